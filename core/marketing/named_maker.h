// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/marketing/named_store.h"

namespace somo::named {

/// A row for which somebody typed a name only. Its code is the name, with a number behind where another row, renamed
/// since, has that code. Refused: codeMissing where the name is empty, textTooLong.
Result<qint64> addByName(Database &database, NamedKind kind, const QString &name);

} // namespace somo::named
