// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_refund.h"

#include "core/orders/line_net.h"

#include <algorithm>

namespace somo {

namespace {

/// What the goods cost after every discount; nothing where that is no sale, or can't be worked out (which is told elsewhere).
std::optional<Int128> goodsWorth(const SaidOrder &order)
{
    Int128 worth = 0;
    for (const SaidLine &said : order.lines) {
        OrderLine line;
        const Cell &quantity = said[Field::lineQuantity];
        line.quantity = Quantity{quantity.present ? quantity.number : Quantity::one};
        if (said[Field::lineNet].present)
            line.netStated = Money::fromMinorUnits(said[Field::lineNet].number);
        line.unitPrice = UnitPrice{said[Field::lineUnitPrice].number};
        line.discount = Money::fromMinorUnits(said[Field::lineDiscount].number);
        const Result<Money> net = lineNet(line);
        if (!net || line.quantity <= Quantity())
            return std::nullopt;
        worth += net->minorUnits();
    }
    worth -= order[Field::orderDiscount].number;
    return worth > 0 ? std::optional(worth) : std::nullopt;
}

} // namespace

bool takeRefund(SaidOrder &order)
{
    const Cell &agreed = order[Field::orderReturned];
    const bool isAgreed = agreed.present && agreed.text == "yes";
    const qint64 said = order[Field::orderRefunded].number;
    const Int128 refunded = said < 0 ? -Int128(said) : Int128(said);
    if (!isAgreed && refunded == 0)
        return false;
    // What was never sold has nothing to return: the money of a cancelled order goes back as well.
    const Cell &state = order[Field::orderStatus];
    const OrderStatus status = state.present ? OrderStatus(state.number) : OrderStatus::completed;
    if (status == OrderStatus::draft || status == OrderStatus::cancelled)
        return false;
    if (std::ranges::any_of(order.lines, [](const SaidLine &line) { return line[Field::lineReturned].number != 0; }))
        return false;
    const bool mayBeWhole = (isAgreed || !order.isMapped(Field::orderReturned)) && status != OrderStatus::confirmed;
    const std::optional<Int128> worth = mayBeWhole ? goodsWorth(order) : std::nullopt;
    if (!worth || refunded < *worth)
        return true;
    for (SaidLine &line : order.lines) {
        const Cell &quantity = line[Field::lineQuantity];
        Cell &returned = line[Field::lineReturned];
        returned.present = true;
        returned.number = quantity.present ? quantity.number : Quantity::one;
    }
    order.mapped.set(size_t(Field::lineReturned));
    order.isRefundedWhole = true;
    return false;
}

} // namespace somo
