// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/bands.h"
#include "core/commission/policy_json.h"

#include <vector>

namespace somo {

/// The bands of a rule or a pool with what they are measured by: all that pay depends on beside the base. A base is in minor
/// units of money, thousandths of units or whole orders.
struct PayScale {
    std::vector<PayBand> bands;
    BandMeter meter;
    EdgeUnit edges = EdgeUnit::money; // what PayBand::from counts
    EdgeUnit base = EdgeUnit::money; // what a base counts: money, quantity or count
    RuleScope scope = RuleScope::period; // what runs through the bands by itself
};

/// Bands in percent of a target are measured on `target`; without one on a round one (roundTarget), so that their shape shows.
PayScale payScaleOf(const Policy &policy, const CommissionRule &rule, std::optional<Money> target = {});
PayScale payScaleOf(const Policy &policy, const TeamPool &pool);
/// 100 million minor units: what a target is supposed to be where none is at hand.
constexpr Money roundTarget = Money::fromMinorUnits(100'000'000);

/// The rule that pays whatever no other does, else the first one; null where the policy has no rule.
const CommissionRule *mainRule(const Policy &policy);

/// The first base that reaches a band's start: the start itself but for percents of a target, rounded up. Errors: overflow.
Result<qint64> baseAtStart(const PayScale &scale, size_t band);

/// A base and what it pays.
struct PayPoint {
    qint64 base = 0;
    Money pay;
    size_t band = 0; // the band in which what is sold next lies; its rate is the marginal one
    friend bool operator==(const PayPoint &, const PayPoint &) = default;
};

/// A row of the bands table.
struct PayCurveBand {
    qint64 from = 0; // in the unit of the edges
    std::optional<qint64> next; // where the next one begins; nothing: open above
    std::optional<qint64> width;
    qint64 start = 0; // the first base that reaches it
    Money payAtStart; // of a base of exactly that
};

struct PayCurve {
    std::vector<PayCurveBand> bands; // all, also those beyond the end
    std::vector<PayPoint> points; // by base, from 0 to the end
};

/// What bases from 0 to `end` pay: at 0, at each band's start and just before it (the least a base can be under it), and at
/// the end. Between two points pay runs straight but for rounding. Errors: overflow.
Result<PayCurve> payCurve(const PayScale &scale, qint64 end);

/// Where a chart of the bands may end: a fifth beyond the last start, and 100 million đồng (5,000 of another money, 100 units
/// or orders) where there is one band.
qint64 usualEnd(const PayScale &scale, const Currency &currency);

/// What one base pays, band by band: the live example.
struct WorkedPay {
    std::vector<BandPay> parts; // only bands that the base reaches
    Money total;
    std::optional<Rate> share; // of the base, rounded; nothing where the base is no money, not above 0, or a trifle of what is paid
};
Result<WorkedPay> workedPay(const PayScale &scale, qint64 base);

} // namespace somo
