// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/kpi.h"

#include <algorithm>

namespace somo {

QString bandText(Band band)
{
    switch (band) {
    case Band::notYet: return QStringLiteral("not_yet");
    case Band::successful: return QStringLiteral("successful");
    case Band::exceeded: return QStringLiteral("exceeded");
    }
    return {};
}

QString healthText(Health health)
{
    switch (health) {
    case Health::notKnown: return QStringLiteral("not_known");
    case Health::tooLow: return QStringLiteral("too_low");
    case Health::tooHigh: return QStringLiteral("too_high");
    case Health::healthy: return QStringLiteral("healthy");
    }
    return {};
}

QString subjectKindText(SubjectKind kind)
{
    switch (kind) {
    case SubjectKind::person: return QStringLiteral("person");
    case SubjectKind::team: return QStringLiteral("team");
    case SubjectKind::everyone: return QStringLiteral("everyone");
    }
    return {};
}

std::optional<SubjectKind> subjectKindFromText(QStringView text)
{
    for (const SubjectKind kind : {SubjectKind::person, SubjectKind::team, SubjectKind::everyone}) {
        if (text == subjectKindText(kind))
            return kind;
    }
    return std::nullopt;
}

QString directionText(Direction direction)
{
    return direction == Direction::higher ? QStringLiteral("higher") : QStringLiteral("lower");
}

std::optional<Direction> directionFromText(QStringView text)
{
    if (text == u"higher" || text == u"higher_is_better")
        return Direction::higher;
    if (text == u"lower" || text == u"lower_is_better")
        return Direction::lower;
    return std::nullopt;
}

Direction usualDirection(Metric metric)
{
    return metric == Metric::returnRate ? Direction::lower : Direction::higher;
}

bool isRatioMetric(Metric metric)
{
    return metric == Metric::averageOrder || metric == Metric::returnRate || metric == Metric::conversion;
}

bool addsUp(Metric metric)
{
    return !isRatioMetric(metric) && metric != Metric::repeatCustomers;
}

Actual actualOf(Metric metric, const MetricValue *figure)
{
    Actual actual;
    if (!figure) {
        if (isRatioMetric(metric))
            return actual;
        actual.value = 0;
        actual.exact = Fraction(0, 1);
        return actual;
    }
    if (!figure->value)
        return actual;
    actual.value = figure->value;
    switch (metric.kind()) {
    case Metric::averageOrder:
        actual.exact = Fraction(Int128(figure->numerator), Int128(figure->denominator));
        break;
    case Metric::returnRate:
    case Metric::conversion:
        actual.exact = Fraction(Int128(figure->numerator) * Rate::whole, Int128(figure->denominator));
        break;
    default:
        actual.exact = Fraction(metricUnit(metric) == MetricUnit::count ? Int128(*figure->value) * 1000 : Int128(*figure->value), 1);
        break;
    }
    return actual;
}

Fraction countedTarget(const Target &target, int activeDays)
{
    if (target.subject.kind != SubjectKind::person)
        return Fraction(Int128(target.value), 1);
    return Fraction(Int128(target.value) * activeDays, Int128(target.period.days().days()));
}

std::optional<Fraction> attainment(const Fraction &target, const std::optional<Fraction> &actual, Direction direction)
{
    if (!target.isPositive() || !actual)
        return std::nullopt;
    if (direction == Direction::higher)
        return *actual / target;
    if (!actual->isPositive())
        return Fraction(2, 1);
    return target / *actual;
}

Band bandOf(const Fraction &attainment, const BookSettings &settings)
{
    if (attainment >= Fraction::fromRate(settings.exceededFrom))
        return Band::exceeded;
    return attainment >= Fraction::fromRate(settings.successFrom) ? Band::successful : Band::notYet;
}

std::optional<Fraction> scoreOf(const std::vector<WeightedAttainment> &lines, Rate cap)
{
    const Fraction highest = Fraction::fromRate(cap);
    Fraction sum;
    Int128 weights = 0;
    for (const WeightedAttainment &line : lines) {
        if (!line.attainment || line.weight <= 0)
            continue;
        const Fraction counted = std::clamp(*line.attainment, Fraction(), std::max(highest, Fraction()));
        sum = sum + counted * Fraction(Int128(line.weight), 1);
        weights += line.weight;
    }
    if (weights == 0)
        return std::nullopt;
    return sum / Fraction(weights, 1);
}

Pace paceOf(Metric metric, const Fraction &target, const std::optional<Fraction> &actual, const DaysGone &days)
{
    if (isRatioMetric(metric) || days.over)
        return {target, actual};
    if (days.gone <= 0 || days.all <= 0)
        return {};
    const Fraction share(Int128(days.gone), Int128(days.all));
    Pace pace;
    pace.expected = target * share;
    if (actual)
        pace.projected = *actual / share;
    return pace;
}

std::vector<Period> judgedPeriods(const Period &shown, Day asOf, int count)
{
    const int newest = shown.last() < asOf ? 0 : 1;
    std::vector<Period> periods;
    for (int back = count - 1; back >= 0; --back)
        periods.push_back(shown.shifted(-(back + newest)));
    return periods;
}

Health healthOf(const std::vector<std::optional<Fraction>> &attainments, int periods, const BookSettings &settings)
{
    const auto known = std::count_if(attainments.begin(), attainments.end(), [](const auto &each) { return each.has_value(); });
    if (periods <= 0 || known < periods)
        return Health::notKnown;
    const auto every = [&](Band band) {
        return std::all_of(attainments.begin(), attainments.end(),
                           [&](const auto &each) { return each && bandOf(*each, settings) == band; });
    };
    if (every(Band::exceeded))
        return Health::tooLow;
    return every(Band::notYet) ? Health::tooHigh : Health::healthy;
}

GapVerdict gapOf(const Fraction &highest, const std::optional<Fraction> &own, Rate limit)
{
    if (!own || !own->isPositive())
        return {std::nullopt, true};
    const Fraction ratio = highest / *own;
    return {ratio, ratio > Fraction::fromRate(limit)};
}

IncomeMarks incomeMarksOf(const BookSettings &settings)
{
    return {settings.incomeLowHundredths, settings.incomeHighHundredths};
}

IncomeVerdict incomeVerdict(Money revenue, const std::optional<Fraction> &income, const BookSettings &settings)
{
    if (!income || !income->isPositive())
        return {};
    IncomeVerdict verdict;
    verdict.ratio = Fraction(Int128(revenue.minorUnits()), 1) / *income;
    if (*verdict.ratio < Fraction(Int128(settings.incomeLowHundredths), 100))
        verdict.flag = IncomeFlag::low;
    else if (*verdict.ratio > Fraction(Int128(settings.incomeHighHundredths), 100))
        verdict.flag = IncomeFlag::high;
    return verdict;
}

Rate shownRate(const Fraction &value, const BookSettings &settings)
{
    constexpr qint64 beyond = std::numeric_limits<qint64>::max();
    qint64 millionths = value.rounded(Rate::whole).value_or(value.isPositive() ? beyond : -beyond);
    for (const Rate mark : {settings.successFrom, settings.exceededFrom}) {
        if (millionths >= mark.millionths && value < Fraction::fromRate(mark))
            millionths = mark.millionths - 1;
    }
    return Rate{millionths};
}

QString percentText(const Fraction &value)
{
    const auto hundredths = value.rounded(10'000);
    return hundredths ? fixedText(*hundredths, 2) : QString();
}

} // namespace somo
