// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_customers.h"

#include "core/base/phone.h"
#include "core/base/text.h"
#include "core/customers/customer_store.h"
#include "core/storage/bulk_writer.h"

#include <algorithm>
#include <array>

namespace somo {

namespace {

std::string_view textOf(const Cells &cells, Field field)
{
    return cells[size_t(field)].text;
}

QString maskedCode(const QString &name, std::string_view unique)
{
    return name + u' ' + toText(unique);
}

std::string_view bareName(std::string_view nameKey) { return nameKey.substr(0, nameKey.rfind('|')); }

qsizetype marksIn(const QString &name)
{
    return std::count_if(name.begin(), name.end(), [](QChar each) { return each.isLetter() && each.unicode() >= 0x80; });
}

/// The folded words of a name, without a title before others.
QStringList wordsOfName(const QString &name)
{
    constexpr std::array<QStringView, 14> titles{u"chi", u"anh", u"em", u"co", u"chu", u"bac", u"ong", u"ba", u"kh", u"khach", u"mr", u"ms", u"mrs", u"c"};
    QStringList words = folded(name).split(u' ', Qt::SkipEmptyParts);
    if (words.size() > 1 && std::ranges::find(titles, QStringView(words[0])) != titles.end())
        words.removeFirst();
    return words;
}

bool hasWords(const QStringList &words, const QStringList &wanted)
{
    return std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) { return words.contains(word); });
}

/// What an order calls a customer is no better a name than the known one where it is the same typed with fewer marks, or a title
/// with a part of it ("chị Lan" of "Nguyễn Thị Lan").
bool isNoBetterName(const QString &known, const QString &said)
{
    if (folded(known) == folded(said))
        return marksIn(said.normalized(QString::NormalizationForm_C)) <= marksIn(known.normalized(QString::NormalizationForm_C));
    return hasWords(folded(known).split(u' ', Qt::SkipEmptyParts), wordsOfName(said));
}

/// Whether an order that was tied by phone or e-mail names somebody else than the customer: neither the same name nor a fuller
/// one ("Nguyễn Thị Lan" of "chị Lan"). One who has no name yet is called by a code or a contact.
bool isAnotherName(const Customer &customer, const QString &said)
{
    const QString &known = customer.name;
    const bool isNamed = !known.isEmpty() && !known.contains(u'…')
        && !(known == customer.code && !known.contains(u' ') && std::any_of(known.begin(), known.end(), [](QChar each) { return each.isDigit(); }));
    return isNamed && !said.isEmpty() && !isMasked(said) && !isMasked(known) && !isNoBetterName(known, said) && !hasWords(wordsOfName(said), wordsOfName(known));
}

/// A phone without a name is shown by its end only: names are open to the team, contacts are not.
QString nameForContact(const QString &phone, const QString &email)
{
    if (!phone.isEmpty())
        return QStringLiteral("…") + phone.right(3);
    return email.left(1) + QStringLiteral("…") + email.mid(email.indexOf(u'@'));
}

/// The phones of a cell that holds several, without the one by which its customer is known; hardly any cell does.
QStringList otherPhones(const QString &typed)
{
    if (!std::any_of(typed.begin(), typed.end(), [](QChar each) { return each == u'/' || each == u',' || each == u';'; }))
        return {};
    QStringList phones = normalisedPhones(typed);
    phones.removeOne(normalisedPhone(typed).value_or(QString()));
    return phones;
}

} // namespace

std::string customerNameKey(QStringView name, qint64 province)
{
    return folded(name).toStdString() + '|' + std::to_string(province);
}

Status CustomerDictionary::loadCodes()
{
    m_codesLoaded = true;
    BulkQuery rows(m_database, QStringLiteral("SELECT id, code FROM customer ORDER BY id"));
    SOMO_TRY(rows.run());
    while (rows.next()) {
        Entry entry;
        entry.customer.id = CustomerId{rows.int64(0)};
        m_entries.push_back(std::move(entry));
        m_byCode.emplace(rows.text(1), &m_entries.back());
        m_byId.emplace(m_entries.back().customer.id.value, &m_entries.back());
    }
    SOMO_TRY(rows.status());
    BulkQuery merged(m_database, QStringLiteral("SELECT customer_id, code FROM customer_alias ORDER BY id"));
    SOMO_TRY(merged.run());
    while (merged.next()) {
        if (const auto known = m_byId.find(merged.int64(0)); known != m_byId.end())
            m_byCode.emplace(merged.text(1), known->second);
    }
    return merged.status();
}

