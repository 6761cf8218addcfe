// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/action_command.h"
#include "app/cli/customer_actions.h"
#include "app/cli/report_file.h"
#include "core/customers/contact_look.h"
#include "core/customers/erasure.h"
#include "core/customers/person_file.h"
#include "core/customers/privacy_request_query.h"
#include "core/customers/privacy_request_store.h"
#include "core/exchange/output_file.h"
#include "core/report/person_file_report.h"
#include "core/storage/forgetting.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace somo::cli {

namespace {

const QString requestKindOption = QStringLiteral("--kind");
const QString requestNoteOption = QStringLiteral("--note");

QJsonObject requestJson(const privacy::RequestRow &row)
{
    const PrivacyRequest &request = row.request;
    return {{QStringLiteral("number"), request.id.value},
            {QStringLiteral("customer"), row.customerCode},
            {QStringLiteral("kind"), request.kind},
            {QStringLiteral("received_on"), request.receivedOn.toIso()},
            {QStringLiteral("due_on"), request.dueOn.toIso()},
            {QStringLiteral("answered_on"), request.answeredOn.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(request.answeredOn.toIso())},
            {QStringLiteral("outcome"), request.outcome.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(request.outcome)},
            {QStringLiteral("days_left"), request.answeredOn.isNull() ? QJsonValue(row.daysLeft) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("note"), request.note}};
}

/// The register; one whose answer is due first stands first.
Result<int> writeRequests(Context &context, Book &book)
{
    SOMO_TRY_ASSIGN(const std::vector<privacy::RequestRow> rows, privacy::requests(book.database(), context.today()));
    Answer answer;
    QJsonArray json;
    for (const privacy::RequestRow &row : rows) {
        json.append(requestJson(row));
        const PrivacyRequest &request = row.request;
        const QString answered = request.answeredOn.isNull() ? QString() : request.answeredOn.toIso();
        answer.rows.push_back({QString::number(request.id.value), row.customerName, context.thing(request.kind), request.receivedOn.toIso(), request.dueOn.toIso(), answered, context.thing(request.outcome)});
        answer.csvRows.push_back({QString::number(request.id.value), row.customerCode, request.kind, request.receivedOn.toIso(), request.dueOn.toIso(), answered, request.outcome});
    }
    answer.json = QJsonObject{{QStringLiteral("requests"), json}};
    answer.headers = QStringList{context.text(QT_TRANSLATE_NOOP("cli", "No.")), context.text(QT_TRANSLATE_NOOP("cli", "Customer")), context.text(QT_TRANSLATE_NOOP("cli", "Request")), context.text(QT_TRANSLATE_NOOP("cli", "Came in")),
                                 context.text(QT_TRANSLATE_NOOP("cli", "Answer due")), context.text(QT_TRANSLATE_NOOP("cli", "Answered")), context.text(QT_TRANSLATE_NOOP("cli", "Outcome"))};
    answer.right = {true, false, false, false, false, false, false};
    answer.csvHeaders = QStringList{QStringLiteral("number"), QStringLiteral("customer"), QStringLiteral("kind"), QStringLiteral("received_on"), QStringLiteral("due_on"), QStringLiteral("answered_on"), QStringLiteral("outcome")};
    if (rows.empty())
        answer.lead = context.text(QT_TRANSLATE_NOOP("cli", "Nobody has asked about their data."));
    SOMO_TRY(context.writeAnswer(answer));
    return exitDone;
}

Result<int> requestsAction(Context &context, const Call &)
{
    SOMO_TRY_ASSIGN(Book *const book, context.book(Book::Mode::readOnly));
    return writeRequests(context, *book);
}

Result<int> addRequestAction(Context &context, const Call &call)
{
    SOMO_TRY_ASSIGN(Book *const book, context.book());
    SOMO_TRY_ASSIGN(const Customer customer, customerOfCall(context, call, *book));
    PrivacyRequest request;
    request.customer = customer.id;
    request.kind = call.has(requestKindOption) ? call.value(requestKindOption) : request.kind;
    request.note = call.value(requestNoteOption);
    SOMO_TRY_ASSIGN(request.receivedOn, dayOfOption(context, call, QStringLiteral("--received"), context.today()));
    if (context.today() < request.receivedOn)
        return context.usage(failure(ErrorCode::cliBadValue, {QStringLiteral("--received"), call.value(QStringLiteral("--received")), QString::fromUtf8(QT_TRANSLATE_NOOP("expected", "a day that isn’t after today"))}));
    SOMO_TRY_ASSIGN(request.person, context.authorId());
    SOMO_TRY_ASSIGN(const QString author, context.author());
    SOMO_TRY(book->write({QStringLiteral("privacy_request_added"), {customer.code}}, author, [&](Database &database) -> Status {
        const auto added = privacy::addRequest(database, request);
        return added ? success() : Status(added.error());
    }));
    return writeRequests(context, *book);
}

Result<int> answerRequestAction(Context &context, const Call &call)
{
    SOMO_TRY_ASSIGN(const qint64 number, numberOfCall(context, call));
    SOMO_TRY_ASSIGN(Book *const book, context.book());
    SOMO_TRY_ASSIGN(PrivacyRequest request, privacy::requestById(book->database(), PrivacyRequestId{number}));
    const bool opens = call.has(QStringLiteral("--reopen"));
    if (!opens && !request.answeredOn.isNull())
        return failure(ErrorCode::requestAnswered, {request.answeredOn.toIso(), QString::number(number)});
    request.outcome = opens ? QString() : call.has(QStringLiteral("--refused")) ? QStringLiteral("refused") : QStringLiteral("done");
    request.answeredOn = {};
    if (!opens) {
        SOMO_TRY_ASSIGN(request.answeredOn, dayOfOption(context, call, QStringLiteral("--on"), context.today()));
    }
    if (call.has(requestNoteOption))
        request.note = call.value(requestNoteOption);
    SOMO_TRY_ASSIGN(const QString author, context.author());
    SOMO_TRY_ASSIGN(const std::vector<privacy::RequestRow> rows, privacy::requests(book->database(), context.today(), request.customer));
    const auto row = std::ranges::find(rows, request.id, [](const privacy::RequestRow &each) { return each.request.id; });
    const QString code = row == rows.end() ? QString() : row->customerCode;
    SOMO_TRY(book->write({opens ? QStringLiteral("privacy_request_reopened") : QStringLiteral("privacy_request_answered"), {code}}, author, [&](Database &database) { return privacy::answerRequest(database, request); }));
    return writeRequests(context, *book);
}

/// The whole file of a person: as JSON, or as a report to read.
Result<int> fileAction(Context &context, const Call &call)
{
    const QString path = call.value(QStringLiteral("-o"));
    const bool asJson = path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive) || (path.isEmpty() && context.format() == Format::json);
    if (!asJson)
        SOMO_TRY(reportPlace(context, path));
    SOMO_TRY_ASSIGN(Book *const book, context.bookToRead());
    SOMO_TRY_ASSIGN(const Customer customer, customerOfCall(context, call, *book));
    SOMO_TRY(contact_looks::note(*book, customer.id, QStringLiteral("person_file")));
    SOMO_TRY_ASSIGN(const PersonFile file, personFile(book->database(), customer.id, book->settings().currency));
    const QJsonObject json = personFileJson(file, book->settings().currency, context.today());
    if (!asJson)
        return writeReport(context, personFileReport(file, book->settings(), context.language(), context.moment()), path, {{QStringLiteral("customer"), customer.code}});
    if (path.isEmpty()) {
        Answer answer;
        answer.json = json;
        SOMO_TRY(context.writeAnswer(answer));
        return exitDone;
    }
    SOMO_TRY(mayBeWritten(path, {context.place()}));
    SOMO_TRY(writeWhole(path, QJsonDocument(json).toJson(QJsonDocument::Indented)));
    context.write(context.text(QT_TRANSLATE_NOOP("cli", "Written: %1"), {path}) + u'\n');
    return exitDone;
}

