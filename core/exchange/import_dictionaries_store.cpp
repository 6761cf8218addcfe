// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_resolver.h"

#include "core/base/phone.h"
#include "core/base/text.h"
#include "core/catalog/product_store.h"
#include "core/customers/customer_store.h"
#include "core/people/people_store.h"
#include "core/storage/bulk_writer.h"

namespace somo {

namespace {

Result<std::vector<NamedRow>> loadPeople(Database &database)
{
    Statement rows(database, QStringLiteral("SELECT id, code, name FROM person ORDER BY id"));
    SOMO_TRY(rows.run());
    std::vector<NamedRow> found;
    while (rows.next())
        found.push_back({rows.int64(0), rows.text(1), rows.text(2)});
    SOMO_TRY(rows.status());
    return found;
}

Status writeNamed(Database &database, NamedKind kind, NameDictionary &dictionary, ImportId import)
{
    for (size_t i = 0; i < dictionary.made().size(); ++i) {
        const QString text = toText(dictionary.made()[i]);
        SOMO_TRY_ASSIGN(const qint64 id, named::add(database, kind, text, text, import));
        dictionary.realise(i, id);
    }
    return success();
}

void addTextOrNull(BulkInsert &rows, const QString &text)
{
    if (text.isEmpty())
        rows.addNull();
    else
        rows.add(text);
}

} // namespace

ImportDictionaries::ImportDictionaries(Database &database, bool makeUnknown)
    : people(makeUnknown)
    , channels(makeUnknown)
    , campaigns(true)
    , payers(true)
    , segments(true)
    , groups(true)
    , provinces(true)
    , products(makeUnknown)
    , customers(database, makeUnknown)
{
}

Status ImportDictionaries::load(Database &database)
{
    SOMO_TRY_ASSIGN(const std::vector<NamedRow> known, loadPeople(database));
    people.load(known);
    const std::array<std::pair<NamedKind, NameDictionary *>, 5> lists{{{NamedKind::channel, &channels},
                                                                        {NamedKind::campaign, &campaigns},
                                                                        {NamedKind::payer, &payers},
                                                                        {NamedKind::segment, &segments},
                                                                        {NamedKind::productGroup, &groups}}};
    for (const auto &[kind, dictionary] : lists) {
        SOMO_TRY_ASSIGN(const std::vector<NamedRow> rows, named::all(database, kind));
        dictionary->load(rows);
    }
    SOMO_TRY(provinces.load(database));
    return products.load(database);
}

Status ImportDictionaries::join(Database &database, SourceId source, const JoiningAnswers &answers)
{
    customers.setAnswers(answers.customers);
    return products.join(database, source, answers.products);
}

void ImportDictionaries::addTo(ImportPreview &preview, const QString &source)
{
    for (const size_t index : products.made()) {
        if (preview.products.size() == mostPreviewed)
            break;
        const ProductDictionary::Entry &entry = products.entries()[index];
        const QString name = toText(entry.name);
        preview.products.push_back({entry.byName ? QString() : toText(entry.code), name, entry.lines, products.alike(name), source});
    }
    preview.customers = customers.questions();
}

void ImportDictionaries::count(QMap<QString, qint64> &added, QMap<QString, qint64> &changed) const
{
    const auto made = [&](const QString &entity, size_t count) {
        if (count > 0)
            added[entity] += qint64(count);
    };
    made(QStringLiteral("people"), people.made().size());
    made(QStringLiteral("channels"), channels.made().size());
    made(QStringLiteral("campaigns"), campaigns.made().size());
    made(QStringLiteral("payers"), payers.made().size());
    made(QStringLiteral("segments"), segments.made().size());
    made(QStringLiteral("product_groups"), groups.made().size());
    made(QStringLiteral("regions"), provinces.made().size());
    made(QStringLiteral("products"), products.made().size());
    made(QStringLiteral("customers"), customers.made().size());
    for (const ProductDictionary::Entry &entry : const_cast<ProductDictionary &>(products).entries()) {
        if (entry.changed)
            ++changed[QStringLiteral("products")];
    }
    for (const CustomerDictionary::Entry &entry : const_cast<CustomerDictionary &>(customers).entries()) {
        if (entry.changed && !entry.made)
            ++changed[QStringLiteral("customers")];
    }
}

QStringList ImportDictionaries::madeRegions() const
{
    QStringList names;
    for (const std::string &name : provinces.made())
        names += toText(name);
    return names;
}

QStringList ImportDictionaries::madePeople() const
{
    QStringList codes;
    for (const std::string &code : people.made())
        codes += toText(code);
    return codes;
}

Status ImportDictionaries::write(Database &database, ImportId import)
{
    SOMO_TRY(writeNames(database, import));
    SOMO_TRY(writeProducts(database, import));
    return writeCustomers(database, import);
}

Status ImportDictionaries::writeNames(Database &database, ImportId import)
{
    for (size_t i = 0; i < people.made().size(); ++i) {
        Person person;
        person.code = toText(people.made()[i]);
        person.name = person.code;
        person.confirmed = false;
        SOMO_TRY_ASSIGN(const PersonId id, people::add(database, person, import));
        people.realise(i, id.value);
    }
    SOMO_TRY(writeNamed(database, NamedKind::channel, channels, import));
    SOMO_TRY(writeNamed(database, NamedKind::campaign, campaigns, import));
    SOMO_TRY(writeNamed(database, NamedKind::payer, payers, import));
    SOMO_TRY(writeNamed(database, NamedKind::segment, segments, import));
    SOMO_TRY(writeNamed(database, NamedKind::productGroup, groups, import));
    for (size_t i = 0; i < provinces.made().size(); ++i) {
        Province province;
        province.code = toText(provinces.made()[i]);
        province.name = province.code;
        SOMO_TRY_ASSIGN(const ProvinceId id, addProvince(database, province, import));
        provinces.realise(i, id.value);
    }
    return success();
}

Status ImportDictionaries::writeProducts(Database &database, ImportId import)
{
    for (ProductDictionary::Entry &entry : products.entries()) {
        entry.group = groups.real(entry.group);
        if (!entry.changed || entry.id < 0)
            continue;
        SOMO_TRY_ASSIGN(Product product, products::byId(database, ProductId{entry.id}));
        if (entry.nameStamp >= 0)
            product.name = toText(entry.name);
        product.group = ProductGroupId{entry.group};
        SOMO_TRY(products::update(database, product));
    }
    if (products.made().empty())
        return success();
    SOMO_TRY_ASSIGN(const qint64 first, reserveIds(database, QStringLiteral("product"), qint64(products.made().size())));
    BulkInsert rows(database, QStringLiteral("product"),
                    {QStringLiteral("id"), QStringLiteral("uid"), QStringLiteral("code"), QStringLiteral("name"), QStringLiteral("sort_key"),
                     QStringLiteral("folded"), QStringLiteral("group_id"), QStringLiteral("import_id")});
    qint64 id = first;
    for (const size_t index : products.made()) {
        ProductDictionary::Entry &entry = products.entries()[index];
        entry.id = id++;
        const QString name = toText(entry.name);
        rows.add(entry.id);
        rows.add(newUid());
        rows.add(std::string_view(entry.code));
        rows.add(std::string_view(entry.name));
        rows.add(sortKeyText(name));
        rows.add(folded(name));
        rows.add(ProductGroupId{entry.group});
        rows.add(import);
        SOMO_TRY(rows.endRow());
    }
    return rows.finish();
}

Status ImportDictionaries::writeCustomers(Database &database, ImportId import)
{
    for (CustomerDictionary::Entry &entry : customers.entries()) {
        entry.customer.province = ProvinceId{provinces.real(entry.customer.province.value)};
        entry.customer.segment = SegmentId{segments.real(entry.customer.segment.value)};
        if (entry.changed && !entry.made)
            SOMO_TRY(customers::update(database, entry.customer));
    }
    if (customers.made().empty())
        return success();
    SOMO_TRY_ASSIGN(const qint64 first, reserveIds(database, QStringLiteral("customer"), qint64(customers.made().size())));
    BulkInsert rows(database, QStringLiteral("customer"),
                    {QStringLiteral("id"), QStringLiteral("uid"), QStringLiteral("code"), QStringLiteral("name"), QStringLiteral("sort_key"),
                     QStringLiteral("folded"), QStringLiteral("kind"), QStringLiteral("customer_group"), QStringLiteral("province_id"),
                     QStringLiteral("segment_id"), QStringLiteral("gender"), QStringLiteral("birth_year"), QStringLiteral("note"),
                     QStringLiteral("import_id")});
    BulkInsert contacts(database, QStringLiteral("customer_contact"),
                        {QStringLiteral("id"), QStringLiteral("phone"), QStringLiteral("phone_typed"), QStringLiteral("email"),
                         QStringLiteral("address"), QStringLiteral("birth_day"), QStringLiteral("import_id")});
    qint64 id = first;
    for (CustomerDictionary::Entry *entry : customers.made()) {
        Customer &customer = entry->customer;
        customer.id = CustomerId{id++};
        rows.add(customer.id);
        rows.add(newUid());
        rows.add(customer.code);
        rows.add(customer.name);
        rows.add(personSortKeyText(customer.name));
        rows.add(folded(customer.name));
        rows.add(customer.kind);
        addTextOrNull(rows, customer.group);
        rows.add(customer.province);
        rows.add(customer.segment);
        addTextOrNull(rows, customer.gender);
        rows.add(customer.birthYear);
        addTextOrNull(rows, customer.note);
        rows.add(import);
        SOMO_TRY(rows.endRow());
        if (customer.phoneTyped.isEmpty() && customer.email.isEmpty() && customer.address.isEmpty() && !customer.birthDay)
            continue;
        contacts.add(customer.id);
        contacts.add(normalisedPhone(customer.phoneTyped));
        addTextOrNull(contacts, customer.phoneTyped);
        addTextOrNull(contacts, customer.email);
        addTextOrNull(contacts, customer.address);
        contacts.add(customer.birthDay);
        contacts.add(import);
        SOMO_TRY(contacts.endRow());
    }
    SOMO_TRY(rows.finish());
    return contacts.finish();
}

} // namespace somo
