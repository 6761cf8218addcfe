// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/order_store.h"

#include "core/base/text.h"
#include "core/orders/line_net.h"

#include <algorithm>
#include <array>
#include <map>

namespace somo::orders {

namespace {

Status checkDay(Day day)
{
    if (!day.isNull() && (day < firstKnownDay || lastKnownDay < day))
        return failure(ErrorCode::dateOutOfRange, {day.toIso()});
    return success();
}

/// A step counts as reached with every later one; a cancelled order may have got as far as shipped.
Status checkStepDates(const Order &order)
{
    const bool cancelled = order.status == OrderStatus::cancelled;
    const int reached = cancelled ? int(OrderStatus::shipped) : int(order.status);
    struct Step {
        const char *name;
        Day day;
        bool reached;
    };
    const std::array steps{
        Step{"confirmed_on", order.confirmedOn, reached >= int(OrderStatus::confirmed)},
        Step{"shipped_on", order.shippedOn, reached >= int(OrderStatus::shipped)},
        Step{"completed_on", order.completedOn, order.status == OrderStatus::completed},
        Step{"cancelled_on", order.cancelledOn, cancelled},
    };
    for (const Step &step : steps) {
        if (!step.day.isNull() && !step.reached)
            return failure(ErrorCode::dateForStepNotReached, {QString::fromLatin1(step.name)});
        SOMO_TRY(checkDay(step.day));
    }
    SOMO_TRY(checkDay(order.paidOn));
    return success();
}

Status checkCredits(const Order &order)
{
    if (order.credits.empty())
        return success();
    qint64 sum = 0;
    for (const OrderCredit &credit : order.credits) {
        if (!credit.person || credit.share.millionths < 0)
            return failure(ErrorCode::sharesNotWhole, {shortText(credit.share.millionths, 4)});
        sum += credit.share.millionths;
    }
    if (sum != Rate::whole)
        return failure(ErrorCode::sharesNotWhole, {shortText(sum, 4)});
    return success();
}

/// -1, 0, 1; a line without quantity by its money.
int signOf(const OrderLine &line)
{
    const qint64 by = line.quantity.thousandths != 0 ? line.quantity.thousandths : line.net.minorUnits();
    return by < 0 ? -1 : by > 0 ? 1 : 0;
}

Status checkLines(Order &order)
{
    bool above = false, below = false;
    for (OrderLine &line : order.lines) {
        SOMO_TRY_ASSIGN(line.net, lineNet(line));
        const int sign = signOf(line);
        above = above || sign > 0;
        below = below || sign < 0;
    }
    if (above && below)
        return failure(ErrorCode::linesOfBothSigns, {order.code});
    order.kind = below ? OrderKind::freeReturn : OrderKind::sale;
    if (below && order.credits.empty())
        return failure(ErrorCode::freeReturnNeedsPerson, {order.code});
    return success();
}

Status checkReturns(const Order &order)
{
    if (order.returns.empty())
        return success();
    std::map<LineId, qint64> left;
    for (const OrderLine &line : order.lines)
        left[line.id] = line.quantity.thousandths;
    for (const OrderReturn &one : order.returns) {
        SOMO_TRY(checkDay(one.day));
        for (const ReturnedLine &line : one.lines) {
            qint64 &rest = left[line.line];
            if (line.quantity.thousandths <= 0 || line.quantity.thousandths > rest)
                return failure(ErrorCode::returnMoreThanSold, {order.code, quantityText(line.quantity), quantityText(Quantity{std::max<qint64>(rest, 0)})});
            rest -= line.quantity.thousandths;
        }
    }
    return success();
}

} // namespace

Day latestDay(const Order &order)
{
    return std::max({order.orderedOn, order.confirmedOn, order.shippedOn, order.completedOn, order.cancelledOn, order.paidOn});
}

Status checkStep(OrderStatus from, OrderStatus to)
{
    if (from == to)
        return success();
    if (from == OrderStatus::completed && to == OrderStatus::cancelled)
        return failure(ErrorCode::completedIsReturned);
    if (int(to) < int(from))
        return failure(ErrorCode::statusBackwards);
    return success();
}

Status check(Order &order)
{
    order.code = cleanText(order.code);
    if (order.code.isEmpty())
        return failure(ErrorCode::codeMissing);
    return checkContent(order);
}

Status checkContent(Order &order)
{
    if (order.orderedOn.isNull())
        return failure(ErrorCode::dateMissing);
    SOMO_TRY(checkDay(order.orderedOn));
    SOMO_TRY(checkStepDates(order));
    SOMO_TRY(checkCredits(order));
    SOMO_TRY(checkLines(order));
    for (const Payment &payment : order.payments)
        SOMO_TRY(checkDay(payment.day));
    return checkReturns(order);
}

} // namespace somo::orders
