// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/order_store.h"
#include "tests/core/import_support.h"

using namespace somo;
using namespace somo::test;

namespace {

const QString header = QStringLiteral("order.code,order.ordered_on,order.status,order.completed_on,order.person,order.discount,customer.name,line.product,line.quantity,line.unit_price\n");
const QString oldOrders = header
    + QStringLiteral("D1,2026-08-30,completed,2026-09-02,An,1000,Lan,TRA,2,50000\n"
                     "D2,2026-09-03,confirmed,,An,,Minh,TRA,1,70000\n"
                     "D3,2026-09-04,completed,2026-09-05,Bình,,Lan,BANH,3,20000\n");

ImportResult previewed(TestBook &book, const QString &csv)
{
    ImportOptions options = importOptions();
    options.dryRun = true;
    options.preview = true;
    return must(importText(*book, ImportKind::orders, csv, options));
}

/// "field: in the book > in the file", with the product of a line.
QStringList valuesOf(const PreviewedChange &change)
{
    QStringList lines;
    for (const PreviewedValue &value : change.values) {
        const std::string_view name = fieldName(value.field);
        lines += QStringLiteral("%1%2: %3 > %4").arg(QString::fromLatin1(name.data(), qsizetype(name.size())), value.line.isEmpty() ? QString() : u' ' + value.line, value.inBook, value.inFile);
    }
    return lines;
}

} // namespace

