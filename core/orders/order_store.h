// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/orders/order.h"
#include "core/storage/database.h"

#include <optional>

namespace somo {

/// Writes whole orders: header, lines, credits, payments and returns in one go; runs inside Book::write. Derived rows
/// (entries, totals) are not its business.
namespace orders {

/// What every order must keep to (rules §2), and the line nets worked out. Refused: codeMissing, sharesNotWhole,
/// linesOfBothSigns, freeReturnNeedsPerson, dateForStepNotReached, dateOutOfRange, returnMoreThanSold, overflow.
Status check(Order &order);
/// The same without looking at the code.
Status checkContent(Order &order);

/// The latest of the dates that the order gives for itself and its steps.
Day latestDay(const Order &order);

/// Status goes only forward; by hand a completed order is not cancelled but returned. Refused: statusBackwards,
/// completedIsReturned.
Status checkStep(OrderStatus from, OrderStatus to);

/// Fills what an order keeps from the day it is first known and doesn't know yet: province and segment of its customer,
/// group and cost of its products (rules §2).
Status fillKept(Database &database, Order &order);

/// Refused as check(), and orderCodeTaken where the source has that code already. Returns the id.
Result<OrderId> add(Database &database, Order order, ImportId import = {});
/// Writes the difference to what is stored. Refused as check() and checkStep(), and lineIsReturned where a line that
/// has returns is to go. True where something was written.
Result<bool> update(Database &database, Order order, ImportId import = {});
/// The whole order. Refused: rowNotFound.
Result<Order> byId(Database &database, OrderId id);
/// By source and code; an id of 0 where there is none.
Result<OrderId> find(Database &database, SourceId source, const QString &code);

} // namespace orders

} // namespace somo
