// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/collected.h"
#include "core/ledger/ledger_query.h"
#include "tests/support/catch.h"
#include "tests/support/ledger_book.h"
#include "tests/support/random_orders.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

using namespace somo;
using namespace somo::test;

namespace {

using Values = std::vector<std::optional<qint64>>;
using Table = std::map<std::vector<qint64>, Values>;

const std::vector<Metric> everything{Metric::revenue,      Metric::grossProfit,     Metric::orders,     Metric::units,    Metric::averageOrder,
                                     Metric::newCustomers, Metric::repeatCustomers, Metric::returnRate, Metric::collected};
const DayRange spring{day(20260210), day(20260520)};

/// The metrics of rules §3 the long way over the entries of all orders, kept apart from the program's own counting.
class Plain {
public:
    Plain(const std::vector<Order> &orders, RecognitionEvent event)
    {
        for (const Order &order : orders) {
            m_orders[order.id] = &order;
            for (const LedgerEntry &entry : must(ledgerOf(order, event)))
                m_entries.push_back(entry);
            for (const LedgerEntry &part : must(collectedOf(order, {day(0), day(99999999)})))
                m_collected.push_back(part);
        }
        for (const LedgerEntry &entry : m_entries) {
            if (entry.kind != EntryKind::sale || !entry.customer)
                continue;
            const Order &order = *m_orders[entry.order];
            const Rank rank{entry.day, order.atMinute ? *order.atMinute : 24 * 60, order.code, entry.order};
            const auto [at, isNew] = m_first.try_emplace(entry.customer, rank);
            at->second = std::min(at->second, rank);
        }
    }

    static qint64 value(const Cut &cut, const LedgerEntry &entry)
    {
        switch (cut.kind()) {
        case Cut::person: return entry.person.value;
        case Cut::team:
            if (entry.person.value == 1)
                return entry.saleDay < day(20260316) ? 1 : 2;
            if (entry.person.value == 3)
                return entry.saleDay >= day(20260101) && entry.saleDay <= day(20260630) ? 1 : 0;
            return entry.person.value == 2 ? 2 : 0;
        case Cut::channel: return entry.channel.value;
        case Cut::region: return entry.province.value;
        case Cut::area: return entry.province.value == 201 || entry.province.value == 202 ? 31 : 0;
        case Cut::product: return entry.product.value;
        case Cut::productGroup: return entry.productGroup.value;
        case Cut::segment: return entry.segment.value;
        case Cut::customer: return entry.customer.value;
        case Cut::campaign: return entry.campaign.value;
        default: return periodOf(cut, entry.day).number();
        }
    }

    Table table(const std::vector<Cut> &by, const std::vector<CutFilter> &filters) const
    {
        std::map<std::vector<qint64>, std::vector<LedgerEntry>> entries, collected;
        for (const LedgerEntry &entry : m_entries) {
            if (spring.contains(entry.day) && passes(entry, filters))
                entries[keyOf(entry, by)].push_back(entry);
        }
        for (const LedgerEntry &part : m_collected) {
            if (spring.contains(part.day) && passes(part, filters))
                collected[keyOf(part, by)].push_back(part);
        }
        std::set<std::vector<qint64>> keys;
        for (const auto &pair : entries)
            keys.insert(pair.first);
        for (const auto &pair : collected)
            keys.insert(pair.first);
        Table table;
        for (const auto &key : keys)
            table[key] = row(entries[key], collected[key], startOf(by, key));
        return table;
    }

private:
    using Rank = std::tuple<Day, int, QString, OrderId>;

    static Period periodOf(const Cut &cut, Day day)
    {
        constexpr PeriodKind kinds[]{PeriodKind::day, PeriodKind::week, PeriodKind::month, PeriodKind::quarter, PeriodKind::year};
        return Period::of(kinds[int(cut.kind()) - int(Cut::day)], day, 1);
    }

    static std::vector<qint64> keyOf(const LedgerEntry &entry, const std::vector<Cut> &by)
    {
        std::vector<qint64> key;
        for (const Cut &cut : by)
            key.push_back(value(cut, entry));
        return key;
    }

    static bool passes(const LedgerEntry &entry, const std::vector<CutFilter> &filters)
    {
        std::map<Cut, bool> met;
        for (const CutFilter &filter : filters) {
            bool meets = value(filter.cut, entry) == filter.id;
            if (filter.cut == Cut::productGroup && filter.id == 1)
                meets = entry.productGroup.value >= 1 && entry.productGroup.value <= 3;
            met[filter.cut] = met[filter.cut] || meets;
        }
        return std::all_of(met.begin(), met.end(), [](const auto &pair) { return pair.second; });
    }