TEST_CASE("a preview names the orders that would be added, change, and stay", "[import][preview]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book = importBook(engine);
    CHECK(imported(book, ImportKind::orders, oldOrders).preview.added.empty()); // nobody asked for one
    const ImportResult result = previewed(book, header
                                                    + QStringLiteral("D1,2026-08-30,completed,2026-09-02,An,1000,Lan,TRA,2,50000\n"
                                                                     "D2,2026-09-03,completed,2026-10-01,Bình,,Minh,TRA,1,70000\n"
                                                                     "D2,2026-09-03,completed,2026-10-01,Bình,,Minh,BANH,2,20000\n"
                                                                     "D4,2026-09-30,completed,2026-09-30,An,5000,Hoa,BANH,4,20000\n"));
    const ImportPreview &preview = result.preview;
    REQUIRE(preview.added.size() == 1);
    CHECK(preview.added.front().code == QStringLiteral("D4"));
    CHECK(preview.added.front().customer == QStringLiteral("Hoa")); // made by this file
    CHECK(preview.added.front().orderedOn == Day::fromNumber(20260930));
    CHECK(preview.added.front().net == Money::fromMinorUnits(75'000));
    REQUIRE(preview.unchanged.size() == 1);
    CHECK(preview.unchanged.front().code == QStringLiteral("D1"));
    CHECK(preview.unchanged.front().customer == QStringLiteral("Lan"));
    CHECK(preview.unchanged.front().net == Money::fromMinorUnits(99'000));
    REQUIRE(preview.changed.size() == 1);
    CHECK(preview.changed.front().code == QStringLiteral("D2"));
    CHECK(valuesOf(preview.changed.front())
          == QStringList{QStringLiteral("order.status: confirmed > completed"), QStringLiteral("order.completed_on:  > 20261001"), QStringLiteral("order.person: An > Bình"),
                         QStringLiteral("line.quantity BANH:  > 2")});
    CHECK(preview.addedOrders == 1);
    CHECK(preview.changedOrders == 1);
    CHECK(preview.unchangedOrders == 1);
    CHECK(preview.kept.empty());
    CHECK(book.number(QStringLiteral("SELECT COUNT(*) FROM sales_order")) == 3); // a dry run
}

TEST_CASE("a preview says what an import does to the revenue of each month", "[import][preview]")
{
    TestBook book = importBook(Engine::sqlite);
    imported(book, ImportKind::orders, oldOrders);
    const QString next = header
        + QStringLiteral("D1,2026-08-30,completed,2026-09-02,An,1000,Lan,TRA,3,50000\n" // one more
                         "D2,2026-09-03,completed,2026-10-01,An,,Minh,TRA,1,70000\n" // counts in October now
                         "D4,2026-09-30,completed,2026-09-30,An,5000,Hoa,BANH,4,20000\n"
                         "D5,2026-09-30,confirmed,,An,,Hoa,BANH,4,20000\n"); // counts nowhere yet
    const auto months = previewed(book, next).preview.months;
    REQUIRE(months.size() == 2);
    const PreviewedMonth &september = months.at(202609);
    CHECK(september.before == Money::fromMinorUnits(159'000));
    CHECK(september.addedOrders == 1);
    CHECK(september.ofAdded == Money::fromMinorUnits(75'000));
    CHECK(september.changedOrders == 1);
    CHECK(september.ofChanged == Money::fromMinorUnits(50'000));
    const PreviewedMonth &october = months.at(202610);
    CHECK(october.before == Money());
    CHECK(october.changedOrders == 1);
    CHECK(october.ofChanged == Money::fromMinorUnits(70'000));
    // It comes out as it was said.
    imported(book, ImportKind::orders, next);
    CHECK(book.number(QStringLiteral("SELECT CAST(SUM(net) AS BIGINT) FROM entry WHERE day BETWEEN 20260901 AND 20260930")) == 284'000);
    CHECK(book.number(QStringLiteral("SELECT CAST(SUM(net) AS BIGINT) FROM entry WHERE day BETWEEN 20261001 AND 20261031")) == 70'000);
}

TEST_CASE("a preview says what the file would have otherwise, what stays, and whose word that is", "[import][preview]")
{
    TestBook book = importBook(Engine::sqlite);
    imported(book, ImportKind::orders, oldOrders);
    const OrderId id{book.number(QStringLiteral("SELECT id FROM sales_order WHERE code = 'D1'"))};
    Order order = must(orders::byId(book.database(), id));
    order.discount = Money::fromMinorUnits(5000);
    order.lines.front().unitPrice = UnitPrice{60'000 * UnitPrice::perMinorUnit};
    must(book->write({QStringLiteral("order_changed"), {order.code}}, QStringLiteral("Hoài An"), [&](Database &database) -> Status {
        SOMO_TRY_ASSIGN(const bool changed, orders::update(database, order));
        (void)changed;
        return success();
    }));
    const ImportResult result = previewed(book, oldOrders);
    CHECK(result.kept == 2);
    REQUIRE(result.preview.kept.size() == 1);
    CHECK(result.preview.keptOrders == 1);
    const PreviewedChange &kept = result.preview.kept.front();
    CHECK(kept.code == QStringLiteral("D1"));
    CHECK(valuesOf(kept) == QStringList{QStringLiteral("order.discount: 5000 > 1000"), QStringLiteral("line.unit_price TRA: 60000 > 50000")});
    CHECK(kept.author == QStringLiteral("Hoài An"));
    CHECK(kept.moment > 0);
    CHECK(result.preview.unchangedOrders == 3);
    CHECK(result.preview.changedOrders == 0);
}

TEST_CASE("a preview lists so many orders and counts them all", "[import][preview]")
{
    TestBook book = importBook(Engine::sqlite);
    QString csv = header;
    for (int i = 0; i < 600; ++i)
        csv += QStringLiteral("N%1,2026-09-30,completed,2026-09-30,An,,Hoa,BANH,1,20000\n").arg(i, 4, 10, QLatin1Char('0'));
    const ImportPreview preview = previewed(book, csv).preview;
    CHECK(preview.added.size() == mostPreviewed);
    CHECK(preview.addedOrders == 600);
    CHECK(preview.added.front().code == QStringLiteral("N0000"));
    CHECK(preview.months.at(202609).ofAdded == Money::fromMinorUnits(600 * 20'000));
}
