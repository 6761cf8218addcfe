// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/rule_matcher.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace somo {

namespace {

bool isMet(qint64 named, qint64 value)
{
    return named == 0 || named == value;
}

bool matches(const RuleKeys &rule, const PolicyEntry &entry)
{
    return !rule.matchesNothing && isMet(rule.product, entry.product.value)
        && (rule.productGroup == 0 || rule.groups.contains(entry.productGroup.value)) && isMet(rule.segment, entry.segment.value)
        && isMet(rule.channel, entry.channel.value) && isMet(rule.region, entry.province.value) && isMet(rule.area, entry.area);
}

auto specificity(const RuleKeys &rule)
{
    return std::make_tuple(rule.product != 0, rule.groupDepth, rule.segment != 0, rule.channel != 0, rule.region != 0, rule.area != 0);
}

} // namespace

RuleMatcher::RuleMatcher(std::vector<RuleKeys> rules)
    : m_rules(std::move(rules))
    , m_bySpecificity(m_rules.size())
{
    std::iota(m_bySpecificity.begin(), m_bySpecificity.end(), size_t(0));
    std::ranges::stable_sort(m_bySpecificity, [this](size_t a, size_t b) { return specificity(m_rules[a]) > specificity(m_rules[b]); });
}

std::optional<size_t> RuleMatcher::ruleOf(const PolicyEntry &entry) const
{
    const auto found = std::ranges::find_if(m_bySpecificity, [&](size_t rule) { return matches(m_rules[rule], entry); });
    return found == m_bySpecificity.end() ? std::nullopt : std::optional(*found);
}

} // namespace somo
