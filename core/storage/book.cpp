// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/book.h"

#include "core/storage/book_backup.h"
#include "core/storage/book_copy.h"
#include "core/storage/book_private.h"
#include "core/storage/calendar.h"
#include "core/storage/guarded_connection.h"
#include "core/storage/closed_facts.h"
#include "core/storage/migrator.h"
#include "core/storage/schema_check.h"
#include "core/storage/row_check.h"
#include "core/storage/statement_check.h"
#include "core/storage/team_security.h"
#include "core/storage/trail_tables.h"

#include <QDateTime>
#include <QFileInfo>
#include <QSet>

namespace somo {

namespace {

constexpr QStringView settingTable = u"book_setting";
constexpr QStringView holidayTable = u"holiday";

qint64 systemMoment()
{
    return QDateTime::currentMSecsSinceEpoch();
}

QString &lockPerson()
{
    static QString person = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME", QStringLiteral("?")));
    return person;
}

Status tellOthers(Database &database, qint64 seq)
{
    if (database.engine() != Engine::postgresql)
        return success();
    Statement notify(database, QStringLiteral("SELECT pg_notify('somo_book', CAST(:seq AS TEXT))"));
    notify.bind(u":seq", QString::number(seq));
    return notify.run();
}

/// What the change feed tells: an import may have brought rows to any table that takes imports.
std::vector<QString> touchedTables(const std::vector<RowChange> &changes, bool imported)
{
    QSet<QString> touched;
    for (const RowChange &change : changes)
        touched.insert(change.table);
    std::vector<QString> tables;
    for (const SourceTable &table : sourceTables()) {
        const bool byImport = imported && table.name != settingTable && table.name != holidayTable;
        if (byImport || touched.contains(table.name))
            tables.push_back(table.name);
    }
    return tables;
}

bool touches(const std::vector<RowChange> &changes, QStringView table)
{
    return std::any_of(changes.begin(), changes.end(), [&](const RowChange &change) { return change.table == table; });
}

Result<bool> holdsAmounts(Database &database)
{
    Statement any(database, QStringLiteral("SELECT 1 FROM sales_order UNION ALL SELECT 1 FROM product_price UNION ALL SELECT 1 FROM product_cost "
                                           "UNION ALL SELECT 1 FROM person_pay UNION ALL SELECT 1 FROM target UNION ALL SELECT 1 FROM policy_version "
                                           "UNION ALL SELECT 1 FROM commission_bonus UNION ALL SELECT 1 FROM deal WHERE amount IS NOT NULL "
                                           "UNION ALL SELECT 1 FROM own_value AS v JOIN own_field AS f ON f.id = v.field_id WHERE f.kind = 'money' LIMIT 1"));
    SOMO_TRY(any.run());
    const bool holds = any.next();
    SOMO_TRY(any.status());
    return holds;
}

/// What the engine itself finds: pages and indexes, and rows whose parent is missing.
Status checkStructure(Database &database, std::vector<Discrepancy> &found)
{
    Statement pages(database, QStringLiteral("PRAGMA integrity_check(20)"));
    SOMO_TRY(pages.run());
    while (pages.next()) {
        if (pages.text(0) != u"ok")
            found.push_back({QStringLiteral("file"), pages.text(0)});
    }
    SOMO_TRY(pages.status());
    Statement parents(database, QStringLiteral("PRAGMA foreign_key_check"));
    SOMO_TRY(parents.run());
    while (parents.next())
        found.push_back({QStringLiteral("foreign_key"), parents.text(0) + u' ' + parents.text(1)});
    return parents.status();
}

/// A rollback journal whose transaction never reached the book is passed over by SQLite, and stays until the next change: a cut
/// of the power may leave one. The version is written as it is, which takes the journal with it.
Status clearColdJournal(Database &database)
{
    qint64 same = 0;
    {
        Statement version(database, QStringLiteral("PRAGMA user_version"));
        SOMO_TRY_ASSIGN(same, runForId(version));
    }
    return database.execute(QStringLiteral("PRAGMA user_version = %1").arg(same));
}

} // namespace

Status Book::Private::loadAll()
{
    SOMO_TRY_ASSIGN(settings, loadSettings(*database));
    return success();
}

Status Book::Private::follow(const std::vector<RowChange> &changes)
{
    const BookSettings before = settings;
    if (touches(changes, settingTable))
        SOMO_TRY(loadAll());
    const bool calendar = before.fiscalStart != settings.fiscalStart || before.weekdayWeights != settings.weekdayWeights;
    if (calendar || touches(changes, holidayTable))
        SOMO_TRY(writeCalendar(*database, settings));
    if (deriveEverything || before.recogniseOn != settings.recogniseOn || before.currency != settings.currency)
        return derivation->deriveAll(*database, settings);
    if (alsoTouched.empty() && !imagesTell)
        return derivation->derive(*database, settings, changes);
    std::vector<RowChange> all = alsoTouched;
    all.insert(all.end(), changes.begin(), changes.end());
    // An import that doesn't stand means the whole ledger, which a seller may not write anew on a team's server.
    if (imagesTell)
        std::erase_if(all, [](const RowChange &change) { return change.table == u"import_batch"; });
    return derivation->derive(*database, settings, all);
}

Status Book::Private::recordOutsideChanges()
{
    SOMO_TRY_ASSIGN(const std::vector<RowChange> changes, pendingChanges(*database));
    if (changes.empty())
        return dropPendingChanges(*database);
    SOMO_TRY(follow(changes));
    SOMO_TRY(sealCommand(*database, {clock(), QStringLiteral("?"), {QStringLiteral("changed_outside"), {}}, {}, {}}));
    return success();
}

Result<CommandOutcome> Book::Private::runInside(const Asked &asked, const Work &work)
{
    SOMO_TRY(recordOutsideChanges());
    // Somebody else may have set them since; a book that is being made has none yet.
    if (!asked.always)
        SOMO_TRY(loadAll());
    SOMO_TRY(work(*database));
    SOMO_TRY_ASSIGN(const std::vector<RowChange> changes, pendingChanges(*database));
    if (changes.empty() && !asked.undoes && !asked.always) {
        SOMO_TRY(dropPendingChanges(*database));
        return CommandOutcome{};
    }
    SOMO_TRY(follow(changes));
    const CommandHead head{clock(), asked.author, asked.words, asked.undoes, asked.import ? *asked.import : ImportId()};
    CommandOutcome outcome;
    SOMO_TRY_ASSIGN(outcome.seq, sealCommand(*database, head));
    outcome.tables = touchedTables(changes, asked.import && *asked.import);
    SOMO_TRY(tellOthers(*database, outcome.seq));
    if (database->engine() == Engine::postgresql) {
        SOMO_TRY_ASSIGN(const QString hash, hashOfCommand(*database, outcome.seq));
        sent = Doubt{outcome, hash};
    }
    return outcome;
}

Book::Book(std::unique_ptr<Private> data)
    : d(std::move(data))
{
}

Book::~Book() = default;

Book::Private::~Private()
{
    if (!database || database->engine() != Engine::sqlite)
        return;
    if (database->isReadOnly()) {
        // A reader can't take away the -wal and -shm that reading made: the last one out does it with a writing
        // connection of a moment. Where somebody else has the book open, or the place is read-only, nothing happens.
        database.reset();
        // Who may not write the book made none of them, and must not make them now.
        if (QFileInfo(place).isWritable() && QFileInfo::exists(place + QStringLiteral("-wal"))) {
            if (auto last = Database::open(place, Database::Access::readWrite))
                (void)(*last)->execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
        }
        return;
    }
    // A closed book is one file. Whoever else has it open does this when they close.
    (void)database->execute(QStringLiteral("PRAGMA optimize"));
    (void)database->execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    if (QFileInfo::exists(place + QStringLiteral("-journal")))
        (void)clearColdJournal(*database);
    database.reset();
}

void Book::setLockPerson(const QString &person)
{
    lockPerson() = person;
}

Status Book::Private::openFile(const PlaceReport &report, Mode mode)
{
    notes = report.notes;
    const bool writes = mode == Mode::readWrite;
    if (writes && !report.writable)
        return failure(ErrorCode::bookNotWritable, {place});
    if (writes && report.shared) {
        SOMO_TRY_ASSIGN(lock, WriterLock::take(place, lockPerson()));
    }
    const Database::Access access = writes ? Database::Access::readWrite : report.immutable ? Database::Access::immutable : Database::Access::readOnly;
    SOMO_TRY_ASSIGN(database, Database::open(place, access));
    return success();
}

namespace {

/// The journal mode that the place allows; a newly made or migrated file is in its own by then.
Status setJournalMode(Database &database, const PlaceReport &report)
{
    // EXTRA rather than FULL: with a rollback journal it also syncs that the journal is gone, which is what confirms a
    // command; else a power cut right afterwards takes it back (sqlite.org/pragma.html). With a WAL they are the same.
    SOMO_TRY(database.execute(QStringLiteral("PRAGMA synchronous = EXTRA")));
    Statement mode(database, report.shared ? QStringLiteral("PRAGMA journal_mode = DELETE") : QStringLiteral("PRAGMA journal_mode = WAL"));
    SOMO_TRY(mode.run());
    const QString wanted = report.shared ? QStringLiteral("delete") : QStringLiteral("wal");
    const bool isRefused = mode.next() && mode.text(0) != wanted;
    (void)mode.next(); // only at its end it is written
    const Status written = mode.status();
    // Some file systems know no WAL, or somebody reads the book just now: the safe mode is what they get. The other way round
    // somebody has the book open.
    const bool isBusy = isRefused || (!written && written.error().code == ErrorCode::bookBusy);
    if (isBusy)
        return report.shared ? Status(failure(ErrorCode::bookBusy, {database.place()})) : success();
    return written;
}

/// Damage that can be found quickly; a book left by a killed program and a small one are looked through whole.
Status lookForDamage(Database &database, const PlaceReport &report)
{
    constexpr qint64 quicklyRead = 16 << 20;
    if (report.leftOpen || QFileInfo(database.place()).size() <= quicklyRead)
        return soundDatabase(database);
    return success();
}

/// Errors of the engine that say nothing about which book it was.
Error atPlace(Error error, const QString &place)
{
    if (error.code == ErrorCode::notABook || error.code == ErrorCode::bookDamaged)
        error.args = {place};
    return error;
}

} // namespace

Status Book::Private::makeFirstCommand(const NewBook &asked)
{
    BookSettings made;
    made.name = asked.name;
    made.currency = asked.currency;
    made.sample = asked.sample;
    SOMO_TRY(applySetting(made, QStringLiteral("kind"), asked.kind));
    SOMO_TRY(applySetting(made, QStringLiteral("recognise_on"), asked.recogniseOn));
    SOMO_TRY(applySetting(made, QStringLiteral("language"), asked.language));
    settings = made;
    SOMO_TRY(run({{QStringLiteral("book_created"), {asked.name}}, asked.author, {}, {}, true}, [&](Database &written) -> Status {
        SOMO_TRY(saveSettings(written, made));
        SOMO_TRY(derivation->seed(written, made));
        return writeCalendar(written, made);
    }));
    return success();
}

Result<std::unique_ptr<Book>> Book::create(const QString &place, const NewBook &asked, std::unique_ptr<Derivation> derivation)
{
    const bool server = isServerPlace(place);
    // A file gets its name when it is whole.
    const QString made = server ? place : partialName(place);
    if (!server) {
        SOMO_TRY(inspectNewPlace(place));
        removeBookFile(made);
    }
    bool begun = false;
    const auto make = [&]() -> Status {
        Private maker;
        SOMO_TRY_ASSIGN(maker.database, Database::create(made));
        begun = true;
        // It is synced as a whole before it gets its name (moveInto): a cut before leaves nothing that anybody would open.
        if (!server)
            SOMO_TRY(maker.database->execute(QStringLiteral("PRAGMA synchronous = OFF")));
        maker.place = made;
        maker.derivation = std::move(derivation);
        maker.clock = systemMoment;
        SOMO_TRY(migrate(*maker.database, bookMigrations(maker.database->engine())));
        SOMO_TRY(maker.makeFirstCommand(asked));
        derivation = std::move(maker.derivation);
        return success();
    };
    Status done = make();
    if (done && !server && !moveInto(made, place))
        done = failure(ErrorCode::folderNotWritable, {QFileInfo(place).absolutePath()});
    if (!done) {
        if (!server)
            removeBookFile(made);
        else if (begun)
            emptyServerPlace(made);
        return done.error();
    }
    return open(place, Mode::readWrite, std::move(derivation));
}

Result<std::unique_ptr<Book>> Book::open(const QString &place, Mode mode, std::unique_ptr<Derivation> derivation)
{
    auto d = std::make_unique<Private>();
    d->place = place;
    d->derivation = std::move(derivation);
    d->clock = systemMoment;
    const auto openIt = [&]() -> Status {
        if (isServerPlace(place)) {
            SOMO_TRY_ASSIGN(d->database, Database::open(place, mode == Mode::readOnly ? Database::Access::readOnly : Database::Access::readWrite));
            SOMO_TRY(bringUpToDate(*d->database, bookMigrations(d->database->engine())));
            return d->loadAll();
        }
        SOMO_TRY_ASSIGN(const PlaceReport report, inspectBookFile(place));
        SOMO_TRY(d->openFile(report, mode));
        SOMO_TRY(distrustSchema(*d->database));
        SOMO_TRY(lookForDamage(*d->database, report));
        SOMO_TRY_ASSIGN(const SchemaState schema, checkSchema(*d->database));
        if (mode == Mode::readWrite)
            SOMO_TRY(trustSchema(*d->database));
        SOMO_TRY(bringUpToDate(*d->database, bookMigrations(d->database->engine())));
        if (mode == Mode::readWrite && schema.trailDiffers)
            SOMO_TRY(renewTrail(*d->database));
        if (mode == Mode::readWrite)
            SOMO_TRY(setJournalMode(*d->database, report));
        return d->loadAll();
    };
    const Status opened = openIt();
    if (!opened) {
        // What wasn't opened is left as it was: no last look by the engine that writes what it learnt.
        if (d->database && !d->database->isReadOnly())
            d->database.reset();
        return atPlace(opened.error(), place);
    }
    return std::unique_ptr<Book>(new Book(std::move(d)));
}

Database &Book::database()
{
    return *d->database;
}

const BookSettings &Book::settings() const
{
    return d->settings;
}

bool Book::isReadOnly() const
{
    return d->database->isReadOnly();
}

QString Book::place() const
{
    return d->place;
}

std::vector<PlaceNote> Book::notes() const
{
    return d->notes;
}

void Book::setClock(Clock clock)
{
    d->clock = std::move(clock);
}

Result<CommandOutcome> Book::write(const CommandWords &words, const QString &author, const Work &work)
{
    return d->run({words, author, {}, {}, false}, work);
}

Result<CommandOutcome> Book::writeImport(const CommandWords &words, const QString &author, const ImportWork &work)
{
    ImportId made;
    return d->run({words, author, {}, &made, false}, [&](Database &database) -> Status {
        SOMO_TRY_ASSIGN(made, work(database));
        return success();
    });
}

Result<CommandOutcome> Book::set(const QString &key, const QString &value, const QString &author)
{
    return write({QStringLiteral("set"), {key, value}}, author, [&](Database &database) -> Status {
        if (key == u"holidays") {
            SOMO_TRY_ASSIGN(const std::vector<Holiday> present, loadHolidays(database));
            SOMO_TRY_ASSIGN(const std::vector<Holiday> asked, applyHolidays(present, value));
            return saveHolidays(database, asked);
        }
        BookSettings changed = d->settings;
        SOMO_TRY(applySetting(changed, key, value));
        if (changed.currency != d->settings.currency) {
            SOMO_TRY_ASSIGN(const bool fixed, holdsAmounts(database));
            if (fixed)
                return failure(ErrorCode::currencyFixed, {d->settings.currency.code});
        }
        return saveSettings(database, changed);
    });
}

Result<qint64> Book::changeStamp()
{
    return somo::changeStamp(*d->database);
}

Result<std::vector<Discrepancy>> Book::check()
{
    Transaction view(*d->database, Transaction::Kind::scratch);
    SOMO_TRY(view.begun());
    SOMO_TRY_ASSIGN(std::vector<Discrepancy> found, d->derivation->check(*d->database, d->settings));
    SOMO_TRY_ASSIGN(const std::vector<Day> days, wrongCalendarDays(*d->database, d->settings));
    for (const Day day : days)
        found.push_back({QStringLiteral("calendar"), day.toIso()});
    if (d->database->engine() == Engine::sqlite)
        SOMO_TRY(checkStructure(*d->database, found));
    SOMO_TRY_ASSIGN(const std::vector<Discrepancy> statements, changedStatements(*d->database, d->settings));
    found.insert(found.end(), statements.begin(), statements.end());
    SOMO_TRY_ASSIGN(const std::vector<Discrepancy> trail, verifyTrail(*d->database));
    found.insert(found.end(), trail.begin(), trail.end());
    // A login sees a part of the rows and of their images only; who keeps the book sees all.
    SOMO_TRY_ASSIGN(const bool seesAll, ownsBook(*d->database));
    if (!seesAll)
        return found;
    SOMO_TRY_ASSIGN(const std::vector<Discrepancy> facts, changedClosedFacts(*d->database, d->settings));
    found.insert(found.end(), facts.begin(), facts.end());
    SOMO_TRY_ASSIGN(const std::vector<Discrepancy> rows, unloggedRows(*d->database));
    found.insert(found.end(), rows.begin(), rows.end());
    return found;
}

} // namespace somo
