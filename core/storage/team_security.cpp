// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/team_security.h"

#include "core/storage/migrator.h"

#include <QFile>

namespace somo {

namespace {

/// A file of statements with the book's schema in its places: "{schema}" as an identifier, "{name}" inside a text.
Result<QStringList> statementsFor(Database &database, const QString &resource)
{
    QFile file(resource);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::internal, {resource});
    Statement schema(database, QStringLiteral("SELECT quote_ident(current_schema()), replace(current_schema()::text, '''', '''''')"));
    SOMO_TRY(schema.run());
    if (!schema.next())
        return failure(ErrorCode::internal, {QStringLiteral("no schema")});
    const QString identifier = schema.text(0);
    const QString name = schema.text(1);
    QStringList statements = statementsOf(QString::fromUtf8(file.readAll()));
    for (QString &statement : statements)
        statement.replace(QStringLiteral("{schema}"), identifier).replace(QStringLiteral("{name}"), name);
    return statements;
}

Status runAll(Database &database, const QString &resource)
{
    SOMO_TRY_ASSIGN(const QStringList statements, statementsFor(database, resource));
    for (const QString &statement : statements)
        SOMO_TRY(database.execute(statement));
    return success();
}

Result<bool> holds(Database &database, const QString &condition)
{
    Statement asked(database, QStringLiteral("SELECT CASE WHEN %1 THEN 1 ELSE 0 END").arg(condition));
    SOMO_TRY_ASSIGN(const qint64 yes, runForId(asked));
    return yes == 1;
}

} // namespace

Status createServerFunctions(Database &database)
{
    return runAll(database, QStringLiteral(":/team/postgresql/functions.sql"));
}

Status applyTeamSecurity(Database &database)
{
    SOMO_TRY_ASSIGN(const bool mayMakeRoles, holds(database, QStringLiteral("EXISTS (SELECT 1 FROM pg_roles WHERE rolname = current_user AND (rolsuper OR rolcreaterole))")));
    if (!mayMakeRoles)
        return failure(ErrorCode::teamMayNotInvite, {QStringLiteral("CREATEROLE")});
    Transaction transaction(database);
    SOMO_TRY(transaction.begun());
    SOMO_TRY(createServerFunctions(database));
    SOMO_TRY(runAll(database, QStringLiteral(":/team/postgresql/team.sql")));
    return transaction.commit();
}

Result<bool> isShared(Database &database)
{
    if (database.engine() != Engine::postgresql)
        return false;
    return holds(database, QStringLiteral("EXISTS (SELECT 1 FROM pg_proc WHERE proname = 'somo_group' AND pronamespace = "
                                          "(SELECT oid FROM pg_namespace WHERE nspname = current_schema()))"));
}

Result<bool> ownsBook(Database &database)
{
    if (database.engine() != Engine::postgresql)
        return true;
    return holds(database, QStringLiteral("EXISTS (SELECT 1 FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace "
                                          "WHERE n.nspname = current_schema() AND c.relname = 'trail_command' AND pg_has_role(c.relowner, 'USAGE'))"));
}

const QStringList &guardedTables()
{
    static const QStringList tables{QStringLiteral("customer_contact"), QStringLiteral("person_pay"),       QStringLiteral("statement"),
                                    QStringLiteral("statement_line"),   QStringLiteral("commission_bonus"), QStringLiteral("commission_question"),
                                    QStringLiteral("order_said"),       QStringLiteral("row_said"),         QStringLiteral("weekly_report"),
                                    QStringLiteral("weekly_value"),     QStringLiteral("expense"),
                                    QStringLiteral("consent"),          QStringLiteral("own_value"),        QStringLiteral("attachment"),
                                    QStringLiteral("privacy_request"),  QStringLiteral("contact_look"),     QStringLiteral("saved_view"),
                                    QStringLiteral("trail_image")};
    return tables;
}

} // namespace somo
