// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/svg_chart.h"

#include <algorithm>

namespace somo {

namespace {

const QString ink = QStringLiteral("#1e4d6e");
const QString light = QStringLiteral("#9db7ca");

// Lengths are whole pixels: a chart is a picture, its figures stand beside it.
qint64 scaled(qint64 value, qint64 largest, qint64 length)
{
    return value <= 0 || largest <= 0 ? 0 : qint64(roundedQuotient(Int128(value) * length, largest));
}

QString rect(qint64 x, qint64 y, qint64 width, qint64 height, const QString &fill, bool hollow = false)
{
    return QStringLiteral("<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" fill=\"%5\"%6/>")
        .arg(x).arg(y).arg(width).arg(height)
        .arg(hollow ? QStringLiteral("#fff") : fill, hollow ? QString(QStringLiteral(" stroke=\"") + fill + QLatin1Char('"')) : QString());
}

QString line(qint64 x1, qint64 y1, qint64 x2, qint64 y2, const QString &style)
{
    return QStringLiteral("<line x1=\"%1\" y1=\"%2\" x2=\"%3\" y2=\"%4\" %5/>").arg(x1).arg(y1).arg(x2).arg(y2).arg(style);
}

QString label(qint64 x, qint64 y, const QString &anchor, const QString &text)
{
    // Not through arg(): a name may hold "%1" itself.
    return QString(QStringLiteral("<text x=\"") + QString::number(x) + QStringLiteral("\" y=\"") + QString::number(y)
                   + QStringLiteral("\" text-anchor=\"") + anchor + QStringLiteral("\">") + text.toHtmlEscaped() + QStringLiteral("</text>"));
}

QString svg(qint64 width, qint64 height, const QString &summary, const QString &content)
{
    return QString(QStringLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"") + QString::number(width)
                   + QStringLiteral("\" height=\"") + QString::number(height) + QStringLiteral("\" viewBox=\"0 0 ") + QString::number(width)
                   + QLatin1Char(' ') + QString::number(height) + QStringLiteral("\" font-size=\"11\" font-family=\"'Noto Sans',sans-serif\"><title>")
                   + summary.toHtmlEscaped() + QStringLiteral("</title>") + content + QStringLiteral("</svg>"));
}

qint64 largestOf(const ChartSpec &chart)
{
    qint64 largest = 1;
    for (const ChartSpec::Point &point : chart.points)
        largest = std::max({largest, point.value.value_or(0), point.comparison.value_or(0), point.target.value_or(0)});
    return std::max(largest, chart.projected.value_or(0));
}

QString shortened(const QString &text, int longest)
{
    return text.size() <= longest ? text : QString(text.left(longest - 1) + QChar(0x2026));
}

QString bars(const ChartSpec &chart, const CellWords &words)
{
    constexpr qint64 width = 320, nameWidth = 110, valueWidth = 80, rowHeight = 22;
    constexpr qint64 barWidth = width - nameWidth - valueWidth;
    const qint64 largest = largestOf(chart);
    QString content;
    qint64 y = 0;
    for (const ChartSpec::Point &point : chart.points) {
        content += label(nameWidth - 6, y + 14, QStringLiteral("end"), shortened(point.label, 18));
        if (point.comparison)
            content += rect(nameWidth, y + 11, scaled(*point.comparison, largest, barWidth), 6, QStringLiteral("#555"), true);
        if (point.value) {
            content += rect(nameWidth, y + 4, scaled(*point.value, largest, barWidth), 9, ink);
            content += label(width, y + 14, QStringLiteral("end"), words.chartValue(*point.value, chart));
        }
        if (point.target) {
            const qint64 x = nameWidth + scaled(*point.target, largest, barWidth);
            content += line(x, y + 1, x, y + 18, QStringLiteral("stroke=\"#000\""));
        }
        y += rowHeight;
    }
    content += line(nameWidth, 0, nameWidth, y, QStringLiteral("stroke=\"#000\""));
    return svg(width, y, chart.summary, content);
}

QString columns(const ChartSpec &chart, const CellWords &words)
{
    constexpr qint64 width = 640, height = 200, foot = 22, head = 18;
    constexpr qint64 space = height - foot - head;
    const qint64 largest = largestOf(chart);
    const qint64 step = width / std::max<qint64>(qint64(chart.points.size()), 1);
    QString content;
    qint64 x = 0;
    for (const ChartSpec::Point &point : chart.points) {
        const qint64 length = scaled(point.value.value_or(0), largest, space);
        content += rect(x + step / 5, height - foot - length, step * 3 / 5, length, point.current ? ink : light);
        if (point.target) {
            const qint64 y = height - foot - scaled(*point.target, largest, space);
            content += line(x + step / 12, y, x + step - step / 12, y, QStringLiteral("stroke=\"#000\" stroke-width=\"1.5\""));
        }
        if (point.value && point.current)
            content += label(x + step / 2, head - 6, QStringLiteral("middle"), words.chartValue(*point.value, chart));
        content += label(x + step / 2, height - 6, QStringLiteral("middle"), point.label);
        x += step;
    }
    content += line(0, height - foot, width, height - foot, QStringLiteral("stroke=\"#000\""));
    return svg(width, height, chart.summary, content);
}

QString cumulative(const ChartSpec &chart, const CellWords &words)
{
    constexpr qint64 width = 640, height = 220, foot = 22, head = 14;
    constexpr qint64 space = height - foot - head;
    const qint64 largest = largestOf(chart);
    const qint64 count = std::max<qint64>(qint64(chart.points.size()), 2);
    const auto path = [&](auto &&valueOf, const QString &style) {
        QString points;
        for (size_t i = 0; i < chart.points.size(); ++i) {
            const std::optional<qint64> value = valueOf(chart.points[i]);
            if (value)
                points += QStringLiteral("%1,%2 ").arg(qint64(i) * width / (count - 1)).arg(height - foot - scaled(*value, largest, space));
        }
        return QStringLiteral("<polyline points=\"%1\" fill=\"none\" %2/>").arg(points.trimmed(), style);
    };
    QString content = path([](const auto &point) { return point.target; }, QStringLiteral("stroke=\"#555\" stroke-dasharray=\"1 3\""));
    content += path([](const auto &point) { return point.comparison; }, QStringLiteral("stroke=\"#777\" stroke-dasharray=\"6 4\""));
    content += path([](const auto &point) { return point.value; }, QString(QStringLiteral("stroke=\"") + ink + QStringLiteral("\" stroke-width=\"2\"")));
    if (chart.projected) {
        const qint64 y = height - foot - scaled(*chart.projected, largest, space);
        content += QStringLiteral("<circle cx=\"%1\" cy=\"%2\" r=\"4\" fill=\"#fff\" stroke=\"%3\"/>").arg(width - 5).arg(y).arg(ink);
        content += label(width - 12, std::max<qint64>(y - 6, 10), QStringLiteral("end"), chart.projectedLabel);
    }
    content += line(0, height - foot, width, height - foot, QStringLiteral("stroke=\"#000\""));
    if (!chart.points.empty()) {
        content += label(0, height - 6, QStringLiteral("start"), chart.points.front().label);
        content += label(width, height - 6, QStringLiteral("end"), chart.points.back().label);
        content += label(0, head - 3, QStringLiteral("start"), words.chartValue(largest, chart));
    }
    return svg(width, height, chart.summary, content);
}

QString payCurve(const ChartSpec &chart, const CellWords &words)
{
    constexpr qint64 width = 640, height = 240, foot = 22, head = 18, side = 60;
    constexpr qint64 space = height - foot - head, plot = width - 2 * side;
    if (chart.curve.empty())
        return {};
    const qint64 end = std::max<qint64>(1, chart.curve.back().base);
    qint64 mostPay = 1, mostPace = 1;
    for (const ChartSpec::CurvePoint &point : chart.curve) {
        mostPay = std::max(mostPay, point.pay);
        mostPace = std::max(mostPace, point.pace);
    }
    const auto x = [&](qint64 base) { return side + scaled(base, end, plot); };
    const auto y = [&](qint64 value, qint64 most) { return height - foot - scaled(value, most, space); };
    QString content, pay, pace;
    for (const auto &[from, to] : chart.doubtful)
        content += rect(x(from), head, std::max<qint64>(1, x(std::min(to, end)) - x(from)), space, QStringLiteral("#eee"));
    for (size_t i = 0; i < chart.curve.size(); ++i) {
        const ChartSpec::CurvePoint &point = chart.curve[i];
        pay += QStringLiteral("%1,%2 ").arg(x(point.base)).arg(y(point.pay, mostPay));
        pace += QStringLiteral("%1,%2 ").arg(x(point.base)).arg(y(point.pace, mostPace));
        if (i + 1 < chart.curve.size())
            pace += QStringLiteral("%1,%2 ").arg(x(chart.curve[i + 1].base)).arg(y(point.pace, mostPace));
    }
    content += QStringLiteral("<polyline points=\"%1\" fill=\"none\" stroke=\"#555\" stroke-dasharray=\"5 3\"/>").arg(pace.trimmed());
    content += QStringLiteral("<polyline points=\"%1\" fill=\"none\" stroke=\"%2\" stroke-width=\"2\"/>").arg(pay.trimmed(), ink);
    content += line(side, height - foot, width - side, height - foot, QStringLiteral("stroke=\"#000\""));
    content += label(side - 4, head + 4, QStringLiteral("end"), words.chartValue(mostPay, chart));
    content += label(width - side + 4, head + 4, QStringLiteral("start"), words.paceValue(mostPace, chart));
    for (const ChartSpec::Point &point : chart.points)
        content += label(x(point.id), height - 6, QStringLiteral("middle"), point.label);
    return svg(width, height, chart.summary, content);
}

} // namespace

