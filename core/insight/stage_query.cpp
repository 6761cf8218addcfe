// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/stage_query.h"

#include "core/base/repeats.h"
#include "core/customers/customer_marks.h"
#include "core/storage/bulk_writer.h"

#include <algorithm>

namespace somo::insight {

Result<std::vector<Day>> buyingDays(Database &database, CustomerId customer, Day upTo)
{
    Statement rows(database, QStringLiteral("SELECT DISTINCT o.ordered_on FROM sales_order o WHERE o.customer_id = :customer AND o.ordered_on <= :up_to AND o.kind = 0"
                                            " AND o.status NOT IN (0, 4) AND NOT EXISTS (SELECT 1 FROM order_twin w WHERE w.copy_id = o.id) ORDER BY o.ordered_on"));
    rows.bind(u":customer", customer);
    rows.bind(u":up_to", upTo);
    SOMO_TRY(rows.run());
    std::vector<Day> days;
    while (rows.next())
        days.push_back(rows.day(0));
    SOMO_TRY(rows.status());
    return days;
}

Result<BuyingHistory> BuyingHistory::load(Database &database, Day upTo)
{
    // In the order of the index that holds all of it.
    BulkQuery rows(database, QStringLiteral("SELECT o.customer_id, o.ordered_on FROM sales_order o WHERE o.customer_id IS NOT NULL AND o.ordered_on <= :up_to AND o.kind = 0"
                                            " AND o.status NOT IN (0, 4) AND NOT EXISTS (SELECT 1 FROM order_twin w WHERE w.copy_id = o.id) ORDER BY o.customer_id, o.ordered_on"));
    rows.bind(u":up_to", upTo.number());
    SOMO_TRY(rows.run());
    std::vector<std::pair<qint64, int>> pairs;
    while (rows.next())
        pairs.emplace_back(rows.int64(0), int(rows.int64(1)));
    SOMO_TRY(rows.status());
    dropRepeats(pairs);
    BuyingHistory history;
    history.m_days.reserve(pairs.size());
    for (const auto &[customer, day] : pairs) {
        if (history.m_customers.empty() || history.m_customers.back().value != customer) {
            history.m_customers.push_back(CustomerId{customer});
            history.m_starts.push_back(history.m_days.size());
        }
        history.m_days.push_back(Day::fromNumber(day));
    }
    history.m_starts.push_back(history.m_days.size());
    return history;
}

std::span<const Day> BuyingHistory::daysOf(CustomerId customer) const
{
    const auto found = std::ranges::lower_bound(m_customers, customer);
    if (found == m_customers.end() || *found != customer)
        return {};
    const auto place = size_t(found - m_customers.begin());
    return std::span(m_days).subspan(m_starts[place], m_starts[place + 1] - m_starts[place]);
}

Result<StageFinding> stageOf(Database &database, CustomerId customer, Day today)
{
    Statement row(database, QStringLiteral("SELECT COALESCE(c.stage_said, ''), CASE WHEN EXISTS (SELECT 1 FROM activity a WHERE a.customer_id = c.id AND a.on_day <= :today AND a.kind <> 'note')"
                                           " THEN 1 ELSE 0 END FROM customer c WHERE c.id = :customer"));
    row.bind(u":customer", customer);
    row.bind(u":today", today);
    SOMO_TRY(row.run());
    if (!row.next()) {
        SOMO_TRY(row.status());
        return failure(ErrorCode::rowNotFound, {QStringLiteral("customer"), QString::number(customer.value)});
    }
    const QString said = row.text(0);
    const bool wasSpokenTo = row.integer(1) != 0;
    SOMO_TRY_ASSIGN(const std::vector<Day> days, buyingDays(database, customer, today));
    return stage(days, said, wasSpokenTo, today);
}

Result<std::unordered_map<qint64, StageFinding>> stagesOf(Database &database, const BuyingHistory &history, Day today)
{
    customers::CustomerMarks spokenTo; // a note is written about somebody, not with them
    BulkQuery active(database, QStringLiteral("SELECT DISTINCT customer_id FROM activity WHERE customer_id IS NOT NULL AND on_day <= :today AND kind <> 'note' ORDER BY customer_id"));
    active.bind(u":today", today.number());
    SOMO_TRY(active.run());
    while (active.next())
        spokenTo.add(active.int64(0));
    SOMO_TRY(active.status());
    std::unordered_map<qint64, StageFinding> stages;
    stages.reserve(history.customers().size());
    BulkQuery people(database, QStringLiteral("SELECT id, COALESCE(stage_said, '') FROM customer ORDER BY id"));
    SOMO_TRY(people.run());
    while (people.next()) {
        const qint64 customer = people.int64(0);
        const std::string_view said = people.text(1);
        stages.emplace(customer, stage(history.daysOf(CustomerId{customer}), QString::fromUtf8(said.data(), qsizetype(said.size())), spokenTo.has(customer), today));
    }
    SOMO_TRY(people.status());
    return stages;
}

} // namespace somo::insight
