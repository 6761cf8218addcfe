// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_writer.h"
#include "core/report/export.h"
#include "tests/core/import_support.h"

using namespace somo;
using namespace somo::test;

namespace {

QString exported(TestBook &book, ImportKind kind)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer);
    must(exportRows(book.database(), book->settings(), kind, [&](const QStringList &cells) { return writer.writeRow(cells); }));
    return QString::fromUtf8(buffer.data());
}

const char *const asked[] = {
    "SELECT p.code, p.name, p.active_from, p.active_to FROM person p ORDER BY p.code",
    "SELECT p.code, t.code, m.is_lead, m.from_day, m.to_day FROM membership m JOIN person p ON p.id = m.person_id JOIN team t ON t.id = m.team_id"
    " ORDER BY p.code, m.from_day",
    "SELECT p.code, s.from_day, s.monthly_salary FROM person_pay s JOIN person p ON p.id = s.person_id ORDER BY p.code, s.from_day",
    "SELECT p.code, v.name FROM person_region r JOIN person p ON p.id = r.person_id JOIN province v ON v.id = r.province_id ORDER BY p.code, v.name",
    "SELECT c.code, c.name, k.phone, k.email, k.address, c.note FROM customer c LEFT JOIN customer_contact k ON k.id = c.id ORDER BY c.code",
    "SELECT p.code, p.name, c.from_day, c.unit_cost FROM product p LEFT JOIN product_cost c ON c.product_id = p.id ORDER BY p.code, c.from_day",
    "SELECT metric, value, weight, direction FROM target ORDER BY metric, value",
    "SELECT e.day, e.sale_day, o.code, p.code, e.kind, e.quantity, e.net, e.gross_profit FROM entry e JOIN sales_order o ON o.id = e.order_id"
    " LEFT JOIN person p ON p.id = e.person_id ORDER BY o.code, e.ordinal",
    "SELECT o.code, p.day, p.amount, p.method FROM payment p JOIN sales_order o ON o.id = p.order_id ORDER BY o.code, p.day, p.amount",
};

} // namespace

TEST_CASE("a whole book exported and imported into a new one gives the same figures", "[import][export]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book = importBook(engine);
    imported(book, ImportKind::people, QStringLiteral("person.code,person.name,person.team,person.lead,person.from,person.to,person.base_salary,person.regions\n"
                                                      "An,Nguyễn An,NORTH,no,2026-01-01,2026-06-30,7000000,Hà Nội;Nghệ An\nAn,,SOUTH,yes,2026-07-01,,8000000,\n"
                                                      "An,,,,2026-03-15,,7500000,\nBa,Trần Ba,,,2026-02-01,2026-12-31,5000000,\nCúc,Lê Cúc,NORTH,no,,,,\n"));
    imported(book, ImportKind::products, QStringLiteral("product.code,product.name,product.group,product.parent_group,product.unit,product.price,product.cost,product.cost_from\n"
                                                        "TRA,Trà,GREEN,TEA,gói,50000,30000,\nTRA,Trà,GREEN,TEA,gói,50000,32000,2026-03-02\nLY,Ly,,,,,,\n"));
    imported(book, ImportKind::customers, QStringLiteral("customer.code,customer.name,customer.phone,customer.email,customer.address,customer.note\n"
                                                         "K1,Hoa,0912345678,hoa@example.com,\"12 Lý Thường Kiệt, Huế\",=cmd|' /C calc'!A0\nK2,<b>Tâm</b>,,,,\"nói \"\"hai\"\" câu\"\n"));
    imported(book, ImportKind::orders, QStringLiteral("order.code,order.ordered_on,order.status,order.completed_on,order.person,order.discount,order.fee,customer.code,line.no,line.product,line.quantity,line.unit_price\n"
                                                      "D1,2026-03-01,completed,2026-03-04,An:60;Ba:40,1001,777,K1,1,TRA,3,50000\nD1,2026-03-01,completed,2026-03-04,An:60;Ba:40,1001,777,K1,2,LY,1.5,33333\n"
                                                      "D2,2026-03-05,completed,2026-03-06,An,,,K2,1,TRA,2,49999.5\nD3,2026-03-07,cancelled,,Ba,,,,1,LY,1,1000\n"));
    imported(book, ImportKind::returns, QStringLiteral("return.code,return.order,return.on,line.no,line.product,line.quantity,line.net,person.code\nR1,D1,2026-03-10,1,,1,,\nR2,D1,2026-03-12,2,,0.5,10000,\n"));
    imported(book, ImportKind::payments, QStringLiteral("payment.code,payment.order,payment.on,payment.amount,payment.method\nP1,D1,2026-03-03,150000,cash\nP2,D1,2026-03-09,-20000,\n"));
    imported(book, ImportKind::targets, QStringLiteral("target.metric,target.subject,target.period,target.value,target.weight,target.filter\n"
                                                       "revenue,person:An,2026-03,90000000,60,\nrevenue,team:NORTH,2026-Q1,5000000,40,product_group=TEA\nreturn_rate,everyone,2026,5,,\n"));

    TestBook other = importBook(engine);
    for (const ImportKind kind : {ImportKind::people, ImportKind::products, ImportKind::customers, ImportKind::orders, ImportKind::returns, ImportKind::payments, ImportKind::targets}) {
        const QString file = exported(book, kind);
        INFO(file.toStdString());
        imported(other, kind, file);
        CHECK_FALSE(imported(other, kind, file).written);
    }
    for (const char *const question : asked) {
        INFO(question);
        CHECK(other.rows(QString::fromLatin1(question)) == book.rows(QString::fromLatin1(question)));
    }
    CHECK(must(other->check()).empty());
}

