// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/field.h"
#include "core/exchange/xlsx_writer.h"
#include "core/storage/database.h"
#include "core/storage/settings.h"

#include <functional>
#include <vector>

namespace somo {

/// Takes one row of an export; the first one holds the headers.
using TakeRow = std::function<Status(const QStringList &)>;

/// Hands out a book's rows of one kind with field names as headers (policy.md, "Fields that need no mapping"), so that
/// they come back by import to the same figures: canonical values, one row per line of an order, an order's own amounts
/// on its first line only; a code that orders of several sources share has the source before it, so that they stay
/// several. Returns that belong to their order's lines come out as returns of their own.
/// Refused: importKindNotYet.
Status exportRows(Database &database, const BookSettings &settings, ImportKind kind, const TakeRow &take);

/// The same as a table whose cells have types: amounts and quantities are numbers, days are dates, codes and phones stay
/// texts. Rows come through `take` in the same order, the headers first, as texts.
using TakeCells = std::function<Status(const std::vector<SheetCell> &)>;
Status exportCells(Database &database, const BookSettings &settings, ImportKind kind, const TakeCells &take);

} // namespace somo
