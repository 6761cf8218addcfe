// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/bonus_store.h"
#include "core/commission/closing_store.h"
#include "core/commission/line_key.h"
#include "core/commission/month_query.h"
#include "core/commission/period_findings.h"
#include "core/commission/policy_store.h"
#include "core/commission/question_store.h"
#include "core/report/pay_summary.h"
#include "core/report/render.h"
#include "tests/core/policy_support.h"
#include "tests/support/small_book.h"

#include <algorithm>
#include <array>
#include <random>

using namespace somo;
using namespace somo::test;

namespace {

const QString me = QStringLiteral("Nguyễn Hoài An");
constexpr Day inOctober = Day::fromNumber(20261005);

Money money(qint64 units)
{
    return Money::fromMinorUnits(units);
}

/// The small book with a policy: in September An sells 510,000 and Bình 240,000 at 10 %.
class RunBook {
public:
    explicit RunBook(Engine engine = Engine::sqlite, const char *policy = R"({"from": "2026-09-01", "rules": [{"id": "all", "bands": [{"from": "0", "rate": "10"}]}]})")
        : m_small(engine)
    {
        apply(policy);
    }

    void apply(const char *policy)
    {
        must(write([&](Database &database) -> Status {
            const auto applied = applyPolicy(database, settings(), readPolicy(policy, settings()));
            return applied ? success() : Status(applied.error());
        }));
    }
    Result<CommandOutcome> write(const Book::Work &work) { return m_small.book()->write({QStringLiteral("run_book"), {}}, me, work); }
    /// Bình's order on its way is completed on 29 September after all: 50,000 more.
    void completeLate() { m_small.book().run(QStringLiteral("UPDATE sales_order SET status = 3, completed_on = 20260929, version = version + 1 WHERE code = 'O4'")); }

    Result<std::vector<StatementChange>> calculate(Day today = inOctober)
    {
        std::vector<StatementChange> changes;
        const auto done = write([&](Database &database) -> Status {
            SOMO_TRY_ASSIGN(changes, calculatePeriod(database, settings(), september(), today, {me, 1000}));
            return success();
        });
        return done ? Result<std::vector<StatementChange>>(changes) : Result<std::vector<StatementChange>>(done.error());
    }
    Result<CommandOutcome> approve()
    {
        return write([&](Database &database) { return approvePeriod(database, settings(), september(), inOctober, {QStringLiteral("Bình"), 2000}); });
    }
    Result<CommandOutcome> close(const Period &period)
    {
        return write([&](Database &database) { return closePeriod(database, settings(), period, inOctober, {QStringLiteral("Cúc"), 3000}); });
    }
    Result<CommandOutcome> close() { return close(september()); }
    Result<CommandOutcome> reopen()
    {
        return write([&](Database &database) { return reopenPeriod(database, september()); });
    }

    /// Bình asks about the whole statement of September.
    Result<CommandOutcome> ask(QuestionId *id = nullptr)
    {
        CommissionQuestion question;
        question.person = m_small.binh;
        question.period = september();
        question.lineKey = wholeStatementKey;
        question.question = QStringLiteral("Sao ít?");
        question.author = QStringLiteral("Bình");
        return write([&](Database &database) -> Status {
            SOMO_TRY_ASSIGN(const QuestionId asked, askQuestion(database, settings(), question));
            if (id)
                *id = asked;
            return success();
        });
    }

    Period period(const char16_t *text) { return must(Period::fromText(QString::fromUtf16(text), settings().fiscalStart)); }
    Period september() { return period(u"2026-09"); }
    Period october() { return period(u"2026-10"); }
    CommissionSheet sheet(const Period &period) { return must(loadCommission(database(), settings(), period)); }
    /// What a person is paid.
    Money total(const Period &period, PersonId person)
    {
        const CommissionSheet now = sheet(period);
        const auto found = std::ranges::find(now.statements, person, &PayStatement::person);
        return found == now.statements.end() ? Money() : found->total;
    }
    std::vector<PeriodFinding> findings(const Period &period, Day today) { return must(periodFindings(database(), settings(), sheet(period), today)); }
    /// "kind count", in their order.
    QStringList found(const Period &period, Day today = inOctober)
    {
        QStringList said;
        for (const PeriodFinding &each : findings(period, today))
            said += QStringLiteral("%1 %2").arg(findingKindText(each.kind)).arg(each.count);
        return said;
    }

    SmallBook &small() { return m_small; }
    Database &database() { return m_small.database(); }
    const BookSettings &settings() { return m_small.settings(); }

private:
    SmallBook m_small;
};

std::string refusal(const Error &error, ErrorCode code)
{
    CHECK(error.code == code);
    return englishOf(error);
}

} // namespace

