// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/closing_store.h"

#include "core/commission/policy_query.h"
#include "core/commission/statement_json.h"
#include "core/kpi/target_query.h"

#include <QJsonDocument>

#include <algorithm>
#include <set>

namespace somo {

namespace {

Error refused(const Period &period, const char *why, const QStringList &args = {})
{
    return failure(ErrorCode::closingRefused, QStringList{period.toText(), QString::fromUtf8(why)} + args);
}

/// A score as a plain number that stands on the same side of the gate's mark as the exact one.
QString plainScore(const Fraction &score, Rate mark)
{
    constexpr qint64 scale = 1'000'000'000;
    qint64 plain = score.rounded(scale).value_or(0);
    const Fraction exact = Fraction::fromRate(mark);
    const Fraction shown{Int128(plain), Int128(scale)};
    if (score < exact && !(shown < exact))
        --plain;
    if (!(score < exact) && shown < exact)
        ++plain;
    return QString::number(plain) + u'/' + QString::number(scale);
}

QString compact(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

class Closing {
public:
    Closing(Database &database, const CommissionSheet &sheet)
        : m_database(database)
        , m_sheet(sheet)
    {
    }

    Status write(const ClosingMark &mark)
    {
        SOMO_TRY(writePeriod(mark));
        for (const PayStatement &statement : m_sheet.statements)
            SOMO_TRY(writeStatement(statement));
        for (const PolicyHistory &policy : m_sheet.facts.policies)
            SOMO_TRY(writeEntries(policy));
        return success();
    }

private:
    Status writePeriod(const ClosingMark &mark)
    {
        Statement row(m_database, QStringLiteral("INSERT INTO commission_period (period_kind, period_first, state, moment, author, trail_hash)"
                                                 " VALUES (:kind, :first, 'closed', :moment, :author,"
                                                 " (SELECT hash FROM trail_command ORDER BY seq DESC LIMIT 1)) RETURNING id"));
        row.bind(u":kind", periodKindText(m_sheet.period.kind()));
        row.bind(u":first", m_sheet.period.first());
        row.bind(u":moment", mark.moment);
        row.bind(u":author", mark.author);
        SOMO_TRY_ASSIGN(m_period, runForId(row));
        return success();
    }

    Status writeStatement(const PayStatement &statement)
    {
        const PolicyVersion &version = m_sheet.version(statement);
        const Day first = m_sheet.period.first();
        QJsonObject document{{QStringLiteral("covered_days"), statement.coveredDays}, {QStringLiteral("without_score"), statement.withoutScore}};
        if (const auto target = m_sheet.facts.targets.find({statement.person, first}); target != m_sheet.facts.targets.end())
            document[QStringLiteral("target")] = QString(QString::number(qint64(target->second.value)) + u'/' + QString::number(target->second.days));
        Statement row(m_database, QStringLiteral(
            "INSERT INTO statement (period_id, person_id, policy_version_id, policy_code, policy_number, base, total, carried_in, carried_out, score, document)"
            " VALUES (:period, :person, (SELECT v.id FROM policy_version v JOIN policy p ON p.id = v.policy_id WHERE p.code = :code AND v.number = :number),"
            " :policy, :version, :base, :total, :carried_in, :carried_out, :score, :document) RETURNING id"));
        row.bind(u":period", m_period);
        row.bind(u":person", statement.person);
        row.bind(u":code", version.policy.code);
        row.bind(u":number", version.policy.version);
        row.bind(u":policy", version.policy.code);
        row.bind(u":version", version.policy.version);
        row.bind(u":base", statement.base);
        row.bind(u":total", statement.total);
        row.bind(u":carried_in", statement.carriedIn);
        row.bind(u":carried_out", statement.carriedOut);
        const auto score = m_sheet.facts.scores.find({statement.person, first});
        if (version.policy.gate && score != m_sheet.facts.scores.end())
            row.bind(u":score", plainScore(score->second, version.policy.gate->minScore));
        else
            row.bindNull(u":score");
        row.bind(u":document", compact(document));
        SOMO_TRY_ASSIGN(const qint64 id, runForId(row));
        for (size_t i = 0; i < statement.lines.size(); ++i)
            SOMO_TRY(writeLine(id, int(i), statement.lines[i]));
        return success();
    }

    Status writeLine(qint64 statement, int position, const StatementLine &line)
    {
        Statement row(m_database, QStringLiteral(
            "INSERT INTO statement_line (statement_id, position, kind, rule, band_from, rate, base, amount, cause, document)"
            " VALUES (:statement, :position, :kind, :rule, :band_from, :rate, :base, :amount, :cause, :document)"));
        row.bind(u":statement", statement);
        row.bind(u":position", position);
        row.bind(u":kind", statementLineText(line.kind));
        row.bind(u":rule", line.rule);
        row.bind(u":band_from", line.from);
        row.bind(u":rate", line.rate ? std::optional(line.rate->millionths) : std::nullopt);
        row.bind(u":base", line.base);
        row.bind(u":amount", line.amount);
        row.bind(u":cause", statementCauseText(line.cause));
        row.bind(u":document", compact(lineToJson(line)));
        return row.run();
    }

    /// What the closed periods count from now on: entries dated in this one, and orders that changed behind the earlier ones.
    Status writeEntries(const PolicyHistory &policy)
    {
        const Day end = m_sheet.period.last();
        const Day before = m_sheet.facts.closed.empty() ? Day() : m_sheet.facts.closed.back().period.last();
        const std::set<OrderId> changed = changedOrders(policy, before);
        for (const OrderId order : changed)
            SOMO_TRY(forget(policy, order));
        for (const PolicyEntry &entry : policy.entries) {
            if (entry.day <= end && (before < entry.day || changed.contains(entry.order)))
                SOMO_TRY(writeEntry(policy, entry));
        }
        return success();
    }

    Status forget(const PolicyHistory &policy, OrderId order)
    {
        Statement rows(m_database, QStringLiteral("DELETE FROM statement_entry WHERE order_id = :order AND period_kind = :kind"
                                                  " AND policy_id = (SELECT id FROM policy WHERE code = :code)"));
        rows.bind(u":order", order);
        rows.bind(u":kind", periodKindText(m_sheet.period.kind()));
        rows.bind(u":code", policy.code);
        return rows.run();
    }

    Status writeEntry(const PolicyHistory &policy, const PolicyEntry &entry)
    {
        Statement row(m_database, QStringLiteral(
            "INSERT INTO statement_entry (policy_id, period_kind, closed_period_first, order_id, line_id, kind, head, person_id,"
            " team_id, sold_on, day, product_id, product_group_id, segment_id, channel_id, province_id, area_id, quantity, net, gross_profit, orders)"
            " VALUES ((SELECT id FROM policy WHERE code = :code), :period_kind, :closed, :order, :line, :kind, :head, :person,"
            " :team, :sold_on, :day, :product, :product_group, :segment, :channel, :province, :area, :quantity, :net, :gross_profit, :orders)"));
        row.bind(u":code", policy.code);
        row.bind(u":period_kind", periodKindText(m_sheet.period.kind()));
        row.bind(u":closed", m_sheet.period.first());
        row.bind(u":order", entry.order);
        row.bind(u":line", entry.line);
        row.bind(u":kind", int(entry.kind));
        row.bind(u":head", entry.head ? 1 : 0);
        row.bind(u":person", entry.person);
        row.bind(u":team", entry.team);
        row.bind(u":sold_on", entry.soldOn);
        row.bind(u":day", entry.day);
        row.bind(u":product", entry.product);
        row.bind(u":product_group", entry.productGroup);
        row.bind(u":segment", entry.segment);
        row.bind(u":channel", entry.channel);
        row.bind(u":province", entry.province);
        row.bind(u":area", AreaId{entry.area});
        row.bind(u":quantity", entry.quantity);
        row.bind(u":net", entry.net);
        row.bind(u":gross_profit", entry.grossProfit);
        row.bind(u":orders", entry.orders);
        return row.run();
    }

    Database &m_database;
    const CommissionSheet &m_sheet;
    qint64 m_period = 0;
};

/// The first period of that kind that some policy pays; nothing where none does.
std::optional<Period> firstPaidPeriod(const std::vector<StoredPolicy> &policies, PeriodKind kind, int fiscalStart)
{
    std::optional<Period> first;
    for (const StoredPolicy &each : policies) {
        if (each.policy.period != kind)
            continue;
        const Period period = Period::of(kind, each.policy.days.first, fiscalStart);
        if (!first || period.first() < first->first())
            first = period;
    }
    return first;
}

} // namespace

Status closePeriod(Database &database, const BookSettings &settings, const Period &period, Day today, const ClosingMark &mark)
{
    SOMO_TRY_ASSIGN(const auto policies, loadPolicies(database, settings));
    const auto first = firstPaidPeriod(policies, period.kind(), settings.fiscalStart);
    if (!first || period.first() < first->first())
        return refused(period, QT_TRANSLATE_NOOP("policy", "no policy pays by this period."));
    if (today < period.first())
        return refused(period, QT_TRANSLATE_NOOP("policy", "it has not begun yet."));
    for (Period earlier = *first; earlier.first() < period.first(); earlier = earlier.next()) {
        SOMO_TRY_ASSIGN(const PeriodState state, periodState(database, earlier));
        if (state != PeriodState::closed)
            return refused(period, QT_TRANSLATE_NOOP("policy", "%1 is still open; close it first."), {earlier.toText()});
    }
    SOMO_TRY_ASSIGN(const CommissionSheet sheet, loadCommission(database, settings, period));
    if (sheet.state == PeriodState::closed)
        return refused(period, QT_TRANSLATE_NOOP("policy", "it is closed already."));
    return Closing(database, sheet).write(mark);
}

} // namespace somo
