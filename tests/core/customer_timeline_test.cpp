// SPDX-License-Identifier: GPL-3.0-or-later
// A customer's history and figures: every entry worked out by hand.
#include "core/catalog/product_store.h"
#include "core/customers/consent_store.h"
#include "core/customers/customer_store.h"
#include "core/customers/customer_summary_query.h"
#include "core/customers/timeline_words.h"
#include "core/ledger/ledger_derivation.h"
#include "core/marketing/named_store.h"
#include "core/orders/order_store.h"
#include "core/people/people_store.h"
#include "core/service/activity_store.h"
#include "core/service/promise_store.h"
#include "tests/support/catch.h"
#include "tests/support/test_book.h"

using namespace somo;
using namespace somo::test;

namespace {

Day day(int number)
{
    return Day::fromNumber(number);
}

/// Lan, who bought lotus tea at 420,000: E1 (1) long ago, A1 (9) in August of which 3 came back, B1 (4) in September and paid,
/// C1 (1) confirmed, D1 a draft; and Minh, with whom there was nothing.
class HistoryBook {
public:
    explicit HistoryBook(Engine engine)
        : m_book(engine, {}, [] { return std::make_unique<LedgerDerivation>(); })
    {
        must(m_book->write({QStringLiteral("test"), {}}, QStringLiteral("An"), [this](Database &database) { return fill(database); }));
    }
    Database &database() { return m_book.database(); }
    TestBook &book() { return m_book; }
    TimelinePage page(TimelineFilter filter = TimelineFilter::all, const std::optional<TimelineKey> &after = std::nullopt, int most = 50)
    {
        return must(customers::timeline(database(), lan, RecognitionEvent::completed, filter, after, most));
    }
    /// "when | title | second | amount" of each entry.
    static QStringList told(const TimelinePage &page)
    {
        const words::ReportWords words(Language::english, Currency());
        QStringList lines;
        for (const TimelineRow &row : page.rows) {
            const TimelineText text = timelineText(row, words);
            lines << QStringList{text.when, text.title, text.second, text.amount}.join(QStringLiteral(" | "));
        }
        return lines;
    }
    PersonId an;
    CustomerId lan, minh;

private:
    Status addOrder(Database &database, const char16_t *code, int ordered, OrderStatus status, int completed, int pieces, Order order = {}, int returned = 0)
    {
        SOMO_TRY_ASSIGN(const qint64 source, named::findOrAdd(database, NamedKind::source, QStringLiteral("hand")));
        order.source = SourceId{source};
        order.code = QString::fromUtf16(code);
        order.customer = lan;
        order.orderedOn = day(ordered);
        order.status = status;
        order.completedOn = day(completed);
        OrderLine line;
        line.product = m_tea;
        line.quantity = Quantity{pieces * Quantity::one};
        line.unitPrice = UnitPrice{420'000 * UnitPrice::perMinorUnit};
        order.lines = {line};
        order.credits = {{an, Rate{Rate::whole}}};
        SOMO_TRY_ASSIGN(const OrderId id, orders::add(database, order));
        if (returned == 0)
            return success();
        SOMO_TRY_ASSIGN(order, orders::byId(database, id));
        OrderReturn back;
        back.code = QStringLiteral("R1");
        back.day = day(20260905);
        back.lines = {{order.lines.front().id, Quantity{returned * Quantity::one}, std::nullopt}};
        order.returns = {back};
        const auto written = orders::update(database, order);
        return written ? success() : Status(written.error());
    }

    Status addTalk(Database &database, int on, std::optional<int> minute, const char16_t *kind, const QString &note)
    {
        Activity activity;
        activity.day = day(on);
        activity.atMinute = minute;
        activity.person = an;
        activity.customer = lan;
        activity.kind = QString::fromUtf16(kind);
        activity.note = note;
        const auto added = activities::add(database, activity);
        return added ? success() : Status(added.error());
    }

    Status addPromise(Database &database, int due, const char16_t *who, const QString &words, int done)
    {
        Promise promise;
        promise.madeOn = day(20261021);
        promise.dueOn = day(due);
        promise.byWhom = QString::fromUtf16(who);
        promise.person = an;
        promise.customer = lan;
        promise.words = words;
        SOMO_TRY_ASSIGN(const PromiseId id, promises::add(database, promise));
        return done == 0 ? success() : promises::setDone(database, id, day(done), QStringLiteral("vừa ý"));
    }

    Status fill(Database &database)
    {
        SOMO_TRY_ASSIGN(an, people::add(database, {{}, QStringLiteral("AN"), QStringLiteral("An"), {}, {}, true}));
        Product tea;
        tea.code = QStringLiteral("TSN-100");
        tea.name = QStringLiteral("Trà sen");
        SOMO_TRY_ASSIGN(m_tea, products::add(database, tea));
        Customer customer;
        customer.code = QStringLiteral("K1");
        customer.name = QStringLiteral("Phạm Thị Lan");
        SOMO_TRY_ASSIGN(lan, customers::add(database, customer));
        customer.code = QStringLiteral("K2");
        customer.name = QStringLiteral("Minh");
        SOMO_TRY_ASSIGN(minh, customers::add(database, customer));
        Order paidBefore;
        paidBefore.paidOn = day(20251031);
        SOMO_TRY(addOrder(database, u"E1", 20251031, OrderStatus::completed, 20251031, 1, paidBefore));
        SOMO_TRY(addOrder(database, u"A1", 20260817, OrderStatus::completed, 20260819, 9, {}, 3));
        Order paid;
        Payment payment;
        payment.code = QStringLiteral("P1");
        payment.day = day(20260920);
        payment.amount = Money::fromMinorUnits(1'680'000);
        payment.method = QStringLiteral("transfer");
        paid.payments = {payment};
        SOMO_TRY(addOrder(database, u"B1", 20260918, OrderStatus::completed, 20260920, 4, paid));
        SOMO_TRY(addOrder(database, u"C1", 20261020, OrderStatus::confirmed, 0, 1));
        SOMO_TRY(addOrder(database, u"D1", 20261022, OrderStatus::draft, 0, 2));
        SOMO_TRY(addTalk(database, 20260905, {}, u"message", QStringLiteral("xin lỗi về hộp móp")));
        SOMO_TRY(addTalk(database, 20261021, {}, u"call", QStringLiteral("hỏi hộp quà")));
        SOMO_TRY(addTalk(database, 20261021, 600, u"note", QStringLiteral("Bà nội thích trà ít chát.")));
        SOMO_TRY(addPromise(database, 20261025, u"us", QStringLiteral("gửi mẫu"), 0));
        SOMO_TRY(addPromise(database, 20261023, u"customer", QStringLiteral("trả nốt"), 0));
        SOMO_TRY(addPromise(database, 20261024, u"us", QStringLiteral("gọi lại"), 20261022));
        Consent consent;
        consent.customer = lan;
        consent.from = day(20260212);
        consent.afterMinute = 17 * 60;
        consent.source = QStringLiteral("nói trực tiếp");
        const auto added = consent::add(database, consent);
        return added ? success() : Status(added.error());
    }

    TestBook m_book;
    ProductId m_tea;
};

} // namespace

TEST_CASE("a customer's history holds everything, newest first, with promises to keep above it", "[customers]")
{
    HistoryBook at(GENERATE(from_range(engines())));
    const TimelinePage all = at.page();
    CHECK_FALSE(all.hasMore);
    CHECK(HistoryBook::told(all)
          == QStringList{
              QStringLiteral("by 23 Oct | The customer promised: trả nốt | An, said on 21 Oct | "),
              QStringLiteral("by 25 Oct | Promised: gửi mẫu | An, said on 21 Oct | "),
              QStringLiteral("22 Oct 2026 | Kept: gọi lại | vừa ý · An, said on 21 Oct | "),
              QStringLiteral("22 Oct 2026 | Order D1 · 2 items · draft | Trà sen × 2 | 840,000"),
              QStringLiteral("21 Oct 2026 | “Bà nội thích trà ít chát.” | An · 10:00 | "),
              QStringLiteral("21 Oct 2026 | Phone call | hỏi hộp quà · An | "),
              QStringLiteral("20 Oct 2026 | Order C1 · 1 item · confirmed 20 Oct | Trà sen × 1 | 420,000"),
              QStringLiteral("20 Sep 2026 | Payment for order B1, bank transfer |  | 1,680,000"),
              QStringLiteral("18 Sep 2026 | Order B1 · 4 items · completed 20 Sep | Trà sen × 4 | 1,680,000"),
              QStringLiteral("5 Sep 2026 | Message | xin lỗi về hộp móp · An | "),
              QStringLiteral("5 Sep 2026 | Return of order A1 | Trà sen × 3 | −1,260,000"),
              QStringLiteral("17 Aug 2026 | Order A1 · 9 items · completed 19 Aug | Trà sen × 9 | 3,780,000"),
              QStringLiteral("12 Feb 2026 | Care by Zalo: agreed, after 17:00 | nói trực tiếp | "),
              QStringLiteral("31 Oct 2025 | Order E1 · 1 item · completed 31 Oct | Trà sen × 1 | 420,000"),
          });
    CHECK(at.page(TimelineFilter::orders).rows.size() == 6);
    CHECK(at.page(TimelineFilter::exchange).rows.size() == 7);
    CHECK(at.page(TimelineFilter::money).rows.size() == 2);
    CHECK(must(customers::timeline(at.database(), at.minh, RecognitionEvent::completed)).rows.empty());
}

TEST_CASE("a long history comes in pages that begin where the one before ended", "[customers]")
{
    HistoryBook at(GENERATE(from_range(engines())));
    const QStringList all = HistoryBook::told(at.page());
    QStringList paged;
    std::optional<TimelineKey> after;
    int pages = 0;
    for (bool more = true; more; ++pages) {
        const TimelinePage page = at.page(TimelineFilter::all, after, 3);
        REQUIRE(page.rows.size() <= 3);
        paged << HistoryBook::told(page);
        after = page.rows.back().key;
        more = page.hasMore;
    }
    CHECK(pages == 5); // 14 entries
    CHECK(paged == all);
}

TEST_CASE("a return that is in no ledger yet has no amount", "[customers]")
{
    HistoryBook at(GENERATE(from_range(engines())));
    // Nothing of A1 was paid: by that event it isn't there, and neither is its return.
    const auto page = must(customers::timeline(at.database(), at.lan, RecognitionEvent::paid, TimelineFilter::money));
    REQUIRE(page.rows.size() == 2);
    CHECK(page.rows[1].kind == TimelineKind::orderReturn);
    CHECK_FALSE(page.rows[1].amount);
}

TEST_CASE("what a customer bought in twelve months, what they owe and what is open", "[customers]")
{
    HistoryBook at(GENERATE(from_range(engines())));
    const CustomerSummary sum = must(customers::summary(at.database(), at.lan, RecognitionEvent::completed, day(20261024)));
    CHECK(sum.months.front().month == 202511);
    CHECK(sum.months.back().month == 202610);
    CHECK(sum.months[9].month == 202608);
    CHECK(sum.months[9].net.minorUnits() == 3'780'000);
    CHECK(sum.months[10].net.minorUnits() == 420'000); // 1,680,000 less 1,260,000
    CHECK(sum.months[11].net.minorUnits() == 0);
    CHECK(sum.bought.minorUnits() == 4'200'000);
    CHECK(sum.orders == 2);
    CHECK(sum.returns == 1);
    REQUIRE(sum.averageOrder);
    CHECK(sum.averageOrder->minorUnits() == 2'100'000);
    CHECK(sum.firstOrder == day(20251031));
    CHECK(sum.lastOrder == day(20261020));
    CHECK(sum.allOrders == 3);
    CHECK(sum.allBought.minorUnits() == 4'620'000);
    CHECK(sum.owed.minorUnits() == 2'520'000 + 420'000); // A1 less what came back, and C1
    CHECK(sum.owingOrders == 2);
    CHECK(sum.openOrders == 1);

    // A month earlier C1 isn't there, and E1 falls into the twelve months.
    const CustomerSummary before = must(customers::summary(at.database(), at.lan, RecognitionEvent::completed, day(20260919)));
    CHECK(before.months.front().month == 202510);
    CHECK(before.months.front().net.minorUnits() == 420'000);
    CHECK(before.bought.minorUnits() == 420'000 + 3'780'000 - 1'260'000);
    CHECK(before.lastOrder == day(20260918));

    const CustomerSummary none = must(customers::summary(at.database(), at.minh, RecognitionEvent::completed, day(20261024)));
    CHECK(none.bought.minorUnits() == 0);
    CHECK_FALSE(none.averageOrder);
    CHECK(none.lastOrder.isNull());
}

TEST_CASE("the goods of twelve months say how often and how much", "[customers]")
{
    HistoryBook at(GENERATE(from_range(engines())));
    const auto bought = must(customers::boughtProducts(at.database(), at.lan, RecognitionEvent::completed, day(20261024), 5));
    REQUIRE(bought.size() == 1);
    CHECK(bought[0].name == QStringLiteral("Trà sen"));
    CHECK(bought[0].orders == 2);
    CHECK(bought[0].quantity.thousandths == 10'000); // 9 − 3 + 4
    CHECK(bought[0].net.minorUnits() == 4'200'000);
    CHECK(bought[0].last == day(20260918));
}
