// SPDX-License-Identifier: GPL-3.0-or-later
// The first page: promises, what is new, what comes up and the month so far, worked out by hand.
#include "core/care/care_store.h"
#include "core/commission/policy_question_store.h"
#include "core/commission/question_store.h"
#include "core/customers/customer_store.h"
#include "core/deals/deal_store.h"
#include "core/deals/stage_store.h"
#include "core/service/promise_store.h"
#include "core/today/today_query.h"
#include "core/today/today_words.h"
#include "core/words/command_words.h"
#include "core/words/error_words.h"
#include "tests/support/catch.h"
#include "tests/support/small_book.h"

#include <QDateTime>

using namespace somo;
using namespace somo::test;

namespace {

const QString lead = QStringLiteral("Nguyễn Hoài An");
const QString seller = QStringLiteral("Phạm Đức Bình");
const Day friday = Day::fromNumber(20261002);

Day day(int number)
{
    return Day::fromNumber(number);
}

/// Nine in the morning of the book's day.
qint64 nine(Day on)
{
    return QDateTime(on.toDate(), QTime(9, 0), Qt::OffsetFromUTC, 7 * 3600).toMSecsSinceEpoch();
}

/// The small book on Friday 2 October 2026: O5 counted yesterday, 200,000 for Bình.
class TodayBook : public SmallBook {
public:
    explicit TodayBook(Engine engine)
        : SmallBook(engine)
    {
    }

    void write(const Book::Work &work, const QString &author = QStringLiteral("test"), const CommandWords &words = {QStringLiteral("test"), {}}, Day on = day(20260901))
    {
        book()->setClock([on] { return nine(on); });
        must(book()->write(words, author, work));
    }

    CustomerId customer(const char *code, const QString &name, std::optional<int> birthDay = {}, PersonId keeper = {})
    {
        Customer made;
        made.code = QString::fromLatin1(code);
        made.name = name;
        made.birthDay = birthDay;
        made.keeper = keeper;
        CustomerId id;
        write([&](Database &base) -> Status {
            SOMO_TRY_ASSIGN(id, customers::add(base, made));
            return success();
        });
        return id;
    }

    PromiseId promise(PersonId person, int due, const QString &words, CustomerId customer = {}, const QString &byWhom = QStringLiteral("us"), std::optional<int> minute = {})
    {
        Promise made;
        made.madeOn = day(20260928);
        made.dueOn = day(due);
        made.dueMinute = minute;
        made.byWhom = byWhom;
        made.kind = QStringLiteral("call");
        made.person = person;
        made.customer = customer;
        made.words = words;
        PromiseId id;
        write([&](Database &base) -> Status {
            SOMO_TRY_ASSIGN(id, promises::add(base, made));
            return success();
        });
        return id;
    }

    void deal(PersonId person, const QString &name, int expected, int next, const QString &step, std::optional<Money> amount = {}, bool isLost = false)
    {
        Deal made;
        made.name = name;
        made.person = person;
        made.openedOn = day(20260901);
        made.expectedOn = day(expected);
        made.nextOn = day(next);
        made.nextStep = step;
        made.amount = amount;
        write([&](Database &base) -> Status {
            SOMO_TRY(stages::ensureShipped(base));
            SOMO_TRY_ASSIGN(const DealId id, deals::add(base, made));
            return isLost ? deals::lose(base, id, day(20260920), {}, {}) : success();
        });
    }

