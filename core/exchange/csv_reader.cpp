// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_reader.h"

#include <algorithm>
#include <map>

namespace somo {

namespace {

constexpr size_t csvBlock = 64 * 1024;
/// Letters of a cell that an error shows.
constexpr qsizetype longestShown = 80;

/// Excel's way to keep a text a text: ="0912345678".
std::string_view withoutTextFormula(std::string_view cell)
{
    const bool is = cell.size() >= 3 && cell[0] == '=' && cell[1] == '"' && cell.find('"', 2) == cell.size() - 1;
    return is ? cell.substr(2, cell.size() - 3) : cell;
}

bool isBlankCell(std::string_view cell)
{
    return std::ranges::all_of(cell, [](char c) { return uchar(c) <= ' ' || c == 0x7F; });
}

} // namespace

CsvReader::CsvReader(QIODevice &device, const FileLayout &layout, Encoding encoding, QString fileName)
    : m_device(device)
    , m_decoder(device, encoding)
    , m_fileName(std::move(fileName))
    , m_rowEnd(layout.rowEnd)
{
    setDelimiter(layout.delimiter);
}

Result<std::unique_ptr<RowSource>> CsvReader::open(QIODevice &device, const FileLayout &layout, const QString &fileName)
{
    Encoding encoding = layout.encoding;
    if (encoding == Encoding::automatic) {
        device.seek(0);
        encoding = detectEncoding(device);
    }
    std::unique_ptr<CsvReader> reader(new CsvReader(device, layout, encoding, fileName));
    if (layout.delimiter.empty()) {
        SOMO_TRY(reader->restart());
        SOMO_TRY(reader->fill());
        reader->setDelimiter(reader->foundDelimiter());
    }
    SOMO_TRY(reader->restart());
    return std::unique_ptr<RowSource>(std::move(reader));
}

void CsvReader::setDelimiter(std::string delimiter)
{
    m_delimiter = std::move(delimiter);
    m_special.fill(false);
    if (!m_delimiter.empty())
        m_special[uchar(m_delimiter[0])] = true;
    if (m_rowEnd.empty())
        m_special['\n'] = m_special['\r'] = true;
    else
        m_special[uchar(m_rowEnd[0])] = true;
}

Status CsvReader::restart()
{
    m_buffer.clear();
    m_at = 0;
    m_line = 1;
    m_state = m_decoder.restart();
    if (m_state == TextDecoder::State::unreadable)
        return errorHere(ErrorCode::fileUnreadable, {m_device.errorString()});
    if (!m_delimiter.empty()) {
        SOMO_TRY(fill());
        skipStart();
    }
    return success();
}

double CsvReader::progress() const
{
    const qint64 size = m_device.size();
    return size > 0 ? std::min(1.0, double(m_device.pos()) / double(size)) : 1.0;
}

QString CsvReader::description() const
{
    const QString delimiter = m_delimiter == "\t" ? QStringLiteral("tab") : QString::fromStdString(m_delimiter);
    return QString(QStringLiteral("csv, ") + encodingName(m_decoder.encoding()) + QStringLiteral(", ") + delimiter);
}

Error CsvReader::errorHere(ErrorCode code, QStringList args) const
{
    Error error = failure(code, std::move(args));
    error.place.file = m_fileName;
    error.place.row = m_line;
    return error;
}

/// What was read ends in front of the byte that can't be decoded, so the last cell in the buffer is the one it stands in.
Error CsvReader::badBytes(bool atRowStart)
{
    const Cell last = atRowStart || m_cells.empty() ? Cell() : m_cells.back();
    const size_t column = atRowStart || m_cells.empty() ? 1 : m_cells.size();
    const QString before = QString::fromUtf8(m_buffer.data() + last.first, qsizetype(last.length)).right(longestShown);
    m_line += std::count(m_buffer.begin() + qptrdiff(m_at), m_buffer.end(), '\n');
    Error error = errorHere(ErrorCode::badBytes, {encodingName(m_decoder.encoding()), QString::number(m_decoder.faultAt())});
    error.place.column = QString::number(column);
    error.place.value = before + QChar(QChar::ReplacementCharacter);
    return error;
}

/// Reads on behind the row that is in the buffer; false where nothing more can come.
Result<bool> CsvReader::fill()
{
    if (m_state != TextDecoder::State::more)
        return false;
    m_buffer.erase(0, m_at);
    m_at = 0;
    if (m_buffer.size() > longestRow)
        return errorHere(ErrorCode::rowTooLong, {QString::number(longestRow)});
    // A long row doubles what is read, so that scanning it again and again stays linear.
    m_state = m_decoder.read(m_buffer, std::max(csvBlock, m_buffer.size()));
    if (m_state == TextDecoder::State::unreadable)
        return errorHere(ErrorCode::fileUnreadable, {m_device.errorString()});
    return true;
}

bool CsvReader::delimiterAt(size_t at) const
{
    return m_buffer[at] == m_delimiter[0]
        && (m_delimiter.size() == 1 || m_buffer.compare(at, m_delimiter.size(), m_delimiter) == 0);
}

/// The length of the row end that stands here, 0 for none.
size_t CsvReader::rowEndAt(size_t at, bool atEnd, bool &needsMore) const
{
    const char c = m_buffer[at];
    if (!m_rowEnd.empty()) {
        if (c == m_rowEnd[0] && m_buffer.compare(at, m_rowEnd.size(), m_rowEnd) == 0)
            return m_rowEnd.size();
        // "&|\n" of a file that was saved with CRLF since
        if (m_rowEnd.ends_with('\n') && c == m_rowEnd[0]) {
            const std::string windows = m_rowEnd.substr(0, m_rowEnd.size() - 1) + "\r\n";
            if (m_buffer.compare(at, windows.size(), windows) == 0)
                return windows.size();
        }
        // The last row may lack the line break of its end.
        if (atEnd && c == m_rowEnd[0] && m_rowEnd.compare(0, m_buffer.size() - at, m_buffer, at) == 0)
            return m_buffer.size() - at;
        return 0;
    }
    if (c == '\n')
        return 1;
    if (c != '\r')
        return 0;
    if (at + 1 < m_buffer.size())
        return m_buffer[at + 1] == '\n' ? 2 : 1;
    needsMore = !atEnd;
    return 1;
}

/// Where the quotation mark stands that the cell at `at` starts with; npos for none. Blanks may stand in front of it if
/// the quoted text ends in the same line, and the cell with it.
size_t CsvReader::quoteAt(size_t at, bool atEnd, bool &needsMore) const
{
    if (at >= m_buffer.size() || (m_buffer[at] != '"' && m_buffer[at] != ' '))
        return std::string::npos;
    if (m_buffer[at] == '"')
        return at;
    if (m_delimiter[0] == ' ')
        return std::string::npos;
    const auto behindBlanks = [&](size_t from) { return std::min(m_buffer.find_first_not_of(' ', from), m_buffer.size()); };
    const size_t quote = behindBlanks(at);
    if (quote < m_buffer.size() && m_buffer[quote] != '"')
        return std::string::npos;
    size_t end = quote + 1;
    for (;; end += 2) { // doubled ones are text
        end = m_buffer.find_first_of("\"\r\n", end);
        if (end == std::string::npos || end + 1 >= m_buffer.size() || m_buffer[end] != '"')
            break;
        if (m_buffer[end + 1] != '"')
            break;
    }
    if (end < m_buffer.size() && m_buffer[end] != '"')
        return std::string::npos;
    const size_t behind = end < m_buffer.size() ? behindBlanks(end + 1) : m_buffer.size();
    if (behind >= m_buffer.size()) {
        needsMore = !atEnd;
        return end < m_buffer.size() && atEnd ? quote : std::string::npos;
    }
    bool cut = false;
    return delimiterAt(behind) || rowEndAt(behind, atEnd, cut) > 0 ? quote : std::string::npos;
}

/// A cell that starts with a quotation mark; `at` goes behind it. False where its end is not in the buffer.
bool CsvReader::scanQuoted(size_t &at, Cell &cell, bool atEnd, bool &needsMore)
{
    cell.first = at + 1;
    for (size_t i = at + 1;;) {
        i = m_buffer.find('"', i);
        if (i == std::string::npos)
            return false;
        if (i + 1 >= m_buffer.size() && !atEnd) {
            needsMore = true;
            return true;
        }
        if (i + 1 < m_buffer.size() && m_buffer[i + 1] == '"') {
            cell.unescape = true;
            i += 2;
            continue;
        }
        cell.length = i - cell.first;
        at = i + 1;
        return true;
    }
}

/// Finds the cells of the row at m_at without changing the buffer.
CsvReader::Scan CsvReader::scanRow(bool atEnd)
{
    m_cells.clear();
    // A delimiter or row end of several bytes must not be cut by the buffer's end.
    const size_t margin = atEnd ? 0 : std::max(m_delimiter.size(), m_rowEnd.size() + 1);
    size_t at = m_at;
    for (;;) {
        Cell cell;
        cell.first = at;
        bool needsMore = false;
        const size_t quote = quoteAt(at, atEnd, needsMore);
        const bool quoted = quote != std::string::npos;
        if (needsMore)
            return Scan::needsMore;
        if (quoted) {
            at = quote;
            if (!scanQuoted(at, cell, atEnd, needsMore))
                return atEnd ? Scan::openQuote : Scan::needsMore;
            if (needsMore)
                return Scan::needsMore;
        }
        const size_t textFrom = at;
        size_t rowEnd = 0;
        for (;; ++at) {
            while (at < m_buffer.size() && !m_special[uchar(m_buffer[at])])
                ++at;
            if (at + margin > m_buffer.size() || (at >= m_buffer.size() && !atEnd))
                return Scan::needsMore;
            if (at >= m_buffer.size() || delimiterAt(at))
                break;
            rowEnd = rowEndAt(at, atEnd, needsMore);
            if (needsMore)
                return Scan::needsMore;
            if (rowEnd > 0)
                break;
        }
        if (!quoted)
            cell.length = at - cell.first;
        else if (m_buffer.find_first_not_of(' ', textFrom) < at) {
            // Text behind the closing quotation mark belongs to the cell, quotes and all; but behind lines that were
            // swallowed it is the next cell with quotes, and the first mark was never closed.
            if (std::string_view(m_buffer).substr(cell.first, cell.length).find_first_of("\r\n") != std::string_view::npos)
                return Scan::openQuote;
            cell = Cell{cell.first - 1, at - cell.first + 1, false};
        }
        m_cells.push_back(cell);
        if (m_cells.size() > mostCells)
            return Scan::tooWide;
        if (at >= m_buffer.size() || rowEnd > 0) {
            m_rowLength = at + rowEnd - m_at;
            return Scan::row;
        }
        at += m_delimiter.size();
    }
}

/// Doubled quotation marks become one, in the buffer itself: the row is complete and read only once.
void CsvReader::unescape(Cell &cell)
{
    char *const first = m_buffer.data() + cell.first;
    char *to = first;
    for (const char *from = first, *end = first + cell.length; from < end; ++from) {
        *to++ = *from;
        if (*from == '"')
            ++from;
    }
    cell.length = size_t(to - first);
    cell.unescape = false;
}

qint64 CsvReader::linesIn(size_t first, size_t last) const
{
    const auto begin = m_buffer.begin();
    const qint64 feeds = std::count(begin + qptrdiff(first), begin + qptrdiff(last), '\n');
    if (feeds > 0)
        return feeds;
    // Row ends of another kind (a lone CR, "&|") count as lines of their own.
    return last > first ? 1 : 0;
}

void CsvReader::deliver(SourceRow &row)
{
    row.number = m_line;
    m_line += linesIn(m_at, m_at + m_rowLength);
    m_views.clear();
    for (Cell &cell : m_cells) {
        if (cell.unescape)
            unescape(cell);
        m_views.push_back(withoutTextFormula({m_buffer.data() + cell.first, cell.length}));
    }
    m_at += m_rowLength;
    row.cells = m_views;
    row.kinds = {};
}

Result<bool> CsvReader::next(SourceRow &row)
{
    for (;;) {
        const bool atEnd = m_state != TextDecoder::State::more;
        if (m_at >= m_buffer.size() && m_state == TextDecoder::State::end)
            return false;
        const bool empty = m_at >= m_buffer.size();
        const Scan scan = empty && !atEnd ? Scan::needsMore : scanRow(atEnd);
        if (atEnd && m_state != TextDecoder::State::end && (empty || m_at + m_rowLength >= m_buffer.size() || scan != Scan::row)) {
            return badBytes(empty);
        }
        if (scan == Scan::openQuote)
            return errorHere(ErrorCode::openQuote);
        if (scan == Scan::tooWide)
            return errorHere(ErrorCode::tooManyColumns, {QString::number(mostCells)});
        if (scan == Scan::needsMore) {
            SOMO_TRY(fill());
            continue;
        }
        deliver(row);
        const bool blank = std::ranges::all_of(m_views, isBlankCell);
        if (!blank)
            return true;
    }
}

/// Excel's own hint: a first line sep=; in any case, perhaps in quotation marks.
std::optional<CsvReader::SeparatorLine> CsvReader::separatorLine() const
{
    const size_t mark = m_buffer.compare(m_at, 1, "\"") == 0 ? 1 : 0;
    const std::string_view text = std::string_view(m_buffer).substr(std::min(m_at + mark, m_buffer.size()));
    if (text.size() < 6 || (text[0] | 0x20) != 's' || (text[1] | 0x20) != 'e' || (text[2] | 0x20) != 'p' || text[3] != '=')
        return std::nullopt;
    size_t end = 5;
    if (mark == 1 && text[end] == '"')
        ++end;
    while (end < text.size() && text[end] == ' ')
        ++end;
    if (end >= text.size() || (text[end] != '\n' && text[end] != '\r'))
        return std::nullopt;
    end += text.substr(end).starts_with("\r\n") ? 2 : 1;
    return SeparatorLine{std::string(text.substr(4, 1)), mark + end};
}

/// A second byte order mark, as programs leave it that join files, and Excel's hint are no data.
void CsvReader::skipStart()
{
    if (std::string_view(m_buffer).substr(m_at).starts_with("\xEF\xBB\xBF"))
        m_at += 3;
    if (const auto hint = separatorLine()) {
        m_at += hint->length;
        ++m_line;
    }
}

/// Of , ; tab | the one by which most rows of the first block have the same number of cells, the first row above all.
std::string CsvReader::foundDelimiter() const
{
    if (const auto hint = separatorLine())
        return hint->delimiter;
    std::string best = ",";
    double bestScore = 0;
    for (const char candidate : {',', ';', '\t', '|'}) {
        std::map<int, int> rowsByCells;
        int cells = 1;
        int first = 0;
        int rows = 0;
        bool quoted = false;
        for (size_t i = 0; i < m_buffer.size() && rows < 200; ++i) {
            const char c = m_buffer[i];
            const bool cellStart = i == 0 || m_buffer[i - 1] == candidate || m_buffer[i - 1] == '\n' || m_buffer[i - 1] == '\r';
            if (c == '"' && (quoted || cellStart)) {
                quoted = !quoted;
            } else if (quoted) {
                continue;
            } else if (c == candidate) {
                ++cells;
            } else if (m_rowEnd.empty() ? c == '\n' || c == '\r' : m_buffer.compare(i, m_rowEnd.size(), m_rowEnd) == 0) {
                if (i > 0 && m_buffer[i - 1] != '\n' && m_buffer[i - 1] != '\r') {
                    ++rowsByCells[cells];
                    first = rows++ == 0 ? cells : first;
                }
                cells = 1;
            }
        }
        if (rows == 0) {
            ++rowsByCells[cells];
            first = cells;
            rows = 1;
        }
        const auto usual = std::ranges::max_element(rowsByCells, {}, [](const auto &entry) { return entry.second; });
        if (usual->first < 2)
            continue;
        const double score = double(usual->second) / rows + (first == usual->first ? 0.5 : 0) + std::min(usual->first, 100) * 0.001;
        if (score > bestScore) {
            bestScore = score;
            best = std::string(1, candidate);
        }
    }
    return best;
}

} // namespace somo
