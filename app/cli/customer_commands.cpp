// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/action_command.h"
#include "app/cli/customer_actions.h"
#include "core/customers/customer_store.h"
#include "core/customers/own_field_query.h"
#include "core/customers/own_field_store.h"
#include "core/customers/tag_query.h"
#include "core/customers/tag_store.h"
#include "core/exchange/field.h"
#include "core/exchange/value_convert.h"
#include "core/people/person_lookup.h"
#include "core/people/people_store.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace somo::cli {

Result<Customer> customerOfCall(Context &context, const Call &call, Book &book)
{
    const QString code = call.positions().value(1);
    if (code.isEmpty())
        return context.usage(failure(ErrorCode::cliArgumentMissing, {QStringLiteral("CODE")}));
    SOMO_TRY_ASSIGN(const CustomerId id, customers::findByCode(book.database(), code));
    if (!id)
        return context.usage(failure(ErrorCode::cliNotFound, {QStringLiteral("customer"), code}));
    return customers::byId(book.database(), id);
}

Result<Day> dayOfOption(Context &context, const Call &call, const QString &option, Day otherwise)
{
    if (!call.has(option))
        return otherwise;
    const auto day = Day::fromIso(call.value(option));
    if (!day)
        return context.usage(failure(ErrorCode::cliBadValue, {option, call.value(option), QString::fromUtf8(QT_TRANSLATE_NOOP("expected", "a day such as 2026-10-24"))}));
    return *day;
}

Result<qint64> numberOfCall(Context &context, const Call &call)
{
    bool isNumber = false;
    const qint64 number = call.positions().value(1).toLongLong(&isNumber);
    if (!isNumber || number <= 0)
        return context.usage(failure(ErrorCode::cliArgumentMissing, {QStringLiteral("N")}));
    return number;
}

