// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mapping_proposal.h"
#include "core/exchange/profile_json.h"
#include "core/exchange/recogniser.h"
#include "core/exchange/saved_profiles.h"

#include "tests/support/catch.h"
#include "tests/support/shared_data.h"
#include "tests/support/test_book.h"

#include <QFile>
#include <QTemporaryDir>

using namespace somo;
using namespace somo::test;

namespace {

struct Table {
    explicit Table(const QByteArray &text)
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    TableSample sample() const
    {
        auto made = sampleTable(path);
        REQUIRE(made);
        return *made;
    }
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("bán hàng.csv"));
};

const QByteArray handMade = "Cửa hàng Chị Hằng;;;;;;\n"
                            "Số HĐ;Ngày bán;Khách hàng;Tên hàng;SL;Thành tiền;Tình trạng\n"
                            "H1;13/10/2026;Lan;Trà sen;2;240.000;Đã giao\n"
                            "H2;14/10/2026;Minh;Trà ô long;1;185.000;Đang giao\n"
                            "H3;14/10/2026;Lan;Trà ô long;1;185.000;Khách hủy\n";

std::string mapped(const Mapping &mapping)
{
    std::string text;
    for (const auto &field : mapping.fields)
        text += (field ? std::string(fieldName(*field)) : "-") + ' ';
    return text;
}

} // namespace

TEST_CASE("a sample finds the header row, examples and the different values", "[mapping]")
{
    const Table table(handMade);
    const TableSample sample = table.sample();
    CHECK(sample.headerRow == 2);
    REQUIRE(sample.columns.size() == 7);
    CHECK(sample.columns[1].header == QStringLiteral("Ngày bán"));
    CHECK(sample.columns[1].values == QStringList{QStringLiteral("13/10/2026"), QStringLiteral("14/10/2026")});
    CHECK(sample.columns[2].examples == QStringList{QStringLiteral("Lan"), QStringLiteral("Minh")});
    REQUIRE(sample.rows.size() == 3);
    CHECK(sample.rows[0].number == 3);
    CHECK(sample.whole);
    const auto first = sampleTable(table.path, {}, 1);
    REQUIRE(first);
    CHECK(first->headerRow == 1);
}

TEST_CASE("headers of the same name or none are taken by their number", "[mapping]")
{
    const Table table("Ngày,Ghi chú,Ghi chú,,Tiền\n2026-10-01,a,b,c,5000\n");
    const TableSample sample = table.sample();
    CHECK(std::get<QString>(sample.columns[0].ref) == QStringLiteral("Ngày"));
    CHECK(std::get<int>(sample.columns[2].ref) == 3);
    CHECK(std::get<int>(sample.columns[3].ref) == 4);
}

TEST_CASE("a mapping is proposed from headers in Vietnamese and in English", "[mapping]")
{
    const auto [header, kind, wanted] = GENERATE(table<QByteArray, ImportKind, std::string>({
        {"Số HĐ;Ngày bán;Khách hàng;Tên hàng;SL;Thành tiền;Tình trạng", ImportKind::orders,
         "order.code order.ordered_on customer.name line.name line.quantity line.net order.status "},
        {"Order ID;Order Date;City;State;Product Name;Sales", ImportKind::orders, "order.code order.ordered_on - customer.province line.name line.net "}, // of a country with states
        {"Mã đơn hàng;Ngày đặt hàng;SĐT;Mã hàng;Đơn giá (₫);Nhân viên bán hàng", ImportKind::orders,
         "order.code order.ordered_on customer.phone line.product line.unit_price order.person "},
        {"Order ID;Order Date;Customer Name;SKU;Qty;Unit Price;Sales Rep", ImportKind::orders,
         "order.code order.ordered_on customer.name line.product line.quantity line.unit_price order.person "},
        {"Mã KH;Tên khách hàng;Điện thoại;Tỉnh/Thành phố", ImportKind::customers, "customer.code customer.name customer.phone customer.province "},
        {"Mã hàng;Tên hàng;Nhóm hàng;ĐVT;Giá bán;Giá vốn", ImportKind::products,
         "product.code product.name product.group product.unit product.price product.cost "},
        {"Mã NV;Họ và tên;Phòng ban;Lương cơ bản", ImportKind::people, "person.code person.name person.team person.base_salary "},
        {"Mã đơn;Ngày thanh toán;Số tiền thu;Hình thức", ImportKind::payments, "payment.order payment.on payment.amount payment.method "},
        {"Nhân viên;Tháng;Chỉ tiêu;Mục tiêu", ImportKind::targets, "target.subject target.period target.metric target.value "},
        {"Mã phiếu trả;Mã đơn hàng;Ngày trả hàng;Mã hàng;Số lượng", ImportKind::returns,
         "return.code return.order return.on line.product line.quantity "},
        {"Ngày;Khách hàng;Hình thức;Nội dung;Nhân viên", ImportKind::activities, "activity.on activity.customer activity.kind activity.note activity.person "},
        {"Ngày;Hạng mục;Nội dung;Số tiền chi", ImportKind::expenses, "expense.on expense.category expense.note expense.amount "},
    }));
    CAPTURE(header);
    QByteArray row;
    for (int i = 0; i <= header.count(';'); ++i)
        row += i == 0 ? "1" : ";1";
    const TableSample sample = Table(header + "\n" + row + "\n").sample();
    CHECK(guessKind(sample) == kind);
    const Mapping mapping = proposeMapping(sample, kind);
    CHECK(mapped(mapping) == wanted);
    CHECK(missingFields(mapping).empty());
}

