// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/health_lines.h"

#include "core/base/text.h"
#include "core/kpi/kpi_words.h"
#include "core/report/report_parts.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace somo {

namespace {

struct HealthText {
    Q_DECLARE_TR_FUNCTIONS(somo::HealthLines)
};

QString limitText(Rate limit, const Formats &formats)
{
    return parts::thresholdText(limit, words::ReportWords(formats.language(), formats.currency()));
}

/// The figures that people are compared by, in the book's measure.
class GapMeasure {
public:
    GapMeasure(const BookSettings &settings, const Formats &formats)
        : m_settings(settings)
        , m_formats(formats)
    {
    }
    bool isScore() const { return m_settings.gapMeasure == u"score"; }
    /// A whole number to place a dot by.
    qint64 place(const std::optional<Fraction> &figure) const
    {
        return figure ? std::max<qint64>(0, figure->rounded(isScore() ? Rate::whole : 1).value_or(0)) : 0;
    }
    QString full(const std::optional<Fraction> &figure) const
    {
        if (!figure)
            return QStringLiteral("–");
        return isScore() ? m_formats.percent(shownRate(*figure, m_settings)) : m_formats.money(Money::fromMinorUnits(inUnit(figure).value_or(0)));
    }
    QString brief(qint64 place) const
    {
        return isScore() ? m_formats.percent(Rate{place}, {}) : m_formats.shortMoney(Money::fromMinorUnits(place));
    }
    QString title() const
    {
        if (isScore())
            return HealthText::tr("Score");
        const QString name = m_settings.gapMeasure == u"income" ? HealthText::tr("Income") : HealthText::tr("Revenue");
        return QStringLiteral("%1 (%2)").arg(name, m_formats.currencySign());
    }
    /// Without the unit, which stands in the column's title.
    QString cell(const std::optional<Fraction> &figure) const
    {
        return isScore() || !figure ? full(figure) : m_formats.amount(Money::fromMinorUnits(inUnit(figure).value_or(0)));
    }

private:
    const BookSettings &m_settings;
    const Formats &m_formats;
};

/// One team's people.
class TeamLine {
public:
    TeamLine(std::span<const KpiGap> gaps, const BookSettings &settings, const Formats &formats)
        : m_gaps(gaps)
        , m_settings(settings)
        , m_formats(formats)
        , m_measure(settings, formats)
    {
        for (const KpiGap &gap : gaps) {
            if (gap.figure)
                m_highest = std::max(m_highest, *gap.figure);
        }
    }

    StripLine line() const
    {
        StripLine made;
        made.title = m_gaps.front().team.name;
        made.sentence = sentence();
        made.strip.name = HealthText::tr("Gap within %1").arg(made.title);
        if (!m_highest.isPositive())
            return made;
        for (const KpiGap &gap : m_gaps)
            made.strip.dots.push_back({m_measure.place(gap.figure), givenName(gap.person.name), dotText(gap), !gap.verdict.flag});
        made.strip.bandTo = made.strip.top = m_measure.place(m_highest);
        made.strip.bandFrom = m_measure.place(m_highest / Fraction::fromRate(m_settings.gapLimit));
        made.strip.bandLabel = HealthText::tr("up to %1").arg(limitText(m_settings.gapLimit, m_formats));
        for (const qint64 at : {made.strip.top, qint64(0), made.strip.bandFrom})
            made.strip.ticks.push_back({at, m_measure.brief(at)});
        return made;
    }

    QStringList row(const KpiGap &gap) const
    {
        return {gap.team.name, gap.person.name, m_measure.cell(gap.figure), ratio(gap)};
    }

private:
    QString ratio(const KpiGap &gap) const
    {
        return gap.verdict.ratio ? m_formats.percent(shownRate(*gap.verdict.ratio, m_settings), {}) : QStringLiteral("–");
    }

    QString dotText(const KpiGap &gap) const
    {
        const QString figure = QStringLiteral("%1: %2").arg(gap.person.name, m_measure.full(gap.figure));
        return gap.verdict.ratio ? figure + QStringLiteral("; ") + HealthText::tr("highest ÷ own %1").arg(ratio(gap)) : figure;
    }

    QString sentence() const
    {
        if (!m_highest.isPositive())
            return HealthText::tr("Nobody has a figure above 0 in this period, so nobody is apart from anybody.");
        if (m_gaps.size() < 2)
            return HealthText::tr("Only one person was in the team on every day, so there is nobody to compare with.");
        std::optional<Fraction> largest;
        int without = 0;
        for (const KpiGap &gap : m_gaps) {
            without += gap.verdict.ratio ? 0 : 1;
            if (gap.verdict.ratio)
                largest = std::max(largest.value_or(Fraction()), *gap.verdict.ratio);
        }
        const QString limit = limitText(m_settings.gapLimit, m_formats);
        const QString shown = m_formats.percent(shownRate(*largest, m_settings), {});
        const bool isBeyond = *largest > Fraction::fromRate(m_settings.gapLimit);
        QStringList said{isBeyond ? HealthText::tr("The largest gap is %1, beyond %2: a question of how the team is set up (areas, customers, time), not of a person.").arg(shown, limit)
                                  : HealthText::tr("The largest gap is %1, within %2.").arg(shown, limit)};
        if (without > 0)
            said += HealthText::tr("%n people have no figure above 0, so there is no ratio for them.", nullptr, without);
        return said.join(u' ');
    }

