// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/html_table.h"

#include "core/exchange/html_entities.h"
#include "core/exchange/sheet_values.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace somo {

namespace {

constexpr size_t longestTag = 1024 * 1024;
constexpr size_t longestReference = 40;
// What HTML itself allows.
constexpr int widestCell = 1000;
constexpr int tallestCell = 65'534;
constexpr int mostLevels = 32;

bool isHtmlSpace(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f'; }
bool isHtmlLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return lower;
}

/// Where the tag at `from` ends, behind its '>'; npos where its end is missing. Quotation marks may hold a '>'.
size_t tagEnd(std::string_view html, size_t from)
{
    char quote = 0;
    bool behindEquals = false;
    for (size_t i = from; i < html.size(); ++i) {
        const char c = html[i];
        if (quote != 0) {
            quote = c == quote ? char(0) : quote;
        } else if ((c == '"' || c == '\'') && behindEquals) {
            quote = c;
        } else if (c == '>') {
            return i + 1;
        }
        if (!isHtmlSpace(c))
            behindEquals = c == '=';
    }
    return std::string_view::npos;
}

/// The value of an attribute; empty where it isn't there.
std::string attributeOf(std::string_view attributes, std::string_view wanted)
{
    size_t i = 0;
    while (i < attributes.size()) {
        while (i < attributes.size() && (isHtmlSpace(attributes[i]) || attributes[i] == '/'))
            ++i;
        const size_t nameFrom = i;
        while (i < attributes.size() && !isHtmlSpace(attributes[i]) && attributes[i] != '=' && attributes[i] != '/')
            ++i;
        const std::string name = lowerCase(attributes.substr(nameFrom, i - nameFrom));
        while (i < attributes.size() && isHtmlSpace(attributes[i]))
            ++i;
        if (i >= attributes.size() || attributes[i] != '=') {
            if (i == nameFrom)
                ++i; // a stray sign
            continue;
        }
        ++i;
        while (i < attributes.size() && isHtmlSpace(attributes[i]))
            ++i;
        const char quote = i < attributes.size() && (attributes[i] == '"' || attributes[i] == '\'') ? attributes[i] : char(0);
        const size_t valueFrom = quote != 0 ? ++i : i;
        while (i < attributes.size() && (quote != 0 ? attributes[i] != quote : !isHtmlSpace(attributes[i])))
            ++i;
        if (name == wanted)
            return std::string(attributes.substr(valueFrom, i - valueFrom));
        i += quote != 0 ? 1 : 0;
    }
    return {};
}

/// colspan and rowspan: a whole number from 1, or else 1.
int spanOf(std::string_view attributes, std::string_view name, int most)
{
    const std::string text = attributeOf(attributes, name);
    int span = 1;
    std::from_chars(text.data(), text.data() + text.size(), span);
    if (span == 0 && name == "rowspan")
        return most; // to the end of the table
    return std::clamp(span, 1, most);
}

/// Whether what a cell shows is a number that was rounded or grouped, and no date, time or percentage.
bool showsNumber(std::string_view shown)
{
    return !shown.empty() && shown.find_first_not_of("0123456789., -+") == std::string_view::npos && shown.find('-', 1) == std::string_view::npos;
}

} // namespace

void HtmlTable::read(std::string_view utf8, bool last)
{
    m_buffer += utf8;
    size_t at = 0;
    while (at < m_buffer.size() && m_fault == Fault::none) {
        if (!m_skipTo.empty()) {
            if (!skip(at, last))
                break;
            continue;
        }
        size_t mark = std::min(m_buffer.find('<', at), m_buffer.size());
        if (mark == at) {
            if (!readTag(at, last))
                break;
            continue;
        }
        // A reference must not be cut by the block's end.
        if (mark == m_buffer.size() && !last) {
            const size_t reference = m_buffer.rfind('&');
            if (reference != std::string::npos && reference >= at && mark - reference < longestReference)
                mark = reference;
            if (mark == at)
                break;
        }
        readText(std::string_view(m_buffer).substr(at, mark - at));
        at = mark;
    }
    m_buffer.erase(0, at);
    if (!last || m_fault != Fault::none)
        return;
    if (m_depth > 0 && (!m_buffer.empty() || (m_inRow && m_closesRows)))
        m_fault = Fault::cut;
    else if (m_inRow)
        closeRow();
}

/// Leaves out a comment or a script; false where its end is not in the buffer.
bool HtmlTable::skip(size_t &at, bool last)
{
    const auto end = std::search(m_buffer.begin() + qptrdiff(at), m_buffer.end(), m_skipTo.begin(), m_skipTo.end(),
                                 [](char a, char b) { return a == b || (isHtmlLetter(a) && (a | 0x20) == b); });
    if (end == m_buffer.end()) {
        at = last ? m_buffer.size() : std::max(at, m_buffer.size() - std::min(m_buffer.size(), m_skipTo.size()));
        if (last && m_depth > 0)
            m_fault = Fault::cut;
        return false;
    }
    at = size_t(end - m_buffer.begin()) + (m_skipTo == "-->" ? m_skipTo.size() : 0);
    m_skipTo.clear();
    return true;
}