Status CustomerDictionary::loadErased(SourceId source)
{
    Statement rows(m_database, QStringLiteral("SELECT o.code, c.id FROM customer AS c JOIN sales_order AS o ON o.customer_id = c.id"
                                              " WHERE c.erased_on IS NOT NULL AND o.source_id = :source ORDER BY o.id"));
    rows.bind(u":source", source.value);
    SOMO_TRY(rows.run());
    while (rows.next())
        m_erasedBuyers.emplace(rows.text(0).toStdString(), rows.int64(1));
    return rows.status();
}

CustomerId CustomerDictionary::erasedBuyer(std::string_view orderCode) const
{
    const auto found = m_erasedBuyers.find(orderCode);
    return found == m_erasedBuyers.end() ? CustomerId() : CustomerId{found->second};
}

Status CustomerDictionary::addHidden(const QString &phone, const QString &email, std::vector<Entry *> &found)
{
    for (const auto &[sql, text] : {std::pair(QStringLiteral("SELECT customer_by_phone(:text)"), phone), std::pair(QStringLiteral("SELECT customer_by_email(:text)"), email)}) {
        if (text.isEmpty())
            continue;
        Statement known(m_database, sql);
        known.bind(u":text", text);
        SOMO_TRY(known.run());
        while (known.next()) {
            const auto entry = m_byId.find(known.int64(0));
            if (entry != m_byId.end() && std::ranges::find(found, entry->second) == found.end())
                found.push_back(entry->second);
        }
        SOMO_TRY(known.status());
    }
    return success();
}

void CustomerDictionary::noteShared(TextMap<Entry *> &map, const std::string &key, Entry &entry)
{
    const auto known = key.empty() ? map.end() : map.find(key);
    if (known != map.end() && known->second != &entry)
        m_shared[&map][key].push_back(&entry);
}

void CustomerDictionary::addSharing(const TextMap<Entry *> &map, const std::string &key, std::vector<Entry *> &found) const
{
    const auto add = [&](Entry *entry) {
        if (std::ranges::find(found, entry) == found.end())
            found.push_back(entry);
    };
    const auto known = key.empty() ? map.end() : map.find(key);
    if (known == map.end())
        return;
    add(known->second);
    const auto shared = m_shared.find(&map);
    if (shared == m_shared.end())
        return;
    if (const auto others = shared->second.find(key); others != shared->second.end())
        std::ranges::for_each(others->second, add);
}

Status CustomerDictionary::addNamesakes(const std::string &nameKey, const QString &phone, std::vector<Entry *> &found)
{
    std::vector<Entry *> named;
    addSharing(m_byName, nameKey, named);
    return addFitting(named, phone, found);
}

Status CustomerDictionary::addLooseNamesakes(const std::string &nameKey, qint64 province, const QString &phone, std::vector<Entry *> &found)
{
    const auto known = m_byBareName.find(bareName(nameKey));
    if (nameKey.empty() || known == m_byBareName.end())
        return success();
    std::vector<Entry *> named;
    for (Entry *each : known->second) {
        SOMO_TRY(loadWhole(*each));
        if (province == 0 || !each->customer.province)
            named.push_back(each);
    }
    return addFitting(named, phone, found);
}

Status CustomerDictionary::addFitting(const std::vector<Entry *> &named, const QString &phone, std::vector<Entry *> &found)
{
    for (Entry *each : named) {
        SOMO_TRY(loadWhole(*each));
        const QString other = normalisedPhone(each->customer.phoneTyped).value_or(QString());
        if (phone.isEmpty() || other.isEmpty() || phone == other)
            found.push_back(each);
    }
    return success();
}

void CustomerDictionary::countAsked()
{
    ++m_asked;
    const auto question = std::ranges::find(m_questions, m_ambiguousKey, &PreviewedCustomer::key);
    if (question != m_questions.end())
        ++question->orders;
}