TEST_CASE("an order's typed cells say row by row what the order says, whatever the row before said", "[export]")
{
    TestBook book = importBook(Engine::sqlite);
    imported(book, ImportKind::orders, QStringLiteral("order.code,order.ordered_on,order.at,order.status,order.completed_on,order.person,order.discount,order.fee,customer.code,customer.name,line.no,line.product,"
                                                      "line.quantity,line.unit_price,line.net,line.unit_cost\n"
                                                      "D1,2026-03-01,09:05,completed,2026-03-04,An:60;Ba:40,1001,0,K1,Hoa,1,TRA,3,50000,,30000\n"
                                                      "D1,2026-03-01,09:05,completed,2026-03-04,An:60;Ba:40,,,K1,Hoa,2,LY,1.5,33333.5,40000,\n"
                                                      "D2,2026-03-01,,confirmed,,An,,0,K1,Hoa,1,LY,1.5,33333.5,,\n"
                                                      "D3,2026-03-02,,completed,2026-03-04,,,0,,,1,TRA,3,50000,,30000\n"));
    std::vector<QStringList> rows;
    const auto take = [&](const std::vector<SheetCell> &cells) {
        QStringList row;
        for (const SheetCell &cell : cells) {
            if (const auto *number = std::get_if<SheetNumber>(&cell))
                row += QString(number->text + u'/' + QString::number(number->decimals));
            else if (const auto *day = std::get_if<Day>(&cell))
                row += QString::number(day->number());
            else
                row += std::holds_alternative<QString>(cell) ? std::get<QString>(cell) : QStringLiteral("-");
        }
        rows.push_back(row);
        return success();
    };
    must(exportCells(book.database(), book->settings(), ImportKind::orders, take));
    REQUIRE(rows.size() == 5);
    const auto shown = [&](size_t row, std::initializer_list<const char *> columns) {
        QStringList cells;
        for (const char *const column : columns)
            cells += rows[row].value(rows[0].indexOf(QLatin1String(column)));
        return cells.join(u'|');
    };
    const std::initializer_list<const char *> head{"order.code", "order.ordered_on", "order.at", "order.status", "order.completed_on", "order.person", "order.discount", "order.fee", "customer.code"};
    CHECK(shown(1, head) == u"D1|20260301|09:05|completed|20260304|An:60;Ba:40|1001/0|0/0|K1");
    CHECK(shown(2, head) == u"D1|20260301|09:05|completed|20260304|An:60;Ba:40|-|-|K1");
    CHECK(shown(3, head) == u"D2|20260301|-|confirmed|-|An|0/0|0/0|K1");
    CHECK(shown(4, head) == u"D3|20260302|-|completed|20260304|-|0/0|0/0|-");
    const std::initializer_list<const char *> line{"line.no", "line.product", "line.quantity", "line.unit_price", "line.net", "line.unit_cost"};
    CHECK(shown(1, line) == u"1|TRA|3/0|50000/0|-|30000/0");
    CHECK(shown(2, line) == u"2|LY|1.5/1|33333.5/1|40000/0|-");
    CHECK(shown(3, line) == u"1|LY|1.5/1|33333.5/1|-|-");
    CHECK(shown(4, line) == u"1|TRA|3/0|50000/0|-|30000/0");
    // The texts of a CSV file come of the same cells.
    std::vector<QStringList> texts;
    must(exportRows(book.database(), book->settings(), ImportKind::orders, [&](const QStringList &row) {
        texts.push_back(row);
        return success();
    }));
    REQUIRE(texts.size() == 5);
    CHECK(texts[2].value(texts[0].indexOf(QStringLiteral("order.ordered_on"))) == u"2026-03-01");
    CHECK(texts[2].value(texts[0].indexOf(QStringLiteral("line.quantity"))) == u"1.5");
    CHECK(texts[2].value(texts[0].indexOf(QStringLiteral("order.discount"))).isEmpty());
}

