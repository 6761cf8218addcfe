// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/team.h"
#include "tests/support/catch.h"
#include "tests/support/test_book.h"

#include <QAtomicInteger>
#include <QCoreApplication>
#include <QTemporaryDir>

#include <memory>

namespace somo::test {

/// A schema of the throwaway cluster that an ordinary login owns, as on a shop's server: it may make logins and is no
/// superuser. All of its logins and roles go with it.
class TeamPlace {
public:
    TeamPlace()
    {
        static QAtomicInteger<int> counter;
        m_schema = QStringLiteral("team%1_%2").arg(QCoreApplication::applicationPid()).arg(counter.fetchAndAddRelaxed(1));
        m_owner = m_schema + QStringLiteral("_boss");
        auto server = must(Database::open(cluster(), Database::Access::readWrite));
        must(server->execute(QStringLiteral("CREATE ROLE %1 LOGIN CREATEROLE").arg(m_owner)));
        must(server->execute(QStringLiteral("CREATE SCHEMA %1 AUTHORIZATION %2").arg(m_schema, m_owner)));
    }
    ~TeamPlace()
    {
        auto server = Database::open(cluster(), Database::Access::readWrite);
        if (!server)
            return;
        for (const QString &role : ownRoles(**server)) {
            (void)(*server)->execute(QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = '%1'").arg(role));
            (void)(*server)->execute(QStringLiteral("DROP OWNED BY %1 CASCADE").arg(role));
        }
        (void)(*server)->execute(QStringLiteral("DROP SCHEMA IF EXISTS %1 CASCADE").arg(m_schema));
        for (const QString &role : ownRoles(**server))
            (void)(*server)->execute(QStringLiteral("DROP ROLE %1").arg(role));
    }
    TeamPlace(const TeamPlace &) = delete;
    TeamPlace &operator=(const TeamPlace &) = delete;

    static QString cluster() { return qEnvironmentVariable("SOMO_TEST_PG"); }
    /// False, said aloud, where no cluster runs.
    static bool isThere()
    {
        if (cluster().isEmpty())
            WARN("skipped: SOMO_TEST_PG is not set (tests/run starts a cluster)");
        return !cluster().isEmpty();
    }

    QString schema() const { return m_schema; }
    QString owner() const { return m_owner; }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    /// The book as that login sees it.
    QString placeOf(const QString &login) const
    {
        const QString server = cluster().section(u'@', 1);
        return QStringLiteral("postgresql://%1@%2%3schema=%4").arg(login, server, server.contains(u'?') ? QStringLiteral("&") : QStringLiteral("?"), m_schema);
    }
    QString place() const { return placeOf(m_owner); }
    /// The login that invite() gives a person of that code.
    QString login(const QString &code) const { return m_schema + u'_' + code; }

private:
    /// The owner, the logins, and the four groups, which carry the book's mark in their names.
    QStringList ownRoles(Database &server) const
    {
        Statement found(server, QStringLiteral("SELECT rolname::text FROM pg_roles WHERE strpos(rolname, '%1_') = 1 "
                                               "OR strpos(rolname, '_' || left(md5(current_database() || '/%1'), 10) || '_') > 0 ORDER BY 1")
                                    .arg(m_schema));
        QStringList roles;
        if (!found.run())
            return roles;
        while (found.next())
            roles += found.text(0);
        return roles;
    }

    QString m_schema;
    QString m_owner;
    QTemporaryDir m_folder;
};

inline NewBook teamBook()
{
    NewBook asked;
    asked.name = QStringLiteral("Tea");
    asked.author = QStringLiteral("Boss");
    return asked;
}

} // namespace somo::test
