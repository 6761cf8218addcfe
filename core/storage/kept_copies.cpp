// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/kept_copies.h"

#include "core/storage/book_backup.h"
#include "core/storage/book_place.h"
#include "core/storage/file_in_use.h"
#include "core/storage/schema_check.h"
#include "core/storage/scratch_folder.h"
#include "core/storage/trail.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <cstdlib>
#include <functional>

namespace somo {

namespace {

const QString momentForm = QStringLiteral("yyyyMMdd'T'HHmmss'Z'");

/// What tells copies of one book from those of another in one folder, whatever the books are called: from the hash of the book's
/// first command, which no other book has.
Result<QString> copyMark(Database &book)
{
    Statement first(book, QStringLiteral("SELECT hash FROM trail_command ORDER BY seq LIMIT 1"));
    SOMO_TRY(first.run());
    const QString hash = first.next() ? first.text(0) : QString();
    SOMO_TRY(first.status());
    return QString::fromLatin1(QCryptographicHash::hash(hash.toUtf8(), QCryptographicHash::Sha256).toHex().first(8));
}

QDateTime copyMoment(qint64 moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment, Qt::UTC);
}

/// "NAME.20261005T104210Z-daily-1f3a9c2e.somo"
QString keptName(const QString &place, qint64 moment, CopyReason reason, const QString &mark)
{
    return QStringLiteral("%1.%2-%3-%4.somo").arg(QFileInfo(place).completeBaseName(), copyMoment(moment).toString(momentForm), copyReasonCode(reason), mark);
}

std::optional<KeptCopy> copyFromName(const QFileInfo &file, const QString &mark)
{
    static const QRegularExpression form(QStringLiteral("\\.(\\d{8}T\\d{6}Z)-(daily|leaving|import|asked)-([0-9a-f]{8})\\.somo$"));
    const QRegularExpressionMatch found = form.match(file.fileName());
    if (!found.hasMatch() || found.captured(3) != mark)
        return std::nullopt;
    QDateTime moment = QDateTime::fromString(found.captured(1), momentForm);
    moment.setTimeSpec(Qt::UTC);
    if (!moment.isValid())
        return std::nullopt;
    return KeptCopy{file.absoluteFilePath(), *copyReasonFromCode(found.captured(2)), moment.toMSecsSinceEpoch(), file.size()};
}

/// What a migration or a restore left beside the book, by its name.
std::optional<KeptCopy> setAsideFrom(const QFileInfo &file, const QString &stem)
{
    static const QRegularExpression form(QStringLiteral("^\\.(v\\d+|before-restore)(-\\d+)?$"));
    if (!file.fileName().startsWith(stem + u'.'))
        return std::nullopt;
    const QRegularExpressionMatch found = form.match(file.completeBaseName().mid(stem.size()));
    if (!found.hasMatch())
        return std::nullopt;
    const CopyReason reason = found.captured(1).startsWith(u'v') ? CopyReason::migration : CopyReason::restore;
    return KeptCopy{file.absoluteFilePath(), reason, file.lastModified().toMSecsSinceEpoch(), file.size()};
}

Day dayOfMoment(qint64 moment, const BookSettings &settings)
{
    return Day::fromDate(copyMoment(moment).toOffsetFromUtc(settings.offsetMinutes * 60).date());
}

/// The newest command that a copy holds, where the book has it as well; 0 where they went apart or the copy can't be read.
qint64 heldOfBook(const QString &file, Database &book)
{
    const auto inside = openCopy(file);
    const auto newest = inside ? newestSeq(**inside) : Result<qint64>(inside.error());
    if (!newest)
        return 0;
    const auto theirs = hashOfCommand(**inside, *newest), ours = hashOfCommand(book, *newest);
    return theirs && ours && *theirs == *ours ? *newest : 0;
}

/// Whether one of the copies holds the newest command of the book, and with it all that the book does. Where a clock ran ahead
/// the newest one by date isn't the newest.
Result<bool> copiesHoldAll(const std::vector<KeptCopy> &copies, Database &book, qint64 now)
{
    SOMO_TRY_ASSIGN(const qint64 newest, newestSeq(book));
    const auto holds = [&](const auto &copy) { return copy != copies.end() && heldOfBook(copy->file, book) == newest; };
    return holds(copies.begin()) || holds(std::ranges::find_if(copies, [&](const KeptCopy &copy) { return copy.moment <= now; }));
}

/// Whether the day has a copy of its own: one that was dated so by a clock that ran ahead is of another day, and a clock that
/// stands before the book's newest command tells no days at all. `copies`: newest first.
Result<bool> hasOneOf(Day today, const std::vector<KeptCopy> &copies, Database &book, const BookSettings &settings, qint64 now)
{
    const auto dayOf = [&](const KeptCopy &copy) { return dayOfMoment(copy.moment, settings); };
    const auto ofToday = [&](const KeptCopy &copy) { return dayOf(copy) == today; };
    if (std::ranges::none_of(copies, ofToday))
        return false;
    Statement newest(book, QStringLiteral("SELECT moment FROM trail_command ORDER BY seq DESC LIMIT 1"));
    SOMO_TRY_ASSIGN(const qint64 moment, runForId(newest));
    if (now < moment)
        return false;
    const auto before = std::ranges::find_if(copies, [&](const KeptCopy &copy) { return dayOf(copy) < today; });
    const qint64 heldBefore = before == copies.end() ? 0 : heldOfBook(before->file, book);
    return std::ranges::any_of(copies, [&](const KeptCopy &copy) { return ofToday(copy) && heldOfBook(copy.file, book) >= heldBefore; });
}

/// Removes copies that were not finished because their maker was killed: of this book, called exactly as they are, of another
/// hour than this one and not written to.
void clearUnfinished(const QString &folder, const QString &mark, qint64 now)
{
    static const QString ending = partialName(QString());
    constexpr qint64 hour = 3'600'000;
    for (const QFileInfo &file : QDir(folder).entryInfoList({QStringLiteral("*.somo") + ending}, QDir::Files | QDir::NoSymLinks)) {
        const QString path = file.absoluteFilePath();
        const auto unfinished = copyFromName(QFileInfo(path.chopped(ending.size())), mark);
        if (unfinished && std::abs(unfinished->moment - now) > hour && Database::connectionsTo(path) == 0 && !openElsewhere(path))
            removeBookFile(path);
    }
}

/// The folder, made where it is the usual one. One that was chosen and isn't there is not made: its disk is missing.
Result<QString> folderForCopies(const QString &place, const BookSettings &settings)
{
    const QString folder = copiesFolder(place, settings);
    const QFileInfo info(folder);
    if (!info.isDir() && !settings.copiesFolder.isEmpty())
        return failure(ErrorCode::copiesFolderMissing, {QDir::toNativeSeparators(folder)});
    if (!info.isDir() && !QDir().mkpath(folder))
        return failure(ErrorCode::folderNotWritable, {QDir::toNativeSeparators(QFileInfo(place).absolutePath())});
    return folder;
}

/// Whether there is anything to be kept: not in a sample, and not before the first thing was written after the book was made.
Result<bool> isWorthKeeping(Database &book, const BookSettings &settings)
{
    SOMO_TRY_ASSIGN(const qint64 newest, newestSeq(book));
    return !settings.sample && newest > 1;
}

/// What the rule needs no more, of those in the folder.
QStringList letGoBeyond(const std::vector<KeptCopy> &copies, Database &book, const BookSettings &settings, qint64 now)
{
    std::vector<CopyDate> dates;
    for (const KeptCopy &copy : copies)
        dates.push_back({dayOfMoment(copy.moment, settings), copy.moment, copy.reason, heldOfBook(copy.file, book)});
    QStringList gone;
    for (const size_t at : copiesToLetGo(dates, dayOfMoment(now, settings))) {
        if (QFile::remove(copies[at].file))
            gone += copies[at].file;
    }
    return gone;
}

/// With the book open for reading; the connection ends with the caller.
Result<KeepOutcome> keepFrom(Database &book, const QString &place, CopyReason reason, qint64 now, const CopyWatch &watch)
{
    SOMO_TRY_ASSIGN(const BookSettings settings, loadSettings(book));
    if (reason != CopyReason::asked) {
        SOMO_TRY_ASSIGN(const bool worth, isWorthKeeping(book, settings));
        if (!worth)
            return KeepOutcome();
    }
    SOMO_TRY_ASSIGN(const QString folder, folderForCopies(place, settings));
    SOMO_TRY_ASSIGN(std::vector<KeptCopy> copies, keptCopies(book, settings));
    std::erase_if(copies, [](const KeptCopy &copy) { return copy.reason == CopyReason::migration || copy.reason == CopyReason::restore; });
    SOMO_TRY_ASSIGN(const QString mark, copyMark(book));
    clearScratch(place);
    clearUnfinished(folder, mark, now);
    if (reason == CopyReason::daily) {
        SOMO_TRY_ASSIGN(const bool hasToday, hasOneOf(dayOfMoment(now, settings), copies, book, settings, now));
        if (hasToday)
            return KeepOutcome();
    }
    if (reason != CopyReason::asked) {
        SOMO_TRY_ASSIGN(const bool isKept, copiesHoldAll(copies, book, now));
        if (isKept)
            return KeepOutcome();
    }
    KeepOutcome outcome;
    KeptCopy made{{}, reason, now - now % 1000, 0};
    const auto nameNow = [&] { return QDir(folder).filePath(keptName(place, made.moment, reason, mark)); };
    const auto isTaken = [&] { return std::ranges::any_of(copies, [&](const KeptCopy &copy) { return copy.moment == made.moment; }); };
    while (isTaken() || QFileInfo::exists(nameNow()))
        made.moment += 1000; // of the same second: which is newer is told by the moment alone
    made.file = QFileInfo(nameNow()).absoluteFilePath();
    SOMO_TRY(writeWholeCopy(book, made.file, watch));
    auto found = lookThroughCopy(made.file);
    if (!found) {
        removeBookFile(made.file);
        return found.error();
    }
    made.bytes = QFileInfo(made.file).size();
    outcome.found = std::move(found).value();
    outcome.made = made;
    copies.push_back(made);
    // A copy in which something is wrong never pushes out an older one, which may be the last that is right.
    if (outcome.found.empty())
        outcome.letGo = letGoBeyond(copies, book, settings, now);
    return outcome;
}

/// Reads a book in its place with a connection of its own.
template <typename Answer>
Result<Answer> readingBook(const QString &place, const std::function<Result<Answer>(Database &)> &question)
{
    if (isServerPlace(place))
        return failure(ErrorCode::copiesOnServer);
    SOMO_TRY_ASSIGN(const PlaceReport report, inspectBookFile(place));
    auto answer = [&]() -> Result<Answer> {
        SOMO_TRY_ASSIGN(const auto book, Database::open(place, report.immutable ? Database::Access::immutable : Database::Access::readOnly));
        return question(*book);
    }();
    leaveOneFile(place);
    return answer;
}

} // namespace

