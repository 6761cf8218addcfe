// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/statement_store.h"

#include "core/commission/statement_json.h"
#include "core/kpi/target_query.h"

#include <QJsonDocument>

#include <set>

namespace somo {

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

QString keptScore(const CommissionSheet &sheet, const PayStatement &statement)
{
    const PolicyVersion &version = sheet.version(statement);
    const auto score = sheet.facts.scores.find({statement.person, sheet.period.first()});
    return version.policy.gate && score != sheet.facts.scores.end() ? plainScore(score->second, version.policy.gate->minScore) : QString();
}

QString keptTarget(const CommissionSheet &sheet, const PayStatement &statement)
{
    const auto target = sheet.facts.targets.find({statement.person, sheet.period.first()});
    if (target == sheet.facts.targets.end())
        return {};
    return QString::number(qint64(target->second.value)) + u'/' + QString::number(target->second.days);
}

namespace {

QString compact(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

class StatementWriter {
public:
    StatementWriter(Database &database, const CommissionSheet &sheet, qint64 period)
        : m_database(database)
        , m_sheet(sheet)
        , m_period(period)
    {
    }

    Status writeStatement(const PayStatement &statement)
    {
        const PolicyVersion &version = m_sheet.version(statement);
        QJsonObject document{{QStringLiteral("covered_days"), statement.coveredDays}, {QStringLiteral("without_score"), statement.withoutScore}};
        if (const QString target = keptTarget(m_sheet, statement); !target.isEmpty())
            document[QStringLiteral("target")] = target;
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
        const QString score = keptScore(m_sheet, statement);
        row.bind(u":score", score.isEmpty() ? std::optional<QString>() : std::optional(score));
        row.bind(u":document", compact(document));
        SOMO_TRY_ASSIGN(const qint64 id, runForId(row));
        for (size_t i = 0; i < statement.lines.size(); ++i)
            SOMO_TRY(writeLine(id, int(i), statement.lines[i]));
        return success();
    }

private:
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

    Database &m_database;
    const CommissionSheet &m_sheet;
    qint64 m_period;
};

/// The entries of one closing.
class EntryFreezer {
public:
    EntryFreezer(Database &database, const CommissionSheet &sheet)
        : m_database(database)
        , m_sheet(sheet)
    {
    }

    /// What the closed periods count from now on: entries dated in this one, and orders that changed behind the earlier ones.
    Status write(const PolicyHistory &policy)
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

private:
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
};

/// Questions about lines of the period stand beside the person's statement again.
Status tieQuestions(Database &database, const Period &period, qint64 row)
{
    Statement questions(database, QStringLiteral("UPDATE commission_question SET version = version + 1,"
                                                 " statement_id = (SELECT MIN(s.id) FROM statement s WHERE s.period_id = :period AND s.person_id = commission_question.person_id)"
                                                 " WHERE period_kind = :kind AND period_first = :first"));
    questions.bind(u":period", row);
    questions.bind(u":kind", periodKindText(period.kind()));
    questions.bind(u":first", period.first());
    return questions.run();
}

} // namespace

Status writeStatements(Database &database, const CommissionSheet &sheet, qint64 period)
{
    SOMO_TRY(forgetStatements(database, period));
    StatementWriter writer(database, sheet, period);
    for (const PayStatement &statement : sheet.statements)
        SOMO_TRY(writer.writeStatement(statement));
    return tieQuestions(database, sheet.period, period);
}

Status forgetStatements(Database &database, qint64 period)
{
    Statement questions(database, QStringLiteral("UPDATE commission_question SET statement_id = NULL, version = version + 1"
                                                 " WHERE statement_id IN (SELECT id FROM statement WHERE period_id = :period)"));
    questions.bind(u":period", period);
    SOMO_TRY(questions.run());
    Statement lines(database, QStringLiteral("DELETE FROM statement_line WHERE statement_id IN (SELECT id FROM statement WHERE period_id = :period)"));
    lines.bind(u":period", period);
    SOMO_TRY(lines.run());
    Statement statements(database, QStringLiteral("DELETE FROM statement WHERE period_id = :period"));
    statements.bind(u":period", period);
    return statements.run();
}

Status freezeEntries(Database &database, const CommissionSheet &sheet)
{
    EntryFreezer freezer(database, sheet);
    for (const PolicyHistory &policy : sheet.facts.policies)
        SOMO_TRY(freezer.write(policy));
    return success();
}

} // namespace somo
