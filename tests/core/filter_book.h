// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/product_store.h"
#include "core/customers/consent_store.h"
#include "core/customers/customer_filter_query.h"
#include "core/customers/customer_store.h"
#include "core/customers/own_field_query.h"
#include "core/customers/own_field_store.h"
#include "core/customers/tag_store.h"
#include "core/marketing/region.h"
#include "core/service/activity_store.h"
#include "tests/support/catch.h"
#include "tests/support/small_book.h"

namespace somo::test {

/// The small book with four customers; by given name Ánh (K2), Hoa (K3), Khoa (X9), Lan (K1).
/// Lan has O1 (150,000 left of 300,000) and O3, a draft; Ánh O2 (600,000 of 12 September, tea) and O5 (200,000, ordered on 30
/// September, counted on 1 October); Khoa O4 of 28 September, on its way; Hoa nothing.
class FilterBook {
public:
    explicit FilterBook(Engine engine)
        : m_small(engine)
    {
        must(m_small.book()->write({QStringLiteral("test"), {}}, QStringLiteral("An"), [this](Database &database) -> Status {
            SOMO_TRY(addCustomers(database));
            SOMO_TRY(giveOrders(database));
            SOMO_TRY(addOwnFields(database));
            return addSpoken(database);
        }));
    }

    Database &database() { return m_small.database(); }
    TestBook &book() { return m_small.book(); }
    SmallBook &small() { return m_small; }

    CustomerFilterAsk ask(const QStringList &conditions) const
    {
        CustomerFilterAsk ask;
        for (const QString &text : conditions)
            ask.filter.conditions.push_back(must(customerConditionFromText(text)));
        ask.today = Day::fromNumber(20261031);
        ask.me = m_small.binh;
        return ask;
    }
    QString codes(const std::vector<CustomerId> &customers)
    {
        QStringList codes;
        for (const CustomerId customer : customers)
            codes << must(customers::byId(database(), customer)).code;
        return codes.join(u' ');
    }
    QString found(const CustomerFilterAsk &ask) { return codes(must(customers::filtered(database(), ask)).rows); }
    QString found(const char16_t *condition) { return found(ask({QString::fromUtf16(condition)})); }
    void write(const Book::Work &work) { must(m_small.book()->write({QStringLiteral("test"), {}}, QStringLiteral("An"), work)); }

    CustomerId lan, anh, hoa, khoa;

private:
    Status addCustomers(Database &database)
    {
        SOMO_TRY_ASSIGN(const qint64 loyal, named::findOrAdd(database, NamedKind::segment, QStringLiteral("Khách quen")));
        SOMO_TRY_ASSIGN(const ProvinceBook provinces, ProvinceBook::load(database));
        SOMO_TRY_ASSIGN(const auto hanoi, provinces.find(QStringLiteral("Hà Nội"), Day::fromNumber(20260901)));
        Customer one;
        one.code = QStringLiteral("K1");
        one.name = QStringLiteral("Phạm Thị Lan");
        one.phoneTyped = QStringLiteral("0912 345 678");
        one.email = QStringLiteral("lan.pham@vidu.vn");
        one.segment = SegmentId{loyal};
        one.province = hanoi.value_or(ProvinceId());
        one.keeper = m_small.an;
        one.group = QStringLiteral("buyers");
        one.gender = QStringLiteral("f");
        one.birthYear = 1985;
        one.birthDay = 1024;
        SOMO_TRY_ASSIGN(lan, customers::add(database, one));
        Customer two;
        two.code = QStringLiteral("K2");
        two.name = QStringLiteral("Vũ Ngọc Ánh");
        two.phoneTyped = QStringLiteral("0987.111.222");
        two.keeper = m_small.binh;
        SOMO_TRY_ASSIGN(anh, customers::add(database, two));
        Customer three;
        three.code = QStringLiteral("K3");
        three.name = QStringLiteral("Đặng Thị Hoa");
        three.email = QStringLiteral("hoa@vidu.vn");
        three.note = QStringLiteral("Thích trà ít chát");
        three.birthYear = 1990;
        three.stageSaid = QStringLiteral("qualified");
        SOMO_TRY_ASSIGN(hoa, customers::add(database, three));
        Customer four;
        four.code = QStringLiteral("X9");
        four.name = QStringLiteral("Trần Đăng Khoa");
        SOMO_TRY_ASSIGN(khoa, customers::add(database, four));
        for (const auto &[customer, name] : {std::pair{lan, u"VIP"}, std::pair{lan, u"trà"}, std::pair{anh, u"vip"}}) {
            SOMO_TRY_ASSIGN(const TagId tag, tags::findOrAdd(database, QString::fromUtf16(name)));
            SOMO_TRY(tags::put(database, customer, tag));
        }
        return success();
    }

