// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/ledger/cut.h"
#include "core/ledger/entry.h"
#include "core/ledger/metric.h"
#include "core/orders/order.h"
#include "core/storage/database.h"

#include <optional>
#include <span>
#include <vector>

namespace somo {

/// One value of a cut: id 0 is "none" (an order without person, channel …). Period cuts: id = the calendar number.
struct CutValue {
    qint64 id = 0;
    QString code;
    QString name;
    QString sortKey;
};

/// A filter on one cut; several filters on one cut are alternatives, on different cuts all must hold.
/// A product group takes its subgroups with it; an area its provinces. An own trait is the customer's as it is now.
struct CutFilter {
    Cut cut = Cut::person;
    qint64 id = 0;
};

struct LedgerAsk {
    DayRange days;
    PeriodKind kind = PeriodKind::month; // what kind of period `days` is, for "before its first day"
    RecognitionEvent event = RecognitionEvent::completed;
    std::vector<Cut> by; // none, one or two
    std::vector<Metric> metrics;
    std::vector<CutFilter> filters;
};

/// A metric's value in its unit, or nothing ("none" is never 0). `unknownLines` counts lines without cost.
struct MetricValue {
    std::optional<qint64> value;
    qint64 unknownLines = 0; // lines, each once, also where several people or a return share in it
    // parts of ratio metrics, so that a total is computed from parts, never from rounded ratios
    qint64 numerator = 0;
    qint64 denominator = 0;
};

struct LedgerRow {
    std::vector<CutValue> key; // as many as asked.by
    std::vector<MetricValue> values; // as many as asked.metrics
};

struct LedgerTable {
    std::vector<LedgerRow> rows; // sorted by the cut's own order: people by given name, periods by time, else by name
    std::vector<MetricValue> total;
};

/// The ledger cut (rules §3). Runs inside the caller's read transaction if there is one. Where `event` is not stored the
/// entries are made on the way by the same function, which needs no right to write but the time of reading every order.
/// Rows are there for the values that something counts for; a part that a range cuts off begins with the range.
/// What people report of their weeks (activities, own metrics) counts once it is sent, on the first day of the part of the
/// week that it was entered for, for the person and that day's team; it can be cut and filtered by person, team, week,
/// month, quarter and year alone. Refused by name: metricNotCutBy.
/// A ratio's `value` is rounded to its unit; where it is rounded again for show, begin with numerator ÷ denominator.
Result<LedgerTable> askLedger(Database &database, const LedgerAsk &ask);

/// One ask cut in several ways in one pass over the entries: `ask.by` is left aside, `cuts` says none, one or two cuts
/// for each table. A board's figures come this way.
Result<std::vector<LedgerTable>> askLedgerByEach(Database &database, const LedgerAsk &ask, std::span<const std::vector<Cut>> cuts);

/// One cut (or two at once) with the metrics wanted of it.
struct LedgerCut {
    std::vector<Cut> by;
    std::vector<Metric> metrics;
};
/// The same where not every cut needs every metric of `ask`: counting distinct orders by lines is the dearest of them.
Result<std::vector<LedgerTable>> askLedgerByEach(Database &database, const LedgerAsk &ask, std::span<const LedgerCut> cuts);

/// The orders behind the first of `metrics`; `by` is left aside. A light row for each order, day and kind, oldest first: nets add
/// up to an amount (a ratio's to revenue), rows to a count (of a repeat customer the period's first). `limit` below 0: all.
/// None for what weekly reports hold.
struct OrderBehind {
    OrderId order;
    QString code;
    Day day;
    EntryKind kind = EntryKind::sale;
    QString customer;
    QString channel;
    QString people;
    Quantity quantity;
    Money net;
};
Result<std::vector<OrderBehind>> ordersBehind(Database &database, const LedgerAsk &ask, int limit, int offset);

} // namespace somo
