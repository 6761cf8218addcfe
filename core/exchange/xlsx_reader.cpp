// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_reader.h"

#include "core/exchange/sheet_parser.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace somo {

namespace {

constexpr qsizetype sheetBlock = 64 * 1024;

/// "B" for 1: a column as the spreadsheet's head shows it.
QString columnLetters(int column)
{
    QString letters;
    for (; column >= 0; column = column / 26 - 1)
        letters.prepend(QChar(u'A' + column % 26));
    return letters;
}

} // namespace

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
    for (size_t i = 0; i < reader->m_book.sheets.size(); ++i) {
        if (reader->m_book.sheets[i].isTable)
            reader->m_tables.push_back(i);
    }
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
        // A workbook's sheets differ by more than case.
        const QString wanted = layout.sheetName.normalized(QString::NormalizationForm_C).trimmed();
        chosen = std::ranges::find_if(sheets, [&](const WorkbookSheet &sheet) {
            return sheet.name.normalized(QString::NormalizationForm_C).trimmed().compare(wanted, Qt::CaseInsensitive) == 0;
        });
    } else if (layout.sheet > 0) {
        if (size_t(layout.sheet) <= sheets.size())
            chosen = sheets.begin() + (layout.sheet - 1);
    } else if (!m_tables.empty()) {
        return chooseFilled();
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

/// The first visible sheet with a row in it; where there is none, the first visible one, or the first of all.
Status XlsxReader::chooseFilled()
{
    std::vector<size_t> visible;
    std::ranges::copy_if(m_tables, std::back_inserter(visible), [this](size_t sheet) { return m_book.sheets[sheet].visible; });
    m_sheet = visible.empty() ? m_tables.front() : visible.front();
    if (visible.size() < 2)
        return success();
    for (const size_t sheet : visible) {
        const size_t before = std::exchange(m_sheet, sheet);
        SOMO_TRY(restart());
        SourceRow row;
        const auto found = next(row);
        if (!found || *found) // what can't be read says so when it is
            return success();
        m_sheet = before;
    }
    return success();
}

std::vector<FileTable> XlsxReader::tables() const
{
    std::vector<FileTable> tables;
    for (const size_t sheet : m_tables)
        tables.push_back({m_book.sheets[sheet].name, m_book.sheets[sheet].visible});
    return tables;
}

Status XlsxReader::choose(size_t table)
{
    m_sheet = m_tables[table];
    return restart();
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

QString XlsxReader::description() const
{
    const QString name = QStringLiteral("xlsx, ") + m_book.sheets[m_sheet].name;
    if (m_tables.size() < 2)
        return name;
    const qsizetype place = std::ranges::find(m_tables, m_sheet) - m_tables.begin() + 1;
    return QStringLiteral("%1 (%2/%3)").arg(name).arg(place).arg(m_tables.size());
}

/// What kept the parser from going on, with the cell it stood at.
Error XlsxReader::unparsed() const
{
    const bool tooLarge = m_parser->outgrewMemory();
    Error error = failure(tooLarge ? ErrorCode::workbookTooLarge : ErrorCode::damagedWorkbook, {m_book.sheets[m_sheet].name});
    if (m_parser->fault() == SheetParser::Fault::tooLong)
        error = failure(ErrorCode::rowTooLong, {QString::number(SheetParser::rowTextLimit)});
    error.place.row = m_parser->row();
    if (m_parser->fault() != SheetParser::Fault::none && m_parser->column() >= 0)
        error.place.column = columnLetters(m_parser->column());
    return located(std::move(error));
}

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
        return unparsed();
    return true;
}

void XlsxReader::deliver(SourceRow &row, size_t index)
{
    const SheetParser::Row &found = m_parser->rows()[index];
    for (const int column : m_filled) {
        m_views[size_t(column)] = {};
        m_kinds[size_t(column)] = CellKind::text;
    }
    m_filled.clear();
    const size_t columns = size_t(m_parser->cell(found.firstCell + found.cells - 1).column) + 1;
    if (columns > m_views.size()) {
        m_views.resize(columns);
        m_kinds.resize(columns, CellKind::text);
    }
    for (size_t i = 0; i < found.cells; ++i) {
        const SheetParser::Cell &cell = m_parser->cell(found.firstCell + i);
        m_views[size_t(cell.column)] = m_parser->text(cell);
        m_kinds[size_t(cell.column)] = cell.kind;
        m_filled.push_back(cell.column);
    }
    row.number = found.number;
    row.cells = std::span(m_views).first(columns);
    row.kinds = std::span(m_kinds).first(columns);
}

Result<bool> XlsxReader::next(SourceRow &row)
{
    const auto isBlank = [](std::string_view cell) { return cell.find_first_not_of(" \t\r\n") == std::string_view::npos; };
    for (;;) {
        while (m_nextRow >= m_parser->rows().size()) {
            SOMO_TRY_ASSIGN(const bool more, readBlock());
            if (!more)
                return false;
        }
        deliver(row, m_nextRow++);
        if (!std::ranges::all_of(m_filled, [&](int column) { return isBlank(m_views[size_t(column)]); }))
            return true;
    }
}

} // namespace somo
