// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/orders/credit_rule_query.h"

#include <span>

namespace somo {

/// Writes credit rules; runs inside Book::write.
namespace credit_rules {

/// Writes a rule: a new one (no id) behind all others. Refused: rowNotFound, creditRuleGivesNobody, datesReversed,
/// dateOutOfRange.
Result<CreditRuleId> save(Database &database, const CreditRule &rule);
Status remove(Database &database, CreditRuleId rule);
/// Puts a rule to that place, from 0; the others keep their order.
Status move(Database &database, CreditRuleId rule, int place);

/// Credits each order to its person, as creditsByRules() proposes. Orders that were credited to somebody since stay; those in a
/// closed period are passed over unless `withClosed`. How many were written.
Result<int> apply(Database &database, std::span<const RuleCredit> credits, bool withClosed);

} // namespace credit_rules

} // namespace somo
