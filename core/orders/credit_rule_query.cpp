// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/credit_rule_query.h"

#include "core/storage/bulk_writer.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace somo {

namespace {

Result<PersonId> keeperOf(Database &database, const Order &order)
{
    if (order.customer.value <= 0)
        return PersonId();
    // Whoever was said to look after the customer by then; else whom the order before says.
    Statement said(database, QStringLiteral("SELECT keeper_id FROM customer WHERE id = :customer AND keeper_id IS NOT NULL AND (keeper_from IS NULL OR keeper_from <= :day)"));
    said.bind(u":customer", order.customer);
    said.bind(u":day", order.orderedOn);
    SOMO_TRY(said.run());
    if (said.next())
        return said.id<PersonId>(0);
    SOMO_TRY(said.status());
    Statement row(database, QStringLiteral("SELECT c.person_id FROM sales_order o JOIN order_credit c ON c.order_id = o.id WHERE o.customer_id = :customer"
                                           " AND o.ordered_on <= :day AND o.id <> :order AND o.status NOT IN (0, 4)"
                                           " ORDER BY o.ordered_on DESC, o.id DESC, c.share DESC, c.position, c.id LIMIT 1"));
    row.bind(u":customer", order.customer);
    row.bind(u":day", order.orderedOn);
    row.bind(u":order", order.id.value);
    SOMO_TRY(row.run());
    const PersonId keeper = row.next() ? row.id<PersonId>(0) : PersonId();
    SOMO_TRY(row.status());
    return keeper;
}

/// The days of all closed commission periods.
Result<std::vector<DayRange>> closedDays(Database &database, int fiscalStart)
{
    Statement rows(database, QStringLiteral("SELECT period_kind, period_first FROM commission_period WHERE state = 'closed' ORDER BY period_first, id"));
    SOMO_TRY(rows.run());
    std::vector<DayRange> days;
    while (rows.next()) {
        for (const auto &[kind, word] : {std::pair(PeriodKind::month, QStringView(u"month")), std::pair(PeriodKind::quarter, QStringView(u"quarter")),
                                         std::pair(PeriodKind::year, QStringView(u"year"))}) {
            if (word == rows.text(0))
                days.push_back(Period::of(kind, rows.day(1), fiscalStart).days());
        }
    }
    SOMO_TRY(rows.status());
    return days;
}

struct Uncredited {
    Order head; // what the rules look at, without the lines
    QString source, customer;
    Day counts;
    Money net;
};

Result<std::vector<Uncredited>> uncredited(Database &database)
{
    Statement rows(database, QStringLiteral("SELECT o.id, s.code, COALESCE(c.name, ''), COALESCE((SELECT MIN(e.day) FROM entry e WHERE e.order_id = o.id), o.ordered_on),"
                                            " COALESCE(t.net, 0), o.code, o.ordered_on, o.customer_id, o.province_id FROM sales_order o JOIN source s ON s.id = o.source_id LEFT JOIN customer c ON c.id = o.customer_id"
                                            " LEFT JOIN order_total t ON t.order_id = o.id WHERE o.kind = 0 AND o.status <> 4"
                                            " AND NOT EXISTS (SELECT 1 FROM order_credit x WHERE x.order_id = o.id)"
                                            " AND NOT EXISTS (SELECT 1 FROM order_twin w WHERE w.copy_id = o.id) ORDER BY o.ordered_on DESC, o.id DESC"));
    SOMO_TRY(rows.run());
    std::vector<Uncredited> found;
    while (rows.next()) {
        Uncredited one{{}, rows.text(1), rows.text(2), rows.day(3), rows.money(4)};
        one.head.id = rows.id<OrderId>(0);
        one.head.code = rows.text(5);
        one.head.orderedOn = rows.day(6);
        one.head.customer = rows.id<CustomerId>(7);
        one.head.province = rows.id<ProvinceId>(8);
        found.push_back(std::move(one));
    }
    SOMO_TRY(rows.status());
    return found;
}

Result<std::unordered_map<qint64, QString>> namesOfPeople(Database &database)
{
    Statement rows(database, QStringLiteral("SELECT id, name FROM person ORDER BY id"));
    SOMO_TRY(rows.run());
    std::unordered_map<qint64, QString> names;
    while (rows.next())
        names.emplace(rows.int64(0), rows.text(1));
    SOMO_TRY(rows.status());
    return names;
}

} // namespace

