// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/contact_source.h"

#include "core/exchange/field.h"

#include <array>

namespace somo {

namespace {

constexpr std::array contactFields{
    Field::customerName,     Field::customerPhone,  Field::customerEmail,     Field::customerAddress, Field::customerProvince,
    Field::customerSegment,  Field::customerGender, Field::customerBirthday, Field::customerNote,
};

/// Groups that address books make by themselves, and what says nothing about a customer.
bool isOfTheAddressBook(const QString &category)
{
    for (const QStringView own : {u"myContacts", u"* myContacts", u"starred", u"* starred", u"Starred in Android", u"friends", u"family", u"coworkers"}) {
        if (category.compare(own, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

QString segmentOf(const Contact &contact)
{
    for (const QString &category : contact.categories) {
        if (!isOfTheAddressBook(category))
            return category;
    }
    return {};
}

QString addressText(const ContactAddress &address, bool withRegion)
{
    QStringList parts;
    for (const QString &part : {address.street, address.locality, withRegion ? address.region : QString()}) {
        if (!part.isEmpty())
            parts += part;
    }
    return parts.join(QStringLiteral(", "));
}

QString withTypes(const ContactValue &value)
{
    return value.types.isEmpty() ? value.value : QStringLiteral("%1 (%2)").arg(value.value, value.types.join(QStringLiteral(", ")));
}

/// "12/1990": a month of which no day is known can't be kept as a birthday.
QString monthOfBirth(const ContactBirthday &birthday)
{
    return birthday.day == 0 && birthday.month > 0 ? QStringLiteral("%1/%2").arg(birthday.month, 2, 10, QLatin1Char('0')).arg(birthday.year) : QString();
}

QString birthdayCell(const ContactBirthday &birthday)
{
    return birthdayText(birthday.year * 10'000 + (birthday.day > 0 ? birthday.month * 100 + birthday.day : 0));
}

/// The names of the lines are those of the file's own format: they read the same in every language.
QString noteOf(const Contact &contact)
{
    QStringList lines;
    const auto add = [&](QStringView name, const QString &text) {
        if (!text.isEmpty())
            lines += QStringLiteral("%1: %2").arg(name, text);
    };
    if (!contact.note.isEmpty())
        lines += contact.note;
    for (size_t i = 1; i < contact.phones.size(); ++i)
        add(u"TEL", withTypes(contact.phones[i]));
    for (size_t i = 1; i < contact.emails.size(); ++i)
        add(u"EMAIL", withTypes(contact.emails[i]));
    for (size_t i = 1; i < contact.addresses.size(); ++i)
        add(u"ADR", addressText(contact.addresses[i], true));
    if (contact.organisation != contact.name)
        add(u"ORG", contact.organisation);
    add(u"TITLE", contact.title);
    if (contact.birthday)
        add(u"BDAY", monthOfBirth(*contact.birthday));
    return lines.join(u'\n');
}

} // namespace

QStringList contactCells(const Contact &contact)
{
    const ContactAddress address = contact.addresses.empty() ? ContactAddress() : contact.addresses.front();
    return {contact.name,
            contact.phones.empty() ? QString() : contact.phones.front().value,
            contact.emails.empty() ? QString() : contact.emails.front().value,
            addressText(address, false),
            address.region,
            segmentOf(contact),
            contact.gender,
            contact.birthday ? birthdayCell(*contact.birthday) : QString(),
            noteOf(contact)};
}

Result<std::unique_ptr<RowSource>> ContactSource::open(QIODevice &device, const QString &fileName)
{
    std::unique_ptr<RowSource> source(new ContactSource(device, fileName));
    SOMO_TRY(source->restart());
    return source;
}

Status ContactSource::restart()
{
    m_reader.restart();
    m_headed = false;
    return success();
}

void ContactSource::show(SourceRow &row, qint64 number, const QStringList &cells)
{
    m_texts.clear();
    m_cells.clear();
    for (const QString &cell : cells)
        m_texts.push_back(cell.toStdString());
    m_cells.assign(m_texts.begin(), m_texts.end());
    row.number = number;
    row.cells = m_cells;
    row.kinds = {};
}

Result<bool> ContactSource::next(SourceRow &row)
{
    if (!m_headed) {
        m_headed = true;
        QStringList headers;
        for (const Field field : contactFields)
            headers += fieldNameText(field);
        show(row, 1, headers);
        return true;
    }
    while (true) {
        const auto read = m_reader.next();
        if (!read)
            return located(read.error(), m_fileName);
        if (!read->has_value())
            return false;
        const QStringList cells = contactCells(read->value().contact);
        // A card without anything that names somebody is none.
        if (cells[0].isEmpty() && cells[1].isEmpty() && cells[2].isEmpty())
            continue;
        show(row, read->value().line + 1, cells);
        return true;
    }
}

} // namespace somo
