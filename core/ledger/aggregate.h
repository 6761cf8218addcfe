// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/deal_fact_query.h"
#include "core/ledger/dimension_query.h"
#include "core/ledger/reported_query.h"

#include <array>
#include <unordered_map>
#include <vector>

namespace somo {

/// What new_customers and repeat_customers look at beside the period's own entries (rules §3).
struct FirstOrders {
    std::unordered_set<qint64> inPeriod; // orders that are the first ever of their customer
    std::unordered_map<qint64, Day> dayOf; // by customer: the day of the first order
};

/// Whether the entry carries its order's count: a counted thing goes whole to the largest share. Where lines are cut or
/// filtered each line of that person may carry it, else the order's head does.
bool carriesCount(const LedgerEntry &entry, bool byLine);
/// Whether a filter looks at lines, so that an order may hold in part.
bool filtersLines(const LedgerAsk &ask);

/// A set of pairs of numbers; open addressing, because a wide period puts a million of them in.
class PairSet {
public:
    /// True where the pair was not there yet.
    bool insert(qint64 a, qint64 b);

private:
    struct Pair {
        qint64 a = -1;
        qint64 b = 0;
    };
    void grow();
    std::vector<Pair> m_slots;
    size_t m_used = 0;
};

/// Gathers entries into the cells of one cut (or two at once) and their total, in one pass (rules §3). The total is
/// counted by itself: what counts distinct things doesn't add up.
class Aggregate {
public:
    Aggregate(const LedgerAsk &ask, LedgerCut cut, const Dimensions &dimensions, const FirstOrders &firsts);

    /// An entry within the days that meets the filters.
    void addEntry(const LedgerEntry &entry);
    /// A payment's part, likewise.
    void addCollected(const LedgerEntry &part);
    /// A value of a weekly report, likewise.
    void addReported(const ReportedFact &fact);
    /// A closed deal, likewise.
    void addDeal(const DealFact &fact);
    /// Refuses a sum beyond 64 bits by the metric's name.
    Result<LedgerTable> table(Database &database) const;

private:
    using Key = std::array<qint64, 2>;
    struct KeyHash {
        size_t operator()(const Key &key) const noexcept { return size_t(quint64(key[0]) * 0x9e3779b97f4a7c15ULL ^ (quint64(key[1]) * 0xc2b2ae3d27d4eb4fULL)); }
    };
    struct Cell {
        Key key{};
        Day start; // what "before its first day" means here
        Int128 revenue = 0, profit = 0, units = 0, sales = 0, returns = 0, collected = 0, wonAmount = 0;
        qint64 orders = 0, newCustomers = 0, repeatCustomers = 0, unknownLines = 0, dealsWon = 0, dealsClosed = 0;
        std::vector<Int128> reported; // by the metric's place; empty until something is
    };

    size_t cellOf(const LedgerEntry &entry);
    void addAmounts(size_t cell, const LedgerEntry &entry);
    void addCounts(size_t cell, const LedgerEntry &entry);
    Result<MetricValue> valueOf(const Cell &cell, size_t metric) const;
    Result<std::vector<MetricValue>> valuesOf(const Cell &cell) const;
    Status nameRows(Database &database, std::vector<LedgerRow> &rows) const;

    const LedgerAsk &m_ask;
    std::vector<Cut> m_by;
    std::vector<Metric> m_metrics;
    const Dimensions &m_dimensions;
    const FirstOrders &m_firsts;
    bool m_byLine = false; // an order may lie in several cells, or only in part in one
    bool m_counts = false; // whether anything but amounts is asked for
    bool m_countsUnknown = false;
    bool m_countsRepeat = false;
    std::vector<Cell> m_cells; // the total first
    std::unordered_map<Key, size_t, KeyHash> m_places;
    size_t m_last = 0; // the cell of the entry before; 0 for none
    PairSet m_orders, m_repeats, m_unknown;
};

} // namespace somo
