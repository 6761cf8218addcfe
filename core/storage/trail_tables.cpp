// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/trail_tables.h"

#include "core/storage/team_security.h"

namespace somo {

namespace {

SourceTable master(const char *name)
{
    return {QString::fromLatin1(name), false, QString()};
}

SourceTable part(const char *name, const char *owner)
{
    return {QString::fromLatin1(name), false, QString::fromLatin1(owner)};
}

SourceTable document(const char *name)
{
    return {QString::fromLatin1(name), true, QString()};
}

Result<QStringList> names(Statement &statement)
{
    SOMO_TRY(statement.run());
    QStringList found;
    while (statement.next())
        found += statement.text(0);
    SOMO_TRY(statement.status());
    return found;
}

QString columnPairs(const QString &row, const QStringList &columns)
{
    QStringList pairs;
    for (const QString &column : columns)
        pairs += QStringLiteral("'%1', %2.%1").arg(column, row);
    return pairs.join(QStringLiteral(", "));
}

QString anyDifference(const QStringList &columns)
{
    QStringList parts;
    for (const QString &column : columns)
        parts += QStringLiteral("OLD.%1 IS NOT NEW.%1").arg(column);
    return parts.join(QStringLiteral(" OR "));
}

/// A batch that is marked as taken back lets its rows go without images: the file itself is the way back.
const QString keepsImage = QStringLiteral(
    "OLD.import_id IS NULL OR NOT EXISTS (SELECT 1 FROM import_batch WHERE import_batch.id = OLD.import_id AND import_batch.undone = 1)");

Status createSqliteTrigger(Database &database, const QString &table, char op, const QString &event, const QString &when,
                           const QString &before, const QString &after)
{
    const QString row = op == 'd' ? QStringLiteral("OLD") : QStringLiteral("NEW");
    return database.execute(QStringLiteral("CREATE TRIGGER trail_%1_%2 AFTER %3 ON %1 %4 BEGIN "
                                           "INSERT INTO trail_change (table_name, row_id, op) VALUES ('%1', %5.id, '%2'); "
                                           "INSERT INTO trail_image (change_id, before_image, after_image) VALUES (last_insert_rowid(), %6, %7); "
                                           "END")
                                .arg(table, QChar::fromLatin1(op), event, when.isEmpty() ? QString() : QStringLiteral("WHEN ") + when, row,
                                     before, after));
}

Status createSqliteTriggers(Database &database, const QString &table, const QStringList &columns)
{
    const bool imported = columns.contains(QStringLiteral("import_id"));
    const QString before = imageExpression(Engine::sqlite, QStringLiteral("OLD"), columns);
    const QString after = imageExpression(Engine::sqlite, QStringLiteral("NEW"), columns);
    const QString none = QStringLiteral("NULL");
    SOMO_TRY(createSqliteTrigger(database, table, 'i', QStringLiteral("INSERT"),
                                 imported ? QStringLiteral("NEW.import_id IS NULL") : QString(), none, after));
    SOMO_TRY(createSqliteTrigger(database, table, 'u', QStringLiteral("UPDATE"), anyDifference(columns), before, after));
    return createSqliteTrigger(database, table, 'd', QStringLiteral("DELETE"), imported ? keepsImage : QString(), before, none);
}

Result<QString> currentSchema(Database &database)
{
    Statement schema(database, QStringLiteral("SELECT quote_ident(current_schema())"));
    SOMO_TRY_ASSIGN(const QStringList found, names(schema));
    return found.value(0);
}

/// One function for all tables. SECURITY DEFINER with a fixed search path: whoever may write a row need not be allowed
/// to write the trail, and can't put a table of the same name before ours.
Status createPostgresFunction(Database &database)
{
    SOMO_TRY_ASSIGN(const QString schema, currentSchema(database));
    return database.execute(QStringLiteral(R"sql(
CREATE OR REPLACE FUNCTION trail_capture() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = %1, pg_temp AS $body$
DECLARE
    changed BIGINT;
BEGIN
    INSERT INTO trail_change (table_name, row_id, op)
    VALUES (TG_TABLE_NAME, CASE WHEN TG_OP = 'DELETE' THEN OLD.id ELSE NEW.id END, lower(left(TG_OP, 1)))
    RETURNING id INTO changed;
    INSERT INTO trail_image (change_id, before_image, after_image)
    VALUES (changed, CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD)::text END, CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW)::text END);
    RETURN NULL;
END
$body$)sql")
                                .arg(schema));
}