TEST_CASE("orders of two sources that share a code stay two in an export, and an import says that it knows such codes", "[import][export]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book = importBook(engine);
    const QString header = QStringLiteral("order.code,order.ordered_on,order.person,line.no,line.product,line.quantity,line.unit_price\n");
    ImportOptions options = importOptions();
    options.source = QStringLiteral("shopee/a");
    CHECK(imported(book, ImportKind::orders, header + QStringLiteral("D1,2026-03-01,An,1,TRA,3,50000\nD2,2026-03-02,An,1,TRA,1,50000\n"), options).notes.size() == 1);
    options.source = QStringLiteral("tiktok/b");
    const ImportResult second = imported(book, ImportKind::orders, header + QStringLiteral("D1,2026-03-03,An,1,TRA,7,50000\nD9,2026-03-03,An,1,TRA,1,50000\n"), options);
    REQUIRE(second.notes.size() == 1);
    CHECK(second.notes.front().kind == ImportNote::Kind::knownElsewhere);
    CHECK(second.notes.front().count == 1);
    CHECK(second.notes.front().value == u"D1");
    CHECK(second.notes.front().source == u"shopee/a");
    imported(book, ImportKind::payments, QStringLiteral("payment.code,payment.order,payment.on,payment.amount\nP1,D1,2026-03-05,350000\n"), options);
    imported(book, ImportKind::returns, QStringLiteral("return.code,return.order,return.on,line.no,line.quantity\nR1,D1,2026-03-10,1,2\n"), options);
    // A file that names no source keeps its codes as they are.
    imported(book, ImportKind::orders, header + QStringLiteral("D1,2026-03-09,An,1,TRA,2,50000\n"));

    TestBook other = importBook(engine);
    for (const ImportKind kind : {ImportKind::orders, ImportKind::returns, ImportKind::payments})
        imported(other, kind, exported(book, kind));
    CHECK(other.rows(QStringLiteral("SELECT code FROM sales_order ORDER BY code"))
          == QStringList{QStringLiteral("D1"), QStringLiteral("D2"), QStringLiteral("D9"), QStringLiteral("shopee/a:D1"), QStringLiteral("tiktok/b:D1")});
    const QString figures = QStringLiteral("SELECT day, kind, quantity, net FROM entry ORDER BY day, kind, quantity, net");
    CHECK(other.rows(figures) == book.rows(figures));
    CHECK(other.rows(QStringLiteral("SELECT o.code, p.amount FROM payment p JOIN sales_order o ON o.id = p.order_id"))
          == QStringList{QStringLiteral("tiktok/b:D1|350000")});
}
