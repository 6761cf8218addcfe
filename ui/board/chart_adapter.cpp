// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/chart_adapter.h"

#include <QCoreApplication>

namespace somo {

namespace {

std::optional<Money> money(const std::optional<qint64> &units)
{
    return units ? std::optional(Money::fromMinorUnits(*units)) : std::nullopt;
}

QString chartWord(const char *source)
{
    return QCoreApplication::translate("somo::ChartPanel", source);
}

} // namespace

BarChartData barChartOf(const ChartSpec &chart, const Formats &formats)
{
    BarChartData data;
    data.shape = chart.kind == ChartSpec::Kind::columns ? BarChartData::Shape::columns : BarChartData::Shape::bars;
    data.title = chart.title;
    data.note = chart.subtitle;
    data.emptyText = chart.emptyText;
    data.formats = formats;
    data.valueTitle = chartWord(QT_TRANSLATE_NOOP("somo::ChartPanel", "This period"));
    data.comparisonTitle = chartWord(QT_TRANSLATE_NOOP("somo::ChartPanel", "Compared with"));
    data.targetTitle = chartWord(QT_TRANSLATE_NOOP("somo::ChartPanel", "Target"));
    qint64 total = 0;
    for (const ChartSpec::Point &point : chart.points) {
        data.items.push_back({point.id, point.label, Money::fromMinorUnits(point.value.value_or(0)), money(point.comparison), money(point.target)});
        total += point.value.value_or(0);
    }
    data.total = Money::fromMinorUnits(total);
    return data;
}

LineChartData lineChartOf(const ChartSpec &chart, const Formats &formats)
{
    LineChartData data;
    data.title = chart.title;
    data.note = chart.subtitle;
    data.emptyText = chart.emptyText;
    data.formats = formats;
    data.actualTitle = chartWord(QT_TRANSLATE_NOOP("somo::ChartPanel", "This period"));
    data.comparisonTitle = chartWord(QT_TRANSLATE_NOOP("somo::ChartPanel", "Compared with"));
    data.paceTitle = chartWord(QT_TRANSLATE_NOOP("somo::ChartPanel", "Even pace"));
    data.projected = money(chart.projected);
    data.projectionLabel = chart.projectedLabel;
    for (const ChartSpec::Point &point : chart.points)
        data.points.push_back({Day::fromNumber(int(point.id)), money(point.value), money(point.comparison), money(point.target)});
    if (!data.points.empty() && data.points.back().pace)
        data.targetLabel = chartWord(QT_TRANSLATE_NOOP("somo::ChartPanel", "target %1")).arg(formats.shortMoney(*data.points.back().pace));
    return data;
}

} // namespace somo
