// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_life.h"

#include "core/commission/policy_question_store.h"
#include "core/commission/question_store.h"
#include "core/customers/customer_store.h"
#include "core/demo/demo_care.h"
#include "core/demo/demo_data.h"
#include "core/demo/demo_deals.h"
#include "core/people/people_store.h"
#include "core/service/promise_store.h"
#include "core/storage/book.h"

#include <algorithm>
#include <array>

namespace somo {

namespace {

constexpr int activityDays = 45; // of which the sample keeps who talked with whom
constexpr qint64 hourMs = 3'600'000;

/// What is promised to customers here, and in how many days.
struct DemoPromise {
    const char *byWhom;
    const char *kind;
    int due; // from today; below 0: kept on that day
    int hour; // 0: of the whole day
    const char16_t *words;
};
constexpr std::array demoPromises{
    DemoPromise{"us", "message", 1, 0, u"Gửi mẫu trà vụ mới"},
    DemoPromise{"us", "other", 2, 0, u"Báo giá 40 hộp quà"},
    DemoPromise{"us", "call", 0, 15, u"Gọi hỏi ấm dùng có vừa tay không"},
    DemoPromise{"us", "delivery", 5, 9, u"Giao thêm hai hộp cho kịp giỗ"},
    DemoPromise{"us", "message", 4, 0, u"Gửi ảnh mẫu hộp quà in tên"},
    DemoPromise{"customer", "payment", 3, 0, u"Chuyển nốt phần còn lại"},
    DemoPromise{"customer", "message", 6, 0, u"Trả lời số lượng quà cuối năm"},
    DemoPromise{"us", "call", -1, 10, u"Báo ngày hàng về"},
    DemoPromise{"us", "message", -4, 0, u"Gửi cách pha trà sen"},
};
constexpr size_t promisesEach = 4; // of a person

constexpr std::array activityNotes{
    u"Hỏi thăm trà lần trước, khách khen thơm.", u"Tư vấn trà ướp sen và trà nhài, khách chọn sen.", u"Khách hỏi giá hộp quà cho công ty.",
    u"Nhắc cách bảo quản trà, tránh ẩm.",       u"Khách muốn giao buổi chiều.",                     u"Gửi ảnh bộ chén men rạn.",
};

QString activityKindOf(size_t channel, DemoRandom &random)
{
    const std::u16string_view code(demoChannels()[channel].code);
    if (code == u"shop")
        return QStringLiteral("meeting");
    if (code == u"dai_ly")
        return random.chance(400) ? QStringLiteral("visit") : QStringLiteral("call");
    return random.chance(300) ? QStringLiteral("call") : QStringLiteral("message");
}

size_t sellerOf(const DemoOrder &order)
{
    const QString code = order.people.section(u':', 0, 0);
    const auto people = demoPeople();
    const auto found = std::ranges::find_if(people, [&](const DemoPerson &person) { return code == demoText(person.code); });
    return size_t(found - people.begin());
}

/// The customers whom each of the team sold to last, the newest first.
std::vector<std::vector<size_t>> lastCustomers(const DemoSales &sales)
{
    std::vector<std::vector<size_t>> last(demoPeople().size());
    for (auto order = sales.orders.rbegin(); order != sales.orders.rend(); ++order) {
        const size_t person = sellerOf(*order);
        if (person >= last.size() || order->status == u"cancelled")
            continue;
        if (std::ranges::find(last[person], order->customer) == last[person].end())
            last[person].push_back(order->customer);
    }
    return last;
}

Status addPromises(Database &database, const DemoSales &sales, Day today)
{
    const auto customers = lastCustomers(sales);
    for (size_t person = 0; person < demoPeopleNow; ++person) {
        SOMO_TRY_ASSIGN(const PersonId who, people::find(database, demoText(demoPeople()[person].code)));
        for (size_t i = 0; i < std::min(promisesEach, customers[person].size()); ++i) {
            // Everybody begins elsewhere in the list.
            const DemoPromise &said = demoPromises[(person * 4 + i) % demoPromises.size()];
            Promise promise;
            SOMO_TRY_ASSIGN(promise.customer, customers::findByCode(database, sales.customers[customers[person][i]].code));
            promise.person = who;
            promise.byWhom = QString::fromLatin1(said.byWhom);
            promise.kind = QString::fromLatin1(said.kind);
            promise.words = demoText(said.words);
            promise.dueOn = today.addDays(said.due);
            promise.madeOn = std::min(promise.dueOn, today).addDays(-3);
            if (said.hour > 0)
                promise.dueMinute = said.hour * 60;
            if (said.due < 0)
                promise.doneOn = promise.dueOn;
            const auto added = promises::add(database, promise);
            if (!added)
                return added.error();
        }
    }
    return success();
}

/// An asked yesterday what the policy's clause means; Hà answered in the evening.
Status addAnswer(Database &database, Day today, qint64 moment)
{
    const qint64 yesterday = moment - 24 * hourMs;
    PolicyQuestion question;
    SOMO_TRY_ASSIGN(question.person, people::find(database, demoText(demoPeople()[0].code)));
    question.code = QStringLiteral("BAN-HANG");
    question.clause = QStringLiteral("event");
    question.versionFirst = Day::fromNumber(today.year() * 10'000 + 101);
    question.question = QStringLiteral("Doanh thu ở đây là trước hay sau giảm giá?");
    question.moment = yesterday + hourMs;
    SOMO_TRY_ASSIGN(const QuestionId asked, askPolicyQuestion(database, question, demoText(demoPeople()[0].name)));
    return answerQuestion(database, asked, {QStringLiteral("Sau giảm giá, như trên bảng KPI."), QuestionOutcome::explained, demoText(demoPeople()[2].name), yesterday + 9 * hourMs});
}

} // namespace

std::vector<DemoActivity> demoActivities(const DemoSales &sales, Day today)
{
    std::vector<DemoActivity> activities;
    for (size_t i = 0; i < sales.orders.size(); ++i) {
        const DemoOrder &order = sales.orders[i];
        if (order.orderedOn < today.addDays(-activityDays))
            continue;
        DemoRandom random(quint64(order.orderedOn.number()) << 20 ^ i); // of its own: the sales stay what they are
        const size_t person = sellerOf(order);
        if (!random.chance(300) || person >= demoPeople().size())
            continue;
        DemoActivity activity;
        activity.code = QStringLiteral("HD-%1").arg(activities.size() + 1, 4, 10, QLatin1Char('0'));
        activity.day = order.orderedOn;
        activity.minute = std::max(8 * 60, order.minute - random.between(5, 60));
        activity.person = person;
        activity.customer = order.customer;
        activity.kind = activityKindOf(order.channel, random);
        activity.note = demoText(activityNotes[size_t(random.below(int(activityNotes.size())))]);
        activities.push_back(std::move(activity));
    }
    return activities;
}

Status addDemoLife(Book &book, Day today, qint64 moment, const QString &author)
{
    const DemoSales sales = demoSales(today);
    const auto written = book.write({QStringLiteral("demo_life"), {}}, author, [&](Database &database) -> Status {
        SOMO_TRY(demo::giveKeepers(database));
        SOMO_TRY(addPromises(database, sales, today));
        SOMO_TRY(addDemoDeals(database, sales, today));
        SOMO_TRY(addDemoCare(database, book.settings(), today));
        return addAnswer(database, today, moment);
    });
    return written ? success() : Status(written.error());
}

} // namespace somo
