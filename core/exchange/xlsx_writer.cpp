// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_writer.h"

#include "core/exchange/text_decoder.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <tuple>

#include <xlsxwriter.h>

namespace somo {

namespace {

constexpr qsizetype longestText = 32'767; // Excel's own limit for a cell
constexpr int longestSheetName = 31;
constexpr int keptDigits = 15; // of a spreadsheet's numbers
constexpr int firstYear = 1900; // of a spreadsheet's dates
constexpr int narrowest = 8; // widths in letters
constexpr int widest = 60;
constexpr lxw_row_t measuredRows = 1'000; // rows that a column's width is taken from; totals are always looked at

bool endsInHalfLetter(QStringView text) { return !text.isEmpty() && text.back().isHighSurrogate(); }

QString plainSheetName(QString name)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\[\\]:*?/\\\\\\x00-\\x1F]"));
    name.replace(forbidden, QStringLiteral(" "));
    name = name.left(longestSheetName);
    if (endsInHalfLetter(name))
        name.chop(1);
    const auto isBare = [](QChar c) { return c == u'\'' || c.isSpace(); };
    while (!name.isEmpty() && isBare(name.front()))
        name = name.mid(1);
    while (!name.isEmpty() && isBare(name.back()))
        name.chop(1);
    return name.isEmpty() ? QStringLiteral("Sheet") : name;
}

/// XML knows no other control characters than these three, and no U+FFFE or U+FFFF.
bool isForbidden(QChar c) { return (c < u' ' && c != u'\t' && c != u'\n' && c != u'\r') || c.unicode() >= 0xFFFE; }

/// As UTF-8 in the place of what stands in `to`, whose memory it takes over: without what XML forbids; half a letter becomes a
/// question mark.
void toCellText(QStringView text, std::string &to)
{
    to.clear();
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isForbidden(c))
            continue;
        if (c.unicode() < 0x80)
            to += char(c.unicode()); // most letters
        else if (!c.isSurrogate())
            appendUtf8(to, c.unicode());
        else if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            appendUtf8(to, QChar::surrogateToUcs4(c, text[++i]));
        else
            to += '?';
    }
}

/// A code or a phone: a spreadsheet in which somebody edits the cell would take it for a number and drop its zeros.
bool looksLikeNumber(std::string_view text)
{
    constexpr size_t longestCode = 40;
    return !text.empty() && text.size() <= longestCode
        && std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || std::string_view("+-., ()/").find(c) != std::string_view::npos; });
}

/// The double nearest to a canonical decimal of at most fifteen digits: both parts of the division are exact, so that it rounds
/// once, as reading the text would. Nothing for more digits, and for what is no number.
std::optional<double> exactDouble(QStringView number)
{
    static constexpr std::array<double, keptDigits + 1> tens{1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
    const bool isNegative = number.startsWith(u'-');
    qint64 digits = 0;
    int count = 0;
    qsizetype point = -1;
    for (qsizetype i = isNegative ? 1 : 0; i < number.size(); ++i) {
        const char16_t c = number[i].unicode();
        if (c == u'.' && point < 0 && count > 0) {
            point = i;
        } else if (c >= u'0' && c <= u'9' && ++count <= keptDigits) {
            digits = digits * 10 + (c - u'0');
        } else {
            return std::nullopt;
        }
    }
    if (count == 0 || point == number.size() - 1)
        return std::nullopt;
    const double whole = double(digits) / tens[point < 0 ? 0 : size_t(number.size() - point - 1)];
    return isNegative ? -whole : whole;
}

int significantDigits(const QString &number)
{
    qsizetype first = 0;
    while (first < number.size() && !(number[first] >= u'1' && number[first] <= u'9'))
        ++first;
    return int(std::count_if(number.begin() + first, number.end(), [](QChar c) { return c.isDigit(); }));
}

QByteArray formatOf(int decimals, NumberLook look)
{
    QByteArray code = look == NumberLook::grouped ? QByteArrayLiteral("#,##0") : QByteArrayLiteral("0");
    if (decimals > 0)
        code += '.' + QByteArray(decimals, '0');
    // In quotes the sign doesn't multiply: 83.20 is shown as 83.20%.
    return look == NumberLook::percent ? code + "\"%\"" : code;
}

/// Letters that a number takes, with what stands between its thousands.
int widthOf(const SheetNumber &number)
{
    const int whole = int(number.text.indexOf(u'.') < 0 ? number.text.size() : number.text.indexOf(u'.'));
    return whole + (number.look == NumberLook::grouped ? (whole - 1) / 3 : 0) + (number.decimals > 0 ? number.decimals + 1 : 0)
        + (number.look == NumberLook::percent ? 1 : 0);
}

int widthOf(const QString &text)
{
    int longest = 0;
    for (const QStringView line : QStringView(text).split(u'\n'))
        longest = std::max(longest, int(line.size()));
    return longest;
}

int widthOf(Day day) { return day.isNull() ? 0 : 10; }
int widthOf(std::monostate) { return 0; }

} // namespace

