// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/marketing/named_store.h"

namespace somo::named {

/// A row for which somebody typed a name only. Its code is the name, with a number behind where another row, renamed
/// since, has that code. Refused: codeMissing where the name is empty, textTooLong.
Result<qint64> addByName(Database &database, NamedKind kind, const QString &name);

/// The name as a code, with a number behind where a row has that code already.
QString freeCodeOf(const std::vector<NamedRow> &rows, const QString &name);

/// The row that reads the same to a person, whatever capitals and marks it is written with (folded); null: none.
/// `except` is the id of the row that is given that name.
const NamedRow *twinOf(const std::vector<NamedRow> &rows, const QString &name, qint64 except = 0);

} // namespace somo::named
