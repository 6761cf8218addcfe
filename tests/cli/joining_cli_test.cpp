// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_support.h"
#include "tests/support/catch.h"
#include "tests/support/small_book.h"

#include <QFile>
#include <QJsonArray>

using namespace somo;
using namespace somo::test;

namespace {

void writeFile(const QString &path, const QString &text)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
}

/// Imports the lines as a file of that source.
Run importLines(TestBook &book, const QString &source, const QString &lines)
{
    const QString profile = book.at().file(QStringLiteral("profile.json")), file = book.at().file(QStringLiteral("orders.csv"));
    writeFile(profile, QStringLiteral("{\"name\":\"t\",\"kind\":\"orders\",\"source\":\"%1\",\"columns\":{\"order.code\":\"code\",\"order.ordered_on\":\"day\","
                                      "\"line.product\":\"sku\",\"line.quantity\":\"n\",\"line.unit_price\":\"price\",\"order.reference\":\"ref\"}}").arg(source));
    writeFile(file, QStringLiteral("code,day,sku,n,price,ref\n") + lines);
    return json(book.place(), {QStringLiteral("import"), QStringLiteral("orders"), file, QStringLiteral("--profile"), profile});
}

QJsonArray rows(const Run &run)
{
    INFO(run.err.toStdString());
    REQUIRE(run.exit == 0);
    return run.json()[u"rows"].toArray();
}

} // namespace

TEST_CASE("twins, credit rules and product aliases are kept at the command line", "[cli][joining]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    SmallBook small(engine);
    TestBook &book = small.book();
    const QString place = book.place();

    const QJsonObject rule = rows(json(place, callWords("credit-rules add --source shopee/a --to AN"))).at(0).toObject();
    CHECK((rule[u"source"] == QStringLiteral("shopee/a") && rule[u"to"] == QStringLiteral("AN") && rule[u"from"].isNull()));
    CHECK(json(place, callWords("credit-rules add --source shopee/a")).exit == 2);

    REQUIRE(importLines(book, QStringLiteral("shopee/a"), QStringLiteral("260401KW474ETA,2026-04-01,TRA9,2,100000,\n")).exit == 0);
    const Run copy = importLines(book, QStringLiteral("sapo"), QStringLiteral("SON12345,2026-04-02,TRA9,2,95000,260401KW474ETA\n"));
    REQUIRE(copy.exit == 0);
    CHECK(json(place, callWords("check")).json()[u"possible_twins"] == 1);

    const QJsonObject pair = rows(json(place, callWords("twins"))).at(0).toObject();
    CHECK(pair[u"state"] == QStringLiteral("possible"));
    CHECK(pair[u"first"].toObject()[u"code"] == QStringLiteral("260401KW474ETA"));
    CHECK(pair[u"second"].toObject()[u"net"] == QStringLiteral("190000"));
    const QString number = QString::number(pair[u"number"].toInteger());
    CHECK(json(place, {QStringLiteral("twins"), QStringLiteral("same"), number}).exit == 2);
    const QJsonObject answered = rows(json(place, {QStringLiteral("twins"), QStringLiteral("same"), number, QStringLiteral("--counts"), QStringLiteral("260401KW474ETA")})).at(0).toObject();
    CHECK((answered[u"state"] == QStringLiteral("same") && answered[u"counts"] == QStringLiteral("first")));
    CHECK(rows(json(place, callWords("twins"))).isEmpty());
    CHECK(json(place, callWords("check")).json()[u"possible_twins"] == 0);
    CHECK(json(place, callWords("check")).exit == 0);

    const QJsonObject alias = rows(json(place, callWords("product-aliases set --source sapo --sku S-9 --product TRA9"))).at(0).toObject();
    CHECK((alias[u"sku"] == QStringLiteral("S-9") && alias[u"product"] == QStringLiteral("TRA9")));
    CHECK(json(place, callWords("product-aliases set --source sapo --product TRA9")).exit == 1);
    CHECK(rows(json(place, {QStringLiteral("product-aliases"), QStringLiteral("remove"), QString::number(alias[u"number"].toInteger())})).isEmpty());
}
