// SPDX-License-Identifier: GPL-3.0-or-later
// Forgetting a person: nowhere in any file of the book, and the sums stay.
#include "core/customers/attachment_store.h"
#include "core/customers/consent_store.h"
#include "core/customers/customer_merge_query.h"
#include "core/customers/customer_merge_store.h"
#include "core/customers/customer_store.h"
#include "core/customers/erasure.h"
#include "core/customers/mentions.h"
#include "core/customers/own_field_store.h"
#include "core/customers/privacy_request_query.h"
#include "core/customers/privacy_request_store.h"
#include "core/customers/saved_view_store.h"
#include "core/customers/text_columns.h"
#include "core/exchange/import_forgotten.h"
#include "core/ledger/search_query.h"
#include "core/service/activity_store.h"
#include "core/service/expense_store.h"
#include "core/service/promise_store.h"
#include "core/storage/book_backup.h"
#include "core/storage/forgetting.h"
#include "core/storage/kept_copies.h"
#include "core/storage/written_copies.h"
#include "tests/core/import_support.h"
#include "tests/support/catch.h"
#include "tests/support/small_book.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace somo;
using namespace somo::test;

namespace {

const QString header = QStringLiteral("order.code,order.ordered_on,order.status,order.completed_on,order.person,order.note,customer.code,customer.name,customer.phone,line.name,line.quantity,line.unit_price\n");
const QString hers = QStringLiteral("Z1,2026-09-05,completed,2026-09-06,AN,giao cho Quỳnh Như,QN-77,Đặng Quỳnh Như,0909112233,Trà,2,120000\n");
constexpr Day tenth = Day::fromNumber(20261010);

/// Đặng Quỳnh Như bought Z1 for 240,000. Her name stands in notes, a promise, words of commands, a file and a field.
struct RememberedBook {
    SmallBook small;
    CustomerId nhu;

    explicit RememberedBook(Engine engine)
        : small(engine)
    {
        importHers();
        nhu = must(customers::findByCode(small.database(), QStringLiteral("QN-77")));
        run(QStringLiteral("customer_changed"), {QStringLiteral("Đặng Quỳnh Như")}, [this](Database &database) -> Status {
            SOMO_TRY_ASSIGN(Customer customer, customers::byId(database, nhu));
            customer.note = QStringLiteral("Như thích trà nhài");
            customer.birthDay = 1224;
            return customers::update(database, customer);
        });
        run(QStringLiteral("activity_added"), {QStringLiteral("gọi cho chị Như")}, [this](Database &database) { return fill(database); });
        run(QStringLiteral("order_changed"), {QStringLiteral("O1")}, [](Database &database) { return database.execute(QStringLiteral("UPDATE sales_order SET note = 'khác', version = version + 1 WHERE code = 'O1'")); });
    }
    void importHers()
    {
        ImportOptions options = importOptions();
        options.today = tenth;
        const ImportResult result = must(importText(*small.book(), ImportKind::orders, header + hers, options));
        for (const Error &error : result.errors)
            UNSCOPED_INFO(error.place.column.toStdString() << " code " << int(error.code));
        REQUIRE(result.errorCount == 0);
    }
    void run(const QString &code, const QStringList &args, const Book::Work &work)
    {
        const auto done = small.book()->write({code, args}, QStringLiteral("An"), work);
        if (!done)
            failWith(done.error());
    }
    Status fill(Database &database)
    {
        Activity activity;
        activity.day = tenth;
        activity.customer = nhu;
        activity.note = QStringLiteral("Như hỏi giá sỉ");
        SOMO_TRY(activities::add(database, activity));
        Promise promise;
        promise.madeOn = promise.dueOn = tenth;
        promise.customer = nhu;
        promise.words = QStringLiteral("gửi mẫu cho Quỳnh Như");
        SOMO_TRY(promises::add(database, promise));
        Consent consent;
        consent.customer = nhu;
        consent.from = tenth;
        consent.proof = QStringLiteral("Quỳnh Như nhắn đồng ý");
        SOMO_TRY(consent::add(database, consent));
        OwnField field;
        field.code = QStringLiteral("nick");
        SOMO_TRY_ASSIGN(const OwnFieldId nick, own_fields::add(database, field));
        SOMO_TRY(own_fields::set(database, nhu, {nick, QStringLiteral("quynhnhu_tra"), {}}));
        Attachment attachment;
        attachment.customer = nhu;
        attachment.name = QStringLiteral("quynh-nhu.txt");
        attachment.addedOn = tenth;
        SOMO_TRY(attachments::add(database, attachment, "QUYNHNHU-CMND"));
        PrivacyRequest request;
        request.customer = nhu;
        request.kind = QStringLiteral("erase");
        request.receivedOn = Day::fromNumber(20261005);
        SOMO_TRY(privacy::addRequest(database, request));
        return success();
    }
};

/// Every file beside the book that holds one of these texts, in either case and as JSON or base64 would write it.
QStringList filesHolding(const QString &folder, const QStringList &texts)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const QString &text : texts) {
            if (bytes.contains(text.toUtf8()) || bytes.contains(text.toUtf8().toBase64(QByteArray::OmitTrailingEquals)))
                found += QFileInfo(file).fileName() + u' ' + text;
        }
    }
    return found;
}

