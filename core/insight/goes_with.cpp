// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/goes_with.h"

#include "core/base/repeats.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace somo::insight {

namespace {

Rate shareOf(qint64 part, qint64 whole)
{
    return Rate{qint64(roundedQuotient(Int128(part) * Rate::whole, whole))};
}

bool comesBefore(const OrderProduct &a, const OrderProduct &b)
{
    return a.order != b.order ? a.order < b.order : a.product < b.product;
}

void sortOnce(std::vector<OrderProduct> &rows)
{
    std::ranges::sort(rows, comesBefore);
    dropRepeats(rows, [](const OrderProduct &a, const OrderProduct &b) { return a.order == b.order && a.product == b.product; });
}

/// Orders by product.
std::unordered_map<qint64, qint64> ordersHolding(const std::vector<OrderProduct> &rows)
{
    std::unordered_map<qint64, qint64> holding;
    for (const OrderProduct &row : rows)
        ++holding[row.product.value];
    return holding;
}

qint64 ordersIn(const std::vector<OrderProduct> &rows)
{
    qint64 orders = 0;
    for (size_t i = 0; i < rows.size(); ++i)
        orders += i == 0 || rows[i].order != rows[i - 1].order ? 1 : 0;
    return orders;
}

/// Product by product with one row of counters, which stays in the processor's cache however many pairs there are.
class PairCounter {
public:
    /// `rows` sorted, each once, of these products only.
    PairCounter(const std::vector<OrderProduct> &rows, std::vector<qint64> ids)
        : m_rows(rows)
        , m_products(rows.size())
        , m_ids(std::move(ids))
    {
        std::unordered_map<qint64, size_t> places;
        for (const qint64 id : m_ids)
            places.emplace(id, places.size());
        m_starts.assign(m_ids.size() + 1, 0);
        for (size_t i = 0; i < rows.size(); ++i) {
            m_products[i] = places.at(rows[i].product.value);
            ++m_starts[m_products[i] + 1];
        }
        for (size_t product = 0; product < m_ids.size(); ++product)
            m_starts[product + 1] += m_starts[product];
        m_places.resize(rows.size());
        std::vector<size_t> next(m_starts.begin(), m_starts.end() - 1);
        for (size_t i = 0; i < rows.size(); ++i)
            m_places[next[m_products[i]]++] = i;
    }

    /// Calls `each` with two products' ids and the number of orders that hold both.
    template <typename Each>
    void count(const Each &each) const
    {
        std::vector<qint64> counts(m_ids.size());
        std::vector<size_t> touched;
        for (size_t first = 0; first < m_ids.size(); ++first) {
            for (size_t at = m_starts[first]; at < m_starts[first + 1]; ++at) {
                const size_t row = m_places[at];
                for (size_t other = row + 1; other < m_rows.size() && m_rows[other].order == m_rows[row].order; ++other) {
                    if (counts[m_products[other]]++ == 0)
                        touched.push_back(m_products[other]);
                }
            }
            for (const size_t second : touched)
                each(m_ids[first], m_ids[second], std::exchange(counts[second], 0));
            touched.clear();
        }
    }

private:
    const std::vector<OrderProduct> &m_rows;
    std::vector<size_t> m_products; // of each row, its place in m_ids
    std::vector<qint64> m_ids; // ascending
    std::vector<size_t> m_starts; // of each product's rows in m_places
    std::vector<size_t> m_places;
};

} // namespace

Rate ProductPair::support() const
{
    return shareOf(together, orders);
}

Rate ProductPair::confidenceOfSecond() const
{
    return shareOf(together, withFirst);
}

Rate ProductPair::confidenceOfFirst() const
{
    return shareOf(together, withSecond);
}

qint64 ProductPair::liftHundredths() const
{
    return qint64(roundedQuotient(Int128(together) * orders * 100, Int128(withFirst) * withSecond));
}

bool ProductPair::isLiftedOver(const ProductPair &other) const
{
    // Of one table, so that the number of orders falls out and the products stay within 128 bits.
    return Int128(together) * other.withFirst * other.withSecond > Int128(other.together) * withFirst * withSecond;
}

bool ProductPair::isLifted() const
{
    return Int128(together) * orders > Int128(withFirst) * withSecond;
}

GoesWith goesWith(std::vector<OrderProduct> rows, qint64 least)
{
    sortOnce(rows);
    GoesWith table;
    table.orders = ordersIn(rows);
    const std::unordered_map<qint64, qint64> holding = ordersHolding(rows);
    // A product in too few orders can't be in a pair of enough.
    std::vector<qint64> ids;
    for (const auto &[product, orders] : holding) {
        if (orders >= least)
            ids.push_back(product);
    }
    std::ranges::sort(ids);
    if (ids.size() < holding.size())
        std::erase_if(rows, [&](const OrderProduct &row) { return holding.at(row.product.value) < least; });
    PairCounter(rows, std::move(ids)).count([&](qint64 first, qint64 second, qint64 together) {
        if (together >= least)
            table.pairs.push_back({ProductId{first}, ProductId{second}, together, holding.at(first), holding.at(second), table.orders});
    });
    std::ranges::sort(table.pairs, [](const ProductPair &a, const ProductPair &b) {
        if (a.isLiftedOver(b) || b.isLiftedOver(a))
            return a.isLiftedOver(b);
        return std::tuple(-a.together, a.first, a.second) < std::tuple(-b.together, b.first, b.second);
    });
    return table;
}

std::vector<Suggested> suggestions(const GoesWith &table, std::span<const ProductId> bought, size_t most)
{
    std::unordered_set<qint64> has;
    for (const ProductId product : bought)
        has.insert(product.value);
    std::unordered_set<qint64> said;
    std::vector<Suggested> found;
    for (const ProductPair &pair : table.pairs) {
        const bool hasFirst = has.contains(pair.first.value);
        if (found.size() >= most || !pair.isLifted())
            break;
        if (hasFirst == has.contains(pair.second.value))
            continue;
        const Suggested suggested{hasFirst ? pair.first : pair.second, hasFirst ? pair.second : pair.first, pair};
        if (said.insert(suggested.product.value).second)
            found.push_back(suggested);
    }
    return found;
}

} // namespace somo::insight
