// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <optional>

namespace somo {

/// A place to try a short list's import out: while it lives, the tables that such an import writes to are temporary
/// copies that stand before the real ones under their names, inside a transaction that is never committed. The book
/// itself is only read, so nobody waits for a plan, and it works on a book that is open for reading only.
class PlanTables {
public:
    explicit PlanTables(Database &database);
    ~PlanTables();
    PlanTables(const PlanTables &) = delete;
    PlanTables &operator=(const PlanTables &) = delete;
    /// Whether the copies are there.
    Status begun() const { return m_begun; }

private:
    Status copyTables();
    Status copyTable(const QString &table, bool rows);
    Database &m_database;
    std::optional<Transaction> m_transaction;
    Status m_begun = success();
};

} // namespace somo
