// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace somo {

/// Narrows a connection to a file down to what a book needs, for the file may have been made by somebody else: no writing past
/// the schema (defensive), no views, no extensions, no second file, bounded values, statements and depths. What needs the
/// engine's handle is left out where there is none. A reader never trusts the file's schema; a writer does from trustSchema() on.
Status guardConnection(Database &database);

/// Whether what stands in the file's schema (triggers, CHECK, DEFAULT, generated columns) may call more than harmless functions.
/// Only of a file whose schema is known to be ours (schema_check.h): SQLite 3.40 counts the json_object() of the trail's own
/// triggers among the others.
Status trustSchema(Database &database);
Status distrustSchema(Database &database);

/// The longest value of a file, in bytes: above an attachment of the largest size with its image in the trail.
constexpr int mostValueBytes = 64 << 20;

} // namespace somo
