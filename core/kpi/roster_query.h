// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/ids.h"
#include "core/base/money.h"
#include "core/kpi/kpi.h"
#include "core/storage/database.h"

#include <optional>
#include <vector>

namespace somo {

/// Who is there, as KPI and reports need it: light rows.
struct RosterPerson {
    PersonId id;
    QString code;
    QString name;
    QString sortKey;
    Day activeFrom; // null: always
    Day activeTo; // null: still
    /// Days of the range on which the person is active.
    int activeDays(DayRange days) const;
    bool isActiveOn(Day day) const;
};

struct RosterTeam {
    TeamId id;
    QString code;
    QString name;
    QString sortKey;
};

struct RosterMembership {
    PersonId person;
    TeamId team;
    bool lead = false;
    DayRange days; // open ends are firstKnownDay and lastKnownDay or beyond
};

struct Roster {
    std::vector<RosterPerson> people; // by given name
    std::vector<RosterTeam> teams;
    std::vector<RosterMembership> memberships; // by person, first day, id

    const RosterPerson *person(PersonId id) const;
    const RosterTeam *team(TeamId id) const;
    /// In the team, and active, on every day of the range (rules §4, gap).
    bool isThroughout(const RosterPerson &person, TeamId team, DayRange days) const;
    /// In the team on at least one day of the range.
    bool isWithin(PersonId person, TeamId team, DayRange days) const;
    /// Who leads the team on a day, by given name.
    std::vector<PersonId> leads(TeamId team, Day day) const;
};
Result<Roster> loadRoster(Database &database);

/// A monthly base salary from a day on.
struct SalaryFrom {
    PersonId person;
    Day from;
    Money monthly;
};
Result<std::vector<SalaryFrom>> loadSalaries(Database &database);

/// Σ monthly salary × days ÷ days of the month over the person's active days of the range (rules §4): exact.
/// Nothing where no salary is known on any of these days.
std::optional<Fraction> salaryOf(const RosterPerson &person, const std::vector<SalaryFrom> &salaries, DayRange days);

/// Working days of the range and how many of them are over as of a day; weights in thousandths.
Result<DaysGone> daysGone(Database &database, DayRange days, Day asOf);

struct WorkingDay {
    Day day;
    qint64 weight = 0;
};
/// The calendar of a range, day by day.
Result<std::vector<WorkingDay>> workingDays(Database &database, DayRange days);

/// The first days of a range that hold as many working days as `gone`: what an open period is compared with.
/// Empty where nothing is gone yet.
DayRange comparableDays(const std::vector<WorkingDay> &calendar, qint64 gone);

} // namespace somo
