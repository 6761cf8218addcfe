// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/promise_query.h"

namespace somo::promises {

namespace {

PromiseRow promiseFrom(const Statement &row)
{
    PromiseRow read;
    Promise &promise = read.promise;
    promise.id = row.id<PromiseId>(0);
    promise.madeOn = row.day(1);
    promise.dueOn = row.day(2);
    if (const auto minute = row.optionalInt64(3))
        promise.dueMinute = int(*minute);
    promise.byWhom = row.text(4);
    promise.kind = row.text(5);
    promise.person = row.id<PersonId>(6);
    promise.customer = row.id<CustomerId>(7);
    promise.order = row.id<OrderId>(8);
    promise.words = row.text(9);
    promise.doneOn = row.isNull(10) ? Day() : row.day(10);
    promise.outcome = row.text(11);
    promise.version = row.int64(12);
    read.customer = row.text(13);
    read.order = row.text(14);
    read.person = row.text(15);
    return read;
}

} // namespace

Result<PromiseRow> byId(Database &database, PromiseId promise)
{
    Statement row(database, QStringLiteral("SELECT r.id, r.made_on, r.due_on, r.due_minute, r.by_whom, r.kind, r.person_id, r.customer_id, r.order_id, r.words, r.done_on, r.outcome,"
                                           " r.version, c.name, o.code, p.name FROM promise r LEFT JOIN customer c ON c.id = r.customer_id"
                                           " LEFT JOIN sales_order o ON o.id = r.order_id LEFT JOIN person p ON p.id = r.person_id WHERE r.id = :id"));
    row.bind(u":id", promise);
    SOMO_TRY(row.run());
    if (row.next())
        return promiseFrom(row);
    SOMO_TRY(row.status());
    return failure(ErrorCode::rowNotFound, {QStringLiteral("promise"), QString::number(promise.value)});
}

Result<std::vector<PromiseRow>> open(Database &database, const OpenAsk &ask)
{
    // One person's by the index of persons, everybody's by that of days: an OR of both would read the whole table.
    const QString sql = ask.person
        ? QStringLiteral("SELECT r.id, r.made_on, r.due_on, r.due_minute, r.by_whom, r.kind, r.person_id, r.customer_id, r.order_id, r.words, r.done_on, r.outcome,"
                         " r.version, c.name, o.code, p.name FROM promise r LEFT JOIN customer c ON c.id = r.customer_id"
                         " LEFT JOIN sales_order o ON o.id = r.order_id LEFT JOIN person p ON p.id = r.person_id"
                         " WHERE r.person_id = :person AND r.due_on BETWEEN :first AND :last AND r.done_on IS NULL AND (:customers = 1 OR r.by_whom = 'us')"
                         " ORDER BY r.due_on, COALESCE(r.due_minute, -1), r.id")
        : QStringLiteral("SELECT r.id, r.made_on, r.due_on, r.due_minute, r.by_whom, r.kind, r.person_id, r.customer_id, r.order_id, r.words, r.done_on, r.outcome,"
                         " r.version, c.name, o.code, p.name FROM promise r LEFT JOIN customer c ON c.id = r.customer_id"
                         " LEFT JOIN sales_order o ON o.id = r.order_id LEFT JOIN person p ON p.id = r.person_id"
                         " WHERE r.due_on BETWEEN :first AND :last AND r.done_on IS NULL AND (:customers = 1 OR r.by_whom = 'us')"
                         " ORDER BY r.due_on, COALESCE(r.due_minute, -1), r.id");
    Statement rows(database, sql);
    if (ask.person)
        rows.bind(u":person", ask.person);
    rows.bind(u":first", ask.due.first);
    rows.bind(u":last", ask.due.last);
    rows.bind(u":customers", ask.byCustomers ? 1 : 0);
    SOMO_TRY(rows.run());
    std::vector<PromiseRow> found;
    while (rows.next())
        found.push_back(promiseFrom(rows));
    SOMO_TRY(rows.status());
    return found;
}

} // namespace somo::promises
