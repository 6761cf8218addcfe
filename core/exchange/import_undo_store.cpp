// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import.h"

namespace somo {

namespace {

/// The statement is over when this returns: an open one would keep the indexes from being made again.
Result<bool> canBeUndone(Database &database, ImportId import)
{
    Statement row(database, QStringLiteral("SELECT undone FROM import_batch WHERE id = :id"));
    row.bind(u":id", import);
    SOMO_TRY(row.run());
    const bool isThere = row.next() && row.integer(0) == 0;
    SOMO_TRY(row.status());
    return isThere;
}

} // namespace

Result<CommandOutcome> undoLoggedImport(Book &book, ImportId import, const QString &author, bool force)
{
    SOMO_TRY_ASSIGN(const bool isThere, canBeUndone(book.database(), import));
    if (!isThere)
        return failure(ErrorCode::importNotFound, {QString::number(import.value)});
    return book.undoImport(import, author, force);
}

} // namespace somo
