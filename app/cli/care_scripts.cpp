// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/care_actions.h"
#include "app/cli/input_file.h"
#include "core/care/care_store.h"
#include "core/care/care_words.h"
#include "core/care/script_check.h"
#include "core/care/script_json.h"
#include "core/care/script_words.h"
#include "core/words/error_words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace somo::cli {

namespace {

Result<QString> givenScriptCode(Context &context, const Call &call)
{
    const QString code = call.positions().value(1);
    return code.isEmpty() ? Result<QString>(context.usage(failure(ErrorCode::cliArgumentMissing, {QStringLiteral("CODE")}))) : code;
}

Result<care::Script> scriptFromFile(Context &context, const Call &call, const Currency &currency)
{
    const QString path = call.positions().value(1);
    if (path.isEmpty())
        return context.usage(failure(ErrorCode::cliArgumentMissing, {QStringLiteral("FILE")}));
    SOMO_TRY_ASSIGN(const QByteArray json, readInputFile(path));
    const QString name = QFileInfo(path).fileName();
    SOMO_TRY_ASSIGN(care::Script script, care::scriptFromJson(json, currency, name));
    if (const Status sound = care::checkScript(script); !sound)
        return located(sound.error(), name);
    return script;
}

/// What is wrong with the document itself is said with its place, and nothing was written: exit 3.
Result<int> orScriptRefused(const Context &context, Result<int> done)
{
    if (done)
        return done;
    const Error &error = done.error();
    const bool isOfTheScript = error.code == ErrorCode::badJson || error.code == ErrorCode::careScriptKey || error.code == ErrorCode::careScriptValue || error.code == ErrorCode::careScriptRefused;
    if (!isOfTheScript)
        return done;
    context.writeError(words::errorText(error, context.language()));
    if (context.format() == Format::json) {
        const QString place = error.code == ErrorCode::badJson ? QString() : error.args.value(0);
        const QJsonObject problem{{QStringLiteral("place"), place.isEmpty() ? QJsonValue::Null : QJsonValue(place)}, {QStringLiteral("problem"), words::problemText(error, context.language())}};
        Answer answer;
        answer.json = QJsonObject{{QStringLiteral("sound"), false}, {QStringLiteral("errors"), QJsonArray{problem}}};
        SOMO_TRY(context.writeAnswer(answer));
    }
    return exitRefused;
}

QJsonObject storedScriptJson(const care::StoredScript &script, const Currency &currency)
{
    return {{QStringLiteral("code"), script.script.code},
            {QStringLiteral("name"), script.script.name},
            {QStringLiteral("trigger"), care::triggerText(script.script.trigger)},
            {QStringLiteral("steps"), int(script.script.steps.size())},
            {QStringLiteral("active"), script.active},
            {QStringLiteral("tried_on"), script.triedOn.isNull() ? QJsonValue::Null : QJsonValue(script.triedOn.toIso())},
            {QStringLiteral("document"), QJsonDocument::fromJson(care::scriptToJson(script.script, currency)).object()}};
}

/// A script as numbered sentences; its document in JSON.
Answer scriptAnswer(const Context &context, const care::StoredScript &script, const Currency &currency)
{
    const words::ReportWords words(context.language(), currency);
    Answer answer;
    answer.json = storedScriptJson(script, currency);
    answer.headers = QStringList{QString(), context.text(QT_TRANSLATE_NOOP("cli", "Clause"))};
    answer.right = {true, false};
    answer.csvHeaders = QStringList{QStringLiteral("clause"), QStringLiteral("sentence")};
    int number = 0;
    for (const care::ScriptSentence &sentence : care::scriptSentences(script.script, words)) {
        answer.rows.push_back({QString::number(++number), sentence.text()});
        answer.csvRows.push_back({sentence.clause, sentence.text()});
    }
    const QString state = script.active ? context.text(QT_TRANSLATE_NOOP("cli", "on")) : context.text(QT_TRANSLATE_NOOP("cli", "off"));
    answer.lead = context.text(QT_TRANSLATE_NOOP("cli", "%1 (%2), %3"), {script.script.name, script.script.code, state});
    return answer;
}

Status addFindings(const Context &context, Database &database, const care::Script &script, Answer &answer)
{
    SOMO_TRY_ASSIGN(const std::vector<care::Finding> findings, care::findingsInBook(database, script));
    QJsonArray json;
    for (const care::Finding &finding : findings) {
        const QString said = words::filled(words::translated(context.language(), "care", finding.reason), finding.args);
        json.append(QJsonObject{{QStringLiteral("place"), finding.place}, {QStringLiteral("problem"), said}});
        answer.tail += said;
    }
    QJsonObject object = answer.json.toObject();
    object[QStringLiteral("findings")] = json;
    answer.json = object;
    return success();
}

Result<int> turn(Context &context, const Call &call, bool on)
{
    SOMO_TRY_ASSIGN(const QString code, givenScriptCode(context, call));
    SOMO_TRY_ASSIGN(Book *const book, context.book(Book::Mode::readWrite));
    const Currency currency = book->settings().currency;
    SOMO_TRY_ASSIGN(const care::StoredScript script, care::scriptOf(book->database(), currency, code));
    SOMO_TRY_ASSIGN(const QString author, context.author());
    SOMO_TRY(book->write({on ? QStringLiteral("care_script_on") : QStringLiteral("care_script_off"), {script.script.name}}, author,
                         [&](Database &database) { return care::setActive(database, currency, script.id, on, script.version); }));
    SOMO_TRY_ASSIGN(const care::StoredScript now, care::scriptOf(book->database(), currency, code));
    SOMO_TRY(context.writeAnswer(scriptAnswer(context, now, currency)));
    return exitDone;
}

Answer previewAnswer(const Context &context, const care::Preview &preview, const Currency &currency)
{
    const words::ReportWords words(context.language(), currency);
    Answer answer;
    answer.headers = QStringList{context.text(QT_TRANSLATE_NOOP("cli", "Step")), context.text(QT_TRANSLATE_NOOP("cli", "How")), context.text(QT_TRANSLATE_NOOP("cli", "Text")), context.text(QT_TRANSLATE_NOOP("cli", "Where")),
                                 context.text(QT_TRANSLATE_NOOP("cli", "Held back"))};
    answer.right = {true, false, false, false, false};
    answer.csvHeaders = QStringList{QStringLiteral("step"), QStringLiteral("channel"), QStringLiteral("text"), QStringLiteral("url"), QStringLiteral("held")};
    QJsonArray parts;
    for (const care::Preview::Part &part : preview.parts) {
        const QString number = QString::number(part.step + 1);
        const QString channel = part.channel ? care::channelText(*part.channel) : QString();
        const QString held = part.held ? heldText(*part.held) : QString();
        parts.append(QJsonObject{{QStringLiteral("step"), part.step + 1},
                                 {QStringLiteral("channel"), channel.isEmpty() ? QJsonValue::Null : QJsonValue(channel)},
                                 {QStringLiteral("held"), held.isEmpty() ? QJsonValue::Null : QJsonValue(held)},
                                 {QStringLiteral("title"), part.title},
                                 {QStringLiteral("subject"), part.subject},
                                 {QStringLiteral("text"), part.text},
                                 {QStringLiteral("missing"), QJsonArray::fromStringList(part.missing)},
                                 {QStringLiteral("address"), careAddressJson(part.address)}});
        answer.rows.push_back({number, part.channel ? care::channelWord(*part.channel, words) : QString(), part.text, part.address.shown, part.held ? care::heldWord(*part.held, words) : QString()});
        answer.csvRows.push_back({number, channel, part.text, part.address.url, held});
        if (!part.missing.isEmpty())
            answer.tail += context.text(QT_TRANSLATE_NOOP("cli", "Step %1: nothing is known for {%2}; it is left out."), {number, part.missing.join(QStringLiteral("}, {"))});
    }
    if (!preview.fits)
        answer.tail += context.text(QT_TRANSLATE_NOOP("cli", "The script’s conditions don’t hold for this customer."));
    if (preview.refused)
        answer.tail += context.text(QT_TRANSLATE_NOOP("cli", "The customer doesn’t want it; it doesn’t come up with them."));
    answer.json = QJsonObject{{QStringLiteral("customer"), QJsonObject{{QStringLiteral("code"), preview.customerCode}, {QStringLiteral("name"), preview.customerName}}},
                              {QStringLiteral("fits"), preview.fits},
                              {QStringLiteral("refused"), preview.refused},
                              {QStringLiteral("occasion"), preview.occasion ? QJsonValue(preview.occasion->key) : QJsonValue::Null},
                              {QStringLiteral("first"), preview.occasion ? QJsonValue(preview.occasion->first.toIso()) : QJsonValue::Null},
                              {QStringLiteral("parts"), parts}};
    answer.lead = preview.customerName;
    return answer;
}

Result<int> checkScriptFile(Context &context, const Call &call)
{
    Book *book = nullptr;
    if (!context.place().isEmpty()) {
        SOMO_TRY_ASSIGN(book, context.book(Book::Mode::readOnly));
    }
    const Currency currency = book ? book->settings().currency : Currency();
    SOMO_TRY_ASSIGN(const care::Script script, scriptFromFile(context, call, currency));
    Answer answer = scriptAnswer(context, {{}, script, false, {}, {}, 0}, currency);
    if (book)
        SOMO_TRY(addFindings(context, book->database(), script, answer));
    SOMO_TRY(context.writeAnswer(answer));
    return exitDone;
}

Result<int> applyScriptFile(Context &context, const Call &call)
{
    SOMO_TRY_ASSIGN(Book *const book, context.book(Book::Mode::readWrite));
    const Currency currency = book->settings().currency;
    SOMO_TRY_ASSIGN(const care::Script script, scriptFromFile(context, call, currency));
    SOMO_TRY_ASSIGN(const PersonId person, context.authorId());
    SOMO_TRY_ASSIGN(const QString author, context.author());
    SOMO_TRY(book->write({QStringLiteral("care_script_saved"), {script.name}}, author, [&](Database &database) -> Status {
        SOMO_TRY(care::saveScript(database, currency, script, {}, person));
        return success();
    }));
    SOMO_TRY_ASSIGN(const care::StoredScript now, care::scriptOf(book->database(), currency, script.code));
    Answer answer = scriptAnswer(context, now, currency);
    SOMO_TRY(addFindings(context, book->database(), script, answer));
    if (!now.active)
        answer.tail += context.text(QT_TRANSLATE_NOOP("cli", "It is off. Look at “care preview %1 --customer CODE”, then turn it on."), {script.code});
    SOMO_TRY(context.writeAnswer(answer));
    return exitDone;
}

} // namespace

