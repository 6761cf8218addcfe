// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/commission/commission_query.h"
#include "core/commission/policy_json.h"
#include "core/commission/policy_store.h"
#include "core/commission/question_store.h"
#include "tests/ui/order_window.h"
#include "ui/commission/commission_page.h"
#include "ui/commission/statement_lines_model.h"
#include "ui/commission/statement_side.h"
#include "ui/commission/statement_view.h"
#include "ui/commission/unpaid_model.h"
#include "ui/commission/what_if_model.h"
#include "ui/common/fields/value_field.h"
#include "ui/common/figure_label.h"
#include "ui/why/why_text.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QPushButton>
#include <QSlider>
#include <QStackedWidget>
#include <QTemporaryDir>

using namespace somo;
using namespace somo::test;

namespace {

const QByteArray twoBands = R"({"code": "STD", "name": "Chuẩn 2026", "from": "2026-01-01", "covers": {"everyone": true}, "base": "revenue",
    "rules": [{"id": "all", "bands": [{"from": "0", "rate": "5"}, {"from": "1000000", "rate": "8.5"}]}]})";

/// The order window with a policy: in October 2026 one order of 1.260.000 is completed and one is confirmed.
class StatementWindow : public OrderWindow {
public:
    explicit StatementWindow(bool withPolicy = true)
        : StatementWindow(withPolicy ? QList<QByteArray>{twoBands} : QList<QByteArray>())
    {
    }
    explicit StatementWindow(const QList<QByteArray> &policies)
    {
        const bool withPolicy = !policies.isEmpty();
        writeElsewhere([&policies](Database &database) -> Status {
            SOMO_TRY_ASSIGN(const BookSettings settings, loadSettings(database));
            for (const QByteArray &each : policies) {
                SOMO_TRY_ASSIGN(const Policy policy, policyFromJson(each, settings));
                SOMO_TRY(applyPolicy(database, settings, policy));
            }
            return success();
        });
        workspace().setAuthor(QStringLiteral("Trần Thu Hà"));
        const BookSettings settings = must(loadSettings(database()));
        person = [&] {
            Statement row(database(), QStringLiteral("SELECT c.person_id FROM order_credit c JOIN sales_order o ON o.id = c.order_id WHERE o.status = 3 ORDER BY o.id LIMIT 1"));
            return PersonId{must(runForId(row))};
        }();
        window().showPage(PageId::commission, person.value);
        REQUIRE(QTest::qWaitFor([&] { return view() && view()->statement() && (!withPolicy || lines()->rowCount() > 0); }, 5'000));
    }
    CommissionPage *page() { return static_cast<CommissionPage *>(window().page(PageId::commission)); }
    StatementView *view() { return window().findChild<StatementView *>(QStringLiteral("statementView")); }
    QTableView *table() { return field<QTableView>("statementLines"); }
    QAbstractItemModel *lines() { return table()->model(); }
    WhyText *why() { return view()->findChild<WhyText *>(QStringLiteral("whyText")); }
    QString title() { return view()->findChild<QLabel *>(QStringLiteral("whyTitle"))->text(); }
    QString cell(int row, int column) { return lines()->index(row, column).data().toString().simplified(); }
    /// The orders behind what is chosen.
    int ordersBehind()
    {
        field<QPushButton>("statementOrders")->click();
        auto *behind = view()->findChild<QWidget *>(QStringLiteral("ordersBehind"));
        REQUIRE(has([&] { return behind->isVisible(); }));
        const int rows = behind->findChild<QTableView *>()->model()->rowCount();
        REQUIRE(view()->goBack());
        return rows;
    }
    /// Whose statement stands there; nobody's while it is read.
    PersonId shown() { return view()->statement() ? view()->statement()->explained.person : PersonId(); }
    bool has(const std::function<bool()> &test) { return QTest::qWaitFor(test, 5'000); }

    PersonId person;
};

QString plain(const QString &text)
{
    return QString(text).replace(QChar(0x00A0), QLatin1Char(' '));
}

} // namespace

TEST_CASE("statement: lines stand under their rule, and the keyboard walks through their reasons", "[statement]")
{
    StatementWindow window;
    REQUIRE(window.lines()->rowCount() == 4); // the rule, two bands, what is paid
    CHECK(window.cell(0, StatementLinesModel::AmountColumn) == QStringLiteral("72.100")); // 1.000.000 at 5 %, 260.000 at 8,5 %
    CHECK(window.cell(1, StatementLinesModel::AmountColumn) == QStringLiteral("50.000"));
    CHECK(plain(window.cell(2, StatementLinesModel::RateColumn)) == QStringLiteral("8,5 %"));
    CHECK(window.cell(2, StatementLinesModel::BaseColumn) == QStringLiteral("260.000"));
    CHECK(window.cell(3, StatementLinesModel::AmountColumn) == QStringLiteral("72.100"));
    window.table()->setFocus();
    window.table()->setCurrentIndex(window.lines()->index(1, StatementLinesModel::AmountColumn));
    CHECK(window.title().contains(QStringLiteral("50.000")));
    QTest::keyClick(window.table(), Qt::Key_Down);
    CHECK(window.title().contains(QStringLiteral("22.100")));
    CHECK(plainText(window.why()->tree()).contains(QStringLiteral("TAY-1")));
    CHECK_FALSE(window.field<QWidget>("bandBar")->isHidden());
    QTest::keyClick(window.table(), Qt::Key_F1);
    CHECK(window.why()->hasFocus());
    // The tree is copied as it reads, the table with exact figures.
    QTest::keyClick(window.why(), Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text().contains(QStringLiteral("22.100")));
    window.table()->setFocus();
    QTest::keyClick(window.table(), Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text().contains(QStringLiteral("22100")));
}

TEST_CASE("statement: what is folded opens in place, and an order in it opens", "[statement]")
{
    StatementWindow window;
    window.table()->setCurrentIndex(window.lines()->index(2, StatementLinesModel::AmountColumn));
    const size_t last = window.why()->tree().lines.size() - 1;
    CHECK(window.why()->tree().lines[last].folded);
    const QString before = window.why()->toPlainText();
    window.why()->toggle({last});
    CHECK_FALSE(window.why()->tree().lines[last].folded);
    CHECK(window.why()->toPlainText().size() > before.size());
    window.why()->toggle({last});
    CHECK(window.why()->toPlainText() == before);
    OrderId opened;
    QObject::connect(window.why(), &WhyText::orderAsked, window.why(), [&opened](OrderId order) { opened = order; });
    emit window.why()->anchorClicked(QUrl(QStringLiteral("order:%1").arg(window.order(QStringLiteral("TAY-1")).id.value)));
    CHECK(opened == window.order(QStringLiteral("TAY-1")).id);
}

TEST_CASE("statement: an order without commission says why, and opens", "[statement]")
{
    StatementWindow window;
    const auto unpaid = [&] { return window.field<QTableView>("unpaidOrders")->model(); };
    // TAY-2 is confirmed only; it belongs to whoever has it.
    const Order waiting = window.order(QStringLiteral("TAY-2"));
    const PersonId theirs = waiting.credits.front().person;
    window.window().showPage(PageId::commission, theirs.value);
    REQUIRE(window.has([&] { return window.shown() == theirs && unpaid()->rowCount() > 0; }));
    CHECK(unpaid()->index(0, UnpaidModel::CodeColumn).data().toString() == QStringLiteral("TAY-2"));
    CHECK(unpaid()->index(0, UnpaidModel::WhyColumn).data().toString() == QStringLiteral("Chưa hoàn tất"));
    CHECK(unpaid()->index(0, UnpaidModel::ThenColumn).data().toString() == QStringLiteral("Khi hoàn tất, tính vào kỳ ấy."));
    // What it would bring has a column of its own, and the whole sentence is the tooltip of both.
    CHECK(unpaid()->index(0, UnpaidModel::BringsColumn).data().toString() == QStringLiteral("khoảng 72.100")); // 50.000 + 8,5 % of 260.000
    for (const int column : {int(UnpaidModel::BringsColumn), int(UnpaidModel::ThenColumn)})
        CHECK(unpaid()->index(0, column).data(Qt::ToolTipRole).toString() == QStringLiteral("Khi hoàn tất, tính vào kỳ ấy. Khi ấy được khoảng 72.100\u00A0₫, nếu không có gì thêm."));
    QTableView *table = window.field<QTableView>("unpaidOrders");
    table->setFocus();
    table->setCurrentIndex(unpaid()->index(0, UnpaidModel::WhyColumn));
    QTest::keyClick(table, Qt::Key_F1);
    CHECK(window.title().contains(QStringLiteral("TAY-2")));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    CHECK(window.has([&] { return window.OrderWindow::page()->form()->order() == waiting.id; }));
    // Esc leads back to the statement, not to the list of orders, and to the same order in it.
    QTest::keyClick(window.OrderWindow::page()->form(), Qt::Key_Escape);
    REQUIRE(window.has([&] { return table->isVisible(); }));
    CHECK(window.page()->thing() == theirs.value);
    CHECK(window.has([&] { return table->hasFocus() && table->currentIndex().row() == 0 && window.title().contains(QStringLiteral("TAY-2")); }));
    // From the list of orders it leads to that list.
    window.window().showPage(PageId::orders);
    window.OrderWindow::openOrder(waiting.id);
    QTest::keyClick(window.OrderWindow::page()->form(), Qt::Key_Escape);
    CHECK(window.has([&] { return window.OrderWindow::page()->isVisible() && window.OrderWindow::page()->thing() == 0; }));
}

TEST_CASE("statement: at 1024 points the state and every column of the lines can be read", "[statement][fit]")
{
    StatementWindow window;
    window.window().resize(1024, 700);
    REQUIRE(window.has([&] { return window.window().width() == 1024 && window.view()->width() < 1024; }));
    QTableView *table = window.table();
    int columns = 0;
    for (const int column : {int(StatementLinesModel::NameColumn), int(StatementLinesModel::RateColumn), int(StatementLinesModel::BaseColumn), int(StatementLinesModel::AmountColumn)}) {
        INFO(column);
        CHECK_FALSE(table->isColumnHidden(column));
        columns += table->columnWidth(column);
    }
    CHECK(columns <= table->width());
    const QWidget *head = window.view()->findChild<QWidget *>(QStringLiteral("statementHead"));
    CHECK(head->width() <= window.view()->width());
    for (const char *name : {"statementState", "statementQuestions"}) {
        INFO(name);
        const auto *label = window.field<QLabel>(name);
        CHECK(label->isVisible());
        CHECK(window.has([&] { return label->height() >= label->heightForWidth(label->width()); }));
        CHECK(head->rect().contains(label->geometry()));
    }
    // Of the orders without pay the customer is left out first.
    const PersonId theirs = window.order(QStringLiteral("TAY-2")).credits.front().person;
    window.window().showPage(PageId::commission, theirs.value);
    const auto *unpaid = window.field<QTableView>("unpaidOrders");
    REQUIRE(window.has([&] { return window.shown() == theirs && unpaid->isVisible() && unpaid->width() > 300; }));
    CHECK(window.has([&] { return !unpaid->isColumnHidden(UnpaidModel::CodeColumn) && !unpaid->isColumnHidden(UnpaidModel::WhyColumn) && !unpaid->isColumnHidden(UnpaidModel::BringsColumn) && !unpaid->isColumnHidden(UnpaidModel::ValueColumn); }));
}

TEST_CASE("statement: its total stays in sight in a low window, and the keyboard walks down to it", "[statement][fit]")
{
    StatementWindow window;
    window.window().resize(1000, 580);
    const auto *total = window.field<QTableView>("statementTotal");
    const QModelIndex paid = window.lines()->index(3, StatementLinesModel::AmountColumn);
    REQUIRE(window.has([&] { return total->isVisible() && total->viewport()->rect().contains(total->visualRect(paid)); }));
    CHECK(window.table()->isRowHidden(3));
    CHECK_FALSE(window.table()->isRowHidden(2));
    CHECK(total->isRowHidden(2));
    CHECK(total->columnWidth(StatementLinesModel::AmountColumn) == window.table()->columnWidth(StatementLinesModel::AmountColumn));
    window.table()->setFocus();
    window.table()->setCurrentIndex(window.lines()->index(2, StatementLinesModel::AmountColumn));
    QTest::keyClick(window.table(), Qt::Key_Down);
    CHECK(window.table()->currentIndex() == paid);
    CHECK(window.title().contains(QStringLiteral("72.100")));
    QTest::keyClick(window.table(), Qt::Key_Up);
    CHECK(window.table()->currentIndex().row() == 2);
    QTest::mouseClick(total->viewport(), Qt::LeftButton, Qt::NoModifier, total->visualRect(paid).center());
    CHECK(window.title().contains(QStringLiteral("72.100")));
}

TEST_CASE("statement: in a wide window what is said of the period stands in one line each, under its states", "[statement][fit]")
{
    StatementWindow window;
    window.window().resize(1900, 900);
    const QWidget *head = window.field<QWidget>("statementHead");
    REQUIRE(window.has([&] { return head->width() > 1'500; }));
    CHECK(window.has([&] { return head->findChild<QWidget *>(QStringLiteral("periodState"))->isVisible(); }));
    for (const char *name : {"statementState", "statementQuestions"}) {
        INFO(name);
        const auto *label = window.field<QLabel>(name);
        CHECK(window.has([&] { return label->width() >= label->fontMetrics().horizontalAdvance(label->text()); }));
        CHECK(label->heightForWidth(label->width()) < 2 * label->fontMetrics().lineSpacing());
    }
}

TEST_CASE("statement: a question is asked beside its line, answered, and reopened", "[statement]")
{
    StatementWindow window;
    window.table()->setCurrentIndex(window.lines()->index(2, StatementLinesModel::AmountColumn));
    window.field<QPushButton>("askLine")->click();
    auto *words = window.field<QPlainTextEdit>("questionWords");
    REQUIRE(words->isVisible());
    // Without words it is said beside the field, and nothing is written.
    window.field<QPushButton>("sendQuestion")->click();
    CHECK(window.field<QLabel>("questionError")->isVisible());
    CHECK(window.count("commission_question") == 0);
    words->setPlainText(QStringLiteral("Thiếu một đơn?"));
    CHECK_FALSE(window.page()->mayClose());
    window.field<QComboBox>("questionChoice")->setCurrentIndex(1);
    QTest::keyClick(words, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(window.has([&] { return window.count("commission_question") == 1; }));
    REQUIRE(window.has([&] { return window.view()->findChild<QPushButton *>(QStringLiteral("answerQuestion")) != nullptr; }));
    CHECK(window.page()->mayClose());
    const BookSettings settings = must(loadSettings(window.database()));
    CommissionQuestion question = must(loadQuestions(window.database(), settings, {})).front();
    CHECK(question.lineKey == QStringLiteral("STD:band:rule=all:from=1000000"));
    CHECK(question.kind == QuestionKind::data);
    CHECK(question.question == QStringLiteral("Thiếu một đơn?"));
    window.view()->findChild<QPushButton *>(QStringLiteral("answerQuestion"))->click();
    words->setPlainText(QStringLiteral("Đơn ấy thuộc tháng 9."));
    window.field<QPushButton>("sendQuestion")->click();
    REQUIRE(window.has([&] { return window.view()->findChild<QPushButton *>(QStringLiteral("reopenQuestion")) != nullptr; }));
    question = must(loadQuestions(window.database(), settings, {})).front();
    CHECK(question.outcome == QuestionOutcome::explained);
    CHECK(question.answer == QStringLiteral("Đơn ấy thuộc tháng 9."));
    window.view()->findChild<QPushButton *>(QStringLiteral("reopenQuestion"))->click();
    CHECK(window.has([&] { return must(loadQuestions(window.database(), settings, {})).front().isOpen(); }));
    // What was done can be taken back.
    window.workspace().undo();
    CHECK(window.has([&] { return !must(loadQuestions(window.database(), settings, {})).front().isOpen(); }));
}

TEST_CASE("statement: trying what one more sale would bring writes nothing", "[statement]")
{
    StatementWindow window;
    const int before = window.count("trail_command");
    window.field<QPushButton>("tryOut")->click();
    auto *amount = window.field<ValueField>("whatIfAmount");
    REQUIRE(amount->isVisible());
    QAbstractItemModel *model = window.field<QTableView>("whatIfLines")->model();
    amount->setText(QStringLiteral("1.000.000"));
    REQUIRE(amount->commit());
    emit amount->valueChanged();
    const auto total = [&](int column) { return model->index(model->rowCount() - 1, column).data().toString(); };
    // 1.260.000 more than a million at 8,5 %.
    CHECK(window.has([&] { return model->rowCount() == 3 && total(WhatIfModel::AfterColumn) == QStringLiteral("157.100"); }));
    CHECK(total(WhatIfModel::BeforeColumn) == QStringLiteral("72.100"));
    CHECK(total(WhatIfModel::DifferenceColumn) == QStringLiteral("85.000"));
    CHECK(plain(window.field<QLabel>("whatIfResult")->text()).contains(QStringLiteral("85.000")));
    CHECK(window.field<QLabel>("whatIfNothingWritten")->text().contains(QStringLiteral("không ghi gì")));
    // Revenue is paid, and no principal: nothing else is asked.
    for (const char *other : {"whatIfProfit", "whatIfUnits", "whatIfOrders", "whatIfPayer"})
        CHECK_FALSE(window.field<QWidget>(other)->isVisible());
    // The slider asks at once; the newest answer wins.
    auto *slider = window.field<QSlider>("whatIfSlider");
    slider->setValue(3);
    slider->setValue(0);
    CHECK(window.has([&] { return total(WhatIfModel::DifferenceColumn).isEmpty(); }));
    CHECK(window.count("trail_command") == before);
    QTest::keyClick(window.field<QWidget>("whatIf"), Qt::Key_Escape);
    CHECK(window.why()->isVisible());
}

TEST_CASE("statement: without a policy it says so, and still lists the orders", "[statement]")
{
    StatementWindow window(false);
    CHECK(window.field<QLabel>("statementEmpty")->isVisible());
    CHECK(window.field<QLabel>("statementEmpty")->text().contains(QStringLiteral("Nguyễn Hoài An")));
    const QAbstractItemModel *unpaid = window.field<QTableView>("unpaidOrders")->model();
    REQUIRE(unpaid->rowCount() == 1);
    CHECK(unpaid->index(0, UnpaidModel::WhyColumn).data().toString() == QStringLiteral("Không có chính sách"));
    CHECK_FALSE(window.table()->isVisible());
}

TEST_CASE("statement: income, revenue and their ratio stand at the top and open", "[statement]")
{
    StatementWindow window;
    const auto figure = [&](const char *name) { return window.field<FigureLabel>(name); };
    CHECK(plain(figure("statementPaid")->text()) == QStringLiteral("72.100 ₫"));
    CHECK(plain(figure("statementIncome")->text()) == QStringLiteral("72.100 ₫"));
    CHECK(plain(figure("statementRevenue")->text()) == QStringLiteral("1.260.000 ₫"));
    CHECK(figure("statementRatio")->text() == QStringLiteral("17,5"));
    // October has a week to go: the ratio is told, and not judged.
    CHECK(window.field<QLabel>("statementRatioNote")->text() == QStringLiteral("đến nay; hết kỳ nên từ 3 đến 5"));
    figure("statementRatio")->click();
    CHECK(window.title().contains(QStringLiteral("17,5")));
    figure("statementIncome")->click();
    CHECK(window.title().contains(QStringLiteral("72.100")));
    // The orders behind are the ledger's, and Backspace comes back.
    window.field<QPushButton>("statementOrders")->click();
    auto *behind = [&] { return window.view()->findChild<QWidget *>(QStringLiteral("ordersBehind")); }();
    REQUIRE(window.has([&] { return behind->isVisible(); }));
    QTest::keyClick(behind->findChild<QTableView *>(), Qt::Key_Backspace);
    CHECK_FALSE(behind->isVisible());
}

TEST_CASE("statement: the smallest window shows table and reasons side by side", "[statement]")
{
    StatementWindow window;
    window.window().resize(1000, 580);
    QTest::qWait(0);
    CHECK(window.table()->isVisible());
    CHECK(window.why()->isVisible());
    CHECK(window.why()->height() > 60);
    CHECK(window.table()->columnWidth(StatementLinesModel::AmountColumn) > 40);
    CHECK_FALSE(window.table()->isColumnHidden(StatementLinesModel::BaseColumn));
}

TEST_CASE("statement: the ratio of a month that is over is judged", "[statement]")
{
    StatementWindow window;
    // 20 orders of 1.260.000 in September: 25.200.000, of which 50.000 and 8,5 % of 24.200.000 are paid: 2.107.000.
    window.window().showPeriod(must(Period::fromText(u"2026-09", 1)));
    REQUIRE(window.has([&] { return window.field<FigureLabel>("statementRatio")->text() == QStringLiteral("12"); }));
    CHECK(window.field<QLabel>("statementRatioNote")->text() == QStringLiteral("trên 5"));
}

TEST_CASE("statement: the orders behind are those of the event by which the chosen row counts", "[statement]")
{
    // The book counts completed orders, the policy confirmed ones.
    StatementWindow window(QList<QByteArray>{R"({"code": "STD", "name": "Chuẩn 2026", "from": "2026-01-01", "covers": {"everyone": true}, "base": "revenue",
        "event": "confirmed", "rules": [{"id": "all", "bands": [{"from": "0", "rate": "5"}]}]})"});
    const PersonId theirs = window.order(QStringLiteral("TAY-2")).credits.front().person;
    window.window().showPage(PageId::commission, theirs.value);
    REQUIRE(window.has([&] { return window.shown() == theirs && window.lines()->rowCount() == 3; }));
    const auto choose = [&](int row) {
        window.table()->setFocus();
        window.table()->setCurrentIndex(window.lines()->index(row, StatementLinesModel::AmountColumn));
    };
    choose(0); // the rule's heading
    CHECK(window.ordersBehind() == 1);
    choose(1); // its band
    CHECK(window.ordersBehind() == 1);
    choose(2); // what is paid in all stands under no policy: by the book's event nothing counts yet
    CHECK(window.ordersBehind() == 0);
}

TEST_CASE("statement: an order that pays nothing has behind it what its policy counts", "[statement]")
{
    // A rule for one channel alone takes no order of the book.
    StatementWindow window(QList<QByteArray>{R"({"code": "STD", "name": "Chuẩn 2026", "from": "2026-01-01", "covers": {"everyone": true}, "base": "revenue",
        "event": "confirmed", "rules": [{"id": "all", "when": {"channel": "zalo"}, "bands": [{"from": "0", "rate": "5"}]}]})"});
    const PersonId theirs = window.order(QStringLiteral("TAY-2")).credits.front().person;
    window.window().showPage(PageId::commission, theirs.value);
    QTableView *table = window.field<QTableView>("unpaidOrders");
    REQUIRE(window.has([&] { return window.shown() == theirs && table->model()->rowCount() == 1; }));
    CHECK(table->model()->index(0, UnpaidModel::WhyColumn).data().toString() == QStringLiteral("Không quy tắc nào nhận"));
    window.table()->setFocus();
    window.table()->setCurrentIndex(window.lines()->index(window.lines()->rowCount() - 1, 0)); // the total: by the book's event
    CHECK(window.ordersBehind() == 0);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, UnpaidModel::WhyColumn));
    QTest::keyClick(table, Qt::Key_F1);
    CHECK(window.ordersBehind() == 1);
}

namespace {

/// The panel "what if one more were sold" under these policies.
struct WhatIfWindow : StatementWindow {
    explicit WhatIfWindow(const QList<QByteArray> &policies)
        : StatementWindow(policies)
    {
        field<QPushButton>("tryOut")->click();
    }
    void type(const char *name, const QString &text)
    {
        auto *typed = field<ValueField>(name);
        typed->setText(text);
        REQUIRE(typed->commit());
        emit typed->valueChanged();
    }
    bool shows(const char *name) { return field<QWidget>(name)->isVisible(); }
    bool differs(const QString &by)
    {
        const QAbstractItemModel *model = field<QTableView>("whatIfLines")->model();
        return has([&] { return model->index(model->rowCount() - 1, WhatIfModel::DifferenceColumn).data().toString() == by; });
    }
    QString result() { return plain(field<QLabel>("whatIfResult")->text()); }
};

} // namespace

TEST_CASE("statement: what one more would bring is asked by what the policy counts", "[statement]")
{
    SECTION("gross profit")
    {
        WhatIfWindow at({R"({"code": "STD", "from": "2026-01-01", "covers": {"everyone": true}, "base": "gross_profit",
            "rules": [{"id": "all", "bands": [{"from": "0", "rate": "10"}]}]})"});
        REQUIRE(at.has([&] { return at.shows("whatIfProfit"); }));
        CHECK_FALSE(at.shows("whatIfAmount"));
        at.type("whatIfProfit", QStringLiteral("300.000"));
        CHECK(at.differs(QStringLiteral("30.000")));
        CHECK(at.result().contains(QStringLiteral("300.000 ₫ lãi gộp")));
    }
    SECTION("units")
    {
        WhatIfWindow at({R"({"code": "STD", "from": "2026-01-01", "covers": {"everyone": true}, "base": "units",
            "rules": [{"id": "all", "method": "slab", "bands": [{"from": "0", "each": "700"}]}]})"});
        REQUIRE(at.has([&] { return at.shows("whatIfUnits"); }));
        CHECK_FALSE(at.shows("whatIfAmount"));
        CHECK(at.differs(QStringLiteral("7.000"))); // it begins with ten
        at.field<QSlider>("whatIfSlider")->setValue(3);
        CHECK(at.differs(QStringLiteral("2.100")));
    }
    SECTION("orders")
    {
        WhatIfWindow at({R"({"code": "STD", "from": "2026-01-01", "covers": {"everyone": true}, "base": "orders",
            "rules": [{"id": "all", "method": "slab", "bands": [{"from": "0", "each": "5000"}]}]})"});
        REQUIRE(at.has([&] { return at.shows("whatIfOrders"); }));
        at.type("whatIfOrders", QStringLiteral("4"));
        CHECK(at.differs(QStringLiteral("20.000")));
        CHECK(at.result().contains(QStringLiteral("4 đơn")));
    }
    SECTION("a principal's orders alone: it is theirs without being asked")
    {
        WhatIfWindow at({R"({"code": "MOC", "payer": "MOC", "from": "2026-01-01", "covers": {"everyone": true}, "base": "revenue",
            "rules": [{"id": "all", "bands": [{"from": "0", "rate": "10"}]}]})"});
        REQUIRE(at.shows("whatIfAmount"));
        at.type("whatIfAmount", QStringLiteral("1.000.000"));
        CHECK(at.differs(QStringLiteral("100.000")));
        CHECK_FALSE(at.shows("whatIfPayer"));
    }
    SECTION("the house by revenue, a principal by gross profit")
    {
        WhatIfWindow at({R"({"code": "STD", "from": "2026-01-01", "covers": {"everyone": true}, "base": "revenue",
            "rules": [{"id": "all", "bands": [{"from": "0", "rate": "2"}]}]})",
            R"({"code": "MOC", "payer": "MOC", "from": "2026-01-01", "covers": {"everyone": true}, "base": "gross_profit",
            "rules": [{"id": "all", "bands": [{"from": "0", "rate": "10"}]}]})"});
        REQUIRE(at.has([&] { return at.shows("whatIfPayer"); }));
        at.type("whatIfAmount", QStringLiteral("1.000.000"));
        CHECK(at.differs(QStringLiteral("20.000")));
        at.field<QComboBox>("whatIfPayer")->setCurrentIndex(1);
        CHECK_FALSE(at.shows("whatIfAmount"));
        at.type("whatIfProfit", QStringLiteral("500.000"));
        CHECK(at.differs(QStringLiteral("50.000")));
    }
    SECTION("only what the person's own policy counts is asked for")
    {
        WhatIfWindow at({R"({"code": "STD", "from": "2026-01-01", "covers": {"people": ["BINH"]}, "base": "revenue",
            "rules": [{"id": "all", "bands": [{"from": "0", "rate": "2"}]}]})",
            R"({"code": "GP", "from": "2026-01-01", "covers": {"people": ["AN"]}, "base": "gross_profit",
            "rules": [{"id": "all", "bands": [{"from": "0", "rate": "10"}]}]})"});
        REQUIRE(at.has([&] { return at.shows("whatIfProfit"); }));
        CHECK_FALSE(at.shows("whatIfAmount"));
    }
}

TEST_CASE("statement: it is printed and saved from its own page, by Ctrl+P and Ctrl+E too", "[statement][print]")
{
    StatementWindow window;
    QTemporaryDir folder;
    const QString saved = folder.filePath(QStringLiteral("sao-ke.pdf"));
    const QString printed = folder.filePath(QStringLiteral("in.pdf"));
    const auto beginning = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.read(5) : QByteArray();
    };
    window.prompts->file = saved;
    REQUIRE(window.has([&] { return window.field<QAction>("saveStatement")->isEnabled(); }));
    REQUIRE(window.page()->savePdf());
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(saved); }, 20'000));
    CHECK(beginning(saved) == "%PDF-");
    window.prompts->setUpPrinter = [&](QPrinter &printer) {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(printed);
        return true;
    };
    REQUIRE(window.page()->print());
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(printed); }, 20'000));
    CHECK(beginning(printed) == "%PDF-");
    // A month in which nothing is paid has nothing to print: the window's own report is left to Ctrl+P.
    window.window().showPeriod(Period::of(PeriodKind::month, Day::fromNumber(20251201), 1));
    REQUIRE(window.has([&] { return !window.field<QAction>("saveStatement")->isEnabled(); }));
    CHECK_FALSE(window.page()->print());
}

