// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_mapper.h"

#include "core/base/text.h"
#include "core/exchange/row_totals.h"
#include "core/exchange/value_parse.h"

#include <algorithm>
#include <array>

namespace somo {

namespace {

constexpr size_t longestLabel = 120;
/// Below so many columns a single cell says as much as any row.
constexpr int fewestColumns = 4;
/// More rows of one cell than that are no remarks below a table.
constexpr size_t mostRemarks = 20;

QString labelText(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

/// Two words at least, in letters: no code is written so.
bool isSentence(std::string_view value)
{
    int words = 0;
    for (size_t at = 0; at < value.size();) {
        const size_t end = std::min(value.find(' ', at), value.size());
        const std::string_view word = value.substr(at, end - at);
        words += !word.empty() && std::ranges::none_of(word, isDigit) ? 1 : 0;
        at = end + 1;
    }
    return words >= 2;
}

/// Kinds whose every row happens on a day.
Field dayOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::returns: return Field::returnOn;
    case ImportKind::payments: return Field::paymentOn;
    case ImportKind::activities: return Field::activityOn;
    case ImportKind::expenses: return Field::expenseOn;
    default: return Field::orderOrderedOn;
    }
}

bool hasDays(ImportKind kind)
{
    return kind == ImportKind::orders || kind == ImportKind::returns || kind == ImportKind::payments || kind == ImportKind::activities || kind == ImportKind::expenses;
}

} // namespace

/// Which columns decide that a row is none of the table.
void RowMapper::planPassing()
{
    constexpr std::array named{Field::orderCode, Field::orderOrderedOn, Field::customerCode, Field::customerName, Field::customerPhone,
                               Field::customerEmail, Field::lineProduct, Field::lineName};
    m_remarkable.assign(size_t(m_columns), Remarkable::anywhere);
    for (const ColumnPlan &plan : m_plans) {
        std::vector<int> columns = plan.columns;
        columns.insert(columns.end(), plan.otherwise.begin(), plan.otherwise.end());
        const bool isText = plan.type == FieldType::text || plan.type == FieldType::shares || plan.type == FieldType::subject;
        const bool isName = isText || plan.field == Field::lineProduct;
        for (const int column : columns) {
            Remarkable &place = m_remarkable[size_t(column)];
            place = isName ? Remarkable::never : std::max(place, Remarkable::sentences);
        }
        for (const TextTemplate::Part &part : plan.textTemplate ? plan.textTemplate->parts : std::vector<TextTemplate::Part>()) {
            if (part.column >= 0 && m_remarkable[size_t(part.column)] == Remarkable::anywhere)
                m_remarkable[size_t(part.column)] = Remarkable::sentences;
        }
        const auto add = [&](std::vector<int> &to) { to.insert(to.end(), columns.begin(), columns.end()); };
        if (hasDays(profile().kind) && plan.field == dayOf(profile().kind))
            add(m_dayColumns);
        if (profile().kind == ImportKind::orders && std::ranges::find(named, plan.field) != named.end())
            add(m_namingColumns);
        if (plan.field == Field::lineUnitPrice)
            add(m_priceColumns);
        if (profile().kind == ImportKind::orders && (plan.field == Field::lineProduct || plan.field == Field::lineName))
            add(m_goodsColumns);
        m_fillsCode = m_fillsCode || (plan.field == Field::orderCode && plan.fillDown);
    }
    for (const UnpivotColumn &column : m_unpivot)
        m_remarkable[size_t(column.column)] = Remarkable::never;
    m_passesRows = !profile().mappingFree && profile().headerRow > 0;
}

bool RowMapper::areEmpty(const std::vector<int> &columns, int but) const
{
    std::string scratch;
    return std::ranges::all_of(columns, [&](int column) { return column == but || cell(column, scratch).empty(); });
}

/// The headers once more, as page breaks and pasted months leave them: nothing but headers, and three of them at least.
bool RowMapper::isHeaderAgain() const
{
    if (!m_passesRows)
        return false;
    constexpr int fewest = 3;
    int same = 0;
    std::string scratch;
    for (size_t i = 0; i < m_cells.cells.size(); ++i) {
        const std::string_view value = cell(int(i), scratch);
        if (value.empty())
            continue;
        if (i >= m_headers.size() || value != m_headers[i])
            return false;
        ++same;
    }
    return same >= fewest;
}

