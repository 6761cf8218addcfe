// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace somo {

/// What an engine said, as one of our codes where it is one that people can do something about. `code` is SQLite's
/// (extended) number or PostgreSQL's SQLSTATE.
Error engineError(Engine engine, const QString &said, const QString &code);

/// Whether a lock was waited for as long as a connection waits (core/storage/database.cpp), in vain.
bool waitedInVain(const Error &error);

/// The same error where nothing but reading was asked for: readKept where a lock was waited for in vain, readStopped where
/// the server broke it off (query_canceled); any other as it is.
Error asReading(const Error &error);

/// Whether the same work may go through when it is done once more, because it failed for how it met that of others
/// (serialisation, deadlock).
bool isWorthRepeating(const Error &error);

} // namespace somo
