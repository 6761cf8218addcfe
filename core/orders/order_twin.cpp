// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/order_twin.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace somo {

namespace {

constexpr std::array stateTexts{
    std::pair(TwinState::possible, QStringView(u"possible")),
    std::pair(TwinState::same, QStringView(u"same")),
    std::pair(TwinState::different, QStringView(u"different")),
};

bool isNear(Money a, Money b)
{
    constexpr int fifth = 5;
    const Int128 x = a.minorUnits(), y = b.minorUnits();
    const Int128 larger = std::max(x < 0 ? -x : x, y < 0 ? -y : y);
    const Int128 apart = x > y ? x - y : y - x;
    return apart * fifth <= larger;
}

} // namespace

QString twinStateText(TwinState state)
{
    return stateTexts[size_t(state)].second.toString();
}

std::optional<TwinState> twinStateFromText(QStringView text)
{
    for (const auto &[state, word] : stateTexts) {
        if (word == text)
            return state;
    }
    return std::nullopt;
}

bool arePlacedTogether(const TwinFacts &a, const TwinFacts &b)
{
    constexpr int mostDays = 2;
    return !a.orderedOn.isNull() && !b.orderedOn.isNull() && std::abs(a.orderedOn.daysTo(b.orderedOn)) <= mostDays;
}

bool mayBeTwins(const TwinFacts &a, const TwinFacts &b)
{
    if (!arePlacedTogether(a, b))
        return false;
    const bool samePerson = (a.customer && a.customer == b.customer) || (!a.phone.isEmpty() && a.phone == b.phone);
    return samePerson || isNear(a.net, b.net);
}

} // namespace somo