    Day startOf(const std::vector<Cut> &by, const std::vector<qint64> &key) const
    {
        Day start = spring.first;
        for (size_t i = 0; i < by.size(); ++i) {
            for (Day at = spring.first; by[i].kind() >= Cut::day && at <= spring.last; at = at.addDays(1)) {
                if (periodOf(by[i], at).number() == key[i]) {
                    start = std::max(start, at);
                    break;
                }
            }
        }
        return start;
    }

    Values row(const std::vector<LedgerEntry> &entries, const std::vector<LedgerEntry> &collected, Day start) const
    {
        qint64 revenue = 0, profit = 0, units = 0, sales = 0, returns = 0, money = 0;
        std::set<OrderId> orders;
        std::set<CustomerId> fresh, repeat;
        for (const LedgerEntry &entry : entries) {
            revenue += entry.net.minorUnits();
            units += entry.quantity.thousandths;
            profit += entry.grossProfit ? entry.grossProfit->minorUnits() : 0;
            (entry.kind == EntryKind::sale ? sales : returns) += entry.net.minorUnits();
            if (entry.kind != EntryKind::sale || entry.person != entry.lead)
                continue;
            orders.insert(entry.order);
            if (!entry.customer)
                continue;
            const Rank &first = m_first.at(entry.customer);
            if (std::get<OrderId>(first) == entry.order)
                fresh.insert(entry.customer);
            if (std::get<Day>(first) < start)
                repeat.insert(entry.customer);
        }
        for (const LedgerEntry &part : collected)
            money += part.net.minorUnits();
        const auto half = [](qint64 above, qint64 below) { // rounded half away from zero; below > 0
            const qint64 twice = 2 * (above < 0 ? -above : above) + below;
            return above < 0 ? -(twice / (2 * below)) : twice / (2 * below);
        };
        const qint64 count = qint64(orders.size());
        return {revenue,
                profit,
                count,
                units,
                count ? std::optional(half(revenue, count)) : std::nullopt,
                qint64(fresh.size()),
                qint64(repeat.size()),
                sales ? std::optional(sales > 0 ? half(-returns * 1'000'000, sales) : half(returns * 1'000'000, -sales)) : std::nullopt,
                money};
    }

    std::map<OrderId, const Order *> m_orders;
    std::vector<LedgerEntry> m_entries, m_collected;
    std::map<CustomerId, Rank> m_first;
};

Values valuesOf(const std::vector<MetricValue> &from)
{
    Values values;
    for (const MetricValue &value : from)
        values.push_back(value.value);
    return values;
}

void compare(Database &database, const Plain &plain, RecognitionEvent event, const std::vector<Cut> &by, const std::vector<CutFilter> &filters)
{
    LedgerAsk ask;
    ask.days = spring;
    ask.event = event;
    ask.metrics = everything;
    ask.by = by;
    ask.filters = filters;
    const LedgerTable answer = must(askLedger(database, ask));
    Table got;
    for (const LedgerRow &row : answer.rows) {
        std::vector<qint64> key;
        for (const CutValue &value : row.key)
            key.push_back(value.id);
        got[key] = valuesOf(row.values);
    }
    if (!by.empty()) {
        CHECK(got.size() == answer.rows.size());
        CHECK(got == plain.table(by, filters));
    }
    const Table whole = plain.table({}, filters);
    if (!whole.empty())
        CHECK(valuesOf(answer.total) == whole.begin()->second);
    for (const size_t additive : {size_t(0), size_t(1), size_t(3), size_t(8)}) { // cuts add up to the whole
        qint64 sum = 0;
        for (const auto &[key, values] : got)
            sum += values[additive].value_or(0);
        if (!by.empty())
            CHECK(sum == answer.total[additive].value);
    }
}

const std::vector<std::vector<Cut>> cuts{{Cut::person},  {Cut::team},         {Cut::channel}, {Cut::region},   {Cut::area},     {Cut::product},
                                         {Cut::productGroup}, {Cut::segment}, {Cut::customer}, {Cut::campaign}, {Cut::day},     {Cut::week},
                                         {Cut::month},   {Cut::quarter},      {Cut::year},    {Cut::person, Cut::product}, {Cut::month, Cut::person},
                                         {Cut::team, Cut::week}, {Cut::productGroup, Cut::month}, {Cut::week, Cut::quarter}, {}};
const std::vector<std::vector<CutFilter>> filterLists{{},
                                                  {{Cut::person, 1}},
                                                  {{Cut::team, 2}, {Cut::channel, 101}, {Cut::channel, 102}},
                                                  {{Cut::productGroup, 1}},
                                                  {{Cut::product, 2}, {Cut::area, 31}},
                                                  {{Cut::person, 0}},
                                                  {{Cut::month, 202603}, {Cut::customer, 3}}};

} // namespace

