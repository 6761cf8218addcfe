// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/fairness.h"
#include "core/kpi/kpi_words.h"
#include "core/words/report_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace somo {

namespace {

class FindingWords {
public:
    FindingWords(const FairnessFinding &finding, const BookSettings &settings, Language language)
        : m_finding(finding)
        , m_settings(settings)
        , m_formats(language, settings.currency)
    {
    }

    FairnessWords said() const
    {
        FairnessWords words;
        switch (m_finding.kind) {
        case FairnessKind::cliff: words = cliff(); break;
        case FairnessKind::fallingRate: words = fallingRate(); break;
        case FairnessKind::wideningBand: words = wideningBand(); break;
        case FairnessKind::growingJump: words = growingJump(); break;
        case FairnessKind::incomeRatio: words = incomeRatio(); break;
        case FairnessKind::changeInsideYear: words = insideYear(); break;
        }
        if (m_finding.repair)
            words.repair = repair(*m_finding.repair);
        return words;
    }

private:
    QString text(const char *source, const QStringList &args = {}) const { return words::filled(words::translated(m_formats.language(), "policy", source), args); }
    QString edge(qint64 value) const { return shortEdgeText(value, m_finding.unit, m_formats); }
    /// "from 65m to 90m", "from 90m on".
    QString stretch() const
    {
        return m_finding.to ? text(QT_TRANSLATE_NOOP("policy", "from %1 to %2"), {edge(m_finding.from), edge(*m_finding.to)})
                            : text(QT_TRANSLATE_NOOP("policy", "from %1 on"), {edge(m_finding.from)});
    }
    QString pay(const std::optional<PayBand> &band) const { return bandPayText(band.value_or(PayBand()), m_formats); }
    QString jump(qint64 value) const
    {
        return m_finding.band && m_finding.band->each ? m_formats.money(Money::fromMinorUnits(value))
                                                      : pointsText(value, m_formats);
    }

    FairnessWords cliff() const
    {
        if (m_finding.clause == u"gate") {
            return {text(QT_TRANSLATE_NOOP("policy", "Under a score of %1 only %2 of the commission is paid."), {edge(m_finding.from), pay(m_finding.band)}),
                    text(QT_TRANSLATE_NOOP("policy", "One order may then change the pay of the whole period.")), {}};
        }
        const QString before = m_formats.money(m_finding.before.value_or(Money()));
        const QString after = m_formats.money(m_finding.after.value_or(Money()));
        return {text(QT_TRANSLATE_NOOP("policy", "At %1 pay jumps from %2 to %3."), {edge(m_finding.from), before, after}),
                m_finding.unit == EdgeUnit::quantity || m_finding.unit == EdgeUnit::count
                    ? text(QT_TRANSLATE_NOOP("policy", "One more changes pay by more than it pays itself."))
                    : text(QT_TRANSLATE_NOOP("policy", "One more đồng changes pay by more than itself.")), {}};
    }

    FairnessWords fallingRate() const
    {
        if (m_finding.clause == u"cap") {
            return {text(QT_TRANSLATE_NOOP("policy", "From %1 on nothing more is paid: the cap is %2."), {edge(m_finding.from), m_formats.money(m_finding.after.value_or(Money()))}),
                    text(QT_TRANSLATE_NOOP("policy", "Whoever has reached it gains nothing by selling on.")), {}};
        }
        return {text(QT_TRANSLATE_NOOP("policy", "The band %1 pays %2, less than the one before it (%3)."), {stretch(), pay(m_finding.band), pay(m_finding.previous)}),
                text(QT_TRANSLATE_NOOP("policy", "What is sold next should not pay less than what was sold before.")), {}};
    }

    FairnessWords wideningBand() const
    {
        return {text(QT_TRANSLATE_NOOP("policy", "The band %1 is %2 wide, wider than the one before it (%3)."),
                     {stretch(), edge(m_finding.to.value_or(m_finding.from) - m_finding.from), edge(m_finding.previousWidth)}),
                text(QT_TRANSLATE_NOOP("policy", "The more is sold, the finer the bands should be.")), {}};
    }

    FairnessWords growingJump() const
    {
        return {text(QT_TRANSLATE_NOOP("policy", "At %1 the rate rises from %2 to %3 (+%4), more than in the step before it (+%5)."),
                     {edge(m_finding.from), pay(m_finding.previous), pay(m_finding.band), jump(m_finding.jump), jump(m_finding.previousJump)}),
                text(QT_TRANSLATE_NOOP("policy", "The more is sold, the smaller the steps should be.")), {}};
    }

