// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import.h"

namespace somo {

Result<CommandOutcome> undoLoggedImport(Book &book, ImportId import, const QString &author, bool force)
{
    Statement row(book.database(), QStringLiteral("SELECT undone FROM import_batch WHERE id = :id"));
    row.bind(u":id", import);
    SOMO_TRY(row.run());
    const bool isThere = row.next() && row.integer(0) == 0;
    SOMO_TRY(row.status());
    if (!isThere)
        return failure(ErrorCode::importNotFound, {QString::number(import.value)});
    return book.undoImport(import, author, force);
}

} // namespace somo
