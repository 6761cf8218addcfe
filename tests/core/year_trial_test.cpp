// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/year_trial_reader.h"

#include "core/commission/policy_store.h"
#include "tests/core/policy_support.h"
#include "tests/support/random_orders.h"
#include "tests/support/small_book.h"

using namespace somo;
using namespace somo::test;

namespace {

// September 2026: An 510,000, Bình 240,000; October: Bình 200,000 (small_book.h).
const DayRange year{Day::fromNumber(20260101), Day::fromNumber(20261231)};

void apply(SmallBook &book, const Policy &policy)
{
    must(book.book()->write({QStringLiteral("policy_applied"), {policy.code}}, QStringLiteral("An"), [&](Database &database) -> Status {
        SOMO_TRY(applyPolicy(database, book.settings(), policy));
        return success();
    }));
}

TrialResult tried(SmallBook &book, const Policy &policy, std::optional<Policy> against = {}, DayRange days = year)
{
    return must(tryPolicy(book.database(), book.settings(), {days, policy, std::move(against)}));
}

QStringList rows(const TrialResult &result)
{
    QStringList list;
    for (const TriedPerson &each : result.people)
        list += QStringLiteral("%1 %2 %3").arg(each.code).arg(each.pay.before.minorUnits()).arg(each.pay.after.minorUnits());
    return list;
}

const char *threePercent = R"({"code": "NEXT", "from": "2027-01-01", "rules": [{"id": "all", "bands": [{"from": "0", "rate": "3"}]}]})";

} // namespace

TEST_CASE("another policy over a past year stands beside the old one, person by person, with its cost; nothing is written", "[trial]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    SmallBook book(engine);
    apply(book, readPolicy()); // 2 %
    const QStringList before = book.book().dump();
    const TrialResult result = tried(book, readPolicy(threePercent));
    CHECK(rows(result) == lines({"AN 10200 15300", "BINH 8800 13200"}));
    CHECK(result.total == TriedPay{Money::fromMinorUnits(19'000), Money::fromMinorUnits(28'500)});
    CHECK(result.cost == Money::fromMinorUnits(9'500));
    REQUIRE(result.periods.size() == 12);
    CHECK(result.byPeriod[8] == TriedPay{Money::fromMinorUnits(15'000), Money::fromMinorUnits(22'500)});
    CHECK(result.people[1].byPeriod[9] == TriedPay{Money::fromMinorUnits(4'000), Money::fromMinorUnits(6'000)});
    CHECK(book.book().dump() == before);
}

TEST_CASE("the policy that is in force costs nothing more than itself", "[trial]")
{
    SmallBook book(Engine::sqlite);
    const char *clauses = R"({"gate": {"min_score": "90", "pays": "50"}, "guarantee": "5000", "bonuses": [{"kind": "top_revenue", "amount": "700"}],
                              "team_pools": [{"team": "HN", "bands": [{"from": "0", "rate": "1"}]}], "overrides": [{"person": "AN", "team": "HN", "rate": "1"}]})";
    apply(book, readPolicy(clauses));
    Policy same = readPolicy(clauses);
    for (const char *code : {"STD", "OTHER"}) {
        same.code = QString::fromUtf8(code);
        const TrialResult result = tried(book, same);
        CHECK(result.total.before > Money());
        CHECK(result.cost == Money());
        for (const TriedPerson &person : result.people) {
            for (const TriedPay &pay : person.byPeriod)
                CHECK(pay.before == pay.after);
        }
    }
    CHECK(tried(book, same, same).cost == Money());
}

TEST_CASE("whom the tried policy doesn’t cover keeps what he has", "[trial]")
{
    SmallBook book(Engine::sqlite);
    apply(book, readPolicy());
    CHECK(rows(tried(book, readPolicy(R"({"code": "AN", "covers": {"people": ["AN"]}, "rules": [{"id": "all", "bands": [{"from": "0", "rate": "4"}]}]})")))
          == lines({"AN 10200 20400", "BINH 8800 8800"}));
    // Another version of the same code takes its place whole.
    CHECK(rows(tried(book, readPolicy(R"({"covers": {"people": ["AN"]}, "rules": [{"id": "all", "bands": [{"from": "0", "rate": "4"}]}]})"))) == lines({"AN 10200 20400", "BINH 8800 0"}));
}

TEST_CASE("two policies are tried against each other over days on which neither was in force", "[trial]")
{
    SmallBook book(Engine::sqlite);
    CHECK(rows(tried(book, readPolicy(threePercent), readPolicy())) == lines({"AN 10200 15300", "BINH 8800 13200"}));
    CHECK(rows(tried(book, readPolicy(threePercent))) == lines({"AN 0 15300", "BINH 0 13200"}));
    const DayRange september{Day::fromNumber(20260901), Day::fromNumber(20260930)};
    CHECK(rows(tried(book, readPolicy(threePercent), readPolicy(), september)) == lines({"AN 10200 15300", "BINH 4800 7200"}));
}

TEST_CASE("months beside quarters are shown by quarter, and days that cut a period are refused", "[trial]")
{
    SmallBook book(Engine::sqlite);
    apply(book, readPolicy());
    Policy quarterly = readPolicy(threePercent);
    quarterly.period = PeriodKind::quarter;
    const TrialResult result = tried(book, quarterly);
    REQUIRE(result.periods.size() == 4);
    CHECK(result.byPeriod[2] == TriedPay{Money::fromMinorUnits(15'000), Money::fromMinorUnits(22'500)});
    CHECK(result.byPeriod[3] == TriedPay{Money::fromMinorUnits(4'000), Money::fromMinorUnits(6'000)});
    const auto cut = tryPolicy(book.database(), book.settings(), {{Day::fromNumber(20260902), Day::fromNumber(20260930)}, readPolicy(), {}});
    REQUIRE_FALSE(cut);
    CHECK(cut.error().code == ErrorCode::policyRefused);
}

