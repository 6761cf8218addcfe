// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/received_columns.h"

#include "core/base/text.h"
#include "core/exchange/header_map.h"
#include "core/exchange/heading_words.h"
#include "core/exchange/mapping_proposal.h"

#include <algorithm>

namespace somo {

namespace {

constexpr auto baseNames = u"doanh thu tinh hoa hong|doanh so tinh hoa hong|gia tri tinh hoa hong|co so tinh hoa hong|co so|doanh thu|doanh so|gia tri don hang|gia tri don|gia tri hang|"
                           u"gia tri|tien hang|tri gia|commission base|commissionable amount|base amount|base|revenue|sales|order value|order amount|order total|net sales|net amount|"
                           u"sale amount|thanh tien";
constexpr auto rateNames = u"ty le hoa hong|ti le hoa hong|phan tram hoa hong|muc hoa hong|ty le hh|phan tram hh|commission rate|phan tram commission|rate|ty le|ti le|phan tram|percent";
constexpr auto amountNames = u"tien hoa hong|so tien hoa hong|hoa hong phai tra|hoa hong duoc huong|hoa hong thuc nhan|hoa hong|tong hoa hong|hh|commission amount|commission earned|"
                             u"commission payable|commission|payout|earnings|earned|thuc nhan|thuc linh|so tien nhan|so tien|phai tra|amount|payable|thanh tien";
constexpr auto wordsNames = u"dien giai|noi dung|khoan muc|khoan|loai khoan|loai|mo ta|ghi chu|description|details|type|item|note|notes|remarks";

QStringView namesOf(ReceivedField field)
{
    switch (field) {
    case ReceivedField::order: return headingWordsOf(Field::orderCode);
    case ReceivedField::date: return headingWordsOf(Field::orderOrderedOn);
    case ReceivedField::customer: return headingWordsOf(Field::customerName);
    case ReceivedField::base: return baseNames;
    case ReceivedField::rate: return rateNames;
    case ReceivedField::amount: return amountNames;
    case ReceivedField::words: return wordsNames;
    }
    return {};
}

/// "Hoa hồng (%)" is a rate, "Thuế 10%" is none.
bool asksForPercent(const QString &header)
{
    for (qsizetype at = header.indexOf(u'%'); at >= 0; at = header.indexOf(u'%', at + 1)) {
        const QStringView before = QStringView(header).left(at).trimmed();
        if (before.isEmpty() || !before.last().isDigit())
            return true;
    }
    return false;
}

int closeness(const QString &header, bool isPercent, ReceivedField field)
{
    if (!isPercent)
        return headingCloseness(plainHeading(header), namesOf(field));
    // A column of percents is a rate or nothing that is looked for.
    return field == ReceivedField::rate ? headingCloseness(plainHeading(QStringLiteral("phan tram ") + header), rateNames) : 0;
}

bool isKnown(const QString &cell)
{
    constexpr int wholeName = 900;
    return std::ranges::any_of(receivedFields(), [&](ReceivedField field) { return closeness(cell, asksForPercent(cell), field) > wholeName; });
}

bool hasLetterOrPercent(const QString &cell)
{
    return std::any_of(cell.begin(), cell.end(), [](QChar each) { return each.isLetter() || each == u'%'; });
}

/// A row of words alone, at least two of them: a title stands in one cell, and rows of data hold figures.
bool isLikeHeadings(const QStringList &cells)
{
    const auto filled = std::ranges::count_if(cells, hasLetterOrPercent);
    return filled >= 2 && std::ranges::none_of(cells, [](const QString &cell) { return hasDigit(cell); });
}

/// Two rows of headings as one. A merged cell holds its value in its first column only; it stands over those after it.
QStringList joined(const QStringList &upper, const QStringList &lower)
{
    QStringList headers;
    QString over;
    for (qsizetype column = 0; column < std::max(upper.size(), lower.size()); ++column) {
        const QString below = lower.value(column);
        const QString above = upper.value(column);
        if (!above.isEmpty())
            over = above;
        else if (below.isEmpty())
            over.clear();
        headers += below.isEmpty() ? above : QString(over + u' ' + below).trimmed();
    }
    return headers;
}

class ColumnFinder {
public:
    ColumnFinder(const std::vector<SampledRow> &rows, const ReceivedMapping &mapping)
        : m_rows(rows)
        , m_mapping(mapping)
    {
    }

