// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace somo::bench {

/// A figure of Somo beside what the libraries alone need for the same in the same run: milliseconds, of memory megabytes.
struct Measured {
    double somo = 0;
    std::optional<double> raw = std::nullopt; // nothing: this build can't measure it
};

/// What the table has a row for, in its order. What raw means is said with the names in ratio_table.cpp.
enum class RatioRow {
    import,
    reimport,
    board,
    yearCut,
    drillDown,
    orderList,
    orderFrame,
    search,
    customerView,
    kpiMonth,
    commissionMonth,
    commissionYear,
    closing,
    statements,
    opening,
    undo,
    memory,
    count,
};

/// One table of all that is done with a book, at two sizes of it: Somo's figure, the raw one, their ratio, how it grows, and
/// whether the goal is met at both sizes. Goals are told, not judged: exit codes follow the limits of Verdicts alone.
class RatioTable {
public:
    enum Size {
        fewer,
        more,
        sizes,
    };
    /// Where goals are not judged (a small run), figures are printed all the same.
    RatioTable(quint64 fewerLines, quint64 moreLines, bool judged);
    void set(RatioRow row, Size size, const Measured &measured) { m_cells[size_t(row)][size] = measured; }
    bool isJudged() const { return m_judged; }
    /// The line "Ratios …", the table, and an empty line. Rows that nothing was measured of are there with dashes.
    void print() const;
    /// The same with tabs between plain figures, a header first; false where the file can't be written.
    bool write(const QString &file) const;

private:
    using Cells = std::array<std::optional<Measured>, sizes>;
    QString verdict(RatioRow row) const;
    std::vector<QString> texts(RatioRow row, bool plain) const;

    std::array<quint64, sizes> m_lines;
    bool m_judged;
    std::array<Cells, size_t(RatioRow::count)> m_cells;
};

} // namespace somo::bench
