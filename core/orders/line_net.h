// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/order.h"

namespace somo {

/// A line's net before the order's discount (rules §2): the given total (`line.net`, after the line's discount), or
/// round(quantity × unit price) − line discount. A line without a price and without a total is worth − its discount.
/// The stores write order_line.net with it. Errors only by overflow.
inline Result<Money> lineNet(const OrderLine &line)
{
    if (line.netStated)
        return *line.netStated;
    SOMO_TRY_ASSIGN(const Money gross, lineGross(line.quantity, line.unitPrice.value_or(UnitPrice{})));
    return subtract(gross, line.discount, "line net");
}

} // namespace somo
