// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/action_command.h"
#include "app/cli/care_actions.h"
#include "app/cli/lookup.h"
#include "core/care/care_store.h"
#include "core/care/care_words.h"
#include "core/customers/customer_store.h"
#include "core/people/person_lookup.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace somo::cli {

namespace {

const QString careUntilOption = QStringLiteral("--until");
const QString careTextOption = QStringLiteral("--text");
const QString careEverythingOption = QStringLiteral("--everything");
const QString careAtOption = QStringLiteral("--at");

/// --at, such as 9:30, else now.
Result<care::Moment> givenCareMoment(Context &context, const Call &call)
{
    care::Moment moment = careMoment(context);
    if (!call.has(careAtOption))
        return moment;
    const QTime time = QTime::fromString(call.value(careAtOption), QStringLiteral("h:mm"));
    if (!time.isValid())
        return context.usage(failure(ErrorCode::cliBadValue, {careAtOption, call.value(careAtOption), QString::fromUtf8(QT_TRANSLATE_NOOP("expected", "a time such as 9:30"))}));
    constexpr int minutesOfHour = 60;
    moment.minute = time.hour() * minutesOfHour + time.minute();
    return moment;
}

QString careMinuteText(int minute)
{
    constexpr int minutesOfHour = 60;
    return QStringLiteral("%1:%2").arg(minute / minutesOfHour, 2, 10, QLatin1Char('0')).arg(minute % minutesOfHour, 2, 10, QLatin1Char('0'));
}

QJsonValue careTextOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject careItemJson(const care::Item &item, Day today, const words::ReportWords &words)
{
    return {{QStringLiteral("customer"), QJsonObject{{QStringLiteral("code"), item.customerCode}, {QStringLiteral("name"), item.customerName}}},
            {QStringLiteral("script"), careTextOrNull(item.scriptCode)},
            {QStringLiteral("suggestion"), careTextOrNull(item.key.suggestion)},
            {QStringLiteral("step"), item.key.step + 1},
            {QStringLiteral("steps"), item.steps},
            {QStringLiteral("channel"), care::channelText(item.channel)},
            {QStringLiteral("due"), item.dueOn.toIso()},
            {QStringLiteral("last_day"), item.lastDay.toIso()},
            {QStringLiteral("put_off"), item.wasPutOff},
            {QStringLiteral("title"), care::itemTitle(item, words)},
            {QStringLiteral("reason"), care::reason(item, today, words)},
            {QStringLiteral("subject"), careTextOrNull(item.subject)},
            {QStringLiteral("text"), item.text},
            {QStringLiteral("missing"), QJsonArray::fromStringList(item.missing)},
            {QStringLiteral("address"), careAddressJson(item.address)}};
}

Answer careListAnswer(const Context &context, const Book &book, const care::Moment &at, const care::TodayList &list)
{
    const words::ReportWords words(context.language(), book.settings().currency);
    Answer answer;
    answer.headers = QStringList{context.text(QT_TRANSLATE_NOOP("cli", "Customer")), context.text(QT_TRANSLATE_NOOP("cli", "What")), context.text(QT_TRANSLATE_NOOP("cli", "Why")),
                                 context.text(QT_TRANSLATE_NOOP("cli", "How")), context.text(QT_TRANSLATE_NOOP("cli", "Where"))};
    answer.right.assign(size_t(answer.headers.size()), false);
    answer.csvHeaders = QStringList{QStringLiteral("customer"), QStringLiteral("script"), QStringLiteral("step"), QStringLiteral("channel"), QStringLiteral("due"), QStringLiteral("text"), QStringLiteral("url")};
    QJsonArray items, held;
    for (const care::Item &item : list.items) {
        items.append(careItemJson(item, at.day, words));
        answer.rows.push_back({item.customerCode, care::itemTitle(item, words), care::reason(item, at.day, words), care::channelWord(item.channel, words), item.address.shown});
        answer.csvRows.push_back({item.customerCode, item.scriptCode.isEmpty() ? item.key.suggestion : item.scriptCode, QString::number(item.key.step + 1), care::channelText(item.channel), item.dueOn.toIso(),
                                  item.text, item.address.url});
    }
    for (const care::Held &each : list.held) {
        held.append(QJsonObject{{QStringLiteral("customer"), QJsonObject{{QStringLiteral("code"), each.customerCode}, {QStringLiteral("name"), each.customerName}}},
                                {QStringLiteral("script"), each.scriptCode},
                                {QStringLiteral("channel"), each.channel ? QJsonValue(care::channelText(*each.channel)) : QJsonValue::Null},
                                {QStringLiteral("reason"), heldText(each.by)},
                                {QStringLiteral("until"), each.until.isNull() ? QJsonValue::Null : QJsonValue(each.until.toIso())}});
    }
    answer.json = QJsonObject{{QStringLiteral("day"), at.day.toIso()}, {QStringLiteral("at"), careMinuteText(at.minute)}, {QStringLiteral("items"), items}, {QStringLiteral("held"), held}};
    if (list.items.empty())
        answer.lead = context.text(QT_TRANSLATE_NOOP("cli", "Nothing comes up with customers today."));
    if (const QString waits = care::heldSentence(list.held, words); !waits.isEmpty())
        answer.tail += waits;
    return answer;
}

Result<int> careToday(Context &context, const Call &call)
{
    SOMO_TRY_ASSIGN(Book *const book, context.book(Book::Mode::readOnly));
    SOMO_TRY_ASSIGN(const PersonId person, carePerson(context, call, *book));
    SOMO_TRY_ASSIGN(const care::Moment at, givenCareMoment(context, call));
    care::TodayAsk ask{at, person, {}, nullptr};
    if (call.has(careCustomerOption)) {
        SOMO_TRY_ASSIGN(ask.customer, careCustomer(context, *book, call.value(careCustomerOption)));
    }
    SOMO_TRY_ASSIGN(const care::TodayList list, care::today(book->database(), book->settings(), ask));
    SOMO_TRY(context.writeAnswer(careListAnswer(context, *book, at, list)));
    return exitDone;
}

/// The line of a customer on the day's list. Refused: careNothingUp.
Result<care::Item> itemOfCustomer(Context &context, const Call &call, Book &book, const care::Moment &at)
{
    const QString text = call.positions().value(1);
    SOMO_TRY_ASSIGN(const CustomerId customer, careCustomer(context, book, text));
    SOMO_TRY_ASSIGN(care::TodayList list, care::today(book.database(), book.settings(), {at, {}, customer, nullptr}));
    if (list.items.empty())
        return failure(ErrorCode::careNothingUp, {text});
    return std::move(list.items.front());
}

/// What all three ways to deal with a line have in common. `code`: of the command in the history.
Result<int> dealWithLine(Context &context, const Call &call, const QString &code, const std::function<Status(Database &, const care::Item &, const care::Moment &, PersonId)> &write)
{
    SOMO_TRY_ASSIGN(Book *const book, context.book(Book::Mode::readWrite));
    SOMO_TRY_ASSIGN(const care::Moment at, givenCareMoment(context, call));
    SOMO_TRY_ASSIGN(const care::Item item, itemOfCustomer(context, call, *book, at));
    SOMO_TRY_ASSIGN(const PersonId person, context.authorId());
    SOMO_TRY_ASSIGN(const QString author, context.author());
    SOMO_TRY(book->write({code, {item.customerCode}}, author, [&](Database &database) { return write(database, item, at, person); }));
    const words::ReportWords words(context.language(), book->settings().currency);
    Answer answer;
    answer.json = careItemJson(item, at.day, words);
    answer.lead = care::itemTitle(item, words);
    if (!item.address.url.isEmpty() && code == u"care_done")
        answer.tail += item.address.url;
    SOMO_TRY(context.writeAnswer(answer));
    return exitDone;
}

Result<int> careDone(Context &context, const Call &call)
{
    return dealWithLine(context, call, QStringLiteral("care_done"), [&](Database &database, const care::Item &item, const care::Moment &at, PersonId person) -> Status {
        const OrderId order = item.trigger == care::Trigger::orderCompleted ? item.occasion.order : OrderId();
        SOMO_TRY(care::done(database, {item.key, item.channel, at, person, call.has(careTextOption) ? call.value(careTextOption) : item.text, order}));
        return success();
    });
}

Result<int> careLater(Context &context, const Call &call)
{
    if (!call.has(careUntilOption))
        return context.usage(failure(ErrorCode::cliArgumentMissing, {careUntilOption}));
    const auto until = Day::fromIso(call.value(careUntilOption));
    if (!until)
        return context.usage(failure(ErrorCode::cliBadValue, {careUntilOption, call.value(careUntilOption), QString::fromUtf8(QT_TRANSLATE_NOOP("expected", "a day such as 2026-10-31"))}));
    return dealWithLine(context, call, QStringLiteral("care_put_off"),
                        [&](Database &database, const care::Item &item, const care::Moment &at, PersonId person) { return care::putOff(database, item.key, at, *until, person); });
}

/// Whoever calls to say "never remind me" need not wait until something comes up.
Result<int> declineAll(Context &context, Book &book, CustomerId customer, const care::Moment &at)
{
    SOMO_TRY_ASSIGN(const Customer who, customers::byId(book.database(), customer));
    SOMO_TRY_ASSIGN(const PersonId person, context.authorId());
    SOMO_TRY_ASSIGN(const QString author, context.author());
    SOMO_TRY(book.write({QStringLiteral("care_declined"), {who.code}}, author, [&](Database &database) { return care::declineEverything(database, customer, at, person); }));
    Answer answer;
    answer.json = QJsonObject{{QStringLiteral("customer"), QJsonObject{{QStringLiteral("code"), who.code}, {QStringLiteral("name"), who.name}}}, {QStringLiteral("refused"), QStringLiteral("everything")}};
    answer.lead = context.text(QT_TRANSLATE_NOOP("cli", "%1 doesn’t come up any more."), {who.name});
    SOMO_TRY(context.writeAnswer(answer));
    return exitDone;
}

Result<int> careDecline(Context &context, const Call &call)
{
    const care::Refusal refusal = call.has(careEverythingOption) ? care::Refusal::everything : care::Refusal::thisOne;
    if (refusal == care::Refusal::everything) {
        SOMO_TRY_ASSIGN(Book *const book, context.book(Book::Mode::readWrite));
        SOMO_TRY_ASSIGN(const care::Moment at, givenCareMoment(context, call));
        SOMO_TRY_ASSIGN(const CustomerId customer, careCustomer(context, *book, call.positions().value(1)));
        SOMO_TRY_ASSIGN(const care::TodayList list, care::today(book->database(), book->settings(), {at, {}, customer, nullptr}));
        if (list.items.empty())
            return declineAll(context, *book, customer, at);
    }
    return dealWithLine(context, call, QStringLiteral("care_declined"),
                        [&](Database &database, const care::Item &item, const care::Moment &at, PersonId person) { return care::decline(database, item.key, at, person, refusal); });
}

/// `care`, whose first word says what is done.
class CareCommand : public ActionCommand<CareAction> {
public:
    QString name() const override { return QStringLiteral("care"); }
    QString form() const override { return QStringLiteral("care [ACTION] …"); }
    const char *purpose() const override { return QT_TRANSLATE_NOOP("cli", "Care: what comes up with customers today, each with its reason, and the scripts that it comes from."); }
    QString example() const override { return QStringLiteral("--book tea.somo --as An care done KH-0042"); }
    Result<int> execute(Context &context, const Call &call) override
    {
        const QString word = call.positions().value(0);
        const CareAction *action = actionOf(word);
        if (!action)
            return context.usage(failure(ErrorCode::cliBadValue, {name(), word, knownWords()}));
        if (const QString strange = strangeOption(call, *action); !strange.isEmpty())
            return context.usage(failure(ErrorCode::cliUnknownOption, {strange, QString(name() + u' ' + word)}));
        const qsizetype most = action->words + (word.isEmpty() ? 0 : 1);
        if (call.positions().size() > most)
            return context.usage(failure(ErrorCode::cliTooManyArguments, {call.positions()[most]}));
        return action->run(context, call);
    }

protected:
    const std::vector<CareAction> &actions() const override
    {
        static const OptionSpec person{carePersonOption, QStringLiteral("CODE")};
        static const OptionSpec customer{careCustomerOption, QStringLiteral("CODE")};
        static const OptionSpec at{careAtOption, QStringLiteral("TIME")};
        static const std::vector<CareAction> all{
            {"", "[--person CODE] [--customer CODE] [--at TIME]", QT_TRANSLATE_NOOP("cli", "What comes up with customers today, in order of use to them; of everybody, or of one person."), {person, customer, at}, careToday},
            {"today", "[--person CODE] [--customer CODE] [--at TIME]", QT_TRANSLATE_NOOP("cli", "The same."), {person, customer, at}, careToday},
            {"done", "CUSTOMER [--text TEXT] [--at TIME]", QT_TRANSLATE_NOOP("cli", "What comes up with this customer is done: what was said is kept in their history, and the next step waits."), {{careTextOption, QStringLiteral("TEXT")}, at}, careDone, 1},
            {"later", "CUSTOMER --until DATE [--at TIME]", QT_TRANSLATE_NOOP("cli", "Puts it off to another day."), {{careUntilOption, QStringLiteral("DATE")}, at}, careLater, 1},
            {"decline", "CUSTOMER [--everything] [--at TIME]", QT_TRANSLATE_NOOP("cli", "The customer doesn’t want it: this script doesn’t come up with them any more, or nothing at all."), {{careEverythingOption, {}}, at}, careDecline, 1},
            {"scripts", "", QT_TRANSLATE_NOOP("cli", "The scripts of the book, on and off."), {}, careScripts},
            {"show", "CODE", QT_TRANSLATE_NOOP("cli", "A script as sentences; with --format json its document."), {}, careShow, 1},
            {"check", "FILE", QT_TRANSLATE_NOOP("cli", "Whether a script’s document makes sense, and what the book doesn’t know of it."), {}, careCheck, 1},
            {"apply", "FILE", QT_TRANSLATE_NOOP("cli", "Takes a script over, new or changed. One that says something else than before is off until it is tried."), {}, careApply, 1},
            {"preview", "CODE --customer CODE", QT_TRANSLATE_NOOP("cli", "What a script would say to a customer. After that it can be turned on."), {customer}, carePreview, 1},
            {"on", "CODE", QT_TRANSLATE_NOOP("cli", "Turns a script on whose preview was looked at."), {}, careOn, 1},
            {"off", "CODE", QT_TRANSLATE_NOOP("cli", "Turns a script off."), {}, careOff, 1},
            {"remove", "CODE", QT_TRANSLATE_NOOP("cli", "Takes away a script that nothing was done by."), {}, careRemove, 1},
            {"ahead", "[CODE] [--days N] [--person CODE]", QT_TRANSLATE_NOOP("cli", "Who comes up in the next days (30), by all scripts that are on or by one."), {{careDaysOption, QStringLiteral("N")}, person}, careAhead, 1},
        };
        return all;
    }
};

} // namespace

