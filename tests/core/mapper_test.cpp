// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mapper.h"
#include "core/exchange/profile_json.h"
#include "core/exchange/recogniser.h"

#include "tests/support/catch.h"
#include "tests/support/shared_data.h"

#include <QBuffer>
#include <QFile>

#include <map>
#include <set>

using namespace somo;

namespace {

/// A table in memory with a profile over it; "code value;code value" per row, "!" + column for a refused one.
struct Mapped {
    QBuffer device;
    std::unique_ptr<RowSource> source;
    std::unique_ptr<Mapper> mapper;
    std::optional<Error> error;

    Mapped(const QByteArray &csv, const QByteArray &json, MapperOptions options = {}, const std::map<QString, QByteArray> &beside = {})
    {
        device.setData(csv);
        device.open(QIODevice::ReadOnly);
        auto profile = profileFromJson(json, QStringLiteral("p.json"));
        INFO((profile ? std::string() : profile.error().args.join(u'|').toStdString()));
        REQUIRE(profile);
        options.fileName = QStringLiteral("orders.csv");
        options.openBeside = [beside](const QString &name) -> Result<std::unique_ptr<QIODevice>> {
            if (!beside.contains(name))
                return failure(ErrorCode::fileNotFound, {name});
            auto file = std::make_unique<QBuffer>();
            file->setData(beside.at(name));
            file->open(QIODevice::ReadOnly);
            return std::unique_ptr<QIODevice>(std::move(file));
        };
        source = std::move(openRows(device, profile->file, options.fileName).value());
        auto opened = Mapper::open(*source, *profile, options);
        if (opened)
            mapper = std::move(opened).value();
        else
            error = opened.error();
    }
    std::string rows(std::initializer_list<Field> fields)
    {
        REQUIRE(mapper);
        std::string text;
        for (;;) {
            auto step = mapper->next();
            REQUIRE(step);
            if (*step == MapStep::end)
                return text;
            text += std::to_string(*step == MapStep::row ? mapper->row().row : mapper->problems()[0].place.row) + ':';
            if (*step == MapStep::refused) {
                for (const Error &problem : mapper->problems())
                    text += " !" + problem.place.column.toStdString() + '=' + problem.place.value.toStdString();
            } else {
                for (const Field field : fields)
                    text += ' ' + (mapper->row().isMapped(field) ? std::string(mapper->row()[field]) : "-");
            }
            text += '\n';
        }
    }
};

QByteArray orders(const QByteArray &columns, const QByteArray &more = {})
{
    return "{\"name\":\"t\",\"kind\":\"orders\"," + more + "\"columns\":{" + columns + "}}";
}

} // namespace

TEST_CASE("headers match after NFC and trim, case-sensitive first, folded as a fallback", "[mapper]")
{
    const QString header = QStringLiteral("Được trợ giá").normalized(QString::NormalizationForm_D);
    Mapped nfd((QStringLiteral(" Mã ,") + header + QStringLiteral("\nA1,5\n")).toUtf8(), orders("\"order.code\":\"Mã\",\"order.discount\":\"Được trợ giá\""));
    CHECK(nfd.rows({Field::orderCode, Field::orderDiscount}) == "2: A1 5\n");

    const QByteArray two = "Tổng người mua,Tổng Người mua\n1,2\n";
    Mapped exact(two, orders("\"line.net\":\"Tổng Người mua\""));
    CHECK(exact.rows({Field::lineNet}) == "2: 2\n");
    Mapped foldedTwice(two, orders("\"line.net\":\"tong nguoi mua\""));
    REQUIRE(foldedTwice.error);
    CHECK(foldedTwice.error->code == ErrorCode::headerTwice);
    Mapped foldedOnce("MA DON,x\nA1,\n", orders("\"order.code\":\"Mã đơn\""));
    CHECK(foldedOnce.rows({Field::orderCode}) == "2: A1\n");

    Mapped missing("Mã,Ngày\nA1,\n", orders("\"order.code\":\"Mã đơn\""));
    REQUIRE(missing.error);
    CHECK(missing.error->code == ErrorCode::headerMissing);
    CHECK(missing.error->args == QStringList{QStringLiteral("Mã đơn"), QStringLiteral("Mã, Ngày")});
    CHECK(missing.error->place.file == QStringLiteral("orders.csv"));
}

