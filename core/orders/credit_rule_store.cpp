// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/credit_rule_store.h"

#include "core/base/text.h"
#include "core/orders/order_store.h"

#include <algorithm>

namespace somo::credit_rules {

namespace {

Status checked(const CreditRule &rule)
{
    if (!rule.toKeeper && !rule.person)
        return failure(ErrorCode::creditRuleGivesNobody);
    if (rule.valid.isEmpty())
        return failure(ErrorCode::datesReversed, {rule.valid.first.toIso(), rule.valid.last.toIso()});
    for (const Day end : {rule.valid.first, rule.valid.last}) {
        const bool isOpen = end.isNull() || end == CreditRule().valid.last;
        if (!isOpen && (end < firstKnownDay || lastKnownDay < end))
            return failure(ErrorCode::dateOutOfRange, {end.toIso()});
    }
    return success();
}

void bindRule(Statement &row, const CreditRule &rule)
{
    row.bind(u":platform", cleanText(rule.platform));
    row.bind(u":shop", cleanText(rule.shop));
    row.bind(u":area", rule.area);
    row.bind(u":province", rule.province);
    row.bind(u":keeper", rule.toKeeper ? 1 : 0);
    row.bind(u":person", rule.toKeeper ? PersonId() : rule.person);
    row.bind(u":from", rule.valid.first);
    row.bind(u":to", rule.valid.last);
}

} // namespace

Result<CreditRuleId> save(Database &database, const CreditRule &rule)
{
    SOMO_TRY(checked(rule));
    if (!rule.id) {
        Statement last(database, QStringLiteral("SELECT COALESCE(MAX(position), -1) + 1 FROM credit_rule"));
        SOMO_TRY_ASSIGN(const qint64 position, runForId(last));
        Statement row(database, QStringLiteral("INSERT INTO credit_rule (position, platform, shop, area_id, province_id, to_keeper, person_id, valid_from, valid_to)"
                                               " VALUES (:position, :platform, :shop, :area, :province, :keeper, :person, :from, :to) RETURNING id"));
        row.bind(u":position", position);
        bindRule(row, rule);
        SOMO_TRY_ASSIGN(const qint64 id, runForId(row));
        return CreditRuleId{id};
    }
    Statement row(database, QStringLiteral("UPDATE credit_rule SET platform = :platform, shop = :shop, area_id = :area, province_id = :province, to_keeper = :keeper,"
                                           " person_id = :person, valid_from = :from, valid_to = :to, version = version + 1 WHERE id = :id"));
    bindRule(row, rule);
    row.bind(u":id", rule.id);
    SOMO_TRY(row.run());
    if (row.rowsChanged() != 1)
        return failure(ErrorCode::rowNotFound, {QStringLiteral("credit_rule"), QString::number(rule.id.value)});
    return rule.id;
}

Status remove(Database &database, CreditRuleId rule)
{
    Statement row(database, QStringLiteral("DELETE FROM credit_rule WHERE id = :id"));
    row.bind(u":id", rule);
    SOMO_TRY(row.run());
    return row.rowsChanged() == 1 ? success() : Status(failure(ErrorCode::rowNotFound, {QStringLiteral("credit_rule"), QString::number(rule.value)}));
}

Status move(Database &database, CreditRuleId rule, int place)
{
    SOMO_TRY_ASSIGN(std::vector<CreditRule> rules, creditRules(database));
    const auto at = std::ranges::find(rules, rule, &CreditRule::id);
    if (at == rules.end())
        return failure(ErrorCode::rowNotFound, {QStringLiteral("credit_rule"), QString::number(rule.value)});
    const CreditRule moved = *at;
    rules.erase(at);
    rules.insert(rules.begin() + std::clamp<qsizetype>(place, 0, qsizetype(rules.size())), moved);
    Statement row(database, QStringLiteral("UPDATE credit_rule SET position = :position, version = version + 1 WHERE id = :id AND position <> :position2"));
    for (size_t i = 0; i < rules.size(); ++i) {
        row.bind(u":position", qint64(i));
        row.bind(u":position2", qint64(i));
        row.bind(u":id", rules[i].id);
        SOMO_TRY(row.run());
    }
    return success();
}

Result<int> apply(Database &database, std::span<const RuleCredit> credits, bool withClosed)
{
    int count = 0;
    for (const RuleCredit &credit : credits) {
        if (credit.inClosedPeriod && !withClosed)
            continue;
        SOMO_TRY_ASSIGN(Order order, orders::byId(database, credit.order));
        if (!order.credits.empty())
            continue;
        order.credits = {{credit.person, Rate{Rate::whole}}};
        SOMO_TRY_ASSIGN(const bool written, orders::update(database, order));
        count += written ? 1 : 0;
    }
    return count;
}

} // namespace somo::credit_rules