    Result<ReceivedColumns> find() const
    {
        const size_t heading = headingAmongRows();
        SOMO_TRY_ASSIGN(const ReceivedColumns alone, of({heading}));
        // What stands right below a row of headings and holds no figure belongs to it: the second row of merged cells, units.
        if (heading + 1 < m_rows.size() && isLikeHeadings(m_rows[heading + 1].cells)) {
            if (auto both = of({heading, heading + 1}); both && both->missing().empty())
                return both;
        }
        if (!alone.missing().empty() && heading > 0 && isLikeHeadings(m_rows[heading - 1].cells)) {
            if (auto both = of({heading - 1, heading}); both && both->missing().empty())
                return both;
        }
        return alone;
    }

private:
    QStringList headersOf(const std::vector<size_t> &rows) const
    {
        return rows.size() == 1 ? m_rows[rows[0]].cells : joined(m_rows[rows[0]].cells, m_rows[rows[1]].cells);
    }

    static HeaderMap mapOf(const QStringList &headers)
    {
        std::vector<std::string> texts;
        for (const QString &header : headers)
            texts.push_back(header.toStdString());
        const std::vector<std::string_view> views(texts.begin(), texts.end());
        SourceRow row;
        row.cells = views;
        return HeaderMap(row);
    }

    size_t headingAmongRows() const
    {
        size_t best = 0;
        int bestScore = 0;
        for (size_t i = 0; i < m_rows.size() && i < size_t(receivedHeadingRows); ++i) {
            if (holdsNamed(m_rows[i].cells))
                return i;
            const int score = headingScore(m_rows[i].cells, isKnown);
            if (score > bestScore) {
                bestScore = score;
                best = i;
            }
        }
        return best;
    }

    /// Whether all headings that the mapping names stand in a row; false where it names none.
    bool holdsNamed(const QStringList &cells) const
    {
        bool any = false;
        const HeaderMap headers = mapOf(cells);
        for (const auto &[field, ref] : m_mapping) {
            if (!ref || !std::holds_alternative<QString>(*ref))
                continue;
            const auto found = headers.find(*ref);
            if (!found || *found < 0)
                return false;
            any = true;
        }
        return any;
    }

    Result<ReceivedColumns> of(const std::vector<size_t> &rows) const
    {
        ReceivedColumns made;
        made.columns.fill(-1);
        made.headers = headersOf(rows);
        for (const size_t row : rows)
            made.headingRows.push_back(m_rows[row].number);
        widen(made);
        SOMO_TRY(takeNamed(made));
        propose(made, rows.back());
        // Columns given by number alone, and a first row of figures: there are no headings.
        if (std::ranges::any_of(made.headers, [](const QString &header) { return hasDigit(header); }) && made.missing().empty() && !isLikeHeadings(made.headers) && headingScore(made.headers, isKnown) <= 0)
            withoutHeadings(made);
        return made;
    }

    static void withoutHeadings(ReceivedColumns &made)
    {
        made.headingRows.clear();
        for (QString &header : made.headers)
            header.clear();
    }

    /// Rows of data may be wider than their headings.
    void widen(ReceivedColumns &made) const
    {
        qsizetype widest = made.headers.size();
        for (const SampledRow &row : m_rows)
            widest = std::max(widest, row.cells.size());
        while (made.headers.size() < widest)
            made.headers += QString();
    }

