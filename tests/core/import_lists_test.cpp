// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/export.h"
#include "tests/core/import_support.h"

using namespace somo;
using namespace somo::test;

namespace {

const QString sales = QStringLiteral("order.code,order.ordered_on,order.status,order.person,line.no,line.product,line.quantity,line.unit_price\n"
                                     "D1,2026-03-01,completed,An,1,TRA,3,50000\nD1,2026-03-01,completed,An,2,LY,2,20000\n"
                                     "D2,2026-03-02,confirmed,An,1,TRA,1,50000\n");

} // namespace

TEST_CASE("several rows of a person are several memberships, and the days active are those of all of them", "[import]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book = importBook(engine);
    imported(book, ImportKind::orders, sales); // makes An, unconfirmed
    const QString people = QStringLiteral("person.code,person.name,person.team,person.lead,person.from,person.to,person.base_salary\n"
                                          "An,Nguyễn Văn An,SOUTH,yes,2026-07-01,,8000000\n"
                                          "An,Nguyễn Văn An,NORTH,no,2026-01-01,2026-06-30,7000000\n"
                                          "Ba,Trần Ba,NORTH,no,,,\n");
    const ImportResult result = imported(book, ImportKind::people, people);
    CHECK(result.added.value(QStringLiteral("people")) == 1);
    CHECK(result.changed.value(QStringLiteral("people")) == 1);
    CHECK(result.added.value(QStringLiteral("memberships")) == 3);
    CHECK(book.rows(QStringLiteral("SELECT code, name, active_from, active_to, confirmed FROM person ORDER BY code"))
          == QStringList{QStringLiteral("An|Nguyễn Văn An|20260101|∅|1"), QStringLiteral("Ba|Trần Ba|∅|∅|1")});
    CHECK(book.rows(QStringLiteral("SELECT t.code, m.is_lead, m.from_day, m.to_day FROM membership m JOIN team t ON t.id = m.team_id"
                                   " JOIN person p ON p.id = m.person_id WHERE p.code = 'An' ORDER BY m.from_day"))
          == QStringList{QStringLiteral("NORTH|0|20260101|20260630"), QStringLiteral("SOUTH|1|20260701|99999999")});
    CHECK(book.rows(QStringLiteral("SELECT from_day, monthly_salary FROM person_pay ORDER BY from_day"))
          == QStringList{QStringLiteral("20260101|7000000"), QStringLiteral("20260701|8000000")});
    CHECK_FALSE(imported(book, ImportKind::people, people).written);

    const ImportResult overlap = must(importText(*book, ImportKind::people, QStringLiteral("person.code,person.team,person.from\nAn,EAST,2026-08-01\n")));
    CHECK(overlap.refused);
    CHECK(overlap.errors.front().code == ErrorCode::membershipOverlaps);
    CHECK(book.number(QStringLiteral("SELECT COUNT(*) FROM team WHERE code = 'EAST'")) == 0);
}

TEST_CASE("a refused row of people leaves nobody behind, and the others are imported where asked", "[import]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book = importBook(engine);
    const QString people = QStringLiteral("person.code,person.name,person.from,person.to\nAn,An,2026-05-01,2026-04-01\nBa,Ba,2026-01-01,\n,Cúc,2026-01-01,\n");
    const ImportResult refused = must(importText(*book, ImportKind::people, people));
    CHECK(refused.refused);
    REQUIRE(refused.errors.size() == 2);
    CHECK(refused.errors[0].code == ErrorCode::datesReversed);
    CHECK(refused.errors[0].place.row == 2);
    CHECK(refused.errors[1].code == ErrorCode::codeMissing);
    CHECK(refused.errors[1].place.row == 4);
    CHECK(book.number(QStringLiteral("SELECT COUNT(*) FROM person")) == 0);
    ImportOptions skipping = importOptions();
    skipping.skipBadRows = true;
    const ImportResult done = must(importText(*book, ImportKind::people, people, skipping));
    CHECK(done.written);
    CHECK(done.skipped == 2);
    CHECK(book.rows(QStringLiteral("SELECT code, active_from FROM person")) == QStringList{QStringLiteral("Ba|20260101")});
}

