// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/recognition.h"

#include <algorithm>
#include <map>

namespace somo {

namespace {

Day firstGiven(Day given, Day otherwise)
{
    return given.isNull() ? otherwise : given;
}

bool hasNoDates(const Order &order)
{
    return order.confirmedOn.isNull() && order.shippedOn.isNull() && order.completedOn.isNull() && order.paidOn.isNull();
}

std::optional<Day> paidDay(const Order &order, std::span<const ReturnStep> returns)
{
    const Int128 total = totalBeforeReturns(order);
    if (total <= 0)
        return order.orderedOn;
    if (order.payments.empty()) {
        if (!order.paidOn.isNull())
            return order.paidOn;
        if (order.status == OrderStatus::completed && hasNoDates(order))
            return order.orderedOn;
        return std::nullopt;
    }
    // What a day brings nearer to the total, as of its end: money that came in, goods that came back.
    std::map<Day, Int128> towardsTotal;
    for (const Payment &payment : order.payments)
        towardsTotal[payment.day] += payment.amount.minorUnits();
    for (const ReturnStep &step : returns)
        towardsTotal[step.day] += Int128(step.after.net.minorUnits()) - step.before.net.minorUnits();
    Int128 open = total;
    for (const auto &[day, amount] : towardsTotal) {
        open -= amount;
        if (open <= 0)
            return day;
    }
    return std::nullopt;
}

/// The first day on which anything of the order counts as paid.
std::optional<Day> partPaidDay(const Order &order, std::span<const ReturnStep> returns)
{
    if (totalBeforeReturns(order) <= 0 || order.payments.empty())
        return paidDay(order, returns);
    const auto earliest = std::ranges::min_element(order.payments, {}, &Payment::day);
    return earliest->day;
}

/// When the event happened to the order, whether or not the order counts.
std::optional<Day> eventDay(const Order &order, RecognitionEvent event, std::span<const ReturnStep> returns)
{
    if (order.status == OrderStatus::draft || order.status == OrderStatus::cancelled)
        return std::nullopt;
    if (order.kind == OrderKind::freeReturn)
        return order.orderedOn;
    switch (event) {
    case RecognitionEvent::ordered:
        return order.orderedOn;
    case RecognitionEvent::confirmed:
        return firstGiven(order.confirmedOn, order.orderedOn);
    case RecognitionEvent::completed:
        if (order.status != OrderStatus::completed)
            return std::nullopt;
        return firstGiven(order.completedOn, firstGiven(std::max(order.confirmedOn, order.shippedOn), order.orderedOn));
    case RecognitionEvent::paid:
        return paidDay(order, returns);
    case RecognitionEvent::partPaid:
        return partPaidDay(order, returns);
    }
    return std::nullopt;
}

} // namespace

Int128 totalBeforeReturns(const Order &order)
{
    Int128 total = -Int128(order.discount.minorUnits()) + order.tax.minorUnits() + order.shipping.minorUnits();
    for (const OrderLine &line : order.lines)
        total += line.net.minorUnits();
    return total;
}

std::optional<Day> recognitionDay(const Order &order, RecognitionEvent event, std::span<const ReturnStep> returns)
{
    return order.copyOf ? std::nullopt : eventDay(order, event, returns);
}

std::optional<Day> recognitionDay(const Order &order, RecognitionEvent event)
{
    if (event != RecognitionEvent::paid || order.returns.empty())
        return recognitionDay(order, event, {});
    const auto figures = lineFigures(order);
    if (!figures)
        return std::nullopt;
    const auto returns = returnSteps(order, figures.value());
    return returns ? recognitionDay(order, event, returns.value()) : std::nullopt;
}

Result<OrderTotals> orderTotals(const Order &order)
{
    SOMO_TRY_ASSIGN(const auto figures, lineFigures(order));
    SOMO_TRY_ASSIGN(const auto returns, returnSteps(order, figures));
    Int128 returned = 0;
    for (const ReturnStep &step : returns)
        returned += Int128(step.after.net.minorUnits()) - step.before.net.minorUnits();
    Int128 paid = 0;
    for (const Payment &payment : order.payments)
        paid += payment.amount.minorUnits();
    const Int128 total = totalBeforeReturns(order);
    OrderTotals totals;
    totals.lines = int(order.lines.size());
    SOMO_TRY_ASSIGN(const qint64 net, narrowed(total - order.tax.minorUnits() - order.shipping.minorUnits(), "order net"));
    SOMO_TRY_ASSIGN(const qint64 due, narrowed(total - returned, "order total"));
    SOMO_TRY_ASSIGN(const qint64 paidUnits, narrowed(paid, "order payments"));
    SOMO_TRY_ASSIGN(const qint64 returnedUnits, narrowed(returned, "order returns"));
    totals.net = Money::fromMinorUnits(net);
    totals.due = Money::fromMinorUnits(due);
    totals.paid = Money::fromMinorUnits(paidUnits);
    totals.returned = Money::fromMinorUnits(returnedUnits);
    totals.paidDay = eventDay(order, RecognitionEvent::paid, returns).value_or(Day());
    return totals;
}

} // namespace somo
