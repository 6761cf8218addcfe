// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/explained_statement_query.h"

#include "core/base/repeats.h"
#include "core/commission/period_revenue_query.h"
#include "core/commission/policy_draft_query.h"
#include "core/kpi/kpi_sheet.h"
#include "core/orders/order_query.h"

#include <QDateTime>

#include <algorithm>
#include <set>

namespace somo {

namespace {

class StatementLoader {
public:
    StatementLoader(Database &database, const BookSettings &settings, const CommissionSheet &sheet, ExplainedStatement &made)
        : m_database(database)
        , m_settings(settings)
        , m_sheet(sheet)
        , m_made(made)
    {
    }

    Status load()
    {
        CommissionSheet &kept = m_made.sheet;
        kept.period = m_sheet.period;
        kept.state = m_sheet.state;
        kept.statements = m_sheet.statements;
        kept.facts.roster = m_sheet.facts.roster;
        kept.facts.targets = m_sheet.facts.targets;
        kept.facts.scores = m_sheet.facts.scores;
        kept.facts.fiscalStart = m_sheet.facts.fiscalStart;
        for (size_t i = 0; i < kept.statements.size(); ++i) {
            if (kept.statements[i].person == m_made.person)
                m_made.statements.push_back(i);
        }
        for (const PolicyHistory &policy : m_sheet.facts.policies)
            kept.facts.policies.push_back({policy.code, policy.versions, needed(policy, policy.entries), needed(policy, policy.frozen)});
        SOMO_TRY(nameOrders());
        SOMO_TRY(loadOpinions());
        return loadScore();
    }

private:
    /// The person's own entries since the year's start, and those of the teams that a clause names, of the period.
    std::vector<PolicyEntry> needed(const PolicyHistory &policy, const std::vector<PolicyEntry> &entries) const
    {
        const Period &period = m_sheet.period;
        const Day year = Period::of(PeriodKind::year, period.first(), m_sheet.facts.fiscalStart).first();
        std::set<TeamId> teams;
        for (const PolicyVersion &version : policy.versions) {
            teams.insert(version.poolTeams.begin(), version.poolTeams.end());
            teams.insert(version.overrideTeams.begin(), version.overrideTeams.end());
        }
        std::set<std::pair<OrderId, Day>> returned; // that an adjustment speaks of
        for (const size_t each : m_made.statements) {
            for (const StatementLine &line : m_sheet.statements[each].lines) {
                if (line.kind == StatementLineKind::adjustment)
                    returned.emplace(line.order, line.on);
            }
        }
        std::vector<PolicyEntry> kept;
        for (const PolicyEntry &entry : entries) {
            if (period.last() < entry.day)
                continue;
            const bool own = entry.person == m_made.person && (year <= entry.soldOn || returned.contains({entry.order, entry.day}));
            if (own || (period.days().contains(entry.soldOn) && teams.contains(entry.team)))
                kept.push_back(entry);
        }
        return kept;
    }

    std::vector<OrderId> namedOrders() const
    {
        std::vector<OrderId> ids;
        const CommissionSheet &sheet = m_made.sheet;
        for (const PolicyHistory &policy : sheet.facts.policies) {
            for (const PolicyEntry &entry : countedEntries(sheet, policy)) {
                if (entry.person == m_made.person && (sheet.period.days().contains(entry.soldOn) || sheet.period.days().contains(entry.day)))
                    ids.push_back(entry.order);
            }
        }
        for (const size_t each : m_made.statements) {
            for (const StatementLine &line : sheet.statements[each].lines) {
                if (line.order)
                    ids.push_back(line.order);
            }
        }
        std::ranges::sort(ids);
        dropRepeats(ids);
        return ids;
    }

    Status nameOrders()
    {
        const std::vector<OrderId> ids = namedOrders();
        SOMO_TRY_ASSIGN(const auto orders, loadOrders(m_database, ids));
        Statement customer(m_database, QStringLiteral("SELECT name FROM customer WHERE id = :id"));
        for (const Order &order : orders) {
            OrderNames &names = m_made.orders[order.id];
            names.code = order.code;
            names.orderedOn = order.orderedOn;
            m_made.codes[order.id] = order.code;
            for (const OrderCredit &credit : order.credits) {
                if (credit.person == m_made.person)
                    names.share = credit.share;
            }
            for (const OrderLine &line : order.lines) {
                SOMO_TRY_ASSIGN(names.lines[line.id], lineName(line));
            }
            if (!order.customer)
                continue;
            customer.bind(u":id", order.customer);
            SOMO_TRY(customer.run());
            if (customer.next())
                names.customer = customer.text(0);
            SOMO_TRY(customer.status());
        }
        return success();
    }

    Result<QString> lineName(const OrderLine &line)
    {
        if (!line.name.isEmpty() || !line.product)
            return line.name.isEmpty() ? line.lineNo : line.name;
        const auto known = m_products.find(line.product);
        if (known != m_products.end())
            return known->second;
        Statement row(m_database, QStringLiteral("SELECT name FROM product WHERE id = :id"));
        row.bind(u":id", line.product);
        SOMO_TRY(row.run());
        const QString name = row.next() ? row.text(0) : QString();
        SOMO_TRY(row.status());
        m_products[line.product] = name;
        return name;
    }

    Status loadOpinions()
    {
        for (const size_t each : m_made.statements) {
            const Policy &policy = m_sheet.version(m_sheet.statements[each]).policy;
            const auto stored = policyOf(m_database, m_settings, policy.code, policy.version);
            if (!stored)
                continue; // tried out only
            SOMO_TRY_ASSIGN(const PolicyOpinions opinions, opinionsOnVersion(m_database, *stored));
            for (const PolicyOpinion &opinion : opinions.given) {
                const QDate on = QDateTime::fromMSecsSinceEpoch(opinion.moment, Qt::OffsetFromUTC, m_settings.offsetMinutes * 60).date();
                m_made.opinions[{policy.code, policy.version}].push_back(
                    {opinion.name, opinion.agrees, Day::fromNumber(on.year() * 10'000 + on.month() * 100 + on.day())});
            }
        }
        return success();
    }

    Status loadScore()
    {
        const bool isGated = std::ranges::any_of(m_made.statements, [&](size_t each) {
            return m_made.sheet.version(m_made.sheet.statements[each]).policy.gate.has_value();
        });
        if (!isGated)
            return success();
        KpiAsk ask;
        ask.period = m_made.sheet.period;
        ask.asOf = ask.period.last().addDays(1);
        ask.withHealth = false;
        Subject subject;
        subject.kind = SubjectKind::person;
        subject.id = m_made.person.value;
        ask.subject = subject;
        SOMO_TRY_ASSIGN(const KpiSheet sheet, loadKpi(m_database, m_settings, ask));
        for (const KpiRow &row : sheet.rows) {
            if (row.target.subject.kind == SubjectKind::person && row.target.subject.id == m_made.person.value)
                m_made.score.push_back({row.target.metric, row.target.weight, row.attainment});
        }
        return success();
    }

    Database &m_database;
    const BookSettings &m_settings;
    const CommissionSheet &m_sheet;
    ExplainedStatement &m_made;
    std::map<ProductId, QString> m_products;
};

} // namespace

Result<ExplainedStatement> loadExplainedStatement(Database &database, const BookSettings &settings, const CommissionSheet &sheet, PersonId person)
{
    ExplainedStatement made;
    made.person = person;
    SOMO_TRY(StatementLoader(database, settings, sheet, made).load());
    SOMO_TRY_ASSIGN(made.revenue, periodRevenue(database, settings, sheet.period, person));
    return made;
}

} // namespace somo