    FairnessWords incomeRatio() const
    {
        const QString ratio = incomeRatioText(m_finding.ratio.value_or(Fraction()), m_settings, m_formats);
        const QStringList marks{incomeMarkText(m_settings.incomeLowHundredths, m_formats), incomeMarkText(m_settings.incomeHighHundredths, m_formats)};
        if (m_finding.people > 0) {
            return {words::filled(words::translated(m_formats.language(), "policy", QT_TRANSLATE_N_NOOP("policy", "Revenue ÷ income lies outside %1 to %2 for %n people."), m_finding.people), marks),
                    text(QT_TRANSLATE_NOOP("policy", "With the sales of the last 12 months. Who they are is for them and the leads to see.")), {}};
        }
        return {text(QT_TRANSLATE_NOOP("policy", "%1: revenue is %2 times the income, outside %3 to %4."), QStringList{m_finding.person.name, ratio} + marks),
                m_finding.flag == IncomeFlag::low ? text(QT_TRANSLATE_NOOP("policy", "The income is high for this revenue."))
                                                  : text(QT_TRANSLATE_NOOP("policy", "The income is low for this revenue.")), {}};
    }

    FairnessWords insideYear() const
    {
        const QString range = m_formats.range({Day::fromNumber(int(m_finding.from)), Day::fromNumber(int(m_finding.to.value_or(0)))});
        return {text(QT_TRANSLATE_NOOP("policy", "It runs %1, not with the fiscal year."), {range}),
                text(QT_TRANSLATE_NOOP("policy", "Policies are set once a year, so that people know what a year pays.")), {}};
    }

    QString repair(const FairnessRepair &repair) const
    {
        switch (repair.way) {
        case FairnessRepair::Way::slices: return text(QT_TRANSLATE_NOOP("policy", "Try each slice at its own rate"));
        case FairnessRepair::Way::evenSlices: return text(QT_TRANSLATE_NOOP("policy", "Try rates in place of the flat amounts: %1"), {bandPays(repair.bands)});
        case FairnessRepair::Way::starts: return starts(repair.starts);
        case FairnessRepair::Way::rates: return text(QT_TRANSLATE_NOOP("policy", "Try %1"), {bandPays(repair.bands)});
        case FairnessRepair::Way::noCap: return text(QT_TRANSLATE_NOOP("policy", "Try without a cap"));
        case FairnessRepair::Way::noGate: return text(QT_TRANSLATE_NOOP("policy", "Try without the gate"));
        case FairnessRepair::Way::wholeYear: return text(QT_TRANSLATE_NOOP("policy", "Try %1"), {m_formats.range(repair.policy.days)});
        }
        return {};
    }

    QString starts(const std::vector<qint64> &starts) const
    {
        QStringList list;
        for (const qint64 start : starts)
            list += edge(start);
        return starts.size() == 1 ? text(QT_TRANSLATE_NOOP("policy", "Try a start at %1"), list)
                                  : text(QT_TRANSLATE_NOOP("policy", "Try starts at %1"), {list.join(QStringLiteral(", "))});
    }

    QString bandPays(const std::vector<PayBand> &bands) const
    {
        QStringList list;
        for (const PayBand &band : bands)
            list += text(QT_TRANSLATE_NOOP("policy", "%1 from %2 on"), {bandPayText(band, m_formats), edge(band.from)});
        return list.join(QStringLiteral(", "));
    }

    const FairnessFinding &m_finding;
    const BookSettings &m_settings;
    Formats m_formats;
};

} // namespace

FairnessWords fairnessWords(const FairnessFinding &finding, const BookSettings &settings, Language language)
{
    return FindingWords(finding, settings, language).said();
}

QString fairnessWords(const FairnessPass &pass, const BookSettings &settings, Language language)
{
    const Formats formats(language, settings.currency);
    const auto text = [language](const char *source, const QStringList &args = {}) { return words::filled(words::translated(language, "policy", source), args); };
    switch (pass.kind) {
    case FairnessKind::cliff: return text(QT_TRANSLATE_NOOP("policy", "No cliff: one more đồng never changes commission by more than a đồng."));
    case FairnessKind::fallingRate: return text(QT_TRANSLATE_NOOP("policy", "The rate of what is sold next never falls."));
    case FairnessKind::wideningBand: return text(QT_TRANSLATE_NOOP("policy", "No band is wider than the one before it."));
    case FairnessKind::growingJump: {
        QStringList jumps;
        for (const qint64 jump : pass.jumps)
            jumps += pointsText(jump, formats);
        if (jumps.size() < 2)
            return text(QT_TRANSLATE_NOOP("policy", "The steps of the rate don’t grow."));
        if (std::ranges::all_of(pass.jumps, [&](qint64 jump) { return jump == pass.jumps.front(); }))
            return text(QT_TRANSLATE_NOOP("policy", "The steps of the rate don’t grow: each is %1 in percent points."), {jumps.front()});
        return text(QT_TRANSLATE_NOOP("policy", "The steps of the rate don’t grow: %1 points."), {jumps.join(QStringLiteral(" – "))});
    }
    case FairnessKind::incomeRatio: {
        const QStringList marks{incomeMarkText(settings.incomeLowHundredths, formats), incomeMarkText(settings.incomeHighHundredths, formats)};
        return words::filled(words::translated(language, "policy", QT_TRANSLATE_N_NOOP("policy", "With the sales of the last 12 months, revenue ÷ income lies within %1 to %2 for all %n people."), pass.people), marks);
    }
    case FairnessKind::changeInsideYear: return text(QT_TRANSLATE_NOOP("policy", "It runs with the fiscal year."));
    }
    return {};
}

} // namespace somo
