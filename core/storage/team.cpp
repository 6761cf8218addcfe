// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/team.h"

#include "core/base/text.h"
#include "core/storage/scram_verifier.h"
#include "core/storage/server_access.h"
#include "core/storage/team_security.h"

#include <QUrl>

#include <array>
#include <utility>

namespace somo {

namespace {

constexpr std::array roles{
    std::pair(TeamRole::seller, QStringView(u"seller")),
    std::pair(TeamRole::lead, QStringView(u"lead")),
    std::pair(TeamRole::keeper, QStringView(u"keeper")),
    std::pair(TeamRole::viewer, QStringView(u"viewer")),
};

Status onServer(Database &database)
{
    return database.engine() == Engine::postgresql ? success() : Status(failure(ErrorCode::teamNeedsServer, {database.place()}));
}

Status sharedBook(Database &database)
{
    SOMO_TRY(onServer(database));
    SOMO_TRY_ASSIGN(const bool shared, isShared(database));
    return shared ? success() : Status(failure(ErrorCode::teamNotShared, {database.place()}));
}

struct Named {
    QString code;
    QString name;
    QString login; // empty: none
};

Result<Named> personNamed(Database &database, PersonId person)
{
    Statement row(database, QStringLiteral("SELECT p.code, p.name, a.login FROM person AS p LEFT JOIN team_account AS a ON a.person_id = p.id WHERE p.id = :person"));
    row.bind(u":person", person);
    SOMO_TRY(row.run());
    if (!row.next())
        return failure(ErrorCode::rowNotFound, {QStringLiteral("person"), QString::number(person.value)});
    return Named{row.text(0), row.text(1), row.text(2)};
}

Result<Named> invitedPerson(Database &database, PersonId person)
{
    SOMO_TRY_ASSIGN(const Named named, personNamed(database, person));
    if (named.login.isEmpty())
        return failure(ErrorCode::personNotInvited, {named.name});
    return named;
}

/// Small letters, digits and underscores; a server's names are at most 63 bytes.
QString asLogin(const QString &text)
{
    QString login;
    for (const QChar c : folded(text)) {
        const bool plain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (plain)
            login += c;
        else if (!login.endsWith(u'_'))
            login += u'_';
    }
    return login;
}

/// A login that no role of the server has yet: "tea_an", "tea_an_2" …
Result<QString> freeLogin(Database &database, const QString &code)
{
    constexpr qsizetype longest = 50;
    Statement here(database, QStringLiteral("SELECT current_database()::text, CASE current_schema() WHEN 'public' THEN '' ELSE current_schema()::text END"));
    SOMO_TRY(here.run());
    if (!here.next())
        return failure(ErrorCode::internal, {QStringLiteral("no database")});
    const QString schema = here.text(1);
    QString wanted = asLogin((schema.isEmpty() ? here.text(0) : schema) + u'_' + code).left(longest);
    if (wanted.isEmpty() || wanted.front() < u'a')
        wanted.prepend(u'u');
    Statement taken(database, QStringLiteral("SELECT COUNT(*) FROM pg_roles WHERE rolname = :login"));
    for (int number = 1;; ++number) {
        const QString login = number == 1 ? wanted : wanted + u'_' + QString::number(number);
        taken.bind(u":login", login);
        SOMO_TRY_ASSIGN(const qint64 count, runForId(taken));
        if (count == 0)
            return login;
    }
}

/// The place for another login: "postgresql://boss@host/db?…" with its person exchanged.
QString placeFor(const QString &place, const QString &login)
{
    const qsizetype begin = place.indexOf(u"://") + 3;
    qsizetype end = place.indexOf(u'/', begin);
    if (end < 0)
        end = place.size();
    const QString authority = place.mid(begin, end - begin);
    return place.left(begin) + QString::fromLatin1(QUrl::toPercentEncoding(login)) + u'@' + authority.section(u'@', -1) + place.mid(end);
}

/// What the server's owner may not do is the server's administrator's affair, not a role's.
Error asInvitation(Error error)
{
    if (error.code == ErrorCode::roleRefused && error.detail.contains(u"create role"))
        return failure(ErrorCode::teamMayNotInvite, {error.detail.section(QStringLiteral(": "), 1)});
    return error;
}

/// Accounts that came with a copy from another server have no login on this one.
Status forgetStrangers(Book &book, const QString &author)
{
    const QString strangers = QStringLiteral("FROM team_account WHERE NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = team_account.login)");
    Statement count(book.database(), QStringLiteral("SELECT COUNT(*) ") + strangers);
    SOMO_TRY_ASSIGN(const qint64 found, runForId(count));
    if (found == 0)
        return success();
    const auto written = book.write({QStringLiteral("team_logins_forgotten"), {}}, author,
                                    [&](Database &database) { return database.execute(QStringLiteral("DELETE ") + strangers); });
    return written ? success() : Status(written.error());
}

/// Who else has the turn to write (the one that Transaction takes, as the server lists it), by their name or login; empty where
/// nobody has, or not under that `condition`.
Result<QString> holderOfTurn(Database &database, const QString &condition)
{
    Statement row(database, QStringLiteral("SELECT COALESCE(p.name, s.usename::text, '') FROM pg_locks AS l JOIN pg_stat_activity AS s ON s.pid = l.pid "
                                           "JOIN pg_class AS c ON c.oid = l.relation AND c.relname = 'writer_turn' "
                                           "JOIN pg_namespace AS n ON n.oid = c.relnamespace AND n.nspname = current_schema() "
                                           "LEFT JOIN team_account AS a ON a.login = s.usename::text COLLATE \"C\" LEFT JOIN person AS p ON p.id = a.person_id "
                                           "WHERE l.locktype = 'relation' AND l.granted AND l.mode <> 'AccessShareLock' AND l.pid <> pg_backend_pid() "
                                           "AND l.database = (SELECT d.oid FROM pg_database AS d WHERE d.datname = current_database())%1 ORDER BY l.pid")
                                .arg(condition));
    SOMO_TRY(row.run());
    const QString name = row.next() ? row.text(0) : QString();
    SOMO_TRY(row.status());
    return name;
}

/// Before anything is written: whoever is shut out may have the turn to write, and would keep it. Two transactions, for only
/// once the first is over nobody comes in again behind the ended connections. False: no login of ours, nothing to end.
Result<bool> shutOut(Database &database, PersonId person)
{
    Statement shut(database, QStringLiteral("SELECT team_shut(:person)"));
    shut.bind(u":person", person);
    SOMO_TRY(shut.run());
    const bool isShut = shut.next() && !shut.isNull(0);
    SOMO_TRY(shut.status());
    return isShut;
}

Status stopConnections(Database &database, const QString &login)
{
    Statement stop(database, QStringLiteral("SELECT CASE WHEN team_stop(:login) THEN 1 ELSE 0 END"));
    stop.bind(u":login", login);
    const auto stopped = runForId(stop);
    return stopped ? success() : Status(stopped.error());
}

/// What is left to do of an end whose first half stands.
Error halfEnded(const Named &named, const Error &failed)
{
    Error half = failure(ErrorCode::loginShut, {named.name, failed.code == ErrorCode::bookHeld ? failed.args.value(0) : QString()});
    half.detail = failed.detail;
    return half;
}

} // namespace

QString teamRoleCode(TeamRole role)
{
    for (const auto &[each, code] : roles) {
        if (each == role)
            return code.toString();
    }
    return {};
}

std::optional<TeamRole> teamRoleFromCode(QStringView code)
{
    for (const auto &[role, each] : roles) {
        if (each == code)
            return role;
    }
    return std::nullopt;
}

Status initTeam(Book &book, const QString &author)
{
    SOMO_TRY(onServer(book.database()));
    SOMO_TRY_ASSIGN(const bool own, ownsBook(book.database()));
    if (!own)
        return failure(ErrorCode::teamNotOwner, {book.place()});
    SOMO_TRY(forgetStrangers(book, author));
    if (isPersonal(book.settings()))
        SOMO_TRY(book.set(QStringLiteral("kind"), QStringLiteral("team"), author));
    const Status applied = applyTeamSecurity(book.database());
    return applied ? applied : Status(asInvitation(applied.error()));
}

Result<Invitation> invite(Book &book, PersonId person, TeamRole role, const QString &author)
{
    SOMO_TRY(sharedBook(book.database()));
    SOMO_TRY_ASSIGN(const Named named, personNamed(book.database(), person));
    if (!named.login.isEmpty())
        return failure(ErrorCode::personInvited, {named.name});
    SOMO_TRY_ASSIGN(const QString login, freeLogin(book.database(), named.code));
    const QString password = newPassword();
    const QString verifier = scramVerifier(password, newPasswordSalt());
    const auto written = book.write({QStringLiteral("team_invited"), {named.name, teamRoleCode(role)}}, author, [&](Database &database) -> Status {
        Statement give(database, QStringLiteral("SELECT team_invite(:person, :login, :role, :verifier)"));
        give.bind(u":person", person);
        give.bind(u":login", login);
        give.bind(u":role", teamRoleCode(role));
        give.bind(u":verifier", verifier);
        return give.run();
    });
    if (!written)
        return asInvitation(written.error());
    return Invitation{placeFor(book.place(), login), login, password};
}

Status setRole(Book &book, PersonId person, TeamRole role, const QString &author)
{
    SOMO_TRY(sharedBook(book.database()));
    SOMO_TRY_ASSIGN(const Named named, invitedPerson(book.database(), person));
    const auto written = book.write({QStringLiteral("team_role_set"), {named.name, teamRoleCode(role)}}, author, [&](Database &database) -> Status {
        Statement change(database, QStringLiteral("SELECT team_set_role(:person, :role)"));
        change.bind(u":person", person);
        change.bind(u":role", teamRoleCode(role));
        return change.run();
    });
    return written ? success() : Status(written.error());
}

Status revoke(Book &book, PersonId person, const QString &author)
{
    SOMO_TRY(sharedBook(book.database()));
    SOMO_TRY_ASSIGN(const Named named, invitedPerson(book.database(), person));
    SOMO_TRY_ASSIGN(const bool isShut, shutOut(book.database(), person));
    if (isShut) {
        if (const Status stopped = stopConnections(book.database(), named.login); !stopped)
            return halfEnded(named, stopped.error());
    }
    const auto written = book.write({QStringLiteral("team_revoked"), {named.name}}, author, [&](Database &database) -> Status {
        Statement end(database, QStringLiteral("SELECT team_revoke(:person)"));
        end.bind(u":person", person);
        return end.run();
    });
    if (!written)
        return isShut ? halfEnded(named, written.error()) : written.error();
    // Only now, with the rights gone for everybody to see, nobody comes in again behind the ended connections.
    Statement drop(book.database(), QStringLiteral("SELECT CASE WHEN team_end(:login) THEN 1 ELSE 0 END"));
    drop.bind(u":login", named.login);
    const auto dropped = runForId(drop);
    if (dropped && *dropped == 1)
        return success();
    Error stays = failure(ErrorCode::loginStays, {named.login});
    if (!dropped)
        stays.detail = dropped.error().detail;
    return stays;
}

Result<std::vector<TeamAccount>> teamAccounts(Database &database)
{
    std::vector<TeamAccount> accounts;
    if (database.engine() != Engine::postgresql)
        return accounts;
    Statement rows(database, QStringLiteral("SELECT a.person_id, p.name, p.code, a.login, a.role FROM team_account AS a JOIN person AS p ON p.id = a.person_id "
                                            "ORDER BY p.sort_key, p.id"));
    SOMO_TRY(rows.run());
    while (rows.next())
        accounts.push_back({rows.id<PersonId>(0), rows.text(1), rows.text(2), rows.text(3), teamRoleFromCode(rows.text(4)).value_or(TeamRole::viewer)});
    SOMO_TRY(rows.status());
    return accounts;
}

Result<std::optional<LoginPerson>> loginPerson(Database &database)
{
    SOMO_TRY_ASSIGN(const bool shared, isShared(database));
    if (!shared)
        return std::optional<LoginPerson>();
    Statement row(database, QStringLiteral("SELECT p.id, p.name FROM person AS p WHERE p.id = (SELECT somo_person())"));
    SOMO_TRY(row.run());
    auto found = row.next() ? std::optional(LoginPerson{row.id<PersonId>(0), row.text(1)}) : std::nullopt;
    SOMO_TRY(row.status());
    return found;
}

Result<QString> whoWrites(Database &database)
{
    if (database.engine() != Engine::postgresql)
        return QString();
    return holderOfTurn(database, QStringLiteral(" AND EXISTS (SELECT 1 FROM pg_locks AS w JOIN pg_stat_activity AS v ON v.pid = w.pid WHERE w.locktype = 'relation' "
                                                 "AND NOT w.granted AND w.database = l.database AND w.relation = l.relation AND v.usename = session_user)"));
}

Result<QString> whoHoldsTurn(Database &database)
{
    if (database.engine() != Engine::postgresql)
        return QString();
    return holderOfTurn(database, {});
}

Result<TableKeeper> whoKeepsTable(Database &database)
{
    TableKeeper keeper;
    if (database.engine() != Engine::postgresql)
        return keeper;
    // Only this kind of lock keeps others from reading. First the login alone: who it is stands in tables that may be locked.
    Statement rows(database, QStringLiteral("SELECT s.usename::text, c.relname::text FROM pg_locks AS l JOIN pg_stat_activity AS s ON s.pid = l.pid "
                                            "JOIN pg_class AS c ON c.oid = l.relation AND c.relkind = 'r' "
                                            "JOIN pg_namespace AS n ON n.oid = c.relnamespace AND n.nspname = current_schema() "
                                            "WHERE l.locktype = 'relation' AND l.granted AND l.mode = 'AccessExclusiveLock' AND l.pid <> pg_backend_pid() "
                                            "AND l.database = (SELECT d.oid FROM pg_database AS d WHERE d.datname = current_database()) "
                                            "AND s.usename IS NOT NULL ORDER BY l.pid, c.relname"));
    SOMO_TRY(rows.run());
    bool mayAsk = true;
    while (rows.next()) {
        if (keeper.table.isEmpty())
            keeper = {rows.text(0), rows.text(1)};
        mayAsk = mayAsk && rows.text(1) != u"team_account" && rows.text(1) != u"person";
    }
    SOMO_TRY(rows.status());
    if (keeper.table.isEmpty() || !mayAsk)
        return keeper;
    Statement person(database, QStringLiteral("SELECT p.name FROM team_account AS a JOIN person AS p ON p.id = a.person_id WHERE a.login = :login"));
    person.bind(u":login", keeper.name);
    SOMO_TRY(person.run());
    if (person.next())
        keeper.name = person.text(0);
    SOMO_TRY(person.status());
    return keeper;
}

Result<ServerState> serverState(Database &database)
{
    SOMO_TRY(onServer(database));
    ServerState state;
    Statement row(database, QStringLiteral("SELECT CASE WHEN s.ssl THEN 1 ELSE 0 END, COALESCE(s.version, ''), COALESCE(host(inet_server_addr()), ''), session_user::text, "
                                            "(SELECT pg_get_userbyid(c.relowner)::text FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace "
                                            "WHERE n.nspname = current_schema() AND c.relname = 'trail_command') "
                                           "FROM pg_stat_ssl AS s WHERE s.pid = pg_backend_pid()"));
    SOMO_TRY(row.run());
    if (row.next()) {
        state.encrypted = row.int64(0) == 1;
        state.protocol = row.text(1);
        state.host = row.text(2);
        state.login = row.text(3);
        state.owner = row.text(4);
    }
    SOMO_TRY(row.status());
    state.local = isNearHost(state.host);
    SOMO_TRY_ASSIGN(const bool shared, isShared(database));
    if (!shared)
        return state;
    Statement role(database, QStringLiteral("SELECT somo_role(), somo_person()"));
    SOMO_TRY(role.run());
    if (role.next()) {
        state.role = teamRoleFromCode(role.text(0));
        state.person = role.id<PersonId>(1);
    }
    SOMO_TRY(role.status());
    return state;
}

} // namespace somo
