// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/erasure.h"

#include "core/base/phone.h"
#include "core/base/text.h"
#include "core/customers/customer_merge_query.h"
#include "core/customers/customer_store.h"
#include "core/customers/known_customer.h"
#include "core/customers/mentions_store.h"
#include "core/marketing/free_code.h"
#include "core/marketing/named_store.h"
#include "core/storage/bulk_writer.h"
#include "core/storage/forgetting.h"
#include "core/storage/kept_copies.h"
#include "core/storage/sealed_copy.h"
#include "core/storage/trail.h"
#include "core/storage/written_copies.h"
#include "core/words/thing_words.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace somo::privacy {

namespace {

/// Stands where words were taken from the history.
const QString takenWords = QStringLiteral("…");

/// What a person is known by, as the words of commands may hold it.
struct Identity {
    Customer customer;
    QStringList uids; // the row's, and those of rows that were merged into it
    QStringList codes; // the code, and those of rows that were merged into this one
    std::vector<qint64> rows; // the customer's own, then those that were merged into it, which only the history knows
    Mentions mentions; // as others may have written of them
    std::vector<QString> texts; // folded: names, addresses, e-mail
    std::vector<QString> numbers; // digits of the phone
};

QString digitsOnly(const QString &text)
{
    QString digits;
    for (const QChar letter : text) {
        if (letter.isDigit())
            digits += letter;
    }
    return digits;
}

/// A text that is looked for within the words of commands.
void knowText(Identity &known, const QString &text)
{
    constexpr qsizetype shortest = 3;
    if (const QString plain = folded(text); plain.size() >= shortest)
        known.texts.push_back(plain);
}

void knowPhone(Identity &known, const QString &typed)
{
    constexpr qsizetype fewestDigits = 6;
    for (const QString &text : {typed, normalisedPhone(typed).value_or(QString())}) {
        known.mentions.addPhone(text);
        QString digits = digitsOnly(text);
        if (digits.startsWith(QStringLiteral("84")) || digits.startsWith(u'0'))
            digits = digits.mid(digits.startsWith(u'0') ? 1 : 2);
        if (digits.size() >= fewestDigits)
            known.numbers.push_back(digits);
    }
}

/// What they were called before, and as rows that were merged into this one.
Status knowFormer(Database &database, Identity &known)
{
    SOMO_TRY_ASSIGN(const QStringList uids, textsInImages(database, QStringLiteral("customer"), known.rows, QStringLiteral("uid")));
    for (const QString &uid : uids) {
        if (!known.uids.contains(uid))
            known.uids += uid;
    }
    SOMO_TRY_ASSIGN(const QStringList names, textsInImages(database, QStringLiteral("customer"), known.rows, QStringLiteral("name")));
    SOMO_TRY_ASSIGN(const QStringList emails, textsInImages(database, QStringLiteral("customer_contact"), known.rows, QStringLiteral("email")));
    SOMO_TRY_ASSIGN(const QStringList phones, textsInImages(database, QStringLiteral("customer_contact"), known.rows, QStringLiteral("phone_typed")));
    for (const QString &name : names) {
        if (!name.trimmed().contains(u' ')) // one word may mean anybody
            continue;
        knowText(known, name);
        known.mentions.addName(name);
    }
    for (const QString &email : emails) {
        knowText(known, email);
        known.mentions.addEmail(email);
    }
    for (const QString &phone : phones)
        knowPhone(known, phone);
    return success();
}

Result<Identity> identityOf(Database &database, CustomerId customer)
{
    SOMO_TRY(checkCustomerIsThere(database, customer));
    Identity known;
    SOMO_TRY_ASSIGN(known.customer, customers::byId(database, customer));
    if (!known.customer.erasedOn.isNull())
        return failure(ErrorCode::customerGone, {QString::number(customer.value)});
    Statement uid(database, QStringLiteral("SELECT uid FROM customer WHERE id = :id"));
    uid.bind(u":id", customer);
    SOMO_TRY(uid.run());
    if (uid.next())
        known.uids += uid.text(0);
    SOMO_TRY(uid.status());
    SOMO_TRY_ASSIGN(known.codes, customers::aliases(database, customer));
    known.codes.prepend(known.customer.code);
    SOMO_TRY_ASSIGN(const std::vector<qint64> merged, mergedCustomers(database, known.codes.mid(1)));
    known.rows = {customer.value};
    known.rows.insert(known.rows.end(), merged.begin(), merged.end());
    knowText(known, known.customer.name);
    knowText(known, known.customer.email);
    knowText(known, known.customer.address);
    for (const QString &code : std::as_const(known.codes))
        knowText(known, code);
    knowPhone(known, known.customer.phoneTyped);
    known.mentions.addName(known.customer.name);
    known.mentions.addEmail(known.customer.email);
    SOMO_TRY(knowFormer(database, known));
    return known;
}

bool saysIdentity(const Identity &known, const QString &word)
{
    const QString plain = folded(word);
    const QString digits = digitsOnly(word);
    return std::ranges::any_of(known.texts, [&](const QString &text) { return plain.contains(text); })
        || std::ranges::any_of(known.numbers, [&](const QString &number) { return digits.contains(number); });
}

/// Commands about one customer's own things, whose words are what somebody wrote about them.
bool isAboutPerson(const QString &code)
{
    constexpr std::array about{u"activity_", u"promise_", u"expense_", u"quick_", u"deal_", u"care_", u"consent_", u"attachment_", u"privacy_", u"customer_", u"own_value_", u"tag_"};
    return std::ranges::any_of(about, [&](QStringView beginning) { return code.startsWith(beginning); });
}

/// Takes the person out of a command's words; false where they weren't in them.
bool takeFromWords(const Identity &known, SaidCommand &command)
{
    const bool all = command.touched && isAboutPerson(command.words.code) && command.words.code != u"customer_erased";
    bool changed = false;
    for (QString &arg : command.words.args) {
        if (arg != takenWords && (all || saysIdentity(known, arg))) {
            arg = takenWords;
            changed = true;
        }
    }
    return changed;
}

/// The commands that name the person, with the words that they have afterwards.
Result<std::vector<SaidCommand>> commandsWithout(Database &database, const Identity &known)
{
    SOMO_TRY_ASSIGN(std::vector<SaidCommand> commands, commandsNaming(database, known.rows, [&](SaidCommand command) { return takeFromWords(known, command); }));
    for (SaidCommand &command : commands)
        takeFromWords(known, command);
    return commands;
}

Status runForCustomer(Database &database, const QString &sql, CustomerId customer)
{
    Statement statement(database, sql);
    statement.bind(u":id", customer.value);
    return statement.run();
}

/// What stands in other tables about the person, in the order in which rows hang on each other. Rows that figures come from stay
/// without their words.
Status forgetRows(Database &database, CustomerId customer)
{
    for (const QString &sql : {
             QStringLiteral("DELETE FROM customer_contact WHERE id = :id"),
             QStringLiteral("DELETE FROM customer_alias WHERE customer_id = :id"),
             QStringLiteral("DELETE FROM customer_apart WHERE first_id = :id OR second_id = :id"),
             QStringLiteral("DELETE FROM customer_tag WHERE customer_id = :id"),
             QStringLiteral("DELETE FROM own_value WHERE customer_id = :id OR deal_id IN (SELECT d.id FROM deal AS d WHERE d.customer_id = :id)"),
             QStringLiteral("DELETE FROM consent WHERE customer_id = :id"),
             QStringLiteral("DELETE FROM attachment WHERE customer_id = :id OR order_id IN (SELECT o.id FROM sales_order AS o WHERE o.customer_id = :id)"
                            " OR deal_id IN (SELECT d.id FROM deal AS d WHERE d.customer_id = :id)"),
             QStringLiteral("DELETE FROM care_item WHERE customer_id = :id"),
             QStringLiteral("DELETE FROM care_refusal WHERE customer_id = :id"),
             QStringLiteral("UPDATE activity SET note = '', version = version + 1 WHERE note <> '' AND (customer_id = :id"
                            " OR order_id IN (SELECT o.id FROM sales_order AS o WHERE o.customer_id = :id))"),
             QStringLiteral("UPDATE promise SET words = '', outcome = '', version = version + 1 WHERE customer_id = :id"
                            " OR order_id IN (SELECT o.id FROM sales_order AS o WHERE o.customer_id = :id)"),
             QStringLiteral("UPDATE expense SET note = '', version = version + 1 WHERE note <> '' AND customer_id = :id"),
             QStringLiteral("UPDATE deal SET name = code, next_step = '', lost_note = '', note = '', version = version + 1 WHERE customer_id = :id"),
             QStringLiteral("UPDATE sales_order SET note = NULL, version = version + 1 WHERE note IS NOT NULL AND customer_id = :id"),
             QStringLiteral("UPDATE sales_return SET note = NULL, version = version + 1 WHERE note IS NOT NULL"
                            " AND order_id IN (SELECT o.id FROM sales_order AS o WHERE o.customer_id = :id)"),
             QStringLiteral("UPDATE privacy_request SET note = '', version = version + 1 WHERE note <> '' AND customer_id = :id"),
             QStringLiteral("UPDATE customer SET came_from_id = NULL, version = version + 1 WHERE came_from_id = :id"),
         })
        SOMO_TRY(runForCustomer(database, sql, customer));
    return success();
}

/// What files said of the orders' customer; what they said of the orders stays, so that an import knows them again.
Status forgetSaid(Database &database, const Identity &known)
{
    Statement rows(database, QStringLiteral("SELECT s.id, s.said FROM order_said AS s JOIN sales_order AS o ON o.id = s.id WHERE o.customer_id = :id ORDER BY s.id"));
    rows.bind(u":id", known.customer.id);
    SOMO_TRY(rows.run());
    std::vector<std::pair<qint64, QString>> changed;
    // The letters of core/exchange/import_said.cpp, which never change: the customer's fields, and the order's note.
    const QStringList personal{QStringLiteral("kc"), QStringLiteral("kn"), QStringLiteral("kk"), QStringLiteral("kg"), QStringLiteral("kp"), QStringLiteral("ke"),
                               QStringLiteral("ka"), QStringLiteral("kr"), QStringLiteral("ks"), QStringLiteral("kx"), QStringLiteral("ky"), QStringLiteral("kb"), QStringLiteral("ko"), QStringLiteral("xn")};
    while (rows.next()) {
        QJsonObject said = QJsonDocument::fromJson(rows.text(1).toUtf8()).object();
        for (const QString &key : personal)
            said.remove(key);
        changed.emplace_back(rows.int64(0), QString::fromUtf8(QJsonDocument(said).toJson(QJsonDocument::Compact)));
    }
    SOMO_TRY(rows.status());
    Statement write(database, QStringLiteral("UPDATE order_said SET said = :said WHERE id = :id"));
    for (const auto &[id, said] : changed) {
        write.bind(u":said", said);
        write.bind(u":id", id);
        SOMO_TRY(write.run());
    }
    Statement rowSaid(database, QStringLiteral("DELETE FROM row_said WHERE kind = 'customer' AND row_key = :key"));
    for (const QString &code : known.codes) {
        rowSaid.bind(u":key", code);
        SOMO_TRY(rowSaid.run());
    }
    return success();
}

Status forgetCustomer(Database &database, CustomerId customer, const QString &placeholder, const QString &name, Day today)
{
    Statement row(database, QStringLiteral("UPDATE customer SET uid = :uid, code = :code, name = :name, sort_key = :key, folded = :folded, customer_group = NULL, province_id = NULL,"
                                           " segment_id = NULL, gender = NULL, birth_year = NULL, note = NULL, keeper_id = NULL, keeper_from = NULL, stage_said = NULL,"
                                           " came_from_id = NULL, erased_on = :today, import_id = NULL, version = version + 1 WHERE id = :id"));
    row.bind(u":uid", newUid());
    row.bind(u":code", placeholder);
    row.bind(u":name", name);
    row.bind(u":key", personSortKeyText(name));
    row.bind(u":folded", folded(name));
    row.bind(u":today", today);
    row.bind(u":id", customer);
    return row.run();
}

/// A request to be erased that is open is answered with this.
Status answerErasure(Database &database, CustomerId customer, Day today)
{
    Statement row(database, QStringLiteral("UPDATE privacy_request SET answered_on = CASE WHEN received_on > :today THEN received_on ELSE :today END, outcome = 'done',"
                                           " version = version + 1 WHERE customer_id = :id AND kind = 'erase' AND answered_on IS NULL"));
    row.bind(u":today", today);
    row.bind(u":id", customer);
    return row.run();
}

Result<QString> placeholderFor(Database &database, CustomerId customer)
{
    return freeCode(QStringLiteral("DX-"), customer.value, [&](const QString &code) { return customers::findByCode(database, code); });
}

Status checkMayErase(Database &database)
{
    if (database.engine() == Engine::sqlite)
        return success();
    Statement role(database, QStringLiteral("SELECT CASE WHEN somo_role() = 'keeper' THEN 1 ELSE 0 END"));
    SOMO_TRY_ASSIGN(const qint64 keeps, runForId(role));
    return keeps == 1 ? success() : Status(failure(ErrorCode::eraseNotKeeper));
}

/// Whether a book's file may hold a customer; one that can't be read may hold anybody.
bool mayHold(const QString &file, const QStringList &uids, const QStringList &codes)
{
    const auto database = Database::open(file, Database::Access::immutable);
    if (!database)
        return true;
    const auto holds = [](Statement &row, QStringView name, const QString &value) {
        row.bind(name, value);
        const auto found = runForId(row);
        return !found || *found > 0;
    };
    Statement row(**database, QStringLiteral("SELECT COUNT(*) FROM customer WHERE uid = :uid"));
    if (std::ranges::any_of(uids, [&](const QString &uid) { return holds(row, u":uid", uid); }))
        return true;
    Statement other(**database, QStringLiteral("SELECT COUNT(*) FROM customer WHERE code = :code"));
    return std::ranges::any_of(codes, [&](const QString &code) { return holds(other, u":code", code); });
}

} // namespace

