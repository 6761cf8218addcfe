// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/explanation_writer.h"

#include "core/commission/period_pay.h"
#include "core/kpi/kpi_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace somo {

namespace {

constexpr size_t ordersShown = 5;

} // namespace

std::vector<WhyLine> longList(std::vector<WhyLine> lines, const words::ReportWords &words, const std::function<QString(size_t from)> &restOf)
{
    return folded(std::move(lines), ordersShown, [&](size_t from, size_t count) {
        WhyLine more{words.text(QT_TRANSLATE_N_NOOP("report", "%n more"), int(count), {}), {}};
        more.figure = more.text;
        more.amount = restOf(from);
        return more;
    });
}

std::vector<WhyLine> ExplanationWriter::line(const StatementLine &line) const
{
    std::vector<WhyLine> lines;
    switch (line.kind) {
    case StatementLineKind::band: addBand(line, lines); break;
    case StatementLineKind::gate: addGate(line, lines); break;
    case StatementLineKind::cap: addCap(line, lines); break;
    case StatementLineKind::guarantee: addGuarantee(line, lines); break;
    case StatementLineKind::pool: addPool(line, lines); break;
    case StatementLineKind::overridePay: addOverride(line, lines); break;
    case StatementLineKind::referral: addReferral(line, lines); break;
    case StatementLineKind::bonus: addBonus(line, lines); break;
    case StatementLineKind::adjustment: addAdjustment(line, lines); break;
    case StatementLineKind::carry: addCarry(line, lines); break;
    case StatementLineKind::draw: addDraw(line, lines); break;
    }
    return lines;
}

qint64 ExplanationWriter::figureOf(const PolicyEntry &entry, const CommissionRule *rule) const
{
    return rule && rule->edges == BandEdges::units ? entry.quantity.thousandths : baseOf(entry, m_version.policy.base);
}

ExplanationWriter::OrderParts ExplanationWriter::partsOf(const CommissionRule *rule, Day from, Day to) const
{
    OrderParts parts;
    const CommissionSheet &sheet = m_of.sheet;
    const PolicyHistory &policy = sheet.facts.policies[m_statement.policy];
    for (const PolicyEntry &entry : countedEntries(sheet, policy)) {
        if (entry.person != m_of.person || entry.soldOn < from || to < entry.soldOn || sheet.period.last() < entry.day)
            continue;
        // Earlier periods that a base is added up from went by the version of their own day.
        const auto then = policy.versionOn(entry.soldOn);
        const PolicyVersion *version = sheet.period.days().contains(entry.soldOn) ? &m_version : then ? &policy.versions[*then] : nullptr;
        if (!version || !isCovered(*version, sheet.facts.roster, m_of.person, entry.soldOn))
            continue;
        const auto paidBy = m_version.matcher.ruleOf(entry);
        if (rule && (!paidBy || &m_version.policy.rules[*paidBy] != rule))
            continue;
        OrderPart &part = parts[entry.order];
        part.figure += figureOf(entry, rule);
        part.entries.push_back(&entry);
    }
    return parts;
}

WhyLine ExplanationWriter::entryLine(const PolicyEntry &entry, const CommissionRule *rule) const
{
    const auto names = m_of.orders.find(entry.order);
    QString what;
    if (names != m_of.orders.end()) {
        const auto line = names->second.lines.find(entry.line);
        what = line == names->second.lines.end() ? QString() : line->second;
    }
    const QString quantity = m_words.formats().quantity(Quantity{std::abs(entry.quantity.thousandths)});
    WhyLine made;
    if (entry.kind == EntryKind::sale)
        made.text = text(QT_TRANSLATE_NOOP("report", "%1: %2, counted on %3"), {what, quantity, date(entry.day)});
    else
        made.text = text(QT_TRANSLATE_NOOP("report", "%1: %2 returned on %3"), {what, quantity, date(entry.day)});
    const bool unknown = m_version.policy.base == CommissionBase::grossProfit && !entry.grossProfit;
    made.amount = unknown ? text(QT_TRANSLATE_NOOP("report", "cost unknown")) : m_lineWords.plainFigure(figureOf(entry, rule), rule ? measuredIn(*rule, m_version.policy.base) : unitOf(m_version.policy.base));
    return made;
}

WhyLine ExplanationWriter::orderLine(OrderId order, const OrderPart &part, const CommissionRule *rule) const
{
    QStringList parts{m_lineWords.order(order)};
    if (const auto names = m_of.orders.find(order); names != m_of.orders.end()) {
        parts << date(part.entries.front()->soldOn);
        if (!names->second.customer.isEmpty())
            parts << names->second.customer;
        if (names->second.share != Rate{Rate::whole})
            parts << m_lineWords.percent(names->second.share);
    }
    WhyLine made;
    made.figure = parts.front();
    made.text = parts.join(QStringLiteral("  ·  "));
    made.order = order;
    const StatementUnit unit = rule ? measuredIn(*rule, m_version.policy.base) : unitOf(m_version.policy.base);
    made.amount = m_lineWords.plainFigure(qint64(part.figure), unit);
    made.folded = true;
    std::vector<WhyLine> entries;
    for (const PolicyEntry *entry : part.entries)
        entries.push_back(entryLine(*entry, rule));
    made.under = longList(std::move(entries), m_words, [](size_t) { return QString(); });
    return made;
}

