// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/book.h"

#include <optional>

namespace somo {

/// What Book::undo() would take back and Book::redo() would do again, as the commands say of themselves.
struct NextSteps {
    std::optional<CommandWords> undo;
    QString undoOf; // whose command that is
    std::optional<CommandWords> redo;
};
/// For who writes under that name, as Book::undo(). Inside the caller's read transaction if there is one.
Result<NextSteps> nextSteps(Database &database, const QString &author);

} // namespace somo
