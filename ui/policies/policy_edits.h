// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/policy.h"

#include <vector>

namespace somo {

/// Whose bands: a rule's or a pool's, by its place in the policy.
struct BandsOwner {
    enum class Kind {
        none, // the policy has neither
        rule,
        pool,
    };
    Kind kind = Kind::none;
    size_t index = 0;
    friend bool operator==(const BandsOwner &, const BandsOwner &) = default;
};

/// Nothing where the policy has no such owner.
const std::vector<PayBand> *bandsOf(const Policy &policy, BandsOwner owner);
BandMethod methodOf(const Policy &policy, BandsOwner owner);
/// Percent edges and units belong to rules alone.
BandEdges edgesOf(const Policy &policy, BandsOwner owner);
/// Whether `from` counts units or orders, so that a band pays an amount for each.
bool paysForEach(const Policy &policy, BandsOwner owner);
/// The owner itself where it is there; otherwise the first rule, or else the first pool.
BandsOwner presentOwner(const Policy &policy, BandsOwner wanted);

Policy withBands(Policy policy, BandsOwner owner, std::vector<PayBand> bands);

/// A band after that one: half way to the next, or as wide as that one is where it is the last. It pays as that one does.
std::vector<PayBand> bandAddedAfter(std::vector<PayBand> bands, size_t band, qint64 firstWidth);
/// The next band takes the place of a first one; the only band stays.
std::vector<PayBand> bandRemoved(std::vector<PayBand> bands, size_t band);

/// Pay that fits what the policy counts now: rates where money is counted, an amount for each elsewhere, flat amounts in
/// slabs alone. What doesn't fit becomes 0 of what does.
Policy withFittingPay(Policy policy);

/// An id that no rule has yet: "rule2", "rule3" …
QString freeRuleId(const Policy &policy);

} // namespace somo
