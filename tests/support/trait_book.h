// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer_store.h"
#include "core/customers/own_field_store.h"
#include "tests/support/small_book.h"

namespace somo::test {

/// The small book with customers and their own traits: O1 (September, 300,000 less 150,000 that came back) is of K1, size L,
/// who wants gift wrap; O2 (September, 600,000) of K2, size S, who doesn't; O5 (October, 200,000) of K3, of whom neither is
/// known. The sizes stand in the order S, L. NOTE is a field that is no trait.
class TraitBook : public SmallBook {
public:
    explicit TraitBook(Engine engine)
        : SmallBook(engine)
    {
        must(book()->write({QStringLiteral("test"), {}}, QStringLiteral("An"), [this](Database &base) { return fillTraits(base); }));
    }
    OwnFieldId size, gift;
    CustomerId lan, minh, nam;

private:
    static Result<OwnFieldId> addField(Database &base, const char16_t *code, const char16_t *name, const char16_t *kind, const QStringList &choices, bool trait)
    {
        OwnField field;
        field.code = QString::fromUtf16(code);
        field.name = QString::fromUtf16(name);
        field.kind = QString::fromUtf16(kind);
        field.choices = choices;
        field.trait = trait;
        return own_fields::add(base, field);
    }

    static Result<CustomerId> addBuyer(Database &base, const char16_t *code, const char16_t *name, const char16_t *order)
    {
        Customer customer;
        customer.code = QString::fromUtf16(code);
        customer.name = QString::fromUtf16(name);
        SOMO_TRY_ASSIGN(const CustomerId id, customers::add(base, customer));
        Statement row(base, QStringLiteral("UPDATE sales_order SET customer_id = :customer, version = version + 1 WHERE code = :order"));
        row.bind(u":customer", id);
        row.bind(u":order", QString::fromUtf16(order));
        SOMO_TRY(row.run());
        return id;
    }

    Status fillTraits(Database &base)
    {
        SOMO_TRY_ASSIGN(lan, addBuyer(base, u"K1", u"Phạm Thị Lan", u"O1"));
        SOMO_TRY_ASSIGN(minh, addBuyer(base, u"K2", u"Lê Minh", u"O2"));
        SOMO_TRY_ASSIGN(nam, addBuyer(base, u"K3", u"Vũ Nam", u"O5"));
        SOMO_TRY_ASSIGN(size, addField(base, u"SIZE", u"Cỡ", u"choice", {QStringLiteral("S"), QStringLiteral("L")}, true));
        SOMO_TRY_ASSIGN(gift, addField(base, u"GIFT", u"Gói quà", u"yesno", {}, true));
        SOMO_TRY(addField(base, u"NOTE", u"Ghi", u"text", {}, false));
        SOMO_TRY(own_fields::set(base, lan, {size, QStringLiteral("L"), {}}));
        SOMO_TRY(own_fields::set(base, minh, {size, QStringLiteral("S"), {}}));
        SOMO_TRY(own_fields::set(base, lan, {gift, {}, 1}));
        return own_fields::set(base, minh, {gift, {}, 0});
    }
};

} // namespace somo::test
