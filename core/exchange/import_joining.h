// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_context.h"
#include "core/orders/credit_rule_query.h"
#include "core/orders/order_twin_query.h"

#include <unordered_map>

namespace somo {

/// What joins the orders of a file to the rest of the book: pairs with orders of other sources, the codes of other systems that
/// they name, and who is credited where no column says it. Orders are told by their number in the sorted file, so that what was
/// planned is what gets written.
class OrderJoiner {
public:
    OrderJoiner(ImportContext &context, SourceId source);
    Status begin();
    /// A new order: credits it where nobody is named and a rule fits, and finds its pairs.
    Status planNew(size_t number, const SaidOrder &said, Order &order);
    /// An order of this source that the file changes: pairs that it makes now.
    Status planKnown(size_t number, const SaidOrder &said, const Order &order);
    /// The notes on what was planned.
    void addNotes(ImportResult &result) const;
    /// Of the first pairs, what a preview shows.
    Status addTo(ImportPreview &preview);
    /// Whether the order of that number, the newest one planned, has pairs.
    bool hasPairs(size_t number) const { return !m_twins.empty() && m_twins.back().number == number; }

    /// What planNew() credited.
    void credit(size_t number, Order &order) const;
    /// An order of that number was written.
    void written(size_t number, const SaidOrder &said, OrderId order);
    /// Writes codes and pairs, and derives orders of the book that count no longer or again.
    Status write(Database &database, ImportId import);

private:
    struct Planned {
        size_t number = 0;
        OrderId other;
        QString via;
        TwinState state = TwinState::possible;
        bool newCounts = false;
        QString code;
        Day orderedOn;
        Money net;
        QString customer;
    };
    struct Written {
        size_t number = 0;
        OrderId order;
        QStringList named;
    };
    Status find(size_t number, const SaidOrder &said, const Order &order);

    ImportContext &m_context;
    TwinFinder m_finder;
    CreditRuleBook m_rules;
    std::vector<Planned> m_twins; // by number
    std::unordered_map<size_t, PersonId> m_credits;
    std::vector<Written> m_written;
    qint64 m_withoutPerson = 0;
};

} // namespace somo
