// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/commission_query.h"

#include "core/commission/commission_facts_query.h"
#include "core/commission/policy_query.h"
#include "core/commission/statement_json.h"
#include "core/commission/statement_query.h"
#include "core/kpi/target_query.h"
#include "core/storage/bulk_writer.h"

#include <QJsonDocument>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace somo {

namespace {

/// The frozen statements of the closed periods, in their order.
class ClosedReader {
public:
    ClosedReader(Database &database, const BookSettings &settings, PeriodKind kind, CommissionFacts &facts)
        : m_database(database)
        , m_settings(settings)
        , m_kind(kind)
        , m_facts(facts)
    {
    }

    Status read()
    {
        SOMO_TRY(readStatements());
        if (m_facts.closed.empty())
            return success();
        SOMO_TRY(readLines());
        return readEntries();
    }

private:
    PolicyHistory *historyOf(const QString &code)
    {
        const auto found = std::ranges::find(m_facts.policies, code, &PolicyHistory::code);
        return found == m_facts.policies.end() ? nullptr : &*found;
    }

    Status readStatements()
    {
        Statement periods(m_database, QStringLiteral("SELECT id, period_first FROM commission_period WHERE period_kind = :kind AND state = 'closed'"
                                                     " ORDER BY period_first, id"));
        periods.bind(u":kind", periodKindText(m_kind));
        SOMO_TRY(periods.run());
        std::vector<std::pair<qint64, Day>> found;
        while (periods.next())
            found.emplace_back(periods.int64(0), periods.day(1));
        SOMO_TRY(periods.status());
        for (const auto &[id, first] : found) {
            CommissionPeriod &period = m_facts.closed.emplace_back();
            period.period = Period::of(m_kind, first, m_settings.fiscalStart);
            SOMO_TRY(readStatementsOf(id, period));
        }
        return success();
    }

    Status readStatementsOf(qint64 id, CommissionPeriod &period)
    {
        SOMO_TRY_ASSIGN(std::vector<KeptStatement> rows, statementRows(m_database, id));
        for (KeptStatement &row : rows) {
            const PolicyHistory *history = historyOf(row.policy);
            if (!history)
                continue; // a policy that a simulation leaves out
            PayStatement &made = period.statements.emplace_back(std::move(row.pay));
            m_places[row.id] = {m_facts.closed.size() - 1, period.statements.size() - 1};
            made.policy = size_t(history - m_facts.policies.data());
            const auto version = std::ranges::find(history->versions, row.number, [](const PolicyVersion &each) { return each.policy.version; });
            made.version = version == history->versions.end() ? 0 : size_t(version - history->versions.begin());
            freeze(made.person, period.period.first(), row.score, row.target);
        }
        return success();
    }

    /// The score and the target that the person's statements were calculated with, whatever they are now. Only a policy with
    /// a gate keeps the score, so one of them may have it and another not.
    void freeze(PersonId person, Day first, const QString &score, const QString &target)
    {
        const std::pair key(person, first);
        if (m_frozen.insert(key).second) {
            m_facts.scores.erase(key);
            m_facts.targets.erase(key);
        }
        const QStringList parts = score.split(u'/');
        if (parts.size() == 2)
            m_facts.scores[key] = Fraction(Int128(parts[0].toLongLong()), Int128(parts[1].toLongLong()));
        if (!target.isEmpty())
            m_facts.targets[key] = {Int128(target.section(u'/', 0, 0).toLongLong()), target.section(u'/', 1, 1).toLongLong()};
    }

    Status readLines()
    {
        Statement rows(m_database, QStringLiteral("SELECT l.statement_id, l.document FROM statement_line l JOIN statement s ON s.id = l.statement_id"
                                                  " JOIN commission_period p ON p.id = s.period_id"
                                                  " WHERE p.period_kind = :kind ORDER BY l.statement_id, l.position"));
        rows.bind(u":kind", periodKindText(m_kind));
        SOMO_TRY(rows.run());
        while (rows.next()) {
            const auto place = m_places.find(rows.int64(0));
            if (place == m_places.end())
                continue;
            auto &[period, statement] = place->second;
            m_facts.closed[period].statements[statement].lines.push_back(
                lineFromJson(QJsonDocument::fromJson(rows.text(1).toUtf8()).object(), m_settings.fiscalStart));
        }
        return rows.status();
    }

