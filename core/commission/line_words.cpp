// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/line_words.h"

#include "core/commission/policy_wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace somo {

LineGroup groupOf(StatementLineKind kind)
{
    switch (kind) {
    case StatementLineKind::band: break;
    case StatementLineKind::gate:
    case StatementLineKind::cap:
    case StatementLineKind::guarantee: return LineGroup::limits;
    case StatementLineKind::pool:
    case StatementLineKind::overridePay: return LineGroup::team;
    case StatementLineKind::referral: return LineGroup::referrals;
    case StatementLineKind::bonus: return LineGroup::bonuses;
    case StatementLineKind::adjustment: return LineGroup::adjustments;
    case StatementLineKind::carry:
    case StatementLineKind::draw: return LineGroup::carried;
    }
    return LineGroup::rule;
}

const CommissionRule *ruleOf(const CommissionSheet &sheet, const PayStatement &statement, const QString &id)
{
    const auto &rules = sheet.version(statement).policy.rules;
    const auto found = std::ranges::find(rules, id, &CommissionRule::id);
    return found == rules.end() ? nullptr : &*found;
}

std::optional<size_t> bandAt(const CommissionRule &rule, const std::optional<qint64> &from)
{
    const auto found = from ? std::ranges::find(rule.bands, *from, &PayBand::from) : rule.bands.end();
    return found == rule.bands.end() ? std::nullopt : std::optional(size_t(found - rule.bands.begin()));
}

QString LineWords::percent(Rate rate) const
{
    QString text = shortText(rate.millionths, 4).replace(QLatin1Char('-'), QChar(0x2212));
    if (m_words.language() == Language::english)
        return text + QLatin1Char('%');
    text.replace(QLatin1Char('.'), QLatin1Char(','));
    return text + QChar(0x00A0) + QLatin1Char('%');
}

QString LineWords::figure(qint64 value, StatementUnit unit) const
{
    return unit == StatementUnit::money ? m_words.formats().money(Money::fromMinorUnits(value)) : plainFigure(value, unit);
}

QString LineWords::plainFigure(qint64 value, StatementUnit unit) const
{
    switch (unit) {
    case StatementUnit::money: return m_words.formats().amount(Money::fromMinorUnits(value));
    case StatementUnit::units: return m_words.formats().quantity(Quantity{value});
    case StatementUnit::orders: return m_words.formats().count(value);
    case StatementUnit::percent: return percent(Rate{value});
    }
    return {};
}

QString LineWords::edge(qint64 value, StatementUnit unit) const
{
    if (unit != StatementUnit::money)
        return plainFigure(value, unit);
    const Money amount = Money::fromMinorUnits(value);
    const Formats &formats = m_words.formats();
    const ShortForm form = formats.shortForm(std::span(&amount, 1));
    qint64 exact = form.unit == ShortForm::Unit::billion ? 1'000'000'000 : form.unit == ShortForm::Unit::million ? 1'000'000 : 1;
    for (int i = 0; i < formats.currency().decimals; ++i)
        exact *= 10;
    for (int i = 0; i < form.decimals; ++i)
        exact /= 10;
    return form.unit != ShortForm::Unit::full && value % exact == 0 ? formats.shortMoney(amount, form) : formats.amount(amount);
}

QString LineWords::span(const CommissionRule &rule, size_t band, StatementUnit unit) const
{
    const QString from = edge(rule.bands[band].from, unit);
    if (band + 1 < rule.bands.size())
        return text(QT_TRANSLATE_NOOP("report", "from %1 to %2"), {from, edge(rule.bands[band + 1].from, unit)});
    return text(QT_TRANSLATE_NOOP("report", "from %1 on"), {from});
}

QString LineWords::rate(const StatementLine &line) const
{
    if (line.rate)
        return percent(*line.rate);
    return line.each ? text(QT_TRANSLATE_NOOP("report", "%1 each"), {m_words.formats().amount(*line.each)}) : QString();
}

QString LineWords::order(OrderId id) const
{
    const auto code = m_codes.find(id);
    return code == m_codes.end() ? QStringLiteral("–") : code->second;
}

QString LineWords::team(const QString &code) const
{
    const auto &teams = m_sheet.facts.roster.teams;
    const auto found = std::ranges::find(teams, code, &RosterTeam::code);
    return found == teams.end() || found->name.isEmpty() ? code : found->name;
}

