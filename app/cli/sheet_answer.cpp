// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sheet_answer.h"

#include "app/cli/commission_actions.h"
#include "app/cli/explain_answer.h"
#include "app/cli/figures.h"
#include "core/base/repeats.h"
#include "core/commission/pay_parts.h"
#include "core/orders/order_query.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace somo::cli {

namespace {

/// Percents have two decimals (cli.md); a rate that needs more says all of them.
QString rateText(Rate rate)
{
    constexpr qint64 twoDecimals = 100;
    return rate.millionths % twoDecimals == 0 ? fixedText(rate.millionths / twoDecimals, 2) : shortText(rate.millionths, 4);
}

} // namespace

QJsonValue unitJson(qint64 value, StatementUnit unit, const Figures &figures)
{
    switch (unit) {
    case StatementUnit::money: return figures.money(Money::fromMinorUnits(value));
    case StatementUnit::units: return quantityText(Quantity{value});
    case StatementUnit::orders: return value;
    case StatementUnit::percent: return rateText(Rate{value});
    }
    return {};
}

namespace {

QJsonValue optionalJson(const std::optional<qint64> &value, StatementUnit unit, const Figures &figures)
{
    return value ? unitJson(*value, unit, figures) : QJsonValue::Null;
}

} // namespace

Result<std::map<OrderId, QString>> orderCodes(Database &database, const std::vector<PayStatement> &statements)
{
    std::vector<OrderId> ids;
    for (const PayStatement &statement : statements) {
        for (const StatementLine &line : statement.lines) {
            if (line.order)
                ids.push_back(line.order);
        }
    }
    std::ranges::sort(ids);
    dropRepeats(ids);
    SOMO_TRY_ASSIGN(const auto orders, loadOrders(database, ids, OrderDetail::figures));
    std::map<OrderId, QString> codes;
    for (const Order &order : orders)
        codes[order.id] = order.code;
    return codes;
}

Result<Answer> SheetAnswer::make(PersonId only)
{
    Answer answer;
    QJsonArray rows;
    Int128 total = 0;
    for (const PayStatement &statement : m_sheet.statements) {
        if (!isListed(statement.person, only))
            continue;
        QJsonObject row = rowJson(statement);
        if (m_explained)
            SOMO_TRY(m_explained->add(statement, row, answer.tail));
        rows.append(row);
        addRow(statement, answer);
        total += statement.total.minorUnits();
    }
    SOMO_TRY_ASSIGN(const qint64 sum, narrowed(total, "commission"));
    // One person's sum is whole; everybody's is only where everybody is in it.
    const bool isWhole = only || !m_reader.isPartial;
    QJsonObject json{{QStringLiteral("period"), m_sheet.period.toText()}, {QStringLiteral("state"), periodStateText(m_sheet.state)},
                     {QStringLiteral("rows"), rows}, {QStringLiteral("total"), isWhole ? m_figures.money(Money::fromMinorUnits(sum)) : QJsonValue::Null}};
    if (rows.isEmpty() && only && m_explained)
        SOMO_TRY(m_explained->addWithout(only, json, answer.tail));
    if (!only && m_explained)
        SOMO_TRY(addOthers(json, answer.tail));
    answer.json = json;
    addHeaders(answer);
    answer.hasTotal = isWhole && !answer.rows.empty();
    if (answer.hasTotal)
        answer.rows.push_back({text(QT_TRANSLATE_NOOP("cli", "Total")), {}, {}, {}, {}, {}, {}, {}, shown(Money::fromMinorUnits(sum))});
    const QString hidden = hiddenSentence(m_context, m_reader);
    if (rows.isEmpty() && isWhole)
        answer.lead = leadOfNobody(only);
    else if (rows.isEmpty())
        answer.lead = hidden;
    else if (!isWhole)
        answer.tail += hidden;
    return answer;
}

/// Whoever has orders in the period, but no statement.
Status SheetAnswer::addOthers(QJsonObject &json, QStringList &tail) const
{
    QJsonArray others;
    for (const RosterPerson &person : m_sheet.facts.roster.people) {
        if (!m_reader.mayRead(person.id) || std::ranges::find(m_sheet.statements, person.id, &PayStatement::person) != m_sheet.statements.end())
            continue;
        QJsonObject other{{QStringLiteral("person"), QJsonObject{{QStringLiteral("code"), person.code}, {QStringLiteral("name"), person.name}}}};
        QStringList sentences;
        SOMO_TRY(m_explained->addWithout(person.id, other, sentences));
        if (sentences.isEmpty())
            continue;
        others.append(other);
        tail += person.name;
        tail += sentences;
    }
    json[QStringLiteral("others")] = others;
    return success();
}

QString SheetAnswer::leadOfNobody(PersonId only) const
{
    if (only)
        return text(QT_TRANSLATE_NOOP("cli", "No policy in force covers this person in that period, so no commission is earned."));
    return m_sheet.facts.policies.empty() ? text(QT_TRANSLATE_NOOP("cli", "No policy in force pays by this kind of period."))
                                          : text(QT_TRANSLATE_NOOP("cli", "Nobody is paid for this period: nothing of it counts, and nobody was covered and active."));
}

