// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of many customers: what is read for all of them at once is what each of them has.
#include "core/care/care_query.h"
#include "core/care/care_store.h"
#include "core/care/last_order_query.h"
#include "core/customers/consent_store.h"
#include "core/customers/customer_store.h"
#include "core/storage/id_stretches.h"
#include "tests/core/import_support.h"

using namespace somo;
using namespace somo::test;

namespace {

constexpr int manyCustomers = 400;
constexpr int manyApart = 20; // of those with orders

QString codeOf(const char *prefix, int number)
{
    return QString::fromLatin1(prefix) + QStringLiteral("%1").arg(number, 3, 10, QLatin1Char('0'));
}

/// 400 customers; every twentieth, K000, K020 … K380, ordered a jar on 1 June, and on 1 September a cup with a pot, which cost more,
/// is "VIP" and agreed to Zalo; K000 has a draft of October besides.
class ManyBook {
public:
    explicit ManyBook(Engine engine)
        : m_book(importBook(engine))
    {
        QString customers = QStringLiteral("customer.code,customer.name,customer.phone\n");
        QString orders = QStringLiteral("order.code,order.ordered_on,order.status,customer.code,line.product,line.name,line.quantity,line.unit_price\n");
        for (int i = 0; i < manyCustomers; ++i) {
            customers += QStringLiteral("%1,Khách %2,09%3\n").arg(codeOf("K", i), codeOf("", i)).arg(12'345'000 + i);
            if (i % manyApart != 0)
                continue;
            const auto line = [&](const char *order, const char *day, const char *product, const char *name, int price) {
                orders += QStringLiteral("%1,%2,completed,%3,%4,%5,1,%6\n").arg(codeOf(order, i), QString::fromLatin1(day), codeOf("K", i), codeOf(product, i), QString::fromUtf8(name) + codeOf(" ", i)).arg(price);
            };
            line("A", "2026-06-01", "HU", "Hũ", 900);
            line("B", "2026-09-01", "COC", "Cốc", 100 + i);
            line("B", "2026-09-01", "AM", "Ấm", 200 + i);
        }
        orders += QStringLiteral("C000,2026-10-01,draft,K000,HU000,Hũ 000,1,5000\n");
        imported(m_book, ImportKind::customers, customers);
        imported(m_book, ImportKind::orders, orders);
        must(m_book->write({QStringLiteral("test"), {}}, QStringLiteral("An"), [this](Database &base) -> Status {
            Statement group(base, QStringLiteral("UPDATE customer SET customer_group = 'VIP', version = version + 1 WHERE id IN (SELECT customer_id FROM sales_order)"));
            SOMO_TRY(group.run());
            SOMO_TRY_ASSIGN(m_buyers, buyers(base));
            for (const CustomerId customer : m_buyers) {
                Consent said;
                said.customer = customer;
                said.from = Day::fromNumber(20260601);
                SOMO_TRY(consent::add(base, said));
            }
            return success();
        }));
    }
    Database &database() { return m_book.database(); }
    const BookSettings &settings() { return m_book->settings(); }
    const std::vector<CustomerId> &customersWithOrders() const { return m_buyers; }

private:
    static Result<std::vector<CustomerId>> buyers(Database &base)
    {
        Statement rows(base, QStringLiteral("SELECT id FROM customer WHERE customer_group = 'VIP' ORDER BY code, id"));
        SOMO_TRY(rows.run());
        std::vector<CustomerId> found;
        while (rows.next())
            found.push_back(rows.id<CustomerId>(0));
        SOMO_TRY(rows.status());
        return found;
    }

    TestBook m_book;
    std::vector<CustomerId> m_buyers;
};

care::Script onTeachersDay()
{
    care::Script script;
    script.code = QStringLiteral("teachers");
    script.name = QStringLiteral("Ngày 20/11");
    script.trigger = care::Trigger::onDate;
    script.date = Day::fromNumber(1120);
    script.conditions.groups = {QStringLiteral("VIP")};
    script.steps = {{0, care::Channel::zalo, {}, {}, QStringLiteral("{đơn}: {sản phẩm}")}};
    return script;
}

} // namespace