namespace {

Result<int> writeTags(Context &context, Book &book, const Customer &customer)
{
    SOMO_TRY_ASSIGN(const std::vector<Tag> borne, tags::of(book.database(), customer.id));
    Answer answer;
    QJsonArray json;
    for (const Tag &tag : borne) {
        json.append(tag.name);
        answer.rows.push_back({tag.name});
        answer.csvRows.push_back({tag.name});
    }
    answer.json = QJsonObject{{QStringLiteral("customer"), customer.code}, {QStringLiteral("tags"), json}};
    answer.headers = QStringList{context.text(QT_TRANSLATE_NOOP("cli", "Tag"))};
    answer.right = {false};
    answer.csvHeaders = QStringList{QStringLiteral("tag")};
    SOMO_TRY(context.writeAnswer(answer));
    return exitDone;
}

Result<int> tagAction(Context &context, const Call &call)
{
    const QString name = call.positions().value(2);
    SOMO_TRY_ASSIGN(Book *const book, context.book(name.isEmpty() ? Book::Mode::readOnly : Book::Mode::readWrite));
    SOMO_TRY_ASSIGN(const Customer customer, customerOfCall(context, call, *book));
    if (name.isEmpty())
        return writeTags(context, *book, customer);
    SOMO_TRY_ASSIGN(const QString author, context.author());
    const bool takes = call.has(QStringLiteral("--remove"));
    SOMO_TRY(book->write({takes ? QStringLiteral("tag_taken") : QStringLiteral("tag_put"), {customer.code, name}}, author, [&](Database &database) -> Status {
        if (takes) {
            SOMO_TRY_ASSIGN(const std::optional<Tag> known, tags::find(database, name));
            return known ? tags::take(database, customer.id, known->id) : success();
        }
        SOMO_TRY_ASSIGN(const TagId tag, tags::findOrAdd(database, name));
        return tags::put(database, customer.id, tag);
    }));
    return writeTags(context, *book, customer);
}

Result<int> writeOwnValues(Context &context, Book &book, const Customer &customer)
{
    SOMO_TRY_ASSIGN(const std::vector<OwnField> fields, own_fields::all(book.database(), QStringLiteral("customer")));
    SOMO_TRY_ASSIGN(const std::vector<OwnValue> values, own_fields::of(book.database(), customer.id));
    Answer answer;
    QJsonObject json;
    for (const OwnField &field : fields) {
        const auto value = std::ranges::find(values, field.id, &OwnValue::field);
        if (field.retired && value == values.end())
            continue;
        const QString text = value == values.end() ? QString() : own_fields::toText(field, *value, book.settings().currency);
        json[field.code] = text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
        answer.rows.push_back({field.code, field.name, text});
        answer.csvRows.push_back({field.code, field.name, text});
    }
    answer.json = QJsonObject{{QStringLiteral("customer"), customer.code}, {QStringLiteral("values"), json}};
    answer.headers = QStringList{context.text(QT_TRANSLATE_NOOP("cli", "Code")), context.text(QT_TRANSLATE_NOOP("cli", "Field")), context.text(QT_TRANSLATE_NOOP("cli", "Value"))};
    answer.right = {false, false, false};
    answer.csvHeaders = QStringList{QStringLiteral("code"), QStringLiteral("field"), QStringLiteral("value")};
    SOMO_TRY(context.writeAnswer(answer));
    return exitDone;
}

Result<int> valueAction(Context &context, const Call &call)
{
    const QString name = call.positions().value(2);
    SOMO_TRY_ASSIGN(Book *const book, context.book(name.isEmpty() ? Book::Mode::readOnly : Book::Mode::readWrite));
    SOMO_TRY_ASSIGN(const Customer customer, customerOfCall(context, call, *book));
    if (name.isEmpty())
        return writeOwnValues(context, *book, customer);
    SOMO_TRY_ASSIGN(const std::optional<OwnField> field, own_fields::find(book->database(), QStringLiteral("customer"), name));
    if (!field)
        return context.usage(failure(ErrorCode::cliNotFound, {QStringLiteral("own_field"), name}));
    SOMO_USAGE_ASSIGN(const OwnValue value, own_fields::fromText(*field, call.positions().value(3), book->settings().currency));
    SOMO_TRY_ASSIGN(const QString author, context.author());
    SOMO_TRY(book->write({QStringLiteral("own_value_set"), {customer.code, field->name}}, author, [&](Database &database) { return own_fields::set(database, customer.id, value); }));
    return writeOwnValues(context, *book, customer);
}

Result<int> writeOwnFields(Context &context, Book &book, const QString &subject)
{
    SOMO_TRY_ASSIGN(const std::vector<OwnField> fields, own_fields::all(book.database(), subject));
    Answer answer;
    QJsonArray json;
    for (const OwnField &field : fields) {
        json.append(QJsonObject{{QStringLiteral("code"), field.code}, {QStringLiteral("name"), field.name}, {QStringLiteral("kind"), field.kind}, {QStringLiteral("choices"), QJsonArray::fromStringList(field.choices)},
                                {QStringLiteral("trait"), field.trait}, {QStringLiteral("retired"), field.retired}});
        answer.rows.push_back({field.code, field.name, context.thing(field.kind), field.choices.join(QStringLiteral(", "))});
        answer.csvRows.push_back({field.code, field.name, field.kind, field.choices.join(u'|')});
    }
    answer.json = QJsonObject{{QStringLiteral("subject"), subject}, {QStringLiteral("fields"), json}};
    answer.headers = QStringList{context.text(QT_TRANSLATE_NOOP("cli", "Code")), context.text(QT_TRANSLATE_NOOP("cli", "Name")), context.text(QT_TRANSLATE_NOOP("cli", "Kind")), context.text(QT_TRANSLATE_NOOP("cli", "Choices"))};
    answer.right = {false, false, false, false};
    answer.csvHeaders = QStringList{QStringLiteral("code"), QStringLiteral("name"), QStringLiteral("kind"), QStringLiteral("choices")};
    SOMO_TRY(context.writeAnswer(answer));
    return exitDone;
}

Result<int> fieldAction(Context &context, const Call &call)
{
    const QString subject = call.has(QStringLiteral("--of-deals")) ? QStringLiteral("deal") : QStringLiteral("customer");
    const QString code = call.positions().value(1);
    SOMO_TRY_ASSIGN(Book *const book, context.book(code.isEmpty() ? Book::Mode::readOnly : Book::Mode::readWrite));
    if (code.isEmpty())
        return writeOwnFields(context, *book, subject);
    SOMO_TRY_ASSIGN(const QString author, context.author());
    SOMO_TRY_ASSIGN(const std::optional<OwnField> known, own_fields::find(book->database(), subject, code));
    if (call.has(QStringLiteral("--remove"))) {
        if (!known)
            return context.usage(failure(ErrorCode::cliNotFound, {QStringLiteral("own_field"), code}));
        SOMO_TRY(book->write({QStringLiteral("own_field_removed"), {known->name}}, author, [&](Database &database) { return own_fields::remove(database, known->id); }));
        return writeOwnFields(context, *book, subject);
    }
    OwnField field = known.value_or(OwnField());
    if (!known) {
        field.subject = subject;
        field.code = code;
        field.kind = call.has(QStringLiteral("--kind")) ? call.value(QStringLiteral("--kind")) : field.kind;
        if (!own_fields::isKind(field.kind))
            return context.usage(failure(ErrorCode::cliBadValue, {QStringLiteral("--kind"), field.kind, QStringLiteral("text, number, money, date, yesno, choice")}));
    }
    if (const QString name = call.positions().value(2); !name.isEmpty())
        field.name = name;
    if (call.has(QStringLiteral("--choices")))
        field.choices = call.value(QStringLiteral("--choices")).split(u'|', Qt::SkipEmptyParts);
    field.trait = field.trait || call.has(QStringLiteral("--trait"));
    field.retired = call.has(QStringLiteral("--retire"));
    SOMO_TRY(book->write({known ? QStringLiteral("own_field_changed") : QStringLiteral("own_field_added"), {field.name.isEmpty() ? code : field.name}}, author, [&](Database &database) -> Status {
        if (known)
            return own_fields::update(database, field);
        const auto added = own_fields::add(database, field);
        return added ? success() : Status(added.error());
    }));
    return writeOwnFields(context, *book, subject);
}

Result<int> keepAction(Context &context, const Call &call)
{
    SOMO_TRY_ASSIGN(Book *const book, context.book());
    SOMO_TRY_ASSIGN(Customer customer, customerOfCall(context, call, *book));
    const QString words = call.positions().value(2);
    customer.keeper = {};
    customer.keeperFrom = {};
    QString name;
    if (!words.isEmpty()) {
        SOMO_USAGE_ASSIGN(const PersonId person, people::findByWords(book->database(), words));
        if (!person)
            return context.usage(failure(ErrorCode::cliNotFound, {QStringLiteral("person"), words}));
        SOMO_TRY_ASSIGN(const Person known, people::byId(book->database(), person));
        name = known.name;
        customer.keeper = person;
        SOMO_TRY_ASSIGN(customer.keeperFrom, dayOfOption(context, call, QStringLiteral("--from"), context.today()));
    }
    SOMO_TRY_ASSIGN(const QString author, context.author());
    SOMO_TRY(book->write({QStringLiteral("customer_changed"), {customer.code}}, author, [&](Database &database) { return customers::update(database, customer); }));
    Answer answer;
    answer.json = QJsonObject{{QStringLiteral("customer"), customer.code}, {QStringLiteral("keeper"), name.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(name)}};
    answer.lead = name.isEmpty() ? context.text(QT_TRANSLATE_NOOP("cli", "Nobody looks after %1 now."), {customer.name}) : context.text(QT_TRANSLATE_NOOP("cli", "%2 looks after %1 now."), {customer.name, name});
    SOMO_TRY(context.writeAnswer(answer));
    return exitDone;
}

Result<int> birthdayAction(Context &context, const Call &call)
{
    SOMO_TRY_ASSIGN(Book *const book, context.book());
    SOMO_TRY_ASSIGN(Customer customer, customerOfCall(context, call, *book));
    const QString typed = call.positions().value(2).trimmed();
    constexpr int perYear = 10'000;
    std::optional<int> born;
    if (!typed.isEmpty()) {
        born = birthdayFromText(typed.toStdString(), DateReading::dayFirst);
        if (!born)
            return context.usage(failure(ErrorCode::cliBadValue, {QStringLiteral("BIRTHDAY"), typed, QStringLiteral("1990-12-25, 25/12/1990, 25/12, 1990")}));
    }
    const int year = born.value_or(0) / perYear, day = born.value_or(0) % perYear;
    // A day without a year leaves the year that is known, a year alone the day.
    if (!born || year > 0)
        customer.birthYear = year > 0 ? std::optional(year) : std::nullopt;
    if (!born || day > 0)
        customer.birthDay = day > 0 ? std::optional(day) : std::nullopt;
    SOMO_TRY_ASSIGN(const QString author, context.author());
    SOMO_TRY(book->write({QStringLiteral("customer_changed"), {customer.code}}, author, [&](Database &database) { return customers::update(database, customer); }));
    const QString text = birthdayText(customer.birthYear.value_or(0) * perYear + customer.birthDay.value_or(0));
    Answer answer;
    answer.json = QJsonObject{{QStringLiteral("customer"), customer.code}, {QStringLiteral("birthday"), text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text)}};
    answer.lead = text.isEmpty() ? context.text(QT_TRANSLATE_NOOP("cli", "No birthday of %1 is kept."), {customer.name}) : context.text(QT_TRANSLATE_NOOP("cli", "Birthday of %1: %2."), {customer.name, text});
    SOMO_TRY(context.writeAnswer(answer));
    return exitDone;
}

