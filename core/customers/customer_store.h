// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/customers/customer.h"
#include "core/storage/database.h"

#include <vector>

namespace somo {

/// Writes customers and, apart from them, how to reach them; runs inside Book::write.
namespace customers {

/// Refused: codeMissing, codeTaken, unknownCustomerKind, badBirthYear, badBirthDay, badServiceWord (stageSaid), cameFromSelf.
Result<CustomerId> add(Database &database, const Customer &customer, ImportId import = {});
/// Writes everything but the code. Orders that have no province or segment yet take the customer's (rules §2: what was
/// unknown is filled once). Refused as add(), and rowChangedSince.
Status update(Database &database, const Customer &customer);
/// Gives a customer without a phone this one; their other contact data stays.
Status addPhone(Database &database, CustomerId customer, const QString &phone);
/// By their code, or by one that was theirs before they were made one with somebody; 0 where nobody has it.
Result<CustomerId> findByCode(Database &database, const QString &code);
Result<Customer> byId(Database &database, CustomerId id);
/// Those who are the same person by rules §6: same phone or e-mail, or same folded name in the same province.
Result<std::vector<CustomerId>> duplicatesOf(Database &database, CustomerId id);
/// The same for what is typed and not written yet; an id of 0 is nobody in the book.
Result<std::vector<CustomerId>> duplicatesOf(Database &database, const Customer &typed);
/// A code that nobody has, for a customer who came without one: "KH-0042".
Result<QString> nextCode(Database &database);

/// Refused: unknownCustomerKind, badBirthYear, badBirthDay, badServiceWord, cameFromSelf.
Status checked(const Customer &customer);

} // namespace customers

} // namespace somo
