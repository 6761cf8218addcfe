// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/language.h"

#include <QString>

namespace somo::words {

/// What the system, SQLite, libpq or Qt's JSON reader said went wrong, in the reader's language where its meaning is
/// known. Anything else (a place, a reason that the system says in its own language) stays as it is.
QString systemReason(const QString &said, Language language);

} // namespace somo::words
