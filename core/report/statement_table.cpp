// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/statement_pages.h"

#include <QCoreApplication>

#include <algorithm>

namespace somo {

using namespace parts;

namespace {

/// From how many on lines of single orders are counted by their band; each one stands in the appendix.
constexpr size_t manySingleOrders = 8;

Money sumOf(const std::vector<const StatementLine *> &lines)
{
    qint64 sum = 0;
    for (const StatementLine *line : lines)
        sum += line->amount.minorUnits(); // within the total, which is known to fit
    return Money::fromMinorUnits(sum);
}

ReportCell inner(ReportCell cell)
{
    cell.inner = true;
    return cell;
}

ReportCell bold(ReportCell cell)
{
    cell.bold = true;
    return cell;
}

} // namespace

ReportCell StatementTable::figureCell(const std::optional<qint64> &value, StatementUnit unit) const
{
    ReportCell cell;
    if (!value)
        return cell;
    cell.value = *value;
    switch (unit) {
    case StatementUnit::money: cell.kind = ReportCell::Kind::money; break;
    case StatementUnit::units: cell.kind = ReportCell::Kind::quantity; break;
    case StatementUnit::orders: cell.kind = ReportCell::Kind::count; break;
    case StatementUnit::percent: cell.kind = ReportCell::Kind::rate; break;
    }
    return cell;
}

ReportCell StatementTable::rateCell(const StatementLine &line) const
{
    if (line.each)
        return textCell(text(QT_TRANSLATE_NOOP("report", "%1 each"), {m_words.formats().money(*line.each)}));
    if (line.rate)
        return figureCell(line.rate->millionths, StatementUnit::percent);
    return {};
}

void StatementTable::addRow(const QString &label, const StatementLine &line)
{
    m_table.rows.push_back({inner(textCell(label)), rateCell(line), figureCell(line.base, line.baseUnit), moneyCell(line.amount)});
}

void StatementTable::addHead(const QString &title, const std::vector<const StatementLine *> &lines)
{
    // A base stands beside the sum where it is one: of a rule's bands.
    ReportCell base;
    const bool isRule = std::ranges::all_of(lines, [](const StatementLine *line) { return line->kind == StatementLineKind::band && line->base; });
    if (isRule && lines.size() > 1) {
        qint64 sum = 0;
        for (const StatementLine *line : lines)
            sum += *line->base;
        base = figureCell(sum, lines.front()->baseUnit);
    }
    m_table.rows.push_back({textCell(title, true), {}, base, bold(moneyCell(sumOf(lines)))});
}

void StatementTable::addSingleOrders(const std::vector<const StatementLine *> &lines)
{
    std::vector<std::vector<const StatementLine *>> bands;
    for (const StatementLine *line : lines) {
        const auto same = std::ranges::find_if(bands, [&](const auto &each) { return each.front()->from == line->from && each.front()->rate == line->rate; });
        if (same == bands.end())
            bands.push_back({line});
        else
            same->push_back(line);
    }
    std::ranges::stable_sort(bands, {}, [](const auto &each) { return each.front()->from.value_or(-1); });
    for (const auto &band : bands) {
        StatementLine whole = *band.front();
        whole.amount = sumOf(band);
        whole.base = 0;
        for (const StatementLine *line : band)
            *whole.base += line->base.value_or(0);
        addRow(m_lines.lines(whole, int(band.size())), whole);
    }
}

void StatementTable::addRule(const CommissionRule &rule)
{
    std::vector<const StatementLine *> lines;
    for (const StatementLine &line : m_statement.lines) {
        if (line.kind == StatementLineKind::band && line.rule == rule.id)
            lines.push_back(&line);
    }
    if (lines.empty())
        return;
    addHead(m_lines.rule(rule), lines);
    if (rule.scope != RuleScope::period && lines.size() >= manySingleOrders)
        return addSingleOrders(lines);
    for (const StatementLine *line : lines)
        addRow(m_lines.line(*line), *line);
}

void StatementTable::addGroup(const QString &title, const std::vector<StatementLineKind> &kinds)
{
    std::vector<const StatementLine *> lines;
    for (const StatementLine &line : m_statement.lines) {
        if (std::ranges::find(kinds, line.kind) != kinds.end())
            lines.push_back(&line);
    }
    if (lines.empty())
        return;
    addHead(title, lines);
    for (const StatementLine *line : lines)
        addRow(m_lines.line(*line), *line);
}

ReportTable StatementTable::take()
{
    using Kind = StatementLineKind;
    const Policy &policy = m_data.sheet.version(m_statement).policy;
    const QString unit = QStringLiteral(" (") + m_words.formats().currencySign() + QLatin1Char(')');
    const QString base = text(QT_TRANSLATE_NOOP("report", "Base"));
    m_table.caption = text(QT_TRANSLATE_NOOP("report", "What it is made of"));
    m_table.columns = {leftColumn(text(QT_TRANSLATE_NOOP("report", "Line")), 8), rightColumn(text(QT_TRANSLATE_NOOP("report", "Rate")), 1),
                       rightColumn(isCounted(policy.base) ? base : base + unit, 2), rightColumn(text(QT_TRANSLATE_NOOP("report", "Amount")) + unit, 2)};
    for (const CommissionRule &rule : policy.rules)
        addRule(rule);
    addGroup(text(QT_TRANSLATE_NOOP("report", "Gate, cap and guarantee")), {Kind::gate, Kind::cap, Kind::guarantee});
    addGroup(text(QT_TRANSLATE_NOOP("report", "Team and referrals")), {Kind::pool, Kind::overridePay, Kind::referral});
    addGroup(text(QT_TRANSLATE_NOOP("report", "Bonuses")), {Kind::bonus});
    addGroup(text(QT_TRANSLATE_NOOP("report", "Adjustments for earlier periods")), {Kind::adjustment});
    addGroup(text(QT_TRANSLATE_NOOP("report", "Carried in, and paid in advance")), {Kind::carry, Kind::draw});
    std::vector<const StatementLine *> all;
    for (const StatementLine &line : m_statement.lines)
        all.push_back(&line);
    const Money sum = sumOf(all);
    if (sum < Money()) // so that the lines add up to the pay on paper, too
        m_table.rows.push_back({textCell(text(QT_TRANSLATE_NOOP("report", "Below 0: carried on to the next period")), true), {}, {}, bold(moneyCell(Money::fromMinorUnits(-sum.minorUnits())))});
    m_table.total = {textCell(text(QT_TRANSLATE_NOOP("report", "Pay for %1"), {m_words.formats().periodInText(m_data.sheet.period)}), true), {}, {}, moneyCell(m_statement.total, true)};
    return std::move(m_table);
}

} // namespace somo
