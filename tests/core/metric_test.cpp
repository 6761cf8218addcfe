// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/error_cause_query.h"
#include "core/ledger/sold_query.h"
#include "core/words/error_words.h"
#include "tests/support/catch.h"
#include "tests/support/ledger_book.h"

using namespace somo;
using namespace somo::test;

namespace {

const DayRange march{day(20260301), day(20260331)};

OrderLine lineOf(qint64 id, int product, int group, qint64 count, qint64 unitPrice, std::optional<qint64> cost)
{
    OrderLine made = line(id, count, unitPrice, cost);
    made.product = ProductId{product};
    made.productGroup = ProductGroupId{group};
    return made;
}

/// Person 1 is in team 1 until 15 March, then in team 2; person 2 in team 2. Group 3 lies under 2, 2 under 1.
std::vector<Order> workedBook()
{
    std::vector<Order> orders;
    Order before = order({lineOf(11, 1, 3, 1, 100, 60)}, day(20260205));
    before.id = OrderId{1};
    before.code = QStringLiteral("O1");
    before.customer = CustomerId{1};
    before.channel = ChannelId{101};
    before.credits = {{PersonId{1}, percent(100)}};
    orders.push_back(before);

    Order split = order({lineOf(21, 1, 3, 2, 100, 60), lineOf(22, 2, 4, 1, 50, {})}, day(20260310));
    split.id = OrderId{2};
    split.code = QStringLiteral("O2");
    split.customer = CustomerId{1};
    split.channel = ChannelId{101};
    split.province = ProvinceId{201};
    split.credits = {{PersonId{1}, percent(60)}, {PersonId{2}, percent(40)}};
    split.payments = {payment(day(20260312), 100), payment(day(20260320), 20), payment(day(20260401), 130)};
    for (size_t i = 0; i < split.payments.size(); ++i)
        split.payments[i].id = PaymentId{qint64(i) + 1};
    split.returns = {returnOf(1, day(20260325), {{LineId{21}, pieces(1), {}}})};
    orders.push_back(split);

    Order other = order({lineOf(31, 1, 3, 1, 200, 60)}, day(20260320));
    other.id = OrderId{3};
    other.code = QStringLiteral("O3");
    other.customer = CustomerId{2};
    other.channel = ChannelId{102};
    other.province = ProvinceId{202};
    other.campaign = CampaignId{1};
    other.segment = SegmentId{2};
    other.credits = {{PersonId{1}, percent(100)}};
    orders.push_back(other);

    Order nobodys = order({lineOf(41, 2, 4, 1, 30, {})}, day(20260322));
    nobodys.id = OrderId{4};
    nobodys.code = QStringLiteral("O4");
    orders.push_back(nobodys);

    Order draft = order({lineOf(51, 1, 3, 1, 999, {})}, day(20260322));
    draft.id = OrderId{5};
    draft.code = QStringLiteral("O5");
    draft.status = OrderStatus::draft;
    draft.payments = {payment(day(20260322), 999)};
    draft.payments[0].id = PaymentId{9};
    orders.push_back(draft);
    return orders;
}

LedgerAsk askFor(std::vector<Metric> metrics, std::vector<Cut> by = {}, DayRange days = march)
{
    LedgerAsk ask;
    ask.days = days;
    ask.metrics = std::move(metrics);
    ask.by = std::move(by);
    return ask;
}

/// "id: value value", one line a row, the total last; "-" for none.
QStringList shown(Database &database, const LedgerAsk &ask)
{
    const LedgerTable table = must(askLedger(database, ask));
    const auto values = [](const std::vector<MetricValue> &from) {
        QStringList parts;
        for (const MetricValue &value : from)
            parts += value.value ? QString::number(*value.value) : QStringLiteral("-");
        return parts.join(u' ');
    };
    QStringList lines;
    for (const LedgerRow &row : table.rows) {
        QStringList key;
        for (const CutValue &value : row.key)
            key += QString::number(value.id);
        lines += key.join(u'/') + QStringLiteral(": ") + values(row.values);
    }
    lines += values(table.total);
    return lines;
}

const std::vector<Metric> everything{Metric::revenue,      Metric::grossProfit,     Metric::orders,     Metric::units,    Metric::averageOrder,
                                     Metric::newCustomers, Metric::repeatCustomers, Metric::returnRate, Metric::collected};

} // namespace

