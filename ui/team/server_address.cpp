// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/server_address.h"

#include "core/storage/database.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHostAddress>
#include <QHostInfo>
#include <QNetworkInterface>
#include <QUrl>

namespace somo {

namespace {

constexpr int postgresPort = 5432;
const QString placeScheme = QStringLiteral("postgresql://");

QString percentEncoded(const QString &part)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(part));
}

QString percentDecoded(const QString &part)
{
    return QUrl::fromPercentEncoding(part.toUtf8());
}

} // namespace

QString placeOf(const ServerAddress &address)
{
    QString place = placeScheme;
    if (!address.user.isEmpty())
        place += percentEncoded(address.user) + u'@';
    place += percentEncoded(address.host);
    if (address.port != postgresPort)
        place += u':' + QString::number(address.port);
    place += u'/' + percentEncoded(address.database);
    if (!address.rest.isEmpty())
        place += u'?' + address.rest;
    return place;
}

std::optional<ServerAddress> addressOf(const QString &place)
{
    if (!isServerPlace(place))
        return std::nullopt;
    ServerAddress address;
    const QString whole = place.mid(placeScheme.size());
    address.rest = whole.section(u'?', 1);
    const QString path = whole.section(u'?', 0, 0);
    QString authority = path.section(u'/', 0, 0);
    address.database = percentDecoded(path.section(u'/', 1));
    if (authority.contains(u'@')) {
        address.user = percentDecoded(authority.section(u'@', 0, -2).section(u':', 0, 0));
        authority = authority.section(u'@', -1);
    }
    address.host = percentDecoded(authority.section(u':', 0, 0));
    if (const QString port = authority.section(u':', 1); !port.isEmpty())
        address.port = port.toInt();
    return address;
}

QString hostWords(const ServerAddress &address)
{
    return address.port == postgresPort ? address.host : address.host + u':' + QString::number(address.port);
}

QString withoutPassword(const QString &place)
{
    const auto address = addressOf(place);
    return address ? placeOf(*address) : place;
}

QString passwordIn(const QString &place)
{
    if (!isServerPlace(place))
        return {};
    const QString authority = place.mid(placeScheme.size()).section(u'?', 0, 0).section(u'/', 0, 0);
    return authority.contains(u'@') ? percentDecoded(authority.section(u'@', 0, -2).section(u':', 1)) : QString();
}

bool isThisComputer(const QString &host)
{
    return host.isEmpty() || host.startsWith(u'/') || host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

QStringList namesOfThisComputer()
{
    QStringList names;
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (address.protocol() == QAbstractSocket::IPv4Protocol && !address.isLoopback() && !address.isLinkLocal())
            names += address.toString();
    }
    if (const QString name = QHostInfo::localHostName(); !isThisComputer(name))
        names += name;
    return names;
}

QString nameOfPlace(const QString &place)
{
    const auto address = addressOf(place);
    if (!address)
        return QFileInfo(place).completeBaseName();
    return QCoreApplication::translate("somo::ServerAddress", "%1 on %2").arg(address->database, address->host);
}

} // namespace somo
