// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/book.h"

#include <optional>

namespace somo {

/// What Book::undo() would take back and Book::redo() would do again, as the commands say of themselves.
struct NextSteps {
    std::optional<CommandWords> undo;
    std::optional<CommandWords> redo;
};
/// Inside the caller's read transaction if there is one.
Result<NextSteps> nextSteps(Database &database);

} // namespace somo
