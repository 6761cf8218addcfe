// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/bands.h"

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace somo {

namespace {

/// Figure and band starts in whole numbers, so that a percent of a part-time target cuts exactly.
class ExactBands {
public:
    ExactBands(std::span<const PayBand> bands, const BandMeter &meter, qint64 figure)
        : m_bands(bands)
        , m_meter(meter)
        , m_scale(meter.target ? Int128(meter.target->days) * Rate::whole : Int128(1))
        , m_figure(Int128(figure) * m_scale)
    {
    }

    Int128 figure() const { return m_figure; }
    /// The highest number there is where the start lies beyond it: no figure reaches it.
    Int128 startOf(size_t band) const
    {
        const Int128 from = m_bands[band].from;
        if (!m_meter.target)
            return from;
        constexpr Int128 highest = (((Int128(1) << 126) - 1) << 1) + 1;
        const Int128 value = m_meter.target->value;
        return from > 0 && value > highest / from ? highest : value * from;
    }

    Result<BandPay> pay(size_t band, Int128 slice) const
    {
        BandPay made;
        made.band = band;
        SOMO_TRY_ASSIGN(made.base, narrowed(roundedQuotient(slice, m_scale), "commission base"));
        const PayBand &at = m_bands[band];
        if (at.amount) {
            made.amount = slice > 0 ? at.amount->minorUnits() : 0;
            return made;
        }
        const Int128 size = slice < 0 ? -slice : slice;
        if (at.each && size / (m_scale * m_meter.perOne) > std::numeric_limits<qint64>::max() / std::max<qint64>(1, std::abs(at.each->minorUnits())))
            return failure(ErrorCode::overflow, {QStringLiteral("commission")});
        const Int128 amount = at.each ? roundedQuotient(slice * at.each->minorUnits(), m_scale * m_meter.perOne)
                                      : roundedQuotient(slice * at.rate.value_or(Rate()).millionths, m_scale * Rate::whole);
        SOMO_TRY_ASSIGN(made.amount, narrowed(amount, "commission"));
        return made;
    }

private:
    std::span<const PayBand> m_bands;
    const BandMeter &m_meter;
    Int128 m_scale; // of figure and starts: days of the target × a whole in percent
    Int128 m_figure;
};

} // namespace

Result<std::vector<BandPay>> payOfBands(std::span<const PayBand> bands, const BandMeter &meter, qint64 figure)
{
    std::vector<BandPay> parts;
    if (bands.empty())
        return parts;
    const ExactBands exact(bands, meter, figure);
    if (meter.method == BandMethod::slab || exact.figure() <= 0) {
        size_t reached = 0;
        while (reached + 1 < bands.size() && exact.startOf(reached + 1) <= exact.figure())
            ++reached;
        SOMO_TRY_ASSIGN(const BandPay whole, exact.pay(reached, exact.figure()));
        parts.push_back(whole);
        return parts;
    }
    for (size_t band = 0; band < bands.size() && exact.startOf(band) < exact.figure(); ++band) {
        const Int128 end = band + 1 < bands.size() ? std::min(exact.startOf(band + 1), exact.figure()) : exact.figure();
        SOMO_TRY_ASSIGN(const BandPay part, exact.pay(band, end - exact.startOf(band)));
        parts.push_back(part);
    }
    return parts;
}

Result<qint64> sumOf(std::span<const BandPay> parts)
{
    Int128 sum = 0;
    for (const BandPay &part : parts)
        sum += part.amount;
    return narrowed(sum, "commission");
}

} // namespace somo
