// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

class QSaveFile;

namespace somo {

/// Whether a file may be written there: never over what is being read (`read`: the book's place, files of an import), by
/// whatever name the path leads to it. Refused: outputIsInput, placeIsFolder.
Status mayBeWritten(const QString &path, const QStringList &read);

/// Gives the file its name once all of it has reached the disk; what stood there before stays otherwise.
/// Refused: outputNotWritten.
Status finishFile(QSaveFile &file);

/// Writes a whole file, or leaves what stood there. Refused: outputNotWritten.
Status writeWhole(const QString &path, const QByteArray &content);

/// Marks a file that somebody else may have put into the book as come from elsewhere, so that Windows warns before it runs
/// anything of it, as of a download (the file's stream "Zone.Identifier"; gone where the file system keeps none). Elsewhere
/// nothing: a file written by writeWhole() can't be executed there.
void markFromElsewhere(const QString &path);

} // namespace somo
