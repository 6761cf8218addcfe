// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/input_file.h"

#include <QFile>

namespace somo::cli {

Result<QByteArray> readInputFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return failure(ErrorCode::fileNotFound, {path});
    if (!file.open(QIODevice::ReadOnly)) {
        Error unreadable = failure(ErrorCode::fileUnreadable, {file.errorString()});
        unreadable.place.file = path;
        return unreadable;
    }
    return file.readAll();
}

} // namespace somo::cli