    std::span<const KpiGap> m_gaps;
    const BookSettings &m_settings;
    const Formats &m_formats;
    GapMeasure m_measure;
    Fraction m_highest;
};

QString incomeSentence(const KpiSheet &sheet, int unknown, const QString &low, const QString &high)
{
    const auto count = [&](IncomeFlag flag) {
        return int(std::ranges::count_if(sheet.incomes, [&](const KpiIncome &each) { return each.verdict.ratio && each.verdict.flag == flag; }));
    };
    QStringList said;
    if (!sheet.days.over) {
        said += HealthText::tr("The period isn't over: revenue so far stands beside the income of the whole period, so nothing is judged yet.");
    } else {
        if (const int below = count(IncomeFlag::low); below > 0)
            said += HealthText::tr("%n ratios lie below %1: the income stands high beside the revenue counted in this period.", nullptr, below).arg(low);
        if (const int above = count(IncomeFlag::high); above > 0)
            said += HealthText::tr("%n ratios lie above %1: the revenue stands high beside the income, which may be worth a look.", nullptr, above).arg(high);
        if (said.isEmpty())
            said += HealthText::tr("Every known ratio lies from %1 to %2.").arg(low, high);
    }
    if (unknown > 0)
        said += HealthText::tr("Of %n people neither a base salary nor a commission is known, so they have no ratio.", nullptr, unknown);
    return said.join(u' ');
}

} // namespace

StripContent gapContent(const KpiSheet &sheet, const BookSettings &settings, const Formats &formats)
{
    StripContent content;
    content.threshold = HealthText::tr("The highest figure in a team ÷ a person's should be at most %1, among those in the team on every day of the period.")
                            .arg(limitText(settings.gapLimit, formats));
    content.titles = {HealthText::tr("Team"), HealthText::tr("Person"), GapMeasure(settings, formats).title(), HealthText::tr("Highest ÷ own")};
    content.textColumns = 2;
    // The sheet has a team's people one after the other.
    for (auto from = sheet.gaps.begin(); from != sheet.gaps.end();) {
        const auto to = std::find_if(from, sheet.gaps.end(), [&](const KpiGap &gap) { return gap.team.id != from->team.id; });
        const TeamLine team(std::span(from, to), settings, formats);
        content.lines.push_back(team.line());
        for (; from != to; ++from)
            content.rows.push_back(team.row(*from));
    }
    if (content.lines.empty())
        content.nothing = HealthText::tr("Nobody was in a team on every day of this period. A gap is looked at only within a team.");
    return content;
}

StripContent incomeContent(const KpiSheet &sheet, const BookSettings &settings, const Formats &formats)
{
    const QString low = incomeMarkText(settings.incomeLowHundredths, formats);
    const QString high = incomeMarkText(settings.incomeHighHundredths, formats);
    StripContent content;
    content.threshold = HealthText::tr("Revenue ÷ income should lie from %1 to %2, both included.").arg(low, high);
    content.titles = {HealthText::tr("Person"), HealthText::tr("Revenue (%1)").arg(formats.currencySign()), HealthText::tr("Revenue ÷ income")};
    StripLine line;
    line.strip.name = HealthText::tr("Revenue ÷ income of each person");
    line.strip.bandFrom = settings.incomeLowHundredths;
    line.strip.bandTo = settings.incomeHighHundredths;
    line.strip.bandLabel = HealthText::tr("%1 to %2").arg(low, high);
    line.strip.top = settings.incomeHighHundredths + std::max<qint64>(100, settings.incomeHighHundredths - settings.incomeLowHundredths) / 2;
    int unknown = 0;
    for (const KpiIncome &each : sheet.incomes) {
        if (!each.verdict.ratio) {
            ++unknown;
            continue;
        }
        const qint64 at = each.verdict.ratio->rounded(100).value_or(0);
        const QString ratio = incomeRatioText(*each.verdict.ratio, settings, formats);
        const bool inBand = each.verdict.flag == IncomeFlag::none || !sheet.days.over;
        line.strip.dots.push_back({std::max<qint64>(0, at), givenName(each.person.name), HealthText::tr("%1: revenue ÷ income %2").arg(each.person.name, ratio), inBand});
        line.strip.top = std::max(line.strip.top, at);
        content.rows.push_back({each.person.name, formats.amount(each.revenue), ratio});
    }
    if (line.strip.dots.empty()) {
        content.nothing = sheet.incomes.empty() ? HealthText::tr("Nobody is active in this period.")
                                                : HealthText::tr("Neither a base salary nor a commission is known, so there is no ratio. The salary stands with each person under Teams and people.");
        return content;
    }
    for (const qint64 at : {line.strip.bandFrom, line.strip.bandTo, qint64(0), line.strip.top})
        line.strip.ticks.push_back({at, incomeMarkText(at, formats)});
    line.sentence = incomeSentence(sheet, unknown, low, high);
    content.lines.push_back(std::move(line));
    return content;
}

} // namespace somo
