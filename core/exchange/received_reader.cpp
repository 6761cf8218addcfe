// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/received_reader.h"

#include "core/base/text.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/heading_words.h"
#include "core/exchange/row_totals.h"
#include "core/exchange/table_sample.h"
#include "core/exchange/value_convert.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace somo {

namespace {

constexpr qint64 rowsBetweenTellings = 500;
constexpr int rateDecimals = 6; // of what stands in the file: a share of 1 as exact as a rate can be

QString textOf(std::string_view utf8) { return QString::fromUtf8(utf8.data(), qsizetype(utf8.size())); }

/// What people write where there is nothing.
bool isNothing(std::string_view value)
{
    return value.empty() || value == "-" || value == "–" || value == "—" || value == "N/A" || value == "n/a";
}

/// "Tổng cộng", "Cộng:", "Tổng (12 đơn)", "Thực lĩnh", "Grand total" …: a row that sums others up. "Tổng công ty" is a
/// customer.
bool isTotalWord(const QString &cell)
{
    if (isTotalsLabel(cell))
        return true;
    const QString text = plainHeading(QString(cell).replace(u'(', u' ').replace(u')', u' '));
    if (text.startsWith(QLatin1StringView("tong cong ty")))
        return false;
    for (const char *beginning : {"tong cong", "tong so", "tong tien", "tong hoa hong", "tong hh", "tong thanh toan", "cong tong", "thuc linh", "thuc nhan", "con lai", "con phai tra",
                                  "so tien thanh toan", "total ", "grand total", "sub total", "subtotal", "net payable", "amount due"}) {
        if (text.startsWith(QLatin1StringView(beginning)))
            return true;
    }
    const QString first = text.section(u' ', 0, 0);
    const QString second = text.section(u' ', 1, 1);
    return (first == u"tong" || first == u"cong") && !second.isEmpty() && second[0].isDigit();
}

/// "(1) (2) (3)", "A B 1 2 3": numbers of columns, which Vietnamese forms have below their headings.
bool numbersColumns(const QStringList &cells)
{
    int filled = 0;
    int last = -1;
    for (QString cell : cells) {
        cell = cell.remove(u'(').remove(u')').remove(u'[').remove(u']').trimmed();
        if (cell.isEmpty())
            continue;
        ++filled;
        bool isNumber = false;
        const int number = cell.toInt(&isNumber);
        if (!isNumber && (cell.size() != 1 || !cell[0].isLetter()))
            return false;
        if (isNumber && (number > cells.size() || (last >= 0 && number != last + 1)))
            return false;
        last = isNumber ? number : last;
    }
    return filled >= 3;
}

class ReceivedReader {
public:
    ReceivedReader(RowSource &source, const QString &fileName, const ReceivedOptions &options)
        : m_source(source)
        , m_fileName(fileName)
        , m_options(options)
    {
    }

    Result<ReceivedReading> read()
    {
        SOMO_TRY(findColumns());
        m_reading.missing = m_columns.missing();
        m_reading.statement.fileName = m_fileName;
        if (!m_reading.missing.empty())
            return std::move(m_reading);
        planColumns();
        SOMO_TRY(eachRow(0, [this](const SourceRow &row) {
            gather(row);
            return success();
        }));
        decide();
        SOMO_TRY(eachRow(1, [this](const SourceRow &row) { return take(row); }));
        SOMO_TRY(finish());
        return std::move(m_reading);
    }

private:
    Status findColumns()
    {
        SourceRow row;
        while (int(m_first.size()) < receivedHeadingRows * 2) {
            SOMO_TRY_ASSIGN(const bool more, m_source.next(row));
            if (!more)
                break;
            m_first.push_back({row.number, textsOf(row)});
        }
        SOMO_TRY_ASSIGN(m_columns, findReceivedColumns(m_first, m_options.mapping));
        for (qsizetype column = 0; column < m_columns.headers.size(); ++column) {
            ReceivedColumn &made = m_reading.columns.emplace_back();
            made.header = m_columns.headers[column];
            for (const SampledRow &sampled : m_first) {
                const QString value = sampled.cells.value(column);
                const bool isBelow = m_columns.headingRows.empty() || sampled.number > m_columns.headingRows.back();
                if (isBelow && !value.isEmpty() && made.examples.size() < shownExamples && !made.examples.contains(value))
                    made.examples += value;
            }
        }
        for (const ReceivedField field : receivedFields()) {
            if (m_columns.has(field))
                m_reading.columns[size_t(m_columns.at(field))].field = field;
        }
        return success();
    }