WhyLine ExplanationWriter::ordersLine(const char *source, const QStringList &args, const OrderParts &parts, const CommissionRule *rule, StatementUnit unit) const
{
    std::vector<std::pair<OrderId, const OrderPart *>> sorted;
    Int128 sum = 0;
    for (const auto &[order, part] : parts) {
        sorted.emplace_back(order, &part);
        sum += part.figure;
    }
    std::ranges::stable_sort(sorted, [](const auto &a, const auto &b) { return a.second->figure > b.second->figure; });
    std::vector<Int128> rest(sorted.size() + 1); // from each place on
    for (size_t i = sorted.size(); i > 0; --i)
        rest[i - 1] = rest[i] + sorted[i - 1].second->figure;
    std::vector<WhyLine> orders;
    for (const auto &[order, part] : sorted)
        orders.push_back(orderLine(order, *part, rule));
    const bool isLong = sorted.size() > 1;
    WhyLine made{m_words.text(source, int(sorted.size()), args), {}};
    made.under = longList(std::move(orders), m_words, [&](size_t from) { return m_lineWords.plainFigure(qint64(rest[from]), unit); });
    made.folded = !made.under.empty();
    made.opens = made.folded;
    made.figure = made.folded && args.size() > 1 ? args[1] : QString();
    if (isLong && made.under.size() < mostAtALevel) {
        WhyLine total{m_words.text(QT_TRANSLATE_N_NOOP("report", "%n orders"), int(sorted.size()), {}), {}};
        total.amount = m_lineWords.plainFigure(qint64(sum), unit);
        total.isTotal = true;
        made.under.push_back(std::move(total));
    }
    return made;
}

QString ExplanationWriter::exact(Int128 product, int decimals) const
{
    Int128 scale = 1;
    for (int i = 0; i < decimals; ++i)
        scale *= 10;
    const bool isNegative = product < 0;
    const Int128 size = isNegative ? -product : product;
    const Money whole = Money::fromMinorUnits(qint64(size / scale));
    QString digits = QString::number(qint64(size % scale)).rightJustified(decimals, QLatin1Char('0'));
    while (digits.endsWith(QLatin1Char('0')))
        digits.chop(1);
    QString shown = m_words.formats().amount(whole);
    if (!digits.isEmpty() && m_words.formats().currency().decimals == 0)
        shown += QLatin1Char(m_words.language() == Language::vietnamese ? ',' : '.');
    return (isNegative ? QString(QChar(0x2212)) : QString()) + shown + digits;
}

WhyLine ExplanationWriter::times(qint64 value, StatementUnit unit, Rate rate, Money amount) const
{
    const Int128 product = Int128(value) * rate.millionths;
    const QString one = m_lineWords.plainFigure(value, unit);
    WhyLine made = product % Rate::whole == 0
        ? said(QT_TRANSLATE_NOOP("report", "%1 × %2 = %3, nothing to round."), {one, m_lineWords.percent(rate), money(amount)})
        : said(QT_TRANSLATE_NOOP("report", "%1 × %2 = %3, rounded to %4."), {one, m_lineWords.percent(rate), exact(product, 6), money(amount)});
    made.isStrong = true;
    return made;
}

WhyLine ExplanationWriter::ruleLine(const QString &clause) const
{
    const Policy &policy = m_version.policy;
    const QString name = policy.name.isEmpty() ? policy.code : policy.name;
    WhyLine made = clause.isEmpty() ? said(QT_TRANSLATE_NOOP("report", "The rule: %1, version %2."), {name, QString::number(policy.version)})
                                    : said(QT_TRANSLATE_NOOP("report", "The rule: %1, version %2, clause %3."), {name, QString::number(policy.version), clause});
    made.figure = name;
    made.policy = policy.code;
    made.under = policyLines();
    made.folded = true;
    return made;
}

std::vector<WhyLine> ExplanationWriter::policyLines() const
{
    const Policy &policy = m_version.policy;
    std::vector<WhyLine> lines{said(QT_TRANSLATE_NOOP("report", "In force %1."), {m_words.formats().range(policy.days)}),
                               {recognitionSentence(entryEvent(policy), m_words), {}}};
    if (policy.holdDays > 0)
        lines.push_back({m_words.text(QT_TRANSLATE_N_NOOP("report", "It joins the base %n days later, less what came back by then."), policy.holdDays, {}), {}});
    if (!policy.reason.isEmpty())
        lines.push_back(said(QT_TRANSLATE_NOOP("report", "Why there is this version: %1"), {policy.reason}));
    const auto opinions = m_of.opinions.find({policy.code, policy.version});
    if (opinions == m_of.opinions.end() || opinions->second.empty()) {
        lines.push_back(said(QT_TRANSLATE_NOOP("report", "Nobody's agreement or objection is kept with it.")));
        return lines;
    }
    for (const bool agrees : {true, false}) {
        QStringList names;
        for (const VersionOpinion &opinion : opinions->second) {
            if (opinion.agrees == agrees)
                names += QStringLiteral("%1 (%2)").arg(opinion.person, m_words.formats().date(opinion.on));
        }
        if (!names.isEmpty())
            lines.push_back(agrees ? said(QT_TRANSLATE_NOOP("report", "Agreed to by %1."), {names.join(QStringLiteral(", "))})
                                   : said(QT_TRANSLATE_NOOP("report", "Objected to by %1."), {names.join(QStringLiteral(", "))}));
    }
    return lines;
}

Money ExplanationWriter::sumUpTo(StatementLineKind kind) const
{
    qint64 sum = 0;
    for (const StatementLine &line : m_statement.lines)
        sum += line.kind < kind ? line.amount.minorUnits() : 0;
    return Money::fromMinorUnits(sum);
}

} // namespace somo
