// SPDX-License-Identifier: GPL-3.0-or-later
// The history searched, opened to its rows, and asked of one thing.
#include "core/commission/trail_pay_query.h"
#include "core/storage/trail_query.h"
#include "core/words/trail_words.h"
#include "tests/support/catch.h"
#include "tests/support/small_book.h"

using namespace somo;
using namespace somo::test;

namespace {

const Day lookedOn = Day::fromNumber(20261010);

/// The small book, and three commands after it, each an hour after the one before: O1 gets a note, a customer and a shipping fee by An,
/// Bình's team is renamed by Bình, and An's salary rises.
struct SearchedBook {
    explicit SearchedBook(Engine engine)
        : small(engine)
    {
        small.book()->setClock([this] { return moment += 3'600'000; });
        noted = write(QStringLiteral("order_changed"), {QStringLiteral("O1")}, QStringLiteral("An"),
                      QStringLiteral("UPDATE sales_order SET note = 'giao chiều', shipping = 5000, customer_id = (SELECT id FROM customer WHERE code = 'LAN'), version = version + 1 WHERE code = 'O1'"),
                      QStringLiteral("INSERT INTO customer (uid, code, name, sort_key, folded) VALUES ('lan', 'LAN', 'Chị Lan', 'l', 'l')"));
        renamed = write(QStringLiteral("team_renamed"), {QStringLiteral("Bắc"), QStringLiteral("Đông Nam")}, QStringLiteral("Bình"), QStringLiteral("UPDATE team SET name = 'Đông Nam', version = version + 1"));
        raised = write(QStringLiteral("salary_set"), {QStringLiteral("An"), QStringLiteral("2026-10-01")}, QStringLiteral("An"), QStringLiteral("UPDATE person_pay SET monthly_salary = 160000, version = version + 1"));
    }
    qint64 write(const QString &code, const QStringList &args, const QString &author, const QString &sql, const QString &before = {})
    {
        return must(small.book()->write({code, args}, author, [&](Database &database) -> Status {
                   if (!before.isEmpty())
                       SOMO_TRY(database.execute(before));
                   return database.execute(sql);
               })).seq;
    }
    std::vector<qint64> found(const TrailAsk &ask) { return must(findCommands(small.database(), ask)).seqs; }
    std::vector<qint64> said(const QString &text)
    {
        TrailAsk ask;
        ask.text = text;
        ask.language = Language::english;
        return found(ask);
    }
    TrailThing order()
    {
        const auto thing = must(thingNamed(small.database(), QStringLiteral("order"), QStringLiteral("O1")));
        REQUIRE(thing);
        return *thing;
    }

    SmallBook small;
    qint64 moment = 2'500'000'000'000;
    qint64 noted = 0, renamed = 0, raised = 0;
};

/// "column before → after" of each field.
QStringList fieldsOf(const TrailRow &row)
{
    QStringList all;
    for (const TrailField &field : row.fields)
        all += QStringLiteral("%1 %2 > %3").arg(field.column, field.before, field.after);
    return all;
}

} // namespace

TEST_CASE("the history is searched by folded words in any order, by author, time and kind, newest first", "[trail][search]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    SearchedBook book(engine);
    CHECK(book.found({}) == std::vector<qint64>{book.raised, book.renamed, book.noted, 2, 1});
    CHECK(book.said(QStringLiteral("dong bac")) == std::vector<qint64>{book.renamed});
    CHECK(book.said(QStringLiteral("BAC  đông")) == std::vector<qint64>{book.renamed});
    CHECK(book.said(QStringLiteral("binh")) == std::vector<qint64>{book.renamed}); // who did it
    CHECK(book.said(QStringLiteral("bac tay")).empty());

    TrailAsk ask;
    ask.author = QStringLiteral("Bình");
    CHECK(book.found(ask) == std::vector<qint64>{book.renamed});
    ask = {};
    ask.since = 2'500'000'000'000 + 2 * 3'600'000;
    CHECK(book.found(ask) == std::vector<qint64>{book.raised, book.renamed});
    ask.until = ask.since + 3'600'000; // not with it
    CHECK(book.found(ask) == std::vector<qint64>{book.renamed});
    ask = {};
    ask.kind = QStringLiteral("orders");
    CHECK(book.found(ask) == std::vector<qint64>{book.noted, 2});
    ask.kind = QStringLiteral("people");
    CHECK(book.found(ask) == std::vector<qint64>{book.raised, book.renamed, 2});
    CHECK(must(trailAuthors(book.small.database())).contains(QStringLiteral("Bình")));
}

TEST_CASE("every kind of the history can be asked for, and an unknown one is refused", "[trail][search]")
{
    TestBook book(Engine::sqlite);
    for (const QString &kind : trailKinds()) {
        TrailAsk ask;
        ask.kind = kind;
        INFO(kind.toStdString());
        CHECK(findCommands(book.database(), ask).ok());
    }
    TrailAsk ask;
    ask.kind = QStringLiteral("nothing");
    CHECK_FALSE(findCommands(book.database(), ask).ok());
}

