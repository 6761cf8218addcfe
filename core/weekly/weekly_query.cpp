// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/weekly/weekly_query.h"

#include "core/ledger/ledger_derivation.h"
#include "core/ledger/own_metric_query.h"

#include <algorithm>
#include <map>

namespace somo {

namespace {

/// What can be entered in the book.
Result<std::vector<Metric>> enteredMetrics(Database &database)
{
    SOMO_TRY_ASSIGN(std::vector<Metric> metrics, ownMetrics(database));
    metrics.insert(metrics.begin(), Metric::activities);
    return metrics;
}

/// The reports of a week by person; `person` 0: everybody's.
Result<std::map<qint64, WeeklyReport>> reportsOf(Database &database, Day week, PersonId person, const std::vector<Metric> &entered)
{
    Statement rows(database, QStringLiteral("SELECT id, person_id, helped, in_the_way, sent_at, version FROM weekly_report"
                                            " WHERE week_first = :week AND (:anybody = 1 OR person_id = :person) ORDER BY id"));
    rows.bind(u":week", week);
    rows.bind(u":anybody", person ? 0 : 1);
    rows.bind(u":person", person.value);
    SOMO_TRY(rows.run());
    std::map<qint64, WeeklyReport> reports;
    std::map<qint64, qint64> people;
    while (rows.next()) {
        const auto id = rows.id<WeeklyReportId>(0);
        const auto of = rows.id<PersonId>(1);
        reports.emplace(of.value, WeeklyReport{id, of, week, rows.text(2), rows.text(3), rows.optionalInt64(4), {}, rows.int64(5)});
        people.emplace(id.value, of.value);
    }
    SOMO_TRY(rows.status());
    Statement values(database, QStringLiteral("SELECT v.report_id, v.metric, v.from_day, v.value, v.id, v.version FROM weekly_value v JOIN weekly_report r ON r.id = v.report_id"
                                              " WHERE r.week_first = :week AND (:anybody = 1 OR r.person_id = :person) ORDER BY v.from_day, v.id"));
    values.bind(u":week", week);
    values.bind(u":anybody", person ? 0 : 1);
    values.bind(u":person", person.value);
    SOMO_TRY(values.run());
    while (values.next()) {
        if (const auto of = people.find(values.int64(0)); of != people.end())
            reports.at(of->second).values.push_back({storedMetric(entered, values.text(1)), values.day(2), values.int64(3), values.int64(4), values.int64(5)});
    }
    SOMO_TRY(values.status());
    const auto place = [&](const WeeklyValue &value) { return std::ranges::find(entered, value.metric) - entered.begin(); };
    for (auto &[of, report] : reports)
        std::ranges::stable_sort(report.values, {}, place);
    return reports;
}

/// What the week's orders say, by person.
Result<std::map<qint64, WeeklyOrders>> ordersOf(Database &database, const BookSettings &settings, const Period &week, PersonId person)
{
    LedgerAsk ask;
    ask.days = week.days();
    ask.kind = PeriodKind::week;
    ask.event = recognitionEventOf(settings);
    ask.by = {Cut::person};
    ask.metrics = {Metric::orders, Metric::revenue, Metric::units, Metric::newCustomers, Metric::returnRate};
    if (person)
        ask.filters = {{Cut::person, person.value}};
    SOMO_TRY_ASSIGN(const LedgerTable table, askLedger(database, ask));
    std::map<qint64, WeeklyOrders> orders;
    for (const LedgerRow &row : table.rows) {
        const auto value = [&](size_t at) { return row.values[at].value.value_or(0); };
        // The rate's numerator is what came back.
        orders.emplace(row.key.front().id, WeeklyOrders{value(0), Money::fromMinorUnits(value(1)), Quantity{value(2)}, value(3), Money::fromMinorUnits(row.values[4].numerator)});
    }
    return orders;
}

Status checkKind(const Period &week)
{
    return week.kind() == PeriodKind::week ? success() : Status(failure(ErrorCode::weekExpected, {week.toText()}));
}

template <typename T>
T valueOr(const std::map<qint64, T> &values, PersonId person)
{
    const auto found = values.find(person.value);
    return found == values.end() ? T() : found->second;
}

bool stands(const RosterPerson &person, const Roster &roster, const Period &week, TeamId team, bool hasReport)
{
    if (team && !roster.isWithin(person.id, team, week.days()))
        return false;
    return hasReport || person.activeDays(week.days()) > 0;
}

} // namespace

Result<std::optional<WeeklyReport>> weeklyReportOf(Database &database, PersonId person, Day week)
{
    SOMO_TRY_ASSIGN(const std::vector<Metric> entered, enteredMetrics(database));
    SOMO_TRY_ASSIGN(auto reports, reportsOf(database, week, person, entered));
    return reports.empty() ? std::nullopt : std::optional(std::move(reports.begin()->second));
}

Result<WeeklyForm> loadWeeklyForm(Database &database, const BookSettings &settings, PersonId person, const Period &week)
{
    SOMO_TRY(checkKind(week));
    WeeklyForm form;
    form.person = person;
    form.week = week;
    form.parts = weekParts(week.first());
    SOMO_TRY_ASSIGN(const Roster roster, loadRoster(database));
    const RosterPerson *known = roster.person(person);
    if (!known)
        return failure(ErrorCode::rowNotFound, {QStringLiteral("person"), QString::number(person.value)});
    form.personName = known->name;
    SOMO_TRY_ASSIGN(form.metrics, enteredMetrics(database));
    SOMO_TRY_ASSIGN(form.report, weeklyReportOf(database, person, week.first()));
    SOMO_TRY_ASSIGN(const auto orders, ordersOf(database, settings, week, person));
    form.orders = valueOr(orders, person);
    SOMO_TRY_ASSIGN(const std::optional<WeeklyReport> before, weeklyReportOf(database, person, week.previous().first()));
    for (const Metric &metric : form.metrics)
        form.before.push_back(before ? before->sum(metric) : std::nullopt);
    return form;
}

Result<WeeklySheet> loadWeeklySheet(Database &database, const BookSettings &settings, const Period &week, TeamId team)
{
    SOMO_TRY(checkKind(week));
    WeeklySheet sheet;
    sheet.week = week;
    sheet.parts = weekParts(week.first());
    SOMO_TRY_ASSIGN(sheet.metrics, enteredMetrics(database));
    SOMO_TRY_ASSIGN(const Roster roster, loadRoster(database));
    SOMO_TRY_ASSIGN(auto reports, reportsOf(database, week.first(), {}, sheet.metrics));
    SOMO_TRY_ASSIGN(const auto orders, ordersOf(database, settings, week, {}));
    for (const RosterPerson &person : roster.people) {
        const auto report = reports.find(person.id.value);
        if (!stands(person, roster, week, team, report != reports.end()))
            continue;
        WeeklyRow row{person.id, person.code, person.name, WeeklyState::none, std::nullopt, valueOr(orders, person.id)};
        if (report != reports.end())
            row.state = report->second.state();
        if (row.state == WeeklyState::sent)
            row.report = std::move(report->second);
        sheet.rows.push_back(std::move(row));
    }
    return sheet;
}

} // namespace somo
