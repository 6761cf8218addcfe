// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/raw_workbook.h"

#include <QByteArray>
#include <QFile>

#include <expat.h>
#include <minizip/unzip.h>
#include <minizip/zip.h>
#include <xlsxwriter.h>

#include <cstdlib>
#include <cstring>

namespace somo::bench {

namespace {

constexpr int blockBytes = 64 * 1024;
constexpr int columns = 15;
constexpr int textColumns = 9;

/// Entries of an archive, written block by block.
class ZipParts {
public:
    explicit ZipParts(const QString &place)
        : m_zip(zipOpen64(QFile::encodeName(place).constData(), APPEND_STATUS_CREATE))
    {
    }
    ~ZipParts() { finish(); }
    ZipParts(const ZipParts &) = delete;
    ZipParts &operator=(const ZipParts &) = delete;

    void begin(const char *name)
    {
        const zip_fileinfo info{};
        m_isGood = m_isGood && m_zip && zipOpenNewFileInZip(m_zip, name, &info, nullptr, 0, nullptr, 0, nullptr, Z_DEFLATED, Z_DEFAULT_COMPRESSION) == ZIP_OK;
    }
    void write(const QByteArray &bytes)
    {
        m_block += bytes;
        if (m_block.size() >= blockBytes)
            flush();
    }
    void end()
    {
        flush();
        m_isGood = m_isGood && zipCloseFileInZip(m_zip) == ZIP_OK;
    }
    void part(const char *name, const QByteArray &whole)
    {
        begin(name);
        write(whole);
        end();
    }
    bool finish()
    {
        if (m_zip)
            m_isGood = zipClose(m_zip, nullptr) == ZIP_OK && m_isGood;
        m_zip = nullptr;
        return m_isGood;
    }

private:
    void flush()
    {
        m_isGood = m_isGood && zipWriteInFileInZip(m_zip, m_block.constData(), unsigned(m_block.size())) == ZIP_OK;
        m_block.clear();
    }

