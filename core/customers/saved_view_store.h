// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/customers/saved_view.h"
#include "core/storage/database.h"

namespace somo::saved_views {

/// Run inside Book::write.

/// One of the same page, person and (folded) name is replaced and keeps its place; another stands at the end. Refused:
/// codeMissing (an empty name), textTooLong.
Result<SavedViewId> save(Database &database, const SavedView &view);
/// Refused: codeTaken (another view of that person is called so), codeMissing, textTooLong, rowNotFound, rowChangedSince.
Status rename(Database &database, SavedViewId view, const QString &name, qint64 opened = 0);
/// Refused: rowNotFound.
Status remove(Database &database, SavedViewId view);

} // namespace somo::saved_views
