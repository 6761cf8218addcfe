// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/statement.h"

namespace somo {

/// A statement in the columns of a table: they add up to its total exactly.
struct PayParts {
    Money commission; // bands, gate, cap, guarantee
    Money team; // pools, overrides, referrals
    Money bonuses;
    Money adjustments;
    Money advance; // a draw that was paid before, at most 0
    Money carried; // what comes in from before, and what is put off to the next period (above 0)
    Money total;
};
PayParts payPartsOf(const PayStatement &statement);
/// Errors: overflow.
Result<PayParts> sumOf(const PayParts &a, const PayParts &b);

} // namespace somo
