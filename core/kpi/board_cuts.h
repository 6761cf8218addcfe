// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/board.h"

namespace somo {

/// The values of one cut that something counts for, in the cut's own order; "none" (id 0) comes last with its name.
struct CutChoices {
    Cut cut = Cut::person;
    QString name; // "Channel"
    std::vector<CutValue> values;
};

/// What the board of that period can be narrowed to: teams, people, channels, areas, regions, product groups, segments,
/// campaigns and own traits of customers with entries in the period or the one it is compared with. The ask's own filters are left aside. A cut
/// with one value only is left out: nothing can be chosen there.
Result<std::vector<CutChoices>> loadBoardChoices(Database &database, const BookSettings &settings, const BoardAsk &ask);

/// Revenue of a period by two cuts. Rows, columns and everything add up to the same total; where nothing counts there is
/// no value.
struct CrossTable {
    Cut rowCut = Cut::person;
    Cut columnCut = Cut::channel;
    std::vector<CutValue> rows, columns;
    std::vector<std::vector<std::optional<Money>>> cells; // by row, then column
    std::vector<Money> rowTotals, columnTotals;
    Money total;
};
/// `rows` and `columns` are two different cuts.
Result<CrossTable> loadCrossTable(Database &database, const BookSettings &settings, const BoardAsk &ask, const Cut &rows, const Cut &columns);

} // namespace somo
