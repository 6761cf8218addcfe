// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme/fonts.h"

#include <QGuiApplication>

namespace somo {

QFont baseFont(int pixels)
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Math")});
    font.setPixelSize(pixels);
    font.setStyleHint(QFont::SansSerif);
    return font;
}

namespace {

struct RoleSize {
    double pixels; // at a base of 13
    bool bold;
};

RoleSize sizeOf(TextRole role)
{
    switch (role) {
    case TextRole::pageTitle:
        return {20, true};
    case TextRole::bigFigure:
        return {23, true};
    case TextRole::cardFigure:
        return {17, true};
    case TextRole::cardTitle:
    case TextRole::bodyBold:
        return {13, true};
    case TextRole::label:
        return {12, false};
    case TextRole::header:
        return {12, true};
    case TextRole::fine:
        return {11, false};
    case TextRole::fineBold:
        return {11, true};
    case TextRole::body:
        break;
    }
    return {13, false};
}

} // namespace

QFont roleFont(TextRole role)
{
    const RoleSize size = sizeOf(role);
    QFont font = baseFont(currentMetrics().scaled(size.pixels));
    font.setBold(size.bold);
    return font;
}

Metrics metricsFor(int basePixels)
{
    Metrics metrics;
    metrics.base = basePixels;
    const auto scale = [&](int &length) { length = metrics.scaled(length); };
    for (int *length : {&metrics.row, &metrics.header, &metrics.button, &metrics.railEntry, &metrics.railWidth,
                        &metrics.railNarrow, &metrics.topRow, &metrics.statusLine, &metrics.pageHeader,
                        &metrics.cardTitle, &metrics.edge, &metrics.gap, &metrics.inside, &metrics.small,
                        &metrics.icon, &metrics.railIcon})
        scale(*length);
    return metrics;
}

Metrics currentMetrics()
{
    const int pixels = QGuiApplication::font().pixelSize();
    return metricsFor(pixels > 0 ? pixels : 13);
}

} // namespace somo
