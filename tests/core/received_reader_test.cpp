// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/exchange/received_reader.h"
#include "core/exchange/xlsx_writer.h"

#include <QBuffer>

#include <ctime>

using namespace somo;

namespace {

ReceivedOptions dong(const QString &mapping = {})
{
    ReceivedOptions options;
    options.currency = Currency::fromCode(u"VND").value();
    if (!mapping.isEmpty())
        options.mapping = receivedMappingFromText(mapping).value();
    return options;
}

Result<ReceivedReading> tryRead(const QByteArray &bytes, const ReceivedOptions &options)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return readReceived(buffer, QStringLiteral("kê.csv"), options);
}

ReceivedReading readText(const char *text, const ReceivedOptions &options = dong())
{
    const auto reading = tryRead(text, options);
    REQUIRE(reading.ok());
    return *reading;
}

ReceivedStatement readWhole(const char *text, const ReceivedOptions &options = dong())
{
    const ReceivedReading reading = readText(text, options);
    for (const Error &problem : reading.problems)
        UNSCOPED_INFO(problem.place.row << " " << problem.place.column.toStdString() << " " << problem.place.value.toStdString());
    REQUIRE(reading.isWhole());
    return reading.statement;
}

QString path(const char *name) { return QStringLiteral(SOMO_TEST_DATA "/received/") + QString::fromLatin1(name); }

qint64 units(const std::optional<Money> &amount) { return amount.value_or(Money()).minorUnits(); }

} // namespace

