// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/figures.h"
#include "core/exchange/quick_entry_store.h"
#include "core/exchange/quick_entry_words.h"
#include "core/exchange/quick_names_query.h"
#include "core/exchange/value_parse.h"
#include "core/service/expense_query.h"
#include "core/service/expense_store.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace somo::cli {

namespace {

const QString yesOption = QStringLiteral("--yes");
const QString answerOption = QStringLiteral("--answer");
const QString envelopeOption = QStringLiteral("--envelope");
const QString monthOption = QStringLiteral("--period");

Result<quick::Answers> answersOf(Context &context, const Call &call)
{
    quick::Answers answers;
    for (const QString &each : call.values(answerOption)) {
        const qsizetype equals = each.indexOf(u'=');
        if (equals < 1)
            return context.usage(failure(ErrorCode::cliBadValue, {answerOption, each, QString::fromUtf8(QT_TRANSLATE_NOOP("expected", "a field and its value, such as customer=KH-0001"))}));
        answers[each.left(equals).trimmed()] = each.mid(equals + 1).trimmed();
    }
    return answers;
}

/// How an entry is shown: as a table for people, as fields with their places in the text for programs.
class EntryAnswer {
public:
    EntryAnswer(const Context &context, const QString &text, const BookSettings &settings)
        : m_context(context)
        , m_text(text)
        , m_words(context.language(), settings.currency)
    {
    }

    Answer make(const quick::Entry &entry) const
    {
        Answer answer;
        answer.headers = QStringList{m_context.text(QT_TRANSLATE_NOOP("cli", "Field")), m_context.text(QT_TRANSLATE_NOOP("cli", "Understood")), m_context.text(QT_TRANSLATE_NOOP("cli", "From the words"))};
        answer.right = {false, false, false};
        answer.csvHeaders = QStringList{QStringLiteral("field"), QStringLiteral("value"), QStringLiteral("words"), QStringLiteral("state")};
        QJsonArray fields, questions;
        for (const quick::Field &field : entry.fields) {
            fields.append(fieldJson(field));
            QString shown = quick::fieldValue(field, m_words);
            if (field.isAssumed && !shown.isEmpty())
                shown = m_context.text(QT_TRANSLATE_NOOP("cli", "%1 (assumed)"), {shown});
            answer.rows.push_back({quick::fieldName(field.name, m_words), shown.isEmpty() ? QStringLiteral("?") : shown, wordsOf(field)});
            answer.csvRows.push_back({field.name, field.value, wordsOf(field), stateOf(field)});
        }
        for (const quick::Question &question : entry.questions) {
            questions.append(questionJson(question));
            answer.tail += questionLine(question);
        }
        answer.json = QJsonObject{{QStringLiteral("text"), m_text},
                                  {QStringLiteral("kind"), entry.kind ? QJsonValue(quick::entryKindText(*entry.kind)) : QJsonValue(QJsonValue::Null)},
                                  {QStringLiteral("fields"), fields}, {QStringLiteral("questions"), questions}, {QStringLiteral("written"), QJsonValue::Null}};
        return answer;
    }

