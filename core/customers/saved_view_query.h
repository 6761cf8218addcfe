// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/customers/saved_view.h"
#include "core/storage/database.h"

#include <optional>
#include <vector>

namespace somo::saved_views {

/// Everybody's and that person's, by position; an id of 0: everybody's alone.
Result<std::vector<SavedView>> all(Database &database, const QString &page, PersonId person);
/// By name, folded: that person's own before everybody's; nothing where there is none.
Result<std::optional<SavedView>> find(Database &database, const QString &page, PersonId person, const QString &name);

} // namespace somo::saved_views
