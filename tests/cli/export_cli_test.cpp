// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/customer_store.h"
#include "core/exchange/row_source.h"
#include "core/exchange/row_totals.h"
#include "tests/cli/cli_support.h"
#include "tests/support/catch.h"
#include "tests/support/small_book.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

using namespace somo;
using namespace somo::test;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void addCustomers(SmallBook &small)
{
    must(small.book()->write({QStringLiteral("test"), {}}, QStringLiteral("An"), [](Database &database) -> Status {
        Customer lan;
        lan.code = QStringLiteral("LAN");
        lan.name = QString::fromUtf8("Nguyễn Thị Lan");
        lan.phoneTyped = QStringLiteral("0912 345 678");
        SOMO_TRY(customers::add(database, lan));
        Customer hoa;
        hoa.code = QStringLiteral("HOA");
        hoa.name = QStringLiteral("Hoa");
        SOMO_TRY(customers::add(database, hoa));
        return success();
    }));
}

} // namespace

TEST_CASE("export: customers as contact cards, those without contacts are counted", "[cli][export]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    SmallBook small(engine);
    addCustomers(small);
    const QString place = small.book().place();
    const QString file = small.book().at().file(QStringLiteral("a.vcf"));
    const Run run = json(place, {QStringLiteral("export"), QStringLiteral("customers"), QStringLiteral("--customer"), QStringLiteral("LAN"), QStringLiteral("--customer"), QStringLiteral("HOA"), QStringLiteral("-o"), file});
    INFO(run.err.toStdString());
    REQUIRE(run.exit == 0);
    CHECK(run.json()[u"rows"] == 1);
    CHECK(run.json()[u"left_out"] == 1);
    const QByteArray cards = bytesOf(file);
    CHECK(cards.startsWith("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Nguyễn Thị Lan\r\nN:Nguyễn;Lan;Thị;;\r\nUID:urn:uuid:"));
    CHECK(cards.contains("\r\nTEL;TYPE=CELL;TYPE=PREF:0912 345 678\r\nEND:VCARD\r\n"));
    REQUIRE(json(place, {QStringLiteral("export"), QStringLiteral("customers"), QStringLiteral("--vcard"), QStringLiteral("4.0"), QStringLiteral("-o"), file}).exit == 0);
    CHECK(bytesOf(file).contains("VERSION:4.0\r\n"));
    CHECK(json(place, {QStringLiteral("export"), QStringLiteral("customers"), QStringLiteral("--vcard"), QStringLiteral("5"), QStringLiteral("-o"), file}).exit == 2);
    // An option that has no use is said, not passed over.
    CHECK(json(place, {QStringLiteral("export"), QStringLiteral("orders"), QStringLiteral("--vcard"), QStringLiteral("3.0"), QStringLiteral("-o"), small.book().at().file(QStringLiteral("a.csv"))}).exit == 2);
    CHECK(json(place, {QStringLiteral("export"), QStringLiteral("orders"), QStringLiteral("-o"), file}).exit == 2);
}

TEST_CASE("export: promises as a calendar, the same bytes on the same day", "[cli][export]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    SmallBook small(engine);
    addCustomers(small);
    small.book().run(QString::fromUtf8("INSERT INTO promise (uid, made_on, due_on, due_minute, by_whom, kind, person_id, customer_id, words) VALUES "
                                       "('f00d', 20261001, 20261009, 900, 'us', 'call', (SELECT id FROM person WHERE code = 'AN'), (SELECT id FROM customer WHERE code = 'LAN'), 'hỏi giá')"));
    const QString place = small.book().place();
    const QString file = small.book().at().file(QStringLiteral("a.ics"));
    const QStringList words{QStringLiteral("export"), QStringLiteral("promises"), QStringLiteral("-o"), file};
    const Run run = json(place, words);
    INFO(run.err.toStdString());
    REQUIRE(run.exit == 0);
    CHECK(run.json()[u"rows"] == 1);
    const QByteArray calendar = bytesOf(file);
    INFO(calendar.toStdString());
    CHECK(calendar.contains("UID:f00d@promise.somo\r\n"));
    CHECK(calendar.contains("SUMMARY:Call Nguyễn Thị Lan\r\n"));
    CHECK(calendar.contains("DTSTART;TZID=Asia/Ho_Chi_Minh:20261009T150000\r\n"));
    CHECK(calendar.contains("DTSTAMP:20261004T170000Z\r\n"));
    REQUIRE(json(place, words).exit == 0);
    CHECK(bytesOf(file) == calendar);
    CHECK(json(place, words + QStringList{QStringLiteral("--person"), QStringLiteral("BINH")}).json()[u"rows"] == 0);
    CHECK(json(place, words + QStringList{QStringLiteral("--period"), QStringLiteral("2026-11")}).json()[u"rows"] == 0);
    CHECK(json(place, words + QStringList{QStringLiteral("--period"), QStringLiteral("2026-10")}).json()[u"rows"] == 1);
}

TEST_CASE("export: a workbook has types, and reads back", "[cli][export]")
{
    SmallBook small(Engine::sqlite);
    const QString place = small.book().place();
    const QString file = small.book().at().file(QStringLiteral("orders.xlsx"));
    REQUIRE(json(place, {QStringLiteral("export"), QStringLiteral("orders"), QStringLiteral("-o"), file}).exit == 0);
    // The sums stand below, and are no order when the file is read again.
    QFile written(file);
    REQUIRE(written.open(QIODevice::ReadOnly));
    const auto source = must(openRows(written, {}, file));
    SourceRow row;
    qint64 rows = 0;
    std::string first;
    while (must(source->next(row))) {
        ++rows;
        first = std::string(row.cells.front());
    }
    CHECK(isPlainTotal(QString::fromStdString(first)));
    const QString other = small.book().at().file(QStringLiteral("other.somo"));
    REQUIRE(call({}, {QStringLiteral("new"), other}).exit == 0);
    const Run read = json(other, {QStringLiteral("import"), QStringLiteral("orders"), file});
    INFO(read.err.toStdString());
    REQUIRE(read.exit == 0);
    CHECK(read.json()[u"read"].toInt() == int(rows) - 2); // without headers and totals
    const QStringList board = callWords("board --period 2026-09 --by person --metrics revenue,orders");
    CHECK(compact(json(other, board).json()[u"total"].toObject()).contains(QStringLiteral("\"orders\":2")));
}

TEST_CASE("export: the whole book as a folder, only where nothing is", "[cli][export]")
{
    SmallBook small(Engine::sqlite);
    const QString place = small.book().place();
    const QString folder = small.book().at().file(QString::fromUtf8("cả sổ"));
    const QStringList words{QStringLiteral("export"), QStringLiteral("book"), QStringLiteral("-o"), folder};
    const Run run = json(place, words);
    INFO(run.err.toStdString());
    REQUIRE(run.exit == 0);
    CHECK(run.json()[u"files"].toArray().contains(QStringLiteral("README.txt")));
    CHECK(QFileInfo::exists(folder + QStringLiteral("/orders.csv")));
    const Run again = json(place, words);
    CHECK(again.exit == 1);
    CHECK_FALSE(again.err.isEmpty());
}
