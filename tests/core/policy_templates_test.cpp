// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/policy_templates.h"

#include "core/commission/closing_store.h"
#include "core/commission/policy_check.h"
#include "core/commission/policy_check_query.h"
#include "core/commission/policy_diff.h"
#include "core/commission/policy_sentences.h"
#include "core/commission/policy_store.h"
#include "core/commission/policy_wording.h"
#include "tests/core/policy_support.h"
#include "tests/support/small_book.h"

#include <QRegularExpression>

using namespace somo;
using namespace somo::test;

namespace {

const Day today = Day::fromNumber(20261005);

QStringList changed(const char *before, const char *after, Language language = Language::english)
{
    QStringList sentences = policyDifferences(readPolicy(before), readPolicy(after), {}, language);
    sentences.replaceInStrings(QString(QChar(0x00A0)), QStringLiteral(" ")); // between a figure and its unit
    return sentences;
}

} // namespace

TEST_CASE("every template is a sound policy of the book's fiscal year, in any currency and both languages", "[policy]")
{
    for (const PolicyTemplate &each : policyTemplates()) {
        INFO(each.name.toString().toStdString());
        for (const char *currency : {"VND", "USD", "KWD", "JPY"}) {
            BookSettings settings;
            settings.currency = must(Currency::fromCode(QString::fromLatin1(currency)));
            settings.fiscalStart = 4;
            const auto policy = policyFromTemplate(each.name, settings, Language::vietnamese, today);
            REQUIRE(policy);
            must(checkPolicy(*policy));
            CHECK(policy->days == DayRange{Day::fromNumber(20260401), Day::fromNumber(20270331)});
            CHECK(must(policyFromJson(policyToJson(*policy, settings.currency), settings)) == *policy);
        }
        const auto vietnamese = policyFromTemplate(each.name, {}, Language::vietnamese, today);
        const auto english = policyFromTemplate(each.name, {}, Language::english, today);
        CHECK(vietnamese->name != english->name);
        CHECK(vietnamese->code == english->code);
    }
    CHECK_FALSE(policyFromTemplate(u"best", {}, Language::english, today));
}