/// "Ngày 20/11/2026" alone in its row stands above that day's rows, which may leave the day out themselves.
bool RowMapper::isDayHeading()
{
    if (!m_passesRows || m_columns < fewestColumns || m_dayColumns.empty())
        return false;
    std::string_view only;
    std::string scratch, other;
    for (size_t i = 0; i < m_cells.cells.size(); ++i) {
        const std::string_view value = cell(int(i), only.empty() ? scratch : other);
        if (value.empty())
            continue;
        if (!only.empty() || value.size() > longestLabel)
            return false;
        only = value;
    }
    constexpr std::array<QStringView, 3> beginnings{u"ngay ", u"date ", u"date: "};
    const QString label = folded(labelText(only));
    if (std::ranges::none_of(beginnings, [&](QStringView beginning) { return label.startsWith(beginning); }))
        return false;
    const size_t digit = only.find_first_of("0123456789");
    if (digit == std::string_view::npos)
        return false;
    const std::string_view day = only.substr(digit);
    if (const auto read = parseDate(day, DateReading::dayFirst); !read || read->day.isNull())
        return false;
    for (ColumnPlan &plan : m_plans) {
        if (plan.field == dayOf(profile().kind) && plan.fillDown)
            plan.last = day;
    }
    return true;
}

/// "Tổng cộng" where an order's code stands, a day beside it or not: no goods were sold in that row. So with averages.
bool RowMapper::isTotalsWithoutGoods() const
{
    if (!m_passesRows || m_goodsColumns.empty() || !areEmpty(m_goodsColumns))
        return false;
    std::string scratch;
    for (size_t i = 0; i < m_cells.cells.size(); ++i) {
        const std::string_view value = cell(int(i), scratch);
        if (value.empty())
            continue;
        constexpr std::string_view firstLetters = "TtCcGgSsAaBbMm";
        if (value.size() > longestLabel || firstLetters.find(value[0]) == std::string_view::npos)
            return false;
        const QString label = labelText(value);
        return isTotalsLabel(label) || isAverageLabel(label);
    }
    return false;
}

/// A sum below the table: what stands first in the row is a sum's label. Where every row has a day, one with a day is none, so
/// that nobody's name is taken for it. A file whose headers are field names says what each row is, but for the sum that our own
/// export writes below them; one without headers says it too.
bool RowMapper::isTotals() const
{
    const bool isOurs = profile().mappingFree && !m_dayColumns.empty();
    if (!m_passesRows && (!isOurs || !areEmpty(m_dayColumns)))
        return false;
    for (size_t i = 0; i < m_cells.cells.size(); ++i) {
        const std::string_view value = m_cells.cells[i];
        const size_t begin = value.find_first_not_of(" \t\n\r");
        if (begin == std::string_view::npos)
            continue;
        constexpr std::string_view firstLetters = "TtCcGgSs";
        if (value.size() > longestLabel || firstLetters.find(value[begin]) == std::string_view::npos)
            return false;
        const QString label = labelText(value);
        if (isOurs || !hasDays(profile().kind) || m_dayColumns.empty())
            return isPlainTotal(label);
        return isTotalsLabel(label) && areEmpty(m_dayColumns, int(i));
    }
    return false;
}

/// A row of figures that names no order, day, customer or goods would, with the order's code filled down, become a line of the
/// order above it: a spreadsheet's own sum.
bool RowMapper::namesNothing() const
{
    return m_passesRows && m_fillsCode && areEmpty(m_namingColumns);
}