/// Triggers can't ask other tables in WHEN on PostgreSQL, so this one looks for itself.
Status createPostgresDeleteFunction(Database &database)
{
    SOMO_TRY_ASSIGN(const QString schema, currentSchema(database));
    return database.execute(QStringLiteral(R"sql(
CREATE OR REPLACE FUNCTION trail_capture_imported() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = %1, pg_temp AS $body$
DECLARE
    changed BIGINT;
BEGIN
    IF EXISTS (SELECT 1 FROM import_batch WHERE import_batch.id = OLD.import_id AND import_batch.undone = 1) AND somo_role() IS DISTINCT FROM 'seller' THEN
        RETURN NULL;
    END IF;
    INSERT INTO trail_change (table_name, row_id, op) VALUES (TG_TABLE_NAME, OLD.id, 'd') RETURNING id INTO changed;
    INSERT INTO trail_image (change_id, before_image) VALUES (changed, to_jsonb(OLD)::text);
    RETURN NULL;
END
$body$)sql")
                                .arg(schema));
}

Status createPostgresTriggers(Database &database, const QString &table, const QStringList &columns)
{
    const bool imported = columns.contains(QStringLiteral("import_id"));
    SOMO_TRY(database.execute(QStringLiteral("CREATE TRIGGER trail_%1_i AFTER INSERT ON %1 FOR EACH ROW %2 EXECUTE FUNCTION trail_capture()")
                                  .arg(table, imported ? QStringLiteral("WHEN (NEW.import_id IS NULL)") : QString())));
    SOMO_TRY(database.execute(QStringLiteral("CREATE TRIGGER trail_%1_u AFTER UPDATE ON %1 FOR EACH ROW "
                                             "WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION trail_capture()")
                                  .arg(table)));
    return database.execute(QStringLiteral("CREATE TRIGGER trail_%1_d AFTER DELETE ON %1 FOR EACH ROW EXECUTE FUNCTION %2()")
                                .arg(table, imported ? QStringLiteral("trail_capture_imported") : QStringLiteral("trail_capture")));
}

} // namespace

const std::vector<SourceTable> &sourceTables()
{
    static const std::vector<SourceTable> tables{
        master("book_setting"),
        master("holiday"),
        master("import_batch"),
        master("source"),
        master("area"),
        master("province"),
        part("province_alias", "province_id"),
        master("person"),
        part("person_pay", "person_id"),
        part("person_region", "person_id"),
        master("team"),
        part("membership", "person_id"),
        master("channel"),
        master("campaign"),
        master("payer"),
        master("segment"),
        master("product_group"),
        master("product"),
        part("product_price", "product_id"),
        part("product_cost", "product_id"),
        part("product_alias", "product_id"),
        master("customer"),
        part("customer_contact", "id"),
        part("customer_alias", "customer_id"),
        master("customer_apart"),
        master("tag"),
        part("customer_tag", "customer_id"),
        master("own_field"),
        part("consent", "customer_id"),
        master("privacy_request"),
        document("sales_order"),
        document("order_line"),
        document("order_credit"),
        document("order_said"),
        document("row_said"),
        document("payment"),
        document("sales_return"),
        document("return_line"),
        document("order_reference"),
        document("order_twin"),
        master("deal_stage"),
        master("lost_reason"),
        document("deal"),
        document("deal_step"),
        part("own_value", "customer_id"),
        master("attachment"),
        document("target"),
        master("credit_rule"),
        master("saved_profile"),
        master("printed_report"),
        master("policy"),
        part("policy_version", "policy_id"),
        master("policy_draft"),
        part("policy_opinion", "policy_version_id"),
        master("commission_bonus"),
        master("commission_period"),
        master("statement"),
        part("statement_line", "statement_id"),
        master("commission_question"),
        master("team_account"),
        master("own_metric"),
        master("weekly_report"),
        part("weekly_value", "report_id"),
        master("activity"),
        master("promise"),
        master("expense_category"),
        master("expense"),
        master("expense_word"),
        master("care_script"),
        master("care_item"),
        master("care_refusal"),
        master("saved_view"),
    };
    return tables;
}