Result<CustomerDictionary::Entry *> CustomerDictionary::ask(const Said &said, const QString &key, const std::vector<Entry *> &candidates, const QString &phone,
                                                            const QString &email)
{
    const QString name = toText(textOf(said.cells, Field::customerName));
    const bool byContact = key == phone || key == email;
    // Who answers by the name alone means whoever of it is among these.
    const auto answer = std::ranges::find_if(m_answers, [&](const CustomerAnswer &each) {
        return each.key == key || (!byContact && each.key == name && (!each.customer || std::ranges::any_of(candidates, [&](const Entry *entry) { return entry->customer.id == each.customer; })));
    });
    if (answer != m_answers.end()) {
        const auto meant = m_byId.find(answer->customer.value);
        if (meant != m_byId.end())
            return meant->second;
        Entry *&made = m_madeFor[key.toStdString()];
        if (!made) {
            SOMO_TRY_ASSIGN(made, make(said, phone, email));
        }
        return made;
    }
    m_ambiguous = true;
    m_ambiguousKey = key;
    const bool isKnown = std::ranges::find(m_questions, key, &PreviewedCustomer::key) != m_questions.end();
    if (isKnown || m_questions.size() == mostPreviewed)
        return static_cast<Entry *>(nullptr);
    PreviewedCustomer question{key, name, byContact ? key : QString(), {}, 0};
    for (Entry *candidate : candidates) {
        SOMO_TRY(loadWhole(*candidate));
        question.candidates.push_back({candidate->customer.id, candidate->customer.code, candidate->customer.name});
    }
    m_questions.push_back(std::move(question));
    return static_cast<Entry *>(nullptr);
}

/// Needed only where a row names no code.
Status CustomerDictionary::loadContacts()
{
    m_contactsLoaded = true;
    if (m_database.engine() == Engine::postgresql) {
        Statement hidden(m_database, QStringLiteral("SELECT CASE WHEN row_security_active('customer_contact') AND NOT somo_leads() THEN 1 ELSE 0 END"));
        SOMO_TRY_ASSIGN(const qint64 some, runForId(hidden));
        m_contactsHidden = some == 1;
    }
    BulkQuery rows(m_database, QStringLiteral("SELECT c.id, c.name, c.province_id, t.phone, t.email, t.phone_typed FROM customer c"
                                              " LEFT JOIN customer_contact t ON t.id = c.id ORDER BY c.id"));
    SOMO_TRY(rows.run());
    while (rows.next()) {
        Entry *entry = m_byId.at(rows.int64(0));
        const QString name = toText(rows.text(1));
        const std::string key = isMasked(name) ? std::string() : customerNameKey(name, rows.isNull(2) ? 0 : rows.int64(2));
        const QString phone = toText(rows.text(3)), email = normalisedEmail(toText(rows.text(4)));
        noteShared(m_byPhone, phone.toStdString(), *entry);
        noteShared(m_byEmail, email.toStdString(), *entry);
        noteShared(m_byName, key, *entry);
        index(*entry, phone, email, key);
        const QString typed = toText(rows.text(5));
        for (const QString &other : otherPhones(typed))
            noteShared(m_byOtherPhone, other.toStdString(), *entry);
        indexOthers(*entry, typed);
    }
    return rows.status();
}

Status CustomerDictionary::loadWhole(Entry &entry)
{
    if (entry.loaded || entry.made)
        return success();
    SOMO_TRY_ASSIGN(entry.customer, customers::byId(m_database, entry.customer.id));
    entry.loaded = true;
    return success();
}

void CustomerDictionary::index(Entry &entry, const QString &phone, const QString &email, const std::string &nameKey)
{
    if (!phone.isEmpty())
        m_byPhone.try_emplace(phone.toStdString(), &entry);
    if (!email.isEmpty())
        m_byEmail.try_emplace(email.toStdString(), &entry);
    if (nameKey.empty())
        return;
    m_byName.try_emplace(nameKey, &entry);
    std::vector<Entry *> &called = m_byBareName[std::string(bareName(nameKey))];
    if (std::ranges::find(called, &entry) == called.end())
        called.push_back(&entry);
}

void CustomerDictionary::indexOthers(Entry &entry, const QString &phonesTyped)
{
    for (const QString &other : otherPhones(phonesTyped))
        m_byOtherPhone.try_emplace(other.toStdString(), &entry);
}

CustomerDictionary::Entry *CustomerDictionary::byCode(std::string_view code)
{
    const auto known = m_byCode.find(code);
    return known == m_byCode.end() ? nullptr : known->second;
}