struct XlsxWriter::Private {
    enum class Kind {
        text, // only where it needs a format
        number,
        day,
    };
    lxw_workbook *book = nullptr;
    lxw_worksheet *sheet = nullptr;
    lxw_row_t row = 0;
    lxw_row_t lastOfRows = 0; // without totals
    std::vector<int> widths;
    std::set<QString> names; // of sheets, folded as Excel compares them
    // The library writes to a name only; it is one of ours in the system's temporary folder.
    QTemporaryDir folder;
    QString path;
    lxw_format *bold = nullptr;
    using FormatKey = std::tuple<Kind, int, NumberLook, bool>;
    std::map<FormatKey, lxw_format *> formats;
    /// What a column's last cell with a format had: mostly the next one has it too.
    struct LastFormat {
        FormatKey key;
        lxw_format *format = nullptr;
    };
    std::vector<LastFormat> lastFormats;
    std::string utf8; // of the text being written; kept for its memory
    bool isTotal = false;
    bool hasFilter = false;

    lxw_format *format(lxw_col_t column, Kind kind, int decimals = 0, NumberLook look = NumberLook::grouped)
    {
        const FormatKey key{kind, decimals, look, isTotal};
        LastFormat &last = lastFormats[column];
        if (!last.format || last.key != key)
            last = {key, formatOfKey(kind, decimals, look)};
        return last.format;
    }
    lxw_format *formatOfKey(Kind kind, int decimals, NumberLook look)
    {
        lxw_format *&format = formats[{kind, decimals, look, isTotal}];
        if (format)
            return format;
        format = workbook_add_format(book);
        if (kind == Kind::number)
            format_set_num_format(format, formatOf(decimals, look).constData());
        else
            format_set_num_format(format, kind == Kind::day ? "yyyy-mm-dd" : "@");
        if (isTotal) {
            format_set_bold(format);
            format_set_top(format, LXW_BORDER_THIN);
        }
        return format;
    }
    lxw_error write(lxw_col_t column, const QString &whole)
    {
        if (whole.isEmpty())
            return isTotal ? worksheet_write_blank(sheet, row, column, format(column, Kind::text)) : LXW_NO_ERROR;
        QStringView text = whole;
        if (text.size() >= longestText)
            text = text.left(longestText - 1);
        if (endsInHalfLetter(text))
            text.chop(1);
        toCellText(text, utf8);
        lxw_format *const own = isTotal || looksLikeNumber(utf8) ? format(column, Kind::text) : nullptr;
        // A string cell never runs, so a text stands in it as it is; the guard is CSV's.
        return worksheet_write_string(sheet, row, column, utf8.c_str(), own);
    }
    lxw_error write(lxw_col_t column, const SheetNumber &number)
    {
        // A double only here, for the file's format: fifteen digits of it are exact.
        std::optional<double> value = exactDouble(number.text);
        if (!value) {
            bool ok = false;
            value = number.text.toDouble(&ok);
            if (!ok || significantDigits(number.text) > keptDigits)
                return write(column, number.text);
        }
        lxw_format *const look = format(column, Kind::number, number.decimals, number.look);
        if (isTotal && number.isSum && lastOfRows > 0)
            return worksheet_write_formula_num(sheet, row, column, sumOf(column).constData(), look, *value);
        return worksheet_write_number(sheet, row, column, *value, look);
    }
    lxw_error write(lxw_col_t column, Day day)
    {
        if (day.isNull())
            return write(column, QString());
        if (day.year() < firstYear)
            return write(column, day.toIso());
        lxw_datetime moment{day.year(), day.month(), day.dayOfMonth(), 0, 0, 0};
        return worksheet_write_datetime(sheet, row, column, &moment, format(column, Kind::day));
    }
    lxw_error write(lxw_col_t column, std::monostate) { return write(column, QString()); }

    /// Of the rows between the header and the totals.
    QByteArray sumOf(lxw_col_t column) const
    {
        std::array<char, LXW_MAX_COL_NAME_LENGTH> name{};
        lxw_col_to_name(name.data(), column, LXW_FALSE);
        return QByteArray("=SUM(") + name.data() + '2' + ':' + name.data() + QByteArray::number(lastOfRows + 1) + ')';
    }

