// SPDX-License-Identifier: GPL-3.0-or-later
// The whole life of a commission policy in the window: template, words, bands, figures, doubts, opinions, in force, the next
// version.
#include "core/commission/question_store.h"
#include "tests/ui/page_fit.h"
#include "tests/ui/policy_window.h"
#include "ui/common/delegates/cell_delegate.h"
#include "ui/common/theme/fonts.h"
#include "ui/policies/clause_word.h"
#include "ui/policies/trial_table.h"
#include "ui/shell/page_catalogue.h"

#include <QFile>
#include <QFontMetrics>
#include <QInputMethodEvent>
#include <QListWidget>
#include <QTableView>

using namespace somo;
using namespace somo::test;

namespace {

void compose(QWidget *widget, const QString &text)
{
    for (qsizetype length = 1; length <= text.size(); ++length) {
        QInputMethodEvent event(text.first(length), {});
        QCoreApplication::sendEvent(widget, &event);
    }
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(widget, &event);
}

} // namespace

TEST_CASE("a template is a draft at once, and its figures follow words and bands", "[policies]")
{
    PolicyWindow at;
    at.begin("marginal");
    CHECK(at.kept().code == QStringLiteral("MARGINAL-2026"));
    // 0 → 2 %, 100m → 3 %, 200m → 4 %: 140m bring 2m + 1.2m.
    CHECK(at.text("exampleTotal") == QStringLiteral("3.200.000 ₫"));
    REQUIRE(at.chart().steps.size() == 3);
    CHECK(at.chart().mark->pay == 3'200'000);
    at.type("exampleBase", QStringLiteral("150tr"));
    CHECK(at.text("exampleTotal") == QStringLiteral("3.500.000 ₫"));
    CHECK(at.text("examplePay2") == QStringLiteral("1.500.000"));
    at.type("bandRate2", QStringLiteral("3,5"), Qt::Key_Tab);
    CHECK(at.text("exampleTotal") == QStringLiteral("3.750.000 ₫"));
    CHECK(at.chart().mark->pay == 3'750'000);
    CHECK(at.chart().steps[1].rate == 35'000);
    CHECK(at.text("bandPay3") == QStringLiteral("5.500.000"));
    REQUIRE(at.keeps([](const Policy &policy) { return policy.rules[0].bands[1].rate == Rate{35'000}; }));
    // A step of the draft is taken back by itself, and kept.
    at.field<QLineEdit>("bandFrom2")->setFocus();
    QTest::keyClick(at.field<QLineEdit>("bandFrom2"), Qt::Key_Z, Qt::ControlModifier);
    CHECK(at.text("exampleTotal") == QStringLiteral("3.500.000 ₫"));
    REQUIRE(at.keeps([](const Policy &policy) { return policy.rules[0].bands[1].rate == Rate{30'000}; }));
    QTest::keyClick(at.editor(), Qt::Key_Y, Qt::ControlModifier);
    CHECK(at.text("exampleTotal") == QStringLiteral("3.750.000 ₫"));
}

TEST_CASE("words of the clauses are changed by keyboard alone, in their place", "[policies]")
{
    PolicyWindow at;
    at.begin("marginal");
    at.write(QStringLiteral("from"), QStringLiteral("1/7/2026"));
    REQUIRE(at.keeps([](const Policy &policy) { return policy.days.first == Day::fromNumber(20260701); }));
    CHECK(at.word(QStringLiteral("from"))->text() == QStringLiteral("01/07/2026"));
    CHECK(at.word(QStringLiteral("from"))->hasFocus());
    // Esc leaves the word as it was; arrows go to the next ones, and to the clause below.
    QTest::keyClick(at.word(QStringLiteral("from")), Qt::Key_F2);
    QTest::keyClicks(at.field<QLineEdit>("wordField"), QStringLiteral("9"));
    QTest::keyClick(at.field<QLineEdit>("wordField"), Qt::Key_Escape);
    CHECK(at.word(QStringLiteral("from"))->text() == QStringLiteral("01/07/2026"));
    QTest::keyClick(at.word(QStringLiteral("from")), Qt::Key_Right);
    CHECK(at.word(QStringLiteral("to"))->hasFocus());
    QTest::keyClick(at.word(QStringLiteral("to")), Qt::Key_Down);
    CHECK(at.window().focusWidget()->parentWidget()->objectName() == QStringLiteral("clause_event"));

    at.choose(QStringLiteral("event"), 3); // ordered, confirmed, completed, paid
    REQUIRE(at.keeps([](const Policy &policy) { return policy.event == RecognitionEvent::paid; }));
    at.choose(QStringLiteral("rules[all].method"), 1);
    REQUIRE(at.keeps([](const Policy &policy) { return policy.rules[0].method == BandMethod::slab; }));
    // 140m of all at 3 %.
    CHECK(at.text("exampleTotal") == QStringLiteral("4.200.000 ₫"));
    at.choose(QStringLiteral("period"), 1);
    REQUIRE(at.keeps([](const Policy &policy) { return policy.period == PeriodKind::quarter; }));
    at.write(QStringLiteral("name"), QStringLiteral("Chính sách chuẩn"));
    REQUIRE(at.keeps([](const Policy &policy) { return policy.name == QStringLiteral("Chính sách chuẩn"); }));
    CHECK(QTest::qWaitFor([&] { return at.text("pageTitle") == QStringLiteral("Chính sách chuẩn"); }, 20'000));
}

TEST_CASE("what is typed into a word is not taken where it can't be read", "[policies]")
{
    PolicyWindow at;
    at.begin("marginal");
    at.write(QStringLiteral("from"), QStringLiteral("abc"));
    REQUIRE(at.field<QLineEdit>("wordField"));
    CHECK(at.field<QLineEdit>("wordField")->text() == QStringLiteral("abc"));
    CHECK(at.kept().days.first == Day::fromNumber(20260101));
    QTest::keyClick(at.field<QLineEdit>("wordField"), Qt::Key_Escape);
    // A last day before the first is kept in the draft, and refused at its clause.
    at.write(QStringLiteral("to"), QStringLiteral("31/12/2025"));
    auto *clause = at.field<QWidget>("clause_covers");
    REQUIRE(clause);
    auto *wrong = clause->findChild<QLabel *>(QStringLiteral("clauseError"));
    CHECK(wrong->isVisible());
    CHECK_FALSE(wrong->text().isEmpty());
    // The foot counts it, and leads to it.
    auto *foot = at.field<QLabel>("policyFoot");
    CHECK(foot->text().contains(QStringLiteral("Còn 1 chỗ cần sửa: điều 1")));
    at.word(QStringLiteral("event"))->setFocus();
    REQUIRE(QTest::qWaitFor([&] { return at.window().focusWidget()->parentWidget()->objectName() == QStringLiteral("clause_event"); }, 5'000));
    emit foot->linkActivated(QStringLiteral("wrong"));
    CHECK(at.field<QAbstractButton>("questionClause")->text().contains(QStringLiteral("Điều 1 ")));
    CHECK(at.field<QLabel>("trialState")->isVisible());
    at.field<QAction>("policyMain")->trigger();
    CHECK_FALSE(at.drafts().front().isProposed());
}

TEST_CASE("bands are added, removed and typed by keyboard", "[policies]")
{
    PolicyWindow at;
    at.begin("marginal");
    at.field<QLineEdit>("bandFrom2")->setFocus();
    QTest::keyClick(at.field<QLineEdit>("bandFrom2"), Qt::Key_Return, Qt::AltModifier);
    // Half way from 100m to 200m, at the rate of the one before it.
    REQUIRE(at.keeps([](const Policy &policy) { return policy.rules[0].bands.size() == 4; }));
    CHECK(at.kept().rules[0].bands[2].from == 150'000'000);
    CHECK(at.kept().rules[0].bands[2].rate == Rate{30'000});
    CHECK(at.field<QLineEdit>("bandFrom3")->hasFocus());
    at.type("bandFrom3", QStringLiteral("160tr"), Qt::Key_Tab);
    REQUIRE(at.keeps([](const Policy &policy) { return policy.rules[0].bands[2].from == 160'000'000; }));
    // One that doesn't rise is said at the band.
    at.type("bandFrom3", QStringLiteral("90tr"), Qt::Key_Tab);
    CHECK(at.field<QLabel>("bandsError")->isVisible());
    at.field<QLineEdit>("bandFrom3")->setFocus();
    QTest::keyClick(at.field<QLineEdit>("bandFrom3"), Qt::Key_Delete, Qt::ControlModifier);
    REQUIRE(at.keeps([](const Policy &policy) { return policy.rules[0].bands.size() == 3; }));
    CHECK_FALSE(at.field<QLabel>("bandsError")->isVisible());
    CHECK(at.kept().rules[0].bands[2].from == 200'000'000);
}

TEST_CASE("clauses are added and taken away", "[policies]")
{
    PolicyWindow at;
    at.begin("flat");
    at.offer("addClause", "clauseMenu", "offer_gate");
    REQUIRE(at.keeps([](const Policy &policy) { return policy.gate.has_value(); }));
    REQUIRE(at.word(QStringLiteral("gate.min_score")));
    at.write(QStringLiteral("gate.min_score"), QStringLiteral("65"));
    REQUIRE(at.keeps([](const Policy &policy) { return policy.gate->minScore == Rate{650'000}; }));
    at.offer("addClause", "clauseMenu", "offer_firstOrder");
    at.offer("addClause", "clauseMenu", "offer_cap");
    REQUIRE(at.keeps([](const Policy &policy) { return policy.bonuses.size() == 1 && policy.cap.has_value(); }));
    at.word(QStringLiteral("gate.pays"))->setFocus();
    QTest::keyClick(at.word(QStringLiteral("gate.pays")), Qt::Key_Delete, Qt::ControlModifier);
    REQUIRE(at.keeps([](const Policy &policy) { return !policy.gate.has_value(); }));
    CHECK_FALSE(at.word(QStringLiteral("gate.pays")));
    // An empty amount takes its clause away.
    at.write(QStringLiteral("cap"), QString());
    REQUIRE(at.keeps([](const Policy &policy) { return !policy.cap.has_value(); }));
}

TEST_CASE("whom a policy covers is ticked in a list", "[policies]")
{
    PolicyWindow at;
    at.begin("flat");
    at.word(QStringLiteral("covers"))->setFocus();
    QTest::keyClick(at.word(QStringLiteral("covers")), Qt::Key_Return);
    REQUIRE(at.field<QWidget>("coverPicker"));
    at.field<QAbstractButton>("coverPeople")->click();
    auto *people = at.field<QListWidget>("coverList");
    REQUIRE(people->count() == 2);
    people->item(1)->setCheckState(Qt::Checked);
    QTest::keyClick(people, Qt::Key_Return);
    REQUIRE(at.keeps([](const Policy &policy) { return policy.covers.people == QStringList{QStringLiteral("BINH")} && !policy.covers.everyone; }));
    CHECK(at.word(QStringLiteral("covers"))->text() == QStringLiteral("Phạm Đức Bình"));
}

TEST_CASE("where a policy stands is told by its chip's word, and by the colour of that state", "[policies]")
{
    const Day today = Day::fromNumber(20261005);
    const auto row = [](int first, int last) {
        PolicyListRow made;
        made.thing.version = PolicyVersionId{1};
        made.policy.days = {Day::fromNumber(first), Day::fromNumber(last)};
        return made;
    };
    CHECK(policyStateOf(row(20260101, 20261005), today) == PolicyState::inForce); // its last day counts
    CHECK(policyStateOf(row(20260101, 20261004), today) == PolicyState::ended);
    CHECK(policyStateOf(row(20261006, 20261231), today) == PolicyState::toCome);
    CHECK(policyStateOf(row(20261101, 20261031), today) == PolicyState::replaced);
    PolicyListRow draft = row(20260101, 20261231);
    draft.thing = {PolicyDraftId{1}, {}};
    CHECK(policyStateOf(draft, today) == PolicyState::draft);
    draft.isProposed = true;
    draft.opinions.waiting.resize(1);
    CHECK(policyStateOf(draft, today) == PolicyState::proposed);
    draft.opinions.given.resize(1);
    draft.opinions.given[0].agrees = true;
    CHECK(policyStateOf(draft, today) == PolicyState::proposed); // one has not answered
    draft.opinions.waiting.clear();
    CHECK(policyStateOf(draft, today) == PolicyState::agreed);
    draft.opinions.given[0].agrees = false;
    CHECK(policyStateOf(draft, today) == PolicyState::proposed);

    PolicyWindow at;
    at.begin("marginal");
    at.window().showPage(PageId::policies);
    at.field<PoliciesPage>("policiesPage")->open(0);
    auto *table = at.field<QTableView>("policies");
    REQUIRE(QTest::qWaitFor([&] { return at.list()->isVisible() && table->model()->rowCount() == 1; }, 20'000));
    const QModelIndex state = table->model()->index(0, 2);
    CHECK(state.data(ChipRole).toString() == QStringLiteral("bản nháp"));
    CHECK(ChipTone(state.data(ChipToneRole).toInt()) == ChipTone::plain);
}

TEST_CASE("a doubt about fairness is shaded in the chart, and its repair takes it away", "[policies]")
{
    PolicyWindow at;
    at.begin("marginal");
    CHECK(at.chart().doubtful.empty());
    at.type("bandFrom2", QStringLiteral("50tr"), Qt::Key_Tab); // bands of 50m and 150m
    REQUIRE(at.chart().doubtful.size() == 1);
    CHECK(at.chart().doubtful[0].from == 50'000'000);
    CHECK(at.chart().doubtful[0].to == 200'000'000);
    REQUIRE(at.keeps([](const Policy &policy) { return policy.rules[0].bands[1].from == 50'000'000; }));
    const std::vector<PayBand> doubted = at.kept().rules[0].bands;
    auto *repair = at.field<QPushButton>("repair1");
    REQUIRE(repair->isVisible());
    repair->click();
    CHECK(at.chart().doubtful.empty());
    REQUIRE(at.keeps([&](const Policy &policy) { return policy.rules[0].bands != doubted; }));
    QTest::keyClick(at.editor(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(at.chart().doubtful.size() == 1);
}

TEST_CASE("the trial says what the last twelve months would have paid, and writes nothing", "[policies]")
{
    PolicyWindow at;
    at.begin("flat"); // 3 % of all
    const int commands = at.count("trail_command");
    auto *rows = at.field<QTableView>("trialRows");
    // An sold 20 × 1.26m in September 2026: 25.2m × 3 %.
    REQUIRE(QTest::qWaitFor([&] { return rows->model()->rowCount() == 2 && rows->model()->index(0, 2).data().toString() == QStringLiteral("756.000"); }, 20'000));
    CHECK(rows->model()->index(0, 0).data().toString() == QStringLiteral("Nguyễn Hoài An"));
    CHECK(rows->model()->index(0, 1).data().toString() == QStringLiteral("0"));
    CHECK(rows->model()->index(0, 3).data().toString() == QStringLiteral("756.000"));
    CHECK(rows->model()->index(1, 2).data().toString() == QStringLiteral("756.000"));
    CHECK(at.count("trail_command") == commands);
    // A person opens into months.
    rows->setFocus();
    rows->setCurrentIndex(rows->model()->index(0, 0));
    QTest::keyClick(rows, Qt::Key_Return);
    REQUIRE(rows->model()->rowCount() == 14);
    CHECK(rows->model()->index(12, 2).data().toString() == QStringLiteral("756.000")); // September, the last of the twelve
    // The newest text wins.
    at.write(QStringLiteral("rules[all].bands[1].rate"), QStringLiteral("4"));
    REQUIRE(QTest::qWaitFor([&] { return rows->model()->index(0, 2).data().toString() == QStringLiteral("1.008.000"); }, 20'000));
}

TEST_CASE("a policy is proposed, agreed and objected to by name, put in force, and followed by a next version", "[policies]")
{
    PolicyWindow at;
    at.begin("flat");
    REQUIRE(at.doesMain([&] { return at.drafts().front().isProposed() && at.field<QWidget>("opinionsPart")->isVisible(); }));
    auto *who = at.field<QComboBox>("opinionWho");
    REQUIRE(QTest::qWaitFor([&] { return who->count() == 2; }, 20'000));
    who->setCurrentIndex(0);
    at.field<QPushButton>("agree")->click();
    const auto opinions = [&] { return must(opinionsOnDraft(at.database(), at.drafts().front())); };
    REQUIRE(QTest::qWaitFor([&] { return opinions().given.size() == 1 && opinions().given[0].agrees; }, 20'000));
    // An objection says why.
    REQUIRE(QTest::qWaitFor([&] { return who->itemText(1) == QStringLiteral("Nguyễn Hoài An"); }, 20'000));
    who->setCurrentIndex(0);
    at.field<QPushButton>("object")->click();
    CHECK(at.field<QLabel>("opinionError")->isVisible());
    at.field<QLineEdit>("opinionWords")->setText(QStringLiteral("3 % là thấp"));
    at.field<QPushButton>("object")->click();
    REQUIRE(QTest::qWaitFor([&] { return opinions().given.size() == 2 && opinions().waiting.empty(); }, 20'000));
    REQUIRE(QTest::qWaitFor([&] { return at.text("opinion2").contains(QStringLiteral("3 % là thấp")) || at.text("opinion1").contains(QStringLiteral("3 % là thấp")); }, 20'000));

    REQUIRE(at.doesMain([&] { return at.versions().size() == 1; }));
    CHECK(at.drafts().empty());
    REQUIRE(QTest::qWaitFor([&] { return at.editor()->isLoaded() && at.editor()->isReadOnly() && at.editor()->sheet().stored; }, 20'000));
    CHECK_FALSE(at.word(QStringLiteral("from"))->isEnabled());
    CHECK(at.editor()->sheet().opinions.given.size() == 2);

    at.prompts->answer = QStringLiteral("Đội muốn 4 %");
    REQUIRE(at.doesMain([&] { return at.drafts().size() == 1 && at.editor()->isLoaded() && !at.editor()->isReadOnly(); }));
    CHECK(at.kept().version == 2);
    CHECK(at.kept().reason == QStringLiteral("Đội muốn 4 %"));
    CHECK(at.kept().days.first == Day::fromNumber(20261101)); // the first day of the next month
    at.write(QStringLiteral("rules[all].bands[1].rate"), QStringLiteral("4"));
    at.field<QAction>("comparePolicy")->trigger();
    CHECK(at.text("differences").contains(QStringLiteral("4 %")));
    CHECK(at.text("differences").contains(QStringLiteral("3 %")));
    REQUIRE(at.keeps([](const Policy &policy) { return policy.rules[0].bands[0].rate == Rate{40'000}; }));
}

TEST_CASE("beside a trial stands what was really paid, where a period is closed", "[policies]")
{
    const auto money = [](qint64 amount) { return Money::fromMinorUnits(amount); };
    TrialShown shown;
    TrialResult &result = shown.trial.result;
    result.periods = {Period::fromText(u"2026-08", 1).value(), Period::fromText(u"2026-09", 1).value()};
    result.people.resize(1);
    result.people[0].name = QStringLiteral("An");
    result.people[0].pay = {money(1'000), money(1'500), {}};
    result.total = result.people[0].pay;
    TrialTable table;
    const auto *rows = table.findChild<QTableView *>(QStringLiteral("trialRows"));
    const auto *state = table.findChild<QLabel *>(QStringLiteral("trialState"));
    table.setFormats(Formats(Language::english));
    table.showResult(shown);
    CHECK(rows->model()->columnCount() == 4);
    CHECK(state->text().isEmpty());
    result.closed = 1;
    result.people[0].pay.paid = money(1'200);
    result.total.paid = money(1'200);
    table.showResult(shown);
    REQUIRE(rows->model()->columnCount() == 5);
    QStringList cells;
    for (int column = 0; column < 5; ++column)
        cells << rows->model()->index(0, column).data().toString();
    CHECK(cells == QStringList{QStringLiteral("An"), QStringLiteral("1,200"), QStringLiteral("1,000"), QStringLiteral("1,500"), QStringLiteral("500")});
    CHECK_FALSE(state->text().isEmpty());
}

TEST_CASE("a trial and its doubts tell nobody what another person is paid", "[policies][privacy]")
{
    PolicyWindow at;
    at.writeElsewhere([](Database &database) -> Status {
        SOMO_TRY_ASSIGN(const qint64 team, named::add(database, NamedKind::team, QStringLiteral("BAC"), QStringLiteral("Bắc")));
        for (const char *code : {"AN", "BINH"}) {
            Membership stay;
            SOMO_TRY_ASSIGN(stay.person, people::find(database, QString::fromLatin1(code)));
            stay.team = TeamId{team};
            stay.lead = QLatin1String(code) == QLatin1String("AN");
            SOMO_TRY(people::addMembership(database, stay));
        }
        return success();
    });
    at.workspace().setAuthor(QStringLiteral("Nguyễn Hoài An")); // who leads
    at.begin("flat"); // 3 %: An 25.2m ÷ 756.000 is far above 5
    auto *rows = at.field<QTableView>("trialRows");
    auto *why = at.field<QLabel>("trialHidden");
    REQUIRE(QTest::qWaitFor([&] { return rows->model()->rowCount() == 2; }, 20'000));
    CHECK(rows->isVisible());
    CHECK_FALSE(why->isVisible());
    const auto doubts = [&] {
        QString all;
        for (int i = 1; i <= 9; ++i) {
            if (const auto *line = at.field<QLabel>(("fairness" + std::to_string(i)).c_str()); line && line->isVisible())
                all += line->text() + u'\n';
        }
        return all;
    };
    CHECK(doubts().contains(QStringLiteral("Nguyễn Hoài An")));
    // For another reader it goes at once, before anything is read anew.
    at.workspace().setAuthor(QStringLiteral("Phạm Đức Bình"));
    CHECK(rows->model()->rowCount() == 0);
    CHECK_FALSE(doubts().contains(QStringLiteral("Nguyễn Hoài An")));
    REQUIRE(QTest::qWaitFor([&] { return why->isVisible(); }, 20'000));
    CHECK_FALSE(rows->isVisible()); // with Bình's own nothing, the total would be An's pay
    CHECK(rows->model()->rowCount() == 0);
    CHECK(why->text().contains(QStringLiteral("còn 1 người")));
    CHECK_FALSE(doubts().contains(QStringLiteral("Nguyễn Hoài An")));
    CHECK(doubts().contains(QStringLiteral("ở 1 người")));
    at.workspace().setAuthor(QString()); // just looking
    REQUIRE(QTest::qWaitFor([&] { return why->text().contains(QStringLiteral("ghi tên ai (1 người)")); }, 20'000));
    CHECK(rows->model()->rowCount() == 0);
    at.workspace().setAuthor(QStringLiteral("Nguyễn Hoài An"));
    REQUIRE(QTest::qWaitFor([&] { return rows->model()->rowCount() == 2 && rows->isVisible(); }, 20'000));
    CHECK(doubts().contains(QStringLiteral("Nguyễn Hoài An")));
}

TEST_CASE("what is unclear in a clause is asked beside it, and the answer stays there in the next version", "[policies][questions]")
{
    PolicyWindow at;
    at.begin("flat");
    const auto note = [&](const char *clause) {
        auto *row = at.field<QWidget>(clause);
        auto *label = row ? row->findChild<QLabel *>(QStringLiteral("clauseNote")) : nullptr;
        return label && label->isVisible() ? label->text() : QString();
    };
    at.word(QStringLiteral("event"))->setFocus(); // clause 2
    auto *link = at.field<QPushButton>("questionClause");
    CHECK(link->text() == QStringLiteral("Điều 2 chưa rõ hoặc chưa đúng"));
    link->click();
    REQUIRE(at.field<QWidget>("clauseQuestions")->isVisible());
    auto *who = at.field<QComboBox>("clauseAsker");
    REQUIRE(who->count() == 2);
    who->setCurrentIndex(who->findText(QStringLiteral("Phạm Đức Bình")));
    at.field<QPushButton>("sendClauseQuestion")->click(); // nothing is said yet
    CHECK(at.field<QLabel>("clauseQuestionError")->isVisible());
    at.field<QComboBox>("clauseKind")->setCurrentIndex(1);
    at.field<QLineEdit>("clauseWords")->setText(QStringLiteral("Sao không tính khi giao?"));
    at.field<QPushButton>("sendClauseQuestion")->click();
    REQUIRE(QTest::qWaitFor([&] { return note("clause_event").contains(QStringLiteral("Sao không tính khi giao?")); }, 20'000));
    CHECK(note("clause_event").contains(QStringLiteral("Phạm Đức Bình")));
    CHECK(note("clause_event").contains(QStringLiteral("chưa đúng")));
    CHECK(note("clause_event").contains(QStringLiteral("Chưa có trả lời")));
    CHECK(note("clause_covers").isEmpty());
    CHECK(at.field<QLineEdit>("clauseWords")->text().isEmpty());
    CHECK(must(loadQuestions(at.database(), at.settings(), {})).empty()); // none about a statement

    at.field<QPushButton>("answerClauseQuestion1")->click();
    CHECK_FALSE(who->isVisible());
    at.field<QLineEdit>("clauseWords")->setText(QStringLiteral("Giao rồi vẫn có thể trả hàng."));
    at.field<QPushButton>("sendClauseQuestion")->click();
    REQUIRE(QTest::qWaitFor([&] { return note("clause_event").contains(QStringLiteral("Giao rồi vẫn có thể trả hàng.")); }, 20'000));
    CHECK_FALSE(note("clause_event").contains(QStringLiteral("Chưa có trả lời")));

    REQUIRE(at.doesMain([&] { return at.drafts().front().isProposed(); }));
    REQUIRE(QTest::qWaitFor([&] { return at.editor()->sheet().draft->isProposed(); }, 20'000));
    REQUIRE(at.doesMain([&] { return at.versions().size() == 1; }));
    REQUIRE(QTest::qWaitFor([&] { return at.editor()->isLoaded() && at.editor()->sheet().stored; }, 20'000));
    CHECK(note("clause_event").contains(QStringLiteral("Giao rồi vẫn có thể trả hàng.")));
    CHECK(at.field<QPushButton>("questionClause")->isVisible());
}

TEST_CASE("a version in force is agreed to, and a repair of it begins the next one", "[policies]")
{
    PolicyWindow at;
    at.begin("marginal");
    at.type("bandFrom2", QStringLiteral("50tr"), Qt::Key_Tab); // bands of 50m and 150m
    REQUIRE(at.keeps([](const Policy &policy) { return policy.rules[0].bands[1].from == 50'000'000; }));
    at.field<QAction>("morePolicy")->trigger();
    REQUIRE(QTest::qWaitFor([&] { return at.field<QMenu>("moreMenu") != nullptr; }, 5'000));
    at.field<QMenu>("moreMenu")->findChild<QAction *>(QStringLiteral("applyPolicy"))->trigger();
    at.field<QMenu>("moreMenu")->close();
    REQUIRE(QTest::qWaitFor([&] { return at.versions().size() == 1 && at.editor()->isLoaded() && at.editor()->isReadOnly() && at.editor()->sheet().stored; }, 20'000));
    const Policy inForce = at.versions().front().policy;
    // Nobody was asked before: whom it covers can say so now.
    REQUIRE(at.field<QWidget>("opinionsPart")->isVisible());
    auto *who = at.field<QComboBox>("opinionWho");
    REQUIRE(who->count() == 2);
    who->setCurrentIndex(0);
    at.field<QPushButton>("agree")->click();
    REQUIRE(QTest::qWaitFor([&] { return must(opinionsOnVersion(at.database(), at.versions().front())).given.size() == 1; }, 20'000));
    auto *repair = at.field<QPushButton>("repair1");
    REQUIRE(repair->isVisible());
    CHECK(repair->text().startsWith(QStringLiteral("Bản mới: ")));
    at.prompts->answer = QStringLiteral("bậc mịn hơn");
    repair->click();
    REQUIRE(QTest::qWaitFor([&] { return at.drafts().size() == 1 && at.editor()->isLoaded() && !at.editor()->isReadOnly(); }, 20'000));
    CHECK(at.kept().version == 2);
    CHECK(at.kept().reason == QStringLiteral("bậc mịn hơn"));
    CHECK(at.kept().rules[0].bands != inForce.rules[0].bands);
    CHECK(at.chart().doubtful.empty());
    CHECK(at.versions().front().policy == inForce);
}

TEST_CASE("a policy goes out as a file and comes in as a draft", "[policies]")
{
    PolicyWindow at;
    at.begin("small_shop");
    QTemporaryDir folder;
    at.prompts->file = folder.filePath(QStringLiteral("p.json"));
    at.field<QAction>("morePolicy")->trigger();
    REQUIRE(QTest::qWaitFor([&] { return at.field<QMenu>("moreMenu") != nullptr; }, 5'000));
    at.field<QMenu>("moreMenu")->findChild<QAction *>(QStringLiteral("savePolicyFile"))->trigger();
    at.field<QMenu>("moreMenu")->close();
    REQUIRE(QFile::exists(*at.prompts->file));
    QTest::keyClick(&at.window(), Qt::Key_Left, Qt::AltModifier);
    REQUIRE(QTest::qWaitFor([&] { return at.list()->isVisible() && at.field<QTableView>("policies")->model()->rowCount() == 1; }, 20'000));
    at.prompts->toOpen = at.prompts->file;
    at.field<QAction>("importPolicy")->trigger();
    REQUIRE(QTest::qWaitFor([&] { return at.drafts().size() == 2; }, 20'000));
    CHECK(at.drafts()[0].policy == at.drafts()[1].policy);
    // A file that is no policy is refused by name.
    QFile broken(folder.filePath(QStringLiteral("x.json")));
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write("{\"code\": 1}");
    broken.close();
    at.prompts->toOpen = broken.fileName();
    at.field<QAction>("importPolicy")->trigger();
    REQUIRE(at.prompts->problems.size() == 1);
    CHECK(at.prompts->problems[0].contains(QStringLiteral("x.json")));
    CHECK(at.drafts().size() == 2);
}

TEST_CASE("a draft is deleted, and Ctrl+Z brings it back", "[policies]")
{
    PolicyWindow at;
    at.begin("flat");
    QTest::keyClick(&at.window(), Qt::Key_Left, Qt::AltModifier);
    auto *rows = at.field<QTableView>("policies");
    REQUIRE(QTest::qWaitFor([&] { return at.list()->isVisible() && rows->model()->rowCount() == 1; }, 20'000));
    rows->setFocus();
    QTest::keyClick(rows, Qt::Key_Delete);
    REQUIRE(QTest::qWaitFor([&] { return at.drafts().empty() && rows->model()->rowCount() == 0; }, 20'000));
    QTest::keyClick(&at.window(), Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return at.drafts().size() == 1 && rows->model()->rowCount() == 1; }, 20'000));
    rows->setFocus();
    rows->setCurrentIndex(rows->model()->index(0, 0));
    QTest::keyClick(rows, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return at.editor()->isVisible() && at.editor()->isLoaded(); }, 20'000));
}

TEST_CASE("the page of policies stands under the commission page", "[policies]")
{
    PolicyWindow at;
    CHECK_FALSE(at.field<QAbstractButton>("railPolicies"));
    CHECK(at.field<QAbstractButton>("railCommission")->isChecked());
    at.begin("flat");
    const auto trail = at.window().findChildren<QPushButton *>(QStringLiteral("breadcrumb"));
    REQUIRE(trail.size() >= 2);
    CHECK(trail[0]->text() == pageName(PageId::commission));
    CHECK(trail[1]->isVisible());
    trail[1]->click();
    REQUIRE(QTest::qWaitFor([&] { return at.list()->isVisible(); }, 5'000));
    at.window().findChildren<QPushButton *>(QStringLiteral("breadcrumb"))[0]->click();
    CHECK(at.window().page(PageId::commission)->isVisible());
}

TEST_CASE("the fields of the policy editor take what an input method composes", "[policies][input_method]")
{
    PolicyWindow at;
    at.begin("team_pool");
    const QString typed = QStringLiteral("đường phở");
    const auto takes = [&](QLineEdit *field) {
        INFO(field->objectName().toStdString());
        field->setFocus();
        field->clear();
        compose(field, typed);
        CHECK(field->hasFocus());
        CHECK(field->text() == typed);
        field->clear();
    };
    for (const char *name : {"exampleBase", "bandRate1"})
        takes(at.field<QLineEdit>(name));
    for (const char *name : {"name", "code", "from"}) {
        at.word(QString::fromLatin1(name))->setFocus();
        QTest::keyClick(at.word(QString::fromLatin1(name)), Qt::Key_F2);
        auto *field = at.field<QLineEdit>("wordField");
        REQUIRE(field);
        takes(field);
        QTest::keyClick(field, Qt::Key_Escape);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

TEST_CASE("the policy editor fits a small window in both languages", "[policies][fit]")
{
    PolicyWindow at;
    at.window().resize(1000, 580);
    for (const Language language : {Language::vietnamese, Language::english}) {
        at.window().setLanguage(language);
        checkPageFits(*at.list(), 0);
    }
    at.begin("small_shop");
    for (const Language language : {Language::english, Language::vietnamese}) {
        at.window().setLanguage(language);
        QTest::qWait(300);
        checkPageFits(*at.editor(), 8);
    }
}

TEST_CASE("a word that can't be changed takes the room of its letters alone", "[policies]")
{
    QWidget row;
    ClauseWord word(&row);
    word.setText(QStringLiteral("cả đội"));
    const int letters = QFontMetrics(roleFont(TextRole::body)).horizontalAdvance(word.text());
    CHECK(word.sizeHint().width() > letters);
    word.setEnabled(false);
    CHECK(word.sizeHint().width() == letters); // so no gap stands before the comma after it
    word.setEnabled(true);
    row.setEnabled(false); // a page that waits moves nothing
    CHECK(word.sizeHint().width() > letters);
}

TEST_CASE("beside the clauses a finding about fairness is whole, however many lines it takes", "[policies][fit]")
{
    PolicyWindow at;
    at.window().resize(1366, 768);
    at.begin("slab"); // pay jumps at 100m and at 200m: two findings of more than one line, each with a repair
    const auto whole = [&](const char *name) {
        const auto *words = at.field<QLabel>(name);
        return words->isVisible() && words->height() >= words->heightForWidth(words->width());
    };
    for (const Language language : {Language::english, Language::vietnamese}) {
        at.window().setLanguage(language);
        for (const char *name : {"fairness1", "fairness2"}) {
            INFO(name);
            CHECK(QTest::qWaitFor([&] { return whole(name); }, 5'000));
            CHECK(at.field<QLabel>(name)->heightForWidth(at.field<QLabel>(name)->width()) > QFontMetrics(at.field<QLabel>(name)->font()).lineSpacing() * 3 / 2);
        }
        CHECK(at.field<QPushButton>("repair1")->geometry().top() >= at.field<QLabel>("fairness1")->geometry().bottom());
    }
}

TEST_CASE("the words of the example hide no corner of the chart of pay", "[policies]")
{
    constexpr qint64 million = 1'000'000;
    PayChartData data;
    data.corners = {{0, 0}, {100 * million, million}, {100 * million, 3 * million / 2}, {200 * million, 3 * million}, {200 * million, 4 * million}, {240 * million, 24 * million / 5}};
    data.pays = {{0, QStringLiteral("0")}, {5 * million, QStringLiteral("5 tr")}};
    data.rates = {{0, QStringLiteral("0 %")}, {20'000, QStringLiteral("2 %")}};
    data.top = 240 * million;
    const auto [base, pay] = GENERATE(table<qint64, qint64>({{70, 700'000}, {100, 1'500'000}, {150, 2'250'000}, {200, 4'000'000}, {230, 4'600'000}}));
    data.mark = PayChartData::Mark{base * million, pay, QStringLiteral("70 tr nhận 700.000"), QStringLiteral("phần bán kế tiếp được 1 %")};
    PayChart chart;
    chart.resize(430, 220);
    chart.setData(data);
    const QRectF box = chart.markBox();
    REQUIRE(box.isValid());
    CHECK(QRectF(chart.rect()).contains(box));
    CHECK_FALSE(box.contains(chart.placeOf({data.mark->base, data.mark->pay})));
    for (const PayChartData::Corner &corner : data.corners)
        CHECK_FALSE(box.contains(chart.placeOf(corner)));
}

TEST_CASE("the legend of the chart of pay stays, however low its card is", "[policies]")
{
    PolicyWindow at;
    at.window().resize(1366, 600);
    at.begin("slab");
    const auto *legend = at.field<QWidget>("payLegend");
    CHECK(QTest::qWaitFor([&] { return legend->isVisible() && legend->height() >= legend->sizeHint().height(); }, 5'000));
}

TEST_CASE("what a template is for stands on the page, whole in a small window and with large text", "[policies][fit]")
{
    const int pixels = GENERATE(13, 17);
    const TextSize size(pixels);
    PolicyWindow at;
    at.window().resize(1000, 580);
    for (const Language language : {Language::english, Language::vietnamese}) {
        at.window().setLanguage(language);
        QTest::qWait(200);
        for (const PolicyTemplate &each : policyTemplates()) {
            const QString name = QStringLiteral("template_") + each.name.toString();
            CAPTURE(name.toStdString(), pixels, int(language));
            const auto *card = at.field<QAbstractButton>(name.toLatin1().constData());
            const auto labels = card->findChildren<QLabel *>();
            REQUIRE(labels.size() == 2);
            CHECK(labels[1]->text() == card->accessibleDescription());
            for (const QLabel *label : labels) {
                CHECK_FALSE(label->text().isEmpty());
                CHECK(QTest::qWaitFor([&] { return label->height() >= label->heightForWidth(label->width()); }, 5'000));
                CHECK(card->rect().contains(label->geometry()));
            }
        }
    }
}

TEST_CASE("a word that is only read takes the room of its letters", "[policies]")
{
    ClauseWord word(nullptr);
    word.setText(QStringLiteral("cả đội"));
    const int boxed = word.sizeHint().width();
    word.setEnabled(false);
    CHECK(word.sizeHint().width() == QFontMetrics(roleFont(TextRole::body)).horizontalAdvance(word.text()));
    CHECK(word.sizeHint().width() < boxed);
}

TEST_CASE("Esc closes the comparison first, then leads out of the policy, but never out of a field", "[policies]")
{
    PolicyWindow at;
    at.begin("marginal");
    auto *compare = at.field<QWidget>("comparePart");
    at.field<QAction>("comparePolicy")->trigger();
    REQUIRE(compare->isVisible());
    at.word(QStringLiteral("from"))->setFocus();
    QTest::keyClick(at.word(QStringLiteral("from")), Qt::Key_Escape);
    CHECK_FALSE(compare->isVisible());
    CHECK(at.editor()->isVisible());
    auto *field = at.field<QLineEdit>("exampleBase");
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Escape);
    CHECK(at.editor()->isVisible());
    at.word(QStringLiteral("from"))->setFocus();
    QTest::keyClick(at.word(QStringLiteral("from")), Qt::Key_Escape);
    CHECK(at.list()->isVisible());
}
