// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/figures.h"
#include "app/cli/lookup.h"
#include "core/kpi/board_charts.h"
#include "core/kpi/kpi_sheet.h"
#include "core/ledger/ledger_derivation.h"
#include "core/ledger/own_metric_query.h"
#include "core/words/period_words.h"
#include "core/words/report_words.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace somo::cli {

namespace {

std::optional<PeriodKind> periodKindOf(const Cut &cut)
{
    switch (cut.kind()) {
    case Cut::day: return PeriodKind::day;
    case Cut::week: return PeriodKind::week;
    case Cut::month: return PeriodKind::month;
    case Cut::quarter: return PeriodKind::quarter;
    case Cut::year: return PeriodKind::year;
    default: return std::nullopt;
    }
}

/// The canonical text of a period by its number in the calendar.
QString periodText(PeriodKind kind, qint64 number)
{
    switch (kind) {
    case PeriodKind::day: return Day::fromNumber(int(number)).toIso();
    case PeriodKind::week: return QStringLiteral("%1-W%2").arg(number / 100, 4, 10, QLatin1Char('0')).arg(number % 100, 2, 10, QLatin1Char('0'));
    case PeriodKind::month: return QStringLiteral("%1-%2").arg(number / 100, 4, 10, QLatin1Char('0')).arg(number % 100, 2, 10, QLatin1Char('0'));
    case PeriodKind::quarter: return QStringLiteral("%1-Q%2").arg(number / 10, 4, 10, QLatin1Char('0')).arg(number % 10);
    case PeriodKind::year: return QStringLiteral("%1").arg(number, 4, 10, QLatin1Char('0'));
    }
    return {};
}

/// For programs, in no language.
QString plainName(const CutValue &value)
{
    return value.name.isEmpty() ? value.code : value.name;
}

QJsonValue keyJson(const CutValue &value, const Cut &cut)
{
    if (const auto kind = periodKindOf(cut))
        return periodText(*kind, value.id);
    if (value.id == 0)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("code"), value.code}, {QStringLiteral("name"), plainName(value)}};
}

QString keyShown(const CutValue &value, const Cut &cut, const words::ReportWords &words)
{
    if (const auto kind = periodKindOf(cut))
        return periodText(*kind, value.id);
    return cutValueName(cut, value, words);
}

const std::vector<Metric> &allMetrics()
{
    static const std::vector<Metric> all{Metric::revenue, Metric::grossProfit, Metric::orders, Metric::units, Metric::averageOrder,
                                         Metric::newCustomers, Metric::repeatCustomers, Metric::returnRate, Metric::collected};
    return all;
}

/// What board and trend share: event, filters, metrics.
Result<LedgerAsk> ledgerAsk(Context &context, const Call &call, Book &book)
{
    LedgerAsk ask;
    const QString event = call.has(QStringLiteral("--recognise-on")) ? call.value(QStringLiteral("--recognise-on")) : book.settings().recogniseOn;
    const auto recognised = recognitionEventFromText(event);
    if (!recognised)
        return context.usage(failure(ErrorCode::cliBadValue, {QStringLiteral("--recognise-on"), event, QStringLiteral("ordered, confirmed, completed, paid")}));
    ask.event = *recognised;
    for (const QString &filter : call.values(QStringLiteral("--filter"))) {
        SOMO_USAGE_ASSIGN(const CutFilter read, filterFromText(book.database(), filter, context.today()));
        ask.filters.push_back(read);
    }
    return ask;
}

