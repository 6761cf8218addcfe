// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/income_query.h"

#include "core/ledger/ledger_derivation.h"

#include <algorithm>
#include <map>

namespace somo {

namespace {

Status addLine(PersonIncome &income, const StatementLine &line)
{
    Money *part = nullptr;
    switch (line.kind) {
    case StatementLineKind::band:
    case StatementLineKind::gate:
    case StatementLineKind::cap:
    case StatementLineKind::guarantee: part = &income.commission; break;
    case StatementLineKind::pool: part = &income.pools; break;
    case StatementLineKind::overridePay: part = &income.overrides; break;
    case StatementLineKind::referral: part = &income.referrals; break;
    case StatementLineKind::bonus: part = &income.bonuses; break;
    case StatementLineKind::adjustment: part = &income.adjustments; break;
    case StatementLineKind::carry:
    case StatementLineKind::draw: return success(); // paid before or after, not earned now
    }
    SOMO_TRY_ASSIGN(*part, add(*part, line.amount, "income"));
    return success();
}

/// The last period of that kind that lies wholly within the days; nothing where none does.
std::optional<Period> lastWithin(PeriodKind kind, DayRange days, int fiscalStart)
{
    if (days.isEmpty())
        return std::nullopt;
    const Period last = Period::lastOver(kind, days.last, fiscalStart);
    return last.first() < days.first ? std::nullopt : std::optional(last);
}

} // namespace

Result<std::vector<CommissionRun>> loadRunsWithin(Database &database, const BookSettings &settings, DayRange days, const std::vector<Policy> &instead)
{
    std::vector<CommissionRun> runs;
    for (const PeriodKind kind : {PeriodKind::month, PeriodKind::quarter, PeriodKind::year}) {
        const auto last = lastWithin(kind, days, settings.fiscalStart);
        if (!last)
            continue;
        SOMO_TRY_ASSIGN(CommissionRun run, loadCommissionRun(database, settings, *last, instead));
        std::erase_if(run.periods, [&](const CommissionPeriod &period) { return period.period.first() < days.first; });
        runs.push_back(std::move(run));
    }
    return runs;
}

Status addToIncome(PersonIncome &income, const PayStatement &statement)
{
    income.hasStatement = true;
    for (const StatementLine &line : statement.lines)
        SOMO_TRY(addLine(income, line));
    return success();
}

Result<std::vector<PersonIncome>> loadIncomes(Database &database, const BookSettings &settings, DayRange days, const std::vector<Policy> &instead)
{
    SOMO_TRY_ASSIGN(const auto runs, loadRunsWithin(database, settings, days, instead));
    return incomesOf(database, runs, days);
}

Result<std::vector<PersonIncome>> incomesOf(Database &database, const std::vector<CommissionRun> &runs, DayRange days)
{
    SOMO_TRY_ASSIGN(const Roster roster, loadRoster(database));
    SOMO_TRY_ASSIGN(const auto salaries, loadSalaries(database));
    std::vector<PersonIncome> incomes;
    std::map<PersonId, size_t> places;
    for (const RosterPerson &person : roster.people) {
        places[person.id] = incomes.size();
        PersonIncome &income = incomes.emplace_back();
        income.person = person.id;
        income.salary = salaryOf(person, salaries, days);
    }
    for (const CommissionRun &run : runs) {
        for (const CommissionPeriod &period : run.periods) {
            for (const PayStatement &statement : period.statements) {
                if (const auto place = places.find(statement.person); place != places.end())
                    SOMO_TRY(addToIncome(incomes[place->second], statement));
            }
        }
    }
    return incomes;
}

Result<Money> revenueOf(Database &database, const BookSettings &settings, PersonId person, const Period &period)
{
    LedgerAsk ask;
    ask.days = period.days();
    ask.kind = period.kind();
    ask.event = recognitionEventOf(settings);
    ask.metrics = {Metric::revenue};
    ask.filters = {{Cut::person, person.value}};
    SOMO_TRY_ASSIGN(const LedgerTable table, askLedger(database, ask));
    return Money::fromMinorUnits(table.total.front().value.value_or(0));
}

Result<PersonIncome> incomeOf(Database &database, const BookSettings &settings, PersonId person, const Period &period)
{
    SOMO_TRY_ASSIGN(const auto incomes, loadIncomes(database, settings, period.days()));
    const auto found = std::ranges::find(incomes, person, &PersonIncome::person);
    if (found != incomes.end())
        return *found;
    PersonIncome nobody;
    nobody.person = person;
    return nobody;
}

Result<KpiSheet> loadKpiWithIncome(Database &database, const BookSettings &settings, KpiAsk ask)
{
    SOMO_TRY_ASSIGN(ask.incomes, loadIncomes(database, settings, ask.period.days()));
    return loadKpi(database, settings, ask);
}

} // namespace somo
