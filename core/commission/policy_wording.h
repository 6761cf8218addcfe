// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/policy_words.h"

namespace somo {

// What the choices of a policy are called inside a sentence, alike wherever a policy is read: source texts of the context
// "policy".
const char *wordFor(CommissionBase base);
const char *wordFor(RecognitionEvent event);
const char *wordFor(PeriodKind period);
const char *wordFor(BandMethod method);
const char *wordFor(RuleScope scope);
const char *wordFor(BandEdges edges);
const char *wordFor(PoolShare share);
const char *wordFor(BonusKind kind);
/// With %1 for the value: "product group %1".
const char *wordFor(const WhenKey &key);

} // namespace somo