Answer boardAnswer(const Context &context, const BookSettings &settings, const LedgerAsk &ask, const LedgerTable &table, const QString &period)
{
    const Figures figures(context.language(), settings.currency);
    Answer answer;
    QJsonArray by, rows;
    for (const Cut &cut : ask.by) {
        by.append(cutText(cut));
        answer.headers += cutName(cut, figures.words());
        answer.right.push_back(false);
        answer.csvHeaders += cutText(cut);
        if (!periodKindOf(cut))
            answer.csvHeaders += QString(cutText(cut) + QStringLiteral("_name"));
    }
    for (const Metric &metric : ask.metrics) {
        answer.headers += metricName(metric, figures.words());
        answer.right.push_back(true);
        answer.csvHeaders += metricText(metric);
        if (metric == Metric::grossProfit)
            answer.csvHeaders += QStringLiteral("lines_without_cost");
    }
    const auto addValues = [&](QJsonObject &json, QStringList &shown, QStringList &plain, const std::vector<MetricValue> &values) {
        for (size_t i = 0; i < values.size(); ++i) {
            const QJsonValue value = figures.json(values[i], ask.metrics[i]);
            json[metricText(ask.metrics[i])] = value;
            if (ask.metrics[i] == Metric::grossProfit)
                json[QStringLiteral("lines_without_cost")] = values[i].unknownLines;
            shown += figures.shown(values[i], ask.metrics[i]);
            plain += Figures::plain(value);
            if (ask.metrics[i] == Metric::grossProfit)
                plain += QString::number(values[i].unknownLines);
        }
    };
    for (const LedgerRow &row : table.rows) {
        QJsonObject json;
        QStringList shown, plain;
        for (size_t i = 0; i < row.key.size(); ++i) {
            json[cutText(ask.by[i])] = keyJson(row.key[i], ask.by[i]);
            shown += keyShown(row.key[i], ask.by[i], figures.words());
            if (const auto kind = periodKindOf(ask.by[i]))
                plain += periodText(*kind, row.key[i].id);
            else
                plain << row.key[i].code << plainName(row.key[i]);
        }
        addValues(json, shown, plain, row.values);
        rows.append(json);
        answer.rows.push_back(shown);
        answer.csvRows.push_back(plain);
    }
    QJsonObject total;
    QStringList shown, plain;
    for (size_t i = 0; i < ask.by.size(); ++i)
        shown += i == 0 ? figures.words().text(QT_TRANSLATE_NOOP("report", "Total")) : QString();
    addValues(total, shown, plain, table.total);
    answer.rows.push_back(shown);
    answer.hasTotal = true;
    // A table by something has no total among its rows in CSV; uncut, the whole is its only row.
    if (ask.by.empty())
        answer.csvRows.push_back(plain);
    answer.json = QJsonObject{{QStringLiteral("period"), period},
                              {QStringLiteral("currency"), settings.currency.code},
                              {QStringLiteral("recognise_on"), recognitionEventText(ask.event)},
                              {QStringLiteral("by"), by},
                              {QStringLiteral("rows"), rows},
                              {QStringLiteral("total"), total}};
    answer.tail = QStringList{recognitionSentence(ask.event, figures.words())};
    const auto profit = std::ranges::find(ask.metrics, Metric::grossProfit);
    if (profit != ask.metrics.end()) {
        const qint64 unknown = table.total[size_t(profit - ask.metrics.begin())].unknownLines;
        if (unknown > 0)
            answer.tail += context.text(QT_TRANSLATE_NOOP("cli", "Gross profit leaves out %1 lines whose cost isn't known."), {Formats(context.language()).count(unknown)});
    }
    return answer;
}

class BoardCommand : public Command {
public:
    QString name() const override { return QStringLiteral("board"); }
    QString form() const override
    {
        return QStringLiteral("board --period P [--by CUT [--by CUT2]] [--metrics a,b] [--filter CUT=VALUE]… [--recognise-on EVENT]");
    }
    const char *purpose() const override { return QT_TRANSLATE_NOOP("cli", "The ledger of a period, cut by one thing or two."); }
    QString example() const override { return QStringLiteral("--book tea.somo board --period 2026-10 --by person --metrics revenue,orders"); }
    std::vector<OptionSpec> options() const override
    {
        return {{QStringLiteral("--period"), QStringLiteral("P")}, {QStringLiteral("--by"), QStringLiteral("CUT"), true}, {QStringLiteral("--metrics"), QStringLiteral("LIST")},
                {QStringLiteral("--filter"), QStringLiteral("CUT=VALUE"), true}, {QStringLiteral("--recognise-on"), QStringLiteral("EVENT")}};
    }
    Result<int> execute(Context &context, const Call &call) override
    {
        if (!call.positions().isEmpty())
            return context.usage(failure(ErrorCode::cliTooManyArguments, {call.positions().first()}));
        if (!call.has(QStringLiteral("--period")))
            return context.usage(failure(ErrorCode::cliArgumentMissing, {QStringLiteral("--period")}));
        SOMO_TRY_ASSIGN(Book *const book, context.book(Book::Mode::readOnly));
        SOMO_USAGE_ASSIGN(const Period period, words::periodFromWords(call.value(QStringLiteral("--period")), book->settings().fiscalStart));
        SOMO_TRY_ASSIGN(LedgerAsk ask, ledgerAsk(context, call, *book));
        ask.days = period.days();
        ask.kind = period.kind();
        for (const QString &by : call.values(QStringLiteral("--by"))) {
            for (const QString &each : by.split(QLatin1Char(','))) {
                SOMO_USAGE_ASSIGN(const Cut cut, cutOrRefuse(book->database(), each.trimmed()));
                if (std::ranges::find(ask.by, cut) != ask.by.end())
                    return context.usage(failure(ErrorCode::cutTwice, {cutText(cut)}));
                ask.by.push_back(cut);
            }
        }
        if (ask.by.size() > 2)
            return context.usage(failure(ErrorCode::cliTooManyCuts, {cutText(ask.by[2])}));
        ask.metrics = allMetrics();
        if (call.has(QStringLiteral("--metrics"))) {
            ask.metrics.clear();
            for (const QString &each : call.value(QStringLiteral("--metrics")).split(QLatin1Char(','), Qt::SkipEmptyParts)) {
                SOMO_USAGE_ASSIGN(const Metric metric, metricNamed(book->database(), each.trimmed()));
                if (std::ranges::find(ask.metrics, metric) == ask.metrics.end())
                    ask.metrics.push_back(metric);
            }
            if (ask.metrics.empty())
                return context.usage(failure(ErrorCode::cliValueMissing, {QStringLiteral("--metrics LIST")}));
        }
        SOMO_TRY_ASSIGN(const LedgerTable table, askLedger(book->database(), ask));
        SOMO_TRY(context.writeAnswer(boardAnswer(context, book->settings(), ask, table, period.toText())));
        return exitDone;
    }
};