    Status give(Database &database, const char16_t *code, CustomerId customer, ProductId product = {}, ProductGroupId group = {})
    {
        SOMO_TRY_ASSIGN(const qint64 source, named::find(database, NamedKind::source, QStringLiteral("hand")));
        SOMO_TRY_ASSIGN(const OrderId id, orders::find(database, SourceId{source}, QString::fromUtf16(code)));
        SOMO_TRY_ASSIGN(Order order, orders::byId(database, id));
        order.customer = customer;
        order.lines.front().product = product;
        order.lines.front().productGroup = group;
        const auto written = orders::update(database, order);
        return written ? success() : Status(written.error());
    }

    Status giveOrders(Database &database)
    {
        SOMO_TRY_ASSIGN(const qint64 goods, named::add(database, NamedKind::productGroup, QStringLiteral("GOODS"), QStringLiteral("Hàng")));
        SOMO_TRY_ASSIGN(const qint64 drinks, named::add(database, NamedKind::productGroup, QStringLiteral("DRINK"), QStringLiteral("Đồ uống")));
        SOMO_TRY(products::setParent(database, ProductGroupId{drinks}, ProductGroupId{goods}));
        SOMO_TRY_ASSIGN(const ProductId tea, products::add(database, {{}, QStringLiteral("TEA"), QStringLiteral("Trà sen"), ProductGroupId{drinks}, {}}));
        SOMO_TRY(give(database, u"O1", lan));
        SOMO_TRY(give(database, u"O2", anh, tea, ProductGroupId{drinks}));
        SOMO_TRY(give(database, u"O3", lan));
        SOMO_TRY(give(database, u"O4", khoa));
        return give(database, u"O5", anh);
    }

    Status addOwnFields(Database &database)
    {
        struct Given {
            const char16_t *code, *kind;
            QStringList choices;
            CustomerId customer;
            const char16_t *value;
        };
        const Given all[] = {{u"size", u"choice", {QStringLiteral("S"), QStringLiteral("L")}, lan, u"L"},
                             {u"debt", u"money", {}, lan, u"500000"},
                             {u"joined", u"date", {}, hoa, u"2026-01-05"},
                             {u"gift", u"yesno", {}, anh, u"yes"},
                             {u"taste", u"text", {}, hoa, u"Ít ngọt"}};
        for (const Given &given : all) {
            OwnField field;
            field.code = QString::fromUtf16(given.code);
            field.name = field.code;
            field.kind = QString::fromUtf16(given.kind);
            field.choices = given.choices;
            SOMO_TRY_ASSIGN(field.id, own_fields::add(database, field));
            SOMO_TRY_ASSIGN(const OwnValue value, own_fields::fromText(field, QString::fromUtf16(given.value), Currency()));
            SOMO_TRY(own_fields::set(database, given.customer, value));
        }
        return success();
    }

    Status addSpoken(Database &database)
    {
        for (const auto &[customer, kind, day] : {std::tuple{lan, u"call", 20260920}, std::tuple{anh, u"note", 20260925}, std::tuple{hoa, u"visit", 20260601}}) {
            Activity activity;
            activity.customer = customer;
            activity.kind = QString::fromUtf16(kind);
            activity.day = Day::fromNumber(day);
            activity.note = QStringLiteral("…");
            const auto added = activities::add(database, activity);
            if (!added)
                return added.error();
        }
        for (const auto &[customer, state, day] : {std::tuple{lan, u"yes", 20260901}, std::tuple{lan, u"no", 20260905}, std::tuple{anh, u"yes", 20260905}}) {
            Consent said;
            said.customer = customer;
            said.state = QString::fromUtf16(state);
            said.from = Day::fromNumber(day);
            const auto added = consent::add(database, said);
            if (!added)
                return added.error();
        }
        return success();
    }

    SmallBook m_small;
};

} // namespace somo::test