    static QStringList textsOf(const SourceRow &row)
    {
        QStringList cells;
        std::string scratch;
        for (const std::string_view cell : row.cells)
            cells += textOf(withoutFormulaGuard(cleanView(cell, scratch)));
        return cells;
    }

    void planColumns()
    {
        for (const ReceivedField field : receivedFields()) {
            ColumnPlan &plan = m_plans[size_t(field)];
            plan.name = m_columns.has(field) ? m_columns.name(field) : QString();
            switch (field) {
            case ReceivedField::order: plan.type = FieldType::code; break;
            case ReceivedField::date: plan.type = FieldType::date; break;
            case ReceivedField::base:
            case ReceivedField::amount: plan.type = FieldType::amount; break;
            case ReceivedField::rate: plan.type = FieldType::number; break;
            case ReceivedField::customer:
            case ReceivedField::words: plan.type = FieldType::text; break;
            }
            // "Hoa hồng (nghìn đồng)": the heading says in what its amounts are.
            const QString heading = folded(plan.name);
            if (plan.type == FieldType::amount && (heading.contains(QLatin1StringView("nghin dong")) || heading.contains(QLatin1StringView("ngan dong")) || heading.contains(QLatin1StringView("1000d"))))
                plan.scale = "1000";
            if (plan.type == FieldType::amount && heading.contains(QLatin1StringView("trieu dong")))
                plan.scale = "1000000";
        }
    }

    Status eachRow(int pass, const std::function<Status(const SourceRow &)> &each)
    {
        SOMO_TRY(m_source.restart());
        SourceRow row;
        for (qint64 count = 0;; ++count) {
            SOMO_TRY_ASSIGN(const bool more, m_source.next(row));
            if (!more)
                return success();
            if (m_options.stop.stop_requested())
                return failure(ErrorCode::importStopped);
            if (m_options.progress && count % rowsBetweenTellings == 0)
                m_options.progress((pass + m_source.progress()) / 2);
            // What stands above the headings belongs to no column.
            if (!m_columns.headingRows.empty() && row.number <= m_columns.headingRows.back()) {
                m_reading.statement.passedRows += pass;
                continue;
            }
            SOMO_TRY(each(row));
        }
    }

    /// A field's cell, clean; empty where nothing stands there.
    std::string_view cell(const SourceRow &row, ReceivedField field, CellKind *kind = nullptr)
    {
        const int column = m_columns.at(field);
        if (column < 0 || size_t(column) >= row.cells.size())
            return {};
        if (kind)
            *kind = row.kind(size_t(column));
        const std::string_view value = withoutFormulaGuard(cleanView(row.cells[size_t(column)], m_scratch[size_t(field)]));
        return isNothing(value) ? std::string_view() : value;
    }

    void gather(const SourceRow &row)
    {
        for (const ReceivedField field : {ReceivedField::base, ReceivedField::rate, ReceivedField::amount, ReceivedField::date}) {
            CellKind kind = CellKind::text;
            const std::string_view value = cell(row, field, &kind);
            if (value.empty() || kind != CellKind::text)
                continue;
            ColumnPlan &plan = m_plans[size_t(field)];
            if (plan.isDate())
                plan.dateEvidence.add(value);
            else
                plan.numberEvidence.add(value.ends_with('%') ? cleanView(value.substr(0, value.size() - 1), m_percentScratch) : value);
        }
    }

