// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commission_actions.h"
#include "app/cli/figures.h"
#include "app/cli/input_file.h"
#include "app/cli/report_file.h"
#include "core/commission/own_pay_query.h"
#include "core/exchange/output_file.h"
#include "core/exchange/received_reader.h"
#include "core/report/received_report.h"
#include "core/report/received_words.h"
#include "core/words/error_words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace somo::cli {

namespace {

QJsonValue percentOrNull(const std::optional<Rate> &rate)
{
    return rate ? QJsonValue(shortText(rate->millionths, 4)) : QJsonValue(QJsonValue::Null);
}

/// A match as cli.md's JSON and as a table.
class MatchAnswer {
public:
    MatchAnswer(const Context &context, const BookSettings &settings, const StatementMatch &match)
        : m_context(context)
        , m_match(match)
        , m_figures(context.language(), settings.currency)
    {
    }

    Answer make() const
    {
        Answer answer;
        QJsonArray rows;
        for (const MatchedLine &line : m_match.lines) {
            const QJsonObject json = lineJson(line);
            rows.append(json);
            QStringList plain;
            for (const QString &key : csvKeys())
                plain += Figures::plain(json[key]);
            answer.csvRows.push_back(plain);
            answer.rows.push_back(shownRow(line));
        }
        answer.json = document(rows);
        answer.csvHeaders = csvKeys();
        answer.headers = QStringList{text(QT_TRANSLATE_NOOP("cli", "Result")),     text(QT_TRANSLATE_NOOP("cli", "Order")), text(QT_TRANSLATE_NOOP("cli", "Date")),
                                     text(QT_TRANSLATE_NOOP("cli", "Theirs")),     text(QT_TRANSLATE_NOOP("cli", "Yours")),
                                     text(QT_TRANSLATE_NOOP("cli", "Difference")), text(QT_TRANSLATE_NOOP("cli", "Why"))};
        answer.right = {false, false, false, true, true, true, false};
        answer.hasTotal = true;
        answer.rows.push_back({text(QT_TRANSLATE_NOOP("cli", "Total")), {}, {}, shown(m_match.all.theirs), shown(m_match.all.ours), shown(m_match.all.difference), {}});
        answer.lead = summarySentences(m_match, m_figures.words()).join(QLatin1Char(' '));
        answer.tail = matchNotes(m_match, m_figures.words());
        return answer;
    }

private:
    QString text(const char *source) const { return m_context.text(source); }
    QString shown(const std::optional<Money> &amount) const { return amount ? m_figures.words().formats().money(*amount) : QString(); }
    QJsonValue moneyOrNull(const std::optional<Money> &amount) const { return amount ? m_figures.money(*amount) : QJsonValue(QJsonValue::Null); }

    static QStringList csvKeys()
    {
        return {QStringLiteral("result"), QStringLiteral("order"), QStringLiteral("their_order"), QStringLiteral("matched_by"), QStringLiteral("kind"), QStringLiteral("words"),
                QStringLiteral("date"), QStringLiteral("customer"), QStringLiteral("theirs"), QStringLiteral("ours"), QStringLiteral("difference"), QStringLiteral("why"),
                QStringLiteral("their_base"), QStringLiteral("our_base"), QStringLiteral("their_rate"), QStringLiteral("our_rate")};
    }

    QJsonObject lineJson(const MatchedLine &line) const
    {
        QJsonArray fileRows;
        for (const qint64 row : line.rows)
            fileRows.append(row);
        return {{QStringLiteral("result"), matchResultText(line.result)},
                {QStringLiteral("order"), orNull(line.code)},
                {QStringLiteral("their_order"), orNull(line.theirCode)},
                {QStringLiteral("matched_by"), orNull(matchedByText(line.by))},
                {QStringLiteral("kind"), line.kind ? QJsonValue(statementLineText(*line.kind)) : QJsonValue::Null},
                {QStringLiteral("words"), orNull(line.words)},
                {QStringLiteral("date"), line.date.isNull() ? QJsonValue::Null : QJsonValue(line.date.toIso())},
                {QStringLiteral("customer"), orNull(line.customer)},
                {QStringLiteral("theirs"), moneyOrNull(theirSide(line))},
                {QStringLiteral("ours"), moneyOrNull(ourSide(line))},
                {QStringLiteral("difference"), m_figures.money(line.difference)},
                {QStringLiteral("rounded"), line.isRounded},
                {QStringLiteral("why"), orNull(differenceWhyText(line.why))},
                {QStringLiteral("on"), line.on.isNull() ? QJsonValue::Null : QJsonValue(line.on.toIso())},
                {QStringLiteral("period"), line.period ? QJsonValue(line.period->toText()) : QJsonValue::Null},
                {QStringLiteral("credited_to"), orNull(line.person)},
                {QStringLiteral("their_base"), moneyOrNull(line.theirBase)},
                {QStringLiteral("our_base"), moneyOrNull(line.ourBase)},
                {QStringLiteral("their_rate"), percentOrNull(line.theirRate)},
                {QStringLiteral("our_rate"), percentOrNull(line.ourRate)},
                {QStringLiteral("file_rows"), fileRows}};
    }

