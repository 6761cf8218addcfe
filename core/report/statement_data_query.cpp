// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/statement_data.h"

#include "core/commission/expected_pay_query.h"
#include "core/commission/income_query.h"
#include "core/commission/policy_name_query.h"
#include "core/kpi/target_query.h"
#include "core/ledger/ledger_derivation.h"
#include "core/ledger/ledger_query.h"
#include "core/report/filter_name_query.h"

#include <algorithm>

namespace somo {

namespace {

/// The hash, the moment and the author that closed periods keep; the trail's newest hash for all others.
Status loadMark(Database &database, const Period &period, StatementReportData &data)
{
    Statement closing(database, QStringLiteral("SELECT moment, author, COALESCE(trail_hash, '') FROM commission_period"
                                               " WHERE period_kind = :kind AND period_first = :first AND state = 'closed' ORDER BY id"));
    closing.bind(u":kind", periodKindText(period.kind()));
    closing.bind(u":first", period.first());
    SOMO_TRY(closing.run());
    if (closing.next()) {
        data.closedAt = closing.int64(0);
        data.closedBy = closing.text(1);
        data.trailHash = closing.text(2);
        return success();
    }
    SOMO_TRY(closing.status());
    Statement newest(database, QStringLiteral("SELECT hash FROM trail_command ORDER BY seq DESC LIMIT 1"));
    SOMO_TRY(newest.run());
    if (newest.next())
        data.trailHash = newest.text(0);
    return newest.status();
}

Status loadVoices(Database &database, const Policy &policy, StatementReportData &data)
{
    const auto [of, isNew] = data.voices.try_emplace({policy.code, policy.version});
    if (!isNew)
        return success();
    Statement rows(database, QStringLiteral("SELECT p.name, o.agrees, o.moment FROM policy_opinion o JOIN policy_version v ON v.id = o.policy_version_id"
                                            " JOIN policy y ON y.id = v.policy_id JOIN person p ON p.id = o.person_id"
                                            " WHERE y.code = :code AND v.number = :number ORDER BY o.agrees DESC, p.sort_key, p.id"));
    rows.bind(u":code", policy.code);
    rows.bind(u":number", policy.version);
    SOMO_TRY(rows.run());
    while (rows.next())
        of->second.push_back({rows.text(0), rows.int64(1) != 0, rows.int64(2)});
    return rows.status();
}

Cut cutOf(const WhenKey &key)
{
    if (key.value == &RuleWhen::product)
        return Cut::product;
    if (key.value == &RuleWhen::productGroup)
        return Cut::productGroup;
    if (key.value == &RuleWhen::segment)
        return Cut::segment;
    if (key.value == &RuleWhen::channel)
        return Cut::channel;
    return key.value == &RuleWhen::region ? Cut::region : Cut::area;
}

/// Rules name by code; people know the names. What the book no longer knows stays as it was written.
Status loadNames(Database &database, const Policy &policy, Day day, StatementReportData &data)
{
    for (const CommissionRule &rule : policy.rules) {
        for (const WhenKey &key : whenKeys()) {
            const QString &code = rule.when.*key.value;
            const auto [of, isNew] = data.names.try_emplace({key.key.toString(), code});
            if (code.isEmpty() || !isNew)
                continue;
            const auto id = policy_names::whenValue(database, key, code, day);
            if (!id || *id == 0)
                continue;
            SOMO_TRY_ASSIGN(of->second, filterName(database, {cutOf(key), *id}));
        }
    }
    return success();
}

Status loadIncomeParts(Database &database, const Period &period, StatementReportData &data)
{
    SOMO_TRY_ASSIGN(const auto salaries, loadSalaries(database));
    if (salaries.empty())
        return success();
    SOMO_TRY_ASSIGN(const auto incomes, loadIncomes(database, data.settings, period.days()));
    for (const PersonIncome &income : incomes) {
        if (income.salary)
            data.incomes[income.person] = income;
    }
    LedgerAsk asked;
    asked.days = period.days();
    asked.kind = period.kind();
    asked.event = recognitionEventOf(data.settings);
    asked.by = {Cut::person};
    asked.metrics = {Metric::revenue};
    SOMO_TRY_ASSIGN(const LedgerTable ledger, askLedger(database, asked));
    for (const LedgerRow &row : ledger.rows)
        data.revenues[PersonId{row.key.front().id}] = Money::fromMinorUnits(row.values.front().value.value_or(0));
    return success();
}

Status loadLabels(Database &database, StatementReportData &data)
{
    Statement row(database, QStringLiteral("SELECT COALESCE(c.name, ''), t.net FROM sales_order o LEFT JOIN customer c ON c.id = o.customer_id"
                                           " JOIN order_total t ON t.order_id = o.id WHERE o.id = :id"));
    for (const auto &[person, orders] : data.orders) {
        for (const ExplainedOrder &order : orders) {
            const auto [label, isNew] = data.labels.try_emplace(order.order);
            if (!isNew)
                continue;
            row.bind(u":id", order.order);
            SOMO_TRY(row.run());
            if (row.next())
                label->second = {row.text(0), Money::fromMinorUnits(row.int64(1))};
            SOMO_TRY(row.status());
        }
    }
    return success();
}

Status loadCodes(Database &database, StatementReportData &data)
{
    Statement row(database, QStringLiteral("SELECT code FROM sales_order WHERE id = :id"));
    for (const size_t index : data.statements) {
        for (const StatementLine &line : data.sheet.statements[index].lines) {
            if (!line.order || !data.codes.try_emplace(line.order, QString()).second)
                continue;
            row.bind(u":id", line.order);
            SOMO_TRY(row.run());
            if (row.next())
                data.codes[line.order] = row.text(0);
            SOMO_TRY(row.status());
        }
    }
    return success();
}

} // namespace

Result<StatementReportData> loadStatementReport(Database &database, const BookSettings &settings, const StatementReportAsk &ask)
{
    StatementReportData data;
    data.settings = settings;
    data.today = ask.today;
    SOMO_TRY_ASSIGN(data.sheet, loadCommission(database, settings, ask.period));
    std::vector<PersonId> people;
    for (size_t i = 0; i < data.sheet.statements.size(); ++i) {
        const PayStatement &statement = data.sheet.statements[i];
        if (!ask.people.empty() && std::ranges::find(ask.people, statement.person) == ask.people.end())
            continue;
        data.statements.push_back(i);
        if (people.empty() || people.back() != statement.person)
            people.push_back(statement.person);
        const Policy &policy = data.sheet.version(statement).policy;
        SOMO_TRY(loadVoices(database, policy, data));
        SOMO_TRY(loadNames(database, policy, ask.period.last(), data));
    }
    ExpectedPayReader expected(database, settings, ask.today);
    for (const PersonId person : ask.people) {
        if (std::ranges::find(people, person) != people.end())
            continue;
        SOMO_TRY_ASSIGN(auto orders, explainOrders(database, data.sheet, person));
        if (orders.empty())
            continue;
        SOMO_TRY(expected.addTo(orders, data.sheet, person));
        data.uncovered.push_back(person);
        data.orders[person] = std::move(orders);
    }
    for (const PersonId person : ask.withAppendix ? people : std::vector<PersonId>()) {
        SOMO_TRY_ASSIGN(data.orders[person], explainOrders(database, data.sheet, person));
        SOMO_TRY(expected.addTo(data.orders[person], data.sheet, person));
    }
    for (const PersonId person : people) {
        SOMO_TRY_ASSIGN(data.soldBy[person], periodRevenue(database, settings, ask.period, person));
    }
    SOMO_TRY(loadMark(database, ask.period, data));
    SOMO_TRY(loadLabels(database, data));
    SOMO_TRY(loadCodes(database, data));
    SOMO_TRY(loadIncomeParts(database, ask.period, data));
    return data;
}

} // namespace somo
