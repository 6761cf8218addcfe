// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_plan_tables.h"

namespace somo {

namespace {

/// What imports of people, products and targets write to.
constexpr const char *copied[] = {"area",    "province",      "province_alias", "person",        "person_pay", "person_region", "team",    "membership",
                                  "channel", "campaign",      "segment",        "product_group", "product",    "product_price", "product_cost", "target"};
/// Written to, never read back: what was said is kept, and lines without group or cost take them from their product.
constexpr const char *emptied[] = {"order_line"};

Result<QString> oneText(Statement &&statement)
{
    SOMO_TRY(statement.run());
    const QString text = statement.next() ? statement.text(0) : QString();
    SOMO_TRY(statement.status());
    return text;
}

} // namespace

PlanTables::PlanTables(Database &database)
    : m_database(database)
{
    // The copies' references would look for their parents among temporary tables.
    if (database.engine() == Engine::sqlite)
        m_begun = database.execute(QStringLiteral("PRAGMA foreign_keys = OFF"));
    if (!m_begun)
        return;
    m_transaction.emplace(database, Transaction::Kind::scratch);
    m_begun = m_transaction->begun();
    if (m_begun)
        m_begun = copyTables();
}

PlanTables::~PlanTables()
{
    m_transaction.reset();
    if (m_database.engine() == Engine::sqlite)
        (void)m_database.execute(QStringLiteral("PRAGMA foreign_keys = ON"));
}

Status PlanTables::copyTables()
{
    for (const char *table : copied)
        SOMO_TRY(copyTable(QString::fromLatin1(table), true));
    for (const char *table : emptied)
        SOMO_TRY(copyTable(QString::fromLatin1(table), false));
    return success();
}

Status PlanTables::copyTable(const QString &table, bool rows)
{
    if (m_database.engine() == Engine::sqlite) {
        Statement schema(m_database, QStringLiteral("SELECT sql FROM main.sqlite_schema WHERE type = 'table' AND name = :name"));
        schema.bind(u":name", table);
        SOMO_TRY_ASSIGN(QString sql, oneText(std::move(schema)));
        SOMO_TRY(m_database.execute(sql.replace(0, QStringLiteral("CREATE TABLE").size(), QStringLiteral("CREATE TEMP TABLE"))));
        return rows ? m_database.execute(QStringLiteral("INSERT INTO temp.%1 SELECT * FROM main.%1").arg(table)) : success();
    }
    SOMO_TRY_ASSIGN(const QString schema, oneText(Statement(m_database, QStringLiteral("SELECT quote_ident(current_schema())"))));
    SOMO_TRY(m_database.execute(QStringLiteral("CREATE TEMP TABLE %1 (LIKE %2.%1 INCLUDING ALL) ON COMMIT DROP").arg(table, schema)));
    if (!rows)
        return success();
    SOMO_TRY(m_database.execute(QStringLiteral("INSERT INTO pg_temp.%1 SELECT * FROM %2.%1").arg(table, schema)));
    // The copy numbers its rows by itself.
    return m_database.execute(QStringLiteral("SELECT setval(pg_get_serial_sequence('pg_temp.%1', 'id'), COALESCE(MAX(id), 0) + 1, false) FROM pg_temp.%1").arg(table));
}

} // namespace somo
