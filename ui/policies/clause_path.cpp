// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policies/clause_path.h"

#include "core/commission/policy_words.h"

namespace somo {

namespace {

/// By name, else by number; `count` items with their names.
template <typename Item, typename Name>
std::optional<size_t> placeOf(const std::vector<Item> &items, const QString &wanted, Name name)
{
    for (size_t i = 0; i < items.size(); ++i) {
        if (!wanted.isEmpty() && name(items[i]) == wanted)
            return i;
    }
    bool isNumber = false;
    const uint number = wanted.toUInt(&isNumber);
    if (isNumber && number >= 1 && number <= items.size())
        return number - 1;
    return std::nullopt;
}

} // namespace

ClausePath ClausePath::of(const QString &field)
{
    ClausePath path;
    const qsizetype bracket = field.indexOf(u'[');
    const qsizetype point = field.indexOf(u'.');
    if (bracket >= 0 && (point < 0 || bracket < point)) {
        // The item's own name may hold a bracket or a point: it ends before the first part that the document knows.
        qsizetype end = field.indexOf(QStringLiteral("]."), bracket);
        if (end < 0)
            end = field.lastIndexOf(u']');
        path.list = field.first(bracket);
        path.item = field.sliced(bracket + 1, std::max<qsizetype>(0, end - bracket - 1));
        path.rest = field.sliced(std::min(field.size(), end + 2));
        return path;
    }
    path.list = point < 0 ? field : field.first(point);
    path.rest = point < 0 ? QString() : field.sliced(point + 1);
    return path;
}

std::optional<size_t> ClausePath::rule(const Policy &policy) const
{
    return list == u"rules" ? placeOf(policy.rules, item, [](const CommissionRule &rule) { return rule.id; }) : std::nullopt;
}

std::optional<size_t> ClausePath::pool(const Policy &policy) const
{
    return list == u"team_pools" ? placeOf(policy.pools, item, [](const TeamPool &pool) { return pool.team; }) : std::nullopt;
}

std::optional<size_t> ClausePath::overriding(const Policy &policy) const
{
    return list == u"overrides" ? placeOf(policy.overrides, item, [](const Override &each) { return each.person; }) : std::nullopt;
}

std::optional<size_t> ClausePath::bonus(const Policy &policy) const
{
    return list == u"bonuses" ? placeOf(policy.bonuses, item, [](const PolicyBonus &) { return QString(); }) : std::nullopt;
}

std::optional<size_t> ClausePath::band() const
{
    if (!rest.startsWith(QStringLiteral("bands[")))
        return std::nullopt;
    bool isNumber = false;
    const uint number = rest.sliced(6, std::max<qsizetype>(0, rest.indexOf(u']') - 6)).toUInt(&isNumber);
    return isNumber && number >= 1 ? std::optional<size_t>(number - 1) : std::nullopt;
}

BandsOwner ClausePath::owner(const Policy &policy) const
{
    if (const auto at = rule(policy))
        return {BandsOwner::Kind::rule, *at};
    if (const auto at = pool(policy))
        return {BandsOwner::Kind::pool, *at};
    return {};
}

QString clauseOf(const Policy &policy, BandsOwner owner)
{
    if (!bandsOf(policy, owner))
        return {};
    return owner.kind == BandsOwner::Kind::rule ? clause::named(u"rules", policy.rules[owner.index].id, qsizetype(owner.index))
                                                : clause::named(u"team_pools", policy.pools[owner.index].team, qsizetype(owner.index));
}

} // namespace somo
