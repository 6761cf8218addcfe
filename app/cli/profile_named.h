// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/exchange/profile.h"

namespace somo::cli {

/// A profile kept in the book by its name, else a built-in one, else a profile's file. Without a book there are no kept ones.
Result<Profile> profileNamed(Context &context, Book::Mode mode, const QString &text);
/// How a file was read; one without a profile by headers that are field names.
QString profileShown(const Context &context, const QString &profile);

} // namespace somo::cli
