// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/privacy_request_query.h"

namespace somo::privacy {

namespace {

PrivacyRequest requestOf(const Statement &row)
{
    PrivacyRequest request;
    request.id = row.id<PrivacyRequestId>(0);
    request.customer = row.id<CustomerId>(1);
    request.kind = row.text(2);
    request.receivedOn = row.day(3);
    request.dueOn = row.day(4);
    if (!row.isNull(5))
        request.answeredOn = row.day(5);
    request.outcome = row.text(6);
    request.note = row.text(7);
    request.person = row.id<PersonId>(8);
    request.version = row.int64(9);
    return request;
}

} // namespace

Result<std::vector<RequestRow>> requests(Database &database, Day today, CustomerId customer)
{
    Statement rows(database, QStringLiteral("SELECT r.id, r.customer_id, r.kind, r.received_on, r.due_on, r.answered_on, r.outcome, r.note, r.person_id, r.version,"
                                            " COALESCE(c.code, ''), COALESCE(c.name, ''), COALESCE(p.name, '') FROM privacy_request AS r"
                                            " LEFT JOIN customer AS c ON c.id = r.customer_id LEFT JOIN person AS p ON p.id = r.person_id"
                                            " WHERE CAST(:customer AS BIGINT) = 0 OR r.customer_id = :customer"
                                            " ORDER BY CASE WHEN r.answered_on IS NULL THEN 0 ELSE 1 END, CASE WHEN r.answered_on IS NULL THEN r.due_on ELSE -r.answered_on END, r.id"));
    rows.bind(u":customer", customer.value);
    SOMO_TRY(rows.run());
    std::vector<RequestRow> found;
    while (rows.next()) {
        RequestRow row{requestOf(rows), rows.text(10), rows.text(11), rows.text(12), 0};
        if (row.request.answeredOn.isNull())
            row.daysLeft = today.daysTo(row.request.dueOn);
        found.push_back(std::move(row));
    }
    SOMO_TRY(rows.status());
    return found;
}

Result<OpenRequests> openRequests(Database &database)
{
    Statement row(database, QStringLiteral("SELECT COUNT(*), COALESCE(MIN(due_on), 0) FROM privacy_request WHERE answered_on IS NULL"));
    SOMO_TRY(row.run());
    OpenRequests found;
    if (row.next())
        found = {row.int64(0), row.day(1)};
    SOMO_TRY(row.status());
    return found;
}

Result<PrivacyRequest> requestById(Database &database, PrivacyRequestId id)
{
    Statement row(database, QStringLiteral("SELECT id, customer_id, kind, received_on, due_on, answered_on, outcome, note, person_id, version FROM privacy_request WHERE id = :id"));
    row.bind(u":id", id);
    SOMO_TRY(row.run());
    if (row.next())
        return requestOf(row);
    SOMO_TRY(row.status());
    return failure(ErrorCode::rowNotFound, {QStringLiteral("privacy_request"), QString::number(id.value)});
}

} // namespace somo::privacy