    QString nameOnce(const QString &wanted)
    {
        const QString plain = plainSheetName(wanted);
        QString name = plain;
        // Excel keeps "History" for itself.
        for (int i = 2; name.compare(u"History", Qt::CaseInsensitive) == 0 || !names.insert(name.toCaseFolded()).second; ++i) {
            const QString mark = QStringLiteral(" (%1)").arg(i);
            name = QString(plainSheetName(plain.left(longestSheetName - mark.size())) + mark);
        }
        return name;
    }
    void finishSheet()
    {
        if (!sheet)
            return;
        for (size_t i = 0; i < widths.size(); ++i)
            worksheet_set_column(sheet, lxw_col_t(i), lxw_col_t(i), std::clamp(widths[i] + 2, narrowest, widest), nullptr);
        setFilter();
    }
    /// In constant memory the library takes the range only while its last row is the newest: before the totals.
    void setFilter()
    {
        if (!hasFilter && !widths.empty() && lastOfRows > 0)
            worksheet_autofilter(sheet, 0, 0, lastOfRows, lxw_col_t(widths.size() - 1));
        hasFilter = true;
    }
};

XlsxWriter::XlsxWriter()
    : d(std::make_unique<Private>())
{
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    d->path = d->folder.filePath(QStringLiteral("book.xlsx"));
    QByteArray temporary = QFile::encodeName(d->folder.path());
    options.tmpdir = temporary.data();
    if (d->folder.isValid())
        d->book = workbook_new_opt(QFile::encodeName(d->path).constData(), &options);
    if (!d->book)
        return;
    d->bold = workbook_add_format(d->book);
    format_set_bold(d->bold);
}

XlsxWriter::~XlsxWriter()
{
    if (d->book)
        workbook_close(d->book); // frees it as well
}

Status XlsxWriter::startSheet(const QString &name, const QStringList &headers)
{
    if (!d->book)
        return failure(ErrorCode::fileNotWritten, {QStringLiteral("libxlsxwriter")});
    d->finishSheet();
    const QString taken = d->nameOnce(name);
    d->sheet = workbook_add_worksheet(d->book, taken.toUtf8().constData());
    if (!d->sheet)
        return failure(ErrorCode::fileNotWritten, {taken});
    d->widths.assign(size_t(headers.size()), 0);
    for (qsizetype i = 0; i < headers.size(); ++i) {
        constexpr int filterSign = 2;
        toCellText(headers[i], d->utf8);
        worksheet_write_string(d->sheet, 0, lxw_col_t(i), d->utf8.c_str(), d->bold);
        d->widths[size_t(i)] = widthOf(headers[i]) + filterSign;
    }
    worksheet_freeze_panes(d->sheet, 1, 0);
    d->row = 1;
    d->lastOfRows = 0;
    d->hasFilter = false;
    return success();
}

Status XlsxWriter::writeRow(const std::vector<SheetCell> &cells)
{
    SOMO_TRY(write(cells, false));
    d->lastOfRows = d->row - 1;
    return success();
}

Status XlsxWriter::writeTotal(const std::vector<SheetCell> &cells)
{
    if (d->sheet)
        d->setFilter();
    return write(cells, true);
}

Status XlsxWriter::write(const std::vector<SheetCell> &cells, bool isTotal)
{
    if (!d->sheet)
        return failure(ErrorCode::internal, {QStringLiteral("a row without a sheet")});
    d->isTotal = isTotal;
    if (d->widths.size() < cells.size())
        d->widths.resize(cells.size());
    if (d->lastFormats.size() < cells.size())
        d->lastFormats.resize(cells.size());
    const bool isMeasured = isTotal || d->row <= measuredRows;
    for (size_t i = 0; i < cells.size(); ++i) {
        const auto column = lxw_col_t(i);
        const lxw_error problem = std::visit([&](const auto &cell) { return d->write(column, cell); }, cells[i]);
        if (problem != LXW_NO_ERROR)
            return failure(ErrorCode::fileNotWritten, {QString::fromUtf8(lxw_strerror(problem))});
        if (isMeasured)
            d->widths[i] = std::max(d->widths[i], std::visit([](const auto &cell) { return widthOf(cell); }, cells[i]));
    }
    ++d->row;
    return success();
}

Status XlsxWriter::finish(QIODevice &device)
{
    if (!d->book)
        return failure(ErrorCode::fileNotWritten, {QStringLiteral("libxlsxwriter")});
    d->finishSheet();
    const lxw_error problem = workbook_close(d->book);
    d->book = nullptr;
    d->sheet = nullptr;
    if (problem != LXW_NO_ERROR)
        return failure(ErrorCode::fileNotWritten, {QString::fromUtf8(lxw_strerror(problem))});
    QFile file(d->path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::fileNotWritten, {file.errorString()});
    while (!file.atEnd()) {
        const QByteArray block = file.read(256 * 1024);
        if (block.isEmpty() || device.write(block) != block.size())
            return failure(ErrorCode::fileNotWritten, {block.isEmpty() ? file.errorString() : device.errorString()});
    }
    return success();
}

} // namespace somo
