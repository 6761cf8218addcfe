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

/// What a number format makes of a number.
enum class NumberStyle : quint8 {
    plain,
    date, // a day, a time of day, or both
    elapsed, // [h]:mm, which goes on behind 24 hours
};

/// What a workbook says about all of its sheets.
struct Workbook {
    std::vector<WorkbookSheet> sheets;
    bool dates1904 = false;
    std::vector<NumberStyle> styles; // by the cell's style number
    // Shared strings one behind the other; string i is [ends[i - 1], ends[i]).
    std::string texts;
    std::vector<quint32> textEnds;
    std::string_view text(size_t index) const;
};

Result<Workbook> readWorkbook(ZipArchive &archive);
/// What a number format shows: quoted and escaped letters, colours, conditions and languages are no date.
NumberStyle numberStyleOf(std::string_view formatCode);
bool isDateFormat(std::string_view formatCode);
/// Text of a workbook writes characters that XML can't hold as _x000D_; from `first` on they become what they mean.
void decodeSheetText(std::string &text, size_t first);

} // namespace somo
