// SPDX-License-Identifier: GPL-3.0-or-later
// A book that a team shares, through the book itself: what each login writes, sees and undoes, and how logins come and go.
#include "core/storage/engine_error.h"
#include "core/commission/closing_store.h"
#include "core/commission/line_key.h"
#include "core/commission/policy_store.h"
#include "core/commission/question_store.h"
#include "core/customers/customer_store.h"
#include "core/ledger/ledger_derivation.h"
#include "core/ledger/open_book.h"
#include "core/ledger/search_query.h"
#include "core/orders/order_entry_store.h"
#include "core/orders/order_query.h"
#include "core/orders/order_store.h"
#include "core/people/people_store.h"
#include "core/storage/book_copy.h"
#include "core/storage/next_steps.h"
#include "core/storage/scram_verifier.h"
#include "core/storage/server_access.h"
#include "core/storage/trail_tables.h"
#include "core/weekly/weekly_store.h"
#include "core/words/error_words.h"
#include "core/service/expense_store.h"
#include "tests/core/import_support.h"
#include "tests/core/policy_support.h"
#include "tests/core/team_place.h"

#include <QFile>
#include <QRegularExpression>

using namespace somo;
using namespace somo::test;

namespace {

const QString boss = QStringLiteral("Boss");

/// An order of one line, completed, credited to a person; with a new customer where a phone is given.
OrderEntry soldBy(PersonId person, const QString &phone = {})
{
    OrderEntry entry;
    entry.order.orderedOn = Day::fromNumber(20261024);
    entry.order.status = OrderStatus::completed;
    entry.order.completedOn = Day::fromNumber(20261025);
    OrderLine line;
    line.name = QStringLiteral("Trà mới");
    line.quantity = Quantity{2 * Quantity::one};
    line.unitPrice = UnitPrice{95'000 * UnitPrice::perMinorUnit};
    entry.order.lines = {line};
    entry.order.credits = {{person, Rate{1'000'000}}};
    if (!phone.isEmpty()) {
        entry.newCustomer = Customer();
        entry.newCustomer->name = QStringLiteral("Lê Thu");
        entry.newCustomer->phoneTyped = phone;
    }
    return entry;
}

class LiveTeam {
public:
    LiveTeam()
        : m_book(must(createBook(m_place.place(), teamBook())))
    {
        must(m_book->write({QStringLiteral("test"), {}}, boss, [&](Database &database) -> Status {
            for (const char *code : {"an", "binh", "chi", "khoa"}) {
                Person person;
                person.code = QString::fromLatin1(code);
                person.name = QString::fromLatin1(code).toUpper();
                SOMO_TRY_ASSIGN(const PersonId id, people::add(database, person));
                m_people.push_back(id);
            }
            return success();
        }));
        must(initTeam(*m_book, boss));
        for (const auto &[number, role] : {std::pair(0, TeamRole::seller), std::pair(1, TeamRole::seller), std::pair(2, TeamRole::lead), std::pair(3, TeamRole::keeper)})
            m_invitations.push_back(must(invite(*m_book, m_people[size_t(number)], role, boss)));
    }
    Book &book() { return *m_book; }
    const TeamPlace &at() const { return m_place; }
    PersonId person(int number) const { return m_people[size_t(number)]; }
    const Invitation &invitation(int number) const { return m_invitations[size_t(number)]; }
    std::unique_ptr<Book> as(int number) const { return must(openBook(m_invitations[size_t(number)].place)); }

private:
    TeamPlace m_place;
    std::unique_ptr<Book> m_book;
    std::vector<PersonId> m_people;
    std::vector<Invitation> m_invitations;
};

OrderSaved saved(Book &book, const OrderEntry &entry)
{
    OrderSaved kept;
    must(book.write({QStringLiteral("order_changed"), {}}, QStringLiteral("SOMEBODY ELSE"), [&](Database &database) -> Status {
        SOMO_TRY_ASSIGN(kept, orders::saveEntry(database, entry));
        return success();
    }));
    return kept;
}

qint64 numberOf(Book &book, const QString &sql)
{
    Statement row(book.database(), sql);
    return must(runForId(row));
}

Status written(Book &book, const Book::Work &work)
{
    const auto done = book.write({QStringLiteral("test"), {}}, boss, work);
    return done ? success() : Status(done.error());
}

Status noted(Book &book, OrderId id)
{
    const auto done = book.write({QStringLiteral("order_changed"), {}}, boss, [&](Database &database) -> Status {
        SOMO_TRY_ASSIGN(Order order, orders::byId(database, id));
        order.note += QStringLiteral("x"); // another one each time
        SOMO_TRY_ASSIGN(const bool changed, orders::update(database, order));
        CHECK(changed);
        return success();
    });
    return done ? success() : Status(done.error());
}

} // namespace

TEST_CASE("a seller writes orders of their own in their own name, and the book stays sound", "[team]")
{
    if (!TeamPlace::isThere())
        return;
    LiveTeam team;
    const auto an = team.as(0);
    const OrderSaved order = saved(*an, soldBy(team.person(0), QStringLiteral("0987654321")));
    must(noted(*an, order.id));
    CHECK(must(an->check()).empty());
    CHECK(must(team.book().check()).empty());
    const auto log = must(team.book().log());
    CHECK(log[0].author == QStringLiteral("AN"));
    CHECK(log[1].author == QStringLiteral("AN"));
    // The contact just typed is read back by whoever serves the customer, and is one with the number.
    const Order stored = must(orders::byId(an->database(), order.id));
    CHECK(must(customers::byId(an->database(), stored.customer)).phoneTyped == QStringLiteral("0987654321"));

    const auto binh = team.as(1);
    CHECK(must(customers::byId(binh->database(), stored.customer)).phoneTyped.isEmpty());
    Customer same;
    same.name = QStringLiteral("Thu");
    same.phoneTyped = QStringLiteral("098 765 4321");
    CHECK(must(customers::duplicatesOf(binh->database(), same)) == std::vector<CustomerId>{stored.customer});
    CHECK(must(searchBook(binh->database(), QStringLiteral("0987654321"), SearchKind::customer, 5)) == std::vector<SearchHit>{{SearchKind::customer, stored.customer.value}});
    CHECK(must(searchBook(binh->database(), QStringLiteral("09876"), SearchKind::customer, 5)).empty());
    const Status refused = noted(*binh, order.id);
    REQUIRE(!refused);
    CHECK(refused.error().code == ErrorCode::orderOfOther);
    CHECK(must(team.book().check()).empty());

    const auto chi = team.as(2);
    CHECK(must(customers::byId(chi->database(), stored.customer)).phoneTyped == QStringLiteral("0987654321"));
    must(chi->write({QStringLiteral("order_changed"), {}}, boss, [&](Database &database) -> Status {
        SOMO_TRY_ASSIGN(Order changed, orders::byId(database, order.id));
        changed.credits = {{team.person(1), Rate{500'000}}, {team.person(0), Rate{500'000}}};
        SOMO_TRY_ASSIGN(const bool written, orders::update(database, changed));
        (void)written;
        return success();
    }));
    CHECK(must(team.book().log())[0].author == QStringLiteral("CHI"));
    CHECK(must(team.book().check()).empty());
    // Half of it is Bình's now, and so is the customer.
    CHECK(must(customers::byId(binh->database(), stored.customer)).phoneTyped == QStringLiteral("0987654321"));
}

TEST_CASE("a seller gives an order of theirs away, and is done with it", "[team]")
{
    if (!TeamPlace::isThere())
        return;
    LiveTeam team;
    const auto an = team.as(0);
    const OrderSaved order = saved(*an, soldBy(team.person(0)));
    must(an->write({QStringLiteral("order_changed"), {}}, boss, [&](Database &database) -> Status {
        SOMO_TRY_ASSIGN(Order changed, orders::byId(database, order.id));
        changed.credits = {{team.person(1), Rate{1'000'000}}};
        SOMO_TRY_ASSIGN(const bool written, orders::update(database, changed));
        (void)written;
        return success();
    }));
    CHECK(must(team.book().check()).empty());
    const Status after = noted(*an, order.id);
    REQUIRE(!after);
    CHECK(after.error().code == ErrorCode::orderOfOther);
}

TEST_CASE("each seller takes back what they did, and nobody else's", "[team]")
{
    if (!TeamPlace::isThere())
        return;
    LiveTeam team;
    const auto an = team.as(0);
    const auto binh = team.as(1);
    saved(*an, soldBy(team.person(0), QStringLiteral("0987654321")));
    const auto newest = [&] { return must(team.book().log()).front().seq; };
    const qint64 ofAn = newest();
    saved(*binh, soldBy(team.person(1)));
    const qint64 ofBinh = newest();
    // Bình wrote last, and An takes back An's own; by its number Bình's isn't An's either.
    CHECK(must(nextSteps(an->database(), boss)).undoOf == QStringLiteral("AN"));
    const auto named = an->undoCommand(ofBinh, boss);
    REQUIRE_FALSE(named);
    CHECK(named.error().code == ErrorCode::commandOfOther);
    CHECK(must(an->undo(5, boss)) == std::vector<qint64>{ofAn});
    const auto nothing = an->undo(1, boss);
    REQUIRE_FALSE(nothing);
    CHECK(nothing.error().code == ErrorCode::nothingOwnToUndo);
    // What An took back An does again, though Bình and a lead write meanwhile, and neither of these can do it for An.
    const auto chi = team.as(2);
    CHECK(chi->redo(boss).error().code == ErrorCode::nothingToRedo);
    CHECK(binh->redo(boss).error().code == ErrorCode::nothingToRedo);
    CHECK(must(an->redo(boss)) == ofAn);
    CHECK(must(an->undo(1, boss)) == std::vector<qint64>{ofAn});
    CHECK(must(binh->undo(1, boss)) == std::vector<qint64>{ofBinh});
    CHECK(must(team.book().check()).empty());
    Statement left(team.book().database(), QStringLiteral("SELECT (SELECT COUNT(*) FROM sales_order) + (SELECT COUNT(*) FROM customer) + (SELECT COUNT(*) FROM entry)"));
    CHECK(must(runForId(left)) == 0);
    CHECK(chi->undo(1, boss).error().code == ErrorCode::nothingOwnToUndo);
    // What comes next is who may do what: that is not taken back.
    const auto roles = team.book().undo(1, boss);
    REQUIRE(!roles);
    CHECK(roles.error().code == ErrorCode::undoNotPossible);
}

TEST_CASE("a lead's undo leaves a seller's work alone, unless it is named by its number", "[team]")
{
    if (!TeamPlace::isThere())
        return;
    LiveTeam team;
    const auto an = team.as(0);
    const auto chi = team.as(2);
    const auto orderCount = [&] {
        Statement count(team.book().database(), QStringLiteral("SELECT COUNT(*) FROM sales_order"));
        return must(runForId(count));
    };
    const auto newest = [&] { return must(team.book().log()).front().seq; };
    const OrderSaved order = saved(*an, soldBy(team.person(0)));
    const qint64 ofAn = newest();
    CHECK(chi->undo(1, boss).error().code == ErrorCode::nothingOwnToUndo);
    CHECK(orderCount() == 1);

    SECTION("by its number, said as hers, and An can't do it again")
    {
        CHECK(must(chi->undoCommand(ofAn, boss)).seq == ofAn + 1);
        CHECK(orderCount() == 0);
        CHECK(must(team.book().log()).front().author == QStringLiteral("CHI"));
        CHECK(chi->undoCommand(ofAn, boss).error().code == ErrorCode::undoneAlready);
        CHECK(chi->undoCommand(ofAn + 1, boss).error().code == ErrorCode::undoOfUndo);
        CHECK(an->undo(1, boss).error().code == ErrorCode::nothingOwnToUndo);
        CHECK(an->redo(boss).error().code == ErrorCode::nothingToRedo);
        CHECK(must(chi->redo(boss)) == ofAn);
        CHECK(orderCount() == 1);
        // It stands again, and is An's to take back.
        CHECK(must(an->undo(1, boss)) == std::vector<qint64>{ofAn});
        CHECK(orderCount() == 0);
    }
    SECTION("where the lead changed it since, An is told who did")
    {
        must(noted(*chi, order.id));
        const auto refused = an->undo(1, boss);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::undoChangedByOther);
        CHECK(refused.error().args.value(2) == QStringLiteral("CHI"));
        CHECK(orderCount() == 1);
        CHECK(must(chi->undo(1, boss)).size() == 1);
        CHECK(must(an->undo(1, boss)) == std::vector<qint64>{ofAn});
        CHECK(orderCount() == 0);
    }
    CHECK(chi->undoCommand(newest() + 1, boss).error().code == ErrorCode::noSuchCommand);
    CHECK(must(team.book().check()).empty());
}