    const words::ReportWords &words() const { return m_words; }

private:
    static QString stateOf(const quick::Field &field)
    {
        return field.isAssumed ? QStringLiteral("assumed") : field.value.isEmpty() && field.label.isEmpty() ? QStringLiteral("open") : QStringLiteral("read");
    }
    QString wordsOf(const quick::Field &field) const
    {
        QStringList words;
        for (const quick::Span &span : field.from)
            words += m_text.mid(span.from, span.length);
        return words.join(QStringLiteral(" … "));
    }
    QJsonObject fieldJson(const quick::Field &field) const
    {
        QJsonArray spans;
        for (const quick::Span &span : field.from)
            spans.append(QJsonObject{{QStringLiteral("from"), span.from}, {QStringLiteral("to"), span.end()}, {QStringLiteral("words"), m_text.mid(span.from, span.length)}});
        return {{QStringLiteral("field"), field.name}, {QStringLiteral("value"), orNull(field.value)}, {QStringLiteral("name"), orNull(field.label)},
                {QStringLiteral("spans"), spans}, {QStringLiteral("state"), stateOf(field)}};
    }
    QJsonObject questionJson(const quick::Question &question) const
    {
        QJsonArray choices;
        for (const quick::Choice &choice : question.choices)
            choices.append(QJsonObject{{QStringLiteral("value"), choice.value}, {QStringLiteral("name"), orNull(choice.label)}});
        return {{QStringLiteral("field"), question.field}, {QStringLiteral("why"), quick::whyText(question.why)}, {QStringLiteral("question"), quick::questionText(question, m_words)},
                {QStringLiteral("choices"), choices}};
    }
    QString questionLine(const quick::Question &question) const
    {
        QStringList choices;
        for (const quick::Choice &choice : question.choices)
            choices += QString(answerOption + u' ' + question.field + u'=' + choice.value + QStringLiteral(" (") + quick::choiceText(question, choice, m_words) + u')');
        const QString line = quick::questionText(question, m_words);
        return choices.isEmpty() ? QString(line + u' ' + answerOption + u' ' + question.field + QStringLiteral("=…")) : QString(line + u' ' + choices.join(QStringLiteral(", ")));
    }

    const Context &m_context;
    const QString m_text;
    words::ReportWords m_words;
};

/// What the envelope of an expense leaves, plainly; nothing where none is set.
Result<QString> envelopeLeft(Database &database, qint64 category, Day day, const words::ReportWords &words)
{
    SOMO_TRY_ASSIGN(const std::vector<ExpenseSum> sums, expenseSums(database, day));
    for (const ExpenseSum &sum : sums) {
        const auto left = sum.left();
        if (sum.category.id.value == category && left)
            return quick::envelopeSentence(sum.category.name, *left, *sum.category.envelope, words);
    }
    return QString();
}

class AddCommand : public Command {
public:
    QString name() const override { return QStringLiteral("add"); }
    QString form() const override { return QStringLiteral("add \"TEXT\" [--answer FIELD=VALUE]… [--yes]"); }
    const char *purpose() const override
    {
        return QT_TRANSLATE_NOOP("cli", "Quick entry in plain Vietnamese: an order, a payment, a note, a call, a promise or an expense. Shows what was understood and from which words; --yes writes it once nothing is open.");
    }
    QString example() const override { return QStringLiteral("--book tea.somo add \"chị Lan lấy 3 áo thun 450k hôm qua qua shopee, còn nợ 200k\" --answer item1.price=total --yes"); }
    std::vector<OptionSpec> options() const override { return {{answerOption, QStringLiteral("FIELD=VALUE"), true}, {yesOption, {}}}; }

