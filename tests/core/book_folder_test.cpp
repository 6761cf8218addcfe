// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/book_folder.h"
#include "tests/core/import_support.h"

#include <QDir>
#include <QFile>

using namespace somo;
using namespace somo::test;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// All that figures are made of, in the order of codes.
QStringList sums(TestBook &book)
{
    QStringList found;
    for (const char *sql : {"SELECT COUNT(*), CAST(COALESCE(SUM(net), 0) AS BIGINT), CAST(COALESCE(SUM(quantity), 0) AS BIGINT), CAST(COALESCE(SUM(gross_profit), 0) AS BIGINT) FROM entry",
                            "SELECT COUNT(*), CAST(COALESCE(SUM(amount), 0) AS BIGINT), 0, 0 FROM payment",
                            "SELECT COUNT(*), COUNT(birth_year), COUNT(DISTINCT code), 0 FROM customer",
                            "SELECT COUNT(*), COUNT(DISTINCT code), 0, 0 FROM product"}) {
        Statement rows(book.database(), QString::fromUtf8(sql));
        must(rows.run());
        REQUIRE(rows.next());
        for (int column = 0; column < 4; ++column)
            found += QString::number(rows.int64(column));
    }
    return found;
}

void fill(TestBook &book)
{
    imported(book, ImportKind::products, QStringLiteral("product.code,product.name,product.price,product.cost\nTRA,Trà,50000,30000\nLY,Ly,,\n"));
    imported(book, ImportKind::customers, QStringLiteral("customer.code,customer.name,customer.phone,customer.birth_year,customer.note\nK1,Hoa,0912345678,1990,=cmd\nK2,Tâm,,,\n"));
    imported(book, ImportKind::orders, QStringLiteral("order.code,order.ordered_on,order.status,order.person,order.discount,customer.code,line.no,line.product,line.quantity,line.unit_price\n"
                                                      "D1,2026-03-01,completed,An:60;Ba:40,1001,K1,1,TRA,3,50000\nD1,2026-03-01,completed,An:60;Ba:40,1001,K1,2,LY,1.5,33333\n"
                                                      "D2,2026-03-05,completed,An,,K2,1,TRA,2,49999.5\n"));
    imported(book, ImportKind::returns, QStringLiteral("return.code,return.order,return.on,line.no,line.product,line.quantity\nR1,D1,2026-03-10,1,TRA,1\n"));
    imported(book, ImportKind::payments, QStringLiteral("payment.code,payment.order,payment.on,payment.amount\nP1,D1,2026-03-03,150000\n"));
}

} // namespace

TEST_CASE("a whole book as a folder of CSV comes back to the same sums", "[export]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book = importBook(engine);
    fill(book);
    const QString folder = book.at().file(QString::fromUtf8("Sổ chị Hằng"));
    const BookFolder made = must(writeBookFolder(book.database(), book->settings(), folder, Language::english, Day::fromNumber(20261005)));
    CHECK(made.files.contains(QStringLiteral("orders.csv")));
    CHECK(made.files.contains(QStringLiteral("tables/customer_contact.csv")));
    for (const QString &name : made.files)
        CHECK(QFile::exists(folder + QLatin1Char('/') + name));
    // Nothing unfinished stands beside it.
    CHECK(QDir(book.at().folder()).entryList({QStringLiteral(".*")}, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty());
    const QByteArray readme = bytesOf(folder + QStringLiteral("/README.txt"));
    CHECK(readme.contains("import orders orders.csv"));
    CHECK(readme.contains("order.ordered_on"));
    CHECK(readme.contains("Currency: VND"));
    CHECK(bytesOf(folder + QStringLiteral("/customers.csv")).contains("'=cmd"));
    CHECK(bytesOf(folder + QStringLiteral("/tables/customer.csv")).startsWith("\xEF\xBB\xBFid,uid,code,name,"));

    TestBook other = importBook(engine);
    for (const ImportKind kind : {ImportKind::people, ImportKind::products, ImportKind::customers, ImportKind::orders, ImportKind::returns, ImportKind::payments})
        imported(other, kind, QString::fromUtf8(bytesOf(folder + QLatin1Char('/') + importKindName(kind) + QStringLiteral(".csv"))));
    CHECK(sums(other) == sums(book));
}

TEST_CASE("a folder that holds something is never written into, and a stopped one doesn't appear", "[export]")
{
    TestBook book = importBook(Engine::sqlite);
    fill(book);
    const QString folder = book.at().file(QStringLiteral("full"));
    REQUIRE(QDir().mkpath(folder));
    const auto write = [&](const QString &place, const std::stop_token &stop = {}) {
        return writeBookFolder(book.database(), book->settings(), place, Language::english, Day::fromNumber(20261005), stop);
    };
    QFile mine(folder + QStringLiteral("/mine.txt"));
    REQUIRE(mine.open(QIODevice::WriteOnly));
    mine.close();
    const auto full = write(folder);
    REQUIRE_FALSE(full);
    CHECK(full.error().code == ErrorCode::placeTaken);
    CHECK(QDir(folder).entryList(QDir::Files) == QStringList{QStringLiteral("mine.txt")});
    REQUIRE(mine.remove());
    CHECK(write(folder)); // an empty one is taken
    const auto nowhere = write(book.at().file(QStringLiteral("none/there")));
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().code == ErrorCode::folderMissing);
    std::stop_source stop;
    stop.request_stop();
    const auto stopped = write(book.at().file(QStringLiteral("stopped")), stop.get_token());
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == ErrorCode::exportStopped);
    CHECK_FALSE(QFile::exists(book.at().file(QStringLiteral("stopped"))));
}
