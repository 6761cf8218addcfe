// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/scratch_folder.h"

#include "core/storage/book_place.h"
#include "core/storage/database.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace somo {

namespace {

const QString scratchLock = QStringLiteral("held.lock");

/// Where the folder is made, with marks that QTemporaryDir fills.
QString scratchTemplate(const QString &place)
{
    // Beside the book: nothing of it lies where its keeper wouldn't look for it. A folder that only they can enter.
    const bool isBeside = !isServerPlace(place) && placeReport(place).writable;
    return (isBeside ? QFileInfo(place).absoluteDir() : QDir::temp()).filePath(QStringLiteral(".somo-XXXXXX"));
}

/// Only files: nothing else is ever put there, and what a link leads to is none of ours.
void removeScratch(const QString &folder)
{
    const QDir inside(folder);
    for (const QString &name : inside.entryList(QDir::Files | QDir::Hidden | QDir::System))
        QFile::remove(inside.filePath(name));
    QDir().rmdir(folder);
}

} // namespace

ScratchFolder::ScratchFolder(const QString &place)
    : m_folder(scratchTemplate(place))
{
    if (!m_folder.isValid())
        return;
    m_held.emplace(m_folder.filePath(scratchLock));
    m_held->setStaleLockTime(0); // sealing a large book takes as long as it takes
    // Where even that can't be written, what comes next says so.
    (void)m_held->tryLock(0);
}

void clearScratch(const QString &place)
{
    if (isServerPlace(place))
        return;
    static const QRegularExpression form(QStringLiteral("^\\.somo-[0-9A-Za-z]{6}$"));
    const QDir beside = QFileInfo(place).absoluteDir();
    for (const QString &name : beside.entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot | QDir::NoSymLinks)) {
        const QString folder = beside.filePath(name), lock = QDir(folder).filePath(scratchLock);
        if (!form.match(name).hasMatch() || !QFileInfo::exists(lock))
            continue;
        QLockFile held(lock);
        held.setStaleLockTime(0);
        if (!held.tryLock(0))
            continue;
        held.unlock();
        removeScratch(folder);
    }
}

} // namespace somo
