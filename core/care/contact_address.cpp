// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/contact_address.h"

#include "core/base/phone.h"
#include "core/base/text.h"
#include "core/customers/customer.h"

#include <QUrl>

#include <algorithm>

namespace somo::care {

namespace {

/// All but letters, digits, "-", ".", "_" and "~" percent-encoded, line breaks as RFC 6068 wants them in a body.
QString addressEncoded(QString text)
{
    text.replace(QLatin1Char('\n'), QStringLiteral("\r\n"));
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

/// The digits of an address: "+84912345678", "19001234". Nothing where there is no number that could be called.
QString dialled(const QString &phone)
{
    const auto normal = normalisedPhone(phone);
    return normal.value_or(QString());
}

/// One address that needs no quoting: letters, digits and . _ + - before the @, a host name after it.
bool isPlainEmail(const QString &email)
{
    constexpr qsizetype longest = 254; // RFC 5321
    const qsizetype at = email.indexOf(u'@');
    if (at < 1 || at != email.lastIndexOf(u'@') || email.size() > longest)
        return false;
    const auto isAscii = [](QChar letter) { return (letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9'); };
    const QString host = email.mid(at + 1);
    return std::ranges::all_of(email.left(at), [&](QChar letter) { return isAscii(letter) || QStringView(u"._+-").contains(letter); })
        && std::ranges::all_of(host, [&](QChar letter) { return isAscii(letter) || QStringView(u".-").contains(letter); }) && host.contains(u'.')
        && !host.startsWith(u'.') && !host.endsWith(u'.');
}

} // namespace

ContactAddress contactAddress(Channel channel, const QString &phone, const QString &email, const QString &postal, const QString &subject, const QString &text)
{
    const QString number = dialled(phone);
    switch (channel) {
    case Channel::zalo: {
        // Zalo knows numbers with their country's code and without "+"; short service numbers have no account.
        if (!number.startsWith(u'+'))
            return {};
        const QString place = QStringLiteral("zalo.me/") + number.mid(1);
        return {place, QStringLiteral("https://") + place};
    }
    case Channel::call: return number.isEmpty() ? ContactAddress() : ContactAddress{number, QStringLiteral("tel:") + number};
    case Channel::sms: {
        if (number.isEmpty())
            return {};
        return {number, QStringLiteral("sms:") + number + (text.isEmpty() ? QString() : QStringLiteral("?body=") + addressEncoded(text))};
    }
    case Channel::email: {
        const QString normal = normalisedEmail(email);
        if (!isPlainEmail(normal))
            return {};
        QStringList headers;
        if (!subject.isEmpty())
            headers += QStringLiteral("subject=") + addressEncoded(subject.simplified());
        if (!text.isEmpty())
            headers += QStringLiteral("body=") + addressEncoded(text);
        const qsizetype at = normal.indexOf(u'@');
        const QString to = addressEncoded(normal.left(at)) + QLatin1Char('@') + normal.mid(at + 1);
        return {normal, QStringLiteral("mailto:") + to + (headers.isEmpty() ? QString() : QLatin1Char('?') + headers.join(QLatin1Char('&')))};
    }
    case Channel::visit: return {cleanText(postal), {}};
    }
    return {};
}

bool isContactUrl(const QString &url)
{
    const QUrl address(url, QUrl::StrictMode);
    if (!address.isValid())
        return false;
    const QString scheme = address.scheme();
    if (scheme == u"https")
        return address.host() == u"zalo.me" && address.userInfo().isEmpty() && address.port() == -1;
    return scheme == u"tel" || scheme == u"sms" || scheme == u"mailto";
}

} // namespace somo::care
