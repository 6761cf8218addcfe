// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/care_facts_query.h"

#include "core/care/last_order_query.h"
#include "core/insight/next_purchase_query.h"
#include "core/insight/stage_query.h"

#include <QDate>

#include <algorithm>
#include <tuple>

namespace somo::care {

namespace {

/// A completed order that says no day was completed on the latest date given for a step before, else on its own (rules §2).
Result<std::vector<Occasion>> completedOrders(Database &database, const Script &script, const OccasionAsk &ask)
{
    // Of everybody they are read in one pass over the table: by customer each order would be looked up on its own.
    const QString sql = ask.customer
        ? QStringLiteral("SELECT d.customer_id, d.uid, d.day, d.id, d.code, d.ordered_on, d.channel_id, t.net,"
                         " (SELECT c.person_id FROM order_credit c WHERE c.order_id = d.id ORDER BY c.share DESC, c.position, c.id LIMIT 1)"
                         " FROM (SELECT o.id, o.uid, o.code, o.customer_id, o.ordered_on, o.channel_id,"
                         " COALESCE(o.completed_on, CASE WHEN COALESCE(o.shipped_on, 0) >= COALESCE(o.confirmed_on, 0) THEN o.shipped_on ELSE o.confirmed_on END, o.ordered_on) AS day"
                         " FROM sales_order o WHERE o.kind = 0 AND o.status = 3 AND o.customer_id = :customer) d"
                         " LEFT JOIN order_total t ON t.order_id = d.id"
                         " WHERE d.day BETWEEN :first AND :last AND NOT EXISTS (SELECT 1 FROM order_twin w WHERE w.copy_id = d.id)"
                         " AND NOT EXISTS (SELECT 1 FROM sales_return r WHERE r.order_id = d.id AND r.day <= :known) ORDER BY d.id")
        : QStringLiteral("SELECT d.customer_id, d.uid, d.day, d.id, d.code, d.ordered_on, d.channel_id, t.net,"
                         " (SELECT c.person_id FROM order_credit c WHERE c.order_id = d.id ORDER BY c.share DESC, c.position, c.id LIMIT 1)"
                         " FROM (SELECT o.id, o.uid, o.code, o.customer_id, o.ordered_on, o.channel_id,"
                         " COALESCE(o.completed_on, CASE WHEN COALESCE(o.shipped_on, 0) >= COALESCE(o.confirmed_on, 0) THEN o.shipped_on ELSE o.confirmed_on END, o.ordered_on) AS day"
                         " FROM sales_order o WHERE o.kind = 0 AND o.status = 3 AND o.customer_id IS NOT NULL) d"
                         " LEFT JOIN order_total t ON t.order_id = d.id"
                         " WHERE d.day BETWEEN :first AND :last AND NOT EXISTS (SELECT 1 FROM order_twin w WHERE w.copy_id = d.id)"
                         " AND NOT EXISTS (SELECT 1 FROM sales_return r WHERE r.order_id = d.id AND r.day <= :known) ORDER BY d.id");
    Statement rows(database, sql);
    if (ask.customer)
        rows.bind(u":customer", ask.customer);
    rows.bind(u":first", ask.first.first.addDays(-script.days));
    rows.bind(u":last", std::min(ask.first.last.addDays(-script.days), ask.known));
    rows.bind(u":known", ask.known);
    SOMO_TRY(rows.run());
    std::vector<Occasion> found;
    while (rows.next()) {
        Occasion occasion;
        occasion.customer = rows.id<CustomerId>(0);
        occasion.key = QStringLiteral("order:") + rows.text(1);
        occasion.day = rows.day(2);
        occasion.order = rows.id<OrderId>(3);
        occasion.orderCode = rows.text(4);
        occasion.orderDay = rows.day(5);
        occasion.orderChannel = rows.id<ChannelId>(6);
        occasion.amount = rows.optionalMoney(7);
        occasion.orderPerson = rows.id<PersonId>(8);
        found.push_back(std::move(occasion));
    }
    SOMO_TRY(rows.status());
    return found;
}

/// Where a year has no 29 February it is kept on the 28th.
Day birthdayIn(int year, int monthAndDay)
{
    const int month = monthAndDay / 100;
    const int day = monthAndDay % 100;
    const auto found = Day::fromParts(year, month, day);
    return found ? *found : Day::fromParts(year, month, day - 1).value_or(Day());
}

Result<std::vector<Occasion>> birthdays(Database &database, const Script &script, const OccasionAsk &ask)
{
    Statement rows(database, QStringLiteral("SELECT id, birth_day FROM customer_contact WHERE birth_day IS NOT NULL AND id BETWEEN :customer_from AND :customer_to ORDER BY id"));
    rows.bind(u":customer_from", ask.customer ? ask.customer.value : 1);
    rows.bind(u":customer_to", ask.customer ? ask.customer.value : std::numeric_limits<qint64>::max());
    SOMO_TRY(rows.run());
    const DayRange days{ask.first.first.addDays(-script.days), ask.first.last.addDays(-script.days)};
    std::vector<Occasion> found;
    while (rows.next()) {
        for (int year = days.first.year(); year <= days.last.year(); ++year) {
            Occasion occasion;
            occasion.customer = rows.id<CustomerId>(0);
            occasion.key = QStringLiteral("birthday:%1").arg(year);
            occasion.day = birthdayIn(year, rows.integer(1));
            if (days.contains(occasion.day))
                found.push_back(std::move(occasion));
        }
    }
    SOMO_TRY(rows.status());
    return found;
}

Result<std::shared_ptr<const insight::BuyingHistory>> historyOf(Database &database, const OccasionAsk &ask)
{
    if (ask.cache)
        return ask.cache->history(database, ask.known);
    SOMO_TRY_ASSIGN(insight::BuyingHistory history, insight::BuyingHistory::load(database, ask.known));
    return std::make_shared<const insight::BuyingHistory>(std::move(history));
}

Result<std::shared_ptr<const insight::GroupIntervals>> intervalsOf(Database &database, const OccasionAsk &ask)
{
    if (ask.cache)
        return ask.cache->groups(database, ask.known);
    SOMO_TRY_ASSIGN(insight::GroupIntervals groups, insight::groupIntervals(database, ask.known));
    return std::make_shared<const insight::GroupIntervals>(std::move(groups));
}

/// The last order's uid names what follows from it: a newer order is another occasion.
Status nameByLastOrders(Database &database, std::vector<Occasion> &occasions, const QString &prefix, Day known)
{
    std::vector<CustomerId> customers;
    for (const Occasion &occasion : occasions)
        customers.push_back(occasion.customer);
    SOMO_TRY_ASSIGN(const auto last, lastOrders(database, customers, known));
    for (Occasion &occasion : occasions) {
        const auto found = last.find(occasion.customer.value);
        if (found != last.end())
            fillIn(occasion, found->second);
        occasion.key = prefix + (found == last.end() ? QString() : found->second.uid);
    }
    return success();
}

/// Everybody's within those days; the one who is asked for whenever it is.
Result<std::vector<insight::CustomerNext>> expectedPurchases(Database &database, const OccasionAsk &ask, const DayRange &expected)
{
    if (!ask.customer) {
        SOMO_TRY_ASSIGN(const auto groups, intervalsOf(database, ask));
        SOMO_TRY_ASSIGN(const auto history, historyOf(database, ask));
        return insight::nextPurchases(database, ask.known, *history, *groups, expected);
    }
    SOMO_TRY_ASSIGN(const std::vector<Day> days, insight::buyingDays(database, ask.customer, ask.known));
    std::optional<insight::NextPurchase> next = insight::nextPurchase(days, std::nullopt);
    if (days.size() == 1) { // the whole book's groups are asked for them alone
        SOMO_TRY_ASSIGN(const auto groups, intervalsOf(database, ask));
        SOMO_TRY_ASSIGN(next, insight::nextPurchaseOf(database, ask.customer, ask.known, *groups));
    }
    return next ? std::vector<insight::CustomerNext>{{ask.customer, *next}} : std::vector<insight::CustomerNext>();
}

Result<std::vector<Occasion>> nextPurchases(Database &database, const Script &script, const OccasionAsk &ask)
{
    const DayRange days{ask.first.first.addDays(-script.days), ask.first.last.addDays(-script.days)};
    SOMO_TRY_ASSIGN(const std::vector<insight::CustomerNext> expected, expectedPurchases(database, ask, days));
    std::vector<Occasion> found;
    for (const insight::CustomerNext &each : expected) {
        if (!days.contains(each.next.expected))
            continue;
        Occasion occasion;
        occasion.customer = each.customer;
        occasion.day = each.next.expected;
        occasion.next = each.next;
        found.push_back(std::move(occasion));
    }
    SOMO_TRY(nameByLastOrders(database, found, QStringLiteral("next:"), ask.known));
    return found;
}

/// Calls `take` with everybody who ordered, or the one who is asked for, and their days.
template <typename Take>
Status eachHistory(Database &database, const OccasionAsk &ask, const Take &take)
{
    if (ask.customer) {
        SOMO_TRY_ASSIGN(const std::vector<Day> days, insight::buyingDays(database, ask.customer, ask.known));
        return days.empty() ? success() : take(ask.customer, std::span<const Day>(days));
    }
    SOMO_TRY_ASSIGN(const auto history, historyOf(database, ask));
    for (const CustomerId customer : history->customers())
        SOMO_TRY(take(customer, history->daysOf(customer)));
    return success();
}

Result<std::vector<Occasion>> dormantCustomers(Database &database, const Script &script, const OccasionAsk &ask)
{
    std::vector<Occasion> found;
    SOMO_TRY(eachHistory(database, ask, [&](CustomerId customer, std::span<const Day> days) -> Status {
        insight::StageFinding finding = insight::stage(days, {}, false, ask.known);
        Occasion occasion;
        occasion.customer = customer;
        occasion.day = finding.last.addDays(finding.dormantFrom());
        if (!ask.first.contains(occasion.day.addDays(script.days)))
            return success();
        occasion.finding = finding;
        found.push_back(std::move(occasion));
        return success();
    }));
    SOMO_TRY(nameByLastOrders(database, found, QStringLiteral("dormant:"), ask.known));
    return found;
}

/// Who is a customer since the first day with an order, and comes again since the second. It holds until the next stage.
Result<std::vector<Occasion>> buyersReached(Database &database, const Script &script, const OccasionAsk &ask)
{
    const bool asksRepeat = script.stage == insight::stageText(insight::Stage::repeat);
    std::vector<Occasion> found;
    SOMO_TRY(eachHistory(database, ask, [&](CustomerId customer, std::span<const Day> days) -> Status {
        if (asksRepeat != (days.size() > 1))
            return success();
        Occasion occasion;
        occasion.customer = customer;
        occasion.day = days[asksRepeat ? 1 : 0];
        if (ask.first.contains(occasion.day.addDays(script.days)))
            found.push_back(std::move(occasion));
        return success();
    }));
    return found;
}

/// Who was called, written to or visited, and hasn't ordered.
Result<std::vector<Occasion>> contactedPeople(Database &database, const Script &script, const OccasionAsk &ask)
{
    Statement rows(database, QStringLiteral("SELECT a.customer_id, MIN(a.on_day) FROM activity a WHERE a.customer_id BETWEEN :customer_from AND :customer_to AND a.on_day <= :known AND a.kind <> 'note'"
                                            " AND NOT EXISTS (SELECT 1 FROM sales_order o WHERE o.customer_id = a.customer_id AND o.ordered_on <= :known_too AND o.kind = 0 AND o.status NOT IN (0, 4))"
                                            " GROUP BY a.customer_id ORDER BY a.customer_id"));
    rows.bind(u":customer_from", ask.customer ? ask.customer.value : 1);
    rows.bind(u":customer_to", ask.customer ? ask.customer.value : std::numeric_limits<qint64>::max());
    rows.bind(u":known", ask.known);
    rows.bind(u":known_too", ask.known);
    SOMO_TRY(rows.run());
    std::vector<Occasion> found;
    while (rows.next()) {
        Occasion occasion;
        occasion.customer = rows.id<CustomerId>(0);
        occasion.day = rows.day(1);
        if (ask.first.contains(occasion.day.addDays(script.days)))
            found.push_back(std::move(occasion));
    }
    SOMO_TRY(rows.status());
    return found;
}

Result<std::vector<Occasion>> stagesReached(Database &database, const Script &script, const OccasionAsk &ask)
{
    const bool asksOrders = script.stage != insight::stageText(insight::Stage::contacted);
    SOMO_TRY_ASSIGN(std::vector<Occasion> found, asksOrders ? buyersReached(database, script, ask) : contactedPeople(database, script, ask));
    for (Occasion &occasion : found) {
        occasion.key = QStringLiteral("stage:") + script.stage;
        occasion.stage = script.stage;
    }
    return found;
}

/// Deals that stand in the stage by that day, since they came to it first.
Result<std::vector<Occasion>> dealStagesReached(Database &database, const Script &script, const OccasionAsk &ask)
{
    Statement rows(database,
                   QStringLiteral("SELECT d.customer_id, d.uid, d.name, d.amount, d.person_id, g.name, MIN(s.on_day) FROM deal_stage g JOIN deal_step s ON s.stage_id = g.id"
                                  " JOIN deal d ON d.id = s.deal_id WHERE g.code = :stage AND d.customer_id BETWEEN :customer_from AND :customer_to AND s.on_day <= :known"
                                  " AND (SELECT l.stage_id FROM deal_step l WHERE l.deal_id = d.id AND l.on_day <= :known_too ORDER BY l.on_day DESC, l.id DESC LIMIT 1) = g.id"
                                  " GROUP BY d.id, d.customer_id, d.uid, d.name, d.amount, d.person_id, g.name ORDER BY d.id"));
    rows.bind(u":stage", script.stage);
    rows.bind(u":customer_from", ask.customer ? ask.customer.value : 1);
    rows.bind(u":customer_to", ask.customer ? ask.customer.value : std::numeric_limits<qint64>::max());
    rows.bind(u":known", ask.known);
    rows.bind(u":known_too", ask.known);
    SOMO_TRY(rows.run());
    std::vector<Occasion> found;
    while (rows.next()) {
        Occasion occasion;
        occasion.customer = rows.id<CustomerId>(0);
        occasion.key = QStringLiteral("deal:") + rows.text(1) + QLatin1Char(':') + script.stage;
        occasion.deal = rows.text(2);
        occasion.amount = rows.optionalMoney(3);
        occasion.orderPerson = rows.id<PersonId>(4);
        occasion.stage = rows.text(5);
        occasion.day = rows.day(6);
        if (ask.first.contains(occasion.day.addDays(script.days)))
            found.push_back(std::move(occasion));
    }
    SOMO_TRY(rows.status());
    return found;
}

/// The days that a date means whose first step comes up in a range.
std::vector<Day> datesIn(const Script &script, const DayRange &first)
{
    const DayRange days{first.first.addDays(-script.days), first.last.addDays(-script.days)};
    if (script.date.year() != 0)
        return days.contains(script.date) ? std::vector<Day>{script.date} : std::vector<Day>();
    std::vector<Day> found;
    for (int year = days.first.year(); year <= days.last.year(); ++year) {
        if (const Day day = birthdayIn(year, script.date.number()); days.contains(day))
            found.push_back(day);
    }
    return found;
}

Result<std::vector<Occasion>> datesReached(Database &database, const Script &script, const OccasionAsk &ask)
{
    const std::vector<Day> days = datesIn(script, ask.first);
    std::vector<Occasion> found;
    if (days.empty())
        return found;
    Statement rows(database, QStringLiteral("SELECT id FROM customer WHERE id BETWEEN :customer_from AND :customer_to ORDER BY id"));
    rows.bind(u":customer_from", ask.customer ? ask.customer.value : 1);
    rows.bind(u":customer_to", ask.customer ? ask.customer.value : std::numeric_limits<qint64>::max());
    SOMO_TRY(rows.run());
    while (rows.next()) {
        for (const Day day : days) {
            Occasion occasion;
            occasion.customer = rows.id<CustomerId>(0);
            occasion.key = QStringLiteral("date:") + day.toIso();
            occasion.day = day;
            found.push_back(std::move(occasion));
        }
    }
    SOMO_TRY(rows.status());
    return found;
}

Result<std::vector<Occasion>> byTrigger(Database &database, const Script &script, const OccasionAsk &ask)
{
    switch (script.trigger) {
    case Trigger::orderCompleted: return completedOrders(database, script, ask);
    case Trigger::birthday: return birthdays(database, script, ask);
    case Trigger::nextPurchase: return nextPurchases(database, script, ask);
    case Trigger::dormant: return dormantCustomers(database, script, ask);
    case Trigger::stageReached: return stagesReached(database, script, ask);
    case Trigger::dealStageReached: return dealStagesReached(database, script, ask);
    case Trigger::onDate: return datesReached(database, script, ask);
    }
    return std::vector<Occasion>();
}

} // namespace

Result<std::vector<Occasion>> occasionsOf(Database &database, const Script &script, const OccasionAsk &ask)
{
    SOMO_TRY_ASSIGN(std::vector<Occasion> found, byTrigger(database, script, ask));
    for (Occasion &occasion : found) {
        occasion.first = occasion.day.addDays(script.days);
        if (occasion.next) // nobody needs more on the day on which they just bought
            occasion.first = std::max(occasion.first, occasion.next->last.addDays(1));
    }
    std::ranges::sort(found, {}, [](const Occasion &each) { return std::tie(each.first, each.day, each.key, each.customer); });
    return found;
}

} // namespace somo::care