    Status readEntries()
    {
        SOMO_TRY_ASSIGN(const auto histories, historiesById());
        // Most of what was counted then counts now as well.
        for (PolicyHistory &history : m_facts.policies)
            history.frozen.reserve(history.entries.size());
        BulkQuery rows(m_database, QStringLiteral(
            "SELECT e.policy_id, e.order_id, e.line_id, e.kind, e.head, e.person_id, e.team_id, e.sold_on, e.day, e.product_id,"
            " e.product_group_id, e.segment_id, e.channel_id, e.province_id, e.area_id, e.quantity, e.net, e.gross_profit, e.orders"
            " FROM statement_entry e WHERE e.period_kind = :kind ORDER BY e.id"));
        rows.bind(u":kind", periodKindText(m_kind));
        SOMO_TRY(rows.run());
        while (rows.next()) {
            const auto history = histories.find(rows.int64(0));
            if (history == histories.end())
                continue; // a policy that a simulation leaves out
            PolicyEntry &entry = history->second->frozen.emplace_back();
            int at = 1;
            entry.order = OrderId{rows.int64(at++)};
            entry.line = LineId{rows.int64(at++)};
            entry.kind = EntryKind(rows.int64(at++));
            entry.head = rows.int64(at++) != 0;
            entry.person = PersonId{rows.int64(at++)};
            entry.team = TeamId{rows.int64(at++)};
            entry.soldOn = Day::fromNumber(int(rows.int64(at++)));
            entry.day = Day::fromNumber(int(rows.int64(at++)));
            entry.product = ProductId{rows.int64(at++)};
            entry.productGroup = ProductGroupId{rows.int64(at++)};
            entry.segment = SegmentId{rows.int64(at++)};
            entry.channel = ChannelId{rows.int64(at++)};
            entry.province = ProvinceId{rows.int64(at++)};
            entry.area = rows.int64(at++);
            entry.quantity = Quantity{rows.int64(at++)};
            entry.net = Money::fromMinorUnits(rows.int64(at++));
            if (!rows.isNull(at))
                entry.grossProfit = Money::fromMinorUnits(rows.int64(at));
            entry.orders = int(rows.int64(at + 1));
        }
        SOMO_TRY(rows.status());
        // Written period by period in their order, but for orders that changed behind a closed period.
        const auto place = [](const PolicyEntry &entry) { return std::tuple(entry.day, entry.order, entry.line, entry.person); };
        for (PolicyHistory &history : m_facts.policies) {
            if (!std::ranges::is_sorted(history.frozen, {}, place))
                std::ranges::stable_sort(history.frozen, {}, place);
        }
        return success();
    }

    Result<std::map<qint64, PolicyHistory *>> historiesById()
    {
        std::map<qint64, PolicyHistory *> histories;
        Statement rows(m_database, QStringLiteral("SELECT id, code FROM policy ORDER BY id"));
        SOMO_TRY(rows.run());
        while (rows.next()) {
            if (PolicyHistory *history = historyOf(rows.text(1)))
                histories[rows.int64(0)] = history;
        }
        SOMO_TRY(rows.status());
        return histories;
    }

    Database &m_database;
    const BookSettings &m_settings;
    PeriodKind m_kind;
    CommissionFacts &m_facts;
    std::map<qint64, std::pair<size_t, size_t>> m_places; // of a statement: period and place
    std::set<std::pair<PersonId, Day>> m_frozen; // whose score and target of a period are
};

} // namespace

QString periodStateText(PeriodState state)
{
    switch (state) {
    case PeriodState::open: return QStringLiteral("open");
    case PeriodState::calculated: return QStringLiteral("calculated");
    case PeriodState::approved: return QStringLiteral("approved");
    case PeriodState::closed: return QStringLiteral("closed");
    }
    return {};
}

Result<Money> totalOf(const CommissionSheet &sheet)
{
    Money total;
    for (const PayStatement &statement : sheet.statements) {
        SOMO_TRY_ASSIGN(total, add(total, statement.total, "commission"));
    }
    return total;
}

Result<PeriodState> periodState(Database &database, const Period &period)
{
    Statement row(database, QStringLiteral("SELECT state FROM commission_period WHERE period_kind = :kind AND period_first = :first ORDER BY id"));
    row.bind(u":kind", periodKindText(period.kind()));
    row.bind(u":first", period.first());
    SOMO_TRY(row.run());
    const QString text = row.next() ? row.text(0) : QString();
    SOMO_TRY(row.status());
    for (const PeriodState state : {PeriodState::calculated, PeriodState::approved, PeriodState::closed}) {
        if (text == periodStateText(state))
            return state;
    }
    return PeriodState::open;
}

Status loadClosedPeriods(Database &database, const BookSettings &settings, PeriodKind kind, CommissionFacts &facts)
{
    return ClosedReader(database, settings, kind, facts).read();
}