/// Shows what erasing takes with it; with --yes it is done.
Result<int> eraseAction(Context &context, const Call &call)
{
    const bool does = call.has(QStringLiteral("--yes"));
    SOMO_TRY_ASSIGN(Book *const book, context.book(does ? Book::Mode::readWrite : Book::Mode::readOnly));
    SOMO_TRY_ASSIGN(const Customer customer, customerOfCall(context, call, *book));
    SOMO_TRY_ASSIGN(const ErasurePreview preview, privacy::erasurePreview(book->database(), customer.id));
    Answer answer;
    QJsonObject json{{QStringLiteral("customer"), preview.code}, {QStringLiteral("orders"), preview.orders}, {QStringLiteral("notes"), preview.notes},
                     {QStringLiteral("files"), preview.attachments}, {QStringLiteral("images"), preview.images}, {QStringLiteral("erased"), does}};
    answer.lead = does ? QString() : context.text(QT_TRANSLATE_NOOP("cli", "This can’t be taken back. With --yes %1 is erased; the amounts of their orders stay."), {preview.name});
    answer.headers = QStringList{context.text(QT_TRANSLATE_NOOP("cli", "What")), context.text(QT_TRANSLATE_NOOP("cli", "Count"))};
    answer.right = {false, true};
    answer.rows = {{context.text(QT_TRANSLATE_NOOP("cli", "Orders that stay, without a name")), QString::number(preview.orders)},
                   {context.text(QT_TRANSLATE_NOOP("cli", "Notes that go")), QString::number(preview.notes)},
                   {context.text(QT_TRANSLATE_NOOP("cli", "Files that go")), QString::number(preview.attachments)},
                   {context.text(QT_TRANSLATE_NOOP("cli", "Changes that can’t be taken back any more")), QString::number(preview.images)}};
    if (does) {
        SOMO_TRY_ASSIGN(const QString author, context.author());
        SOMO_TRY_ASSIGN(const Erasure done, privacy::eraseCustomer(*book, customer.id, context.today(), author));
        json[QStringLiteral("placeholder")] = done.placeholder;
        json[QStringLiteral("swept")] = done.swept;
        json[QStringLiteral("backups")] = QJsonArray::fromStringList(done.backups);
        answer.lead = context.text(QT_TRANSLATE_NOOP("cli", "Erased. The orders stand under %1."), {done.placeholder});
        if (!done.swept)
            answer.tail += context.text(QT_TRANSLATE_NOOP("cli", "Somebody has the book open, so that deleted text may still be in its file. Close it everywhere and run “privacy sweep”."));
        if (!done.backups.empty())
            answer.tail += context.text(QT_TRANSLATE_NOOP("cli", "These copies still hold what was erased; delete them when they are needed no more: %1"), {done.backups.join(QStringLiteral(", "))});
        answer.tail += context.text(QT_TRANSLATE_NOOP("cli", "Copies that were carried elsewhere, on a stick, another computer or a cloud, aren’t known to Somo."));
    }
    answer.json = json;
    answer.csvHeaders = QStringList{QStringLiteral("what"), QStringLiteral("count")};
    answer.csvRows = {{QStringLiteral("orders"), QString::number(preview.orders)}, {QStringLiteral("notes"), QString::number(preview.notes)}, {QStringLiteral("files"), QString::number(preview.attachments)},
                      {QStringLiteral("images"), QString::number(preview.images)}};
    SOMO_TRY(context.writeAnswer(answer));
    return exitDone;
}

