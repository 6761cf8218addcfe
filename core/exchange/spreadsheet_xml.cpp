// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/spreadsheet_xml.h"

#include "core/exchange/sheet_values.h"
#include "core/exchange/table_rows.h"
#include "core/exchange/xml_parser.h"

#include <algorithm>
#include <charconv>

namespace somo {

namespace {

constexpr qsizetype spreadsheetBlock = 64 * 1024;
constexpr size_t mostTables = 4096;

qint64 positionOf(std::string_view text, qint64 otherwise)
{
    qint64 number = otherwise;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

} // namespace

/// Collects the rows of one table; of the others it only sees that they are there.
class SpreadsheetXmlReader::Parser : public XmlParser {
public:
    explicit Parser(size_t wanted)
        : m_wanted(wanted)
    {
    }
    TableRows rows;
    std::vector<FileTable> tables;
    std::vector<bool> filled;
    qint64 row = 0;
    ErrorCode fault = ErrorCode::damagedWorkbook;

protected:
    void start(std::string_view name, const char **attributes) override
    {
        if (name == "Worksheet")
            startTable(attributes);
        else if (name == "Row" && !tables.empty())
            startRow(attributes);
        else if (name == "Cell" && m_inRow)
            startCell(attributes);
        else if (name == "Comment")
            m_inComment = true;
        else if (name == "Data" && m_inCell && !m_inComment)
            startData(attributes);
        else if (name == "Visible")
            m_inVisible = true;
        else if (name == "br" && m_inData)
            m_value += '\n';
        m_visibility.clear();
    }
    void end(std::string_view name) override
    {
        if (name == "Data")
            m_inData = false;
        else if (name == "Comment")
            m_inComment = false;
        else if (name == "Cell" && m_inCell)
            endCell();
        else if (name == "Row" && m_inRow)
            endRow();
        else if (name == "Visible")
            endVisible();
    }
    void text(std::string_view utf8) override
    {
        if (m_inVisible && m_visibility.size() < 100)
            m_visibility += utf8;
        if (!m_inData)
            return;
        m_value += utf8;
        if (m_value.size() > TableRows::rowTextLimit)
            fail(ErrorCode::rowTooLong);
    }

private:
    void fail(ErrorCode code)
    {
        fault = code;
        abort();
    }
    void startTable(const char **attributes)
    {
        if (tables.size() == mostTables)
            return fail(ErrorCode::workbookTooLarge);
        const std::string_view name = attribute(attributes, "Name");
        tables.push_back({QString::fromUtf8(name.data(), qsizetype(name.size())), true});
        filled.push_back(false);
        row = 0;
        m_lastRow = 0;
    }
    void startRow(const char **attributes)
    {
        row = positionOf(attribute(attributes, "Index"), m_lastRow + 1);
        if (row <= m_lastRow || row > TableRows::rowLimit)
            return fail(ErrorCode::damagedWorkbook);
        // Rows that look alike and are empty are written once.
        m_lastRow = std::min(row + std::max<qint64>(positionOf(attribute(attributes, "Span"), 0), 0), TableRows::rowLimit);
        m_inRow = true;
        m_column = 0;
        rows.startRow(row);
    }
    void endRow()
    {
        m_inRow = false;
        if (tables.size() == m_wanted + 1)
            rows.endRow();
    }
    void startCell(const char **attributes)
    {
        const qint64 column = positionOf(attribute(attributes, "Index"), m_column + 1);
        const qint64 merged = std::max<qint64>(positionOf(attribute(attributes, "MergeAcross"), 0), 0);
        if (column <= m_column || column > TableRows::columnLimit || merged > TableRows::columnLimit)
            return fail(ErrorCode::damagedWorkbook);
        m_cell = int(column) - 1;
        m_column = column + merged;
        m_inCell = true;
        m_type.clear();
        m_value.clear();
    }
    void startData(const char **attributes)
    {
        m_inData = true;
        m_type = attribute(attributes, "Type");
        m_value.clear();
    }
    void endCell()
    {
        m_inCell = m_inData = false;
        filled.back() = filled.back() || m_value.find_first_not_of(" \t\r\n") != std::string::npos;
        if (tables.size() != m_wanted + 1)
            return;
        const std::string known = m_type == "Number" ? sheetNumberText(m_value) : m_type == "DateTime" ? isoDateText(m_value) : std::string();
        if (!known.empty())
            rows.add(m_cell, m_type == "Number" ? CellKind::number : CellKind::date, known);
        else if (m_type == "Boolean")
            rows.add(m_cell, CellKind::text, m_value == "1" ? "TRUE" : m_value == "0" ? "FALSE" : std::string_view(m_value));
        else
            rows.add(m_cell, CellKind::text, m_value);
        if (rows.textSize() > TableRows::rowTextLimit)
            fail(ErrorCode::rowTooLong);
    }
    void endVisible()
    {
        m_inVisible = false;
        if (!tables.empty() && m_visibility.find("Hidden") != std::string::npos) // SheetHidden, SheetVeryHidden
            tables.back().visible = false;
    }

