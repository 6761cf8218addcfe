// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/policy.h"

#include <span>
#include <vector>

namespace somo {

/// A revenue target as it counts, exactly: value × active days ÷ days of the period.
struct ExactTarget {
    Int128 value = 0; // minor units × active days
    qint64 days = 1; // of the period
};

/// How a figure is held against band starts and paid.
struct BandMeter {
    BandMethod method = BandMethod::marginal;
    /// One of what is measured: minor units of money 1, units 1000 (thousandths), orders 1.
    qint64 perOne = 1;
    /// PayBand starts are percents of it.
    std::optional<ExactTarget> target;
};

/// What one band pays of a figure.
struct BandPay {
    size_t band = 0;
    qint64 base = 0; // the slice (marginal) or the whole figure (slab), rounded where a percent of a target cuts it
    qint64 amount = 0; // minor units, rounded by itself (rules §5)
    friend bool operator==(const BandPay &, const BandPay &) = default;
};

/// What the bands pay of `figure`: a part for each band that it reaches (marginal), or one for the band reached (slab).
/// A figure below 0 is paid at the first band's rate; a flat amount only where the figure is above 0. Errors: overflow.
Result<std::vector<BandPay>> payOfBands(std::span<const PayBand> bands, const BandMeter &meter, qint64 figure);

/// Σ amounts.
Result<qint64> sumOf(std::span<const BandPay> parts);

} // namespace somo