TEST_CASE("every metric of a worked month", "[metric]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    LedgerBook book(engine);
    book.add(workedBook());
    Database &database = book.database();

    SECTION("as a whole")
    {
        // 250 + 200 + 30 − 100; 80 + 140 − 40; 3 orders; 3 + 1 + 1 − 1 pieces; 380 ÷ 3; customer 2; customer 1;
        // 100 ÷ 480; 100 + 20
        CHECK(shown(database, askFor(everything)) == QStringList{QStringLiteral("380 180 3 4000 127 1 1 208333 120")});
        const LedgerTable table = must(askLedger(database, askFor({Metric::grossProfit, Metric::returnRate})));
        CHECK(table.total[0].unknownLines == 2);
        CHECK(table.total[1].numerator == 100);
        CHECK(table.total[1].denominator == 480);
    }
    SECTION("by person: counted things go to the largest share; sorted by given name, none last")
    {
        // Lê An (2): 80 + 20 − 40; Nguyễn Văn Bình (1): 120 + 30 − 60 + 200
        CHECK(shown(database, askFor(everything, {Cut::person}))
              == QStringList{QStringLiteral("2: 60 16 0 800 - 0 0 400000 48"), QStringLiteral("1: 290 164 2 2200 145 1 1 171429 72"),
                             QStringLiteral("0: 30 0 1 1000 30 0 0 0 0"), QStringLiteral("380 180 3 4000 127 1 1 208333 120")});
        const LedgerTable table = must(askLedger(database, askFor({Metric::grossProfit}, {Cut::person})));
        CHECK(table.rows[0].values[0].unknownLines == 1); // the line without cost is shared by two
        CHECK(table.total[0].unknownLines == 2);
        CHECK(table.rows[0].key[0].name == QStringLiteral("Lê An"));
    }
    SECTION("by team: the person's on the sale's date, on the payment's day for collected")
    {
        CHECK(shown(database, askFor({Metric::revenue, Metric::orders, Metric::collected}, {Cut::team}))
              == QStringList{QStringLiteral("1: 90 1 60"), QStringLiteral("2: 260 1 60"), QStringLiteral("0: 30 1 0"), QStringLiteral("380 3 120")});
    }
    SECTION("by product group each line stands under its own; an order counts once in each that it holds")
    {
        CHECK(shown(database, askFor({Metric::revenue, Metric::orders, Metric::newCustomers, Metric::repeatCustomers}, {Cut::productGroup}))
              == QStringList{QStringLiteral("3: 300 2 1 1"), QStringLiteral("4: 80 2 0 1"), QStringLiteral("380 3 1 1")});
    }
    SECTION("a filter takes a group with its subgroups")
    {
        LedgerAsk ask = askFor({Metric::revenue, Metric::orders, Metric::collected});
        ask.filters = {{Cut::productGroup, 1}};
        CHECK(shown(database, ask) == QStringList{QStringLiteral("300 2 96")}); // 80 + 16
        ask.filters = {{Cut::productGroup, 4}};
        CHECK(shown(database, ask) == QStringList{QStringLiteral("80 2 24")});
        ask.filters = {{Cut::productGroup, 4}, {Cut::productGroup, 1}}; // alternatives
        CHECK(shown(database, ask) == QStringList{QStringLiteral("380 3 120")});
        ask.filters = {{Cut::productGroup, 1}, {Cut::channel, 102}}; // both
        CHECK(shown(database, ask) == QStringList{QStringLiteral("200 1 0")});
    }
    SECTION("a filter on a person counts what that person leads")
    {
        LedgerAsk ask = askFor({Metric::revenue, Metric::orders, Metric::averageOrder});
        ask.filters = {{Cut::person, 2}};
        CHECK(shown(database, ask) == QStringList{QStringLiteral("60 0 -")});
        ask.filters = {{Cut::person, 0}};
        CHECK(shown(database, ask) == QStringList{QStringLiteral("30 1 30")});
    }
    SECTION("by region and by the area above it; a province of before takes its successor's")
    {
        CHECK(shown(database, askFor({Metric::revenue}, {Cut::region}))
              == QStringList{QStringLiteral("201: 150"), QStringLiteral("202: 200"), QStringLiteral("0: 30"), QStringLiteral("380")});
        CHECK(shown(database, askFor({Metric::revenue}, {Cut::area})) == QStringList{QStringLiteral("31: 350"), QStringLiteral("0: 30"), QStringLiteral("380")});
    }
    SECTION("by what an order carries")
    {
        CHECK(shown(database, askFor({Metric::revenue}, {Cut::channel}))
              == QStringList{QStringLiteral("101: 150"), QStringLiteral("102: 200"), QStringLiteral("0: 30"), QStringLiteral("380")});
        CHECK(shown(database, askFor({Metric::revenue}, {Cut::campaign})) == QStringList{QStringLiteral("1: 200"), QStringLiteral("0: 180"), QStringLiteral("380")});
        CHECK(shown(database, askFor({Metric::revenue}, {Cut::segment})) == QStringList{QStringLiteral("2: 200"), QStringLiteral("0: 180"), QStringLiteral("380")});
        CHECK(shown(database, askFor({Metric::revenue}, {Cut::customer}))
              == QStringList{QStringLiteral("1: 150"), QStringLiteral("2: 200"), QStringLiteral("0: 30"), QStringLiteral("380")});
    }
    SECTION("by periods, and by two cuts at once")
    {
        const DayRange quarter{day(20260101), day(20260331)};
        CHECK(shown(database, askFor({Metric::revenue, Metric::repeatCustomers, Metric::newCustomers}, {Cut::month}, quarter))
              == QStringList{QStringLiteral("202602: 100 0 1"), QStringLiteral("202603: 380 1 1"), QStringLiteral("480 0 2")});
        CHECK(shown(database, askFor({Metric::revenue}, {Cut::week}))
              == QStringList{QStringLiteral("202611: 250"), QStringLiteral("202612: 230"), QStringLiteral("202613: -100"), QStringLiteral("380")});
        CHECK(shown(database, askFor({Metric::revenue}, {Cut::quarter, Cut::channel}, quarter))
              == QStringList{QStringLiteral("20261/101: 250"), QStringLiteral("20261/102: 200"), QStringLiteral("20261/0: 30"), QStringLiteral("480")});
        const LedgerTable table = must(askLedger(database, askFor({Metric::revenue}, {Cut::week, Cut::month})));
        CHECK(table.rows[0].key[0].code == QStringLiteral("2026-W11"));
        CHECK(table.rows[0].key[1].code == QStringLiteral("2026-03"));
    }
    SECTION("none is never zero: no order, no average; no sale, no rate")
    {
        const DayRange april{day(20260401), day(20260430)};
        CHECK(shown(database, askFor({Metric::orders, Metric::averageOrder, Metric::returnRate, Metric::collected}, {}, april))
              == QStringList{QStringLiteral("0 - - 130")});
        CHECK(shown(database, askFor({Metric::revenue}, {Cut::person}, april)) == QStringList{QStringLiteral("0")});
    }
    SECTION("any event, stored or not")
    {
        LedgerAsk ask = askFor({Metric::revenue, Metric::orders, Metric::newCustomers, Metric::repeatCustomers}, {}, {day(20260101), day(20261231)});
        ask.event = RecognitionEvent::paid;
        // O2 is paid on 1 April, 250 − 100 ≤ 120 + 130; the others are completed with no dates at all
        CHECK(shown(database, ask) == QStringList{QStringLiteral("480 4 2 0")});
        ask.days = march;
        CHECK(shown(database, ask) == QStringList{QStringLiteral("230 2 1 0")});
    }
    SECTION("the orders behind add up to revenue, oldest first")
    {
        const auto behind = must(ordersBehind(database, askFor({Metric::revenue}), -1, 0));
        REQUIRE(behind.size() == 4);
        CHECK(behind[0].code == QStringLiteral("O2"));
        CHECK(behind[0].net == money(250));
        CHECK(behind[0].people == QStringLiteral("Nguyễn Văn Bình, Lê An"));
        CHECK(behind[0].customer == QStringLiteral("Khách 1"));
        CHECK(behind[3].kind == EntryKind::orderReturn);
        CHECK(behind[3].net == money(-100));
        LedgerAsk ask = askFor({Metric::revenue});
        ask.filters = {{Cut::person, 2}};
        const auto ofOne = must(ordersBehind(database, ask, -1, 0));
        REQUIRE(ofOne.size() == 2);
        CHECK(ofOne[0].net == money(100));
        CHECK(ofOne[1].net == money(-40));
        CHECK(must(ordersBehind(database, askFor({Metric::revenue}), 2, 1)).front().code == QStringLiteral("O3"));
    }
    SECTION("each figure has its own orders behind it")
    {
        const auto behind = [&](Metric metric, std::vector<CutFilter> filters = {}) {
            LedgerAsk ask = askFor({metric});
            ask.filters = std::move(filters);
            QStringList rows;
            for (const OrderBehind &row : must(ordersBehind(database, ask, -1, 0)))
                rows += QStringLiteral("%1 %2 %3").arg(row.code).arg(row.day.number()).arg(row.net.minorUnits());
            return rows;
        };
        const QStringList sold{QStringLiteral("O2 20260310 250"), QStringLiteral("O3 20260320 200"), QStringLiteral("O4 20260322 30")};
        const QStringList all = sold + QStringList{QStringLiteral("O2 20260325 -100")};
        CHECK(behind(Metric::orders) == sold);
        CHECK(behind(Metric::newCustomers) == QStringList{QStringLiteral("O3 20260320 200")});
        CHECK(behind(Metric::repeatCustomers) == QStringList{QStringLiteral("O2 20260310 250")});
        for (const Metric metric : {Metric::revenue, Metric::units, Metric::averageOrder, Metric::returnRate})
            CHECK(behind(metric) == all);
        // Lines without cost are left out, as the sum leaves them out.
        CHECK(behind(Metric::grossProfit)
              == QStringList{QStringLiteral("O2 20260310 80"), QStringLiteral("O3 20260320 140"), QStringLiteral("O2 20260325 -40")});
        CHECK(behind(Metric::collected) == QStringList{QStringLiteral("O2 20260312 100"), QStringLiteral("O2 20260320 20")});
        // A counted thing goes whole to the largest share.
        CHECK(behind(Metric::orders, {{Cut::person, 1}}) == QStringList{QStringLiteral("O2 20260310 150"), QStringLiteral("O3 20260320 200")});
        CHECK(behind(Metric::orders, {{Cut::person, 2}}).isEmpty());
        CHECK(behind(Metric::orders, {{Cut::productGroup, 4}}) == QStringList{QStringLiteral("O2 20260310 50"), QStringLiteral("O4 20260322 30")});
    }
}

