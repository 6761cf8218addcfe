// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/contact_export.h"
#include "core/customers/gender.h"

#include <set>

namespace somo {

namespace {

/// "M" or "F" of what people type; else nothing: the format's other letters mean something.
QString genderLetter(const QString &typed)
{
    const QString key = genderKey(typed);
    return key == u"male" ? QStringLiteral("M") : key == u"female" ? QStringLiteral("F") : QString();
}

Contact contactOf(const Statement &row)
{
    Contact contact;
    // The id of 32 hexadecimal letters as others write it.
    const QString uid = row.text(1);
    contact.uid = uid.size() == 32 ? QStringLiteral("urn:uuid:%1-%2-%3-%4-%5").arg(uid.left(8), uid.mid(8, 4), uid.mid(12, 4), uid.mid(16, 4), uid.mid(20)) : uid;
    contact.name = row.text(2);
    if (const QString phone = row.text(3); !phone.isEmpty())
        contact.phones.push_back({phone, {}, true});
    if (const QString email = row.text(4); !email.isEmpty())
        contact.emails.push_back({email, {}, false});
    ContactAddress address;
    address.street = row.text(5);
    address.region = row.text(6);
    if (address != ContactAddress())
        contact.addresses.push_back(std::move(address));
    if (const QString segment = row.text(7); !segment.isEmpty())
        contact.categories = {segment};
    contact.gender = genderLetter(row.text(8));
    const int year = row.isNull(9) ? 0 : row.integer(9), day = row.integer(12);
    if (year > 0 || day > 0)
        contact.birthday = ContactBirthday{year, day / 100, day % 100};
    contact.note = row.text(10);
    return contact;
}

} // namespace

Result<ExportedContacts> exportContacts(Database &database, std::span<const CustomerId> only, VcardVersion version, const TakeBytes &take)
{
    std::set<qint64> wanted;
    for (const CustomerId id : only)
        wanted.insert(id.value);
    Statement rows(database, QStringLiteral(
        "SELECT c.id, c.uid, c.name, k.phone_typed, k.email, k.address, v.name, s.code, c.gender, c.birth_year, c.note, CASE WHEN k.id IS NULL THEN 0 ELSE 1 END, COALESCE(k.birth_day, 0)"
        " FROM customer c LEFT JOIN customer_contact k ON k.id = c.id LEFT JOIN province v ON v.id = c.province_id"
        " LEFT JOIN segment s ON s.id = c.segment_id ORDER BY c.sort_key, c.id"));
    SOMO_TRY(rows.run());
    ExportedContacts counts;
    while (rows.next()) {
        if (!wanted.empty() && !wanted.contains(rows.int64(0)))
            continue;
        if (rows.int64(11) == 0) {
            ++counts.leftOut;
            continue;
        }
        SOMO_TRY(take(vcardOf(contactOf(rows), version)));
        ++counts.written;
    }
    SOMO_TRY(rows.status());
    return counts;
}

} // namespace somo
