// SPDX-License-Identifier: GPL-3.0-or-later
// Two rows that are one person: what moves, what stays, and the way back.
#include "core/customers/attachment_query.h"
#include "core/customers/attachment_store.h"
#include "core/customers/consent_store.h"
#include "core/customers/customer_merge_query.h"
#include "core/customers/customer_merge_store.h"
#include "core/customers/customer_store.h"
#include "core/customers/own_field_query.h"
#include "core/customers/own_field_store.h"
#include "core/customers/tag_query.h"
#include "core/customers/tag_store.h"
#include "core/service/activity_store.h"
#include "core/service/promise_store.h"
#include "core/storage/trail_tables.h"
#include "tests/core/import_support.h"
#include "tests/support/catch.h"
#include "tests/support/small_book.h"

using namespace somo;
using namespace somo::test;

namespace {

/// Lan stands twice in the book: K1 with O1, a phone, a tag, consent by Zalo; K2 with O2, an e-mail, the same tag and another,
/// "no" by Zalo a day later, a note, a promise, a file, and K3 who came on her word.
struct TwiceInBook {
    SmallBook small;
    CustomerId one, two, three;
    OwnFieldId taste, size;

    explicit TwiceInBook(Engine engine)
        : small(engine)
    {
        write([this](Database &database) { return fill(database); });
    }
    void write(const std::function<Status(Database &)> &work) { must(tryWrite(work)); }
    Status tryWrite(const std::function<Status(Database &)> &work)
    {
        const auto done = small.book()->write({QStringLiteral("customers_merged"), {QStringLiteral("K1"), QStringLiteral("K2")}}, QStringLiteral("An"), work);
        return done ? success() : Status(done.error());
    }
    Database &database() { return small.database(); }

    Status give(Database &database, const char16_t *code, CustomerId customer)
    {
        SOMO_TRY_ASSIGN(const qint64 source, named::find(database, NamedKind::source, QStringLiteral("hand")));
        SOMO_TRY_ASSIGN(const OrderId id, orders::find(database, SourceId{source}, QString::fromUtf16(code)));
        SOMO_TRY_ASSIGN(Order order, orders::byId(database, id));
        order.customer = customer;
        const auto changed = orders::update(database, order);
        return changed ? success() : Status(changed.error());
    }
    Status say(Database &database, CustomerId customer, const char16_t *state, int day)
    {
        Consent consent;
        consent.customer = customer;
        consent.state = QString::fromUtf16(state);
        consent.from = Day::fromNumber(day);
        const auto added = consent::add(database, consent);
        return added ? success() : Status(added.error());
    }
    Status fillOwn(Database &database)
    {
        OwnField field;
        field.code = QStringLiteral("taste");
        SOMO_TRY_ASSIGN(taste, own_fields::add(database, field));
        field.code = QStringLiteral("size");
        SOMO_TRY_ASSIGN(size, own_fields::add(database, field));
        SOMO_TRY(own_fields::set(database, one, {taste, QStringLiteral("sen"), {}}));
        SOMO_TRY(own_fields::set(database, two, {taste, QStringLiteral("nhài"), {}}));
        SOMO_TRY(own_fields::set(database, two, {size, QStringLiteral("M"), {}}));
        SOMO_TRY_ASSIGN(const TagId loyal, tags::findOrAdd(database, QStringLiteral("Quý")));
        SOMO_TRY_ASSIGN(const TagId bulk, tags::findOrAdd(database, QStringLiteral("Sỉ")));
        SOMO_TRY(tags::put(database, one, loyal));
        SOMO_TRY(tags::put(database, two, loyal));
        return tags::put(database, two, bulk);
    }
    Status fill(Database &database)
    {
        Customer customer;
        customer.code = QStringLiteral("K1");
        customer.name = QStringLiteral("Phạm Thị Lan");
        customer.phoneTyped = QStringLiteral("0912345678");
        customer.note = QStringLiteral("thích trà sen");
        SOMO_TRY_ASSIGN(one, customers::add(database, customer));
        customer.code = QStringLiteral("K2");
        customer.name = QStringLiteral("Chị Lan");
        customer.email = QStringLiteral("lan@vidu.vn");
        customer.note = QStringLiteral("hay mua sỉ");
        customer.birthYear = 1990;
        customer.stageSaid = QStringLiteral("qualified");
        SOMO_TRY_ASSIGN(two, customers::add(database, customer));
        Customer friendOf;
        friendOf.code = QStringLiteral("K3");
        friendOf.name = QStringLiteral("Hoa");
        friendOf.cameFrom = two;
        SOMO_TRY_ASSIGN(three, customers::add(database, friendOf));
        SOMO_TRY(give(database, u"O1", one));
        SOMO_TRY(give(database, u"O2", two));
        SOMO_TRY(say(database, one, u"yes", 20260901));
        SOMO_TRY(say(database, two, u"no", 20260902));
        SOMO_TRY(fillOwn(database));
        Activity activity;
        activity.day = Day::fromNumber(20260905);
        activity.customer = two;
        activity.note = QStringLiteral("gọi hỏi thăm");
        SOMO_TRY(activities::add(database, activity));
        Promise promise;
        promise.madeOn = promise.dueOn = Day::fromNumber(20260910);
        promise.customer = two;
        SOMO_TRY(promises::add(database, promise));
        Attachment attachment;
        attachment.customer = two;
        attachment.name = QStringLiteral("a.png");
        attachment.addedOn = Day::fromNumber(20260910);
        SOMO_TRY(attachments::add(database, attachment, "x"));
        return success();
    }
};

} // namespace