TEST_CASE("a side table behind an empty column doesn't disturb the table's own headers", "[mapper]")
{
    Mapped side("Region,Net,,Region,Total\nNorth,5,,South,9\n", orders("\"order.province\":\"Region\",\"line.net\":\"Net\""));
    CHECK(side.rows({Field::orderProvince, Field::lineNet}) == "2: North 5\n");
}

TEST_CASE("a field is unmapped, mapped but empty, or has a value", "[mapper]")
{
    Mapped file("code,channel,note\nA1,,x\n", orders("\"order.code\":\"code\",\"order.channel\":\"channel\""));
    CHECK(file.rows({Field::orderCode, Field::orderChannel, Field::orderStatus}) == "2: A1  -\n");
    CHECK(file.mapper->isMapped(Field::orderChannel));
    CHECK_FALSE(file.mapper->isMapped(Field::orderStatus));
    CHECK(file.mapper->columnName(Field::orderChannel) == QStringLiteral("channel"));
}

TEST_CASE("values, maps, prefixes and defaults", "[mapper]")
{
    Mapped file("code,st\nA1,Hoàn thành\nA2,Đã hủy\nA3,gì đó\nA4,\n",
                orders("\"order.code\":\"code\",\"order.channel\":{\"value\":\"shopee\"},"
                       "\"order.status\":{\"column\":\"st\",\"map\":{\"Hoàn thành\":\"completed\",\"Đã hủy\":\"cancelled\"},\"default\":\"confirmed\"}"));
    CHECK(file.rows({Field::orderCode, Field::orderStatus, Field::orderChannel})
          == "2: A1 completed shopee\n3: A2 cancelled shopee\n4: A3 confirmed shopee\n5: A4 confirmed shopee\n");

    Mapped strict("code,st\nA1,gì đó\nA2,Đã nhận tới ngày 2026-09-10.\nA3,Completed\n",
                  orders("\"order.code\":\"code\",\"order.status\":{\"column\":\"st\",\"map\":{\"Đã nhận*\":\"shipped\"}}"));
    CHECK(strict.rows({Field::orderCode, Field::orderStatus}) == "2: !st=gì đó\n3: A2 shipped\n4: A3 completed\n");
}

TEST_CASE("an order's date brings its time along", "[mapper]")
{
    Mapped file("code,when\nA1,2026-04-01 02:22\nA2,2026-04-02\n", orders("\"order.code\":\"code\",\"order.ordered_on\":\"when\""));
    CHECK(file.rows({Field::orderOrderedOn, Field::orderAt}) == "2: 20260401 142\n3: 20260402 -\n");
}

TEST_CASE("one decision per column orders day and month", "[mapper]")
{
    const QByteArray json = orders("\"order.code\":\"c\",\"order.ordered_on\":\"d\"");
    Mapped monthFirst("c,d\n1,3/4/2026\n2,12/31/2026\n", json);
    CHECK(monthFirst.rows({Field::orderOrderedOn}) == "2: 20260304\n3: 20261231\n");
    Mapped dayFirst("c,d\n1,3/4/2026\n2,31/12/2026\n", json);
    CHECK(dayFirst.rows({Field::orderOrderedOn}) == "2: 20260403\n3: 20261231\n");
    Mapped both("c,d\n1,3/4/2026\n2,12/31/2026\n3,31/12/2026\n", json);
    CHECK(both.rows({Field::orderOrderedOn}) == "2: !d=3/4/2026\n3: 20261231\n4: 20261231\n");
    Mapped open("c,d\n1,3/4/2026\n", json);
    CHECK(open.rows({Field::orderOrderedOn}) == "2: 20260403\n");
    REQUIRE(open.mapper->notes().size() == 1);
    CHECK(open.mapper->notes()[0].kind == MapNote::Kind::dateOrderAssumed);
    CHECK(open.mapper->notes()[0].value == QStringLiteral("3/4/2026"));
    MapperOptions english;
    english.dayFirst = false;
    Mapped openEnglish("c,d\n1,3/4/2026\n", json, english);
    CHECK(openEnglish.rows({Field::orderOrderedOn}) == "2: 20260304\n");
}

