// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/core/import_support.h"
#include "tests/support/test_book.h"

#include "core/ledger/ledger_derivation.h"
#include "core/ledger/search_query.h"
#include "core/storage/next_steps.h"
#include "core/storage/trail_tables.h"

#include <random>

using namespace somo;
using namespace somo::test;

namespace {

const QString me = QStringLiteral("An");

QString person(const QString &code)
{
    return QStringLiteral("INSERT INTO person (uid, code, name, sort_key, folded) VALUES ('u%1', '%1', '%1', '%1', '%1')").arg(code);
}

CommandOutcome as(TestBook &book, const QString &author, const QStringList &statements)
{
    return must(book->write({QStringLiteral("test"), {}}, author, [&](Database &database) -> Status {
        for (const QString &statement : statements)
            SOMO_TRY(database.execute(statement));
        return success();
    }));
}

} // namespace

TEST_CASE("undo puts rows back as they were, redo does them again", "[storage][undo]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book(engine);
    const QStringList before = book.dump();
    // A parent with a child, a change of a large number, an exchange of two unique codes by way of a third.
    as(book, me, {person(QStringLiteral("a")), person(QStringLiteral("b")),
                  QStringLiteral("INSERT INTO person_pay (person_id, from_day, monthly_salary) SELECT id, 0, 9007199254740993 FROM person WHERE code = 'a'")});
    const QStringList made = book.dump();
    as(book, me, {QStringLiteral("UPDATE person SET code = 'x' WHERE code = 'a'"), QStringLiteral("UPDATE person SET code = 'a' WHERE code = 'b'"),
                  QStringLiteral("UPDATE person SET code = 'b' WHERE code = 'x'")});
    const QStringList exchanged = book.dump();
    as(book, me, {QStringLiteral("DELETE FROM person_pay"), QStringLiteral("DELETE FROM person")});
    const QStringList removed = book.dump();

    CHECK(must(book->undo(1, me)).size() == 1);
    CHECK(book.dump() == exchanged);
    must(book->redo(me));
    CHECK(book.dump() == removed);
    CHECK(must(book->undo(2, me)).size() == 2);
    CHECK(book.dump() == made);
    must(book->redo(me));
    CHECK(book.dump() == exchanged);
    must(book->redo(me));
    CHECK(book.dump() == removed);
    CHECK(book->redo(me).error().code == ErrorCode::nothingToRedo);
    CHECK(must(book->undo(3, me)).size() == 3);
    CHECK(book.dump() == before);
    // The command that made the book stays.
    CHECK(book->undo(1, me).error().code == ErrorCode::nothingToUndo);
    CHECK(must(book->check()).empty());
    // Something new, and what was taken back can't be done again.
    as(book, me, {person(QStringLiteral("c"))});
    CHECK(book->redo(me).error().code == ErrorCode::nothingToRedo);
}

TEST_CASE("the next steps are the commands that undo and redo then take", "[storage][undo]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book(engine);
    const auto next = [&book]() -> QString {
        const NextSteps steps = must(nextSteps(book.database(), me));
        const auto said = [](const std::optional<CommandWords> &words) { return words ? words->args.value(0) : QStringLiteral("-"); };
        return said(steps.undo) + said(steps.redo);
    };
    const auto add = [&book](const QString &code) {
        must(book->write({QStringLiteral("test"), {code}}, me, [&](Database &database) { return database.execute(person(code)); }));
    };
    CHECK(next() == u"--"); // making the book can't be taken back
    add(QStringLiteral("a"));
    add(QStringLiteral("b"));
    CHECK(next() == u"b-");
    must(book->undo(1, me));
    CHECK(next() == u"ab");
    must(book->undo(1, me));
    CHECK(next() == u"-a");
    must(book->redo(me));
    CHECK(next() == u"ab");
    must(book->redo(me));
    CHECK(next() == u"b-");
    must(book->undo(1, me));
    add(QStringLiteral("c"));
    CHECK(next() == u"c-");
    must(book->undo(1, me));
    CHECK(next() == u"ac");
}

