// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/promise_store.h"

#include "core/base/text.h"
#include "core/service/activity_store.h"
#include "core/service/promise_query.h"
#include "core/storage/row_changes.h"

#include <algorithm>
#include <array>

namespace somo::promises {

namespace {

constexpr std::array<QStringView, 6> promiseKinds{u"call", u"message", u"visit", u"delivery", u"payment", u"other"};
constexpr std::array<QStringView, 2> promisers{u"us", u"customer"};

/// What a promise says, put right. Refused as add().
Result<Promise> checkedPromise(const Promise &promise)
{
    Promise clean = promise;
    SOMO_TRY(checkServiceDay(promise.madeOn));
    SOMO_TRY(checkServiceDay(promise.dueOn));
    SOMO_TRY_ASSIGN(clean.words, checkedServiceNote(promise.words));
    if (std::ranges::find(promiseKinds, promise.kind) == promiseKinds.end())
        return failure(ErrorCode::badServiceWord, {promise.kind});
    if (std::ranges::find(promisers, promise.byWhom) == promisers.end())
        return failure(ErrorCode::badServiceWord, {promise.byWhom});
    return clean;
}

/// The promise as it stands, where nobody changed it since it was opened.
Result<Promise> promiseAsOpened(Database &database, PromiseId promise, qint64 opened)
{
    SOMO_TRY_ASSIGN(const PromiseRow row, byId(database, promise));
    if (opened != 0)
        SOMO_TRY(unchangedSince(database, {QStringLiteral("promise"), promise.value, opened}));
    return row.promise;
}

} // namespace

Result<PromiseId> add(Database &database, const Promise &promise)
{
    SOMO_TRY_ASSIGN(const Promise clean, checkedPromise(promise));
    Statement row(database, QStringLiteral("INSERT INTO promise (uid, made_on, due_on, due_minute, by_whom, kind, person_id, customer_id, order_id, words, done_on, outcome) "
                                           "VALUES (:uid, :made, :due, :minute, :by, :kind, :person, :customer, :order, :words, :done, :outcome) RETURNING id"));
    row.bind(u":uid", newUid());
    row.bind(u":made", promise.madeOn);
    row.bind(u":due", promise.dueOn);
    row.bind(u":minute", promise.dueMinute);
    row.bind(u":by", promise.byWhom);
    row.bind(u":kind", promise.kind);
    row.bind(u":person", promise.person);
    row.bind(u":customer", promise.customer);
    row.bind(u":order", promise.order);
    row.bind(u":words", clean.words);
    row.bindDayOrNull(u":done", promise.doneOn);
    row.bind(u":outcome", promise.outcome);
    SOMO_TRY_ASSIGN(const qint64 id, runForId(row));
    return PromiseId{id};
}

Status setDone(Database &database, PromiseId promise, Day doneOn, const QString &outcome, qint64 opened)
{
    SOMO_TRY_ASSIGN(const Promise known, promiseAsOpened(database, promise, opened));
    if (!doneOn.isNull())
        SOMO_TRY(checkServiceDay(doneOn));
    SOMO_TRY_ASSIGN(const QString said, checkedServiceNote(doneOn.isNull() ? QString() : outcome));
    if (known.doneOn == doneOn && known.outcome == said)
        return success();
    Statement row(database, QStringLiteral("UPDATE promise SET done_on = :done, outcome = :outcome, version = version + 1 WHERE id = :id"));
    row.bindDayOrNull(u":done", doneOn);
    row.bind(u":outcome", said);
    row.bind(u":id", promise);
    return row.run();
}

Status putOff(Database &database, PromiseId promise, Day dueOn, qint64 opened)
{
    SOMO_TRY(checkServiceDay(dueOn));
    SOMO_TRY_ASSIGN(const Promise known, promiseAsOpened(database, promise, opened));
    if (!known.doneOn.isNull())
        return failure(ErrorCode::promiseDone, {known.doneOn.toIso()});
    if (known.dueOn == dueOn)
        return success();
    Statement row(database, QStringLiteral("UPDATE promise SET due_on = :due, version = version + 1 WHERE id = :id"));
    row.bind(u":due", dueOn);
    row.bind(u":id", promise);
    return row.run();
}

Status update(Database &database, const Promise &promise)
{
    SOMO_TRY_ASSIGN(const Promise known, promiseAsOpened(database, promise.id, promise.version));
    Promise changed = promise;
    changed.madeOn = known.madeOn;
    SOMO_TRY_ASSIGN(const Promise clean, checkedPromise(changed));
    Statement row(database, QStringLiteral("UPDATE promise SET due_on = :due, due_minute = :minute, by_whom = :by, kind = :kind, person_id = :person, customer_id = :customer, "
                                           "order_id = :order, words = :words, version = version + 1 WHERE id = :id"));
    row.bind(u":due", clean.dueOn);
    row.bind(u":minute", clean.dueMinute);
    row.bind(u":by", clean.byWhom);
    row.bind(u":kind", clean.kind);
    row.bind(u":person", clean.person);
    row.bind(u":customer", clean.customer);
    row.bind(u":order", clean.order);
    row.bind(u":words", clean.words);
    row.bind(u":id", clean.id);
    return row.run();
}

Status remove(Database &database, PromiseId promise, qint64 opened)
{
    SOMO_TRY(promiseAsOpened(database, promise, opened));
    Statement row(database, QStringLiteral("DELETE FROM promise WHERE id = :id"));
    row.bind(u":id", promise);
    return row.run();
}

} // namespace somo::promises