TEST_CASE("units sold of each product, less what came back in the period", "[metric]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    LedgerBook book(engine);
    book.add(workedBook());
    const auto sold = [&](int month, RecognitionEvent event) { return must(soldByProduct(book.database(), Period::of(PeriodKind::month, day(month * 100 + 1), 1), event)); };
    CHECK(sold(202602, RecognitionEvent::completed) == SoldUnits{{1, pieces(1)}});
    CHECK(sold(202603, RecognitionEvent::completed) == SoldUnits{{1, pieces(2)}, {2, pieces(2)}}); // 2 − 1 + 1; 1 + 1
    CHECK(sold(202604, RecognitionEvent::completed).empty());
    CHECK(sold(202603, RecognitionEvent::ordered) == SoldUnits{{1, pieces(2)}, {2, pieces(2)}}); // of an event that isn't stored
}

TEST_CASE("the first order is the earliest by date, then time (none last), then code", "[metric]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    LedgerBook book(engine);
    const auto sold = [](qint64 id, const QString &code, std::optional<int> minute, qint64 channel) {
        Order made = order({line(id, 1, 100)}, day(20260310));
        made.id = OrderId{id};
        made.code = code;
        made.atMinute = minute;
        made.customer = CustomerId{1};
        made.channel = ChannelId{channel};
        return made;
    };
    std::vector<Order> orders{sold(1, QStringLiteral("A"), {}, 101), sold(2, QStringLiteral("C"), 600, 102), sold(3, QStringLiteral("B"), 600, 103)};
    if (GENERATE(false, true))
        std::reverse(orders.begin(), orders.end());
    for (const Order &order : orders)
        book.add({order});
    CHECK(shown(book.database(), askFor({Metric::newCustomers}, {Cut::channel}))
          == QStringList{QStringLiteral("101: 0"), QStringLiteral("102: 0"), QStringLiteral("103: 1"), QStringLiteral("1")});
    LedgerAsk byEvent = askFor({Metric::newCustomers}, {Cut::channel});
    byEvent.event = RecognitionEvent::ordered;
    CHECK(shown(book.database(), byEvent)
          == QStringList{QStringLiteral("101: 0"), QStringLiteral("102: 0"), QStringLiteral("103: 1"), QStringLiteral("1")});
    book.remove(OrderId{3});
    CHECK(shown(book.database(), askFor({Metric::newCustomers}, {Cut::channel}))
          == QStringList{QStringLiteral("101: 0"), QStringLiteral("102: 1"), QStringLiteral("1")});
}