TEST_CASE("a seller takes back an own import of payments beside others' orders, and the ledger follows", "[team]")
{
    if (!TeamPlace::isThere())
        return;
    LiveTeam team;
    const auto an = team.as(0);
    const auto binh = team.as(1);
    saved(*binh, soldBy(team.person(1)));
    REQUIRE(must(importText(*an, ImportKind::orders,
                            QStringLiteral("order.code,order.ordered_on,order.status,order.completed_on,order.person,customer.code,customer.name,line.product,line.name,line.quantity,"
                                           "line.unit_price\n"
                                           "M1,2026-10-05,completed,2026-10-05,an,K9,Thu,NEM,Nem,2,50000\n")))
                .errorCount
            == 0);
    const auto count = [&](const char *sql) {
        Statement rows(team.book().database(), QString::fromLatin1(sql));
        return must(runForId(rows));
    };
    CHECK(count("SELECT COUNT(*) FROM entry") == 2);
    REQUIRE(must(importText(*an, ImportKind::payments, QStringLiteral("payment.code,payment.order,payment.on,payment.amount\nZ1,M1,2026-10-07,60000\n"))).errorCount == 0);
    CHECK(count("SELECT COUNT(*) FROM payment") == 1);
    CHECK(must(an->undo(1, boss)).size() == 1);
    CHECK(count("SELECT COUNT(*) FROM payment") == 0);
    CHECK(must(team.book().check()).empty());
    // And the orders' own import after it.
    CHECK(must(an->undo(1, boss)).size() == 1);
    CHECK(count("SELECT COUNT(*) FROM sales_order") == 1);
    CHECK(count("SELECT COUNT(*) FROM entry") == 1);
    CHECK(must(team.book().check()).empty());
}

