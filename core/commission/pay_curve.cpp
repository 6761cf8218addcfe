// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/pay_curve.h"

#include <algorithm>

namespace somo {

namespace {

EdgeUnit baseUnitOf(const Policy &policy, BandEdges edges)
{
    const EdgeUnit unit = edgeUnit(policy.base, edges);
    return unit == EdgeUnit::percent ? EdgeUnit::money : unit;
}

Result<PayPoint> pointAt(const PayScale &scale, qint64 base, size_t band)
{
    SOMO_TRY_ASSIGN(const auto parts, payOfBands(scale.bands, scale.meter, base));
    SOMO_TRY_ASSIGN(const qint64 pay, sumOf(parts));
    return PayPoint{base, Money::fromMinorUnits(pay), band};
}

Status addPoint(PayCurve &curve, const PayScale &scale, qint64 base, size_t band, qint64 end)
{
    if (base > end || (!curve.points.empty() && base <= curve.points.back().base))
        return success();
    SOMO_TRY_ASSIGN(const PayPoint point, pointAt(scale, base, band));
    curve.points.push_back(point);
    return success();
}

Status addBand(PayCurve &curve, const PayScale &scale, size_t band)
{
    PayCurveBand made;
    made.from = scale.bands[band].from;
    if (band + 1 < scale.bands.size()) {
        made.next = scale.bands[band + 1].from;
        made.width = *made.next - made.from;
    }
    SOMO_TRY_ASSIGN(made.start, baseAtStart(scale, band));
    SOMO_TRY_ASSIGN(const PayPoint start, pointAt(scale, made.start, band));
    made.payAtStart = start.pay;
    curve.bands.push_back(made);
    return success();
}

} // namespace

PayScale payScaleOf(const Policy &policy, const CommissionRule &rule, std::optional<Money> target)
{
    PayScale scale;
    scale.bands = rule.bands;
    scale.edges = edgeUnit(policy.base, rule.edges);
    scale.base = baseUnitOf(policy, rule.edges);
    scale.scope = rule.scope;
    scale.meter.method = rule.method;
    scale.meter.perOne = scale.base == EdgeUnit::quantity ? Quantity::one : 1;
    if (rule.edges == BandEdges::targetPercent)
        scale.meter.target = ExactTarget{target.value_or(roundTarget).minorUnits(), 1};
    return scale;
}

PayScale payScaleOf(const Policy &policy, const TeamPool &pool)
{
    PayScale scale;
    scale.bands = pool.bands;
    scale.edges = edgeUnit(policy.base, BandEdges::amount);
    scale.base = scale.edges;
    scale.meter.method = pool.method;
    scale.meter.perOne = scale.base == EdgeUnit::quantity ? Quantity::one : 1;
    return scale;
}

const CommissionRule *mainRule(const Policy &policy)
{
    const auto found = std::ranges::find_if(policy.rules, [](const CommissionRule &rule) { return rule.when.isDefault(); });
    if (found != policy.rules.end())
        return &*found;
    return policy.rules.empty() ? nullptr : &policy.rules.front();
}

Result<qint64> baseAtStart(const PayScale &scale, size_t band)
{
    const qint64 from = scale.bands[band].from;
    if (!scale.meter.target)
        return from;
    const Int128 whole = Int128(scale.meter.target->days) * Rate::whole;
    return narrowed((scale.meter.target->value * from + whole - 1) / whole, "commission base");
}

Result<PayCurve> payCurve(const PayScale &scale, qint64 end)
{
    PayCurve curve;
    for (size_t band = 0; band < scale.bands.size(); ++band)
        SOMO_TRY(addBand(curve, scale, band));
    if (curve.bands.empty())
        return curve;
    SOMO_TRY(addPoint(curve, scale, 0, 0, end));
    // A flat amount is paid by the first bit that is sold.
    if (scale.bands.front().amount)
        SOMO_TRY(addPoint(curve, scale, 1, 0, end));
    for (size_t band = 1; band < curve.bands.size(); ++band) {
        const qint64 start = curve.bands[band].start;
        SOMO_TRY(addPoint(curve, scale, start - 1, band - 1, end));
        SOMO_TRY(addPoint(curve, scale, start, band, end));
    }
    const auto reached = std::ranges::upper_bound(curve.bands, end, {}, &PayCurveBand::start);
    SOMO_TRY(addPoint(curve, scale, end, size_t(std::max<qsizetype>(0, reached - curve.bands.begin() - 1)), end));
    return curve;
}

qint64 usualEnd(const PayScale &scale, const Currency &currency)
{
    if (scale.bands.size() > 1) {
        const auto last = baseAtStart(scale, scale.bands.size() - 1);
        constexpr qint64 beyond = 5;
        if (last && *last > 0)
            return *last > std::numeric_limits<qint64>::max() / 2 ? *last : *last + std::max<qint64>(1, *last / beyond);
    }
    constexpr qint64 manyDong = 100'000'000;
    constexpr qint64 muchMoney = 5'000;
    constexpr qint64 hundred = 100;
    switch (scale.base) {
    case EdgeUnit::quantity: return hundred * Quantity::one;
    case EdgeUnit::count: return hundred;
    default: break;
    }
    if (currency.decimals == 0)
        return manyDong;
    qint64 end = muchMoney;
    for (int i = 0; i < currency.decimals; ++i)
        end *= 10;
    return end;
}

Result<WorkedPay> workedPay(const PayScale &scale, qint64 base)
{
    WorkedPay worked;
    SOMO_TRY_ASSIGN(worked.parts, payOfBands(scale.bands, scale.meter, base));
    SOMO_TRY_ASSIGN(const qint64 total, sumOf(worked.parts));
    worked.total = Money::fromMinorUnits(total);
    if (scale.base == EdgeUnit::money && base > 0) {
        const Result<qint64> share = narrowed(roundedQuotient(Int128(total) * Rate::whole, base), "commission");
        if (share)
            worked.share = Rate{*share};
    }
    return worked;
}

} // namespace somo
