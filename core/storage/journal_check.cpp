// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journal_check.h"

#include "core/storage/book_place.h"
#include "core/storage/file_in_use.h"
#include "core/storage/trail.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtEndian>

namespace somo {

namespace {

constexpr int walHeaderSize = 32;
const QByteArray journalMagic = QByteArray::fromHex("d9d505f920a163d7");

enum class Beside {
    nothing,
    harmless, // SQLite ignores it
    acts,
    foreign,
};

/// A WAL begins with one of two magic numbers and its page size.
Beside walBeside(const QString &place, int pageSize)
{
    QFile file(place + QStringLiteral("-wal"));
    if (!file.open(QIODevice::ReadOnly) || file.size() == 0)
        return Beside::nothing;
    const QByteArray bytes = file.read(walHeaderSize);
    if (bytes.size() < walHeaderSize)
        return Beside::harmless;
    const quint32 magic = qFromBigEndian<quint32>(bytes.constData());
    if ((magic & ~1U) != 0x377f0682U || qFromBigEndian<quint32>(bytes.constData() + 8) != quint32(pageSize))
        return Beside::foreign;
    return Beside::acts;
}

Beside rollbackBeside(const QString &place, int pageSize)
{
    QFile file(place + QStringLiteral("-journal"));
    if (!file.open(QIODevice::ReadOnly) || file.size() == 0)
        return Beside::nothing;
    const QByteArray bytes = file.read(28);
    if (bytes.size() < 28 || !bytes.startsWith(journalMagic))
        return Beside::harmless;
    return qFromBigEndian<quint32>(bytes.constData() + 24) == quint32(pageSize) ? Beside::acts : Beside::foreign;
}

struct Ends {
    QString first; // hash of the first command
    qint64 seq = 0; // of the newest one
    QString hash;
};

std::optional<Ends> trailEnds(const QString &file)
{
    auto database = Database::open(file, Database::Access::readWrite);
    if (!database)
        return std::nullopt;
    Statement rows(**database, QStringLiteral("SELECT seq, hash FROM trail_command ORDER BY seq"));
    if (!rows.run())
        return std::nullopt;
    Ends ends;
    while (rows.next()) {
        if (rows.int64(0) == 1)
            ends.first = rows.text(1);
        ends.seq = rows.int64(0);
        ends.hash = rows.text(1);
    }
    return rows.status() ? std::optional(ends) : std::nullopt;
}

/// Whether the mended copy is whole and goes on from where the book stands.
bool goesOn(const QString &mended, const std::optional<Ends> &before)
{
    auto database = Database::open(mended, Database::Access::readWrite);
    if (!database || !soundDatabase(**database))
        return false;
    const auto broken = verifyTrail(**database);
    if (!broken || !broken->empty())
        return false;
    // In the middle of a write the bare file may not be readable: then the chain of the mended one has to do.
    if (!before || before->first.isEmpty())
        return true;
    Statement known(**database, QStringLiteral("SELECT COUNT(*) FROM trail_command WHERE seq = 1 AND hash = :hash"));
    known.bind(u":hash", before->first);
    return known.run() && known.next() && known.int64(0) == 1;
}

bool copyBeside(const QString &place, const QString &copy, const QString &ending)
{
    return !QFileInfo::exists(place + ending) || QFile::copy(place + ending, copy + ending);
}

bool belongs(const QString &place, const QString &ending)
{
    const QTemporaryDir folder;
    const QString bare = folder.filePath(QStringLiteral("bare.somo"));
    const QString mended = folder.filePath(QStringLiteral("mended.somo"));
    if (!folder.isValid() || !QFile::copy(place, bare) || !QFile::copy(place, mended) || !copyBeside(place, mended, ending))
        return true; // no room to try it: SQLite decides
    return goesOn(mended, trailEnds(bare));
}

} // namespace

Result<JournalState> journalBeside(const QString &place, int pageSize)
{
    for (const QString &ending : {QStringLiteral("-wal"), QStringLiteral("-journal")}) {
        const Beside beside = ending == u"-wal" ? walBeside(place, pageSize) : rollbackBeside(place, pageSize);
        if (beside == Beside::nothing || beside == Beside::harmless)
            continue;
        if (openElsewhere(place))
            return JournalState::inUse;
        if (beside == Beside::foreign || !belongs(place, ending))
            return failure(ErrorCode::foreignJournal, {place, QFileInfo(place + ending).fileName()});
        return JournalState::left;
    }
    return JournalState::none;
}

} // namespace somo