    QJsonObject sumsJson(const MatchSums &sums) const
    {
        return {{QStringLiteral("lines"), sums.lines}, {QStringLiteral("theirs"), m_figures.money(sums.theirs)}, {QStringLiteral("ours"), m_figures.money(sums.ours)},
                {QStringLiteral("difference"), m_figures.money(sums.difference)}};
    }

    QJsonObject document(const QJsonArray &rows) const
    {
        QJsonObject sums;
        for (const MatchResult result : {MatchResult::agrees, MatchResult::differs, MatchResult::missingHere, MatchResult::missingThere})
            sums[matchResultText(result)] = sumsJson(m_match.of(result));
        QJsonArray totals;
        for (const ReceivedTotal &total : m_match.received.totals) {
            totals.append(QJsonObject{{QStringLiteral("row"), total.row}, {QStringLiteral("stated"), m_figures.money(total.amount)}, {QStringLiteral("lines"), m_figures.money(total.sum)},
                                      {QStringLiteral("agrees"), total.agrees()}});
        }
        return {{QStringLiteral("file"), m_match.received.fileName},
                {QStringLiteral("period"), m_match.own.period.toText()},
                {QStringLiteral("person"), QJsonObject{{QStringLiteral("code"), m_match.own.personCode}, {QStringLiteral("name"), m_match.own.personName}}},
                {QStringLiteral("policies"), QJsonArray::fromStringList(m_match.own.policies)},
                {QStringLiteral("payer"), orNull(m_match.own.payer)},
                {QStringLiteral("rows"), rows},
                {QStringLiteral("sums"), sums},
                {QStringLiteral("total"), sumsJson(m_match.all)},
                {QStringLiteral("file_totals"), totals},
                {QStringLiteral("passed_rows"), m_match.received.passedRows},
                {QStringLiteral("rounded_amounts"), m_match.received.roundedAmounts},
                {QStringLiteral("rounding_passes"), m_match.letsRoundingPass}};
    }

    QStringList shownRow(const MatchedLine &line) const
    {
        const words::ReportWords &words = m_figures.words();
        return {matchResultName(line.result, words), matchedLineName(line, words), line.date.isNull() ? QString() : words.formats().date(line.date), shown(theirSide(line)),
                shown(ourSide(line)), line.result == MatchResult::agrees && line.difference == Money() ? QString() : shown(line.difference), whySentence(line, words)};
    }

