// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/cell_words.h"

namespace somo {

/// A chart as inline SVG: full = this period, hollow = comparison, light = earlier periods, dash = target.
QString svgChart(const ChartSpec &chart, const CellWords &words);
/// The bar of an attainment: 0 to 130 %, marks at both thresholds, hatched while not yet successful.
QString attainmentBar(const ReportCell &cell, Rate successFrom, Rate exceededFrom);

} // namespace somo
