// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/book_place.h"

#include "core/storage/durable_file.h"
#include "core/storage/journal_check.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStorageInfo>
#include <QThread>
#include <QtEndian>

#include <filesystem>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace somo {

namespace {

constexpr int headerSize = 100; // of SQLite's file format (sqlite.org/fileformat.html)
const QByteArray sqliteMagic("SQLite format 3\0", 16);

bool isNetworkFileSystem(const QByteArray &type)
{
    static const QList<QByteArray> known{"nfs",        "nfs4",        "cifs",  "smb3",  "smbfs",  "afpfs",         "webdav", "davfs",
                                         "fuse.davfs", "fuse.sshfs",  "9p",    "afs",   "ncpfs",  "fuse.rclone",   "vboxsf", "fuse.vmhgfs-fuse",
                                         "ceph",       "fuse.gvfsd-fuse", "glusterfs", "fuse.glusterfs", "drvfs"};
    return known.contains(type.toLower());
}

bool isRemovable(const QStorageInfo &storage)
{
    const QString root = storage.rootPath();
    static const QList<QByteArray> stickTypes{"vfat", "exfat", "msdos", "fat32", "fat", "fuseblk"};
    const bool mountedByHand = root.startsWith(u"/media/") || root.startsWith(u"/run/media/") || root.startsWith(u"/Volumes/");
    return mountedByHand || (stickTypes.contains(storage.fileSystemType().toLower()) && !storage.isRoot());
}

/// Folders that sync clients keep in step, by the names they give them, the variables they set and the marks they leave.
bool isSynced(const QString &folder)
{
    static const QRegularExpression names(QStringLiteral("^(onedrive( .*)?|dropbox( \\(.*\\))?|google ?drive|my drive|icloud ?drive|mobile documents|"
                                                         "com~apple~clouddocs|nextcloud|owncloud|pcloud ?drive|mega|megasync|box( sync)?|yandex\\.?disk|resilio sync)$"),
                                          QRegularExpression::CaseInsensitiveOption);
    const QString path = QDir::cleanPath(folder);
    for (const QString &part : path.split(u'/', Qt::SkipEmptyParts)) {
        if (names.match(part).hasMatch())
            return true;
    }
    for (const char *variable : {"OneDrive", "OneDriveCommercial", "OneDriveConsumer"}) {
        const QString root = QDir::fromNativeSeparators(qEnvironmentVariable(variable));
        if (!root.isEmpty() && QString(path + u'/').startsWith(root + u'/', Qt::CaseInsensitive))
            return true;
    }
    for (QDir up(path); up.exists(); ) {
        if (up.exists(QStringLiteral(".stfolder")) || up.exists(QStringLiteral(".dropbox")))
            return true;
        if (!up.cdUp())
            break;
    }
    return false;
}

/// "Sổ (An's conflicted copy 2026-10-05).somo", "Sổ-PC2.sync-conflict-….somo" and their like.
bool isConflictedCopy(const QString &name)
{
    static const QRegularExpression marks(QStringLiteral("conflicted copy|sync-conflict|\\(conflict|xung đột|case conflict"),
                                          QRegularExpression::CaseInsensitiveOption);
    return marks.match(name).hasMatch();
}

bool hasConflictedCopy(const QFileInfo &file)
{
    const QString stem = file.completeBaseName();
    for (const QString &name : file.dir().entryList(QDir::Files)) {
        if (name != file.fileName() && name.startsWith(stem) && name.endsWith(u".somo") && isConflictedCopy(name))
            return true;
    }
    return false;
}

struct Header {
    qint64 size = 0; // of the file
    qint64 expected = 0; // what the header says; 0 where it doesn't
    int pageSize = 0;
    bool wal = false;
};

/// Only while this process has no connection to the file (see Database::connectionsTo).
Result<Header> readHeader(const QString &place)
{
    QFile file(place);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::fileUnreadable, {file.errorString()});
    const QByteArray bytes = file.read(headerSize);
    if (bytes.isEmpty() || !sqliteMagic.startsWith(bytes.left(sqliteMagic.size())))
        return failure(ErrorCode::notABook, {place});
    if (bytes.size() < headerSize)
        return failure(ErrorCode::bookTruncated, {place});
    const auto number = [&](int at) { return qint64(qFromBigEndian<quint32>(bytes.constData() + at)); };
    Header header;
    header.size = file.size();
    const int stored = qFromBigEndian<quint16>(bytes.constData() + 16);
    header.pageSize = stored == 1 ? 65536 : stored;
    // The size in the header holds where the counter of changes is the one it was written with.
    if (number(24) == number(92))
        header.expected = number(28) * header.pageSize;
    header.wal = bytes[18] == 2;
    return header;
}

} // namespace

