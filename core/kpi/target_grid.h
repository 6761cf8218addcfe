// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/kpi_sheet.h"

#include <optional>
#include <span>
#include <vector>

namespace somo {

/// The targets of one year by month, for one metric, one kind of subject and at most one filter.
struct TargetGridAsk {
    Metric metric = Metric::revenue;
    SubjectKind kind = SubjectKind::person;
    std::optional<CutFilter> filter;
    Day within; // any day of the (fiscal) year
    Day asOf;
};

/// Target values that the verdict of rules §4 would call healthy; both ends belong to it. In the metric's unit.
struct FairRange {
    qint64 low = 0;
    qint64 high = 0;
    friend bool operator==(const FairRange &, const FairRange &) = default;
};

struct TargetCell {
    Period month;
    std::optional<Target> target;
    int activeDays = 0; // of the month's days; all of them unless the subject is a person
    std::optional<qint64> lastYear; // the same month's actual, in the target's unit
    std::vector<HealthEvidence> evidence; // oldest first
    Health health = Health::notKnown;
    std::optional<FairRange> fair;
    std::optional<qint64> proposal; // only beside a target that is too low or too high
};

struct TargetGridRow {
    Subject subject;
    std::optional<Target> before; // of the month before the first, to be copied
    std::vector<TargetCell> cells; // as many as the grid's months
};

struct TargetGrid {
    TargetGridAsk ask;
    std::vector<Period> months;
    std::vector<TargetGridRow> rows; // people by given name, teams by name
};

/// Runs inside the caller's read transaction if there is one.
Result<TargetGrid> loadTargetGrid(Database &database, const BookSettings &settings, const TargetGridAsk &ask);

/// The whole-unit target values that past actuals (each as of a whole period) would make healthy: not every one from
/// 100 % on, and not every one under 70 % (the book's marks). Nothing where there is none, or no actual is above 0.
std::optional<FairRange> fairRange(std::span<const Fraction> actuals, Direction direction, const BookSettings &settings);

/// A total in parts that follow `season` (below 0 counts as 0) and add up to it exactly: what rounding leaves goes to
/// the largest remainders, the earlier first. Even parts where the season has nothing.
std::vector<qint64> spreadBySeason(qint64 total, std::span<const qint64> season);

/// One cell's change. A weight alone changes a target that is there, and nothing where none is.
struct TargetChange {
    Target target; // metric, subject, period, filters; value and weight are taken from below
    std::optional<qint64> value;
    std::optional<qint64> weight; // thousandths
    bool remove = false;
};
/// Writes all of them inside the caller's transaction; an unchanged target is left alone. Refused like addTarget.
Status writeTargets(Database &database, const std::vector<TargetChange> &changes);

} // namespace somo
