// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_parts.h"

#include "core/exchange/text_decoder.h"
#include "core/exchange/xml_parser.h"

#include <algorithm>
#include <charconv>
#include <map>

namespace somo {

namespace {

constexpr qint64 largestPart = 32LL * 1024 * 1024; // workbook, relations, styles
constexpr size_t largestTexts = 512ULL * 1024 * 1024; // shared strings are held in memory, and where each ends
constexpr size_t mostSheets = 4096;

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
        if (attribute(attributes, "TargetMode") == "External")
            return; // another file, which is none of ours
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
        if (name == "sheet" && entries.size() < mostSheets) {
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
    std::vector<NumberStyle> styles;

protected:
    void start(std::string_view name, const char **attributes) override
    {
        if (name == "numFmt") {
            if (m_formats.size() < mostFormats)
                m_formats[numberOf(attribute(attributes, "numFmtId"), -1)] = numberStyleOf(attribute(attributes, "formatCode"));
        } else if (name == "cellXfs") {
            m_inCells = true;
        } else if (name == "xf" && m_inCells && styles.size() < mostFormats) {
            styles.push_back(styleOf(numberOf(attribute(attributes, "numFmtId"), 0)));
        }
    }
    void end(std::string_view name) override
    {
        if (name == "cellXfs")
            m_inCells = false;
    }
    void text(std::string_view) override { }

private:
    static constexpr size_t mostFormats = 100'000;
    NumberStyle styleOf(int format) const
    {
        if (const auto own = m_formats.find(format); own != m_formats.end())
            return own->second;
        if (format == 46)
            return NumberStyle::elapsed;
        // 27 … 36 and 50 … 58 are East Asian dates, 71 … 81 Thai ones.
        const bool date = (format >= 14 && format <= 22) || (format >= 27 && format <= 36) || (format >= 45 && format <= 47)
            || (format >= 50 && format <= 58) || (format >= 71 && format <= 81);
        return date ? NumberStyle::date : NumberStyle::plain;
    }
    std::map<int, NumberStyle> m_formats;
    bool m_inCells = false;
};

/// The main part as the list of content types names it, for packages without relations.
class ContentTypesParser : public XmlParser {
public:
    QByteArray bookPart;

protected:
    void start(std::string_view name, const char **attributes) override
    {
        const std::string_view type = attribute(attributes, "ContentType");
        const std::string_view part = attribute(attributes, "PartName");
        if (name == "Override" && bookPart.isEmpty() && type.ends_with("sheet.main+xml") && part.starts_with('/'))
            bookPart = QByteArray(part.data() + 1, qsizetype(part.size() - 1));
    }
    void end(std::string_view) override { }
    void text(std::string_view) override { }
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
            endText();
    }
    void text(std::string_view utf8) override
    {
        if (!m_inText)
            return;
        m_book.texts += utf8;
        checkSize();
    }

private:
    void endText()
    {
        decodeSheetText(m_book.texts, m_book.textEnds.empty() ? 0 : m_book.textEnds.back());
        m_book.textEnds.push_back(quint32(m_book.texts.size()));
        checkSize();
    }
    void checkSize()
    {
        if (m_book.texts.size() + m_book.textEnds.size() * sizeof(quint32) > largestTexts) {
            tooLarge = true;
            abort();
        }
    }
    Workbook &m_book;
    bool m_inText = false;
    bool m_inPhonetic = false;
};

Error damaged(const QByteArray &part) { return failure(ErrorCode::damagedWorkbook, {QString::fromUtf8(part)}); }

Error failed(const QByteArray &part, const XmlParser &parser)
{
    return parser.outgrewMemory() ? failure(ErrorCode::workbookTooLarge, {QString::fromUtf8(part)}) : damaged(part);
}

/// Parses a small part; a part that isn't there is an empty document.
Status parsePart(ZipArchive &archive, const QByteArray &part, XmlParser &parser)
{
    SOMO_TRY_ASSIGN(const QByteArray xml, archive.readAll(part, largestPart));
    if (!xml.isEmpty() && !parser.parse(xml.constData(), xml.size(), true))
        return failed(part, parser);
    return success();
}

/// The archive's name of a relation's target: absolute, or beside the part that names it.
QByteArray resolved(const QByteArray &folder, const QByteArray &target)
{
    if (target.startsWith('/'))
        return target.mid(1);
    QByteArray base = folder;
    QByteArray rest = target;
    if (rest.startsWith("./"))
        rest.remove(0, 2);
    while (rest.startsWith("../")) { // no further up than the root
        rest = rest.mid(3);
        base = base.left(base.isEmpty() ? 0 : base.lastIndexOf('/', base.size() - 2) + 1);
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
            return failed(part, parser);
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

namespace {

/// Words that stand for "General" in files of programs that translate even this.
bool isGeneral(std::string_view section)
{
    for (const std::string_view word : {"General", "Standard", "Standaard", "Normal"}) {
        if (section.size() >= word.size()
            && std::equal(word.begin(), word.end(), section.begin(), [](char a, char b) { return (a | 0x20) == (b | 0x20); }))
            return true;
    }
    return false;
}

/// What is in brackets: [h] is elapsed time; [Red], [>100], [$-vi-VN], [DBNum1] say nothing of this.
bool isElapsed(std::string_view inside) { return !inside.empty() && inside.find_first_not_of("hHmMsS") == std::string_view::npos; }

enum class Section {
    empty,
    number,
    date,
    elapsed,
};

/// The first section of a number format; takes it off the code.
Section takeSection(std::string_view &code)
{
    Section found = Section::empty;
    const std::string_view section = code;
    size_t i = 0;
    const auto number = [&] { found = found == Section::empty || found == Section::date ? Section::number : found; };
    if (isGeneral(section))
        number();
    for (; i < section.size() && section[i] != ';'; ++i) {
        switch (section[i]) {
        case '"': i = std::min(section.find('"', i + 1), section.size()); break;
        case '[': {
            const size_t close = std::min(section.find(']', i), section.size());
            if (found != Section::number && isElapsed(section.substr(i + 1, close - i - 1)))
                found = Section::elapsed;
            i = close;
            break;
        }
        case '\\':
        case '_':
        case '*': ++i; break;
        case '#':
        case '?': number(); break;
        case '0': // but in "ss.00" the zeros are parts of a second
            if (i == 0 || std::string_view(".,0").find(section[i - 1]) == std::string_view::npos)
                number();
            break;
        case 'd':
        case 'D':
        case 'm':
        case 'M':
        case 'y':
        case 'Y':
        case 'h':
        case 'H':
        case 's':
        case 'S':
        case 'b': // years of Thai and East Asian calendars
        case 'B': found = found == Section::empty ? Section::date : found; break;
        default: break;
        }
    }
    code.remove_prefix(std::min(i + 1, code.size()));
    return found;
}

} // namespace

NumberStyle numberStyleOf(std::string_view formatCode)
{
    // The first section is for positive numbers; one that shows no value at all leaves it to the next.
    while (!formatCode.empty()) {
        switch (takeSection(formatCode)) {
        case Section::empty: break;
        case Section::number: return NumberStyle::plain;
        case Section::date: return NumberStyle::date;
        case Section::elapsed: return NumberStyle::elapsed;
        }
    }
    return NumberStyle::plain;
}

bool isDateFormat(std::string_view formatCode) { return numberStyleOf(formatCode) != NumberStyle::plain; }

void decodeSheetText(std::string &text, size_t first)
{
    size_t at = text.find("_x", first);
    if (at == std::string::npos)
        return;
    const std::string coded = text.substr(at);
    text.resize(at);
    const auto unitAt = [&](size_t place) -> std::optional<char16_t> {
        unsigned unit = 0;
        if (place + 7 > coded.size() || coded.compare(place, 2, "_x") != 0 || coded[place + 6] != '_')
            return std::nullopt;
        const char *const digits = coded.data() + place + 2;
        const auto [end, problem] = std::from_chars(digits, digits + 4, unit, 16);
        return problem == std::errc{} && end == digits + 4 ? std::optional(char16_t(unit)) : std::nullopt;
    };
    for (size_t i = 0; i < coded.size();) {
        const auto unit = coded[i] == '_' ? unitAt(i) : std::nullopt;
        const bool high = unit && QChar::isHighSurrogate(*unit);
        const auto low = high ? unitAt(i + 7) : std::nullopt;
        if (high && low && QChar::isLowSurrogate(*low)) {
            appendUtf8(text, QChar::surrogateToUcs4(*unit, *low));
            i += 14;
        } else if (unit && !QChar::isSurrogate(*unit)) {
            appendUtf8(text, *unit);
            i += 7;
        } else {
            text += coded[i++];
        }
    }
}

namespace {

/// What an archive without a workbook of our kind is.
Error otherArchive(const ZipArchive &archive)
{
    QStringList tables;
    for (const QByteArray &name : archive.names()) {
        const QByteArray lower = name.toLower();
        if (lower == "content.xml" || lower == "mimetype")
            return failure(ErrorCode::otherWorkbook, {QStringLiteral(".ods")});
        if (lower.endsWith("workbook.bin"))
            return failure(ErrorCode::otherWorkbook, {QStringLiteral(".xlsb")});
        if (lower.startsWith("index/") && lower.endsWith(".iwa"))
            return failure(ErrorCode::otherWorkbook, {QStringLiteral(".numbers")});
        const bool isTable = lower.endsWith(".csv") || lower.endsWith(".xlsx") || lower.endsWith(".xls") || lower.endsWith(".txt");
        if (isTable && tables.size() < 3)
            tables += QString::fromUtf8(name.mid(name.lastIndexOf('/') + 1));
    }
    return tables.isEmpty() ? failure(ErrorCode::notATable) : failure(ErrorCode::packedFiles, {tables.join(QStringLiteral(", "))});
}

/// The sheets as their relations name them; one without a relation stands where every writer puts it.
std::vector<WorkbookSheet> sheetsOf(const ZipArchive &archive, const WorkbookParser &names, const RelationsParser &relations, const QByteArray &folder)
{
    std::vector<WorkbookSheet> sheets;
    for (const WorkbookParser::Entry &entry : names.entries) {
        const auto relation = relations.relations.find(entry.relation);
        if (relation != relations.relations.end()) {
            sheets.push_back({entry.name, resolved(folder, relation->second.target), entry.visible, relation->second.type.endsWith("/worksheet")});
            continue;
        }
        const QByteArray usual = folder + "worksheets/sheet" + QByteArray::number(qsizetype(sheets.size() + 1)) + ".xml";
        sheets.push_back({entry.name, usual, entry.visible, archive.contains(usual)});
    }
    return sheets;
}

/// The workbook's own part, usually xl/workbook.xml.
Result<QByteArray> bookPartOf(ZipArchive &archive)
{
    RelationsParser roots;
    SOMO_TRY(parsePart(archive, QByteArrayLiteral("_rels/.rels"), roots));
    for (const auto &[id, relation] : roots.relations) {
        if (relation.type.endsWith("/officeDocument"))
            return resolved({}, relation.target);
    }
    ContentTypesParser types;
    SOMO_TRY(parsePart(archive, QByteArrayLiteral("[Content_Types].xml"), types));
    return types.bookPart.isEmpty() ? QByteArrayLiteral("xl/workbook.xml") : types.bookPart;
}

} // namespace

Result<Workbook> readWorkbook(ZipArchive &archive)
{
    SOMO_TRY_ASSIGN(const QByteArray bookPart, bookPartOf(archive));
    if (bookPart.endsWith(".bin"))
        return failure(ErrorCode::otherWorkbook, {QStringLiteral(".xlsb")});
    const QByteArray folder = bookPart.left(bookPart.lastIndexOf('/') + 1);
    WorkbookParser names;
    SOMO_TRY(parsePart(archive, bookPart, names));
    if (names.entries.empty())
        return otherArchive(archive);
    RelationsParser relations;
    SOMO_TRY(parsePart(archive, QByteArray(folder + "_rels/" + bookPart.mid(folder.size()) + ".rels"), relations));

    Workbook book;
    book.dates1904 = names.dates1904;
    book.sheets = sheetsOf(archive, names, relations, folder);
    for (const auto &[id, relation] : relations.relations) {
        if (relation.type.endsWith("/styles")) {
            StylesParser styles;
            SOMO_TRY(parsePart(archive, resolved(folder, relation.target), styles));
            book.styles = std::move(styles.styles);
        } else if (relation.type.endsWith("/sharedStrings")) {
            SOMO_TRY(readSharedStrings(archive, resolved(folder, relation.target), book));
        }
    }
    return book;
}

} // namespace somo
