// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "ui/common/charts/axis_ticks.h"
#include "ui/common/formats/formats.h"

#include <optional>
#include <vector>

namespace somo {

/// One category of a bar or column chart. Plain data: no pixels, no Qt Charts.
struct ChartItem {
    qint64 id = 0; // what a click opens
    QString label;
    Money value;
    std::optional<Money> comparison; // drawn hollow
    std::optional<Money> target; // drawn as a short dash
};

/// What a chart of amounts shows; the same value feeds Qt Charts, the table and the fallback without Qt Charts.
struct BarChartData {
    enum class Shape {
        bars, // horizontal: parts of a whole
        columns, // vertical: time; the last one is the period looked at
    };
    Shape shape = Shape::bars;
    QString title;
    QString note; // beside the title: what hollow and full mean
    bool legend = false; // instead of the note: valueTitle and comparisonTitle beside their marks
    QString valueTitle; // of the table's columns
    QString comparisonTitle;
    QString targetTitle;
    QString emptyText;
    std::optional<Money> total; // what the parts add up to
    std::vector<ChartItem> items;
    Formats formats{Language::vietnamese};
};

/// A cumulative line by day with its comparison, the even pace and the projection.
struct LinePoint {
    Day day;
    std::optional<Money> actual;
    std::optional<Money> comparison;
    std::optional<Money> pace;
};
struct LineChartData {
    QString title;
    QString note;
    QString actualTitle;
    QString comparisonTitle;
    QString paceTitle;
    QString targetLabel; // at the end of the pace line
    QString projectionLabel; // at the end of the projection
    QString emptyText;
    std::optional<Money> projected; // on the last day
    std::vector<LinePoint> points;
    Formats formats{Language::vietnamese};
};

/// The sentence a screen reader says for the chart.
QString summaryOf(const BarChartData &data);
QString summaryOf(const LineChartData &data);

} // namespace somo