    Result<int> execute(Context &context, const Call &call) override
    {
        if (call.positions().isEmpty())
            return context.usage(failure(ErrorCode::cliArgumentMissing, {QStringLiteral("TEXT")}));
        const bool writes = call.has(yesOption);
        SOMO_TRY_ASSIGN(const quick::Answers answers, answersOf(context, call));
        SOMO_TRY_ASSIGN(Book *const book, context.book(writes ? Book::Mode::readWrite : Book::Mode::readOnly));
        const QString text = call.positions().join(QLatin1Char(' '));
        if (text.size() > quick::longestText)
            return context.usage(failure(ErrorCode::textTooLong, {text.left(20), QString::number(quick::longestText)}));
        const quick::Setting setting{context.today(), book->settings().currency};
        quick::BookNames names(book->database(), setting.today);
        const quick::Entry entry = quick::read(text, setting, names, answers);
        SOMO_TRY(names.status());
        const EntryAnswer shown(context, text, book->settings());
        Answer answer = shown.make(entry);
        if (!writes || !entry.isReady()) {
            SOMO_TRY(context.writeAnswer(answer));
            return entry.isReady() ? exitDone : exitRefused;
        }
        return write(context, *book, entry, setting, shown, std::move(answer));
    }

private:
    static Result<int> write(Context &context, Book &book, const quick::Entry &entry, const quick::Setting &setting, const EntryAnswer &shown, Answer answer)
    {
        SOMO_TRY_ASSIGN(const PersonId person, context.authorId());
        SOMO_TRY_ASSIGN(const QString author, context.author());
        quick::Written written;
        SOMO_TRY(book.write(quick::commandOf(entry), author, [&](Database &database) -> Status {
            SOMO_TRY_ASSIGN(written, quick::write(database, entry, person, setting));
            return success();
        }));
        QJsonObject json = answer.json.toObject();
        json[QStringLiteral("written")] = QJsonObject{{QStringLiteral("kind"), quick::entryKindText(*entry.kind)}, {QStringLiteral("code"), orNull(written.code)}, {QStringLiteral("id"), written.row}};
        answer.tail += written.code.isEmpty() ? context.text(QT_TRANSLATE_NOOP("cli", "Written.")) : context.text(QT_TRANSLATE_NOOP("cli", "Written: %1."), {written.code});
        if (entry.kind == quick::EntryKind::expense) {
            SOMO_TRY_ASSIGN(const QString left, envelopeLeft(book.database(), written.category, entry.day, shown.words()));
            if (!left.isEmpty())
                answer.tail += left;
            json[QStringLiteral("envelope")] = orNull(left);
        }
        answer.json = json;
        SOMO_TRY(context.writeAnswer(answer));
        return exitDone;
    }
};

class ExpensesCommand : public Command {
public:
    QString name() const override { return QStringLiteral("expenses"); }
    QString form() const override { return QStringLiteral("expenses [--period MONTH] | expenses category CODE [NAME] [--envelope AMOUNT] | expenses forget CODE | expenses put ID CATEGORY | expenses remove ID"); }
    const char *purpose() const override
    {
        return QT_TRANSLATE_NOOP("cli", "A month’s expenses by category with what each envelope leaves; makes and changes categories, and forgets one that nothing is under; puts an expense under another category, which teaches quick entry; takes one out.");
    }
    QString example() const override { return QStringLiteral("--book tea.somo expenses category an-uong \"Ăn uống\" --envelope 2000000"); }
    std::vector<OptionSpec> options() const override { return {{monthOption, QStringLiteral("MONTH")}, {envelopeOption, QStringLiteral("AMOUNT")}}; }

    Result<int> execute(Context &context, const Call &call) override
    {
        const QString word = call.positions().value(0);
        if (word.isEmpty())
            return show(context, call);
        if (word == u"category")
            return setCategory(context, call);
        if (word == u"put")
            return put(context, call);
        if (word == u"forget")
            return forget(context, call);
        if (word == u"remove")
            return remove(context, call);
        return context.usage(failure(ErrorCode::cliBadValue, {name(), word, QStringLiteral("category, forget, put, remove")}));
    }

private:
    static Result<int> show(Context &context, const Call &call)
    {
        SOMO_TRY_ASSIGN(Book *const book, context.book(Book::Mode::readOnly));
        Period month = Period::of(PeriodKind::month, context.today(), book->settings().fiscalStart);
        if (call.has(monthOption)) {
            SOMO_USAGE_ASSIGN(month, Period::fromText(call.value(monthOption), book->settings().fiscalStart));
            if (month.kind() != PeriodKind::month)
                return context.usage(failure(ErrorCode::badPeriod, {call.value(monthOption)}));
        }
        return writeMonth(context, *book, month);
    }

