// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace somo {

/// A phone number or an e-mail address with what it is for.
struct ContactValue {
    QString value;
    QStringList types; // lower case: "cell", "work", "fax" …, a label of the person's own among them
    bool preferred = false;
    friend bool operator==(const ContactValue &, const ContactValue &) = default;
};

struct ContactAddress {
    QString street; // with the post office box and what extends it
    QString locality;
    QString region;
    QString postcode;
    QString country;
    friend bool operator==(const ContactAddress &, const ContactAddress &) = default;
};

/// A birthday, of which a part may be unknown (0).
struct ContactBirthday {
    int year = 0;
    int month = 0;
    int day = 0;
    friend bool operator==(const ContactBirthday &, const ContactBirthday &) = default;
};

/// A person or a firm as an address book knows them; the parts that Somo keeps.
struct Contact {
    QString uid;
    QString name; // as it is read: "Nguyễn Thị Lan"
    std::vector<ContactValue> phones; // what suits best for calling first, numbers of fax machines last
    std::vector<ContactValue> emails;
    std::vector<ContactAddress> addresses;
    QString organisation; // firm and department, ", " between
    QString title;
    std::optional<ContactBirthday> birthday;
    QString gender; // "M", "F" or what else was written
    QStringList categories;
    QString note;
    friend bool operator==(const Contact &, const Contact &) = default;
};

/// The parts of a name in an address book.
struct NameParts {
    QString family;
    QString additional;
    QString given;
    QString prefix = {};
    QString suffix = {};
};

/// "Nguyễn Thị Lan" → Nguyễn · Thị · Lan. A name that doesn't begin with a Vietnamese family name (a shop's, a foreigner's)
/// isn't taken apart: all of it is the given name.
NameParts partsOfName(const QString &name);

/// How the name is read. `full` is what the file says itself (FN). Where that is only the parts in Western order ("Lan Thị
/// Nguyễn", as telephones set to English write it) and the family name is Vietnamese, the Vietnamese order is taken.
QString readName(const QString &full, const NameParts &parts);

} // namespace somo
