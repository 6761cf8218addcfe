// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/storage/book.h"

#include <optional>
#include <vector>

namespace somo {

/// What a login of a shared book may do (rules §10); the server enforces it (resources/team/postgresql/team.sql).
enum class TeamRole {
    seller, // customers and their own orders, their weekly report, questions and opinions in their own name
    lead, // also the orders of others, targets, memberships, closing; sees contact data and pay
    keeper, // everything but the trail's history
    viewer, // reads what is open to all, writes nothing
};
/// "seller", "lead", "keeper", "viewer"; as the server keeps it.
QString teamRoleCode(TeamRole role);
std::optional<TeamRole> teamRoleFromCode(QStringView code);

struct TeamAccount {
    PersonId person;
    QString personName;
    QString personCode;
    QString login;
    TeamRole role = TeamRole::viewer;
};

/// What somebody is given to open the book: shown once, kept nowhere.
struct Invitation {
    QString place; // postgresql://login@host/database?…, without the password
    QString login;
    QString password;
};

/// Makes a book on a server one that a team shares: roles, guards, row policies, privileges. May be done again at any time. By
/// the login that made the book, which acts as keeper from then on; a personal book becomes a team's. Not a command that can be
/// taken back. Refused: teamNeedsServer (a file), teamNotOwner, teamMayNotInvite (no CREATEROLE).
Status initTeam(Book &book, const QString &author);

/// Gives a person a login of the server with a new password. Refused: teamNeedsServer, teamNotShared, personInvited,
/// roleRefused (not a keeper), teamMayNotInvite.
Result<Invitation> invite(Book &book, PersonId person, TeamRole role, const QString &author);
/// Refused: personNotInvited, and as invite().
Status setRole(Book &book, PersonId person, TeamRole role, const QString &author);
/// Ends a login: its rights at once, then its connections, then the login itself. What the person wrote stays. Refused:
/// personNotInvited, loginStays (everything but the last done), loginShut (nobody comes in with it any more, but the entry in
/// the history is still to be written: to be done again), and as invite().
Status revoke(Book &book, PersonId person, const QString &author);

/// Who has a login, by name. None in a file.
Result<std::vector<TeamAccount>> teamAccounts(Database &database);

/// The person whose login a connection is: who writes and reads there, whatever name is said (rules §10: only in a file nobody
/// logs in). Nothing in a file, for the owner of the book, and where no team shares it.
struct LoginPerson {
    PersonId id;
    QString name;
};
Result<std::optional<LoginPerson>> loginPerson(Database &database);

/// Who is writing into a book on a server while a write of this login waits for its turn: the person of the login, else the
/// login; empty where nothing waits, and for a file.
Result<QString> whoWrites(Database &database);
/// Who else has the turn to write just now, whether or not anybody waits; empty where nobody has, and for a file.
Result<QString> whoHoldsTurn(Database &database);

/// Who keeps a table of a book on a server from being read by anybody else, and which one; empty where nobody does, and for a file.
struct TableKeeper {
    QString name; // of the person of the login, else the login
    QString table;
};
Result<TableKeeper> whoKeepsTable(Database &database);

/// How the connection stands, and who one is to the server.
struct ServerState {
    bool encrypted = false;
    QString protocol; // "TLSv1.3"; empty where not encrypted
    bool local = false; // this computer, or the network around it
    QString login;
    QString owner; // the login that made the book and keeps it, whoever else does
    std::optional<TeamRole> role; // nothing: the book isn't shared with a team
    PersonId person; // whose login it is; 0 for the owner of the book
    QString host; // empty: a socket of this computer
};
/// Refused: teamNeedsServer for a file.
Result<ServerState> serverState(Database &database);

} // namespace somo