TEST_CASE("a Vietnamese statement with two rows of headings, remarks and a total is read whole", "[received]")
{
    const auto reading = readReceivedFile(path("two_heading_rows_vi.csv"), dong());
    REQUIRE(reading.ok());
    for (const Error &problem : reading->problems)
        UNSCOPED_INFO(problem.place.row << " " << problem.place.column.toStdString() << " " << problem.place.value.toStdString());
    for (const ReceivedColumn &column : reading->columns)
        UNSCOPED_INFO(column.header.toStdString() << ": " << (column.field ? receivedFieldText(*column.field).toStdString() : "-"));
    REQUIRE(reading->isWhole());
    const ReceivedStatement &statement = reading->statement;
    REQUIRE(statement.lines.size() == 5);
    CHECK(statement.lines[0].order == u"CTV-001");
    CHECK(statement.lines[0].date == Day::fromNumber(20260905));
    CHECK(statement.lines[0].customer == u"Phạm Thị Lan");
    CHECK(units(statement.lines[0].base) == 1'200'000);
    CHECK(statement.lines[0].rate == Rate{50'000});
    CHECK(units(statement.lines[0].amount) == 60'000);
    CHECK(statement.lines[1].customer == u"Tổng công ty Chè"); // a customer, no total
    CHECK(statement.lines[3].order.isEmpty());
    CHECK(statement.lines[3].kind == StatementLineKind::adjustment);
    CHECK(units(statement.lines[3].amount) == -15'000);
    CHECK(statement.lines[4].kind == StatementLineKind::bonus);
    CHECK(statement.sum.minorUnits() == 360'000);
    REQUIRE(statement.totals.size() == 1);
    CHECK(statement.totals[0].agrees());
    CHECK(statement.totals[0].amount.minorUnits() == 360'000);
}

TEST_CASE("an English statement's rates may be shares of one", "[received]")
{
    const auto reading = readReceivedFile(path("plain_en.csv"), dong());
    REQUIRE(reading.ok());
    REQUIRE(reading->isWhole());
    REQUIRE(reading->statement.lines.size() == 3);
    CHECK(reading->statement.lines[2].rate == Rate{50'000});
    CHECK(reading->statement.lines[2].amount == Money::fromMinorUnits(20'000));
    CHECK(reading->statement.totals.at(0).agrees());
}

TEST_CASE("a cell that can't be taken refuses the whole file, with its place, value and reason", "[received]")
{
    const auto reading = readReceivedFile(path("bad_cells.csv"), dong());
    REQUIRE(reading.ok());
    CHECK_FALSE(reading->isWhole());
    CHECK(reading->statement.lines.empty()); // nothing half-read
    REQUIRE(reading->problems.size() == 2);
    CHECK(reading->problems[0].code == ErrorCode::unreadableNumber);
    CHECK(reading->problems[0].place == InputPlace{QStringLiteral("bad_cells.csv"), 3, QStringLiteral("Hoa hồng"), QStringLiteral("17O.000")});
    CHECK(reading->problems[1].code == ErrorCode::spreadsheetError);
    CHECK(reading->problems[1].place.row == 4);
}

TEST_CASE("columns that no words tell can be named", "[received]")
{
    const char *const text = "Ref;X;Y\nDH-1;1000;50\nDH-2;2000;100\n";
    const ReceivedReading unknown = readText(text);
    CHECK(unknown.missing == std::vector{ReceivedField::order, ReceivedField::amount});
    REQUIRE(unknown.columns.size() == 3);
    CHECK(unknown.columns[1].examples == QStringList{QStringLiteral("1000"), QStringLiteral("2000")});
    for (const char *mapping : {"order=Ref,base=X,amount=Y", "order=cột A,base=B,amount=column C", "order=1,base=2,amount=3"}) {
        INFO(mapping);
        const ReceivedStatement statement = readWhole(text, dong(QString::fromUtf8(mapping)));
        REQUIRE(statement.lines.size() == 2);
        CHECK(statement.lines[1].order == u"DH-2");
        CHECK(units(statement.lines[1].base) == 2000);
        CHECK(units(statement.lines[1].amount) == 100);
    }
    const auto wrong = tryRead(text, dong(QStringLiteral("order=Ref,amount=Z9")));
    REQUIRE_FALSE(wrong.ok());
    CHECK(wrong.error().code == ErrorCode::headerMissing);
    CHECK_FALSE(receivedMappingFromText(QStringLiteral("ordre=A")));
    CHECK_FALSE(receivedMappingFromText(QStringLiteral("order=A,order=B")));
    CHECK(receivedMappingFromText(QStringLiteral("base="))->at(ReceivedField::base) == std::nullopt);
}

TEST_CASE("a file without headings is read by the numbers of its columns", "[received]")
{
    const ReceivedStatement statement = readWhole("DH-1,500\nDH-2,700\n", dong(QStringLiteral("order=1,amount=2")));
    REQUIRE(statement.lines.size() == 2);
    CHECK(statement.sum.minorUnits() == 1200);
}

TEST_CASE("how numbers are written is decided by their column", "[received]")
{
    SECTION("grouping in a currency without decimals")
    {
        CHECK(readWhole("Mã đơn,Hoa hồng\nA1,\"1.500\"\nA2,\"1,500\"\n").sum.minorUnits() == 3000);
    }
    SECTION("decimals of another currency by what settles them")
    {
        ReceivedOptions dollars = dong();
        dollars.currency = Currency::fromCode(u"USD").value();
        CHECK(readWhole("Order,Commission\nA1;;\n", dollars).lines.size() == 1);
        CHECK(readWhole("Order;Commission\nA1;1.500\nA2;2.250,75\n", dollars).sum.minorUnits() == 375'075);
    }
    SECTION("currency marks, brackets and minus signs")
    {
        const ReceivedStatement statement = readWhole("Mã đơn;Hoa hồng\nA1;\"1.500 ₫\"\nA2;(200)\nA3;−300\nA4;400-\nA5;500 VNĐ\n");
        CHECK(statement.sum.minorUnits() == 1500 - 200 - 300 - 400 + 500);
    }
    SECTION("thousands named by the heading")
    {
        CHECK(readWhole("Mã đơn;Hoa hồng (nghìn đồng)\nA1;150\nA2;2,5\n").sum.minorUnits() == 152'500);
    }
    SECTION("more decimals than the currency has are rounded and counted")
    {
        const ReceivedStatement statement = readWhole("Mã đơn;Hoa hồng\nA1;100,5\nA2;-100,5\nA3;7,25\n");
        CHECK(units(statement.lines[0].amount) == 101);
        CHECK(units(statement.lines[1].amount) == -101);
        CHECK(statement.roundedAmounts == 3);
    }
    SECTION("a rate's separator is its decimal sign")
    {
        CHECK(readWhole("Mã đơn;Tỷ lệ hoa hồng;Hoa hồng\nA1;5,125;10\nA2;3;10\n").lines[0].rate == Rate{51'250});
        CHECK(readWhole("Mã đơn;Hoa hồng (%);Hoa hồng\nA1;5%;10\nA2;0,5 %;10\n").lines[1].rate == Rate{5'000});
    }
}

TEST_CASE("totals are recognised wherever they stand, and held against their lines", "[received]")
{
    SECTION("subtotals, a grand total and what is paid out")
    {
        const ReceivedStatement statement = readWhole("Mã đơn;Hoa hồng\nA1;10\nA2;20\nCộng;30\nA3;5\nCộng (1 đơn);5\nTổng cộng:;35\nThực lĩnh;35\n");
        REQUIRE(statement.totals.size() == 4);
        for (const ReceivedTotal &total : statement.totals)
            CHECK(total.agrees());
        CHECK(statement.lines.size() == 3);
    }
    SECTION("a total above its lines")
    {
        const ReceivedStatement statement = readWhole("Mã đơn;Hoa hồng\nTotal;30\nA1;10\nA2;20\n");
        CHECK(statement.totals.at(0).agrees());
    }
    SECTION("a total without any word")
    {
        const ReceivedStatement statement = readWhole("Mã đơn;Hoa hồng\nA1;10\nA2;20\n;30\n");
        CHECK(statement.totals.size() == 1);
        CHECK(statement.sum.minorUnits() == 30);
    }
    SECTION("a total that is wrong is said, not refused")
    {
        const ReceivedStatement statement = readWhole("Mã đơn;Hoa hồng\nA1;10\nA2;20\nTổng;31\n");
        REQUIRE(statement.totals.size() == 1);
        CHECK_FALSE(statement.totals[0].agrees());
        CHECK(statement.totals[0].sum.minorUnits() == 30);
        CHECK(statement.sum.minorUnits() == 30);
    }
}

TEST_CASE("rows that say nothing about pay are passed over and counted, an order without an amount is not", "[received]")
{
    const ReceivedStatement statement = readWhole("Mã đơn;Khách hàng;Hoa hồng\nKhu vực Hà Nội;;\nDH-1;An;10\nDH-2;Bình;-\nMã đơn;Khách hàng;Hoa hồng\nDH-3;Chi;20\nNgười lập bảng;;\n");
    REQUIRE(statement.lines.size() == 3);
    CHECK(statement.lines[1].order == u"DH-2");
    CHECK_FALSE(statement.lines[1].amount.has_value());
    CHECK(statement.passedRows == 4); // the headings themselves, a section, the headings again, a signature
}

TEST_CASE("what a line without an order is for is told by its words", "[received]")
{
    using Kind = StatementLineKind;
    CHECK(payKindOfWords(QStringLiteral("Thưởng quý 3")) == Kind::bonus);
    CHECK(payKindOfWords(QStringLiteral("Thưởng giới thiệu")) == Kind::referral);
    CHECK(payKindOfWords(QStringLiteral("Trừ tạm ứng tháng 9")) == Kind::draw);
    CHECK(payKindOfWords(QStringLiteral("Kỳ trước mang sang")) == Kind::carry);
    CHECK(payKindOfWords(QStringLiteral("Clawback for returns")) == Kind::adjustment);
    CHECK(payKindOfWords(QStringLiteral("Thuế TNCN 10%")) == std::nullopt);
    const ReceivedStatement statement = readWhole("Mã đơn;Hoa hồng\nA1;10\nThưởng tháng;5\n");
    REQUIRE(statement.lines.size() == 2);
    CHECK(statement.lines[1].order.isEmpty());
    CHECK(statement.lines[1].words == u"Thưởng tháng");
}

TEST_CASE("hostile files are refused or read, never half", "[received]")
{
    CHECK(tryRead({}, dong()).error().code == ErrorCode::emptyTable);
    CHECK(tryRead("Mã đơn;Hoa hồng\n", dong()).error().code == ErrorCode::emptyTable);
    CHECK(tryRead("Mã đơn;Hoa hồng\nTổng;0\n", dong()).error().code == ErrorCode::emptyTable);
    CHECK(tryRead("Mã đơn;Hoa hồng;Hoa hồng\nA;1;2\n", dong(QStringLiteral("amount=Hoa hồng"))).error().code == ErrorCode::headerTwice);
    CHECK(tryRead(QByteArray("M\xE3 \xF0\xF5n\x81,Hoa\n1\x81,2\n"), dong()).ok() == false);
    // Σ of amounts that each fit leaves 64 bits: said, never wrapped.
    CHECK(tryRead("Order,Commission\nA,9000000000000000000\nB,9000000000000000000\n", dong()).error().code == ErrorCode::overflow);
    CHECK(readText("Order,Commission\nA,90000000000000000000\n").problems.at(0).code == ErrorCode::numberTooLarge);
    CHECK(readText("Order,Rate,Commission\nA,9999999,5\n").problems.at(0).code == ErrorCode::numberTooLarge);
    CHECK(readText("Order,Date,Commission\nA,31/02/2026,5\n").problems.at(0).code == ErrorCode::unreadableDate);
    CHECK(readText("Order,Commission\n2.60401E+13,5\n").problems.at(0).code == ErrorCode::eatenCode);
    ReceivedOptions stopped = dong();
    std::stop_source stop;
    stop.request_stop();
    stopped.stop = stop.get_token();
    CHECK(tryRead("Order,Commission\nA,5\n", stopped).error().code == ErrorCode::importStopped);
}

TEST_CASE("UTF-16 and old Vietnamese bytes read the same", "[received]")
{
    const QString text = QStringLiteral("Mã đơn\tHoa hồng\nA1\t10\n");
    QByteArray utf16("\xFF\xFE", 2);
    utf16.append(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    const auto reading = tryRead(utf16, dong());
    REQUIRE(reading.ok());
    CHECK(reading->statement.sum.minorUnits() == 10);
}

TEST_CASE("a workbook's numbers and dates are read as what they are", "[received]")
{
    XlsxWriter writer;
    REQUIRE(writer.startSheet(QStringLiteral("Kê"), {QStringLiteral("Mã đơn"), QStringLiteral("Ngày"), QStringLiteral("Doanh thu"), QStringLiteral("Tỷ lệ"), QStringLiteral("Hoa hồng")}).ok());
    const auto number = [](const char *text) { return SheetNumber{QString::fromLatin1(text), 0}; };
    REQUIRE(writer.writeRow({number("1001"), Day::fromNumber(20260905), number("1200000"), number("0.05"), number("60000")}).ok());
    REQUIRE(writer.writeRow({QStringLiteral("DH-2"), Day::fromNumber(20260906), number("500"), number("0.05"), number("25")}).ok());
    REQUIRE(writer.writeRow({QStringLiteral("Tổng cộng"), {}, {}, {}, number("60025")}).ok());
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    REQUIRE(writer.finish(buffer).ok());
    const auto reading = readReceived(buffer, QStringLiteral("kê.xlsx"), dong());
    REQUIRE(reading.ok());
    REQUIRE(reading->isWhole());
    REQUIRE(reading->statement.lines.size() == 2);
    CHECK(reading->statement.lines[0].order == u"1001");
    CHECK(reading->statement.lines[0].date == Day::fromNumber(20260905));
    CHECK(reading->statement.lines[0].rate == Rate{50'000}); // 0.05 of a cell shown as 5 %
    CHECK(reading->statement.totals.at(0).agrees());
}

TEST_CASE("twenty thousand lines are read within two seconds", "[received][speed]")
{
    QByteArray text = "Mã đơn;Ngày;Khách hàng;Doanh thu;Tỷ lệ;Hoa hồng\n";
    for (int i = 0; i < 20'000; ++i)
        text += "DH-" + QByteArray::number(i) + ";05/09/2026;Khách " + QByteArray::number(i % 977) + ";1.000.000;5;50.000\n";
    const std::clock_t before = std::clock(); // the processor's time: other things run on this machine
    const auto reading = tryRead(text, dong());
    REQUIRE(reading.ok());
    CHECK(reading->statement.lines.size() == 20'000);
    CHECK(reading->statement.sum.minorUnits() == 1'000'000'000);
    CHECK(double(std::clock() - before) / CLOCKS_PER_SEC < 2);
}
