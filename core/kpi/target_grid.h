// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/kpi_sheet.h"

#include <optional>
#include <span>
#include <vector>

namespace somo {

/// The targets of one year by month or quarter, or of a few years, for one metric, one kind of subject and at most one
/// filter.
struct TargetGridAsk {
    Metric metric = Metric::revenue;
    SubjectKind kind = SubjectKind::person;
    std::optional<CutFilter> filter;
    PeriodKind by = PeriodKind::month; // month, quarter or year
    Day within; // any day of the (fiscal) year
    Day asOf;
};

/// Target values that the verdict of rules §4 would call healthy; both ends belong to it. In the metric's unit.
struct FairRange {
    qint64 low = 0;
    qint64 high = 0;
    friend bool operator==(const FairRange &, const FairRange &) = default;
};

/// What the targets of a team's people (or of all people) add up to, each as it counts by the days on which the person
/// is active. In the metric's unit.
struct PeopleSum {
    qint64 sum = 0;
    int aimed = 0; // people with a target
    int people = 0; // all who are active and in the team on at least one day
    friend bool operator==(const PeopleSum &, const PeopleSum &) = default;
};

/// What the targets of a longer period's months add up to, or those of its quarters where no month has one.
struct PartsSum {
    PeriodKind kind = PeriodKind::month;
    qint64 sum = 0;
    friend bool operator==(const PartsSum &, const PartsSum &) = default;
};

struct TargetCell {
    Period period;
    std::optional<Target> target;
    std::optional<PeopleSum> people; // of a team or everyone, where the metric adds up and somebody has a target
    std::optional<PartsSum> parts; // of a quarter or a year, where the metric adds up and a part of it has a target
    int activeDays = 0; // of the period's days; all of them unless the subject is a person
    std::optional<qint64> lastYear; // the same period's actual a year before, in the target's unit; nothing before the book's first
    bool lastYearIsOpen = false; // that period isn't over yet: its actual so far
    std::optional<Period> lastYearFrom; // the month in which the book's figures begin, where that period began before it
    std::vector<HealthEvidence> evidence; // oldest first
    Health health = Health::notKnown;
    std::optional<FairRange> fair;
    bool lacksData = false; // one of the judged periods lies before the book's first figure, so there is no fair range
    std::optional<qint64> proposal; // only beside a target that is too low or too high
};

struct TargetGridRow {
    Subject subject;
    std::optional<Target> before; // of the period before the first, to be copied
    std::vector<TargetCell> cells; // as many as the grid's periods
    // Of the year whose months or quarters these are; nothing in a grid of years.
    std::optional<qint64> yearTarget; // the target set for the year itself
    std::optional<qint64> lastYear; // the year before: its actual in the target's unit
    bool lastYearIsOpen = false; // that year isn't over yet: its actual so far
    std::optional<Period> lastYearFrom; // as of a cell
};

struct TargetGrid {
    TargetGridAsk ask;
    std::vector<Period> periods; // 12 months, 4 quarters, or 5 years: three before, the one asked for, the next
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

/// What stood in a cell when somebody began to change it.
struct OpenedTarget {
    std::optional<Target> target; // nothing: the cell was empty
};
/// One cell's change. A weight alone changes a target that is there, and nothing where none is.
struct TargetChange {
    Target target; // metric, subject, period, filters; value and weight are taken from below
    std::optional<qint64> value;
    std::optional<qint64> weight; // thousandths
    bool remove = false;
    std::optional<OpenedTarget> opened; // nothing: whatever stands there is written over
};
/// Writes all of them inside the caller's transaction, or none; an unchanged target is left alone. Refused like addTarget,
/// and rowChangedSince where somebody else wrote a cell after it was opened, to something else than is asked for.
Status writeTargets(Database &database, const std::vector<TargetChange> &changes);

/// A cell that two people wrote.
struct TargetMeeting {
    TargetChange mine;
    std::optional<Target> theirs; // as the book has it now
};
/// The changes for which writeTargets would refuse (rowChangedSince), with what stands there now.
Result<std::vector<TargetMeeting>> meetingTargets(Database &database, const std::vector<TargetChange> &changes);

} // namespace somo