Result<ErasurePreview> erasurePreview(Database &database, CustomerId customer)
{
    SOMO_TRY_ASSIGN(const Identity known, identityOf(database, customer));
    ErasurePreview preview;
    preview.code = known.customer.code;
    preview.name = known.customer.name;
    Statement row(database, QStringLiteral("SELECT (SELECT COUNT(*) FROM sales_order AS t WHERE t.customer_id = :id),"
                                           " (SELECT COUNT(*) FROM sales_order AS t WHERE t.customer_id = :id AND COALESCE(t.note, '') <> '')"
                                           " + (SELECT COUNT(*) FROM activity AS t WHERE t.customer_id = :id AND t.note <> '')"
                                           " + (SELECT COUNT(*) FROM promise AS t WHERE t.customer_id = :id AND t.words <> '')"
                                           " + (SELECT COUNT(*) FROM deal AS t WHERE t.customer_id = :id AND (t.note <> '' OR t.next_step <> '' OR t.lost_note <> ''))"
                                           " + (SELECT COUNT(*) FROM expense AS t WHERE t.customer_id = :id AND t.note <> ''),"
                                           " (SELECT COUNT(*) FROM attachment AS t WHERE t.customer_id = :id OR t.order_id IN (SELECT o.id FROM sales_order AS o WHERE o.customer_id = :id)"
                                           " OR t.deal_id IN (SELECT d.id FROM deal AS d WHERE d.customer_id = :id))"));
    row.bind(u":id", customer.value);
    SOMO_TRY(row.run());
    if (row.next()) {
        preview.orders = row.int64(0);
        preview.notes = row.int64(1);
        preview.attachments = row.int64(2);
    }
    SOMO_TRY(row.status());
    SOMO_TRY_ASSIGN(preview.images, countImagesOf(database, known.rows));
    return preview;
}

