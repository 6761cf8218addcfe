// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/output_file.h"

#include "core/storage/book_place.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QThread>

namespace somo {

namespace {

Error notWritten(const QSaveFile &file)
{
    return failure(ErrorCode::outputNotWritten, {QDir::toNativeSeparators(file.fileName()), file.errorString()});
}

} // namespace

Status mayBeWritten(const QString &path, const QStringList &read)
{
    if (QFileInfo(path).isDir())
        return failure(ErrorCode::placeIsFolder, {QDir::toNativeSeparators(path)});
    for (const QString &each : read) {
        // A book is also what SQLite keeps beside it.
        for (const char *ending : {"", "-wal", "-shm", "-journal"}) {
            if (isSameFile(path, each + QLatin1StringView(ending)))
                return failure(ErrorCode::outputIsInput, {QDir::toNativeSeparators(path)});
        }
    }
    return success();
}

Status finishFile(QSaveFile &file)
{
    // commit() doesn't hear of a disk that is full only when the last bytes are put on it.
    if (file.error() == QFileDevice::NoError && file.flush())
        return file.commit() ? success() : Status(notWritten(file));
    const Error why = notWritten(file); // before giving it up puts another reason in its place
    file.cancelWriting();
    file.commit();
    return why;
}

Status writeWhole(const QString &path, const QByteArray &content)
{
    // A scanner for viruses holds a new file for a moment; its name can't be given meanwhile.
    constexpr int attempts = 3;
    for (int attempt = 1;; ++attempt) {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return notWritten(file);
        const Status finished = finishFile(file);
        if (finished || attempt == attempts || file.error() != QFileDevice::RenameError)
            return finished;
        QThread::msleep(100UL * unsigned(attempt));
    }
}

void markFromElsewhere(const QString &path)
{
#ifdef Q_OS_WIN
    QFile stream(path + QStringLiteral(":Zone.Identifier"));
    if (stream.open(QIODevice::WriteOnly))
        stream.write("[ZoneTransfer]\r\nZoneId=3\r\n");
#else
    Q_UNUSED(path)
#endif
}

} // namespace somo
