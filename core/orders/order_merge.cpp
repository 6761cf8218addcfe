// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/order_merge.h"

#include <algorithm>
#include <tuple>

namespace somo::orders {

namespace {

auto stepsOf(const Order &order)
{
    return std::tuple(order.status, order.confirmedOn, order.shippedOn, order.completedOn, order.cancelledOn);
}

bool linesAlike(const Order &a, const Order &b)
{
    return std::ranges::equal(a.lines, b.lines, [](const OrderLine &x, const OrderLine &y) {
        return x.id == y.id && x.product == y.product && x.name == y.name && x.quantity == y.quantity && x.unitPrice == y.unitPrice && x.discount == y.discount
            && x.netStated == y.netStated;
    });
}

bool creditsAlike(const Order &a, const Order &b)
{
    return std::ranges::equal(a.credits, b.credits, [](const OrderCredit &x, const OrderCredit &y) { return x.person == y.person && x.share == y.share; });
}

bool paymentsAlike(const Order &a, const Order &b)
{
    return std::ranges::equal(a.payments, b.payments, [](const Payment &x, const Payment &y) {
        return x.id == y.id && x.day == y.day && x.amount == y.amount && x.method == y.method;
    });
}

bool returnsAlike(const Order &a, const Order &b)
{
    const auto sameLine = [](const ReturnedLine &x, const ReturnedLine &y) { return x.line == y.line && x.quantity == y.quantity && x.netStated == y.netStated; };
    return std::ranges::equal(a.returns, b.returns, [&](const OrderReturn &x, const OrderReturn &y) {
        return x.id == y.id && x.day == y.day && std::ranges::equal(x.lines, y.lines, sameLine);
    });
}

void takeSteps(Order &into, const Order &from)
{
    into.status = from.status;
    into.confirmedOn = from.confirmedOn;
    into.shippedOn = from.shippedOn;
    into.completedOn = from.completedOn;
    into.cancelledOn = from.cancelledOn;
}

void take(Order &into, const Order &from, OrderPart part)
{
    switch (part) {
    case OrderPart::code: into.code = from.code; break;
    case OrderPart::day:
        into.orderedOn = from.orderedOn;
        into.atMinute = from.atMinute;
        break;
    case OrderPart::status: takeSteps(into, from); break;
    case OrderPart::paidOn: into.paidOn = from.paidOn; break;
    case OrderPart::channel: into.channel = from.channel; break;
    case OrderPart::campaign: into.campaign = from.campaign; break;
    case OrderPart::referrer: into.referrer = from.referrer; break;
    case OrderPart::payer: into.payer = from.payer; break;
    case OrderPart::customer: into.customer = from.customer; break;
    case OrderPart::province: into.province = from.province; break;
    case OrderPart::discount: into.discount = from.discount; break;
    case OrderPart::shipping: into.shipping = from.shipping; break;
    case OrderPart::tax: into.tax = from.tax; break;
    case OrderPart::fee: into.fee = from.fee; break;
    case OrderPart::note: into.note = from.note; break;
    case OrderPart::lines: into.lines = from.lines; break;
    case OrderPart::credits: into.credits = from.credits; break;
    case OrderPart::payments: into.payments = from.payments; break;
    case OrderPart::returns: into.returns = from.returns; break;
    }
}

} // namespace

std::vector<OrderPart> differingParts(const Order &a, const Order &b)
{
    std::vector<OrderPart> parts;
    const auto look = [&parts](OrderPart part, bool same) {
        if (!same)
            parts.push_back(part);
    };
    look(OrderPart::code, a.code == b.code);
    look(OrderPart::day, a.orderedOn == b.orderedOn && a.atMinute == b.atMinute);
    look(OrderPart::status, stepsOf(a) == stepsOf(b));
    look(OrderPart::paidOn, a.paidOn == b.paidOn);
    look(OrderPart::channel, a.channel == b.channel);
    look(OrderPart::campaign, a.campaign == b.campaign);
    look(OrderPart::referrer, a.referrer == b.referrer);
    look(OrderPart::payer, a.payer == b.payer);
    look(OrderPart::customer, a.customer == b.customer);
    look(OrderPart::province, a.province == b.province);
    look(OrderPart::discount, a.discount == b.discount);
    look(OrderPart::shipping, a.shipping == b.shipping);
    look(OrderPart::tax, a.tax == b.tax);
    look(OrderPart::fee, a.fee == b.fee);
    look(OrderPart::note, a.note == b.note);
    look(OrderPart::lines, linesAlike(a, b));
    look(OrderPart::credits, creditsAlike(a, b));
    look(OrderPart::payments, paymentsAlike(a, b));
    look(OrderPart::returns, returnsAlike(a, b));
    return parts;
}

Order merged(const Order &opened, const Order &mine, const Order &theirs)
{
    Order order = theirs;
    for (const OrderPart part : differingParts(opened, mine))
        take(order, mine, part);
    return order;
}

} // namespace somo::orders
