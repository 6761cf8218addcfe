// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/next_purchase.h"

#include <algorithm>

namespace somo::insight {

std::optional<NextPurchase> nextPurchase(std::span<const Day> days, const std::optional<GroupInterval> &group)
{
    if (days.empty())
        return std::nullopt;
    NextPurchase next;
    next.last = days.back();
    if (const std::optional<int> usual = usualInterval(days)) {
        next.interval = *usual;
        next.intervals = int(std::min<size_t>(days.size() - 1, usualIntervals));
    } else if (group) {
        next.interval = group->days;
        next.intervals = int(group->intervals);
        next.group = group;
    } else {
        return std::nullopt;
    }
    next.expected = next.last.addDays(next.interval);
    return next;
}

} // namespace somo::insight
