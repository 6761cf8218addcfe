// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace somo {

/// Whether another process has that SQLite file open for writing or in WAL mode. Only while this process has no
/// connection to it (see Database::connectionsTo).
bool openElsewhere(const QString &file);
/// Whether a process of that number runs on this computer.
bool processRuns(qint64 process);

} // namespace somo
