// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/exchange/staged_row.h"
#include "core/storage/database.h"

#include <map>
#include <optional>

namespace somo {

/// What a source said last time about the rows of a list (customers, products, people …), as order_said keeps it for
/// orders (rules §2, "Imported again"). Values are kept as digests only, under a salt of the row: they are compared,
/// never read, so neither a salary nor a phone number stands a second time in the book. Of short values a digest still gives
/// away what it is to whoever tries them all, so on a shared book only leads see those of people and customers; whoever sells
/// and brings customers asks the server whether a value was said before (resources/team/postgresql/functions.sql).
class RowSaid {
public:
    /// Nothing was said yet where the source is not known.
    RowSaid(Database &database, SourceId source);
    /// From here on it is about this row; `kind` never changes its spelling, `key` is what the file calls the row.
    Status begin(const QString &kind, const QString &key);
    /// Whether the file's word counts: it gives a value, and not the one that it gave last time. What it says is noted.
    bool says(Field field, const Cell &value);
    /// The same for what is put together from several cells.
    bool says(std::string_view name, std::string_view value);
    /// Whether the source named this row before.
    bool wasSaid() const { return !m_before.empty(); }
    /// Something that differs from what was kept last time.
    bool isNews() const { return m_said != m_before; }
    /// From here on every word of this row counts: an earlier row of the same file said something else of it.
    void sayAnew() { m_before.clear(); }
    const QString &kind() const { return m_kind; }
    const QString &key() const { return m_key; }
    /// What is said now, as it is kept.
    QString text() const;

private:
    void bindRow(Statement &statement) const;
    void takeBefore(const QString &text);
    Status askBefore();
    bool wasThis(std::string_view name, const std::string &digest);
    Database &m_database;
    std::optional<bool> m_asks;
    Statement m_find;
    SourceId m_source;
    QString m_kind, m_key;
    std::map<std::string, std::string, std::less<>> m_before, m_said;
};

/// What stands before the keys of rows that only their own person sees: of a seller on a book that a team shares; else nothing.
/// So nobody's row meets one that they may not see (resources/team/postgresql/team.sql).
Result<QString> ownRowMark(Database &database);

/// Keeps what rows say.
class RowSaidWriter {
public:
    RowSaidWriter(Database &database, SourceId source, ImportId import);
    Status write(const QString &kind, const QString &key, const QString &text);

private:
    Status bindAndRun(Statement &statement, const QString &kind, const QString &key, const QString &text);
    Database &m_database;
    std::optional<bool> m_asks;
    Statement m_write;
    SourceId m_source;
    ImportId m_import;
};

} // namespace somo
