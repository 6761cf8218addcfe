// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/roster_query.h"
#include "core/storage/settings.h"
#include "core/weekly/weekly_report.h"

namespace somo {

/// What a week's orders say of a person by the book's recognition event (rules §2, §3): with this a report is half filled
/// before anything is written. Read anew each time, never kept in the report.
struct WeeklyOrders {
    qint64 orders = 0;
    Money revenue;
    Quantity units; // less returned ones
    qint64 newCustomers = 0;
    Money returned; // Σ net of the week's returns, as an amount from 0 up
    friend bool operator==(const WeeklyOrders &, const WeeklyOrders &) = default;
};

/// A person's own sheet for one week.
struct WeeklyForm {
    PersonId person;
    QString personName;
    Period week;
    std::vector<DayRange> parts; // weekParts
    std::vector<Metric> metrics; // what can be entered: activities, then own metrics by name
    std::optional<WeeklyReport> report; // nothing: none yet
    WeeklyOrders orders;
    std::vector<std::optional<qint64>> before; // what was entered the week before, as many as metrics
    WeeklyState state() const { return report ? report->state() : WeeklyState::none; }
};

/// One person in the team's sheet of a week.
struct WeeklyRow {
    PersonId person;
    QString code;
    QString name;
    WeeklyState state = WeeklyState::none;
    std::optional<WeeklyReport> report; // only a sent one: what somebody is still writing is theirs alone
    WeeklyOrders orders;
};

/// The team's sheet: everybody who is active in the week, or reported on it, by given name. Open to all (rules §10).
struct WeeklySheet {
    Period week;
    std::vector<DayRange> parts;
    std::vector<Metric> metrics;
    std::vector<WeeklyRow> rows;
};

/// The report of a person's week, whatever its state. An own metric that was taken back again stands under its code.
Result<std::optional<WeeklyReport>> weeklyReportOf(Database &database, PersonId person, Day week);

/// Runs inside the caller's read transaction if there is one. Refused: rowNotFound, weekExpected where it is no week.
Result<WeeklyForm> loadWeeklyForm(Database &database, const BookSettings &settings, PersonId person, const Period &week);

/// `team` 0: everybody, else who is in that team on a day of the week. Refused: weekExpected.
Result<WeeklySheet> loadWeeklySheet(Database &database, const BookSettings &settings, const Period &week, TeamId team = {});

} // namespace somo