TEST_CASE("ids become stretches: near ones together, and never more than so many", "[storage]")
{
    CHECK(stretchesOf({}).empty());
    // 5 and 13 are eight apart, 14 and 23 nine.
    CHECK(stretchesOf({23, 5, 13, 1, 14, 5}) == std::vector<IdStretch>{{1, 14}, {23, 23}});
    std::vector<qint64> ids;
    for (qint64 i = 0; i < 3'000; ++i)
        ids.push_back(i * 100 + (i >= 1'500 ? 50 : 0)); // one gap of 150
    const std::vector<IdStretch> stretches = stretchesOf(ids);
    CHECK(stretches.size() <= mostStretches);
    REQUIRE(stretches.size() >= 2);
    CHECK(stretches.front().low == 0);
    CHECK(stretches.front().high == 149'900);
    CHECK(stretches.back().low == 150'050);
    CHECK(stretches.back().high == 299'950);
}

TEST_CASE("the last orders and main products of many are each one's own", "[care]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    ManyBook book(engine);
    REQUIRE(book.customersWithOrders().size() == 20);
    const auto september = must(care::lastOrders(book.database(), book.customersWithOrders(), Day::fromNumber(20261005)));
    REQUIRE(september.size() == 20);
    std::vector<OrderId> orders;
    for (size_t i = 0; i < 20; ++i) {
        const int number = int(i) * manyApart;
        const care::LastOrder &last = september.at(book.customersWithOrders()[i].value);
        CHECK(last.code == codeOf("B", number)); // a draft is none
        CHECK(last.day == Day::fromNumber(20260901));
        CHECK(last.net == Money::fromMinorUnits(300 + 2 * number));
        CHECK_FALSE(last.person);
        orders.push_back(last.order);
    }
    const auto products = must(care::mainProducts(book.database(), orders));
    REQUIRE(products.size() == 20);
    for (size_t i = 0; i < 20; ++i)
        CHECK(products.at(orders[i].value) == QString::fromUtf8("Ấm") + codeOf(" ", int(i) * manyApart));
    // The day itself counts, the one before it doesn't yet.
    CHECK(must(care::lastOrders(book.database(), book.customersWithOrders(), Day::fromNumber(20260831))).at(book.customersWithOrders()[3].value).code == QStringLiteral("A060"));
    CHECK(must(care::lastOrders(book.database(), book.customersWithOrders(), Day::fromNumber(20260901))).at(book.customersWithOrders()[3].value).code == QStringLiteral("B060"));
    CHECK(must(care::lastOrders(book.database(), book.customersWithOrders(), Day::fromNumber(20260531))).empty());
    CHECK(must(care::lastOrders(book.database(), {}, Day::fromNumber(20261005))).empty());
}

TEST_CASE("a script for a day reaches everybody it is for, with their own words", "[care]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    ManyBook book(engine);
    care::Script script = onTeachersDay();
    const auto texts = [&] {
        QStringList lines;
        for (const care::Item &item : must(care::todayOf(book.database(), book.settings(), {{Day::fromNumber(20261120), 600}, {}, {}, nullptr}, script, {})).items)
            lines += item.customerCode + u' ' + item.text;
        return lines;
    };
    QStringList all, dear;
    for (int i = 0; i < manyCustomers; i += manyApart) {
        const QString line = QStringLiteral("%1 %2: %3").arg(codeOf("K", i), codeOf("B", i), QString::fromUtf8("Ấm") + codeOf(" ", i));
        all += line;
        if (300 + 2 * i >= 800)
            dear += line;
    }
    CHECK(texts() == all);
    CHECK(dear.size() == 7); // from K260 on
    script.conditions.amountFrom = Money::fromMinorUnits(800);
    CHECK(texts() == dear);
    const auto coming = must(care::ahead(book.database(), book.settings(), {{Day::fromNumber(20261119), 600}, {}, {}, nullptr}, 1, script));
    CHECK(coming.size() == 7);
    // Without the group everybody comes up, and who agreed to nothing waits.
    script.conditions = {};
    const care::TodayList list = must(care::todayOf(book.database(), book.settings(), {{Day::fromNumber(20261120), 600}, {}, {}, nullptr}, script, {}));
    CHECK(list.items.size() == 20);
    CHECK(list.heldBy(care::HeldBy::noConsent) == 380);
}

TEST_CASE("a purchase that was asked about is not asked about again when its day moves", "[care]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book = importBook(engine);
    const QString head = QStringLiteral("order.code,order.ordered_on,order.status,customer.code,customer.name,customer.phone,line.product,line.name,line.product_group,line.quantity,line.unit_price\n");
    const auto tea = [](const char *order, const char *day, const char *customer, const char *phone) {
        return QStringLiteral("%1,%2,completed,%3,Khách %3,%4,TRA,Trà sen,Trà,1,100\n").arg(QString::fromLatin1(order), QString::fromLatin1(day), QString::fromLatin1(customer), QString::fromLatin1(phone));
    };
    imported(book, ImportKind::orders, head + tea("A1", "2026-06-01", "K2", "0912345002") + tea("A2", "2026-07-01", "K2", "0912345002") + tea("B1", "2026-09-01", "K1", "0912345001"));
    const auto write = [&](const Book::Work &work) { must(book->write({QStringLiteral("test"), {}}, QStringLiteral("An"), work)); };
    write([](Database &base) -> Status {
        Consent said;
        SOMO_TRY_ASSIGN(said.customer, customers::findByCode(base, QStringLiteral("K1")));
        said.from = Day::fromNumber(20260901);
        SOMO_TRY(consent::add(base, said));
        return success();
    });
    const auto items = [&](int day) { return must(care::today(book.database(), book->settings(), {{Day::fromNumber(day), 600}, {}, {}, nullptr})).items; };
    // 30 days after 1 September, and three days before that.
    CHECK(items(20260927).empty());
    REQUIRE(items(20260928).size() == 1);
    const care::Item item = items(20260928).front();
    CHECK(item.customerCode == QStringLiteral("K1"));
    CHECK(item.occasion.day == Day::fromNumber(20261001));
    write([&](Database &base) -> Status {
        SOMO_TRY(care::done(base, {item.key, item.channel, {Day::fromNumber(20260928), 600}, {}, item.text, {}}));
        return success();
    });
    // Now others take 30 and 90 days, so 60 are usual: 31 October.
    imported(book, ImportKind::orders, head + tea("C1", "2026-05-01", "K3", "0912345003") + tea("C2", "2026-07-30", "K3", "0912345003"));
    for (const int day : {20261027, 20261028, 20261031, 20261114})
        CHECK(items(day).empty());
    // A new order is another occasion: her own 30 days after 1 October.
    imported(book, ImportKind::orders, head + tea("B2", "2026-10-01", "K1", "0912345001"));
    CHECK(items(20261027).empty());
    CHECK(items(20261028).size() == 1);
}
