// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/commission_facts.h"
#include "core/commission/statement.h"

#include <vector>

namespace somo {

/// Calculates every period of one kind from the first that a policy pays up to and with `last`, one after the other, since
/// what is carried runs through all of them (rules §5). All policies of the facts are of that kind; those of their other
/// kinds run beside them, since a person's debt goes along to a policy of another kind. Errors: overflow.
Result<std::vector<CommissionPeriod>> runCommission(const CommissionFacts &facts, const Period &last);

} // namespace somo
