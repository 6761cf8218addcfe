// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/header_map.h"

namespace somo {

/// A sheet with the row of its headers.
struct SheetHead {
    QString name;
    int headerRow = 0;
    const HeaderMap *headers = nullptr;
};

/// Lets the profile read the sheets one behind the other, each by its own headers: its columns are put where the first one
/// has them, by what the profile reads from them or by their names; what only further ones have stands behind.
void joinSheets(Profile &profile, const std::vector<SheetHead> &sheets);

/// Whether a sheet's name says that its rows are no rows of the table, but what came back, was bought or is a pattern.
bool isSheetOfOtherRows(const QString &name);

/// A sheet of rows that isn't read, for people.
struct UnreadSheet {
    QString name;
    qint64 rows = 0; // below its headers, where it has some
};
/// The visible sheets of a workbook that the profile leaves out; none where the profile itself names its sheet, and in other
/// files. Must be called before the device's rows are opened for reading: both move it.
std::vector<UnreadSheet> unreadSheets(QIODevice &device, const Profile &profile, const QString &fileName);

} // namespace somo
