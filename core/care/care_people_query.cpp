// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/care_facts_query.h"

#include "core/base/text.h"
#include "core/storage/bulk_writer.h"
#include "core/storage/id_stretches.h"

namespace somo::care {

namespace {

QString careText(const BulkQuery &row, int column)
{
    const std::string_view text = row.text(column);
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

Status readPeople(Database &database, const std::vector<qint64> &ids, const std::unordered_set<qint64> &wanted, std::unordered_map<qint64, CustomerFacts> &facts)
{
    const QString sql = QStringLiteral(
        "WITH part(low, high) AS (VALUES (CAST(:low0 AS BIGINT), CAST(:high0 AS BIGINT)), (:low1, :high1), (:low2, :high2), (:low3, :high3), (:low4, :high4), (:low5, :high5), (:low6, :high6), (:low7, :high7),"
        " (:low8, :high8), (:low9, :high9), (:low10, :high10), (:low11, :high11), (:low12, :high12), (:low13, :high13), (:low14, :high14), (:low15, :high15))"
        " SELECT c.id, c.code, c.name, c.sort_key, COALESCE(c.gender, ''), COALESCE(c.customer_group, ''), COALESCE(s.code, ''), COALESCE(c.keeper_id, 0),"
        " COALESCE(k.phone_typed, ''), COALESCE(k.email, ''), COALESCE(k.address, ''), CASE WHEN c.erased_on IS NULL THEN 0 ELSE 1 END FROM part CROSS JOIN customer c LEFT JOIN segment s ON s.id = c.segment_id"
        " LEFT JOIN customer_contact k ON k.id = c.id WHERE c.id BETWEEN part.low AND part.high ORDER BY c.id");
    return readStretches<BulkQuery>(
        database, sql, ids, [](BulkQuery &) {},
        [&](const BulkQuery &row) {
            if (!wanted.contains(row.int64(0)))
                return;
            CustomerFacts &each = facts[row.int64(0)];
            each.code = careText(row, 1);
            each.name = careText(row, 2);
            each.sortKey = careText(row, 3);
            each.gender = careText(row, 4);
            each.group = folded(careText(row, 5));
            each.segment = careText(row, 6);
            each.keeper = PersonId{row.int64(7)};
            each.phone = careText(row, 8);
            each.email = careText(row, 9);
            each.address = careText(row, 10);
            each.isErased = row.int64(11) != 0;
        });
}

Status readTags(Database &database, const std::vector<qint64> &ids, std::unordered_map<qint64, CustomerFacts> &facts)
{
    const QString sql = QStringLiteral(
        "WITH part(low, high) AS (VALUES (CAST(:low0 AS BIGINT), CAST(:high0 AS BIGINT)), (:low1, :high1), (:low2, :high2), (:low3, :high3), (:low4, :high4), (:low5, :high5), (:low6, :high6), (:low7, :high7),"
        " (:low8, :high8), (:low9, :high9), (:low10, :high10), (:low11, :high11), (:low12, :high12), (:low13, :high13), (:low14, :high14), (:low15, :high15))"
        " SELECT m.customer_id, t.folded FROM part CROSS JOIN customer_tag m JOIN tag t ON t.id = m.tag_id WHERE m.customer_id BETWEEN part.low AND part.high"
        " ORDER BY m.customer_id, m.id");
    return readStretches<BulkQuery>(
        database, sql, ids, [](BulkQuery &) {},
        [&](const BulkQuery &row) {
            if (const auto found = facts.find(row.int64(0)); found != facts.end())
                found->second.tags += careText(row, 1);
        });
}

ItemRow::State itemState(const QString &text)
{
    return text == u"later" ? ItemRow::State::later : text == u"declined" ? ItemRow::State::declined : ItemRow::State::done;
}

} // namespace

Result<std::unordered_map<qint64, CustomerFacts>> customerFacts(Database &database, const std::vector<CustomerId> &customers)
{
    std::vector<qint64> ids;
    for (const CustomerId customer : customers)
        ids.push_back(customer.value);
    std::unordered_map<qint64, CustomerFacts> facts;
    SOMO_TRY(readPeople(database, ids, {ids.begin(), ids.end()}, facts));
    SOMO_TRY(readTags(database, ids, facts));
    SOMO_TRY_ASSIGN(auto said, consent::currentOf(database, customers));
    for (auto &[customer, list] : said) {
        if (const auto found = facts.find(customer); found != facts.end())
            found->second.consents = std::move(list);
    }
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
