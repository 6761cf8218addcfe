// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/exchange_speed.h"

#include "core/exchange/quick_names_query.h"
#include "core/exchange/row_source.h"
#include "core/exchange/saved_table.h"
#include "core/report/export.h"
#include "core/words/error_words.h"
#include "tests/bench/order_lines.h"
#include "tests/bench/raw_workbook.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>

#include <algorithm>
#include <array>
#include <cstdio>
#include <utility>

namespace somo::bench {

namespace {

QString wordsOf(const Error &error) { return words::errorText(error, Language::english) + QLatin1Char(' ') + error.detail; }

Result<ReadCells> readAsImport(const QString &place)
{
    QFile file(place);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::fileUnreadable, {file.errorString()});
    SOMO_TRY_ASSIGN(const std::unique_ptr<RowSource> rows, openRows(file, {}, QStringLiteral("bench.xlsx")));
    ReadCells read;
    SourceRow row;
    for (;;) {
        SOMO_TRY_ASSIGN(const bool more, rows->next(row));
        if (!more)
            return read;
        ++read.rows;
        for (size_t column = 0; column < row.cells.size(); ++column) {
            read.cells += row.cells[column].empty() ? 0 : 1;
            if (row.kind(column) == CellKind::text)
                read.sharedBytes += std::int64_t(row.cells[column].size());
        }
    }
}

struct OwnProcess {
    double seconds = 0;
    double peak = 0; // MB
};
std::optional<OwnProcess> readInOwnProcess(const QString &place)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--read"), place});
    if (!child.waitForFinished(-1) || child.exitStatus() != QProcess::NormalExit || child.exitCode() != 0)
        return std::nullopt;
    const QList<QByteArray> said = child.readAllStandardOutput().simplified().split(' ');
    return OwnProcess{said.value(0).toDouble(), said.value(1).toDouble()};
}

