// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/line_net.h"

namespace somo::test {

inline Day day(int yyyymmdd)
{
    return Day::fromNumber(yyyymmdd);
}

inline Money money(qint64 units)
{
    return Money::fromMinorUnits(units);
}

/// Whole units, as one thinks of them.
inline Quantity pieces(qint64 units)
{
    return Quantity{units * Quantity::one};
}

inline UnitPrice price(qint64 minorUnits)
{
    return UnitPrice{minorUnits * UnitPrice::perMinorUnit};
}

inline Rate percent(qint64 percent)
{
    return Rate{percent * 10'000};
}

/// A line of so many pieces at a price, its net filled in as the stores do.
inline OrderLine line(qint64 id, qint64 count, qint64 unitPrice, std::optional<qint64> unitCost = {})
{
    OrderLine made;
    made.id = LineId{id};
    made.quantity = pieces(count);
    made.unitPrice = price(unitPrice);
    if (unitCost)
        made.unitCost = price(*unitCost);
    made.net = lineNet(made).value();
    return made;
}

inline Order order(std::vector<OrderLine> lines, Day orderedOn = Day::fromNumber(20260310))
{
    Order made;
    made.id = OrderId{1};
    made.code = QStringLiteral("A1");
    made.orderedOn = orderedOn;
    made.lines = std::move(lines);
    return made;
}

inline OrderReturn returnOf(qint64 id, Day on, std::vector<ReturnedLine> lines)
{
    OrderReturn made;
    made.id = ReturnId{id};
    made.code = QStringLiteral("R%1").arg(id);
    made.day = on;
    made.lines = std::move(lines);
    return made;
}

inline Payment payment(Day on, qint64 amount)
{
    Payment made;
    made.day = on;
    made.amount = money(amount);
    return made;
}

} // namespace somo::test
