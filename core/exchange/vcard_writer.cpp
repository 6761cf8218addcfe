// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcard_writer.h"

#include "core/base/text.h"

#include <algorithm>
#include <utility>

namespace somo {

namespace {

constexpr qsizetype longestFolded = 75; // octets, without the line break

QString escaped(const QString &text)
{
    QString safe;
    for (const QChar c : cleanText(text)) {
        if (c == u'\n') {
            safe += QStringLiteral("\\n");
            continue;
        }
        if (c == u'\\' || c == u',' || c == u';')
            safe += u'\\';
        safe += c;
    }
    return safe;
}

QString escapedList(const QStringList &parts, QChar between)
{
    QStringList safe;
    for (const QString &part : parts)
        safe += escaped(part);
    return safe.join(between);
}

bool isInsideLetter(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

class Card {
public:
    explicit Card(VcardVersion version)
        : m_is4(version == VcardVersion::v4)
    {
        add(QStringLiteral("BEGIN"), QStringLiteral("VCARD"));
        add(QStringLiteral("VERSION"), m_is4 ? QStringLiteral("4.0") : QStringLiteral("3.0"));
    }
    QByteArray finish()
    {
        add(QStringLiteral("END"), QStringLiteral("VCARD"));
        return std::move(m_bytes);
    }
    /// A value that is escaped already.
    void add(const QString &head, const QString &value)
    {
        const QByteArray line = QString(head + u':' + value).toUtf8();
        qsizetype from = 0;
        qsizetype room = longestFolded;
        while (line.size() - from > room) {
            qsizetype to = from + room;
            while (isInsideLetter(line[to]))
                --to;
            m_bytes += line.mid(from, to - from) + "\r\n ";
            from = to;
            room = longestFolded - 1; // the blank counts
        }
        m_bytes += line.mid(from) + "\r\n";
    }
    void addText(const QString &head, const QString &text)
    {
        if (!text.isEmpty())
            add(head, escaped(text));
    }
    void addName(const QString &name)
    {
        add(QStringLiteral("FN"), escaped(name));
        const NameParts parts = partsOfName(name);
        add(QStringLiteral("N"), escapedList({parts.family, parts.given, parts.additional, parts.prefix, parts.suffix}, u';'));
    }
    void addValues(const QString &name, const std::vector<ContactValue> &values, const QString &commonType)
    {
        for (const ContactValue &value : values) {
            QStringList types = value.types;
            types.removeIf([](const QString &type) { return !isTypeWord(type); });
            if (types.isEmpty() && !commonType.isEmpty())
                types += commonType;
            if (value.preferred && !m_is4)
                types += QStringLiteral("pref");
            QString head = name;
            for (const QString &type : std::as_const(types))
                head += QStringLiteral(";TYPE=") + (m_is4 ? type : type.toUpper());
            if (value.preferred && m_is4)
                head += QStringLiteral(";PREF=1");
            add(head, escaped(value.value.simplified()));
        }
    }
    void addAddress(const ContactAddress &address)
    {
        add(QStringLiteral("ADR"), escapedList({{}, {}, address.street, address.locality, address.region, address.postcode, address.country}, u';'));
    }
    void addBirthday(const ContactBirthday &birthday)
    {
        const auto two = [](int number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
        const QString year = QStringLiteral("%1").arg(birthday.year, 4, 10, QLatin1Char('0'));
        if (birthday.year > 0 && birthday.day > 0)
            add(QStringLiteral("BDAY"), m_is4 ? QString(year + two(birthday.month) + two(birthday.day)) : QStringLiteral("%1-%2-%3").arg(year, two(birthday.month), two(birthday.day)));
        else if (birthday.day > 0)
            add(QStringLiteral("BDAY"), m_is4 ? QString(QStringLiteral("--") + two(birthday.month) + two(birthday.day)) : QStringLiteral("--%1-%2").arg(two(birthday.month), two(birthday.day)));
        else if (birthday.year > 0 && m_is4) // version 3 knows whole dates only
            add(QStringLiteral("BDAY"), birthday.month > 0 ? QString(year + u'-' + two(birthday.month)) : year);
    }
    bool is4() const { return m_is4; }

private:
    /// What may stand as a type without quotes.
    static bool isTypeWord(const QString &type)
    {
        return !type.isEmpty() && std::ranges::all_of(type, [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-'; });
    }

    bool m_is4;
    QByteArray m_bytes;
};

} // namespace

std::optional<VcardVersion> vcardVersionFromText(QStringView text)
{
    if (text == u"3.0" || text == u"3")
        return VcardVersion::v3;
    if (text == u"4.0" || text == u"4")
        return VcardVersion::v4;
    return std::nullopt;
}

QByteArray vcardOf(const Contact &contact, VcardVersion version)
{
    Card card(version);
    card.addName(contact.name.simplified());
    if (!contact.uid.isEmpty())
        card.add(QStringLiteral("UID"), escaped(contact.uid));
    card.addValues(QStringLiteral("TEL"), contact.phones, QStringLiteral("cell"));
    card.addValues(QStringLiteral("EMAIL"), contact.emails, card.is4() ? QString() : QStringLiteral("internet"));
    for (const ContactAddress &address : contact.addresses)
        card.addAddress(address);
    card.addText(QStringLiteral("ORG"), contact.organisation);
    card.addText(QStringLiteral("TITLE"), contact.title);
    if (contact.birthday)
        card.addBirthday(*contact.birthday);
    if (!contact.gender.isEmpty())
        card.add(card.is4() ? QStringLiteral("GENDER") : QStringLiteral("X-GENDER"), escaped(contact.gender));
    if (!contact.categories.isEmpty())
        card.add(QStringLiteral("CATEGORIES"), escapedList(contact.categories, u','));
    card.addText(QStringLiteral("NOTE"), contact.note);
    return card.finish();
}

} // namespace somo