Result<std::vector<CreditRule>> creditRules(Database &database)
{
    Statement rows(database, QStringLiteral("SELECT id, version, platform, shop, area_id, province_id, to_keeper, person_id, valid_from, valid_to FROM credit_rule"
                                            " ORDER BY position, id"));
    SOMO_TRY(rows.run());
    std::vector<CreditRule> rules;
    while (rows.next()) {
        CreditRule rule;
        rule.id = rows.id<CreditRuleId>(0);
        rule.version = rows.int64(1);
        rule.platform = rows.text(2);
        rule.shop = rows.text(3);
        rule.area = rows.id<AreaId>(4);
        rule.province = rows.id<ProvinceId>(5);
        rule.toKeeper = rows.integer(6) != 0;
        rule.person = rows.id<PersonId>(7);
        rule.valid = {rows.day(8), rows.day(9)};
        rules.push_back(std::move(rule));
    }
    SOMO_TRY(rows.status());
    return rules;
}

Result<CreditRuleBook> CreditRuleBook::load(Database &database)
{
    CreditRuleBook book;
    SOMO_TRY_ASSIGN(book.m_rules, creditRules(database));
    if (!book.m_rules.empty()) {
        SOMO_TRY_ASSIGN(book.m_provinces, ProvinceBook::load(database));
    }
    return book;
}

Result<CreditRuleBook::Decision> CreditRuleBook::decide(Database &database, const QString &source, const Order &order) const
{
    if (m_rules.empty())
        return Decision();
    CreditFacts facts{source, order.orderedOn, {}, {}, {}};
    if (order.province.value > 0) {
        facts.province = m_provinces.onDay(order.province, order.orderedOn);
        const Province *province = m_provinces.byId(facts.province);
        facts.area = province ? province->area : AreaId();
    }
    bool knowsKeeper = false;
    for (const CreditRule &rule : m_rules) {
        if (rule.toKeeper && !knowsKeeper) {
            SOMO_TRY_ASSIGN(facts.keeper, keeperOf(database, order));
            knowsKeeper = true;
        }
        const ProvinceId onDay = rule.province ? m_provinces.onDay(rule.province, order.orderedOn) : ProvinceId();
        if (fits(rule, facts, onDay))
            return Decision{rule.toKeeper ? facts.keeper : rule.person, rule.id};
    }
    return Decision();
}

Result<std::vector<RuleCredit>> creditsByRules(Database &database, int fiscalStart)
{
    std::vector<RuleCredit> credits;
    SOMO_TRY_ASSIGN(const CreditRuleBook rules, CreditRuleBook::load(database));
    if (rules.isEmpty())
        return credits;
    SOMO_TRY_ASSIGN(const std::vector<DayRange> closed, closedDays(database, fiscalStart));
    SOMO_TRY_ASSIGN(const std::vector<Uncredited> orders, uncredited(database));
    SOMO_TRY_ASSIGN(const auto names, namesOfPeople(database));
    for (const Uncredited &one : orders) {
        const Order &order = one.head;
        SOMO_TRY_ASSIGN(const CreditRuleBook::Decision decision, rules.decide(database, one.source, order));
        if (!decision.person)
            continue;
        RuleCredit credit;
        credit.order = order.id;
        credit.code = order.code;
        credit.source = one.source.isEmpty() ? QStringLiteral("source_unnamed") : one.source;
        credit.orderedOn = order.orderedOn;
        credit.customer = one.customer;
        credit.net = one.net;
        credit.person = decision.person;
        const auto name = names.find(decision.person.value);
        credit.personName = name == names.end() ? QString() : name->second;
        credit.rule = decision.rule;
        credit.inClosedPeriod = std::ranges::any_of(closed, [&](const DayRange &days) { return days.contains(one.counts); });
        credits.push_back(std::move(credit));
    }
    return credits;
}

Result<qint64> ordersWithoutCredit(Database &database, DayRange days)
{
    Statement count(database, QStringLiteral("SELECT COUNT(*) FROM sales_order o WHERE o.ordered_on BETWEEN :first AND :last AND o.kind = 0 AND o.status <> 4"
                                             " AND NOT EXISTS (SELECT 1 FROM order_credit x WHERE x.order_id = o.id)"
                                             " AND NOT EXISTS (SELECT 1 FROM order_twin w WHERE w.copy_id = o.id)"));
    count.bind(u":first", days.first);
    count.bind(u":last", days.last);
    return runForId(count);
}

} // namespace somo
