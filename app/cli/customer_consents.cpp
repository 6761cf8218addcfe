// SPDX-License-Identifier: GPL-3.0-or-later
// What a customer agreed to, and the files that are kept of them.
#include "app/cli/customer_actions.h"
#include "app/cli/input_file.h"
#include "core/base/text.h"
#include "core/customers/attachment_query.h"
#include "core/customers/attachment_store.h"
#include "core/customers/consent_store.h"
#include "core/exchange/output_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QTime>

namespace somo::cli {

namespace {

const QString consentPurposeOption = QStringLiteral("--purpose");
const QString consentChannelOption = QStringLiteral("--channel");
const QString consentStateOption = QStringLiteral("--state");

QJsonValue consentDayJson(Day day)
{
    return day.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(day.toIso());
}

QString minuteText(const std::optional<int> &minute)
{
    return minute ? QStringLiteral("%1:%2").arg(*minute / 60, 2, 10, QLatin1Char('0')).arg(*minute % 60, 2, 10, QLatin1Char('0')) : QString();
}

QJsonObject consentRowJson(const Consent &consent)
{
    return {{QStringLiteral("purpose"), consent.purpose},
            {QStringLiteral("channel"), consent.channel},
            {QStringLiteral("state"), consent.state},
            {QStringLiteral("from"), consentDayJson(consent.from)},
            {QStringLiteral("not_before"), consentDayJson(consent.notBefore)},
            {QStringLiteral("after"), consent.afterMinute ? QJsonValue(minuteText(consent.afterMinute)) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("source"), consent.source},
            {QStringLiteral("proof"), consent.proof}};
}

Result<Consent> consentOfCall(Context &context, const Call &call, const Customer &customer)
{
    Consent consent;
    consent.customer = customer.id;
    consent.purpose = call.has(consentPurposeOption) ? call.value(consentPurposeOption) : consent.purpose;
    consent.channel = call.value(consentChannelOption);
    consent.state = call.value(consentStateOption);
    for (const auto &[option, word, isGood, known] : {std::tuple(consentPurposeOption, consent.purpose, consent::isPurpose(consent.purpose), "care, marketing"),
                                                      std::tuple(consentChannelOption, consent.channel, consent::isChannel(consent.channel), "zalo, call, sms, email, visit"),
                                                      std::tuple(consentStateOption, consent.state, consent::isState(consent.state), "yes, no, later")}) {
        if (!isGood)
            return context.usage(failure(ErrorCode::cliBadValue, {option, word, QString::fromLatin1(known)}));
    }
    SOMO_TRY_ASSIGN(consent.from, dayOfOption(context, call, QStringLiteral("--from"), context.today()));
    SOMO_TRY_ASSIGN(consent.notBefore, dayOfOption(context, call, QStringLiteral("--not-before"), {}));
    if (const QString after = call.value(QStringLiteral("--after")); !after.isEmpty()) {
        const QTime time = QTime::fromString(after, QStringLiteral("H:mm"));
        if (!time.isValid())
            return context.usage(failure(ErrorCode::cliBadValue, {QStringLiteral("--after"), after, QString::fromUtf8(QT_TRANSLATE_NOOP("expected", "a time such as 18:00"))}));
        consent.afterMinute = time.hour() * 60 + time.minute();
    }
    consent.source = cleanText(call.value(QStringLiteral("--source")));
    if (consent.source.isEmpty())
        return context.usage(failure(ErrorCode::cliBadValue, {QStringLiteral("--source"), QString(), QString::fromUtf8(QT_TRANSLATE_NOOP("expected", "where it was said, such as phone, shop or form"))}));
    consent.proof = call.value(QStringLiteral("--proof"));
    SOMO_TRY_ASSIGN(consent.person, context.authorId());
    return consent;
}

} // namespace

Result<int> writeConsents(Context &context, Book &book, const Customer &customer)
{
    SOMO_TRY_ASSIGN(const std::vector<Consent> list, consent::current(book.database(), customer.id));
    Answer answer;
    QJsonArray json;
    for (const Consent &each : list) {
        json.append(consentRowJson(each));
        const QStringList row{each.purpose, each.channel, each.state, each.from.toIso(), each.notBefore.isNull() ? QString() : each.notBefore.toIso(), minuteText(each.afterMinute), each.source, each.proof};
        answer.csvRows.push_back(row);
        answer.rows.push_back(QStringList{context.thing(each.purpose), context.thing(each.channel), context.thing(each.state)} + row.mid(3));
    }
    answer.json = QJsonObject{{QStringLiteral("customer"), customer.code}, {QStringLiteral("consents"), json}};
    answer.headers = QStringList{context.text(QT_TRANSLATE_NOOP("cli", "Purpose")), context.text(QT_TRANSLATE_NOOP("cli", "Channel")), context.text(QT_TRANSLATE_NOOP("cli", "Answer")),
                                 context.text(QT_TRANSLATE_NOOP("cli", "Since")), context.text(QT_TRANSLATE_NOOP("cli", "Not before")), context.text(QT_TRANSLATE_NOOP("cli", "After")),
                                 context.text(QT_TRANSLATE_NOOP("cli", "Where it was said")), context.text(QT_TRANSLATE_NOOP("cli", "Proof"))};
    answer.right.assign(size_t(answer.headers.size()), false);
    answer.csvHeaders = QStringList{QStringLiteral("purpose"), QStringLiteral("channel"), QStringLiteral("state"), QStringLiteral("from"), QStringLiteral("not_before"), QStringLiteral("after"), QStringLiteral("source"), QStringLiteral("proof")};
    if (list.empty())
        answer.lead = context.text(QT_TRANSLATE_NOOP("cli", "%1 has agreed to nothing yet. Silence is no consent."), {customer.name});
    SOMO_TRY(context.writeAnswer(answer));
    return exitDone;
}

Result<int> consentAction(Context &context, const Call &call)
{
    const bool withdraws = call.has(QStringLiteral("--withdraw"));
    const bool writes = withdraws || call.has(consentStateOption) || call.has(consentChannelOption);
    SOMO_TRY_ASSIGN(Book *const book, context.book(writes ? Book::Mode::readWrite : Book::Mode::readOnly));
    SOMO_TRY_ASSIGN(const Customer customer, customerOfCall(context, call, *book));
    if (!writes)
        return writeConsents(context, *book, customer);
    SOMO_TRY_ASSIGN(const QString author, context.author());
    if (withdraws) {
        SOMO_TRY_ASSIGN(const Day day, dayOfOption(context, call, QStringLiteral("--from"), context.today()));
        SOMO_TRY_ASSIGN(const PersonId person, context.authorId());
        SOMO_TRY(book->write({QStringLiteral("consent_withdrawn"), {customer.code}}, author, [&](Database &database) -> Status {
            const auto withdrawn = consent::withdrawAll(database, customer.id, day, call.value(QStringLiteral("--source")), person);
            return withdrawn ? success() : Status(withdrawn.error());
        }));
        return writeConsents(context, *book, customer);
    }
    SOMO_TRY_ASSIGN(const Consent consent, consentOfCall(context, call, customer));
    SOMO_TRY(book->write({QStringLiteral("consent_added"), {customer.code}}, author, [&](Database &database) -> Status {
        const auto added = consent::add(database, consent);
        return added ? success() : Status(added.error());
    }));
    return writeConsents(context, *book, customer);
}

Result<int> writeAttachments(Context &context, Book &book, const Customer &customer)
{
    SOMO_TRY_ASSIGN(const std::vector<Attachment> files, attachments::of(book.database(), customer.id));
    Answer answer;
    QJsonArray json;
    for (const Attachment &each : files) {
        json.append(QJsonObject{{QStringLiteral("number"), each.id.value}, {QStringLiteral("name"), each.name}, {QStringLiteral("bytes"), each.bytes}, {QStringLiteral("added_on"), each.addedOn.toIso()}, {QStringLiteral("digest"), each.digest}});
        const QStringList row{QString::number(each.id.value), each.name, QString::number(each.bytes), each.addedOn.toIso()};
        answer.rows.push_back(row);
        answer.csvRows.push_back(row);
    }
    answer.json = QJsonObject{{QStringLiteral("customer"), customer.code}, {QStringLiteral("files"), json}};
    answer.headers = QStringList{context.text(QT_TRANSLATE_NOOP("cli", "No.")), context.text(QT_TRANSLATE_NOOP("cli", "File")), context.text(QT_TRANSLATE_NOOP("cli", "Bytes")), context.text(QT_TRANSLATE_NOOP("cli", "Date"))};
    answer.right = {true, false, true, false};
    answer.csvHeaders = QStringList{QStringLiteral("number"), QStringLiteral("name"), QStringLiteral("bytes"), QStringLiteral("added_on")};
    SOMO_TRY(context.writeAnswer(answer));
    return exitDone;
}

Result<int> attachAction(Context &context, const Call &call)
{
    const QString path = call.positions().value(2);
    const QString removed = call.value(QStringLiteral("--remove-file"));
    const QString saved = call.value(QStringLiteral("--save"));
    SOMO_TRY_ASSIGN(Book *const book, context.book(path.isEmpty() && removed.isEmpty() ? Book::Mode::readOnly : Book::Mode::readWrite));
    SOMO_TRY_ASSIGN(const Customer customer, customerOfCall(context, call, *book));
    SOMO_TRY_ASSIGN(const QString author, context.author());
    if (!saved.isEmpty()) {
        SOMO_TRY_ASSIGN(const QByteArray content, attachments::content(book->database(), AttachmentId{saved.toLongLong()}));
        const QString to = call.value(QStringLiteral("-o"));
        if (to.isEmpty())
            return context.usage(failure(ErrorCode::cliArgumentMissing, {QStringLiteral("-o")}));
        SOMO_TRY(mayBeWritten(to, {context.place()}));
        SOMO_TRY(writeWhole(to, content));
    } else if (!removed.isEmpty()) {
        SOMO_TRY_ASSIGN(const Attachment known, attachments::byId(book->database(), AttachmentId{removed.toLongLong()}));
        SOMO_TRY(book->write({QStringLiteral("attachment_removed"), {known.name}}, author, [&](Database &database) { return attachments::remove(database, known.id); }));
    } else if (!path.isEmpty()) {
        SOMO_TRY_ASSIGN(const QByteArray content, readInputFile(path));
        Attachment attachment;
        attachment.customer = customer.id;
        attachment.name = QFileInfo(path).fileName();
        attachment.addedOn = context.today();
        SOMO_TRY_ASSIGN(attachment.person, context.authorId());
        SOMO_TRY(book->write({QStringLiteral("attachment_added"), {attachment.name}}, author, [&](Database &database) -> Status {
            const auto added = attachments::add(database, attachment, content);
            return added ? success() : Status(added.error());
        }));
    }
    return writeAttachments(context, *book, customer);
}

} // namespace somo::cli