/// All rows of all tables of a book as text.
QString allTexts(TestBook &book)
{
    QString all = book.dump().join(u'\n');
    all += book.rows(QStringLiteral("SELECT COALESCE(before_image, '') || COALESCE(after_image, '') FROM trail_image ORDER BY change_id")).join(u'\n');
    all += book.rows(QStringLiteral("SELECT words FROM trail_command ORDER BY seq")).join(u'\n');
    all += book.rows(QStringLiteral("SELECT folded FROM search_index ORDER BY kind, row_id")).join(u'\n');
    return all;
}

const QStringList &herTexts()
{
    static const QStringList texts{QStringLiteral("Quỳnh Như"), QStringLiteral("quynh nhu"), QStringLiteral("dang quynh"), QStringLiteral("909112233"), QStringLiteral("QN-77"),
                                   QStringLiteral("qn 77"), QStringLiteral("Như thích"), QStringLiteral("Như hỏi"), QStringLiteral("chị Như"), QStringLiteral("quynhnhu_tra"),
                                   QStringLiteral("quynh-nhu"), QStringLiteral("QUYNHNHU-CMND")};
    return texts;
}

} // namespace

TEST_CASE("an erased customer is in no table, no history and no index, and their orders keep their amounts", "[customer][erasure]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    RememberedBook book(engine);
    TestBook &held = book.small.book();
    CHECK(allTexts(held).contains(QStringLiteral("Quỳnh Như")));
    const QStringList sums = held.rows(QStringLiteral("SELECT event, order_id, net, quantity, person_id FROM entry ORDER BY event, order_id, ordinal"));
    const ErasurePreview preview = must(privacy::erasurePreview(held.database(), book.nhu));
    CHECK(preview.orders == 1);
    CHECK(preview.notes == 3); // of Z1, the call and the promise
    CHECK(preview.attachments == 1);

    const Erasure done = must(privacy::eraseCustomer(*held, book.nhu, tenth, QStringLiteral("An")));
    const QString all = allTexts(held);
    for (const QString &text : herTexts()) {
        INFO(text.toStdString());
        CHECK_FALSE(all.contains(text));
    }
    CHECK(held.rows(QStringLiteral("SELECT event, order_id, net, quantity, person_id FROM entry ORDER BY event, order_id, ordinal")) == sums);
    const Customer left = must(customers::byId(held.database(), book.nhu));
    CHECK(left.code == done.placeholder);
    CHECK(left.erasedOn == tenth);
    CHECK(left.phoneTyped.isEmpty());
    CHECK_FALSE(left.birthDay);
    CHECK(held.number(QStringLiteral("SELECT COUNT(*) FROM activity WHERE customer_id = %1").arg(book.nhu.value)) == 1); // it is counted still
    const auto requests = must(privacy::requests(held.database(), tenth));
    REQUIRE(requests.size() == 1);
    CHECK(requests[0].request.outcome == QStringLiteral("done"));
    CHECK(requests[0].request.answeredOn == tenth);
    CHECK(must(searchBook(held.database(), QStringLiteral("quynh nhu"), std::nullopt, 5)).empty());
    // The chain verifies, and others' history is as it was.
    CHECK(must(held->check()).empty());
    CHECK(held.number(QStringLiteral("SELECT COUNT(*) FROM trail_image WHERE after_image LIKE '%khác%'")) == 1);

    // It can't be taken back, nor can what was done with them before.
    const auto undone = held->undo(1, QStringLiteral("An"));
    REQUIRE(!undone);
    CHECK(undone.error().code == ErrorCode::undoImageMissing);
    CHECK(privacy::eraseCustomer(*held, book.nhu, tenth, QStringLiteral("An")).error().code == ErrorCode::customerGone);
}