TEST_CASE("what an order brought along stays while another one names it, and what hangs on an order keeps it", "[storage][undo]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book(engine);
    const auto order = [](const QString &code) {
        return QStringLiteral("INSERT INTO sales_order (uid, source_id, code, ordered_on, status) SELECT '%1', id, '%1', 20261005, 3 FROM source WHERE code = 'quay'").arg(code);
    };
    const auto line = [](const QString &code) {
        return QStringLiteral("INSERT INTO order_line (order_id, position, product_id, quantity, unit_price, net) SELECT o.id, 1, p.id, 1000, 500, 500 "
                              "FROM sales_order AS o, product AS p WHERE o.code = '%1' AND p.code = 'NEM'").arg(code);
    };
    const auto count = [&book](const char *table) { return book.number(QStringLiteral("SELECT COUNT(*) FROM ") + QString::fromLatin1(table)); };
    const qint64 sources = count("source");
    const qint64 first = as(book, me, {QStringLiteral("INSERT INTO source (code) VALUES ('quay')"),
                                       QStringLiteral("INSERT INTO product (uid, code, name, sort_key, folded) VALUES ('n', 'NEM', 'Nem', 'nem', 'nem')"),
                                       QStringLiteral("INSERT INTO product_price (product_id, from_day, unit_price) SELECT id, 0, 500 FROM product"), order(QStringLiteral("A")), line(QStringLiteral("A"))}).seq;
    const qint64 second = as(book, QStringLiteral("Bình"), {order(QStringLiteral("B")), line(QStringLiteral("B"))}).seq;
    must(book->undoCommand(first, me));
    CHECK(book.rows(QStringLiteral("SELECT code FROM sales_order")) == QStringList{QStringLiteral("B")});
    CHECK(count("order_line") == 1);
    CHECK(count("product") == 1);
    CHECK(count("product_price") == 1); // with what belongs to it
    CHECK(count("source") == sources + 1);
    CHECK(must(book->check()).empty());

    as(book, me, {QStringLiteral("INSERT INTO payment (uid, source_id, code, order_id, day, amount) SELECT 'z', source_id, 'Z', id, 20261006, 500 FROM sales_order")});
    const auto refused = book->undoCommand(second, me);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::undoChangedSince);
    CHECK(refused.error().args.value(0) == QStringLiteral("payment"));
    CHECK(refused.error().args.value(2) == me);
    CHECK(count("sales_order") == 1);

    // Of a command that only brought such things nothing goes, so it says why.
    const qint64 third = as(book, me, {QStringLiteral("INSERT INTO channel (uid, code, name, sort_key) VALUES ('k', 'chợ', 'Chợ', 'cho')")}).seq;
    as(book, me, {QStringLiteral("UPDATE sales_order SET channel_id = (SELECT id FROM channel WHERE code = 'chợ')")});
    CHECK(book->undoCommand(third, me).error().code == ErrorCode::undoChangedSince);
    must(book->undo(3, me));
    must(book->undoCommand(second, me));
    CHECK(count("sales_order") == 0);
    CHECK(must(book->check()).empty());
}

TEST_CASE("what a file hung on an order keeps it, and is said as whose import it came with", "[storage][undo]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book = importBook(engine);
    const qint64 order = as(book, me, {QStringLiteral("INSERT INTO source (code) VALUES ('thử')"),
                                       QStringLiteral("INSERT INTO sales_order (uid, source_id, code, ordered_on, status) SELECT 'a', id, 'A', 20260905, 3 FROM source")}).seq;
    ImportOptions options = importOptions();
    options.author = QStringLiteral("Bình");
    imported(book, ImportKind::payments, QStringLiteral("payment.code,payment.order,payment.on,payment.amount\nZ1,A,2026-09-07,500\n"), options);
    const auto refused = book->undoCommand(order, me);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::undoChangedSince);
    CHECK(refused.error().args.value(0) == QStringLiteral("payment"));
    CHECK(refused.error().args.value(2) == QStringLiteral("Bình"));
    CHECK(refused.error().args.value(3) != QStringLiteral("?"));
}