namespace {

/// Those that pay by such periods, up to and with this one.
std::vector<Policy> payingIn(const Period &last, std::vector<Policy> policies)
{
    std::erase_if(policies, [&](const Policy &policy) { return policy.period != last.kind() || last.last() < policy.days.first; });
    return policies;
}

/// `keepsClosed`: closed periods stand as they were frozen.
Result<CommissionFacts> factsOf(Database &database, const BookSettings &settings, const std::vector<Policy> &policies, const Period &last, bool keepsClosed)
{
    SOMO_TRY_ASSIGN(CommissionFacts facts, loadCommissionFacts(database, settings, policies, last));
    if (keepsClosed && !policies.empty())
        SOMO_TRY(loadClosedPeriods(database, settings, last.kind(), facts));
    return facts;
}

Result<CommissionRun> runOf(Database &database, const BookSettings &settings, const Period &last, const std::vector<Policy> &instead, bool keepsClosed)
{
    SOMO_TRY_ASSIGN(const auto stored, loadPolicies(database, settings));
    std::vector<Policy> all = instead;
    for (const StoredPolicy &each : stored) {
        if (std::ranges::find(instead, each.policy.code, &Policy::code) == instead.end())
            all.push_back(each.policy);
    }
    const std::vector<Policy> policies = payingIn(last, all);
    CommissionRun run;
    SOMO_TRY_ASSIGN(run.facts, factsOf(database, settings, policies, last, keepsClosed));
    if (policies.empty())
        return run;
    for (const PeriodKind kind : {PeriodKind::month, PeriodKind::quarter, PeriodKind::year}) {
        const Period over = Period::lastOver(kind, last.last(), settings.fiscalStart);
        const std::vector<Policy> others = kind == last.kind() ? std::vector<Policy>() : payingIn(over, all);
        if (others.empty())
            continue;
        SOMO_TRY_ASSIGN(CommissionFacts facts, factsOf(database, settings, others, over, keepsClosed));
        run.facts.otherKinds.push_back(std::move(facts));
    }
    SOMO_TRY_ASSIGN(run.periods, runCommission(run.facts, last));
    return run;
}

CommissionSheet lastOf(CommissionRun run, const Period &period)
{
    CommissionSheet sheet;
    sheet.period = period;
    sheet.facts = std::move(run.facts);
    if (!run.periods.empty())
        sheet.statements = std::move(run.periods.back().statements);
    return sheet;
}

} // namespace

Result<CommissionRun> loadCommissionRun(Database &database, const BookSettings &settings, const Period &last, const std::vector<Policy> &instead)
{
    return runOf(database, settings, last, instead, instead.empty());
}

Result<CommissionSheet> loadCommission(Database &database, const BookSettings &settings, const Period &period, const std::vector<Policy> &instead)
{
    SOMO_TRY_ASSIGN(CommissionRun run, loadCommissionRun(database, settings, period, instead));
    CommissionSheet sheet = lastOf(std::move(run), period);
    SOMO_TRY_ASSIGN(sheet.state, periodState(database, period));
    return sheet;
}

Result<CommissionSheet> loadCommissionAsToday(Database &database, const BookSettings &settings, const Period &period)
{
    SOMO_TRY_ASSIGN(CommissionRun run, runOf(database, settings, period, {}, false));
    return lastOf(std::move(run), period);
}

Result<std::optional<Period>> firstPaidPeriod(Database &database, const BookSettings &settings, PeriodKind kind)
{
    SOMO_TRY_ASSIGN(const auto policies, loadPolicies(database, settings));
    std::optional<Period> first;
    for (const StoredPolicy &each : policies) {
        if (each.policy.period != kind)
            continue;
        const Period period = Period::of(kind, each.policy.days.first, settings.fiscalStart);
        if (!first || period.first() < first->first())
            first = period;
    }
    return first;
}

namespace {

/// The first day on which anything in the book could be paid for: of its orders and of bonuses given by hand; null: none yet.
Result<Day> firstDayThatCounts(Database &database)
{
    Statement first(database, QStringLiteral("SELECT MIN(day) FROM (SELECT MIN(ordered_on) AS day FROM sales_order UNION ALL SELECT MIN(day) FROM commission_bonus) AS days"));
    SOMO_TRY(first.run());
    const Day day = first.next() && !first.isNull(0) ? first.day(0) : Day();
    SOMO_TRY(first.status());
    return day;
}

} // namespace

Result<std::optional<Period>> firstPeriodThatMayPay(Database &database, const BookSettings &settings, PeriodKind kind)
{
    SOMO_TRY_ASSIGN(const auto first, firstPaidPeriod(database, settings, kind));
    SOMO_TRY_ASSIGN(const auto policies, loadPolicies(database, settings));
    const bool paysAnyway = std::ranges::any_of(policies, [&](const StoredPolicy &each) { return each.policy.period == kind && (each.policy.guarantee || each.policy.draw); });
    if (!first || paysAnyway)
        return first;
    SOMO_TRY_ASSIGN(const Day day, firstDayThatCounts(database));
    if (day.isNull())
        return first; // a book that is only being set up
    const Period counts = Period::of(kind, day, settings.fiscalStart);
    return std::optional(counts.first() < first->first() ? *first : counts);
}

Result<std::optional<Period>> firstOpenBefore(Database &database, const BookSettings &settings, const Period &period)
{
    SOMO_TRY_ASSIGN(const auto first, firstPeriodThatMayPay(database, settings, period.kind()));
    if (!first)
        return std::optional<Period>();
    for (Period earlier = *first; earlier.first() < period.first(); earlier = earlier.next()) {
        SOMO_TRY_ASSIGN(const PeriodState state, periodState(database, earlier));
        if (state != PeriodState::closed)
            return std::optional(earlier);
    }
    return std::optional<Period>();
}

} // namespace somo
