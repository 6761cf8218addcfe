// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/fairness_repair.h"

#include "core/commission/policy_words.h"

#include <algorithm>

namespace somo::repairs {

namespace {

std::vector<PayBand> &bandsOf(Policy &policy, BandPlace place)
{
    return place.pool ? policy.pools[place.index].bands : policy.rules[place.index].bands;
}

BandMethod &methodOf(Policy &policy, BandPlace place)
{
    return place.pool ? policy.pools[place.index].method : policy.rules[place.index].method;
}

void setPace(PayBand &band, qint64 pace, bool counts)
{
    band.amount.reset();
    if (counts)
        band.each = Money::fromMinorUnits(pace);
    else
        band.rate = Rate{std::min<qint64>(pace, Rate::whole)};
}

/// The least rates over the given ones of which each rises by no more than the one before it (the concave envelope).
std::vector<qint64> flattened(const std::vector<qint64> &paces)
{
    std::vector<size_t> corners;
    for (size_t i = 0; i < paces.size(); ++i) {
        const auto isUnder = [&](size_t a, size_t b) { // corner b lies on or under the line from a to i
            return Int128(paces[b] - paces[a]) * Int128(i - a) <= Int128(paces[i] - paces[a]) * Int128(b - a);
        };
        while (corners.size() > 1 && isUnder(corners[corners.size() - 2], corners.back()))
            corners.pop_back();
        corners.push_back(i);
    }
    std::vector<qint64> jumps;
    for (size_t corner = 0; corner + 1 < corners.size(); ++corner) {
        const qint64 steps = qint64(corners[corner + 1] - corners[corner]);
        const qint64 rise = paces[corners[corner + 1]] - paces[corners[corner]];
        const qint64 each = rise >= 0 ? rise / steps : -((-rise + steps - 1) / steps);
        for (qint64 step = 0; step < steps; ++step)
            jumps.push_back(each + (step < rise - each * steps ? 1 : 0));
    }
    // Two corners may round to jumps of one millionth the wrong way round.
    std::ranges::sort(jumps, std::ranges::greater());
    std::vector<qint64> flat = paces;
    for (size_t i = 0; i < jumps.size(); ++i)
        flat[i + 1] = flat[i] + jumps[i];
    return flat;
}

/// Whether a rise is larger than the one before it; what makes a growingJump.
bool risesByMore(const std::vector<qint64> &paces)
{
    std::optional<qint64> last;
    for (size_t i = 1; i < paces.size(); ++i) {
        const qint64 jump = paces[i] - paces[i - 1];
        if (jump <= 0)
            continue;
        if (last && jump > *last)
            return true;
        last = jump;
    }
    return false;
}

constexpr qint64 tenthOfPercent = 1'000; // millionths of a rate
constexpr qint64 halfPercent = 5'000;

/// The step in which people write such rates: half a percent or a tenth of one where all are whole steps of it; else a tenth, or
/// as much finer as the rates lie closer together. Amounts for each: one or five of the largest power of ten that all are steps of.
qint64 stepOf(const std::vector<qint64> &paces, bool counts)
{
    const auto divides = [&](qint64 step) { return std::ranges::all_of(paces, [step](qint64 pace) { return pace % step == 0; }); };
    if (counts) {
        constexpr qint64 largest = 1'000'000'000'000;
        for (qint64 step = largest; step > 1; step /= 10) {
            if (divides(step))
                return step;
            if (divides(step / 2))
                return step / 2;
        }
        return 1;
    }
    for (const qint64 step : {halfPercent, tenthOfPercent}) {
        if (divides(step))
            return step;
    }
    qint64 nearest = Rate::whole;
    for (size_t i = 1; i < paces.size(); ++i) {
        if (paces[i] > paces[i - 1])
            nearest = std::min(nearest, paces[i] - paces[i - 1]);
    }
    qint64 step = tenthOfPercent;
    while (step > 1 && step > nearest)
        step /= 10;
    return step;
}

/// The least rates in whole steps, over the given ones, of which each rises by no more than the one before it. The first and
/// the last stay as they are written.
std::vector<qint64> evened(const std::vector<qint64> &paces, bool counts)
{
    const qint64 step = stepOf(paces, counts);
    std::vector<qint64> steps;
    for (const qint64 pace : paces)
        steps.push_back(pace / step + (pace % step != 0 ? 1 : 0));
    std::vector<qint64> made = flattened(steps);
    // Lower ends only make the first rise larger and the last one smaller, so the order of the rises stays.
    for (size_t i = 0; i < made.size(); ++i)
        made[i] = i == 0 || i + 1 == made.size() ? paces[i] : made[i] * step;
    if (paces.back() == *std::ranges::max_element(paces)) {
        for (qint64 &pace : made)
            pace = std::min(pace, paces.back());
    }
    return made;
}

/// A calculated rate as people write it: to the nearest tenth of a percent, below 1 % with two digits; an amount for each with
/// two digits.
qint64 writtenPace(qint64 pace, bool counts)
{
    constexpr qint64 twoDigits = 100;
    qint64 step = 1;
    while (pace / step >= twoDigits && (counts || step < tenthOfPercent))
        step *= 10;
    return (pace / step + (pace % step >= step - step / 2 ? 1 : 0)) * step;
}

/// Rates that pay at every start about what is paid there now, in place of flat amounts; the last band goes on at least as
/// before.
bool setEvenPaces(std::vector<PayBand> &bands, const PayScale &scale)
{
    const bool counts = scale.base != EdgeUnit::money;
    const auto curve = payCurve(scale, 0);
    if (!curve || bands.size() < 2)
        return false;
    std::vector<qint64> paces;
    for (size_t i = 0; i + 1 < bands.size(); ++i) {
        const Int128 before = i == 0 ? 0 : curve->bands[i].payAtStart.minorUnits();
        const Int128 grown = std::max<Int128>(0, curve->bands[i + 1].payAtStart.minorUnits() - before);
        const Int128 width = curve->bands[i + 1].start - curve->bands[i].start;
        if (width <= 0)
            return false;
        const auto pace = narrowed(roundedQuotient(grown * (counts ? scale.meter.perOne : Rate::whole), width), "commission");
        if (!pace)
            return false;
        paces.push_back(*pace);
    }
    const bool grew = risesByMore(paces);
    for (qint64 &pace : paces)
        pace = writtenPace(pace, counts);
    if (!grew && risesByMore(paces)) // rounding alone must bring no doubt of its own
        paces = evened(paces, counts);
    paces.push_back(std::max(paces.back(), paceOf(bands.back())));
    for (size_t i = 0; i < bands.size(); ++i)
        setPace(bands[i], paces[i], counts);
    return true;
}

FairnessRepair repaired(Policy policy, BandPlace place, FairnessRepair::Way way, const std::vector<PayBand> &before)
{
    FairnessRepair made;
    made.way = way;
    for (const PayBand &band : bandsOf(policy, place)) {
        if (std::ranges::find(before, band) == before.end())
            made.bands.push_back(band);
    }
    made.policy = std::move(policy);
    return made;
}

/// The width with its first digit alone: 15 million is 10 million.
qint64 oneDigit(qint64 width)
{
    qint64 power = 1;
    while (width / power >= 10)
        power *= 10;
    return width / power * power;
}

} // namespace

QString BandPlace::clause(const Policy &policy) const
{
    return pool ? clause::named(u"team_pools", policy.pools[index].team, qsizetype(index)) : clause::named(u"rules", policy.rules[index].id, qsizetype(index));
}

PayScale BandPlace::scale(const Policy &policy) const
{
    return pool ? payScaleOf(policy, policy.pools[index]) : payScaleOf(policy, policy.rules[index]);
}

qint64 paceOf(const PayBand &band)
{
    return band.each ? band.each->minorUnits() : band.rate.value_or(Rate()).millionths;
}

bool hasFlatAmount(const std::vector<PayBand> &bands)
{
    return std::ranges::any_of(bands, [](const PayBand &band) { return band.amount.has_value(); });
}

std::optional<FairnessRepair> slices(const Policy &policy, BandPlace place)
{
    Policy mended = policy;
    std::vector<PayBand> &bands = bandsOf(mended, place);
    const std::vector<PayBand> before = bands;
    const bool flat = hasFlatAmount(bands);
    if (flat && !setEvenPaces(bands, place.scale(policy)))
        return std::nullopt;
    methodOf(mended, place) = BandMethod::marginal;
    return repaired(std::move(mended), place, flat ? FairnessRepair::Way::evenSlices : FairnessRepair::Way::slices, before);
}

std::optional<FairnessRepair> risingRates(const Policy &policy, BandPlace place)
{
    Policy mended = policy;
    std::vector<PayBand> &bands = bandsOf(mended, place);
    const std::vector<PayBand> before = bands;
    const bool flat = hasFlatAmount(bands);
    if (flat) {
        if (!setEvenPaces(bands, place.scale(policy)))
            return std::nullopt;
        methodOf(mended, place) = BandMethod::marginal;
    }
    const bool counts = place.scale(policy).base != EdgeUnit::money;
    qint64 highest = 0;
    for (PayBand &band : bands) {
        highest = std::max(highest, paceOf(band));
        setPace(band, highest, counts);
    }
    return repaired(std::move(mended), place, flat ? FairnessRepair::Way::evenSlices : FairnessRepair::Way::rates, before);
}

std::optional<FairnessRepair> finerBands(const Policy &policy, BandPlace place, size_t band)
{
    Policy mended = policy;
    std::vector<PayBand> &bands = bandsOf(mended, place);
    const std::vector<PayBand> before = bands;
    qint64 width = oneDigit(before[band].from - before[band - 1].from);
    for (size_t i = band; i + 1 < bands.size(); ++i) {
        width = std::min(width, before[i + 1].from - before[i].from);
        bands[i + 1].from = bands[i].from + width;
    }
    FairnessRepair made = repaired(std::move(mended), place, FairnessRepair::Way::starts, before);
    for (const PayBand &each : made.bands)
        made.starts.push_back(each.from);
    made.bands.clear();
    return made;
}

std::optional<FairnessRepair> evenRates(const Policy &policy, BandPlace place)
{
    Policy mended = policy;
    std::vector<PayBand> &bands = bandsOf(mended, place);
    const std::vector<PayBand> before = bands;
    std::vector<qint64> paces;
    for (const PayBand &band : bands)
        paces.push_back(paceOf(band));
    const bool counts = place.scale(policy).base != EdgeUnit::money;
    const std::vector<qint64> flat = evened(paces, counts);
    for (size_t i = 0; i < bands.size(); ++i)
        setPace(bands[i], flat[i], counts);
    return repaired(std::move(mended), place, FairnessRepair::Way::rates, before);
}

FairnessRepair wholeYear(const Policy &policy, int fiscalStart)
{
    FairnessRepair made;
    made.way = FairnessRepair::Way::wholeYear;
    made.policy = policy;
    const Period first = Period::of(PeriodKind::year, policy.days.first, fiscalStart);
    // One that begins inside a year waits for the next: it never reaches back.
    if (first.first() != policy.days.first)
        made.policy.days.first = first.next().first();
    made.policy.days.last = Period::of(PeriodKind::year, std::max(policy.days.last, made.policy.days.first), fiscalStart).last();
    return made;
}

} // namespace somo::repairs