TEST_CASE("an entry opens to its rows, with names in the place of ids, and says what stands otherwise now", "[trail][rows]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    SearchedBook book(engine);
    TrailRows changed = must(rowsOfCommand(book.small.database(), book.noted, 100));
    REQUIRE(changed.rows.size() == 2);
    CHECK(changed.all == 2);
    CHECK(changed.rows[0].table == QStringLiteral("customer"));
    CHECK(changed.rows[0].op == 'i');
    CHECK(changed.rows[0].label == QStringLiteral("Chị Lan"));
    const TrailRow order = changed.rows[1];
    CHECK(order.label == QStringLiteral("O1"));
    CHECK(fieldsOf(order) == QStringList{QStringLiteral("customer_id  > Chị Lan"), QStringLiteral("shipping 0 > 5000"), QStringLiteral("note  > giao chiều")});
    CHECK_FALSE(order.isChangedSince);
    CHECK(must(rowsOfCommand(book.small.database(), book.noted, 1)).rows.size() == 1);

    book.write(QStringLiteral("order_changed"), {QStringLiteral("O1")}, QStringLiteral("Bình"), QStringLiteral("UPDATE sales_order SET note = NULL, version = version + 1 WHERE code = 'O1'"));
    changed = must(rowsOfCommand(book.small.database(), book.noted, 100));
    CHECK(changed.rows[1].isChangedSince);
    CHECK_FALSE(changed.rows[0].isChangedSince);
}

TEST_CASE("a thing has a history of its own, with what belongs to it, and one that was taken away is still found", "[trail][rows]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    SearchedBook book(engine);
    const TrailThing order = book.order();
    const qint64 paid = book.write(QStringLiteral("payment_added"), {QStringLiteral("O1")}, QStringLiteral("Bình"),
                                   QStringLiteral("INSERT INTO payment (uid, source_id, code, order_id, day, amount) SELECT 'p1', source_id, 'P1', id, 20260921, 70000 FROM sales_order WHERE code = 'O1'"));
    std::vector<TrailStep> steps = must(historyOf(book.small.database(), order, 10));
    REQUIRE(steps.size() == 3);
    CHECK(steps[0].command.seq == paid);
    CHECK(steps[0].command.author == QStringLiteral("Bình"));
    REQUIRE(steps[0].rows.size() == 1);
    CHECK(steps[0].rows[0].table == QStringLiteral("payment"));
    CHECK(fieldsOf(steps[0].rows[0]).contains(QStringLiteral("amount  > 70000")));
    CHECK(steps[1].command.seq == book.noted);
    CHECK(steps[1].rows.size() == 1); // the customer isn't the order's
    CHECK(steps[2].command.seq == 2);
    CHECK(must(historyOf(book.small.database(), order, 1)).size() == 1);
    TrailAsk ask;
    ask.of = order;
    CHECK(book.found(ask) == std::vector<qint64>{paid, book.noted, 2});

    const auto gone = must(thingNamed(book.small.database(), QStringLiteral("customer"), QStringLiteral("TU")));
    CHECK_FALSE(gone);
    book.write(QStringLiteral("test"), {}, QStringLiteral("An"), QStringLiteral("INSERT INTO customer (uid, code, name, sort_key, folded) VALUES ('tu', 'TU', 'Anh Tú', 't', 't')"));
    const qint64 removed = book.write(QStringLiteral("test"), {}, QStringLiteral("An"), QStringLiteral("DELETE FROM customer WHERE code = 'TU'"));
    const auto taken = must(thingNamed(book.small.database(), QStringLiteral("customer"), QStringLiteral("TU")));
    REQUIRE(taken);
    steps = must(historyOf(book.small.database(), *taken, 10));
    REQUIRE(steps.size() == 2);
    CHECK(steps[0].command.seq == removed);
    CHECK(steps[0].rows[0].op == 'd');
}

TEST_CASE("somebody else's pay is not told by the history either", "[trail][rows][privacy]")
{
    SearchedBook book(Engine::sqlite);
    const auto fieldsFor = [&](const QString &reader) { return must(readableRowsOfCommand(book.small.database(), book.small.settings(), reader, lookedOn, book.raised, 10)).rows.at(0); };
    // An leads the team, Bình is of it.
    CHECK(fieldsOf(fieldsFor(QStringLiteral("Nguyễn Hoài An"))) == QStringList{QStringLiteral("monthly_salary 150000 > 160000")});
    const TrailRow hidden = fieldsFor(QStringLiteral("Phạm Đức Bình"));
    CHECK(hidden.isPrivate);
    CHECK(hidden.fields.empty());
}

TEST_CASE("a field of the history is said for people", "[trail][words]")
{
    const Formats formats(Language::english);
    const auto said = [&](const char16_t *table, const char16_t *column, const char16_t *value, const char16_t *metric = u"") {
        return words::trailValue(QString::fromUtf16(table), QString::fromUtf16(column), QString::fromUtf16(value), QString::fromUtf16(metric), formats, 420);
    };
    CHECK(said(u"sales_order", u"discount", u"5000") == formats.money(Money::fromMinorUnits(5000)));
    CHECK(said(u"order_line", u"unit_price", u"1500000000") == formats.money(Money::fromMinorUnits(150'000)));
    CHECK(said(u"order_line", u"quantity", u"1500") == QStringLiteral("1.5"));
    CHECK(said(u"sales_order", u"status", u"3") == QStringLiteral("completed"));
    CHECK(said(u"sales_order", u"at_minute", u"545") == QStringLiteral("09:05"));
    CHECK(said(u"order_credit", u"share", u"600000") == formats.rate(Rate{600'000}));
    CHECK(said(u"sales_order", u"completed_on", u"20260910") == formats.date(Day::fromNumber(20260910)));
    CHECK(said(u"membership", u"to_day", u"99991231").isEmpty());
    CHECK(said(u"membership", u"is_lead", u"1") == QStringLiteral("yes"));
    CHECK(said(u"target", u"value", u"600000", u"revenue") == formats.money(Money::fromMinorUnits(600'000)));
    CHECK(said(u"target", u"value", u"2000", u"orders") == QStringLiteral("2"));
    CHECK(said(u"sales_order", u"note", u"") == QString());
    CHECK(words::trailField(QStringLiteral("monthly_salary"), Language::english) == QStringLiteral("Base salary"));
    CHECK(words::isSilentField(QStringLiteral("sort_key")));
}
