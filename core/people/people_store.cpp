// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/people_store.h"

#include "core/base/text.h"
#include "core/marketing/named_store.h"
#include "core/storage/row_changes.h"

#include <algorithm>
#include <iterator>

namespace somo::people {

namespace {

Status checkedDates(Day from, Day to)
{
    if (!from.isNull() && !to.isNull() && to < from)
        return failure(ErrorCode::datesReversed, {from.toIso(), to.toIso()});
    return success();
}

Person personOf(Statement &row)
{
    Person person;
    person.id = row.id<PersonId>(0);
    person.code = row.text(1);
    person.name = row.text(2);
    person.activeFrom = row.day(3);
    person.activeTo = row.day(4);
    person.confirmed = row.integer(5) != 0;
    person.version = row.int64(6);
    return person;
}

Status checkedMembership(Database &database, const Membership &membership)
{
    SOMO_TRY(checkedDates(membership.from, membership.to));
    SOMO_TRY_ASSIGN(const std::vector<Membership> others, memberships(database, membership.person));
    for (const Membership &other : others) {
        if (other.id != membership.id && other.overlaps(membership)) {
            SOMO_TRY_ASSIGN(const Person person, byId(database, membership.person));
            return failure(ErrorCode::membershipOverlaps, {person.code, other.from.isNull() ? QStringLiteral("…") : other.from.toIso()});
        }
    }
    return success();
}

template <typename T, typename RowOf>
std::vector<OpenedRow> openedRows(const std::vector<T> &things, const RowOf &rowOf)
{
    std::vector<OpenedRow> rows;
    std::ranges::transform(things, std::back_inserter(rows), rowOf);
    return rows;
}

Status areSalariesAsOpened(Database &database, PersonId person, const std::vector<Salary> &opened)
{
    const auto rowOf = [](const Salary &salary) { return OpenedRow{QStringLiteral("person_pay"), salary.id, salary.version}; };
    SOMO_TRY_ASSIGN(const std::vector<Salary> now, salaries(database, person));
    return standAsOpened(database, openedRows(opened, rowOf), openedRows(now, rowOf));
}

} // namespace

Result<PersonId> add(Database &database, const Person &person, ImportId import)
{
    SOMO_TRY_ASSIGN(const QString code, checkedCode(person.code));
    SOMO_TRY_ASSIGN(const QString name, checkedName(person.name, code));
    SOMO_TRY(checkedDates(person.activeFrom, person.activeTo));
    Statement taken(database, QStringLiteral("SELECT id FROM person WHERE code = :code"));
    taken.bind(u":code", code);
    SOMO_TRY(taken.run());
    if (taken.next())
        return failure(ErrorCode::codeTaken, {code});
    Statement insert(database, QStringLiteral("INSERT INTO person (uid, code, name, sort_key, folded, active_from, active_to, confirmed, import_id)"
                                              " VALUES (:uid, :code, :name, :sort_key, :folded, :from, :to, :confirmed, :import) RETURNING id"));
    insert.bind(u":uid", newUid());
    insert.bind(u":code", code);
    insert.bind(u":name", name);
    insert.bind(u":sort_key", personSortKeyText(name));
    insert.bind(u":folded", folded(name));
    insert.bindDayOrNull(u":from", person.activeFrom);
    insert.bindDayOrNull(u":to", person.activeTo);
    insert.bind(u":confirmed", person.confirmed ? 1 : 0);
    insert.bind(u":import", import);
    SOMO_TRY_ASSIGN(const qint64 id, runForId(insert));
    return PersonId{id};
}

Status update(Database &database, const Person &person)
{
    if (person.version != 0)
        SOMO_TRY(unchangedSince(database, {QStringLiteral("person"), person.id.value, person.version}));
    SOMO_TRY_ASSIGN(const QString name, checkedName(person.name, person.code));
    SOMO_TRY(checkedDates(person.activeFrom, person.activeTo));
    Statement update(database, QStringLiteral("UPDATE person SET name = :name, sort_key = :sort_key, folded = :folded, active_from = :from,"
                                              " active_to = :to, confirmed = :confirmed, version = version + 1 WHERE id = :id"));
    update.bind(u":name", name);
    update.bind(u":sort_key", personSortKeyText(name));
    update.bind(u":folded", folded(name));
    update.bindDayOrNull(u":from", person.activeFrom);
    update.bindDayOrNull(u":to", person.activeTo);
    update.bind(u":confirmed", person.confirmed ? 1 : 0);
    update.bind(u":id", person.id);
    return update.run();
}

Result<PersonId> find(Database &database, const QString &text)
{
    const QString clean = cleanText(text);
    Statement byCode(database, QStringLiteral("SELECT id FROM person WHERE code = :code"));
    byCode.bind(u":code", clean);
    SOMO_TRY(byCode.run());
    if (byCode.next())
        return byCode.id<PersonId>(0);
    Statement byName(database, QStringLiteral("SELECT id FROM person WHERE name = :name ORDER BY id"));
    byName.bind(u":name", clean);
    SOMO_TRY(byName.run());
    PersonId found;
    while (byName.next()) {
        if (found)
            return failure(ErrorCode::nameAmbiguous, {clean});
        found = byName.id<PersonId>(0);
    }
    SOMO_TRY(byName.status());
    return found;
}

Result<Person> byId(Database &database, PersonId id)
{
    Statement row(database, QStringLiteral("SELECT id, code, name, active_from, active_to, confirmed, version FROM person WHERE id = :id"));
    row.bind(u":id", id);
    SOMO_TRY(row.run());
    if (row.next())
        return personOf(row);
    SOMO_TRY(row.status());
    return failure(ErrorCode::rowNotFound, {QStringLiteral("person"), QString::number(id.value)});
}

Result<MembershipId> addMembership(Database &database, const Membership &membership, ImportId import)
{
    SOMO_TRY(checkedMembership(database, membership));
    Statement insert(database, QStringLiteral("INSERT INTO membership (person_id, team_id, is_lead, from_day, to_day, import_id)"
                                              " VALUES (:person, :team, :lead, :from, :to, :import) RETURNING id"));
    insert.bind(u":person", membership.person);
    insert.bind(u":team", membership.team);
    insert.bind(u":lead", membership.lead ? 1 : 0);
    insert.bind(u":from", membership.from);
    insert.bind(u":to", membership.to);
    insert.bind(u":import", import);
    SOMO_TRY_ASSIGN(const qint64 id, runForId(insert));
    return MembershipId{id};
}

Status updateMembership(Database &database, const Membership &membership)
{
    SOMO_TRY(checkedMembership(database, membership));
    Statement update(database, QStringLiteral("UPDATE membership SET team_id = :team, is_lead = :lead, from_day = :from, to_day = :to,"
                                              " version = version + 1 WHERE id = :id"));
    update.bind(u":team", membership.team);
    update.bind(u":lead", membership.lead ? 1 : 0);
    update.bind(u":from", membership.from);
    update.bind(u":to", membership.to);
    update.bind(u":id", membership.id);
    return update.run();
}

Status removeMembership(Database &database, MembershipId membership)
{
    Statement remove(database, QStringLiteral("DELETE FROM membership WHERE id = :id"));
    remove.bind(u":id", membership);
    return remove.run();
}

Result<std::vector<Membership>> memberships(Database &database, PersonId person)
{
    Statement rows(database, QStringLiteral("SELECT id, person_id, team_id, is_lead, from_day, to_day, version FROM membership WHERE person_id = :person ORDER BY from_day, id"));
    rows.bind(u":person", person);
    SOMO_TRY(rows.run());
    std::vector<Membership> found;
    while (rows.next()) {
        found.push_back({rows.id<MembershipId>(0), rows.id<PersonId>(1), rows.id<TeamId>(2), rows.integer(3) != 0, rows.day(4), rows.day(5), rows.int64(6)});
    }
    SOMO_TRY(rows.status());
    return found;
}

Status areStaysAsOpened(Database &database, PersonId person, const std::vector<Membership> &opened)
{
    const auto rowOf = [](const Membership &stay) { return OpenedRow{QStringLiteral("membership"), stay.id.value, stay.version}; };
    SOMO_TRY_ASSIGN(const std::vector<Membership> now, memberships(database, person));
    return standAsOpened(database, openedRows(opened, rowOf), openedRows(now, rowOf));
}

Status setSalary(Database &database, const Salary &salary, ImportId import, const std::optional<std::vector<Salary>> &opened)
{
    if (salary.monthly < Money())
        return failure(ErrorCode::amountBelowZero);
    Statement known(database, QStringLiteral("SELECT id, monthly_salary FROM person_pay WHERE person_id = :person AND from_day = :from"));
    known.bind(u":person", salary.person);
    known.bind(u":from", salary.from);
    SOMO_TRY(known.run());
    if (known.next()) {
        if (known.money(1) == salary.monthly)
            return success();
        if (opened)
            SOMO_TRY(areSalariesAsOpened(database, salary.person, *opened));
        Statement update(database, QStringLiteral("UPDATE person_pay SET monthly_salary = :salary, version = version + 1 WHERE id = :id"));
        update.bind(u":salary", salary.monthly);
        update.bind(u":id", known.int64(0));
        return update.run();
    }
    if (opened)
        SOMO_TRY(areSalariesAsOpened(database, salary.person, *opened));
    Statement insert(database, QStringLiteral("INSERT INTO person_pay (person_id, from_day, monthly_salary, import_id) VALUES (:person, :from, :salary, :import)"));
    insert.bind(u":person", salary.person);
    insert.bind(u":from", salary.from);
    insert.bind(u":salary", salary.monthly);
    insert.bind(u":import", import);
    return insert.run();
}

Result<std::vector<Salary>> salaries(Database &database, PersonId person)
{
    Statement rows(database, QStringLiteral("SELECT from_day, monthly_salary, id, version FROM person_pay WHERE person_id = :person ORDER BY from_day, id"));
    rows.bind(u":person", person);
    SOMO_TRY(rows.run());
    std::vector<Salary> found;
    while (rows.next())
        found.push_back({person, rows.day(0), rows.money(1), rows.int64(2), rows.int64(3)});
    SOMO_TRY(rows.status());
    return found;
}

Status addRegion(Database &database, PersonId person, ProvinceId province, ImportId import)
{
    SOMO_TRY_ASSIGN(const std::vector<ProvinceId> known, regions(database, person));
    for (const ProvinceId one : known) {
        if (one == province)
            return success();
    }
    Statement insert(database, QStringLiteral("INSERT INTO person_region (person_id, province_id, import_id) VALUES (:person, :province, :import)"));
    insert.bind(u":person", person);
    insert.bind(u":province", province);
    insert.bind(u":import", import);
    return insert.run();
}

Result<std::vector<ProvinceId>> regions(Database &database, PersonId person)
{
    Statement rows(database, QStringLiteral("SELECT province_id FROM person_region WHERE person_id = :person ORDER BY province_id"));
    rows.bind(u":person", person);
    SOMO_TRY(rows.run());
    std::vector<ProvinceId> found;
    while (rows.next())
        found.push_back(rows.id<ProvinceId>(0));
    SOMO_TRY(rows.status());
    return found;
}

} // namespace somo::people