Result<Erasure> eraseCustomer(Book &book, CustomerId customer, Day today, const QString &author)
{
    SOMO_TRY(checkMayErase(book.database()));
    SOMO_TRY_ASSIGN(const Identity known, identityOf(book.database(), customer));
    SOMO_TRY_ASSIGN(const std::vector<SaidCommand> named, commandsWithout(book.database(), known));
    std::vector<qint64> seqs;
    for (const SaidCommand &command : named)
        seqs.push_back(command.seq);
    Erasure done;
    SOMO_TRY_ASSIGN(done.placeholder, placeholderFor(book.database(), customer));
    const QString name = words::erasedCustomerName(customer.value, languageFromCode(book.settings().language).value_or(Language::vietnamese));
    SOMO_TRY(book.write({QStringLiteral("customer_erased"), {done.placeholder, erasedSeqs(seqs)}}, author, [&](Database &database) -> Status {
        SOMO_TRY(identityOf(database, customer));
        // What others wrote meanwhile isn't in the words of this command: whoever erases tries again.
        SOMO_TRY_ASSIGN(const std::vector<SaidCommand> now, commandsWithout(database, known));
        if (!std::ranges::equal(now, named, {}, &SaidCommand::seq, &SaidCommand::seq))
            return failure(ErrorCode::bookBusy, {book.place()});
        SOMO_TRY(deferForeignKeys(database));
        SOMO_TRY(forgetSaid(database, known));
        SOMO_TRY(forgetLearnedWords(database, customer, known.customer.name));
        SOMO_TRY(forgetRows(database, customer));
        SOMO_TRY(answerErasure(database, customer, today));
        SOMO_TRY(forgetCustomer(database, customer, done.placeholder, name, today));
        for (const SaidCommand &command : named)
            SOMO_TRY(forgetWords(database, command.seq, command.words));
        SOMO_TRY(forgetMentions(database, known.mentions));
        return forgetImages(database, known.rows, known.codes);
    }));
    const Status swept = sweepDeleted(book.database());
    done.swept = swept.ok();
    if (!isServerPlace(book.place()))
        done.backups = backupsHolding(book.place(), known.uids, known.codes.mid(1), {copiesFolder(book.place(), book.settings())}, writtenCopies(book.place()));
    return done;
}