QStringList untrackedTables()
{
    return {QStringLiteral("calendar_day"), QStringLiteral("entry"),       QStringLiteral("first_order"), QStringLiteral("customer_total"),
            QStringLiteral("order_total"),  QStringLiteral("search_index"), QStringLiteral("trail_command"),
            QStringLiteral("trail_change"), QStringLiteral("trail_image"), QStringLiteral("schema_version"),
            // As many rows as the ledger has; they are written once, by a closing, and never taken back.
            QStringLiteral("statement_entry"),
            // A log of its own that nobody changes or takes back (core/customers/contact_look.h).
            QStringLiteral("contact_look"),
            // Locked, never written.
            QStringLiteral("writer_turn")};
}

Result<QStringList> tableColumns(Database &database, const QString &table)
{
    Statement columns(database, database.engine() == Engine::sqlite
                                    ? QStringLiteral("SELECT name FROM pragma_table_info(:name) ORDER BY cid")
                                    : QStringLiteral("SELECT column_name::text FROM information_schema.columns "
                                                     "WHERE table_schema = current_schema() AND table_name = :name ORDER BY ordinal_position"));
    columns.bind(u":name", table);
    return names(columns);
}

Result<QStringList> bookTables(Database &database)
{
    Statement tables(database,
                     database.engine() == Engine::sqlite
                         ? QStringLiteral("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'virtual') "
                                          "AND substr(name, 1, 7) <> 'sqlite_' ORDER BY name")
                         : QStringLiteral("SELECT table_name::text COLLATE \"C\" FROM information_schema.tables "
                                          "WHERE table_schema = current_schema() AND table_type = 'BASE TABLE' ORDER BY 1"));
    return names(tables);
}

Result<std::vector<TableReference>> tableReferences(Database &database, const QString &table)
{
    Statement keys(database,
                   database.engine() == Engine::sqlite
                       ? QStringLiteral("SELECT \"from\", \"table\" FROM pragma_foreign_key_list(:name) ORDER BY \"from\"")
                       : QStringLiteral("SELECT a.attname::text, t.relname::text FROM pg_constraint AS c "
                                        "JOIN pg_class AS t ON t.oid = c.confrelid "
                                        "JOIN pg_attribute AS a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1] "
                                        "WHERE c.contype = 'f' AND c.conrelid = to_regclass(:name) ORDER BY a.attname"));
    keys.bind(u":name", table);
    SOMO_TRY(keys.run());
    std::vector<TableReference> references;
    while (keys.next())
        references.push_back({table, keys.text(0), keys.text(1)});
    SOMO_TRY(keys.status());
    return references;
}

QString imageExpression(Engine engine, const QString &row, const QStringList &columns)
{
    if (engine == Engine::sqlite)
        return QStringLiteral("json_object(%1)").arg(columnPairs(row, columns));
    return QStringLiteral("to_jsonb(%1)::text").arg(row);
}

Status createTrailTriggers(Database &database)
{
    if (database.engine() == Engine::postgresql) {
        SOMO_TRY(createPostgresFunction(database));
        SOMO_TRY(createPostgresDeleteFunction(database));
        SOMO_TRY(createServerFunctions(database));
    }
    for (const SourceTable &table : sourceTables()) {
        SOMO_TRY_ASSIGN(const QStringList columns, tableColumns(database, table.name));
        if (columns.isEmpty())
            continue;
        SOMO_TRY(database.engine() == Engine::sqlite ? createSqliteTriggers(database, table.name, columns)
                                                     : createPostgresTriggers(database, table.name, columns));
    }
    return success();
}

Status dropTrailTriggers(Database &database)
{
    for (const SourceTable &table : sourceTables()) {
        SOMO_TRY_ASSIGN(const QStringList columns, tableColumns(database, table.name));
        if (columns.isEmpty())
            continue;
        for (const QChar op : {QChar(u'i'), QChar(u'u'), QChar(u'd')}) {
            SOMO_TRY(database.execute(database.engine() == Engine::sqlite
                                          ? QStringLiteral("DROP TRIGGER IF EXISTS trail_%1_%2").arg(table.name, op)
                                          : QStringLiteral("DROP TRIGGER IF EXISTS trail_%1_%2 ON %1").arg(table.name, op)));
        }
    }
    return success();
}

} // namespace somo
