// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/care_store.h"

#include "core/base/text.h"
#include "core/care/script_check.h"
#include "core/care/script_json.h"
#include "core/customers/known_customer.h"
#include "core/marketing/named_store.h"
#include "core/service/activity_store.h"
#include "core/storage/row_changes.h"

#include <algorithm>

namespace somo::care {

namespace {

Result<StoredScript> storedScript(Database &database, const Currency &currency, ScriptId id)
{
    SOMO_TRY_ASSIGN(std::vector<StoredScript> all, scripts(database, currency));
    const auto found = std::ranges::find(all, id, &StoredScript::id);
    if (found == all.end())
        return failure(ErrorCode::careScriptMissing, {QString::number(id.value)});
    return std::move(*found);
}

OpenedRow openedScript(ScriptId script, qint64 version)
{
    return {QStringLiteral("care_script"), script.value, version};
}

/// The script that is written over; nothing where it is a new one. Refused: codeTaken, careScriptMissing.
Result<std::optional<StoredScript>> scriptBefore(Database &database, const Currency &currency, ScriptId id, const QString &code)
{
    SOMO_TRY_ASSIGN(std::vector<StoredScript> all, scripts(database, currency));
    const auto ofCode = std::ranges::find(all, code, [](const StoredScript &each) { return each.script.code; });
    if (id && ofCode != all.end() && ofCode->id != id)
        return failure(ErrorCode::codeTaken, {code});
    const auto found = id ? std::ranges::find(all, id, &StoredScript::id) : ofCode;
    if (found != all.end())
        return std::optional(std::move(*found));
    if (id)
        return failure(ErrorCode::careScriptMissing, {code});
    return std::optional<StoredScript>();
}

bool saysTheSame(Script one, const Script &other)
{
    one.code = other.code;
    one.name = other.name;
    return one == other;
}

Result<SavedScript> insertScript(Database &database, const Currency &currency, const Script &script, PersonId author)
{
    Statement row(database, QStringLiteral("INSERT INTO care_script (uid, code, name, sort_key, document, active, person_id) VALUES (:uid, :code, :name, :sort_key, :document, 0, :person)"
                                           " RETURNING id"));
    row.bind(u":uid", newUid());
    row.bind(u":code", script.code);
    row.bind(u":name", script.name);
    row.bind(u":sort_key", sortKeyText(script.name));
    row.bind(u":document", QString::fromUtf8(scriptToJson(script, currency)));
    row.bind(u":person", author);
    SOMO_TRY_ASSIGN(const qint64 id, runForId(row));
    return SavedScript{ScriptId{id}, true, false};
}

/// The row that somebody's word on this step stands in already; nothing where there is none. Refused: careStepClosed.
Result<std::optional<qint64>> openRow(Database &database, const ItemKey &key)
{
    Statement rows(database, QStringLiteral("SELECT id, state, step FROM care_item WHERE COALESCE(script_id, 0) = :script AND suggestion = :suggestion AND customer_id = :customer"
                                            " AND occasion = :occasion ORDER BY id"));
    rows.bind(u":script", key.script.value);
    rows.bind(u":suggestion", key.suggestion);
    rows.bind(u":customer", key.customer);
    rows.bind(u":occasion", key.occasion);
    SOMO_TRY(rows.run());
    std::optional<qint64> later;
    bool isClosed = false;
    while (rows.next()) {
        const QString state = rows.text(1);
        isClosed = isClosed || state == u"declined" || (state == u"done" && rows.integer(2) >= key.step);
        if (state == u"later" && rows.integer(2) == key.step)
            later = rows.int64(0);
    }
    SOMO_TRY(rows.status());
    return isClosed ? Result<std::optional<qint64>>(failure(ErrorCode::careStepClosed)) : later;
}

struct ItemWord {
    QString state; // done | later | declined
    Day on;
    Day until; // of later
    PersonId person;
    ActivityId activity;
};

Status writeItem(Database &database, const ItemKey &key, const ItemWord &word)
{
    SOMO_TRY(checkServiceDay(word.on));
    SOMO_TRY_ASSIGN(const std::optional<qint64> open, openRow(database, key));
    const QString sql = open
        ? QStringLiteral("UPDATE care_item SET state = :state, until_on = :until, closed_on = :closed, person_id = :person, activity_id = :activity, version = version + 1 WHERE id = :id")
        : QStringLiteral("INSERT INTO care_item (uid, script_id, suggestion, customer_id, occasion, occasion_day, step, due_on, state, until_on, closed_on, person_id, activity_id)"
                         " VALUES (:uid, :script, :suggestion, :customer, :occasion, :occasion_day, :step, :due, :state, :until, :closed, :person, :activity)");
    Statement row(database, sql);
    if (open) {
        row.bind(u":id", *open);
    } else {
        row.bind(u":uid", newUid());
        row.bind(u":script", key.script);
        row.bind(u":suggestion", key.suggestion);
        row.bind(u":customer", key.customer);
        row.bind(u":occasion", key.occasion);
        row.bind(u":occasion_day", key.occasionDay);
        row.bind(u":step", key.step);
        row.bind(u":due", key.dueOn);
    }
    row.bind(u":state", word.state);
    row.bindDayOrNull(u":until", word.until);
    row.bind(u":closed", word.on);
    row.bind(u":person", word.person);
    row.bind(u":activity", word.activity);
    return row.run();
}

QString activityKind(Channel channel)
{
    switch (channel) {
    case Channel::call: return QStringLiteral("call");
    case Channel::visit: return QStringLiteral("visit");
    case Channel::zalo:
    case Channel::sms:
    case Channel::email: return QStringLiteral("message");
    }
    return QStringLiteral("note");
}

Status insertRefusal(Database &database, CustomerId customer, ScriptId script, const QString &suggestion, Day day, PersonId person)
{
    Statement known(database, QStringLiteral("SELECT COUNT(*) FROM care_refusal WHERE customer_id = :customer AND COALESCE(script_id, 0) = :script AND suggestion = :suggestion"));
    known.bind(u":customer", customer);
    known.bind(u":script", script.value);
    known.bind(u":suggestion", suggestion);
    SOMO_TRY_ASSIGN(const qint64 count, runForId(known));
    if (count > 0)
        return success();
    Statement row(database, QStringLiteral("INSERT INTO care_refusal (customer_id, script_id, suggestion, on_day, person_id) VALUES (:customer, :script, :suggestion, :day, :person)"));
    row.bind(u":customer", customer);
    row.bind(u":script", script);
    row.bind(u":suggestion", suggestion);
    row.bind(u":day", day);
    row.bind(u":person", person);
    return row.run();
}

} // namespace

Result<SavedScript> saveScript(Database &database, const Currency &currency, const Script &script, ScriptId id, PersonId author, qint64 opened)
{
    SOMO_TRY(checkScript(script));
    SOMO_TRY_ASSIGN(const std::optional<StoredScript> before, scriptBefore(database, currency, id, script.code));
    if (!before)
        return insertScript(database, currency, script, author);
    if (opened != 0)
        SOMO_TRY(standsAsOpened(database, openedScript(before->id, opened), before->id.value));
    SavedScript saved{before->id, false, false};
    if (before->script == script)
        return saved;
    const bool stays = saysTheSame(before->script, script);
    saved.turnedOff = before->active && !stays;
    Statement row(database, QStringLiteral("UPDATE care_script SET code = :code, name = :name, sort_key = :sort_key, document = :document, active = :active, tried_on = :tried,"
                                           " version = version + 1 WHERE id = :id"));
    row.bind(u":code", script.code);
    row.bind(u":name", script.name);
    row.bind(u":sort_key", sortKeyText(script.name));
    row.bind(u":document", QString::fromUtf8(scriptToJson(script, currency)));
    row.bind(u":active", before->active && stays ? 1 : 0);
    row.bindDayOrNull(u":tried", stays ? before->triedOn : Day());
    row.bind(u":id", before->id);
    SOMO_TRY(row.run());
    return saved;
}

Status noteTried(Database &database, const Currency &currency, ScriptId script, Day day, qint64 opened)
{
    SOMO_TRY_ASSIGN(const StoredScript known, storedScript(database, currency, script));
    if (!known.triedOn.isNull())
        return success(); // as it stands it was looked at already
    // One's own change counts as well: what was looked at is what it said before.
    if (opened != 0)
        SOMO_TRY(unchangedSince(database, openedScript(script, opened)));
    Statement row(database, QStringLiteral("UPDATE care_script SET tried_on = :day, version = version + 1 WHERE id = :id"));
    row.bind(u":day", day);
    row.bind(u":id", script);
    return row.run();
}

Status setActive(Database &database, const Currency &currency, ScriptId script, bool active, qint64 opened)
{
    SOMO_TRY_ASSIGN(const StoredScript known, storedScript(database, currency, script));
    if (known.active == active)
        return success();
    if (opened != 0)
        SOMO_TRY(standsAsOpened(database, openedScript(script, opened), script.value));
    if (active && known.triedOn.isNull())
        return failure(ErrorCode::careNotTried, {known.script.name});
    Statement row(database, QStringLiteral("UPDATE care_script SET active = :active, version = version + 1 WHERE id = :id"));
    row.bind(u":active", active ? 1 : 0);
    row.bind(u":id", script);
    return row.run();
}

Status removeScript(Database &database, const Currency &currency, ScriptId script, qint64 opened)
{
    SOMO_TRY_ASSIGN(const StoredScript known, storedScript(database, currency, script));
    if (opened != 0)
        SOMO_TRY(standsAsOpened(database, openedScript(script, opened), script.value));
    Statement used(database, QStringLiteral("SELECT (SELECT COUNT(*) FROM care_item WHERE script_id = :item_script) + (SELECT COUNT(*) FROM care_refusal WHERE script_id = :refusal_script)"));
    used.bind(u":item_script", script);
    used.bind(u":refusal_script", script);
    SOMO_TRY_ASSIGN(const qint64 count, runForId(used));
    if (count > 0)
        return failure(ErrorCode::careScriptUsed, {known.script.name});
    Statement row(database, QStringLiteral("DELETE FROM care_script WHERE id = :id"));
    row.bind(u":id", script);
    return row.run();
}

Result<ActivityId> done(Database &database, const Done &done)
{
    Activity activity;
    activity.day = done.at.day;
    activity.atMinute = done.at.minute;
    activity.person = done.person;
    activity.customer = done.key.customer;
    activity.order = done.order;
    activity.kind = activityKind(done.channel);
    activity.note = done.text;
    SOMO_TRY_ASSIGN(const ActivityId id, activities::add(database, activity));
    SOMO_TRY(writeItem(database, done.key, {QStringLiteral("done"), done.at.day, {}, done.person, id}));
    return id;
}

Status putOff(Database &database, const ItemKey &key, const Moment &at, Day until, PersonId person)
{
    SOMO_TRY(checkServiceDay(until));
    if (until <= at.day)
        return failure(ErrorCode::careDayNotLater, {until.toIso()});
    return writeItem(database, key, {QStringLiteral("later"), at.day, until, person, {}});
}

Status decline(Database &database, const ItemKey &key, const Moment &at, PersonId person, Refusal refusal)
{
    SOMO_TRY(writeItem(database, key, {QStringLiteral("declined"), at.day, {}, person, {}}));
    if (refusal == Refusal::everything)
        return insertRefusal(database, key.customer, {}, {}, at.day, person);
    return insertRefusal(database, key.customer, key.script, key.suggestion, at.day, person);
}

Status declineEverything(Database &database, CustomerId customer, const Moment &at, PersonId person)
{
    SOMO_TRY(checkCustomerIsThere(database, customer));
    return insertRefusal(database, customer, {}, {}, at.day, person);
}

Status forgetRefusal(Database &database, CustomerId customer, ScriptId script, const QString &suggestion)
{
    Statement row(database, QStringLiteral("DELETE FROM care_refusal WHERE customer_id = :customer AND COALESCE(script_id, 0) = :script AND suggestion = :suggestion"));
    row.bind(u":customer", customer);
    row.bind(u":script", script.value);
    row.bind(u":suggestion", suggestion);
    return row.run();
}

} // namespace somo::care