TEST_CASE("who was made one with somebody who is erased is forgotten with them", "[customer][erasure][merge]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    RememberedBook book(engine);
    TestBook &held = book.small.book();
    CustomerId other;
    book.run(QStringLiteral("customer_added"), {QStringLiteral("Trương Bạch Vân")}, [&](Database &database) -> Status {
        Customer customer;
        customer.code = QStringLiteral("VAN-9");
        customer.name = QStringLiteral("Trương Bạch Vân");
        customer.phoneTyped = QStringLiteral("0977 665 544");
        customer.email = QStringLiteral("bachvan@vidu.vn");
        customer.note = QStringLiteral("Vân ở chợ Bến Thành");
        SOMO_TRY_ASSIGN(other, customers::add(database, customer));
        return success();
    });
    book.run(QStringLiteral("order_changed"), {QStringLiteral("O2")}, [&](Database &database) {
        return database.execute(QStringLiteral("UPDATE sales_order SET customer_id = %1, note = 'gửi cô Vân', version = version + 1 WHERE code = 'O2'").arg(other.value));
    });
    book.run(QStringLiteral("order_changed"), {QStringLiteral("O2")}, [](Database &database) { return database.execute(QStringLiteral("UPDATE sales_order SET note = NULL, version = version + 1 WHERE code = 'O2'")); });
    book.run(QStringLiteral("customers_merged"), {QStringLiteral("QN-77"), QStringLiteral("VAN-9")}, [&](Database &database) -> Status {
        SOMO_TRY_ASSIGN(const MergePreview preview, customers::mergePreview(database, book.nhu, other));
        Customer result = preview.proposed;
        result.email.clear(); // the row says nothing any more of who went: only the history does
        result.note.clear();
        return customers::merge(database, {book.nhu, other, result, preview.gone.version, {}});
    });
    CHECK(allTexts(held).contains(QStringLiteral("Bạch Vân")));
    CHECK(must(privacy::erasurePreview(held.database(), book.nhu)).orders == 2);
    must(privacy::eraseCustomer(*held, book.nhu, tenth, QStringLiteral("An")));
    const QString all = allTexts(held);
    for (const QString &text : herTexts() + QStringList{QStringLiteral("Bạch Vân"), QStringLiteral("bach van"), QStringLiteral("977665544"), QStringLiteral("0977 665 544"),
                                                        QStringLiteral("bachvan@"), QStringLiteral("VAN-9"), QStringLiteral("chợ Bến Thành"), QStringLiteral("cô Vân")}) {
        INFO(text.toStdString());
        CHECK_FALSE(all.contains(text));
    }
    CHECK(must(held->check()).empty());
}