Result<CustomerId> careCustomer(Context &context, Book &book, const QString &text)
{
    if (text.isEmpty())
        return context.usage(failure(ErrorCode::cliArgumentMissing, {QStringLiteral("CUSTOMER")}));
    SOMO_USAGE_ASSIGN(const qint64 id, cutValueFromText(book.database(), Cut::customer, text, context.today()));
    return CustomerId{id};
}

Result<PersonId> carePerson(Context &context, const Call &call, Book &book)
{
    if (!call.has(carePersonOption))
        return PersonId();
    SOMO_USAGE_ASSIGN(const PersonId person, people::findByWords(book.database(), call.value(carePersonOption)));
    if (!person)
        return context.usage(failure(ErrorCode::cliNotFound, {QStringLiteral("person"), call.value(carePersonOption)}));
    return person;
}

care::Moment careMoment(const Context &context)
{
    constexpr int minutesOfHour = 60;
    const QTime time = context.moment().time();
    return {context.today(), time.hour() * minutesOfHour + time.minute()};
}

QJsonObject careAddressJson(const care::ContactAddress &address)
{
    return {{QStringLiteral("shown"), careTextOrNull(address.shown)}, {QStringLiteral("url"), careTextOrNull(address.url)}};
}

QString heldText(care::HeldBy by)
{
    switch (by) {
    case care::HeldBy::noConsent: return QStringLiteral("no_consent");
    case care::HeldBy::refused: return QStringLiteral("refused");
    case care::HeldBy::notBefore: return QStringLiteral("not_before");
    case care::HeldBy::hours: return QStringLiteral("hours");
    case care::HeldBy::noAddress: return QStringLiteral("no_address");
    case care::HeldBy::resting: return QStringLiteral("resting");
    case care::HeldBy::oneADay: return QStringLiteral("one_a_day");
    }
    return {};
}

std::vector<std::unique_ptr<Command>> careCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<CareCommand>());
    return commands;
}

} // namespace somo::cli
