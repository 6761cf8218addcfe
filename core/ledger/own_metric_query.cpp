// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/own_metric_query.h"

#include <algorithm>

namespace somo {

Result<std::vector<Metric>> ownMetrics(Database &database)
{
    Statement rows(database, QStringLiteral("SELECT code, name, unit FROM own_metric ORDER BY sort_key, id"));
    SOMO_TRY(rows.run());
    std::vector<Metric> metrics;
    while (rows.next())
        metrics.push_back(Metric::ownMetric(rows.text(0), rows.text(1), ownMetricUnitFromText(rows.text(2)).value_or(MetricUnit::count)));
    SOMO_TRY(rows.status());
    return metrics;
}

Result<std::vector<OwnMetricRow>> ownMetricRows(Database &database)
{
    Statement rows(database, QStringLiteral("SELECT code, name, unit, id, version FROM own_metric ORDER BY sort_key, id"));
    SOMO_TRY(rows.run());
    std::vector<OwnMetricRow> found;
    while (rows.next())
        found.push_back({Metric::ownMetric(rows.text(0), rows.text(1), ownMetricUnitFromText(rows.text(2)).value_or(MetricUnit::count)), rows.int64(3), rows.int64(4)});
    SOMO_TRY(rows.status());
    return found;
}

Result<Metric> metricNamed(Database &database, QStringView text)
{
    const Result<Metric> known = metricFromText(text);
    if (known)
        return known;
    SOMO_TRY_ASSIGN(const std::vector<Metric> own, ownMetrics(database));
    return metricAmong(own, text);
}

Result<Metric> metricAmong(const std::vector<Metric> &own, QStringView text)
{
    const auto found = std::ranges::find_if(own, [&](const Metric &each) { return each.code() == text; });
    return found == own.end() ? metricFromText(text) : Result<Metric>(*found);
}

Metric storedMetric(const std::vector<Metric> &own, const QString &code)
{
    const Result<Metric> found = metricAmong(own, code);
    return found ? *found : Metric::ownMetric(code, code, MetricUnit::decimal);
}

std::optional<MetricUnit> ownMetricUnitFromText(QStringView text)
{
    for (const MetricUnit unit : {MetricUnit::count, MetricUnit::money, MetricUnit::decimal}) {
        if (text == metricUnitText(unit))
            return unit;
    }
    return std::nullopt;
}

} // namespace somo
