// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/ids.h"
#include "core/base/money.h"
#include "core/kpi/fraction.h"
#include "core/ledger/ledger_query.h"
#include "core/storage/settings.h"

#include <optional>
#include <vector>

namespace somo {

/// Bands of an attainment or a score (rules §4); they compare exact values, never shown ones.
enum class Band {
    notYet,
    successful,
    exceeded,
};
QString bandText(Band band); // not_yet | successful | exceeded

/// Whether the target itself is right (rules §4).
enum class Health {
    notKnown,
    tooLow,
    tooHigh,
    healthy,
};
QString healthText(Health health); // too_low | too_high | healthy | not_known

enum class SubjectKind {
    person,
    team,
    everyone,
};

struct Subject {
    SubjectKind kind = SubjectKind::everyone;
    qint64 id = 0;
    QString code;
    QString name;
};

enum class Direction {
    higher, // higher is better
    lower,
};
QString subjectKindText(SubjectKind kind); // person | team | everyone
std::optional<SubjectKind> subjectKindFromText(QStringView text);
QString directionText(Direction direction); // higher | lower
std::optional<Direction> directionFromText(QStringView text); // also higher_is_better | lower_is_better
/// What a target without a direction means: lower is better for return_rate, else higher.
Direction usualDirection(Metric metric);

struct Target {
    TargetId id;
    Metric metric = Metric::revenue;
    Subject subject;
    Period period;
    std::vector<CutFilter> filters;
    qint64 value = 0; // in the metric's unit: minor units, thousandths of a count or quantity, millionths of a rate
    qint64 weight = 1000; // thousandths
    Direction direction = Direction::higher;
    qint64 version = 0; // of the row that was read; 0: not read
};

/// Σ of a metric or its exact parts: the actual that a target is compared with.
struct Actual {
    std::optional<qint64> value; // in the metric's unit, as shown; counts whole, percent in millionths
    std::optional<Fraction> exact; // in the target's unit (counts in thousandths); nothing: no actual
};
/// The actual of a ledger figure. A figure that is missing altogether counts as 0 where the metric adds up, and as
/// "no actual" where it is a ratio.
Actual actualOf(Metric metric, const MetricValue *figure);
/// Ratios don't grow with the days of a period (rules §4, pace).
bool isRatioMetric(Metric metric);
/// Whether figures of shorter periods add up to the longer one's, and people's to their team's: not for ratios, nor for
/// repeat customers, one of whom may come back in every month and to several people (rules §3).
bool addsUp(Metric metric);

/// A target as it counts for its subject: a person's is multiplied by active days ÷ days of the period (rules §4).
Fraction countedTarget(const Target &target, int activeDays);

/// Actual ÷ target, or target ÷ actual where lower is better (an actual ≤ 0 then counts as 200 %).
/// Nothing: target ≤ 0 or no actual.
std::optional<Fraction> attainment(const Fraction &target, const std::optional<Fraction> &actual, Direction direction);
Band bandOf(const Fraction &attainment, const BookSettings &settings);

struct WeightedAttainment {
    qint64 weight = 0; // thousandths
    std::optional<Fraction> attainment;
};
/// Σ weight × attainment (at least 0, at most the cap) ÷ Σ weight; lines without attainment stay out.
std::optional<Fraction> scoreOf(const std::vector<WeightedAttainment> &lines, Rate cap);

/// How much of a period's working days is behind us; weights in thousandths.
struct DaysGone {
    qint64 gone = 0;
    qint64 all = 0;
    bool over = false; // the period's last day is over
};
struct Pace {
    std::optional<Fraction> expected;
    std::optional<Fraction> projected;
};
Pace paceOf(Metric metric, const Fraction &target, const std::optional<Fraction> &actual, const DaysGone &days);

/// The periods whose attainments judge the target of the shown one, oldest first (rules §4): `count` of the same kind, up
/// to and with the one shown if it is over by `asOf`, otherwise those before it.
std::vector<Period> judgedPeriods(const Period &shown, Day asOf, int count);

/// The verdict on a target from its attainments of the last `periods` periods (nothing where one had none).
Health healthOf(const std::vector<std::optional<Fraction>> &attainments, int periods, const BookSettings &settings);

struct GapVerdict {
    std::optional<Fraction> ratio; // highest ÷ own; nothing: own figure is not above 0
    bool flag = false;
};
GapVerdict gapOf(const Fraction &highest, const std::optional<Fraction> &own, Rate limit);

/// Between which two marks revenue ÷ income should lie, both included; in hundredths.
struct IncomeMarks {
    qint64 low = 300;
    qint64 high = 500;
};
IncomeMarks incomeMarksOf(const BookSettings &settings);

enum class IncomeFlag {
    none,
    low,
    high,
};
struct IncomeVerdict {
    std::optional<Fraction> ratio; // revenue ÷ income; nothing: no income known
    IncomeFlag flag = IncomeFlag::none;
};
IncomeVerdict incomeVerdict(Money revenue, const std::optional<Fraction> &income, const BookSettings &settings);

/// A fraction as a rate to be shown: rounded to millionths, but never across a mark that the exact value misses.
Rate shownRate(const Fraction &value, const BookSettings &settings);
/// cli.md's percent: two decimals, half away from zero; "83.20".
QString percentText(const Fraction &value);

} // namespace somo
