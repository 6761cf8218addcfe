// SPDX-License-Identifier: GPL-3.0-or-later
// The bands of a rule in sentences.
#include "core/commission/explanation_writer.h"

#include "core/commission/period_pay.h"

#include <QCoreApplication>

#include <algorithm>

namespace somo {

void ExplanationWriter::addBand(const StatementLine &line, std::vector<WhyLine> &lines) const
{
    const CommissionRule *rule = ruleOf(m_of.sheet, m_statement, line.rule);
    if (rule && line.order)
        addBandOfOrder(line, *rule, lines);
    else if (rule)
        addBandOfPeriod(line, *rule, lines);
    lines.push_back(ruleLine(QStringLiteral("“%1”").arg(ruleWords(ruleNameOf(m_version.policy, line.rule), m_words.language()))));
}

WhyLine ExplanationWriter::bandPays(const StatementLine &line, const CommissionRule &rule, size_t band) const
{
    const PayBand &at = rule.bands[band];
    const bool isSlab = rule.method == BandMethod::slab;
    const QString span = m_lineWords.span(rule, band, line.fromUnit);
    if (at.amount)
        return said(QT_TRANSLATE_NOOP("report", "A base %1 is paid %2 once."), {span, money(*at.amount)});
    const QString pay = at.each ? money(*at.each) : m_lineWords.percent(at.rate.value_or(Rate()));
    if (rule.bands.size() == 1)
        return at.each ? said(QT_TRANSLATE_NOOP("report", "Each one is paid %1."), {pay}) : said(QT_TRANSLATE_NOOP("report", "The whole base is paid %1."), {pay});
    if (line.base.value_or(0) < 0)
        return said(QT_TRANSLATE_NOOP("report", "A base below 0 is paid at the first band's rate, %1."), {pay});
    if (isSlab)
        return at.each ? said(QT_TRANSLATE_NOOP("report", "The base lies %1, so every one of it is paid %2."), {span, pay})
                       : said(QT_TRANSLATE_NOOP("report", "The base lies %1, so all of it is paid %2."), {span, pay});
    return at.each ? said(QT_TRANSLATE_NOOP("report", "Every one %1 is paid %2."), {span, pay})
                   : said(QT_TRANSLATE_NOOP("report", "The part of the base %1 is paid %2."), {span, pay});
}

void ExplanationWriter::addTarget(const CommissionRule &rule, const StatementLine &line, std::vector<WhyLine> &lines) const
{
    if (rule.edges != BandEdges::targetPercent)
        return;
    const auto meter = bandMeter(m_of.sheet.facts, m_version.policy, rule, m_of.person, m_of.sheet.period.first());
    if (!meter || !meter->target || line.cause == StatementCause::noTarget)
        return;
    const ExactTarget &target = *meter->target;
    const Money counted = Money::fromMinorUnits(qint64(roundedQuotient(target.value, target.days)));
    WhyLine made = said(QT_TRANSLATE_NOOP("report", "The bands are percents of the revenue target, which counts %1 for the days active."), {money(counted)});
    for (const PayBand &band : rule.bands) {
        const Int128 start = roundedQuotient(target.value * band.from, Int128(target.days) * Rate::whole);
        made.under.push_back(said(QT_TRANSLATE_NOOP("report", "%1 of it is %2."), {m_lineWords.percent(Rate{band.from}), money(Money::fromMinorUnits(qint64(start)))}));
    }
    made.under = longList(std::move(made.under), m_words, [](size_t) { return QString(); });
    made.folded = true;
    lines.push_back(std::move(made));
}

void ExplanationWriter::addCalculation(const StatementLine &line, const CommissionRule &rule, std::vector<WhyLine> &lines) const
{
    const qint64 base = line.base.value_or(0);
    const auto band = bandAt(rule, line.from);
    if (band && rule.bands[*band].amount)
        return;
    if (line.rate && roundedQuotient(Int128(base) * line.rate->millionths, Rate::whole) == line.amount.minorUnits()) {
        lines.push_back(times(base, line.baseUnit, *line.rate, line.amount));
        return;
    }
    const qint64 perOne = line.baseUnit == StatementUnit::units ? Quantity::one : 1;
    if (line.each && roundedQuotient(Int128(base) * line.each->minorUnits(), perOne) == line.amount.minorUnits()) {
        const Int128 product = Int128(base) * line.each->minorUnits();
        const QString one = m_lineWords.plainFigure(base, line.baseUnit);
        const QString each = money(*line.each);
        lines.push_back(product % perOne == 0
                            ? said(QT_TRANSLATE_NOOP("report", "%1 × %2 = %3, nothing to round."), {one, each, money(line.amount)})
                            : said(QT_TRANSLATE_NOOP("report", "%1 × %2 = %3, rounded to %4."), {one, each, exact(product, 3), money(line.amount)}));
        lines.back().isStrong = true;
        return;
    }
    lines.push_back(m_version.policy.accumulatesOverYear
                        ? said(QT_TRANSLATE_NOOP("report", "What the band pays to date, less what it paid before this period: %1."), {money(line.amount)})
                        : said(QT_TRANSLATE_NOOP("report", "The band is cut at the exact percent of the target before anything is rounded: %1."), {money(line.amount)}));
    lines.back().isStrong = true;
}

void ExplanationWriter::addAccumulated(const CommissionRule &rule, std::vector<WhyLine> &lines) const
{
    if (!m_version.policy.accumulatesOverYear)
        return;
    const Period &period = m_of.sheet.period;
    const Day first = Period::of(PeriodKind::year, period.first(), m_of.sheet.facts.fiscalStart).first();
    const auto meter = bandMeter(m_of.sheet.facts, m_version.policy, rule, m_of.person, period.first());
    if (!meter || rule.scope != RuleScope::period)
        return;
    const StatementUnit unit = measuredIn(rule, m_version.policy.base);
    const auto paidOn = [&](Day last) {
        Int128 sum = 0;
        for (const auto &[order, part] : partsOf(&rule, first, last))
            sum += part.figure;
        const auto paid = payOfBands(rule.bands, *meter, qint64(sum));
        const auto amount = paid ? sumOf(*paid) : Result<qint64>(paid.error());
        return std::pair(figure(qint64(sum), unit), amount ? money(Money::fromMinorUnits(*amount)) : QString());
    };
    const auto [before, paidBefore] = paidOn(period.first().addDays(-1));
    const auto [now, paidNow] = paidOn(period.last());
    WhyLine made = said(QT_TRANSLATE_NOOP("report", "The base is added up from the start of the fiscal year; this period pays what it pays to date, less what it paid before."));
    made.under = {said(QT_TRANSLATE_NOOP("report", "To date: %1, which pays %2."), {now, paidNow}),
                  said(QT_TRANSLATE_NOOP("report", "Before this period: %1, which pays %2."), {before, paidBefore})};
    made.folded = true;
    lines.push_back(std::move(made));
}

void ExplanationWriter::addBandOfPeriod(const StatementLine &line, const CommissionRule &rule, std::vector<WhyLine> &lines) const
{
    const Period &period = m_of.sheet.period;
    if (line.cause == StatementCause::noTarget)
        lines.push_back(said(QT_TRANSLATE_NOOP("report", "The bands of this rule are percents of a revenue target, and there is none for this period; with one they pay.")));
    const auto band = bandAt(rule, line.from);
    if (band)
        lines.push_back(bandPays(line, rule, *band));
    const OrderParts parts = partsOf(&rule, period.first(), period.last());
    Int128 sum = 0;
    for (const auto &[order, part] : parts)
        sum += part.figure;
    WhyLine orders = ordersLine(QT_TRANSLATE_N_NOOP("report", "The base by the rule “%1” is %2, of %n orders that count in %3."),
                                {ruleWords(ruleNameOf(m_version.policy, rule.id), m_words.language()), figure(qint64(sum), line.baseUnit), periodWords()}, parts, &rule, line.baseUnit);
    orders.folded = orders.under.empty() ? orders.folded : lines.size() > 1;
    lines.push_back(std::move(orders));
    addTarget(rule, line, lines);
    addAccumulated(rule, lines);
    if (band && rule.method == BandMethod::marginal && !m_version.policy.accumulatesOverYear && line.base && rule.bands.size() > 1 && *band > 0)
        lines.push_back(said(QT_TRANSLATE_NOOP("report", "Of that, %2 lies above %1 in this band."),
                             {m_lineWords.edge(*line.from, line.fromUnit), figure(*line.base, line.baseUnit)}));
    if (band)
        addCalculation(line, rule, lines);
    addReturnsElsewhere(lines, &rule);
}

void ExplanationWriter::addBandOfOrder(const StatementLine &line, const CommissionRule &rule, std::vector<WhyLine> &lines) const
{
    const Period &period = m_of.sheet.period;
    OrderParts parts = partsOf(&rule, period.first(), period.last());
    std::erase_if(parts, [&](const auto &each) { return each.first != line.order; });
    if (line.line) {
        for (auto &[order, part] : parts)
            std::erase_if(part.entries, [&](const PolicyEntry *entry) { return entry->line != line.line; });
    }
    WhyLine base = said(rule.scope == RuleScope::line
                            ? QT_TRANSLATE_NOOP("report", "By this rule each line of an order runs through the bands by itself. This one of order %1 has a base of %2.")
                            : QT_TRANSLATE_NOOP("report", "By this rule each order runs through the bands by itself. %1 has a base of %2."),
                        {m_lineWords.order(line.order), figure(line.base.value_or(0), line.baseUnit)});
    base.figure = m_lineWords.order(line.order);
    base.order = line.order;
    for (const auto &[order, part] : parts) {
        for (const PolicyEntry *entry : part.entries)
            base.under.push_back(entryLine(*entry, &rule));
    }
    base.under = longList(std::move(base.under), m_words, [](size_t) { return QString(); });
    base.folded = true;
    lines.push_back(std::move(base));
    addTarget(rule, line, lines);
    if (const auto band = bandAt(rule, line.from)) {
        lines.push_back(bandPays(line, rule, *band));
        addCalculation(line, rule, lines);
        return;
    }
    const auto meter = bandMeter(m_of.sheet.facts, m_version.policy, rule, m_of.person, period.first());
    const auto paid = meter ? payOfBands(rule.bands, *meter, line.base.value_or(0)) : Result<std::vector<BandPay>>(std::vector<BandPay>());
    if (!paid || m_version.policy.accumulatesOverYear)
        return;
    WhyLine sum = said(QT_TRANSLATE_NOOP("report", "Its bands add up to %1."), {money(line.amount)});
    for (const BandPay &part : *paid) {
        StatementLine one = line;
        one.from = rule.bands[part.band].from;
        one.rate = rule.bands[part.band].rate;
        one.each = rule.bands[part.band].each;
        one.base = part.base;
        one.amount = Money::fromMinorUnits(part.amount);
        std::vector<WhyLine> shown;
        addCalculation(one, rule, shown);
        WhyLine at = bandPays(one, rule, part.band);
        at.under = std::move(shown);
        sum.under.push_back(std::move(at));
    }
    sum.under = longList(std::move(sum.under), m_words, [](size_t) { return QString(); });
    lines.push_back(std::move(sum));
}

/// Whether some of what came back was sold under that rule, by the version of the sale's day. Also where nothing is known of it.
bool ExplanationWriter::isOfRule(const StatementLine &returned, const CommissionRule &rule) const
{
    const PolicyHistory &policy = m_of.sheet.facts.policies[m_statement.policy];
    bool isKnown = false;
    for (const PolicyEntry &entry : policy.entries) {
        if (entry.order != returned.order || entry.day != returned.on || entry.person != m_of.person)
            continue;
        isKnown = true;
        const auto then = policy.versionOn(entry.soldOn);
        const auto paidBy = then ? policy.versions[*then].matcher.ruleOf(entry) : std::nullopt;
        if (paidBy && policy.versions[*then].policy.rules[*paidBy].id == rule.id)
            return true;
    }
    return !isKnown;
}

void ExplanationWriter::addReturnsElsewhere(std::vector<WhyLine> &lines, const CommissionRule *rule) const
{
    std::vector<WhyLine> returns;
    for (const StatementLine &line : m_statement.lines) {
        if (line.cause != StatementCause::returned || !line.period || (rule && !isOfRule(line, *rule)))
            continue;
        WhyLine one = said(QT_TRANSLATE_NOOP("report", "What came back on %1 of order %2 doesn't lessen this base: its sale belongs to %3, so it is an adjustment of %4."),
                           {date(line.on), m_lineWords.order(line.order), m_words.formats().periodInText(*line.period), money(line.amount)});
        one.figure = m_lineWords.order(line.order);
        one.order = line.order;
        returns.push_back(std::move(one));
    }
    if (returns.size() == 1) {
        lines.push_back(std::move(returns.front()));
    } else if (!returns.empty()) {
        WhyLine all{m_words.text(QT_TRANSLATE_N_NOOP("report", "%n returns of earlier periods' sales don't lessen this base; they are adjustments."), int(returns.size()), {}), {}};
        all.under = longList(std::move(returns), m_words, [](size_t) { return QString(); });
        all.folded = true;
        lines.push_back(std::move(all));
    }
}

} // namespace somo
