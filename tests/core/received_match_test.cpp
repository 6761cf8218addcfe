// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/report/received_report.h"
#include "core/report/received_words.h"
#include "core/report/render.h"

#include <random>
#include <set>

using namespace somo;

namespace {

Money money(qint64 units) { return Money::fromMinorUnits(units); }

ReceivedLine theirs(const char *order, qint64 amount, qint64 row = 2)
{
    ReceivedLine line;
    line.row = row;
    line.order = QString::fromUtf8(order);
    line.amount = money(amount);
    return line;
}

ReceivedLine theirOther(StatementLineKind kind, qint64 amount, const char *words = "")
{
    ReceivedLine line;
    line.row = 9;
    line.kind = kind;
    line.words = QString::fromUtf8(words);
    line.amount = money(amount);
    return line;
}

OwnOrder ours(qint64 id, const char *code, qint64 base, qint64 amount)
{
    OwnOrder order;
    order.order = OrderId{id};
    order.code = QString::fromUtf8(code);
    order.date = Day::fromNumber(20260905);
    order.base = money(base);
    order.sold = order.base;
    order.amount = money(amount);
    return order;
}

OwnOrder unpaid(qint64 id, const char *code, PayReason reason)
{
    OwnOrder order = ours(id, code, 0, 0);
    order.reason = reason;
    return order;
}

/// Two sides made by hand.
struct Sides {
    ReceivedStatement received;
    OwnPay own;
    StatementMatch match(bool letOneUnitPass = false)
    {
        Int128 sum = 0;
        for (const ReceivedLine &line : received.lines)
            sum += line.amount.value_or(Money()).minorUnits();
        received.sum = money(qint64(sum));
        sum = 0;
        for (const OwnOrder &order : own.orders)
            sum += order.amount.minorUnits();
        for (const OwnOther &other : own.others)
            sum += other.amount.minorUnits();
        own.sum = money(qint64(sum));
        own.period = Period::fromText(u"2026-09", 1).value();
        const auto matched = matchStatement(received, own, letOneUnitPass);
        REQUIRE(matched.ok());
        return *matched;
    }
    MatchedLine only(bool letOneUnitPass = false)
    {
        const StatementMatch matched = match(letOneUnitPass);
        REQUIRE(matched.lines.size() == 1);
        return matched.lines.front();
    }
};

} // namespace

TEST_CASE("an order that both sides pay alike agrees, several lines of it summed", "[received]")
{
    Sides sides;
    sides.received.lines = {theirs(" DH-1 ", 30, 2), theirs("DH-1", 20, 5)};
    sides.own.orders = {ours(7, "DH-1", 1000, 50)};
    const MatchedLine line = sides.only();
    CHECK(line.result == MatchResult::agrees);
    CHECK(line.by == MatchedBy::code);
    CHECK(line.order == OrderId{7});
    CHECK(line.rows == std::vector<qint64>{2, 5});
    CHECK(line.theirs == money(50));
}

TEST_CASE("codes are the same in both Unicode forms", "[received]")
{
    Sides sides;
    sides.received.lines = {theirs("ĐƠN-Ấ", 5)};
    sides.received.lines[0].order = sides.received.lines[0].order.normalized(QString::NormalizationForm_D);
    sides.own.orders = {ours(1, "ĐƠN-Ấ", 100, 5)};
    CHECK(sides.only().by == MatchedBy::code);
}

TEST_CASE("a code written otherwise finds its order, and the answer says how", "[received]")
{
    const auto [written, code, by] = GENERATE(table<const char *, const char *, MatchedBy>({
        {"dh-1", "DH-1", MatchedBy::letters},
        {"'00123", "00123", MatchedBy::zeros},
        {"123", "00123", MatchedBy::zeros},
        {"#1001", "1001", MatchedBy::zeros},
        {"shopee/shop-a:DH-1", "DH-1", MatchedBy::source},
        {"DH-1", "shopee:DH-1", MatchedBy::source},
    }));
    INFO(written << " " << code);
    Sides sides;
    sides.received.lines = {theirs(written, 50)};
    sides.own.orders = {ours(1, code, 1000, 50)};
    const MatchedLine line = sides.only();
    CHECK(line.result == MatchResult::agrees);
    CHECK(line.by == by);
    CHECK(line.code == QString::fromUtf8(code));
    CHECK(line.theirCode == QString::fromUtf8(written));
}

