// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/language.h"
#include "core/exchange/cell_correction.h"
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
    /// Whether it is one cell that can be put right.
    bool isCell() const { return !column.isEmpty() && row.toLongLong() > 0; }
};
/// A value put right for this import, with its file's name.
struct ShownCorrection {
    QString file;
    CellCorrection correction;
};
/// Files that were refused as a whole come as a row without number.
std::vector<RefusedRow> refusedRows(const ImportAnswer &answer, Language language);
/// The refused rows as a file that a person can work through: file, row, order, column, value, why.
Status writeRefusedRows(const std::vector<RefusedRow> &rows, const QString &path);

} // namespace somo
