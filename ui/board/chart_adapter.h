// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "ui/common/charts/chart_data.h"

namespace somo {

/// The core's chart specification as the screen's charts take it.
BarChartData barChartOf(const ChartSpec &chart, const Formats &formats);
LineChartData lineChartOf(const ChartSpec &chart, const Formats &formats);

} // namespace somo