TEST_CASE("a command is taken back by its number, whatever came after it", "[storage][undo]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book(engine);
    const qint64 first = as(book, me, {person(QStringLiteral("a"))}).seq;
    const qint64 second = as(book, QStringLiteral("Bình"), {person(QStringLiteral("b"))}).seq;
    // A book that no team shares has one writer at a time: the newest is whoever's.
    CHECK(must(nextSteps(book.database(), me)).undoOf == QStringLiteral("Bình"));
    const qint64 taken = must(book->undoCommand(first, me)).seq;
    CHECK(book.rows(QStringLiteral("SELECT code FROM person")) == QStringList{QStringLiteral("b")});
    const LoggedCommand logged = must(loggedCommand(book.database(), taken));
    CHECK(logged.undoes == first);
    CHECK(logged.author == me);
    CHECK(book->undoCommand(first, me).error().code == ErrorCode::undoneAlready);
    CHECK(book->undoCommand(taken, me).error().code == ErrorCode::undoOfUndo);
    CHECK(book->undoCommand(1, me).error().code == ErrorCode::undoNotPossible); // the one that made the book
    CHECK(book->undoCommand(taken + 1, me).error().code == ErrorCode::noSuchCommand);
    CHECK(must(book->redo(me)) == first);
    CHECK(book.rows(QStringLiteral("SELECT code FROM person ORDER BY code")) == QStringList{QStringLiteral("a"), QStringLiteral("b")});
    CHECK(must(book->undo(1, me)) == std::vector<qint64>{second});
    must(book->undoCommand(first, me)); // done again, it stands
    CHECK(book.rows(QStringLiteral("SELECT code FROM person")).isEmpty());
    CHECK(must(book->check()).empty());
}

TEST_CASE("what undo takes away is no longer found, and what redo brings back is found again", "[storage][undo][search]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book(engine, {}, [] { return std::make_unique<LedgerDerivation>(); });
    const auto found = [&book](const QString &text) { return must(searchBook(book.database(), text, SearchKind::person, 10)).size(); };
    as(book, me, {person(QStringLiteral("hoa"))});
    as(book, me, {QStringLiteral("UPDATE person SET code = 'mai', name = 'mai', folded = 'mai' WHERE code = 'hoa'")});
    as(book, me, {QStringLiteral("DELETE FROM person WHERE code = 'mai'")});
    CHECK(found(QStringLiteral("mai")) == 0);
    must(book->undo(1, me));
    CHECK(found(QStringLiteral("mai")) == 1);
    must(book->undo(1, me));
    CHECK(found(QStringLiteral("mai")) == 0);
    CHECK(found(QStringLiteral("hoa")) == 1);
    must(book->redo(me));
    CHECK(found(QStringLiteral("mai")) == 1);
    CHECK(found(QStringLiteral("hoa")) == 0);
    must(book->redo(me));
    CHECK(found(QStringLiteral("mai")) == 0);
    must(book->undo(3, me));
    CHECK(found(QStringLiteral("hoa")) == 0);
    must(book->redo(me));
    CHECK(found(QStringLiteral("hoa")) == 1);
    CHECK(must(checkSearch(book.database())).empty());
}

TEST_CASE("undo is refused where a row was changed since, and says by whom and when", "[storage][undo]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book(engine);
    book->setClock([] { return qint64(1'790'000'000'000); });
    as(book, me, {person(QStringLiteral("a"))});
    as(book, me, {QStringLiteral("UPDATE person SET name = 'A2' WHERE code = 'a'")});
    // By another program, past the book: the triggers saw it, but it belongs to no command yet.
    must(book.database().execute(QStringLiteral("UPDATE person SET name = 'A3' WHERE code = 'a'")));
    const QStringList before = book.dump();
    const auto refused = book->undo(1, me);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::undoChangedSince);
    CHECK(refused.error().args == QStringList{QStringLiteral("person"), QStringLiteral("a"), QStringLiteral("?"), QStringLiteral("2026-09-21 21:13")});
    CHECK(book.dump() == before);

    SECTION("it becomes a command of its own before the next one, and can be taken back as such")
    {
        const CommandOutcome next = as(book, me, {QStringLiteral("INSERT INTO source (code) VALUES ('s')")});
        CHECK(book.rows(QStringLiteral("SELECT author, words FROM trail_command WHERE seq = %1").arg(next.seq - 1))
              == QStringList{QStringLiteral("?|[\"changed_outside\"]")});
        CHECK(must(book->undo(3, me)).size() == 3);
        CHECK(book.rows(QStringLiteral("SELECT name FROM person")) == QStringList{QStringLiteral("a")});
        CHECK(must(book->check()).empty());
    }
}

