// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/policy_entry.h"

#include <optional>
#include <unordered_set>
#include <vector>

namespace somo {

/// A rule's filter with the book's ids in place of codes; 0 is "not named".
struct RuleKeys {
    qint64 product = 0;
    qint64 productGroup = 0;
    qint64 segment = 0;
    qint64 channel = 0;
    qint64 region = 0;
    qint64 area = 0;
    std::unordered_set<qint64> groups; // the named group with its subgroups
    int groupDepth = 0; // of the named group in its tree, from 1; 0: none named
    bool matchesNothing = false; // it names what the book doesn't hold any more
};

/// Finds the one rule that pays an entry (rules §5): key by key in the order product, group, segment, channel, region,
/// area a rule that names the key beats one that doesn't, the deeper of two groups the higher one; then the first listed.
class RuleMatcher {
public:
    RuleMatcher() = default;
    explicit RuleMatcher(std::vector<RuleKeys> rules);
    /// The index of the rule in the policy; nothing where none matches.
    std::optional<size_t> ruleOf(const PolicyEntry &entry) const;

private:
    std::vector<RuleKeys> m_rules;
    std::vector<size_t> m_bySpecificity; // the most specific first
};

} // namespace somo
