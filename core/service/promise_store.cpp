// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/promise_store.h"

#include "core/base/text.h"
#include "core/service/activity_store.h"

#include <algorithm>
#include <array>

namespace somo::promises {

namespace {

constexpr std::array<QStringView, 6> promiseKinds{u"call", u"message", u"visit", u"delivery", u"payment", u"other"};
constexpr std::array<QStringView, 2> promisers{u"us", u"customer"};

} // namespace

Result<PromiseId> add(Database &database, const Promise &promise)
{
    SOMO_TRY(checkServiceDay(promise.madeOn));
    SOMO_TRY(checkServiceDay(promise.dueOn));
    SOMO_TRY_ASSIGN(const QString words, checkedServiceNote(promise.words));
    if (std::ranges::find(promiseKinds, promise.kind) == promiseKinds.end())
        return failure(ErrorCode::badServiceWord, {promise.kind});
    if (std::ranges::find(promisers, promise.byWhom) == promisers.end())
        return failure(ErrorCode::badServiceWord, {promise.byWhom});
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
    row.bind(u":words", words);
    row.bindDayOrNull(u":done", promise.doneOn);
    row.bind(u":outcome", promise.outcome);
    SOMO_TRY_ASSIGN(const qint64 id, runForId(row));
    return PromiseId{id};
}

} // namespace somo::promises
