// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/policy_sentences.h"

#include "tests/core/policy_support.h"

using namespace somo;
using namespace somo::test;

namespace {

QStringList english(const Policy &policy, const PolicyNames &names = codeItself)
{
    QStringList sentences;
    for (const ClauseSentence &each : policySentences(policy, {}, Language::english, names))
        sentences += QStringLiteral("%1: %2").arg(each.clause, each.text());
    sentences.replaceInStrings(QString(QChar(0x00A0)), QStringLiteral(" "));
    return sentences;
}

QStringList fields(const ClauseSentence &sentence)
{
    QStringList list;
    for (const SentencePart &part : sentence.parts) {
        if (!part.field.isEmpty())
            list += QStringLiteral("%1=%2").arg(part.field, part.text);
    }
    return list;
}

} // namespace

TEST_CASE("a policy for everyone addresses its reader in a book of one person", "[policy][sentences][personal]")
{
    const Policy policy = readPolicy();
    CHECK(policySentences(policy, {}, Language::english).front().text().contains(QStringLiteral("is for everyone in the team,")));
    CHECK(policySentences(policy, {}, Language::english, codeItself, true).front().text().contains(QStringLiteral("is for you,")));
    CHECK(policySentences(policy, {}, Language::vietnamese, codeItself, true).front().text().contains(QStringLiteral("dành cho bạn,")));
}

TEST_CASE("a policy reads as sentences, clause by clause", "[policy][sentences]")
{
    CHECK(english(readPolicy(R"({"hold_days": 14, "returns": "mirror", "payer": "NPP", "covers": {"teams": ["N", "S"]}, "accumulate": "year", "cap": "20000000", "draw": "5000",
                                 "guarantee": "1000", "gate": {"min_score": "70", "pays": "80"},
                                 "rules": [{"id": "tea", "when": {"product_group": "TEA", "channel": "shopee"}, "bands": [{"from": "0", "rate": "3"}]},
                                           {"id": "rest", "bands": [{"from": "0", "rate": "2"}, {"from": "1000", "rate": "2.5"}]}],
                                 "team_pools": [{"team": "N", "bands": [{"from": "0", "rate": "0.5"}], "share": "weights", "weights": {"AN": "2"}}],
                                 "overrides": [{"person": "LEAD", "team": "N", "rate": "0.5"}], "referral": {"amount": "50000"},
                                 "bonuses": [{"kind": "first_order", "amount": "200000"}, {"kind": "top_revenue", "amount": "500000"}]})"))
          == lines({"covers: This policy is for the teams N, S, from 1 Jan 2026 to 31 Dec 2026; it pays on the orders of NPP, who pays it.",
                    "event: Commission counts when the order is completed, and is held for 14 days of returns; goods of an earlier period that come back: the sale takes back its part of what was paid.",
                    "rules[tea]: Product group TEA, channel shopee: 3% of the revenue of the year so far.",
                    "rules[rest]: All the rest: the revenue of the year so far is paid by bands, each slice at its own rate.",
                    "gate: With a KPI score under 70%, 80% of the commission is paid.", "cap: The commission of a period is at most 20,000,000 ₫.",
                    "guarantee: A commission of 1,000 ₫ a period is guaranteed.", "draw: 5,000 ₫ a period is paid in advance and set off against what is earned.",
                    "team_pools[N]: Team N has a pool: 0.5% of what the team sells, shared by weights (AN 2).", "overrides[LEAD]: LEAD gets 0.5% of what team N sells, own sales left out.",
                    "referral: Whoever brought an order gets 50,000 ₫ for it.",
                    "bonuses: The first order of a period brings 200,000 ₫. The highest revenue of a period brings 500,000 ₫. Apart from commission."}));
    const PolicyNames names = [](QStringView kind, const QString &code) { return kind == u"channel" ? QStringLiteral("Shopee") : code; };
    CHECK(english(readPolicy(R"({"rules": [{"id": "tea", "when": {"channel": "shopee"}, "scope": "order", "bands": [{"from": "0", "rate": "3"}]}]})"), names).last()
          == QStringLiteral("rules[tea]: Channel Shopee: 3% of the revenue of each order."));
    CHECK(english(readPolicy(R"({"base": "collected", "covers": {"people": ["AN"]}, "rules": []})")).first() == QStringLiteral("covers: This policy is for AN, from 1 Jan 2026 to 31 Dec 2026."));
}

TEST_CASE("what may be changed is marked with its place in the document", "[policy][sentences]")
{
    const auto sentences = policySentences(readPolicy(R"({"rules": [{"id": "tea", "when": {"product_group": "TEA"}, "bands": [{"from": "0", "rate": "3"}]}]})"), {}, Language::english);
    REQUIRE(sentences.size() == 3);
    CHECK(fields(sentences[0]) == lines({"covers=everyone in the team", "from=1 Jan 2026", "to=31 Dec 2026"}));
    CHECK(fields(sentences[1]) == lines({"event=completed", "returns=is calculated as if it had never been sold"}));
    CHECK(fields(sentences[2]) == lines({"rules[tea].when.product_group=TEA", "rules[tea].bands[1].rate=3%", "base=revenue", "period=the month"}));
    CHECK(sentences[0].parts.front() == SentencePart{QStringLiteral("This policy is for "), QString()});
}

TEST_CASE("every policy reads whole in both languages, with the same clauses and marks", "[policy][sentences]")
{
    RandomPolicies policies(5);
    const auto marks = [](const std::vector<ClauseSentence> &sentences) {
        QStringList list;
        for (const ClauseSentence &sentence : sentences) {
            QStringList of;
            for (const SentencePart &part : sentence.parts) {
                CHECK_FALSE(part.text.isEmpty());
                if (!part.field.isEmpty())
                    of += part.field;
            }
            of.sort();
            list += sentence.clause + u'|' + of.join(u',');
        }
        return list;
    };
    for (int i = 0; i < 300; ++i) {
        const Policy policy = policies.next();
        const auto vietnamese = policySentences(policy, {}, Language::vietnamese), inEnglish = policySentences(policy, {}, Language::english);
        CHECK(marks(vietnamese) == marks(inEnglish));
        for (const ClauseSentence &sentence : vietnamese)
            CHECK_FALSE(sentence.text().contains(u"%1"));
    }
}