TEST_CASE("what was written elsewhere names an erased customer no more, and says all else", "[customer][erasure]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    RememberedBook book(engine);
    TestBook &held = book.small.book();
    CustomerId hoa;
    book.run(QStringLiteral("customer_added"), {QStringLiteral("Hoa")}, [&](Database &database) -> Status {
        Customer customer;
        customer.code = QStringLiteral("HOA");
        customer.name = QStringLiteral("Hoa");
        customer.note = QStringLiteral("Bạn thân\nđặng  quỳnh NHƯ (0909.112.233), thích ô long");
        SOMO_TRY_ASSIGN(hoa, customers::add(database, customer));
        SavedView view;
        view.name = QStringLiteral("Khách của Đặng Quỳnh Như");
        view.document = QStringLiteral(R"({"words":"Đặng Quỳnh Như"})");
        SOMO_TRY(saved_views::save(database, view));
        SOMO_TRY(database.execute(QStringLiteral("INSERT INTO commission_question (uid, person_id, period_kind, period_first, line_key, kind, question, author, moment)"
                                                 " VALUES ('q1', %1, 'month', 20260901, 'x', 'data', 'Đơn của Đặng Quỳnh Như là của tôi?', 'An', 1)").arg(book.small.an.value)));
        SOMO_TRY_ASSIGN(const ExpenseCategoryId gifts, expenses::addCategoryByName(database, QStringLiteral("Quà")));
        Expense expense;
        expense.day = tenth;
        expense.category = gifts;
        expense.amount = Money::fromMinorUnits(50'000);
        expense.person = book.small.an;
        expense.customer = book.nhu;
        expense.note = QStringLiteral("hộp Quỳnh");
        SOMO_TRY(expenses::add(database, expense));
        return expenses::learn(database, expense.note, gifts);
    });
    must(privacy::eraseCustomer(*held, book.nhu, tenth, QStringLiteral("An")));
    CHECK(must(customers::byId(held.database(), hoa)).note == QStringLiteral("Bạn thân\n… (…), thích ô long"));
    CHECK(held.rows(QStringLiteral("SELECT name, folded, document FROM saved_view ORDER BY id")) == QStringList{QStringLiteral("Khách của …|khach cua …|{\"words\":\"…\"}")});
    CHECK(held.rows(QStringLiteral("SELECT question FROM commission_question ORDER BY id")) == QStringList{QStringLiteral("Đơn của … là của tôi?")});
    CHECK(held.rows(QStringLiteral("SELECT word FROM expense_word ORDER BY word")) == QStringList{QStringLiteral("hop")});
    const QString all = allTexts(held);
    for (const QString &text : herTexts() + QStringList{QStringLiteral("quỳnh NHƯ"), QStringLiteral("112.233")}) {
        INFO(text.toStdString());
        CHECK_FALSE(all.contains(text));
    }
    CHECK(must(held->check()).empty());
}

TEST_CASE("payers, lines, products, tags, others' addresses and what files said of others' orders name an erased customer no more", "[customer][erasure]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    RememberedBook book(engine);
    TestBook &held = book.small.book();
    ImportOptions options = importOptions();
    options.today = tenth;
    const QString head = QStringLiteral("order.code,order.ordered_on,order.status,order.completed_on,order.person,order.payer,order.note,customer.code,customer.name,customer.phone,"
                                        "customer.address,customer.group,line.name,line.quantity,line.unit_price\n");
    // K2 is another woman of that name, with a phone of her own; Z4 is nobody's, for the name means two.
    const QString rows = QStringLiteral("Z2,2026-09-07,completed,2026-09-08,AN,Đặng Quỳnh Như,\"gửi \"\"Đặng Quỳnh Như\"\" sđt 0909.112.233\",K2,Đặng Quỳnh Như,0933445566,ở nhà Đặng Quỳnh Như,nhóm Đặng Quỳnh Như,Bánh gửi Đặng Quỳnh Như,1,50000\n"
                                        "Z3,2026-09-07,completed,2026-09-08,AN,Chợ Lớn,,K3,Lý Ngọc Mai,,,,Bánh gửi 0909112233,1,60000\n");
    const QString nobodys = QStringLiteral("Z4,2026-09-07,completed,2026-09-08,AN,Chợ Lớn,,,Đặng Quỳnh Như,,,,Trà,1,70000\n");
    for (const QString &each : {rows, nobodys})
        REQUIRE(must(importText(*held, ImportKind::orders, head + each, options)).errorCount == 0);
    REQUIRE(held.number(QStringLiteral("SELECT COUNT(*) FROM sales_order WHERE code = 'Z4' AND customer_id IS NULL")) == 1);
    const CustomerId mai = must(customers::findByCode(held.database(), QStringLiteral("K3")));
    book.run(QStringLiteral("tag_set"), {}, [&](Database &database) -> Status {
        return database.execute(QStringLiteral("INSERT INTO tag (name, folded, sort_key) VALUES ('khách Đặng Quỳnh Như', 'khach dang quynh nhu', 'x'), ('khách …', 'khach …', 'y')"));
    });
    const qint64 revenue = held.number(QStringLiteral("SELECT CAST(SUM(net) AS BIGINT) FROM entry"));
    must(privacy::eraseCustomer(*held, book.nhu, tenth, QStringLiteral("An")));

    CHECK(held.rows(QStringLiteral("SELECT code, name FROM payer ORDER BY name")) == QStringList{QStringLiteral("Chợ Lớn|Chợ Lớn"), QStringLiteral("…|…")});
    CHECK(held.rows(QStringLiteral("SELECT COALESCE(t.address, ''), COALESCE(c.customer_group, '') FROM customer AS c JOIN customer_contact AS t ON t.id = c.id WHERE c.code = 'K2'"))
          == QStringList{QStringLiteral("ở nhà …|nhóm …")});
    CHECK(held.rows(QStringLiteral("SELECT name, folded FROM product WHERE folded LIKE 'banh%' ORDER BY id"))
          == QStringList{QStringLiteral("Bánh gửi …|banh gui …"), QStringLiteral("Bánh gửi …|banh gui …")});
    CHECK(held.number(QStringLiteral("SELECT COUNT(DISTINCT name) FROM tag")) == 2);
    CHECK(held.number(QStringLiteral("SELECT COUNT(*) FROM tag WHERE folded = 'khach …'")) == 1);
    CHECK(held.rows(QStringLiteral("SELECT said FROM order_said AS s JOIN sales_order AS o ON o.id = s.id WHERE o.code = 'Z2'")).value(0).contains(QStringLiteral(R"("xn":"gửi \"…\" sđt …")")));
    // The other one of that name keeps hers, in the book and in what the file said of her order.
    CHECK(held.rows(QStringLiteral("SELECT name FROM customer WHERE code = 'K2'")) == QStringList{QStringLiteral("Đặng Quỳnh Như")});
    CHECK(held.rows(QStringLiteral("SELECT said FROM order_said AS s JOIN sales_order AS o ON o.id = s.id WHERE o.code = 'Z2'")).value(0).contains(QStringLiteral(R"("kn":"Đặng Quỳnh Như")")));
    CHECK(must(customers::byId(held.database(), mai)).name == QStringLiteral("Lý Ngọc Mai"));
    for (const Discrepancy &each : must(held->check()))
        UNSCOPED_INFO(each.thing.toStdString() << " " << each.where.toStdString());
    CHECK(must(held->check()).empty());
    // The same files bring nothing of her back, and make nobody of the mark.
    const qint64 people = held.number(QStringLiteral("SELECT COUNT(*) FROM customer"));
    for (const QString &each : {rows, nobodys})
        REQUIRE(must(importText(*held, ImportKind::orders, head + each, options)).errorCount == 0);
    CHECK(held.number(QStringLiteral("SELECT COUNT(*) FROM customer")) == people);
    CHECK(held.number(QStringLiteral("SELECT COUNT(*) FROM payer")) == 2);
    CHECK(held.rows(QStringLiteral("SELECT note FROM sales_order WHERE code = 'Z2'")) == QStringList{QStringLiteral("gửi \"…\" sđt …")});
    // Nowhere else.
    must(held->write({QStringLiteral("order_changed"), {}}, QStringLiteral("An"), [](Database &database) -> Status {
        SOMO_TRY(database.execute(QStringLiteral("UPDATE order_said SET said = '{}' WHERE id IN (SELECT id FROM sales_order WHERE code = 'Z2')")));
        return database.execute(QStringLiteral("UPDATE customer SET name = 'K2', sort_key = 'K2', folded = 'k2', version = version + 1 WHERE code = 'K2'"));
    }));
    const QString all = held.dump().join(u'\n');
    for (const QString &text : {QStringLiteral("Quỳnh Như"), QStringLiteral("quynh nhu"), QStringLiteral("909112233"), QStringLiteral("0909.112.233")}) {
        INFO(text.toStdString());
        CHECK_FALSE(all.contains(text));
    }
    CHECK(held.number(QStringLiteral("SELECT CAST(SUM(net) AS BIGINT) FROM entry")) == revenue);
}

TEST_CASE("every column of text in the book is known to whoever forgets a person", "[customer][erasure][schema]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book(engine);
    const QString sql = engine == Engine::sqlite ? QStringLiteral("SELECT t.name || '.' || c.name FROM pragma_table_list AS t JOIN pragma_table_info(t.name) AS c"
                                                                  " WHERE t.schema = 'main' AND t.type = 'table' AND substr(t.name, 1, 7) <> 'sqlite_' AND c.type NOT IN ('INTEGER', '') ORDER BY 1")
                                                 : QStringLiteral("SELECT table_name || '.' || column_name FROM information_schema.columns WHERE table_schema = current_schema()"
                                                                  " AND data_type NOT IN ('bigint', 'integer', 'smallint', 'boolean') ORDER BY 1");
    QStringList there = book.rows(sql);
    QStringList known;
    for (const privacy::TextColumn &column : privacy::textColumns()) {
        if (engine == Engine::postgresql || column.table != u"search_index") // a virtual table on SQLite
            known += column.table + u'.' + column.column;
    }
    there.sort();
    known.sort();
    CHECK(there == known);
}

TEST_CASE("a file that says the same around a forgotten name says nothing new", "[customer][erasure][import]")
{
    CHECK(saysForgotten("gửi Đặng Quỳnh Như, gấp", "gửi …, gấp"));
    CHECK(saysForgotten("Lan 0909 và Như", "… 0909 và …"));
    CHECK_FALSE(saysForgotten("gửi Đặng Quỳnh Như, thong thả", "gửi …, gấp"));
    CHECK_FALSE(saysForgotten("Chợ Lớn", "Chợ Lớn"));
}

TEST_CASE("a mention within JSON is taken out, and all else stays as it is written", "[customer][erasure]")
{
    Mentions mentions;
    mentions.addName(QStringLiteral("Đặng Quỳnh Như"));
    mentions.addPhone(QStringLiteral("0909112233"));
    CHECK(mentions.withoutIn(QStringLiteral(R"({"v":2, "b":"gọi\nĐặng Quỳnh Như","a":["0909 112 233",1],"kn":"Đặng Quỳnh Như"})"), {QStringLiteral("kn")})
          == QStringLiteral(R"({"v":2, "b":"gọi\n…","a":["…",1],"kn":"Đặng Quỳnh Như"})"));
    CHECK(mentions.withoutIn(QStringLiteral(R"({"said":"{\"kn\":\"Đặng Quỳnh Như\"}"})")) == QStringLiteral(R"({"said":"{\"kn\":\"…\"}"})"));
    CHECK(mentions.withoutIn(QStringLiteral("[gấp] Đặng Quỳnh Như")) == QStringLiteral("[gấp] …"));
}

TEST_CASE("a mention is the whole name, the phone or the e-mail, however they are typed", "[customer][erasure]")
{
    Mentions mentions;
    mentions.addName(QStringLiteral("Đặng Quỳnh Như"));
    mentions.addName(QStringLiteral("Lan")); // many are called so
    mentions.addPhone(QStringLiteral("0909112233"));
    mentions.addEmail(QStringLiteral("Nhu@vidu.vn"));
    const auto without = [&](const char16_t *text) { return mentions.without(QString::fromUtf16(text)); };
    CHECK(without(u"chị dang quynh nhu-2, rồi Đặng Quỳnh Như") == QStringLiteral("chị …-2, rồi …"));
    CHECK(without(u"Đặng Quỳnh Nhung và Quỳnh Như, Lan") == QStringLiteral("Đặng Quỳnh Nhung và Quỳnh Như, Lan"));
    CHECK(without(u"gọi +84 909-112-233 hoặc 0909 112 233 0912 345 678") == QStringLiteral("gọi … hoặc … 0912 345 678"));
    CHECK(without(u"mã 10909112233, 09091122334") == QStringLiteral("mã 10909112233, 09091122334"));
    CHECK(without(u"thư NHU@vidu.vn") == QStringLiteral("thư …"));
    CHECK(without(u"") == QString());
}

TEST_CASE("copies that Somo kept by itself and sealed ones are named among those that hold an erased customer", "[customer][erasure]")
{
    RememberedBook book(Engine::sqlite);
    TestBook &held = book.small.book();
    constexpr qint64 now = 1'791'172'800'000;
    const KeepOutcome kept = must(keepCopy(held.place(), CopyReason::daily, now));
    REQUIRE(kept.made);
    const QString sealed = held.at().file(QStringLiteral("mang về.somo.enc"));
    must(writeSealedCopy(held.database(), sealed, QStringLiteral("ba con vịt"), SealCost{1, 8}));
    const Erasure done = must(privacy::eraseCustomer(*held, book.nhu, tenth, QStringLiteral("An")));
    CHECK(done.backups == QStringList{QFileInfo(sealed).absoluteFilePath(), kept.made->file}); // nobody knows what a sealed one holds
    // One that is kept from now on holds nothing of hers.
    const KeepOutcome later = must(keepCopy(held.place(), CopyReason::asked, now));
    REQUIRE(later.made);
    REQUIRE(QFile::remove(kept.made->file));
    CHECK(filesHolding(QFileInfo(later.made->file).absolutePath(), herTexts()).isEmpty());
}

TEST_CASE("copies that were written into other folders are named while they are there", "[customer][erasure]")
{
    RememberedBook book(Engine::sqlite);
    TestBook &held = book.small.book();
    REQUIRE(QDir(held.at().folder()).mkpath(QStringLiteral("sub")));
    const QStringList written{held.at().file(QStringLiteral("sub/b2.somo")), held.at().file(QStringLiteral("sub/b3.somo.enc")), held.at().file(QStringLiteral("sub/gone.somo"))};
    must(held->backup(written[0]));
    must(held->backup(written[0])); // noted once
    must(writeSealedCopy(held.database(), written[1], QStringLiteral("ba con vịt"), SealCost{1, 8}));
    must(held->backup(written[2]));
    REQUIRE(QFile::remove(written[2]));
    const QStringList there{QFileInfo(written[0]).absoluteFilePath(), QFileInfo(written[1]).absoluteFilePath()};
    CHECK(writtenCopies(held.place()) == there);
    CHECK(must(privacy::eraseCustomer(*held, book.nhu, tenth, QStringLiteral("An"))).backups == there);
    // A copy made after it holds nothing of hers.
    const QString after = held.at().file(QStringLiteral("sub/after.somo"));
    must(held->backup(after));
    CHECK(writtenCopies(held.place()).size() == 3);
    CHECK(privacy::backupsHolding(held.place(), {}, {QStringLiteral("QN-77")}, {}, {QFileInfo(after).absoluteFilePath()}).isEmpty());
}

TEST_CASE("no file of the book holds an erased customer, and copies that do are named", "[customer][erasure]")
{
    RememberedBook book(Engine::sqlite);
    TestBook &held = book.small.book();
    const QString folder = QFileInfo(held.place()).absolutePath();
    const QString before = folder + QStringLiteral("/before.somo");
    must(held->backup(before));
    const Erasure done = must(privacy::eraseCustomer(*held, book.nhu, tenth, QStringLiteral("An")));
    CHECK(done.swept);
    CHECK(done.backups == QStringList{before});
    const QString after = folder + QStringLiteral("/after.somo");
    must(held->backup(after));
    QFile::remove(before);
    // While it is open, the log beside it too; then the closed file.
    CHECK(filesHolding(folder, herTexts()).isEmpty());
    held.close();
    CHECK(filesHolding(folder, herTexts()).isEmpty());
    held.reopen();
    CHECK(must(held->check()).empty());
}

TEST_CASE("a file that still knows an erased customer doesn't bring them back", "[customer][erasure][import]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    RememberedBook book(engine);
    TestBook &held = book.small.book();
    must(privacy::eraseCustomer(*held, book.nhu, tenth, QStringLiteral("An")));
    const qint64 customers = held.number(QStringLiteral("SELECT COUNT(*) FROM customer"));
    ImportOptions options = importOptions();
    options.today = Day::fromNumber(20261011);
    // The same order again, whose price the shop has put right.
    REQUIRE(must(importText(*held, ImportKind::orders, header + QString(hers).replace(QStringLiteral("120000"), QStringLiteral("130000")), options)).errorCount == 0);
    CHECK(held.number(QStringLiteral("SELECT COUNT(*) FROM customer")) == customers);
    CHECK(held.number(QStringLiteral("SELECT customer_id FROM sales_order WHERE code = 'Z1'")) == book.nhu.value);
    CHECK(held.number(QStringLiteral("SELECT net FROM order_line AS l JOIN sales_order AS o ON o.id = l.order_id WHERE o.code = 'Z1'")) == 260'000);
    CHECK(held.rows(QStringLiteral("SELECT COALESCE(note, '') FROM sales_order WHERE code = 'Z1'")) == QStringList{QString()});
    const QString all = allTexts(held); // what the file said is kept without them
    for (const QString &text : herTexts()) {
        INFO(text.toStdString());
        CHECK_FALSE(all.contains(text));
    }
}

TEST_CASE("a word of the history that was taken without an erasure is found", "[customer][erasure][trail]")
{
    RememberedBook book(Engine::sqlite);
    TestBook &held = book.small.book();
    must(privacy::eraseCustomer(*held, book.nhu, tenth, QStringLiteral("An")));
    REQUIRE(must(held->check()).empty());
    must(held.database().execute(QStringLiteral("UPDATE trail_command SET words = '[\"order_changed\",\"…\"]' WHERE words = '[\"order_changed\",\"O1\"]'")));
    const auto found = must(held->check());
    REQUIRE(found.size() == 1);
    CHECK(found[0].thing == QStringLiteral("trail"));
}

TEST_CASE("the list of erased commands is short whatever they are", "[storage][erasure]")
{
    CHECK(erasedSeqs({}).isEmpty());
    CHECK(erasedSeqs({91, 12, 15, 88, 89, 90}) == QStringLiteral("12,15,88-91"));
    std::vector<qint64> many;
    for (qint64 seq = 1'000'000; seq < 1'020'000; seq += 4)
        many.push_back(seq);
    const QString list = erasedSeqs(many);
    CHECK(list.size() <= 3500);
    CHECK(hasErasedSeq(list, 1'000'000));
    CHECK(hasErasedSeq(list, 1'019'996));
    CHECK_FALSE(hasErasedSeq(list, 999'999));
    CHECK_FALSE(hasErasedSeq(QStringLiteral("12,15,88-91"), 14));
    CHECK(hasErasedSeq(QStringLiteral("12,15,88-91"), 90));
}