Result<CustomerDictionary::Entry *> CustomerDictionary::find(const Said &said)
{
    m_ambiguous = false;
    if (!m_codesLoaded)
        SOMO_TRY(loadCodes());
    const std::string_view code = textOf(said.cells, Field::customerCode);
    if (!code.empty()) {
        if (Entry *known = byCode(code))
            return known;
        return make(said, {}, {});
    }
    const QString name = toText(textOf(said.cells, Field::customerName));
    const QString phoneTyped = toText(textOf(said.cells, Field::customerPhone));
    const QString phone = normalisedPhone(phoneTyped).value_or(QString());
    const QString email = normalisedEmail(toText(textOf(said.cells, Field::customerEmail)));
    if (name.isEmpty() && phone.isEmpty() && email.isEmpty())
        return nullptr;
    if (!m_contactsLoaded)
        SOMO_TRY(loadContacts());
    const std::string nameKey = name.isEmpty() || isMasked(name) ? std::string() : customerNameKey(name, said.province);
    std::vector<Entry *> fitting;
    addSharing(m_byPhone, phone.toStdString(), fitting);
    addSharing(m_byEmail, email.toStdString(), fitting);
    if (fitting.empty())
        addSharing(m_byOtherPhone, phone.toStdString(), fitting);
    if (m_contactsHidden && fitting.empty())
        SOMO_TRY(addHidden(phone, email, fitting));
    const bool byContact = !fitting.empty();
    if (!byContact)
        SOMO_TRY(addNamesakes(nameKey, phone, fitting));
    if (fitting.empty() && said.loose)
        SOMO_TRY(addLooseNamesakes(nameKey, said.province, phone, fitting));
    if (fitting.size() > 1)
        // Namesakes of one province are other people than those of the next.
        return ask(said, !byContact ? QString::fromStdString(nameKey) : phone.isEmpty() ? email : phone, fitting, phone, email);
    if (!fitting.empty()) {
        Entry &known = *fitting.front();
        SOMO_TRY(loadWhole(known));
        // Who orders from a phone of the book may be called otherwise: by that name alone the book's customer is not meant.
        const bool isCalledSo = (known.made && !isAnotherName(known.customer, name)) || folded(known.customer.name) == folded(name);
        index(known, phone, email, isCalledSo ? nameKey : std::string());
        indexOthers(known, phoneTyped);
        return &known;
    }
    // A masked name says nothing about who it is: each order has a customer of its own, known by the order.
    if (isMasked(name) && phone.isEmpty() && email.isEmpty()) {
        if (Entry *own = byCode(maskedCode(name, said.unique).toStdString()))
            return own;
    }
    return make(said, phone, email);
}

/// Like every list, a customer without a code gets its name as code; a second one of that name gets a number.
QString CustomerDictionary::freeCode(const QString &wanted) const
{
    QString code = wanted;
    for (int number = 2; m_byCode.contains(code.toStdString()); ++number)
        code = QStringLiteral("%1 (%2)").arg(wanted).arg(number);
    return code;
}

Result<CustomerDictionary::Entry *> CustomerDictionary::make(const Said &said, const QString &phone, const QString &email)
{
    QString name = toText(textOf(said.cells, Field::customerName));
    QString code = toText(textOf(said.cells, Field::customerCode));
    if (!m_makeUnknown)
        return failure(ErrorCode::unknownToBook, {code.isEmpty() ? name : code});
    if (code.isEmpty()) {
        if (name.isEmpty())
            name = nameForContact(phone, email);
        const bool masked = isMasked(name) && phone.isEmpty() && email.isEmpty();
        code = masked ? maskedCode(name, said.unique) : freeCode(name);
    }
    Entry &entry = m_entries.emplace_back();
    entry.made = true;
    entry.stamps.fill(-1);
    entry.customer.id = CustomerId{-qint64(m_made.size()) - 1};
    entry.customer.code = code;
    entry.customer.name = name.isEmpty() ? code : name;
    m_made.push_back(&entry);
    m_byCode.emplace(code.toStdString(), &entry);
    const QString phoneTyped = toText(textOf(said.cells, Field::customerPhone));
    const QString knownPhone = phone.isEmpty() ? normalisedPhone(phoneTyped).value_or(QString()) : phone;
    const QString knownEmail = email.isEmpty() ? normalisedEmail(toText(textOf(said.cells, Field::customerEmail))) : email;
    const bool nameless = name.isEmpty() || isMasked(name);
    index(entry, knownPhone, knownEmail, nameless ? std::string() : customerNameKey(name, said.province));
    indexOthers(entry, phoneTyped);
    return &entry;
}