TEST_CASE("what is still to be mapped is said", "[mapping]")
{
    const TableSample sample = Table("Ngày;Khách\n1/1/2026;Lan\n").sample();
    const auto missing = missingFields(proposeMapping(sample, ImportKind::orders));
    REQUIRE(missing.size() == 2);
    CHECK(missing[0] == std::vector<Field>{Field::lineProduct, Field::lineName});
    CHECK(missing[1] == std::vector<Field>{Field::lineNet, Field::lineUnitPrice});
}

TEST_CASE("words for an order's state are understood", "[mapping]")
{
    const auto [word, state] = GENERATE(table<QString, QString>({{QStringLiteral("Đã giao"), QStringLiteral("completed")},
                                                                 {QStringLiteral("Giao hàng thành công"), QStringLiteral("completed")},
                                                                 {QStringLiteral("Đang giao"), QStringLiteral("shipped")},
                                                                 {QStringLiteral("Khách hủy"), QStringLiteral("cancelled")},
                                                                 {QStringLiteral("Giao thất bại"), QStringLiteral("cancelled")},
                                                                 {QStringLiteral("Chờ xác nhận"), QStringLiteral("confirmed")},
                                                                 {QStringLiteral("Unpaid"), QString()},
                                                                 {QStringLiteral("Chưa giao"), QStringLiteral("confirmed")},
                                                                 {QStringLiteral("Xanh"), QString()}}));
    CAPTURE(word.toStdString());
    CHECK(proposeStatus(word) == state);
}

TEST_CASE("a date's format follows the example's signs", "[mapping]")
{
    CHECK(dateFormatLike(DateOrder::found, QStringLiteral("1/2/2026")) == QStringLiteral("auto"));
    CHECK(dateFormatLike(DateOrder::dayFirst, QStringLiteral("1-2-2026 10:12")) == QStringLiteral("d-M-yyyy"));
    CHECK(dateFormatLike(DateOrder::monthFirst, QStringLiteral("1/2/2026")) == QStringLiteral("M/d/yyyy"));
    CHECK(dateFormatLike(DateOrder::yearFirst, QStringLiteral("2026.1.2")) == QStringLiteral("yyyy.M.d"));
}

