// SPDX-License-Identifier: GPL-3.0-or-later
// Gate, cap, guarantee, adjustments, carry and draw in sentences.
#include "core/commission/explanation_writer.h"

#include "core/kpi/kpi_words.h"

#include <QCoreApplication>

#include <array>

namespace somo {

namespace {

/// Never across the mark that the exact score is held against.
QString scoreText(const Fraction &score, Rate mark, const Formats &formats)
{
    const Rate exact{score.rounded(Rate::whole).value_or(0)};
    const std::array marks{mark};
    return formats.percent(score < Fraction::fromRate(mark) && exact >= mark ? Rate{mark.millionths - 1} : exact, marks);
}

} // namespace

void ExplanationWriter::addGate(const StatementLine &line, std::vector<WhyLine> &lines) const
{
    const ScoreGate gate = m_version.policy.gate.value_or(ScoreGate());
    const auto score = m_of.sheet.facts.scores.find({m_of.person, m_of.sheet.period.first()});
    const QString mark = m_lineWords.percent(gate.minScore);
    if (score != m_of.sheet.facts.scores.end()) {
        const QString shown = scoreText(score->second, gate.minScore, m_words.formats());
        WhyLine held = said(QT_TRANSLATE_NOOP("report", "The KPI score of %1 is %2, under the policy's mark of %3."), {periodWords(), shown, mark});
        held.figure = shown;
        for (const ScorePart &part : m_of.score) {
            const QString weight = m_words.formats().quantity(Quantity{part.weight});
            const QString attained = part.attainment ? m_words.formats().percent(Rate{part.attainment->rounded(Rate::whole).value_or(0)})
                                                     : text(QT_TRANSLATE_NOOP("report", "none, so it stays out"));
            held.under.push_back(said(QT_TRANSLATE_NOOP("report", "%1, weight %2: attainment %3."), {metricName(part.metric, m_words), weight, attained}));
        }
        if (m_of.sheet.state == PeriodState::closed && !held.under.empty())
            held.under.push_back(said(QT_TRANSLATE_NOOP("report", "The score is the one of the closing; its parts stand here as they are now.")));
        held.under = longList(std::move(held.under), m_words, [](size_t) { return QString(); });
        held.folded = !held.under.empty();
        held.opens = held.folded;
        lines.push_back(std::move(held));
    }
    const qint64 pay = line.base.value_or(0);
    const Money left = Money::fromMinorUnits(pay + line.amount.minorUnits());
    lines.push_back(said(QT_TRANSLATE_NOOP("report", "Under the mark, what the bands pay is multiplied by %1."), {m_lineWords.percent(line.rate.value_or(Rate()))}));
    lines.push_back(times(pay, StatementUnit::money, line.rate.value_or(Rate()), left));
    lines.push_back(said(QT_TRANSLATE_NOOP("report", "%1 − %2 = %3."), {money(left), money(Money::fromMinorUnits(pay)), money(line.amount)}));
    lines.push_back(ruleLine(text(QT_TRANSLATE_NOOP("report", "“gate”"))));
}

void ExplanationWriter::addCap(const StatementLine &line, std::vector<WhyLine> &lines) const
{
    lines.push_back(said(QT_TRANSLATE_NOOP("report", "Bands and gate pay %1."), {money(sumUpTo(StatementLineKind::cap))}));
    lines.push_back(said(QT_TRANSLATE_NOOP("report", "The policy bounds the commission of a period at %1; what lies above it is %2."),
                         {money(m_version.policy.cap.value_or(Money())), money(line.amount)}));
    lines.push_back(ruleLine(text(QT_TRANSLATE_NOOP("report", "“cap”"))));
}

void ExplanationWriter::addGuarantee(const StatementLine &line, std::vector<WhyLine> &lines) const
{
    const Money before = sumUpTo(StatementLineKind::guarantee);
    const int days = m_of.sheet.period.days().days();
    const Money whole = m_version.policy.guarantee.value_or(Money());
    const Money floor = Money::fromMinorUnits(before.minorUnits() + line.amount.minorUnits());
    lines.push_back(m_statement.coveredDays == days
                        ? said(QT_TRANSLATE_NOOP("report", "The policy guarantees a commission of %1 for the period."), {money(whole)})
                        : said(QT_TRANSLATE_NOOP("report", "The policy guarantees %1 for a whole period; covered on %2 of %3 days, that is %4."),
                               {money(whole), QString::number(m_statement.coveredDays), QString::number(days), money(floor)}));
    lines.push_back(said(QT_TRANSLATE_NOOP("report", "Bands, gate and cap pay %1; what is missing is %2."), {money(before), money(line.amount)}));
    lines.push_back(ruleLine(text(QT_TRANSLATE_NOOP("report", "“guarantee”"))));
}

void ExplanationWriter::addAdjustment(const StatementLine &line, std::vector<WhyLine> &lines) const
{
    const QString code = m_lineWords.order(line.order);
    constexpr int noYear = 0; // so that it is always said
    const QString of = line.period ? m_words.formats().periodInText(*line.period, noYear) : QString();
    WhyLine cause;
    switch (line.cause) {
    case StatementCause::returned: cause = said(QT_TRANSLATE_NOOP("report", "Goods of order %1 came back on %2; its sale belongs to %3."), {code, date(line.on), of}); break;
    case StatementCause::bonusTakenBack:
        cause = line.on.isNull() ? said(QT_TRANSLATE_NOOP("report", "The first order %1 of %2 was cancelled, so its bonus is taken back; nobody inherits it."), {code, of})
                                 : said(QT_TRANSLATE_NOOP("report", "The first order %1 of %2 came back whole on %3, so its bonus is taken back; nobody inherits it."), {code, of, date(line.on)});
        break;
    default:
        cause = !line.order ? said(QT_TRANSLATE_NOOP("report", "Since %1 was closed, something else changed than an order's own figures: who referred it, a product's group, who was in the team and on which days."), {of})
                            : said(QT_TRANSLATE_NOOP("report", "Order %1 says something else now than when %2 was closed."), {code, of});
        break;
    }
    if (line.order)
        cause.figure = code;
    cause.order = line.order;
    for (const PolicyEntry &entry : countedEntries(m_of.sheet, m_of.sheet.facts.policies[m_statement.policy])) {
        const bool isReturn = entry.kind != EntryKind::sale && entry.day == line.on;
        if (entry.order == line.order && entry.person == m_of.person && line.cause == StatementCause::returned && isReturn)
            cause.under.push_back(entryLine(entry, nullptr));
    }
    cause.under = longList(std::move(cause.under), m_words, [](size_t) { return QString(); });
    cause.folded = !cause.under.empty();
    lines.push_back(std::move(cause));
    if (line.paidBefore) {
        const Money after = Money::fromMinorUnits(line.paidBefore->minorUnits() + line.amount.minorUnits());
        lines.push_back(said(QT_TRANSLATE_NOOP("report", "Without it %1 pays %2, with it %3."), {of, money(*line.paidBefore), money(after)}));
        lines.push_back(said(QT_TRANSLATE_NOOP("report", "%1 − %2 = %3."), {money(after), money(*line.paidBefore), money(line.amount)}));
        lines.back().isStrong = true;
    } else if (line.cause == StatementCause::returned) {
        lines.push_back(said(QT_TRANSLATE_NOOP("report", "The policy mirrors returns: what the order brought × what came back ÷ what was sold is %1."), {money(line.amount)}));
    }
    lines.push_back(said(QT_TRANSLATE_NOOP("report", "The statement of %1 stays as it is; what changes afterwards stands in the period in which it comes to be known."), {of}));
    lines.push_back(ruleLine(line.cause == StatementCause::bonusTakenBack ? text(QT_TRANSLATE_NOOP("report", "“bonuses”")) : text(QT_TRANSLATE_NOOP("report", "“returns”"))));
}

void ExplanationWriter::addCarry(const StatementLine &line, std::vector<WhyLine> &lines) const
{
    lines.push_back(said(QT_TRANSLATE_NOOP("report", "From earlier periods %1 is carried in."), {money(m_statement.carriedIn)}));
    if (line.amount == m_statement.carriedIn)
        lines.push_back(said(QT_TRANSLATE_NOOP("report", "All of it is taken up in this period.")));
    else if (line.amount < Money())
        lines.push_back(said(QT_TRANSLATE_NOOP("report", "It is recovered only down to the guarantee: %1 now, the rest is carried on."), {money(line.amount)}));
    else
        lines.push_back(said(QT_TRANSLATE_NOOP("report", "Adjustments below 0 are recovered only down to the guarantee: %1 is put off to the next period."), {money(line.amount)}));
    lines.push_back(said(QT_TRANSLATE_NOOP("report", "Carried on to the next period: %1."), {money(m_statement.carriedOut)}));
    lines.push_back(said(QT_TRANSLATE_NOOP("report", "Nothing is ever deducted from base pay.")));
    lines.push_back(ruleLine({}));
}

void ExplanationWriter::addDraw(const StatementLine &line, std::vector<WhyLine> &lines) const
{
    const int days = m_of.sheet.period.days().days();
    lines.push_back(said(QT_TRANSLATE_NOOP("report", "The policy pays %1 of a period in advance; it is earned first."), {money(m_version.policy.draw.value_or(Money()))}));
    if (m_statement.coveredDays != days)
        lines.push_back(said(QT_TRANSLATE_NOOP("report", "Covered on %1 of %2 days, that is %3."),
                             {QString::number(m_statement.coveredDays), QString::number(days), money(-line.amount)}));
    lines.push_back(ruleLine(text(QT_TRANSLATE_NOOP("report", "“draw”"))));
}

} // namespace somo
