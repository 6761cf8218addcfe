// SPDX-License-Identifier: GPL-3.0-or-later
// The whole person: consent, tags, fields of one's own, files and requests.
#include "core/customers/attachment_query.h"
#include "core/customers/attachment_store.h"
#include "core/customers/consent_store.h"
#include "core/customers/customer_store.h"
#include "core/customers/own_field_query.h"
#include "core/customers/own_field_store.h"
#include "core/customers/person_file.h"
#include "core/customers/privacy_request_query.h"
#include "core/customers/privacy_request_store.h"
#include "core/customers/tag_query.h"
#include "core/customers/tag_store.h"
#include "core/service/expense_store.h"
#include "tests/support/catch.h"
#include "tests/support/small_book.h"

#include <QJsonArray>

#include <algorithm>

using namespace somo;
using namespace somo::test;

namespace {

constexpr Day firstOfOctober = Day::fromNumber(20261001);

struct PersonBook {
    SmallBook small;
    CustomerId lan;

    explicit PersonBook(Engine engine)
        : small(engine)
    {
        write([this](Database &database) -> Status {
            Customer customer;
            customer.code = QStringLiteral("K1");
            customer.name = QStringLiteral("Phạm Thị Lan");
            customer.phoneTyped = QStringLiteral("0912 345 678");
            customer.birthDay = 1024;
            customer.keeper = small.an;
            customer.keeperFrom = firstOfOctober;
            customer.stageSaid = QStringLiteral("qualified");
            SOMO_TRY_ASSIGN(lan, customers::add(database, customer));
            return success();
        });
    }
    Database &database() { return small.database(); }
    Status tryWrite(const std::function<Status(Database &)> &work)
    {
        const auto done = small.book()->write({QStringLiteral("test"), {}}, QStringLiteral("An"), work);
        return done ? success() : Status(done.error());
    }
    void write(const std::function<Status(Database &)> &work) { must(tryWrite(work)); }
    ErrorCode refusal(const std::function<Status(Database &)> &work)
    {
        const Status done = tryWrite(work);
        REQUIRE(!done);
        return done.error().code;
    }
    void say(const char16_t *channel, const char16_t *state, int day, int notBefore = 0, std::optional<int> after = {})
    {
        write([&](Database &database) -> Status {
            Consent consent;
            consent.customer = lan;
            consent.channel = QString::fromUtf16(channel);
            consent.state = QString::fromUtf16(state);
            consent.from = Day::fromNumber(day);
            consent.notBefore = Day::fromNumber(notBefore);
            consent.afterMinute = after;
            consent.source = QStringLiteral("Zalo");
            const auto added = consent::add(database, consent);
            return added ? success() : Status(added.error());
        });
    }
};

} // namespace

TEST_CASE("keeper, birthday, stage and on whose word somebody came are kept and read", "[customer]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    PersonBook person(engine);
    Customer lan = must(customers::byId(person.database(), person.lan));
    CHECK(lan.keeper == person.small.an);
    CHECK(lan.keeperFrom == firstOfOctober);
    CHECK(lan.stageSaid == QStringLiteral("qualified"));
    CHECK(lan.birthDay == std::optional(1024));
    person.write([&](Database &database) -> Status {
        Customer hoa;
        hoa.code = QStringLiteral("K2");
        hoa.name = QStringLiteral("Hoa");
        hoa.cameFrom = person.lan;
        const auto added = customers::add(database, hoa);
        return added ? success() : Status(added.error());
    });
    CHECK(must(customers::byId(person.database(), must(customers::findByCode(person.database(), QStringLiteral("K2"))))).cameFrom == person.lan);
    lan.birthDay = 230;
    CHECK(person.refusal([&](Database &database) { return customers::update(database, lan); }) == ErrorCode::badBirthDay);
    lan.birthDay = 229;
    lan.cameFrom = lan.id;
    CHECK(person.refusal([&](Database &database) { return customers::update(database, lan); }) == ErrorCode::cameFromSelf);
    lan.cameFrom = {};
    lan.stageSaid = QStringLiteral("repeat"); // what orders say is said by nobody
    CHECK(person.refusal([&](Database &database) { return customers::update(database, lan); }) == ErrorCode::badServiceWord);
}