TEST_CASE("a mapping becomes a profile that reads the file, is kept, and is found again", "[mapping]")
{
    const Table table(handMade);
    const TableSample sample = table.sample();
    Mapping mapping = proposeMapping(sample, ImportKind::orders);
    mapping.fields[0] = Field::orderCode;
    CHECK(mapping.statuses.size() == 3);
    const Profile profile = profileOf(mapping, sample, QStringLiteral("Chị Hằng"));
    const auto again = profileFromJson(profileToJson(profile));
    REQUIRE(again);
    CHECK(mappingOf(*again, sample) == mapping);
    const auto read = readSample(table.path, profile, {}, 10);
    REQUIRE(read);
    REQUIRE(read->size() == 3);
    CHECK((*read)[0].fields.at(Field::orderOrderedOn).value == QStringLiteral("20261013"));
    CHECK((*read)[0].fields.at(Field::lineNet).value == QStringLiteral("240000"));
    CHECK((*read)[0].fields.at(Field::lineProduct).value == QStringLiteral("Trà sen"));
    CHECK((*read)[2].fields.at(Field::orderStatus).value == QStringLiteral("cancelled"));

    const Engine engine = GENERATE(from_range(engines()));
    TestBook book(engine);
    CHECK_FALSE(recogniseAnyKind(table.path, {}).value().has_value());
    must(book->write({QStringLiteral("profile_saved"), {profile.name}}, QStringLiteral("An"), [&](Database &database) { return writeProfile(database, profile); }));
    Profile changed = profile;
    changed.title = QStringLiteral("Cửa hàng");
    must(book->write({QStringLiteral("profile_saved"), {changed.name}}, QStringLiteral("An"), [&](Database &database) { return writeProfile(database, changed); })); // of the same name: replaced
    const auto kept = savedProfiles(book.database());
    REQUIRE(kept);
    REQUIRE(kept->size() == 1);
    CHECK(kept->front().title == QStringLiteral("Cửa hàng"));
    const auto found = recogniseAnyKind(table.path, *kept);
    REQUIRE(found);
    REQUIRE(found->has_value());
    CHECK((*found)->name == QStringLiteral("Chị Hằng"));
    CHECK((*found)->headerRow == 2);
    REQUIRE(book->undo(2, QStringLiteral("An")));
    CHECK(savedProfiles(book.database())->empty());
}

TEST_CASE("rows without an order's code are orders of their own", "[mapping]")
{
    const Table table("Ngày,Sản phẩm,Thành tiền\n2026-10-01,Trà,5000\n2026-10-01,Trà,5000\n");
    const TableSample sample = table.sample();
    const Profile profile = profileOf(proposeMapping(sample, ImportKind::orders), sample, QStringLiteral("x"));
    CHECK(profile.grain == Grain::order);
    const auto read = readSample(table.path, profile, {}, 10);
    REQUIRE(read);
    REQUIRE(read->size() == 2);
    CHECK((*read)[0].fields.at(Field::orderCode).value != (*read)[1].fields.at(Field::orderCode).value);
}

TEST_CASE("a value that can't be read is shown with its reason where its column is mapped", "[mapping]")
{
    const Table table("Ngày,Sản phẩm,Thành tiền\n2026-10-01,Trà,12O.000\n");
    const TableSample sample = table.sample();
    const auto read = readSample(table.path, profileOf(proposeMapping(sample, ImportKind::orders), sample, QStringLiteral("x")), {}, 10);
    REQUIRE(read);
    CHECK((*read)[0].fields.at(Field::lineNet).problem.has_value());
    CHECK_FALSE((*read)[0].fields.at(Field::orderOrderedOn).problem.has_value());
}

TEST_CASE("the rows around one are those of the file", "[mapping]")
{
    QByteArray text = "a,b\n";
    for (int i = 2; i <= 50; ++i)
        text += QByteArray::number(i) + ",x\n";
    const Table table(text);
    const auto rows = rowsAround(table.path, {}, 20, 3, 2);
    REQUIRE(rows);
    REQUIRE(rows->size() == 6);
    CHECK(rows->front().number == 17);
    CHECK(rows->front().cells.at(0) == QStringLiteral("17"));
    CHECK(rows->back().number == 22);
    CHECK(rowsAround(table.path, {}, 50, 1, 5)->size() == 2);
}

TEST_CASE("files of field names and of known shops are told apart by their headers", "[mapping]")
{
    const auto [header, kind] = GENERATE(table<QByteArray, ImportKind>({
        {"order.code,order.ordered_on,line.product,line.net", ImportKind::orders},
        {"customer.code,customer.name", ImportKind::customers},
        {"product.code,product.name", ImportKind::products},
        {"return.order,return.on,line.product,line.quantity", ImportKind::returns},
        {"payment.order,payment.on,payment.amount", ImportKind::payments},
        {"person.code,person.team", ImportKind::people},
        {"target.metric,target.subject,target.period,target.value", ImportKind::targets},
        {"activity.on,activity.customer,activity.kind,activity.note", ImportKind::activities},
        {"expense.on,expense.category,expense.amount,expense.note", ImportKind::expenses},
    }));
    CAPTURE(header);
    const auto found = recogniseAnyKind(Table(header + "\n1,1,1,1\n").path, builtInProfiles());
    REQUIRE(found);
    REQUIRE(found->has_value());
    CHECK((*found)->kind == kind);
}

