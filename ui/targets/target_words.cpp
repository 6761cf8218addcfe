// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/target_words.h"

#include "core/kpi/kpi_words.h"
#include "core/report/report_parts.h"

#include <QCoreApplication>

namespace somo {

namespace {

struct JudgementText {
    Q_DECLARE_TR_FUNCTIONS(somo::TargetWords)
};

QString reason(Health health, const BookSettings &settings, const words::ReportWords &words)
{
    const QString success = parts::thresholdText(settings.successFrom, words);
    const QString exceeded = parts::thresholdText(settings.exceededFrom, words);
    switch (health) {
    case Health::tooLow: return JudgementText::tr("every period reached %1").arg(exceeded);
    case Health::tooHigh: return JudgementText::tr("every period stayed under %1").arg(success);
    case Health::healthy: return JudgementText::tr("neither every period from %1 on nor every one under %2").arg(exceeded, success);
    case Health::notKnown: break;
    }
    return JudgementText::tr("%n period(s) with a target are needed", nullptr, settings.healthPeriods);
}

QString ofPeriod(const Period &period, const std::optional<Fraction> &attainment, const BookSettings &settings, const Formats &formats)
{
    return QStringLiteral("%1: %2").arg(formats.periodInText(period),
                                        attainment ? formats.percent(shownRate(*attainment, settings)) : JudgementText::tr("no target"));
}

} // namespace

QString targetText(qint64 value, Metric metric, const words::ReportWords &words)
{
    // Targets of counts are kept in thousandths, as those of quantities are.
    const MetricUnit unit = metricUnit(metric) == MetricUnit::count ? MetricUnit::decimal : metricUnit(metric);
    return valueText(value, unit, words);
}

QString verdictSentence(Health health, Direction direction, const std::vector<HealthEvidence> &evidence, const BookSettings &settings,
                        const words::ReportWords &words)
{
    QStringList periods;
    for (const HealthEvidence &each : evidence)
        periods += ofPeriod(each.period, each.attainment, settings, words.formats());
    return QStringLiteral("%1 – %2 (%3)").arg(healthWord(health, direction, words), reason(health, settings, words),
                                              periods.join(QStringLiteral(" · ")));
}

QString trialSentence(const TargetTrial &trial, const Target &target, const std::vector<HealthEvidence> &evidence, qint64 value,
                      const BookSettings &settings, const words::ReportWords &words)
{
    QStringList periods;
    for (size_t i = 0; i < evidence.size(); ++i)
        periods += ofPeriod(evidence[i].period, trial.attainments[i], settings, words.formats());
    return JudgementText::tr("With %1 these periods would be: %2. The target would look: %3.")
        .arg(targetText(value, target.metric, words), periods.join(QStringLiteral(" · ")), healthWord(trial.health, target.direction, words));
}

} // namespace somo