TEST_CASE("every metric by every cut agrees with the plain recomputation, and cuts add up", "[metric][property]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    const unsigned seed = GENERATE(1U, 2U);
    INFO("seed " << seed);
    const auto orders = randomOrders(seed, 120);
    LedgerBook book(engine);
    book.add(orders);
    for (const RecognitionEvent event : {RecognitionEvent::completed, RecognitionEvent::paid, RecognitionEvent::ordered, RecognitionEvent::confirmed}) {
        INFO("event " << int(event));
        const Plain plain(orders, event);
        for (size_t c = 0; c < cuts.size(); ++c) {
            INFO("cuts " << c);
            for (size_t f = 0; f < filterLists.size(); ++f) {
                // Each question is many trips to a server: there, every cut and every filter, but not all pairs of them.
                if (engine == Engine::postgresql && (c + f + size_t(event)) % 5 != 0)
                    continue;
                INFO("filter " << f);
                compare(book.database(), plain, event, cuts[c], filterLists[f]);
            }
        }
    }
}

TEST_CASE("the orders behind any figure add up to its revenue", "[metric][property]")
{
    const auto orders = randomOrders(4, 120);
    LedgerBook book(Engine::sqlite);
    book.add(orders);
    for (const auto &filters : filterLists) {
        LedgerAsk ask;
        ask.days = spring;
        ask.metrics = {Metric::revenue, Metric::units};
        ask.filters = filters;
        const LedgerTable table = must(askLedger(book.database(), ask));
        qint64 net = 0;
        qint64 units = 0;
        for (const OrderBehind &row : must(ordersBehind(book.database(), ask, -1, 0))) {
            net += row.net.minorUnits();
            units += row.quantity.thousandths;
        }
        CHECK(net == table.total[0].value);
        CHECK(units == table.total[1].value);
        for (const Metric metric : {Metric::orders, Metric::newCustomers, Metric::repeatCustomers, Metric::grossProfit, Metric::collected}) {
            INFO(metricText(metric).toStdString());
            ask.metrics = {metric};
            const auto rows = must(ordersBehind(book.database(), ask, -1, 0));
            qint64 sum = 0;
            for (const OrderBehind &row : rows)
                sum += metricUnit(metric) == MetricUnit::count ? 1 : row.net.minorUnits();
            CHECK(sum == must(askLedger(book.database(), ask)).total[0].value);
        }
    }
}

TEST_CASE("an order's ledger: parts add up to the lines, and what came back whole leaves nothing", "[ledger][property]")
{
    const auto event = GENERATE(RecognitionEvent::ordered, RecognitionEvent::completed, RecognitionEvent::paid);
    for (const Order &order : randomOrders(6, 400)) {
        const auto entries = must(ledgerOf(order, event));
        const auto figures = must(lineFigures(order));
        std::map<LineId, std::pair<qint64, qint64>> sold, left; // net, quantity
        int heads = 0;
        for (const LedgerEntry &entry : entries) {
            left[entry.line].first += entry.net.minorUnits();
            left[entry.line].second += entry.quantity.thousandths;
            if (entry.kind != EntryKind::orderReturn) {
                sold[entry.line].first += entry.net.minorUnits();
                sold[entry.line].second += entry.quantity.thousandths;
            }
            heads += entry.head ? 1 : 0;
            CHECK(entry.day >= entry.saleDay);
        }
        CHECK(heads == (!entries.empty() && order.kind == OrderKind::sale ? 1 : 0));
        qint64 discounts = 0;
        for (size_t i = 0; i < order.lines.size(); ++i) {
            discounts += order.lines[i].net.minorUnits() - figures[i].net.minorUnits();
            if (entries.empty())
                continue;
            CHECK(sold[order.lines[i].id] == std::pair(figures[i].net.minorUnits(), order.lines[i].quantity.thousandths));
            const bool stated = std::any_of(order.returns.begin(), order.returns.end(), [&](const OrderReturn &back) {
                return std::any_of(back.lines.begin(), back.lines.end(),
                                   [&](const ReturnedLine &one) { return one.line == order.lines[i].id && one.netStated; });
            });
            if (left[order.lines[i].id].second == 0 && !stated)
                CHECK(left[order.lines[i].id].first == 0);
        }
        CHECK(discounts == order.discount.minorUnits());
    }
}