/// A table as the window hands one over: texts, days, amounts.
SavedTable madeTable(int rows)
{
    SavedTable table;
    table.title = QStringLiteral("Bench");
    table.headers = QStringList{QStringLiteral("Mã"), QStringLiteral("Ngày"), QStringLiteral("Khách"), QStringLiteral("Điện thoại"), QStringLiteral("Nhóm"),
                                QStringLiteral("Số lượng"), QStringLiteral("Đơn giá"), QStringLiteral("Doanh thu")};
    const Day last = Day::fromNumber(lastDay());
    for (int i = 0; i < rows; ++i) {
        const QString number = QString::number(i);
        table.rows.push_back({QString(QStringLiteral("DH-") + number.rightJustified(6, u'0')), last.addDays(-(i % 365)), QString(QStringLiteral("Khách hàng số ") + number),
                              QString(u'0' + QString::number(912'000'000 + i)), QString(QStringLiteral("Nhóm ") + QString::number(i % 20)),
                              SheetNumber{QString::number(i % 9 + 1)}, SheetNumber{QString::number(i % 500 * 1'000)}, SheetNumber{QString::number(qint64(i % 4'500) * 1'000)}});
    }
    return table;
}

/// Ours and libxlsxwriter alone in turns, of the same cells.
std::optional<QString> compareWriting(const QString &what, const QString &folder, const ReadyCells &ready, const std::function<Status(QIODevice &)> &ours, Verdicts &verdicts)
{
    std::optional<QString> wrong;
    const auto writeOurs = [&] {
        QFile file(folder + QStringLiteral("/ours.xlsx"));
        const Status written = file.open(QIODevice::WriteOnly) ? ours(file) : Status(failure(ErrorCode::fileNotWritten, {file.errorString()}));
        if (!written)
            wrong = wordsOf(written.error());
    };
    const auto writeAlone = [&] {
        if (!ready.write(folder + QStringLiteral("/alone.xlsx")))
            wrong = QStringLiteral("libxlsxwriter wrote nothing");
    };
    const Pair times = interleaved(3, writeOurs, writeAlone);
    std::printf("%s, %lld rows: %.0f ms; libxlsxwriter alone %.0f ms\n", qPrintable(what), static_cast<long long>(ready.rows()), times.first, times.second);
    verdicts.figure(what + QStringLiteral(" ÷ libxlsxwriter alone"), times.first / times.second, "x", 1.3);
    return wrong;
}

constexpr std::array familyNames{"Nguyễn", "Nguyễn", "Nguyễn", "Trần", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô"};
constexpr std::array middleNames{"Thị", "Thị", "Văn", "Văn", "Hữu", "Đức", "Ngọc", "Minh", "Thanh", "Quang", "Hồng", "Kim", "Xuân", "Thu", "Thị Ngọc", "Thị Thu"};
constexpr std::array givenNames{"Lan", "Minh", "Hoa", "Anh", "Hương", "Thảo", "Linh", "Trang", "Hùng", "Dũng", "Tuấn", "Nam", "Long", "Sơn", "Hải", "Hà", "Thu", "Mai", "Yến", "Nga",
                                "Phương", "Bình", "An", "Khoa", "Phúc", "Loan", "Hạnh", "Cường", "Quân", "Vy", "Ngân", "Tâm", "Tiến", "Hiếu", "Đạt", "Khánh", "Bảo", "Châu", "My", "Đào", "Lan Anh"};
constexpr std::array goods{"Áo sơ mi", "Áo thun", "Quần tây", "Váy hoa", "Trà sen", "Trà nhài", "Cà phê", "Mật ong", "Dầu gội", "Sữa tắm"};
constexpr std::array shades{"trắng", "đen", "xanh", "đỏ", "nâu", "vàng", "hồng", "tím", "loại một", "loại hai"};

/// Every key of a line, in milliseconds, behind those of other lines.
std::optional<QString> typeLine(Book &book, const QString &line, std::vector<double> &keys)
{
    const Day today = Day::fromNumber(lastDay());
    for (qsizetype letters = 1; letters <= line.size(); ++letters) {
        const auto start = Clock::now();
        quick::BookNames names(book.database(), today);
        const quick::Entry entry = quick::read(line.left(letters), {today, book.settings().currency}, names);
        keys.push_back(secondsSince(start) * 1000);
        if (!names.status())
            return wordsOf(names.status().error());
        if (letters == line.size() && !entry.kind && entry.questions.empty())
            return QStringLiteral("nothing was understood");
    }
    return std::nullopt;
}

} // namespace

std::optional<QString> readWorkbookAlone(const QString &file)
{
    const auto start = Clock::now();
    const auto read = readAsImport(file);
    if (!read)
        return wordsOf(read.error());
    std::printf("%.6f %.3f %lld\n", secondsSince(start), peakMegabytes(), static_cast<long long>(read->rows));
    return std::nullopt;
}

std::optional<QString> measureWorkbook(const QString &folder, int rows, Verdicts &verdicts)
{
    const QString place = folder + QStringLiteral("/read.xlsx");
    const QString shorter = folder + QStringLiteral("/read_tenth.xlsx");
    if (!writeMadeWorkbook(place, {rows, rows}) || !writeMadeWorkbook(shorter, {rows / 10, rows}))
        return QStringLiteral("the made workbook can't be written");
    std::optional<QString> wrong;
    ReadCells ours, bare;
    const auto readOurs = [&] {
        const auto read = readAsImport(place);
        if (!read)
            wrong = wordsOf(read.error());
        else
            ours = *read;
    };
    const auto readAlone = [&] { bare = readBare(place).value_or(ReadCells()); };
    readAlone(); // the file is in the system's cache
    const Pair times = interleaved(5, readOurs, readAlone);
    if (wrong)
        return wrong;
    if (!(ours == bare) || ours.rows != rows)
        return QStringLiteral("the two readers found other cells: %1 and %2 in %3 and %4 rows, %5 and %6 bytes of text").arg(ours.cells).arg(bare.cells).arg(ours.rows).arg(bare.rows).arg(ours.sharedBytes).arg(bare.sharedBytes);
    std::printf("xlsx of %d rows, %lld cells: %.0f ms; unzip and expat alone %.0f ms\n", rows, static_cast<long long>(ours.cells), times.first, times.second);
    verdicts.figure(QStringLiteral("xlsx of %1 rows ÷ unzip and expat").arg(rows), times.first / times.second, "x", 1.5);
    const auto whole = readInOwnProcess(place);
    const auto tenth = readInOwnProcess(shorter);
    if (!whole || !tenth)
        return QStringLiteral("the workbook could not be read alone");
    verdicts.figure(QStringLiteral("xlsx, peak memory"), whole->peak, "MB", 80);
    verdicts.figure(QStringLiteral("xlsx, memory of all rows ÷ a tenth of them"), whole->peak / tenth->peak, "x", 1.1);
    return std::nullopt;
}

std::optional<QString> measureExports(Book &book, const QString &folder, int rows, Verdicts &verdicts)
{
    const SavedTable table = madeTable(rows);
    ReadyCells ready;
    ready.add(std::vector<SheetCell>(table.headers.begin(), table.headers.end()));
    for (const auto &row : table.rows)
        ready.add(row);
    if (const auto wrong = compareWriting(QStringLiteral("a table to xlsx"), folder, ready, [&table](QIODevice &device) { return writeTable(table, TableForm::workbook, device); }, verdicts))
        return wrong;
    ReadyCells orders;
    const auto each = [&](const TakeCells &take) { return exportCells(book.database(), book.settings(), ImportKind::orders, take); };
    const Status read = each([&orders](const std::vector<SheetCell> &cells) {
        orders.add(cells);
        return success();
    });
    if (!read)
        return wordsOf(read.error());
    return compareWriting(QStringLiteral("the book's orders to xlsx"), folder, orders, [&each](QIODevice &device) -> Status {
        XlsxWriter writer;
        bool isFirst = true;
        SOMO_TRY(each([&](const std::vector<SheetCell> &cells) -> Status {
            if (!std::exchange(isFirst, false))
                return writer.writeRow(cells);
            QStringList headers;
            for (const SheetCell &cell : cells)
                headers += std::get<QString>(cell);
            return writer.startSheet(QStringLiteral("orders"), headers);
        }));
        return writer.finish(device);
    }, verdicts);
}

bool writeCustomers(const QString &file, int count)
{
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return false;
    QByteArray text("customer.code,customer.name,customer.phone\r\n");
    for (int i = 0; i < count; ++i) {
        const size_t draw = size_t(i) * 2'654'435'761U;
        text.append("KH").append(QByteArray::number(i + 1).rightJustified(5, '0')).append(',');
        text.append(familyNames[draw / 7 % familyNames.size()]).append(' ').append(middleNames[draw / 131 % middleNames.size()]).append(' ');
        text.append(givenNames[draw / 2'003 % givenNames.size()]).append(",09").append(QByteArray::number(10'000'000 + i)).append("\r\n");
    }
    return out.write(text) == text.size();
}

bool writeProducts(const QString &file)
{
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return false;
    QByteArray text("product.code,product.name,product.price\r\n");
    int number = 0;
    for (const char *kind : goods) {
        for (const char *shade : shades) {
            ++number;
            text.append("SP").append(QByteArray::number(number).rightJustified(3, '0')).append(',').append(kind).append(' ').append(shade);
            text.append(',').append(QByteArray::number(100'000 + number * 1'000)).append("\r\n");
        }
    }
    return out.write(text) == text.size();
}

std::optional<QString> measureQuickEntry(Book &book, Verdicts &verdicts)
{
    const QStringList lines{QStringLiteral("chị Lan lấy 3 áo thun trắng 450k hôm qua qua shopee, còn nợ 200"), QStringLiteral("Nguyễn Thị Lan đặt 2 trà sen và 1 cà phê loại một ship 30k"),
                            QStringLiteral("chi minh thu tra 2tr chuyen khoan hom kia"), QStringLiteral("thứ 6 tuần sau gọi lại anh Nguyễn Văn Minh lúc 9h"),
                            QStringLiteral("ăn trưa với khách chị Hà 180k"), QStringLiteral("0912 345 678 lấy 2 váy hoa đỏ 1tr2")};
    constexpr int rounds = 5;
    std::vector<std::vector<double>> ofKeys; // of each key its rounds: other work on the machine hits one, seldom three
    for (int round = 0; round < rounds; ++round) {
        std::vector<double> keys;
        for (const QString &line : lines) {
            if (const auto wrong = typeLine(book, line, keys))
                return wrong;
        }
        ofKeys.resize(keys.size());
        for (size_t key = 0; key < keys.size(); ++key)
            ofKeys[key].push_back(keys[key]);
    }
    std::vector<double> medians;
    for (const std::vector<double> &key : ofKeys)
        medians.push_back(median(key));
    size_t slowest = size_t(std::ranges::max_element(medians) - medians.begin());
    for (const QString &line : lines) {
        if (slowest < size_t(line.size())) {
            std::printf("the slowest key of quick entry ends “%s”\n", qPrintable(line.left(qsizetype(slowest) + 1)));
            break;
        }
        slowest -= size_t(line.size());
    }
    verdicts.figure(QStringLiteral("quick entry, a key"), median(medians), "ms", 5);
    verdicts.figure(QStringLiteral("quick entry, the slowest key of six lines"), *std::ranges::max_element(medians), "ms", 5);
    return std::nullopt;
}

} // namespace somo::bench