TEST_CASE("real exports that no profile knows get a mapping that reads their rows", "[mapping]")
{
    const auto name = GENERATE(as<QString>{}, QStringLiteral("exports/haravan/Orders_T5_2026.xlsx"), QStringLiteral("exports/nhanh-vn/Nhanh_Orders.xlsx"),
                               QStringLiteral("exports/sapo/order_export.xlsx"), QStringLiteral("exports/pancake-pos/orders.xlsx"));
    const auto path = sharedData(name);
    if (!path)
        return;
    const auto sample = sampleTable(*path);
    REQUIRE(sample);
    CHECK(guessKind(*sample) == ImportKind::orders);
    const Mapping mapping = proposeMapping(*sample, ImportKind::orders);
    QString said;
    for (size_t i = 0; i < mapping.fields.size(); ++i)
        said += sample->columns[i].header + QStringLiteral(" = ") + (mapping.fields[i] ? QString::fromLatin1(fieldName(*mapping.fields[i]).data()) : QString()) + QLatin1Char('\n');
    CAPTURE(name.toStdString(), said.toStdString());
    CHECK(missingFields(mapping).empty());
}

TEST_CASE("a recognised profile keeps what no column says when one of its columns is changed", "[mapping]")
{
    const Table table("Mã;Ngày;Món;Tiền;Bên bán;TT\n1;2026-10-01;Trà;5000;An;xong\n");
    const auto profile = profileFromJson("{\"name\":\"p\",\"kind\":\"orders\",\"source\":\"shop/a\",\"columns\":{\"order.code\":\"Mã\",\"order.ordered_on\":\"Ngày\","
                                         "\"line.product\":\"Món\",\"line.name\":\"Món\",\"line.net\":\"Tiền\",\"order.channel\":{\"value\":\"kiosk\"},"
                                         "\"order.status\":{\"column\":\"TT\",\"map\":{\"xong\":\"completed\",\"bỏ\":\"cancelled\"}}}}");
    REQUIRE(profile);
    const TableSample sample = table.sample();
    Mapping mapping = mappingOf(*profile, sample);
    CHECK(mapped(mapping) == "order.code order.ordered_on line.name line.net - order.status ");
    CHECK(changedProfile(*profile, mapping, sample) == *profile);
    mapping.fields[4] = Field::orderPerson;
    mapping.fields[2] = Field::lineProductGroup;
    mapping.statuses = {{QStringLiteral("xong"), QStringLiteral("shipped")}};
    const Profile changed = changedProfile(*profile, mapping, sample);
    CHECK(changed.columns.at(Field::orderChannel).value == QStringLiteral("kiosk"));
    CHECK(changed.columns.contains(Field::orderPerson));
    CHECK(changed.columns.contains(Field::lineProductGroup));
    CHECK_FALSE(changed.columns.contains(Field::lineName));
    CHECK_FALSE(changed.columns.contains(Field::lineProduct)); // it went by the name
    CHECK(changed.source == QStringLiteral("shop/a"));
    const auto &map = changed.columns.at(Field::orderStatus).map;
    REQUIRE(map.size() == 2);
    CHECK(map[0].second.text == QStringLiteral("shipped"));
    CHECK(map[1].second.text == QStringLiteral("cancelled"));
}

TEST_CASE("an order's total beside quantity and price is not taken for the line's amount", "[mapping]")
{
    const Table shop("Mã đơn hàng,Ngày đặt,Tên sản phẩm,Số lượng,Đơn giá,Tổng tiền\nSON1,01/10/2026,Trà,2,165000,580000\n,,Cà phê,1,250000,\n");
    CHECK(mapped(proposeMapping(shop.sample(), ImportKind::orders)) == "order.code order.ordered_on line.name line.quantity line.unit_price - ");
    // Without a price it is all that is known of the line.
    const Table bare("Mã đơn hàng,Ngày đặt,Tên sản phẩm,Số lượng,Tổng tiền\nSON1,01/10/2026,Trà,2,330000\n");
    CHECK(mapped(proposeMapping(bare.sample(), ImportKind::orders)) == "order.code order.ordered_on line.name line.quantity line.net ");
}