/// The fields one after another. Of what is already known only a file of customers changes anything; among the orders
/// of one file the newest one has the word.
Result<CustomerDictionary::Assigned> CustomerDictionary::assign(Entry &entry, const Said &said, qint64 stamp, RowSaid *before)
{
    Customer &customer = entry.customer;
    Assigned done;
    size_t number = 0;
    const auto mayTake = [&](bool known) {
        qint64 &last = entry.stamps[number++];
        const bool take = before || !known || (last >= 0 && stamp >= last) || (entry.made && last < 0);
        return take ? &last : nullptr;
    };
    const auto take = [&](auto &place, auto value, Field field, bool known, bool says) {
        qint64 *last = mayTake(known);
        if (!says || !last)
            return;
        const bool isWord = !before || before->says(field, said.cells[size_t(field)]) || entry.made;
        if (place != value && !isWord) {
            ++done.kept;
        } else if (place != value) {
            place = std::move(value);
            done.changed = true;
        }
        *last = std::max<qint64>(stamp, 0);
    };
    const auto takeText = [&](QString &place, Field field, bool known) {
        const std::string_view text = textOf(said.cells, field);
        take(place, toText(text), field, known, !text.empty());
    };
    // A file of customers says how they are called; an order only better than before.
    const std::string_view name = textOf(said.cells, Field::customerName);
    const bool isAnother = !before && textOf(said.cells, Field::customerCode).empty() && isAnotherName(customer, toText(name));
    if (isAnother && m_otherNames++ == 0)
        m_firstOtherName = toText(said.unique);
    const bool isKept = isAnother || (!before && isNoBetterName(customer.name, toText(name)));
    take(customer.name, isKept ? customer.name : toText(name), Field::customerName, customer.name != customer.code, !name.empty());
    takeText(customer.kind, Field::customerKind, !entry.made);
    takeText(customer.group, Field::customerGroup, !customer.group.isEmpty());
    // An order to one of several numbers doesn't take the others away.
    const QString phoneTyped = toText(textOf(said.cells, Field::customerPhone));
    const bool isOneOfSeveral = !before && !otherPhones(customer.phoneTyped).isEmpty() && hasWords(normalisedPhones(customer.phoneTyped), normalisedPhones(phoneTyped));
    take(customer.phoneTyped, isOneOfSeveral ? customer.phoneTyped : phoneTyped, Field::customerPhone, !customer.phoneTyped.isEmpty(), !phoneTyped.isEmpty());
    // Compared as it is kept: in its normal form.
    const QString typed = toText(textOf(said.cells, Field::customerEmail));
    const QString email = normalisedEmail(typed);
    take(customer.email, email.isEmpty() ? typed : email, Field::customerEmail, !customer.email.isEmpty(), !typed.isEmpty());
    takeText(customer.address, Field::customerAddress, !customer.address.isEmpty());
    takeText(customer.gender, Field::customerGender, !customer.gender.isEmpty());
    takeText(customer.note, Field::customerNote, !customer.note.isEmpty());
    const Cell &year = said.cells[size_t(Field::customerBirthYear)];
    take(customer.birthYear, std::optional(int(year.number)), Field::customerBirthYear, customer.birthYear.has_value(), year.present);
    const Cell &born = said.cells[size_t(Field::customerBirthday)];
    constexpr int perYear = 10'000;
    const int bornYear = int(born.number) / perYear, bornDay = int(born.number) % perYear;
    take(customer.birthYear, std::optional(bornYear), Field::customerBirthday, customer.birthYear.has_value(), born.present && bornYear > 0);
    take(customer.birthDay, std::optional(bornDay), Field::customerBirthday, customer.birthDay.has_value(), born.present && bornDay > 0);
    // Where an order went parts people who are known by their names alone; whoever has a code isn't known by it, and other orders
    // of theirs went elsewhere.
    const bool isTheirs = !said.provinceOfOrder || (!customer.province && textOf(said.cells, Field::customerCode).empty());
    take(customer.province, ProvinceId{said.province}, Field::customerProvince, bool(customer.province), said.province != 0 && isTheirs);
    take(customer.segment, SegmentId{said.segment}, Field::customerSegment, bool(customer.segment), said.segment != 0);
    SOMO_TRY(customers::checked(customer));
    return done;
}

Status CustomerDictionary::learn(Entry &entry, const Said &said, qint64 stamp)
{
    SOMO_TRY(loadWhole(entry));
    if (!entry.made && entry.loaded && !entry.changed)
        entry.stamps.fill(-1);
    SOMO_TRY_ASSIGN(const Assigned done, assign(entry, said, stamp, nullptr));
    entry.changed = entry.changed || done.changed;
    return success();
}

Result<qint64> CustomerDictionary::overwrite(Entry &entry, const Said &said, RowSaid &before)
{
    SOMO_TRY(loadWhole(entry));
    SOMO_TRY_ASSIGN(const Assigned done, assign(entry, said, 0, &before));
    entry.changed = entry.changed || done.changed;
    return done.kept;
}

} // namespace somo
