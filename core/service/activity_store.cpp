// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/activity_store.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace somo {

namespace {

constexpr std::array<QStringView, 5> activityKinds{u"call", u"message", u"visit", u"meeting", u"note"};
constexpr int shownLetters = 20;

} // namespace

Status checkServiceDay(Day day)
{
    if (day.isNull())
        return failure(ErrorCode::dateMissing);
    if (day < firstKnownDay || lastKnownDay < day)
        return failure(ErrorCode::dateOutOfRange, {day.toIso()});
    return success();
}

Result<QString> checkedServiceNote(const QString &note)
{
    const QString clean = cleanText(note);
    if (clean.size() > longestServiceNote)
        return failure(ErrorCode::textTooLong, {clean.left(shownLetters), QString::number(longestServiceNote)});
    return clean;
}

namespace activities {

bool isKind(QStringView kind) { return std::ranges::find(activityKinds, kind) != activityKinds.end(); }

Result<ActivityId> add(Database &database, const Activity &activity, ImportId import)
{
    SOMO_TRY(checkServiceDay(activity.day));
    SOMO_TRY_ASSIGN(const QString note, checkedServiceNote(activity.note));
    if (!isKind(activity.kind))
        return failure(ErrorCode::badServiceWord, {activity.kind});
    Statement row(database, QStringLiteral("INSERT INTO activity (uid, on_day, at_minute, person_id, customer_id, order_id, kind, note, import_id) "
                                           "VALUES (:uid, :day, :minute, :person, :customer, :order, :kind, :note, :import) RETURNING id"));
    row.bind(u":uid", newUid());
    row.bind(u":day", activity.day);
    row.bind(u":minute", activity.atMinute);
    row.bind(u":person", activity.person);
    row.bind(u":customer", activity.customer);
    row.bind(u":order", activity.order);
    row.bind(u":kind", activity.kind);
    row.bind(u":note", note);
    row.bind(u":import", import);
    SOMO_TRY_ASSIGN(const qint64 id, runForId(row));
    return ActivityId{id};
}

} // namespace activities

} // namespace somo
