// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/roster_query.h"

#include <algorithm>

namespace somo {

int RosterPerson::activeDays(DayRange days) const
{
    if (!activeFrom.isNull())
        days.first = std::max(days.first, activeFrom);
    if (!activeTo.isNull())
        days.last = std::min(days.last, activeTo);
    return days.days();
}

bool RosterPerson::isActiveOn(Day day) const
{
    return (activeFrom.isNull() || activeFrom <= day) && (activeTo.isNull() || day <= activeTo);
}

const RosterPerson *Roster::person(PersonId id) const
{
    const auto found = std::find_if(people.begin(), people.end(), [id](const RosterPerson &each) { return each.id == id; });
    return found == people.end() ? nullptr : &*found;
}

const RosterTeam *Roster::team(TeamId id) const
{
    const auto found = std::find_if(teams.begin(), teams.end(), [id](const RosterTeam &each) { return each.id == id; });
    return found == teams.end() ? nullptr : &*found;
}

bool Roster::isThroughout(const RosterPerson &person, TeamId team, DayRange days) const
{
    if (days.isEmpty() || person.activeDays(days) != days.days())
        return false;
    // Memberships come by first day, so one that follows on without a gap carries the cover further.
    Day covered = days.first.addDays(-1);
    for (const RosterMembership &membership : memberships) {
        if (membership.person == person.id && membership.team == team && membership.days.first <= covered.addDays(1))
            covered = std::max(covered, membership.days.last);
        if (covered >= days.last)
            return true;
    }
    return false;
}

bool Roster::isWithin(PersonId person, TeamId team, DayRange days) const
{
    return std::any_of(memberships.begin(), memberships.end(), [&](const RosterMembership &each) {
        return each.person == person && each.team == team && each.days.first <= days.last && days.first <= each.days.last;
    });
}

std::vector<PersonId> Roster::leads(TeamId team, Day day) const
{
    std::vector<PersonId> found;
    for (const RosterPerson &person : people) {
        const bool leads = std::any_of(memberships.begin(), memberships.end(), [&](const RosterMembership &each) {
            return each.person == person.id && each.team == team && each.lead && each.days.contains(day);
        });
        if (leads)
            found.push_back(person.id);
    }
    return found;
}

Result<Roster> loadRoster(Database &database)
{
    Roster roster;
    Statement people(database, QStringLiteral(
        "SELECT id, code, name, sort_key, active_from, active_to FROM person ORDER BY sort_key, id"));
    SOMO_TRY(people.run());
    while (people.next()) {
        roster.people.push_back({people.id<PersonId>(0), people.text(1), people.text(2), people.text(3),
                                 people.isNull(4) ? Day() : people.day(4), people.isNull(5) ? Day() : people.day(5)});
    }
    SOMO_TRY(people.status());
    Statement teams(database, QStringLiteral("SELECT id, code, name, sort_key FROM team ORDER BY sort_key, id"));
    SOMO_TRY(teams.run());
    while (teams.next())
        roster.teams.push_back({teams.id<TeamId>(0), teams.text(1), teams.text(2), teams.text(3)});
    SOMO_TRY(teams.status());
    Statement memberships(database, QStringLiteral(
        "SELECT person_id, team_id, is_lead, from_day, to_day FROM membership ORDER BY person_id, from_day, id"));
    SOMO_TRY(memberships.run());
    while (memberships.next()) {
        roster.memberships.push_back({memberships.id<PersonId>(0), memberships.id<TeamId>(1), memberships.integer(2) != 0,
                                      {memberships.day(3), memberships.day(4)}});
    }
    SOMO_TRY(memberships.status());
    return roster;
}

Result<std::vector<SalaryFrom>> loadSalaries(Database &database)
{
    std::vector<SalaryFrom> salaries;
    Statement statement(database, QStringLiteral(
        "SELECT person_id, from_day, monthly_salary FROM person_pay ORDER BY person_id, from_day, id"));
    SOMO_TRY(statement.run());
    while (statement.next())
        salaries.push_back({statement.id<PersonId>(0), statement.day(1), statement.money(2)});
    SOMO_TRY(statement.status());
    return salaries;
}

std::optional<Fraction> salaryOf(const RosterPerson &person, const std::vector<SalaryFrom> &salaries, DayRange days)
{
    if (!person.activeFrom.isNull())
        days.first = std::max(days.first, person.activeFrom);
    if (!person.activeTo.isNull())
        days.last = std::min(days.last, person.activeTo);
    std::optional<Fraction> income;
    for (Day month = days.first; month <= days.last;) {
        const DayRange whole = Period::of(PeriodKind::month, month, 1).days();
        const Day last = std::min(whole.last, days.last);
        // Within a month a new salary takes over on its day; before the first one none is known.
        for (size_t i = 0; i < salaries.size(); ++i) {
            if (salaries[i].person != person.id)
                continue;
            const bool isReplaced = i + 1 < salaries.size() && salaries[i + 1].person == person.id;
            const Day first = std::max(month, salaries[i].from);
            const Day end = isReplaced && salaries[i + 1].from <= last ? salaries[i + 1].from.addDays(-1) : last;
            const int paidDays = DayRange{first, end}.days();
            if (paidDays > 0)
                income = income.value_or(Fraction()) + Fraction(Int128(salaries[i].monthly.minorUnits()) * paidDays, Int128(whole.days()));
        }
        month = last.addDays(1);
    }
    return income;
}

Result<DaysGone> daysGone(Database &database, DayRange days, Day asOf)
{
    SOMO_TRY_ASSIGN(const auto calendar, workingDays(database, days));
    DaysGone counted;
    for (const WorkingDay &each : calendar) {
        counted.all += each.weight;
        // A day is gone when it is over: the day itself doesn't count yet.
        if (each.day < asOf)
            counted.gone += each.weight;
    }
    counted.over = days.last < asOf;
    return counted;
}

Result<std::vector<WorkingDay>> workingDays(Database &database, DayRange days)
{
    std::vector<WorkingDay> calendar;
    Statement statement(database, QStringLiteral(
        "SELECT day, weight FROM calendar_day WHERE day BETWEEN :first AND :last ORDER BY day"));
    statement.bind(u":first", days.first);
    statement.bind(u":last", days.last);
    SOMO_TRY(statement.run());
    while (statement.next())
        calendar.push_back({statement.day(0), statement.int64(1)});
    SOMO_TRY(statement.status());
    return calendar;
}

DayRange comparableDays(const std::vector<WorkingDay> &calendar, qint64 gone)
{
    if (calendar.empty())
        return {Day::fromNumber(1), Day()};
    DayRange days{calendar.front().day, calendar.front().day.addDays(-1)};
    qint64 passed = 0;
    for (const WorkingDay &each : calendar) {
        if (passed >= gone)
            break;
        passed += each.weight;
        days.last = each.day;
    }
    return days;
}

} // namespace somo
