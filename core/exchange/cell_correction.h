// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace somo {

/// A value of a file that a person put right without touching the file, for one import: by its row and its column, both as
/// an Error names them (place.row, place.column). Whose the row is, it stays: a code made of the row's content is made of
/// what stands in the file.
struct CellCorrection {
    qint64 row = 0;
    QString column;
    QString value; // what counts instead
    QString was; // as it stands in the file
};

} // namespace somo
