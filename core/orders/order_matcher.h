// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/order_list_query.h"

#include <string_view>
#include <unordered_set>

namespace somo {

/// What a list looks at in an order; amounts in minor units, ids of 0 are none.
struct OrderFacts {
    qint64 id = 0;
    qint64 day = 0;
    int status = 0;
    qint64 channel = 0;
    qint64 customer = 0;
    std::string_view code;
    qint64 net = 0;
    qint64 paid = 0;
    qint64 returned = 0;
    qint64 lines = 0;
    qint64 paidDay = 0; // 0 while it isn't paid in full
};

/// Whether orders meet an ask, but for its days and its status, which are counted apart. The words are looked up once,
/// in the lists of customers, channels, people and products, so that each order costs a few comparisons.
class OrderMatcher {
public:
    static Result<OrderMatcher> of(Database &database, const OrderListAsk &ask);
    bool matches(const OrderFacts &facts) const;
    /// Whether the order is linked to another one that counts in its place (order_twin).
    bool isCopy(const OrderFacts &facts) const { return m_copies.contains(facts.id); }

private:
    using Ids = std::unordered_set<qint64>;
    /// Where one word of the text stands.
    struct Word {
        std::string folded;
        Ids customers, channels;
        Ids orders; // through their people and lines
    };
    static Result<Word> lookedUp(Database &database, const QString &word);
    bool holds(const Word &word, const OrderFacts &facts) const;

    OrderListAsk m_ask;
    std::vector<Word> m_words;
    Ids m_copies, m_paired;
    std::optional<Ids> m_ofPerson; // orders credited to the person asked for, or to anybody where nobody is asked for
};

} // namespace somo
