// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_reader.h"
#include "core/exchange/csv_writer.h"

#include "tests/support/catch.h"
#include "tests/support/shared_data.h"

#include <QBuffer>
#include <QFile>

using namespace somo;

namespace {

std::string shown(QIODevice &device, const FileLayout &layout = {}, Error *error = nullptr)
{
    auto source = openRows(device, layout, QStringLiteral("file.csv"));
    std::string text;
    SourceRow row;
    for (;;) {
        auto more = source ? (*source)->next(row) : Result<bool>(source.error());
        if (!more) {
            if (error)
                *error = more.error();
            return text + "refused";
        }
        if (!more.value())
            return text;
        text += std::to_string(row.number) + ':';
        for (size_t i = 0; i < row.cells.size(); ++i)
            text += (i == 0 ? " [" : "[") + std::string(row.cells[i]) + ']';
        text += '\n';
    }
}

std::string shown(const QByteArray &bytes, const FileLayout &layout = {}, Error *error = nullptr)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return shown(buffer, layout, error);
}

FileLayout with(const std::string &delimiter, const std::string &rowEnd = {})
{
    FileLayout layout;
    layout.delimiter = delimiter;
    layout.rowEnd = rowEnd;
    return layout;
}

} // namespace

TEST_CASE("quotes, embedded line breaks and row numbers as people see them", "[csv]")
{
    const auto [text, rows] = GENERATE(table<std::string, std::string>({
        {"a,b\n1,2\n", "1: [a][b]\n2: [1][2]\n"},
        {"a,b\r\n1,2", "1: [a][b]\n2: [1][2]\n"},
        {"a,b\r1,2\r", "1: [a][b]\n2: [1][2]\n"},
        {"\xEF\xBB\xBF" "a,b\n1,2\n", "1: [a][b]\n2: [1][2]\n"},
        {"a,\"b,\"\"c\"\"\"\n1,2\n", "1: [a][b,\"c\"]\n2: [1][2]\n"},
        {"a,b\n\"x\ny\r\nz\",2\n3,4\n", "1: [a][b]\n2: [x\ny\r\nz][2]\n5: [3][4]\n"},
        {"a,b\n\n  ,\n3,4\n", "1: [a][b]\n4: [3][4]\n"}, // blanks are no text
        {"a,b\n,\n\"\",\"\"\n3,4\n", "1: [a][b]\n4: [3][4]\n"},
        {"a,b\n1,\"\"\n", "1: [a][b]\n2: [1][]\n"},
        {"a,b\n1,x\"y\"\n", "1: [a][b]\n2: [1][x\"y\"]\n"},
        {"a,b\n1,\"x\"y\n", "1: [a][b]\n2: [1][\"x\"y]\n"},
        {"a,b\n1,2,3\n4\n", "1: [a][b]\n2: [1][2][3]\n3: [4]\n"},
        {"sep=;\na;b\n1,5;2\n", "2: [a][b]\n3: [1,5][2]\n"},
        {"SEP=|\ra|b\r1|2\r", "2: [a][b]\n3: [1][2]\n"},
        {"\"sep=\t\"\r\na\tb\r\n", "2: [a][b]\n"},
        {"sep=a column,b\n1,2\n", "1: [sep=a column][b]\n2: [1][2]\n"}, // a heading, no hint
        {"\xEF\xBB\xBF\xEF\xBB\xBF" "a,b\n1,2\n", "1: [a][b]\n2: [1][2]\n"}, // files that were joined
        {"a,b\n\"x\" , \"y, \"\"z\"\"\" \n", "1: [a][b]\n2: [x][y, \"z\"]\n"}, // blanks around quotes
        {"a,b\n1, \"x\" y\n2, \"open\n", "1: [a][b]\n2: [1][ \"x\" y]\n3: [2][ \"open]\n"}, // no quotes then, but text
        {"a,b\n1,5\" x 7\"\n", "1: [a][b]\n2: [1][5\" x 7\"]\n"}, // inches
        {"a,b\n=\"0012\",\"=\"\"0912\"\"\"\n=1+1,=\"a\"&\"b\"\n", "1: [a][b]\n2: [0012][0912]\n3: [=1+1][=\"a\"&\"b\"]\n"},
        {"a,b\n1,2\n\x1A", "1: [a][b]\n2: [1][2]\n"}, // the end of DOS files
        {"a,b\r\r\n1,2\r\r\n", "1: [a][b]\n3: [1][2]\n"},
    }));
    CAPTURE(text);
    CHECK(shown(QByteArray::fromStdString(text)) == rows);
}