    void decide()
    {
        std::vector<ColumnPlan *> plans;
        for (const ReceivedField field : {ReceivedField::date, ReceivedField::base, ReceivedField::amount})
            plans.push_back(&m_plans[size_t(field)]);
        MapperOptions options;
        options.dayFirst = m_options.dayFirst;
        options.currencyDecimals = m_options.currency.decimals;
        decideReadings(plans, true, options);
        const DateEvidence &dates = m_plans[size_t(ReceivedField::date)].dateEvidence;
        if (dates.ambiguous && !dates.isSettled())
            m_reading.statement.assumedDay = QString::fromStdString(dates.example);
        // No rate is in the thousands: whatever separator a rate has is its decimal sign.
        ColumnPlan &rate = m_plans[size_t(ReceivedField::rate)];
        const bool hasComma = rate.numberEvidence.commaDecimal || rate.numberEvidence.example.find(',') != std::string::npos;
        rate.numbers = hasComma ? NumberReading::commaDecimal : NumberReading::pointDecimal;
    }

    void problem(ErrorCode code, const SourceRow &row, ReceivedField field, std::string_view value, QStringList args = {})
    {
        ++m_reading.problemCount;
        if (m_reading.problems.size() == mostReceivedProblems)
            return;
        Error error = failure(code, std::move(args));
        error.place = {m_fileName, row.number, m_plans[size_t(field)].name, textOf(value)};
        m_reading.problems.push_back(std::move(error));
    }

    /// A field's canonical text; empty where the cell is, or can't be taken.
    std::string canonical(const SourceRow &row, ReceivedField field)
    {
        CellKind kind = CellKind::text;
        const std::string_view value = cell(row, field, &kind);
        std::string made;
        if (value.empty())
            return made;
        int minutes = -1;
        const auto wrong = isSpreadsheetError(value) ? std::optional(ErrorCode::spreadsheetError) : convertValue(m_plans[size_t(field)], value, kind, made, minutes);
        if (!wrong)
            return made;
        problem(*wrong, row, field, value, *wrong == ErrorCode::dateOutOfRange ? QStringList{textOf(value)} : QStringList());
        return {};
    }

    std::optional<Money> amount(const SourceRow &row, ReceivedField field)
    {
        const std::string text = canonical(row, field);
        if (text.empty())
            return std::nullopt;
        const int decimals = m_options.currency.decimals;
        const auto exact = exactDecimalFromText(text, decimals);
        const auto rounded = exact ? exact : decimalFromText(text, decimals);
        if (!rounded) {
            problem(ErrorCode::numberTooLarge, row, field, cell(row, field));
            return std::nullopt;
        }
        m_reading.statement.roundedAmounts += !exact && field == ReceivedField::amount ? 1 : 0;
        return Money::fromMinorUnits(*rounded);
    }

    struct RawRate {
        qint64 value = 0; // with rateDecimals
        bool isPercent = false; // it says so
    };
    std::optional<RawRate> rate(const SourceRow &row)
    {
        CellKind kind = CellKind::text;
        std::string_view value = cell(row, ReceivedField::rate, &kind);
        if (value.empty())
            return std::nullopt;
        RawRate made;
        made.isPercent = value.ends_with('%');
        if (made.isPercent)
            value = cleanView(value.substr(0, value.size() - 1), m_percentScratch);
        std::string text;
        int minutes = -1;
        auto wrong = isSpreadsheetError(value) ? std::optional(ErrorCode::spreadsheetError) : convertValue(m_plans[size_t(ReceivedField::rate)], value, kind, text, minutes);
        const auto number = wrong ? std::nullopt : decimalFromText(text, rateDecimals);
        constexpr qint64 mostRate = 1'000'000'000; // 1000 %
        if (!wrong && (!number || *number > mostRate || *number < -mostRate))
            wrong = ErrorCode::numberTooLarge;
        if (wrong) {
            problem(*wrong, row, ReceivedField::rate, cell(row, ReceivedField::rate));
            return std::nullopt;
        }
        made.value = *number;
        return made;
    }

