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

/// A number for a sheet: canonical decimal text, so that its digits are ours and not a binary number's.
struct SheetNumber {
    QString text;
    int decimals = 0; // shown
};
using SheetCell = std::variant<std::monostate, QString, SheetNumber, Day>;

/// Writes a workbook of sheets row after row in constant memory, into a device.
class XlsxWriter {
public:
    XlsxWriter();
    ~XlsxWriter();
    XlsxWriter(const XlsxWriter &) = delete;
    XlsxWriter &operator=(const XlsxWriter &) = delete;
    /// Starts a sheet with a bold, frozen header row. Characters that Excel forbids in the name become spaces.
    Status startSheet(const QString &name, const QStringList &headers);
    Status writeRow(const std::vector<SheetCell> &cells);
    /// Finishes the workbook and hands it to the device.
    Status finish(QIODevice &device);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace somo