TEST_CASE("the delimiter is found among comma, semicolon, tab and bar", "[csv]")
{
    CHECK(shown("a;b\n1,5;2,5\n") == "1: [a][b]\n2: [1,5][2,5]\n");
    CHECK(shown("a\tb\nx, y\tz\n") == "1: [a][b]\n2: [x, y][z]\n");
    CHECK(shown("1|2010-12-29|a,b\n2|2010-12-30|c\n") == "1: [1][2010-12-29][a,b]\n2: [2][2010-12-30][c]\n");
    CHECK(shown("name,note\nAn,\"a;b;c\"\nBinh,\"d;e;f\"\n") == "1: [name][note]\n2: [An][a;b;c]\n3: [Binh][d;e;f]\n");
    CHECK(shown("only\none\n") == "1: [only]\n2: [one]\n");
}

TEST_CASE("any delimiter and any row end can be given", "[csv]")
{
    CHECK(shown("1+|a + b|c+|x&|\n2+|y&z+|&|\n", with("+|", "&|\n")) == "1: [1][a + b|c][x]\n2: [2][y&z][]\n");
    CHECK(shown("1+|a&|\r\n2+|b&|", with("+|", "&|\n")) == "1: [1][a]\n2: [2][b]\n");
    CHECK(shown("1;;a##2;;b##", with(";;", "##")) == "1: [1][a]\n2: [2][b]\n");
}

