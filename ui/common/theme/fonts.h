// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace somo {

enum class TextRole {
    pageTitle,
    bigFigure,
    cardFigure,
    body,
    bodyBold,
    label,
    header,
    fine,
    fineBold,
    cardTitle,
};

/// Noto Sans with Noto Sans Math behind it (for the true minus), so that every Vietnamese letter and ₫ is there.
QFont baseFont(int pixels);
/// The font of a role, derived from the program's base font.
QFont roleFont(TextRole role);

/// Sizes in logical pixels, all derived from the base font's size; none is a constant.
struct Metrics {
    int base = 13;
    int row = 30;
    int header = 28;
    int button = 28;
    int railEntry = 32;
    int railWidth = 148;
    int railNarrow = 48;
    int topRow = 38;
    int statusLine = 24;
    int pageHeader = 50;
    int cardTitle = 30;
    int edge = 16;
    int gap = 8;
    int inside = 12;
    int small = 4;
    int corner = 4;
    int icon = 16;
    int railIcon = 20;
    /// A length given at text size 13, at this one.
    int scaled(double atThirteen) const { return qRound(atThirteen * base / 13.0); }
};
Metrics metricsFor(int basePixels);
/// The metrics of the program's present font.
Metrics currentMetrics();

} // namespace somo