TEST_CASE("money beyond 2^53 comes back exactly from both engines", "[metric]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    LedgerBook book(engine);
    Order big = order({line(1, 1, 9007199254740995LL / 10000)});
    big.lines[0].netStated = money(9007199254740995LL);
    big.lines[0].net = money(9007199254740995LL);
    book.add({big});
    CHECK(shown(book.database(), askFor({Metric::revenue})) == QStringList{QStringLiteral("9007199254740995")});
    Order tooBig = order({line(2, 1, 1)});
    tooBig.id = OrderId{2};
    tooBig.code = QStringLiteral("A2");
    tooBig.lines[0].netStated = money(std::numeric_limits<qint64>::max());
    tooBig.lines[0].net = money(std::numeric_limits<qint64>::max());
    book.add({tooBig});
    const auto refused = askLedger(book.database(), askFor({Metric::revenue}));
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::overflow);
    CHECK(refused.error().args == QStringList{QStringLiteral("revenue")});
    // Said with the order that does it, and what to do about it.
    const Error told = withCause(book.database(), refused.error());
    CHECK(told.code == ErrorCode::orderTooLarge);
    CHECK(told.args == QStringList{QStringLiteral("revenue"), QStringLiteral("A2"), tooBig.orderedOn.toIso()});
    const QString said = words::errorText(told, Language::english);
    CHECK(said.contains(QStringLiteral("the order “A2” of ")));
    CHECK(said.contains(QStringLiteral("“revenue”")));
    // What is typed just now is explained by no order of the book.
    CHECK(withCause(book.database(), failure(ErrorCode::overflow, {QStringLiteral("line gross")})).code == ErrorCode::overflow);
    book.remove(OrderId{2});
    CHECK(withCause(book.database(), refused.error()).args.value(1) == QStringLiteral("A1"));
    book.remove(OrderId{1});
    CHECK(withCause(book.database(), refused.error()).code == ErrorCode::overflow);
}

