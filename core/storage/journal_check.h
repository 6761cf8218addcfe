// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace somo {

enum class JournalState {
    none, // nothing beside the book that SQLite would act on
    inUse, // a program has the book open
    left, // a writer was killed; SQLite will mend it
};

/// Looks at "-wal" and "-journal" beside a book that this process has not open. SQLite would work any of them into the
/// book, also one that came from another; so what a dead writer left is first tried on a copy. Refused: foreignJournal.
Result<JournalState> journalBeside(const QString &place, int pageSize);

} // namespace somo
