// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commission_actions.h"
#include "app/cli/figures.h"
#include "app/cli/sheet_answer.h"
#include "core/commission/commission_query.h"
#include "core/commission/line_key.h"
#include "core/commission/line_words.h"
#include "core/commission/question_store.h"
#include "core/orders/order_query.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace somo::cli {

namespace {

const QString lineOption = QStringLiteral("--line");
const QString kindOption = QStringLiteral("--kind");
const QString outcomeOption = QStringLiteral("--outcome");
const QString openOption = QStringLiteral("--open");
const QString reopenOption = QStringLiteral("--reopen");

QString momentText(qint64 moment, const BookSettings &settings)
{
    return moment == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(moment, Qt::OffsetFromUTC, settings.offsetMinutes * 60).toString(Qt::ISODate);
}

/// The key that is meant: the key itself, or a line's place among all lines of the person's statements, from 1.
Result<QString> keyFromText(Context &context, Book &book, const Period &period, PersonId person, const QString &text)
{
    bool isNumber = false;
    const qsizetype place = text.toLongLong(&isNumber);
    if (!isNumber)
        return text;
    SOMO_TRY_ASSIGN(const CommissionSheet sheet, loadCommission(book.database(), book.settings(), period));
    QStringList keys;
    for (const PayStatement &statement : sheet.statements) {
        if (statement.person == person)
            keys += lineKeys(sheet, statement);
    }
    if (place < 1 || place > keys.size())
        return context.usage(failure(ErrorCode::cliNotFound, {QStringLiteral("statement_line"), text}));
    return keys[place - 1];
}

/// What a question's line is called, as in its statement.
class QuestionedLines {
public:
    QuestionedLines(const Context &context, Book &book)
        : m_context(context)
        , m_book(book)
        , m_words(context.language(), book.settings().currency)
    {
    }

    /// A line that its statement doesn't hold now, and one that isn't open to the reader, stands by its key.
    QString name(const CommissionQuestion &question)
    {
        if (question.lineKey == wholeStatementKey)
            return m_context.text(QT_TRANSLATE_NOOP("cli", "The whole statement"));
        if (const OrderId order = orderOfKey(question.lineKey))
            return orderName(order).value_or(question.lineKey);
        const Loaded &loaded = sheetOf(question.period);
        if (!loaded.sheet)
            return question.lineKey;
        for (const PayStatement &statement : loaded.sheet->statements) {
            const qsizetype place = statement.person == question.person ? lineKeys(*loaded.sheet, statement).indexOf(question.lineKey) : -1;
            if (place < 0)
                continue;
            const LineWords said(*loaded.sheet, loaded.codes, m_words);
            const StatementLine &line = statement.lines[size_t(place)];
            return said.heading(statement, line) + QStringLiteral(": ") + said.name(statement, line);
        }
        return question.lineKey;
    }

private:
    struct Loaded {
        std::optional<CommissionSheet> sheet;
        OrderCodes codes;
    };

    const Loaded &sheetOf(const Period &period)
    {
        const QString key = period.toText();
        if (const auto found = m_sheets.find(key); found != m_sheets.end())
            return found->second;
        Loaded &loaded = m_sheets[key];
        auto sheet = loadCommission(m_book.database(), m_book.settings(), period);
        if (!sheet)
            return loaded;
        loaded.sheet = std::move(sheet).value();
        if (auto codes = orderCodes(m_book.database(), loaded.sheet->statements))
            loaded.codes = std::move(codes).value();
        return loaded;
    }

    std::optional<QString> orderName(OrderId id)
    {
        const auto found = loadOrders(m_book.database(), std::vector<OrderId>{id}, OrderDetail::figures);
        if (!found || found->empty())
            return std::nullopt;
        return m_context.thing(QStringLiteral("order")) + u' ' + found->front().code;
    }

    const Context &m_context;
    Book &m_book;
    words::ReportWords m_words;
    std::map<QString, Loaded> m_sheets; // by the period's text
};

class QuestionAnswers {
public:
    QuestionAnswers(const Context &context, Book &book)
        : m_context(context)
        , m_book(book)
        , m_lines(context, book)
    {
    }

    Result<Answer> make(const std::vector<CommissionQuestion> &questions)
    {
        SOMO_TRY_ASSIGN(m_roster, loadRoster(m_book.database()));
        Answer answer;
        QJsonArray list;
        for (const CommissionQuestion &question : questions) {
            list.append(json(question));
            addRow(question, answer);
        }
        answer.json = QJsonObject{{QStringLiteral("questions"), list}};
        answer.headers = QStringList{text(QT_TRANSLATE_NOOP("cli", "No.")),  text(QT_TRANSLATE_NOOP("cli", "Period")),   text(QT_TRANSLATE_NOOP("cli", "Person")),
                                     text(QT_TRANSLATE_NOOP("cli", "Line")), text(QT_TRANSLATE_NOOP("cli", "Question")), text(QT_TRANSLATE_NOOP("cli", "Asked by")),
                                     text(QT_TRANSLATE_NOOP("cli", "Outcome")), text(QT_TRANSLATE_NOOP("cli", "Answer"))};
        answer.right = {true, false, false, false, false, false, false, false};
        answer.csvHeaders = QStringList{QStringLiteral("number"), QStringLiteral("period"), QStringLiteral("person"), QStringLiteral("line"), QStringLiteral("kind"),
                                        QStringLiteral("question"), QStringLiteral("outcome"), QStringLiteral("answer")};
        if (questions.empty())
            answer.lead = text(QT_TRANSLATE_NOOP("cli", "No questions."));
        return answer;
    }

private:
    QString text(const char *source) const { return m_context.text(source); }

