// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/written_copies.h"

#include "core/storage/book_place.h"
#include "core/storage/kept_copies.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace somo {

namespace {

QString listOfWritten(const QString &place)
{
    return QDir(copiesFolder(place, BookSettings())).filePath(QStringLiteral("elsewhere.txt"));
}

/// One whole path a line; a path with a line break in it, which some systems allow, can't be noted.
QStringList notedCopies(const QString &place)
{
    QFile list(listOfWritten(place));
    if (!list.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(list.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

void noteWrittenCopy(const QString &place, const QString &file)
{
    if (isServerPlace(place))
        return;
    const QFileInfo copy(file);
    const QString path = copy.absoluteFilePath();
    const QString folder = QFileInfo(listOfWritten(place)).absolutePath();
    const bool isBeside = copy.absolutePath() == QFileInfo(place).absolutePath() || copy.absolutePath() == folder;
    if (isBeside || path.contains(u'\n') || notedCopies(place).contains(path) || !QDir().mkpath(folder))
        return;
    QFile list(listOfWritten(place));
    if (list.open(QIODevice::Append))
        list.write(path.toUtf8() + '\n');
}

QStringList writtenCopies(const QString &place)
{
    if (isServerPlace(place))
        return {};
    QStringList there = notedCopies(place);
    there.removeIf([](const QString &file) { return !QFileInfo(file).isFile(); });
    return there;
}

} // namespace somo
