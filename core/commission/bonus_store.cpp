// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/bonus_store.h"

#include "core/base/text.h"
#include "core/commission/commission_facts_query.h"
#include "core/storage/row_changes.h"

#include <QCoreApplication>

#include <algorithm>

namespace somo {

namespace {

constexpr qsizetype longestReason = 500;

Error refused(const char *why, const QStringList &args = {})
{
    return failure(ErrorCode::bonusRefused, QStringList{QString::fromUtf8(why)} + args);
}

Status checkWords(const HandBonus &bonus)
{
    if (bonus.amount <= Money())
        return refused(QT_TRANSLATE_NOOP("policy", "a bonus is an amount above 0. What was paid too much is put right where it came from: the order, the return, or the bonus itself."));
    if (bonus.reason.trimmed().isEmpty())
        return refused(QT_TRANSLATE_NOOP("policy", "a bonus needs its reason; it stands on the statement."));
    if (bonus.reason.size() > longestReason)
        return failure(ErrorCode::textTooLong, {bonus.reason.left(20), QString::number(longestReason)});
    if (bonus.day.isNull())
        return failure(ErrorCode::dateMissing);
    if (bonus.day < firstKnownDay || lastKnownDay < bonus.day)
        return failure(ErrorCode::dateOutOfRange, {bonus.day.toIso()});
    return success();
}

/// The versions that cover the person on the day.
Result<std::vector<StoredPolicy>> coveringPolicies(Database &database, const BookSettings &settings, PersonId person, Day day)
{
    SOMO_TRY_ASSIGN(const auto policies, loadPolicies(database, settings));
    SOMO_TRY_ASSIGN(const Roster roster, loadRoster(database));
    std::vector<StoredPolicy> covering;
    for (const StoredPolicy &each : policies) {
        if (!each.policy.days.contains(day))
            continue;
        SOMO_TRY_ASSIGN(const PolicyVersion version, resolvePolicy(database, each.policy));
        if (isCovered(version, roster, person, day))
            covering.push_back(each);
    }
    return covering;
}

Result<QString> nameOf(Database &database, PersonId person)
{
    Statement row(database, QStringLiteral("SELECT name FROM person WHERE id = :id"));
    row.bind(u":id", person);
    SOMO_TRY(row.run());
    if (row.next())
        return row.text(0);
    SOMO_TRY(row.status());
    return failure(ErrorCode::rowNotFound, {QStringLiteral("person"), QString::number(person.value)});
}

/// The policy's period that holds the day may not be closed.
Status isInOpenPeriod(Database &database, const BookSettings &settings, const QString &policy, Day day)
{
    SOMO_TRY_ASSIGN(const auto versions, policyVersions(database, settings, policy));
    for (const StoredPolicy &each : versions) {
        SOMO_TRY_ASSIGN(const auto closed, closedPeriodWithin(database, settings, {each.policy.period}, {day, day}));
        if (closed)
            return refused(QT_TRANSLATE_NOOP("policy", "%1 is closed, and its statements are frozen. Choose a day of an open period."), {closed->toText()});
    }
    return success();
}

Result<std::vector<StoredBonus>> readBonuses(Statement &rows)
{
    SOMO_TRY(rows.run());
    std::vector<StoredBonus> found;
    while (rows.next())
        found.push_back({rows.id<BonusId>(0), {rows.id<PersonId>(1), rows.text(2), rows.day(3), rows.money(4), rows.text(5)}, rows.text(6), rows.text(7), rows.int64(8)});
    SOMO_TRY(rows.status());
    return found;
}

} // namespace

Result<QString> policyOfBonus(Database &database, const BookSettings &settings, const HandBonus &bonus)
{
    SOMO_TRY_ASSIGN(const QString name, nameOf(database, bonus.person));
    SOMO_TRY_ASSIGN(std::vector<StoredPolicy> covering, coveringPolicies(database, settings, bonus.person, bonus.day));
    if (!bonus.policy.isEmpty()) {
        SOMO_TRY(policyOf(database, settings, bonus.policy));
        if (std::ranges::find(covering, bonus.policy, [](const StoredPolicy &each) { return each.policy.code; }) == covering.end())
            return refused(QT_TRANSLATE_NOOP("policy", "the policy %1 doesn’t cover %2 on %3, so no statement would show the bonus."), {bonus.policy, name, bonus.day.toIso()});
        return bonus.policy;
    }
    if (covering.empty())
        return refused(QT_TRANSLATE_NOOP("policy", "no policy in force covers %1 on %2, so no statement would show the bonus. Put a policy in force first, or choose another day."), {name, bonus.day.toIso()});
    // A principal's money is not the house's to give away.
    if (std::ranges::any_of(covering, [](const StoredPolicy &each) { return each.policy.payer.isEmpty(); }))
        std::erase_if(covering, [](const StoredPolicy &each) { return !each.policy.payer.isEmpty(); });
    if (covering.size() > 1) {
        QStringList codes;
        for (const StoredPolicy &each : covering)
            codes += each.policy.code;
        return refused(QT_TRANSLATE_NOOP("policy", "%1 is covered by several policies on %2: %3. Say which one pays."), {name, bonus.day.toIso(), codes.join(QStringLiteral(", "))});
    }
    return covering.front().policy.code;
}

Result<BonusId> addBonus(Database &database, const BookSettings &settings, const HandBonus &bonus)
{
    SOMO_TRY(checkWords(bonus));
    SOMO_TRY_ASSIGN(const QString policy, policyOfBonus(database, settings, bonus));
    SOMO_TRY(isInOpenPeriod(database, settings, policy, bonus.day));
    Statement insert(database, QStringLiteral("INSERT INTO commission_bonus (uid, person_id, policy_id, day, amount, reason)"
                                              " VALUES (:uid, :person, (SELECT id FROM policy WHERE code = :policy), :day, :amount, :reason) RETURNING id"));
    insert.bind(u":uid", newUid());
    insert.bind(u":person", bonus.person);
    insert.bind(u":policy", policy);
    insert.bind(u":day", bonus.day);
    insert.bind(u":amount", bonus.amount);
    insert.bind(u":reason", bonus.reason.trimmed());
    SOMO_TRY_ASSIGN(const qint64 id, runForId(insert));
    return BonusId{id};
}

Status changeBonus(Database &database, const BookSettings &settings, const StoredBonus &changed)
{
    if (changed.version != 0)
        SOMO_TRY(unchangedSince(database, {QStringLiteral("commission_bonus"), changed.id.value, changed.version}));
    SOMO_TRY_ASSIGN(const StoredBonus before, bonusById(database, changed.id));
    HandBonus bonus = before.bonus;
    bonus.day = changed.bonus.day;
    bonus.amount = changed.bonus.amount;
    bonus.reason = changed.bonus.reason.trimmed();
    SOMO_TRY(checkWords(bonus));
    SOMO_TRY(isInOpenPeriod(database, settings, before.bonus.policy, before.bonus.day));
    SOMO_TRY_ASSIGN(const QString policy, policyOfBonus(database, settings, bonus));
    SOMO_TRY(isInOpenPeriod(database, settings, policy, bonus.day));
    Statement update(database, QStringLiteral("UPDATE commission_bonus SET day = :day, amount = :amount, reason = :reason, version = version + 1 WHERE id = :id"));
    update.bind(u":day", bonus.day);
    update.bind(u":amount", bonus.amount);
    update.bind(u":reason", bonus.reason);
    update.bind(u":id", changed.id);
    return update.run();
}

Status removeBonus(Database &database, const BookSettings &settings, BonusId bonus, qint64 opened)
{
    if (opened != 0)
        SOMO_TRY(unchangedSince(database, {QStringLiteral("commission_bonus"), bonus.value, opened}));
    SOMO_TRY_ASSIGN(const StoredBonus before, bonusById(database, bonus));
    SOMO_TRY(isInOpenPeriod(database, settings, before.bonus.policy, before.bonus.day));
    Statement gone(database, QStringLiteral("DELETE FROM commission_bonus WHERE id = :id"));
    gone.bind(u":id", bonus);
    return gone.run();
}

Result<StoredBonus> bonusById(Database &database, BonusId bonus)
{
    Statement rows(database, QStringLiteral("SELECT b.id, b.person_id, COALESCE(p.code, ''), b.day, b.amount, b.reason, n.code, n.name, b.version FROM commission_bonus b"
                                            " JOIN person n ON n.id = b.person_id LEFT JOIN policy p ON p.id = b.policy_id WHERE b.id = :id"));
    rows.bind(u":id", bonus);
    SOMO_TRY_ASSIGN(std::vector<StoredBonus> found, readBonuses(rows));
    if (found.empty())
        return failure(ErrorCode::rowNotFound, {QStringLiteral("commission_bonus"), QString::number(bonus.value)});
    return found.front();
}

Result<std::vector<StoredBonus>> bonusesOf(Database &database, DayRange days)
{
    Statement rows(database, QStringLiteral("SELECT b.id, b.person_id, COALESCE(p.code, ''), b.day, b.amount, b.reason, n.code, n.name, b.version FROM commission_bonus b"
                                            " JOIN person n ON n.id = b.person_id LEFT JOIN policy p ON p.id = b.policy_id"
                                            " WHERE b.day BETWEEN :first AND :last ORDER BY b.day, b.id"));
    rows.bind(u":first", days.first);
    rows.bind(u":last", days.last);
    return readBonuses(rows);
}

} // namespace somo
