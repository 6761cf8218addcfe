// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/language.h"
#include "ui/importing/import_job.h"

namespace somo {

/// A row that was refused, in the words of the window.
struct RefusedRow {
    QString file;
    QString row;
    QString order; // its code, where the row is of one
    QString column;
    QString value;
    QString why;
};
/// Files that were refused as a whole come as a row without number.
std::vector<RefusedRow> refusedRows(const ImportAnswer &answer, Language language);
/// The refused rows as a file that a person can work through: file, row, order, column, value, why.
Status writeRefusedRows(const std::vector<RefusedRow> &rows, const QString &path);

} // namespace somo
