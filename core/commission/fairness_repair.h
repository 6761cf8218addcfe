// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/fairness.h"

namespace somo::repairs {

/// Which bands of a policy are meant: a rule's, or a pool's.
struct BandPlace {
    bool pool = false;
    size_t index = 0;

    QString clause(const Policy &policy) const;
    PayScale scale(const Policy &policy) const;
};

/// What a band pays of what is sold next: a rate in millionths, or minor units for each; 0 where it pays a flat amount.
qint64 paceOf(const PayBand &band);
bool hasFlatAmount(const std::vector<PayBand> &bands);

// Each gives the policy with the bands of one place mended, whatever else is in it; nothing where that can't be done. New
// rates are such as people write: whole tenths or halves of a percent.

/// Each slice at its own rate, or where amounts are flat, at a rate that pays about as much at the starts.
std::optional<FairnessRepair> slices(const Policy &policy, BandPlace place);
/// No band below the one before it.
std::optional<FairnessRepair> risingRates(const Policy &policy, BandPlace place);
/// From this band on, none wider than the one before it.
std::optional<FairnessRepair> finerBands(const Policy &policy, BandPlace place, size_t band);
/// Rates that rise by less and less up to the same last one; none lower than before.
std::optional<FairnessRepair> evenRates(const Policy &policy, BandPlace place);
/// The policy from the first day of a fiscal year to the last of one.
FairnessRepair wholeYear(const Policy &policy, int fiscalStart);

} // namespace somo::repairs