TEST_CASE("a looser key that fits two orders fits none, and an exact code comes first", "[received]")
{
    Sides sides;
    sides.received.lines = {theirs("123", 50)};
    sides.own.orders = {ours(1, "0123", 1000, 50), ours(2, "00123", 1000, 50)};
    const StatementMatch both = sides.match();
    CHECK(both.of(MatchResult::missingHere).lines == 1);
    CHECK(both.of(MatchResult::missingThere).lines == 2);
    sides.own.orders.push_back(ours(3, "123", 1000, 50));
    const StatementMatch exact = sides.match();
    CHECK(exact.of(MatchResult::agrees).lines == 1);
    CHECK(exact.lines.back().order == OrderId{3});
}

TEST_CASE("orders of several sources with one code are summed, and that is said", "[received]")
{
    Sides sides;
    sides.received.lines = {theirs("1001", 80)};
    sides.own.orders = {ours(1, "1001", 1000, 50), ours(2, "1001", 600, 30)};
    const MatchedLine line = sides.only();
    CHECK(line.result == MatchResult::agrees);
    CHECK(line.ourOrders == 2);
    const words::ReportWords english(Language::english, Currency());
    CHECK(whySentence(line, english).contains(QStringLiteral("2")));
}

TEST_CASE("a difference says why where it can be known", "[received]")
{
    Sides sides;
    sides.received.lines = {theirs("DH-1", 40)};
    sides.own.orders = {ours(1, "DH-1", 1000, 50)};
    ReceivedLine &line = sides.received.lines[0];
    OwnOrder &own = sides.own.orders[0];

    SECTION("another base")
    {
        line.base = money(800);
        const MatchedLine found = sides.only();
        CHECK(found.result == MatchResult::differs);
        CHECK(found.difference == money(-10));
        CHECK(found.why == DifferenceWhy::otherBase);
        CHECK(found.theirBase == money(800));
    }
    SECTION("another rate, as given")
    {
        line.base = money(1000);
        line.rate = Rate{40'000};
        const MatchedLine found = sides.only();
        CHECK(found.why == DifferenceWhy::otherRate);
        CHECK(found.ourRate == Rate{50'000});
    }
    SECTION("another rate, as the amount shows")
    {
        const MatchedLine found = sides.only();
        CHECK(found.why == DifferenceWhy::otherRate);
        CHECK(found.theirRate == Rate{40'000});
    }
    SECTION("their own base and rate give another amount")
    {
        line.base = money(1000);
        line.rate = Rate{50'000};
        const MatchedLine found = sides.only();
        CHECK(found.why == DifferenceWhy::theirProduct);
        CHECK(found.product == money(50));
    }
    SECTION("part of it came back")
    {
        own.sold = money(1000);
        own.base = money(600);
        own.amount = money(30);
        line.amount = money(50);
        CHECK(sides.only().why == DifferenceWhy::returned);
    }
    SECTION("an earlier period's sale came back")
    {
        own.amount = money(-20);
        own.adjusted = money(-20);
        own.base.reset();
        own.sold.reset();
        line.amount = money(0);
        CHECK(sides.only().why == DifferenceWhy::returned);
    }
    SECTION("one unit")
    {
        line.amount = money(49);
        CHECK(sides.only().why == DifferenceWhy::rounding);
        const MatchedLine passed = sides.only(true);
        CHECK(passed.result == MatchResult::agrees);
        CHECK(passed.isRounded);
        CHECK(passed.difference == money(-1)); // said, not swallowed
    }
    SECTION("two units are no rounding")
    {
        line.amount = money(48);
        CHECK(sides.only(true).result == MatchResult::differs);
    }
    SECTION("no amount in the file")
    {
        line.amount.reset();
        const MatchedLine found = sides.only();
        CHECK(found.why == DifferenceWhy::noAmount);
        CHECK_FALSE(theirSide(found).has_value());
        CHECK(found.difference == money(-50));
    }
    SECTION("nothing that tells")
    {
        line.amount = money(37);
        own.base.reset();
        CHECK(sides.only().why == DifferenceWhy::unknown);
    }
}

TEST_CASE("an order of the book that pays nothing here says why", "[received]")
{
    const auto [reason, why] = GENERATE(table<PayReason, DifferenceWhy>({
        {PayReason::held, DifferenceWhy::held},
        {PayReason::otherPeriod, DifferenceWhy::otherPeriod},
        {PayReason::notYet, DifferenceWhy::notYet},
        {PayReason::draft, DifferenceWhy::draft},
        {PayReason::cancelled, DifferenceWhy::cancelled},
        {PayReason::returned, DifferenceWhy::returned},
        {PayReason::noPolicy, DifferenceWhy::noPolicy},
        {PayReason::noRule, DifferenceWhy::noRule},
        {PayReason::noTarget, DifferenceWhy::noTarget},
        {PayReason::unknownCost, DifferenceWhy::unknownCost},
        {PayReason::underBand, DifferenceWhy::underBand},
        {PayReason::gate, DifferenceWhy::gate},
    }));
    Sides sides;
    sides.received.lines = {theirs("DH-1", 40)};
    sides.own.orders = {unpaid(1, "DH-1", reason)};
    sides.own.orders[0].on = Day::fromNumber(20261003);
    sides.own.orders[0].period = Period::fromText(u"2026-10", 1).value();
    sides.own.orders[0].event = RecognitionEvent::completed;
    const MatchedLine line = sides.only();
    CHECK(line.result == MatchResult::differs);
    CHECK(line.why == why);
    for (const Language language : {Language::english, Language::vietnamese})
        CHECK_FALSE(whySentence(line, words::ReportWords(language, Currency())).isEmpty());
    sides.own.orders[0].creditedTo = QStringLiteral("Bình");
    CHECK(sides.only().why == DifferenceWhy::otherPerson);
    // Not named there, it is no difference at all.
    sides.received.lines[0].order = QStringLiteral("X");
    CHECK(sides.match().of(MatchResult::missingThere).lines == 0);
}

TEST_CASE("what one side lacks is missing there or here", "[received]")
{
    Sides sides;
    sides.received.lines = {theirs("GHOST", 70)};
    sides.own.orders = {ours(1, "DH-1", 1000, 50)};
    const StatementMatch match = sides.match();
    CHECK(match.of(MatchResult::missingHere).theirs == money(70));
    CHECK(match.of(MatchResult::missingThere).ours == money(50));
    CHECK(match.lines[0].why == DifferenceWhy::notInBook);
    CHECK(match.lines[1].why == DifferenceWhy::notInStatement);
    CHECK(match.all.difference == money(20));
}

TEST_CASE("lines without an order match by kind and amount, then by kind, then by amount alone", "[received]")
{
    Sides sides;
    sides.own.others = {{StatementLineKind::bonus, QStringLiteral("quý 3"), money(100)}, {StatementLineKind::bonus, {}, money(300)}, {StatementLineKind::draw, {}, money(-50)}};
    sides.received.lines = {theirOther(StatementLineKind::bonus, 300, "Thưởng"), theirOther(StatementLineKind::bonus, 90, "Thưởng quý 3")};
    ReceivedLine untold = theirOther(StatementLineKind::bonus, -50, "Khấu trừ");
    untold.kind.reset();
    sides.received.lines.push_back(untold);
    const StatementMatch match = sides.match();
    REQUIRE(match.lines.size() == 3);
    CHECK(match.lines[0].result == MatchResult::differs);
    CHECK(match.lines[0].difference == money(-10));
    CHECK(match.lines[0].why == DifferenceWhy::otherAmount);
    CHECK(match.lines[1].by == MatchedBy::kind);
    CHECK(match.lines[1].theirs == money(300));
    CHECK(match.lines[2].by == MatchedBy::amount);
    CHECK(match.lines[2].kind == StatementLineKind::draw);
    CHECK(match.of(MatchResult::agrees).lines == 2);
    sides.own.others.push_back({StatementLineKind::pool, QStringLiteral("NORTH"), money(40)});
    const StatementMatch lacking = sides.match();
    REQUIRE(lacking.of(MatchResult::missingThere).lines == 1);
    CHECK(matchedLineName(lacking.lines[1], words::ReportWords(Language::english, Currency())) == u"Team pool: NORTH");
}

TEST_CASE("both sides and the differences add up exactly, whatever is matched", "[received][property]")
{
    std::mt19937 random(20261);
    const auto upTo = [&](int most) { return int(random() % unsigned(most + 1)); };
    for (int round = 0; round < 300; ++round) {
        Sides sides;
        const char *const forms[] = {"DH-%1", "dh-%1", "'DH-%1", "0%1", "%1", "shopee:DH-%1"};
        for (int i = 0, lines = upTo(30); i < lines; ++i) {
            ReceivedLine line = theirs("", upTo(2000) - 400, i + 2);
            if (upTo(5) > 0)
                line.order = QString::fromLatin1(forms[upTo(5)]).arg(upTo(15));
            else if (upTo(1) == 0)
                line.kind = StatementLineKind(upTo(10));
            if (upTo(9) == 0)
                line.amount.reset();
            if (upTo(2) == 0)
                line.base = money(upTo(20'000));
            if (upTo(2) == 0)
                line.rate = Rate{upTo(100'000)};
            sides.received.lines.push_back(line);
        }
        for (int i = 0, orders = upTo(20); i < orders; ++i) {
            OwnOrder order = ours(i + 1, "", upTo(20'000), upTo(2000) - 300);
            order.code = QString::fromLatin1(forms[upTo(5)]).arg(upTo(15));
            order.reason = PayReason(upTo(12));
            if (upTo(3) == 0)
                order.adjusted = money(-upTo(100));
            if (upTo(3) == 0)
                order.base.reset();
            sides.own.orders.push_back(order);
        }
        for (int i = 0, others = upTo(5); i < others; ++i)
            sides.own.others.push_back({StatementLineKind(upTo(10)), {}, money(upTo(1000) - 300)});
        const bool lets = upTo(1) == 0;
        const StatementMatch match = sides.match(lets);
        INFO("round " << round);
        CHECK(match.all.theirs == sides.received.sum);
        CHECK(match.all.ours == sides.own.sum);
        CHECK(match.all.difference.minorUnits() == sides.received.sum.minorUnits() - sides.own.sum.minorUnits());
        qint64 lines = 0, apart = 0;
        size_t rows = 0;
        std::set<OrderId> orders;
        for (const MatchSums &sums : match.sums) {
            lines += sums.lines;
            apart += sums.difference.minorUnits();
            CHECK(sums.difference.minorUnits() == sums.theirs.minorUnits() - sums.ours.minorUnits());
        }
        for (const MatchedLine &line : match.lines) {
            rows += line.rows.size();
            CHECK((!line.order || orders.insert(line.order).second)); // each once
            const qint64 most = lets ? 1 : 0;
            if (line.result == MatchResult::agrees)
                CHECK(std::abs(line.difference.minorUnits()) <= most);
            else
                CHECK(line.why != DifferenceWhy::none);
        }
        CHECK(rows == sides.received.lines.size()); // every line of the file, once
        CHECK(lines == qint64(match.lines.size()));
        CHECK(apart == match.all.difference.minorUnits());
        if (!lets)
            CHECK(match.of(MatchResult::agrees).difference == Money());
    }
}

TEST_CASE("amounts beyond 64 bits are refused, not wrapped", "[received]")
{
    Sides sides;
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    sides.received.lines = {theirs("A", most)};
    sides.own.orders = {ours(1, "A", 1, -most)};
    const auto matched = matchStatement(sides.received, sides.own);
    REQUIRE_FALSE(matched.ok());
    CHECK(matched.error().code == ErrorCode::overflow);
}

TEST_CASE("the page to print says both sums, every difference and its reason", "[received][report]")
{
    Sides sides;
    sides.received.fileName = QStringLiteral("bang-ke.csv");
    sides.received.lines = {theirs("DH-1", 50, 2), theirs("DH-2", 40, 3), theirs("GHOST", 70, 4)};
    sides.received.lines[1].base = money(800);
    sides.received.totals = {{5, money(161), money(160)}};
    sides.own.orders = {ours(1, "DH-1", 1000, 50), ours(2, "DH-2", 1000, 50), ours(3, "DH-3", 1000, 50)};
    sides.own.policies = QStringList{QStringLiteral("CTV/1")};
    sides.own.personName = QStringLiteral("Nguyễn Hoài An");
    const StatementMatch match = sides.match();
    BookSettings settings;
    settings.name = QStringLiteral("Trà <Mộc>");
    const Report report = receivedReport(match, settings, {QDateTime(QDate(2026, 10, 5), QTime(11, 0)), Language::english});
    const QString text = reportAsText(report).simplified(); // lines are folded to a terminal's width
    INFO(text.toStdString());
    for (const char *part : {"bang-ke.csv", "Nguyễn Hoài An", "September 2026", "CTV/1", "160 ₫", "150 ₫", "10 ₫ higher", "Another base: theirs 800 ₫, yours 1,000 ₫.", "GHOST", "DH-3",
                             "The statement doesn't name it.", "Row 5 of the file states a total of 161 ₫, but its lines add up to 160 ₫.", "Made by"}) {
        INFO(part);
        CHECK(text.contains(QString::fromUtf8(part)));
    }
    CHECK(reportAsHtml(report).contains(QStringLiteral("Trà &lt;Mộc&gt;")));
    CHECK(receivedReportName(match, Language::vietnamese) == u"doi-chieu-2026-09");
}