    Status takeNamed(ReceivedColumns &made) const
    {
        const HeaderMap headers = mapOf(made.headers);
        for (const auto &[field, ref] : m_mapping) {
            if (!ref)
                continue;
            if (const int *number = std::get_if<int>(&*ref)) {
                if (*number < 1 || *number > made.headers.size())
                    return failure(ErrorCode::columnBeyondFile, {QString::number(*number), QString::number(made.headers.size())});
                made.columns[size_t(field)] = *number - 1;
                continue;
            }
            SOMO_TRY_ASSIGN(int column, headers.find(*ref));
            if (column < 0)
                column = columnOfName(std::get<QString>(*ref), int(made.headers.size()));
            if (column < 0) {
                SOMO_TRY_ASSIGN(column, headers.require(*ref));
            }
            made.columns[size_t(field)] = column;
        }
        return success();
    }

    /// A column by its letter or number: "F", "cột F", "column 6"; −1 where the text is no such name.
    static int columnOfName(const QString &text, int columns)
    {
        QString name = folded(text);
        for (const char *before : {"cot ", "column "}) {
            if (name.startsWith(QLatin1StringView(before)))
                name = name.mid(qsizetype(qstrlen(before))).trimmed();
        }
        bool isNumber = false;
        int number = name.toInt(&isNumber);
        if (!isNumber) {
            number = 0;
            const bool letters = name.size() <= 2 && std::all_of(name.begin(), name.end(), [](QChar c) { return c >= u'a' && c <= u'z'; });
            for (const QChar letter : letters ? name : QString())
                number = number * 26 + (letter.unicode() - u'a' + 1);
        }
        return number >= 1 && number <= columns ? number - 1 : -1;
    }

    void propose(ReceivedColumns &made, size_t heading) const
    {
        std::vector<HeadingMatch> candidates;
        for (qsizetype column = 0; column < made.headers.size(); ++column) {
            if (std::ranges::find(made.columns, int(column)) != made.columns.end())
                continue;
            const bool isPercent = asksForPercent(made.headers[column]) || holdsPercents(heading, column);
            for (const ReceivedField field : receivedFields()) {
                const int score = m_mapping.contains(field) ? 0 : closeness(made.headers[column], isPercent, field);
                if (score > 0)
                    candidates.push_back({score, size_t(column), size_t(field)});
            }
        }
        for (const HeadingMatch &match : closestMatches(std::move(candidates)))
            made.columns[match.meaning] = int(match.column);
    }

    bool holdsPercents(size_t heading, qsizetype column) const
    {
        int filled = 0;
        for (size_t i = heading + 1; i < m_rows.size(); ++i) {
            const QString cell = m_rows[i].cells.value(column);
            if (cell.isEmpty())
                continue;
            if (!cell.endsWith(u'%'))
                return false;
            ++filled;
        }
        return filled > 0;
    }

    const std::vector<SampledRow> &m_rows;
    const ReceivedMapping &m_mapping;
};

} // namespace

std::optional<ReceivedMapping> receivedMappingFromText(const QString &text)
{
    ReceivedMapping mapping;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const auto field = receivedFieldFromText(part.section(u'=', 0, 0).trimmed());
        if (!field || !part.contains(u'=') || mapping.contains(*field))
            return std::nullopt;
        const QString column = cleanText(part.section(u'=', 1));
        mapping[*field] = column.isEmpty() ? std::nullopt : std::optional(ColumnRef(column));
    }
    return mapping.empty() ? std::nullopt : std::optional(std::move(mapping));
}

QString ReceivedColumns::name(ReceivedField field) const
{
    const QString header = headers.value(at(field));
    return header.isEmpty() ? QString::number(at(field) + 1) : header;
}

std::vector<ReceivedField> ReceivedColumns::missing() const
{
    std::vector<ReceivedField> fields;
    for (const ReceivedField field : {ReceivedField::order, ReceivedField::amount}) {
        if (!has(field))
            fields.push_back(field);
    }
    return fields;
}

Result<ReceivedColumns> findReceivedColumns(const std::vector<SampledRow> &rows, const ReceivedMapping &mapping)
{
    if (rows.empty())
        return failure(ErrorCode::emptyTable);
    return ColumnFinder(rows, mapping).find();
}

} // namespace somo