Result<int> sweepAction(Context &context, const Call &)
{
    SOMO_TRY_ASSIGN(Book *const book, context.book());
    SOMO_TRY(sweepDeleted(book->database()));
    Answer answer;
    answer.json = QJsonObject{{QStringLiteral("swept"), true}};
    answer.lead = context.text(QT_TRANSLATE_NOOP("cli", "Nothing of what was deleted is left in the file."));
    SOMO_TRY(context.writeAnswer(answer));
    return exitDone;
}

/// Who read contact data on a team's server.
Result<int> looksAction(Context &context, const Call &call)
{
    constexpr int mostLooks = 1000;
    SOMO_TRY_ASSIGN(Book *const book, context.book(Book::Mode::readOnly));
    CustomerId customer;
    if (call.positions().size() > 1) {
        SOMO_TRY_ASSIGN(const Customer known, customerOfCall(context, call, *book));
        customer = known.id;
    }
    SOMO_TRY_ASSIGN(const std::vector<contact_looks::Look> looks, contact_looks::newest(book->database(), mostLooks, customer));
    Answer answer;
    QJsonArray json;
    for (const contact_looks::Look &look : looks) {
        const QString moment = QDateTime::fromMSecsSinceEpoch(look.moment, Qt::OffsetFromUTC, book->settings().offsetMinutes * 60).toString(Qt::ISODate);
        json.append(QJsonObject{{QStringLiteral("moment"), moment}, {QStringLiteral("person"), look.person}, {QStringLiteral("login"), look.login},
                                {QStringLiteral("customer"), look.customerCode.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(look.customerCode)}, {QStringLiteral("what"), look.what}});
        answer.rows.push_back({moment, look.person, look.customerName, context.thing(look.what)});
        answer.csvRows.push_back({moment, look.login, look.customerCode, look.what});
    }
    answer.json = QJsonObject{{QStringLiteral("looks"), json}};
    answer.headers = QStringList{context.text(QT_TRANSLATE_NOOP("cli", "When")), context.text(QT_TRANSLATE_NOOP("cli", "Who")), context.text(QT_TRANSLATE_NOOP("cli", "Customer")), context.text(QT_TRANSLATE_NOOP("cli", "Where"))};
    answer.right = {false, false, false, false};
    answer.csvHeaders = QStringList{QStringLiteral("moment"), QStringLiteral("login"), QStringLiteral("customer"), QStringLiteral("what")};
    if (looks.empty())
        answer.lead = context.text(QT_TRANSLATE_NOOP("cli", "Nobody is noted as having read contact data. It is noted on a team’s server only."));
    SOMO_TRY(context.writeAnswer(answer));
    return exitDone;
}