TEST_CASE("a period goes from open over calculated and approved to closed, and keeps who took each step", "[commission][steps]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    RunBook book(engine);
    CHECK(must(periodStanding(book.database(), book.september())).state == PeriodState::open);
    CHECK(must(book.calculate()).empty());
    PeriodStanding standing = must(periodStanding(book.database(), book.september()));
    CHECK(standing.state == PeriodState::calculated);
    CHECK(standing.calculated.author == me);
    CHECK(standing.calculated.moment == 1000);
    CHECK(standing.approved.author.isEmpty());
    const auto kept = must(keptStatements(book.database(), book.september()));
    REQUIRE(kept.size() == 2);
    CHECK(kept[0].pay.person == book.small().an);
    CHECK(kept[0].pay.total == money(51'000));
    CHECK(kept[0].pay.lines == book.sheet(book.september()).statements[0].lines);
    CHECK(kept[1].pay.total == money(24'000));
    CHECK(book.small().book().number(QStringLiteral("SELECT COUNT(*) FROM statement_entry")) == 0);
    must(book.approve());
    must(book.close());
    standing = must(periodStanding(book.database(), book.september()));
    CHECK(standing.state == PeriodState::closed);
    CHECK(standing.calculated.author == me);
    CHECK(standing.approved.author == QStringLiteral("Bình"));
    CHECK(standing.approved.moment == 2000);
    CHECK(standing.closed.author == QStringLiteral("Cúc"));
    CHECK(standing.closed.moment == 3000);
    CHECK(standing.hash.size() == 64);
    CHECK(must(keptStatements(book.database(), book.september())).size() == 2);
    CHECK(book.small().book().number(QStringLiteral("SELECT COUNT(*) FROM statement_entry")) == 4); // O1, its return, O2 of two people
    CHECK(must(book.small().book()->check()).empty());
}

TEST_CASE("closing at once takes all three steps by one name", "[commission][steps]")
{
    RunBook book;
    must(book.close());
    const PeriodStanding standing = must(periodStanding(book.database(), book.september()));
    for (const PeriodStanding::Step *step : {&standing.calculated, &standing.approved, &standing.closed}) {
        CHECK(step->author == QStringLiteral("Cúc"));
        CHECK(step->moment == 3000);
    }
}

TEST_CASE("steps out of order, too early or after closing are refused with what to do", "[commission][steps]")
{
    RunBook book;
    CHECK(refusal(book.approve().error(), ErrorCode::periodStepRefused) == "Nothing was done with the commission of September 2026: it is not calculated yet. Calculate it first.");
    CHECK(refusal(book.reopen().error(), ErrorCode::periodStepRefused) == "Nothing was done with the commission of September 2026: it is open already.");
    CHECK(refusal(book.calculate(Day::fromNumber(20260831)).error(), ErrorCode::periodStepRefused) == "Nothing was done with the commission of September 2026: it has not begun yet.");
    CHECK(refusal(book.close(book.period(u"2026-08")).error(), ErrorCode::closingRefused) == "August 2026 can’t be closed: no policy pays by this period.");
    CHECK(refusal(book.close(book.october()).error(), ErrorCode::closingRefused) == "October 2026 can’t be closed: September 2026 is still open; close it first.");
    must(book.calculate());
    must(book.approve());
    CHECK(refusal(book.approve().error(), ErrorCode::periodStepRefused) == "Nothing was done with the commission of September 2026: it is approved already.");
    // An approved period before this one is not closed either.
    CHECK(refusal(book.close(book.october()).error(), ErrorCode::closingRefused) == "October 2026 can’t be closed: September 2026 is still open; close it first.");
    must(book.close());
    CHECK(refusal(book.calculate().error(), ErrorCode::periodStepRefused) == "Nothing was done with the commission of September 2026: it is closed already.");
    CHECK(refusal(book.reopen().error(), ErrorCode::periodStepRefused)
          == "Nothing was done with the commission of September 2026: it is closed for good. What changes from now on becomes an adjustment of the earliest open period.");
    CHECK(refusal(book.close().error(), ErrorCode::closingRefused) == "September 2026 can’t be closed: it is closed already.");
    must(book.close(book.october()));
}

TEST_CASE("what changed since is refused by name, and calculated again with old beside new", "[commission][steps]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    RunBook book(engine);
    must(book.calculate());
    book.completeLate();
    // A calculated period is no closed one: the next has nothing to adjust.
    CHECK(book.total(book.october(), book.small().binh) == money(20'000));
    CHECK(refusal(book.approve().error(), ErrorCode::periodStepRefused)
          == "Nothing was done with the commission of September 2026: it comes out otherwise now than it was calculated, for Phạm Đức Bình. Calculate it again.");
    CHECK(refusal(book.close().error(), ErrorCode::closingRefused)
          == "September 2026 can’t be closed: it comes out otherwise now than it was calculated, for Phạm Đức Bình. Calculate it again.");
    CHECK(must(changesSinceCalculated(book.database(), book.sheet(book.september()))).size() == 1);
    const auto changes = must(book.calculate());
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].person == book.small().binh);
    CHECK(changes[0].policy == QStringLiteral("STD"));
    CHECK(changes[0].versionBefore == 1);
    CHECK(changes[0].versionNow == 1);
    CHECK(changes[0].totalBefore == money(24'000));
    CHECK(changes[0].totalNow == money(29'000));
    REQUIRE(changes[0].lines.size() == 1);
    CHECK(changes[0].lines[0].before->amount == money(24'000));
    CHECK(changes[0].lines[0].now->amount == money(29'000));
    CHECK(must(changesSinceCalculated(book.database(), book.sheet(book.september()))).empty());
    must(book.approve());
    // What is approved and changes again is calculated again, and no longer approved.
    book.small().book().run(QStringLiteral("UPDATE sales_order SET status = 4, completed_on = NULL, cancelled_on = 20260929, version = version + 1 WHERE code = 'O4'"));
    CHECK(must(book.calculate()).size() == 1);
    CHECK(must(periodStanding(book.database(), book.september())).state == PeriodState::calculated);
    CHECK(must(periodStanding(book.database(), book.september())).approved.author.isEmpty());
}

TEST_CASE("opening again takes the kept statements away and nothing else", "[commission][steps]")
{
    RunBook book;
    const QStringList before = book.small().book().dump();
    must(book.calculate());
    must(book.approve());
    must(book.reopen());
    CHECK(book.small().book().dump() == before);
    CHECK(must(keptStatements(book.database(), book.september())).empty());
    CHECK(book.total(book.september(), book.small().an) == money(51'000));
}

TEST_CASE("calculating is taken back and done again like all else, whatever lies between", "[commission][steps][undo]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    RunBook book(engine);
    Book &written = *book.small().book();
    const auto ask = [&] { return book.ask(); };
    std::mt19937 random(11);
    std::vector<QStringList> states{book.small().book().dump()};
    std::array<int, 3> taken{};
    for (int i = 0; i < 40; ++i) {
        const int step = int(random() % 5);
        bool done = false;
        switch (step) {
        case 0: done = book.calculate().ok(); break;
        case 1: done = book.reopen().ok(); break;
        case 2: done = ask().ok(); break;
        case 3: // what differs from the calculation
            book.small().book().run(QStringLiteral("UPDATE sales_order SET discount = discount + 1000, version = version + 1 WHERE code = 'O1'"));
            done = true;
            break;
        default: // and what doesn't touch it
            book.small().book().run(QStringLiteral("UPDATE book_setting SET value = 'b%1' WHERE key = 'name'").arg(i));
            done = true;
            break;
        }
        if (!done)
            continue; // refused: it was not the next step
        if (step < int(taken.size()))
            ++taken[size_t(step)];
        states.push_back(book.small().book().dump());
    }
    for (const int each : taken)
        REQUIRE(each > 0);
    for (size_t i = states.size() - 1; i-- > 0;) {
        REQUIRE(must(written.undo(1, me)).size() == 1);
        REQUIRE(book.small().book().dump() == states[i]);
    }
    for (size_t i = 1; i < states.size(); ++i)
        must(written.redo(me));
    CHECK(book.small().book().dump() == states.back());
    CHECK(must(written.check()).empty());
}

TEST_CASE("undo goes back as far as the last closing, past what was calculated and opened again since", "[commission][steps][undo]")
{
    RunBook book;
    must(book.calculate());
    must(book.close());
    const QStringList closed = book.small().book().dump();
    must(book.write([&](Database &database) -> Status {
        const auto changes = calculatePeriod(database, book.settings(), book.october(), Day::fromNumber(20261101), {me, 4000});
        return changes ? success() : Status(changes.error());
    }));
    must(book.write([&](Database &database) { return reopenPeriod(database, book.october()); }));
    CHECK(must(book.small().book()->undo(5, me)).size() == 2);
    CHECK(book.small().book().dump() == closed);
    const auto refused = book.small().book()->undo(1, me);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::undoNotPossible);
    CHECK(must(periodStanding(book.database(), book.september())).state == PeriodState::closed);
}

TEST_CASE("the score that a gate froze stays where another policy of the month has none", "[commission][closing]")
{
    RunBook book(Engine::sqlite, R"({"code": "A", "from": "2026-09-01", "to": "2026-09-15", "covers": {"people": ["AN"]}, "gate": {"min_score": "70", "pays": "0"},
        "rules": [{"id": "all", "bands": [{"from": "0", "rate": "10"}]}]})");
    book.apply(R"({"code": "B", "from": "2026-09-16", "covers": {"people": ["AN"]}, "rules": [{"id": "all", "bands": [{"from": "0", "rate": "10"}]}]})");
    const std::pair key(book.small().an, Day::fromNumber(20260901));
    REQUIRE(book.sheet(book.september()).facts.scores.contains(key));
    must(book.close());
    CHECK(book.sheet(book.october()).facts.scores.contains(key));
}

TEST_CASE("a question that was opened again waits for an answer again", "[commission][findings]")
{
    RunBook book;
    QuestionId id;
    must(book.ask(&id));
    const auto waits = [&] { return book.found(book.september()).contains(QStringLiteral("open_questions 1")); };
    CHECK(waits());
    must(book.write([&](Database &database) { return answerQuestion(database, id, {QStringLiteral("Vì trả hàng"), QuestionOutcome::explained, me, 5'000}); }));
    CHECK_FALSE(waits());
    must(book.write([&](Database &database) { return reopenQuestion(database, id, {}); }));
    CHECK(waits());
}

TEST_CASE("months before the first order are closed along, for they pay nothing", "[commission][steps]")
{
    const auto policyWith = [](const char *more) -> QByteArray {
        return QByteArray(R"({"from": "2026-01-01", )") + more + R"("rules": [{"id": "all", "bands": [{"from": "0", "rate": "10"}]}]})";
    };
    SECTION("nothing stands in the way")
    {
        RunBook book(Engine::sqlite, policyWith("").constData());
        book.small().book().run(QStringLiteral("UPDATE sales_order SET ordered_on = 20260805, version = version + 1 WHERE code = 'O1'"));
        CHECK(refusal(book.close().error(), ErrorCode::closingRefused) == "September 2026 can’t be closed: August 2026 is still open; close it first.");
        must(book.close(book.period(u"2026-08")));
        for (const char16_t *month : {u"2026-01", u"2026-07", u"2026-08"})
            CHECK(must(periodState(book.database(), book.period(month))) == PeriodState::closed);
        must(book.close());
        CHECK(book.total(book.september(), book.small().an) == money(51'000));
    }
    SECTION("but a guarantee pays in them")
    {
        RunBook book(Engine::sqlite, policyWith(R"("guarantee": "1000", )").constData());
        CHECK(refusal(book.close().error(), ErrorCode::closingRefused) == "September 2026 can’t be closed: January 2026 is still open; close it first.");
    }
}

TEST_CASE("undo doesn't take an approval back", "[commission][steps][undo]")
{
    RunBook book;
    must(book.calculate());
    must(book.approve());
    const auto refused = book.small().book()->undo(1, me);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::undoNotPossible);
    CHECK(must(periodStanding(book.database(), book.september())).state == PeriodState::approved);
}

TEST_CASE("a question stays with its statement when it is calculated again", "[commission][steps]")
{
    RunBook book;
    must(book.calculate());
    book.small().book().run(QStringLiteral("INSERT INTO commission_question (uid, statement_id, person_id, period_kind, period_first, line_key, kind, question, author, moment)"
                                           " SELECT 'q1', id, person_id, 'month', 20260901, 'x', 'data', 'Sao ít?', 'Bình', 1 FROM statement WHERE person_id = %1")
                                .arg(book.small().binh.value));
    book.completeLate();
    must(book.calculate());
    CHECK(book.small().book().number(QStringLiteral("SELECT s.total FROM commission_question q JOIN statement s ON s.id = q.statement_id")) == 29'000);
    // It never blocks.
    must(book.close());
    CHECK(book.small().book().number(QStringLiteral("SELECT s.total FROM commission_question q JOIN statement s ON s.id = q.statement_id")) == 29'000);
}

TEST_CASE("a closed period stands as of its closing beside as it would be today", "[commission][steps]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    RunBook book(engine);
    CHECK(refusal(compareWithToday(book.database(), book.settings(), book.september()).error(), ErrorCode::periodStepRefused)
          == "Nothing was done with the commission of September 2026: it is not closed, so it is as it would be today.");
    must(book.close());
    CHECK(must(compareWithToday(book.database(), book.settings(), book.september())).changes.empty());
    book.completeLate();
    const PeriodThenAndNow compared = must(compareWithToday(book.database(), book.settings(), book.september()));
    CHECK(must(totalOf(compared.then)) == money(75'000));
    CHECK(must(totalOf(compared.today)) == money(80'000));
    REQUIRE(compared.changes.size() == 1);
    CHECK(compared.changes[0].person == book.small().binh);
    CHECK(compared.changes[0].totalBefore == money(24'000));
    CHECK(compared.changes[0].totalNow == money(29'000));
    // Closed stays closed; the difference is October's.
    CHECK(book.total(book.september(), book.small().binh) == money(24'000));
    CHECK(book.total(book.october(), book.small().binh) == money(25'000));
}

TEST_CASE("today means today's targets too, a closed statement keeps its own", "[commission][steps]")
{
    RunBook book(Engine::sqlite, R"({"from": "2026-09-01", "rules": [{"id": "all", "edges": "target_percent", "method": "slab",
        "bands": [{"from": "0", "rate": "1"}, {"from": "80", "rate": "10"}]}]})");
    // An: 510,000 of 600,000 is 85 %; Bình: 240,000 of 400,000 is 60 %.
    CHECK(book.total(book.september(), book.small().an) == money(51'000));
    CHECK(book.total(book.september(), book.small().binh) == money(2'400));
    must(book.close());
    book.small().book().run(QStringLiteral("UPDATE target SET value = 300000, version = version + 1 WHERE subject_kind = 'person' AND subject_id = %1 AND metric = 'revenue'").arg(book.small().binh.value));
    CHECK(book.total(book.september(), book.small().binh) == money(2'400));
    const PeriodThenAndNow compared = must(compareWithToday(book.database(), book.settings(), book.september()));
    REQUIRE(compared.changes.size() == 1);
    CHECK(compared.changes[0].totalNow == money(24'000)); // 240,000 of 300,000 is 80 %
    CHECK(book.total(book.october(), book.small().binh) == Money()); // a frozen target makes no adjustment, and October has none
}

TEST_CASE("what stands in the way is found by kind, with what it opens", "[commission][findings]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    RunBook book(engine);
    CHECK(book.found(book.september()) == lines({"order_drafts 1", "orders_waiting 1"}));
    CHECK(book.found(book.september(), Day::fromNumber(20260925)) == lines({"not_over 0", "order_drafts 1", "orders_waiting 1"}));
    CHECK(book.found(book.september(), Day::fromNumber(20260831)) == lines({"not_begun 0", "order_drafts 1", "orders_waiting 1"}));
    CHECK(book.found(book.october(), Day::fromNumber(20261101)) == lines({"earlier_open 0"}));
    CHECK(book.findings(book.october(), inOctober).front().period == book.september());
    const auto ids = [&](const char *code) { return OrderId{book.small().book().number(QStringLiteral("SELECT id FROM sales_order WHERE code = '%1'").arg(QString::fromLatin1(code)))}; };
    const auto found = book.findings(book.september(), inOctober);
    CHECK(found[0].orders == std::vector{ids("O3")});
    CHECK(found[1].orders == std::vector{ids("O4")});
    CHECK(found[1].event == RecognitionEvent::completed);
    CHECK_FALSE(found[0].blocks());
    // Nobody is credited with an order: nobody is paid for it.
    book.small().book().run(QStringLiteral("DELETE FROM order_credit WHERE order_id = %1").arg(ids("O1").value));
    CHECK(book.found(book.september()) == lines({"order_drafts 1", "orders_waiting 1", "orders_without_person 1"}));
    must(book.calculate());
    book.completeLate();
    CHECK(book.found(book.september()) == lines({"changed_since 1", "order_drafts 1", "orders_without_person 1"}));
    CHECK(book.findings(book.september(), inOctober).front().blocks());
    must(book.calculate());
    must(book.close());
    CHECK(book.findings(book.september(), inOctober).empty());
}

TEST_CASE("a question that waits is found after its period is closed as well, until it is answered", "[commission][findings]")
{
    RunBook book;
    must(book.close());
    CHECK(book.found(book.september()).isEmpty());
    QuestionId asked;
    must(book.ask(&asked));
    CHECK(book.found(book.september()) == lines({"open_questions 1"}));
    const PeriodFinding found = book.findings(book.september(), inOctober).front();
    CHECK(found.people == std::vector{book.small().binh});
    CHECK_FALSE(found.blocks());
    must(book.write([&](Database &database) { return answerQuestion(database, asked, {QStringLiteral("Đủ rồi."), QuestionOutcome::explained, me, 5}); }));
    CHECK(book.found(book.september()).isEmpty());
}

TEST_CASE("policies say what they miss: costs, rules, targets, scores, cover, the end of a hold", "[commission][findings]")
{
    SECTION("unknown cost and a rule that takes too little")
    {
        RunBook book(Engine::sqlite, R"({"from": "2026-09-01", "base": "gross_profit", "rules": [{"id": "all", "bands": [{"from": "0", "rate": "10"}]}]})");
        CHECK(book.found(book.september()) == lines({"order_drafts 1", "orders_waiting 1", "unknown_cost 2"}));
    }
    SECTION("no rule")
    {
        RunBook book(Engine::sqlite, R"({"from": "2026-09-01", "rules": [{"id": "other", "when": {"channel": "shopee"}, "bands": [{"from": "0", "rate": "10"}]}]})");
        CHECK(book.found(book.september()) == lines({"order_drafts 1", "orders_waiting 1", "orders_without_rule 2"}));
    }
    SECTION("no target and no score in October")
    {
        RunBook book(Engine::sqlite, R"({"from": "2026-10-01", "gate": {"min_score": "70", "pays": "0"}, "rules": [{"id": "all", "edges": "target_percent", "method": "slab",
            "bands": [{"from": "0", "rate": "1"}, {"from": "80", "rate": "10"}]}]})");
        const QStringList found = book.found(book.october(), Day::fromNumber(20261101));
        CHECK(found == lines({"missing_target 1", "missing_score 2"}));
    }
    SECTION("somebody is covered by nothing")
    {
        RunBook book(Engine::sqlite, R"({"from": "2026-09-01", "covers": {"people": ["AN"]}, "rules": [{"id": "all", "bands": [{"from": "0", "rate": "10"}]}]})");
        const auto found = book.findings(book.september(), inOctober);
        const auto uncovered = std::ranges::find(found, FindingKind::ordersWithoutPolicy, &PeriodFinding::kind);
        REQUIRE(uncovered != found.end());
        CHECK(uncovered->count == 3); // O2, O4 and O5 of Bình
    }
    SECTION("held")
    {
        RunBook book(Engine::sqlite, R"({"from": "2026-09-01", "hold_days": 20, "rules": [{"id": "all", "bands": [{"from": "0", "rate": "10"}]}]})");
        const auto found = book.findings(book.september(), inOctober);
        const auto held = std::ranges::find(found, FindingKind::ordersHeld, &PeriodFinding::kind);
        REQUIRE(held != found.end());
        CHECK(held->count == 1); // O2 of the 15th; O1 of the 10th joins on the 30th
        CHECK(held->on == Day::fromNumber(20261005));
    }
}

TEST_CASE("a bonus by hand stands on the statement of its day, and undo takes it back", "[commission][bonus]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    RunBook book(engine);
    HandBonus bonus{book.small().binh, {}, Day::fromNumber(20260912), money(7'500), QStringLiteral("  Giữ được khách cũ  ")};
    BonusId id;
    must(book.write([&](Database &database) -> Status {
        SOMO_TRY_ASSIGN(id, addBonus(database, book.settings(), bonus));
        return success();
    }));
    CHECK(book.total(book.september(), book.small().binh) == money(31'500));
    const auto listed = must(bonusesOf(book.database(), book.september().days()));
    REQUIRE(listed.size() == 1);
    CHECK(listed[0].id == id);
    CHECK(listed[0].bonus.policy == QStringLiteral("STD"));
    CHECK(listed[0].bonus.reason == QStringLiteral("Giữ được khách cũ"));
    CHECK(listed[0].personName == QStringLiteral("Phạm Đức Bình"));
    CHECK(must(bonusesOf(book.database(), book.october().days())).empty());
    must(book.small().book()->undo(1, me));
    CHECK(book.total(book.september(), book.small().binh) == money(24'000));
    must(book.small().book()->redo(me));
    must(book.write([&](Database &database) { return removeBonus(database, book.settings(), id); }));
    CHECK(book.total(book.september(), book.small().binh) == money(24'000));
}

TEST_CASE("of two who put a bonus right the second is told", "[commission][bonus]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    RunBook book(engine);
    must(book.write([&](Database &database) -> Status {
        SOMO_TRY(addBonus(database, book.settings(), {book.small().binh, {}, Day::fromNumber(20260912), money(7'500), QStringLiteral("Khách khen")}));
        return success();
    }));
    const StoredBonus shown = must(bonusesOf(book.database(), book.september().days())).front();
    CHECK(shown.version == 1);
    const auto changed = [](StoredBonus bonus, qint64 amount) {
        bonus.bonus.amount = money(amount);
        return bonus;
    };
    auto other = must(Book::open(book.small().book().place(), Book::Mode::readWrite, std::make_unique<LedgerDerivation>()));
    must(other->write({QStringLiteral("test"), {}}, QStringLiteral("Bình"), [&](Database &database) { return changeBonus(database, book.settings(), changed(shown, 8'000)); }));
    const auto met = [](const Result<CommandOutcome> &done) { return !done && done.error().code == ErrorCode::rowChangedSince && done.error().args.value(2) == QStringLiteral("Bình"); };
    CHECK(met(book.write([&](Database &database) { return changeBonus(database, book.settings(), changed(shown, 9'000)); })));
    CHECK(met(book.write([&](Database &database) { return removeBonus(database, book.settings(), shown.id, shown.version); })));
    const StoredBonus now = must(bonusById(book.database(), shown.id));
    CHECK(now.bonus.amount == money(8'000));
    CHECK(now.bonus.reason == QStringLiteral("Khách khen"));
    CHECK(book.total(book.september(), book.small().binh) == money(32'000)); // 24,000 and the bonus
    must(book.write([&](Database &database) { return changeBonus(database, book.settings(), changed(now, 9'000)); }));
    CHECK(book.total(book.september(), book.small().binh) == money(33'000));
    must(book.small().book()->undo(1, me));
    CHECK(must(bonusById(book.database(), shown.id)).bonus.amount == money(8'000));
    // What was refused for a new one is refused here: there are no fines.
    const auto fine = book.write([&](Database &database) { return changeBonus(database, book.settings(), changed(must(bonusById(database, shown.id)), 0)); });
    REQUIRE_FALSE(fine);
    CHECK(fine.error().code == ErrorCode::bonusRefused);
}

TEST_CASE("a bonus that would be lost, blame somebody, or change what is closed is refused", "[commission][bonus]")
{
    RunBook book(Engine::sqlite, R"({"from": "2026-09-01", "covers": {"people": ["BINH"]}, "rules": [{"id": "all", "bands": [{"from": "0", "rate": "10"}]}]})");
    const auto add = [&](const HandBonus &bonus) {
        return book.write([&](Database &database) -> Status {
            const auto added = addBonus(database, book.settings(), bonus);
            return added ? success() : Status(added.error());
        });
    };
    const HandBonus good{book.small().binh, {}, Day::fromNumber(20260912), money(1), QStringLiteral("x")};
    HandBonus bad = good;
    for (const qint64 amount : {0, -5'000}) {
        bad.amount = money(amount);
        CHECK(refusal(add(bad).error(), ErrorCode::bonusRefused)
              == "Nothing was written: a bonus is an amount above 0. What was paid too much is put right where it came from: the order, the return, or the bonus itself.");
    }
    bad = good;
    bad.reason = QStringLiteral("  ");
    CHECK(refusal(add(bad).error(), ErrorCode::bonusRefused) == "Nothing was written: a bonus needs its reason; it stands on the statement.");
    bad = good;
    bad.person = book.small().an;
    CHECK(refusal(add(bad).error(), ErrorCode::bonusRefused)
          == "Nothing was written: no policy in force covers Nguyễn Hoài An on 12 Sep 2026, so no statement would show the bonus. Put a policy in force first, or choose another day.");
    bad.policy = QStringLiteral("STD");
    CHECK(refusal(add(bad).error(), ErrorCode::bonusRefused)
          == "Nothing was written: the policy STD doesn’t cover Nguyễn Hoài An on 12 Sep 2026, so no statement would show the bonus.");
    bad.policy = QStringLiteral("NONE");
    CHECK(add(bad).error().code == ErrorCode::policyNotFound);
    bad = good;
    bad.day = {};
    CHECK(add(bad).error().code == ErrorCode::dateMissing);
    // Covered by two policies at once, the payer must be said.
    book.apply(R"({"code": "YEAR", "from": "2026-01-01", "covers": {"people": ["BINH"]}, "payer": "NPP", "period": "year", "rules": [{"id": "all", "bands": [{"from": "0", "rate": "1"}]}]})");
    must(add(good)); // the house's goes before the principal's
    CHECK(must(bonusesOf(book.database(), book.september().days())).back().bonus.policy == QStringLiteral("STD"));
    must(book.close());
    CHECK(refusal(add(good).error(), ErrorCode::bonusRefused) == "Nothing was written: September 2026 is closed, and its statements are frozen. Choose a day of an open period.");
    const auto removed = book.write([&](Database &database) { return removeBonus(database, book.settings(), must(bonusesOf(database, book.september().days())).front().id); });
    CHECK(refusal(removed.error(), ErrorCode::bonusRefused) == "Nothing was written: September 2026 is closed, and its statements are frozen. Choose a day of an open period.");
}

TEST_CASE("the pay summary has everybody with salary and commission, and adds up", "[commission][pay]")
{
    RunBook book;
    const PaySummary summary = must(loadPaySummary(book.database(), book.settings(), book.september()));
    REQUIRE(summary.parts.size() == 1);
    const auto &rows = summary.parts[0].rows;
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].code == QStringLiteral("AN"));
    CHECK(rows[0].salary == money(150'000));
    CHECK(rows[0].parts.commission == money(51'000));
    CHECK(rows[0].toPay == money(201'000));
    CHECK_FALSE(rows[1].salary);
    CHECK(rows[1].toPay == money(24'000));
    CHECK(summary.parts[0].total.salary == money(150'000));
    CHECK(summary.parts[0].total.parts.total == money(75'000));
    CHECK(summary.parts[0].total.toPay == money(225'000));
    const Report report = paySummaryReport(summary, book.settings(), Language::english, {});
    // A file for payroll has the same columns every month; people read it without those in which nothing stands.
    const QByteArray csv = must(reportAs(ReportForm::csv, report));
    CHECK(csv.contains("AN,Nguyễn Hoài An,150000,51000,,,,,,51000,201000"));
    CHECK(csv.contains("BINH,Phạm Đức Bình,,24000,,,,,,24000,24000"));
    CHECK(csv.contains("Bonuses"));
    CHECK_FALSE(reportAsText(report).contains(QStringLiteral("Bonuses")));
    CHECK_FALSE(reportAsHtml(report).contains(QStringLiteral("Bonuses")));
    PaySummary withBonus = summary;
    withBonus.parts[0].rows[1].parts.bonuses = money(5'000);
    const QString more = reportAsText(paySummaryReport(withBonus, book.settings(), Language::english, {}));
    CHECK(more.contains(QStringLiteral("Bonuses")));
    CHECK_FALSE(more.contains(QStringLiteral("Carried")));
    CHECK(reportAsText(report).contains(QStringLiteral("The period is open: these amounts are provisional.")));
}

TEST_CASE("what a principal pays stands apart from the house's payroll", "[commission][pay]")
{
    RunBook book;
    book.apply(R"({"code": "NPP", "from": "2026-09-01", "payer": "NPP", "covers": {"people": ["AN"]}, "guarantee": "3000"})");
    const PaySummary summary = must(loadPaySummary(book.database(), book.settings(), book.september()));
    REQUIRE(summary.parts.size() == 2);
    CHECK(summary.parts[0].payer.isEmpty());
    CHECK(summary.parts[1].payer == QStringLiteral("NPP"));
    REQUIRE(summary.parts[1].rows.size() == 1);
    CHECK_FALSE(summary.parts[1].rows[0].salary);
    CHECK(summary.parts[1].rows[0].toPay == money(3'000));
}

TEST_CASE("the columns of a statement add up to its total, also where something is put off", "[commission][pay]")
{
    PayStatement statement;
    const auto line = [&](StatementLineKind kind, qint64 amount) {
        StatementLine made;
        made.kind = kind;
        made.amount = money(amount);
        statement.lines.push_back(made);
    };
    line(StatementLineKind::band, 1'000);
    line(StatementLineKind::pool, 50);
    line(StatementLineKind::bonus, 200);
    line(StatementLineKind::adjustment, -2'000);
    line(StatementLineKind::draw, -100);
    statement.carriedOut = money(-850);
    const PayParts parts = payPartsOf(statement);
    CHECK(parts.commission == money(1'000));
    CHECK(parts.team == money(50));
    CHECK(parts.advance == money(-100));
    CHECK(parts.carried == money(850)); // put off, since nothing is taken from the salary
    CHECK(parts.total == Money());
}

TEST_CASE("pay is for each person and the leads, as far as a name says who reads", "[commission][privacy]")
{
    RunBook book;
    const Roster roster = must(loadRoster(book.database()));
    const DayRange september = book.september().days();
    const auto reader = [&](const QString &name) { return payReaderOf(roster, book.settings(), name, september); };
    CHECK(reader(QStringLiteral("Nguyễn Hoài An")).sees == PayReader::Sees::everything); // leads Hà Nội
    CHECK(reader(QStringLiteral("Phạm Đức Bình")).sees == PayReader::Sees::own);
    CHECK(reader(QStringLiteral("Phạm Đức Bình")).mayRead(book.small().binh));
    CHECK_FALSE(reader(QStringLiteral("Phạm Đức Bình")).mayRead(book.small().an));
    for (const QString &name : {QString(), QStringLiteral("root")}) {
        CHECK(reader(name).sees == PayReader::Sees::nothing);
        CHECK_FALSE(reader(name).mayRead(book.small().binh));
    }
    BookSettings sample = book.settings();
    sample.sample = true;
    CHECK(payReaderOf(roster, sample, {}, september).sees == PayReader::Sees::everything);
    // A name of the team sees there what that person would see in a book of their own.
    CHECK(payReaderOf(roster, sample, QStringLiteral("tester"), september).sees == PayReader::Sees::everything);
    CHECK(payReaderOf(roster, sample, roster.person(book.small().binh)->name, september).sees == payReaderOf(roster, book.settings(), roster.person(book.small().binh)->name, september).sees);
    BookSettings alone = book.settings();
    alone.kind = QStringLiteral("personal");
    CHECK(payReaderOf(roster, alone, {}, september).sees == PayReader::Sees::everything);
    Roster leaderless = roster;
    for (RosterMembership &each : leaderless.memberships)
        each.lead = false;
    CHECK(payReaderOf(leaderless, book.settings(), {}, september).sees == PayReader::Sees::everything);
}

TEST_CASE("a month as the window lists it holds only what its reader may see", "[commission][privacy]")
{
    RunBook book;
    const auto load = [&](const char16_t *reader) { return must(loadCommissionMonth(book.database(), book.settings(), {book.september(), QString::fromUtf16(reader), inOctober})); };
    const CommissionMonthData all = load(u"Nguyễn Hoài An");
    REQUIRE(all.rows.size() == 2);
    CHECK(all.hidden == 0);
    CHECK(all.total.base == 750'000);
    CHECK(all.total.parts.total == money(75'000));
    const CommissionMonthData own = load(u"Phạm Đức Bình");
    REQUIRE(own.rows.size() == 1);
    CHECK(own.hidden == 1);
    CHECK(own.total.parts.total == money(24'000));
    CHECK(load(u"").rows.empty());
    must(book.calculate());
    book.completeLate();
    const CommissionMonthData changed = load(u"Nguyễn Hoài An");
    REQUIRE(changed.changes.size() == 1);
    CHECK(changed.changes[0].name == QStringLiteral("Phạm Đức Bình"));
    REQUIRE(changed.changes[0].lines.size() == 1);
    CHECK_FALSE(changed.changes[0].lines[0].isEmpty());
    CHECK(changed.rows[1].before == money(24'000));
    CHECK_FALSE(changed.rows[0].before);
}

TEST_CASE("a check tells whose statement of a closed period is no longer what was closed", "[commission][steps]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    RunBook book(engine);
    must(book.calculate());
    TestBook &stored = book.small().book();
    const auto found = [&] {
        QStringList said;
        for (const Discrepancy &each : must(stored->check())) {
            if (each.thing == u"statement")
                said += each.where;
        }
        return said;
    };
    // Before it is closed a statement is made anew, and says nothing.
    must(book.approve());
    must(book.close());
    CHECK(found().isEmpty());
    const QString ofBinh = QStringLiteral("(SELECT id FROM statement WHERE person_id = (SELECT id FROM person WHERE code = 'BINH'))");
    SECTION("its total alone")
    {
        stored.run(QStringLiteral("UPDATE statement SET total = total + 50000000, version = version + 1 WHERE id = %1").arg(ofBinh));
        CHECK(found() == QStringList{QStringLiteral("BINH 2026-09")});
    }
    SECTION("its total and its lines alike")
    {
        stored.run(QStringLiteral("UPDATE statement_line SET amount = amount + 1 WHERE statement_id = %1").arg(ofBinh));
        stored.run(QStringLiteral("UPDATE statement SET total = total + 1 WHERE id = %1").arg(ofBinh));
        CHECK(found() == QStringList{QStringLiteral("BINH 2026-09")});
    }
    SECTION("what it stands on")
    {
        stored.run(QStringLiteral("UPDATE statement SET base = base + 1 WHERE person_id = (SELECT id FROM person WHERE code = 'AN')"));
        CHECK(found() == QStringList{QStringLiteral("AN 2026-09")});
    }
    SECTION("that it is there")
    {
        stored.run(QStringLiteral("DELETE FROM statement_line WHERE statement_id = %1").arg(ofBinh));
        stored.run(QStringLiteral("DELETE FROM statement WHERE id = %1").arg(ofBinh));
        CHECK(found() == QStringList{QStringLiteral("BINH 2026-09")});
    }
    SECTION("images that were erased say nothing, a sum that is wrong does")
    {
        stored.run(QStringLiteral("UPDATE statement SET base = base + 1 WHERE id = %1").arg(ofBinh));
        must(stored.database().execute(QStringLiteral("DELETE FROM trail_image WHERE change_id IN (SELECT id FROM trail_change WHERE table_name = 'statement_line' AND op = 'i')")));
        CHECK(found().isEmpty());
        stored.run(QStringLiteral("UPDATE statement SET total = total + 1 WHERE id = %1").arg(ofBinh));
        CHECK(found() == QStringList{QStringLiteral("BINH 2026-09")});
    }
}

TEST_CASE("a check tells that the entries of closed periods are not what was closed, and that a printed hash is not in the trail", "[commission][steps]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    RunBook book(engine);
    must(book.close());
    TestBook &stored = book.small().book();
    REQUIRE(must(stored->check()).empty());
    const auto names = [&](const QString &thing) {
        for (const Discrepancy &each : must(stored->check())) {
            if (each.thing == thing)
                return each.where;
        }
        return QString();
    };
    SECTION("an entry changed, taken away or added")
    {
        const QString harm = GENERATE(QStringLiteral("UPDATE statement_entry SET net = net + 1 WHERE id = (SELECT MIN(e.id) FROM statement_entry AS e)"),
                                      QStringLiteral("DELETE FROM statement_entry WHERE id = (SELECT MIN(e.id) FROM statement_entry AS e)"),
                                      QStringLiteral("INSERT INTO statement_entry (policy_id, period_kind, closed_period_first, order_id, line_id, kind, head, sold_on, day, quantity, net, orders) "
                                                     "VALUES (1, 'month', 20260901, 1, 1, 0, 1, 20260901, 20260901, 1000, 1, 1)"));
        INFO(harm.toStdString());
        must(stored.database().execute(harm));
        CHECK(names(QStringLiteral("statement_entry")) == QStringLiteral("2026-09"));
    }
    SECTION("the digest of them")
    {
        stored.run(QStringLiteral("UPDATE commission_period SET entries_digest = 'x' WHERE period_first = 20260901"));
        CHECK(names(QStringLiteral("statement_entry")) == QStringLiteral("2026-09"));
    }
    SECTION("the hash that statements print")
    {
        stored.run(QStringLiteral("UPDATE commission_period SET trail_hash = 'x' WHERE period_first = 20260901"));
        CHECK(names(QStringLiteral("commission_period")) == QStringLiteral("2026-09"));
    }
}
