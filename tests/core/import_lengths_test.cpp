// SPDX-License-Identifier: GPL-3.0-or-later
// How long the texts of a file may be: what a team's server takes, in a book of one's own as well.
#include "tests/core/import_support.h"

using namespace somo;
using namespace somo::test;

namespace {

struct Length {
    ImportKind kind;
    QString head;
    QString row; // %1: the text
    QString column;
    qsizetype most; // letters
    QChar letter;
    bool isWritten = true; // a row with the longest text goes in by itself
};

std::vector<Length> lengths()
{
    const QString orders = QStringLiteral("order.code,order.ordered_on,order.status,order.person,customer.name,line.product,line.name,line.quantity,line.unit_price,order.note");
    const QString customers = QStringLiteral("customer.code,customer.name,customer.address,customer.note");
    const QString activities = QStringLiteral("activity.on,activity.customer,activity.kind,activity.note");
    const QString expenses = QStringLiteral("expense.on,expense.category,expense.amount,expense.note");
    return {
        {ImportKind::orders, orders, QStringLiteral("%1,2026-09-05,confirmed,An,Hoa,TRA,Trà,1,50000,x"), QStringLiteral("order.code"), 20'000, u'x'},
        {ImportKind::orders, orders, QStringLiteral("D1,2026-09-05,confirmed,%1,Hoa,TRA,Trà,1,50000,x"), QStringLiteral("order.person"), 20'000, u'x'},
        {ImportKind::orders, orders, QStringLiteral("D1,2026-09-05,confirmed,An,%1,TRA,Trà,1,50000,x"), QStringLiteral("customer.name"), 20'000, u'ễ'},
        {ImportKind::orders, orders, QStringLiteral("D1,2026-09-05,confirmed,An,Hoa,TRA,%1,1,50000,x"), QStringLiteral("line.name"), 20'000, u'đ'},
        {ImportKind::orders, orders, QStringLiteral("D1,2026-09-05,confirmed,An,Hoa,TRA,Trà,1,50000,%1"), QStringLiteral("order.note"), 100'000, u'x'},
        {ImportKind::orders, orders, QStringLiteral("D1,2026-09-05,confirmed,An,Hoa,TRA,Trà,1,50000,%1"), QStringLiteral("order.note"), 50'000, u'đ'},
        {ImportKind::orders, orders, QStringLiteral("D1,2026-09-05,confirmed,An,Hoa,TRA,Trà,1,50000,%1"), QStringLiteral("order.note"), 33'333, u'ễ'},
        {ImportKind::customers, customers, QStringLiteral("K1,%1,,"), QStringLiteral("customer.name"), 20'000, u'x'},
        {ImportKind::customers, customers, QStringLiteral("K1,Hoa,%1,"), QStringLiteral("customer.address"), 50'000, u'đ'},
        {ImportKind::customers, customers, QStringLiteral("K1,Hoa,,%1"), QStringLiteral("customer.note"), 100'000, u'x'},
        {ImportKind::products, QStringLiteral("product.code,product.name"), QStringLiteral("TRA,%1"), QStringLiteral("product.name"), 20'000, u'x'},
        {ImportKind::people, QStringLiteral("person.code,person.name"), QStringLiteral("AN,%1"), QStringLiteral("person.name"), 20'000, u'x'},
        {ImportKind::people, QStringLiteral("person.code,person.name"), QStringLiteral("%1,An"), QStringLiteral("person.code"), 20'000, u'x'},
        {ImportKind::payments, QStringLiteral("payment.code,payment.order,payment.on,payment.amount"), QStringLiteral("%1,D1,2026-09-05,5"), QStringLiteral("payment.code"), 20'000, u'x', false},
        {ImportKind::returns, QStringLiteral("return.code,return.order,return.on,line.no,line.quantity"), QStringLiteral("%1,D1,2026-09-05,1,1"), QStringLiteral("return.code"), 20'000, u'x', false},
        {ImportKind::activities, activities, QStringLiteral("2026-09-05,%1,call,x"), QStringLiteral("activity.customer"), 20'000, u'x'},
        {ImportKind::activities, activities, QStringLiteral("2026-09-05,K1,call,%1"), QStringLiteral("activity.note"), 2'000, u'ễ'},
        {ImportKind::expenses, expenses, QStringLiteral("2026-09-05,%1,5000,x"), QStringLiteral("expense.category"), 20'000, u'x'},
        {ImportKind::expenses, expenses, QStringLiteral("2026-09-05,Travel,5000,%1"), QStringLiteral("expense.note"), 2'000, u'x'},
    };
}

} // namespace

TEST_CASE("a text that is longer than the book keeps is refused with its row and its column, and one letter less is taken", "[import]")
{
    const Length one = GENERATE(from_range(lengths()));
    INFO(one.column.toStdString() << ' ' << one.most);
    const auto file = [&](qsizetype letters) { return QString(one.head + u'\n' + one.row.arg(QString(letters, one.letter)) + u'\n'); };
    TestBook book = importBook(Engine::sqlite);
    const ImportResult refused = must(importText(*book, one.kind, file(one.most + 1)));
    CHECK(refused.refused);
    CHECK_FALSE(refused.written);
    REQUIRE(refused.errors.size() == 1);
    const Error &error = refused.errors[0];
    CHECK(error.code == ErrorCode::textTooLong);
    CHECK(error.args == QStringList{QString(20, one.letter), QString::number(one.most)});
    CHECK(error.place.row == 2);
    CHECK(error.place.column == one.column);
    CHECK(error.place.value == QString(20, one.letter));
    CHECK(must(book->check()).empty());
    if (!one.isWritten)
        return;
    const ImportResult taken = must(importText(*book, one.kind, file(one.most)));
    CHECK(taken.errorCount == 0);
    CHECK(taken.written);
    CHECK(must(book->check()).empty());
}
