// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer.h"
#include "core/exchange/import_dictionary.h"
#include "core/exchange/import_result.h"
#include "core/exchange/import_row_said.h"
#include "core/exchange/staged_row.h"

#include <deque>

namespace somo {

/// Customers as an import finds and makes them: by code; without one by phone or e-mail in their normal form, else by another
/// phone that their cell holds, else by folded name and province; else made. Masked data never joins two people (rules §6).
class CustomerDictionary {
public:
    CustomerDictionary(Database &database, bool makeUnknown)
        : m_database(database)
        , m_makeUnknown(makeUnknown)
    {
    }

    struct Entry {
        Customer customer; // id below 0 until written
        bool loaded = false; // of a known one: everything is here
        bool made = false;
        bool changed = false;
        std::array<qint64, 14> stamps{}; // by field: the moment of the order that said the value
    };
    /// What a row says about its customer: the cells of the customer fields, province and segment as ids of their
    /// dictionaries, and something unique for a masked name ("order DH-1").
    struct Said {
        const Cells &cells;
        qint64 province = 0;
        qint64 segment = 0;
        std::string_view unique;
        bool loose = false; // of an order or a call: one known by the name alone may have been known without the province, or is named without it
        bool provinceOfOrder = false; // where it went: it parts namesakes, and is theirs only where neither a code nor a province is known
    };
    /// Null where the row says nothing that could name somebody, and where it may mean one of several customers: that is asked,
    /// never guessed (isAmbiguous()). Refused: unknownToBook.
    Result<Entry *> find(const Said &said);
    /// Learns which orders of a source are of customers who were erased: their files still name them.
    Status loadErased(SourceId source);
    /// The erased customer of that order; 0: it is nobody's who was erased.
    CustomerId erasedBuyer(std::string_view orderCode) const;
    /// Whether the row of the last find() may mean several customers, and by what.
    bool isAmbiguous() const { return m_ambiguous; }
    const QString &ambiguousKey() const { return m_ambiguousKey; }
    /// Who a person said is meant.
    void setAnswers(std::span<const CustomerAnswer> answers) { m_answers.assign(answers.begin(), answers.end()); }
    /// An order of the file has no customer because of the last find().
    void countAsked();
    /// The orders that met several customers: how many, the first one's phone, e-mail or name, and the questions.
    qint64 asked() const { return m_asked; }
    QString firstAsked() const
    {
        if (m_questions.empty())
            return {};
        return m_questions.front().contact.isEmpty() ? m_questions.front().name : m_questions.front().contact;
    }
    /// Orders whose phone or e-mail is somebody's of another name, which stays; and the first one's code.
    qint64 otherNames() const { return m_otherNames; }
    const QString &firstOtherName() const { return m_firstOtherName; }
    const std::vector<PreviewedCustomer> &questions() const { return m_questions; }
    /// Reads everything of a known one, once.
    Status loadWhole(Entry &entry);
    /// Fills what the entry doesn't know; of several orders of one file the newest wins. Refused: unknownCustomerKind,
    /// badBirthYear.
    Status learn(Entry &entry, const Said &said, qint64 stamp);
    /// Takes the row's word for every field that it says something about (a file of customers) and that it said otherwise
    /// last time: whoever corrected it since is right (rules §2). Gives how many corrections stay.
    Result<qint64> overwrite(Entry &entry, const Said &said, RowSaid &before);

    std::deque<Entry> &entries() { return m_entries; }
    /// In the order in which they were made: number n has the id -n - 1 until written.
    const std::vector<Entry *> &made() const { return m_made; }

private:
    Status loadCodes();
    Status loadContacts();
    Entry *byCode(std::string_view code);
    /// A customer of the book whose phone, e-mail or name another one of the book has as well.
    void noteShared(TextMap<Entry *> &map, const std::string &key, Entry &entry);
    /// Everybody whom a phone or e-mail fits; more than one where the book's customers share it.
    void addSharing(const TextMap<Entry *> &map, const std::string &key, std::vector<Entry *> &found) const;
    /// Of several customers the one that a person named, or a new one where none of them is meant; null: nobody said yet.
    Result<Entry *> ask(const Said &said, const QString &key, const std::vector<Entry *> &candidates, const QString &phone, const QString &email);
    /// Whose phone or e-mail it is, where that isn't seen.
    Status addHidden(const QString &phone, const QString &email, std::vector<Entry *> &found);
    /// Everybody of that folded name and province but those whose phone is another one: two of one name with two phones are two
    /// people.
    Status addNamesakes(const std::string &nameKey, const QString &phone, std::vector<Entry *> &found);
    /// Of those called so the ones whose province isn't known; where the row names none, all of them.
    Status addLooseNamesakes(const std::string &nameKey, qint64 province, const QString &phone, std::vector<Entry *> &found);
    Status addFitting(const std::vector<Entry *> &named, const QString &phone, std::vector<Entry *> &found);
    Result<Entry *> make(const Said &said, const QString &phone, const QString &email);
    QString freeCode(const QString &wanted) const;
    void index(Entry &entry, const QString &phone, const QString &email, const std::string &nameKey);
    /// Every phone of the cell but the first, by which index() knows the entry.
    void indexOthers(Entry &entry, const QString &phonesTyped);
    /// What assigning a row did.
    struct Assigned {
        bool changed = false;
        qint64 kept = 0;
    };
    /// `before`: a file of customers has the word, unless it said the same last time; else only what is unknown is filled.
    Result<Assigned> assign(Entry &entry, const Said &said, qint64 stamp, RowSaid *before);

    Database &m_database;
    bool m_makeUnknown;
    bool m_codesLoaded = false, m_contactsLoaded = false, m_contactsHidden = false;
    std::deque<Entry> m_entries;
    std::vector<Entry *> m_made;
    TextMap<Entry *> m_byCode;
    TextMap<qint64> m_erasedBuyers; // by the order's code
    std::unordered_map<qint64, Entry *> m_byId;
    TextMap<Entry *> m_byPhone, m_byEmail, m_byName;
    TextMap<Entry *> m_byOtherPhone; // who has it beside the one they are known by
    TextMap<std::vector<Entry *>> m_byBareName; // whatever the province
    // Of the book's rows only: who else has what m_by… leads from.
    std::unordered_map<const TextMap<Entry *> *, TextMap<std::vector<Entry *>>> m_shared;
    std::vector<CustomerAnswer> m_answers;
    std::vector<PreviewedCustomer> m_questions;
    qint64 m_asked = 0, m_otherNames = 0;
    QString m_firstOtherName;
    bool m_ambiguous = false;
    TextMap<Entry *> m_madeFor; // by the keys of questions that were answered with "a new one"
    QString m_ambiguousKey;
};

/// "dang thi hoa|17": folded name and province.
std::string customerNameKey(QStringView name, qint64 province);

} // namespace somo
