// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/statement_words.h"

#include "core/commission/policy_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace somo {

namespace {

const char *whenSource(const WhenKey &key)
{
    if (key.value == &RuleWhen::product)
        return QT_TRANSLATE_NOOP("report", "product %1");
    if (key.value == &RuleWhen::productGroup)
        return QT_TRANSLATE_NOOP("report", "product group %1");
    if (key.value == &RuleWhen::segment)
        return QT_TRANSLATE_NOOP("report", "segment %1");
    if (key.value == &RuleWhen::channel)
        return QT_TRANSLATE_NOOP("report", "channel %1");
    return key.value == &RuleWhen::region ? QT_TRANSLATE_NOOP("report", "region %1") : QT_TRANSLATE_NOOP("report", "area %1");
}

const char *methodSource(const CommissionRule &rule)
{
    const bool marginal = rule.method == BandMethod::marginal;
    switch (rule.scope) {
    case RuleScope::period: return marginal ? QT_TRANSLATE_NOOP("report", "slice by slice") : QT_TRANSLATE_NOOP("report", "all at the rate reached");
    case RuleScope::order: return marginal ? QT_TRANSLATE_NOOP("report", "order by order, slice by slice") : QT_TRANSLATE_NOOP("report", "order by order, all at the rate reached");
    case RuleScope::line: return marginal ? QT_TRANSLATE_NOOP("report", "line by line, slice by slice") : QT_TRANSLATE_NOOP("report", "line by line, all at the rate reached");
    }
    return "";
}

} // namespace

StatementWords::StatementWords(const CommissionSheet &sheet, const PayStatement &statement, const words::ReportWords &words, OrderCode orderCode, NameOf nameOf)
    : m_sheet(sheet)
    , m_statement(statement)
    , m_words(words)
    , m_orderCode(std::move(orderCode))
    , m_nameOf(std::move(nameOf))
{
}

QString StatementWords::rule(const CommissionRule &rule) const
{
    QStringList parts;
    for (const WhenKey &key : whenKeys()) {
        if (const QString &code = rule.when.*key.value; !code.isEmpty())
            parts += text(whenSource(key), {m_nameOf(key.key, code)});
    }
    if (rule.bands.size() > 1 || rule.scope != RuleScope::period)
        parts += text(methodSource(rule));
    if (parts.isEmpty())
        return text(QT_TRANSLATE_NOOP("report", "Rule “%1”"), {rule.id});
    return text(QT_TRANSLATE_NOOP("report", "Rule “%1”: %2"), {rule.id, parts.join(QStringLiteral(", "))});
}

QString StatementWords::base() const
{
    switch (m_sheet.version(m_statement).policy.base) {
    case CommissionBase::revenue: return text(QT_TRANSLATE_NOOP("report", "revenue"));
    case CommissionBase::grossProfit: return text(QT_TRANSLATE_NOOP("report", "gross profit"));
    case CommissionBase::collected: return text(QT_TRANSLATE_NOOP("report", "money received"));
    case CommissionBase::orders: return text(QT_TRANSLATE_NOOP("report", "orders"));
    case CommissionBase::units: return text(QT_TRANSLATE_NOOP("report", "units"));
    }
    return {};
}

QString StatementWords::value(qint64 value, StatementUnit unit) const
{
    const Formats &formats = m_words.formats();
    switch (unit) {
    case StatementUnit::money: return formats.money(Money::fromMinorUnits(value));
    case StatementUnit::units: return formats.quantity(Quantity{value});
    case StatementUnit::orders: return formats.count(value);
    case StatementUnit::percent: return text(QT_TRANSLATE_NOOP("report", "%1 of the target"), {formats.rate(Rate{value})});
    }
    return {};
}

QString StatementWords::day(Day day) const
{
    return m_words.formats().date(day, m_sheet.period.last().year());
}

QString StatementWords::team(const QString &code) const
{
    const auto found = std::ranges::find(m_sheet.facts.roster.teams, code, &RosterTeam::code);
    return found == m_sheet.facts.roster.teams.end() ? code : found->name;
}

QString StatementWords::band(const StatementLine &line) const
{
    const Policy &policy = m_sheet.version(m_statement).policy;
    const auto rule = std::ranges::find(policy.rules, line.rule, &CommissionRule::id);
    const QString of = line.order ? QString(m_orderCode(line.order) + QStringLiteral(": ")) : QString();
    if (line.cause == StatementCause::noTarget)
        return of + text(QT_TRANSLATE_NOOP("report", "No revenue target for this period: the bands are percents of it"));
    if (!line.from || rule == policy.rules.end())
        return of + text(QT_TRANSLATE_NOOP("report", "Over several bands"));
    const auto next = std::ranges::find_if(rule->bands, [&](const PayBand &each) { return each.from > *line.from; });
    const bool isOnly = rule->bands.size() == 1;
    if (isOnly && *line.from <= 0)
        return of + text(QT_TRANSLATE_NOOP("report", "All of it"));
    const QString from = value(*line.from, line.fromUnit);
    if (rule->method == BandMethod::slab)
        return of + text(QT_TRANSLATE_NOOP("report", "All of it, as from %1 on"), {from});
    if (next == rule->bands.end())
        return of + text(QT_TRANSLATE_NOOP("report", "From %1 on"), {from});
    return of + text(QT_TRANSLATE_NOOP("report", "From %1 to %2"), {from, value(next->from, line.fromUnit)});
}