    size_t m_wanted;
    bool m_inRow = false;
    bool m_inCell = false;
    bool m_inData = false;
    bool m_inComment = false;
    bool m_inVisible = false;
    qint64 m_lastRow = 0;
    qint64 m_column = 0; // the last one that is taken, from 1
    int m_cell = 0; // from 0
    std::string m_type;
    std::string m_value;
    std::string m_visibility;
};

SpreadsheetXmlReader::SpreadsheetXmlReader(QIODevice &device, QString fileName)
    : m_device(device)
    , m_fileName(std::move(fileName))
{
}

SpreadsheetXmlReader::~SpreadsheetXmlReader() = default;

Result<std::unique_ptr<RowSource>> SpreadsheetXmlReader::open(QIODevice &device, const FileLayout &layout, const QString &fileName)
{
    std::unique_ptr<SpreadsheetXmlReader> reader(new SpreadsheetXmlReader(device, fileName));
    SOMO_TRY(reader->survey());
    SOMO_TRY(reader->chooseSheet(layout));
    SOMO_TRY(reader->restart());
    return std::unique_ptr<RowSource>(std::move(reader));
}

Error SpreadsheetXmlReader::errorHere(const Parser &parser) const
{
    const QString sheet = parser.tables.empty() ? QStringLiteral("xml") : parser.tables.back().name;
    Error error = failure(parser.outgrewMemory() ? ErrorCode::workbookTooLarge : parser.fault, {sheet});
    if (error.code == ErrorCode::rowTooLong)
        error.args = {QString::number(TableRows::rowTextLimit)};
    error.place.file = m_fileName;
    error.place.row = parser.row;
    return error;
}

/// Reads on; false at the end.
Result<bool> SpreadsheetXmlReader::readBlock(Parser &parser)
{
    if (m_ended)
        return false;
    const bool isFirst = m_device.pos() == 0;
    m_block = m_device.read(spreadsheetBlock);
    // Blank lines in front of the declaration are no XML, but written all the same.
    if (isFirst)
        m_block.remove(0, std::distance(m_block.begin(), std::ranges::find_if_not(m_block, [](char c) { return c == ' ' || c == '\r' || c == '\n' || c == '\t'; })));
    m_ended = m_block.isEmpty();
    if (!parser.parse(m_block.constData(), m_block.size(), m_ended))
        return errorHere(parser);
    return true;
}

/// Which tables there are: whether one is hidden stands behind its rows.
Status SpreadsheetXmlReader::survey()
{
    Parser all(mostTables); // the rows of none
    m_device.seek(0);
    m_ended = false;
    for (;;) {
        SOMO_TRY_ASSIGN(const bool more, readBlock(all));
        if (!more)
            break;
    }
    m_tables = std::move(all.tables);
    m_filled = std::move(all.filled);
    if (m_tables.empty())
        return located(failure(ErrorCode::notATable), m_fileName);
    return success();
}

Status SpreadsheetXmlReader::chooseSheet(const FileLayout &layout)
{
    auto chosen = m_tables.end();
    if (!layout.sheetName.isEmpty()) {
        const QString wanted = layout.sheetName.normalized(QString::NormalizationForm_C).trimmed();
        chosen = std::ranges::find_if(m_tables, [&](const FileTable &table) {
            return table.name.normalized(QString::NormalizationForm_C).trimmed().compare(wanted, Qt::CaseInsensitive) == 0;
        });
    } else if (layout.sheet > 0) {
        chosen = size_t(layout.sheet) <= m_tables.size() ? m_tables.begin() + (layout.sheet - 1) : m_tables.end();
    } else {
        for (auto table = m_tables.begin(); table != m_tables.end() && chosen == m_tables.end(); ++table) {
            if (table->visible && m_filled[size_t(table - m_tables.begin())])
                chosen = table;
        }
        if (chosen == m_tables.end()) // all are hidden or empty
            chosen = m_tables.begin();
    }
    if (chosen == m_tables.end()) {
        QStringList names;
        for (const FileTable &table : m_tables)
            names += table.name;
        const QString wanted = layout.sheetName.isEmpty() ? QString::number(std::max(layout.sheet, 1)) : layout.sheetName;
        return located(failure(ErrorCode::sheetMissing, {wanted, names.join(QStringLiteral(", "))}), m_fileName);
    }
    m_table = size_t(chosen - m_tables.begin());
    return success();
}

Status SpreadsheetXmlReader::choose(size_t table)
{
    m_table = table;
    return restart();
}

Status SpreadsheetXmlReader::restart()
{
    if (!m_device.seek(0))
        return located(failure(ErrorCode::fileUnreadable, {m_device.errorString()}), m_fileName);
    m_parser = std::make_unique<Parser>(m_table);
    m_ended = false;
    return success();
}

Result<bool> SpreadsheetXmlReader::next(SourceRow &row)
{
    while (m_parser->rows.isEmpty()) {
        SOMO_TRY_ASSIGN(const bool more, readBlock(*m_parser));
        if (!more)
            return false;
    }
    m_parser->rows.take(row);
    return true;
}

double SpreadsheetXmlReader::progress() const
{
    const qint64 size = m_device.size();
    return size > 0 ? std::min(1.0, double(m_device.pos()) / double(size)) : 1.0;
}

QString SpreadsheetXmlReader::description() const
{
    const QString name = QStringLiteral("xml, ") + m_tables[m_table].name;
    return m_tables.size() < 2 ? name : QStringLiteral("%1 (%2/%3)").arg(name).arg(m_table + 1).arg(m_tables.size());
}

} // namespace somo