/// The only cell of its row holds a remark ("Người lập bảng: An"), which below the table is a footer.
bool RowMapper::isRemark() const
{
    if (!m_passesRows || m_columns < fewestColumns || profile().kind == ImportKind::products)
        return false;
    int only = -1;
    std::string scratch;
    for (size_t i = 0; i < m_cells.cells.size(); ++i) {
        if (cell(int(i), scratch).empty())
            continue;
        if (only >= 0)
            return false;
        only = int(i);
    }
    if (only < 0)
        return false;
    const std::string_view value = cell(only, scratch);
    const Remarkable place = only < m_columns ? m_remarkable[size_t(only)] : Remarkable::anywhere;
    if (place == Remarkable::anywhere || value.starts_with('*'))
        return true;
    if (isTotalsLabel(labelText(value)))
        return true;
    if (place == Remarkable::never || !isSentence(value))
        return false;
    return hasDays(profile().kind) || value.find(':') != std::string_view::npos;
}

void RowMapper::passOver()
{
    std::string scratch;
    for (size_t i = 0; i < m_cells.cells.size(); ++i) {
        if (const std::string_view value = cell(int(i), scratch); !value.empty())
            return notePassed(value);
    }
}

void RowMapper::notePassed(std::string_view first)
{
    constexpr qint64 mostExamples = 3;
    if (m_passed++ < mostExamples)
        m_passedExamples.append(m_passedExamples.empty() ? "" : ", ").append(first);
}

/// Keeps the row back until it is known whether the table goes on behind it.
void RowMapper::holdRow()
{
    HeldRow &held = m_held.emplace_back();
    held.number = m_cells.number;
    for (const std::string_view value : m_cells.cells)
        held.texts.emplace_back(value);
    held.kinds.assign(m_cells.kinds.begin(), m_cells.kinds.end());
    held.views.assign(held.texts.begin(), held.texts.end());
}

/// They stand below the table: nothing of it came behind them.
void RowMapper::passHeld()
{
    for (const HeldRow &held : m_held) {
        const auto first = std::ranges::find_if(held.texts, [](const std::string &text) { return text.find_first_not_of(" \t\r\n") != std::string::npos; });
        notePassed(first == held.texts.end() ? std::string_view() : std::string_view(*first));
    }
    m_held.clear();
}

void RowMapper::forgetHeld()
{
    m_held.clear();
    m_nextHeld = 0;
    m_afterHeld.reset();
    m_holdsRows = true;
    m_passed = 0;
    m_passedExamples.clear();
}

/// The next of the rows that were kept back and are rows like others, and then the one behind them.
bool RowMapper::nextHeld()
{
    if (!m_afterHeld)
        return false;
    if (m_nextHeld < m_held.size()) {
        const HeldRow &held = m_held[m_nextHeld++];
        m_cells = {held.number, held.views, held.kinds};
        return true;
    }
    m_cells = *m_afterHeld;
    m_held.clear();
    m_nextHeld = 0;
    m_afterHeld.reset();
    return true;
}

Result<bool> RowMapper::nextSourceRow()
{
    if (nextHeld())
        return true;
    for (;;) {
        SOMO_TRY_ASSIGN(const bool more, m_source.next(m_cells));
        // Rows count anew on each of several sheets.
        if (!m_held.empty() && (!more || m_cells.number < m_held.front().number))
            passHeld();
        if (!more)
            return false;
        if (!m_skipped.empty() && m_skipped.contains(m_cells.number))
            continue;
        if (!m_drops.empty() && isDropped())
            continue;
        // A row of figures with a price isn't summed up: it is read without a code, and refused.
        if (isHeaderAgain() || isDayHeading() || isTotalsWithoutGoods() || isTotals() || (namesNothing() && areEmpty(m_priceColumns))) {
            passOver();
            continue;
        }
        if (m_holdsRows && isRemark()) {
            holdRow();
            m_holdsRows = m_held.size() < mostRemarks;
            continue;
        }
        if (m_held.empty())
            return true;
        m_afterHeld = m_cells;
        return nextHeld();
    }
}

bool RowMapper::isDropped()
{
    return std::ranges::any_of(m_drops, [this](const Drop &drop) {
        const std::string_view value = cell(drop.column, m_dropScratch);
        return std::ranges::find(drop.values, value) != drop.values.end() || (drop.sentence && isSentence(value))
            || std::ranges::any_of(drop.beginnings, [&](const std::string &beginning) { return value.starts_with(beginning); });
    });
}

} // namespace somo