QString LineWords::heading(const PayStatement &statement, const StatementLine &line) const
{
    switch (groupOf(line.kind)) {
    case LineGroup::rule: break;
    case LineGroup::limits: return text(QT_TRANSLATE_NOOP("report", "Score, cap and guarantee"));
    case LineGroup::team: return text(QT_TRANSLATE_NOOP("report", "Team"));
    case LineGroup::referrals: return text(QT_TRANSLATE_NOOP("report", "Referrals"));
    case LineGroup::bonuses: return text(QT_TRANSLATE_NOOP("report", "Bonuses"));
    case LineGroup::adjustments: return text(QT_TRANSLATE_NOOP("report", "Adjustments for earlier periods"));
    case LineGroup::carried: return text(QT_TRANSLATE_NOOP("report", "Carried and advanced"));
    }
    const CommissionRule *rule = ruleOf(m_sheet, statement, line.rule);
    const QString called = ruleWords(ruleNameOf(m_sheet.version(statement).policy, line.rule), m_words.language());
    if (rule && rule->bands.size() == 1 && rule->bands.front().rate)
        return text(QT_TRANSLATE_NOOP("report", "Rule “%1”: %2"), {called, percent(*rule->bands.front().rate)});
    if (rule && rule->bands.size() > 1)
        return rule->method == BandMethod::marginal ? text(QT_TRANSLATE_NOOP("report", "Rule “%1”: marginal"), {called})
                                                    : text(QT_TRANSLATE_NOOP("report", "Rule “%1”: slab"), {called});
    return text(QT_TRANSLATE_NOOP("report", "Rule “%1”"), {called});
}

QString LineWords::name(const PayStatement &statement, const StatementLine &line) const
{
    switch (line.kind) {
    case StatementLineKind::band: break;
    case StatementLineKind::gate: return text(QT_TRANSLATE_NOOP("report", "KPI score under the mark"));
    case StatementLineKind::cap: return text(QT_TRANSLATE_NOOP("report", "Above the cap"));
    case StatementLineKind::guarantee: return text(QT_TRANSLATE_NOOP("report", "Up to the guarantee"));
    case StatementLineKind::pool: return text(QT_TRANSLATE_NOOP("report", "Pool of %1"), {team(line.rule)});
    case StatementLineKind::overridePay: return text(QT_TRANSLATE_NOOP("report", "Override on %1"), {team(line.rule)});
    case StatementLineKind::referral: return text(QT_TRANSLATE_NOOP("report", "Referral of order %1"), {order(line.order)});
    case StatementLineKind::bonus: return bonus(line);
    case StatementLineKind::adjustment: return adjustment(line);
    case StatementLineKind::carry:
        return line.amount < Money() ? text(QT_TRANSLATE_NOOP("report", "Carried in from earlier periods"))
                                     : text(QT_TRANSLATE_NOOP("report", "Put off to the next period"));
    case StatementLineKind::draw: return text(QT_TRANSLATE_NOOP("report", "Draw, paid in advance"));
    }
    if (line.cause == StatementCause::noTarget)
        return text(QT_TRANSLATE_NOOP("report", "No revenue target for this period"));
    if (line.order)
        return text(QT_TRANSLATE_NOOP("report", "Order %1"), {order(line.order)});
    const CommissionRule *rule = ruleOf(m_sheet, statement, line.rule);
    const auto band = rule ? bandAt(*rule, line.from) : std::nullopt;
    if (!band || rule->bands.size() == 1)
        return text(QT_TRANSLATE_NOOP("report", "The whole base"));
    QString words = span(*rule, *band, line.fromUnit);
    return words.replace(0, 1, words.left(1).toUpper());
}

QString LineWords::bonus(const StatementLine &line) const
{
    switch (line.cause) {
    case StatementCause::firstOrder:
        return text(QT_TRANSLATE_NOOP("report", "First order of the period: %1, %2"), {order(line.order), m_words.formats().date(line.on, m_sheet.period.last().year())});
    case StatementCause::topRevenue: return text(QT_TRANSLATE_NOOP("report", "Highest revenue of the period"));
    default: return line.words.isEmpty() ? text(QT_TRANSLATE_NOOP("report", "Bonus")) : line.words;
    }
}

QString LineWords::adjustment(const StatementLine &line) const
{
    const QString of = line.period ? m_words.formats().periodInText(*line.period) : QString();
    switch (line.cause) {
    case StatementCause::returned:
        return text(QT_TRANSLATE_NOOP("report", "Returned on %1 of order %2 (%3)"), {m_words.formats().date(line.on, m_sheet.period.last().year()), order(line.order), of});
    case StatementCause::changed:
        if (!line.order)
            return text(QT_TRANSLATE_NOOP("report", "Changed since the closing of %1"), {of});
        return text(QT_TRANSLATE_NOOP("report", "Order %1 changed since the closing (%2)"), {order(line.order), of});
    case StatementCause::bonusTakenBack: return text(QT_TRANSLATE_NOOP("report", "Bonus for the first order %1 taken back (%2)"), {order(line.order), of});
    default: return text(QT_TRANSLATE_NOOP("report", "Adjustment"));
    }
}

} // namespace somo
