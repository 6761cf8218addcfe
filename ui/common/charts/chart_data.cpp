// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/charts/chart_data.h"

#include <QCoreApplication>
#include <QStringList>

namespace somo {

QString summaryOf(const BarChartData &data)
{
    QStringList parts;
    for (const ChartItem &item : data.items)
        parts << item.label + QLatin1Char(' ') + data.formats.money(item.value);
    return parts.isEmpty() ? data.emptyText : parts.join(QStringLiteral("; "));
}

QString summaryOf(const LineChartData &data)
{
    const LinePoint *last = nullptr;
    for (const LinePoint &point : data.points) {
        if (point.actual)
            last = &point;
    }
    if (!last)
        return data.emptyText;
    QString text = QCoreApplication::translate("somo::ChartPanel", "Up to %1: %2")
                       .arg(data.formats.date(last->day), data.formats.money(*last->actual));
    if (!data.projectionLabel.isEmpty())
        text += QStringLiteral("; ") + data.projectionLabel;
    return text;
}

} // namespace somo