TEST_CASE("amounts with more decimals than the currency has are rounded later, and named for a look", "[mapper]")
{
    const QByteArray json = orders("\"order.code\":\"c\",\"line.net\":\"n\"");
    Mapped whole("c,n\n1,22.368\n2,1.500.000\n3,15\n", json);
    CHECK(whole.rows({Field::lineNet}) == "2: 22368\n3: 1500000\n4: 15\n");
    CHECK(whole.mapper->notes().empty());
    Mapped mixed("c,n\n1,22.368\n2,15.5\n3,7.00\n4,8.25\n5,9.75\n", json);
    CHECK(mixed.rows({Field::lineNet}) == "2: 22.368\n3: 15.5\n4: 7.00\n5: 8.25\n6: 9.75\n");
    REQUIRE(mixed.mapper->notes().size() == 1);
    CHECK(mixed.mapper->notes()[0].kind == MapNote::Kind::amountsRounded);
    CHECK(mixed.mapper->notes()[0].column == QStringLiteral("n"));
    CHECK(mixed.mapper->notes()[0].value == QStringLiteral("22.368, 15.5, 8.25"));
    CHECK(mixed.mapper->notes()[0].count == 4);
    MapperOptions cents;
    cents.currencyDecimals = 2;
    Mapped dollars("c,n\n1,22.368\n2,15.50\n3,7.25\n", json, cents);
    CHECK(dollars.rows({Field::lineNet}) == "2: 22.368\n3: 15.50\n4: 7.25\n");
    REQUIRE(dollars.mapper->notes().size() == 1);
    CHECK(dollars.mapper->notes()[0].count == 1);
}

TEST_CASE("dates after tomorrow or before 2000 are taken, and named for a look", "[mapper]")
{
    MapperOptions options;
    options.today = Day::fromNumber(20261031);
    const QByteArray json = orders("\"order.code\":\"c\",\"order.ordered_on\":\"d\"");
    Mapped usual("c,d\n1,1/1/2000\n2,31/10/2026\n3,1/11/2026\n", json, options);
    CHECK(usual.rows({Field::orderOrderedOn}) == "2: 20000101\n3: 20261031\n4: 20261101\n");
    CHECK(usual.mapper->notes().empty());
    Mapped far("c,d\n1,31/12/2062\n2,2/11/2026\n3,31/12/1999\n4,30/10/2026\n5,30/12/2062\n", json, options);
    CHECK(far.rows({Field::orderOrderedOn}) == "2: 20621231\n3: 20261102\n4: 19991231\n5: 20261030\n6: 20621230\n");
    REQUIRE(far.mapper->notes().size() == 1);
    CHECK(far.mapper->notes()[0].kind == MapNote::Kind::dateFarOff);
    CHECK(far.mapper->notes()[0].count == 4);
    CHECK(far.mapper->notes()[0].value == QStringLiteral("31/12/2062, 2/11/2026, 31/12/1999"));
}

