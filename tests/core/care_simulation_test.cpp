// SPDX-License-Identifier: GPL-3.0-or-later
// Half a year of a random book, day by day: what core/care reads from the facts beside a simulation that only remembers what
// happened so far and knows nothing of how the book is read.
#include "core/care/care_query.h"
#include "core/care/care_store.h"
#include "core/customers/consent_store.h"
#include "core/customers/customer_store.h"
#include "core/customers/tag_store.h"
#include "tests/core/import_support.h"
#include "tests/support/small_book.h"

#include <algorithm>
#include <map>
#include <random>
#include <set>

using namespace somo;
using namespace somo::test;

namespace {

const QString simAuthor = QStringLiteral("An");
constexpr int simPeople = 16;
const Day simFirst = Day::fromNumber(20260701);

struct SimOrder {
    int person = 0;
    Day placed, completed, returned; // null: not
    qint64 net = 0;
    QString uid;
};

struct SimPerson {
    CustomerId id;
    int birthday = 0;
    bool isVip = false;
    bool wantsQuiet = false;
    bool hasPhone = true;
    bool hasEmail = true;
    std::map<QString, Consent> said; // by purpose and channel
};

/// What the scripts of the test say, in numbers.
struct SimScript {
    care::Script script;
    care::ScriptId id;
};

care::Step simStep(int wait, std::optional<care::Channel> channel)
{
    return {wait, channel, {}, {}, QStringLiteral("Chào {tên}")};
}

care::Script simScript(const char *code, care::Trigger trigger, int days, int keep, int rest, std::vector<care::Step> steps)
{
    care::Script script;
    script.code = QString::fromLatin1(code);
    script.name = script.code;
    script.trigger = trigger;
    script.days = days;
    script.keep = keep;
    script.rest = rest;
    script.steps = std::move(steps);
    return script;
}

std::vector<care::Script> simScripts()
{
    using care::Channel;
    using care::Trigger;
    std::vector<care::Script> all{
        simScript("after", Trigger::orderCompleted, 3, 5, 12, {simStep(0, Channel::zalo), simStep(7, Channel::call), simStep(4, std::nullopt)}),
        simScript("bday", Trigger::birthday, -2, 4, 0, {simStep(0, Channel::sms)}),
        simScript("gone", Trigger::dormant, 0, 20, 0, {simStep(0, Channel::call), simStep(10, Channel::zalo)}),
        simScript("more", Trigger::nextPurchase, -3, 10, 0, {simStep(0, std::nullopt)}),
        simScript("twice", Trigger::stageReached, 1, 7, 0, {simStep(0, Channel::email), simStep(3, Channel::email)}),
        simScript("day", Trigger::onDate, -4, 3, 0, {simStep(0, Channel::zalo)}),
    };
    all[0].conditions.amountFrom = Money::fromMinorUnits(200);
    all[1].conditions.withoutTags = {QStringLiteral("Yên tĩnh")};
    all[3].purpose = care::Purpose::marketing;
    all[4].stage = QStringLiteral("repeat");
    all[5].date = Day::fromNumber(902);
    all[5].conditions.groups = {QStringLiteral("vip")};
    return all;
}

/// Remembers the days one after another.
class Simulation {
public:
    std::vector<SimPerson> people;
    std::vector<SimOrder> orders;
    std::vector<SimScript> scripts;

    /// One occasion of a script with a person, and how far it came.
    struct Course {
        QString key;
        Day begun; // the first step's day
        Day day;
        bool isGone = false; // the facts don't hold any more
        size_t step = 0;
        Day due;
        bool wasPutOff = false;
        bool isOver = false;
    };

    void beginDay(Day today)
    {
        m_today = today;
        m_served.clear();
        for (size_t s = 0; s < scripts.size(); ++s) {
            for (int p = 0; p < simPeople; ++p)
                meet(s, p);
        }
    }