    zipFile m_zip;
    bool m_isGood = true;
    QByteArray m_block;
};

/// A draw that is the same in every run.
quint32 drawn(quint32 value)
{
    value ^= value >> 16;
    value *= 0x7feb352dU;
    value ^= value >> 15;
    value *= 0x846ca68bU;
    return value ^ (value >> 16);
}

QByteArray rowXml(int row, int texts)
{
    QByteArray xml = "<row r=\"" + QByteArray::number(row) + "\">";
    for (int column = 0; column < columns; ++column) {
        const quint32 draw = drawn(quint32(row) * columns + quint32(column));
        xml += "<c r=\"";
        xml += char('A' + column);
        xml += QByteArray::number(row);
        if (column < textColumns)
            xml += "\" t=\"s\"><v>" + QByteArray::number(draw % quint32(texts));
        else if (column < textColumns + 2)
            xml += "\" s=\"1\"><v>" + QByteArray::number(45'000 + draw % 1'500) + (draw % 2 ? QByteArray(".5") : QByteArray());
        else
            xml += "\"><v>" + QByteArray::number(draw % 900 * 1'000 + (draw % 4 == 0 ? 500 : 0)) + (draw % 7 == 0 ? QByteArray(".25") : QByteArray());
        xml += "</v></c>";
    }
    return xml + "</row>";
}

/// Collects the values of one part: of shared strings whole texts, of a sheet cells.
class BareParser {
public:
    explicit BareParser(std::vector<std::string> &texts, bool isSheet)
        : m_texts(texts)
        , m_isSheet(isSheet)
        , m_parser(XML_ParserCreate(nullptr))
    {
        XML_SetUserData(m_parser, this);
        XML_SetElementHandler(m_parser, start, end);
        XML_SetCharacterDataHandler(m_parser, text);
    }
    ~BareParser() { XML_ParserFree(m_parser); }
    BareParser(const BareParser &) = delete;
    BareParser &operator=(const BareParser &) = delete;

    bool read(unzFile zip, const char *name)
    {
        if (unzLocateFile(zip, name, 1) != UNZ_OK || unzOpenCurrentFile(zip) != UNZ_OK)
            return false;
        std::vector<char> block(blockBytes);
        for (;;) {
            const int size = unzReadCurrentFile(zip, block.data(), unsigned(block.size()));
            if (size < 0 || XML_Parse(m_parser, block.data(), size, size == 0) != XML_STATUS_OK)
                return false;
            if (size == 0)
                return unzCloseCurrentFile(zip) == UNZ_OK;
        }
    }
    ReadCells cells;

private:
    static void XMLCALL start(void *data, const char *name, const char **attributes)
    {
        auto &self = *static_cast<BareParser *>(data);
        if (std::strcmp(name, self.m_isSheet ? "v" : "t") == 0) {
            self.m_isValue = true;
        } else if (self.m_isSheet && std::strcmp(name, "c") == 0) {
            self.m_value.clear();
            self.m_isShared = false;
            for (const char **each = attributes; *each; each += 2)
                self.m_isShared = self.m_isShared || (std::strcmp(each[0], "t") == 0 && std::strcmp(each[1], "s") == 0);
        } else if (self.m_isSheet && std::strcmp(name, "row") == 0) {
            ++self.cells.rows;
        } else if (!self.m_isSheet && std::strcmp(name, "si") == 0) {
            self.m_value.clear();
        }
    }
    static void XMLCALL end(void *data, const char *name)
    {
        auto &self = *static_cast<BareParser *>(data);
        if (self.m_isValue && std::strcmp(name, self.m_isSheet ? "v" : "t") == 0)
            self.m_isValue = false;
        else if (!self.m_isSheet && std::strcmp(name, "si") == 0)
            self.m_texts.push_back(self.m_value);
        else if (self.m_isSheet && std::strcmp(name, "c") == 0)
            self.endCell();
    }
    static void XMLCALL text(void *data, const char *utf8, int size)
    {
        auto &self = *static_cast<BareParser *>(data);
        if (self.m_isValue)
            self.m_value.append(utf8, size_t(size));
    }
    void endCell()
    {
        ++cells.cells;
        if (!m_isShared)
            return;
        const size_t index = std::strtoull(m_value.c_str(), nullptr, 10);
        if (index < m_texts.size())
            cells.sharedBytes += std::int64_t(m_texts[index].size());
    }

    std::vector<std::string> &m_texts;
    bool m_isSheet;
    XML_Parser m_parser;
    bool m_isValue = false;
    bool m_isShared = false;
    std::string m_value;
};

} // namespace

bool writeMadeWorkbook(const QString &place, const WorkbookSize &size)
{
    const QByteArray types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    ZipParts zip(place);
    zip.part("_rels/.rels", "<Relationships><Relationship Id=\"r1\" Type=\"" + types + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
    zip.part("xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Data\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
    zip.part("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"r1\" Type=\"" + types + "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\""
             + types + "/sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"r3\" Type=\"" + types + "/styles\" Target=\"styles.xml\"/></Relationships>");
    zip.part("xl/styles.xml", "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
    zip.begin("xl/sharedStrings.xml");
    zip.write("<sst>");
    for (int i = 0; i < size.texts; ++i)
        zip.write("<si><t>Khách hàng số " + QByteArray::number(i) + (i % 3 == 0 ? QByteArray(" – quận 1") : QByteArray()) + "</t></si>");
    zip.write("</sst>");
    zip.end();
    zip.begin("xl/worksheets/sheet1.xml");
    zip.write("<worksheet><sheetData>");
    for (int row = 1; row <= size.rows; ++row)
        zip.write(rowXml(row, size.texts));
    zip.write("</sheetData></worksheet>");
    zip.end();
    return zip.finish();
}

std::optional<ReadCells> readBare(const QString &place)
{
    unzFile zip = unzOpen64(QFile::encodeName(place).constData());
    if (!zip)
        return std::nullopt;
    std::vector<std::string> texts;
    BareParser strings(texts, false);
    BareParser sheet(texts, true);
    const bool isRead = strings.read(zip, "xl/sharedStrings.xml") && sheet.read(zip, "xl/worksheets/sheet1.xml");
    unzClose(zip);
    return isRead ? std::optional(sheet.cells) : std::nullopt;
}

void ReadyCells::add(const std::vector<SheetCell> &row)
{
    for (const SheetCell &cell : row) {
        Cell ready;
        if (const auto *text = std::get_if<QString>(&cell); text && !text->isEmpty()) {
            ready.kind = Cell::Kind::text;
            ready.text = quint32(m_texts.size());
            m_texts += text->toStdString();
            m_texts += '\0';
        } else if (const auto *number = std::get_if<SheetNumber>(&cell)) {
            ready.kind = Cell::Kind::number;
            ready.number = number->text.toDouble();
            ready.decimals = quint8(number->decimals);
            ready.isGrouped = number->look == NumberLook::grouped;
        } else if (const auto *day = std::get_if<Day>(&cell); day && !day->isNull()) {
            ready.kind = Cell::Kind::day;
            ready.number = day->number();
        }
        m_cells.push_back(ready);
    }
    Cell end;
    end.kind = Cell::Kind::endOfRow;
    m_cells.push_back(end);
    ++m_rows;
}

bool ReadyCells::write(const QString &place) const
{
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    lxw_workbook *book = workbook_new_opt(QFile::encodeName(place).constData(), &options);
    if (!book)
        return false;
    lxw_worksheet *sheet = workbook_add_worksheet(book, "Data");
    lxw_format *day = workbook_add_format(book);
    format_set_num_format(day, "yyyy-mm-dd");
    std::vector<lxw_format *> numbers(20, nullptr);
    const auto numberFormat = [&](const Cell &cell) {
        lxw_format *&format = numbers[size_t(cell.decimals) * 2 % numbers.size() + (cell.isGrouped ? 1 : 0)];
        if (!format) {
            format = workbook_add_format(book);
            const std::string code = std::string(cell.isGrouped ? "#,##0" : "0") + (cell.decimals > 0 ? "." + std::string(cell.decimals, '0') : std::string());
            format_set_num_format(format, code.c_str());
        }
        return format;
    };
    lxw_row_t row = 0;
    lxw_col_t column = 0;
    for (const Cell &cell : m_cells) {
        switch (cell.kind) {
        case Cell::Kind::nothing: break;
        case Cell::Kind::text: worksheet_write_string(sheet, row, column, m_texts.c_str() + cell.text, nullptr); break;
        case Cell::Kind::number: worksheet_write_number(sheet, row, column, cell.number, numberFormat(cell)); break;
        case Cell::Kind::day: {
            const int date = int(cell.number);
            lxw_datetime moment{date / 10'000, date / 100 % 100, date % 100, 0, 0, 0};
            worksheet_write_datetime(sheet, row, column, &moment, day);
            break;
        }
        case Cell::Kind::endOfRow:
            ++row;
            column = 0;
            continue;
        }
        ++column;
    }
    return workbook_close(book) == LXW_NO_ERROR;
}

} // namespace somo::bench