TEST_CASE("one decision per column says which sign is the decimal one", "[mapper]")
{
    const QByteArray json = orders("\"order.code\":\"c\",\"line.net\":\"n\"");
    Mapped dong("c;n\n1;1.500\n2;2,500\n", json);
    CHECK(dong.rows({Field::lineNet}) == "2: 1500\n3: 2500\n");
    Mapped point("c;n\n1;1.500\n2;165000.00\n", json);
    CHECK(point.rows({Field::lineNet}) == "2: 1.500\n3: 165000.00\n");
    Mapped both("c;n\n1;1.500\n2;165000.00\n3;1,5\n", json);
    CHECK(both.rows({Field::lineNet}) == "2: !n=1.500\n3: 165000.00\n4: 1.5\n");
    MapperOptions dollars;
    dollars.currencyDecimals = 2;
    Mapped dollar("c;n\n1;1.500\n2;2,500\n", json, dollars);
    CHECK(dollar.rows({Field::lineNet}) == "2: 1.500\n3: 2500\n");
    // A quantity that nothing decides is asked, not guessed.
    Mapped quantity("c;q\n1;1.500\n2;2\n", orders("\"order.code\":\"c\",\"line.quantity\":\"q\""));
    CHECK(quantity.rows({Field::lineQuantity}) == "2: !q=1.500\n3: 2\n");
    Mapped strict("c;n\n1;1.500\n2;165000.00\n", orders("\"order.code\":\"c\",\"line.net\":{\"column\":\"n\",\"number\":\"1.234,5\"}"));
    CHECK(strict.rows({Field::lineNet}) == "2: 1500\n3: !n=165000.00\n");
}

TEST_CASE("empty words, scale and percents", "[mapper]")
{
    Mapped file("c,q,p,d,t\n1,3,99.99,10,NULL\n2,1,0.05,50%,-\n3,2,100,,5\n",
                orders("\"order.code\":\"c\",\"line.quantity\":\"q\",\"line.unit_price\":\"p\",\"line.discount\":{\"column\":\"d\",\"percent_of\":\"gross\"},"
                       "\"order.tax\":{\"column\":\"t\",\"scale\":\"1000\"}",
                       "\"empty\":[\"NULL\",\"-\"],"),
                [] { MapperOptions options; options.currencyDecimals = 2; return options; }());
    // 10 % of 299.97 is 29.997, 50 % of 0.05 is 0.025: both half away from zero
    CHECK(file.rows({Field::lineDiscount, Field::orderTax}) == "2: 30.00 \n3: 0.03 \n4:  5000\n");
}

TEST_CASE("a stable code comes from the row's content and its ordinal among equals", "[mapper]")
{
    const QByteArray json = orders("\"order.code\":{\"from\":\"row\"},\"line.net\":\"n\"");
    Mapped first("x,n\na,1\na,1\nb,1\n", json);
    Mapped shuffled("x,n,\nb,1,\na,1,\n\na,1,\n", json);
    const auto codes = [](std::string rows) {
        std::multiset<std::string> found;
        for (size_t at = 0; (at = rows.find(": ", at)) != std::string::npos; ++at)
            found.insert(rows.substr(at + 2, rows.find('\n', at) - at - 2));
        return found;
    };
    const auto one = codes(first.rows({Field::orderCode}));
    CHECK(std::set<std::string>(one.begin(), one.end()).size() == 3);
    CHECK(one == codes(shuffled.rows({Field::orderCode})));
}

TEST_CASE("lookups go through other files, one after another", "[mapper]")
{
    const std::map<QString, QByteArray> beside{
        {QStringLiteral("inv.csv"), "Id,Cust\n1,7\n2,8\n3,9\n"},
        {QStringLiteral("cust.csv"), "Id;First;Last\n7;Anna;Lý\n8;;Bo\n9;C;D\n9;C;E\n"},
    };
    const QByteArray json = orders("\"order.code\":\"c\",\"order.person\":{\"column\":\"c\",\"lookup\":[{\"file\":\"inv.csv\",\"key\":\"Id\",\"value\":\"Cust\"},"
                                   "{\"file\":\"cust.csv\",\"key\":\"Id\",\"value\":[\"First\",\"Last\"]}]}");
    Mapped file("c\n1\n2\n3\n4\n", json, {}, beside);
    CHECK(file.rows({Field::orderPerson}) == "2: Anna Lý\n3: Bo\n4: !c=3\n5: \n");
    REQUIRE(file.mapper->notes().size() == 1);
    CHECK(file.mapper->notes()[0].kind == MapNote::Kind::lookupMissed);
    CHECK(file.mapper->notes()[0].count == 1);
    Mapped missing("c\n1\n", json);
    REQUIRE(missing.error);
    CHECK(missing.error->code == ErrorCode::fileNotFound);
}

