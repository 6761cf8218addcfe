// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcard_reader.h"

#include "core/base/day.h"
#include "core/base/text.h"

#include <QUrl>

#include <algorithm>

namespace somo {

namespace {

constexpr size_t mostValues = 50; // of one kind in one card
constexpr qsizetype longestValue = 200; // of a phone or an e-mail
constexpr qsizetype longestNote = 10'000;

QString plain(QStringView value)
{
    return cleanText(withoutVcardEscapes(value));
}

QString joinedParts(const QStringList &parts, const QString &between)
{
    QStringList filled;
    for (const QString &part : parts) {
        QStringList values;
        for (const QString &value : vcardParts(part, u',')) {
            if (const QString text = plain(value).simplified(); !text.isEmpty())
                values += text;
        }
        if (!values.isEmpty())
            filled += values.join(between == u" " ? between : QStringLiteral(", "));
    }
    return filled.join(between);
}

/// A value that is an address of its own kind: "tel:+84-912;ext=1", "mailto:lan@example.com".
QString fromUri(QString value, QStringView scheme)
{
    while (value.startsWith(scheme, Qt::CaseInsensitive)) { // some programs put it there twice
        value = value.mid(scheme.size());
        if (const qsizetype end = value.indexOf(QLatin1Char(scheme == u"tel:" ? ';' : '?')); end >= 0)
            value.truncate(end);
        value = cleanText(QUrl::fromPercentEncoding(value.toUtf8()));
    }
    return value;
}

/// Apple writes its own labels as "_$!<Mobile>!$_".
QString labelText(const QString &value)
{
    QString label = plain(value);
    if (label.startsWith(u"_$!<") && label.endsWith(u">!$_"))
        label = label.mid(4, label.size() - 8);
    return label.toLower().left(64);
}

int dateNumber(QStringView text)
{
    bool ok = false;
    const int number = text.toInt(&ok);
    const bool areDigits = std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return ok && areDigits ? number : 0;
}

/// "1990-12-25", "19901225", "--1225", "--12-25", "1990-12", "1990"; with a time after it.
std::optional<ContactBirthday> birthdayOf(const VcardLine &line)
{
    if (line.valueKind == "text")
        return std::nullopt;
    QString text = plain(line.value);
    if (const qsizetype time = text.indexOf(u'T', 0, Qt::CaseInsensitive); time >= 0)
        text.truncate(time);
    ContactBirthday birthday;
    if (text.startsWith(u"--")) {
        const QString rest = text.mid(2).remove(u'-');
        birthday.month = dateNumber(QStringView(rest).left(2));
        birthday.day = rest.size() == 4 ? dateNumber(QStringView(rest).mid(2)) : 0;
    } else {
        const QString rest = QString(text).remove(u'-');
        if (rest.size() != 4 && rest.size() != 6 && rest.size() != 8)
            return std::nullopt;
        birthday = {dateNumber(QStringView(rest).left(4)), dateNumber(QStringView(rest).mid(4, 2)), dateNumber(QStringView(rest).mid(6, 2))};
        if (line.omittedYear == QString::number(birthday.year))
            birthday.year = 0;
    }
    constexpr int leapYear = 2000; // 29 February is somebody's birthday
    const bool isDay = birthday.day > 0 && Day::fromParts(birthday.year > 0 ? birthday.year : leapYear, birthday.month, birthday.day).has_value();
    const bool isPart = birthday.day == 0 && birthday.month <= 12 && birthday.year > 0;
    return isDay || isPart ? std::optional(birthday) : std::nullopt;
}

bool hasAnyType(const ContactValue &value, std::initializer_list<QStringView> types)
{
    return std::ranges::any_of(value.types, [&](const QString &type) { return std::ranges::find(types, QStringView(type)) != types.end(); });
}

/// Whom one would call first.
int phoneRank(const ContactValue &phone)
{
    if (hasAnyType(phone, {u"fax", u"homefax", u"workfax", u"home fax", u"work fax", u"pager"}))
        return 3;
    if (phone.preferred)
        return 0;
    return hasAnyType(phone, {u"cell", u"mobile", u"iphone", u"di động"}) ? 1 : 2;
}

/// One card while it is read.
class CardBuilder {
public:
    void take(const VcardLine &line)
    {
        const QByteArray &name = line.name;
        if (name == "FN") {
            if (m_full.isEmpty())
                m_full = plain(line.value);
        } else if (name == "N") {
            takeName(line);
        } else if (name == "NICKNAME") {
            m_nickname = plain(line.value);
        } else if (name == "TEL") {
            addValue(m_contact.phones, line, fromUri(plain(line.value), u"tel:"));
        } else if (name == "EMAIL") {
            addValue(m_contact.emails, line, fromUri(plain(line.value), u"mailto:"));
        } else if (name == "ADR") {
            takeAddress(line);
        } else if (name == "X-ABLABEL") {
            if (m_labels.size() < 2 * mostValues)
                m_labels.emplace_back(line.group, labelText(line.value));
        } else {
            takeFact(line);
        }
    }
    bool isGroup() const { return m_isGroup; }
    Contact finish()
    {
        for (const auto &[group, label] : m_labels)
            label.isEmpty() ? void() : takeLabel(group, label);
        m_contact.name = readName(m_full, m_parts);
        for (const QString &other : {m_nickname, m_contact.organisation}) {
            if (m_contact.name.isEmpty())
                m_contact.name = other.simplified();
        }
        std::ranges::stable_sort(m_contact.phones, {}, phoneRank);
        std::ranges::stable_sort(m_contact.emails, {}, [](const ContactValue &email) { return email.preferred ? 0 : 1; });
        return std::move(m_contact);
    }

private:
    void takeName(const VcardLine &line)
    {
        QStringList parts;
        for (const QString &part : vcardParts(line.value, u';'))
            parts += joinedParts({part}, QStringLiteral(" "));
        m_parts = {parts.value(0), parts.value(2), parts.value(1), parts.value(3), parts.value(4)};
    }
    void addValue(std::vector<ContactValue> &values, const VcardLine &line, const QString &text)
    {
        QString value = text.simplified().left(longestValue);
        if (!value.isEmpty() && value.back().isHighSurrogate())
            value.chop(1);
        if (value.isEmpty() || values.size() >= mostValues)
            return;
        const auto same = std::ranges::find(values, value, &ContactValue::value);
        if (same != values.end()) {
            same->preferred = same->preferred || line.preferred;
            return;
        }
        values.push_back({value, line.types, line.preferred});
        m_groups.emplace_back(line.group, &values == &m_contact.phones, values.size() - 1);
    }
    void takeAddress(const VcardLine &line)
    {
        const QStringList parts = vcardParts(line.value, u';');
        ContactAddress address;
        // Post office box, what extends it, street; some put the street alone and in the second part.
        address.street = joinedParts({parts.value(2), parts.value(1), parts.value(0)}, QStringLiteral(", "));
        address.locality = joinedParts({parts.value(3)}, QStringLiteral(", "));
        address.region = joinedParts({parts.value(4)}, QStringLiteral(", "));
        address.postcode = joinedParts({parts.value(5)}, QStringLiteral(", "));
        address.country = joinedParts({parts.value(6)}, QStringLiteral(", "));
        if (address == ContactAddress() || m_contact.addresses.size() >= mostValues)
            return;
        // Home before work, as the file's own order is; the preferred one before both.
        m_contact.addresses.insert(line.preferred ? m_contact.addresses.begin() : m_contact.addresses.end(), std::move(address));
    }
    void takeFact(const VcardLine &line)
    {
        const QByteArray &name = line.name;
        if (name == "ORG")
            m_contact.organisation = joinedParts(vcardParts(line.value, u';'), QStringLiteral(", "));
        else if (name == "TITLE" || (name == "ROLE" && m_contact.title.isEmpty()))
            m_contact.title = plain(line.value).simplified();
        else if (name == "BDAY")
            m_contact.birthday = birthdayOf(line);
        else if (name == "GENDER" || name == "X-GENDER")
            m_contact.gender = plain(vcardParts(line.value, u';').first());
        else if (name == "NOTE")
            addNote(plain(line.value));
        else if (name == "UID")
            m_contact.uid = plain(line.value).left(200);
        else if (name == "KIND" || name == "X-ADDRESSBOOKSERVER-KIND")
            m_isGroup = plain(line.value).compare(u"group", Qt::CaseInsensitive) == 0;
        else if (name == "CATEGORIES")
            takeCategories(line);
    }
    void addNote(const QString &note)
    {
        if (note.isEmpty() || m_contact.note.size() + note.size() > longestNote)
            return;
        m_contact.note += (m_contact.note.isEmpty() ? QString() : QStringLiteral("\n")) + note;
    }
    void takeCategories(const VcardLine &line)
    {
        for (const QString &category : vcardParts(line.value, u',')) {
            const QString text = plain(category).simplified();
            if (!text.isEmpty() && !m_contact.categories.contains(text) && size_t(m_contact.categories.size()) < mostValues)
                m_contact.categories += text;
        }
    }
    void takeLabel(const QByteArray &group, const QString &label)
    {
        for (const Grouped &each : m_groups) {
            QStringList &types = (each.isPhone ? m_contact.phones : m_contact.emails)[each.place].types;
            if (!group.isEmpty() && each.group == group && !types.contains(label))
                types += label;
        }
    }