TEST_CASE("a template begins with the first day that is open", "[policy][closing]")
{
    const auto of = [](int open) { return policyFromTemplate(u"flat", {}, Language::english, today, Day::fromNumber(open)).value(); };
    const Day newYear = Day::fromNumber(20260101), lastDay = Day::fromNumber(20261231);
    CHECK(of(0).days == DayRange{newYear, lastDay});
    CHECK(of(20250401).days == DayRange{newYear, lastDay}); // what is open since last year doesn't reach back into it
    CHECK(of(20260901).days == DayRange{Day::fromNumber(20260901), lastDay});
    CHECK(of(20260901).code == QStringLiteral("FLAT-2026"));
    CHECK(of(20270101).days == DayRange{Day::fromNumber(20270101), Day::fromNumber(20271231)}); // the year is closed to its end
    CHECK(of(20270101).code == QStringLiteral("FLAT-2027"));

    SmallBook book(Engine::sqlite);
    const auto inBook = [&] { return must(policyFromTemplateIn(book.database(), u"flat", book.settings(), Language::english, today)).value(); };
    CHECK(inBook().days.first == newYear);
    must(book.book()->write({QStringLiteral("test"), {}}, QStringLiteral("An"), [&](Database &database) -> Status {
        SOMO_TRY(applyPolicy(database, book.settings(), readPolicy(R"({"to": "2026-09-30"})")));
        return closePeriod(database, book.settings(), Period::fromText(u"2026-09", 1).value(), today, {QStringLiteral("An"), 1'000});
    }));
    const Policy made = inBook();
    CHECK(made.days == DayRange{Day::fromNumber(20261001), lastDay});
    must(checkPolicyInBook(book.database(), book.settings(), made)); // so it can be put in force as it comes
    CHECK_FALSE(must(policyFromTemplateIn(book.database(), u"best", book.settings(), Language::english, today)));
}

TEST_CASE("a refusal names a period in the same words at a clause and in a sentence", "[policy][words]")
{
    const Error closed = failure(ErrorCode::policyRefused, {QStringLiteral("from"), QStringLiteral("%1 is closed, and a policy never reaches back. Let it start later."), QStringLiteral("2026-01")});
    CHECK(words::policyReason(closed, Language::english) == QStringLiteral("January 2026 is closed, and a policy never reaches back. Let it start later."));
    CHECK(words::policyReason(closed, Language::vietnamese).startsWith(QStringLiteral("Kỳ tháng 1/2026 đã khóa")));
    CHECK(words::problemText(closed, Language::vietnamese).contains(words::policyReason(closed, Language::vietnamese).mid(1)));
    // A code at the beginning stays as it is written.
    const Error code = failure(ErrorCode::policyRefused, {QStringLiteral("from"), QStringLiteral("%1 is closed, and a policy never reaches back. Let it start later."), QStringLiteral("an")});
    CHECK(words::policyReason(code, Language::english).startsWith(QStringLiteral("an is closed")));
}

TEST_CASE("templates say what their names promise", "[policy]")
{
    const auto of = [](QStringView name, const BookSettings &settings = {}) { return policyFromTemplate(name, settings, Language::english, today).value(); };
    CHECK(of(u"marginal").rules.front().bands[1] == PayBand{100'000'000, Rate{30'000}, {}, {}});
    CHECK(of(u"marginal", dollars()).rules.front().bands[1].from == 400'000); // 4,000 dollars
    CHECK(of(u"slab").rules.front().method == BandMethod::slab);
    CHECK(of(u"product_group").rules.front().when.productGroup == QStringLiteral("GROUP-A"));
    CHECK(of(u"team_pool").pools.size() == 1);
    CHECK(of(u"lead_override").overrides.size() == 1);
    CHECK(of(u"referral").referral == Referral{Rate{50'000}, {}});
    CHECK(of(u"principal").payer == QStringLiteral("PRINCIPAL-A"));
    CHECK(of(u"small_shop").bonuses.size() == 2);
    CHECK(of(u"small_shop").code == QStringLiteral("SMALL-SHOP-2026"));
    CHECK(of(u"small_shop").name == QStringLiteral("The year of a small shop 2026"));
}

TEST_CASE("what a later version changes is said in sentences, one for each thing", "[policy]")
{
    CHECK(changed("{}", "{}").isEmpty());
    CHECK(changed("{}", R"({"version": 2, "reason": "x"})").isEmpty());
    CHECK(changed(R"({"cap": "20000000"})", R"({"cap": "25000000", "draw": "5000"})") == lines({"At most: 20,000,000 ₫ → 25,000,000 ₫.", "New: Paid in advance: 5,000 ₫."}));
    CHECK(changed(R"({"hold_days": 7, "gate": {"min_score": "70", "pays": "80"}})", R"({"base": "gross_profit", "event": "paid"})")
          == lines({"Counted: revenue → gross profit.", "A sale counts: when it is completed → when it is paid whole.", "No longer: Held for returns: days: 7.",
                         "No longer: Gate: with a score under 70%, 80% of the commission is paid."}));
    CHECK(changed(R"({"covers": {"people": ["AN"]}, "payer": "NPP"})", R"({"covers": {"teams": ["N", "S"]}})")
          == lines({"Paid by: NPP → the house.", "For whom: the people AN → the teams N, S."}));
    CHECK(changed(R"({"rules": [{"id": "tea", "bands": [{"from": "0", "rate": "2"}, {"from": "100000", "rate": "3"}]}]})",
                  R"({"rules": [{"id": "tea", "when": {"product_group": "TEA"}, "bands": [{"from": "0", "rate": "2.125"}, {"from": "200000", "rate": "3"}]}]})")
          == lines({"Rule tea: whatever no other rule pays → product group TEA.", "Rate of rule tea from 0 ₫ on: 2% → 2.125%.", "New: Rate of rule tea from 200,000 ₫ on: 3%.",
                         "No longer: Rate of rule tea from 100,000 ₫ on: 3%."}));
    CHECK(changed(R"({"team_pools": [{"team": "N", "bands": [{"from": "0", "rate": "1"}], "share": "weights", "weights": {"AN": "2", "BI": "1.5"}}]})",
                  R"({"team_pools": [{"team": "N", "bands": [{"from": "0", "rate": "1"}]}], "bonuses": [{"kind": "first_order", "amount": "5000"}]})")
          == lines({"Pool of team N, shared: by weights: AN 2, BI 1.5 → equally, by days.", "New: Bonus for the first order: 5,000 ₫."}));
    CHECK(changed(R"({"referral": {"rate": "5"}})", R"({"referral": {"amount": "5000"}, "accumulate": "year", "returns": "mirror"})")
          == lines({"Bands start again: with every period → with the fiscal year.",
                         "A later return: is calculated as if it had never been sold → takes back its part of what was paid.", "Referral: 5% of the order → 5,000 ₫ an order."}));
    CHECK(changed(R"({"overrides": [{"person": "A", "team": "N", "rate": "1"}]})", R"({"overrides": [{"person": "A", "team": "N", "rate": "1", "own_sales": true}]})")
          == lines({"Share of A in what team N sells: 1%, own sales left out → 1%, own sales included."}));
    CHECK(changed("{}", R"({"rules": [{"id": "all", "bands": [{"from": "0", "rate": "2.5"}]}]})", Language::vietnamese) == lines({"Mức của mọi đơn bán: 2 % → 2,5 %."}));
    CHECK(changed(R"({"rules": [{"id": "tea", "bands": [{"from": "0", "rate": "3"}]}]})", R"({"rules": [{"id": "tea", "bands": [{"from": "0", "rate": "4"}]}]})")
          == lines({"Rate of rule tea: 3% → 4%."}));
    // One rate becomes bands: its own start tells them apart.
    CHECK(changed(R"({"rules": [{"id": "tea", "bands": [{"from": "0", "rate": "3"}]}]})", R"({"rules": [{"id": "tea", "bands": [{"from": "0", "rate": "2"}, {"from": "100000", "rate": "4"}]}]})")
          == lines({"Rate of rule tea from 0 ₫ on: 3% → 2%.", "New: Rate of rule tea from 100,000 ₫ on: 4%."}));
    // A lead's other team is another clause, and an override of somebody else before it moves none.
    CHECK(changed(R"({"overrides": [{"person": "A", "team": "N", "rate": "1"}]})", R"({"overrides": [{"person": "B", "team": "N", "rate": "2"}, {"person": "A", "team": "N", "rate": "1"}]})")
          == lines({"New: Share of B in what team N sells: 2%, own sales left out."}));
}

TEST_CASE("what a later version changes stands side by side, bands by their place", "[policy]")
{
    const auto rows = [](const char *before, const char *after) {
        auto changes = policyChanges(readPolicy(before), readPolicy(after), {}, Language::english);
        for (PolicyChangeRow &row : changes) {
            for (QString *text : {&row.what, &row.before, &row.after})
                text->replace(QChar(0x00A0), u' ');
        }
        return changes;
    };
    const auto row = [](const char *what, const char *before, const char *after) { return PolicyChangeRow{QString::fromUtf8(what), QString::fromUtf8(before), QString::fromUtf8(after)}; };
    CHECK(rows("{}", "{}").empty());
    CHECK(rows(R"({"cap": "20000000"})", R"({"cap": "25000000", "draw": "5000"})")
          == std::vector{row("At most", "20,000,000 ₫", "25,000,000 ₫"), row("Paid in advance", "", "5,000 ₫")});
    CHECK(rows(R"({"rules": [{"id": "tea", "bands": [{"from": "0", "rate": "2"}, {"from": "100000", "rate": "3"}, {"from": "300000", "rate": "5"}]}]})",
               R"({"rules": [{"id": "tea", "bands": [{"from": "0", "rate": "2"}, {"from": "200000", "rate": "3"}]}]})")
          == std::vector{row("Rate of rule tea, band 2", "from 100,000 ₫ on: 3%", "from 200,000 ₫ on: 3%"), row("Rate of rule tea, band 3", "from 300,000 ₫ on: 5%", "")});
    // Another id for the rule of the same sales is no other rule.
    CHECK(rows(R"({"rules": [{"id": "rest", "bands": [{"from": "0", "rate": "3"}]}]})", R"({"rules": [{"id": "tea", "bands": [{"from": "0", "rate": "4"}]}]})")
          == std::vector{row("Rate of rule tea", "3%", "4%")});
    CHECK(rows(R"({"hold_days": 7})", "{}") == std::vector{row("Held for returns", "days: 7", "")});
}

TEST_CASE("a rule whose id is the plain all is told in words, in both languages", "[policy]")
{
    const auto called = [](const char *members, Language language) { return ruleWords(ruleNameOf(readPolicy(members), QStringLiteral("all")), language); };
    const char *alone = R"({"rules": [{"id": "all", "bands": [{"from": "0", "rate": "2"}]}]})";
    const char *beside = R"({"rules": [{"id": "tea", "when": {"product_group": "TEA"}, "bands": [{"from": "0", "rate": "3"}]}, {"id": "all", "bands": [{"from": "0", "rate": "2"}]}]})";
    const char *filtered = R"({"rules": [{"id": "all", "when": {"channel": "zalo"}, "bands": [{"from": "0", "rate": "2"}]}]})";
    CHECK(called(alone, Language::english) == QStringLiteral("every sale"));
    CHECK(called(alone, Language::vietnamese) == QStringLiteral("mọi đơn bán"));
    CHECK(called(beside, Language::english) == QStringLiteral("every other sale"));
    CHECK(called(beside, Language::vietnamese) == QStringLiteral("các đơn bán còn lại"));
    CHECK(called(filtered, Language::english) == QStringLiteral("channel zalo"));
    CHECK(ruleWords(ruleNameOf(readPolicy(beside), QStringLiteral("tea")), Language::english) == QStringLiteral("tea"));
    for (const PolicyTemplate &each : policyTemplates()) {
        INFO(each.name.toString().toStdString());
        for (const Language language : {Language::vietnamese, Language::english}) {
            const Policy policy = policyFromTemplate(each.name, {}, language, today).value();
            Policy next = policy;
            if (!next.rules.empty()) // a referral's has none
                next.rules.front().bands.front() = {0, Rate{1'234}, {}, {}};
            for (const QString &sentence : policyDifferences(policy, next, {}, language))
                CHECK_FALSE(sentence.split(QRegularExpression(QStringLiteral("[\\s:,]"))).contains(QStringLiteral("all")));
            for (const ClauseSentence &sentence : policySentences(policy, {}, language))
                CHECK_FALSE(sentence.text().contains(QStringLiteral(" all,")));
        }
    }
}

TEST_CASE("a policy is held against the version in force, not against the newest", "[policy]")
{
    const auto stored = [](qint64 id, const char *members) { return StoredPolicy{PolicyId{1}, PolicyVersionId{id}, readPolicy(members), {}}; };
    // The first is over, the second in force, the third begins in December.
    const std::vector<StoredPolicy> versions{stored(1, R"({"version": 1, "from": "2026-01-01", "to": "2026-06-30"})"), stored(2, R"({"version": 2, "from": "2026-07-01", "to": "2026-11-30"})"),
                                             stored(3, R"({"version": 3, "from": "2026-12-01", "to": "2026-12-31"})")};
    const auto against = [&](const Policy &policy, Day day = today) {
        const StoredPolicy *found = comparedVersion(policy, versions, day);
        return found ? found->policy.version : 0;
    };
    const Policy draft = readPolicy(R"({"version": 4, "from": "2027-01-01", "to": "2027-12-31"})");
    CHECK(against(draft) == 2);
    CHECK(against(draft, Day::fromNumber(20261215)) == 3);
    CHECK(against(draft, Day::fromNumber(20270105)) == 3); // none is in force: the newest before it
    CHECK(against(versions[2].policy) == 2);
    CHECK(against(versions[1].policy) == 1); // it is the one in force
    CHECK(against(versions[0].policy) == 0);
    // A text that is to take the place of the one in force.
    CHECK(against(readPolicy(R"({"version": 2, "from": "2026-07-01", "to": "2026-11-30", "hold_days": 7})")) == 2);
    // Another code: what the same payer has in force.
    CHECK(against(readPolicy(R"({"code": "NEXT", "from": "2027-01-01", "to": "2027-12-31"})")) == 2);
    CHECK(against(readPolicy(R"({"code": "NEXT", "payer": "NPP", "from": "2027-01-01", "to": "2027-12-31"})")) == 0);
    // It would stand in the place of what is in force, not of what was over before, whenever it is to begin.
    for (const char *from : {"2026-07-01", "2026-06-30", "2026-01-01"}) {
        INFO(from);
        const QByteArray members = QByteArray(R"({"code": "NEXT", "from": ")") + from + R"(", "to": "2026-12-31"})";
        CHECK(against(readPolicy(members.constData())) == 2);
    }
    // Nothing is in force on that day: the last that had begun by then.
    CHECK(against(readPolicy(R"({"code": "NEXT", "from": "2026-12-01", "to": "2026-12-31"})"), Day::fromNumber(20270105)) == 3);
    CHECK(versionInForce(QStringLiteral("STD"), versions, today)->policy.version == 2);
    CHECK_FALSE(versionInForce(QStringLiteral("STD"), versions, Day::fromNumber(20270105)));
}

TEST_CASE("a difference is said by names, and two of one name by their codes", "[policy]")
{
    const PolicyNames names = [](QStringView kind, const QString &code) {
        return kind != u"person" ? code : code == u"HA" ? QStringLiteral("Lê Thu Hà") : code.startsWith(u"KHOI") ? QStringLiteral("Trần Khôi") : code;
    };
    const auto said = [&](const char *before, const char *after) { return policyDifferences(readPolicy(before), readPolicy(after), {}, Language::english, names); };
    const char *ha = R"({"covers": {"people": ["HA"]}})";
    const char *khoi = R"({"covers": {"people": ["KHOI"]}})";
    const char *other = R"({"covers": {"people": ["KHOI2"]}})";
    CHECK(said(ha, khoi) == QStringList{QStringLiteral("For whom: the people Lê Thu Hà → the people Trần Khôi.")});
    CHECK(said(khoi, other) == QStringList{QStringLiteral("For whom: the people KHOI → the people KHOI2.")});
    CHECK(said(khoi, khoi).isEmpty());
}

TEST_CASE("every change of a figure is told once, one of version and reason alone isn't", "[policy]")
{
    RandomPolicies policies(11);
    for (int i = 0; i < 300; ++i) {
        const Policy policy = policies.next();
        Policy other = policies.next();
        CHECK_FALSE(policyDifferences(policy, other, {}, Language::vietnamese).isEmpty());
        other = policy;
        ++other.version;
        other.reason = QStringLiteral("x");
        CHECK(policyDifferences(policy, other, {}, Language::vietnamese).isEmpty());
        ++other.holdDays;
        CHECK(policyDifferences(policy, other, {}, Language::vietnamese).size() == 1);
    }
}