    static Result<int> writeMonth(Context &context, Book &book, const Period &month)
    {
        const Currency currency = book.settings().currency;
        const Formats formats(context.language(), currency);
        SOMO_TRY_ASSIGN(const std::vector<ExpenseSum> sums, expenseSums(book.database(), month.first()));
        SOMO_TRY_ASSIGN(const std::vector<ExpenseListRow> all, expenseList(book.database(), month.days()));
        Answer answer;
        answer.headers = QStringList{context.text(QT_TRANSLATE_NOOP("cli", "Code")), context.text(QT_TRANSLATE_NOOP("cli", "Name")), context.text(QT_TRANSLATE_NOOP("cli", "Spent")),
                                     context.text(QT_TRANSLATE_NOOP("cli", "Envelope")), context.text(QT_TRANSLATE_NOOP("cli", "Left"))};
        answer.right = {false, false, true, true, true};
        answer.csvHeaders = QStringList{QStringLiteral("code"), QStringLiteral("name"), QStringLiteral("spent"), QStringLiteral("envelope"), QStringLiteral("left")};
        QJsonArray categories, expenses;
        const auto amount = [&](const std::optional<Money> &value) { return value ? formats.money(*value) : QString(); };
        const auto plain = [&](const std::optional<Money> &value) { return value ? moneyText(*value, currency) : QString(); };
        for (const ExpenseSum &sum : sums) {
            answer.rows.push_back({sum.category.code, sum.category.name, formats.money(sum.spent), amount(sum.category.envelope), amount(sum.left())});
            answer.csvRows.push_back({sum.category.code, sum.category.name, plain(sum.spent), plain(sum.category.envelope), plain(sum.left())});
            categories.append(QJsonObject{{QStringLiteral("code"), sum.category.code}, {QStringLiteral("name"), sum.category.name}, {QStringLiteral("spent"), plain(sum.spent)},
                                          {QStringLiteral("envelope"), orNull(plain(sum.category.envelope))}, {QStringLiteral("left"), orNull(plain(sum.left()))}});
        }
        for (const ExpenseListRow &row : all) {
            const Expense &expense = row.expense;
            const auto sum = std::ranges::find_if(sums, [&](const ExpenseSum &one) { return one.category.id == expense.category; });
            expenses.append(QJsonObject{{QStringLiteral("id"), expense.id.value}, {QStringLiteral("date"), expense.day.toIso()},
                                        {QStringLiteral("category"), sum == sums.end() ? QJsonValue(QJsonValue::Null) : QJsonValue(sum->category.code)},
                                        {QStringLiteral("amount"), plain(expense.amount)}, {QStringLiteral("customer"), orNull(row.customer)},
                                        {QStringLiteral("person"), orNull(row.person)}, {QStringLiteral("note"), expense.note}});
        }
        answer.json = QJsonObject{{QStringLiteral("period"), month.toText()}, {QStringLiteral("categories"), categories}, {QStringLiteral("expenses"), expenses}};
        if (sums.empty())
            answer.lead = context.text(QT_TRANSLATE_NOOP("cli", "No kinds of expenses yet."));
        SOMO_TRY(context.writeAnswer(answer));
        return exitDone;
    }

    static Result<int> setCategory(Context &context, const Call &call)
    {
        const QString code = call.positions().value(1);
        if (code.isEmpty())
            return context.usage(failure(ErrorCode::cliArgumentMissing, {QStringLiteral("CODE")}));
        SOMO_TRY_ASSIGN(Book *const book, context.book());
        SOMO_TRY_ASSIGN(const QString author, context.author());
        SOMO_TRY_ASSIGN(const std::optional<ExpenseCategory> known, expenseCategory(book->database(), code));
        ExpenseCategory category = known.value_or(ExpenseCategory{{}, code, code, std::nullopt});
        if (!call.positions().value(2).isEmpty())
            category.name = call.positions().value(2);
        if (call.has(envelopeOption)) {
            const QString given = call.value(envelopeOption);
            const auto amount = parseTypedAmount(given, book->settings().currency);
            if (!given.isEmpty() && (!amount || amount->ambiguous))
                return context.usage(failure(ErrorCode::cliBadValue, {envelopeOption, given, QString::fromUtf8(QT_TRANSLATE_NOOP("expected", "an amount such as 2000000"))}));
            category.envelope = given.isEmpty() ? std::nullopt : std::optional(amount->amount);
        }
        SOMO_TRY(book->write({known ? QStringLiteral("expense_category_changed") : QStringLiteral("expense_category_added"), {category.name}}, author, [&](Database &database) -> Status {
            if (known)
                return expenses::updateCategory(database, category);
            const auto added = expenses::addCategory(database, category);
            return added ? success() : Status(added.error());
        }));
        return writeMonth(context, *book, Period::of(PeriodKind::month, context.today(), book->settings().fiscalStart));
    }

