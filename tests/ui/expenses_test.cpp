// SPDX-License-Identifier: GPL-3.0-or-later
// Expenses in the window: the list of a month, the form beside it, kinds and what their envelopes leave.
#include "core/service/expense_query.h"
#include "core/service/expense_store.h"
#include "tests/support/catch.h"
#include "tests/ui/order_window.h"
#include "ui/common/fields/completion_field.h"
#include "ui/expenses/expense_model.h"

#include <QAction>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace somo;
using namespace somo::test;

namespace {

/// The page of October 2026 in English with An at it: 180,000 and 50,000 in October, 70,000 in September.
struct ExpensesWindow : OrderWindow {
    explicit ExpensesWindow(bool filled = true)
        : OrderWindow(filled ? 0 : -1)
    {
        if (filled)
            writeElsewhere([this](Database &database) { return fill(database); });
        window().setLanguage(Language::english);
        workspace().setAuthor(QStringLiteral("Nguyễn Hoài An"));
        window().showPage(PageId::expenses);
        view = field<QTableView>("expenseList");
        kinds = field<QTreeWidget>("expenseKinds");
        if (filled && !waits([&] { return view->model()->rowCount() == 2 && kinds->topLevelItemCount() == 2; }))
            qFatal("no expenses");
    }
    Status fill(Database &database)
    {
        SOMO_TRY_ASSIGN(food, expenses::addCategory(database, {{}, QStringLiteral("an-uong"), QStringLiteral("Ăn uống"), Money::fromMinorUnits(500'000)}));
        SOMO_TRY_ASSIGN(travel, expenses::addCategoryByName(database, QStringLiteral("Đi lại")));
        SOMO_TRY(expenses::learn(database, QStringLiteral("xăng"), travel));
        SOMO_TRY_ASSIGN(const CustomerId lan, customers::findByCode(database, QStringLiteral("K1")));
        SOMO_TRY_ASSIGN(lunch, expenses::add(database, {{}, Day::fromNumber(20261005), food, Money::fromMinorUnits(180'000), {}, lan, QStringLiteral("ăn trưa với khách")}));
        SOMO_TRY(expenses::add(database, {{}, Day::fromNumber(20261006), travel, Money::fromMinorUnits(50'000), {}, {}, QStringLiteral("xăng")}));
        SOMO_TRY(expenses::add(database, {{}, Day::fromNumber(20260903), food, Money::fromMinorUnits(70'000), {}, {}, QString()}));
        return success();
    }
    bool waits(const std::function<bool()> &is) { return QTest::qWaitFor(is, 10'000); }
    QString cell(int row, int column) { return view->model()->index(row, column).data().toString(); }
    QString total(int column) { return window().page(PageId::expenses)->findChild<QTableView *>(QStringLiteral("totals"))->model()->index(0, column).data().toString(); }
    void put(const char *name, const QString &text)
    {
        auto *line = field<QLineEdit>(name);
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        line->insert(text); // as typed; keyClicks() knows ASCII only
    }
    void writeForm()
    {
        auto *amount = field<QLineEdit>("expenseAmount");
        amount->setFocus();
        QTest::keyClick(amount, Qt::Key_Return, Qt::ControlModifier);
    }
    void chooseRow(int row)
    {
        view->setFocus();
        view->setCurrentIndex(view->model()->index(row, 0));
    }
    void chooseKind(int row)
    {
        kinds->setFocus();
        kinds->setCurrentItem(kinds->topLevelItem(row));
    }
    QString sentence() { return field<QLabel>("envelopeSentence")->text(); }
    Expense expense() { return must(expenseById(database(), lunch)); }

    ExpenseCategoryId food, travel;
    ExpenseId lunch;
    QTableView *view = nullptr;
    QTreeWidget *kinds = nullptr;
};

} // namespace

TEST_CASE("a month's expenses stand newest first, with their total and what each envelope leaves", "[expenses]")
{
    ExpensesWindow at;
    CHECK(at.cell(0, ExpenseModel::KindColumn) == QStringLiteral("Đi lại"));
    CHECK(at.cell(0, ExpenseModel::AmountColumn) == QStringLiteral("50,000"));
    CHECK(at.cell(1, ExpenseModel::CustomerColumn) == QStringLiteral("Phạm Thị Lan"));
    CHECK(at.cell(1, ExpenseModel::NoteColumn) == QStringLiteral("ăn trưa với khách"));
    CHECK(at.total(ExpenseModel::AmountColumn) == QStringLiteral("230,000"));
    const QTreeWidgetItem *food = at.kinds->topLevelItem(0);
    CHECK(QStringList{food->text(0), food->text(1), food->text(2), food->text(3)}
          == QStringList{QStringLiteral("Ăn uống"), QStringLiteral("500,000"), QStringLiteral("180,000"), QStringLiteral("320,000")});
    at.chooseKind(0);
    CHECK(at.sentence().contains(QStringLiteral("320,000")));
    at.chooseKind(1);
    CHECK(at.sentence() == QStringLiteral("No envelope is set for “Đi lại”. It can stay so."));
    // The filter, without accents; the total is of what is seen and says so.
    at.field<QLineEdit>("expenseFilter")->setText(QStringLiteral("xang"));
    CHECK(at.view->model()->rowCount() == 1);
    CHECK(at.total(ExpenseModel::AmountColumn) == QStringLiteral("50,000"));
    CHECK(at.total(ExpenseModel::KindColumn) == QStringLiteral("1 of 2"));
    at.field<QLineEdit>("expenseFilter")->clear();
    // Sorted by amount from the keyboard.
    at.view->setFocus();
    at.view->setCurrentIndex(at.view->model()->index(0, ExpenseModel::AmountColumn));
    QTest::keyClick(at.view, Qt::Key_Down, Qt::AltModifier);
    CHECK(at.cell(0, ExpenseModel::AmountColumn) == QStringLiteral("180,000"));
    QTest::keyClick(at.view, Qt::Key_Up, Qt::AltModifier);
    CHECK(at.cell(0, ExpenseModel::AmountColumn) == QStringLiteral("50,000"));
    // The month before has one of its own.
    QTest::keyClick(&at.window(), Qt::Key_PageUp, Qt::ControlModifier);
    CHECK(at.waits([&] { return at.view->model()->rowCount() == 1 && at.total(ExpenseModel::AmountColumn) == QStringLiteral("70,000"); }));
}

TEST_CASE("a new expense is typed with the keyboard alone, and its words propose the kind", "[expenses]")
{
    ExpensesWindow at;
    at.put("expenseAmount", QStringLiteral("45k"));
    QTest::keyClick(at.field<QLineEdit>("expenseAmount"), Qt::Key_Return);
    CHECK(at.window().focusWidget() == at.field<QLineEdit>("expenseNote"));
    at.put("expenseNote", QStringLiteral("đổ xăng"));
    QTest::keyClick(at.field<QLineEdit>("expenseNote"), Qt::Key_Return);
    REQUIRE(at.waits([&] { return at.field<CompletionField>("expenseKind")->text() == QStringLiteral("Đi lại"); }));
    at.writeForm();
    REQUIRE(at.waits([&] { return at.count("expense") == 4 && at.view->model()->rowCount() == 3; }));
    CHECK(at.cell(0, ExpenseModel::AmountColumn) == QStringLiteral("45,000")); // of today, the 24th
    CHECK(at.waits([&] { return at.field<QLineEdit>("expenseAmount")->text().isEmpty(); }));
    const auto all = must(expensesOfMonth(at.database(), Day::fromNumber(20261024)));
    REQUIRE(all.size() == 3);
    CHECK(all[0].day == Day::fromNumber(20261024));
    CHECK(all[0].category == at.travel);
    CHECK(all[0].person == must(people::find(at.database(), QStringLiteral("AN"))));
    at.workspace().undo();
    CHECK(at.waits([&] { return at.count("expense") == 3 && at.view->model()->rowCount() == 2; }));
}

TEST_CASE("what is missing is said under its field, and nothing is written", "[expenses]")
{
    ExpensesWindow at;
    at.put("expenseAmount", QStringLiteral("0"));
    at.writeForm();
    CHECK(at.field<QLabel>("expenseAmountError")->isVisible());
    at.put("expenseAmount", QStringLiteral("20k"));
    at.writeForm();
    REQUIRE(at.field<QLabel>("expenseKindError")->isVisible());
    CHECK(at.field<QLabel>("expenseKindError")->text() == QStringLiteral("Choose what kind of expense it is."));
    CHECK(at.count("expense") == 3);
    at.field<QPushButton>("leaveExpense")->click();
    CHECK(at.field<QLineEdit>("expenseAmount")->text().isEmpty());
}

TEST_CASE("another kind chosen for an expense is remembered by its words, and both are taken back together", "[expenses]")
{
    ExpensesWindow at;
    at.chooseRow(1);
    REQUIRE(at.field<QLineEdit>("expenseNote")->text() == QStringLiteral("ăn trưa với khách"));
    at.field<CompletionField>("expenseKind")->setChoice(Choice{at.travel.value, {}, QStringLiteral("Đi lại"), {}});
    at.writeForm();
    REQUIRE(at.waits([&] { return at.expense().category == at.travel; }));
    const QStringList words = expenses::tellingWords(QStringLiteral("trưa"));
    CHECK(must(learnedCategory(at.database(), words)) == at.travel);
    CHECK(at.waits([&] { return at.kinds->topLevelItem(0)->text(2) == QStringLiteral("0") && at.kinds->topLevelItem(1)->text(2) == QStringLiteral("230,000"); }));
    at.workspace().undo();
    REQUIRE(at.waits([&] { return at.expense().category == at.food; }));
    CHECK_FALSE(must(learnedCategory(at.database(), words)));
    CHECK(at.waits([&] { return at.field<CompletionField>("expenseKind")->text() == QStringLiteral("Ăn uống"); }));
}

TEST_CASE("a kind that isn't there yet is added with the expense", "[expenses]")
{
    ExpensesWindow at;
    at.put("expenseAmount", QStringLiteral("120k"));
    auto *kind = at.field<CompletionField>("expenseKind");
    at.put("expenseKind", QStringLiteral("Quà tặng"));
    QTest::keyClick(kind, Qt::Key_Return, Qt::AltModifier);
    at.writeForm();
    REQUIRE(at.waits([&] { return at.count("expense_category") == 3 && at.kinds->topLevelItemCount() == 3; }));
    CHECK(must(expenseCategory(at.database(), QStringLiteral("qua-tang")))->name == QStringLiteral("Quà tặng"));
}

TEST_CASE("Del takes an expense out, and undo brings it back", "[expenses]")
{
    ExpensesWindow at;
    at.chooseRow(1);
    QTest::keyClick(at.view, Qt::Key_Delete);
    REQUIRE(at.waits([&] { return at.count("expense") == 2 && at.view->model()->rowCount() == 1; }));
    CHECK(at.total(ExpenseModel::AmountColumn) == QStringLiteral("50,000"));
    at.workspace().undo();
    REQUIRE(at.waits([&] { return at.count("expense") == 3 && at.view->model()->rowCount() == 2; }));
    CHECK(at.expense().note == QStringLiteral("ăn trưa với khách"));
}

TEST_CASE("an envelope is set, spent from and said plainly; a kind in use stays", "[expenses]")
{
    ExpensesWindow at;
    at.chooseKind(1);
    at.put("kindEnvelope", QStringLiteral("30k"));
    QTest::keyClick(at.field<QLineEdit>("kindEnvelope"), Qt::Key_Return);
    REQUIRE(at.waits([&] { return at.kinds->topLevelItem(1)->text(1) == QStringLiteral("30,000"); }));
    CHECK(must(expenseCategoryById(at.database(), at.travel)).envelope == std::optional(Money::fromMinorUnits(30'000)));
    at.chooseKind(1);
    CHECK(at.sentence().startsWith(QStringLiteral("Đi lại: 20,000"))); // 50,000 spent of 30,000
    CHECK(at.sentence().contains(QStringLiteral("more than")));
    at.workspace().undo();
    CHECK(at.waits([&] { return at.kinds->topLevelItem(1)->text(1).isEmpty(); }));
    at.chooseKind(0);
    at.field<QPushButton>("removeKind")->click();
    REQUIRE(at.waits([&] { return at.field<QLabel>("kindNameError")->isVisible(); }));
    CHECK(at.field<QLabel>("kindNameError")->text().contains(QStringLiteral("Expenses under “Ăn uống”: 2")));
    // The same name however it is spelt is no second kind.
    at.kinds->setCurrentItem(nullptr);
    at.put("kindName", QStringLiteral("di lai"));
    at.field<QPushButton>("addKind")->click();
    CHECK(at.field<QLabel>("kindNameError")->text() == QStringLiteral("There is a kind “Đi lại” already. Type another name."));
    CHECK(at.count("expense_category") == 2);
}

TEST_CASE("a month without expenses says what stands here and how to begin", "[expenses]")
{
    ExpensesWindow at(false);
    auto *text = at.field<QLabel>("expensesEmpty");
    REQUIRE(at.waits([&] { return text->isVisible() && text->text().contains(QStringLiteral("October")); }));
    at.field<QPushButton>("expensesEmptyMain")->click();
    CHECK(at.window().focusWidget() == at.field<QLineEdit>("expenseAmount"));
    CHECK(at.sentence() == QStringLiteral("Kinds come with the first expenses, or are added here."));
}

TEST_CASE("Ctrl+E saves the expenses that are seen, with their total", "[expenses][table]")
{
    ExpensesWindow at;
    at.view->setFocus();
    at.prompts->file = QFileInfo(at.place()).path() + QStringLiteral("/chi.csv");
    QTest::keyClick(&at.window(), Qt::Key_E, Qt::ControlModifier);
    REQUIRE(at.waits([&] { return QFileInfo::exists(*at.prompts->file); }));
    QFile file(*at.prompts->file);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString saved = QString::fromUtf8(file.readAll());
    INFO(saved.toStdString());
    CHECK(saved.count(QStringLiteral("\r\n")) == 4); // headers, two rows, the total
    CHECK(saved.contains(QStringLiteral("180000")));
    CHECK(saved.contains(QStringLiteral("230000")));
}