TEST_CASE("cells are whole wherever blocks of the file end", "[csv]")
{
    // Rows of all lengths so that quotes, delimiters and row ends fall on every place around 64 KB.
    for (const int shift : {0, 1, 2, 3, 5}) {
        QByteArray file = "id,text\r\n" + QByteArray(shift, ' ') + "x,y\r\n";
        std::string expected = "1: [id][text]\n2: [" + std::string(size_t(shift), ' ') + "x][y]\n";
        qint64 line = 3;
        for (int i = 0; i < 9000; ++i) {
            file += QByteArray::number(i) + ",\"ô \"\"" + QByteArray(i % 7, 'z') + "\"\"\r\n\"\r\n";
            expected += std::to_string(line) + ": [" + std::to_string(i) + "][ô \"" + std::string(size_t(i % 7), 'z') + "\"\r\n]\n";
            line += 2;
        }
        REQUIRE(file.size() > 130'000);
        CHECK(shown(file) == expected);
    }
}

TEST_CASE("bytes that can't be decoded and open quotes are refused with their row", "[csv]")
{
    Error error;
    FileLayout utf8;
    utf8.encoding = Encoding::utf8;
    CHECK(shown("a,b\n1,2\n3,\xFF\n", utf8, &error).ends_with("refused"));
    CHECK(error.code == ErrorCode::badBytes);
    CHECK(error.place.row == 3);
    CHECK(error.place.file == QStringLiteral("file.csv"));
    CHECK(error.place.column == QStringLiteral("2"));
    CHECK(error.args.value(1) == QStringLiteral("11")); // the byte's place in the file
    CHECK(shown("a,b\n1,2\n3,B\xECnh\n", utf8, &error).ends_with("refused"));
    CHECK(error.place.value == QStringLiteral("B\uFFFD"));
    // A byte that is no UTF-8 in a file that is: told with its row instead of turning every name into nonsense.
    CHECK(shown("Mã,Ngày,Giá,Kênh\n1,2,3,4\n5,B\xECnh,6,7\n", {}, &error).ends_with("refused"));
    CHECK(error.code == ErrorCode::badBytes);
    CHECK(error.place.row == 3);
    CHECK(error.place.column == QStringLiteral("2"));
    CHECK(shown("a,b\n1,\"2\n3,4\n", {}, &error) == "1: [a][b]\nrefused");
    CHECK(error.code == ErrorCode::openQuote);
    CHECK(error.place.row == 2);
    // A quote that swallowed lines is known by the text behind the next one.
    CHECK(shown("a,b\n1,\"An\n2,\"Bình\"\n3,x\n", {}, &error) == "1: [a][b]\nrefused");
    CHECK(error.code == ErrorCode::openQuote);
    CHECK(error.place.row == 2);
    CHECK(shown("a,b\n" + QByteArray(16'384, ',') + "1\n", {}, &error) == "1: [a][b]\nrefused");
    CHECK(error.code == ErrorCode::tooManyColumns);
    CHECK(error.place.row == 2);
    CHECK(shown("a,b\n" + QByteArray(20'000'000, 'x'), {}, &error).ends_with("refused"));
    CHECK(error.code == ErrorCode::rowTooLong);
}

TEST_CASE("an exported cell never runs as a formula, and comes back as it was", "[csv]")
{
    const auto [text, written] = GENERATE(table<QString, QString>({
        {QStringLiteral("=1+1"), QStringLiteral("'=1+1")},
        {QStringLiteral("@SUM(A1)"), QStringLiteral("'@SUM(A1)")},
        {QStringLiteral("+cmd|' /C calc'!A0"), QStringLiteral("'+cmd|' /C calc'!A0")},
        {QStringLiteral("-2+3"), QStringLiteral("'-2+3")},
        {QStringLiteral("- giao sau 5h"), QStringLiteral("'- giao sau 5h")},
        {QStringLiteral("-1250000"), QStringLiteral("-1250000")},
        {QStringLiteral("-12.50"), QStringLiteral("-12.50")},
        {QStringLiteral("+84 912 345 678"), QStringLiteral("+84 912 345 678")},
        {QStringLiteral("An = Bình"), QStringLiteral("An = Bình")},
        {QStringLiteral(" =1+1"), QStringLiteral("' =1+1")},
        {QStringLiteral("\t=1+1"), QStringLiteral("'\t=1+1")},
        {QStringLiteral("\rAn"), QStringLiteral("'\rAn")},
        {QStringLiteral("'=1+1"), QStringLiteral("''=1+1")},
        {QStringLiteral("'45"), QStringLiteral("'45")},
        {QStringLiteral("– gạch"), QStringLiteral("– gạch")},
        {QString(), QString()},
    }));
    CHECK(withFormulaGuard(text) == written);
    CHECK(withoutFormulaGuard(written.toStdString()) == text.toStdString());
}

TEST_CASE("what is written is read back", "[csv]")
{
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    CsvWriter writer(buffer);
    REQUIRE(writer.writeRow({QStringLiteral("Tên"), QStringLiteral("Ghi chú")}));
    REQUIRE(writer.writeRow({QStringLiteral("Đặng \"A\", B"), QStringLiteral("dòng 1\ndòng 2;\t")}));
    CHECK(buffer.data().startsWith("\xEF\xBB\xBFTên,"));
    CHECK(shown(buffer) == "1: [Tên][Ghi chú]\n2: [Đặng \"A\", B][dòng 1\ndòng 2;\t]\n");
}

TEST_CASE("the real files with odd delimiters and encodings are read whole", "[csv][real]")
{
    const auto [name, delimiter, rowEnd, rows] = GENERATE(table<QString, std::string, std::string, int>({
        {QStringLiteral("adventureworks/oltp/Store.csv"), "+|", "&|\n", 701},
        {QStringLiteral("adventureworks/dw/FactSalesQuota.csv"), "", "", 163},
        {QStringLiteral("adventureworks/oltp/SalesPerson.csv"), "", "", 17},
        {QStringLiteral("adventureworks/powerbi-lab/ResellerSales_202006.csv"), "", "", 3005},
        {QStringLiteral("superstore/Sample - Superstore.csv"), "", "", 9995},
        {QStringLiteral("maven-crm/sales_pipeline.csv"), "", "", 8801},
    }));
    const auto path = test::sharedData(name);
    if (!path)
        return;
    QFile file(*path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const std::string text = shown(file, with(delimiter, rowEnd));
    CHECK(std::count(text.begin(), text.end(), '\n') == rows);
}