QStringList backupsHolding(const QString &place, const QStringList &customerUids, const QStringList &formerCodes, const QStringList &folders,
                           const QStringList &copies)
{
    QStringList places{QFileInfo(place).absolutePath()};
    for (const QString &folder : folders) {
        if (const QString absolute = QFileInfo(folder).absoluteFilePath(); !places.contains(absolute))
            places += absolute;
    }
    QStringList found;
    const QString book = QFileInfo(place).absoluteFilePath();
    for (const QString &folder : std::as_const(places)) {
        const QFileInfoList files = QDir(folder).entryInfoList({QStringLiteral("*.somo"), u'*' + sealedEnding}, QDir::Files | QDir::Readable, QDir::Name);
        for (const QFileInfo &file : files) {
            // By a code that was theirs before a merge only copies of this book are looked at: others have such codes too.
            const bool isCopy = file.fileName().startsWith(QFileInfo(place).completeBaseName());
            if (file.absoluteFilePath() != book && mayHold(file.absoluteFilePath(), customerUids, isCopy ? formerCodes : QStringList()))
                found += file.absoluteFilePath();
        }
    }
    for (const QString &copy : copies) {
        if (!found.contains(copy) && mayHold(copy, customerUids, formerCodes))
            found += copy;
    }
    return found;
}

} // namespace somo::privacy
