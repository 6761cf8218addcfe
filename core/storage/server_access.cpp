// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/server_access.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <array>
#include <mutex>

namespace somo {

namespace {

std::mutex &passwordMutex()
{
    static std::mutex instance;
    return instance;
}

QHash<QString, QString> &passwords()
{
    static QHash<QString, QString> instance;
    return instance;
}

PasswordSource &passwordSource()
{
    static PasswordSource instance;
    return instance;
}

/// The four numbers of an IPv4 address; nothing for anything else.
std::optional<std::array<int, 4>> addressV4(const QString &host)
{
    const QStringList parts = host.split(u'.');
    if (parts.size() != 4)
        return std::nullopt;
    std::array<int, 4> numbers{};
    for (size_t i = 0; i < numbers.size(); ++i) {
        bool isNumber = false;
        numbers[i] = parts[qsizetype(i)].toInt(&isNumber);
        if (!isNumber || numbers[i] < 0 || numbers[i] > 255)
            return std::nullopt;
    }
    return numbers;
}

bool isNearV4(const std::array<int, 4> &a)
{
    return a[0] == 127 || a[0] == 10 || (a[0] == 172 && a[1] >= 16 && a[1] <= 31) || (a[0] == 192 && a[1] == 168) || (a[0] == 169 && a[1] == 254);
}

bool isNearV6(const QString &host)
{
    if (host == u"::1")
        return true;
    bool isNumber = false;
    const int first = host.section(u':', 0, 0).toInt(&isNumber, 16);
    return isNumber && ((first & 0xfe00) == 0xfc00 || (first & 0xffc0) == 0xfe80);
}

} // namespace

bool isNearHost(const QString &host)
{
    QString name = host.trimmed().toLower();
    if (name.startsWith(u'[') && name.endsWith(u']'))
        name = name.mid(1, name.size() - 2);
    if (name.isEmpty() || name.startsWith(u'/') || name.startsWith(u'@'))
        return true; // a socket
    if (const auto numbers = addressV4(name))
        return isNearV4(*numbers);
    if (name.contains(u':'))
        return isNearV6(name);
    // A name of one word is looked up around here; .home.arpa as in RFC 8375.
    return !name.contains(u'.') || name.endsWith(u".local") || name.endsWith(u".lan") || name.endsWith(u".home.arpa") || name.endsWith(u".internal");
}

QString sslModeFor(const QString &host, const QString &asked)
{
    if (!asked.isEmpty())
        return asked;
    return isNearHost(host) ? QStringLiteral("prefer") : QStringLiteral("require");
}

void KnownPasswords::setSource(PasswordSource source)
{
    const std::lock_guard lock(passwordMutex());
    passwordSource() = std::move(source);
}

QString KnownPasswords::of(const QString &place)
{
    const std::lock_guard lock(passwordMutex());
    const auto known = passwords().constFind(place);
    return known != passwords().constEnd() ? *known : qEnvironmentVariable("SOMO_PASSWORD");
}

std::optional<QString> KnownPasswords::ask(const QString &place)
{
    PasswordSource source;
    {
        const std::lock_guard lock(passwordMutex());
        source = passwordSource();
    }
    return source ? source(place) : std::nullopt;
}

void KnownPasswords::keep(const QString &place, const QString &password)
{
    const std::lock_guard lock(passwordMutex());
    passwords().insert(place, password);
}

void KnownPasswords::forget(const QString &place)
{
    const std::lock_guard lock(passwordMutex());
    passwords().remove(place);
}

bool isAboutPassword(const QString &said)
{
    // libpq names the function where it lacks one, in every language.
    return said.contains(u"fe_sendauth") || said.contains(u"password", Qt::CaseInsensitive) || said.contains(u"mật khẩu", Qt::CaseInsensitive);
}

bool isAboutEncryption(const QString &said)
{
    return said.contains(u"SSL") && (said.contains(u"does not support") || said.contains(u"không hỗ trợ"));
}

bool isAboutMissing(const QString &said, const QString &database)
{
    // The server's words, in its language; libpq's own of one that doesn't answer name no database in quotes.
    static const QRegularExpression missing(QStringLiteral("FATAL:.*(?:does not exist|không tồn tại)"));
    const QRegularExpressionMatch found = missing.match(said);
    return !database.isEmpty() && found.hasMatch() && found.captured().contains(u'"' + database + u'"') && !found.captured().contains(u"role ")
        && !found.captured().contains(u"vai trò");
}

} // namespace somo
