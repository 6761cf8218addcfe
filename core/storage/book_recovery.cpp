// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/book_recovery.h"

#include "core/storage/book_place.h"
#include "core/storage/calendar.h"
#include "core/storage/migrator.h"
#include "core/storage/recovery_writer.h"
#include "core/storage/trail.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

namespace somo {

namespace {

constexpr const char *besideDamaged[]{"-wal", "-journal"};

/// The damaged file, or a copy of it into which SQLite brought what a killed program left beside it.
class DamagedFile {
public:
    Status look(const QString &file, const QString &scratchFolder)
    {
        m_file = file;
        const bool hasBeside = std::ranges::any_of(besideDamaged, [&](const char *ending) { return QFileInfo(file + QLatin1StringView(ending)).size() > 0; });
        if (!hasBeside)
            return success();
        m_folder = std::make_unique<QTemporaryDir>(scratchFolder + QStringLiteral("/somo-recover-XXXXXX"));
        const QString copy = m_folder->filePath(QStringLiteral("book"));
        if (!m_folder->isValid() || !QFile::copy(file, copy))
            return failure(ErrorCode::folderNotWritable, {scratchFolder});
        // A journal of another file says so by itself, and is left alone.
        const auto looked = inspectBookFile(file);
        if (!looked && looked.error().code == ErrorCode::foreignJournal) {
            m_journalLeft = true;
            return success();
        }
        for (const char *ending : besideDamaged)
            QFile::copy(file + QLatin1StringView(ending), copy + QLatin1StringView(ending));
        // What is broken inside doesn't matter to this: whole pages are put in their places.
        if (auto database = Database::open(copy, Database::Access::readWrite))
            (void)(*database)->execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
        m_journalLeft = std::ranges::any_of(besideDamaged, [&](const char *ending) { return QFileInfo(copy + QLatin1StringView(ending)).size() > 0; });
        m_file = copy;
        return success();
    }
    QString file() const { return m_file; }
    bool journalLeft() const { return m_journalLeft; }

private:
    QString m_file;
    std::unique_ptr<QTemporaryDir> m_folder;
    bool m_journalLeft = false;
};

Status lookAtPlaces(const QString &from, const QString &to)
{
    const QFileInfo file(from);
    if (!file.exists())
        return failure(ErrorCode::fileNotFound, {from});
    if (file.isDir())
        return failure(ErrorCode::placeIsFolder, {from});
    if (Database::connectionsTo(from) > 0)
        return failure(ErrorCode::bookOpenElsewhere, {from});
    SOMO_TRY(inspectNewPlace(to));
    return success();
}

/// The steps that make a book of the damaged one's version; its header may not say any more which that was.
Result<std::vector<MigrationStep>> recoverySteps(const QString &from, int version)
{
    std::vector<MigrationStep> steps = bookMigrations(Engine::sqlite);
    if (version > steps.back().version)
        return failure(ErrorCode::bookNewer, {from});
    if (version > 0)
        std::erase_if(steps, [version](const MigrationStep &step) { return step.version > version; });
    return steps;
}

Status readInto(Database &database, std::unique_ptr<PageFile> pages, Recovery &recovery)
{
    SOMO_TRY_ASSIGN(const auto reader, RecoveryReader::open(std::move(pages), database));
    RecoveryWriter writer(database, recovery);
    SOMO_TRY(database.execute(QStringLiteral("PRAGMA foreign_keys = OFF")));
    Transaction writing(database);
    SOMO_TRY(writing.begun());
    SOMO_TRY(writer.writeRows(*reader));
    if (recovery.recovered() == 0)
        return failure(ErrorCode::nothingToRecover, {recovery.from});
    SOMO_TRY(writer.settle(*reader));
    return writing.commit();
}

Status deriveAndSeal(Database &database, const Recovery &recovery, const RecoveryAsked &asked, Derivation &derivation)
{
    Transaction writing(database);
    SOMO_TRY(writing.begun());
    SOMO_TRY_ASSIGN(const BookSettings settings, loadSettings(database));
    SOMO_TRY(writeCalendar(database, settings));
    SOMO_TRY(derivation.deriveAll(database, settings));
    const CommandWords words{QStringLiteral("book_recovered"),
                             {QFileInfo(recovery.from).fileName(), QString::number(recovery.recovered()), QString::number(recovery.lost())}};
    SOMO_TRY(sealCommand(database, {asked.moment, asked.author, words, {}, {}}));
    return writing.commit();
}

Status makeRecovered(const QString &place, std::unique_ptr<PageFile> pages, Recovery &recovery, const RecoveryAsked &asked, Derivation &derivation)
{
    SOMO_TRY_ASSIGN(const std::vector<MigrationStep> steps, recoverySteps(recovery.from, pages->version()));
    recovery.version = steps.back().version;
    SOMO_TRY_ASSIGN(const auto database, Database::create(place));
    SOMO_TRY(migrate(*database, steps));
    SOMO_TRY(readInto(*database, std::move(pages), recovery));
    SOMO_TRY(migrate(*database, bookMigrations(Engine::sqlite)));
    SOMO_TRY(database->execute(QStringLiteral("PRAGMA foreign_keys = ON")));
    return deriveAndSeal(*database, recovery, asked, derivation);
}

} // namespace

qint64 Recovery::recovered() const
{
    qint64 rows = 0;
    for (const RecoveredTable &table : tables)
        rows += table.recovered;
    return rows;
}

qint64 Recovery::lost() const
{
    qint64 rows = unassignedRows;
    for (const RecoveredTable &table : tables)
        rows += table.lost + table.setAside;
    return rows;
}

bool Recovery::isWhole() const
{
    return unassignedRows == 0 && !journalLeft && std::ranges::all_of(tables, [](const RecoveredTable &table) { return table.isWhole(); });
}

Result<Recovery> recoverBook(const QString &from, const QString &to, const RecoveryAsked &asked, std::unique_ptr<Derivation> derivation)
{
    SOMO_TRY(lookAtPlaces(from, to));
    Recovery recovery;
    recovery.from = from;
    recovery.to = to;
    DamagedFile damaged;
    SOMO_TRY(damaged.look(from, QFileInfo(to).absolutePath()));
    recovery.journalLeft = damaged.journalLeft();
    SOMO_TRY_ASSIGN(auto pages, PageFile::open(damaged.file()));
    const QString partial = partialName(to);
    removeBookFile(partial);
    const auto make = [&]() -> Status {
        SOMO_TRY(makeRecovered(partial, std::move(pages), recovery, asked, *derivation));
        SOMO_TRY_ASSIGN(const auto book, Book::open(partial, Book::Mode::readOnly, std::move(derivation)));
        SOMO_TRY_ASSIGN(recovery.differences, book->check());
        return success();
    };
    Status made = make();
    if (made && !moveInto(partial, to))
        made = failure(ErrorCode::folderNotWritable, {QFileInfo(to).absolutePath()});
    removeBookFile(partial);
    if (!made)
        return made.error();
    return recovery;
}

} // namespace somo
