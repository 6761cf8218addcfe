// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/quick_entry.h"
#include "tests/core/quick_names.h"
#include "tests/support/catch.h"

#include <QFile>

using namespace somo;
using namespace somo::quick;
using namespace somo::test;

namespace {

constexpr Day friday = Day::fromNumber(20261127);

Entry meantOn(Day day, const QString &text, const Answers &answers = {})
{
    FewNames names;
    return read(text, {day, Currency{}}, names, answers);
}

} // namespace

TEST_CASE("quick entry: what is said for two things is asked, and what a colleague understands is not", "[quick]")
{
    QFile file(QStringLiteral(SOMO_TEST_DATA "/quick/sense.txt"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    int cases = 0;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        const qsizetype arrow = line.indexOf(QLatin1String(" => "));
        if (line.startsWith(u'#') || arrow < 0)
            continue;
        ++cases;
        INFO(line.toStdString());
        const Entry entry = meantOn(friday, line.left(arrow));
        QStringList expected, asked;
        for (const QString &part : line.mid(arrow + 4).split(u' ', Qt::SkipEmptyParts)) {
            if (part.startsWith(u'?')) {
                expected += part.mid(1);
                continue;
            }
            const qsizetype sign = part.indexOf(u'~') >= 0 ? part.indexOf(u'~') : part.indexOf(u'=');
            const Field *field = entry.field(part.left(sign));
            INFO(part.toStdString());
            REQUIRE(field);
            CHECK(field->value.toStdString() == part.mid(sign + 1).toStdString());
            CHECK(field->isAssumed == (part[sign] == u'~'));
        }
        for (const Question &question : entry.questions)
            asked += question.field;
        asked.sort();
        expected.sort();
        CHECK(asked.join(u' ').toStdString() == expected.join(u' ').toStdString());
    }
    CHECK(cases > 70);
}

TEST_CASE("quick entry: what is agreed beside an order is its note, and nothing paid", "[quick]")
{
    const Entry later = meantOn(friday, QStringLiteral("chị Lan lấy 2 áo sơ mi 500k, mai trả 200k"));
    REQUIRE(later.isReady());
    CHECK((later.day == friday && !later.paid && later.note == QStringLiteral("mai trả 200k")));
    const Entry denied = meantOn(friday, QStringLiteral("chị Lan lấy 2 áo sơ mi 500k chưa giao"));
    REQUIRE(denied.isReady());
    CHECK(denied.note == QStringLiteral("chưa giao"));
    CHECK(meantOn(friday, QStringLiteral("chị Lan lấy 2 áo sơ mi 500k mai giao")).note == QStringLiteral("mai giao"));
    // It ends where the order goes on, and money is none of it.
    CHECK(meantOn(friday, QStringLiteral("chị Lan đặt 2 áo sơ mi 500k, thứ 7 giao, cọc 100k")).note == QStringLiteral("thứ 7 giao"));
    CHECK(meantOn(friday, QStringLiteral("chị Lan đặt 2 áo sơ mi 500k, mai giao, ship 30k, thứ 2 gọi lại")).note == QStringLiteral("mai giao, thứ 2 gọi lại"));
    CHECK(meantOn(friday, QStringLiteral("chị Lan đặt 2 áo sơ mi, mai giao, gói quà")).note == QStringLiteral("mai giao, gói quà"));
    CHECK(meantOn(friday, QStringLiteral("chị Lan lấy giúp mẹ 2 áo sơ mi tổng 500k")).note == QStringLiteral("giúp mẹ"));
}

TEST_CASE("quick entry: what is to be paid later beside an order is the customer's promise", "[quick]")
{
    const auto agreed = [](const char *text) { return meantOn(friday, QStringLiteral("chị Lan lấy 2 áo sơ mi 500k") + QString::fromUtf8(text)).agreed; };
    const Entry later = meantOn(friday, QStringLiteral("chị Lan lấy 2 áo sơ mi 500k, mai trả 200k"));
    REQUIRE(later.agreed);
    CHECK(later.agreed->due == friday.addDays(1));
    CHECK(later.agreed->amount == Money::fromMinorUnits(200'000));
    CHECK(later.agreed->words == QStringLiteral("mai trả 200k"));
    REQUIRE(later.field(u"agreed.amount"));
    CHECK(later.field(u"agreed.amount")->value == u"200000");
    REQUIRE(later.field(u"agreed.due"));
    CHECK(later.field(u"agreed.due")->value == u"2026-11-28");
    const auto open = agreed(", 30/11 trả nốt");
    REQUIRE(open);
    CHECK((open->due == Day::fromNumber(20261130) && !open->amount));
    const auto second = agreed(", mai giao, thứ 2 tuần sau trả 200k");
    REQUIRE(second);
    CHECK(second->due == Day::fromNumber(20261130));
    CHECK_FALSE(agreed(", mai giao"));
    CHECK_FALSE(agreed(", trả trước 200k"));
    CHECK_FALSE(agreed(", hôm nay trả 200k"));
    // "200" is asked like any other amount, and the answer counts.
    const QString bare = QStringLiteral("chị Lan lấy 2 áo sơ mi 500k, mai trả 200");
    const Entry asked = meantOn(friday, bare);
    CHECK(std::ranges::any_of(asked.questions, [](const Question &question) { return question.field == u"agreed.amount"; }));
    const Entry answered = meantOn(friday, bare, {{QStringLiteral("agreed.amount"), QStringLiteral("200000")}});
    REQUIRE(answered.agreed);
    CHECK(answered.agreed->amount == Money::fromMinorUnits(200'000));
}

TEST_CASE("quick entry: a doubtful day offers both, and the answer is taken", "[quick]")
{
    const QString text = QStringLiteral("bán 2 áo sơ mi cho chị Lan ngày 30");
    const Entry asked = meantOn(friday, text);
    REQUIRE(asked.questions.size() == 1);
    REQUIRE(asked.questions[0].choices.size() == 2);
    CHECK((asked.questions[0].choices[0].value == u"2026-10-30" && asked.questions[0].choices[1].value == u"2026-11-30"));
    const Entry answered = meantOn(friday, text, {{QStringLiteral("date"), QStringLiteral("2026-10-30")}});
    REQUIRE(answered.isReady());
    CHECK(answered.day == Day::fromNumber(20261030));
    // In November 25/12 lies ahead, in January behind.
    CHECK(meantOn(friday, QStringLiteral("gọi chị Lan 25/12")).kind == EntryKind::promise);
    CHECK(meantOn(Day::fromNumber(20270104), QStringLiteral("gọi chị Lan 25/12")).kind == EntryKind::activity);
}

TEST_CASE("quick entry: sums that contradict each other are answered once", "[quick]")
{
    const auto ask = [](const QString &text, const QString &field, const QString &value) { return meantOn(friday, text, {{field, value}}); };
    const Entry owed = ask(QStringLiteral("chị Lan lấy 2 áo sơ mi 500k trả trước 200k còn nợ 400k"), QStringLiteral("owed"), QStringLiteral("300000"));
    REQUIRE(owed.isReady());
    CHECK(owed.paid == Money::fromMinorUnits(200'000));
    const Entry paid = ask(QStringLiteral("chị Lan lấy 2 áo sơ mi 500k trả 600k"), QStringLiteral("paid"), QStringLiteral("500000"));
    CHECK((paid.isReady() && paid.paid == Money::fromMinorUnits(500'000)));
    const Entry less = ask(QStringLiteral("chị Lan lấy 2 áo sơ mi 500k giảm 600k"), QStringLiteral("discount"), QStringLiteral("60000"));
    CHECK((less.isReady() && less.discount == Money::fromMinorUnits(60'000)));
    const Entry three = ask(QStringLiteral("chị Lan lấy -3 áo sơ mi 750k"), QStringLiteral("item1.quantity"), QStringLiteral("3"));
    CHECK((three.isReady() && three.items.at(0).quantity == Quantity{3000}));
    const Entry dollars = ask(QStringLiteral("anh Minh trả $50 đơn DH12"), QStringLiteral("amount"), QStringLiteral("1300000"));
    CHECK((dollars.isReady() && dollars.amount == Money::fromMinorUnits(1'300'000)));
}

TEST_CASE("quick entry: what is left of an order is offered where a payment says no figure, and more than that is asked", "[quick]")
{
    const auto choices = [](const QString &text, const QString &field) {
        QStringList values;
        for (const Question &question : meantOn(friday, text).questions) {
            for (const Choice &choice : question.choices) {
                if (question.field == field)
                    values += choice.value;
            }
        }
        return values;
    };
    const QString amount = QStringLiteral("amount");
    CHECK(choices(QStringLiteral("chị Lan trả đủ"), amount) == QStringList{QStringLiteral("5000000")});
    CHECK(choices(QStringLiteral("chị Lan trả 50tr"), amount) == QStringList{QStringLiteral("5000000"), QStringLiteral("50000000")});
    CHECK(choices(QStringLiteral("anh Minh trả 1tr2 và 300k đơn DH12"), amount) == QStringList{QStringLiteral("1500000"), QStringLiteral("1200000"), QStringLiteral("300000")});
    CHECK(choices(QStringLiteral("chị Lan trả 500k x2"), amount) == QStringList{QStringLiteral("1000000"), QStringLiteral("500000")});
    CHECK(choices(QStringLiteral("chị Lan trả 500k đơn DH15"), QStringLiteral("customer")) == QStringList{QStringLiteral("KH1"), QStringLiteral("KH2")});
    const Entry all = meantOn(friday, QStringLiteral("chị Lan trả đủ"), {{amount, QStringLiteral("5000000")}});
    REQUIRE(all.isReady());
    CHECK(all.amount == Money::fromMinorUnits(5'000'000));
    const Entry more = meantOn(friday, QStringLiteral("chị Lan trả 50tr"), {{amount, QStringLiteral("50000000")}});
    CHECK((more.isReady() && more.amount == Money::fromMinorUnits(50'000'000)));
    // The day belongs to the order, and stays as a note.
    const Entry ofOrder = meantOn(friday, QStringLiteral("chị Lan trả 500k cho đơn hôm 20/11"));
    CHECK((ofOrder.isReady() && ofOrder.day == friday && ofOrder.note == QStringLiteral("hôm 20/11")));
}

TEST_CASE("quick entry: an order by the way, and one of a relative, are written as answered", "[quick]")
{
    const Entry order = meantOn(friday, QStringLiteral("gọi chị Lan chốt 2 áo sơ mi 500k"), {{QStringLiteral("kind"), QStringLiteral("order")}});
    REQUIRE(order.isReady());
    CHECK((order.customer == CustomerId{1} && order.items.size() == 1 && order.items[0].product == ProductId{1} && order.items[0].total == Money::fromMinorUnits(500'000)));
    const Entry call = meantOn(friday, QStringLiteral("gọi chị Lan chốt 2 áo sơ mi 500k"), {{QStringLiteral("kind"), QStringLiteral("activity")}});
    CHECK((call.isReady() && call.action == QStringLiteral("call")));
    const QString wife = QStringLiteral("vợ anh Minh lấy 2 áo sơ mi 500k");
    const Entry his = meantOn(friday, wife, {{QStringLiteral("customer"), QStringLiteral("KH2")}});
    CHECK((his.isReady() && his.customer == CustomerId{2}));
    const Entry hers = meantOn(friday, wife, {{QStringLiteral("customer"), QStringLiteral("new")}});
    CHECK((hers.isReady() && hers.newCustomer == QStringLiteral("vợ anh Minh")));
}

TEST_CASE("quick entry: nobody’s name makes no customer, and a number is not lost", "[quick]")
{
    for (const QString &nobody : {QStringLiteral("khách vãng lai"), QStringLiteral("khách lạ"), QStringLiteral("khách quen"), QStringLiteral("khach vang lai"), QStringLiteral("khách")}) {
        INFO(nobody.toStdString());
        const Entry entry = meantOn(friday, nobody + QStringLiteral(" lấy 2 áo sơ mi 500k"));
        REQUIRE(entry.isReady());
        CHECK((!entry.customer && entry.newCustomer.isEmpty()));
    }
    const Entry unknown = meantOn(friday, QStringLiteral("0987654321 lấy 2 áo sơ mi 500k"));
    REQUIRE(unknown.isReady());
    CHECK((unknown.newCustomer == QStringLiteral("0987654321") && unknown.phone == QStringLiteral("0987654321")));
    const Entry second = meantOn(friday, QStringLiteral("anh Minh 0987654321 lấy 2 áo sơ mi 500k"), {{QStringLiteral("customer"), QStringLiteral("new")}});
    REQUIRE(second.isReady());
    CHECK((second.newCustomer == QStringLiteral("Minh") && second.phone == QStringLiteral("0987654321")));
    const Entry noted = meantOn(friday, QStringLiteral("chị Lan 0987654321 lấy 2 áo sơ mi 500k"));
    REQUIRE(noted.isReady());
    CHECK((noted.customer == CustomerId{1} && noted.addsPhone && noted.phone == QStringLiteral("0987654321") && noted.note.isEmpty()));
    CHECK(noted.field(u"phone"));
    // She has another one, and is meant all the same: the number goes along.
    const Entry other = meantOn(friday, QStringLiteral("anh Minh 0987654321 lấy 2 áo sơ mi 500k"), {{QStringLiteral("customer"), QStringLiteral("KH2")}});
    REQUIRE(other.isReady());
    CHECK((other.customer == CustomerId{2} && !other.addsPhone && other.note == QStringLiteral("0987654321")));
    // So it is with a call.
    CHECK(meantOn(friday, QStringLiteral("hôm qua gọi chị Lan 0987654321")).addsPhone);
}

TEST_CASE("quick entry: where something goes back of a payment, its sign is asked", "[quick]")
{
    const QString said = QStringLiteral("anh Minh ck nhầm, trả lại 500k");
    CHECK_FALSE(meantOn(friday, said).isReady());
    const Entry asked = meantOn(friday, said, {{QStringLiteral("kind"), QStringLiteral("payment")}});
    REQUIRE(asked.questions.size() == 2);
    const auto amount = std::ranges::find(asked.questions, QStringLiteral("amount"), &Question::field);
    REQUIRE(amount != asked.questions.end());
    REQUIRE(amount->choices.size() == 2);
    CHECK(amount->choices[0].value == QStringLiteral("-500000"));
    CHECK(amount->choices[1].value == QStringLiteral("500000"));
    for (const auto &[answer, meant] : {std::pair("-500000", -500'000), std::pair("500000", 500'000)})
        CHECK(meantOn(friday, said, {{QStringLiteral("kind"), QStringLiteral("payment")}, {QStringLiteral("amount"), QString::fromLatin1(answer)}}).amount == Money::fromMinorUnits(meant));
}