PlaceReport placeReport(const QString &place)
{
    const QFileInfo file(place);
    const QString folder = file.absolutePath();
    const QStorageInfo storage(folder);
    PlaceReport report;
    if (isNetworkFileSystem(storage.fileSystemType()) || folder.startsWith(u"//"))
        report.notes.push_back(PlaceNote::network);
    if (isRemovable(storage))
        report.notes.push_back(PlaceNote::removable);
    if (isSynced(folder))
        report.notes.push_back(PlaceNote::synced);
    report.shared = !report.notes.empty();
    if (isConflictedCopy(file.fileName()))
        report.notes.push_back(PlaceNote::conflictedCopy);
    else if (hasConflictedCopy(file))
        report.notes.push_back(PlaceNote::conflictedCopyBeside);
    const bool folderWritable = QFileInfo(folder).isWritable() && !storage.isReadOnly();
    report.writable = folderWritable && (!file.exists() || file.isWritable());
    if (!report.writable)
        report.notes.push_back(PlaceNote::readOnlyPlace);
    // SQLite would make "-wal" and "-shm" beside a book that others own, and they couldn't use those of a stranger.
    report.immutable = !report.writable;
    return report;
}

std::pair<quint64, quint64> fileIdentity(const QString &file)
{
#ifdef Q_OS_UNIX
    struct stat found = {};
    if (::stat(QFile::encodeName(file).constData(), &found) == 0)
        return {quint64(found.st_dev), quint64(found.st_ino)};
#else
    Q_UNUSED(file)
#endif
    return {};
}

bool isSameFile(const QString &one, const QString &other)
{
    const QFileInfo a(one), b(other);
    if (!a.exists() || !b.exists())
        return false;
    const auto identity = fileIdentity(one);
    return identity == std::pair<quint64, quint64>() ? a.canonicalFilePath() == b.canonicalFilePath() : identity == fileIdentity(other);
}

Result<PlaceReport> inspectBookFile(const QString &place)
{
    const QFileInfo file(place);
    if (!file.exists())
        return failure(ErrorCode::fileNotFound, {place});
    if (file.isDir())
        return failure(ErrorCode::placeIsFolder, {place});
    PlaceReport report = placeReport(place);
    if (Database::connectionsTo(place) > 0) {
        report.immutable = false;
        return report;
    }
    SOMO_TRY_ASSIGN(const Header header, readHeader(place));
    SOMO_TRY_ASSIGN(const JournalState journal, journalBeside(place, header.pageSize));
    report.leftOpen = journal == JournalState::left;
    // In the middle of a write the file may be shorter than it will be.
    if (journal == JournalState::none && header.size < header.expected)
        return failure(ErrorCode::bookTruncated, {place});
    // Only a file in WAL mode needs others beside it, and only where nobody has made them yet.
    report.immutable = report.immutable && header.wal && journal == JournalState::none;
    return report;
}

Result<PlaceReport> inspectNewPlace(const QString &place)
{
    const QFileInfo file(place);
    if (file.isDir())
        return failure(ErrorCode::placeIsFolder, {place});
    if (file.exists())
        return failure(ErrorCode::placeTaken, {place});
    if (!file.dir().exists())
        return failure(ErrorCode::folderMissing, {file.absolutePath()});
    const PlaceReport report = placeReport(place);
    if (!report.writable)
        return failure(ErrorCode::folderNotWritable, {file.absolutePath()});
    return report;
}

QString partialName(const QString &file)
{
    return file + QStringLiteral(".part");
}

bool moveInto(const QString &from, const QString &to)
{
    // First what it holds, then its name: after a power cut a name must not lead to half a file.
    if (!syncFile(from))
        return false;
    for (int attempt = 0; attempt < 3; ++attempt) {
        std::error_code failed;
        std::filesystem::rename(from.toStdU16String(), to.toStdU16String(), failed);
        if (!failed) {
            syncFolder(QFileInfo(to).absolutePath());
            return true;
        }
        QThread::msleep(100);
    }
    return false;
}

void removeBookFile(const QString &file)
{
    for (const char *ending : {"", "-journal", "-wal", "-shm"})
        QFile::remove(file + QLatin1StringView(ending));
}

namespace {

/// Whether the engine could not have a page at all ("Tree 5 page 7: unable to get the page. error code=266"): that is no damage.
bool isOfDrive(const QString &finding)
{
    static const QRegularExpression code(QStringLiteral("error code=([0-9]+)"));
    constexpr int primaryCode = 0xff, ioError = 10; // sqlite.org/rescode.html
    return (code.match(finding).captured(1).toInt() & primaryCode) == ioError;
}

} // namespace

Status soundDatabase(Database &database)
{
    Statement check(database, QStringLiteral("PRAGMA quick_check(1)"));
    SOMO_TRY(check.run());
    if (check.next() && check.text(0) != u"ok") {
        Error found = isOfDrive(check.text(0)) ? failure(ErrorCode::driveFailed, {QStringLiteral("disk I/O error")})
                                               : failure(ErrorCode::bookDamaged, {database.place()});
        found.detail = check.text(0);
        return found;
    }
    return check.status();
}

} // namespace somo
