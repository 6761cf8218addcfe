// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/credit_rule.h"

#include "core/base/text.h"

namespace somo {

QString platformOf(const QString &source)
{
    return source.section(u'/', 0, 0);
}

QString shopOf(const QString &source)
{
    return source.section(u'/', 1);
}

bool fits(const CreditRule &rule, const CreditFacts &facts, ProvinceId provinceOnDay)
{
    const auto names = [](const QString &wanted, const QString &is) { return wanted.isEmpty() || folded(wanted) == folded(is); };
    if (!rule.valid.contains(facts.orderedOn) || !names(rule.platform, platformOf(facts.source)) || !names(rule.shop, shopOf(facts.source)))
        return false;
    if (rule.area && rule.area != facts.area)
        return false;
    if (rule.province && provinceOnDay != facts.province)
        return false;
    return rule.toKeeper ? bool(facts.keeper) : bool(rule.person);
}

} // namespace somo
