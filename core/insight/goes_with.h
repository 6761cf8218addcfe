// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/money.h"
#include "core/base/result.h"

#include <span>
#include <vector>

namespace somo::insight {

/// Fewer orders together than this say nothing about a pair (rules §6).
constexpr qint64 goesWithLeast = 5;

/// Two products that stand in one order more or less often than chance would have it.
struct ProductPair {
    ProductId first, second; // by id
    qint64 together = 0; // orders that hold both
    qint64 withFirst = 0; // orders that hold the first
    qint64 withSecond = 0;
    qint64 orders = 0; // all orders that count and hold a known product

    /// together ÷ orders
    Rate support() const;
    /// together ÷ withFirst: of those who took the first, how many took the second as well.
    Rate confidenceOfSecond() const;
    Rate confidenceOfFirst() const;
    /// (together × orders) ÷ (withFirst × withSecond), in hundredths, rounded once; 100: as chance would have it.
    qint64 liftHundredths() const;
    /// Whether its lift is above the other's, compared exactly.
    bool isLiftedOver(const ProductPair &other) const;
    /// Whether they stand together more often than chance.
    bool isLifted() const;
    friend bool operator==(const ProductPair &, const ProductPair &) = default;
};

/// A product in an order; a product that stands there on two lines counts once.
struct OrderProduct {
    OrderId order;
    ProductId product;
};

struct GoesWith {
    qint64 orders = 0;
    std::vector<ProductPair> pairs; // the largest lift first, then the most together, then by ids
};
/// All pairs with at least `least` orders together. `rows` in any order.
GoesWith goesWith(std::vector<OrderProduct> rows, qint64 least = goesWithLeast);

/// What may go with what somebody bought.
struct Suggested {
    ProductId bought;
    ProductId product; // which they haven't bought
    ProductPair pair;
    /// Of the orders that hold what they bought, those that hold this too.
    qint64 withBought() const { return bought == pair.first ? pair.withFirst : pair.withSecond; }
    Rate confidence() const { return bought == pair.first ? pair.confidenceOfSecond() : pair.confidenceOfFirst(); }
};
/// At most so many, each product once, in the order of the pairs; only what stands together more often than chance.
std::vector<Suggested> suggestions(const GoesWith &table, std::span<const ProductId> bought, size_t most);

} // namespace somo::insight