Result<int> careScripts(Context &context, const Call &)
{
    SOMO_TRY_ASSIGN(Book *const book, context.book(Book::Mode::readOnly));
    const Currency currency = book->settings().currency;
    SOMO_TRY_ASSIGN(const std::vector<care::StoredScript> all, care::scripts(book->database(), currency));
    const words::ReportWords words(context.language(), currency);
    Answer answer;
    answer.headers = QStringList{context.text(QT_TRANSLATE_NOOP("cli", "Code")), context.text(QT_TRANSLATE_NOOP("cli", "Name")), context.text(QT_TRANSLATE_NOOP("cli", "When")), context.text(QT_TRANSLATE_NOOP("cli", "State"))};
    answer.right = {false, false, false, false};
    answer.csvHeaders = QStringList{QStringLiteral("code"), QStringLiteral("name"), QStringLiteral("trigger"), QStringLiteral("active"), QStringLiteral("tried_on")};
    QJsonArray json;
    for (const care::StoredScript &each : all) {
        json.append(storedScriptJson(each, currency));
        answer.rows.push_back({each.script.code, each.script.name, care::triggerWord(each.script.trigger, words),
                               each.active ? context.text(QT_TRANSLATE_NOOP("cli", "on")) : context.text(QT_TRANSLATE_NOOP("cli", "off"))});
        answer.csvRows.push_back({each.script.code, each.script.name, care::triggerText(each.script.trigger), QString::number(each.active ? 1 : 0), each.triedOn.isNull() ? QString() : each.triedOn.toIso()});
    }
    if (all.empty())
        answer.lead = context.text(QT_TRANSLATE_NOOP("cli", "No scripts yet."));
    answer.json = QJsonObject{{QStringLiteral("scripts"), json}};
    SOMO_TRY(context.writeAnswer(answer));
    return exitDone;
}