void leaveOneFile(const QString &place)
{
    if (Database::connectionsTo(place) > 0 || !QFileInfo(place).isWritable() || !QFileInfo::exists(place + QStringLiteral("-wal")))
        return;
    if (auto last = Database::open(place, Database::Access::readWrite))
        (void)(*last)->execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
}

QString copiesFolder(const QString &place, const BookSettings &settings)
{
    const QFileInfo book(place);
    return settings.copiesFolder.isEmpty() ? book.absoluteDir().filePath(book.completeBaseName() + QStringLiteral(".copies")) : settings.copiesFolder;
}

Result<std::vector<KeptCopy>> keptCopies(Database &book, const BookSettings &settings)
{
    if (book.engine() != Engine::sqlite)
        return failure(ErrorCode::copiesOnServer);
    SOMO_TRY_ASSIGN(const QString mark, copyMark(book));
    const QFileInfo place(book.place());
    std::vector<KeptCopy> copies;
    const QStringList books{QStringLiteral("*.somo")};
    for (const QFileInfo &file : QDir(copiesFolder(book.place(), settings)).entryInfoList(books, QDir::Files)) {
        if (const auto kept = copyFromName(file, mark))
            copies.push_back(*kept);
    }
    for (const QFileInfo &file : place.absoluteDir().entryInfoList(books, QDir::Files)) {
        if (const auto aside = setAsideFrom(file, place.completeBaseName()))
            copies.push_back(*aside);
    }
    std::ranges::sort(copies, [](const KeptCopy &a, const KeptCopy &b) { return std::pair(b.moment, b.file) < std::pair(a.moment, a.file); });
    return copies;
}

