// SPDX-License-Identifier: GPL-3.0-or-later
// Scripts of care: their document, what they refuse, texts and addresses, and a list of the day worked out by hand.
#include "core/care/care_query.h"
#include "core/care/care_store.h"
#include "core/care/care_words.h"
#include "core/care/message_text.h"
#include "core/care/script_check.h"
#include "core/care/script_json.h"
#include "core/care/script_templates.h"
#include "core/care/script_words.h"
#include "core/care/suggestions.h"
#include "core/customers/consent_store.h"
#include "core/customers/customer_store.h"
#include "core/customers/erasure.h"
#include "core/insight/next_purchase_query.h"
#include "core/ledger/open_book.h"
#include "core/words/error_words.h"
#include "tests/core/import_support.h"
#include "tests/support/small_book.h"

using namespace somo;
using namespace somo::test;

namespace {

const QString careAuthor = QStringLiteral("An");

Day on(int number) { return Day::fromNumber(number); }
std::string english(const Error &error) { return words::errorText(error, Language::english).toStdString(); }

care::Script afterDelivery()
{
    care::Script script;
    script.code = QStringLiteral("after");
    script.name = QStringLiteral("Sau giao hàng");
    script.trigger = care::Trigger::orderCompleted;
    script.days = 7;
    script.steps = {{0, care::Channel::zalo, QStringLiteral("Hỏi thăm {tên} về {sản phẩm}"), {}, QStringLiteral("Chào {xưng hô} {tên gọi}, {sản phẩm} dùng tốt chứ?")},
                    {10, care::Channel::call, {}, {}, QStringLiteral("Hỏi xem còn cần gì")}};
    return script;
}

/// The small book with a customer: her order O1 (An's, one came back on the 20th) and O2 (600,000, An has 60 %), completed on
/// 10 and 15 September; she agreed to Zalo and calls about what she bought.
class CareBook : public SmallBook {
public:
    explicit CareBook(Engine engine)
        : SmallBook(engine)
    {
        must(write([this](Database &base) -> Status {
            Customer customer;
            customer.code = QStringLiteral("K1");
            customer.name = QStringLiteral("Phạm Thị Lan");
            customer.gender = QStringLiteral("nữ");
            customer.group = QStringLiteral("Khách sỉ");
            customer.phoneTyped = QStringLiteral("0912 345 678");
            SOMO_TRY_ASSIGN(lan, customers::add(base, customer));
            Statement orders(base, QStringLiteral("UPDATE sales_order SET customer_id = :customer, version = version + 1 WHERE code IN ('O1', 'O2')"));
            orders.bind(u":customer", lan);
            SOMO_TRY(orders.run());
            // She wants no suggestion of Somo's own, so that a test sees its script alone.
            Statement refusal(base, QStringLiteral("INSERT INTO care_refusal (customer_id, suggestion, on_day) VALUES (:customer, 'next_purchase', 20260901)"));
            refusal.bind(u":customer", lan);
            return refusal.run();
        }));
    }

    Result<CommandOutcome> write(const Book::Work &work) { return book()->write({QStringLiteral("test"), {}}, careAuthor, work); }
    void agree(const QString &channel, const QString &state = QStringLiteral("yes"), Day notBefore = {})
    {
        Consent consent;
        consent.customer = lan;
        consent.channel = channel;
        consent.state = state;
        consent.from = on(20260901);
        consent.notBefore = notBefore;
        must(write([&](Database &base) -> Status {
            SOMO_TRY(somo::consent::add(base, consent));
            return success();
        }));
    }
    care::ScriptId keep(const care::Script &script, bool turnOn = true)
    {
        care::ScriptId id;
        must(write([&](Database &base) -> Status {
            SOMO_TRY_ASSIGN(const care::SavedScript saved, care::saveScript(base, settings().currency, script, {}, an));
            id = saved.id;
            if (!turnOn)
                return success();
            SOMO_TRY(care::noteTried(base, settings().currency, id, on(20260901)));
            return care::setActive(base, settings().currency, id, true);
        }));
        return id;
    }
    care::TodayList list(int day, int minute = 600, PersonId person = {}) { return must(care::today(database(), settings(), {{on(day), minute}, person, {}, nullptr})); }
    /// "step channel due title"; of what waits "why code".
    QStringList lines(int day, int minute = 600)
    {
        const care::TodayList found = list(day, minute);
        QStringList lines;
        for (const care::Item &item : found.items)
            lines += QStringLiteral("%1 %2 %3 %4").arg(item.key.step).arg(care::channelText(item.channel)).arg(item.dueOn.number()).arg(itemTitle(item, words()));
        for (const care::Held &held : found.held)
            lines += heldWord(held.by, words()) + u' ' + held.scriptCode;
        return lines;
    }
    Result<CommandOutcome> doIt(const care::Item &item, int day)
    {
        return write([&](Database &base) -> Status {
            SOMO_TRY(care::done(base, {item.key, item.channel, {on(day), 600}, an, item.text, item.occasion.order}));
            return success();
        });
    }
    static somo::words::ReportWords words() { return {Language::english, Currency()}; }
    CustomerId lan;
};

} // namespace

