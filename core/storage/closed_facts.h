// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/book.h"

#include <vector>

namespace somo {

/// A digest over every ledger entry that the closed periods of a kind count (statement_entry). They leave no images, being as
/// many as the ledger; a closing keeps this in its period's row instead, and the trail keeps that. Reads them all.
Result<QString> closedFactsDigest(Database &database, const QString &periodKind);

/// Names what closed periods stand on and is no longer so: "statement_entry" with the newest closed period of a kind, where the
/// entries are not what its closing left, and "commission_period", where the command that a statement prints the hash of is not
/// in the trail. A period closed before version 9 says nothing of its entries.
Result<std::vector<Discrepancy>> changedClosedFacts(Database &database, const BookSettings &settings);

} // namespace somo
