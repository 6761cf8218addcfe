// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/privacy_request_store.h"

#include "core/base/text.h"
#include "core/customers/known_customer.h"
#include "core/customers/privacy_request_query.h"
#include "core/service/activity_store.h"
#include "core/storage/row_changes.h"

#include <algorithm>
#include <array>

namespace somo::privacy {

namespace {

constexpr std::array<QStringView, 4> requestKinds{u"see", u"correct", u"withdraw", u"erase"};

Status checkAnswer(const PrivacyRequest &known, const PrivacyRequest &request)
{
    if (request.answeredOn.isNull())
        return request.outcome.isEmpty() ? success() : Status(failure(ErrorCode::dateMissing));
    SOMO_TRY(checkServiceDay(request.answeredOn));
    if (request.outcome != u"done" && request.outcome != u"refused")
        return failure(ErrorCode::badServiceWord, {request.outcome});
    if (request.answeredOn < known.receivedOn)
        return failure(ErrorCode::datesReversed, {known.receivedOn.toIso(), request.answeredOn.toIso()});
    return success();
}

} // namespace

Result<PrivacyRequestId> addRequest(Database &database, const PrivacyRequest &request)
{
    if (std::ranges::find(requestKinds, QStringView(request.kind)) == requestKinds.end())
        return failure(ErrorCode::badServiceWord, {request.kind});
    SOMO_TRY(checkServiceDay(request.receivedOn));
    SOMO_TRY(checkCustomerIsThere(database, request.customer));
    SOMO_TRY_ASSIGN(const QString note, checkedServiceNote(request.note));
    Statement row(database, QStringLiteral("INSERT INTO privacy_request (uid, customer_id, kind, received_on, due_on, note, person_id)"
                                           " VALUES (:uid, :customer, :kind, :received, :due, :note, :person) RETURNING id"));
    row.bind(u":uid", newUid());
    row.bind(u":customer", request.customer);
    row.bind(u":kind", request.kind);
    row.bind(u":received", request.receivedOn);
    row.bind(u":due", request.receivedOn.addDays(privacyRequestDays));
    row.bind(u":note", note);
    row.bind(u":person", request.person);
    SOMO_TRY_ASSIGN(const qint64 id, runForId(row));
    return PrivacyRequestId{id};
}

Status answerRequest(Database &database, const PrivacyRequest &request)
{
    SOMO_TRY_ASSIGN(const PrivacyRequest known, requestById(database, request.id));
    if (request.version != 0)
        SOMO_TRY(unchangedSince(database, {QStringLiteral("privacy_request"), request.id.value, request.version}));
    SOMO_TRY(checkAnswer(known, request));
    SOMO_TRY_ASSIGN(const QString note, checkedServiceNote(request.note));
    Statement row(database, QStringLiteral("UPDATE privacy_request SET answered_on = :answered, outcome = :outcome, note = :note, version = version + 1 WHERE id = :id"));
    row.bindDayOrNull(u":answered", request.answeredOn);
    row.bind(u":outcome", request.outcome);
    row.bind(u":note", note);
    row.bind(u":id", request.id);
    return row.run();
}

} // namespace somo::privacy
