// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/xlsx_writer.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace somo::bench {

/// A made sheet as shops export them: fifteen columns of codes, names, phones, dates and amounts, most of them shared
/// strings. Always the same for the same numbers; only a block is ever held in memory.
struct WorkbookSize {
    int rows = 100'000;
    int texts = 100'000; // shared strings; they don't grow with the rows, so that memory can be compared
};
bool writeMadeWorkbook(const QString &place, const WorkbookSize &size);

/// What was read, to be compared: two readers that did the same work have the same numbers.
struct ReadCells {
    std::int64_t rows = 0;
    std::int64_t cells = 0;
    std::int64_t sharedBytes = 0; // of cells that are texts
    friend bool operator==(const ReadCells &, const ReadCells &) = default;
};
/// unzip and expat alone: the shared strings, then each cell's value as it stands in the sheet, one string that is used
/// again for all.
std::optional<ReadCells> readBare(const QString &place);

/// Cells that are ready to be written, in one block, so that handing them over costs next to nothing.
class ReadyCells {
public:
    void add(const std::vector<SheetCell> &row);
    qint64 rows() const { return m_rows; }
    /// libxlsxwriter alone in constant memory: the same texts, numbers, days and formats as XlsxWriter gives it.
    bool write(const QString &place) const;

private:
    struct Cell {
        enum class Kind : quint8 {
            nothing,
            text,
            number,
            day,
            endOfRow,
        };
        Kind kind = Kind::nothing;
        quint8 decimals = 0;
        bool isGrouped = true;
        quint32 text = 0; // where it begins in m_texts
        double number = 0; // or the day as yyyymmdd
    };
    std::vector<Cell> m_cells;
    std::string m_texts; // each ended by a zero
    qint64 m_rows = 0;
};

} // namespace somo::bench
