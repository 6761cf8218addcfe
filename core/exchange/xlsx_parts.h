// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/zip_archive.h"

#include <QStringList>

#include <string>
#include <string_view>
#include <vector>

namespace somo {

/// A sheet as the workbook names it.
struct WorkbookSheet {
    QString name;
    QByteArray part; // entry of the archive
    bool visible = true;
    bool isTable = true; // not a chart or a macro sheet
};

/// What a workbook says about all of its sheets.
struct Workbook {
    std::vector<WorkbookSheet> sheets;
    bool dates1904 = false;
    std::vector<bool> dateStyles; // by the cell's style number
    // Shared strings one behind the other; string i is [ends[i - 1], ends[i]).
    std::string texts;
    std::vector<quint32> textEnds;
    std::string_view text(size_t index) const;
};

Result<Workbook> readWorkbook(ZipArchive &archive);
/// Whether a number format shows a date or a time.
bool isDateFormat(std::string_view code);

} // namespace somo
