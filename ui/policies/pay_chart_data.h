// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/fairness.h"
#include "core/words/formats.h"
#include "ui/common/charts/pay_chart.h"

namespace somo {

/// The chart of what bands pay, with the stretches that findings about `clause` doubt and the example's point.
PayChartData payChartData(const PayScale &scale, const std::vector<FairnessFinding> &findings, const QString &clause, qint64 example, const Formats &formats);

/// The same as rows: from, pay there, what the next one brings.
QList<QStringList> payChartRows(const PayScale &scale, const Formats &formats);
QStringList payChartColumns(const PayScale &scale, const Formats &formats);

/// What the axis of bases counts, in words: "million đồng", "units" …
QString baseUnitWords(const PayScale &scale, const Formats &formats);

} // namespace somo
