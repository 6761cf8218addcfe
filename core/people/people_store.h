// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/people/person.h"
#include "core/storage/database.h"

#include <optional>

namespace somo {

/// Writes people; runs inside Book::write. Teams are a NamedKind (core/marketing/named_store.h).
namespace people {

/// Refused: codeMissing, codeTaken, datesReversed.
Result<PersonId> add(Database &database, const Person &person, ImportId import = {});
/// Writes name, dates and confirmation; the code stays. Refused: datesReversed, rowChangedSince.
Status update(Database &database, const Person &person);
/// By code, then exact name; an id of 0 where there is none. Refused: nameAmbiguous.
Result<PersonId> find(Database &database, const QString &text);
/// Refused: rowNotFound.
Result<Person> byId(Database &database, PersonId id);

/// Refused: datesReversed, membershipOverlaps (a person is in one team on a day).
Result<MembershipId> addMembership(Database &database, const Membership &membership, ImportId import = {});
/// Refused like addMembership.
Status updateMembership(Database &database, const Membership &membership);
/// One that another one, joined with it, stands for.
Status removeMembership(Database &database, MembershipId membership);
/// By day.
Result<std::vector<Membership>> memberships(Database &database, PersonId person);
/// Refused (rowChangedSince) where the person's stays are not those that were opened.
Status areStaysAsOpened(Database &database, PersonId person, const std::vector<Membership> &opened);

/// Sets the salary from a day on; another one of the same day is replaced. Refused: amountBelowZero, and rowChangedSince where
/// the person's salaries are not those that were opened.
Status setSalary(Database &database, const Salary &salary, ImportId import = {}, const std::optional<std::vector<Salary>> &opened = std::nullopt);
Result<std::vector<Salary>> salaries(Database &database, PersonId person);

/// The regions that a person serves, on top of those known.
Status addRegion(Database &database, PersonId person, ProvinceId province, ImportId import = {});
Result<std::vector<ProvinceId>> regions(Database &database, PersonId person);

} // namespace people

} // namespace somo
