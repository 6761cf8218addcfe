// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_customers.h"
#include "core/exchange/import_dictionary.h"
#include "core/exchange/import_said.h"
#include "core/orders/order.h"

namespace somo {

/// Everything that an import of orders looks up and makes.
struct ImportDictionaries {
    ImportDictionaries(Database &database, bool makeUnknown);
    Status load(Database &database);
    /// What joins this source's names to the book's rows, kept from before and just said by a person; after load().
    Status join(Database &database, SourceId source, const JoiningAnswers &answers);
    /// What a preview asks about: products that would be made, customers that may be one of several.
    /// `source`: of the file.
    void addTo(ImportPreview &preview, const QString &source);
    /// Writes what was made and what was learnt; from then on every id is the book's. Counts go into `added` and `changed`.
    Status write(Database &database, ImportId import);
    /// What write() would count.
    void count(QMap<QString, qint64> &added, QMap<QString, qint64> &changed) const;
    QStringList madePeople() const;
    /// The provinces that nobody knew.
    QStringList madeRegions() const;

    NameDictionary people, channels, campaigns, payers, segments, groups;
    ProvinceDictionary provinces;
    ProductDictionary products;
    CustomerDictionary customers;

private:
    Status writeNames(Database &database, ImportId import);
    Status writeProducts(Database &database, ImportId import);
    Status writeCustomers(Database &database, ImportId import);
};

/// Turns what a source says of an order into the order as the book would keep it, with ids of the dictionaries.
class OrderResolver {
public:
    OrderResolver(ImportDictionaries &dictionaries, bool learn)
        : m_dictionaries(dictionaries)
        , m_learn(learn)
    {
    }
    /// Texts of lines (number, name) are left out where they go into the book as bytes. On an error, problemField() and
    /// problemLine() say where. Refused: nameAmbiguous, unknownToBook, badShares, quantityMissing, amountMissing, overflow.
    Status resolve(const SaidOrder &said, Order &order, bool withTexts);
    Field problemField() const { return m_field; }
    qint64 problemRow() const { return m_row; }
    /// After the made rows were written the ids of shares kept for texts are old.
    void forgetShares() { m_shares.clear(); }

private:
    Status resolveHead(const SaidOrder &said, Order &order);
    Status resolvePlace(const SaidOrder &said, Order &order);
    Status resolveCustomer(const SaidOrder &said, Order &order);
    Status resolveLine(const SaidOrder &said, const SaidLine &from, OrderLine &line, Order &order, bool withTexts);
    Status resolveShares(std::string_view text, std::vector<OrderCredit> &credits);
    void addReturned(const SaidOrder &said, Order &order);
    template <typename IdType>
    Status name(NameDictionary &dictionary, const SaidOrder &said, Field field, IdType &id);

    ImportDictionaries &m_dictionaries;
    bool m_learn;
    TextMap<std::vector<OrderCredit>> m_shares;
    Field m_field = Field::orderCode;
    qint64 m_row = 0;
};

/// The code of the return that line.returned makes, and of that which a cancellation makes; one each per order.
QString returnedCode(const QString &orderCode);
QString cancellationCode(const QString &orderCode);

} // namespace somo
