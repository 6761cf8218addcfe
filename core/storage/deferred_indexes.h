// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"

#include <QStringList>

namespace somo {

/// The indexes of tables about to be filled from nothing, taken away now and made once the rows are there: sorting a
/// million keys costs a third of inserting them one by one. Unique indexes stay, since they refuse bad rows. On SQLite
/// only: on a server it would lock the tables against everyone and needs an owner's rights. Inside a write transaction,
/// whose rollback brings the indexes back.
class DeferredIndexes {
public:
    explicit DeferredIndexes(Database &database)
        : m_database(database)
    {
    }
    DeferredIndexes(const DeferredIndexes &) = delete;
    DeferredIndexes &operator=(const DeferredIndexes &) = delete;

    /// Takes the indexes of `table` away; call it for an empty table only.
    Status drop(const QString &table);
    /// Makes every index taken away as it was.
    Status create();

private:
    Database &m_database;
    QStringList m_definitions;
};

} // namespace somo
