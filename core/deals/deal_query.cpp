// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deals/deal_query.h"

#include "core/base/text.h"
#include "core/marketing/free_code.h"

#include <algorithm>

namespace somo::deals {

namespace {

/// The columns of a deal, as every statement here lists them first.
Deal dealFrom(const Statement &row)
{
    Deal deal;
    deal.id = row.id<DealId>(0);
    deal.code = row.text(1);
    deal.name = row.text(2);
    deal.customer = row.id<CustomerId>(3);
    deal.person = row.id<PersonId>(4);
    deal.stage = row.id<DealStageId>(5);
    deal.amount = row.optionalMoney(6);
    deal.product = row.id<ProductId>(7);
    deal.openedOn = row.day(8);
    deal.expectedOn = row.day(9);
    deal.nextStep = row.text(10);
    deal.nextOn = row.day(11);
    deal.closedOn = row.day(12);
    deal.lostReason = row.id<LostReasonId>(13);
    deal.lostNote = row.text(14);
    deal.order = row.id<OrderId>(15);
    deal.note = row.text(16);
    deal.version = row.int64(17);
    return deal;
}

DealRow dealRowFrom(const Statement &row)
{
    DealRow found;
    found.deal = dealFrom(row);
    found.customer = row.text(18);
    found.person = row.text(19);
    found.product = row.text(20);
    found.stage = row.text(21);
    found.kind = dealStageKindFromText(row.text(22)).value_or(DealStageKind::open);
    found.lostReason = row.text(23);
    found.order = row.text(24);
    found.customerCode = row.text(25);
    found.personCode = row.text(26);
    found.productCode = row.text(27);
    found.stageCode = row.text(28);
    found.stageSince = row.day(29);
    return found;
}

Result<std::vector<DealRow>> dealRowsOf(Statement &rows)
{
    SOMO_TRY(rows.run());
    std::vector<DealRow> found;
    while (rows.next())
        found.push_back(dealRowFrom(rows));
    SOMO_TRY(rows.status());
    return found;
}

Result<std::vector<DealStep>> dealStepsOf(Statement &rows)
{
    SOMO_TRY(rows.run());
    std::vector<DealStep> found;
    while (rows.next())
        found.push_back({rows.id<DealStepId>(0), rows.id<DealId>(1), rows.id<DealStageId>(2), rows.day(3), rows.id<PersonId>(4)});
    SOMO_TRY(rows.status());
    return found;
}

Result<std::vector<DealId>> dealIdsOf(Database &database, const QString &sql, const QString &text)
{
    Statement rows(database, sql);
    rows.bind(u":text", text);
    SOMO_TRY(rows.run());
    std::vector<DealId> ids;
    while (rows.next())
        ids.push_back(rows.id<DealId>(0));
    SOMO_TRY(rows.status());
    return ids;
}

} // namespace

Result<Deal> byId(Database &database, DealId id)
{
    Statement row(database, QStringLiteral("SELECT id, code, name, customer_id, person_id, stage_id, amount, product_id, COALESCE(opened_on, 0), COALESCE(expected_on, 0), next_step, "
                                           "COALESCE(next_on, 0), COALESCE(closed_on, 0), lost_reason_id, lost_note, order_id, note, version FROM deal WHERE id = :id"));
    row.bind(u":id", id);
    SOMO_TRY(row.run());
    if (row.next())
        return dealFrom(row);
    SOMO_TRY(row.status());
    return failure(ErrorCode::rowNotFound, {QStringLiteral("deal"), QString::number(id.value)});
}

Result<std::optional<Deal>> find(Database &database, const QString &text)
{
    const QString clean = cleanText(text);
    SOMO_TRY_ASSIGN(std::vector<DealId> found, dealIdsOf(database, QStringLiteral("SELECT id FROM deal WHERE code = :text ORDER BY id"), clean));
    if (found.empty()) {
        SOMO_TRY_ASSIGN(found, dealIdsOf(database, QStringLiteral("SELECT id FROM deal WHERE name = :text ORDER BY id"), clean));
    }
    if (found.size() > 1)
        return failure(ErrorCode::nameAmbiguous, {clean});
    if (found.empty())
        return std::optional<Deal>();
    SOMO_TRY_ASSIGN(const Deal deal, byId(database, found.front()));
    return std::optional<Deal>(deal);
}

Result<std::vector<DealRow>> list(Database &database, const ListAsk &ask)
{
    Statement rows(database, QStringLiteral("SELECT d.id, d.code, d.name, d.customer_id, d.person_id, d.stage_id, d.amount, d.product_id, COALESCE(d.opened_on, 0), COALESCE(d.expected_on, 0), "
                                            "d.next_step, COALESCE(d.next_on, 0), COALESCE(d.closed_on, 0), d.lost_reason_id, d.lost_note, d.order_id, d.note, d.version, "
                                            "COALESCE(c.name, ''), COALESCE(p.name, ''), COALESCE(g.name, ''), s.name, s.kind, COALESCE(r.name, ''), COALESCE(o.code, ''), "
                                            "COALESCE(c.code, ''), COALESCE(p.code, ''), COALESCE(g.code, ''), s.code, "
                                            "COALESCE((SELECT MAX(t.on_day) FROM deal_step AS t WHERE t.deal_id = d.id), 0) "
                                            "FROM deal AS d JOIN deal_stage AS s ON s.id = d.stage_id LEFT JOIN customer AS c ON c.id = d.customer_id "
                                            "LEFT JOIN person AS p ON p.id = d.person_id LEFT JOIN product AS g ON g.id = d.product_id "
                                            "LEFT JOIN lost_reason AS r ON r.id = d.lost_reason_id LEFT JOIN sales_order AS o ON o.id = d.order_id "
                                            "WHERE ((s.kind = 'open' AND :open = 1) OR (s.kind <> 'open' AND d.closed_on BETWEEN :first AND :last)) "
                                            "AND (CAST(:customer AS BIGINT) = 0 OR d.customer_id = :of_customer) AND (CAST(:person AS BIGINT) = 0 OR d.person_id = :of_person) "
                                            "ORDER BY s.position, s.id, CASE WHEN d.expected_on IS NULL THEN 1 ELSE 0 END, d.expected_on, d.code, d.id"));
    rows.bind(u":open", ask.open ? 1 : 0);
    rows.bind(u":first", ask.closedIn.first);
    rows.bind(u":last", ask.closedIn.last);
    rows.bind(u":customer", ask.customer.value);
    rows.bind(u":of_customer", ask.customer.value);
    rows.bind(u":person", ask.person.value);
    rows.bind(u":of_person", ask.person.value);
    return dealRowsOf(rows);
}

Result<std::vector<DealRow>> all(Database &database)
{
    Statement rows(database, QStringLiteral("SELECT d.id, d.code, d.name, d.customer_id, d.person_id, d.stage_id, d.amount, d.product_id, COALESCE(d.opened_on, 0), COALESCE(d.expected_on, 0), "
                                            "d.next_step, COALESCE(d.next_on, 0), COALESCE(d.closed_on, 0), d.lost_reason_id, d.lost_note, d.order_id, d.note, d.version, "
                                            "COALESCE(c.name, ''), COALESCE(p.name, ''), COALESCE(g.name, ''), s.name, s.kind, COALESCE(r.name, ''), COALESCE(o.code, ''), "
                                            "COALESCE(c.code, ''), COALESCE(p.code, ''), COALESCE(g.code, ''), s.code, "
                                            "COALESCE((SELECT MAX(t.on_day) FROM deal_step AS t WHERE t.deal_id = d.id), 0) "
                                            "FROM deal AS d JOIN deal_stage AS s ON s.id = d.stage_id LEFT JOIN customer AS c ON c.id = d.customer_id "
                                            "LEFT JOIN person AS p ON p.id = d.person_id LEFT JOIN product AS g ON g.id = d.product_id "
                                            "LEFT JOIN lost_reason AS r ON r.id = d.lost_reason_id LEFT JOIN sales_order AS o ON o.id = d.order_id "
                                            "ORDER BY COALESCE(d.opened_on, 0) DESC, d.id DESC"));
    return dealRowsOf(rows);
}

Result<DealRow> rowById(Database &database, DealId id)
{
    SOMO_TRY_ASSIGN(const std::vector<DealRow> rows, all(database));
    const auto found = std::ranges::find(rows, id, [](const DealRow &row) { return row.deal.id; });
    return found == rows.end() ? Result<DealRow>(failure(ErrorCode::rowNotFound, {QStringLiteral("deal"), QString::number(id.value)})) : *found;
}

Result<std::vector<DealStep>> stepsOf(Database &database, DealId deal)
{
    Statement rows(database, QStringLiteral("SELECT id, deal_id, stage_id, on_day, person_id FROM deal_step WHERE deal_id = :deal ORDER BY on_day, id"));
    rows.bind(u":deal", deal);
    return dealStepsOf(rows);
}

Result<std::vector<DealStep>> allSteps(Database &database, PersonId person)
{
    Statement rows(database, QStringLiteral("SELECT t.id, t.deal_id, t.stage_id, t.on_day, t.person_id FROM deal_step AS t JOIN deal AS d ON d.id = t.deal_id "
                                            "WHERE CAST(:person AS BIGINT) = 0 OR d.person_id = :of_person ORDER BY t.deal_id, t.on_day, t.id"));
    rows.bind(u":person", person.value);
    rows.bind(u":of_person", person.value);
    return dealStepsOf(rows);
}

Result<QString> nextCode(Database &database)
{
    Statement last(database, QStringLiteral("SELECT COALESCE(MAX(id), 0) FROM deal"));
    SOMO_TRY_ASSIGN(const qint64 before, runForId(last));
    const auto isTaken = [&](const QString &code) -> Result<bool> {
        SOMO_TRY_ASSIGN(const std::vector<DealId> found, dealIdsOf(database, QStringLiteral("SELECT id FROM deal WHERE code = :text ORDER BY id"), code));
        return !found.empty();
    };
    return freeCode(QStringLiteral("CH-"), before + 1, isTaken);
}

} // namespace somo::deals