    const Context &m_context;
    const StatementMatch &m_match;
    Figures m_figures;
};

/// The file couldn't be taken: says every cell, or the columns that are missing. Nothing was matched.
Result<int> refuse(const Context &context, const QString &path, const ReceivedReading &reading)
{
    const words::ReportWords words(context.language(), Currency());
    QJsonArray missing, columns;
    QStringList names, headers;
    for (const ReceivedField field : reading.missing) {
        missing.append(receivedFieldText(field));
        names += receivedFieldName(field, words);
    }
    for (const ReceivedColumn &column : reading.columns) {
        columns.append(QJsonObject{{QStringLiteral("header"), orNull(column.header)}, {QStringLiteral("examples"), QJsonArray::fromStringList(column.examples)},
                                   {QStringLiteral("field"), column.field ? QJsonValue(receivedFieldText(*column.field)) : QJsonValue::Null}});
        if (!column.header.isEmpty())
            headers += column.header;
    }
    if (!names.isEmpty())
        context.writeError(context.text(QT_TRANSLATE_NOOP("cli", "%1: no column is recognised as %2. The columns are: %3. Name them with --map \"order=HEADING,amount=HEADING\"."),
                                        {QFileInfo(path).fileName(), names.join(QStringLiteral(", ")), headers.join(QStringLiteral(", "))}));
    constexpr size_t most = 20;
    for (size_t i = 0; i < std::min(reading.problems.size(), most); ++i)
        context.writeError(words::errorText(reading.problems[i], context.language()));
    if (reading.problemCount > qint64(most))
        context.writeError(context.text(QT_TRANSLATE_NOOP("cli", "… %1 problems in all."), {Formats(context.language()).count(reading.problemCount)}));
    context.writeError(context.text(QT_TRANSLATE_NOOP("cli", "Nothing was matched.")));
    if (context.format() == Format::json) {
        Answer answer;
        answer.json = QJsonObject{{QStringLiteral("file"), QFileInfo(path).fileName()}, {QStringLiteral("missing"), missing}, {QStringLiteral("columns"), columns},
                                  {QStringLiteral("error_count"), reading.problemCount}, {QStringLiteral("errors"), problemsJson(reading.problems, context.language())}};
        SOMO_TRY(context.writeAnswer(answer));
    }
    return exitRefused;
}

/// --person, or the only one that the book has.
Result<PersonId> whoseStatement(Context &context, const Call &call, Book &book)
{
    if (call.has(QStringLiteral("--person")))
        return personOf(context, call, book);
    SOMO_TRY_ASSIGN(const OwnPayChoices choices, ownPayChoices(book.database(), book.settings()));
    if (choices.people.size() != 1)
        return context.usage(failure(ErrorCode::cliArgumentMissing, {QStringLiteral("--person")}));
    return choices.people.front().id;
}

Result<int> writeDifferences(Context &context, const StatementMatch &match, const BookSettings &settings, const QString &path)
{
    const Report report = receivedReport(match, settings, {context.moment(), context.language()});
    SOMO_TRY(saveReport(report, path));
    if (context.format() != Format::json) {
        context.write(QString(context.text(QT_TRANSLATE_NOOP("cli", "Wrote %1."), {path}) + QLatin1Char('\n')));
        return exitDone;
    }
    Answer answer = MatchAnswer(context, settings, match).make();
    QJsonObject json = answer.json.toObject();
    json[QStringLiteral("written")] = path;
    answer.json = json;
    SOMO_TRY(context.writeAnswer(answer));
    return exitDone;
}

Result<int> match(Context &context, const Call &call)
{
    const QString path = call.positions().value(1);
    const QString target = call.value(QStringLiteral("-o"));
    if (path.isEmpty())
        return context.usage(failure(ErrorCode::cliArgumentMissing, {QStringLiteral("FILE")}));
    SOMO_TRY(reportPlace(context, target, {path}));
    ReceivedOptions options;
    if (call.has(QStringLiteral("--map"))) {
        const auto mapping = receivedMappingFromText(call.value(QStringLiteral("--map")));
        if (!mapping)
            return context.usage(failure(ErrorCode::cliBadValue, {QStringLiteral("--map"), call.value(QStringLiteral("--map")), QStringLiteral("order=…,date=…,customer=…,base=…,rate=…,amount=…,words=…")}));
        options.mapping = *mapping;
    }
    SOMO_TRY_ASSIGN(Book *const book, context.book(Book::Mode::readOnly));
    OwnPayAsk ask;
    SOMO_TRY_ASSIGN(ask.period, periodOf(context, call, *book));
    SOMO_TRY_ASSIGN(ask.person, whoseStatement(context, call, *book));
    SOMO_TRY(readerOf(*book, ask.person));
    ask.policy = call.value(QStringLiteral("--policy"));
    ask.payer = call.value(QStringLiteral("--payer"));
    options.currency = book->settings().currency;
    options.dayFirst = book->settings().language != u"en";
    const auto reading = readReceivedFile(path, options);
    if (!reading) {
        if (!isOfTheInput(reading.error().code) && reading.error().code != ErrorCode::overflow)
            return reading.error();
        context.writeError(words::errorText(reading.error(), context.language()));
        return exitRefused;
    }
    if (!reading->isWhole())
        return refuse(context, path, *reading);
    SOMO_TRY_ASSIGN(const OwnPay own, loadOwnPay(book->database(), book->settings(), ask, reading->statement));
    SOMO_TRY_ASSIGN(const StatementMatch matched, matchStatement(reading->statement, own, call.has(QStringLiteral("--rounding"))));
    if (!target.isEmpty())
        return writeDifferences(context, matched, book->settings(), target);
    SOMO_TRY(context.writeAnswer(MatchAnswer(context, book->settings(), matched).make()));
    return exitDone;
}

} // namespace

CommissionAction matchAction()
{
    return {"match",
            "FILE --period P [--person CODE] [--policy CODE] [--payer CODE] [--map \"order=HEADING,amount=HEADING…\"] [--rounding] [-o FILE]",
            QT_TRANSLATE_NOOP("cli", "A statement that was received (csv, xlsx) beside one's own orders and the agreed policy: what agrees, differs, or is missing here or there. --rounding lets one unit pass; nothing is written into the book."),
            {{QStringLiteral("--period"), QStringLiteral("P")}, {QStringLiteral("--person"), QStringLiteral("CODE")}, {QStringLiteral("--policy"), QStringLiteral("CODE")},
             {QStringLiteral("--payer"), QStringLiteral("CODE")}, {QStringLiteral("--map"), QStringLiteral("FIELDS")}, {QStringLiteral("--rounding"), {}},
             {QStringLiteral("-o"), QStringLiteral("FILE")}},
            match, true, 1};
}

} // namespace somo::cli