TEST_CASE("a sum that leaves an engine's 64 bits is a figure that is too large, not a fault of the book", "[metric]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book(engine);
    Statement sum(book.database(), QStringLiteral("SELECT CAST(SUM(n) AS BIGINT) FROM (SELECT 9223372036854775807 AS n UNION ALL SELECT 1) AS numbers"));
    const Status ran = sum.run();
    const bool stepped = ran && sum.next();
    CHECK_FALSE(stepped);
    const Status wrong = ran ? sum.status() : ran;
    REQUIRE(!wrong);
    CHECK(wrong.error().code == ErrorCode::overflow);
}

TEST_CASE("metrics and cuts have the names of the rules; what the book doesn't keep is refused by name", "[metric]")
{
    for (const Metric &metric : everything)
        CHECK(metricFromText(metricText(metric)).value() == metric);
    CHECK(metricFromText(u"satisfaction").error().code == ErrorCode::metricNotHeld);
    CHECK(metricFromText(u"satisfaction").error().args == QStringList{QStringLiteral("satisfaction")});
    CHECK(metricFromText(u"profit").error().code == ErrorCode::unknownMetric);
    CHECK(metricFromText(u"activities").value() == Metric::activities);
    CHECK(metricFromText(u"conversion").value() == Metric::conversion);
    CHECK(metricUnit(Metric::returnRate) == MetricUnit::percent);
    for (int i = 0; i <= int(Cut::year); ++i)
        CHECK(cutFromText(cutText(Cut(Cut::Kind(i)))) == Cut(Cut::Kind(i)));
    CHECK(cutFromText(u"own:SIZE") == Cut::ownCut(QStringLiteral("SIZE"), QStringLiteral("Size"))); // the name is for showing
    CHECK(cutText(Cut::ownCut(QStringLiteral("SIZE"))) == QStringLiteral("own:SIZE"));
    CHECK_FALSE(cutFromText(u"own:"));
    CHECK_FALSE(cutFromText(u"colour"));
}
