// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/expense_query.h"
#include "core/service/expense_store.h"
#include "tests/core/import_support.h"

using namespace somo;
using namespace somo::test;

namespace {

const Day october = Day::fromNumber(20261015);

struct Spent {
    TestBook book;
    ExpenseCategoryId food, travel;
    ExpenseId lunch;

    explicit Spent(Engine engine)
        : book(importBook(engine))
    {
        write([this](Database &database) -> Status {
            SOMO_TRY_ASSIGN(food, expenses::addCategory(database, {{}, QStringLiteral("an-uong"), QStringLiteral("Ăn uống"), Money::fromMinorUnits(2'000'000)}));
            SOMO_TRY_ASSIGN(travel, expenses::addCategoryByName(database, QStringLiteral("Đi lại")));
            SOMO_TRY_ASSIGN(lunch, expenses::add(database, {{}, Day::fromNumber(20261005), food, Money::fromMinorUnits(180'000), {}, {}, QStringLiteral("taxi sân bay")}));
            const auto november = expenses::add(database, {{}, Day::fromNumber(20261103), food, Money::fromMinorUnits(300'000), {}, {}, QString()});
            return november ? success() : Status(november.error());
        });
    }
    Status tryWrite(const std::function<Status(Database &)> &work)
    {
        const auto done = book->write({QStringLiteral("test"), {}}, QStringLiteral("An"), work);
        return done ? success() : Status(done.error());
    }
    void write(const std::function<Status(Database &)> &work) { must(tryWrite(work)); }
    Expense expense() { return must(expenseById(book.database(), lunch)); }
};

} // namespace

TEST_CASE("a month's envelope is what is set less what is spent, a quarter's three of them", "[expense]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    Spent spent(engine);
    Database &database = spent.book.database();
    const auto month = must(expenseSums(database, october));
    REQUIRE(month.size() == 2);
    CHECK(month[0].category.name == QStringLiteral("Ăn uống"));
    CHECK(month[0].spent == Money::fromMinorUnits(180'000));
    CHECK(month[0].left() == Money::fromMinorUnits(1'820'000));
    CHECK(month[1].category.code == QStringLiteral("di-lai"));
    CHECK(month[1].count == 0);
    CHECK_FALSE(month[1].left());
    const auto quarter = must(expenseSums(database, Period::of(PeriodKind::quarter, october, 1)));
    CHECK(quarter[0].spent == Money::fromMinorUnits(480'000));
    CHECK(quarter[0].left() == Money::fromMinorUnits(5'520'000)); // 3 × 2,000,000 − 480,000
    const auto rows = must(expenseList(database, Period::of(PeriodKind::quarter, october, 1).days()));
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].expense.day == Day::fromNumber(20261103)); // the newest first
    CHECK(rows[1].category == QStringLiteral("Ăn uống"));
    CHECK(rows[1].expense.note == QStringLiteral("taxi sân bay"));
}

TEST_CASE("a corrected kind is remembered by the words of the note, a changed amount teaches nothing", "[expense]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    Spent spent(engine);
    Database &database = spent.book.database();
    const QStringList words = expenses::tellingWords(QStringLiteral("taxi"));
    Expense expense = spent.expense();
    expense.amount = Money::fromMinorUnits(190'000);
    spent.write([&](Database &book) { return expenses::correct(book, expense); });
    CHECK_FALSE(must(learnedCategory(database, words)));
    expense = spent.expense();
    CHECK(expense.amount == Money::fromMinorUnits(190'000));
    expense.category = spent.travel;
    spent.write([&](Database &book) { return expenses::correct(book, expense); });
    CHECK(must(learnedCategory(database, words)) == spent.travel);
    must(spent.book->undo(1, QStringLiteral("An")));
    CHECK(spent.expense().category == spent.food);
    CHECK_FALSE(must(learnedCategory(database, words))); // what was learnt goes with it
    CHECK(must(spent.book->check()).empty());
}

TEST_CASE("an expense that somebody else changed since is not written over", "[expense]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    Spent spent(engine);
    Expense first = spent.expense(), second = first;
    first.note = QStringLiteral("một");
    spent.write([&](Database &database) { return expenses::correct(database, first); });
    second.note = QStringLiteral("hai");
    const Status refused = spent.tryWrite([&](Database &database) { return expenses::correct(database, second); });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::rowChangedSince);
    CHECK(spent.expense().note == QStringLiteral("một"));
}

TEST_CASE("taking out an expense is undone whole; a kind in use stays", "[expense]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    Spent spent(engine);
    spent.write([&](Database &database) { return expenses::remove(database, spent.lunch); });
    CHECK(expenseById(spent.book.database(), spent.lunch).error().code == ErrorCode::rowNotFound);
    must(spent.book->undo(1, QStringLiteral("An")));
    CHECK(spent.expense().amount == Money::fromMinorUnits(180'000));
    const Status used = spent.tryWrite([&](Database &database) { return expenses::removeCategory(database, spent.food); });
    REQUIRE_FALSE(used);
    CHECK(used.error().code == ErrorCode::expenseCategoryUsed);
    CHECK(used.error().args == QStringList{QStringLiteral("Ăn uống"), QStringLiteral("2")});
    spent.write([&](Database &database) -> Status {
        SOMO_TRY(expenses::learn(database, QStringLiteral("xăng"), spent.travel));
        return expenses::removeCategory(database, spent.travel);
    });
    CHECK(must(expenseCategories(spent.book.database())).size() == 1);
    CHECK(spent.book.number(QStringLiteral("SELECT COUNT(*) FROM expense_word")) == 0);
    const Status nothing = spent.tryWrite([&](Database &database) { return expenses::remove(database, ExpenseId{999}); });
    REQUIRE_FALSE(nothing);
    CHECK(nothing.error().code == ErrorCode::rowNotFound);
    CHECK(must(spent.book->check()).empty());
}

TEST_CASE("two kinds typed under names that fold alike get codes of their own", "[expense]")
{
    Spent spent(Engine::sqlite);
    spent.write([&](Database &database) -> Status {
        const auto second = expenses::addCategoryByName(database, QStringLiteral("Đi Lại"));
        return second ? success() : Status(second.error());
    });
    CHECK(spent.book.rows(QStringLiteral("SELECT code FROM expense_category ORDER BY code")) == QStringList{QStringLiteral("an-uong"), QStringLiteral("di-lai"), QStringLiteral("di-lai-2")});
}