TEST_CASE("the first cost counts from the beginning, one that replaces it from cost_from", "[import]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book = importBook(engine);
    const QString products = QStringLiteral("product.code,product.name,product.group,product.parent_group,product.cost,product.cost_from\n"
                                            "TRA,Trà,GREEN,TEA,35000,2026-03-02\nTRA,Trà,GREEN,TEA,30000,\nLY,Ly,CUP,,0,\n");
    imported(book, ImportKind::products, products);
    CHECK(book.rows(QStringLiteral("SELECT c.from_day, c.unit_cost FROM product_cost c JOIN product p ON p.id = c.product_id WHERE p.code = 'TRA' ORDER BY c.from_day"))
          == QStringList{QStringLiteral("0|300000000"), QStringLiteral("20260302|350000000")});
    CHECK(book.rows(QStringLiteral("SELECT g.code, a.code FROM product_group g JOIN product_group a ON a.id = g.parent_id")) == QStringList{QStringLiteral("GREEN|TEA")});
    imported(book, ImportKind::orders, sales);
    CHECK(book.rows(QStringLiteral("SELECT o.code, l.line_no, l.unit_cost FROM order_line l JOIN sales_order o ON o.id = l.order_id ORDER BY o.code, l.position"))
          == QStringList{QStringLiteral("D1|1|300000000"), QStringLiteral("D1|2|0"), QStringLiteral("D2|1|350000000")});
    const ImportResult cycle = must(importText(*book, ImportKind::products, QStringLiteral("product.code,product.group,product.parent_group\nX,TEA,GREEN\n")));
    CHECK(cycle.refused);
    CHECK(cycle.errors.front().code == ErrorCode::groupCycle);
}

TEST_CASE("a birthday comes in whole or in part, and goes out as it came", "[import][export]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book = importBook(engine);
    const QString file = QStringLiteral("customer.code,customer.name,customer.birthday\nK1,Lan,28/02/2001\nK2,Minh,2000-02-29\nK3,Mai,--12-25\nK4,Hoa,5/3\nK5,Nam,1990\nK6,Ha,\n");
    imported(book, ImportKind::customers, file);
    const QString born = QStringLiteral("SELECT c.code, c.birth_year, k.birth_day FROM customer c LEFT JOIN customer_contact k ON k.id = c.id ORDER BY c.code");
    const QStringList expected{QStringLiteral("K1|2001|228"), QStringLiteral("K2|2000|229"), QStringLiteral("K3|∅|1225"),
                               QStringLiteral("K4|∅|305"),   QStringLiteral("K5|1990|∅"),   QStringLiteral("K6|∅|∅")};
    CHECK(book.rows(born) == expected);
    CHECK_FALSE(imported(book, ImportKind::customers, file).written);
    // What the file says anew is taken.
    imported(book, ImportKind::customers, QStringLiteral("customer.code,customer.birthday\nK5,1990-05-01\n"));
    CHECK(book.rows(born).at(4) == QStringLiteral("K5|1990|501"));
    QString out;
    must(exportRows(book.database(), book->settings(), ImportKind::customers, [&](const QStringList &cells) -> Status {
        out += cells.join(u',') + u'\n';
        return success();
    }));
    TestBook other = importBook(engine);
    imported(other, ImportKind::customers, out);
    CHECK(other.rows(born) == book.rows(born));
    const auto wrong = must(importText(*book, ImportKind::customers, QStringLiteral("customer.code,customer.birthday\nK6,30/02/2001\n")));
    REQUIRE(wrong.errorCount == 1);
    CHECK(wrong.errors.at(0).code == ErrorCode::unreadableDate);
}

