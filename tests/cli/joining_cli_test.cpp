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

TEST_CASE("--shop tells the shops of one platform apart", "[cli][joining]")
{
    SmallBook small(Engine::sqlite);
    TestBook &book = small.book();
    const QString profile = book.at().file(QStringLiteral("profile.json")), file = book.at().file(QStringLiteral("orders.csv"));
    const auto document = [](const char *source) {
        return QStringLiteral("{\"name\":\"t\",\"kind\":\"orders\",%1\"columns\":{\"order.code\":\"zcode\",\"order.ordered_on\":\"zday\","
                              "\"line.product\":\"zsku\",\"line.quantity\":\"zn\",\"line.unit_price\":\"zprice\"}}").arg(QLatin1String(source));
    };
    writeFile(profile, document("\"source\":\"shopee\","));
    writeFile(file, QStringLiteral("zcode,zday,zsku,zn,zprice\nZ77001234,2026-04-01,TRA9,2,100000\n"));
    const auto ordersThat = [&](QStringView become, const QString &shop) {
        const Run run = json(book.place(), {QStringLiteral("import"), QStringLiteral("orders"), file, QStringLiteral("--profile"), profile, QStringLiteral("--shop"), shop});
        INFO(run.err.toStdString());
        REQUIRE(run.exit == 0);
        const QJsonObject told = run.json();
        return told.value(become).toObject().value(u"orders").toInt();
    };
    const qint64 before = book.number(QStringLiteral("SELECT COUNT(*) FROM sales_order"));
    CHECK(ordersThat(u"added", QStringLiteral("a")) == 1);
    CHECK(ordersThat(u"added", QStringLiteral("b")) == 1);
    CHECK(ordersThat(u"unchanged", QStringLiteral("a")) == 1);
    CHECK(book.number(QStringLiteral("SELECT COUNT(*) FROM sales_order")) == before + 2);
    CHECK(book.rows(QStringLiteral("SELECT s.code FROM sales_order AS o JOIN source AS s ON s.id = o.source_id WHERE o.code = 'Z77001234' ORDER BY s.code"))
          == QStringList({QStringLiteral("shopee/a"), QStringLiteral("shopee/b")}));
    // One code in two shops is asked about; so is the third, of a source that has no platform.
    CHECK(json(book.place(), callWords("check")).json()[u"possible_twins"] == 1);
    writeFile(profile, document(""));
    CHECK(ordersThat(u"added", QStringLiteral("c")) == 1);
    CHECK(book.number(QStringLiteral("SELECT COUNT(*) FROM source WHERE code = 'c'")) == 1);
    CHECK(json(book.place(), callWords("check")).json()[u"possible_twins"] == 3);
    CHECK(json(book.place(), {QStringLiteral("import"), QStringLiteral("orders"), file, QStringLiteral("--shop")}).exit == 2);
}

TEST_CASE("profiles keep puts a profile into the book, where files are recognised by it, and forget takes it out", "[cli][joining]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    SmallBook small(engine);
    TestBook &book = small.book();
    const QString place = book.place(), profile = book.at().file(QStringLiteral("my.json")), file = book.at().file(QStringLiteral("orders.csv"));
    writeFile(profile, QStringLiteral("{\"name\":\"my-shop\",\"kind\":\"orders\",\"source\":\"my-shop\",\"columns\":{\"order.code\":\"zcode\",\"order.ordered_on\":\"zday\","
                                      "\"line.product\":\"zsku\",\"line.quantity\":\"zn\",\"line.unit_price\":\"zprice\"}}"));
    writeFile(file, QStringLiteral("zcode,zday,zsku,zn,zprice\nZ1,2026-04-01,TRA9,2,100000\n"));
    const QStringList importIt{QStringLiteral("import"), QStringLiteral("orders"), file};
    const auto isKept = [&] {
        const QJsonArray all = rows(json(place, callWords("profiles")));
        for (const QJsonValue &row : all) {
            if (row[u"name"] == QStringLiteral("my-shop"))
                return row[u"saved"].toBool();
        }
        return false;
    };
    CHECK_FALSE(isKept());
    CHECK(json(place, importIt).exit != 0); // nobody knows these columns

    const Run kept = json(place, {QStringLiteral("profiles"), QStringLiteral("keep"), profile});
    INFO(kept.err.toStdString());
    REQUIRE(kept.exit == 0);
    CHECK((kept.json()[u"name"] == QStringLiteral("my-shop") && kept.json()[u"kept"] == true));
    CHECK(isKept());
    const Run imported = json(place, importIt);
    INFO(imported.err.toStdString());
    REQUIRE(imported.exit == 0);
    CHECK(imported.json()[u"profile"] == QStringLiteral("my-shop"));
    CHECK(book.number(QStringLiteral("SELECT COUNT(*) FROM sales_order AS o JOIN source AS s ON s.id = o.source_id WHERE s.code = 'my-shop'")) == 1);

    // What isn't sound is not kept.
    writeFile(profile, QStringLiteral("{\"name\":\"worse\",\"kind\":\"orders\",\"columns\":{\"order.nothing\":\"zcode\"}}"));
    CHECK(json(place, {QStringLiteral("profiles"), QStringLiteral("keep"), profile}).exit != 0);
    CHECK(book.number(QStringLiteral("SELECT COUNT(*) FROM saved_profile")) == 1);

    REQUIRE(json(place, callWords("profiles forget my-shop")).exit == 0);
    CHECK_FALSE(isKept());
    CHECK(json(place, importIt).exit != 0);
    CHECK(json(place, callWords("profiles forget my-shop")).exit != 0); // it isn't there any more
    REQUIRE(call(place, callWords("undo")).exit == 0);
    CHECK(isKept());
    CHECK(json(place, callWords("profiles keep")).exit == 2);
}
