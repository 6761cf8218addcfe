// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/server_words.h"

#include "ui/team/server_address.h"

#include <QCoreApplication>

namespace somo {

namespace {

QString serverText(const char *source)
{
    return QCoreApplication::translate("somo::ServerWords", source);
}

QString reachedWords(const ServerTrial &trial, const ServerAddress &address, bool sharing)
{
    switch (trial.answer) {
    case ServerAnswer::holdsBook:
        return sharing ? serverText(QT_TRANSLATE_NOOP("somo::ServerWords", "A book stands in “%1” already. Open that one instead, or make another database for this one.")).arg(address.database)
                       : serverText(QT_TRANSLATE_NOOP("somo::ServerWords", "The book is there."));
    case ServerAnswer::holdsOther:
        return serverText(QT_TRANSLATE_NOOP("somo::ServerWords", "“%1” holds something else. A book needs a database of its own; nothing was touched.")).arg(address.database);
    case ServerAnswer::mayNotMake:
        return serverText(QT_TRANSLATE_NOOP("somo::ServerWords", "“%1” may make nothing in “%2”. Make the database with this user as its owner, as the help shows."))
            .arg(address.user, address.database);
    case ServerAnswer::tooOld:
        return serverText(QT_TRANSLATE_NOOP("somo::ServerWords", "This server is PostgreSQL %1. A team's book needs version 15 or newer.")).arg(trial.version);
    default:
        if (sharing && !trial.mayInvite)
            return serverText(QT_TRANSLATE_NOOP("somo::ServerWords", "“%1” may make no users, so nobody could be invited. Let the server's administrator say: ALTER ROLE \"%1\" CREATEROLE;")).arg(address.user);
        return sharing ? serverText(QT_TRANSLATE_NOOP("somo::ServerWords", "The server answers, and the database is empty: the book can go there."))
                       : serverText(QT_TRANSLATE_NOOP("somo::ServerWords", "The server answers, but there is no book in “%1”. Check the database's name.")).arg(address.database);
    }
}

} // namespace

QString trialWords(const ServerTrial &trial, const ServerAddress &address, bool sharing)
{
    switch (trial.answer) {
    case ServerAnswer::hostUnknown:
        return serverText(QT_TRANSLATE_NOOP("somo::ServerWords", "No computer is called “%1” here. Check the spelling, or write its number, such as 192.168.1.20.")).arg(address.host);
    case ServerAnswer::notListening:
        return serverText(QT_TRANSLATE_NOOP("somo::ServerWords", "“%1” doesn't answer at port %2. Check that the computer is on, that PostgreSQL runs there and listens to the network, and that its firewall lets it through."))
            .arg(address.host)
            .arg(address.port);
    case ServerAnswer::notLetIn:
        return serverText(QT_TRANSLATE_NOOP("somo::ServerWords", "The server lets nobody in from this computer. It needs a line for it in pg_hba.conf, as the help shows."));
    case ServerAnswer::passwordWrong:
        return serverText(QT_TRANSLATE_NOOP("somo::ServerWords", "User or password is another. Check both; capital letters count."));
    case ServerAnswer::databaseMissing:
        return serverText(QT_TRANSLATE_NOOP("somo::ServerWords", "There is no database “%1” on this server. Check its name, or make it as the help shows.")).arg(address.database);
    case ServerAnswer::full:
        return serverText(QT_TRANSLATE_NOOP("somo::ServerWords", "The server is full: all of its connections are taken. Try again in a moment; if it stays so, whoever runs it can see who is connected."));
    case ServerAnswer::loginFull:
        return serverText(QT_TRANSLATE_NOOP("somo::ServerWords", "“%1” has as many connections as it may have. Close Somo where it is open with that user, and try again.")).arg(address.user);
    case ServerAnswer::notEncrypted:
        return serverText(QT_TRANSLATE_NOOP("somo::ServerWords", "“%1” offers no encryption, and stands outside this network: what is written could be read on its way. Have encryption (SSL) turned on at the server.")).arg(address.host);
    case ServerAnswer::failed:
        return serverText(QT_TRANSLATE_NOOP("somo::ServerWords", "The server could not be reached. It says: %1")).arg(trial.said);
    default:
        return reachedWords(trial, address, sharing) + u' ' + safetyWords(trial.encrypted, trial.local);
    }
}

QString safetyWords(bool encrypted, bool local)
{
    if (encrypted)
        return serverText(QT_TRANSLATE_NOOP("somo::ServerWords", "The connection is encrypted."));
    if (local)
        return serverText(QT_TRANSLATE_NOOP("somo::ServerWords", "The connection stays on this computer."));
    return serverText(QT_TRANSLATE_NOOP("somo::ServerWords", "The connection is not encrypted: in a network that others use, what is written can be read on its way."));
}

bool isWanted(const ServerTrial &trial, bool sharing)
{
    return sharing ? trial.answer == ServerAnswer::empty && trial.mayInvite : trial.answer == ServerAnswer::holdsBook;
}

} // namespace somo
