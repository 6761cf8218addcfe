// SPDX-License-Identifier: GPL-3.0-or-later
// Safe copies: Book::backup, restoreBook, and a book brought up to date with a copy before it.
#include "core/storage/book_backup.h"

#include "core/storage/book_copy.h"
#include "core/storage/book_place.h"
#include "core/storage/book_private.h"
#include "core/storage/durable_file.h"
#include "core/storage/file_in_use.h"
#include "core/storage/online_copy.h"
#include "core/storage/schema_check.h"
#include "core/storage/scratch_folder.h"
#include "core/storage/sealed_copy.h"
#include "core/storage/team_security.h"
#include "core/storage/written_copies.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

namespace somo {

namespace {

/// Whether a file is a book, whole, and nothing but a book.
Status soundBook(const QString &file)
{
    SOMO_TRY_ASSIGN(auto database, openCopy(file));
    SOMO_TRY_ASSIGN(const int version, schemaVersion(*database));
    if (version == 0)
        return failure(ErrorCode::notABook, {file});
    SOMO_TRY(soundDatabase(*database));
    SOMO_TRY(checkSchema(*database));
    return success();
}

Status copyWhole(Database &database, const QString &file, const CopyWatch &watch)
{
    if (database.engine() == Engine::sqlite)
        return copyWhileInUse(database, file, watch);
    SOMO_TRY_ASSIGN(auto to, Database::create(file));
    return copyTables(database, *to, watch);
}

/// A name beside the file that is not taken: "NAME.before-restore.somo", "NAME.before-restore-2.somo" …
QString freeNameBeside(const QString &file, const QString &why)
{
    const QFileInfo info(file);
    QString name;
    for (int number = 1; name.isEmpty() || QFileInfo::exists(name); ++number) {
        const QString counted = number == 1 ? why : why + u'-' + QString::number(number);
        name = info.dir().filePath(info.completeBaseName() + u'.' + counted + u'.' + (info.suffix().isEmpty() ? QStringLiteral("somo") : info.suffix()));
    }
    return name;
}

/// Brings what a killed program left beside a book into it, so that the file alone is the whole of it.
void settle(const QString &file)
{
    if (auto database = Database::open(file, Database::Access::readWrite))
        (void)(*database)->execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
}

/// Gives the book a second name beside it, and leaves it where it is: whenever the program or the power ends, a whole book
/// stands in its place. Gives the name; empty where nothing stands there.
Result<QString> keepBeside(const QString &place)
{
    if (!QFileInfo::exists(place))
        return QString();
    const auto report = inspectBookFile(place);
    if (report && report->leftOpen)
        settle(place);
    const QString kept = freeNameBeside(place, QStringLiteral("before-restore"));
    std::error_code noLinks; // a stick's file system knows none
    std::filesystem::create_hard_link(place.toStdU16String(), kept.toStdU16String(), noLinks);
    if ((noLinks && !QFile::copy(place, kept)) || !syncFile(kept)) {
        QFile::remove(kept);
        return failure(ErrorCode::backupFailed, {kept, QStringLiteral("copy")});
    }
    syncFolder(QFileInfo(kept).absolutePath());
    for (const char *ending : {"-journal", "-wal", "-shm"}) {
        if (QFileInfo::exists(place + QLatin1StringView(ending)))
            (void)moveInto(place + QLatin1StringView(ending), kept + QLatin1StringView(ending));
    }
    return kept;
}

/// The newest command of a book's trail: its number and its digest, which stands for all before it.
Result<std::pair<qint64, QString>> newestDigest(Database &database)
{
    Statement newest(database, QStringLiteral("SELECT seq, hash FROM trail_command ORDER BY seq DESC LIMIT 1"));
    SOMO_TRY(newest.run());
    if (!newest.next())
        return newest.status() ? failure(ErrorCode::notABook, {database.place()}) : newest.status().error();
    return std::pair(newest.int64(0), newest.text(1));
}

/// Whether all that the file holds is in the book as well: an earlier copy of it, which a new one may replace.
bool isEarlierCopy(const QString &file, Database &book)
{
    const auto copy = openCopy(file);
    const auto newest = copy ? newestDigest(**copy) : Result<std::pair<qint64, QString>>(copy.error());
    if (!newest)
        return false;
    Statement same(book, QStringLiteral("SELECT 1 FROM trail_command WHERE seq = :seq AND hash = :hash"));
    same.bind(u":seq", newest->first);
    same.bind(u":hash", newest->second);
    return same.run() && same.next();
}

} // namespace

Result<std::unique_ptr<Database>> openCopy(const QString &file)
{
    SOMO_TRY_ASSIGN(const PlaceReport report, inspectBookFile(file));
    const bool isStill = !report.leftOpen && Database::connectionsTo(file) == 0 && !openElsewhere(file);
    return Database::open(file, isStill ? Database::Access::immutable : Database::Access::readOnly);
}

Status writeWholeCopy(Database &database, const QString &file, const CopyWatch &watch)
{
    const QFileInfo target(file);
    if (target.isDir())
        return failure(ErrorCode::placeIsFolder, {file});
    if (!target.dir().exists())
        return failure(ErrorCode::folderMissing, {target.absolutePath()});
    if (!placeReport(file).writable)
        return failure(ErrorCode::folderNotWritable, {target.absolutePath()});
    if (Database::connectionsTo(file) > 0)
        return failure(ErrorCode::placeTaken, {file});
    const QString partial = partialName(file);
    removeBookFile(partial);
    Status copied = copyWhole(database, partial, watch);
    if (copied)
        copied = soundBook(partial);
    if (copied && !moveInto(partial, file))
        copied = failure(ErrorCode::backupFailed, {file, QStringLiteral("rename")});
    removeBookFile(partial);
    return copied;
}

Status bringUpToDate(Database &database, const std::vector<MigrationStep> &steps)
{
    SOMO_TRY_ASSIGN(const int version, schemaVersion(database));
    const int newest = steps.back().version;
    if (version == 0)
        return failure(ErrorCode::notABook, {database.place()});
    if (version > newest)
        return failure(ErrorCode::bookNewer, {database.place()});
    if (version == newest)
        return success();
    SOMO_TRY_ASSIGN(const bool own, ownsBook(database));
    if (database.isReadOnly() || !own)
        return failure(ErrorCode::bookOlder, {database.place()});
    if (database.engine() == Engine::sqlite) {
        // A step that is done stays done at a power cut, also in a shared folder (see Book::open).
        SOMO_TRY(database.execute(QStringLiteral("PRAGMA synchronous = EXTRA")));
        SOMO_TRY(writeWholeCopy(database, freeNameBeside(database.place(), QStringLiteral("v%1").arg(version))));
    }
    return migrate(database, steps);
}

Status Book::backup(const QString &file)
{
    const QFileInfo target(file);
    // Whoever is asked for a backup must not lose another file to it.
    if (target.isFile() && Database::connectionsTo(file) == 0) {
        if (openElsewhere(file))
            return failure(ErrorCode::bookOpenElsewhere, {file});
        if (!isEarlierCopy(file, *d->database))
            return failure(ErrorCode::backupOverOther, {file});
    }
    SOMO_TRY(writeWholeCopy(*d->database, file));
    noteWrittenCopy(d->database->place(), file);
    return success();
}

namespace {

/// Whether a copy that is to be replaced holds nothing that the book doesn't. A sealed one is read by the same passphrase.
Status mayReplace(Database &book, const QString &file, const QString &passphrase)
{
    if (!QFileInfo(file).isFile())
        return success();
    const ScratchFolder scratch(book.place());
    const bool isEarlier = isSealed(file) && scratch.isValid() && unsealFile(file, scratch.filePath(QStringLiteral("old.somo")), passphrase)
        && isEarlierCopy(scratch.filePath(QStringLiteral("old.somo")), book);
    return isEarlier ? success() : Status(failure(ErrorCode::backupOverOther, {file}));
}

} // namespace

Status writeSealedCopy(Database &database, const QString &file, const QString &passphrase, const SealCost &cost, const CopyWatch &watch)
{
    if (passphrase.isEmpty())
        return failure(ErrorCode::passphraseEmpty);
    const QFileInfo target(file);
    if (target.isDir())
        return failure(ErrorCode::placeIsFolder, {file});
    if (!target.dir().exists())
        return failure(ErrorCode::folderMissing, {target.absolutePath()});
    if (Database::connectionsTo(file) > 0)
        return failure(ErrorCode::placeTaken, {file});
    clearScratch(database.place());
    SOMO_TRY(mayReplace(database, file, passphrase));
    const ScratchFolder scratch(database.place());
    if (!scratch.isValid())
        return failure(ErrorCode::temporaryPlaceFailed, {scratch.path(), scratch.errorString()});
    const QString plain = scratch.filePath(QStringLiteral("plain.somo"));
    SOMO_TRY(writeWholeCopy(database, plain, watch));
    SOMO_TRY(sealFile(plain, file, passphrase, cost, watch));
    // Read back as it stands there: what can't be opened again is no copy.
    const Status again = unsealFile(file, scratch.filePath(QStringLiteral("again.somo")), passphrase, watch);
    if (!again)
        QFile::remove(file);
    else
        noteWrittenCopy(database.place(), file);
    return again;
}

Result<QString> restoreBook(const QString &file, const QString &place, const QString &passphrase)
{
    if (isSealed(file)) {
        if (passphrase.isEmpty())
            return failure(ErrorCode::passphraseNeeded, {QFileInfo(file).fileName()});
        clearScratch(place);
        const ScratchFolder scratch(place);
        const QString plain = scratch.filePath(QFileInfo(file).completeBaseName());
        SOMO_TRY(unsealFile(file, plain, passphrase));
        return restoreBook(plain, place);
    }
    SOMO_TRY(inspectBookFile(file));
    if (const Status sound = soundBook(file); !sound) {
        Error error = sound.error();
        error.place.file = QFileInfo(file).fileName(); // the backup, not the book that it would replace
        return error;
    }
    const QFileInfo target(place);
    if (isServerPlace(place) || target.isDir())
        return failure(isServerPlace(place) ? ErrorCode::placeTaken : ErrorCode::placeIsFolder, {place});
    if (target.exists() && target.canonicalFilePath() == QFileInfo(file).canonicalFilePath())
        return failure(ErrorCode::placeTaken, {place});
    if (Database::connectionsTo(place) > 0 || openElsewhere(place))
        return failure(ErrorCode::bookOpenElsewhere, {place});
    // The new one is there whole before the old one is moved.
    const QString partial = place + QStringLiteral(".restoring");
    SOMO_TRY_ASSIGN(auto source, openCopy(file));
    SOMO_TRY(writeWholeCopy(*source, partial));
    auto kept = keepBeside(place);
    if (kept && !moveInto(partial, place)) {
        if (!kept->isEmpty())
            QFile::remove(*kept);
        kept = failure(ErrorCode::backupFailed, {place, QStringLiteral("rename")});
    }
    removeBookFile(partial);
    return kept;
}

} // namespace somo
