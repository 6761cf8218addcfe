// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <QMetaType>
#include <QRectF>

#include <optional>

class QPainter;

namespace somo {

/// What an attainment bar shows; drawn the same in tables and in the summary.
struct AttainmentBar {
    std::optional<Rate> attained; // nothing: no target, an empty track
    std::optional<Rate> projected; // of an open period: a hollow continuation
    std::optional<Rate> pace; // even pace: a small triangle below
    Rate successFrom{700'000};
    Rate exceededFrom{1'000'000};
    bool notYet = false; // the closed result or the open period's projection lies under the first mark
};

/// Where a rate stands on the scale of 0 to 130 %.
double attainmentPosition(const QRectF &track, Rate rate);
/// `track` is the bar itself; marks reach `reach` out of it. What goes past the scale ends in a notch.
void paintAttainmentBar(QPainter &painter, const QRectF &track, const AttainmentBar &bar, double reach);

} // namespace somo

Q_DECLARE_METATYPE(somo::AttainmentBar)
