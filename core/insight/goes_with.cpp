// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/goes_with.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace somo::insight {

namespace {

struct PairKey {
    qint64 first = 0;
    qint64 second = 0;
    friend bool operator==(const PairKey &, const PairKey &) = default;
};
struct PairKeyHash {
    size_t operator()(const PairKey &key) const noexcept { return size_t(quint64(key.first) * 0x9e3779b97f4a7c15ULL ^ (quint64(key.second) * 0xc2b2ae3d27d4eb4fULL)); }
};

Rate shareOf(qint64 part, qint64 whole)
{
    return Rate{qint64(roundedQuotient(Int128(part) * Rate::whole, whole))};
}

void sortOnce(std::vector<OrderProduct> &rows)
{
    const auto key = [](const OrderProduct &row) { return std::tuple(row.order, row.product); };
    // Read as the ledger stands, they are in groups already; only within an order they aren't sorted.
    std::ranges::sort(rows, {}, key);
    const auto twice = std::ranges::unique(rows, {}, key);
    rows.erase(twice.begin(), twice.end());
}

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
    std::unordered_map<qint64, qint64> holding; // orders by product
    for (size_t i = 0; i < rows.size(); ++i) {
        ++holding[rows[i].product.value];
        if (i == 0 || rows[i].order != rows[i - 1].order)
            ++table.orders;
    }
    // A product in too few orders can't be in a pair of enough: without them the pairs of long orders stay few.
    std::erase_if(rows, [&](const OrderProduct &row) { return holding.at(row.product.value) < least; });
    std::unordered_map<PairKey, qint64, PairKeyHash> together;
    for (size_t from = 0; from < rows.size();) {
        size_t to = from;
        while (to < rows.size() && rows[to].order == rows[from].order)
            ++to;
        for (size_t a = from; a < to; ++a) {
            for (size_t b = a + 1; b < to; ++b)
                ++together[{rows[a].product.value, rows[b].product.value}];
        }
        from = to;
    }
    for (const auto &[pair, count] : together) {
        if (count >= least)
            table.pairs.push_back({ProductId{pair.first}, ProductId{pair.second}, count, holding.at(pair.first), holding.at(pair.second), table.orders});
    }
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