TEST_CASE("a lookup can say that the whole quantity came back", "[mapper]")
{
    const std::map<QString, QByteArray> beside{{QStringLiteral("returns.csv"), "Order,Returned\nA1,Yes\n"}};
    Mapped file("o,q\nA1,2.5\nA2,3\n",
                orders("\"order.code\":\"o\",\"line.quantity\":\"q\",\"line.returned\":{\"column\":\"o\",\"lookup\":{\"file\":\"returns.csv\",\"key\":\"Order\","
                       "\"value\":\"Returned\"},\"map\":{\"Yes\":{\"field\":\"line.quantity\"}},\"default\":\"0\"}"),
                {}, beside);
    CHECK(file.rows({Field::lineQuantity, Field::lineReturned}) == "2: 2.5 2.5\n3: 3 0\n");
}

TEST_CASE("columns become rows", "[mapper]")
{
    Mapped file("Year,Emp,M01,M02\n2026,7,NULL,200\n2027,8,0.5,x\n",
                "{\"name\":\"t\",\"kind\":\"targets\",\"empty\":[\"NULL\"],\"columns\":{\"target.metric\":{\"value\":\"revenue\"},\"target.subject\":\"Emp\"},"
                "\"unpivot\":{\"columns\":{\"M01\":\"01\",\"M02\":\"02\"},\"into\":\"target.value\",\"period\":\"{Year}-{key}\",\"scale\":\"1000\"}}");
    CHECK(file.rows({Field::targetMetric, Field::targetSubject, Field::targetPeriod, Field::targetValue})
          == "2: revenue person:7 2026-02 200000\n3: revenue person:8 2027-01 500\n3: !M02=x\n");
}

TEST_CASE("files without headers, joined columns, rows to skip and rows that are no data", "[mapper]")
{
    Mapped file("1|272|2010|4|28000.0000\n2|281|2010|4|367000.0000\n", "{\"name\":\"t\",\"kind\":\"targets\",\"file\":{\"header_row\":0},\"columns\":{"
                "\"target.subject\":{\"column\":2},\"target.period\":{\"columns\":[3,4],\"join\":\"-Q\"},\"target.value\":{\"column\":5}}}");
    CHECK(file.rows({Field::targetSubject, Field::targetPeriod, Field::targetValue}) == "1: person:272 2010-Q4 28000.0000\n2: person:281 2010-Q4 367000.0000\n");

    // The first row may lack its last cells.
    Mapped ragged("A1,2026-10-03\nA2,2026-10-04,5\n", orders("\"order.code\":1,\"order.ordered_on\":2,\"line.net\":{\"column\":3,\"scale\":0.01}", "\"file\":{\"header_row\":0},"));
    CHECK(ragged.rows({Field::orderCode, Field::lineNet}) == "1: A1 \n2: A2 0.05\n");

    Mapped titled("Report,,\nc,n,y\nnote,,\nA1,1,2026\nTotal,1,\n",
                  orders("\"order.code\":\"c\",\"line.net\":\"n\",\"order.ordered_on\":{\"columns\":[\"y\",\"n\"],\"join\":\"-\",\"date\":\"yyyy-M\"}",
                         "\"file\":{\"header_row\":2,\"skip_rows\":[3],\"drop_rows\":[{\"column\":\"c\",\"values\":[\"Total\"]}]},"));
    CHECK(titled.rows({Field::orderCode, Field::orderOrderedOn}) == "4: A1 20260101\n");
}