TEST_CASE("a name in the history gives no rights: what no login wrote is nobody's own", "[team]")
{
    if (!TeamPlace::isThere())
        return;
    LiveTeam team;
    // As a file's history stands in the book once it is on a server: the keeper brings a list under An's name.
    ImportOptions options = importOptions();
    options.author = QStringLiteral("AN");
    REQUIRE(must(importText(team.book(), ImportKind::customers, QStringLiteral("customer.code,customer.name,customer.phone\nK9,Thu,0987654321\n"), options)).errorCount == 0);
    Statement newest(team.book().database(), QStringLiteral("SELECT MAX(id) FROM import_batch"));
    const ImportId import{must(runForId(newest))};
    CHECK(must(team.book().log()).front().author == QStringLiteral("AN"));

    const auto an = team.as(0);
    CHECK(an->undo(1, boss).error().code == ErrorCode::nothingOwnToUndo);
    const auto refused = an->undoImport(import, boss);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::commandOfOther);
    // And past the program: whoever takes an import back sees its rows for that time.
    CHECK_FALSE(an->database().execute(QStringLiteral("UPDATE import_batch SET version = version + 1 WHERE id = %1").arg(import.value)));
    Statement contacts(an->database(), QStringLiteral("SELECT (SELECT COUNT(*) FROM customer_contact) + (SELECT COUNT(*) FROM row_said)"));
    CHECK(must(runForId(contacts)) == 0);
    CHECK(must(team.book().check()).empty());
}

TEST_CASE("a seller's files of returns and of changed orders are taken, also of an order below nothing", "[team]")
{
    if (!TeamPlace::isThere())
        return;
    LiveTeam team;
    const auto an = team.as(0);
    const auto brings = [&](ImportKind kind, const QString &text) {
        const ImportResult result = must(importText(*an, kind, text));
        CHECK(result.written);
        CHECK(result.errorCount == 0);
    };
    const auto count = [&](const char *sql) {
        Statement rows(team.book().database(), QString::fromLatin1(sql));
        return must(runForId(rows));
    };
    const QString head = QStringLiteral("order.code,order.ordered_on,order.status,order.completed_on,order.person,order.discount,line.no,line.product,line.name,line.quantity,line.unit_price\n");
    brings(ImportKind::orders, head + QStringLiteral("M1,2026-10-05,completed,2026-10-05,an,0,1,NEM,Nem,2,50000\nM2,2026-10-05,completed,2026-10-05,an,60000,1,NEM,Nem,1,50000\n"));
    brings(ImportKind::returns, QStringLiteral("return.code,return.order,return.on,line.no,line.quantity\nR1,M1,2026-10-07,1,1\nR2,M2,2026-10-07,1,1\n"));
    CHECK(count("SELECT COUNT(*) FROM sales_return") == 2);
    CHECK(count("SELECT SUM(returned) FROM order_total") == 50'000 - 10'000); // half of 100.000; all of −10.000
    brings(ImportKind::orders, head + QStringLiteral("M1,2026-10-05,completed,2026-10-05,an,0,1,NEM,Nem,2,60000\n"));
    CHECK(count("SELECT net FROM order_line ORDER BY id LIMIT 1") == 120'000);
    CHECK(must(team.book().check()).empty());
}

TEST_CASE("an imported expense is its own person's: seen by them and the leads, and the same file is each seller's once", "[team]")
{
    if (!TeamPlace::isThere())
        return;
    LiveTeam team;
    const auto an = team.as(0);
    const auto binh = team.as(1);
    const auto chi = team.as(2);
    const QString file = QStringLiteral("expense.on,expense.category,expense.amount,expense.note\n2026-10-05,Travel,180000,bus\n");
    const auto seen = [](Book &book) {
        Statement rows(book.database(), QStringLiteral("SELECT COUNT(*) FROM expense"));
        return must(runForId(rows));
    };
    const ImportResult first = must(importText(*an, ImportKind::expenses, file));
    REQUIRE(first.errorCount == 0);
    CHECK(first.added.value(QStringLiteral("expenses")) == 1);
    CHECK_FALSE(must(importText(*an, ImportKind::expenses, file)).written);
    CHECK(must(importText(*binh, ImportKind::expenses, file)).added.value(QStringLiteral("expenses")) == 1);
    CHECK(seen(*an) == 1);
    CHECK(seen(*binh) == 1);
    CHECK(seen(*chi) == 2); // a lead
    Statement owners(team.book().database(), QStringLiteral("SELECT COUNT(DISTINCT person_id) FROM expense WHERE person_id IS NOT NULL"));
    CHECK(must(runForId(owners)) == 2);
    must(an->undoImport(first.import, boss));
    CHECK(seen(*chi) == 1);
    // What a file brought is its person's to correct and to take out; nobody else of the sellers even sees it.
    const auto remove = [&](Book &book, qint64 id) {
        return book.write({QStringLiteral("test"), {}}, boss, [id](Database &database) { return expenses::remove(database, ExpenseId{id}); });
    };
    Statement left(team.book().database(), QStringLiteral("SELECT MAX(id) FROM expense"));
    const qint64 ofBinh = must(runForId(left));
    const auto refused = remove(*an, ofBinh);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::rowNotFound);
    (void)must(remove(*binh, ofBinh));
    CHECK(seen(*chi) == 0);
    CHECK(must(team.book().check()).empty());
}

