// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/line_key.h"
#include "core/commission/policy_store.h"
#include "core/commission/question_store.h"
#include "tests/core/policy_support.h"
#include "tests/ui/answers.h"
#include "tests/ui/board_window.h"
#include "tests/ui/order_window.h"
#include "ui/board/pay_card.h"

#include <QAction>
#include <QToolButton>

using namespace somo;
using namespace somo::test;

namespace {

/// The small book's window on September, with 10 % for everyone and 5,000 for the first order.
struct PayWindow : BoardWindow {
    PayWindow()
    {
        workspace.write({QStringLiteral("policy_applied"), {}},
                        [this](Database &database) -> Status {
                            const Policy policy = readPolicy(R"({"rules": [{"id": "all", "bands": [{"from": "0", "rate": "10"}]}],
                                                                 "bonuses": [{"kind": "first_order", "amount": "5000"}]})");
                            const auto applied = applyPolicy(database, workspace.settings(), policy);
                            return applied ? success() : Status(applied.error());
                        },
                        &window, [](const Result<CommandOutcome> &written) { REQUIRE(written); });
        settle();
    }
    void use(const char16_t *name)
    {
        workspace.setAuthor(QString::fromUtf16(name));
        waitForAnswers(workspace);
    }
    void narrowTo(PersonId person)
    {
        filter->toggle({Cut::person, person.value});
        settle();
    }
    PayCard *card() { return window.findChild<PayCard *>(); }
    QString title() { return window.findChild<QLabel *>(QStringLiteral("payTitle"))->text(); }
    QString figure() { return window.findChild<QAbstractButton *>(QStringLiteral("payFigure"))->text().replace(QChar::Nbsp, u' '); }
    QString note() { return window.findChild<QLabel *>(QStringLiteral("payNote"))->text().replace(QChar::Nbsp, u' '); }
};

} // namespace

TEST_CASE("the board tells whoever uses Somo what they earned so far, and nobody else's", "[board][pay]")
{
    PayWindow w;
    CHECK_FALSE(w.card()->isVisible()); // the tester is nobody in the book
    w.use(u"Phạm Đức Bình");
    REQUIRE(w.card()->isVisible());
    CHECK(w.title() == QStringLiteral("Your commission so far"));
    CHECK(w.figure() == QStringLiteral("24,000 ₫"));
    // 240,000 of revenue beside nothing but 24,000 of commission; September is over.
    CHECK(w.note() == QStringLiteral("Income: 24,000 ₫; revenue ÷ income 10, above 5. 1 order to be completed first: 50,000 ₫ of revenue."));

    // Bình looks at An: no figure, and why.
    w.narrowTo(w.small.an);
    CHECK(w.figure() == QStringLiteral("–"));
    CHECK(w.note().contains(QStringLiteral("for that person and the leads")));
    CHECK_FALSE(w.note().contains(QStringLiteral("Income")));
    CHECK_FALSE(w.window.findChild<QAbstractButton *>(QStringLiteral("payFigure"))->isEnabled());
    w.narrowTo(w.small.an); // and back

    // An leads the team: own pay with its bonus, and Bình's.
    w.use(u"Nguyễn Hoài An");
    CHECK(w.figure() == QStringLiteral("56,000 ₫"));
    // 510,000 ÷ (150,000 of salary + 56,000) is 2.476.
    CHECK(w.note() == QStringLiteral("Income: 206,000 ₫; revenue ÷ income 2.5, below 3. Bonuses in it: 5,000 ₫."));
    w.narrowTo(w.small.binh);
    CHECK(w.title() == QStringLiteral("Commission of Phạm Đức Bình so far"));
    CHECK(w.figure() == QStringLiteral("24,000 ₫"));
    w.narrowTo(w.small.binh);
    // Under any other filter the figures are not those of a person's pay.
    w.filter->toggle({Cut::channel, 1});
    w.settle();
    CHECK_FALSE(w.card()->isVisible());
}

