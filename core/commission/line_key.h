// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/commission_query.h"

namespace somo {

/// What names a line of a person's statements so that it is found again after a recalculation: policy, kind, rule, band,
/// order and cause, but no figure. Lines that say the same are counted ("#2"). As many keys as the statement has lines.
QStringList lineKeys(const CommissionSheet &sheet, const PayStatement &statement);

/// The same of an order of the period that paid nothing, or little.
QString orderKey(OrderId order);
/// The order that such a key names; 0 for any other key.
OrderId orderOfKey(const QString &key);

/// The key of all that a person's statements say together.
inline const QString wholeStatementKey = QStringLiteral("total");

} // namespace somo
