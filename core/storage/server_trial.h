// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace somo {

/// What a place on a server is good for, as far as can be said before a book is there.
enum class ServerAnswer {
    empty, // reached, and a book can be made there
    holdsBook, // reached, and one stands there
    holdsOther, // reached, but other tables stand there
    mayNotMake, // reached, but this user may make no tables there
    tooOld, // reached, but the server is older than PostgreSQL 15
    hostUnknown, // nobody knows a computer of that name
    notListening, // the computer is there, a server isn't, or isn't let through
    notLetIn, // the server lets nobody in from this computer, or not to this database
    passwordWrong, // or no such user: a server doesn't say which
    databaseMissing,
    full, // all of its connections are taken
    loginFull, // those of this user are
    notEncrypted, // the server offers no encryption, and stands off the local network
    failed, // anything else, in the server's words
};

struct ServerTrial {
    ServerAnswer answer = ServerAnswer::failed;
    QString said; // what the server or its library said, where it failed
    QString version; // "15.6"
    bool encrypted = false;
    bool local = false; // the connection doesn't leave this computer
    bool mayInvite = false; // this user may make logins for others
};

/// Tries to reach that place, and looks; nothing is changed there. It waits for the network.
ServerTrial tryServer(const QString &place);

/// What a server's or its library's refusal means, by its words.
ServerAnswer refusalOf(const QString &said);

/// Whether an error says that the book's server can't be worked with for now, whatever was asked of it: it doesn't answer,
/// is full, or lets this login in no longer.
bool isServerAway(const Error &error);

} // namespace somo