    QStringList list(int minute) const
    {
        struct Line {
            std::tuple<int, Day, int, QString> place;
            int person;
            QString text, code;
        };
        std::vector<Line> lines;
        QStringList held;
        for (size_t s = 0; s < scripts.size(); ++s) {
            const care::Script &script = scripts[s].script;
            for (int p = 0; p < simPeople; ++p) {
                const Course *course = running(s, p);
                if (!course || course->isOver || m_refused.contains({p, script.code}) || m_refused.contains({p, QString()}))
                    continue;
                if (course->due > m_today || course->due.daysTo(m_today) > script.keep)
                    continue;
                QString why;
                const QString channel = reach(p, script, course->step, minute, why);
                if (course->step == 0 && script.rest > 0) {
                    for (const auto &[other, last] : m_lastDone) {
                        if (std::get<0>(other) == s && std::get<1>(other) == p && std::get<2>(other) != course->key && last.daysTo(m_today) < script.rest)
                            why = QStringLiteral("rest");
                    }
                }
                if (!why.isEmpty()) {
                    held += heldLine(p, script.code, why);
                    continue;
                }
                const Day last = course->due.addDays(script.keep);
                const QString text = QStringLiteral("%1 %2 %3 %4 %5 %6").arg(p).arg(script.code, course->key).arg(course->step).arg(course->due.number()).arg(channel);
                lines.push_back({{course->wasPutOff ? 0 : rank(script.trigger), last, p, script.code}, p, text, script.code});
            }
        }
        std::sort(lines.begin(), lines.end(), [](const Line &a, const Line &b) { return a.place < b.place; });
        QStringList shown;
        std::set<int> served = m_served;
        for (const Line &line : lines) {
            if (served.insert(line.person).second)
                shown += line.text;
            else
                held += heldLine(line.person, line.code, QStringLiteral("day"));
        }
        held.sort();
        return shown + held;
    }

    static QString heldLine(int person, const QString &code, const QString &why) { return QStringLiteral("held %1 %2 %3").arg(code).arg(person).arg(why); }

    void done(int person, const QString &code)
    {
        const size_t s = indexOf(code);
        Course &course = *running(s, person);
        m_lastDone[{s, person, course.key}] = m_today;
        m_served.insert(person);
        course.wasPutOff = false;
        ++course.step;
        if (course.step == scripts[s].script.steps.size())
            course.isOver = true;
        else
            course.due = m_today.addDays(scripts[s].script.steps[course.step].wait);
    }
    void putOff(int person, const QString &code, Day until)
    {
        Course &course = *running(indexOf(code), person);
        course.due = until;
        course.wasPutOff = true;
    }
    void decline(int person, const QString &code, bool everything)
    {
        running(indexOf(code), person)->isOver = true;
        m_refused.insert({person, everything ? QString() : code});
    }

private:
    static int rank(care::Trigger trigger)
    {
        const std::map<care::Trigger, int> ranks{{care::Trigger::birthday, 1},     {care::Trigger::onDate, 1},       {care::Trigger::orderCompleted, 2},
                                                 {care::Trigger::stageReached, 3}, {care::Trigger::nextPurchase, 4}, {care::Trigger::dormant, 5}};
        return ranks.at(trigger);
    }
    size_t indexOf(const QString &code) const
    {
        return size_t(std::find_if(scripts.begin(), scripts.end(), [&](const SimScript &each) { return each.script.code == code; }) - scripts.begin());
    }

    Course *running(size_t s, int p) { return const_cast<Course *>(std::as_const(*this).running(s, p)); }
    const Course *running(size_t s, int p) const
    {
        const Course *newest = nullptr;
        const auto found = m_courses.find({s, p});
        if (found == m_courses.end())
            return nullptr;
        for (const Course &course : found->second) {
            if (!course.isGone && course.begun <= m_today && (!newest || std::tie(newest->begun, newest->day, newest->key) < std::tie(course.begun, course.day, course.key)))
                newest = &course;
        }
        return newest;
    }

    void begin(size_t s, int p, const QString &key, Day day, Day earliest = {})
    {
        std::vector<Course> &courses = m_courses[{s, p}];
        for (Course &known : courses) {
            if (known.key == key) {
                known.isGone = false;
                return;
            }
        }
        const Day first = std::max(earliest, day.addDays(scripts[s].script.days));
        courses.push_back({key, first, day, false, 0, first, false, false});
    }

    std::vector<const SimOrder *> placedBy(int p) const
    {
        std::vector<const SimOrder *> found;
        for (const SimOrder &order : orders) {
            if (order.person == p && order.placed <= m_today)
                found.push_back(&order);
        }
        return found; // the test writes them in the order of their days
    }