TEST_CASE("two customers become one with all that hangs on them, and are two again when it is taken back", "[customer][merge]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TwiceInBook book(engine);
    const QStringList before = book.small.book().dump();
    const MergePreview preview = must(customers::mergePreview(book.database(), book.one, book.two));
    CHECK(preview.ofGone.orders == 1);
    CHECK(preview.ofGone.promises == 1);
    CHECK(preview.ofGone.attachments == 1);
    CHECK(preview.proposed.name == QStringLiteral("Phạm Thị Lan"));
    CHECK(preview.proposed.email == QStringLiteral("lan@vidu.vn"));
    CHECK(preview.proposed.birthYear == std::optional(1990));
    CHECK(preview.proposed.stageSaid == QStringLiteral("qualified"));
    CHECK(preview.proposed.note == QStringLiteral("thích trà sen\nhay mua sỉ"));

    book.write([&](Database &database) { return customers::merge(database, {book.one, book.two, preview.proposed, preview.gone.version, {book.taste}}); });
    const Customer now = must(customers::byId(book.database(), book.one));
    CHECK(now.email == QStringLiteral("lan@vidu.vn"));
    CHECK(now.phoneTyped == QStringLiteral("0912345678"));
    CHECK(book.small.book().number(QStringLiteral("SELECT COUNT(*) FROM sales_order WHERE customer_id = %1").arg(book.one.value)) == 2);
    CHECK(must(customers::byId(book.database(), book.three)).cameFrom == book.one);
    CHECK(must(tags::of(book.database(), book.one)).size() == 2);
    const auto own = must(own_fields::of(book.database(), book.one));
    REQUIRE(own.size() == 2);
    CHECK(own[0].text == std::optional(QStringLiteral("nhài"))); // as chosen
    CHECK(own[1].text == std::optional(QStringLiteral("M")));
    CHECK_FALSE(consent::allowsOnDay(must(consent::current(book.database(), book.one)), u"care", u"zalo", Day::fromNumber(20261001))); // the "no" is newer
    CHECK(must(attachments::of(book.database(), book.one)).size() == 1);
    // Nothing names who went, in no table that may.
    for (const SourceTable &table : sourceTables()) {
        for (const TableReference &reference : must(tableReferences(book.database(), table.name))) {
            INFO(table.name.toStdString() << '.' << reference.column.toStdString());
            if (reference.target == u"customer")
                CHECK(book.small.book().number(QStringLiteral("SELECT COUNT(*) FROM %1 WHERE %2 = %3").arg(table.name, reference.column).arg(book.two.value)) == 0);
        }
    }
    CHECK(must(customers::findByCode(book.database(), QStringLiteral("K2"))) == book.one);
    CHECK(must(customers::aliases(book.database(), book.one)) == QStringList{QStringLiteral("K2")});
    CHECK(must(book.small.book()->check()).empty());

    must(book.small.book()->undo(1, QStringLiteral("An")));
    const QStringList after = book.small.book().dump();
    CHECK(after == before);
    CHECK(must(book.small.book()->check()).empty());
}

TEST_CASE("a merged customer's code is taken, and a file that names it means who they are now", "[customer][merge][import]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TwiceInBook book(engine);
    const MergePreview preview = must(customers::mergePreview(book.database(), book.one, book.two));
    book.write([&](Database &database) { return customers::merge(database, {book.one, book.two, preview.proposed, 0, {}}); });
    Customer again;
    again.code = QStringLiteral("K2");
    again.name = QStringLiteral("Lan");
    const Status taken = book.tryWrite([&](Database &database) -> Status {
        const auto added = customers::add(database, again);
        return added ? success() : Status(added.error());
    });
    REQUIRE(!taken);
    CHECK(taken.error().code == ErrorCode::codeTaken);
    const qint64 customers = book.small.book().number(QStringLiteral("SELECT COUNT(*) FROM customer"));
    ImportOptions options = importOptions();
    options.today = Day::fromNumber(20261010);
    REQUIRE(must(importText(*book.small.book(), ImportKind::orders,
                            QStringLiteral("order.code,order.ordered_on,order.status,order.person,customer.code,customer.name,line.name,line.quantity,line.unit_price\n"
                                           "N1,2026-10-02,completed,AN,K2,Chị Lan,Trà,1,90000\n"), options)).errorCount == 0);
    CHECK(book.small.book().number(QStringLiteral("SELECT COUNT(*) FROM customer")) == customers);
    CHECK(book.small.book().number(QStringLiteral("SELECT customer_id FROM sales_order WHERE code = 'N1'")) == book.one.value);
}

