// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/metric.h"
#include "core/storage/database.h"

#include <vector>

namespace somo {

/// The metrics that the team made for its weekly reports, by name.
Result<std::vector<Metric>> ownMetrics(Database &database);

/// One of them as a row that people edit.
struct OwnMetricRow {
    Metric metric;
    qint64 id = 0;
    qint64 version = 0;
};
/// By name.
Result<std::vector<OwnMetricRow>> ownMetricRows(Database &database);

/// Any metric by its code, an own one too. Refused: unknownMetric, metricNotHeld.
Result<Metric> metricNamed(Database &database, QStringView text);
/// The same among those read before.
Result<Metric> metricAmong(const std::vector<Metric> &own, QStringView text);

/// What a stored code means: an own metric that was taken back again goes on under its code, as a number without figures.
Metric storedMetric(const std::vector<Metric> &own, const QString &code);

/// The unit of that word: count, money or decimal. Nothing for any other.
std::optional<MetricUnit> ownMetricUnitFromText(QStringView text);

} // namespace somo
