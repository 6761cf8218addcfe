// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/insight_names_query.h"

#include "core/storage/bulk_writer.h"

namespace somo::insight {

namespace {

/// Rows of id, code and name in the order of the alphabet.
Result<ListedNames> listedNames(Database &database, const QString &sql)
{
    BulkQuery rows(database, sql);
    SOMO_TRY(rows.run());
    ListedNames names;
    const auto textOf = [&](int column) {
        const std::string_view text = rows.text(column);
        return QString::fromUtf8(text.data(), qsizetype(text.size()));
    };
    while (rows.next())
        names.insert(rows.int64(0), {textOf(1), textOf(2), qint64(names.size())});
    SOMO_TRY(rows.status());
    return names;
}

} // namespace

Result<ListedNames> customerNames(Database &database)
{
    return listedNames(database, QStringLiteral("SELECT id, code, name FROM customer ORDER BY sort_key, id"));
}

Result<ListedNames> productNames(Database &database)
{
    return listedNames(database, QStringLiteral("SELECT id, code, name FROM product ORDER BY sort_key, id"));
}

} // namespace somo::insight
