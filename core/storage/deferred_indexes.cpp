// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/deferred_indexes.h"

#include <utility>

namespace somo {

Status DeferredIndexes::drop(const QString &table)
{
    if (m_database.engine() != Engine::sqlite)
        return success();
    QStringList names;
    Statement list(m_database, QStringLiteral("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = :table"
                                              " AND substr(sql, 1, 13) = 'CREATE INDEX ' ORDER BY name"));
    list.bind(u":table", table);
    SOMO_TRY(list.run());
    while (list.next()) {
        names += list.text(0);
        m_definitions += list.text(1);
    }
    for (const QString &name : std::as_const(names))
        SOMO_TRY(m_database.execute(QStringLiteral("DROP INDEX ") + name));
    return success();
}

Status DeferredIndexes::create()
{
    for (const QString &definition : std::exchange(m_definitions, {}))
        SOMO_TRY(m_database.execute(definition));
    return success();
}

} // namespace somo
