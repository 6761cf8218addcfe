// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_reader.h"

#include "core/exchange/sheet_parser.h"
#include "core/exchange/value_parse.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace somo {

namespace {

constexpr qsizetype sheetBlock = 64 * 1024;
// Serial numbers end with the year 9999.
constexpr double lastSerial = 2'958'466;
constexpr int secondsPerDay = 86'400;

} // namespace

std::string serialDateText(std::string_view serial, bool dates1904)
{
    double number = 0; // a moment in time, never an amount
    const auto [end, problem] = std::from_chars(serial.data(), serial.data() + serial.size(), number);
    if (problem != std::errc{} || end != serial.data() + serial.size() || !(number >= 0) || number >= lastSerial)
        return {};
    int days = int(number);
    int seconds = int(std::lround((number - days) * secondsPerDay));
    if (seconds == secondsPerDay) {
        seconds = 0;
        ++days;
    }
    const auto twoDigits = [](int value) { return std::string(value < 10 ? "0" : "") + std::to_string(value); };
    const std::string time
        = twoDigits(seconds / 3600) + ':' + twoDigits(seconds / 60 % 60) + ':' + twoDigits(seconds % 60);
    if (days == 0 && !dates1904)
        return time;
    // The 1900 system knows a 29 February 1900 that never was: serial 60.
    if (!dates1904 && days == 60)
        return {};
    const QDate base = dates1904 ? QDate(1904, 1, 1) : days < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    const std::string date = base.addDays(days).toString(Qt::ISODate).toStdString();
    return seconds == 0 ? date : date + ' ' + time;
}

std::string sheetNumberText(std::string_view text)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (!text.empty() && text.size() <= 15 && std::ranges::all_of(text, isDigit) && (text[0] != '0' || text.size() == 1))
        return std::string(text);
    const auto plain = plainDecimal(text);
    return plain ? withoutBinaryNoise(*plain) : std::string();
}

XlsxReader::~XlsxReader() = default;

Result<std::unique_ptr<RowSource>> XlsxReader::open(QIODevice &device, const FileLayout &layout, const QString &fileName)
{
    std::unique_ptr<XlsxReader> reader(new XlsxReader);
    reader->m_fileName = fileName;
    auto archive = ZipArchive::open(device);
    if (!archive)
        return reader->located(archive.error());
    reader->m_archive = std::move(archive).value();
    auto book = readWorkbook(*reader->m_archive);
    if (!book)
        return reader->located(book.error());
    reader->m_book = std::move(book).value();
    SOMO_TRY(reader->chooseSheet(layout));
    SOMO_TRY(reader->restart());
    return std::unique_ptr<RowSource>(std::move(reader));
}

Error XlsxReader::located(Error error) const
{
    error.place.file = m_fileName;
    return error;
}

Status XlsxReader::chooseSheet(const FileLayout &layout)
{
    const auto &sheets = m_book.sheets;
    auto chosen = sheets.end();
    if (!layout.sheetName.isEmpty()) {
        chosen = std::ranges::find(sheets, layout.sheetName.normalized(QString::NormalizationForm_C),
                                   [](const WorkbookSheet &sheet) { return sheet.name.normalized(QString::NormalizationForm_C); });
    } else if (layout.sheet > 0) {
        if (size_t(layout.sheet) <= sheets.size())
            chosen = sheets.begin() + (layout.sheet - 1);
    } else {
        chosen = std::ranges::find_if(sheets, [](const WorkbookSheet &sheet) { return sheet.isTable && sheet.visible; });
        if (chosen == sheets.end())
            chosen = std::ranges::find_if(sheets, &WorkbookSheet::isTable);
    }
    if (chosen == sheets.end() || !chosen->isTable) {
        QStringList names;
        for (const WorkbookSheet &sheet : sheets)
            names += sheet.name;
        const QString wanted = layout.sheetName.isEmpty() ? QString::number(std::max(layout.sheet, 1)) : layout.sheetName;
        return located(failure(ErrorCode::sheetMissing, {wanted, names.join(QStringLiteral(", "))}));
    }
    m_sheet = size_t(chosen - sheets.begin());
    return success();
}

Status XlsxReader::restart()
{
    auto entered = m_archive->enter(m_book.sheets[m_sheet].part);
    if (!entered)
        return located(entered.error());
    if (!entered.value())
        return located(failure(ErrorCode::damagedWorkbook, {m_book.sheets[m_sheet].name}));
    m_parser = std::make_unique<SheetParser>(m_book);
    m_nextRow = 0;
    m_ended = false;
    return success();
}

double XlsxReader::progress() const { return m_archive->progress(); }

QString XlsxReader::description() const { return QString(QStringLiteral("xlsx, ") + m_book.sheets[m_sheet].name); }

Result<bool> XlsxReader::readBlock()
{
    if (m_ended)
        return false;
    m_parser->clearRows();
    m_nextRow = 0;
    m_block.resize(sheetBlock);
    auto size = m_archive->read(m_block.data(), m_block.size());
    if (!size)
        return located(size.error());
    m_ended = size.value() == 0;
    if (!m_parser->parse(m_block.constData(), qsizetype(size.value()), m_ended))
        return located(failure(ErrorCode::damagedWorkbook, {m_book.sheets[m_sheet].name}));
    return true;
}

Result<bool> XlsxReader::next(SourceRow &row)
{
    while (m_nextRow >= m_parser->rows().size()) {
        SOMO_TRY_ASSIGN(const bool more, readBlock());
        if (!more)
            return false;
    }
    const SheetParser::Row &found = m_parser->rows()[m_nextRow++];
    const int columns = m_parser->cell(found.firstCell + found.cells - 1).column + 1;
    m_views.assign(size_t(columns), {});
    m_kinds.assign(size_t(columns), CellKind::text);
    for (size_t i = 0; i < found.cells; ++i) {
        const SheetParser::Cell &cell = m_parser->cell(found.firstCell + i);
        m_views[size_t(cell.column)] = m_parser->text(cell);
        m_kinds[size_t(cell.column)] = cell.kind;
    }
    row.number = found.number;
    row.cells = m_views;
    row.kinds = m_kinds;
    return true;
}

} // namespace somo