QJsonObject SheetAnswer::lineJson(const StatementLine &line) const
{
    QJsonObject json{{QStringLiteral("kind"), statementLineText(line.kind)},
                     {QStringLiteral("rule"), orNull(line.rule)},
                     {QStringLiteral("from"), optionalJson(line.from, line.fromUnit, m_figures)},
                     {QStringLiteral("rate"), line.rate ? QJsonValue(rateText(*line.rate)) : QJsonValue::Null},
                     {QStringLiteral("base"), optionalJson(line.base, line.baseUnit, m_figures)},
                     {QStringLiteral("amount"), m_figures.money(line.amount)},
                     {QStringLiteral("cause"), orNull(statementCauseText(line.cause))}};
    if (line.each)
        json[QStringLiteral("each")] = m_figures.money(*line.each);
    if (const auto code = m_codes.find(line.order); code != m_codes.end())
        json[QStringLiteral("order")] = code->second;
    if (!line.on.isNull())
        json[QStringLiteral("on")] = line.on.toIso();
    if (line.period)
        json[QStringLiteral("period")] = line.period->toText();
    if (!line.words.isEmpty())
        json[QStringLiteral("reason")] = line.words;
    return json;
}

QJsonObject SheetAnswer::rowJson(const PayStatement &statement) const
{
    const Policy &policy = m_sheet.version(statement).policy;
    const RosterPerson *person = m_sheet.person(statement);
    QJsonArray lines;
    for (const StatementLine &line : statement.lines)
        lines.append(lineJson(line));
    return {{QStringLiteral("person"), QJsonObject{{QStringLiteral("code"), person ? person->code : QString()}, {QStringLiteral("name"), person ? person->name : QString()}}},
            {QStringLiteral("policy"), QJsonObject{{QStringLiteral("code"), policy.code}, {QStringLiteral("version"), policy.version}}},
            {QStringLiteral("base"), unitJson(statement.base, unitOf(policy.base), m_figures)},
            {QStringLiteral("commission"), m_figures.money(statement.commission())},
            {QStringLiteral("bonuses"), m_figures.money(statement.sumOf(StatementLineKind::bonus))},
            {QStringLiteral("adjustments"), m_figures.money(statement.sumOf(StatementLineKind::adjustment))},
            {QStringLiteral("carried_in"), m_figures.money(statement.carriedIn)},
            {QStringLiteral("carried_out"), m_figures.money(statement.carriedOut)},
            {QStringLiteral("total"), m_figures.money(statement.total)},
            {QStringLiteral("lines"), lines}};
}

void SheetAnswer::addRow(const PayStatement &statement, Answer &answer) const
{
    const Policy &policy = m_sheet.version(statement).policy;
    const RosterPerson *person = m_sheet.person(statement);
    const QString name = person ? person->name : QString();
    const QString version = QStringLiteral("%1/%2").arg(policy.code).arg(policy.version);
    const QJsonValue base = unitJson(statement.base, unitOf(policy.base), m_figures);
    answer.rows.push_back({name, version, isCounted(policy.base) ? Figures::plain(base) : shown(Money::fromMinorUnits(statement.base)), shown(statement.commission()),
                           shown(payPartsOf(statement).team), shown(statement.sumOf(StatementLineKind::bonus)), shown(statement.sumOf(StatementLineKind::adjustment)),
                           shown(statement.carriedOut), shown(statement.total)});
    for (const StatementLine &line : statement.lines) {
        const QJsonObject json = lineJson(line);
        QStringList plain{person ? person->code : QString(), policy.code, QString::number(policy.version)};
        for (const char16_t *key : {u"kind", u"rule", u"from", u"rate", u"base", u"amount", u"cause", u"order", u"on"})
            plain += Figures::plain(json[QStringView(key)]);
        answer.csvRows.push_back(plain);
    }
}

void SheetAnswer::addHeaders(Answer &answer) const
{
    answer.headers = QStringList{text(QT_TRANSLATE_NOOP("cli", "Person")),     text(QT_TRANSLATE_NOOP("cli", "Policy")),
                                 text(QT_TRANSLATE_NOOP("cli", "Base")),       text(QT_TRANSLATE_NOOP("cli", "Commission")),
                                 text(QT_TRANSLATE_NOOP("cli", "Team")),       text(QT_TRANSLATE_NOOP("cli", "Bonuses")),    text(QT_TRANSLATE_NOOP("cli", "Adjustments")),
                                 text(QT_TRANSLATE_NOOP("cli", "Carried on")), text(QT_TRANSLATE_NOOP("cli", "Pay"))};
    answer.right = {false, false, true, true, true, true, true, true, true};
    answer.csvHeaders = QStringList{QStringLiteral("person"), QStringLiteral("policy"), QStringLiteral("version"), QStringLiteral("kind"), QStringLiteral("rule"),
                                    QStringLiteral("from"), QStringLiteral("rate"), QStringLiteral("base"), QStringLiteral("amount"), QStringLiteral("cause"),
                                    QStringLiteral("order"), QStringLiteral("on")};
}

} // namespace somo::cli
