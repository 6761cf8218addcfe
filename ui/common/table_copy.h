// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace somo {

/// Ctrl+C: the table as it stands, with headers, tab separated, for a spreadsheet.
void copyTable(const QTableView &view);

} // namespace somo
