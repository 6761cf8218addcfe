// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace somo {

/// Puts what was written to a file on the disk itself, so that it is there after a power cut. SQLite does so for a book's own
/// writes; this is for whole copies, which VACUUM INTO leaves to the system (sqlite.org/lang_vacuum.html). False where the
/// disk refuses. Only while this process has no connection to the file (see Database::connectionsTo).
bool syncFile(const QString &file);
/// The same for the names in a folder: a new, renamed or removed file is so after a power cut. Nothing where the system
/// keeps names by itself (Windows), or doesn't let folders be synced.
void syncFolder(const QString &folder);

} // namespace somo