    Status take(const SourceRow &row)
    {
        const QStringList texts = textsOf(row);
        if (isPassedOver(texts)) {
            ++m_reading.statement.passedRows;
            return success();
        }
        const std::string_view code = cell(row, ReceivedField::order);
        const QString order = textOf(code);
        const bool isTotal = (order.isEmpty() || isTotalWord(order)) && std::ranges::any_of(texts, isTotalWord);
        if (isTotal)
            return takeTotal(row);
        const std::string_view stated = cell(row, ReceivedField::amount);
        // "Giám đốc" below the amounts is a signature, not an amount that can't be read.
        const bool isRemark = order.isEmpty() && !isSpreadsheetError(stated) && stated.find_first_of("0123456789") == std::string_view::npos;
        const bool hasAmount = !stated.empty() && !isRemark;
        const bool namesOther = !order.isEmpty() && !hasDigit(order) && payKindOfWords(order).has_value();
        if (hasAmount && (order.isEmpty() || namesOther))
            return takeOther(row, texts, order);
        const bool saysMore = !cell(row, ReceivedField::base).empty() || !cell(row, ReceivedField::rate).empty();
        const bool isLikeCode = hasDigit(order) && !order.contains(u' ');
        if (order.isEmpty() || (!hasAmount && !saysMore && !isLikeCode)) {
            ++m_reading.statement.passedRows;
            return success();
        }
        ReceivedLine line = lineOf(row);
        line.order = QString::fromStdString(canonical(row, ReceivedField::order));
        return add(std::move(line));
    }

    /// Headings again on the next printed page, numbers of columns, rows without anything in the columns that count.
    bool isPassedOver(const QStringList &texts) const
    {
        const QString order = texts.value(m_columns.at(ReceivedField::order));
        const bool isHeading = !m_columns.headingRows.empty() && !order.isEmpty() && folded(order) == folded(m_columns.name(ReceivedField::order))
            && folded(texts.value(m_columns.at(ReceivedField::amount))) == folded(m_columns.name(ReceivedField::amount));
        return isHeading || (m_reading.statement.lines.empty() && numbersColumns(texts));
    }

    Status takeTotal(const SourceRow &row)
    {
        const auto stated = amount(row, ReceivedField::amount);
        if (!stated) {
            ++m_reading.statement.passedRows;
            return success();
        }
        m_reading.statement.totals.push_back({row.number, *stated, {}});
        m_linesBefore.push_back(m_reading.statement.lines.size());
        return success();
    }

    /// Pay without an order: a bonus, an adjustment … An amount that nothing is said about and that is all before it
    /// together is the total.
    Status takeOther(const SourceRow &row, const QStringList &texts, const QString &order)
    {
        ReceivedLine line = lineOf(row);
        if (line.words.isEmpty())
            line.words = order;
        for (qsizetype column = 0; line.words.isEmpty() && column < texts.size(); ++column) {
            const bool isWord = std::any_of(texts[column].begin(), texts[column].end(), [](QChar each) { return each.isLetter(); });
            if (isWord && column != m_columns.at(ReceivedField::amount) && column != m_columns.at(ReceivedField::date))
                line.words = texts[column];
        }
        if (line.words.isEmpty() && line.amount && !m_reading.statement.lines.empty() && Int128(line.amount->minorUnits()) == m_sum) {
            m_reading.statement.totals.push_back({row.number, *line.amount, {}});
            m_linesBefore.push_back(m_reading.statement.lines.size());
            return success();
        }
        line.kind = payKindOfWords(line.words);
        return add(std::move(line));
    }

    ReceivedLine lineOf(const SourceRow &row)
    {
        ReceivedLine line;
        line.row = row.number;
        line.customer = textOf(cell(row, ReceivedField::customer));
        line.words = textOf(cell(row, ReceivedField::words));
        if (const std::string day = canonical(row, ReceivedField::date); !day.empty())
            line.date = Day::fromNumber(std::stoi(day));
        line.base = amount(row, ReceivedField::base);
        line.amount = amount(row, ReceivedField::amount);
        m_rates.push_back(rate(row));
        return line;
    }

    Status add(ReceivedLine line)
    {
        m_sum += line.amount.value_or(Money()).minorUnits();
        m_reading.statement.lines.push_back(std::move(line));
        return success();
    }

    Status finish()
    {
        ReceivedStatement &statement = m_reading.statement;
        if (m_reading.problemCount > 0) {
            statement = {};
            statement.fileName = m_fileName;
            return success();
        }
        if (statement.lines.empty())
            return failure(ErrorCode::emptyTable);
        settleRates();
        SOMO_TRY_ASSIGN(const qint64 sum, narrowed(m_sum, "commission"));
        statement.sum = Money::fromMinorUnits(sum);
        return settleTotals();
    }

