// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/sale_way_query.h"

#include <QStringList>

namespace somo {

/// By what the people credited with an order will be paid for it, and from when: one sentence for each policy. How much it
/// pays is no order's own matter (bands run over the whole period), so no amount is told. None where nobody is credited or
/// the book has no policy.
QStringList commissionSentences(const std::vector<OrderWays> &people);

} // namespace somo
