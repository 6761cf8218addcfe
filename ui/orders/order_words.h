// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/order.h"

#include <QString>

namespace somo {

/// "Draft", "Confirmed", "On its way", "Completed", "Cancelled" in the window's language.
QString statusName(OrderStatus status);
/// The command in the history for taking orders to a step ("order_completed").
QString stepCommand(OrderStatus status);
/// "DH-1, DH-2, DH-3 and 4 more": for sentences about several orders.
QString codesInText(const QStringList &codes);

} // namespace somo