TEST_CASE("what is refused names row, column and value, and reading goes on", "[mapper]")
{
    Mapped file("c,d,n,p\n2.60401E+13,2026-01-01,1,An\nA2,2026-02-30,x,An:60;Bình:30\nA3,2026-01-01,1,An,extra\nA4,2026-01-01,1,An:60;Bình:40\n",
                orders("\"order.code\":\"c\",\"order.ordered_on\":\"d\",\"line.net\":\"n\",\"order.person\":\"p\""));
    CHECK(file.rows({Field::orderCode, Field::orderPerson})
          == "2: !c=2.60401E+13\n3: !d=2026-02-30 !p=An:60;Bình:30 !n=x\n4: !=extra\n5: A4 An:60;Bình:40\n");
}

TEST_CASE("a date out of range is told as such, whatever way it is written", "[mapper]")
{
    const QByteArray text = GENERATE("1989-12-31", "31/12/2070", "0001-01-01");
    Mapped file("c,d\nA1," + text + "\n", orders("\"order.code\":\"c\",\"order.ordered_on\":\"d\""));
    REQUIRE(file.mapper);
    REQUIRE(file.mapper->next().value() == MapStep::refused);
    CHECK(file.mapper->problems()[0].code == ErrorCode::dateOutOfRange);
    CHECK(file.mapper->problems()[0].args.value(0) == QString::fromUtf8(text));
    // A birthday gives its year whenever it was.
    Mapped born("c,y\nK1,12/05/1975\n", "{\"name\":\"t\",\"kind\":\"customers\",\"columns\":{\"customer.code\":\"c\",\"customer.birth_year\":\"y\"}}");
    CHECK(born.rows({Field::customerBirthYear}) == "2: 1975\n");
}

TEST_CASE("an amount that an order repeats on every line is marked", "[mapper]")
{
    Mapped file("c,v,a,b\n1,5,2,3.5\n", orders("\"order.code\":\"c\",\"order.discount\":{\"column\":\"v\",\"once\":\"order\"},\"order.fee\":{\"sum\":[\"a\",\"b\",\"z\"],\"optional\":true}"));
    CHECK(file.rows({Field::orderDiscount, Field::orderFee}) == "2: 5 5.5\n");
    CHECK(file.mapper->isOncePerOrder(Field::orderDiscount));
    CHECK_FALSE(file.mapper->isOncePerOrder(Field::orderFee));
}

TEST_CASE("files whose headers are field names need no profile, and misspelt ones are named", "[mapper][recogniser]")
{
    const auto recognised = [](const QByteArray &csv, ImportKind kind) {
        QBuffer device;
        device.setData(csv);
        device.open(QIODevice::ReadOnly);
        return recogniseProfile(device, QStringLiteral("f.csv"), kind, builtInProfiles());
    };
    const auto good = recognised("Orders of October\norder.code,order.ordered_on,line.net,ghi chú\n1,2026-01-01,5,x\n", ImportKind::orders);
    REQUIRE(good);
    CHECK(good->mappingFree);
    CHECK(good->headerRow == 2);
    CHECK(good->columns.size() == 3);
    const auto misspelt = recognised("order.code,order.ordred_on\n1,2\n", ImportKind::orders);
    REQUIRE_FALSE(misspelt);
    CHECK(misspelt.error().code == ErrorCode::unknownField);
    CHECK(misspelt.error().args.value(0) == QStringLiteral("order.ordred_on"));
    const auto strange = recognised("payment.code,order.code\n1,2\n", ImportKind::payments);
    REQUIRE_FALSE(strange);
    CHECK(strange.error().code == ErrorCode::fieldNotOfKind);
    const auto none = recognised("a,b\n1,2\n", ImportKind::orders);
    REQUIRE_FALSE(none);
    CHECK(none.error().code == ErrorCode::noProfileFits);
    CHECK(recognised("a\n", ImportKind::stock).error().code == ErrorCode::importKindNotYet);
}

