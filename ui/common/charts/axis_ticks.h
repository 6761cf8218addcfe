// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace somo {

/// Ticks of an axis from zero: at most six, on round amounts; the last is at or above `largest`.
struct AxisTicks {
    qint64 step = 1;
    int count = 1; // steps above zero
    qint64 top() const { return step * count; }
};

/// Steps of 1, 2, 2.5 or 5 times a power of ten.
constexpr AxisTicks ticksUpTo(qint64 largest)
{
    constexpr int mostSteps = 5;
    if (largest <= 0)
        return {};
    for (qint64 decade = 1; decade <= 1'000'000'000'000'000'000 / 10; decade *= 10) {
        for (const qint64 tenths : {10, 20, 25, 50}) {
            if (decade * tenths % 10 != 0)
                continue;
            const qint64 step = decade * tenths / 10;
            const qint64 steps = largest / step + (largest % step ? 1 : 0);
            if (steps <= mostSteps)
                return {step, int(steps)};
        }
    }
    return {largest, 1};
}

} // namespace somo