TEST_CASE("a script's document is read back as the same script", "[care]")
{
    care::Script script = afterDelivery();
    script.conditions = {{QStringLiteral("Khách sỉ")}, {QStringLiteral("VIP")}, {QStringLiteral("trà sen")}, {QStringLiteral("đừng gọi")}, {QStringLiteral("zalo")}, Money::fromMinorUnits(500'000)};
    script.purpose = care::Purpose::marketing;
    script.keep = 3;
    script.rest = 30;
    script.steps[1].channel = std::nullopt;
    const QByteArray json = care::scriptToJson(script, Currency());
    CHECK(must(care::scriptFromJson(json, Currency())) == script);
    CHECK(must(care::scriptFromJson(care::scriptToJson(afterDelivery(), Currency()), Currency())) == afterDelivery());

    care::Script yearly = afterDelivery();
    yearly.trigger = care::Trigger::onDate;
    yearly.date = Day::fromNumber(1120);
    CHECK(must(care::scriptFromJson(care::scriptToJson(yearly, Currency()), Currency())).date == Day::fromNumber(1120));
}

TEST_CASE("what a script's document can't say is refused with its place", "[care]")
{
    struct Row {
        const char *json;
        const char *said;
    };
    const Row row = GENERATE(values<Row>({
        {R"({"code":"a","colour":"red"})", "colour"},
        {R"({"code":"a","when":{"trigger":"full_moon"},"steps":[]})", "when.trigger"},
        {R"({"code":"a","when":{"trigger":"birthday","days":1.5},"steps":[]})", "when.days"},
        {R"({"code":"a","when":{"trigger":"date","date":"02-30"},"steps":[]})", "when.date"},
        {R"({"code":"a","when":{"trigger":"birthday"},"if":{"amount_from":"12.5"},"steps":[]})", "if.amount_from"},
        {R"({"code":"a","when":{"trigger":"birthday"},"if":{"tags":"one"},"steps":[]})", "if.tags"},
        {R"({"code":"a","when":{"trigger":"birthday"}})", "steps"},
        {R"({"code":"a","when":{"trigger":"birthday"},"steps":[{"channel":"pigeon"}]})", "steps[1].channel"},
        {R"({"code":"a","when":{"trigger":"birthday"},"purpose":"spam","steps":[]})", "purpose"},
    }));
    const auto read = care::scriptFromJson(row.json, Currency());
    REQUIRE_FALSE(read.ok());
    INFO(english(read.error()));
    CHECK(english(read.error()).find(row.said) != std::string::npos);
}

TEST_CASE("a script that makes no sense is refused by what is wrong", "[care]")
{
    care::Script script = afterDelivery();
    CHECK(care::checkScript(script).ok());
    const auto refused = [&](auto change) {
        care::Script changed = script;
        change(changed);
        const Status checked = care::checkScript(changed);
        REQUIRE_FALSE(checked.ok());
        CHECK(checked.error().code == ErrorCode::careScriptRefused);
        return checked.error().args.value(0).toStdString();
    };
    CHECK(refused([](care::Script &s) { s.code = QStringLiteral("a b"); }) == "code");
    CHECK(refused([](care::Script &s) { s.name.clear(); }) == "name");
    CHECK(refused([](care::Script &s) { s.days = -1; }) == "when.days");
    CHECK(refused([](care::Script &s) { s.keep = 367; }) == "keep");
    CHECK(refused([](care::Script &s) { s.steps.clear(); }) == "steps");
    CHECK(refused([](care::Script &s) { s.steps[0].wait = 2; }) == "steps[1].wait");
    CHECK(refused([](care::Script &s) { s.steps[1].wait = 0; }) == "steps[2].wait");
    CHECK(refused([](care::Script &s) { s.steps[1].text.clear(); }) == "steps[2].text");
    CHECK(refused([](care::Script &s) { s.steps[0].text = QStringLiteral("Chào {ten khong co}"); }) == "steps[1].text");
    CHECK(refused([](care::Script &s) { s.steps[0].title = QStringLiteral("Chào {tên"); }) == "steps[1].title");
    CHECK(refused([](care::Script &s) { s.trigger = care::Trigger::stageReached; }) == "when.stage");
    CHECK(refused([](care::Script &s) { s.trigger = care::Trigger::stageReached; s.stage = QStringLiteral("qualified"); }) == "when.stage");
    CHECK(refused([](care::Script &s) { s.trigger = care::Trigger::onDate; }) == "when.date");
    script.trigger = care::Trigger::birthday;
    script.days = -3;
    CHECK(care::checkScript(script).ok());
}

TEST_CASE("what a script begins with is sound in each language, and reads as sentences", "[care]")
{
    for (const Language language : {Language::vietnamese, Language::english}) {
        for (const care::Script &script : care::scriptTemplates(language)) {
            INFO(script.name.toStdString());
            CHECK(care::checkScript(script).ok());
        }
        for (care::Script suggestion : care::timedSuggestions(language)) {
            suggestion.name = suggestion.code;
            CHECK(care::checkScript(suggestion).ok());
        }
    }
    care::Script script = afterDelivery();
    script.conditions.tags = {QStringLiteral("vip"), QStringLiteral("%1")};
    script.conditions.amountFrom = Money::fromMinorUnits(500'000);
    QStringList lines;
    for (const care::ScriptSentence &sentence : care::scriptSentences(script, CareBook::words()))
        lines += sentence.text();
    CHECK(lines.value(0) == QStringLiteral("When an order is completed, 7 days later,"));
    CHECK(lines.value(1) == QString::fromUtf8("if the customer agreed to care over the channel of the step, bears the tag vip, %1, for 500,000\u00A0₫ or more,"));
    CHECK(lines.value(3).startsWith(QString::fromUtf8("10 days after that was done, suggest call: “Hỏi xem còn cần gì”")));
    CHECK(lines.size() == 5);
}

TEST_CASE("fields are filled in once, by either language, and what isn't known is said", "[care]")
{
    care::MessageFacts facts;
    facts.name = QStringLiteral("Đặng {đơn} Tài");
    facts.gender = QStringLiteral("nam");
    facts.orderCode = QStringLiteral("DH-7");
    facts.orderDay = on(20261017);
    facts.days = 0;
    const Formats formats(Language::vietnamese);
    const auto filled = [&](const char *text) { return care::filledText(QString::fromUtf8(text), facts, formats); };
    CHECK(filled("Chào {xưng hô} {Tên Gọi}, {{tên}} {order}").text == QString::fromUtf8("Chào anh Tài, {tên} DH-7"));
    CHECK(filled("{tên}").text == QString::fromUtf8("Đặng {đơn} Tài")); // what a value holds is no field
    CHECK(filled("{ngay mua}: {số ngày}").text == QString::fromUtf8("17/10/2026: 0"));
    CHECK(filled("Về {sản phẩm}, {sản phẩm}.").missing == QStringList{QString::fromUtf8("sản phẩm")});
    facts.gender.clear();
    CHECK(filled("{xung ho}").text == QString::fromUtf8("anh/chị"));
    CHECK(care::bracesMatch(QStringLiteral("{{a}} {tên}")));
    CHECK_FALSE(care::bracesMatch(QStringLiteral("tên}")));
    CHECK_FALSE(care::bracesMatch(QStringLiteral("{a{b}}")));
}

TEST_CASE("an address holds one receiver and nothing that a text could add", "[care]")
{
    const QString text = QString::fromUtf8("Chào chị & anh?\nhoa@x.vn;100%");
    const auto made = [&](care::Channel channel, const char *phone, const char *email) {
        return care::contactAddress(channel, QString::fromUtf8(phone), QString::fromUtf8(email), QStringLiteral(" 12 Lê Lợi "), QString::fromUtf8("Quà\r\nBcc: a@b.vn"), text);
    };
    CHECK(made(care::Channel::zalo, "0912 345 678", "").url == QStringLiteral("https://zalo.me/84912345678"));
    CHECK(made(care::Channel::zalo, "0912 345 678", "").shown == QStringLiteral("zalo.me/84912345678"));
    CHECK(made(care::Channel::call, "+84 (0)912.345.678", "").url == QStringLiteral("tel:+84912345678"));
    CHECK(made(care::Channel::call, "0912345678;ext=1", "").url == QStringLiteral("tel:+84912345678")); // the first number, and nothing else
    CHECK(made(care::Channel::sms, "0912345678", "").url == QStringLiteral("sms:+84912345678?body=Ch%C3%A0o%20ch%E1%BB%8B%20%26%20anh%3F%0D%0Ahoa%40x.vn%3B100%25"));
    CHECK(made(care::Channel::email, "", "Hoa.Le+tra@X.vn").url
          == QStringLiteral("mailto:hoa.le%2Btra@x.vn?subject=Qu%C3%A0%20Bcc%3A%20a%40b.vn&body=Ch%C3%A0o%20ch%E1%BB%8B%20%26%20anh%3F%0D%0Ahoa%40x.vn%3B100%25"));
    for (const char *bad : {"a@b.vn?cc=c@d.vn", "a@b.vn,c@d.vn", "a@b.vn&x=y", "a b@c.vn", "a@b", "****@x.vn", ""})
        CHECK(made(care::Channel::email, "", bad).url.isEmpty());
    for (const char *bad : {"****5678", "0912345678?body=x", "", "12"})
        CHECK(made(care::Channel::sms, bad, "").url.isEmpty());
    CHECK(made(care::Channel::visit, "", "") == care::ContactAddress{QString::fromUtf8("12 Lê Lợi"), QString()});
}

TEST_CASE("a step comes up with its reason, is done, and the next one waits its days", "[care]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    CareBook book(engine);
    book.keep(afterDelivery());
    CHECK(book.lines(20260916).isEmpty());
    // O1 was completed on the 10th, so it comes up on the 17th; she hasn't agreed to anything.
    CHECK(book.lines(20260917) == QStringList{QStringLiteral("no consent yet after")});
    book.agree(QStringLiteral("zalo"));
    book.agree(QStringLiteral("call"));
    CHECK(book.lines(20260917) == QStringList{QString::fromUtf8("0 zalo 20260917 Hỏi thăm Phạm Thị Lan về Trà sen")});
    const care::Item first = book.list(20260917).items.front();
    CHECK(first.text == QString::fromUtf8("Chào chị Lan, Trà sen dùng tốt chứ?"));
    CHECK(first.address.url == QStringLiteral("https://zalo.me/84912345678"));
    CHECK(care::reason(first, on(20260918), CareBook::words()) == QString::fromUtf8("Order O1 was completed on 10 Sep, 8 days ago. Step 1 of 2. Script “Sau giao hàng”."));
    CHECK(first.responsible == book.an);
    CHECK(first.lastDay == on(20261001));
    // Something of O1 came back on the 20th; O2 of the 15th comes up on the 22nd.
    CHECK(book.lines(20260920).isEmpty());
    CHECK(book.lines(20260922).size() == 1);
    CHECK(book.list(20260922).items.front().occasion.orderCode == QStringLiteral("O2"));
    // It stands for 14 days after the one on which it came up.
    CHECK(book.lines(20261006).size() == 1);
    CHECK(book.lines(20261007).isEmpty());

    must(book.doIt(book.list(20260924).items.front(), 20260924));
    CHECK(book.book().rows(QStringLiteral("SELECT a.kind, a.on_day, a.note, o.code FROM activity a JOIN sales_order o ON o.id = a.order_id ORDER BY a.id"))
          == QStringList{QString::fromUtf8("message|20260924|Chào chị Lan, Trà sen dùng tốt chứ?|O2")});
    CHECK(book.lines(20260924).isEmpty());
    CHECK(book.lines(20261003).isEmpty());
    CHECK(book.lines(20261004) == QStringList{QString::fromUtf8("1 call 20261004 Sau giao hàng: Phạm Thị Lan")});
    // Looking changes nothing, and what was done may be taken back.
    must(book.book()->undo(1, careAuthor));
    CHECK(book.list(20260924).items.size() == 1);
}

TEST_CASE("consent, hours, refusals and one thing a day keep a step back", "[care]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    CareBook book(engine);
    const care::ScriptId script = book.keep(afterDelivery());
    book.agree(QStringLiteral("zalo"), QStringLiteral("no"));
    CHECK(book.lines(20260922) == QStringList{QStringLiteral("the customer said no to this channel after")});
    book.agree(QStringLiteral("zalo"), QStringLiteral("later"), on(20260925));
    CHECK(book.lines(20260924) == QStringList{QStringLiteral("not before the day that the customer named after")});
    CHECK(book.list(20260924).held.front().until == on(20260925));
    CHECK(book.list(20260925).items.size() == 1);
    for (const int quiet : {0, 479, 1260, 1439})
        CHECK(book.lines(20260925, quiet) == QStringList{QStringLiteral("outside the hours for it after")});
    CHECK(book.list(20260925, 480).items.size() == 1);
    must(book.book()->set(QStringLiteral("quiet_hours"), QStringLiteral("none"), careAuthor));
    CHECK(book.list(20260925, 0).items.size() == 1);

    // Another script of the same customer has to wait for the next day.
    care::Script second = afterDelivery();
    second.code = QStringLiteral("zz");
    book.keep(second);
    CHECK(book.lines(20260925).last() == QStringLiteral("one thing a day for each customer zz"));
    const care::Item item = book.list(20260925).items.front();
    must(book.write([&](Database &base) { return care::putOff(base, item.key, {on(20260925), 600}, on(20261001), {}); }));
    CHECK(book.list(20260925).items.front().scriptCode == QStringLiteral("zz"));
    CHECK(book.list(20261001).items.front().wasPutOff);
    CHECK(book.list(20261015).items.size() == 1); // 14 days after the day to which it was put off
    CHECK(book.list(20261016).items.empty());
    const auto notLater = book.write([&](Database &base) { return care::putOff(base, item.key, {on(20260925), 600}, on(20260925), {}); });
    CHECK(notLater.error().code == ErrorCode::careDayNotLater);

    must(book.write([&](Database &base) { return care::decline(base, item.key, {on(20260926), 600}, book.an); }));
    CHECK(book.list(20261001).items.front().scriptCode == QStringLiteral("zz"));
    CHECK(book.doIt(item, 20260926).error().code == ErrorCode::careStepClosed);
    const care::Item other = book.list(20260926).items.front();
    must(book.write([&](Database &base) { return care::decline(base, other.key, {on(20260926), 600}, book.an, care::Refusal::everything); }));
    CHECK(book.lines(20260926).isEmpty());
    must(book.write([&](Database &base) { return care::forgetRefusal(base, book.lan, {}, {}); }));
    CHECK(book.lines(20260926).isEmpty()); // both occasions were declined, and stay so
    CHECK(must(care::preview(book.database(), book.settings(), {on(20260926), 600}, afterDelivery(), script, book.lan)).refused);
}

TEST_CASE("who was forgotten comes up no more, neither on a list nor among those who wait", "[care]")
{
    CareBook book(Engine::sqlite);
    book.keep(afterDelivery());
    book.agree(QStringLiteral("zalo"));
    CHECK(book.lines(20260917).size() == 1);
    const insight::GroupIntervals groups;
    const auto expected = [&] {
        const auto history = must(insight::BuyingHistory::load(book.database(), on(20261001)));
        return must(insight::nextPurchases(book.database(), on(20261001), history, groups)).size();
    };
    CHECK(expected() == 1); // 8 and 12 September
    must(privacy::eraseCustomer(*book.book(), book.lan, on(20260917), careAuthor));
    // Her consents and refusals went with her; that makes her no one who hasn't been asked.
    CHECK(book.lines(20260917).isEmpty());
    CHECK(book.lines(20260922).isEmpty());
    CHECK(book.lines(20260916).isEmpty()); // Somo's own suggestion
    CHECK(must(care::ahead(book.database(), book.settings(), {{on(20260910), 600}, {}, {}, nullptr}, 30)).empty());
    CHECK(expected() == 0);
    CHECK_FALSE(must(insight::nextPurchaseOf(book.database(), book.lan, on(20261001), groups)));
}

TEST_CASE("conditions choose the orders and the customers", "[care]")
{
    CareBook book(Engine::sqlite);
    book.agree(QStringLiteral("zalo"));
    care::Script script = afterDelivery();
    const auto comesUp = [&](int day) {
        const care::TodayList found = must(care::todayOf(book.database(), book.settings(), {{on(day), 600}, {}, {}, nullptr}, script, {}));
        return found.items.empty() ? QString() : found.items.front().occasion.orderCode;
    };
    script.conditions.amountFrom = Money::fromMinorUnits(600'000);
    CHECK(comesUp(20260918).isEmpty()); // O1 is 300,000
    CHECK(comesUp(20260922) == QStringLiteral("O2"));
    script.conditions.amountFrom = Money::fromMinorUnits(600'001);
    CHECK(comesUp(20260922).isEmpty());
    script.conditions = {};
    script.conditions.groups = {QStringLiteral("khach si")};
    CHECK(comesUp(20260922) == QStringLiteral("O2"));
    script.conditions.groups = {QStringLiteral("khach le")};
    CHECK(comesUp(20260922).isEmpty());
    script.conditions = {};
    script.conditions.channels = {QStringLiteral("kiosk")};
    CHECK(comesUp(20260922) == QStringLiteral("O2"));
    script.conditions.channels = {QStringLiteral("shopee")};
    CHECK(comesUp(20260922).isEmpty());
    CHECK(must(care::findingsInBook(book.database(), script)).empty()); // a new book brings the marketplaces
    script.conditions.tags = {QStringLiteral("vip")};
    CHECK(must(care::findingsInBook(book.database(), script)).size() == 1);
    // Bình sees what is nobody's and what is his; this customer has no keeper, and O2 is An's for the larger share.
    script.conditions = {};
    CHECK(must(care::todayOf(book.database(), book.settings(), {{on(20260922), 600}, book.binh, {}, nullptr}, script, {})).items.empty());
    CHECK(must(care::todayOf(book.database(), book.settings(), {{on(20260922), 600}, book.an, {}, nullptr}, script, {})).items.size() == 1);
}

TEST_CASE("a script is off until its preview was tried, and again when it says something else", "[care]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    CareBook book(engine);
    const care::ScriptId id = book.keep(afterDelivery(), false);
    const Currency currency = book.settings().currency;
    const auto turnOn = [&] { return book.write([&](Database &base) { return care::setActive(base, currency, id, true); }); };
    const auto save = [&](const care::Script &script, qint64 opened = 0) {
        return book.write([&](Database &base) -> Status {
            SOMO_TRY(care::saveScript(base, currency, script, id, book.an, opened));
            return success();
        });
    };
    const auto stored = [&] { return must(care::scriptOf(book.database(), currency, QStringLiteral("after"))); };
    CHECK(turnOn().error().code == ErrorCode::careNotTried);
    must(book.write([&](Database &base) { return care::noteTried(base, currency, id, on(20260910)); }));
    must(turnOn());
    CHECK(stored().active);
    care::Script renamed = afterDelivery();
    renamed.name = QStringLiteral("Sau khi giao");
    must(save(renamed));
    CHECK(stored().active);
    care::Script changed = renamed;
    changed.steps[0].text = QStringLiteral("Chào {tên}");
    must(save(changed));
    CHECK_FALSE(stored().active);
    CHECK(stored().triedOn.isNull());
    CHECK(turnOn().error().code == ErrorCode::careNotTried);
    CHECK(save(afterDelivery()).ok());
    CHECK(must(care::scripts(book.database(), currency)).size() == 1);
    must(book.write([&](Database &base) { return care::removeScript(base, currency, id); }));
    CHECK(care::scriptOf(book.database(), currency, QStringLiteral("after")).error().code == ErrorCode::careScriptMissing);
}

TEST_CASE("a script that somebody else changed meanwhile is neither tried, turned on nor taken away unseen", "[care]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    CareBook book(engine);
    const Currency currency = book.settings().currency;
    const care::ScriptId id = book.keep(afterDelivery(), false);
    const auto stored = [&] { return must(care::scriptOf(book.database(), currency, QStringLiteral("after"))); };
    const qint64 seen = stored().version;
    const auto tried = [&](qint64 opened, int day) { return book.write([&](Database &base) { return care::noteTried(base, currency, id, on(day), opened); }); };
    // Somebody else: what another connection writes is not this one's own.
    const auto elsewhere = [&](const Book::Work &work) {
        auto other = must(openBook(book.book().place()));
        must(other->write({QStringLiteral("test"), {}}, QStringLiteral("Bình"), work));
    };
    const auto say = [&](const char *text) {
        elsewhere([&](Database &base) -> Status {
            care::Script script = afterDelivery();
            script.steps[0].text = QString::fromUtf8(text);
            SOMO_TRY(care::saveScript(base, currency, script, id, book.binh));
            return success();
        });
    };
    say("Chào {tên}");
    const auto stale = tried(seen, 20260910);
    REQUIRE_FALSE(stale.ok());
    CHECK(stale.error().code == ErrorCode::rowChangedSince);
    CHECK(stored().triedOn.isNull());
    const qint64 read = stored().version;
    must(tried(read, 20260911));
    CHECK(stored().triedOn == on(20260911));
    // A second press, or a look on another day, says nothing new.
    must(tried(read, 20260912));
    CHECK(stored().triedOn == on(20260911));

    const qint64 off = stored().version;
    elsewhere([&](Database &base) { return care::setActive(base, currency, id, true); });
    const auto remove = book.write([&](Database &base) { return care::removeScript(base, currency, id, off); });
    REQUIRE_FALSE(remove.ok());
    CHECK(remove.error().code == ErrorCode::rowChangedSince);
    elsewhere([&](Database &base) { return care::setActive(base, currency, id, false); });
    const auto turn = [&](qint64 opened) { return book.write([&](Database &base) { return care::setActive(base, currency, id, true, opened); }); };
    CHECK(turn(off).error().code == ErrorCode::rowChangedSince);
    CHECK_FALSE(stored().active);
    must(turn(stored().version));
    CHECK(stored().active);
    must(turn(off)); // it is on already, as was wished
    // One's own change wants a look of its own, too.
    const qint64 before = stored().version;
    must(book.write([&](Database &base) -> Status {
        care::Script script = afterDelivery();
        script.steps[0].text = QStringLiteral("Chào anh");
        SOMO_TRY(care::saveScript(base, currency, script, id, book.an, before));
        return success();
    }));
    CHECK(tried(before, 20260913).error().code == ErrorCode::rowChangedSince);
    must(tried(stored().version, 20260913));
}

TEST_CASE("birthdays, expected purchases, dormancy and dates are known ahead", "[care]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    CareBook book(engine);
    book.agree(QStringLiteral("zalo"));
    must(book.write([&](Database &base) -> Status {
        SOMO_TRY_ASSIGN(Customer customer, customers::byId(base, book.lan));
        customer.birthDay = 229;
        return customers::update(base, customer);
    }));
    // Without a script Somo suggests it by itself: 2027 has no 29 February.
    CHECK(book.lines(20270227).isEmpty());
    CHECK(book.lines(20270228) == QStringList{QString::fromUtf8("0 zalo 20270228 Birthday of Phạm Thị Lan")});
    CHECK(book.lines(20270303).size() == 1);
    CHECK(book.lines(20270304).isEmpty());
    CHECK(book.lines(20280228).isEmpty());
    CHECK(book.lines(20280229).size() == 1);
    must(book.write([&](Database &base) { return care::forgetRefusal(base, book.lan, {}, care::nextPurchaseSuggestion); }));
    // She ordered on 8 and 12 September, so again about the 16th: it comes up from the 13th on for 14 days.
    CHECK(book.lines(20260912).isEmpty());
    CHECK(book.lines(20260913) == QStringList{QString::fromUtf8("0 zalo 20260913 Phạm Thị Lan may soon need more")});
    CHECK(book.lines(20260927).size() == 1);
    CHECK(book.lines(20260928).isEmpty());

    care::Script dormant = afterDelivery();
    dormant.trigger = care::Trigger::dormant;
    dormant.days = 0;
    const auto ahead = [&](const care::Script &script, int day, int days) {
        QStringList found;
        for (const care::AheadRow &row : must(care::ahead(book.database(), book.settings(), {{on(day), 600}, {}, {}, nullptr}, days, script)))
            found += QStringLiteral("%1 %2").arg(row.on.number()).arg(row.key.step);
        return found;
    };
    // 90 days after 12 September.
    CHECK(ahead(dormant, 20261120, 30) == QStringList{QStringLiteral("20261211 0")});
    CHECK(ahead(dormant, 20261120, 20).isEmpty());
    care::Script teachers = afterDelivery();
    teachers.trigger = care::Trigger::onDate;
    teachers.date = Day::fromNumber(1120);
    teachers.days = -5;
    CHECK(ahead(teachers, 20261101, 30) == QStringList{QStringLiteral("20261115 0")});
    CHECK(ahead(teachers, 20261115, 364).isEmpty());
    CHECK(ahead(teachers, 20261115, 365) == QStringList{QStringLiteral("20271115 0")});
}

TEST_CASE("who comes up in the next days comes when the script has rested, and when the customer may be asked again", "[care]")
{
    CareBook book(GENERATE(from_range(engines())));
    book.agree(QStringLiteral("zalo"));
    care::Script script = afterDelivery(); // O1: 17 September, O2: 22 September
    script.steps.resize(1);
    script.keep = 30;
    script.rest = 20;
    const care::ScriptId id = book.keep(script);
    const care::TodayList first = book.list(20260917);
    REQUIRE(first.items.size() == 1);
    must(book.doIt(first.items[0], 20260917));
    const auto ahead = [&](int day, int days) {
        QStringList found;
        for (const care::AheadRow &row : must(care::ahead(book.database(), book.settings(), {{on(day), 600}, {}, {}, nullptr}, days)))
            found += QStringLiteral("%1 %2").arg(row.on.number()).arg(row.held ? QStringLiteral("held") : QStringLiteral("open"));
        return found;
    };
    // Rested from 17 September on for 20 days.
    CHECK(ahead(20260918, 30) == QStringList{QStringLiteral("20261007 open")}); // before O2 is due
    CHECK(ahead(20261001, 30) == QStringList{QStringLiteral("20261007 open")}); // after
    CHECK(ahead(20261001, 5).isEmpty());
    CHECK(book.list(20261006).items.empty());
    CHECK(book.list(20261007).items.size() == 1);
    CHECK(ahead(20261007, 30).isEmpty()); // it stands on that day's list
    // She asks to be left in peace until the 14th.
    book.agree(QStringLiteral("zalo"), QStringLiteral("later"), on(20261014));
    CHECK(ahead(20261013, 5) == QStringList{QStringLiteral("20261014 open")});
    CHECK(ahead(20261001, 30) == QStringList{QStringLiteral("20261014 open")});
    CHECK(ahead(20261008, 5).isEmpty());
    CHECK(book.list(20261014).items.size() == 1);
    CHECK(id);
}

TEST_CASE("more isn't suggested on the day of the last order", "[care]")
{
    CareBook book(GENERATE(from_range(engines())));
    book.agree(QStringLiteral("zalo"));
    must(book.write([](Database &base) -> Status {
        SOMO_TRY(base.execute(QStringLiteral("DELETE FROM care_refusal WHERE suggestion = 'next_purchase'")));
        // O1 of 8 September and O2 a day later: one day between them, so that three days before is a day before they bought.
        return base.execute(QStringLiteral("UPDATE sales_order SET ordered_on = 20260909, version = version + 1 WHERE code = 'O2'"));
    }));
    CHECK(book.list(20260909).items.empty());
    const care::TodayList next = book.list(20260910);
    REQUIRE(next.items.size() == 1);
    CHECK(next.items[0].dueOn == on(20260910));
}