    /// What of a script holds for a person today.
    void meet(size_t s, int p)
    {
        for (Course &course : m_courses[{s, p}])
            course.isGone = true;
        const care::Script &script = scripts[s].script;
        const std::vector<const SimOrder *> placed = placedBy(p);
        std::vector<Day> days;
        for (const SimOrder *order : placed) {
            if (days.empty() || days.back() != order->placed)
                days.push_back(order->placed);
        }
        std::vector<int> gaps;
        for (size_t i = 1; i < days.size(); ++i)
            gaps.push_back(days[i - 1].daysTo(days[i]));
        if (gaps.size() > 6)
            gaps.erase(gaps.begin(), gaps.end() - 6);
        std::sort(gaps.begin(), gaps.end());
        int usual = 0;
        if (!gaps.empty())
            usual = gaps.size() % 2 ? gaps[gaps.size() / 2] : (gaps[gaps.size() / 2 - 1] + gaps[gaps.size() / 2] + 1) / 2;
        switch (script.trigger) {
        case care::Trigger::orderCompleted:
            for (const SimOrder &order : orders) {
                const bool cameBack = !order.returned.isNull() && order.returned <= m_today;
                if (order.person == p && !order.completed.isNull() && order.completed <= m_today && !cameBack && order.net >= 200)
                    begin(s, p, QStringLiteral("order:") + order.uid, order.completed);
            }
            return;
        case care::Trigger::birthday:
            for (int year = 2026; year <= 2027 && !people[size_t(p)].wantsQuiet; ++year)
                begin(s, p, QStringLiteral("birthday:%1").arg(year), Day::fromNumber(year * 10000 + people[size_t(p)].birthday));
            return;
        case care::Trigger::onDate:
            if (people[size_t(p)].isVip)
                begin(s, p, QStringLiteral("date:2026-09-02"), Day::fromNumber(20260902));
            return;
        case care::Trigger::dormant:
            if (!days.empty())
                begin(s, p, QStringLiteral("dormant:") + placed.back()->uid, days.back().addDays(std::max(90, 2 * usual + 1)));
            return;
        case care::Trigger::nextPurchase:
            if (days.size() > 1)
                begin(s, p, QStringLiteral("next:") + placed.back()->uid, days.back().addDays(usual), days.back().addDays(1));
            return;
        default:
            if (days.size() > 1)
                begin(s, p, QStringLiteral("stage:repeat"), days[1]);
        }
    }

    QString oneChannel(const SimPerson &person, const QString &purpose, const QString &channel, int minute) const
    {
        const auto said = person.said.find(purpose + channel);
        if (said == person.said.end())
            return QStringLiteral("none");
        if (said->second.state == QStringLiteral("no"))
            return QStringLiteral("no");
        if (!said->second.notBefore.isNull() && m_today < said->second.notBefore)
            return QStringLiteral("later");
        if (channel == QStringLiteral("email") ? !person.hasEmail : channel != QStringLiteral("visit") && !person.hasPhone)
            return QStringLiteral("address");
        if (minute < 480 || minute >= 1260 || (said->second.afterMinute && minute < *said->second.afterMinute))
            return QStringLiteral("hours");
        return {};
    }

    QString reach(int p, const care::Script &script, size_t step, int minute, QString &why) const
    {
        const QString purpose = care::purposeText(script.purpose);
        const std::optional<care::Channel> fixed = script.steps[step].channel;
        if (fixed) {
            why = oneChannel(people[size_t(p)], purpose, care::channelText(*fixed), minute);
            return care::channelText(*fixed);
        }
        const QStringList nearest{QStringLiteral("hours"), QStringLiteral("later"), QStringLiteral("address"), QStringLiteral("no"), QStringLiteral("none")};
        why = nearest.last();
        for (const char *name : {"zalo", "call", "sms", "email", "visit"}) {
            const QString reason = oneChannel(people[size_t(p)], purpose, QString::fromLatin1(name), minute);
            if (reason.isEmpty()) {
                why.clear();
                return QString::fromLatin1(name);
            }
            if (nearest.indexOf(reason) < nearest.indexOf(why))
                why = reason;
        }
        return {};
    }

    Day m_today;
    std::map<std::pair<size_t, int>, std::vector<Course>> m_courses;
    std::map<std::tuple<size_t, int, QString>, Day> m_lastDone;
    std::set<std::pair<int, QString>> m_refused;
    std::set<int> m_served;
};

/// The same book twice: in a database and in the simulation.
class SimulatedBook {
public:
    SimulatedBook(Engine engine, unsigned seed)
        : m_random(seed)
        , m_book(engine, {}, [] { return std::make_unique<LedgerDerivation>(); })
    {
        makePeople();
        makeOrders();
        must(write([this](Database &base) { return fill(base); }));
        for (size_t i = 0; i < m_simulation.orders.size(); ++i)
            m_simulation.orders[i].uid = m_book.rows(QStringLiteral("SELECT uid FROM sales_order WHERE code = 'O%1'").arg(i)).value(0);
    }