TEST_CASE("silence is no consent, the newest word counts, and a withdrawal stops everything", "[customer][consent]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    PersonBook person(engine);
    const auto list = [&] { return must(consent::current(person.database(), person.lan)); };
    CHECK_FALSE(consent::allows(list(), u"care", u"zalo", firstOfOctober, 600));
    person.say(u"zalo", u"yes", 20260901);
    CHECK(consent::allows(list(), u"care", u"zalo", firstOfOctober, 600));
    CHECK_FALSE(consent::allows(list(), u"marketing", u"zalo", firstOfOctober, 600)); // another purpose
    CHECK_FALSE(consent::allows(list(), u"care", u"call", firstOfOctober, 600)); // another channel
    CHECK_FALSE(consent::allows(list(), u"care", u"zalo", Day::fromNumber(20260831), 600)); // not said yet

    // "Only in the evening": 18:00 is 1,080 minutes.
    person.say(u"call", u"yes", 20260902, 0, 1080);
    CHECK_FALSE(consent::allows(list(), u"care", u"call", firstOfOctober, 1079));
    CHECK(consent::allows(list(), u"care", u"call", firstOfOctober, 1080));
    CHECK(consent::allowsOnDay(list(), u"care", u"call", firstOfOctober));

    // "Not before 15 October": until then nothing, from then on yes.
    person.say(u"zalo", u"later", 20260903, 20261015);
    CHECK_FALSE(consent::allows(list(), u"care", u"zalo", Day::fromNumber(20261014), 600));
    CHECK(consent::allows(list(), u"care", u"zalo", Day::fromNumber(20261015), 600));
    CHECK(list().size() == 2);
    CHECK(must(consent::history(person.database(), person.lan)).size() == 3);

    // A later row of the same day counts.
    person.say(u"zalo", u"no", 20260903);
    CHECK_FALSE(consent::allows(list(), u"care", u"zalo", Day::fromNumber(20261015), 600));
    person.write([&](Database &database) -> Status {
        SOMO_TRY_ASSIGN(const int withdrawn, consent::withdrawAll(database, person.lan, Day::fromNumber(20260904), QStringLiteral("e-mail"), person.small.an));
        CHECK(withdrawn == 1); // the call; Zalo is "no" already
        return success();
    });
    CHECK_FALSE(consent::allowsOnDay(list(), u"care", u"call", firstOfOctober));
    CHECK(must(consent::currentOf(person.database(), {person.lan, CustomerId{9'999}})).at(person.lan.value).size() == 2);
    must(person.small.book()->undo(1, QStringLiteral("An")));
    CHECK(consent::allowsOnDay(list(), u"care", u"call", firstOfOctober));

    Consent bad;
    bad.customer = person.lan;
    bad.from = firstOfOctober;
    bad.state = QStringLiteral("later");
    const auto add = [&](Database &database) -> Status {
        const auto added = consent::add(database, bad);
        return added ? success() : Status(added.error());
    };
    CHECK(person.refusal(add) == ErrorCode::consentDayMissing);
    bad.state = QStringLiteral("yes");
    bad.channel = QStringLiteral("pigeon");
    CHECK(person.refusal(add) == ErrorCode::badServiceWord);
    bad.channel = QStringLiteral("sms");
    bad.afterMinute = 1440;
    CHECK(person.refusal(add) == ErrorCode::badMinute);
    bad.afterMinute.reset();
    bad.customer = CustomerId{999};
    CHECK(person.refusal(add) == ErrorCode::customerGone);
}

TEST_CASE("tags fold alike, count their customers and go from everybody", "[customer][tag]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    PersonBook person(engine);
    TagId loyal;
    person.write([&](Database &database) -> Status {
        SOMO_TRY_ASSIGN(loyal, tags::findOrAdd(database, QStringLiteral(" Khách quý ")));
        SOMO_TRY_ASSIGN(const TagId same, tags::findOrAdd(database, QStringLiteral("khach QUY")));
        CHECK(same == loyal);
        SOMO_TRY(tags::put(database, person.lan, loyal));
        return tags::put(database, person.lan, loyal); // once is enough
    });
    const auto all = must(tags::all(person.database()));
    REQUIRE(all.size() == 1);
    CHECK(all[0].tag.name == QStringLiteral("Khách quý"));
    CHECK(all[0].customers == 1);
    CHECK(must(tags::of(person.database(), person.lan)).size() == 1);
    CHECK(must(tags::customersWith(person.database(), loyal)) == std::vector<CustomerId>{person.lan});
    person.write([&](Database &database) -> Status {
        SOMO_TRY_ASSIGN(const TagId other, tags::findOrAdd(database, QStringLiteral("Sỉ")));
        CHECK(tags::rename(database, other, QStringLiteral("KHACH QUY")).error().code == ErrorCode::codeTaken);
        return tags::rename(database, loyal, QStringLiteral("Thân thiết"));
    });
    person.write([&](Database &database) { return tags::remove(database, loyal); });
    CHECK(must(tags::of(person.database(), person.lan)).empty());
    must(person.small.book()->undo(1, QStringLiteral("An")));
    CHECK(must(tags::of(person.database(), person.lan)).front().name == QStringLiteral("Thân thiết"));
}

TEST_CASE("fields of one's own hold values of their kind and nothing else", "[customer][own]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    PersonBook person(engine);
    const Currency dong;
    std::vector<OwnFieldId> ids;
    person.write([&](Database &database) -> Status {
        for (const char16_t *kind : {u"text", u"number", u"money", u"date", u"yesno", u"choice"}) {
            OwnField field;
            field.code = QString::fromUtf16(kind);
            field.kind = field.code;
            if (field.kind == u"choice")
                field.choices = {QStringLiteral("Trà sen"), QStringLiteral("Trà nhài"), QStringLiteral("Trà sen")};
            SOMO_TRY_ASSIGN(const OwnFieldId id, own_fields::add(database, field));
            ids.push_back(id);
        }
        return success();
    });
    const std::vector<OwnField> fields = must(own_fields::all(person.database(), QStringLiteral("customer")));
    REQUIRE(fields.size() == 6);
    CHECK(fields[5].choices == QStringList{QStringLiteral("Trà sen"), QStringLiteral("Trà nhài")});
    struct Typed {
        const char16_t *typed, *kept;
        std::optional<qint64> number;
    };
    const Typed typed[] = {{u" Thích trà ", u"Thích trà", {}},          {u"1,5", u"1.5", 1500},           {u"1250000", u"1250000", 1'250'000},
                           {u"24/10/1990", u"1990-10-24", 19901024}, {u"Có", u"yes", 1}, {u"tra nhai", u"Trà nhài", {}}};
    person.write([&](Database &database) -> Status {
        for (size_t i = 0; i < fields.size(); ++i) {
            SOMO_TRY_ASSIGN(const OwnValue value, own_fields::fromText(fields[i], QString::fromUtf16(typed[i].typed), dong));
            CHECK(value.number == typed[i].number);
            SOMO_TRY(own_fields::set(database, person.lan, value));
        }
        return success();
    });
    const std::vector<OwnValue> values = must(own_fields::of(person.database(), person.lan));
    REQUIRE(values.size() == 6);
    for (size_t i = 0; i < fields.size(); ++i) {
        CHECK(own_fields::toText(fields[i], values[i], dong) == QString::fromUtf16(typed[i].kept));
        CHECK(must(own_fields::fromText(fields[i], QString::fromUtf16(typed[i].kept), dong)) == values[i]);
    }
    const char16_t *wrong[] = {nullptr, u"nhiều", u"1.5", u"31/02/2026", u"có lẽ", u"Cà phê"};
    for (size_t i = 1; i < fields.size(); ++i) {
        INFO(i);
        CHECK(own_fields::fromText(fields[i], QString::fromUtf16(wrong[i]), dong).error().code == ErrorCode::ownValueBad);
    }
    // An empty value takes the row away; a field that holds values stays, and so does a choice that somebody has.
    person.write([&](Database &database) { return own_fields::set(database, person.lan, {ids[0], {}, {}}); });
    CHECK(must(own_fields::of(person.database(), person.lan)).size() == 5);
    CHECK(person.refusal([&](Database &database) { return own_fields::remove(database, ids[1]); }) == ErrorCode::ownFieldUsed);
    person.write([&](Database &database) { return own_fields::remove(database, ids[0]); });
    OwnField choice = fields[5];
    choice.choices = {QStringLiteral("Trà sen"), QStringLiteral("Trà đen")};
    CHECK(person.refusal([&](Database &database) { return own_fields::update(database, choice); }) == ErrorCode::ownChoiceUsed);
    CHECK(person.refusal([&](Database &database) { return own_fields::set(database, person.lan, {ids[4], {}, 2}); }) == ErrorCode::ownValueBad);
    CHECK(person.refusal([&](Database &database) { return own_fields::set(database, person.lan, {ids[5], QStringLiteral("Cà phê"), {}}); }) == ErrorCode::ownValueBad);
    OwnField single;
    single.code = QStringLiteral("one");
    single.kind = QStringLiteral("choice");
    single.choices = {QStringLiteral("A")};
    CHECK(person.refusal([&](Database &database) -> Status {
        const auto added = own_fields::add(database, single);
        return added ? success() : Status(added.error());
    }) == ErrorCode::ownChoicesMissing);
}

TEST_CASE("a file is kept whole, and what isn't it any more is not handed out", "[customer][attachment]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    PersonBook person(engine);
    const QByteArray bytes("\0\xff\x01 hóa đơn", 15);
    AttachmentId id;
    person.write([&](Database &database) -> Status {
        Attachment attachment;
        attachment.customer = person.lan;
        attachment.name = QStringLiteral("/home/an/hóa đơn.png");
        attachment.mediaType = QStringLiteral("image/png");
        attachment.addedOn = firstOfOctober;
        SOMO_TRY_ASSIGN(id, attachments::add(database, attachment, bytes));
        return success();
    });
    const auto list = must(attachments::of(person.database(), person.lan));
    REQUIRE(list.size() == 1);
    CHECK(list[0].name == QStringLiteral("hóa đơn.png")); // the folder is nobody's business
    CHECK(list[0].bytes == 15);
    CHECK(must(attachments::content(person.database(), id)) == bytes);
    Attachment other;
    other.addedOn = firstOfOctober;
    other.name = QStringLiteral("a");
    const auto refused = [&](const QByteArray &content) {
        return person.refusal([&](Database &database) -> Status {
            const auto added = attachments::add(database, other, content);
            return added ? success() : Status(added.error());
        });
    };
    CHECK(refused("x") == ErrorCode::attachmentOfNothing);
    other.customer = person.lan;
    CHECK(refused({}) == ErrorCode::attachmentEmpty);
    CHECK(refused(QByteArray(mostAttachmentBytes + 1, 'x')) == ErrorCode::attachmentTooLarge);
    person.write([&](Database &database) { return database.execute(QStringLiteral("UPDATE attachment SET content = 'AAAA', version = version + 1")); });
    CHECK(attachments::content(person.database(), id).error().code == ErrorCode::attachmentDamaged);
}

TEST_CASE("a request is due fifteen days after it came in, and the register shows the next one first", "[customer][privacy]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    PersonBook person(engine);
    std::vector<PrivacyRequestId> ids;
    person.write([&](Database &database) -> Status {
        for (const int day : {20261020, 20261018, 20260201}) {
            PrivacyRequest request;
            request.customer = person.lan;
            request.receivedOn = Day::fromNumber(day);
            SOMO_TRY_ASSIGN(const PrivacyRequestId id, privacy::addRequest(database, request));
            ids.push_back(id);
        }
        return success();
    });
    PrivacyRequest answered = must(privacy::requestById(person.database(), ids[2]));
    CHECK(answered.dueOn == Day::fromNumber(20260216));
    answered.answeredOn = Day::fromNumber(20260131);
    answered.outcome = QStringLiteral("done");
    CHECK(person.refusal([&](Database &database) { return privacy::answerRequest(database, answered); }) == ErrorCode::datesReversed);
    answered.answeredOn = Day::fromNumber(20260210);
    person.write([&](Database &database) { return privacy::answerRequest(database, answered); });
    const auto rows = must(privacy::requests(person.database(), Day::fromNumber(20261030)));
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].request.id == ids[1]); // due on 2 November
    CHECK(rows[0].daysLeft == 3);
    CHECK(rows[1].request.id == ids[0]); // on 4 November
    CHECK(rows[2].request.outcome == QStringLiteral("done"));
    CHECK(rows[0].customerName == QStringLiteral("Phạm Thị Lan"));
    const auto open = must(privacy::openRequests(person.database()));
    CHECK(open.open == 2);
    CHECK(open.firstDue == Day::fromNumber(20261102));
    // Who opened it before it was answered doesn't answer it once more.
    answered.answeredOn = Day::fromNumber(20260212);
    CHECK(person.refusal([&](Database &database) { return privacy::answerRequest(database, answered); }) == ErrorCode::rowChangedSince);
}

TEST_CASE("a person's whole file holds what the book holds of them", "[customer][privacy]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    PersonBook person(engine);
    person.say(u"zalo", u"yes", 20260901);
    person.write([&](Database &database) -> Status {
        SOMO_TRY_ASSIGN(const qint64 source, named::find(database, NamedKind::source, QStringLiteral("hand")));
        SOMO_TRY_ASSIGN(const OrderId id, orders::find(database, SourceId{source}, QStringLiteral("O1")));
        SOMO_TRY_ASSIGN(Order order, orders::byId(database, id));
        order.customer = person.lan;
        const auto changed = orders::update(database, order);
        if (!changed)
            return changed.error();
        SOMO_TRY(database.execute(QStringLiteral("INSERT INTO care_refusal (customer_id, suggestion, on_day) VALUES (%1, 'birthday', 20260910)").arg(person.lan.value)));
        SOMO_TRY_ASSIGN(const ExpenseCategoryId gifts, expenses::addCategoryByName(database, QStringLiteral("Quà")));
        Expense expense;
        expense.day = Day::fromNumber(20260912);
        expense.category = gifts;
        expense.amount = Money::fromMinorUnits(50'000);
        expense.customer = person.lan;
        SOMO_TRY(expenses::add(database, expense));
        SOMO_TRY_ASSIGN(const TagId tag, tags::findOrAdd(database, QStringLiteral("Quý")));
        return tags::put(database, person.lan, tag);
    });
    const PersonFile file = must(personFile(person.database(), person.lan, Currency()));
    CHECK(file.keeper == QStringLiteral("Nguyễn Hoài An"));
    CHECK(file.tags == QStringList{QStringLiteral("Quý")});
    REQUIRE(file.orders.size() == 1);
    CHECK(file.orders[0].total == Money::fromMinorUnits(300'000));
    CHECK(file.orders[0].returned == Money::fromMinorUnits(150'000));
    // What came back of O1, what was spent on her and what she doesn't want are told.
    const auto told = [&](const char16_t *what) { return std::ranges::count(file.events, QString::fromUtf16(what), &PersonFile::Event::what); };
    CHECK(told(u"return") == 1);
    CHECK(told(u"expense") == 1);
    CHECK(told(u"refusal") == 1);
    const QJsonObject json = personFileJson(file, Currency(), firstOfOctober);
    CHECK(json[u"person"].toObject()[u"birth_day"] == QStringLiteral("10-24"));
    CHECK(json[u"person"].toObject()[u"phone"] == QStringLiteral("0912 345 678"));
    const QJsonObject order = json[u"orders"].toArray().at(0).toObject();
    CHECK(order[u"total"] == QStringLiteral("300000"));
    CHECK(order[u"status"] == QStringLiteral("completed"));
    CHECK(order[u"lines"].toArray().at(0).toObject()[u"product"] == QStringLiteral("Trà sen"));
    CHECK(json[u"consents"].toArray().size() == 1);
    CHECK(personFile(person.database(), CustomerId{999}, Currency()).error().code == ErrorCode::customerGone);
}
