// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace somo {

/// A team's book on a server, as people say it. A password is no part of it.
struct ServerAddress {
    QString host; // a name or number, or the folder of a socket
    int port = 5432;
    QString database;
    QString user;
    QString rest; // what else stood behind "?" in the place, kept as it is

    friend bool operator==(const ServerAddress &, const ServerAddress &) = default;
};

/// "postgresql://user@host:port/database": a place as Database::open takes it.
QString placeOf(const ServerAddress &address);
/// What a place says; nothing where it is no server's. A password in it is left out.
std::optional<ServerAddress> addressOf(const QString &place);
/// The computer, with its port where that is another than the usual one: "office:5433".
QString hostWords(const ServerAddress &address);
/// The place as it may be kept and shown: without a password. A file stays what it is.
QString withoutPassword(const QString &place);
/// The password that somebody wrote into a place; empty where there is none.
QString passwordIn(const QString &place);
/// Whether that host means, on every computer, that computer itself: "localhost", 127.0.0.1, a socket's folder, nothing.
bool isThisComputer(const QString &host);
/// How others in the network may reach this computer: its numbers, then its name. Empty where it is in no network.
QStringList namesOfThisComputer();
/// How such a book is called in a list: "tra on office", a file by its name.
QString nameOfPlace(const QString &place);

} // namespace somo