TEST_CASE("payments go to their orders, once", "[import]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book = importBook(engine);
    imported(book, ImportKind::orders, sales);
    const QString payments = QStringLiteral("payment.code,payment.order,payment.on,payment.amount,payment.method\nP1,D1,2026-03-03,190000,cash\nP2,D1,2026-03-09,-20000,\n"
                                            ",D2,2026-03-04,10000,\n,D2,2026-03-04,10000,\n");
    CHECK(imported(book, ImportKind::payments, payments).added.value(QStringLiteral("payments")) == 4);
    CHECK(book.rows(QStringLiteral("SELECT o.code, p.day, p.amount FROM payment p JOIN sales_order o ON o.id = p.order_id ORDER BY o.code, p.day, p.id"))
          == QStringList{QStringLiteral("D1|20260303|190000"), QStringLiteral("D1|20260309|-20000"), QStringLiteral("D2|20260304|10000"),
                         QStringLiteral("D2|20260304|10000")});
    const ImportResult again = imported(book, ImportKind::payments, payments);
    CHECK_FALSE(again.written);
    CHECK(again.unchanged.value(QStringLiteral("payments")) == 4);
    const ImportResult unknown = must(importText(*book, ImportKind::payments, QStringLiteral("payment.code,payment.order,payment.on,payment.amount\nP9,D9,2026-03-03,1\n")));
    CHECK(unknown.refused);
    CHECK(unknown.errors.front().code == ErrorCode::orderUnknown);
    CHECK(must(book->check()).empty());
}

TEST_CASE("returns name lines or products, never more than is left; without an order they name their person", "[import]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book = importBook(engine);
    imported(book, ImportKind::orders, sales);
    const QString returns = QStringLiteral("return.code,return.order,return.on,line.no,line.product,line.quantity,line.net,person.code\n"
                                           "R1,D1,2026-03-10,1,,1,,\nR2,D1,2026-03-12,,TRA,2,,\nR3,D1,2026-03-12,2,,,,\nF1,,2026-03-15,,TRA,1,45000,An\n");
    CHECK(imported(book, ImportKind::returns, returns).added.value(QStringLiteral("returns")) == 4);
    // Everything of D1 came back in three documents; the free return is negative on its day.
    CHECK(book.rows(QStringLiteral("SELECT o.code, CAST(SUM(e.net) AS BIGINT), CAST(SUM(e.quantity) AS BIGINT) FROM entry e JOIN sales_order o ON o.id = e.order_id GROUP BY o.code ORDER BY o.code"))
          == QStringList{QStringLiteral("D1|0|0"), QStringLiteral("F1|-45000|-1000")});
    CHECK_FALSE(imported(book, ImportKind::returns, returns).written);
    const ImportResult tooMuch = must(importText(*book, ImportKind::returns, QStringLiteral("return.code,return.order,return.on,line.no,line.quantity\nR9,D2,2026-03-10,1,2\n")));
    CHECK(tooMuch.refused);
    CHECK(tooMuch.errors.front().code == ErrorCode::returnMoreThanSold);
    const ImportResult nobody = must(importText(*book, ImportKind::returns, QStringLiteral("return.code,return.on,line.product,line.quantity,line.net\nF2,2026-03-10,TRA,1,1000\n")));
    CHECK(nobody.refused);
    CHECK(nobody.errors.front().code == ErrorCode::personMissing);
    CHECK(must(book->check()).empty());
}

TEST_CASE("two targets that say the same thing are refused; a known one follows the file", "[import]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book = importBook(engine);
    const QString targets = QStringLiteral("target.metric,target.subject,target.period,target.value,target.weight,target.filter\n"
                                           "revenue,person:An,2026-03,90000000,60,\nrevenue,person:An,2026-03,5000000,40,channel=shopee\norders,everyone,2026-Q1,120,,\n");
    CHECK(imported(book, ImportKind::targets, targets).added.value(QStringLiteral("targets")) == 3);
    CHECK(book.rows(QStringLiteral("SELECT metric, value, weight FROM target ORDER BY metric, value"))
          == QStringList{QStringLiteral("orders|120000|1000"), QStringLiteral("revenue|5000000|40000"), QStringLiteral("revenue|90000000|60000")});
    CHECK_FALSE(imported(book, ImportKind::targets, targets).written);
    const ImportResult twice = must(importText(*book, ImportKind::targets, QStringLiteral("target.metric,target.subject,target.period,target.value\n"
                                                                                         "units,everyone,2026-03,1\nunits,everyone,2026-03,2\n")));
    CHECK(twice.refused);
    CHECK(twice.errors.front().code == ErrorCode::targetTwice);
}

TEST_CASE("kinds that the program can't keep yet are refused by name", "[import]")
{
    TestBook book = importBook(Engine::sqlite);
    const auto refused = importText(*book, ImportKind::stock, QStringLiteral("movement.on,movement.product\n2026-01-01,TRA\n"));
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::importKindNotYet);
}
