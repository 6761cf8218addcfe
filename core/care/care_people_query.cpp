// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/care_facts_query.h"

#include "core/base/text.h"

#include <algorithm>

namespace somo::care {

namespace {

/// Ids that lie close together are read in one stretch of the table, with what lies between them passed over.
struct IdStretch {
    qint64 first = 0;
    qint64 last = 0;
};

std::vector<IdStretch> stretchesOf(const std::vector<CustomerId> &customers)
{
    constexpr qint64 widestGap = 64;
    std::vector<IdStretch> stretches;
    for (const CustomerId customer : customers) {
        if (stretches.empty() || customer.value - stretches.back().last > widestGap)
            stretches.push_back({customer.value, customer.value});
        stretches.back().last = customer.value;
    }
    return stretches;
}

Status readPeople(Database &database, const IdStretch &stretch, const std::unordered_set<qint64> &wanted, std::unordered_map<qint64, CustomerFacts> &facts)
{
    Statement rows(database, QStringLiteral("SELECT c.id, c.code, c.name, c.sort_key, COALESCE(c.gender, ''), COALESCE(c.customer_group, ''), COALESCE(s.code, ''), c.keeper_id,"
                                            " COALESCE(k.phone_typed, ''), COALESCE(k.email, ''), COALESCE(k.address, '') FROM customer c LEFT JOIN segment s ON s.id = c.segment_id"
                                            " LEFT JOIN customer_contact k ON k.id = c.id WHERE c.id BETWEEN :first AND :last ORDER BY c.id"));
    rows.bind(u":first", stretch.first);
    rows.bind(u":last", stretch.last);
    SOMO_TRY(rows.run());
    while (rows.next()) {
        if (!wanted.contains(rows.int64(0)))
            continue;
        CustomerFacts &each = facts[rows.int64(0)];
        each.code = rows.text(1);
        each.name = rows.text(2);
        each.sortKey = rows.text(3);
        each.gender = rows.text(4);
        each.group = folded(rows.text(5));
        each.segment = rows.text(6);
        each.keeper = rows.id<PersonId>(7);
        each.phone = rows.text(8);
        each.email = rows.text(9);
        each.address = rows.text(10);
    }
    return rows.status();
}

Status readTags(Database &database, const IdStretch &stretch, std::unordered_map<qint64, CustomerFacts> &facts)
{
    Statement rows(database, QStringLiteral("SELECT m.customer_id, t.folded FROM customer_tag m JOIN tag t ON t.id = m.tag_id WHERE m.customer_id BETWEEN :first AND :last"
                                            " ORDER BY m.customer_id, m.id"));
    rows.bind(u":first", stretch.first);
    rows.bind(u":last", stretch.last);
    SOMO_TRY(rows.run());
    while (rows.next()) {
        if (const auto found = facts.find(rows.int64(0)); found != facts.end())
            found->second.tags += rows.text(1);
    }
    return rows.status();
}

Status readConsents(Database &database, std::unordered_map<qint64, CustomerFacts> &facts)
{
    // Above so many customers one pass over all that was ever said is quicker than a look for each.
    constexpr size_t fewCustomers = 200;
    if (facts.size() <= fewCustomers) {
        for (auto &[customer, each] : facts) {
            SOMO_TRY_ASSIGN(each.consents, consent::current(database, CustomerId{customer}));
        }
        return success();
    }
    SOMO_TRY_ASSIGN(auto all, consent::currentOfAll(database));
    for (auto &[customer, each] : facts) {
        if (const auto found = all.find(customer); found != all.end())
            each.consents = std::move(found->second);
    }
    return success();
}

ItemRow::State itemState(const QString &text)
{
    return text == u"later" ? ItemRow::State::later : text == u"declined" ? ItemRow::State::declined : ItemRow::State::done;
}

} // namespace

Result<std::unordered_map<qint64, CustomerFacts>> customerFacts(Database &database, std::vector<CustomerId> customers)
{
    std::ranges::sort(customers);
    std::unordered_set<qint64> wanted;
    for (const CustomerId customer : customers)
        wanted.insert(customer.value);
    std::unordered_map<qint64, CustomerFacts> facts;
    for (const IdStretch &stretch : stretchesOf(customers)) {
        SOMO_TRY(readPeople(database, stretch, wanted, facts));
        SOMO_TRY(readTags(database, stretch, facts));
    }
    SOMO_TRY(readConsents(database, facts));
    return facts;
}

Result<std::vector<ItemRow>> itemRows(Database &database, ScriptId script, const QString &suggestion, Day from, CustomerId customer)
{
    const QString sql = script
        ? QStringLiteral("SELECT id, customer_id, occasion, occasion_day, step, due_on, state, until_on, closed_on, version FROM care_item WHERE script_id = :script"
                         " AND customer_id BETWEEN :customer_from AND :customer_to AND (due_on >= :from OR closed_on >= :closed_from OR until_on >= :until_from) ORDER BY id")
        : QStringLiteral("SELECT id, customer_id, occasion, occasion_day, step, due_on, state, until_on, closed_on, version FROM care_item WHERE script_id IS NULL AND suggestion = :suggestion"
                         " AND customer_id BETWEEN :customer_from AND :customer_to AND (due_on >= :from OR closed_on >= :closed_from OR until_on >= :until_from) ORDER BY id");
    Statement rows(database, sql);
    if (script)
        rows.bind(u":script", script);
    else
        rows.bind(u":suggestion", suggestion);
    rows.bind(u":customer_from", customer ? customer.value : 1);
    rows.bind(u":customer_to", customer ? customer.value : std::numeric_limits<qint64>::max());
    rows.bind(u":from", from);
    rows.bind(u":closed_from", from);
    rows.bind(u":until_from", from);
    SOMO_TRY(rows.run());
    std::vector<ItemRow> found;
    while (rows.next()) {
        found.push_back({rows.int64(0), rows.id<CustomerId>(1), rows.text(2), rows.day(3), rows.integer(4), rows.day(5), itemState(rows.text(6)),
                         rows.isNull(7) ? Day() : rows.day(7), rows.isNull(8) ? Day() : rows.day(8), rows.int64(9)});
    }
    SOMO_TRY(rows.status());
    return found;
}

Result<std::unordered_set<qint64>> caredForOn(Database &database, Day day)
{
    Statement rows(database, QStringLiteral("SELECT DISTINCT customer_id FROM care_item WHERE closed_on = :day AND state = 'done' ORDER BY customer_id"));
    rows.bind(u":day", day);
    SOMO_TRY(rows.run());
    std::unordered_set<qint64> customers;
    while (rows.next())
        customers.insert(rows.int64(0));
    SOMO_TRY(rows.status());
    return customers;
}

Result<Refusals> refusals(Database &database)
{
    Statement rows(database, QStringLiteral("SELECT customer_id, COALESCE(script_id, 0), suggestion FROM care_refusal ORDER BY id"));
    SOMO_TRY(rows.run());
    Refusals found;
    while (rows.next())
        found.rows.insert({rows.int64(0), rows.int64(1), rows.text(2)});
    SOMO_TRY(rows.status());
    return found;
}

} // namespace somo::care
