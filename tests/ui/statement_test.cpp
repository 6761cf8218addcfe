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

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSlider>
#include <QStackedWidget>

using namespace somo;
using namespace somo::test;

namespace {

const QByteArray twoBands = R"({"code": "STD", "name": "Chuẩn 2026", "from": "2026-01-01", "covers": {"everyone": true}, "base": "revenue",
    "rules": [{"id": "all", "bands": [{"from": "0", "rate": "5"}, {"from": "1000000", "rate": "8.5"}]}]})";

/// The order window with a policy: in October 2026 one order of 1.260.000 is completed and one is confirmed.
class StatementWindow : public OrderWindow {
public:
    explicit StatementWindow(bool withPolicy = true)
    {
        if (withPolicy) {
            writeElsewhere([](Database &database) -> Status {
                SOMO_TRY_ASSIGN(const BookSettings settings, loadSettings(database));
                SOMO_TRY_ASSIGN(const Policy policy, policyFromJson(twoBands, settings));
                SOMO_TRY(applyPolicy(database, settings, policy));
                return success();
            });
        }
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
    REQUIRE(window.has([&] { return unpaid()->rowCount() > 0 && window.view()->statement()->explained.person == theirs; }));
    CHECK(unpaid()->index(0, UnpaidModel::CodeColumn).data().toString() == QStringLiteral("TAY-2"));
    CHECK_FALSE(unpaid()->index(0, UnpaidModel::WhyColumn).data().toString().isEmpty());
    CHECK_FALSE(unpaid()->index(0, UnpaidModel::ThenColumn).data().toString().isEmpty());
    QTableView *table = window.field<QTableView>("unpaidOrders");
    table->setFocus();
    table->setCurrentIndex(unpaid()->index(0, UnpaidModel::WhyColumn));
    QTest::keyClick(table, Qt::Key_F1);
    CHECK(window.title().contains(QStringLiteral("TAY-2")));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    CHECK(window.has([&] { return window.OrderWindow::page()->form()->order() == waiting.id; }));
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
    CHECK_FALSE(window.field<QLabel>("whatIfNothingWritten")->text().isEmpty());
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
    CHECK_FALSE(window.field<QLabel>("statementEmpty")->text().isEmpty());
    CHECK(window.field<QTableView>("unpaidOrders")->model()->rowCount() == 1);
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
