// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

class QTableView;

namespace somo {

/// Makes columns as wide as what can be seen of them. `byWorth` names all of them, the most telling first: what is left over
/// is spread, twice as much to it, and those for which there is no room are hidden, the least telling first.
/// `foot`: a table of totals below with the same columns, whose figures need room as well.
void fitColumns(QTableView &view, std::span<const int> byWorth, const QTableView *foot = nullptr);

/// The same for the columns that a person chose: those shown stay, and the table scrolls sideways where they have no room.
void fitChosenColumns(QTableView &view, std::span<const int> byWorth);

} // namespace somo
