// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet_parser.h"

#include "core/exchange/sheet_values.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace somo {

namespace {

constexpr size_t longestFormula = 200; // of it that a message shows

/// A cell's place: "BC12" → column 54, from 0, and row 12. Column -1 for what is none; row 0 where it isn't said.
struct CellPlace {
    int column = -1;
    qint64 row = 0;
};
CellPlace placeOf(std::string_view reference)
{
    CellPlace place;
    int column = 0;
    size_t letters = 0;
    for (; letters < reference.size() && letters < 4; ++letters) {
        const char c = char(reference[letters] & ~0x20);
        if (c < 'A' || c > 'Z')
            break;
        column = column * 26 + (c - 'A' + 1);
    }
    if (letters == 0)
        return place;
    place.column = column - 1;
    std::from_chars(reference.data() + letters, reference.data() + reference.size(), place.row);
    return place;
}

std::string_view withoutBlanks(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const size_t first = text.find_first_not_of(blanks);
    return first == std::string_view::npos ? std::string_view() : text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

template <typename Number>
std::optional<Number> whole(std::string_view text)
{
    Number number{};
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (problem != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

} // namespace

SheetParser::SheetParser(const Workbook &book)
    : m_book(book)
{
}

std::string_view SheetParser::text(const Cell &cell) const
{
    return cell.shared ? m_book.text(cell.first) : std::string_view(m_texts).substr(cell.first, cell.length);
}

void SheetParser::clearRows()
{
    m_rows.clear();
    if (!m_inRow) {
        m_cells.clear();
        m_texts.clear();
        return;
    }
    // The row that is being read moves to the front.
    m_cells.erase(m_cells.begin(), m_cells.begin() + qptrdiff(m_row.firstCell));
    m_row.firstCell = 0;
    m_texts.erase(0, m_rowTexts);
    for (Cell &cell : m_cells) {
        if (!cell.shared)
            cell.first -= m_rowTexts;
    }
    m_rowTexts = 0;
}

void SheetParser::fail(Fault fault)
{
    m_fault = fault;
    abort();
}

void SheetParser::start(std::string_view name, const char **attributes)
{
    if (name == "c") {
        if (m_inRow)
            startCell(attributes);
    } else if (m_inCell) {
        startValue(name);
    } else if (name == "row") {
        if (m_inData) // drawings beside the table have rows of their own kind
            startRow(attributes);
    } else if (name == "sheetData") {
        m_inData = true;
    }
}

void SheetParser::startValue(std::string_view name)
{
    if (name == "v") {
        m_inValue = !m_hasInline;
    } else if (name == "t") {
        m_inValue = !m_inPhonetic;
    } else if (name == "f") {
        m_inFormula = m_hasFormula = true;
        m_formula.clear();
    } else if (name == "is") {
        m_hasInline = true;
        m_value.clear();
    } else if (name == "rPh") {
        m_inPhonetic = true;
    }
}

void SheetParser::startRow(const char **attributes)
{
    const auto given = whole<qint64>(withoutBlanks(attribute(attributes, "r")));
    // Simple writers number rows anew or leave them in any order, and spreadsheets read them: such a row comes after the one
    // before it in the file, so that every row has a number of its own.
    const qint64 number = std::max(given.value_or(0), m_row.number + 1);
    m_column = -1;
    m_row = {number, m_cells.size(), 0};
    m_rowTexts = m_texts.size();
    m_rowNumbered = given.has_value();
    m_inRow = m_inOrder = true;
    if (number > rowLimit)
        fail(Fault::beyond);
}

void SheetParser::startCell(const char **attributes)
{
    int column = m_column + 1;
    m_style = 0;
    m_type = Type::number;
    for (const char **each = attributes; each[0]; each += 2) {
        const std::string_view name = withoutPrefix(each[0]);
        const std::string_view value = each[1];
        if (name == "r") {
            const CellPlace place = placeOf(value);
            column = place.column;
            if (!m_rowNumbered && place.row > m_row.number && m_cells.size() == m_row.firstCell)
                m_row.number = place.row;
            m_rowNumbered = true;
        } else if (name == "s") {
            m_style = whole<size_t>(value).value_or(0);
        } else if (name == "t") {
            m_type = value == "s" ? Type::shared
                : value == "inlineStr" ? Type::inlineText
                : value == "str" ? Type::formulaText
                : value == "b" ? Type::boolean
                : value == "e" ? Type::error
                : value == "d" ? Type::isoDate
                               : Type::number;
        }
    }
    m_inOrder = m_inOrder && column > m_column;
    m_column = column;
    m_inCell = true;
    m_hasFormula = m_hasInline = false;
    m_value.clear();
    if (column < 0 || column >= columnLimit || m_row.number > rowLimit)
        return fail(Fault::beyond);
    if (m_cells.size() - m_row.firstCell > size_t(columnLimit))
        fail(Fault::order);
}

void SheetParser::end(std::string_view name)
{
    if (m_inCell) {
        if (name == "v" || name == "t")
            m_inValue = false;
        else if (name == "f")
            m_inFormula = false;
        else if (name == "rPh")
            m_inPhonetic = false;
        else if (name == "c")
            endCell();
    } else if (name == "row") {
        if (m_inRow)
            endRow();
    } else if (name == "sheetData") {
        m_inData = false;
    }
}

void SheetParser::endRow()
{
    m_inRow = false;
    m_row.cells = m_cells.size() - m_row.firstCell;
    if (m_row.cells == 0)
        return;
    if (!m_inOrder) {
        const auto first = m_cells.begin() + qptrdiff(m_row.firstCell);
        std::sort(first, m_cells.end(), [](const Cell &a, const Cell &b) { return a.column < b.column; });
        const auto twice = std::adjacent_find(first, m_cells.end(), [](const Cell &a, const Cell &b) { return a.column == b.column; });
        if (twice != m_cells.end()) {
            m_column = twice->column;
            return fail(Fault::order);
        }
    }
    m_rows.push_back(m_row);
}

void SheetParser::text(std::string_view utf8)
{
    if (m_inValue) {
        m_value += utf8;
        if (m_value.size() > rowTextLimit)
            fail(Fault::tooLong);
    } else if (m_inFormula) {
        if (m_formula.size() < longestFormula)
            m_formula += utf8;
    }
}

void SheetParser::endCell()
{
    m_inCell = m_inValue = m_inFormula = false;
    switch (m_type) {
    case Type::shared: {
        const std::string_view number = withoutBlanks(m_value);
        if (number.empty())
            return;
        const auto index = whole<size_t>(number);
        if (!index || *index >= m_book.textEnds.size())
            return fail(Fault::noSuchText);
        const std::string_view value = m_book.text(*index);
        if (!value.empty())
            m_cells.push_back({m_column, CellKind::text, true, *index, value.size()});
        return;
    }
    case Type::inlineText:
    case Type::formulaText: decodeSheetText(m_value, 0); return keep(CellKind::text, m_value);
    case Type::error: return keep(CellKind::text, withoutBlanks(m_value));
    case Type::boolean: {
        const std::string_view value = withoutBlanks(m_value);
        return keep(CellKind::text, value == "1" || value == "true" ? "TRUE" : value == "0" || value == "false" ? "FALSE" : value);
    }
    case Type::isoDate: {
        const std::string date = isoDateText(withoutBlanks(m_value));
        return keep(date.empty() ? CellKind::text : CellKind::date, date.empty() ? m_value : date);
    }
    case Type::number: return endNumber(withoutBlanks(m_value));
    }
}

void SheetParser::endNumber(std::string_view value)
{
    if (value.empty()) {
        // A formula that no spreadsheet has calculated yet; nothing would be a wrong answer.
        if (m_hasFormula)
            keep(CellKind::formula, "=" + m_formula);
        return;
    }
    const NumberStyle style = m_style < m_book.styles.size() ? m_book.styles[m_style] : NumberStyle::plain;
    if (style != NumberStyle::plain) {
        const std::string elapsed = style == NumberStyle::elapsed ? elapsedText(value) : std::string();
        if (!elapsed.empty())
            return keep(CellKind::date, elapsed);
        if (const std::string date = serialDateText(value, m_book.dates1904); !date.empty())
            return keep(CellKind::date, date);
    }
    const std::string number = sheetNumberText(value);
    if (number.empty())
        decodeSheetText(m_value, 0);
    keep(number.empty() ? CellKind::text : CellKind::number, number.empty() ? m_value : number);
}

void SheetParser::keep(CellKind kind, std::string_view value)
{
    if (value.empty())
        return;
    m_cells.push_back({m_column, kind, false, m_texts.size(), value.size()});
    m_texts += value;
    if (m_texts.size() - m_rowTexts > rowTextLimit)
        fail(Fault::tooLong);
}

} // namespace somo