TEST_CASE("statement: the policy named in a reason opens, and back leads to the statement", "[statement]")
{
    StatementWindow window;
    window.table()->setCurrentIndex(window.lines()->index(1, StatementLinesModel::AmountColumn));
    emit window.why()->policyAsked(QStringLiteral("STD"));
    REQUIRE(window.has([&] {
        Page *page = window.window().page(PageId::policies);
        return page && page->isVisible() && page->title() == QStringLiteral("Chuẩn 2026");
    }));
    window.window().page(PageId::policies)->setFocus();
    QTest::keyClick(&window.window(), Qt::Key_Left, Qt::AltModifier);
    CHECK(window.has([&] { return window.page()->isVisible() && window.page()->thing() == window.person.value; }));
}

TEST_CASE("statement: what is typed about a line stays with it until it was written or discarded", "[statement]")
{
    StatementWindow window;
    const QString asked = QStringLiteral("Sao không phải 8,5 %?");
    const auto choose = [&](int row) { window.table()->setCurrentIndex(window.lines()->index(row, StatementLinesModel::AmountColumn)); };
    auto *ask = window.field<QPushButton>("askLine");
    auto *words = window.field<QPlainTextEdit>("questionWords");
    choose(1);
    const QString nothingBegun = ask->text();
    ask->click();
    window.field<QComboBox>("questionChoice")->setCurrentIndex(2);
    words->setPlainText(asked);
    QTest::keyClick(words, Qt::Key_Escape);
    CHECK(window.why()->isVisible());
    CHECK(ask->text() != nothingBegun); // it says that one is begun
    // Another line has a question of its own.
    choose(2);
    CHECK(ask->text() == nothingBegun);
    ask->click();
    CHECK(words->toPlainText().isEmpty());
    QTest::keyClick(words, Qt::Key_Escape);
    choose(1);
    ask->click();
    CHECK(words->toPlainText() == asked);
    CHECK(window.field<QComboBox>("questionChoice")->currentIndex() == 2);
    // Leaving the book leads to it, from whatever page.
    QTest::keyClick(words, Qt::Key_Escape);
    window.window().showPage(PageId::board);
    CHECK_FALSE(window.page()->mayClose());
    CHECK(words->isVisible());
    CHECK(words->toPlainText() == asked);
    CHECK(window.page()->thing() == window.person.value);
    window.field<QPushButton>("discardQuestion")->click();
    CHECK(words->toPlainText().isEmpty());
    CHECK(window.page()->mayClose());
    // It is written about the line at which it was begun.
    words->setPlainText(asked);
    window.field<QPushButton>("sendQuestion")->click();
    REQUIRE(window.has([&] { return window.count("commission_question") == 1; }));
    REQUIRE(window.has([&] { return window.page()->mayClose(); }));
    const CommissionQuestion question = must(loadQuestions(window.database(), must(loadSettings(window.database())), {})).front();
    CHECK(question.lineKey == QStringLiteral("STD:band:rule=all:from=0"));
    CHECK(question.question == asked);
}