TEST_CASE("nobody is made one with themselves, by what is masked, or over what changed meanwhile", "[customer][merge]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TwiceInBook book(engine);
    const MergePreview preview = must(customers::mergePreview(book.database(), book.one, book.two));
    const auto refused = [&](const CustomerMerge &merge) {
        const Status done = book.tryWrite([&](Database &database) { return customers::merge(database, merge); });
        REQUIRE(!done);
        return done.error().code;
    };
    CHECK(refused({book.one, book.one, preview.keep, 0, {}}) == ErrorCode::mergeWithSelf);
    CHECK(refused({book.one, CustomerId{999}, preview.keep, 0, {}}) == ErrorCode::customerGone);
    Customer changed = preview.gone;
    changed.note = QStringLiteral("x");
    book.write([&](Database &database) { return customers::update(database, changed); });
    CHECK(refused({book.one, book.two, preview.proposed, preview.gone.version, {}}) == ErrorCode::rowChangedSince);
    Customer masked = preview.gone;
    masked.version = 0;
    masked.name = QStringLiteral("L*n");
    masked.phoneTyped = QStringLiteral("******678");
    book.write([&](Database &database) { return customers::update(database, masked); });
    CHECK(refused({book.one, book.two, preview.keep, 0, {}}) == ErrorCode::mergeMasked);
    // The same phone says more than a masked name.
    masked.phoneTyped = QStringLiteral("0912 345 678");
    book.write([&](Database &database) { return customers::update(database, masked); });
    Customer keep = preview.keep;
    keep.version = 0;
    book.write([&](Database &database) { return customers::merge(database, {book.one, book.two, keep, 0, {}}); });
    CHECK(must(customers::aliases(book.database(), book.one)).size() == 1);
}

TEST_CASE("a file of customers that still has both rows of a merge changes nothing until one of them says something new", "[customer][merge][import]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    SmallBook small(engine);
    const QString file = QStringLiteral("customer.code,customer.name,customer.phone\nA,Lê Thị Hoa,0912345678\nB,Le Thi Hoa,+84 912 345 678\n");
    imported(small.book(), ImportKind::customers, file);
    const CustomerId kept = must(customers::findByCode(small.database(), QStringLiteral("A")));
    const CustomerId gone = must(customers::findByCode(small.database(), QStringLiteral("B")));
    must(small.book()->write({QStringLiteral("customers_merged"), {QStringLiteral("A"), QStringLiteral("B")}}, QStringLiteral("An"), [&](Database &database) -> Status {
        SOMO_TRY_ASSIGN(const MergePreview preview, customers::mergePreview(database, kept, gone));
        return customers::merge(database, {kept, gone, preview.keep, preview.gone.version, {}});
    }));
    for (int time = 0; time < 2; ++time) {
        const ImportResult again = must(importText(*small.book(), ImportKind::customers, file, importOptions()));
        CHECK_FALSE(again.written);
        CHECK(again.changed.isEmpty());
        CHECK(again.unchanged.value(QStringLiteral("customers")) == 1);
        CHECK(small.book().rows(QStringLiteral("SELECT c.name, t.phone_typed FROM customer AS c JOIN customer_contact AS t ON t.id = c.id WHERE c.code = 'A'"))
              == QStringList{QStringLiteral("Lê Thị Hoa|0912345678")});
    }
    // What the row of the one that went says anew is their word.
    const QString later = QString(file).replace(QStringLiteral("+84 912 345 678"), QStringLiteral("0988777666"));
    CHECK(must(importText(*small.book(), ImportKind::customers, later, importOptions())).changed.value(QStringLiteral("customers")) == 1);
    CHECK(small.book().rows(QStringLiteral("SELECT c.name, t.phone_typed FROM customer AS c JOIN customer_contact AS t ON t.id = c.id WHERE c.code = 'A'"))
          == QStringList{QStringLiteral("Lê Thị Hoa|0988777666")});
    CHECK_FALSE(must(importText(*small.book(), ImportKind::customers, later, importOptions())).written);
}