Result<int> careShow(Context &context, const Call &call)
{
    SOMO_TRY_ASSIGN(const QString code, givenScriptCode(context, call));
    SOMO_TRY_ASSIGN(Book *const book, context.book(Book::Mode::readOnly));
    SOMO_TRY_ASSIGN(const care::StoredScript script, care::scriptOf(book->database(), book->settings().currency, code));
    Answer answer = scriptAnswer(context, script, book->settings().currency);
    SOMO_TRY(addFindings(context, book->database(), script.script, answer));
    SOMO_TRY(context.writeAnswer(answer));
    return exitDone;
}

Result<int> careCheck(Context &context, const Call &call) { return orScriptRefused(context, checkScriptFile(context, call)); }
Result<int> careApply(Context &context, const Call &call) { return orScriptRefused(context, applyScriptFile(context, call)); }
Result<int> careOn(Context &context, const Call &call) { return turn(context, call, true); }
Result<int> careOff(Context &context, const Call &call) { return turn(context, call, false); }

Result<int> careRemove(Context &context, const Call &call)
{
    SOMO_TRY_ASSIGN(const QString code, givenScriptCode(context, call));
    SOMO_TRY_ASSIGN(Book *const book, context.book(Book::Mode::readWrite));
    const Currency currency = book->settings().currency;
    SOMO_TRY_ASSIGN(const care::StoredScript script, care::scriptOf(book->database(), currency, code));
    SOMO_TRY_ASSIGN(const QString author, context.author());
    SOMO_TRY(book->write({QStringLiteral("care_script_removed"), {script.script.name}}, author, [&](Database &database) { return care::removeScript(database, currency, script.id, script.version); }));
    return careScripts(context, call);
}