TEST_CASE("statement: Esc leads out by one step, and to where the statement was opened from", "[statement]")
{
    StatementWindow window;
    window.window().showPage(PageId::commission); // everybody's
    window.window().showPage(PageId::commission, window.person.value);
    REQUIRE(window.has([&] { return window.shown() == window.person && window.lines()->rowCount() > 0; }));
    window.field<QPushButton>("statementOrders")->click();
    auto *behind = window.view()->findChild<QWidget *>(QStringLiteral("ordersBehind"));
    REQUIRE(behind);
    REQUIRE(window.has([&] { return behind->isVisible(); }));
    QTest::keyClick(behind->findChild<QTableView *>(), Qt::Key_Escape);
    CHECK_FALSE(behind->isVisible());
    CHECK(window.page()->thing() == window.person.value);
    window.table()->setFocus();
    QTest::keyClick(window.table(), Qt::Key_Escape);
    CHECK(window.page()->isVisible());
    CHECK(window.page()->thing() == 0);
}

TEST_CASE("statement: what an order would bring is about so much only where something else may change it", "[statement]")
{
    const QByteArray byOrder = R"({"code": "STD", "name": "Từng đơn", "from": "2026-01-01", "covers": {"everyone": true}, "base": "revenue",
        "rules": [{"id": "all", "scope": "order", "bands": [{"from": "0", "rate": "5"}]}]})";
    StatementWindow window(QList<QByteArray>{byOrder});
    const PersonId theirs = window.order(QStringLiteral("TAY-2")).credits.front().person;
    window.window().showPage(PageId::commission, theirs.value);
    const QAbstractItemModel *unpaid = window.field<QTableView>("unpaidOrders")->model();
    REQUIRE(window.has([&] { return window.shown() == theirs && unpaid->rowCount() > 0; }));
    CHECK(unpaid->index(0, UnpaidModel::BringsColumn).data().toString() == QStringLiteral("63.000")); // 5 % of 1.260.000
}
