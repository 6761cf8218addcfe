// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/policy_words.h"
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

QString StatementTable::taken(const CommissionRule &rule) const
{
    QStringList parts;
    for (const WhenKey &key : whenKeys()) {
        const QString &code = rule.when.*key.value;
        if (code.isEmpty())
            continue;
        const auto name = m_data.names.find({key.key.toString(), code});
        parts += text(whenSource(key), {name == m_data.names.end() || name->second.isEmpty() ? code : name->second});
    }
    return parts.join(QStringLiteral(", "));
}

void StatementTable::addHead(const std::vector<const StatementLine *> &lines)
{
    QString title = m_lines.heading(m_statement, *lines.front());
    // A base stands beside the sum where it is one: of a rule's bands.
    ReportCell base;
    if (lines.front()->kind == StatementLineKind::band) {
        if (const CommissionRule *rule = ruleOf(m_data.sheet, m_statement, lines.front()->rule); rule && !rule->when.isDefault() && rule->id != u"all") // which is called by what it takes
            title += QStringLiteral(", ") + taken(*rule);
        std::optional<qint64> sum;
        for (const StatementLine *line : lines) {
            if (line->base)
                sum = sum.value_or(0) + *line->base;
        }
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
        whole.order = {};
        addRow(m_words.text(QT_TRANSLATE_N_NOOP("report", "%1: %n times"), int(band.size()), {m_lines.name(m_statement, whole)}), whole);
    }
}

void StatementTable::addGroup(const std::vector<const StatementLine *> &lines)
{
    addHead(lines);
    if (lines.front()->kind == StatementLineKind::band && lines.front()->order && lines.size() >= manySingleOrders)
        return addSingleOrders(lines);
    for (const StatementLine *line : lines)
        addRow(m_lines.name(m_statement, *line), *line);
}

ReportTable StatementTable::take()
{
    const Policy &policy = m_data.sheet.version(m_statement).policy;
    const QString unit = QStringLiteral(" (") + m_words.formats().currencySign() + QLatin1Char(')');
    const QString base = text(QT_TRANSLATE_NOOP("report", "Base"));
    m_table.caption = text(QT_TRANSLATE_NOOP("report", "What it is made of"));
    m_table.columns = {leftColumn(text(QT_TRANSLATE_NOOP("report", "Line")), 8), rightColumn(text(QT_TRANSLATE_NOOP("report", "Rate")), 1),
                       rightColumn(isCounted(policy.base) ? base : base + unit, 2), rightColumn(text(QT_TRANSLATE_NOOP("report", "Amount")) + unit, 2)};
    // Lines of a kind stand together already, those of a rule under their rule.
    std::vector<const StatementLine *> group;
    for (const StatementLine &line : m_statement.lines) {
        const bool goesOn = !group.empty() && groupOf(line.kind) == groupOf(group.front()->kind)
            && (line.kind != StatementLineKind::band || line.rule == group.front()->rule);
        if (!group.empty() && !goesOn) {
            addGroup(group);
            group.clear();
        }
        group.push_back(&line);
    }
    if (!group.empty())
        addGroup(group);
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