Result<int> carePreview(Context &context, const Call &call)
{
    SOMO_TRY_ASSIGN(const QString code, givenScriptCode(context, call));
    SOMO_TRY_ASSIGN(Book *const book, context.bookToRead());
    const Currency currency = book->settings().currency;
    SOMO_TRY_ASSIGN(const care::StoredScript script, care::scriptOf(book->database(), currency, code));
    SOMO_TRY_ASSIGN(const CustomerId customer, careCustomer(context, *book, call.value(careCustomerOption)));
    SOMO_TRY_ASSIGN(const care::Preview preview, care::preview(book->database(), book->settings(), careMoment(context), script.script, script.id, customer));
    // To look is to have tried it; where the book is only read, it stays as it was.
    if (script.triedOn.isNull() && !book->isReadOnly()) {
        SOMO_TRY_ASSIGN(const QString author, context.author());
        SOMO_TRY(book->write({QStringLiteral("care_script_tried"), {script.script.name}}, author,
                             [&](Database &database) { return care::noteTried(database, currency, script.id, context.today(), script.version); }));
    }
    SOMO_TRY(context.writeAnswer(previewAnswer(context, preview, currency)));
    return exitDone;
}

Result<int> careAhead(Context &context, const Call &call)
{
    constexpr int usualDays = 30;
    bool isNumber = true;
    const int days = call.has(careDaysOption) ? call.value(careDaysOption).toInt(&isNumber) : usualDays;
    if (!isNumber || days < 1 || days > care::longestWait)
        return context.usage(failure(ErrorCode::cliBadValue, {careDaysOption, call.value(careDaysOption), QString::fromUtf8(QT_TRANSLATE_NOOP("expected", "a number of days from 1 to 366"))}));
    SOMO_TRY_ASSIGN(Book *const book, context.book(Book::Mode::readOnly));
    SOMO_TRY_ASSIGN(const PersonId person, carePerson(context, call, *book));
    const Currency currency = book->settings().currency;
    std::optional<care::StoredScript> script;
    if (const QString code = call.positions().value(1); !code.isEmpty()) {
        SOMO_TRY_ASSIGN(script, care::scriptOf(book->database(), currency, code));
    }
    SOMO_TRY_ASSIGN(const std::vector<care::AheadRow> rows, care::ahead(book->database(), book->settings(), {careMoment(context), person, {}, nullptr}, days,
                                                                        script ? std::optional(script->script) : std::nullopt, script ? script->id : care::ScriptId()));
    const words::ReportWords words(context.language(), currency);
    Answer answer;
    answer.headers = QStringList{context.text(QT_TRANSLATE_NOOP("cli", "Day")), context.text(QT_TRANSLATE_NOOP("cli", "Customer")), context.text(QT_TRANSLATE_NOOP("cli", "Why")), context.text(QT_TRANSLATE_NOOP("cli", "How")),
                                 context.text(QT_TRANSLATE_NOOP("cli", "Held back"))};
    answer.right.assign(size_t(answer.headers.size()), false);
    answer.csvHeaders = QStringList{QStringLiteral("day"), QStringLiteral("customer"), QStringLiteral("script"), QStringLiteral("step"), QStringLiteral("channel"), QStringLiteral("held")};
    QJsonArray json;
    for (const care::AheadRow &row : rows) {
        const QString what = row.scriptCode.isEmpty() ? row.key.suggestion : row.scriptCode;
        const QString channel = row.channel ? care::channelText(*row.channel) : QString();
        const QString held = row.held ? heldText(*row.held) : QString();
        json.append(QJsonObject{{QStringLiteral("day"), row.on.toIso()},
                                {QStringLiteral("customer"), QJsonObject{{QStringLiteral("code"), row.customerCode}, {QStringLiteral("name"), row.customerName}}},
                                {QStringLiteral("script"), row.scriptCode.isEmpty() ? QJsonValue::Null : QJsonValue(row.scriptCode)},
                                {QStringLiteral("suggestion"), row.key.suggestion.isEmpty() ? QJsonValue::Null : QJsonValue(row.key.suggestion)},
                                {QStringLiteral("step"), row.key.step + 1},
                                {QStringLiteral("channel"), channel.isEmpty() ? QJsonValue::Null : QJsonValue(channel)},
                                {QStringLiteral("held"), held.isEmpty() ? QJsonValue::Null : QJsonValue(held)}});
        answer.rows.push_back({words.formats().date(row.on), row.customerName, care::occasionWords(row.trigger, row.occasion, context.today(), words), row.channel ? care::channelWord(*row.channel, words) : QString(),
                               row.held ? care::heldWord(*row.held, words) : QString()});
        answer.csvRows.push_back({row.on.toIso(), row.customerCode, what, QString::number(row.key.step + 1), channel, held});
    }
    if (rows.empty())
        answer.lead = context.text(QT_TRANSLATE_NOOP("cli", "Nobody comes up in these days."));
    answer.json = QJsonObject{{QStringLiteral("from"), context.today().addDays(1).toIso()}, {QStringLiteral("to"), context.today().addDays(days).toIso()}, {QStringLiteral("rows"), json}};
    SOMO_TRY(context.writeAnswer(answer));
    return exitDone;
}

} // namespace somo::cli
