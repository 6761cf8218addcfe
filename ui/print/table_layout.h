// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/report_layout.h"

namespace somo {

/// The columns of a table in that width, and the size of its letters in points. Figures are never cut: names give way.
struct TableFit {
    double size = 0;
    std::vector<double> widths;
};
TableFit fitTable(const ReportTable &table, const Report &report, const Paper &paper, double width);

/// A table as pieces: caption, header (repeated on each page), rows that never split, and a total that never stands
/// alone. Rules are thin and grey between rows, black under the header and above the total; no vertical lines.
std::vector<Piece> tablePieces(const ReportTable &table, const Report &report, const Paper &paper, double width);

} // namespace somo