TEST_CASE("closed periods are tried as the book is now, and a bonus by hand goes over to the policy that takes the place", "[trial]")
{
    SmallBook book(Engine::sqlite);
    apply(book, readPolicy());
    book.book().run(QStringLiteral("INSERT INTO commission_bonus (uid, person_id, policy_id, day, amount, reason) SELECT 'x', %1, id, 20260915, 1000, 'khéo' FROM policy").arg(book.an.value));
    CHECK(rows(tried(book, readPolicy(threePercent))) == lines({"AN 11200 16300", "BINH 8800 13200"}));
}

TEST_CASE("twelve months are whole periods that are over", "[trial]")
{
    const Day today = Day::fromNumber(20261005);
    CHECK(lastTwelveMonths(PeriodKind::month, today, 1) == DayRange{Day::fromNumber(20251001), Day::fromNumber(20260930)});
    CHECK(lastTwelveMonths(PeriodKind::quarter, today, 1) == DayRange{Day::fromNumber(20251001), Day::fromNumber(20260930)});
    CHECK(lastTwelveMonths(PeriodKind::year, today, 1) == DayRange{Day::fromNumber(20250101), Day::fromNumber(20251231)});
}

TEST_CASE("the check in a book looks at revenue and income of the last twelve months under the policy", "[trial][fairness]")
{
    SmallBook book(Engine::sqlite);
    // An: 150,000 a month and 3 % of 510,000 in September, against 510,000 of revenue.
    const Fairness fairness = must(checkFairnessInBook(book.database(), book.settings(), readPolicy(threePercent), Day::fromNumber(20261005)));
    REQUIRE(fairness.findings.size() == 2);
    CHECK(fairness.findings[0].kind == FairnessKind::incomeRatio);
    CHECK((fairness.findings[0].person.code == QStringLiteral("AN") && fairness.findings[0].flag == IncomeFlag::low));
    CHECK(fairness.findings[0].ratio == Fraction(Int128(510'000), Int128(12 * 150'000 + 15'300)));
    CHECK((fairness.findings[1].person.code == QStringLiteral("BINH") && fairness.findings[1].flag == IncomeFlag::high)); // 240,000 ÷ 7,200
}

TEST_CASE("a trial tells nobody what one other person is paid", "[trial][privacy]")
{
    SmallBook book(Engine::sqlite);
    apply(book, readPolicy());
    const YearTrial asked{year, readPolicy(threePercent), {}};
    const TrialResult result = tried(book, asked.policy);
    const auto incomes = must(triedIncomes(book.database(), book.settings(), asked, result));
    REQUIRE(incomes.size() == 2);
    using Sees = PayReader::Sees;
    const TrialReading all = readableTrial(result, incomes, {Sees::everything, {}});
    CHECK(rows(all.result) == lines({"AN 10200 15300", "BINH 8800 13200"}));
    CHECK(all.result.byPeriod == result.byPeriod);
    CHECK((all.hidden == 0 && all.hasTotal));
    // Bình with the total would know what An is paid.
    const TrialReading own = readableTrial(result, incomes, {Sees::own, book.binh});
    CHECK(rows(own.result) == lines({"BINH 8800 13200"}));
    CHECK(own.hidden == 1);
    CHECK_FALSE(own.hasTotal);
    CHECK((own.result.total == TriedPay() && own.result.cost == Money() && own.result.byPeriod.empty()));
    CHECK(own.incomes[0].person.name.isEmpty());
    CHECK(own.incomes[1].person.code == QStringLiteral("BINH"));
    // Of two who stay hidden the total tells neither.
    const TrialReading none = readableTrial(result, incomes, {Sees::nothing, {}});
    CHECK(none.result.people.empty());
    CHECK((none.hidden == 2 && none.hasTotal));
    CHECK(none.result.total == TriedPay{Money::fromMinorUnits(19'000), Money::fromMinorUnits(28'500)});
    CHECK(none.result.byPeriod.empty());
    // A server that keeps bonuses and salaries of others back leaves no total, and no income of theirs.
    const TrialReading kept = readableTrial(result, incomes, {Sees::nothing, {}, true});
    CHECK_FALSE(kept.hasTotal);
    CHECK((kept.result.total == TriedPay() && kept.incomes.empty()));
    // What was really paid in all is for those who see everything; one's own stays.
    TrialResult paid = result;
    paid.closed = 1;
    paid.total.paid = Money::fromMinorUnits(15'000);
    paid.people[1].pay.paid = Money::fromMinorUnits(4'800);
    CHECK_FALSE(readableTrial(paid, {}, {Sees::nothing, {}}).result.total.paid);
    CHECK(readableTrial(paid, {}, {Sees::own, book.binh}).result.people[0].pay.paid == Money::fromMinorUnits(4'800));
    CHECK(readableTrial(paid, {}, {Sees::everything, {}}).result.total.paid == Money::fromMinorUnits(15'000));
    // Of one who alone gets something else, the difference is theirs.
    TrialResult oneChanges = result;
    oneChanges.people[1].pay.after = oneChanges.people[1].pay.before;
    CHECK_FALSE(readableTrial(oneChanges, {}, {Sees::nothing, {}}).hasTotal);
    TrialResult oneBegins = result;
    oneBegins.people[0].pay.before = Money();
    CHECK_FALSE(readableTrial(oneBegins, {}, {Sees::nothing, {}}).hasTotal);
}
