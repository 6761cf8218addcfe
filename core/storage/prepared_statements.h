// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlQuery>

#include <optional>
#include <unordered_map>

namespace somo {

/// Statements of a server that wait prepared for their next use: preparing one anew costs two more ways to the server and
/// back, and a command has dozens of them. (SQLite prepares in microseconds and would keep its tables from being changed.)
class PreparedStatements {
public:
    /// One that was given back, without its values of then.
    std::optional<QSqlQuery> take(const QString &sql);
    void giveBack(const QString &sql, QSqlQuery query);
    void clear() { m_idle.clear(); }

private:
    std::unordered_map<QString, QSqlQuery> m_idle;
};

/// Whether a statement changes what others were prepared for.
bool changesSchema(const QString &sql);

} // namespace somo
