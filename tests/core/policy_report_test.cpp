// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/policy_report.h"

#include "core/commission/policy_diff.h"
#include "core/commission/policy_draft_store.h"
#include "core/report/render.h"
#include "tests/core/policy_support.h"
#include "tests/support/small_book.h"

using namespace somo;
using namespace somo::test;

namespace {

const char *bands = R"({"name": "Chuẩn 2026", "rules": [{"id": "all", "bands": [{"from": "0", "rate": "5"}, {"from": "30000000", "rate": "7"}, {"from": "50000000", "rate": "8.5"},
                        {"from": "65000000", "rate": "9.5"}, {"from": "90000000", "rate": "10"}]}]})";

const Day today = Day::fromNumber(20261005);
constexpr qint64 noon = 1'791'172'800'000; // of that day, in milliseconds

QString textOf(SmallBook &book, const PolicyPage &page)
{
    QString text = reportAsText(must(policyReport(book.settings(), page, Language::english)));
    return text.replace(QChar(0x00A0), u' ');
}

void write(SmallBook &book, const Book::Work &work) { must(book.book()->write({QStringLiteral("test"), {}}, QStringLiteral("An"), work)); }

} // namespace

TEST_CASE("a policy on paper: clauses, bands with an example, the chart, fairness, changes, opinions, lines to sign on", "[policy][report]")
{
    SmallBook book(Engine::sqlite);
    write(book, [&](Database &database) -> Status {
        SOMO_TRY(applyPolicy(database, book.settings(), readPolicy(bands)));
        return success();
    });
    Policy next = readPolicy(bands);
    next.version = 2;
    next.reason = QStringLiteral("giá mới");
    next.days.first = Day::fromNumber(20261101);
    next.holdDays = 7;
    PolicyDraftId draft;
    write(book, [&](Database &database) -> Status {
        SOMO_TRY_ASSIGN(const SavedDraft saved, savePolicyDraft(database, book.settings(), {}, next, QStringLiteral("An"), noon));
        draft = saved.id;
        SOMO_TRY(proposePolicyDraft(database, book.settings(), draft, QStringLiteral("An"), noon));
        return giveOpinionOnDraft(database, draft, book.binh, false, QStringLiteral("Giữ lâu quá"), noon);
    });
    const QString text = textOf(book, must(loadDraftPage(book.database(), book.settings(), draft, today)));
    INFO(text.toStdString());
    for (const char *said : {"Chuẩn 2026", "draft, not in force", "giá mới", "1.  This policy is for everyone in the team, from 1 Nov 2026 to 31 Dec 2026.", "3.  All that is sold: the revenue of the month",
                             "Clause 3: the bands", "4,175,000", "Example: 100,000,000 ₫ sold. 30,000,000 × 5% = 1,500,000 ₫; 20,000,000 × 7% = 1,400,000 ₫;", "Paid 7,550,000 ₫, that is 7.55% of it.",
                             "To look at: The band from 65m to 90m is 25m wide", "From (₫)", "Fine: No cliff", "New: Held for returns: days: 7.", "objects", "Giữ lâu quá",
                             "No answer yet: Nguyễn Hoài An.", "Signature"})
        CHECK(text.contains(QString::fromUtf8(said)));
    // Everybody reads this page: incomes are counted, not named.
    CHECK(text.contains(QStringLiteral("revenue ÷ income lies outside 3 to 5 for 2")));
    CHECK_FALSE(text.contains(QStringLiteral("times the income")));
    const QString first = textOf(book, must(loadPolicyPage(book.database(), book.settings(), QStringLiteral("STD"), 1, today)));
    CHECK_FALSE(first.contains(QStringLiteral("draft, not in force")));
    CHECK_FALSE(first.contains(QStringLiteral("What it changes")));
    CHECK(loadPolicyPage(book.database(), book.settings(), QStringLiteral("XYZ"), {}, today).error().code == ErrorCode::policyNotFound);
}

TEST_CASE("what a policy changes names people and teams where their names are known", "[policy][report]")
{
    const Policy before = readPolicy(bands);
    Policy after = before;
    Override share;
    share.person = QStringLiteral("HA");
    share.team = QStringLiteral("HN");
    share.rate = Rate{3'000};
    after.overrides.push_back(share);
    const PolicyNames names = [](QStringView kind, const QString &code) {
        return kind == u"person" && code == u"HA" ? QStringLiteral("Trần Thu Hà") : kind == u"team" && code == u"HN" ? QStringLiteral("Hà Nội") : code;
    };
    const auto said = [&](const PolicyNames &called) {
        return policyDifferences(before, after, {}, Language::english, called).join(u'\n');
    };
    CHECK(said(names).contains(QStringLiteral("Share of Trần Thu Hà in what team Hà Nội sells: 0.3%")));
    CHECK(said(codeItself).contains(QStringLiteral("Share of HA in what team HN sells: 0.3%")));
}

TEST_CASE("the chart of a policy shades what is doubtful and gives pay and rate at every start", "[policy][report]")
{
    const Policy policy = readPolicy(bands);
    const Fairness fairness = must(checkFairness(policy, 1));
    const PayScale scale = payScaleOf(policy, policy.rules.front());
    const ChartSpec chart = must(payCurveChart(scale, QStringLiteral("rules[all]"), fairness, 110'000'000, {}, Language::english));
    CHECK(chart.doubtful == std::vector<std::pair<qint64, qint64>>{{65'000'000, 90'000'000}});
    REQUIRE(chart.points.size() == 6); // five starts and the end
    CHECK(chart.points[3].value == 4'175'000);
    CHECK(chart.points.back().id == 110'000'000);
    CHECK(chart.points.back().value == 8'550'000);
    CHECK(chart.curve.front().pace == 50'000);
    CHECK(chart.curve.back().pay == 8'550'000);
    CHECK(chart.curve.back().pace == 100'000);
    CHECK(chart.summary.startsWith(QStringLiteral("Pay by bands: 5% from 0")));
    Report report;
    report.blocks.push_back(chart);
    const QString html = reportAsHtml(report);
    CHECK(html.contains(QStringLiteral("stroke-dasharray=\"5 3\"")));
    CHECK(must(payCurveChart(scale, QStringLiteral("rules[other]"), fairness, 110'000'000, {}, Language::english)).doubtful.empty());
}
