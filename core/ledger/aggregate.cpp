// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/aggregate.h"

#include <algorithm>

namespace somo {

bool carriesCount(const LedgerEntry &entry, bool byLine)
{
    return entry.kind == EntryKind::sale && entry.person == entry.lead && (byLine || entry.head);
}

bool filtersLines(const LedgerAsk &ask)
{
    return std::any_of(ask.filters.begin(), ask.filters.end(), [](const CutFilter &filter) { return isLineCut(filter.cut); });
}

bool PairSet::insert(qint64 a, qint64 b)
{
    if (m_used * 2 >= m_slots.size())
        grow();
    const size_t mask = m_slots.size() - 1;
    size_t at = size_t(quint64(a) * 0x9e3779b97f4a7c15ULL ^ quint64(b) * 0xc2b2ae3d27d4eb4fULL);
    for (at = (at ^ (at >> 29)) & mask; m_slots[at].a >= 0; at = (at + 1) & mask) {
        if (m_slots[at].a == a && m_slots[at].b == b)
            return false;
    }
    m_slots[at] = {a, b};
    ++m_used;
    return true;
}

void PairSet::grow()
{
    std::vector<Pair> old(std::max<size_t>(1024, m_slots.size() * 2));
    old.swap(m_slots);
    m_used = 0;
    for (const Pair &pair : old) {
        if (pair.a >= 0)
            insert(pair.a, pair.b);
    }
}

Aggregate::Aggregate(const LedgerAsk &ask, LedgerCut cut, const Dimensions &dimensions, const FirstOrders &firsts)
    : m_ask(ask)
    , m_by(std::move(cut.by))
    , m_metrics(std::move(cut.metrics))
    , m_dimensions(dimensions)
    , m_firsts(firsts)
{
    m_byLine = std::any_of(m_by.begin(), m_by.end(), isLineCut) || filtersLines(ask);
    const auto asks = [&](Metric metric) { return std::find(m_metrics.begin(), m_metrics.end(), metric) != m_metrics.end(); };
    m_counts = asks(Metric::orders) || asks(Metric::averageOrder) || asks(Metric::newCustomers) || asks(Metric::repeatCustomers);
    m_countsUnknown = asks(Metric::grossProfit);
    m_countsRepeat = asks(Metric::repeatCustomers);
    Cell &total = m_cells.emplace_back();
    total.start = ask.days.first;
}

void Aggregate::addEntry(const LedgerEntry &entry)
{
    const size_t cell = cellOf(entry);
    const bool counts = m_counts && carriesCount(entry, m_byLine);
    addAmounts(0, entry);
    if (counts)
        addCounts(0, entry);
    if (cell == 0)
        return;
    addAmounts(cell, entry);
    if (counts)
        addCounts(cell, entry);
}

void Aggregate::addCollected(const LedgerEntry &part)
{
    const size_t cell = cellOf(part);
    m_cells[0].collected += part.net.minorUnits();
    if (cell != 0)
        m_cells[cell].collected += part.net.minorUnits();
}

void Aggregate::addReported(const ReportedFact &fact)
{
    const auto metric = std::ranges::find_if(m_metrics, [&](const Metric &each) { return each.isReported() && metricText(each) == fact.metric; });
    if (metric == m_metrics.end())
        return;
    const auto add = [&](size_t cell) {
        std::vector<Int128> &sums = m_cells[cell].reported;
        sums.resize(m_metrics.size());
        sums[size_t(metric - m_metrics.begin())] += fact.value;
    };
    const size_t cell = cellOf(fact.of);
    add(0);
    if (cell != 0)
        add(cell);
}

void Aggregate::addDeal(const DealFact &fact)
{
    const auto add = [&](Cell &cell) {
        ++cell.dealsClosed;
        if (!fact.won)
            return;
        ++cell.dealsWon;
        cell.wonAmount += fact.amount.minorUnits();
    };
    const size_t cell = cellOf(fact.of);
    add(m_cells[0]);
    if (cell != 0)
        add(m_cells[cell]);
}

size_t Aggregate::cellOf(const LedgerEntry &entry)
{
    if (m_by.empty())
        return 0;
    Key key{};
    for (size_t i = 0; i < m_by.size(); ++i)
        key[i] = m_dimensions.valueOf(m_by[i], entry);
    // Entries of one order stand together, and most cuts have one value for all of them.
    if (m_last != 0 && m_cells[m_last].key == key)
        return m_last;
    const auto [place, isNew] = m_places.try_emplace(key, m_cells.size());
    if (isNew) {
        Cell &cell = m_cells.emplace_back();
        cell.key = key;
        cell.start = m_ask.days.first;
        // By a period kind each part is its own period with its own first day.
        for (size_t i = 0; i < m_by.size(); ++i)
            cell.start = std::max(cell.start, m_dimensions.firstDayOf(m_by[i], key[i]));
    }
    m_last = place->second;
    return m_last;
}

void Aggregate::addAmounts(size_t at, const LedgerEntry &entry)
{
    Cell &cell = m_cells[at];
    const qint64 net = entry.net.minorUnits();
    cell.revenue += net;
    (entry.kind == EntryKind::sale ? cell.sales : cell.returns) += net;
    cell.units += entry.quantity.thousandths;
    if (entry.grossProfit)
        cell.profit += entry.grossProfit->minorUnits();
    else if (m_countsUnknown && m_unknown.insert(qint64(at), entry.line.value))
        ++cell.unknownLines;
}

void Aggregate::addCounts(size_t at, const LedgerEntry &entry)
{
    Cell &cell = m_cells[at];
    if (m_byLine && !m_orders.insert(qint64(at), entry.order.value))
        return;
    ++cell.orders;
    if (!entry.customer)
        return;
    if (m_firsts.inPeriod.contains(entry.order.value))
        ++cell.newCustomers;
    if (!m_countsRepeat)
        return;
    const auto first = m_firsts.dayOf.find(entry.customer.value);
    if (first != m_firsts.dayOf.end() && first->second < cell.start && m_repeats.insert(qint64(at), entry.customer.value))
        ++cell.repeatCustomers;
}

Result<MetricValue> Aggregate::valueOf(const Cell &cell, size_t at) const
{
    const Metric &metric = m_metrics[at];
    MetricValue value;
    const auto sum = [&](Int128 amount, const char *figure) -> Status {
        SOMO_TRY_ASSIGN(value.value, narrowed(amount, figure));
        return success();
    };
    const auto ratio = [&](Int128 numerator, Int128 denominator, Int128 scale, const char *figure) -> Status {
        SOMO_TRY_ASSIGN(value.numerator, narrowed(numerator, figure));
        SOMO_TRY_ASSIGN(value.denominator, narrowed(denominator, figure));
        if (denominator == 0)
            return success();
        const Int128 sign = denominator < 0 ? -1 : 1;
        SOMO_TRY_ASSIGN(value.value, narrowed(roundedQuotient(numerator * sign * scale, denominator * sign), figure));
        return success();
    };
    switch (metric.kind()) {
    case Metric::revenue:
        SOMO_TRY(sum(cell.revenue, "revenue"));
        break;
    case Metric::grossProfit:
        SOMO_TRY(sum(cell.profit, "gross_profit"));
        value.unknownLines = cell.unknownLines;
        break;
    case Metric::orders:
        value.value = cell.orders;
        break;
    case Metric::units:
        SOMO_TRY(sum(cell.units, "units"));
        break;
    case Metric::averageOrder:
        SOMO_TRY(ratio(cell.revenue, cell.orders, 1, "average_order"));
        break;
    case Metric::newCustomers:
        value.value = cell.newCustomers;
        break;
    case Metric::repeatCustomers:
        value.value = cell.repeatCustomers;
        break;
    case Metric::returnRate:
        SOMO_TRY(ratio(-cell.returns, cell.sales, Rate::whole, "return_rate"));
        break;
    case Metric::collected:
        SOMO_TRY(sum(cell.collected, "collected"));
        break;
    case Metric::dealsWon:
        value.value = cell.dealsWon;
        break;
    case Metric::wonAmount:
        SOMO_TRY(sum(cell.wonAmount, "won_amount"));
        break;
    case Metric::conversion:
        SOMO_TRY(ratio(cell.dealsWon, cell.dealsClosed, Rate::whole, "conversion"));
        break;
    case Metric::activities:
    case Metric::own:
        SOMO_TRY(sum(cell.reported.empty() ? Int128(0) : cell.reported[at], metricText(metric).toUtf8().constData()));
        break;
    }
    return value;
}

Result<std::vector<MetricValue>> Aggregate::valuesOf(const Cell &cell) const
{
    std::vector<MetricValue> values;
    for (size_t at = 0; at < m_metrics.size(); ++at) {
        SOMO_TRY_ASSIGN(const MetricValue value, valueOf(cell, at));
        values.push_back(value);
    }
    return values;
}

Status Aggregate::nameRows(Database &database, std::vector<LedgerRow> &rows) const
{
    for (size_t i = 0; i < m_by.size(); ++i) {
        std::unordered_set<qint64> ids;
        for (const LedgerRow &row : rows)
            ids.insert(row.key[i].id);
        SOMO_TRY_ASSIGN(const auto values, cutValues(database, m_by[i], ids));
        for (LedgerRow &row : rows) {
            const auto found = values.constFind(row.key[i].id);
            if (found != values.constEnd())
                row.key[i] = *found;
        }
    }
    std::sort(rows.begin(), rows.end(), [](const LedgerRow &a, const LedgerRow &b) {
        return std::lexicographical_compare(a.key.begin(), a.key.end(), b.key.begin(), b.key.end(), standsBefore);
    });
    return success();
}

Result<LedgerTable> Aggregate::table(Database &database) const
{
    LedgerTable table;
    SOMO_TRY_ASSIGN(table.total, valuesOf(m_cells[0]));
    for (size_t at = 1; at < m_cells.size(); ++at) {
        LedgerRow row;
        for (size_t i = 0; i < m_by.size(); ++i)
            row.key.push_back({m_cells[at].key[i], {}, {}, {}});
        SOMO_TRY_ASSIGN(row.values, valuesOf(m_cells[at]));
        table.rows.push_back(std::move(row));
    }
    SOMO_TRY(nameRows(database, table.rows));
    return table;
}

} // namespace somo
