// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/policy_words.h"
#include "core/words/language.h"

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

/// What a rule is called by people: its id, but for the plain "all", which is no word in every language.
struct RuleName {
    QString id;
    RuleWhen when; // what it takes
    bool isOnly = true; // the policy has no other rule
    friend bool operator==(const RuleName &, const RuleName &) = default;
};
/// A rule of the policy by its id; one that the policy doesn't have has only that.
RuleName ruleNameOf(const Policy &policy, const QString &id);
/// "tea"; for "all" "every sale", "every other sale", or what it takes: "channel zalo".
QString ruleWords(const RuleName &rule, Language language);

} // namespace somo