    /// An order of 100,000 that is completed on that day; nobody's where `person` is 0.
    void order(const char *code, int ordered, int completed, PersonId person, CustomerId customer = {})
    {
        write([&](Database &base) -> Status {
            Order made;
            SOMO_TRY_ASSIGN(const qint64 source, named::findOrAdd(base, NamedKind::source, QStringLiteral("hand")));
            SOMO_TRY_ASSIGN(const qint64 channel, named::findOrAdd(base, NamedKind::channel, QStringLiteral("kiosk")));
            made.source = SourceId{source};
            made.channel = ChannelId{channel};
            made.code = QString::fromLatin1(code);
            made.orderedOn = day(ordered);
            made.status = OrderStatus::completed;
            made.completedOn = day(completed);
            made.customer = customer;
            OrderLine line;
            line.name = QStringLiteral("Trà sen");
            line.quantity = Quantity{Quantity::one};
            line.unitPrice = UnitPrice{100'000 * UnitPrice::perMinorUnit};
            made.lines = {line};
            if (person)
                made.credits = {{person, Rate{Rate::whole}}};
            const auto added = orders::add(base, made);
            return added ? success() : Status(added.error());
        });
    }

    /// An import at nine on that day brought these orders.
    void importAt(int on, const QStringList &codes)
    {
        book().run(QStringLiteral("INSERT INTO import_batch (uid, kind, file_name, profile, content_digest, newest_day, at_moment, counts)"
                                  " VALUES ('u%1', 'orders', 'x.csv', '', '', 20261001, %1, '{}')")
                       .arg(nine(day(on))));
        const qint64 import = book().number(QStringLiteral("SELECT MAX(id) FROM import_batch"));
        book().run(QStringLiteral("UPDATE sales_order SET import_id = %1 WHERE code IN ('%2')").arg(import).arg(codes.join(QStringLiteral("','"))));
    }

    Today today(PersonId person, Day on = friday)
    {
        TodayAsk ask;
        ask.today = on;
        ask.person = person;
        ask.language = Language::english;
        return must(loadToday(database(), settings(), ask));
    }
};

const words::ReportWords english(Language::english, Currency());

QStringList wordsOf(const std::vector<PromiseRow> &rows)
{
    QStringList said;
    for (const PromiseRow &row : rows)
        said << row.promise.words;
    return said;
}

/// "20261005 birthday Vũ Lan".
QStringList comingOf(const Today &today)
{
    QStringList said;
    for (const TodayComing &coming : today.coming)
        said << QStringLiteral("%1 %2").arg(coming.day.number()).arg(comingText(coming, today.day, english).plain());
    return said;
}

QStringList newsOf(const Today &today, const BookSettings &settings)
{
    QStringList said;
    for (const TodayNews &news : today.news) {
        const TodayText text = newsText(news, today.day, settings, english);
        said << QStringLiteral("%1 | %2 | %3").arg(text.when, text.plain(), text.second);
    }
    return said;
}

} // namespace

TEST_CASE("a promise is kept, put off and opened again, and nobody's change is lost", "[today][promise]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TodayBook at(engine);
    const PromiseId id = at.promise(at.binh, 20261002, QStringLiteral("Gửi mẫu"));
    const auto row = [&] { return must(promises::byId(at.database(), id)).promise; };
    const qint64 opened = row().version;
    at.write([&](Database &base) { return promises::putOff(base, id, day(20261005), opened); });
    CHECK(row().dueOn == day(20261005));
    CHECK(row().version == opened + 1);
    // Whoever still has the promise as it was before doesn't write over it.
    const auto late = at.book()->write({QStringLiteral("test"), {}}, QStringLiteral("other"), [&](Database &base) { return promises::setDone(base, id, friday, {}, opened); });
    REQUIRE_FALSE(late.ok());
    CHECK(late.error().code == ErrorCode::rowChangedSince);

    at.write([&](Database &base) { return promises::setDone(base, id, friday, QStringLiteral("  Đã gửi "), opened + 1); });
    CHECK(row().doneOn == friday);
    CHECK(row().outcome == QStringLiteral("Đã gửi"));
    const auto kept = at.book()->write({QStringLiteral("test"), {}}, lead, [&](Database &base) { return promises::putOff(base, id, day(20261009)); });
    REQUIRE_FALSE(kept.ok());
    CHECK(words::errorText(kept.error(), Language::english) == QStringLiteral("This promise was kept on 2 Oct 2026, so it can’t be put off. Open it again first."));
    must(at.book()->undo(1, QStringLiteral("test")));
    CHECK(row().doneOn.isNull());
    CHECK(row().outcome.isEmpty());

    at.write([&](Database &base) { return promises::setDone(base, id, friday, QStringLiteral("Đã gửi")); });
    at.write([&](Database &base) { return promises::setDone(base, id, {}); });
    CHECK(row().doneOn.isNull());
    CHECK(row().outcome.isEmpty());
    Promise changed = row();
    changed.words = QStringLiteral("Gửi hai mẫu");
    changed.madeOn = day(20200101); // stays as it was
    at.write([&](Database &base) { return promises::update(base, changed); });
    CHECK(row().words == QStringLiteral("Gửi hai mẫu"));
    CHECK(row().madeOn == day(20260928));
    at.write([&](Database &base) { return promises::remove(base, id); });
    CHECK(promises::byId(at.database(), id).error().code == ErrorCode::rowNotFound);
    must(at.book()->undo(1, QStringLiteral("test")));
    CHECK(row().words == QStringLiteral("Gửi hai mẫu"));
    CHECK(words::commandText(QStringLiteral("promise_put_off"), {QStringLiteral("Gửi mẫu"), QStringLiteral("2026-10-05")}, Language::english)
          == QStringLiteral("Put the promise “Gửi mẫu” off to 5 Oct 2026"));
}

TEST_CASE("promised is what one said oneself and is due within a week; what customers said comes up", "[today]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TodayBook at(engine);
    const CustomerId lan = at.customer("LAN", QStringLiteral("Vũ Thị Lan"));
    at.promise(at.binh, 20261009, QStringLiteral("Gửi mẫu"));
    at.promise(at.binh, 20261010, QStringLiteral("Quá xa"));
    at.promise(at.binh, 20260930, QStringLiteral("Báo giá"), lan);
    at.promise(at.binh, 20261002, {}, lan, QStringLiteral("us"), 15 * 60);
    at.promise(at.binh, 20261004, QStringLiteral("Trả lời"), lan, QStringLiteral("customer"));
    at.promise(at.an, 20261003, QStringLiteral("Của An"));
    const PromiseId kept = at.promise(at.binh, 20261003, QStringLiteral("Đã xong"));
    at.write([&](Database &base) { return promises::setDone(base, kept, day(20261001)); });

    const Today today = at.today(at.binh);
    CHECK(today.personName == seller);
    CHECK(wordsOf(today.promised) == QStringList{QStringLiteral("Báo giá"), QString(), QStringLiteral("Gửi mẫu")});
    CHECK(comingOf(today) == QStringList{QStringLiteral("20261004 Vũ Thị Lan promised: Trả lời"), QStringLiteral("20261009 Gửi mẫu")});
    const TodayText late = promiseText(today.promised[0], friday, at.binh, english);
    CHECK(late.first
          == std::vector<TodayPart>{{QStringLiteral("Báo giá"), TodayPart::Style::strong}, {QStringLiteral(" for "), TodayPart::Style::plain}, {QStringLiteral("Vũ Thị Lan"), TodayPart::Style::link}});
    CHECK(late.second == QStringLiteral("You promised it on 28 Sep."));
    CHECK(late.when == QStringLiteral("since 30 Sep"));
    const TodayText call = promiseText(today.promised[1], friday, at.binh, english);
    CHECK(call.plain() == QStringLiteral("A call for Vũ Thị Lan"));
    CHECK(call.when == QStringLiteral("today 15:00"));
    CHECK(promiseText(today.promised[2], friday, at.an, english).second == QStringLiteral("Phạm Đức Bình promised it on 28 Sep."));
    CHECK(promiseText(today.promised[2], friday, at.binh, english).when == QStringLiteral("due by Friday 9 Oct"));

    // Where nobody of the book looks it is everybody's.
    CHECK(wordsOf(at.today({}).promised) == QStringList{QStringLiteral("Báo giá"), QString(), QStringLiteral("Của An"), QStringLiteral("Gửi mẫu")});
}

TEST_CASE("deals and birthdays of the next seven days come up, each with whoever serves the customer", "[today]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TodayBook at(engine);
    at.customer("LAN", QStringLiteral("Vũ Lan"), 1005, at.binh);
    at.customer("HOA", QStringLiteral("Đỗ Hoa"), 1002, at.binh); // today: on the list of care
    at.customer("MAI", QStringLiteral("Lý Mai"), 1009, at.an); // An looks after her
    at.customer("XA", QStringLiteral("Trần Xa"), 1010, at.binh); // the day after the last
    const CustomerId tu = at.customer("TU", QStringLiteral("Hồ Tú"), 1008); // nobody's, but Bình sold to him
    at.customer("KHA", QStringLiteral("Lê Kha"), 1007); // nobody's, and bought nothing
    at.order("O6", 20260901, 20260902, at.binh, tu);
    at.deal(at.binh, QStringLiteral("40 giỏ quà"), 20261006, 20261002, QStringLiteral("Gửi mẫu"), Money::fromMinorUnits(5'000'000));
    at.deal(at.binh, QStringLiteral("Xa"), 20261010, 20261001, QStringLiteral("Hôm qua"));
    at.deal(at.binh, QStringLiteral("Đã mất"), 20261006, 20261006, QStringLiteral("Không"), {}, true);
    at.deal(at.an, QStringLiteral("Của An"), 20261006, 20261006, QStringLiteral("Gọi"));

    const Today today = at.today(at.binh);
    CHECK(comingOf(today)
          == QStringList{QStringLiteral("20261002 Gửi mẫu"), QStringLiteral("20261005 Birthday of Vũ Lan"), QStringLiteral("20261006 May be decided: 40 giỏ quà"),
                         QStringLiteral("20261008 Birthday of Hồ Tú")});
    CHECK(today.coming[2].amount == Money::fromMinorUnits(5'000'000));
    CHECK(comingText(today.coming[2], friday, english).second == QStringLiteral("5,000,000\u00A0₫"));
    CHECK(comingText(today.coming[1], friday, english).when == QStringLiteral("Mon 5 Oct"));
    CHECK(comingOf(at.today(at.an)) == QStringList{QStringLiteral("20261006 Gọi"), QStringLiteral("20261006 May be decided: Của An"), QStringLiteral("20261009 Birthday of Lý Mai")});
}

TEST_CASE("a birthday that nobody wants to be reminded of stays away, and a cancelled order ties nobody", "[today][care]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TodayBook at(engine);
    const CustomerId lan = at.customer("LAN", QStringLiteral("Vũ Lan"), 1005, at.binh);
    const CustomerId mai = at.customer("MAI", QStringLiteral("Lý Mai"), 1006, at.binh);
    at.customer("HOA", QStringLiteral("Đỗ Hoa"), 1007, at.binh);
    const CustomerId tu = at.customer("TU", QStringLiteral("Hồ Tú"), 1008);
    at.order("O6", 20260901, 20260902, at.binh, tu);
    const auto refuse = [&](CustomerId customer, care::Refusal refusal, const QString &suggestion) {
        const care::ItemKey key{{}, suggestion, customer, QStringLiteral("x"), day(20260901), 0, day(20260901)};
        at.write([&](Database &base) { return care::decline(base, key, {day(20260901), 600}, at.binh, refusal); });
    };
    refuse(lan, care::Refusal::thisOne, care::birthdaySuggestion);
    refuse(mai, care::Refusal::everything, care::nextPurchaseSuggestion);
    refuse(tu, care::Refusal::thisOne, care::nextPurchaseSuggestion); // of another kind
    CHECK(comingOf(at.today(at.binh)) == QStringList{QStringLiteral("20261007 Birthday of Đỗ Hoa"), QStringLiteral("20261008 Birthday of Hồ Tú")});
    at.book().run(QStringLiteral("UPDATE sales_order SET status = 4, version = version + 1 WHERE code = 'O6'"));
    CHECK(comingOf(at.today(at.binh)) == QStringList{QStringLiteral("20261007 Birthday of Đỗ Hoa")});
}

TEST_CASE("birthdays are found over New Year, and 29 February on the 28th where the year has none", "[today]")
{
    TodayBook at(Engine::sqlite);
    at.customer("A", QStringLiteral("An Bảy"), 1231, at.binh);
    at.customer("B", QStringLiteral("An Tám"), 104, at.binh);
    at.customer("C", QStringLiteral("An Chín"), 105, at.binh); // eight days ahead
    at.customer("D", QStringLiteral("Lê Nhuận"), 229, at.binh);
    CHECK(comingOf(at.today(at.binh, day(20261228))) == QStringList{QStringLiteral("20261231 Birthday of An Bảy"), QStringLiteral("20270104 Birthday of An Tám")});
    CHECK(comingOf(at.today(at.binh, day(20270225))) == QStringList{QStringLiteral("20270228 Birthday of Lê Nhuận")});
    CHECK(comingOf(at.today(at.binh, day(20280225))) == QStringList{QStringLiteral("20280229 Birthday of Lê Nhuận")});
    CHECK(comingOf(at.today(at.binh, day(20270228))).isEmpty());
}

TEST_CASE("new is what counted, came back, was answered, imported and decided since yesterday", "[today]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TodayBook at(engine);
    const CustomerId lan = at.customer("LAN", QStringLiteral("Vũ Thị Lan"));
    at.order("O6", 20260930, 20261002, at.binh, lan);
    at.order("O7", 20260929, 20260930, at.binh, lan); // the day before yesterday
    // Two of an import of this morning are nobody's; one is Bình's, one of an older import.
    for (const char *code : {"I0", "I1", "I2"})
        at.order(code, 20260930, 20260930, {});
    at.order("I3", 20260930, 20260930, at.binh);
    at.importAt(20260930, {QStringLiteral("I0")});
    at.importAt(20261002, {QStringLiteral("I1"), QStringLiteral("I2"), QStringLiteral("I3")});
    QuestionId asked, old;
    at.write([&](Database &base) -> Status {
        PolicyQuestion question;
        question.person = at.binh;
        question.code = QStringLiteral("HH");
        question.clause = QStringLiteral("base");
        question.versionFirst = day(20260101);
        question.question = QStringLiteral("Vì sao?");
        question.moment = nine(day(20260901));
        SOMO_TRY_ASSIGN(asked, askPolicyQuestion(base, question, seller));
        SOMO_TRY_ASSIGN(old, askPolicyQuestion(base, question, seller));
        SOMO_TRY(answerQuestion(base, old, {QStringLiteral("Cũ"), QuestionOutcome::explained, lead, nine(day(20260930))}));
        return answerQuestion(base, asked, {QStringLiteral("Sau giảm giá"), QuestionOutcome::explained, lead, nine(day(20261001))});
    });
    // A proposal stands; what was put in force was taken back again.
    const auto channel = [](const char *code) { return [code](Database &base) -> Status {
        const auto made = named::findOrAdd(base, NamedKind::channel, QString::fromLatin1(code));
        return made ? success() : Status(made.error());
    }; };
    at.write(channel("a"), lead, {QStringLiteral("policy_proposed"), {QStringLiteral("HH"), QStringLiteral("2")}}, day(20260930));
    at.write(channel("b"), lead, {QStringLiteral("policy_proposed"), {QStringLiteral("HH"), QStringLiteral("3")}}, friday);
    at.write(channel("c"), lead, {QStringLiteral("policy_applied"), {QStringLiteral("HH"), QStringLiteral("3"), QStringLiteral("2027-01-01")}}, friday);
    must(at.book()->undo(1, lead));

    CHECK(newsOf(at.today(at.binh), at.settings())
          == QStringList{QStringLiteral("2 Oct, 09:00 | 2 orders of kiosk that were imported are credited to nobody yet | The whole team sees this. Whoever serves the customer takes the order."),
                         QStringLiteral("2 Oct, 09:00 | The commission policy HH, version 3, is proposed | By Nguyễn Hoài An. You can agree or object."),
                         QStringLiteral("2 Oct | Your order O6 is completed | Vũ Thị Lan. Your revenue gained 100,000\u00A0₫."),
                         QStringLiteral("1 Oct, 09:00 | Nguyễn Hoài An answered your question about the policy HH | “Sau giảm giá”"),
                         QStringLiteral("1 Oct | Your order O5 is completed | Your revenue gained 200,000\u00A0₫.")});
    // What one did oneself is no news: of An's there are the orders that are nobody's alone.
    CHECK(newsOf(at.today(at.an), at.settings()).size() == 1);
    // Nobody of the book looks: the day's orders stand together.
    const QStringList all = newsOf(at.today({}), at.settings());
    CHECK(all.contains(QStringLiteral("1 Oct | 1 order was completed | Revenue of the day: 200,000\u00A0₫.")));
    CHECK(all.contains(QStringLiteral("2 Oct | 1 order was completed | Revenue of the day: 100,000\u00A0₫.")));
}

TEST_CASE("of a shared order one's own part is new, and so is what came back of it", "[today]")
{
    TodayBook at(Engine::sqlite);
    // O2 counted on 15 September: 60 % of 600,000 for An, 40 % for Bình. One of O1's two came back on the 20th.
    CHECK(newsOf(at.today(at.an, day(20260916)), at.settings()) == QStringList{QStringLiteral("15 Sep | Your order O2 is completed | Your revenue gained 360,000\u00A0₫.")});
    CHECK(newsOf(at.today(at.binh, day(20260915)), at.settings()) == QStringList{QStringLiteral("15 Sep | Your order O2 is completed | Your revenue gained 240,000\u00A0₫.")});
    CHECK(newsOf(at.today(at.an, day(20260921)), at.settings()) == QStringList{QStringLiteral("20 Sep | Goods of your order O1 came back | Your revenue: \u2212150,000\u00A0₫.")});
    CHECK(newsOf(at.today(at.an, day(20260922)), at.settings()).isEmpty());
}

TEST_CASE("the month so far is the board's own rows; a book of one person shows no team", "[today]")
{
    TodayBook at(Engine::sqlite);
    // September has 26 days from Monday to Saturday, two of them public holidays; all but today are over. An: 510,000 of 600,000.
    const Today today = at.today(at.an, day(20260930));
    REQUIRE(today.month.mine);
    CHECK(today.month.withTeam);
    CHECK(today.month.mine->revenue == Money::fromMinorUnits(510'000));
    CHECK(today.month.mine->target == Money::fromMinorUnits(600'000));
    CHECK(today.month.mine->attainment == Rate{850'000});
    CHECK(today.month.board.workingDaysGone == 23'000);
    CHECK(today.month.board.workingDays == 24'000);
    // 510,000 × 24 ÷ 23 = 532,173.9, which is 88.6957 % of the target.
    CHECK(today.month.mine->projected == Money::fromMinorUnits(532'174));
    CHECK(today.month.mine->projectedAttainment == Rate{886'957});
    CHECK(today.month.board.team.revenue == Money::fromMinorUnits(750'000));
    CHECK_FALSE(at.today({}, day(20260930)).month.mine);
    must(at.book()->set(QStringLiteral("kind"), QStringLiteral("personal"), lead));
    const Today own = at.today(at.an, day(20260930));
    CHECK_FALSE(own.month.withTeam);
    CHECK(own.month.mine->revenue == Money::fromMinorUnits(750'000));
}

TEST_CASE("whoever looks is found by name, and a book has a first page once something is promised", "[today]")
{
    TodayBook at(Engine::sqlite);
    CHECK(must(todayPerson(at.database(), seller)) == at.binh);
    CHECK_FALSE(must(todayPerson(at.database(), QStringLiteral("Ai đó"))));
    CHECK_FALSE(must(hasToday(at.database())));
    const PromiseId id = at.promise(at.binh, 20261002, QStringLiteral("Gửi mẫu"));
    CHECK(must(hasToday(at.database())));
    at.write([&](Database &base) { return promises::setDone(base, id, friday); });
    CHECK_FALSE(must(hasToday(at.database())));
    at.deal(at.binh, QStringLiteral("Đã mất"), 20261006, 20261006, QStringLiteral("Không"), {}, true);
    CHECK_FALSE(must(hasToday(at.database())));
    at.deal(at.binh, QStringLiteral("40 giỏ quà"), 20261006, 20261006, QStringLiteral("Gọi"));
    CHECK(must(hasToday(at.database())));
    // Without a policy nobody is paid.
    TodayAsk ask;
    ask.today = friday;
    ask.person = at.binh;
    CHECK_FALSE(must(loadTodayPay(at.database(), at.settings(), ask, seller)));
    ask.person = PersonId{99};
    CHECK(loadToday(at.database(), at.settings(), ask).error().code == ErrorCode::rowNotFound);
}

TEST_CASE("the first page and its list of care are of one moment, in the caller's view or in one of their own", "[today][care]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TodayBook at(engine);
    at.order("T1", 20261002, 20261002, at.binh);
    const auto other = must(Database::open(at.book().place(), Database::Access::readOnly));
    TodayAsk ask;
    ask.today = friday;
    const auto revenue = [&] { return must(loadToday(*other, at.settings(), ask)).month.board.team.revenue; };
    const Money before = revenue();
    CHECK_FALSE(other->inTransaction());
    {
        const ReadView view(*other);
        must(view.begun());
        CHECK(revenue() == before);
        at.order("T2", 20261002, 20261002, at.binh);
        CHECK(revenue() == before);
        const care::TodayAsk useful{{friday, 600}, {}, {}, nullptr};
        CHECK(must(care::today(*other, at.settings(), useful)).items.empty());
        CHECK(must(care::ahead(*other, at.settings(), useful, 7)).empty());
        CHECK(other->inTransaction()); // what is read inside leaves the view open
    }
    CHECK_FALSE(other->inTransaction());
    CHECK(revenue() == Money::fromMinorUnits(before.minorUnits() + 100'000));
}
