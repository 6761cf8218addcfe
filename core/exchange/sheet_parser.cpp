// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet_parser.h"

#include "core/exchange/xlsx_reader.h"

#include <charconv>

namespace somo {

namespace {

constexpr size_t longestCell = 16 * 1024 * 1024;

/// "BC12" → column 54, from 0; -1 for what is no reference.
int columnOf(std::string_view reference)
{
    int column = 0;
    size_t letters = 0;
    for (; letters < reference.size() && letters < 4; ++letters) {
        const char c = char(reference[letters] & ~0x20);
        if (c < 'A' || c > 'Z')
            break;
        column = column * 26 + (c - 'A' + 1);
    }
    return letters == 0 ? -1 : column - 1;
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
    size_t textsFrom = m_texts.size();
    for (const Cell &cell : m_cells) {
        if (!cell.shared)
            textsFrom = std::min(textsFrom, cell.first);
    }
    m_texts.erase(0, textsFrom);
    for (Cell &cell : m_cells) {
        if (!cell.shared)
            cell.first -= textsFrom;
    }
}

void SheetParser::start(std::string_view name, const char **attributes)
{
    if (name == "row")
        startRow(attributes);
    else if (name == "c" && m_inRow)
        startCell(attributes);
    else if (name == "rPh")
        m_inPhonetic = true;
    else if (m_inCell && (name == "v" || (name == "t" && !m_inPhonetic)))
        m_inValue = true;
}

void SheetParser::startRow(const char **attributes)
{
    qint64 number = m_row.number + 1;
    if (const auto given = whole<qint64>(attribute(attributes, "r")))
        number = *given;
    // Rows out of order would be told apart by nobody.
    if (number <= m_row.number || number > rowLimit)
        return abort();
    m_row = {number, m_cells.size(), 0};
    m_inRow = true;
    m_column = -1;
}

void SheetParser::startCell(const char **attributes)
{
    const std::string_view reference = attribute(attributes, "r");
    const int column = reference.empty() ? m_column + 1 : columnOf(reference);
    if (column <= m_column || column >= columnLimit)
        return abort();
    m_column = column;
    m_inCell = true;
    m_value.clear();
    m_style = whole<size_t>(attribute(attributes, "s")).value_or(0);
    const std::string_view type = attribute(attributes, "t");
    m_type = type == "s" ? Type::shared
        : type == "inlineStr" ? Type::inlineText
        : type == "str" ? Type::formulaText
        : type == "b" ? Type::boolean
        : type == "e" ? Type::error
        : type == "d" ? Type::isoDate
                      : Type::number;
}

void SheetParser::end(std::string_view name)
{
    if (name == "v" || name == "t") {
        m_inValue = false;
    } else if (name == "rPh") {
        m_inPhonetic = false;
    } else if (name == "c" && m_inCell) {
        m_inCell = false;
        endCell();
    } else if (name == "row" && m_inRow) {
        m_inRow = false;
        m_row.cells = m_cells.size() - m_row.firstCell;
        if (m_row.cells > 0)
            m_rows.push_back(m_row);
    }
}

void SheetParser::text(std::string_view utf8)
{
    if (!m_inValue)
        return;
    m_value += utf8;
    if (m_value.size() > longestCell)
        abort();
}

void SheetParser::endCell()
{
    switch (m_type) {
    case Type::shared: {
        const auto index = whole<size_t>(m_value);
        if (!index)
            return;
        if (*index >= m_book.textEnds.size())
            return abort();
        const std::string_view value = m_book.text(*index);
        if (!value.empty())
            m_cells.push_back({m_column, CellKind::text, true, *index, value.size()});
        return;
    }
    case Type::inlineText:
    case Type::formulaText:
    case Type::error: return keep(CellKind::text, m_value);
    case Type::boolean: return keep(CellKind::text, m_value == "1" ? "TRUE" : m_value == "0" ? "FALSE" : m_value);
    case Type::isoDate: {
        for (char &c : m_value)
            c = c == 'T' ? ' ' : c;
        return keep(CellKind::date, m_value);
    }
    case Type::number: break;
    }
    if (m_style < m_book.dateStyles.size() && m_book.dateStyles[m_style]) {
        if (const std::string date = serialDateText(m_value, m_book.dates1904); !date.empty())
            return keep(CellKind::date, date);
    }
    const std::string number = sheetNumberText(m_value);
    keep(number.empty() ? CellKind::text : CellKind::number, number.empty() ? m_value : number);
}

void SheetParser::keep(CellKind kind, std::string_view value)
{
    if (value.empty())
        return;
    m_cells.push_back({m_column, kind, false, m_texts.size(), value.size()});
    m_texts += value;
}

} // namespace somo