namespace {

struct Totals {
    int rows = 0;
    int refused = 0;
    double net = 0; // sums in a test only
    int returned = 0;
};

std::optional<Totals> totals(const QString &name, ImportKind kind, const QString &profileName, const QString &wanted = {})
{
    const auto path = test::sharedData(name);
    if (!path)
        return std::nullopt;
    std::optional<Profile> profile;
    if (!profileName.isEmpty()) {
        QFile file(QStringLiteral(SOMO_TEST_DATA "/profiles/") + profileName);
        REQUIRE(file.open(QIODevice::ReadOnly));
        profile = profileFromJson(file.readAll(), profileName).value();
    }
    MapperOptions options;
    options.currencyDecimals = profile ? 2 : 0;
    auto file = ImportFile::open(*path, kind, profile, builtInProfiles(), options);
    INFO((file ? std::string() : file.error().args.join(u'|').toStdString()));
    REQUIRE(file);
    if (!wanted.isEmpty())
        CHECK((*file)->profile().name == wanted);
    Totals found;
    Mapper &mapper = (*file)->mapper();
    for (;;) {
        auto step = mapper.next();
        REQUIRE(step);
        if (*step == MapStep::end)
            return found;
        ++(*step == MapStep::row ? found.rows : found.refused);
        for (const Field field : {Field::lineNet, Field::targetValue})
            found.net += std::atof(std::string(mapper.row()[field]).c_str());
        found.returned += mapper.row().has(Field::lineReturned) && mapper.row()[Field::lineReturned] != "0";
    }
}

} // namespace

TEST_CASE("real files are mapped to the totals that their descriptions state", "[mapper][real]")
{
    const auto [name, kind, profile, wanted, rows, net] = GENERATE(table<QString, ImportKind, QString, QString, int, double>({
        {QStringLiteral("superstore/Sample - Superstore.csv"), ImportKind::orders, QStringLiteral("superstore-orders.json"), QString(), 9994, 2297200.8603},
        {QStringLiteral("adventureworks/dw/kiet_FactResellerSales.csv"), ImportKind::orders, QStringLiteral("adventureworks-reseller-sales.json"), QString(), 57851, 77548570.20},
        {QStringLiteral("adventureworks/dw/FactSalesQuota.csv"), ImportKind::targets, QStringLiteral("adventureworks-quotas.json"), QString(), 163, 95714000.0},
        {QStringLiteral("chinook/InvoiceLine.csv"), ImportKind::orders, QStringLiteral("chinook-invoice-lines.json"), QString(), 2240, 0},
        {QStringLiteral("exports/shopee-vn/Order.all.20260401_20260430.xlsx"), ImportKind::orders, QString(), QStringLiteral("shopee-vn-orders"), 15, 3834000},
        {QStringLiteral("exports/shopee-vn/Order.toship.20260901_20260903.xlsx"), ImportKind::orders, QString(), QStringLiteral("shopee-vn-orders"), 3, -1},
        {QStringLiteral("exports/kiotviet/DanhSachChiTietHoaDon_KV08052026-101500-123.xlsx"), ImportKind::orders, QString(), QStringLiteral("kiotviet-invoices"), 7, -1},
        {QStringLiteral("exports/kiotviet/DanhSachKhachHang_KV08052026-102000-456.xlsx"), ImportKind::customers, QString(), QStringLiteral("kiotviet-customers"), 3, 0},
        {QStringLiteral("exports/tiktok-shop/Tất cả đơn hàng-2026-06-01-09_00.xlsx"), ImportKind::orders, QString(), QStringLiteral("tiktok-shop-orders"), 7, -1},
        {QStringLiteral("exports/lazada/orders_20260228_20260303.xlsx"), ImportKind::orders, QString(), QStringLiteral("lazada-orders"), 6, -1},
        {QStringLiteral("retail-toys-relabelled-vn/LABUBU Vietnam Sales Performance Analysis.xlsx"), ImportKind::orders, QStringLiteral("labubu-data.json"), QString(), 4794, -1},
    }));
    CAPTURE(name);
    const auto found = totals(name, kind, profile, wanted);
    if (!found)
        return;
    CHECK(found->rows == rows);
    CHECK(found->refused == 0);
    if (net >= 0)
        CHECK(found->net == Approx(net).epsilon(1e-12));
}