    static Result<int> forget(Context &context, const Call &call)
    {
        SOMO_TRY_ASSIGN(Book *const book, context.book());
        SOMO_TRY_ASSIGN(const QString author, context.author());
        SOMO_TRY_ASSIGN(const std::optional<ExpenseCategory> category, expenseCategory(book->database(), call.positions().value(1)));
        if (!category)
            return context.usage(failure(ErrorCode::cliNotFound, {QStringLiteral("expense_category"), call.positions().value(1)}));
        SOMO_TRY(book->write({QStringLiteral("expense_category_removed"), {category->name}}, author, [&](Database &database) { return expenses::removeCategory(database, category->id); }));
        return writeMonth(context, *book, Period::of(PeriodKind::month, context.today(), book->settings().fiscalStart));
    }

    static Result<int> remove(Context &context, const Call &call)
    {
        SOMO_TRY_ASSIGN(const ExpenseId id, expenseIdOf(context, call));
        SOMO_TRY_ASSIGN(Book *const book, context.book());
        SOMO_TRY_ASSIGN(const QString author, context.author());
        SOMO_TRY_ASSIGN(const Expense expense, expenseById(book->database(), id));
        const QString what = expense.note.isEmpty() ? moneyText(expense.amount, book->settings().currency) : expense.note;
        SOMO_TRY(book->write({QStringLiteral("expense_removed"), {what}}, author, [&](Database &database) { return expenses::remove(database, id); }));
        return writeMonth(context, *book, Period::of(PeriodKind::month, expense.day, book->settings().fiscalStart));
    }

    static Result<ExpenseId> expenseIdOf(Context &context, const Call &call)
    {
        bool isNumber = false;
        const ExpenseId id{call.positions().value(1).toLongLong(&isNumber)};
        if (!isNumber)
            return context.usage(failure(ErrorCode::cliArgumentMissing, {QStringLiteral("ID")}));
        return id;
    }

    static Result<int> put(Context &context, const Call &call)
    {
        SOMO_TRY_ASSIGN(const ExpenseId id, expenseIdOf(context, call));
        SOMO_TRY_ASSIGN(Book *const book, context.book());
        SOMO_TRY_ASSIGN(const QString author, context.author());
        SOMO_TRY_ASSIGN(const std::optional<ExpenseCategory> category, expenseCategory(book->database(), call.positions().value(2)));
        if (!category)
            return context.usage(failure(ErrorCode::cliNotFound, {QStringLiteral("expense_category"), call.positions().value(2)}));
        SOMO_TRY(book->write({QStringLiteral("expense_moved"), {QString::number(id.value), category->name}}, author,
                             [&](Database &database) { return expenses::setCategory(database, id, category->id); }));
        return writeMonth(context, *book, Period::of(PeriodKind::month, context.today(), book->settings().fiscalStart));
    }
};

} // namespace

std::vector<std::unique_ptr<Command>> quickCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<AddCommand>());
    commands.push_back(std::make_unique<ExpensesCommand>());
    return commands;
}

} // namespace somo::cli