    /// 5 or 0.05? What leads from the bases to the amounts says it; else a sign, else what rates usually are.
    void settleRates()
    {
        int asPercent = 0;
        int asShare = 0;
        bool allBelowOne = true;
        for (size_t i = 0; i < m_rates.size(); ++i) {
            const ReceivedLine &line = m_reading.statement.lines[i];
            if (!m_rates[i] || m_rates[i]->isPercent)
                continue;
            allBelowOne = allBelowOne && m_rates[i]->value < Rate::whole && m_rates[i]->value > -Rate::whole;
            if (!line.base || !line.amount)
                continue;
            asPercent += leadsTo(*line.base, percentOf(m_rates[i]->value), *line.amount) ? 1 : 0;
            asShare += leadsTo(*line.base, Rate{m_rates[i]->value}, *line.amount) ? 1 : 0;
        }
        const bool isShare = asShare != asPercent ? asShare > asPercent : allBelowOne;
        for (size_t i = 0; i < m_rates.size(); ++i) {
            if (m_rates[i])
                m_reading.statement.lines[i].rate = isShare && !m_rates[i]->isPercent ? Rate{m_rates[i]->value} : percentOf(m_rates[i]->value);
        }
    }

    static Rate percentOf(qint64 value) { return Rate{qint64(roundedQuotient(value, 100))}; }
    /// To the unit that rounding may take or give.
    static bool leadsTo(Money base, Rate rate, Money amount)
    {
        const auto part = portion(base, rate);
        if (!part || base == Money() || rate.millionths == 0)
            return false;
        const Int128 apart = Int128(part->minorUnits()) - amount.minorUnits();
        return apart >= -1 && apart <= 1;
    }

    /// Each total is held against all lines above it, those since the total before it, and all of the file, in this order.
    Status settleTotals()
    {
        ReceivedStatement &statement = m_reading.statement;
        std::vector<Int128> until{0};
        for (const ReceivedLine &line : statement.lines)
            until.push_back(until.back() + line.amount.value_or(Money()).minorUnits());
        size_t before = 0;
        for (size_t i = 0; i < statement.totals.size(); ++i) {
            const size_t here = m_linesBefore[i];
            const Int128 whole = until.back();
            // What fits none is said against what it most likely means: the lines above it, or all where it stands first.
            Int128 sum = here == 0 ? whole : before > 0 && here < statement.lines.size() ? until[here] - until[before] : until[here];
            for (const Int128 fits : {until[here], until[here] - until[before], whole}) {
                if (fits == statement.totals[i].amount.minorUnits())
                    sum = fits;
            }
            SOMO_TRY_ASSIGN(const qint64 kept, narrowed(sum, "commission"));
            statement.totals[i].sum = Money::fromMinorUnits(kept);
            before = here;
        }
        return success();
    }

    RowSource &m_source;
    QString m_fileName;
    const ReceivedOptions &m_options;
    std::vector<SampledRow> m_first;
    ReceivedColumns m_columns;
    std::array<ColumnPlan, receivedFieldCount> m_plans;
    std::array<std::string, receivedFieldCount> m_scratch;
    std::string m_percentScratch;
    std::vector<std::optional<RawRate>> m_rates; // beside the lines
    std::vector<size_t> m_linesBefore; // beside the totals
    Int128 m_sum = 0;
    ReceivedReading m_reading;
};

} // namespace

Result<ReceivedReading> readReceived(QIODevice &device, const QString &fileName, const ReceivedOptions &options)
{
    auto rows = openRows(device, options.layout, fileName);
    if (!rows)
        return located(rows.error(), fileName);
    auto reading = ReceivedReader(**rows, fileName, options).read();
    return reading ? std::move(reading) : Result<ReceivedReading>(located(reading.error(), fileName));
}

Result<ReceivedReading> readReceivedFile(const QString &path, const ReceivedOptions &options)
{
    const QString fileName = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        const bool isThere = QFileInfo::exists(path);
        return located(isThere ? failure(ErrorCode::fileUnreadable, {file.errorString()}) : failure(ErrorCode::fileNotFound, {path}), fileName);
    }
    return readReceived(file, fileName, options);
}

} // namespace somo