class TrendCommand : public Command {
public:
    QString name() const override { return QStringLiteral("trend"); }
    QString form() const override { return QStringLiteral("trend --metric M [--by month] [--period P] [--filter CUT=VALUE]… [--recognise-on EVENT]"); }
    const char *purpose() const override { return QT_TRANSLATE_NOOP("cli", "A metric as a series over time."); }
    QString example() const override { return QStringLiteral("--book tea.somo trend --metric revenue --by month --filter channel=shopee"); }
    std::vector<OptionSpec> options() const override
    {
        return {{QStringLiteral("--metric"), QStringLiteral("M")}, {QStringLiteral("--by"), QStringLiteral("KIND")}, {QStringLiteral("--period"), QStringLiteral("P")},
                {QStringLiteral("--filter"), QStringLiteral("CUT=VALUE"), true}, {QStringLiteral("--recognise-on"), QStringLiteral("EVENT")},
                {QStringLiteral("--forecast"), QStringLiteral("N")}};
    }
    Result<int> execute(Context &context, const Call &call) override
    {
        if (!call.positions().isEmpty())
            return context.usage(failure(ErrorCode::cliTooManyArguments, {call.positions().first()}));
        if (call.has(QStringLiteral("--forecast")))
            return context.usage(failure(ErrorCode::cliNotYet, {QStringLiteral("trend --forecast")}));
        if (!call.has(QStringLiteral("--metric")))
            return context.usage(failure(ErrorCode::cliArgumentMissing, {QStringLiteral("--metric")}));
        SOMO_TRY_ASSIGN(Book *const book, context.book(Book::Mode::readOnly));
        const BookSettings &settings = book->settings();
        SOMO_USAGE_ASSIGN(const Metric metric, metricNamed(book->database(), call.value(QStringLiteral("--metric"))));
        SOMO_TRY_ASSIGN(LedgerAsk ask, ledgerAsk(context, call, *book));
        ask.by = {Cut::month};
        if (call.has(QStringLiteral("--by"))) {
            SOMO_USAGE_ASSIGN(ask.by.front(), cutOrRefuse(book->database(), call.value(QStringLiteral("--by"))));
        }
        const auto kind = periodKindOf(ask.by.front());
        if (!kind)
            return context.usage(failure(ErrorCode::cliBadValue, {QStringLiteral("--by"), call.value(QStringLiteral("--by")), QStringLiteral("day, week, month, quarter, year")}));
        ask.days = {firstKnownDay, lastKnownDay};
        ask.kind = *kind;
        if (call.has(QStringLiteral("--period"))) {
            SOMO_USAGE_ASSIGN(const Period period, words::periodFromWords(call.value(QStringLiteral("--period")), settings.fiscalStart));
            ask.days = period.days();
        }
        ask.metrics = {metric};
        SOMO_TRY_ASSIGN(const LedgerTable table, askLedger(book->database(), ask));
        SOMO_TRY(context.writeAnswer(answerOf(context, settings, ask, table, *kind)));
        return exitDone;
    }

private:
    static Answer answerOf(const Context &context, const BookSettings &settings, const LedgerAsk &ask, const LedgerTable &table, PeriodKind kind)
    {
        const Figures figures(context.language(), settings.currency);
        const Metric metric = ask.metrics.front();
        Answer answer;
        QJsonArray rows;
        answer.headers = QStringList{cutName(ask.by.front(), figures.words()), metricName(metric, figures.words())};
        answer.right = {false, true};
        answer.csvHeaders = QStringList{cutText(ask.by.front()), metricText(metric)};
        for (const LedgerRow &row : table.rows) {
            const QString period = periodText(kind, row.key.front().id);
            const QJsonValue value = figures.json(row.values.front(), metric);
            rows.append(QJsonObject{{cutText(ask.by.front()), period}, {metricText(metric), value}});
            answer.rows.push_back({period, figures.shown(row.values.front(), metric)});
            answer.csvRows.push_back({period, Figures::plain(value)});
        }
        answer.json = QJsonObject{{QStringLiteral("metric"), metricText(metric)},
                                  {QStringLiteral("by"), cutText(ask.by.front())},
                                  {QStringLiteral("currency"), settings.currency.code},
                                  {QStringLiteral("recognise_on"), recognitionEventText(ask.event)},
                                  {QStringLiteral("rows"), rows}};
        return answer;
    }
};

} // namespace

std::vector<std::unique_ptr<Command>> boardCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<BoardCommand>());
    commands.push_back(std::make_unique<TrendCommand>());
    return commands;
}

} // namespace somo::cli
