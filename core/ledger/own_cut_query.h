// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledger_query.h"

#include <QHash>

#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace somo {

/// The customers' own fields that are traits and in use, in their order (rules §3: "single-valued trait").
Result<std::vector<Cut>> ownCuts(Database &database);
/// The one of that code with its name; nothing where the book has no such trait.
Result<std::optional<Cut>> ownCutNamed(Database &database, const QString &code);

/// Which value each customer has, by customer, as it is now: an order doesn't keep it. Customers without one aren't in it.
/// Empty where the book has no such field any more.
Result<std::unordered_map<qint64, qint64>> ownCutOfCustomers(Database &database, const Cut &cut);
/// The id of a value as people write it; 0 for one that no customer has and none could choose. The id comes from the value
/// itself, so that it means the same tomorrow and in a copy. Refused: ownValueBad.
Result<qint64> ownCutValueFromText(Database &database, const Cut &cut, const QString &text);
/// The values of those ids: code is the canonical text; of yes and no the name is empty, as it is a word of the language.
Result<QHash<qint64, CutValue>> ownCutValues(Database &database, const Cut &cut, const std::unordered_set<qint64> &ids);

} // namespace somo