    /// How many lines all days had together.
    qsizetype runDays(int days)
    {
        qsizetype lines = 0;
        for (int i = 0; i < days; ++i) {
            const Day today = simFirst.addDays(i);
            const int minute = chance(10) ? 420 : chance(15) ? 1100 : 600;
            m_simulation.beginDay(today);
            const care::TodayList list = read(today, minute);
            const QStringList expected = m_simulation.list(minute);
            INFO(today.toIso().toStdString());
            REQUIRE(shown(list) == expected);
            lines += qsizetype(list.items.size());
            act(list, today, minute);
            REQUIRE(shown(read(today, minute)) == m_simulation.list(minute));
        }
        return lines;
    }

private:
    bool chance(int percent) { return int(m_random() % 100) < percent; }
    int upTo(int most) { return int(m_random() % unsigned(most + 1)); }
    Result<CommandOutcome> write(const Book::Work &work) { return m_book->write({QStringLiteral("test"), {}}, simAuthor, work); }

    void makePeople()
    {
        for (int i = 0; i < simPeople; ++i) {
            SimPerson person;
            person.birthday = (7 + upTo(5)) * 100 + 1 + upTo(27);
            person.isVip = chance(40);
            person.wantsQuiet = chance(20);
            person.hasPhone = !chance(15);
            person.hasEmail = !chance(30);
            for (const char *purpose : {"care", "marketing"}) {
                for (const char *channel : {"zalo", "call", "sms", "email"}) {
                    if (chance(20))
                        continue;
                    Consent said;
                    said.purpose = QString::fromLatin1(purpose);
                    said.channel = QString::fromLatin1(channel);
                    said.from = Day::fromNumber(20260101);
                    said.state = chance(10) ? QStringLiteral("no") : chance(15) ? QStringLiteral("later") : QStringLiteral("yes");
                    if (said.state == QStringLiteral("later"))
                        said.notBefore = simFirst.addDays(upTo(120));
                    if (said.state == QStringLiteral("yes") && chance(15))
                        said.afterMinute = 1080;
                    person.said[said.purpose + said.channel] = said;
                }
            }
            m_simulation.people.push_back(person);
        }
    }

    void makeOrders()
    {
        for (int day = -120; day < 180; ++day) {
            for (int i = 0; i < simPeople; ++i) {
                // Some come often, some hardly ever.
                if (!chance(i % 4 == 0 ? 12 : i % 4 == 1 ? 4 : 1))
                    continue;
                SimOrder order;
                order.person = i;
                order.placed = simFirst.addDays(day);
                if (!chance(10))
                    order.completed = order.placed.addDays(upTo(6));
                if (!order.completed.isNull() && chance(10))
                    order.returned = order.completed.addDays(1 + upTo(10));
                order.net = 100 + upTo(400);
                m_simulation.orders.push_back(order);
            }
        }
    }

    Status fill(Database &base)
    {
        SOMO_TRY(fillPeople(base));
        SOMO_TRY_ASSIGN(const qint64 source, named::findOrAdd(base, NamedKind::source, QStringLiteral("hand")));
        for (size_t i = 0; i < m_simulation.orders.size(); ++i)
            SOMO_TRY(fillOrder(base, SourceId{source}, int(i), m_simulation.orders[i]));
        for (const care::Script &script : simScripts()) {
            SOMO_TRY_ASSIGN(const care::SavedScript saved, care::saveScript(base, m_book->settings().currency, script, {}, {}));
            SOMO_TRY(care::noteTried(base, m_book->settings().currency, saved.id, simFirst));
            SOMO_TRY(care::setActive(base, m_book->settings().currency, saved.id, true));
            m_simulation.scripts.push_back({script, saved.id});
        }
        return success();
    }

    Status fillPeople(Database &base)
    {
        for (int i = 0; i < simPeople; ++i) {
            SimPerson &person = m_simulation.people[size_t(i)];
            Customer customer;
            customer.code = QStringLiteral("K%1").arg(i);
            customer.name = QStringLiteral("Khách %1").arg(10 + i); // in the order of their numbers
            customer.birthDay = person.birthday;
            if (person.isVip)
                customer.group = QStringLiteral("VIP");
            if (person.hasPhone)
                customer.phoneTyped = QStringLiteral("09%1").arg(12345600 + i);
            if (person.hasEmail)
                customer.email = QStringLiteral("k%1@example.com").arg(i);
            SOMO_TRY_ASSIGN(person.id, customers::add(base, customer));
            if (person.wantsQuiet) {
                SOMO_TRY_ASSIGN(const TagId tag, tags::findOrAdd(base, QStringLiteral("yên tĩnh")));
                SOMO_TRY(tags::put(base, person.id, tag));
            }
            for (auto &[key, said] : person.said) {
                said.customer = person.id;
                SOMO_TRY(consent::add(base, said));
            }
        }
        return success();
    }

