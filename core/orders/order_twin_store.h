// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/orders/order_twin.h"
#include "core/storage/database.h"

#include <QStringList>

namespace somo {

/// Writes pairs of orders that may be one sale; runs inside Book::write. Nothing is ever merged: both orders stay whole, and
/// of two that are the same one counts nowhere (rules §2 reads order.copyOf).
namespace twins {

/// A pair as an import finds it. `copy`: of state same, the one that counts nowhere. Where that can't be (see answer()) the
/// pair is kept as possible.
Status add(Database &database, OrderId one, OrderId other, const QString &code, TwinState state, OrderId copy, ImportId import);

/// Answers whether the two are one, or takes the answer back (possible). `counts`: of state same, which of the two counts.
/// False where it said so already. Refused: rowNotFound; twinLinked where the one that is not to count is linked to a third
/// order already, or the one that counts is itself linked to the other.
Result<bool> answer(Database &database, TwinId twin, TwinState state, OrderId counts);

/// The codes of other systems that an order names, instead of those kept so far.
Status setNamedCodes(Database &database, OrderId order, const QStringList &codes, ImportId import);

} // namespace twins

} // namespace somo
