// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policies/policy_edits.h"

#include <algorithm>

namespace somo {

namespace {

void fitPay(PayBand &band, BandMethod method, bool forEach)
{
    if (forEach) {
        if (!band.each && !(band.amount && method == BandMethod::slab))
            band.each = Money();
        band.rate.reset();
        if (band.each)
            band.amount.reset();
        return;
    }
    band.each.reset();
    if (method != BandMethod::slab)
        band.amount.reset();
    if (!band.rate && !band.amount)
        band.rate = Rate();
}

} // namespace

const std::vector<PayBand> *bandsOf(const Policy &policy, BandsOwner owner)
{
    if (owner.kind == BandsOwner::Kind::rule && owner.index < policy.rules.size())
        return &policy.rules[owner.index].bands;
    if (owner.kind == BandsOwner::Kind::pool && owner.index < policy.pools.size())
        return &policy.pools[owner.index].bands;
    return nullptr;
}

BandMethod methodOf(const Policy &policy, BandsOwner owner)
{
    if (!bandsOf(policy, owner))
        return BandMethod::marginal;
    return owner.kind == BandsOwner::Kind::rule ? policy.rules[owner.index].method : policy.pools[owner.index].method;
}

BandEdges edgesOf(const Policy &policy, BandsOwner owner)
{
    return owner.kind == BandsOwner::Kind::rule && bandsOf(policy, owner) ? policy.rules[owner.index].edges : BandEdges::amount;
}

bool paysForEach(const Policy &policy, BandsOwner owner)
{
    return isCounted(policy.base) || edgesOf(policy, owner) == BandEdges::units;
}

BandsOwner presentOwner(const Policy &policy, BandsOwner wanted)
{
    if (bandsOf(policy, wanted))
        return wanted;
    if (!policy.rules.empty())
        return {BandsOwner::Kind::rule, std::min(wanted.index, policy.rules.size() - 1)};
    if (!policy.pools.empty())
        return {BandsOwner::Kind::pool, std::min(wanted.index, policy.pools.size() - 1)};
    return {};
}

Policy withBands(Policy policy, BandsOwner owner, std::vector<PayBand> bands)
{
    if (!bandsOf(policy, owner))
        return policy;
    (owner.kind == BandsOwner::Kind::rule ? policy.rules[owner.index].bands : policy.pools[owner.index].bands) = std::move(bands);
    return policy;
}

std::vector<PayBand> bandAddedAfter(std::vector<PayBand> bands, size_t band, qint64 firstWidth)
{
    if (bands.empty())
        return {PayBand{0, Rate(), {}, {}}};
    band = std::min(band, bands.size() - 1);
    PayBand added = bands[band];
    if (band + 1 < bands.size())
        added.from = bands[band].from + (bands[band + 1].from - bands[band].from) / 2;
    else
        added.from = bands[band].from + (band > 0 ? bands[band].from - bands[band - 1].from : firstWidth);
    bands.insert(bands.begin() + qsizetype(band) + 1, added);
    return bands;
}

std::vector<PayBand> bandRemoved(std::vector<PayBand> bands, size_t band)
{
    if (band >= bands.size() || bands.size() == 1)
        return bands;
    bands.erase(bands.begin() + qsizetype(band));
    bands.front().from = 0;
    return bands;
}

Policy withFittingPay(Policy policy)
{
    for (size_t i = 0; i < policy.rules.size(); ++i) {
        CommissionRule &rule = policy.rules[i];
        for (PayBand &band : rule.bands)
            fitPay(band, rule.method, paysForEach(policy, {BandsOwner::Kind::rule, i}));
    }
    for (TeamPool &pool : policy.pools) {
        for (PayBand &band : pool.bands)
            fitPay(band, pool.method, isCounted(policy.base));
    }
    return policy;
}

QString freeRuleId(const Policy &policy)
{
    for (size_t number = policy.rules.size() + 1;; ++number) {
        const QString id = QStringLiteral("rule%1").arg(number);
        if (std::ranges::none_of(policy.rules, [&](const CommissionRule &rule) { return rule.id == id; }))
            return id;
    }
}

} // namespace somo