TEST_CASE("beside one's own income it is said that something is unclear or seems wrong, as beside a statement's line", "[board][pay]")
{
    PayWindow w;
    auto owned = std::make_unique<ScriptedPrompts>();
    ScriptedPrompts *prompts = owned.get();
    w.window.setPrompts(std::move(owned));
    const auto filed = [&] {
        std::vector<CommissionQuestion> questions;
        bool came = false;
        w.workspace.write({QStringLiteral("looked"), {}},
                          [&](Database &database) -> Status {
                              SOMO_TRY_ASSIGN(questions, loadQuestions(database, w.workspace.settings(), {}));
                              return success();
                          },
                          &w.window, [&](const Result<CommandOutcome> &) { came = true; });
        REQUIRE(QTest::qWaitFor([&] { return came; }, 20'000));
        return questions;
    };
    w.use(u"Phạm Đức Bình");
    auto *ask = w.window.findChild<QToolButton *>(QStringLiteral("payQuestion"));
    REQUIRE(ask->isVisible());
    CHECK(ask->accessibleName() == QStringLiteral("Your commission so far: unclear, or seems wrong"));
    const auto choose = [&](const char *name) { w.window.findChild<QAction *>(QString::fromLatin1(name))->trigger(); };
    choose("payUnclear"); // thought better of it
    CHECK(filed().empty());
    prompts->answer = QStringLiteral("Đơn O4 đã giao chưa?");
    choose("paySeemsWrong");
    std::vector<CommissionQuestion> questions = filed();
    REQUIRE(questions.size() == 1);
    CHECK(questions[0].person == w.small.binh);
    CHECK(questions[0].period.toText() == QStringLiteral("2026-09"));
    CHECK(questions[0].lineKey == wholeStatementKey);
    CHECK(questions[0].kind == QuestionKind::calculation);
    CHECK(questions[0].question == *prompts->answer);
    CHECK(questions[0].author == QStringLiteral("Phạm Đức Bình"));
    choose("payUnclear");
    questions = filed();
    REQUIRE(questions.size() == 2);
    CHECK(questions[1].kind == QuestionKind::meaning);
    // Where no figure stands there is nothing to ask about.
    w.narrowTo(w.small.an);
    CHECK_FALSE(ask->isVisible());
}

TEST_CASE("pay comes after the figures and moves nothing", "[board][pay]")
{
    PayWindow w;
    auto *page = w.window.findChild<BoardPage *>();
    BoardData board;
    {
        SmallBook small(Engine::sqlite);
        BoardAsk ask;
        ask.period = must(Period::fromText(u"2026-09", 1));
        ask.today = Day::fromNumber(20261005);
        ask.language = Language::english;
        board = must(loadBoard(small.database(), small.settings(), ask));
    }
    const BoardContext context{Formats(Language::english)};
    page->setUser(QStringLiteral("Nguyễn Hoài An"));
    board.paysCommission = false;
    page->setBoard(board, context);
    CHECK_FALSE(w.card()->isVisible());
    board.paysCommission = true;
    page->setBoard(board, context);
    QCoreApplication::processEvents();
    REQUIRE(w.card()->isVisible());
    const QRect room = w.card()->geometry();
    const QRect chart = w.window.findChild<QWidget *>(QStringLiteral("groupChart"))->geometry();

    BoardPay pay;
    pay.person = page->payAsked();
    pay.name = QStringLiteral("Nguyễn Hoài An");
    pay.own = true;
    PayOutlook outlook;
    outlook.income.hasStatement = true;
    outlook.income.commission = Money::fromMinorUnits(12'345'678);
    for (const int day : {20261012, 20261013, 20261014, 20261015, 20261016})
        outlook.awaited.push_back({std::nullopt, Day::fromNumber(day), false, 12, Money::fromMinorUnits(123'456'789)});
    pay.outlook = outlook;
    page->setPay(pay);
    QCoreApplication::processEvents();
    CHECK(w.figure() == QStringLiteral("12,345,678 ₫"));
    CHECK(w.title() == QStringLiteral("Your commission"));
    CHECK(w.card()->geometry() == room);
    CHECK(w.window.findChild<QWidget *>(QStringLiteral("groupChart"))->geometry() == chart);
    // What the card has no room for is in the tooltip, whole.
    CHECK(w.note().endsWith(QStringLiteral(" …")));
    CHECK(w.window.findChild<QLabel *>(QStringLiteral("payNote"))->toolTip().count(QStringLiteral("Held until")) == 5);
    // While the period is open its ratio is only said: a part of the revenue stands beside the whole period's pay.
    pay.outlook->awaited.clear();
    pay.outlook->ratio = OutlookRatio{{Fraction(2'996, 1'000), IncomeFlag::low}, {}, false};
    page->setPay(pay);
    CHECK(w.note() == QStringLiteral("Income: 12,345,678 ₫; revenue ÷ income so far 2.9."));
    pay.outlook->ratio->over = true;
    page->setPay(pay);
    CHECK(w.note() == QStringLiteral("Income: 12,345,678 ₫; revenue ÷ income 2.9, below 3."));
    pay.outlook->ratio->verdict = {Fraction(3, 1), IncomeFlag::none};
    page->setPay(pay);
    CHECK(w.note() == QStringLiteral("Income: 12,345,678 ₫; revenue ÷ income 3, within 3 to 5."));
    // Another person's answer that comes late is not taken for this one's.
    BoardPay other = pay;
    other.person = PersonId{pay.person.value + 1};
    other.outlook->income.commission = Money::fromMinorUnits(1);
    page->setPay(other);
    CHECK(w.figure() == QStringLiteral("12,345,678 ₫"));
    // A picture of the board goes to others.
    const QImage with = page->picture({}, {});
    pay.outlook->income.commission = Money::fromMinorUnits(99);
    page->setPay(pay);
    QCoreApplication::processEvents();
    CHECK(page->picture({}, {}) == with);

    QSignalSpy opened(page, &BoardPage::payOpened);
    QSignalSpy asked(w.card(), &PayCard::opened);
    QObject::disconnect(page, &BoardPage::payOpened, nullptr, nullptr);
    QTest::keyClick(w.window.findChild<QAbstractButton *>(QStringLiteral("payFigure")), Qt::Key_Return);
    REQUIRE(asked.size() == 1);
    CHECK(asked.front().front().value<PersonId>() == pay.person);
}
