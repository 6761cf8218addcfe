// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/weekly/weekly_report.h"

#include <algorithm>

namespace somo {

namespace {

int weeklyDecimals(const Metric &metric, const Currency &currency)
{
    switch (metricUnit(metric)) {
    case MetricUnit::money: return currency.decimals;
    case MetricUnit::decimal: return 3;
    case MetricUnit::count:
    case MetricUnit::percent: return 0;
    }
    return 0;
}

} // namespace

QString weeklyStateText(WeeklyState state)
{
    switch (state) {
    case WeeklyState::none: return QStringLiteral("none");
    case WeeklyState::begun: return QStringLiteral("begun");
    case WeeklyState::sent: return QStringLiteral("sent");
    }
    return {};
}

std::optional<qint64> WeeklyReport::value(const Metric &metric, Day from) const
{
    const auto found = std::ranges::find_if(values, [&](const WeeklyValue &each) { return each.metric == metric && each.from == from; });
    return found == values.end() ? std::nullopt : std::optional(found->value);
}

std::optional<qint64> WeeklyReport::sum(const Metric &metric) const
{
    std::optional<qint64> sum;
    for (const WeeklyValue &each : values) {
        if (each.metric == metric)
            sum = sum.value_or(0) + each.value;
    }
    return sum;
}

std::vector<DayRange> weekParts(Day monday)
{
    const Day sunday = monday.addDays(6);
    if (monday.month() == sunday.month())
        return {{monday, sunday}};
    const Day first = Day::fromNumber(sunday.number() / 100 * 100 + 1);
    return {{monday, first.addDays(-1)}, {first, sunday}};
}

Result<qint64> weeklyValueFromText(std::string_view canonical, const Metric &metric, const Currency &currency)
{
    const int decimals = weeklyDecimals(metric, currency);
    const QString written = QString::fromUtf8(canonical.data(), qsizetype(canonical.size()));
    const QString called = metric.isOwn() ? metric.name() : metricText(metric);
    constexpr int finest = 9;
    const auto exact = exactDecimalFromText(canonical, decimals);
    if (!exact && decimals == 0 && exactDecimalFromText(canonical, finest))
        return failure(ErrorCode::weeklyValueNotWhole, {called, written});
    if (!exact)
        return failure(ErrorCode::weeklyValueUnreadable, {called, written, QString::number(decimals)});
    return *exact < 0 ? Result<qint64>(failure(ErrorCode::weeklyValueBelowZero, {called})) : *exact;
}

} // namespace somo