QString svgChart(const ChartSpec &chart, const CellWords &words)
{
    switch (chart.kind) {
    case ChartSpec::Kind::bars: return bars(chart, words);
    case ChartSpec::Kind::columns: return columns(chart, words);
    case ChartSpec::Kind::cumulative: return cumulative(chart, words);
    case ChartSpec::Kind::payCurve: return payCurve(chart, words);
    }
    return {};
}

QString attainmentBar(const ReportCell &cell, Rate successFrom, Rate exceededFrom)
{
    const Rate attained{cell.value};
    constexpr qint64 width = 104, widest = 1'300'000;
    const auto at = [&](Rate rate) { return scaled(std::min(rate.millionths, widest), widest, width); };
    QString content = rect(0, 3, width, 7, QStringLiteral("#e6e6e6"));
    if (cell.projected && *cell.projected > attained)
        content += rect(0, 3, at(*cell.projected), 7, QStringLiteral("#555"), true);
    if (cell.isNotYet(successFrom)) {
        // Hatched by lines of its own: a pattern would need a name that stands once in the document.
        content += rect(0, 3, at(attained), 7, QStringLiteral("#333"), true);
        QString strokes;
        for (qint64 x = 0; x + 7 <= at(attained); x += 4)
            strokes += QStringLiteral("M%1 10l7-7").arg(x);
        if (!strokes.isEmpty())
            content += QStringLiteral("<path d=\"%1\" stroke=\"#333\" stroke-width=\".7\"/>").arg(strokes);
    } else {
        content += rect(0, 3, at(attained), 7, QStringLiteral("#3b8f84"));
    }
    if (attained > exceededFrom)
        content += rect(at(exceededFrom), 3, at(attained) - at(exceededFrom), 7, QStringLiteral("#12404a"));
    for (const Rate mark : {successFrom, exceededFrom})
        content += line(at(mark), 0, at(mark), 13, QStringLiteral("stroke=\"#000\""));
    return QString(QStringLiteral("<svg class=\"bar\" aria-hidden=\"true\" width=\"104\" height=\"13\" viewBox=\"0 0 104 13\">") + content
                   + QStringLiteral("</svg>"));
}

} // namespace somo
