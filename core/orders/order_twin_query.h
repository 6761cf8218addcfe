// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/order_twin.h"
#include "core/storage/database.h"

#include <span>
#include <vector>

namespace somo {

/// One order of a pair as lists show it.
struct TwinSide {
    OrderId id;
    QString code;
    QString source; // its code (words::thingName names "hand" and "source_unnamed")
    Day orderedOn;
    OrderStatus status = OrderStatus::completed;
    QString customer, channel;
    Money net;
};

struct OrderTwin {
    TwinId id;
    qint64 version = 0;
    TwinSide first, second; // the one that was in the book first, first
    QString code; // by which they were found
    TwinState state = TwinState::possible;
    OrderId copy; // of state same: the one that counts nowhere
};

/// Pairs of that state, or all, newest first. Pairs of which one is cancelled can't count twice: they are left out of
/// `possible`.
Result<std::vector<OrderTwin>> orderTwins(Database &database, std::optional<TwinState> state, int most);
/// The pairs that an order is one of.
Result<std::vector<OrderTwin>> twinsOfOrder(Database &database, OrderId order);
/// How many pairs wait for an answer; their orders may count twice.
Result<qint64> possibleTwins(Database &database);
/// An order as one side of a pair. Refused: rowNotFound.
Result<TwinSide> twinSide(Database &database, OrderId order);
/// What two orders are compared by; nothing where there is no such order.
Result<std::optional<TwinFacts>> twinFacts(Database &database, OrderId order);

/// The order that counts for this one: itself, or the end of the links that begin at it.
Result<OrderId> countingOrder(Database &database, OrderId order);

/// Finds orders of other sources that may be the same sale as one of `source`: by the order's code, by codes that it names
/// (namedCodes) and by orders that name its code; only such that mayBeTwins() finds plausible, none of them cancelled. A
/// marketplace gives each of its codes once: with one of these the amounts may be any (one system has taken a voucher off).
class TwinFinder {
public:
    TwinFinder(Database &database, SourceId source);
    /// Whether other sources have orders at all.
    Status begin();
    /// There is nothing to find.
    bool isIdle() const { return !m_anyOthers; }
    struct Found {
        OrderId order; // the one that counts, where the order found is itself a linked copy
        QString code;
    };
    Result<std::vector<Found>> find(const QString &code, const QStringList &named, const TwinFacts &facts);
    /// Whether the two are a pair already, whatever its state.
    Result<bool> isPair(OrderId a, OrderId b);

private:
    Status takeByCode(const QString &code, const QString &via, std::vector<Found> &found);
    Status takeNaming(const QString &code, std::vector<Found> &found);
    Result<bool> isPlausible(const Found &candidate, const TwinFacts &facts);
    Database &m_database;
    SourceId m_source;
    bool m_anyOthers = false, m_anyNamed = false;
    Statement m_byCode, m_naming, m_pair;
};

} // namespace somo