Result<std::vector<KeptCopy>> keptCopies(const QString &place)
{
    return readingBook<std::vector<KeptCopy>>(place, [](Database &book) -> Result<std::vector<KeptCopy>> {
        SOMO_TRY_ASSIGN(const BookSettings settings, loadSettings(book));
        return keptCopies(book, settings);
    });
}

Result<KeepOutcome> keepCopy(const QString &place, CopyReason reason, qint64 now, const CopyWatch &watch)
{
    return readingBook<KeepOutcome>(place, [&](Database &book) { return keepFrom(book, place, reason, now, watch); });
}

Result<std::vector<Discrepancy>> lookThroughCopy(const QString &file)
{
    SOMO_TRY_ASSIGN(const auto copy, openCopy(file));
    SOMO_TRY_ASSIGN(const int version, schemaVersion(*copy));
    const int newest = bookMigrations(Engine::sqlite).back().version;
    if (version == 0 || version > newest)
        return failure(version == 0 ? ErrorCode::notABook : ErrorCode::bookNewer, {file});
    SOMO_TRY(soundDatabase(*copy));
    SOMO_TRY(checkSchema(*copy));
    std::vector<Discrepancy> found;
    Statement parents(*copy, QStringLiteral("PRAGMA foreign_key_check"));
    SOMO_TRY(parents.run());
    while (parents.next())
        found.push_back({QStringLiteral("foreign_key"), parents.text(0) + u' ' + parents.text(1)});
    SOMO_TRY(parents.status());
    if (version == newest) {
        SOMO_TRY_ASSIGN(const std::vector<Discrepancy> trail, verifyTrail(*copy));
        found.insert(found.end(), trail.begin(), trail.end());
    }
    return found;
}

} // namespace somo
