// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/deferred_indexes.h"

#include <utility>
#include <vector>

namespace somo {

Status DeferredIndexes::drop(const QString &table)
{
    if (m_database.engine() != Engine::sqlite)
        return success();
    std::vector<std::pair<QString, QString>> found;
    Statement list(m_database, QStringLiteral("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = :table"
                                              " AND substr(sql, 1, 13) = 'CREATE INDEX ' ORDER BY name"));
    list.bind(u":table", table);
    SOMO_TRY(list.run());
    while (list.next())
        found.emplace_back(list.text(0), list.text(1));
    SOMO_TRY(list.status());
    for (const auto &[name, definition] : found) {
        const Status dropped = m_database.execute(QStringLiteral("DROP INDEX ") + name);
        // A statement of this connection still reads: the index stays, and the rows come in one by one.
        if (!dropped && dropped.error().code == ErrorCode::bookBusy)
            continue;
        SOMO_TRY(dropped);
        m_definitions += definition;
    }
    return success();
}

Status DeferredIndexes::create()
{
    for (const QString &definition : std::exchange(m_definitions, {}))
        SOMO_TRY(m_database.execute(definition));
    return success();
}

} // namespace somo
