// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/book.h"

#include <QStringList>

namespace somo::load {

/// Every row of every source table of a book and what its trail says, as text, but for what is drawn at random or tells the
/// moment: two books that were told the same say the same.
Result<QStringList> contentsOf(Book &book);

/// Makes a book (SQLite) of the version before the newest, as an older program left it, with enough in it that its pages are
/// many. Refused where something stands there.
Status makeOlderBook(const QString &place);

} // namespace somo::load
