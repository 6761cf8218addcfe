// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/closing_store.h"
#include "core/commission/pay_parts.h"
#include "core/commission/pay_reader.h"
#include "core/commission/period_findings.h"
#include "core/words/report_words.h"

namespace somo {

/// One statement as a row of a period's list.
struct MonthRow {
    PersonId person;
    QString name;
    QString policy; // its code
    QString policyName; // its code where it has no name
    int version = 0;
    qint64 base = 0;
    StatementUnit unit = StatementUnit::money;
    PayParts parts;
    Money carriedIn; // at most 0
    Money carriedOut; // at most 0
    std::optional<Money> before; // as it was calculated or closed, where that differs
};

/// A change with the names that a list of changes shows.
struct NamedChange {
    StatementChange change;
    QString name;
    QStringList lines; // as many as change.lines: "From 30 tr to 50 tr" …
};
/// The same changes named by the sheet's people, rules and orders.
Result<std::vector<NamedChange>> nameChanges(Database &database, const CommissionSheet &sheet, const std::vector<StatementChange> &changes, const words::ReportWords &words);

/// A period's run as the window lists it, as far as the reader may see it.
struct CommissionMonthData {
    Period period;
    PeriodStanding standing;
    PayReader reader;
    bool paysByKind = false; // some policy pays by periods of that kind
    bool begun = false; // the first such period is not after this one
    std::optional<Period> first; // the first period that some policy pays by its kind
    bool isOver = true; // its last day is gone
    bool asToday = false;
    std::vector<MonthRow> rows; // by given name, then the policies' codes
    MonthRow total; // of these rows; its base only where all are in one unit
    bool hasBaseTotal = false;
    int hidden = 0; // rows that are not for this reader; of a closed period on a team's server (reader.isPartial) they are not even counted
    /// What differs from what was calculated; of a closed period what differs today.
    std::vector<NamedChange> changes;
};

struct CommissionMonthAsk {
    Period period;
    QString reader; // the name of whoever uses the window
    Day today; // who leads today sees what came before
    bool asToday = false; // of a closed period: as it would be today
    Language language = Language::vietnamese; // of the lines' names
};
/// Errors: overflow. Inside the caller's read transaction.
Result<CommissionMonthData> loadCommissionMonth(Database &database, const BookSettings &settings, const CommissionMonthAsk &ask);

/// An order that a finding opens.
struct FindingOrder {
    OrderId id;
    QString code;
    Day orderedOn;
};
/// What stands in the way, as far as its reader may see whose pay it is about, with what it takes to list it.
struct MonthFindings {
    Period period;
    std::vector<PeriodFinding> findings;
    Roster roster;
    std::map<OrderId, FindingOrder> orders; // the first of each finding
};
/// How many orders of a finding are listed one by one.
constexpr size_t mostFindingOrders = 50;
/// `reader` is the name of whoever uses the window.
Result<MonthFindings> loadMonthFindings(Database &database, const BookSettings &settings, const Period &period, const QString &reader, Day today);

} // namespace somo
