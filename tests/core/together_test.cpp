// SPDX-License-Identifier: GPL-3.0-or-later
// Several people on one book: who writes when, what is told, and what a lost connection leaves.
#include "core/storage/engine_error.h"
#include "core/commission/closing_store.h"
#include "core/commission/policy_store.h"
#include "core/customers/customer_store.h"
#include "core/orders/order_entry_store.h"
#include "core/orders/order_merge.h"
#include "core/storage/change_feed.h"
#include "core/storage/row_changes.h"
#include "core/storage/server_trial.h"
#include "core/storage/trail.h"
#include "tests/core/policy_support.h"
#include "tests/core/team_place.h"
#include "tests/support/small_book.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <array>
#include <atomic>
#include <thread>

using namespace somo;
using namespace somo::test;

namespace {

const QString an = QStringLiteral("An");
const QString binh = QStringLiteral("Bình");

std::unique_ptr<Book> openAgain(const QString &place)
{
    return must(Book::open(place, Book::Mode::readWrite, std::make_unique<LedgerDerivation>()));
}

/// Runs `job` on two threads at once, each with a book of its own; the first thing that went wrong, or nothing.
std::optional<Error> together(const QString &place, const std::function<Status(Book &, int)> &job)
{
    std::array<std::optional<Error>, 2> wrong;
    std::vector<std::thread> threads;
    for (size_t i = 0; i < wrong.size(); ++i) {
        threads.emplace_back([&, i] {
            auto book = Book::open(place, Book::Mode::readWrite, std::make_unique<LedgerDerivation>());
            const Status done = book ? job(**book, int(i)) : Status(book.error());
            if (!done)
                wrong[i] = done.error();
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    return wrong[0] ? wrong[0] : wrong[1];
}

void checkNothingWrong(const std::optional<Error> &wrong)
{
    INFO((wrong ? wrong->detail.toStdString() + ' ' + englishOf(*wrong) : std::string()));
    CHECK_FALSE(wrong);
}

Status add(Book &book, const QString &author, NamedKind kind, const QString &code)
{
    const auto written = book.write({QStringLiteral("test"), {}}, author, [&](Database &database) -> Status {
        const auto added = named::findOrAdd(database, kind, code);
        return added ? success() : Status(added.error());
    });
    return written ? success() : Status(written.error());
}

/// An order of 100,000 that was completed on its day.
OrderEntry typedOrder(Day day, CustomerId customer, PersonId person)
{
    OrderEntry entry;
    entry.order.orderedOn = day;
    entry.order.status = OrderStatus::completed;
    entry.order.completedOn = day;
    entry.order.customer = customer;
    OrderLine line;
    line.name = QStringLiteral("Trà sen");
    line.quantity = Quantity{Quantity::one};
    line.unitPrice = UnitPrice{100'000 * UnitPrice::perMinorUnit};
    entry.order.lines = {line};
    entry.order.credits = {{person, Rate{Rate::whole}}};
    return entry;
}

CustomerId addLan(Book &book)
{
    CustomerId id;
    must(book.write({QStringLiteral("test"), {}}, an, [&](Database &database) -> Status {
        Customer lan;
        lan.code = QStringLiteral("K1");
        lan.name = QStringLiteral("Phạm Thị Lan");
        SOMO_TRY_ASSIGN(id, customers::add(database, lan));
        return success();
    }));
    return id;
}

Result<CommandOutcome> change(Book &book, const QString &author, const Customer &customer)
{
    return book.write({QStringLiteral("customer_changed"), {customer.name}}, author, [&](Database &database) { return customers::update(database, customer); });
}

bool isOnServer()
{
    return engines().size() > 1;
}

/// A second connection to the server, by which a backend is ended.
class Killer {
public:
    explicit Killer(const QString &place)
        : m_database(must(Database::open(place, Database::Access::readWrite)))
    {
    }
    Database &database() { return *m_database; }
    /// Returns when the backend is gone.
    void end(qint64 backend)
    {
        Statement kill(*m_database, QStringLiteral("SELECT CASE WHEN pg_terminate_backend(CAST(:pid AS INTEGER), 10000) THEN 1 ELSE 0 END"));
        kill.bind(u":pid", backend);
        CHECK(must(runForId(kill)) == 1);
    }

private:
    std::unique_ptr<Database> m_database;
};

qint64 backendOf(Database &database)
{
    Statement pid(database, QStringLiteral("SELECT pg_backend_pid()"));
    return must(runForId(pid));
}

} // namespace

TEST_CASE("a command sees what others set meanwhile, and overwrites none of it", "[together]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    SmallBook small(engine);
    auto other = openAgain(small.book().place());
    must(other->set(QStringLiteral("recognise_on"), QStringLiteral("confirmed"), binh));
    // This book was opened before; what it writes next is derived by the setting of the other one.
    must(small.book()->set(QStringLiteral("gap_limit"), QStringLiteral("250"), an));
    CHECK(small.settings().recogniseOn == QStringLiteral("confirmed"));
    CHECK(must(loadSettings(small.database())).recogniseOn == QStringLiteral("confirmed"));
    CHECK(must(small.book()->check()).empty());
}

TEST_CASE("two who write at once wait for each other: codes, first orders and the trail stay whole", "[together]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    SmallBook small(engine);
    const CustomerId lan = addLan(*small.book());
    const PersonId seller = small.an;
    constexpr int each = 10;
    checkNothingWrong(together(small.book().place(), [&](Book &book, int who) -> Status {
        for (int i = 0; i < each; ++i) {
            // Each next order is earlier than all of one's own before it, so each is the customer's first for a moment.
            const Day day = Day::fromNumber(20260928).addDays(-2 * i - who);
            const auto written = book.write({QStringLiteral("order_added"), {}}, who == 0 ? an : binh, [&](Database &database) -> Status {
                const auto saved = orders::saveEntry(database, typedOrder(day, lan, seller));
                return saved ? success() : Status(saved.error());
            });
            if (!written)
                return written.error();
        }
        return success();
    }));
    CHECK(small.book().number(QStringLiteral("SELECT COUNT(DISTINCT code) FROM sales_order")) == 5 + 2 * each);
    // 28 September less 2 × 9 + 1 days.
    CHECK(small.book().number(QStringLiteral("SELECT day FROM first_order WHERE customer_id = %1").arg(lan.value)) == 20260909);
    CHECK(small.book().number(QStringLiteral("SELECT COUNT(*) - MAX(seq) FROM trail_command")) == 0);
    CHECK(must(small.book()->check()).empty());
}

TEST_CASE("two who make the same channel at once get the same one", "[together]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    SmallBook small(engine);
    checkNothingWrong(together(small.book().place(), [](Book &book, int who) -> Status {
        for (int i = 0; i < 10; ++i)
            SOMO_TRY(add(book, who == 0 ? an : binh, NamedKind::channel, QStringLiteral("LIVE-%1").arg(i)));
        return success();
    }));
    CHECK(small.book().number(QStringLiteral("SELECT COUNT(*) FROM channel WHERE code IN ('LIVE-0', 'LIVE-5', 'LIVE-9')")) == 3);
    CHECK(must(small.book()->check()).empty());
}

TEST_CASE("a month is closed by one of two who close it, and the other is told", "[together]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    SmallBook small(engine);
    must(small.book()->write({QStringLiteral("policy_applied"), {}}, an, [&](Database &database) -> Status {
        const auto applied = applyPolicy(database, small.settings(), readPolicy(R"({"from": "2026-09-01", "rules": [{"id": "all", "bands": [{"from": "0", "rate": "10"}]}]})", small.settings()));
        return applied ? success() : Status(applied.error());
    }));
    std::atomic_int closed = 0, refused = 0;
    checkNothingWrong(together(small.book().place(), [&](Book &book, int who) -> Status {
        const Period september = *Period::fromText(u"2026-09", 1);
        const QString name = who == 0 ? an : binh;
        const auto done = book.write({QStringLiteral("commission_closed"), {september.toText()}}, name, [&](Database &database) {
            return closePeriod(database, book.settings(), september, Day::fromNumber(20261005), {name, 1000 + who});
        });
        if (!done && done.error().code != ErrorCode::closingRefused)
            return done.error();
        ++(done ? closed : refused);
        return success();
    }));
    CHECK(closed == 1);
    CHECK(refused == 1);
    CHECK(small.book().number(QStringLiteral("SELECT COUNT(*) FROM commission_period")) == 1);
    // An and Bình, once each: 10 % of 510,000 and of 240,000.
    CHECK(small.book().number(QStringLiteral("SELECT COUNT(*) FROM statement")) == 2);
    CHECK(must(small.book()->check()).empty());
}

TEST_CASE("work that met others' work is done once more, and only that", "[together]")
{
    CHECK(isWorthRepeating(engineError(Engine::postgresql, QStringLiteral("could not serialize access"), QStringLiteral("40001"))));
    CHECK(isWorthRepeating(engineError(Engine::postgresql, QStringLiteral("deadlock detected"), QStringLiteral("40P01"))));
    CHECK_FALSE(isWorthRepeating(engineError(Engine::postgresql, QStringLiteral("lock timeout"), QStringLiteral("55P03"))));
    CHECK_FALSE(isWorthRepeating(engineError(Engine::sqlite, QStringLiteral("database is locked"), QStringLiteral("5"))));
    const Engine engine = GENERATE(from_range(engines()));
    TestBook book(engine);
    int runs = 0;
    const auto written = book->write({QStringLiteral("test"), {}}, an, [&](Database &database) -> Status {
        ++runs;
        SOMO_TRY(named::findOrAdd(database, NamedKind::channel, QStringLiteral("KIOSK2")));
        return runs < 3 ? Status(engineError(Engine::postgresql, QStringLiteral("deadlock detected"), QStringLiteral("40P01"))) : success();
    });
    REQUIRE(written.ok());
    CHECK(runs == 3);
    CHECK(book.number(QStringLiteral("SELECT COUNT(*) FROM channel WHERE code = 'KIOSK2'")) == 1);
    CHECK(book.number(QStringLiteral("SELECT MAX(seq) FROM trail_command")) == written->seq);
}

TEST_CASE("a server that speaks no more is told from one that refuses", "[together]")
{
    for (const char *state : {"57P01", "57P02", "57P03", "08006", "08003", "25P03", ""})
        CHECK(engineError(Engine::postgresql, QStringLiteral("gone"), QString::fromLatin1(state)).code == ErrorCode::serverLost);
    for (const char *state : {"23505", "57014"})
        CHECK(engineError(Engine::postgresql, QStringLiteral("no"), QString::fromLatin1(state)).code == ErrorCode::databaseFailed);
    CHECK(serverName(QStringLiteral("postgresql://an@mayban.local:5433/somo?schema=tra")) == QStringLiteral("mayban.local"));
    CHECK(serverName(QStringLiteral("postgresql://an@localhost/somo?host=%2Ftmp%2Fpg")).isEmpty());
}

TEST_CASE("a server that takes no further connection is said to be full", "[together]")
{
    CHECK(isServerAway(failure(ErrorCode::serverFull)));
    CHECK(isServerAway(failure(ErrorCode::serverLost)));
    CHECK_FALSE(isServerAway(failure(ErrorCode::bookBusy)));
    if (!TeamPlace::isThere())
        return;
    TeamPlace server;
    const auto administrator = must(Database::open(TeamPlace::cluster(), Database::Access::readWrite));
    must(administrator->execute(QStringLiteral("ALTER ROLE %1 CONNECTION LIMIT 1").arg(server.owner())));
    const auto first = must(Database::open(server.place(), Database::Access::readWrite));
    const auto second = Database::open(server.place(), Database::Access::readWrite);
    REQUIRE(!second);
    CHECK(second.error().code == ErrorCode::loginFull);
    const QString said = words::errorText(second.error(), Language::english);
    CHECK(said.contains(QStringLiteral("Close Somo where it is open with the same login")));
    CHECK_FALSE(said.contains(QStringLiteral("FATAL")));
    CHECK(tryServer(server.place()).answer == ServerAnswer::loginFull);
}

TEST_CASE("a connection that broke between two commands is made anew", "[together]")
{
    if (!isOnServer())
        return;
    TestBook book(Engine::postgresql);
    Killer killer(book.place());
    killer.end(backendOf(book.database()));
    {
        Statement lost(book.database(), QStringLiteral("SELECT 1"));
        CHECK(lost.run().error().code == ErrorCode::serverLost);
    }
    CHECK(book.database().isLost());
    must(add(*book, an, NamedKind::channel, QStringLiteral("KIOSK2")));
    CHECK_FALSE(book.database().isLost());
    CHECK(book.number(QStringLiteral("SELECT COUNT(*) FROM channel WHERE code = 'KIOSK2'")) == 1);
    // Where nobody noticed it before, the write itself does.
    killer.end(backendOf(book.database()));
    must(add(*book, an, NamedKind::channel, QStringLiteral("KIOSK3")));
    CHECK(book.number(QStringLiteral("SELECT COUNT(*) FROM channel WHERE code = 'KIOSK3'")) == 1);
    // A reader does it by itself.
    killer.end(backendOf(book.database()));
    CHECK_FALSE(newestSeq(book.database()).ok());
    must(book.database().reconnect());
    CHECK(must(newestSeq(book.database())) == 3);
}

TEST_CASE("a connection that breaks inside a command leaves nothing of it, and the command is done once more", "[together]")
{
    if (!isOnServer())
        return;
    TestBook book(Engine::postgresql);
    Killer killer(book.place());
    int runs = 0;
    const auto written = book->write({QStringLiteral("test"), {}}, an, [&](Database &database) -> Status {
        ++runs;
        SOMO_TRY(named::add(database, NamedKind::channel, QStringLiteral("KIOSK2"), QString()));
        if (runs == 1)
            killer.end(backendOf(database));
        SOMO_TRY(named::add(database, NamedKind::channel, QStringLiteral("KIOSK3"), QString()));
        return success();
    });
    REQUIRE(written.ok());
    CHECK(runs == 2);
    CHECK(written->seq == 2);
    CHECK(book.number(QStringLiteral("SELECT COUNT(*) FROM channel WHERE code IN ('KIOSK2', 'KIOSK3')")) == 2);
    CHECK(must(book->check()).empty());
}

TEST_CASE("a commit that the server didn't make before it was lost is made once more", "[together]")
{
    if (!isOnServer())
        return;
    TestBook book(Engine::postgresql);
    Killer killer(book.place());
    // The backend ends itself in the first commit: nextval() isn't taken back with the transaction.
    for (const char *sql : {"CREATE SEQUENCE deaths", "CREATE FUNCTION die_once() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF nextval('deaths') = 1 THEN "
                                                      "PERFORM pg_terminate_backend(pg_backend_pid()); PERFORM pg_sleep(1); END IF; RETURN NULL; END $$",
                            "CREATE CONSTRAINT TRIGGER dies AFTER INSERT ON channel DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION die_once()"})
        must(killer.database().execute(QString::fromLatin1(sql)));
    int runs = 0;
    const auto written = book->write({QStringLiteral("test"), {}}, an, [&](Database &database) -> Status {
        ++runs;
        SOMO_TRY(named::add(database, NamedKind::channel, QStringLiteral("KIOSK2"), QString()));
        return success();
    });
    REQUIRE(written.ok());
    CHECK(runs == 2);
    CHECK(written->seq == 2);
    CHECK(book.number(QStringLiteral("SELECT COUNT(*) FROM channel WHERE code = 'KIOSK2'")) == 1);
    CHECK(must(book->check()).empty());
    // Nothing is in doubt any more.
    CHECK(must(book->settle()).seq == 0);
}

TEST_CASE("a commit that the server made before it was lost is found, and not made twice", "[together]")
{
    if (!isOnServer())
        return;
    TestBook book(Engine::postgresql);
    Killer killer(book.place());
    // A commit that asks for a standby which isn't there waits after it was made; there its backend is ended.
    struct Standby {
        explicit Standby(Database &server)
            : database(server)
        {
            must(database.execute(QStringLiteral("ALTER SYSTEM SET synchronous_standby_names = 'nobody'")));
            must(database.execute(QStringLiteral("SELECT pg_reload_conf()")));
        }
        ~Standby()
        {
            (void)database.execute(QStringLiteral("ALTER SYSTEM RESET synchronous_standby_names"));
            (void)database.execute(QStringLiteral("SELECT pg_reload_conf()"));
        }
        Database &database;
    } standby(killer.database());
    bool ended = false;
    qint64 commands = 1;
    // The server takes the setting up in its own time: until then a commit goes through without waiting.
    for (int attempt = 0; attempt < 200 && !ended; ++attempt) {
        must(book.database().execute(QStringLiteral("SET synchronous_commit = on")));
        const qint64 backend = backendOf(book.database());
        std::atomic_bool over = false;
        std::thread watching([&, place = book.place()] {
            auto server = Database::open(place, Database::Access::readWrite);
            if (!server)
                return;
            Statement end(**server, QStringLiteral("SELECT COUNT(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE pid = :pid AND wait_event = 'SyncRep'"));
            while (!over && !ended) {
                end.bind(u":pid", backend);
                const auto count = runForId(end);
                ended = count && *count > 0;
            }
        });
        int runs = 0;
        const QString code = QStringLiteral("KIOSK-%1").arg(attempt);
        const auto written = book->write({QStringLiteral("test"), {}}, an, [&](Database &database) -> Status {
            ++runs;
            SOMO_TRY(named::add(database, NamedKind::channel, code, QString()));
            return success();
        });
        over = true;
        watching.join();
        REQUIRE(written.ok());
        CHECK(runs == 1);
        CHECK(written->seq == ++commands);
        CHECK(book.number(QStringLiteral("SELECT COUNT(*) FROM channel WHERE code = '%1'").arg(code)) == 1);
    }
    CHECK(ended);
    CHECK(must(book->check()).empty());
}

TEST_CASE("the news of a book name what was touched since a known command", "[together]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book(engine);
    CHECK(must(newsSince(book.database(), 1)).isEmpty());
    must(add(*book, an, NamedKind::channel, QStringLiteral("KIOSK2")));
    must(add(*book, an, NamedKind::team, QStringLiteral("HN")));
    const BookNews news = must(newsSince(book.database(), 1));
    CHECK(news.first == 2);
    CHECK(news.last == 3);
    CHECK(news.tables == QStringList{QStringLiteral("channel"), QStringLiteral("team")});
    CHECK(must(newsSince(book.database(), 2)).tables == QStringList{QStringLiteral("team")});
    // Fewer commands than were known: another book stands in its place.
    CHECK(must(newsSince(book.database(), 9)).tables.contains(QStringLiteral("sales_order")));
}

TEST_CASE("a server tells of a command by itself, and a new feed goes on where the last one stopped", "[together]")
{
    if (!isOnServer())
        return;
    TestBook book(Engine::postgresql);
    int woken = 0;
    auto feed = must(ChangeFeed::open(book.place(), 1, [&] { ++woken; }));
    REQUIRE(feed->isTold());
    CHECK(must(feed->look()).isEmpty());
    must(add(*book, an, NamedKind::channel, QStringLiteral("KIOSK2")));
    QElapsedTimer since;
    since.start();
    while (woken == 0 && since.elapsed() < 10'000)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
    CHECK(woken > 0);
    CHECK(must(feed->look()).last == 2);
    CHECK(must(feed->look()).isEmpty());
    const qint64 seq = feed->seq();
    feed.reset();
    must(add(*book, an, NamedKind::channel, QStringLiteral("KIOSK3")));
    auto next = must(ChangeFeed::open(book.place(), seq, [] {}));
    const BookNews news = must(next->look());
    CHECK(news.first == 3);
    CHECK(news.last == 3);
}

TEST_CASE("who wrote a row since it was opened is told with what, and nothing is overwritten", "[together]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book(engine);
    book->setClock([] { return qint64(1'793'000'000'000); }); // 26 October 2026, 14:33 in the book's offset
    const CustomerId id = addLan(*book);
    const Customer opened = must(customers::byId(book.database(), id));
    CHECK(opened.version == 1);
    Customer theirs = opened;
    theirs.note = QStringLiteral("gọi sau 17 giờ");
    theirs.phoneTyped = QStringLiteral("0912 345 678");
    must(change(*book, binh, theirs));

    const auto edits = must(changesSince(book.database(), QStringLiteral("customer"), id.value, opened.version));
    REQUIRE(edits.size() == 1);
    CHECK(edits[0].author == binh);
    CHECK(edits[0].moment == 1'793'000'000'000);
    CHECK(edits[0].words.code == QStringLiteral("customer_changed"));
    const auto field = [&](const char *table, const char *column) {
        const auto found = std::ranges::find_if(edits[0].fields, [&](const FieldChange &one) { return one.table == QLatin1String(table) && one.field == QLatin1String(column); });
        return found == edits[0].fields.end() ? QStringLiteral("?") : found->before + QStringLiteral(" > ") + found->after;
    };
    CHECK(field("customer", "note") == QStringLiteral(" > gọi sau 17 giờ"));
    CHECK(field("customer_contact", "phone_typed") == QStringLiteral(" > 0912 345 678"));
    CHECK(field("customer", "version") == QStringLiteral("?"));
    CHECK(must(changesSince(book.database(), QStringLiteral("customer"), id.value, 2)).empty());

    Customer mine = opened;
    mine.name = QStringLiteral("Phạm Thị Lan Anh");
    const auto refused = change(*book, an, mine);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::rowChangedSince);
    CHECK(refused.error().args == QStringList{QStringLiteral("customer"), QStringLiteral("K1"), binh, QStringLiteral("2026-10-26 14:33")});
    CHECK(must(customers::byId(book.database(), id)).note == theirs.note);
    mine.version = 2;
    must(change(*book, an, mine));
    // Whoever doesn't ask for a version is not asked for one.
    mine.version = 0;
    mine.note = QStringLiteral("x");
    must(change(*book, an, mine));
}

TEST_CASE("of two who changed one order each keeps what only they changed", "[together]")
{
    Order opened = typedOrder(Day::fromNumber(20260908), CustomerId{1}, PersonId{1}).order;
    Order mine = opened;
    mine.note = QStringLiteral("mine");
    mine.discount = Money::fromMinorUnits(1'000);
    Order theirs = opened;
    theirs.discount = Money::fromMinorUnits(2'000);
    theirs.shipping = Money::fromMinorUnits(30'000);
    theirs.lines.push_back(theirs.lines.front());
    CHECK(orders::differingParts(opened, opened).empty());
    CHECK(orders::differingParts(opened, mine) == std::vector{OrderPart::discount, OrderPart::note});
    CHECK(orders::differingParts(opened, theirs) == std::vector{OrderPart::discount, OrderPart::shipping, OrderPart::lines});
    const Order both = orders::merged(opened, mine, theirs);
    CHECK(both.note == QStringLiteral("mine"));
    CHECK(both.discount == mine.discount);
    CHECK(both.shipping == theirs.shipping);
    CHECK(both.lines.size() == 2);
}
