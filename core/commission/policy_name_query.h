// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/policy_sentences.h"
#include "core/commission/policy_words.h"
#include "core/storage/database.h"

#include <optional>

namespace somo::policy_names {

/// Whom and what a policy's document names, looked up in the book; an id of 0 where there is none.
/// People by code only, everything else by code, then by exact name. Refused: nameAmbiguous.
Result<PersonId> person(Database &database, const QString &code);
Result<TeamId> team(Database &database, const QString &text);
/// A principal may be named before any order names it.
Result<PayerId> payer(Database &database, const QString &text);
/// The id of what a key of `when` names: a product's, a channel's … A region is the one of that name on that day.
Result<qint64> whenValue(Database &database, const WhenKey &key, const QString &text, Day day);

/// What the book calls everything that the policy names, for policySentences; a code that it doesn't know stays as it is.
/// Inside the caller's read transaction; the names need no database any more.
Result<PolicyNames> namesOf(Database &database, const Policy &policy);
/// The same for two that are held against each other; `before` may be missing.
Result<PolicyNames> namesOf(Database &database, const std::optional<Policy> &before, const Policy &after);

} // namespace somo::policy_names
