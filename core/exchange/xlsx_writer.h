// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/money.h"
#include "core/base/result.h"

#include <QIODevice>
#include <QStringList>

#include <memory>
#include <variant>
#include <vector>

namespace somo {

/// How a number is shown; its value is the same.
enum class NumberLook {
    grouped, // 1,234.50
    plain, // 1990: years and numbers that nobody adds up
    percent, // 83.20%: the value is 83.20
};

/// A number for a sheet: canonical decimal text, so that its digits are ours and not a binary number's.
struct SheetNumber {
    QString text;
    int decimals = 0; // shown
    NumberLook look = NumberLook::grouped;
    bool isSum = false; // in a row of totals: what the column's rows above add up to, so that a workbook has a formula for it
    friend bool operator==(const SheetNumber &, const SheetNumber &) = default;
};
using SheetCell = std::variant<std::monostate, QString, SheetNumber, Day>;

/// Writes a workbook of sheets row after row in constant memory, into a device. Texts stay texts (a phone keeps its 0),
/// numbers and dates are ones; a number of more digits than a spreadsheet keeps (15) is written as text, so that none is lost.
class XlsxWriter {
public:
    XlsxWriter();
    ~XlsxWriter();
    XlsxWriter(const XlsxWriter &) = delete;
    XlsxWriter &operator=(const XlsxWriter &) = delete;
    /// Starts a sheet with a bold, frozen header row that filters. Its name is made one that Excel takes: no forbidden
    /// characters (they become spaces), at most 31 letters, and each name once.
    Status startSheet(const QString &name, const QStringList &headers);
    Status writeRow(const std::vector<SheetCell> &cells);
    /// A row of totals below all others: bold, under a line, outside the filter.
    Status writeTotal(const std::vector<SheetCell> &cells);
    /// Finishes the workbook and hands it to the device.
    Status finish(QIODevice &device);

private:
    Status write(const std::vector<SheetCell> &cells, bool isTotal);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace somo