    QJsonObject json(const CommissionQuestion &question) const
    {
        const auto orNull = [](const QString &value) { return value.isEmpty() ? QJsonValue::Null : QJsonValue(value); };
        const RosterPerson *person = m_roster.person(question.person);
        return {{QStringLiteral("number"), question.id.value},
                {QStringLiteral("period"), question.period.toText()},
                {QStringLiteral("person"), QJsonObject{{QStringLiteral("code"), person ? person->code : QString()}, {QStringLiteral("name"), person ? person->name : QString()}}},
                {QStringLiteral("line"), question.lineKey},
                {QStringLiteral("kind"), questionKindText(question.kind)},
                {QStringLiteral("question"), question.question},
                {QStringLiteral("asked_by"), question.author},
                {QStringLiteral("asked_at"), momentText(question.moment, m_book.settings())},
                {QStringLiteral("outcome"), question.outcome ? QJsonValue(questionOutcomeText(*question.outcome)) : QJsonValue::Null},
                {QStringLiteral("answer"), orNull(question.answer)},
                {QStringLiteral("answered_by"), orNull(question.answeredBy)},
                {QStringLiteral("answered_at"), orNull(momentText(question.answeredAt, m_book.settings()))}};
    }

    void addRow(const CommissionQuestion &question, Answer &answer)
    {
        const RosterPerson *person = m_roster.person(question.person);
        const QString outcome = question.outcome ? questionOutcomeText(*question.outcome) : QString();
        if (m_context.format() == Format::table)
            answer.rows.push_back({QString::number(question.id.value), question.period.toText(), person ? person->name : QString(), m_lines.name(question), question.question, question.author,
                                   question.outcome ? m_context.thing(outcome) : text(QT_TRANSLATE_NOOP("cli", "open")), question.answer});
        answer.csvRows.push_back({QString::number(question.id.value), question.period.toText(), person ? person->code : QString(), question.lineKey,
                                  questionKindText(question.kind), question.question, outcome, question.answer});
    }