    struct Grouped {
        Grouped(QByteArray name, bool phone, size_t at)
            : group(std::move(name))
            , isPhone(phone)
            , place(at)
        {
        }
        QByteArray group;
        bool isPhone;
        size_t place;
    };
    Contact m_contact;
    QString m_full, m_nickname;
    NameParts m_parts;
    std::vector<Grouped> m_groups;
    std::vector<std::pair<QByteArray, QString>> m_labels;
    bool m_isGroup = false;
};

bool is(const VcardLine &line, const char *name)
{
    return line.name == name && line.value.trimmed().compare(u"VCARD", Qt::CaseInsensitive) == 0;
}

} // namespace

bool VcardReader::isVcard(QByteArrayView beginning)
{
    QByteArray start = beginning.toByteArray();
    if (start.startsWith("\xEF\xBB\xBF"))
        start.remove(0, 3);
    return start.trimmed().left(11).toUpper() == "BEGIN:VCARD";
}

Result<std::optional<VcardContact>> VcardReader::next()
{
    qint64 begin = 0;
    int depth = 0; // of cards inside cards: an agent's
    CardBuilder card;
    while (const auto line = m_lines.next()) {
        if (is(*line, "BEGIN")) {
            if (++depth == 1)
                begin = line->number;
        } else if (depth > 0 && is(*line, "END")) {
            if (--depth > 0)
                continue;
            if (!card.isGroup())
                return std::optional(VcardContact{begin, card.finish()});
            card = CardBuilder();
        } else if (depth == 1) {
            card.take(*line);
        }
    }
    if (m_lines.hasFailed())
        return failure(ErrorCode::fileUnreadable, {QString()});
    if (depth > 0)
        return failure(ErrorCode::contactCutShort, {QString::number(begin)});
    return std::optional<VcardContact>();
}

} // namespace somo