TEST_CASE("the closing of a commission period is not taken back, nor is anything before it", "[storage][undo][commission]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book(engine);
    as(book, me, {person(QStringLiteral("a"))});
    const CommandOutcome closing = as(book, me, {QStringLiteral("INSERT INTO commission_period (period_kind, period_first, state, moment, author) "
                                                                "VALUES ('month', 20260901, 'closed', 0, 'An')")});
    const QStringList closed = book.dump();
    CHECK_FALSE(must(nextSteps(book.database(), me)).undo);
    const Error refused = book->undo(1, me).error();
    CHECK(refused.code == ErrorCode::undoNotPossible);
    CHECK(refused.args == QStringList{QString::number(closing.seq)});
    as(book, me, {person(QStringLiteral("b"))});
    CHECK(must(book->undo(5, me)).size() == 1);
    CHECK(book.dump() == closed);
}

TEST_CASE("two hundred random commands, all taken back and all done again, give the same book", "[storage][undo]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    const int commands = engine == Engine::sqlite ? 200 : 60;
    TestBook book(engine);
    std::mt19937 random(7);
    const auto any = [&](int below) { return int(random() % unsigned(below)); };
    std::vector<QStringList> states{book.dump()};
    int done = 0;
    for (int i = 0; i < commands; ++i) {
        QStringList statements;
        for (int each = any(3); each >= 0; --each) {
            switch (any(5)) {
            case 0: statements += person(QStringLiteral("p%1_%2").arg(i).arg(each)); break;
            case 1: statements += QStringLiteral("UPDATE person SET name = 'n%1', version = version + 1 WHERE id % 5 = %2").arg(i).arg(any(5)); break;
            case 2: statements += QStringLiteral("DELETE FROM membership WHERE id % 3 = %1").arg(any(3)); break;
            case 3:
                statements += QStringLiteral("INSERT INTO team (uid, code, name, sort_key) VALUES ('t%1_%2', 't%1_%2', 't', 't')").arg(i).arg(each);
                statements += QStringLiteral("INSERT INTO membership (person_id, team_id, from_day) SELECT p.id, t.id, %1 FROM person AS p, team AS t "
                                             "WHERE t.code = 't%1_%2' AND p.id % 4 = %3").arg(i).arg(each).arg(any(4));
                break;
            default: statements += QStringLiteral("UPDATE book_setting SET value = 'b%1' WHERE key = 'name'").arg(i); break;
            }
        }
        if (as(book, me, statements).seq == 0)
            continue;
        ++done;
        states.push_back(book.dump());
    }
    REQUIRE(done > commands / 2);
    for (int i = done; i-- > 0;) {
        REQUIRE(must(book->undo(1, me)).size() == 1);
        REQUIRE(book.dump() == states[size_t(i)]);
    }
    for (int i = 1; i <= done; ++i)
        must(book->redo(me));
    CHECK(book.dump() == states.back());
    CHECK(must(book->check()).empty());
}

namespace {

Status importOrders(Database &database, qint64 batch, const QString &codes)
{
    SOMO_TRY(database.execute(QStringLiteral("INSERT INTO import_batch (id, uid, kind, file_name, profile, content_digest, newest_day, at_moment, counts) "
                                             "VALUES (%1, 'u%1', 'orders', 'f', 'p', 'd', 0, 0, '{}')").arg(batch)));
    if (batch == 1) {
        SOMO_TRY(database.execute(QStringLiteral("INSERT INTO source (id, code, import_id) VALUES (1, 's', 1)")));
        SOMO_TRY(database.execute(QStringLiteral("INSERT INTO product (id, uid, code, name, sort_key, folded, import_id) VALUES (1, 'p', 'p', 'p', 'p', 'p', 1)")));
        SOMO_TRY(database.execute(QStringLiteral("INSERT INTO product_price (product_id, unit_price, import_id) VALUES (1, 5, 1)")));
        SOMO_TRY(database.execute(QStringLiteral("INSERT INTO customer (id, uid, code, name, sort_key, folded, import_id) VALUES (1, 'k', 'k', 'k', 'k', 'k', 1)")));
        SOMO_TRY(database.execute(QStringLiteral("INSERT INTO customer_contact (id, phone, import_id) VALUES (1, '+84912345678', 1)")));
    } else {
        SOMO_TRY(database.execute(QStringLiteral("UPDATE source SET newest_day = %1 WHERE id = 1").arg(batch)));
    }
    for (const QString &code : codes.split(u',')) {
        SOMO_TRY(database.execute(QStringLiteral("INSERT INTO sales_order (uid, source_id, code, ordered_on, status, customer_id, import_id) VALUES ('o', 1, '%1', 20261001, 1, 1, %2)").arg(code).arg(batch)));
        SOMO_TRY(database.execute(QStringLiteral("INSERT INTO order_line (order_id, position, product_id, quantity, net, import_id) SELECT id, 1, 1, 1000, 5, %2 FROM sales_order WHERE code = '%1'").arg(code).arg(batch)));
    }
    return success();
}

void import(TestBook &book, qint64 batch, const QString &codes)
{
    must(book->writeImport({QStringLiteral("import"), {}}, me, [&](Database &database) -> Result<ImportId> {
        SOMO_TRY(importOrders(database, batch, codes));
        return ImportId{batch};
    }));
}

qint64 rowsOf(TestBook &book, const char *table)
{
    return book.number(QStringLiteral("SELECT COUNT(*) FROM %1").arg(QLatin1StringView(table)));
}

} // namespace