/// `privacy`, whose first word says what is done.
class PrivacyCommand : public ActionCommand<CustomerAction> {
public:
    QString name() const override { return QStringLiteral("privacy"); }
    QString form() const override { return QStringLiteral("privacy [ACTION] …"); }
    const char *purpose() const override { return QT_TRANSLATE_NOOP("cli", "What people asked about their data, their whole file, erasing them, and who read contact data."); }
    QString example() const override { return QStringLiteral("--book tea.somo privacy file KH-0042 -o file-of-lan.html"); }
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
        static const OptionSpec note{requestNoteOption, QStringLiteral("TEXT")};
        static const std::vector<CustomerAction> all{
            {"", "", QT_TRANSLATE_NOOP("cli", "The register of requests: open ones first, by the day their answer is due."), {}, requestsAction},
            {"add", "CODE [--kind see|correct|withdraw|erase] [--received DATE] [--note TEXT]", QT_TRANSLATE_NOOP("cli", "Enters a request; it is answered within fifteen days."),
             {{requestKindOption, QStringLiteral("KIND")}, {QStringLiteral("--received"), QStringLiteral("DATE")}, note}, addRequestAction, 1},
            {"answer", "N [--refused] [--on DATE] [--note TEXT] | N --reopen", QT_TRANSLATE_NOOP("cli", "Answers a request, or opens it again."),
             {{QStringLiteral("--refused"), {}}, {QStringLiteral("--on"), QStringLiteral("DATE")}, note, {QStringLiteral("--reopen"), {}}}, answerRequestAction, 1},
            {"file", "CODE [-o FILE]", QT_TRANSLATE_NOOP("cli", "All that the book holds of one person: .json, or .html, .pdf, .xlsx, .csv, .txt to read."), {{QStringLiteral("-o"), QStringLiteral("FILE")}}, fileAction, 1},
            {"erase", "CODE [--yes]", QT_TRANSLATE_NOOP("cli", "Forgets a person for good and keeps the amounts of their orders; without --yes it only says what that takes."), {{QStringLiteral("--yes"), {}}}, eraseAction, 1},
            {"sweep", "", QT_TRANSLATE_NOOP("cli", "Sweeps what is left of deleted text out of the file."), {}, sweepAction},
            {"looks", "[CODE]", QT_TRANSLATE_NOOP("cli", "Who read contact data on a team’s server, the newest first."), {}, looksAction, 1},
        };
        return all;
    }
};

} // namespace

std::vector<std::unique_ptr<Command>> privacyCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<PrivacyCommand>());
    return commands;
}

} // namespace somo::cli
