// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_mapper.h"

#include "core/base/text.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/typed_values.h"
#include "core/exchange/value_convert.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace somo {

namespace {

QString toQString(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

std::string_view trimmedEnd(std::string_view text) { return text.substr(0, text.find_last_not_of(' ') + 1); }

/// Counts the value and keeps the first three as examples.
void addExample(qint64 &count, std::string &examples, std::string_view value)
{
    constexpr qint64 mostExamples = 3;
    if (count++ < mostExamples)
        examples.append(examples.empty() ? "" : ", ").append(value);
}

std::string toStdString(Money amount, int decimals) { return fixedText(amount.minorUnits(), decimals).toStdString(); }

bool isMaskedText(std::string_view value)
{
    return value.find('*') != std::string_view::npos || value.find("\u2022") != std::string_view::npos;
}

} // namespace

std::string_view RowMapper::cell(int column, std::string &scratch, CellKind *kind) const
{
    if (size_t(column) >= m_cells.cells.size())
        return {};
    if (kind)
        *kind = m_cells.kind(size_t(column));
    return withoutFormulaGuard(cleanView(m_cells.cells[size_t(column)], scratch));
}

std::string_view RowMapper::filled(const TextTemplate &text, std::string_view key, std::string &to)
{
    to.clear();
    std::string scratch;
    for (const TextTemplate::Part &part : text.parts) {
        if (part.column >= 0) {
            const std::string_view value = cell(part.column, scratch);
            if (value.empty()) { // half a template would be a wrong value
                to.clear();
                return {};
            }
            to += value;
        } else {
            to += part.column == -2 ? key : std::string_view(part.literal);
        }
    }
    return to;
}

/// A code from the row's whole content; equal rows are counted through (cli.md, "from":"row").
std::string_view RowMapper::rowCode(std::string &to)
{
    m_hashText.clear();
    size_t filledUpTo = 0;
    for (size_t i = 0; i < m_cells.cells.size(); ++i) {
        const std::string_view value = cell(int(i), m_hashScratch);
        m_hashText += value;
        if (!value.empty())
            filledUpTo = m_hashText.size();
        m_hashText += '\x1F';
    }
    m_hashText.resize(filledUpTo); // empty cells at the end are no content
    const QByteArray hash = QCryptographicHash::hash(QByteArrayView(m_hashText.data(), qsizetype(m_hashText.size())), QCryptographicHash::Sha1);
    const QByteArray code = hash.left(8).toHex();
    const quint32 ordinal = ++m_seenRows[code.toULongLong(nullptr, 16)];
    to = "row-" + code.toStdString();
    if (ordinal > 1)
        to += '-' + std::to_string(ordinal);
    return to;
}

void RowMapper::takeColumns(ColumnPlan &plan)
{
    if (plan.columns.size() == 1) {
        plan.raw = cell(plan.columns[0], plan.scratch, &plan.kind);
        return;
    }
    plan.joined.clear();
    for (const int column : plan.columns) {
        const std::string_view part = cell(column, plan.scratch);
        if (!part.empty() && !plan.joined.empty())
            plan.joined += plan.join;
        plan.joined += part;
    }
    plan.raw = plan.joined;
}

/// What of a cell counts.
void RowMapper::clean(const ColumnPlan &plan, std::string_view &raw)
{
    if (!plan.before.empty())
        raw = trimmedEnd(raw.substr(0, raw.find(plan.before)));
    if (!plan.empty.empty() && std::ranges::find(plan.empty, raw) != plan.empty.end())
        raw = {};
    if (plan.maskedIsEmpty && isMaskedText(raw))
        raw = {};
}

/// Fetches the plan's text from the row into plan.raw; false where there is nothing to read (a constant).
bool RowMapper::takeRaw(ColumnPlan &plan)
{
    plan.kind = CellKind::text;
    plan.isCorrected = false;
    if (plan.constant)
        return false;
    if (plan.fromRow) {
        plan.raw = rowCode(plan.joined);
    } else if (plan.textTemplate) {
        plan.raw = filled(*plan.textTemplate, {}, plan.joined);
    } else {
        takeColumns(plan);
    }
    clean(plan, plan.raw);
    for (size_t i = 0; plan.raw.empty() && i < plan.otherwise.size(); ++i) {
        plan.raw = cell(plan.otherwise[i], plan.scratch, &plan.kind);
        clean(plan, plan.raw);
    }
    if (m_ofThisRow)
        correct(plan);
    if (plan.fillDown && !m_namesNothing) {
        if (plan.raw.empty())
            plan.raw = plan.last;
        else
            plan.last = plan.raw;
    }
    return true;
}

/// Goes through the plan's lookups; false where the answer isn't one.
bool RowMapper::lookUp(ColumnPlan &plan, std::string_view &value)
{
    for (const auto &table : plan.lookups) {
        if (value.empty())
            return true;
        const std::string_view key = value;
        switch (table->find(key, value)) {
        case LookupTable::Answer::found: plan.kind = CellKind::text; break;
        case LookupTable::Answer::missing:
            if (!plan.defaultValue && plan.lookupMisses++ == 0) // a default says what a miss means
                plan.missExample = plan.raw;
            value = {};
            return true;
        case LookupTable::Answer::twice: value = key; return false;
        }
    }
    return true;
}

/// What the map makes of the value: spelt exactly so, else as people retype it ("ĐÃ GIAO"), else by its beginning.
const MapTarget *RowMapper::mapped(ColumnPlan &plan, std::string_view value)
{
    if (plan.map.empty() && plan.prefixes.empty())
        return nullptr;
    const std::string text(value);
    if (const auto found = plan.map.find(text); found != plan.map.end())
        return &found->second;
    if (const auto seen = plan.mappedBefore.find(text); seen != plan.mappedBefore.end())
        return seen->second;
    const MapTarget *const target = mappedAlike(plan, value);
    constexpr size_t mostRemembered = 500;
    if (plan.mappedBefore.size() < mostRemembered)
        plan.mappedBefore.emplace(text, target);
    return target;
}

const MapTarget *RowMapper::mappedAlike(const ColumnPlan &plan, std::string_view value)
{
    const std::string alike = foldedUtf8(value);
    if (const auto found = plan.foldedMap.find(alike); found != plan.foldedMap.end() && found->second)
        return &*found->second;
    for (const MappedPrefix &prefix : plan.prefixes) {
        if (value.starts_with(prefix.text) || alike.starts_with(prefix.folded))
            return &prefix.target;
    }
    return nullptr;
}

void RowMapper::set(Field field, std::string_view value)
{
    m_row.values[size_t(field)] = value;
    m_row.mapped.set(size_t(field));
}

void RowMapper::problem(const ColumnPlan &plan, ErrorCode code, std::string_view value, QStringList args)
{
    Error error = failure(code, std::move(args));
    error.place = {m_options.fileName, m_cells.number, plan.name, toQString(value)};
    m_problems.push_back(std::move(error));
    m_row.values[size_t(plan.field)] = {}; // not what stood there in the row before
}

void RowMapper::convertInto(ColumnPlan &plan, std::string_view value, CellKind kind, bool fromProfile)
{
    if (value.empty())
        return set(plan.field, {});
    if (!fromProfile && isSpreadsheetError(value))
        return problem(plan, ErrorCode::spreadsheetError, value);
    if (!fromProfile && (plan.type == FieldType::text || plan.type == FieldType::code) && kind != CellKind::number
        && kind != CellKind::formula && value.find('+') == std::string_view::npos)
        return set(plan.field, value); // most cells: nothing to convert, nothing to copy
    std::string shares;
    if (plan.type == FieldType::shares && !plan.split.empty()) {
        shares = equalShares(value, plan.split);
        value = shares;
    }
    int minutes = -1;
    auto wrong = fromProfile ? convertProfileValue(plan, value, plan.canonical)
                             : convertValue(plan, value, kind, plan.canonical, minutes);
    // Whoever puts a date right types it as elsewhere in the program, not as the file writes its own.
    if (wrong && plan.isCorrected && plan.isDate() && !m_options.today.isNull()) {
        if (const auto typed = dayFromTyping(toQString(value), m_options.today)) {
            plan.canonical = std::to_string(typed->number());
            wrong.reset();
        }
    }
    if (wrong && (plan.unreadableIsEmpty || (!fromProfile && setAside(plan, value))))
        return set(plan.field, {});
    if (wrong) {
        const std::string_view shown = plan.raw.empty() ? value : plan.raw;
        return problem(plan, *wrong, shown, *wrong == ErrorCode::dateOutOfRange ? QStringList{toQString(shown)} : QStringList());
    }
    if (plan.absolute && plan.canonical.starts_with('-'))
        plan.canonical.erase(0, 1);
    set(plan.field, plan.canonical);
    if (plan.type == FieldType::phone && !fromProfile)
        lookAtPhone(plan, plan.canonical);
    if (plan.isDate() && !fromProfile)
        lookAtDate(plan);
    const bool isPriceInWhole = plan.type == FieldType::price && m_options.currencyDecimals == 0;
    if ((plan.type == FieldType::amount || isPriceInWhole) && !fromProfile)
        lookAtAmount(plan);
    // A time that stands beside the order's date is the order's time, unless that has a column of its own; so with activities.
    const bool isActivity = plan.field == Field::activityOn;
    const Field time = isActivity ? Field::activityAt : Field::orderAt;
    if (minutes >= 0 && (isActivity || plan.field == Field::orderOrderedOn) && !m_mapped[size_t(time)]) {
        m_timeText = std::to_string(minutes);
        set(time, m_timeText);
    }
}

/// Such a date can be right, so it is taken; but a person should see it before it is written.
void RowMapper::lookAtDate(ColumnPlan &plan)
{
    const ImportKind kind = profile().kind;
    const bool ofDeals = kind == ImportKind::orders || kind == ImportKind::payments || kind == ImportKind::returns
        || kind == ImportKind::activities || kind == ImportKind::expenses;
    if (!ofDeals || m_options.today.isNull())
        return;
    constexpr Day firstLikely = Day::fromNumber(20000101);
    const Day day = Day::fromNumber(std::stoi(plan.canonical));
    if (day >= firstLikely && day <= m_options.today.addDays(1))
        return;
    addExample(plan.farDates, plan.farExamples, plan.raw);
}

/// What can be no number of anybody's is kept as it was typed, but nobody is found by it.
void RowMapper::lookAtPhone(ColumnPlan &plan, std::string_view phone)
{
    constexpr auto fewestDigits = 8;
    if (std::ranges::count_if(phone, isDigit) < fewestDigits && !isMaskedText(phone))
        addExample(plan.badPhones, plan.badPhoneExamples, plan.raw);
}

/// A line is rounded to the currency (rules §1), which is right for a shop abroad and wrong where 22.368 meant 22,368.
void RowMapper::lookAtAmount(ColumnPlan &plan)
{
    const size_t point = plan.canonical.find('.');
    if (point == std::string::npos)
        return;
    // 165.000 read as 165, because of a 165000.00 in the column, loses nothing by rounding and is a thousand times too small.
    const bool looksGrouped = m_options.currencyDecimals == 0 && plan.kind == CellKind::text && plan.canonical.size() - point == 4 && isAmbiguousNumber(plan.raw);
    if (!looksGrouped && plan.canonical.find_last_not_of('0') <= point + size_t(m_options.currencyDecimals))
        return;
    addExample(plan.roundedAmounts, plan.roundedExamples, plan.raw);
}

/// Adds a column of the row to the total, or takes it off; false where it can't be read.
bool RowMapper::addColumn(ColumnPlan &plan, int column, bool takenOff, std::string &total)
{
    CellKind kind = CellKind::text;
    const std::string_view value = cell(column, plan.scratch, &kind);
    if (value.empty() || std::ranges::find(plan.empty, value) != plan.empty.end())
        return true;
    int minutes = -1;
    if (const auto wrong = convertValue(plan, value, kind, plan.canonical, minutes)) {
        problem(plan, *wrong, value);
        return false;
    }
    if ((plan.absolute || takenOff) && plan.canonical.starts_with('-'))
        plan.canonical.erase(0, 1);
    if (takenOff)
        plan.canonical.insert(0, 1, '-');
    const auto sum = total.empty() && !takenOff ? std::optional(plan.canonical) : decimalSum(total.empty() ? "0" : total, plan.canonical);
    if (!sum) {
        problem(plan, ErrorCode::numberTooLarge, value);
        return false;
    }
    total = *sum;
    return true;
}

/// Adds the plan's columns up; each is read on its own, so that a wrong one is named.
void RowMapper::readSum(ColumnPlan &plan)
{
    std::string total;
    plan.raw = {};
    for (const int column : plan.columns) {
        if (!addColumn(plan, column, false, total))
            return;
    }
    for (const int column : plan.minus) {
        if (!addColumn(plan, column, true, total))
            return;
    }
    plan.canonical = std::move(total);
    set(plan.field, plan.canonical);
}

/// "An, Bình" as shares that add up to the whole; one person, or what already says shares, stays as it is.
std::string RowMapper::equalShares(std::string_view people, const std::string &between)
{
    const QStringList names = toQString(people).split(QString::fromStdString(between), Qt::SkipEmptyParts);
    if (names.size() < 2 || people.find_first_of(":;") != std::string_view::npos)
        return std::string(people);
    const std::vector<qint64> parts = shareOut(Rate::whole, std::vector<qint64>(size_t(names.size()), 1));
    QStringList shares;
    for (qsizetype i = 0; i < names.size(); ++i)
        shares += QString(names[i].trimmed() + u':' + shortText(parts[size_t(i)], 4));
    return shares.join(u';').toStdString();
}

void RowMapper::readPlan(ColumnPlan &plan)
{
    plan.isCorrected = false;
    if (plan.sum && (!m_ofThisRow || !correct(plan)))
        return readSum(plan);
    if (plan.sum) // put right as a whole
        return convertInto(plan, plan.raw, CellKind::text, false);
    if (!takeRaw(plan))
        return set(plan.field, *plan.constant);
    std::string_view value = plan.raw;
    if (!lookUp(plan, value))
        return problem(plan, ErrorCode::lookupKeyTwice, plan.raw, {toQString(value)});
    if (const MapTarget *target = value.empty() && plan.defaultValue ? nullptr : mapped(plan, value)) {
        if (target->field) {
            m_borrowed.emplace_back(plan.field, *target->field);
            return set(plan.field, {});
        }
        plan.canonical = target->text.toStdString();
        const std::string text = plan.canonical;
        return convertInto(plan, text, CellKind::text, true);
    }
    const bool unmatched = !plan.map.empty() || !plan.prefixes.empty();
    if (plan.defaultValue && (value.empty() || unmatched))
        return convertInto(plan, *plan.defaultValue, CellKind::text, true);
    convertInto(plan, value, plan.kind, false);
}

void RowMapper::borrowFields()
{
    for (const auto &[to, from] : m_borrowed)
        set(to, m_row[from]);
    m_borrowed.clear();
}

/// What counts under a condition only: the day of completion of an order that isn't completed says something else.
void RowMapper::applyConditions()
{
    for (const ColumnPlan &plan : m_plans) {
        const bool holds = std::ranges::all_of(plan.when, [this](const auto &condition) {
            const std::string_view value = m_row[condition.first];
            return std::ranges::any_of(condition.second, [&](const std::string &wanted) { return wanted == value || (wanted == "*" && !value.empty()); });
        });
        if (!holds)
            set(plan.field, {});
    }
}

/// Percents become amounts: of round(quantity × unit price), or of another amount.
void RowMapper::applyPercents()
{
    for (ColumnPlan &plan : m_plans) {
        if (plan.percentOf.isEmpty() || !m_row.has(plan.field))
            continue;
        auto rate = decimalFromText(m_row[plan.field], 4);
        constexpr qint64 onePercent = Rate::whole / 100;
        if (rate && plan.isPercentByHeader && std::abs(*rate) < onePercent && plan.raw.find('%') == std::string_view::npos)
            rate = decimalFromText(m_row[plan.field], 6); // 0,1 is a tenth, ten percent
        std::optional<qint64> base;
        if (plan.percentOf == u"gross") {
            const auto product = decimalProduct(m_row[Field::lineQuantity], m_row[Field::lineUnitPrice]);
            base = product ? decimalFromText(*product, m_options.currencyDecimals) : std::nullopt;
        } else if (const auto field = fieldFromName(plan.percentOf.toStdString())) {
            base = decimalFromText(m_row[*field], m_options.currencyDecimals);
        }
        const auto amount = rate && base ? portion(Money::fromMinorUnits(*base), Rate{*rate}) : Result<Money>(failure(ErrorCode::overflow));
        if (!amount) {
            problem(plan, ErrorCode::unreadableNumber, plan.raw);
            continue;
        }
        plan.canonical = toStdString(*amount, m_options.currencyDecimals);
        set(plan.field, plan.canonical);
    }
}

/// A text file's row with more cells than headers was cut in the wrong place; a workbook may have notes beside its table.
void RowMapper::checkWidth()
{
    if (!m_cells.kinds.empty() || m_cells.cells.size() <= size_t(m_columns))
        return;
    std::string scratch;
    for (size_t i = size_t(m_columns); i < m_cells.cells.size(); ++i) {
        if (cleanView(m_cells.cells[i], scratch).empty())
            continue;
        Error error = failure(ErrorCode::tooManyCells, {QString::number(m_cells.cells.size()), QString::number(m_columns)});
        error.place = {m_options.fileName, m_cells.number, {}, toQString(m_cells.cells[i])};
        m_problems.push_back(std::move(error));
        return;
    }
}

/// Of a row that was cut in the wrong place: whose it is, so that its order isn't taken without it.
void RowMapper::readCodeOnly()
{
    m_row.values.fill({});
    for (ColumnPlan &plan : m_plans) {
        if (plan.field == Field::orderCode)
            readPlan(plan);
    }
    m_problems.resize(1);
}

void RowMapper::readSourceRow()
{
    m_problems.clear();
    m_borrowed.clear();
    const auto corrections = m_corrections.find(m_cells.number);
    m_ofThisRow = corrections == m_corrections.end() ? nullptr : &corrections->second;
    m_row.row = m_cells.number;
    m_row.mapped.reset();
    m_row.values[size_t(Field::orderAt)] = {};
    m_namesNothing = namesNothing();
    checkWidth();
    if (!m_problems.empty())
        return readCodeOnly();
    for (ColumnPlan &plan : m_plans)
        readPlan(plan);
    borrowFields();
    applyConditions();
    if (m_problems.empty())
        applyPercents();
    if (m_problems.empty()) {
        countUnread();
        lookAtPercents();
        settleNet();
        splitRow();
    }
}

/// The next of the columns that become rows of their own; false where none is left.
bool RowMapper::nextUnpivoted()
{
    while (m_nextUnpivot < m_unpivot.size()) {
        const UnpivotColumn &column = m_unpivot[m_nextUnpivot++];
        ColumnPlan &plan = *m_into;
        plan.kind = CellKind::text;
        plan.raw = cell(column.column, plan.scratch, &plan.kind);
        if (std::ranges::find(plan.empty, plan.raw) != plan.empty.end())
            plan.raw = {};
        plan.name = column.header;
        plan.isCorrected = false;
        if (m_ofThisRow)
            correct(plan);
        if (plan.raw.empty())
            continue;
        m_problems.clear();
        const MapTarget *target = mapped(plan, plan.raw);
        if (target && target->text.isEmpty())
            continue;
        const std::string text = target ? target->text.toStdString() : std::string(plan.raw);
        convertInto(plan, text, plan.kind, target != nullptr);
        if (m_period)
            set(Field::targetPeriod, filled(*m_period, column.key, m_periodText));
        return true;
    }
    return false;
}

Result<MapStep> RowMapper::next()
{
    for (;;) {
        if (nextPart())
            return MapStep::row;
        if (m_into && m_nextUnpivot < m_unpivot.size() && nextUnpivoted())
            return m_problems.empty() ? MapStep::row : MapStep::refused;
        SOMO_TRY_ASSIGN(const bool more, nextSourceRow());
        if (!more)
            return MapStep::end;
        readSourceRow();
        m_nextUnpivot = m_problems.empty() ? 0 : m_unpivot.size();
        if (!m_problems.empty())
            return MapStep::refused;
        if (!m_into)
            return MapStep::row;
    }
}

const ColumnPlan *RowMapper::planOf(Field field) const
{
    if (m_into && m_into->field == field)
        return &*m_into;
    if (field == Field::orderAt && !m_mapped[size_t(field)])
        field = Field::orderOrderedOn;
    const auto found = std::ranges::find(m_plans, field, &ColumnPlan::field);
    return found == m_plans.end() ? nullptr : &*found;
}

bool RowMapper::isOncePerOrder(Field field) const
{
    const ColumnPlan *plan = planOf(field);
    return plan && plan->oncePerOrder;
}

QString RowMapper::columnName(Field field) const
{
    if (const ColumnPlan *plan = planOf(field))
        return plan->name;
    return QString::fromLatin1(fieldName(field).data(), qsizetype(fieldName(field).size()));
}

QString RowMapper::rawValue(Field field) const
{
    const ColumnPlan *plan = planOf(field);
    if (!plan)
        return {};
    return toQString(plan->constant ? std::string_view(*plan->constant) : plan->raw);
}

std::vector<MapNote> RowMapper::notes() const
{
    std::vector<MapNote> notes;
    for (const ColumnPlan &plan : m_plans) {
        if (plan.needsEvidence() && plan.isDate() && !plan.pattern && plan.dateEvidence.ambiguous && !plan.dateEvidence.isSettled())
            notes.push_back({MapNote::Kind::dateOrderAssumed, plan.name, QString::fromStdString(plan.dateEvidence.example), 0});
        if (plan.lookupMisses > 0)
            notes.push_back({MapNote::Kind::lookupMissed, plan.name, QString::fromStdString(plan.missExample), plan.lookupMisses});
        if (plan.farDates > 0)
            notes.push_back({MapNote::Kind::dateFarOff, plan.name, QString::fromStdString(plan.farExamples), plan.farDates});
        if (plan.roundedAmounts > 0)
            notes.push_back({MapNote::Kind::amountsRounded, plan.name, QString::fromStdString(plan.roundedExamples), plan.roundedAmounts});
    }
    for (const ColumnPlan &plan : m_plans) {
        if (plan.badPhones > 0)
            notes.push_back({MapNote::Kind::phonesUnread, plan.name, QString::fromStdString(plan.badPhoneExamples), plan.badPhones});
    }
    if (const std::vector<CellCorrection> made = corrected(); !made.empty())
        notes.push_back({MapNote::Kind::cellsCorrected, {}, QString::fromStdString(joinedCorrections()), qint64(made.size())});
    if (m_passed > 0)
        notes.push_back({MapNote::Kind::rowsPassedOver, {}, QString::fromStdString(m_passedExamples), m_passed});
    if (const QStringList &sheets = profile().file.sheetNames; sheets.size() > 1) {
        const auto how = profile().file.parts.empty() ? MapNote::Kind::sheetsJoined : MapNote::Kind::sheetsArranged;
        notes.push_back({how, {}, sheets.join(QStringLiteral(", ")), sheets.size()});
    }
    addLookedAt(notes);
    if (m_splitRows > 0)
        notes.push_back({MapNote::Kind::amountsSharedOut, columnName(Field::lineName), QString::fromStdString(m_splitExamples), m_splitRows});
    for (const QString &header : m_ignored)
        notes.push_back({MapNote::Kind::columnIgnored, header, {}, 0});
    return notes;
}

} // namespace somo