/// `customer`, whose first word says what is done.
class CustomerCommand : public ActionCommand<CustomerAction> {
public:
    QString name() const override { return QStringLiteral("customer"); }
    QString form() const override { return QStringLiteral("customer ACTION CODE …"); }
    const char *purpose() const override { return QT_TRANSLATE_NOOP("cli", "One customer: tags, fields of your own, what they agreed to, files, and who looks after them."); }
    QString example() const override { return QStringLiteral("--book tea.somo --as An customer consent KH-0042 --channel zalo --state yes --source \"at the shop\""); }
    Result<int> execute(Context &context, const Call &call) override
    {
        const QString word = call.positions().value(0);
        const CustomerAction *action = actionOf(word);
        if (!action)
            return context.usage(failure(ErrorCode::cliBadValue, {name(), word, knownWords()}));
        if (const QString strange = strangeOption(call, *action); !strange.isEmpty())
            return context.usage(failure(ErrorCode::cliUnknownOption, {strange, QString(name() + u' ' + word)}));
        if (call.positions().size() > action->words + 1)
            return context.usage(failure(ErrorCode::cliTooManyArguments, {call.positions()[action->words + 1]}));
        return action->run(context, call);
    }

protected:
    const std::vector<CustomerAction> &actions() const override
    {
        static const OptionSpec remove{QStringLiteral("--remove"), {}};
        static const OptionSpec from{QStringLiteral("--from"), QStringLiteral("DATE")};
        static const OptionSpec source{QStringLiteral("--source"), QStringLiteral("TEXT")};
        static const std::vector<CustomerAction> all{
            {"tag", "CODE [NAME [--remove]]", QT_TRANSLATE_NOOP("cli", "A customer’s tags; with a name it puts one on or takes it off."), {remove}, tagAction, 2},
            {"value", "CODE [FIELD [VALUE]]", QT_TRANSLATE_NOOP("cli", "What stands in the fields of your own; without a value the field is emptied."), {}, valueAction, 3},
            {"field", "[CODE [NAME] [--kind KIND] [--choices A|B] [--trait] [--retire] | CODE --remove] [--of-deals]",
             QT_TRANSLATE_NOOP("cli", "The fields of your own; with a code it makes one or changes it. The kind stays: text, number, money, date, yesno, choice."),
             {{QStringLiteral("--kind"), QStringLiteral("KIND")}, {QStringLiteral("--choices"), QStringLiteral("A|B")}, {QStringLiteral("--trait"), {}}, {QStringLiteral("--retire"), {}}, remove, {QStringLiteral("--of-deals"), {}}},
             fieldAction, 2},
            {"consent", "CODE [--channel C --state yes|no|later [--purpose P] [--from DATE] [--not-before DATE] [--after TIME] [--source TEXT] [--proof TEXT]] [--withdraw]",
             QT_TRANSLATE_NOOP("cli", "What a customer agreed to, for each purpose and channel; --withdraw takes everything back. Silence is no consent."),
             {{QStringLiteral("--purpose"), QStringLiteral("P")}, {QStringLiteral("--channel"), QStringLiteral("C")}, {QStringLiteral("--state"), QStringLiteral("STATE")}, from,
              {QStringLiteral("--not-before"), QStringLiteral("DATE")}, {QStringLiteral("--after"), QStringLiteral("TIME")}, source, {QStringLiteral("--proof"), QStringLiteral("TEXT")}, {QStringLiteral("--withdraw"), {}}},
             consentAction, 1},
            {"attach", "CODE [FILE | --remove-file N | --save N -o FILE]", QT_TRANSLATE_NOOP("cli", "The files kept with a customer; with one it is attached."),
             {{QStringLiteral("--remove-file"), QStringLiteral("N")}, {QStringLiteral("--save"), QStringLiteral("N")}, {QStringLiteral("-o"), QStringLiteral("FILE")}}, attachAction, 2},
            {"birthday", "CODE [DATE]", QT_TRANSLATE_NOOP("cli", "A customer’s birthday: a whole date, day and month (25/12), or a year; without one it is taken out."), {}, birthdayAction, 2},
            {"keep", "CODE [PERSON [--from DATE]]", QT_TRANSLATE_NOOP("cli", "Says who looks after a customer; without a person nobody does."), {from}, keepAction, 2},
        };
        return all;
    }
};

} // namespace

std::vector<std::unique_ptr<Command>> customerCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<CustomerCommand>());
    return commands;
}

} // namespace somo::cli