QString StatementWords::lines(const StatementLine &first, int count) const
{
    StatementLine band = first;
    band.order = {};
    return m_words.text(QT_TRANSLATE_N_NOOP("report", "%1: %n times"), count, {this->band(band)});
}

QString StatementWords::gate() const
{
    const Policy &policy = m_sheet.version(m_statement).policy;
    const Formats &formats = m_words.formats();
    if (!policy.gate)
        return text(QT_TRANSLATE_NOOP("report", "KPI score under the mark"));
    const Rate mark = policy.gate->minScore, pays = policy.gate->pays;
    const auto score = m_sheet.facts.scores.find({m_statement.person, m_sheet.period.first()});
    if (score == m_sheet.facts.scores.end())
        return text(QT_TRANSLATE_NOOP("report", "KPI score under %1: %2 of the commission is paid"), {formats.rate(mark), formats.rate(pays)});
    const Rate shown{score->second.rounded(Rate::whole).value_or(0)};
    const Rate marks[] = {mark};
    return text(QT_TRANSLATE_NOOP("report", "KPI score %1, under %2: %3 of the commission is paid"), {formats.percent(shown, marks), formats.rate(mark), formats.rate(pays)});
}

QString StatementWords::bonus(const StatementLine &line) const
{
    switch (line.cause) {
    case StatementCause::firstOrder: return text(QT_TRANSLATE_NOOP("report", "First order of the period: %1, %2"), {m_orderCode(line.order), day(line.on)});
    case StatementCause::topRevenue: return text(QT_TRANSLATE_NOOP("report", "Highest revenue of the period"));
    default: return line.words.isEmpty() ? text(QT_TRANSLATE_NOOP("report", "Bonus")) : line.words;
    }
}

QString StatementWords::adjustment(const StatementLine &line) const
{
    const QString order = m_orderCode(line.order);
    const QString period = line.period ? m_words.formats().periodInText(*line.period, m_sheet.period.first().year()) : QString();
    switch (line.cause) {
    case StatementCause::returned: return text(QT_TRANSLATE_NOOP("report", "Returned on %1 from order %2 (%3)"), {day(line.on), order, period});
    case StatementCause::bonusTakenBack: return text(QT_TRANSLATE_NOOP("report", "Bonus for first order %1 (%2): it was cancelled or came back whole"), {order, period});
    case StatementCause::changed: return text(QT_TRANSLATE_NOOP("report", "Order %1 is another than when %2 was closed"), {order, period});
    default: return line.words.isEmpty() ? text(QT_TRANSLATE_NOOP("report", "Adjustment")) : line.words;
    }
}

QString StatementWords::line(const StatementLine &line) const
{
    const Policy &policy = m_sheet.version(m_statement).policy;
    const Formats &formats = m_words.formats();
    const auto share = [&](const std::optional<Money> &whole) { return whole ? formats.money(*whole) : QString(); };
    const bool isShortened = m_statement.coveredDays < m_sheet.period.days().days();
    switch (line.kind) {
    case StatementLineKind::band: return band(line);
    case StatementLineKind::gate: return gate();
    case StatementLineKind::cap: return text(QT_TRANSLATE_NOOP("report", "Cap of the period: %1"), {share(policy.cap)});
    case StatementLineKind::guarantee:
        return isShortened ? text(QT_TRANSLATE_NOOP("report", "Guarantee of the period: %1, by days"), {share(policy.guarantee)})
                           : text(QT_TRANSLATE_NOOP("report", "Guarantee of the period: %1"), {share(policy.guarantee)});
    case StatementLineKind::pool: return text(QT_TRANSLATE_NOOP("report", "Share in the pool of team %1"), {team(line.rule)});
    case StatementLineKind::overridePay: return text(QT_TRANSLATE_NOOP("report", "On what team %1 sold"), {team(line.rule)});
    case StatementLineKind::referral: return text(QT_TRANSLATE_NOOP("report", "Referral of order %1"), {m_orderCode(line.order)});
    case StatementLineKind::bonus: return bonus(line);
    case StatementLineKind::adjustment: return adjustment(line);
    case StatementLineKind::carry:
        return line.amount < Money() ? text(QT_TRANSLATE_NOOP("report", "Recovered of what earlier periods carried on"))
                                     : text(QT_TRANSLATE_NOOP("report", "Put off to the next period, down to the guarantee"));
    case StatementLineKind::draw: return isShortened ? text(QT_TRANSLATE_NOOP("report", "Paid in advance, by days")) : text(QT_TRANSLATE_NOOP("report", "Paid in advance"));
    }
    return {};
}

} // namespace somo
