// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/customer_list_query.h"

#include "core/base/phone.h"
#include "core/customers/customer_behaviour_query.h"
#include "core/customers/customer_filter_query.h"
#include "core/customers/duplicates_query.h"

#include <algorithm>

namespace somo::customers {

namespace {

class RowReader {
public:
    RowReader(Database &database, RecognitionEvent event, Day today)
        : m_customer(database, QStringLiteral("SELECT c.id, c.code, c.name, c.kind, COALESCE(t.phone_typed, ''), COALESCE(t.email, ''), COALESCE(s.name, ''),"
                                              " COALESCE(p.name, ''), COALESCE(k.name, ''), COALESCE(x.orders, 0), COALESCE(x.net, 0) FROM customer c"
                                              " LEFT JOIN customer_contact t ON t.id = c.id LEFT JOIN segment s ON s.id = c.segment_id"
                                              " LEFT JOIN province p ON p.id = c.province_id LEFT JOIN person k ON k.id = c.keeper_id"
                                              " LEFT JOIN customer_total x ON x.customer_id = c.id AND x.event = :event WHERE c.id = :customer"))
        , m_days(database, QStringLiteral("SELECT COALESCE(MIN(ordered_on), 0), COALESCE(MAX(ordered_on), 0) FROM sales_order WHERE customer_id = :customer"
                                          " AND kind = 0 AND status NOT IN (0, 4) AND ordered_on <= :today"))
        , m_later(database, QStringLiteral("SELECT CAST(COALESCE(SUM(e.head), 0) AS BIGINT), CAST(COALESCE(SUM(e.net), 0) AS BIGINT) FROM sales_order o JOIN entry e ON e.order_id = o.id"
                                           " WHERE o.customer_id = :customer AND e.event = :event AND e.day > :today"))
        , m_year(database, QStringLiteral("SELECT CAST(COALESCE(SUM(e.net), 0) AS BIGINT) FROM sales_order o JOIN entry e ON e.order_id = o.id"
                                          " WHERE o.customer_id = :customer AND e.event = :event AND e.day BETWEEN :first AND :last"))
        , m_event(qint64(event))
        , m_today(today)
    {
    }

    Result<CustomerListRow> read(CustomerId id)
    {
        CustomerListRow row;
        m_customer.bind(u":event", m_event);
        m_customer.bind(u":customer", id);
        SOMO_TRY(m_customer.run());
        if (!m_customer.next()) {
            SOMO_TRY(m_customer.status());
            return row;
        }
        row.id = m_customer.id<CustomerId>(0);
        row.code = m_customer.text(1);
        row.name = m_customer.text(2);
        row.internal = m_customer.text(3) == u"internal";
        row.phone = m_customer.text(4);
        row.email = m_customer.text(5);
        row.segment = m_customer.text(6);
        row.province = m_customer.text(7);
        row.keeper = m_customer.text(8);
        row.orders = m_customer.int64(9);
        row.revenue = m_customer.money(10);
        m_days.bind(u":customer", id);
        m_days.bind(u":today", lastDayOf(m_today));
        SOMO_TRY(m_days.run());
        if (m_days.next()) {
            row.firstOrder = m_days.day(0);
            row.lastOrder = m_days.day(1);
        }
        SOMO_TRY(m_days.status());
        if (!m_today.isNull()) {
            SOMO_TRY(takeLaterOff(row));
            SOMO_TRY(readYear(row));
        }
        return row;
    }

private:
    /// As of today: what is dated later isn't bought yet.
    Status takeLaterOff(CustomerListRow &row)
    {
        if (row.orders == 0 && row.revenue == Money())
            return success();
        m_later.bind(u":customer", row.id);
        m_later.bind(u":event", m_event);
        m_later.bind(u":today", m_today);
        SOMO_TRY(m_later.run());
        if (m_later.next()) {
            row.orders -= m_later.int64(0);
            SOMO_TRY_ASSIGN(row.revenue, subtract(row.revenue, m_later.money(1), "revenue"));
        }
        return m_later.status();
    }
    Status readYear(CustomerListRow &row)
    {
        m_year.bind(u":customer", row.id);
        m_year.bind(u":event", m_event);
        m_year.bind(u":first", yearRevenueFrom(m_today));
        m_year.bind(u":last", m_today);
        SOMO_TRY(m_year.run());
        if (m_year.next())
            row.yearRevenue = m_year.money(0);
        return m_year.status();
    }

    Statement m_customer, m_days, m_later, m_year;
    qint64 m_event;
    Day m_today;
};

Status readRowsNamed(Statement &rows, std::vector<NamedRow> &into)
{
    SOMO_TRY(rows.run());
    while (rows.next())
        into.push_back({rows.int64(0), rows.text(1), rows.text(2)});
    return rows.status();
}

} // namespace

Result<CustomerKeys> keys(Database &database, const CustomerListAsk &ask, RecognitionEvent event, const std::function<bool()> &wanted)
{
    CustomerFilterAsk filter;
    filter.filter.words = ask.text;
    filter.filter.sort = ask.sort;
    filter.filter.descending = ask.descending;
    filter.event = event;
    return filtered(database, filter, wanted);
}

Result<std::vector<CustomerListRow>> rows(Database &database, std::span<const CustomerId> ids, RecognitionEvent event, Day today)
{
    RowReader reader(database, event, today);
    std::vector<CustomerListRow> rows;
    rows.reserve(ids.size());
    for (const CustomerId id : ids) {
        SOMO_TRY_ASSIGN(CustomerListRow row, reader.read(id));
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<std::vector<CustomerTwin>> twins(Database &database, const Customer &typed, size_t most)
{
    SOMO_TRY_ASSIGN(std::vector<CustomerId> found, duplicatesOf(database, typed));
    SOMO_TRY_ASSIGN(const std::vector<CustomerId> apart, apartFrom(database, typed.id));
    std::erase_if(found, [&](CustomerId id) { return std::ranges::binary_search(apart, id.value, {}, &CustomerId::value); });
    found.resize(std::min(found.size(), most));
    const auto phone = normalisedPhone(typed.phoneTyped);
    const QString email = normalisedEmail(typed.email);
    std::vector<CustomerTwin> twins;
    for (const CustomerId id : found) {
        SOMO_TRY_ASSIGN(const Customer other, byId(database, id));
        twins.push_back({{id.value, other.code, other.name},
                         phone && normalisedPhone(other.phoneTyped) == phone,
                         !email.isEmpty() && normalisedEmail(other.email) == email});
    }
    return twins;
}

Result<CustomerChoices> choices(Database &database, Day day)
{
    CustomerChoices choices;
    Statement segments(database, QStringLiteral("SELECT id, code, name FROM segment ORDER BY sort_key, id"));
    SOMO_TRY(readRowsNamed(segments, choices.segments));
    Statement provinces(database, QStringLiteral("SELECT id, code, name FROM province WHERE valid_from <= :from AND valid_to >= :to ORDER BY sort_key, id"));
    provinces.bind(u":from", day);
    provinces.bind(u":to", day);
    SOMO_TRY(readRowsNamed(provinces, choices.provinces));
    return choices;
}

} // namespace somo::customers