TEST_CASE("an import is taken back whole, what later ones refer to stays", "[storage][undo]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book(engine);
    import(book, 1, QStringLiteral("a,b"));

    SECTION("alone: nothing of it is left, and it can come again")
    {
        must(book->undo(1, me));
        for (const char *table : {"source", "product", "product_price", "customer", "customer_contact", "sales_order", "order_line"}) {
            INFO(table);
            CHECK(rowsOf(book, table) == 0);
        }
        CHECK(book->undoImport(ImportId{1}, me).error().code == ErrorCode::importUndoneAlready);
        CHECK(book->redo(me).error().code == ErrorCode::redoOfImport);
        CHECK(book.number(QStringLiteral("SELECT COUNT(*) FROM trail_change WHERE table_name = 'sales_order'")) == 0);
    }
    SECTION("before a second one: its orders go, customer and product with price and contact stay")
    {
        import(book, 2, QStringLiteral("c"));
        must(book->undoImport(ImportId{1}, me));
        CHECK(book.rows(QStringLiteral("SELECT code FROM sales_order ORDER BY code")) == QStringList{QStringLiteral("c")});
        for (const char *table : {"source", "product", "product_price", "customer", "customer_contact", "order_line"}) {
            INFO(table);
            CHECK(rowsOf(book, table) == 1);
        }
        CHECK(book.number(QStringLiteral("SELECT COUNT(*) FROM customer WHERE import_id IS NOT NULL")) == 0);
    }
    SECTION("rows worked on since are listed, and lost only where that is wanted")
    {
        as(book, me, {QStringLiteral("UPDATE sales_order SET note = 'hand' WHERE code = 'a'"),
                      QStringLiteral("INSERT INTO payment (uid, source_id, code, order_id, day, amount) SELECT 'z', 1, 'z', id, 20261002, 5 FROM sales_order WHERE code = 'b'")});
        const auto refused = book->undoImport(ImportId{1}, me);
        REQUIRE_FALSE(refused.ok());
        CHECK(refused.error().code == ErrorCode::importTouchedSince);
        CHECK(refused.error().args == QStringList{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("sales_order a, payment z")});
        CHECK(rowsOf(book, "sales_order") == 2);
        must(book->undoImport(ImportId{1}, me, true));
        CHECK(rowsOf(book, "sales_order") == 0);
        CHECK(rowsOf(book, "payment") == 0);
        CHECK(rowsOf(book, "customer") == 0);
    }
    SECTION("a change that was taken back again does not count")
    {
        as(book, me, {QStringLiteral("UPDATE sales_order SET note = 'hand' WHERE code = 'a'")});
        must(book->undo(1, me));
        must(book->undoImport(ImportId{1}, me));
        CHECK(rowsOf(book, "sales_order") == 0);
    }
    SECTION("a row of it that was deleted by hand comes back by undo, as its own")
    {
        as(book, me, {QStringLiteral("DELETE FROM order_line WHERE order_id = (SELECT id FROM sales_order WHERE code = 'a')")});
        must(book->undo(1, me));
        CHECK(book.number(QStringLiteral("SELECT COUNT(*) FROM order_line WHERE import_id = 1")) == 2);
        must(book->redo(me));
        CHECK(rowsOf(book, "order_line") == 1);
    }
    CHECK(book->undoImport(ImportId{9}, me).error().code == ErrorCode::noSuchImport);
    CHECK(must(book->check()).empty());
}