    const Context &m_context;
    Book &m_book;
    QuestionedLines m_lines;
    Roster m_roster;
};

Result<int> writeQuestion(Context &context, Book &book, QuestionId id)
{
    SOMO_TRY_ASSIGN(const CommissionQuestion question, questionOf(book.database(), book.settings(), id));
    SOMO_TRY_ASSIGN(const Answer answer, QuestionAnswers(context, book).make({question}));
    SOMO_TRY(context.writeAnswer(answer));
    return exitDone;
}

Result<int> ask(Context &context, const Call &call)
{
    if (!call.has(QStringLiteral("--person")))
        return context.usage(failure(ErrorCode::cliArgumentMissing, {QStringLiteral("--person")}));
    CommissionQuestion question;
    const QString kind = call.has(kindOption) ? call.value(kindOption) : questionKindText(QuestionKind::calculation);
    const auto known = questionKindFromText(kind);
    if (!known)
        return context.usage(failure(ErrorCode::cliBadValue, {kindOption, kind, QStringLiteral("calculation, data, credit, meaning")}));
    SOMO_TRY_ASSIGN(Book *const book, context.book(Book::Mode::readWrite));
    SOMO_TRY_ASSIGN(question.period, periodOf(context, call, *book));
    SOMO_TRY_ASSIGN(question.person, personOf(context, call, *book));
    SOMO_TRY_ASSIGN(question.lineKey, keyFromText(context, *book, question.period, question.person, call.has(lineOption) ? call.value(lineOption) : wholeStatementKey));
    question.kind = *known;
    question.question = call.positions().value(1);
    SOMO_TRY_ASSIGN(question.author, context.author());
    question.moment = context.nowUtc();
    SOMO_TRY_ASSIGN(const Roster roster, loadRoster(book->database()));
    const RosterPerson *person = roster.person(question.person);
    QuestionId asked;
    SOMO_TRY(book->write({QStringLiteral("question_asked"), {person ? person->name : QString(), question.period.toText()}}, question.author, [&](Database &database) -> Status {
        SOMO_TRY_ASSIGN(asked, askQuestion(database, book->settings(), question));
        return success();
    }));
    return writeQuestion(context, *book, asked);
}

/// The question of the number that stands after the action's word.
Result<CommissionQuestion> questionAt(Context &context, const Call &call, Book &book)
{
    const QString number = call.positions().value(1);
    if (number.isEmpty())
        return context.usage(failure(ErrorCode::cliArgumentMissing, {QStringLiteral("N")}));
    bool isNumber = false;
    const QuestionId id{number.toLongLong(&isNumber)};
    if (!isNumber)
        return failure(ErrorCode::rowNotFound, {QStringLiteral("commission_question"), number});
    return questionOf(book.database(), book.settings(), id);
}

Result<int> change(Context &context, const Call &call, const QString &code, const std::function<Status(Database &, QuestionId, const QString &author)> &work)
{
    SOMO_TRY_ASSIGN(Book *const book, context.book(Book::Mode::readWrite));
    SOMO_TRY_ASSIGN(const CommissionQuestion question, questionAt(context, call, *book));
    SOMO_TRY_ASSIGN(const QString author, context.author());
    SOMO_TRY_ASSIGN(const Roster roster, loadRoster(book->database()));
    const RosterPerson *person = roster.person(question.person);
    SOMO_TRY(book->write({code, {QString::number(question.id.value), person ? person->name : QString()}}, author,
                         [&](Database &database) { return work(database, question.id, author); }));
    return writeQuestion(context, *book, question.id);
}

Result<int> reopenQuestion(Context &context, const Call &call)
{
    return change(context, call, QStringLiteral("question_reopened"),
                  [&](Database &database, QuestionId id, const QString &) { return reopenQuestion(database, id, call.positions().value(2)); });
}

Result<int> answer(Context &context, const Call &call)
{
    if (call.has(reopenOption) && call.has(outcomeOption))
        return context.usage(failure(ErrorCode::cliEither, {reopenOption, outcomeOption}));
    if (call.has(reopenOption))
        return reopenQuestion(context, call);
    const QString text = call.has(outcomeOption) ? call.value(outcomeOption) : questionOutcomeText(QuestionOutcome::explained);
    const auto outcome = questionOutcomeFromText(text);
    if (!outcome)
        return context.usage(failure(ErrorCode::cliBadValue, {outcomeOption, text, QStringLiteral("corrected, explained, unchanged, withdrawn")}));
    return change(context, call, QStringLiteral("question_answered"), [&](Database &database, QuestionId id, const QString &author) {
        return answerQuestion(database, id, {call.positions().value(2), *outcome, author, context.nowUtc()});
    });
}

Result<int> listQuestions(Context &context, const Call &call)
{
    SOMO_TRY_ASSIGN(Book *const book, context.book(Book::Mode::readOnly));
    QuestionAsk ask;
    if (call.has(QStringLiteral("--period"))) {
        SOMO_TRY_ASSIGN(const Period period, periodOf(context, call, *book));
        ask.period = period;
    }
    SOMO_TRY_ASSIGN(ask.person, personOf(context, call, *book));
    SOMO_TRY_ASSIGN(const PayReader reader, readerOf(*book, ask.person));
    ask.openOnly = call.has(openOption);
    SOMO_TRY_ASSIGN(const auto questions, loadQuestions(book->database(), book->settings(), ask));
    SOMO_TRY_ASSIGN(Answer answer, QuestionAnswers(context, *book).make(questions));
    if (reader.isPartial && !ask.person)
        answer.tail += context.text(QT_TRANSLATE_NOOP("cli", "Questions about others’ statements aren’t open to you: they are for each person and the leads."));
    SOMO_TRY(context.writeAnswer(answer));
    return exitDone;
}

const OptionSpec periodSpec{QStringLiteral("--period"), QStringLiteral("P")};
const OptionSpec personSpec{QStringLiteral("--person"), QStringLiteral("CODE")};

} // namespace

CommissionAction askAction()
{
    return {"ask", "--period P --person CODE [--line KEY|N] [--kind KIND] TEXT",
            QT_TRANSLATE_NOOP("cli", "Files a question beside a line of a statement (calculation, data, credit or meaning). It never keeps a period from being closed."),
            {periodSpec, personSpec, {lineOption, QStringLiteral("KEY")}, {kindOption, QStringLiteral("KIND")}}, ask, true, 1};
}

CommissionAction answerAction()
{
    return {"answer", "N [--outcome OUTCOME] TEXT | N --reopen [TEXT]",
            QT_TRANSLATE_NOOP("cli", "Answers a question: corrected, explained, unchanged or withdrawn; answer and outcome stay with the line. “--reopen” opens it again, and what is added joins it."),
            {{outcomeOption, QStringLiteral("OUTCOME")}, {reopenOption, {}}}, answer, false, 2};
}

CommissionAction questionsAction()
{
    return {"questions", "[--period P] [--person CODE] [--open]", QT_TRANSLATE_NOOP("cli", "The questions with their answers, or the open ones only."),
            {periodSpec, personSpec, {openOption, {}}}, listQuestions, false};
}

} // namespace somo::cli