TEST_CASE("a kind of expense that came along stays where a colleague's hidden expense is of it, and goes where none is", "[team]")
{
    if (!TeamPlace::isThere())
        return;
    LiveTeam team;
    const auto an = team.as(0);
    const auto binh = team.as(1);
    const auto spend = [](Book &book, PersonId person, const QString &newKind, ExpenseCategoryId kind) {
        must(written(book, [&](Database &database) -> Status {
            if (!newKind.isEmpty()) {
                SOMO_TRY_ASSIGN(kind, expenses::addCategoryByName(database, newKind));
            }
            Expense expense;
            expense.day = Day::fromNumber(20261005);
            expense.category = kind;
            expense.amount = Money::fromMinorUnits(180'000);
            expense.person = person;
            const auto added = expenses::add(database, expense);
            return added ? success() : Status(added.error());
        }));
    };
    const QString kinds = QStringLiteral("SELECT COUNT(*) FROM expense_category");
    spend(*an, team.person(0), QStringLiteral("Travel"), {});
    must(an->undo(1, boss));
    CHECK(numberOf(team.book(), kinds) == 0);

    spend(*an, team.person(0), QStringLiteral("Travel"), {});
    spend(*binh, team.person(1), {}, ExpenseCategoryId{numberOf(team.book(), QStringLiteral("SELECT MAX(id) FROM expense_category"))});
    must(an->undo(1, boss));
    CHECK(numberOf(team.book(), kinds) == 1);
    CHECK(numberOf(*an, QStringLiteral("SELECT COUNT(*) FROM expense")) == 0);
    CHECK(numberOf(*binh, QStringLiteral("SELECT COUNT(*) FROM expense")) == 1);
    CHECK(must(team.book().check()).empty());
}

TEST_CASE("what a return says it gives back is in the figures, whole and to the last unit", "[team]")
{
    if (!TeamPlace::isThere())
        return;
    LiveTeam team;
    const auto an = team.as(0);
    const auto brings = [&](ImportKind kind, const QString &text) {
        const ImportResult result = must(importText(*an, kind, text));
        CHECK(result.written);
        CHECK(result.errorCount == 0);
    };
    brings(ImportKind::orders, QStringLiteral("order.code,order.ordered_on,order.status,order.completed_on,order.person,line.no,line.product,line.name,line.quantity,line.unit_price\n"
                                              "M1,2026-10-05,completed,2026-10-05,an:70;binh:30,1,NEM,Nem,3,50000\n"));
    // 30,001 for one of three; then two of three make 100,000 in all; for the last more is asked than the 50,000 that are left.
    brings(ImportKind::returns, QStringLiteral("return.code,return.order,return.on,line.no,line.quantity,line.net\nR1,M1,2026-10-07,1,1,30001\nR2,M1,2026-10-08,1,1,\n"));
    CHECK(numberOf(team.book(), QStringLiteral("SELECT returned FROM order_total")) == 100'000);
    brings(ImportKind::returns, QStringLiteral("return.code,return.order,return.on,line.no,line.quantity,line.net\nR3,M1,2026-10-09,1,1,900000\n"));
    CHECK(numberOf(team.book(), QStringLiteral("SELECT returned FROM order_total")) == 150'000);
    CHECK(numberOf(team.book(), QStringLiteral("SELECT CAST(SUM(net) AS BIGINT) FROM entry")) == 0);
    CHECK(must(team.book().check()).empty());
}

TEST_CASE("a seller's files move the mark of their source, and taking them back moves it back", "[team]")
{
    if (!TeamPlace::isThere())
        return;
    LiveTeam team;
    const auto an = team.as(0);
    const auto brings = [&](ImportKind kind, const QString &text) {
        const ImportResult result = must(importText(*an, kind, text));
        CHECK(result.written);
        CHECK(result.errorCount == 0);
    };
    const QString mark = QStringLiteral("SELECT MAX(newest_day) FROM source");
    const QString said = QStringLiteral("SELECT COUNT(*) FROM row_said WHERE kind = 'payment'");
    const QString head = QStringLiteral("order.code,order.ordered_on,order.status,order.person,line.no,line.product,line.name,line.quantity,line.unit_price\n");
    brings(ImportKind::orders, head + QStringLiteral("M1,2026-10-05,confirmed,an,1,NEM,Nem,2,50000\n"));
    CHECK(numberOf(team.book(), mark) == 20261005);
    brings(ImportKind::payments, QStringLiteral("payment.code,payment.order,payment.on,payment.amount\nZ1,M1,2026-10-07,60000\n"));
    CHECK(numberOf(team.book(), mark) == 20261007);
    // A slip of the pen: the file is as it is.
    brings(ImportKind::payments, QStringLiteral("payment.code,payment.order,payment.on,payment.amount\nZ1,M1,2026-10-07,50000\nZ2,M1,2062-12-31,40000\n"));
    CHECK(numberOf(team.book(), mark) == 20621231);
    CHECK(numberOf(team.book(), said) == 2);
    CHECK(must(an->undo(1, boss)).size() == 1);
    CHECK(numberOf(team.book(), mark) == 20261007);
    CHECK(numberOf(team.book(), said) == 1);
    CHECK(numberOf(team.book(), QStringLiteral("SELECT amount FROM payment")) == 60'000);
    CHECK(must(an->undo(1, boss)).size() == 1);
    CHECK(numberOf(team.book(), mark) == 20261005);
    CHECK(must(team.book().check()).empty());
    // Past the program the mark is nobody's, and the source's name neither.
    CHECK_FALSE(an->database().execute(QStringLiteral("UPDATE source SET newest_day = 20991231")));
    CHECK_FALSE(an->database().execute(QStringLiteral("UPDATE source SET code = 'gone'")));
}

TEST_CASE("a file's number or text that no book holds is refused in words, and nothing of it stays", "[team]")
{
    if (!TeamPlace::isThere())
        return;
    LiveTeam team;
    const auto an = team.as(0);
    const auto brings = [&](const QString &amount, const QString &name, const QString &note) {
        return must(importText(*an, ImportKind::orders,
                               QStringLiteral("order.code,order.ordered_on,order.status,order.completed_on,order.person,customer.name,line.no,line.product,line.name,line.quantity,line.unit_price,order.note\n"
                                              "M1,2026-10-05,completed,2026-10-05,an,%2,1,NEM,%2,1,%1,%3\n")
                                   .arg(amount, name, note)));
    };
    // As much as a price may be, as long as a name and a note.
    CHECK(brings(QStringLiteral("900000000000000"), QString(20'000, u'ễ'), QString(100'000, u'x')).written);
    CHECK(must(an->undo(1, boss)).size() == 1);
    const ImportResult text = brings(QStringLiteral("1"), QStringLiteral("Nem"), QString(100'001, u'x'));
    REQUIRE(text.errors.size() == 1);
    CHECK(text.errors[0].code == ErrorCode::textTooLong);
    CHECK(text.errors[0].place.column == QStringLiteral("order.note"));
    OrderEntry entry = soldBy(team.person(0));
    entry.order.note = QString(100'001, u'x');
    const Status typed = written(*an, [&](Database &database) -> Status {
        const auto kept = orders::saveEntry(database, entry);
        return kept ? success() : Status(kept.error());
    });
    REQUIRE_FALSE(typed);
    CHECK(typed.error().code == ErrorCode::textTooLong);
    CHECK(typed.error().args == QStringList{QString(20, u'x'), QStringLiteral("100000")});
    entry.order.note.clear();
    entry.order.lines[0].netStated = Money::fromMinorUnits(1'000'000'000'000'001);
    const Status above = written(*an, [&](Database &database) -> Status {
        const auto kept = orders::saveEntry(database, entry);
        return kept ? success() : Status(kept.error());
    });
    REQUIRE_FALSE(above);
    CHECK(above.error().code == ErrorCode::numberTooLarge);
    CHECK(numberOf(team.book(), QStringLiteral("SELECT COUNT(*) FROM sales_order")) == 0);
    CHECK(must(team.book().check()).empty());
}

TEST_CASE("a lead closes one month after the other, and what is closed stays so for every login", "[team]")
{
    if (!TeamPlace::isThere())
        return;
    LiveTeam team;
    const BookSettings settings = team.book().settings();
    must(written(team.book(), [&](Database &database) -> Status {
        const auto applied = applyPolicy(database, settings, readPolicy(R"({"from": "2026-10-01", "rules": [{"id": "all", "bands": [{"from": "0", "rate": "10"}]}]})", settings));
        return applied ? success() : Status(applied.error());
    }));
    const OrderSaved order = saved(*team.as(0), soldBy(team.person(0))); // 190,000 on 25 October
    const auto chi = team.as(2);
    const Day today = Day::fromNumber(20261205);
    const auto month = [&](int first) { return Period::of(PeriodKind::month, Day::fromNumber(first), settings.fiscalStart); };
    const auto closes = [&](int first) {
        return written(*chi, [&](Database &database) { return closePeriod(database, settings, month(first), today, {boss, 1}); });
    };
    const auto calculates = [&](int first) {
        return written(*chi, [&](Database &database) -> Status {
            const auto done = calculatePeriod(database, settings, month(first), today, {boss, 1});
            return done ? success() : Status(done.error());
        });
    };
    must(calculates(20261001));
    must(written(*chi, [&](Database &database) { return reopenPeriod(database, month(20261001)); }));
    must(calculates(20261001));
    CHECK(must(chi->undo(1, boss)).size() == 1);
    must(closes(20261001));
    const QString total = QStringLiteral("SELECT s.total FROM statement AS s JOIN commission_period AS p ON p.id = s.period_id WHERE p.period_first = 20261001 AND s.person_id = %1").arg(team.person(0).value);
    CHECK(numberOf(team.book(), total) == 19'000);
    CHECK(numberOf(team.book(), QStringLiteral("SELECT COUNT(*) FROM statement_entry WHERE closed_period_first = 20261001")) == 1);
    for (const int login : {2, 3}) {
        const auto book = team.as(login);
        for (const char *sql : {"UPDATE statement SET total = total + 50000000", "UPDATE statement_line SET amount = amount + 1", "DELETE FROM statement_line",
                                "UPDATE statement_entry SET net = 1", "DELETE FROM statement_entry", "UPDATE commission_period SET state = 'open'", "DELETE FROM commission_period"}) {
            INFO(login << ' ' << sql);
            const Status refused = written(*book, [&](Database &database) { return database.execute(QString::fromLatin1(sql)); });
            REQUIRE_FALSE(refused);
            CHECK(refused.error().code == ErrorCode::roleRefused);
        }
    }
    // Half of it turns out to be Bình's: November takes it back, and its closing counts the order anew.
    must(written(*chi, [&](Database &database) -> Status {
        SOMO_TRY_ASSIGN(Order changed, orders::byId(database, order.id));
        changed.credits = {{team.person(0), Rate{500'000}}, {team.person(1), Rate{500'000}}};
        SOMO_TRY_ASSIGN(const bool stored, orders::update(database, changed));
        (void)stored;
        return success();
    }));
    must(closes(20261101));
    CHECK(numberOf(team.book(), total) == 19'000);
    CHECK(numberOf(team.book(), QStringLiteral("SELECT COUNT(*) FROM statement_entry WHERE closed_period_first = 20261001")) == 0);
    CHECK(numberOf(team.book(), QStringLiteral("SELECT COUNT(*) FROM statement_entry WHERE closed_period_first = 20261101")) == 2);
    CHECK(must(team.book().check()).empty());
}

TEST_CASE("a question stays in the words of who asked it, and only they ask again with more", "[team]")
{
    if (!TeamPlace::isThere())
        return;
    LiveTeam team;
    const auto an = team.as(0);
    const auto chi = team.as(2);
    const BookSettings settings = team.book().settings();
    CommissionQuestion asked;
    asked.person = team.person(0);
    asked.period = Period::of(PeriodKind::month, Day::fromNumber(20261001), settings.fiscalStart);
    asked.lineKey = wholeStatementKey;
    asked.question = QStringLiteral("Why?");
    asked.author = QStringLiteral("AN");
    QuestionId id;
    must(written(*an, [&](Database &database) -> Status {
        SOMO_TRY_ASSIGN(id, askQuestion(database, settings, asked));
        return success();
    }));
    QuestionAnswer answer;
    answer.outcome = QuestionOutcome::explained;
    answer.words = QStringLiteral("So.");
    answer.author = boss;
    must(written(*chi, [&](Database &database) { return answerQuestion(database, id, answer); }));
    const Status forged = written(*chi, [&](Database &database) { return reopenQuestion(database, id, QStringLiteral("and more")); });
    REQUIRE_FALSE(forged);
    CHECK(forged.error().code == ErrorCode::nameOfOther);
    const Status rewritten = written(*an, [&](Database &database) { return database.execute(QStringLiteral("UPDATE commission_question SET question = 'Else', outcome = NULL")); });
    REQUIRE_FALSE(rewritten);
    CHECK(rewritten.error().code == ErrorCode::nameOfOther);
    must(written(*an, [&](Database &database) { return reopenQuestion(database, id, QStringLiteral("And how?")); }));
    const CommissionQuestion now = must(questionOf(an->database(), settings, id));
    CHECK(now.isOpen());
    CHECK(now.question == QStringLiteral("Why?\nAnd how?"));
    CHECK(now.answer == QStringLiteral("So."));
    must(written(*chi, [&](Database &database) { return answerQuestion(database, id, answer); }));
    must(written(*chi, [&](Database &database) { return reopenQuestion(database, id, {}); }));
}

TEST_CASE("when something was said is the server's to know, and stays so when it is taken back and done again", "[team]")
{
    if (!TeamPlace::isThere())
        return;
    LiveTeam team;
    const auto an = team.as(0);
    const Day week = Day::fromNumber(20261102);
    const QString sent = QStringLiteral("SELECT COALESCE(MAX(sent_at), 0) FROM weekly_report");
    must(written(*an, [&](Database &database) { return weekly::send(database, team.person(0), week, 5); }));
    const qint64 first = numberOf(team.book(), sent);
    CHECK(std::abs(first - QDateTime::currentMSecsSinceEpoch()) < 60'000);
    must(written(*an, [&](Database &database) { return weekly::takeBack(database, team.person(0), week); }));
    CHECK(numberOf(team.book(), sent) == 0);
    CHECK(must(an->undo(1, boss)).size() == 1);
    CHECK(numberOf(team.book(), sent) == first);
    must(an->redo(boss));
    CHECK(numberOf(team.book(), sent) == 0);
}

TEST_CASE("a login takes eight connections and no more, also one that was invited before there was a limit", "[team]")
{
    if (!TeamPlace::isThere())
        return;
    LiveTeam team;
    const QString &login = team.invitation(1).login;
    const auto limit = [&] { return numberOf(team.book(), QStringLiteral("SELECT CAST(rolconnlimit AS BIGINT) FROM pg_roles WHERE rolname = '%1'").arg(login)); };
    CHECK(limit() == 8);
    std::vector<std::unique_ptr<Database>> open;
    for (int i = 0; i < 8; ++i)
        open.push_back(must(Database::open(team.invitation(1).place, Database::Access::readOnly)));
    CHECK_FALSE(Database::open(team.invitation(1).place, Database::Access::readOnly));
    CHECK(Database::open(team.invitation(0).place, Database::Access::readOnly));
    const auto server = must(Database::open(TeamPlace::cluster(), Database::Access::readWrite));
    must(server->execute(QStringLiteral("ALTER ROLE %1 CONNECTION LIMIT -1").arg(login)));
    must(initTeam(team.book(), boss));
    CHECK(limit() == 8);
    must(server->execute(QStringLiteral("ALTER ROLE %1 CONNECTION LIMIT -1").arg(login)));
    must(setRole(team.book(), team.person(1), TeamRole::lead, boss));
    CHECK(limit() == 8);
}

TEST_CASE("a seller takes an import of their own back whole, and nobody else's", "[team]")
{
    if (!TeamPlace::isThere())
        return;
    LiveTeam team;
    const auto an = team.as(0);
    const auto bring = [&](const QString &code, const QString &person) {
        const ImportResult result = must(importText(*an, ImportKind::orders,
                                                    QStringLiteral("order.code,order.ordered_on,order.status,order.completed_on,order.person,customer.code,customer.name,customer.phone,"
                                                                   "line.product,line.name,line.quantity,line.unit_price\n"
                                                                   "%1,2026-10-05,completed,2026-10-05,%2,K9,Thu,0987654321,NEM,Nem,2,50000\n")
                                                        .arg(code, person)));
        REQUIRE(result.errorCount == 0);
        Statement newest(team.book().database(), QStringLiteral("SELECT MAX(id) FROM import_batch"));
        return ImportId{must(runForId(newest))};
    };
    const auto count = [&](const char *sql) {
        Statement rows(team.book().database(), QString::fromLatin1(sql));
        return must(runForId(rows));
    };
    constexpr const char *all = "SELECT (SELECT COUNT(*) FROM sales_order) + (SELECT COUNT(*) FROM customer) + (SELECT COUNT(*) FROM customer_contact) + (SELECT COUNT(*) FROM product)"
                                " + (SELECT COUNT(*) FROM entry) + (SELECT COUNT(*) FROM first_order)";
    // The file credits another: the order is An's to take back all the same, for it came with An's file.
    const ImportId first = bring(QStringLiteral("M1"), QStringLiteral("binh"));
    CHECK(count(all) == 6);
    const auto binh = team.as(1);
    const auto refused = binh->undoImport(first, boss);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::commandOfOther);
    CHECK(count(all) == 6);
    must(an->undoImport(first, boss));
    CHECK(count(all) == 0);
    CHECK(count("SELECT COUNT(*) FROM trail_change WHERE table_name = 'sales_order' AND op = 'd'") == 1); // what went stays in the trail
    CHECK(must(team.book().check()).empty());
    // What a lead changed since is not An's to take away.
    const ImportId second = bring(QStringLiteral("M2"), QStringLiteral("binh"));
    const auto chi = team.as(2);
    must(noted(*chi, OrderId{count("SELECT MAX(id) FROM sales_order")}));
    const auto touched = an->undoImport(second, boss);
    REQUIRE_FALSE(touched);
    CHECK(touched.error().code == ErrorCode::importTouchedSince);
    CHECK_FALSE(an->undoImport(second, boss, true));
    CHECK(count(all) == 6);
    CHECK(must(team.book().check()).empty());
}

TEST_CASE("logins come, change and go, and each step stands in the history", "[team]")
{
    if (!TeamPlace::isThere())
        return;
    LiveTeam team;
    Book &book = team.book();
    CHECK(team.invitation(0).login == team.at().login(QStringLiteral("an")));
    CHECK(team.invitation(0).place == team.at().placeOf(team.invitation(0).login));
    CHECK(team.invitation(0).password.size() == 23);
    CHECK(!team.invitation(0).place.contains(team.invitation(0).password));
    CHECK(must(teamAccounts(book.database())).size() == 4);
    CHECK(invite(book, team.person(0), TeamRole::lead, boss).error().code == ErrorCode::personInvited);
    const ServerState own = must(serverState(book.database()));
    CHECK(own.login == team.at().owner());
    CHECK(own.role == TeamRole::keeper);
    CHECK(own.local);
    CHECK(!own.encrypted); // a socket

    const auto an = team.as(0);
    CHECK(must(serverState(an->database())).role == TeamRole::seller);
    CHECK(must(serverState(an->database())).person == team.person(0));
    CHECK(setRole(*an, team.person(0), TeamRole::keeper, boss).error().code == ErrorCode::roleRefused);
    CHECK(initTeam(*an, boss).error().code == ErrorCode::teamNotOwner);
    must(setRole(book, team.person(0), TeamRole::lead, boss));
    CHECK(must(serverState(an->database())).role == TeamRole::lead);
    CHECK(must(teamAccounts(book.database()))[0].role == TeamRole::lead);

    must(revoke(book, team.person(0), boss));
    CHECK(!an->database().execute(QStringLiteral("SELECT 1")));
    CHECK(!Database::open(team.invitation(0).place, Database::Access::readOnly));
    CHECK(must(teamAccounts(book.database())).size() == 3);
    CHECK(revoke(book, team.person(0), boss).error().code == ErrorCode::personNotInvited);
    // A keeper among the logins does the same as the owner.
    const auto khoa = team.as(3);
    must(revoke(*khoa, team.person(1), boss));
    const Invitation again = must(invite(*khoa, team.person(0), TeamRole::viewer, boss));
    CHECK(again.login == team.invitation(0).login);
    CHECK(again.password != team.invitation(0).password);
    const auto looking = must(openBook(again.place));
    const auto viewed = looking->write({QStringLiteral("test"), {}}, boss, [](Database &database) { return database.execute(QStringLiteral("UPDATE person SET name = 'x'")); });
    REQUIRE(!viewed);
    CHECK(viewed.error().code == ErrorCode::roleRefused);
    CHECK(viewed.error().args == QStringList{QStringLiteral("writer_turn")});
    const auto log = must(book.log());
    CHECK(log[0].words.code == QStringLiteral("team_invited"));
    CHECK(log[0].author == QStringLiteral("KHOA"));
    CHECK(log[1].words.code == QStringLiteral("team_revoked"));
    CHECK(log[3].words.code == QStringLiteral("team_role_set"));
    // Done once more, nothing is lost.
    must(initTeam(book, boss));
    CHECK(must(serverState(looking->database())).role == TeamRole::viewer);
    CHECK(must(book.check()).empty());
}

TEST_CASE("a shared book goes back into a file, by its owner and by a keeper", "[team][copy]")
{
    if (!TeamPlace::isThere())
        return;
    LiveTeam team;
    saved(*team.as(0), soldBy(team.person(0), QStringLiteral("0987654321")));
    must(copyBook(team.at().place(), team.at().file(QStringLiteral("owner.somo")), std::make_unique<LedgerDerivation>()));
    must(copyBook(team.invitation(3).place, team.at().file(QStringLiteral("keeper.somo")), std::make_unique<LedgerDerivation>()));
    const auto file = must(openBook(team.at().file(QStringLiteral("keeper.somo"))));
    CHECK(must(file->log()).size() == must(team.book().log()).size());
    CHECK(initTeam(*file, boss).error().code == ErrorCode::teamNeedsServer);
    CHECK(must(teamAccounts(file->database())).empty());
}

TEST_CASE("a password is never in a place, and a verifier is what the standard says", "[team]")
{
    CHECK(Database::open(QStringLiteral("postgresql://an:secret@localhost/tea"), Database::Access::readOnly).error().code == ErrorCode::passwordInPlace);
    // RFC 7677, section 3: user, pencil, 4096 rounds.
    CHECK(scramVerifier(QStringLiteral("pencil"), QByteArray::fromBase64("W22ZaJ0SNY7soEsUEjb6gQ=="))
          == QStringLiteral("SCRAM-SHA-256$4096:W22ZaJ0SNY7soEsUEjb6gQ==$WG5d8oPm3OtcPnkdi4Uo7BkeZkBFzpcXkuLmtbsT4qY=:wfPLwcE6nTWhTAmQ7tl2KeoiWGPlZqQxSrmfPwDl2dU="));
    CHECK(newPassword() != newPassword());
    CHECK(newPasswordSalt().size() == 16);
}

TEST_CASE("off the local network a connection is encrypted, unless the place says otherwise", "[team]")
{
    for (const char *near : {"", "/var/run/postgresql", "localhost", "127.0.0.1", "::1", "[::1]", "10.1.2.3", "172.16.0.1", "172.31.255.1", "192.168.1.7", "169.254.0.9", "fd00::1",
                             "fe80::1", "office", "Office.local"}) {
        INFO(near);
        CHECK(isNearHost(QString::fromLatin1(near)));
        CHECK(sslModeFor(QString::fromLatin1(near), {}) == QStringLiteral("prefer"));
    }
    for (const char *far : {"8.8.8.8", "172.32.0.1", "172.15.0.1", "193.168.1.1", "11.0.0.1", "2001:db8::1", "db.example.com", "10.example.com"}) {
        INFO(far);
        CHECK(!isNearHost(QString::fromLatin1(far)));
        CHECK(sslModeFor(QString::fromLatin1(far), {}) == QStringLiteral("require"));
    }
    CHECK(sslModeFor(QStringLiteral("db.example.com"), QStringLiteral("verify-full")) == QStringLiteral("verify-full"));
}

TEST_CASE("who may do it instead is said by what the roles may write", "[team][words]")
{
    QFile file(QStringLiteral(":/team/postgresql/team.sql"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString rules = QString::fromUtf8(file.readAll());
    QStringList ofLeads;
    for (const char *list : {"by_sellers", "by_leads"}) {
        const QRegularExpression form(QStringLiteral("%1 TEXT\\[\\] := ARRAY\\[([^\\]]+)\\]").arg(QLatin1StringView(list)));
        const QRegularExpressionMatch found = form.match(rules);
        REQUIRE(found.hasMatch());
        const QStringList tables = found.captured(1).split(u',');
        for (const QString &table : tables)
            ofLeads += table.trimmed().remove(u'\'');
    }
    REQUIRE(ofLeads.size() > 30);
    for (const SourceTable &table : sourceTables()) {
        INFO(table.name.toStdString());
        const QString said = words::problemText(failure(ErrorCode::roleRefused, {table.name}), Language::english);
        CHECK(said.contains(QStringLiteral("a lead, or whoever keeps the book")) == ofLeads.contains(table.name));
        CHECK(said.contains(QStringLiteral("whoever keeps the book")));
    }
}

TEST_CASE("what the server refuses a role is said in words of the book", "[team]")
{
    const auto codeOf = [](const char *said) { return engineError(Engine::postgresql, QString::fromUtf8(said), QStringLiteral("42501")); };
    CHECK(codeOf("ERROR:  permission denied for table target\n(42501)").code == ErrorCode::roleRefused);
    CHECK(codeOf("ERROR:  permission denied for table target\n(42501)").args == QStringList{QStringLiteral("target")});
    CHECK(codeOf("LỖI:  từ chối quyền truy cập vào bảng person_pay\n(42501)").args == QStringList{QStringLiteral("person_pay")});
    CHECK(codeOf("ERROR:  somo: role team_account").args == QStringList{QStringLiteral("team_account")});
    CHECK(codeOf("ERROR:  permission denied for sequence book_setting_id_seq").args == QStringList{QStringLiteral("book_setting")});
    CHECK(codeOf("ERROR:  somo: order_of_other").code == ErrorCode::orderOfOther);
    CHECK(codeOf("ERROR:  somo: derived entry").code == ErrorCode::changedPastProgram);
    CHECK(codeOf("ERROR:  somo: trail_kept").code == ErrorCode::trailKept);
    CHECK(codeOf("ERROR:  somo: name_of_other weekly_report").code == ErrorCode::nameOfOther);
    const auto boundOf = [](const char *said) { return engineError(Engine::postgresql, QString::fromUtf8(said), QStringLiteral("23514")); };
    CHECK(boundOf("ERROR:  somo: number_too_large order_line\n(23514)").code == ErrorCode::numberTooLarge);
    CHECK(boundOf("ERROR:  somo: value sales_order\n(23514)").code == ErrorCode::changedPastProgram);
    CHECK(boundOf("ERROR:  somo: week\n(23514)").code == ErrorCode::changedPastProgram);
    CHECK(boundOf("ERROR:  somo: text_too_long 100000 Mua hai hộp trà sen \nCONTEXT").code == ErrorCode::textTooLong);
    CHECK(boundOf("ERROR:  somo: text_too_long 100000 Mua hai hộp trà sen \nCONTEXT").args == QStringList{QStringLiteral("Mua hai hộp trà sen "), QStringLiteral("100000")});
    CHECK(boundOf("ERROR:  new row violates check constraint").code == ErrorCode::databaseFailed);
}

TEST_CASE("who is shut out while they hold the turn to write doesn't keep it", "[team]")
{
    if (!TeamPlace::isThere())
        return;
    LiveTeam team;
    const auto held = must(Database::open(team.invitation(1).place, Database::Access::readWrite));
    must(held->execute(QStringLiteral("BEGIN")));
    must(held->execute(QStringLiteral("LOCK TABLE writer_turn IN EXCLUSIVE MODE")));
    CHECK(must(whoHoldsTurn(team.book().database())) == QStringLiteral("BINH"));
    CHECK(must(whoWrites(team.book().database())).isEmpty()); // nobody waits
    must(revoke(team.book(), team.person(1), boss));
    CHECK(!held->execute(QStringLiteral("SELECT 1")));
    CHECK(must(whoHoldsTurn(team.book().database())).isEmpty());
    CHECK(must(team.book().log())[0].words.code == QStringLiteral("team_revoked"));
    CHECK(must(teamAccounts(team.book().database())).size() == 3);
}

TEST_CASE("who only looks on can't take the turn to write", "[team]")
{
    if (!TeamPlace::isThere())
        return;
    LiveTeam team;
    must(setRole(team.book(), team.person(1), TeamRole::viewer, boss));
    const auto looking = must(Database::open(team.invitation(1).place, Database::Access::readWrite));
    must(looking->execute(QStringLiteral("BEGIN")));
    const Status taken = looking->execute(QStringLiteral("LOCK TABLE writer_turn IN EXCLUSIVE MODE"));
    REQUIRE(!taken);
    CHECK(taken.error().code == ErrorCode::roleRefused);
    CHECK(taken.error().args == QStringList{QStringLiteral("writer_turn")});
    // What anybody may lock stops nobody.
    must(looking->execute(QStringLiteral("ROLLBACK")));
    must(looking->execute(QStringLiteral("BEGIN")));
    must(looking->execute(QStringLiteral("SELECT pg_advisory_xact_lock(1399811439, hashtext(current_schema()::text))")));
    saved(*team.as(0), soldBy(team.person(0)));
}

TEST_CASE("a command stands under the person of its login, whatever they are called", "[team]")
{
    if (!TeamPlace::isThere())
        return;
    LiveTeam team;
    saved(*team.as(0), soldBy(team.person(0)));
    const auto chi = team.as(2);
    const auto rename = [&](const QString &name) {
        must(chi->write({QStringLiteral("person_changed"), {}}, boss, [&](Database &database) -> Status {
            Statement named(database, QStringLiteral("UPDATE person SET name = :name WHERE code = 'chi'"));
            named.bind(u":name", name);
            return named.run();
        }));
    };
    rename(QStringLiteral("AN"));
    rename(QStringLiteral("CHI"));
    const auto log = must(team.book().log());
    CHECK(log[2].author == QStringLiteral("AN"));
    CHECK(log[1].author == QStringLiteral("CHI")); // who they were before it
    CHECK(log[0].author == QStringLiteral("AN (%1)").arg(team.invitation(2).login)); // of two of one name each with their login
    Statement whose(team.book().database(), QStringLiteral("SELECT COUNT(*) FROM trail_command WHERE person_id = (SELECT id FROM person WHERE code = 'chi')"));
    CHECK(must(runForId(whose)) == 2);
    CHECK(must(team.book().check()).empty()); // the chain holds the person, too
    // Into a file and back the chain goes on.
    must(copyBook(team.at().place(), team.at().file(QStringLiteral("owner.somo")), std::make_unique<LedgerDerivation>()));
}

TEST_CASE("a seller brings customers again whose contact data is hidden by now, and is told nothing", "[team][import]")
{
    if (!TeamPlace::isThere())
        return;
    LiveTeam team;
    const auto an = team.as(0);
    const QString file = QStringLiteral("customer.code,customer.name,customer.phone,customer.group\nK9,Thu,0987654321,%1\n");
    const auto bring = [&](const QString &group) {
        const ImportResult result = must(importText(*an, ImportKind::customers, file.arg(group)));
        CHECK(result.errorCount == 0);
        CHECK_FALSE(result.refused);
    };
    const auto said = [](Database &database) {
        Statement rows(database, QStringLiteral("SELECT COUNT(*) FROM row_said WHERE kind = 'customer'"));
        return must(runForId(rows));
    };
    bring(QStringLiteral("Le"));
    OrderEntry entry = soldBy(team.person(1));
    Statement customer(team.book().database(), QStringLiteral("SELECT id FROM customer WHERE code = 'K9'"));
    entry.order.customer = CustomerId{must(runForId(customer))};
    saved(*team.as(1), entry);
    CHECK(must(customers::byId(an->database(), entry.order.customer)).phoneTyped.isEmpty());
    CHECK(said(an->database()) == 0);
    CHECK(said(team.book().database()) == 1);
    bring(QStringLiteral("Le"));
    bring(QStringLiteral("Si"));
    const Customer now = must(customers::byId(team.book().database(), entry.order.customer));
    CHECK(now.group == QStringLiteral("Si"));
    CHECK(now.phoneTyped == QStringLiteral("0987654321"));
    // Beside the new group the row still says the number, so that a lead's import of the same changes nothing.
    Statement kept(team.book().database(), QStringLiteral("SELECT said FROM row_said WHERE kind = 'customer'"));
    must(kept.run());
    REQUIRE(kept.next());
    CHECK(kept.text(0).contains(QStringLiteral("phone=")));
    CHECK(kept.text(0).contains(QStringLiteral("group=")));
    CHECK(must(team.book().check()).empty());
}

TEST_CASE("a database that isn't on the server is said as that", "[team]")
{
    CHECK(isAboutMissing(QStringLiteral("connection to server on socket \"/tmp/.s.PGSQL.5432\" failed: FATAL:  database \"tea\" does not exist"), QStringLiteral("tea")));
    CHECK(isAboutMissing(QStringLiteral("FATAL:  cơ sở dữ liệu \"tea\" không tồn tại"), QStringLiteral("tea")));
    CHECK_FALSE(isAboutMissing(QStringLiteral("FATAL:  role \"tea\" does not exist"), QStringLiteral("tea")));
    CHECK_FALSE(isAboutMissing(QStringLiteral("could not translate host name \"tea\" to address"), QStringLiteral("tea")));
    if (!TeamPlace::isThere())
        return;
    QString place = TeamPlace::cluster();
    place.replace(QStringLiteral("/somo_test"), QStringLiteral("/somo_none"));
    REQUIRE(place != TeamPlace::cluster());
    const auto opened = Database::open(place, Database::Access::readOnly);
    REQUIRE(!opened);
    CHECK(opened.error().code == ErrorCode::databaseMissing);
    CHECK(opened.error().args == QStringList{QStringLiteral("somo_none")});
}
