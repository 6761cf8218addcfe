// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace somo {

/// What a file's schema says beside what the migrations make.
struct SchemaState {
    /// A trigger of the trail is missing or says something else: a writer makes them anew (renewTrail).
    bool trailDiffers = false;
};

/// Compares every table, index, trigger and view of a file, by its text, with what the migrations up to the file's version make.
/// Refused: foreignSchema where anything else stands there or something is missing; notABook. Of a version that this program
/// doesn't know nothing is said, nor of a server.
Result<SchemaState> checkSchema(Database &database);

/// Makes the trail's triggers anew, in a transaction of its own.
Status renewTrail(Database &database);

/// A digest of a file's schema, and the one of the newest version's: where they are equal, nothing is compared one by one. One
/// that lags behind the migrations costs the opening of a book some milliseconds, nothing else.
Result<QString> schemaDigest(Database &database);
QString knownSchemaDigest();

} // namespace somo
