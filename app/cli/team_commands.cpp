// SPDX-License-Identifier: GPL-3.0-or-later
// "team": a book that several people share on a server, and who may do what with it.
#include "app/cli/action_command.h"
#include "core/ledger/ledger_derivation.h"
#include "core/people/people_store.h"
#include "core/people/person_lookup.h"
#include "core/storage/book_copy.h"
#include "core/storage/team.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace somo::cli {

namespace {

struct TeamAction {
    const char *word;
    const char *form;
    const char *purpose;
    std::vector<OptionSpec> options;
    Result<int> (*run)(Context &, const Call &);
};

Status sayOf(const Context &context, const QStringList &sentences, const QJsonObject &json)
{
    Answer answer;
    answer.json = json;
    answer.tail = sentences;
    for (auto at = json.begin(); at != json.end(); ++at)
        answer.csvHeaders += at.key();
    QStringList row;
    for (const QString &key : std::as_const(answer.csvHeaders))
        row += json.value(key).toVariant().toString();
    answer.csvRows.push_back(row);
    return context.writeAnswer(answer);
}

Result<PersonId> personAsked(Context &context, const Call &call, Book &book)
{
    const QString text = call.value(QStringLiteral("--person"));
    if (text.isEmpty())
        return context.usage(failure(ErrorCode::cliArgumentMissing, {QStringLiteral("--person CODE")}));
    SOMO_USAGE_ASSIGN(const PersonId person, people::findByWords(book.database(), text));
    if (!person)
        return context.usage(failure(ErrorCode::cliNotFound, {QStringLiteral("person"), text}));
    return person;
}

Result<TeamRole> roleAsked(Context &context, const Call &call)
{
    const QString text = call.value(QStringLiteral("--role"));
    if (text.isEmpty())
        return context.usage(failure(ErrorCode::cliArgumentMissing, {QStringLiteral("--role seller|lead|keeper|viewer")}));
    const auto role = teamRoleFromCode(text);
    if (!role)
        return context.usage(failure(ErrorCode::cliBadValue, {QStringLiteral("--role"), text, QStringLiteral("seller, lead, keeper, viewer")}));
    return *role;
}

Status noPositions(Context &context, const Call &call)
{
    return call.positions().size() <= 1 ? success() : Status(context.usage(failure(ErrorCode::cliTooManyArguments, {call.positions()[1]})));
}

const char *encryptionSentence(const ServerState &state)
{
    return state.encrypted ? QT_TRANSLATE_NOOP("cli", "The connection is encrypted (%1).")
                           : QT_TRANSLATE_NOOP("cli", "The connection is not encrypted; keep it within your own network.");
}

/// Who keeps the book without being in the list, and who reads it here.
QStringList connectionSentences(const Context &context, const ServerState &state)
{
    QStringList sentences{context.text(QT_TRANSLATE_NOOP("cli", "The book was made by the login %1, which keeps it as well."), {state.owner})};
    if (state.role)
        sentences += context.text(QT_TRANSLATE_NOOP("cli", "This connection: %1, %2."), {state.login, context.thing(teamRoleCode(*state.role))});
    else
        sentences += context.text(QT_TRANSLATE_NOOP("cli", "This connection: %1; the book is not shared with a team yet."), {state.login});
    sentences += context.text(encryptionSentence(state), {state.protocol});
    return sentences;
}

Result<int> init(Context &context, const Call &call)
{
    if (call.positions().size() > 2)
        return context.usage(failure(ErrorCode::cliTooManyArguments, {call.positions()[2]}));
    const QString place = call.positions().size() > 1 ? call.positions()[1] : context.place();
    if (place.isEmpty())
        return context.usage(failure(ErrorCode::cliArgumentMissing, {QStringLiteral("PLACE")}));
    if (!isServerPlace(place))
        return failure(ErrorCode::teamNeedsServer, {place});
    const QString from = call.value(QStringLiteral("--from"));
    if (!from.isEmpty())
        SOMO_TRY(copyBook(from, place, std::make_unique<LedgerDerivation>()));
    context.setPlace(place);
    SOMO_TRY_ASSIGN(Book *const book, context.book());
    SOMO_TRY_ASSIGN(const QString author, context.author());
    SOMO_TRY(initTeam(*book, author));
    SOMO_TRY_ASSIGN(const ServerState state, serverState(book->database()));
    SOMO_TRY(sayOf(context,
                   {context.text(QT_TRANSLATE_NOOP("cli", "“%1” is a team’s book now. Its keeper is the login %2."), {place, state.login}),
                    context.text(encryptionSentence(state), {state.protocol}),
                    context.text(QT_TRANSLATE_NOOP("cli", "Next: team invite --person CODE --role seller"))},
                   {{QStringLiteral("place"), place}, {QStringLiteral("login"), state.login}, {QStringLiteral("encrypted"), state.encrypted}}));
    return exitDone;
}

Result<int> inviteTo(Context &context, const Call &call)
{
    SOMO_TRY(noPositions(context, call));
    SOMO_TRY_ASSIGN(const TeamRole role, roleAsked(context, call));
    SOMO_TRY_ASSIGN(Book *const book, context.book());
    SOMO_TRY_ASSIGN(const PersonId person, personAsked(context, call, *book));
    SOMO_TRY_ASSIGN(const QString author, context.author());
    SOMO_TRY_ASSIGN(const Person invited, people::byId(book->database(), person));
    SOMO_TRY_ASSIGN(const Invitation invitation, invite(*book, person, role, author));
    SOMO_TRY(sayOf(context,
                   {context.text(QT_TRANSLATE_NOOP("cli", "%1 can open the book as %2:"), {invited.name, context.thing(teamRoleCode(role))}), invitation.place,
                    context.text(QT_TRANSLATE_NOOP("cli", "Password: %1"), {invitation.password}),
                    context.text(QT_TRANSLATE_NOOP("cli", "It is shown this once and kept nowhere. Hand it over apart from the place."))},
                   {{QStringLiteral("person"), invited.code}, {QStringLiteral("role"), teamRoleCode(role)}, {QStringLiteral("place"), invitation.place},
                    {QStringLiteral("login"), invitation.login}, {QStringLiteral("password"), invitation.password}}));
    return exitDone;
}

Result<int> changeRole(Context &context, const Call &call)
{
    SOMO_TRY(noPositions(context, call));
    SOMO_TRY_ASSIGN(const TeamRole role, roleAsked(context, call));
    SOMO_TRY_ASSIGN(Book *const book, context.book());
    SOMO_TRY_ASSIGN(const PersonId person, personAsked(context, call, *book));
    SOMO_TRY_ASSIGN(const QString author, context.author());
    SOMO_TRY(setRole(*book, person, role, author));
    SOMO_TRY_ASSIGN(const Person changed, people::byId(book->database(), person));
    SOMO_TRY(sayOf(context, {context.text(QT_TRANSLATE_NOOP("cli", "%1 is %2 from now on."), {changed.name, context.thing(teamRoleCode(role))})},
                   {{QStringLiteral("person"), changed.code}, {QStringLiteral("role"), teamRoleCode(role)}}));
    return exitDone;
}

Result<int> endLogin(Context &context, const Call &call)
{
    SOMO_TRY(noPositions(context, call));
    SOMO_TRY_ASSIGN(Book *const book, context.book());
    SOMO_TRY_ASSIGN(const PersonId person, personAsked(context, call, *book));
    SOMO_TRY_ASSIGN(const QString author, context.author());
    SOMO_TRY(revoke(*book, person, author));
    SOMO_TRY_ASSIGN(const Person ended, people::byId(book->database(), person));
    SOMO_TRY(sayOf(context, {context.text(QT_TRANSLATE_NOOP("cli", "%1 has no login any more. What they wrote stays."), {ended.name})},
                   {{QStringLiteral("person"), ended.code}}));
    return exitDone;
}

Result<int> listLogins(Context &context, const Call &call)
{
    SOMO_TRY(noPositions(context, call));
    SOMO_TRY_ASSIGN(Book *const book, context.book(Book::Mode::readOnly));
    SOMO_TRY_ASSIGN(const std::vector<TeamAccount> accounts, teamAccounts(book->database()));
    Answer answer;
    QJsonArray rows;
    for (const TeamAccount &account : accounts) {
        rows.append(QJsonObject{{QStringLiteral("person"), QJsonObject{{QStringLiteral("code"), account.personCode}, {QStringLiteral("name"), account.personName}}},
                                {QStringLiteral("login"), account.login}, {QStringLiteral("role"), teamRoleCode(account.role)}});
        answer.rows.push_back({account.personName, account.login, context.thing(teamRoleCode(account.role))});
        answer.csvRows.push_back({account.personCode, account.login, teamRoleCode(account.role)});
    }
    answer.headers = QStringList{context.text(QT_TRANSLATE_NOOP("cli", "Person")), context.text(QT_TRANSLATE_NOOP("cli", "Login")),
                                 context.text(QT_TRANSLATE_NOOP("cli", "Role"))};
    answer.csvHeaders = QStringList{QStringLiteral("person"), QStringLiteral("login"), QStringLiteral("role")};
    QJsonObject json{{QStringLiteral("rows"), rows}};
    if (book->database().engine() == Engine::postgresql) {
        SOMO_TRY_ASSIGN(const ServerState state, serverState(book->database()));
        answer.tail = connectionSentences(context, state);
        json.insert(QStringLiteral("owner"), state.owner);
        json.insert(QStringLiteral("connection"),
                    QJsonObject{{QStringLiteral("login"), state.login},
                                {QStringLiteral("role"), state.role ? QJsonValue(teamRoleCode(*state.role)) : QJsonValue()},
                                {QStringLiteral("encrypted"), state.encrypted}, {QStringLiteral("local"), state.local}});
    }
    answer.json = json;
    SOMO_TRY(context.writeAnswer(answer));
    return exitDone;
}

const OptionSpec loginPersonSpec{QStringLiteral("--person"), QStringLiteral("CODE")};
const OptionSpec roleOption{QStringLiteral("--role"), QStringLiteral("ROLE")};

class TeamCommand : public ActionCommand<TeamAction> {
public:
    QString name() const override { return QStringLiteral("team"); }
    QString form() const override { return QStringLiteral("team init|invite|role|revoke|list …"); }
    const char *purpose() const override { return QT_TRANSLATE_NOOP("cli", "A book that a team shares on a PostgreSQL server, and who may do what with it."); }
    QString example() const override { return QStringLiteral("--book postgresql://boss@office/tea team invite --person AN --role seller"); }
    Result<int> execute(Context &context, const Call &call) override
    {
        const QString word = call.positions().value(0);
        const TeamAction *const action = actionOf(word);
        if (word.isEmpty())
            return context.usage(failure(ErrorCode::cliArgumentMissing, {knownWords()}));
        if (!action)
            return context.usage(failure(ErrorCode::cliBadValue, {name(), word, knownWords()}));
        if (const QString strange = strangeOption(call, *action); !strange.isEmpty())
            return context.usage(failure(ErrorCode::cliUnknownOption, {strange, QString(name() + u' ' + word)}));
        return action->run(context, call);
    }

protected:
    const std::vector<TeamAction> &actions() const override
    {
        static const std::vector<TeamAction> all{
            {"init", "[--from FILE.somo] PLACE",
             QT_TRANSLATE_NOOP("cli", "Makes a book on a server a team’s, with roles that the server enforces; --from brings a file there first. Whoever does it keeps the book."),
             {{QStringLiteral("--from"), QStringLiteral("FILE.somo")}}, init},
            {"invite", "--person CODE --role seller|lead|keeper|viewer",
             QT_TRANSLATE_NOOP("cli", "Gives a person a login of the server and shows its password, once."), {loginPersonSpec, roleOption}, inviteTo},
            {"role", "--person CODE --role seller|lead|keeper|viewer", QT_TRANSLATE_NOOP("cli", "Changes what a person may do, from their next statement on."),
             {loginPersonSpec, roleOption}, changeRole},
            {"revoke", "--person CODE", QT_TRANSLATE_NOOP("cli", "Ends a person’s login and its connections. What they wrote stays."), {loginPersonSpec}, endLogin},
            {"list", "", QT_TRANSLATE_NOOP("cli", "Who has a login, and how this connection stands."), {}, listLogins},
        };
        return all;
    }
};

} // namespace

std::vector<std::unique_ptr<Command>> teamCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<TeamCommand>());
    return commands;
}

} // namespace somo::cli
