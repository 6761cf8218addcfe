// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/commission_query.h"

namespace somo {

/// A score as a plain number that stands on the same side of the gate's mark as the exact one.
QString plainScore(const Fraction &score, Rate mark);
/// The score and the target that a statement of the sheet was calculated with, as its row keeps them; empty: none.
QString keptScore(const CommissionSheet &sheet, const PayStatement &statement);
QString keptTarget(const CommissionSheet &sheet, const PayStatement &statement);

/// Writes the sheet's statements with their lines under a period's row, in the place of those that stood there. Runs
/// inside Book::write.
Status writeStatements(Database &database, const CommissionSheet &sheet, qint64 period);
/// Takes a period's statements away; questions about them keep their person, period and line.
Status forgetStatements(Database &database, qint64 period);
/// Freezes what the sheet's policies count up to its period's end: entries that no earlier closing wrote, and orders that
/// changed behind those that did.
Status freezeEntries(Database &database, const CommissionSheet &sheet);

} // namespace somo
