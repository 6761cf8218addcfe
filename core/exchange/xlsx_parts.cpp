// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_parts.h"

#include "core/exchange/xml_parser.h"

#include <charconv>
#include <map>

namespace somo {

namespace {

constexpr qint64 largestPart = 32LL * 1024 * 1024; // workbook, relations, styles
constexpr size_t largestTexts = 512ULL * 1024 * 1024; // shared strings are held in memory

int numberOf(std::string_view text, int otherwise)
{
    int number = otherwise;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// Relations of a part: id → (target, type).
class RelationsParser : public XmlParser {
public:
    struct Relation {
        QByteArray target;
        QByteArray type;
    };
    std::map<QByteArray, Relation> relations;

protected:
    void start(std::string_view name, const char **attributes) override
    {
        if (name != "Relationship")
            return;
        const auto bytes = [](std::string_view text) { return QByteArray(text.data(), qsizetype(text.size())); };
        relations[bytes(attribute(attributes, "Id"))] = {bytes(attribute(attributes, "Target")), bytes(attribute(attributes, "Type"))};
    }
    void end(std::string_view) override { }
    void text(std::string_view) override { }
};

class WorkbookParser : public XmlParser {
public:
    struct Entry {
        QString name;
        QByteArray relation;
        bool visible = true;
    };
    std::vector<Entry> entries;
    bool dates1904 = false;

protected:
    void start(std::string_view name, const char **attributes) override
    {
        if (name == "sheet") {
            const std::string_view title = attribute(attributes, "name");
            const std::string_view id = attribute(attributes, "id");
            const std::string_view state = attribute(attributes, "state");
            entries.push_back({QString::fromUtf8(title.data(), qsizetype(title.size())), QByteArray(id.data(), qsizetype(id.size())),
                               state.empty() || state == "visible"});
        } else if (name == "workbookPr") {
            const std::string_view value = attribute(attributes, "date1904");
            dates1904 = value == "1" || value == "true";
        }
    }
    void end(std::string_view) override { }
    void text(std::string_view) override { }
};

class StylesParser : public XmlParser {
public:
    std::vector<bool> dateStyles;

protected:
    void start(std::string_view name, const char **attributes) override
    {
        if (name == "numFmt") {
            m_formats[numberOf(attribute(attributes, "numFmtId"), -1)] = isDateFormat(attribute(attributes, "formatCode"));
        } else if (name == "cellXfs") {
            m_inCells = true;
        } else if (name == "xf" && m_inCells && dateStyles.size() < 100'000) {
            dateStyles.push_back(isDate(numberOf(attribute(attributes, "numFmtId"), 0)));
        }
    }
    void end(std::string_view name) override
    {
        if (name == "cellXfs")
            m_inCells = false;
    }
    void text(std::string_view) override { }

private:
    bool isDate(int format) const
    {
        if (const auto own = m_formats.find(format); own != m_formats.end())
            return own->second;
        return (format >= 14 && format <= 22) || (format >= 27 && format <= 36) || (format >= 45 && format <= 47)
            || (format >= 50 && format <= 58);
    }
    std::map<int, bool> m_formats;
    bool m_inCells = false;
};

class SharedStringsParser : public XmlParser {
public:
    explicit SharedStringsParser(Workbook &book)
        : m_book(book)
    {
    }
    bool tooLarge = false;

protected:
    void start(std::string_view name, const char **) override
    {
        if (name == "t")
            m_inText = !m_inPhonetic;
        else if (name == "rPh")
            m_inPhonetic = true;
    }
    void end(std::string_view name) override
    {
        if (name == "t")
            m_inText = false;
        else if (name == "rPh")
            m_inPhonetic = false;
        else if (name == "si")
            m_book.textEnds.push_back(quint32(m_book.texts.size()));
    }
    void text(std::string_view utf8) override
    {
        if (!m_inText)
            return;
        m_book.texts += utf8;
        if (m_book.texts.size() > largestTexts) {
            tooLarge = true;
            abort();
        }
    }

private:
    Workbook &m_book;
    bool m_inText = false;
    bool m_inPhonetic = false;
};

Error damaged(const QByteArray &part) { return failure(ErrorCode::damagedWorkbook, {QString::fromUtf8(part)}); }

/// Parses a small part; a part that isn't there is an empty document.
Status parsePart(ZipArchive &archive, const QByteArray &part, XmlParser &parser)
{
    SOMO_TRY_ASSIGN(const QByteArray xml, archive.readAll(part, largestPart));
    if (!xml.isEmpty() && !parser.parse(xml.constData(), xml.size(), true))
        return damaged(part);
    return success();
}

/// The archive's name of a relation's target: absolute, or beside the part that names it.
QByteArray resolved(const QByteArray &folder, const QByteArray &target)
{
    if (target.startsWith('/'))
        return target.mid(1);
    QByteArray base = folder;
    QByteArray rest = target;
    while (rest.startsWith("../") && !base.isEmpty()) {
        rest = rest.mid(3);
        base = base.left(base.lastIndexOf('/', base.size() - 2) + 1);
    }
    return base + rest;
}

Status readSharedStrings(ZipArchive &archive, const QByteArray &part, Workbook &book)
{
    SOMO_TRY_ASSIGN(const bool found, archive.enter(part));
    if (!found)
        return success();
    SharedStringsParser parser(book);
    QByteArray block(64 * 1024, Qt::Uninitialized);
    for (;;) {
        SOMO_TRY_ASSIGN(const qint64 size, archive.read(block.data(), block.size()));
        if (!parser.parse(block.constData(), qsizetype(size), size == 0)) {
            if (parser.tooLarge)
                return failure(ErrorCode::workbookTooLarge, {QString::fromUtf8(part)});
            return damaged(part);
        }
        if (size == 0)
            return success();
    }
}

} // namespace

std::string_view Workbook::text(size_t index) const
{
    if (index >= textEnds.size())
        return {};
    const size_t first = index == 0 ? 0 : textEnds[index - 1];
    return std::string_view(texts).substr(first, textEnds[index] - first);
}

bool isDateFormat(std::string_view code)
{
    bool date = false;
    for (size_t i = 0; i < code.size(); ++i) {
        switch (code[i]) {
        case ';': return date; // the first section is for positive numbers
        case '"':
            i = code.find('"', i + 1);
            if (i == std::string_view::npos)
                return date;
            break;
        case '[': {
            const size_t close = code.find(']', i);
            if (close == std::string_view::npos)
                return date;
            const std::string_view inside = code.substr(i + 1, close - i - 1);
            if (!inside.empty() && inside.find_first_not_of("hHmMsS") == std::string_view::npos)
                date = true; // [h]:mm, elapsed time
            i = close;
            break;
        }
        case '\\':
        case '_':
        case '*': ++i; break;
        case '#':
        case '?': return false; // a number with letters behind it
        case 'd':
        case 'D':
        case 'm':
        case 'M':
        case 'y':
        case 'Y':
        case 'h':
        case 'H':
        case 's':
        case 'S': date = true; break;
        case 'G':
        case 'g':
            if (code.substr(i).starts_with("General"))
                return false;
            break;
        default: break;
        }
    }
    return date;
}

Result<Workbook> readWorkbook(ZipArchive &archive)
{
    QByteArray bookPart = QByteArrayLiteral("xl/workbook.xml");
    RelationsParser roots;
    SOMO_TRY(parsePart(archive, QByteArrayLiteral("_rels/.rels"), roots));
    for (const auto &[id, relation] : roots.relations) {
        if (relation.type.endsWith("/officeDocument"))
            bookPart = resolved({}, relation.target);
    }
    const QByteArray folder = bookPart.left(bookPart.lastIndexOf('/') + 1);
    WorkbookParser names;
    SOMO_TRY(parsePart(archive, bookPart, names));
    if (names.entries.empty())
        return failure(ErrorCode::notATable);
    RelationsParser relations;
    SOMO_TRY(parsePart(archive, folder + "_rels/" + bookPart.mid(folder.size()) + ".rels", relations));

    Workbook book;
    book.dates1904 = names.dates1904;
    for (const WorkbookParser::Entry &entry : names.entries) {
        const RelationsParser::Relation relation = relations.relations[entry.relation];
        book.sheets.push_back({entry.name, resolved(folder, relation.target), entry.visible, relation.type.endsWith("/worksheet")});
    }
    for (const auto &[id, relation] : relations.relations) {
        if (relation.type.endsWith("/styles")) {
            StylesParser styles;
            SOMO_TRY(parsePart(archive, resolved(folder, relation.target), styles));
            book.dateStyles = std::move(styles.dateStyles);
        } else if (relation.type.endsWith("/sharedStrings")) {
            SOMO_TRY(readSharedStrings(archive, resolved(folder, relation.target), book));
        }
    }
    return book;
}

} // namespace somo
