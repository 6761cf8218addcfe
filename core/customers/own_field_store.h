// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/own_field.h"
#include "core/storage/database.h"

namespace somo::own_fields {

/// Run inside Book::write.

/// At the end of its subject's list. Refused: codeMissing, codeTaken, textTooLong, badServiceWord (subject, kind),
/// ownChoicesMissing (a choice without two choices).
Result<OwnFieldId> add(Database &database, const OwnField &field);
/// Name, choices, position, trait, retired; the code stays, and so does the kind. Refused as add(), and rowNotFound,
/// rowChangedSince, ownChoiceUsed (a choice that is gone stands at somebody).
Status update(Database &database, const OwnField &field);
/// One that stands at nobody. Refused: rowNotFound, ownFieldUsed.
Status remove(Database &database, OwnFieldId field);

/// An empty value takes the row away. Refused: rowNotFound, ownValueBad (a value of another kind, none of the choices),
/// textTooLong.
Status set(Database &database, CustomerId customer, const OwnValue &value, ImportId import = {});
Status set(Database &database, DealId deal, const OwnValue &value, ImportId import = {});

} // namespace somo::own_fields