    Status fillOrder(Database &base, SourceId source, int number, const SimOrder &said) const
    {
        Order order;
        order.source = source;
        order.code = QStringLiteral("O%1").arg(number);
        order.customer = m_simulation.people[size_t(said.person)].id;
        order.orderedOn = said.placed;
        order.status = said.completed.isNull() ? OrderStatus::confirmed : OrderStatus::completed;
        order.completedOn = said.completed;
        OrderLine line;
        line.name = QStringLiteral("Trà");
        line.quantity = Quantity{Quantity::one};
        line.unitPrice = UnitPrice{said.net * UnitPrice::perMinorUnit};
        order.lines = {line};
        SOMO_TRY_ASSIGN(const OrderId id, orders::add(base, order));
        if (said.returned.isNull())
            return success();
        SOMO_TRY_ASSIGN(order, orders::byId(base, id));
        OrderReturn back;
        back.code = QStringLiteral("R%1").arg(number);
        back.day = said.returned;
        back.lines = {{order.lines.front().id, Quantity{Quantity::one}, std::nullopt}};
        order.returns = {back};
        const auto written = orders::update(base, order);
        return written ? success() : Status(written.error());
    }

    care::TodayList read(Day day, int minute) { return must(care::today(m_book.database(), m_book->settings(), {{day, minute}, {}, {}, nullptr})); }

    int personOf(CustomerId id) const
    {
        const auto found = std::find_if(m_simulation.people.begin(), m_simulation.people.end(), [&](const SimPerson &each) { return each.id == id; });
        return int(found - m_simulation.people.begin());
    }

    QStringList shown(const care::TodayList &list) const
    {
        const std::map<care::HeldBy, const char *> why{{care::HeldBy::noConsent, "none"}, {care::HeldBy::refused, "no"},     {care::HeldBy::notBefore, "later"}, {care::HeldBy::hours, "hours"},
                                                       {care::HeldBy::noAddress, "address"}, {care::HeldBy::resting, "rest"}, {care::HeldBy::oneADay, "day"}};
        QStringList lines, held;
        for (const care::Item &item : list.items)
            lines += QStringLiteral("%1 %2 %3 %4 %5 %6").arg(personOf(item.key.customer)).arg(item.scriptCode, item.key.occasion).arg(item.key.step).arg(item.dueOn.number()).arg(care::channelText(item.channel));
        for (const care::Held &each : list.held)
            held += Simulation::heldLine(personOf(each.key.customer), each.scriptCode, QString::fromLatin1(why.at(each.by)));
        held.sort();
        return lines + held;
    }

    /// Somebody goes down the list and does this and that with it.
    void act(const care::TodayList &list, Day today, int minute)
    {
        const care::Moment at{today, minute};
        std::vector<Book::Work> works;
        for (const care::Item &item : list.items) {
            const int person = personOf(item.key.customer);
            const int choice = upTo(99);
            if (choice < 55) {
                works.push_back([item, at](Database &base) -> Status {
                    SOMO_TRY(care::done(base, {item.key, item.channel, at, {}, item.text, {}}));
                    return success();
                });
                m_simulation.done(person, item.scriptCode);
            } else if (choice < 70) {
                const Day until = today.addDays(1 + upTo(5));
                works.push_back([item, at, until](Database &base) { return care::putOff(base, item.key, at, until, {}); });
                m_simulation.putOff(person, item.scriptCode, until);
            } else if (choice < 74) {
                const bool everything = choice == 73;
                works.push_back([item, at, everything](Database &base) { return care::decline(base, item.key, at, {}, everything ? care::Refusal::everything : care::Refusal::thisOne); });
                m_simulation.decline(person, item.scriptCode, everything);
            }
        }
        if (works.empty())
            return;
        must(write([&](Database &base) -> Status {
            for (const Book::Work &work : works)
                SOMO_TRY(work(base));
            return success();
        }));
    }

    std::mt19937 m_random;
    TestBook m_book;
    Simulation m_simulation;
};

} // namespace

TEST_CASE("half a year of care day by day is what the facts say", "[care][simulation]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    // A server answers each question more slowly, so it sees fewer of the days.
    const int days = engine == Engine::sqlite ? 180 : 20;
    SimulatedBook book(engine, 20260701);
    CHECK(book.runDays(days) > days / 2);
}
