// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/book.h"

#include "core/storage/book_private.h"
#include "core/storage/calendar.h"
#include "core/storage/migrator.h"
#include "core/storage/trail_tables.h"

#include <QDateTime>
#include <QFile>
#include <QSet>

namespace somo {

namespace {

constexpr QStringView settingTable = u"book_setting";
constexpr QStringView holidayTable = u"holiday";

qint64 systemMoment()
{
    return QDateTime::currentMSecsSinceEpoch();
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
                                           "UNION ALL SELECT 1 FROM person_pay UNION ALL SELECT 1 FROM target LIMIT 1"));
    SOMO_TRY(any.run());
    const bool holds = any.next();
    SOMO_TRY(any.status());
    return holds;
}

} // namespace

Status Book::Private::loadAll()
{
    SOMO_TRY_ASSIGN(settings, loadSettings(*database));
    return success();
}

Status Book::Private::follow(const std::vector<RowChange> &changes, bool deriveAll)
{
    const BookSettings before = settings;
    if (touches(changes, settingTable))
        SOMO_TRY(loadAll());
    const bool calendar = before.fiscalStart != settings.fiscalStart || before.weekdayWeights != settings.weekdayWeights;
    if (calendar || touches(changes, holidayTable))
        SOMO_TRY(writeCalendar(*database, settings));
    if (deriveAll || before.recogniseOn != settings.recogniseOn || before.currency != settings.currency)
        return derivation->deriveAll(*database, settings);
    return derivation->derive(*database, settings, changes);
}

Result<CommandOutcome> Book::Private::runInside(const Asked &asked, const Work &work)
{
    SOMO_TRY(work(*database));
    SOMO_TRY_ASSIGN(const std::vector<RowChange> changes, pendingChanges(*database));
    if (changes.empty() && !asked.undoes) {
        SOMO_TRY(dropPendingChanges(*database));
        return CommandOutcome{};
    }
    SOMO_TRY(follow(changes, asked.deriveAll));
    const CommandHead head{clock(), asked.author, asked.words, asked.undoes, asked.import};
    CommandOutcome outcome;
    SOMO_TRY_ASSIGN(outcome.seq, sealCommand(*database, head));
    outcome.tables = touchedTables(changes, bool(asked.import));
    SOMO_TRY(tellOthers(*database, outcome.seq));
    return outcome;
}

Result<CommandOutcome> Book::Private::run(const Asked &asked, const Work &work)
{
    if (database->isReadOnly())
        return failure(ErrorCode::bookNotWritable, {place});
    const BookSettings before = settings;
    Transaction transaction(*database);
    SOMO_TRY(transaction.begun());
    auto outcome = runInside(asked, work);
    const Status committed = outcome ? transaction.commit() : Status(outcome.error());
    if (!committed) {
        settings = before;
        return committed.error();
    }
    return outcome;
}

Book::Book(std::unique_ptr<Private> data)
    : d(std::move(data))
{
}

Book::~Book() = default;

Result<std::unique_ptr<Book>> Book::create(const QString &place, const NewBook &asked, std::unique_ptr<Derivation> derivation)
{
    auto d = std::make_unique<Private>();
    SOMO_TRY_ASSIGN(d->database, Database::create(place));
    d->place = place;
    d->derivation = std::move(derivation);
    d->clock = systemMoment;
    SOMO_TRY(migrate(*d->database, bookMigrations(d->database->engine())));
    BookSettings settings;
    settings.name = asked.name;
    settings.currency = asked.currency;
    settings.sample = asked.sample;
    settings.kind = asked.kind;
    SOMO_TRY(applySetting(settings, QStringLiteral("recognise_on"), asked.recogniseOn));
    SOMO_TRY(applySetting(settings, QStringLiteral("language"), asked.language));
    d->settings = settings;
    const Private::Asked command{{QStringLiteral("book_created"), {asked.name}}, asked.author, {}, {}, false};
    SOMO_TRY(d->run(command, [&](Database &database) -> Status {
        SOMO_TRY(saveSettings(database, settings));
        SOMO_TRY(d->derivation->seed(database, settings));
        return writeCalendar(database, settings);
    }));
    return std::unique_ptr<Book>(new Book(std::move(d)));
}

Result<std::unique_ptr<Book>> Book::open(const QString &place, Mode mode, std::unique_ptr<Derivation> derivation)
{
    auto d = std::make_unique<Private>();
    SOMO_TRY_ASSIGN(d->database, Database::open(place, mode == Mode::readOnly ? Database::Access::readOnly : Database::Access::readWrite));
    d->place = place;
    d->derivation = std::move(derivation);
    d->clock = systemMoment;
    SOMO_TRY_ASSIGN(const int version, schemaVersion(*d->database));
    if (version == 0)
        return failure(ErrorCode::notABook, {place});
    SOMO_TRY(migrate(*d->database, bookMigrations(d->database->engine())));
    SOMO_TRY(d->loadAll());
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

Result<CommandOutcome> Book::writeImport(const CommandWords &words, const QString &author, ImportId import, const Work &work)
{
    return d->run({words, author, {}, import, false}, work);
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
    if (d->database->engine() == Engine::postgresql)
        return newestSeq(*d->database);
    Statement version(*d->database, QStringLiteral("PRAGMA data_version"));
    SOMO_TRY(version.run());
    const bool any = version.next();
    SOMO_TRY(version.status());
    return any ? version.int64(0) : 0;
}

Result<std::vector<Discrepancy>> Book::check()
{
    Transaction view(*d->database, Transaction::Kind::scratch);
    SOMO_TRY(view.begun());
    SOMO_TRY_ASSIGN(std::vector<Discrepancy> found, d->derivation->check(*d->database, d->settings));
    SOMO_TRY_ASSIGN(const std::vector<Day> days, wrongCalendarDays(*d->database, d->settings));
    for (const Day day : days)
        found.push_back({QStringLiteral("calendar"), day.toIso()});
    SOMO_TRY_ASSIGN(const std::vector<Discrepancy> trail, verifyTrail(*d->database));
    found.insert(found.end(), trail.begin(), trail.end());
    return found;
}

} // namespace somo