/// A tag, a comment or a lone '<' at `at`, which goes behind it; false where its end is not in the buffer.
bool HtmlTable::readTag(size_t &at, bool last)
{
    const std::string_view html = std::string_view(m_buffer).substr(at);
    if (html.size() < 4 && !last)
        return false;
    if (html.starts_with("<!--")) {
        at += 4;
        m_skipTo = "-->";
        return true;
    }
    const bool closing = html.size() > 1 && html[1] == '/';
    const size_t nameFrom = closing ? 2 : 1;
    const bool isTag = nameFrom < html.size() && isHtmlLetter(html[nameFrom]);
    const bool isOther = !closing && html.size() > 1 && (html[1] == '!' || html[1] == '?');
    if (!isTag && !isOther) {
        readText(html.substr(0, 1));
        ++at;
        return true;
    }
    const size_t end = isOther ? std::min(html.find('>'), html.size() - 1) + 1 : tagEnd(html, nameFrom);
    if (end > html.size() || html[end - 1] != '>') {
        if (html.size() > longestTag)
            m_fault = Fault::tooLong;
        return false;
    }
    at += end;
    if (isOther)
        return true;
    size_t nameEnd = nameFrom;
    while (nameEnd < end - 1 && !isHtmlSpace(html[nameEnd]) && html[nameEnd] != '/')
        ++nameEnd;
    const std::string name = lowerCase(html.substr(nameFrom, nameEnd - nameFrom));
    if (closing)
        closeTag(name);
    else
        openTag(name, html.substr(nameEnd, end - 1 - nameEnd));
    return true;
}

void HtmlTable::openTag(std::string_view name, std::string_view attributes)
{
    constexpr std::array<std::string_view, 5> withoutText{"script", "style", "title", "xml", "noscript"};
    constexpr std::array<std::string_view, 8> blocks{"br", "p", "div", "li", "h1", "h2", "h3", "hr"};
    if (name == "td" || name == "th")
        openCell(attributes);
    else if (name == "tr")
        openRow();
    else if (name == "table")
        openTable();
    else if (std::ranges::find(withoutText, name) != withoutText.end() && !attributes.ends_with('/'))
        m_skipTo = "</" + std::string(name);
    else if (std::ranges::find(blocks, name) != blocks.end())
        breakLine();
}

void HtmlTable::closeTag(std::string_view name)
{
    if (name == "td" || name == "th")
        closeCell();
    else if (name == "tr" || name == "tbody" || name == "thead" || name == "tfoot")
        closeRow();
    else if (name == "table")
        closeTable();
    if (name == "tr")
        m_closesRows = true;
}

void HtmlTable::openTable()
{
    m_hasTable = true;
    closeRow();
    ++m_depth;
    if (m_levels.size() < size_t(mostLevels))
        m_levels.emplace_back();
}

void HtmlTable::closeTable()
{
    if (m_depth == 0)
        return;
    closeRow();
    --m_depth;
    if (size_t(m_depth) < m_levels.size())
        m_levels.pop_back();
}

void HtmlTable::openRow()
{
    if (m_depth == 0)
        return;
    closeRow();
    m_rows.startRow(++m_row);
    m_inRow = true;
    m_nextColumn = 0;
}

void HtmlTable::closeRow()
{
    closeCell();
    if (!m_inRow)
        return;
    m_inRow = false;
    m_rows.endRow();
    for (int &rows : m_levels.back().covered)
        rows -= rows > 0 ? 1 : 0;
}

void HtmlTable::openCell(std::string_view attributes)
{
    closeCell();
    if (m_depth == 0)
        return;
    if (!m_inRow)
        openRow();
    std::vector<int> &covered = m_levels.back().covered;
    while (size_t(m_nextColumn) < covered.size() && covered[size_t(m_nextColumn)] > 0)
        ++m_nextColumn;
    const int wide = spanOf(attributes, "colspan", widestCell);
    if (m_nextColumn + wide > TableRows::columnLimit) {
        m_fault = Fault::tooWide;
        return;
    }
    m_column = m_nextColumn;
    m_nextColumn += wide;
    if (const int tall = spanOf(attributes, "rowspan", tallestCell); tall > 1) {
        covered.resize(std::max(covered.size(), size_t(m_nextColumn)), 0);
        std::fill(covered.begin() + m_column, covered.begin() + m_nextColumn, tall);
    }
    m_inCell = true;
    m_space = false;
    m_cell.clear();
    m_number = attributeOf(attributes, "x:num");
}

void HtmlTable::closeCell()
{
    if (!m_inCell)
        return;
    m_inCell = false;
    while (m_cell.ends_with(' ') || m_cell.ends_with('\n'))
        m_cell.pop_back();
    const std::string number = m_number.empty() || !showsNumber(m_cell) ? std::string() : sheetNumberText(m_number);
    if (number.empty())
        m_rows.add(m_column, CellKind::text, m_cell);
    else
        m_rows.add(m_column, CellKind::number, number);
    if (m_rows.textSize() > TableRows::rowTextLimit)
        m_fault = Fault::tooLong;
}

void HtmlTable::breakLine()
{
    m_space = false;
    if (m_inCell && !m_cell.empty() && !m_cell.ends_with('\n'))
        m_cell += '\n';
}

void HtmlTable::readText(std::string_view html)
{
    if (!m_inCell)
        return;
    std::string text;
    appendHtmlText(text, html);
    for (size_t i = 0; i < text.size(); ++i) {
        if (isHtmlSpace(text[i])) {
            m_space = !m_cell.empty() && !m_cell.ends_with('\n');
            continue;
        }
        if (m_space)
            m_cell += ' ';
        m_space = false;
        if (text.compare(i, 2, "\xC2\xA0") == 0) { // a no-break space
            m_cell += m_cell.empty() ? "" : " ";
            ++i;
        } else {
            m_cell += text[i];
        }
    }
    if (m_cell.size() > TableRows::rowTextLimit)
        m_fault = Fault::tooLong;
}

} // namespace somo
