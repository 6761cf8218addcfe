// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/server_trial.h"

#include <array>
#include <utility>

namespace somo {

namespace {

constexpr int oldestVersion = 150'000; // as server_version_num counts

/// What the connection says of itself and of the place.
Status look(Database &database, ServerTrial &trial)
{
    Statement about(database, QStringLiteral("SELECT current_setting('server_version_num'), current_setting('server_version'), "
                                             "COALESCE((SELECT CAST(ssl AS INTEGER) FROM pg_stat_ssl WHERE pid = pg_backend_pid()), 0), "
                                             "CASE WHEN inet_client_addr() IS NULL OR inet_client_addr() = inet_server_addr() THEN 1 ELSE 0 END, "
                                             "(SELECT CAST(rolcreaterole OR rolsuper AS INTEGER) FROM pg_roles WHERE rolname = session_user), "
                                             "CASE WHEN current_schema() IS NOT NULL AND has_schema_privilege(current_schema(), 'CREATE') THEN 1 ELSE 0 END"));
    SOMO_TRY(about.run());
    if (!about.next())
        return about.status() ? Status(failure(ErrorCode::internal)) : about.status();
    trial.version = about.text(1).section(u' ', 0, 0);
    trial.encrypted = about.integer(2) == 1;
    trial.local = about.integer(3) == 1;
    trial.mayInvite = about.integer(4) == 1;
    const bool mayMake = about.integer(5) == 1;
    Statement tables(database, QStringLiteral("SELECT COUNT(*), COALESCE(SUM(CASE table_name WHEN 'trail_command' THEN 1 ELSE 0 END), 0) "
                                              "FROM information_schema.tables WHERE table_schema = current_schema()"));
    SOMO_TRY(tables.run());
    if (!tables.next())
        return tables.status() ? Status(failure(ErrorCode::internal)) : tables.status();
    if (about.text(0).toInt() < oldestVersion)
        trial.answer = ServerAnswer::tooOld;
    else if (tables.int64(1) > 0)
        trial.answer = ServerAnswer::holdsBook;
    else if (tables.int64(0) > 0)
        trial.answer = ServerAnswer::holdsOther;
    else
        trial.answer = mayMake ? ServerAnswer::empty : ServerAnswer::mayNotMake;
    return success();
}

} // namespace

// A refused connection has no SQLSTATE in libpq, only words; these are those of PostgreSQL's sources in English. In
// another language of the server the words themselves are shown.
ServerAnswer refusalOf(const QString &said)
{
    static constexpr std::array<std::pair<const char *, ServerAnswer>, 18> known{{
        {"too many clients already", ServerAnswer::full},
        {"remaining connection slots", ServerAnswer::full},
        {"too many connections for database", ServerAnswer::full},
        {"too many connections for role", ServerAnswer::loginFull},
        {"password authentication failed", ServerAnswer::passwordWrong},
        {"no password supplied", ServerAnswer::passwordWrong},
        {"Peer authentication failed", ServerAnswer::passwordWrong},
        {"role \"", ServerAnswer::passwordWrong},
        {"no pg_hba.conf entry", ServerAnswer::notLetIn},
        {"pg_hba.conf rejects", ServerAnswer::notLetIn},
        {"permission denied for database", ServerAnswer::notLetIn},
        {"could not translate host name", ServerAnswer::hostUnknown},
        {"database \"", ServerAnswer::databaseMissing},
        {"Connection refused", ServerAnswer::notListening},
        {"timeout expired", ServerAnswer::notListening},
        {"timed out", ServerAnswer::notListening},
        {"No route to host", ServerAnswer::notListening},
        {"No such file or directory", ServerAnswer::notListening},
    }};
    for (const auto &[words, answer] : known) {
        if (said.contains(QLatin1StringView(words)))
            return answer;
    }
    return ServerAnswer::failed;
}

bool isServerAway(const Error &error)
{
    switch (error.code) {
    case ErrorCode::serverLost:
    case ErrorCode::serverUnreachable:
    case ErrorCode::serverFull:
    case ErrorCode::loginFull:
    case ErrorCode::passwordRefused: return true;
    default: return false;
    }
}

ServerTrial tryServer(const QString &place)
{
    ServerTrial trial;
    const auto refused = [&](const Error &error) {
        trial.said = error.args.value(0);
        trial.answer = error.code == ErrorCode::passwordRefused      ? ServerAnswer::passwordWrong
                       : error.code == ErrorCode::serverNotEncrypted ? ServerAnswer::notEncrypted
                       : error.code == ErrorCode::serverFull         ? ServerAnswer::full
                       : error.code == ErrorCode::loginFull          ? ServerAnswer::loginFull
                                                                     : refusalOf(trial.said);
        return trial;
    };
    const auto database = Database::open(place, Database::Access::readOnly);
    if (!database)
        return refused(database.error());
    const Status looked = look(**database, trial);
    return looked ? trial : refused(looked.error());
}

} // namespace somo
