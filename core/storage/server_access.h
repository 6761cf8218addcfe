// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <optional>

namespace somo {

/// Asks for the password of a place; nothing where nobody answers. Called on whichever thread opens the connection.
using PasswordSource = std::function<std::optional<QString>(const QString &place)>;

/// Whether a host is this computer or in the network around it: a socket's folder, localhost, a private or link-local
/// address (RFC 1918, 3927, 4193, 4291), or a name that only a local network knows ("office", "office.local").
bool isNearHost(const QString &host);

/// How libpq is asked for encryption: as the place says itself ("?sslmode="), else encrypted or not at all off the local
/// network, and encrypted where the server can on it ("prefer").
QString sslModeFor(const QString &host, const QString &asked);

/// The passwords that this process knows of places, in memory only.
class KnownPasswords {
public:
    static void setSource(PasswordSource source);
    /// The one that opened this place before, else that of SOMO_PASSWORD (PGPASSWORD is libpq's own affair); empty: none.
    static QString of(const QString &place);
    /// What the source answers, where there is one.
    static std::optional<QString> ask(const QString &place);
    static void keep(const QString &place, const QString &password);
    static void forget(const QString &place);
};

/// Whether the server's or libpq's words of a refused connection are about the password.
bool isAboutPassword(const QString &said);
/// Whether they are about encryption that was asked for and isn't offered.
bool isAboutEncryption(const QString &said);
/// Whether what the server said is that it has no database of this name.
bool isAboutMissing(const QString &said, const QString &database);

} // namespace somo
