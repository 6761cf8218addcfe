// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/customer_behaviour_query.h"

namespace somo::customers {

namespace {

class BehaviourReader {
public:
    BehaviourReader(Database &database, const CustomerFilterAsk &ask, const CustomerCondition &condition)
        : m_database(database)
        , m_ask(ask)
        , m_condition(condition)
    {
    }

    Result<CustomerPass> read()
    {
        SOMO_TRY(mark());
        return std::move(m_pass);
    }

private:
    Status mark()
    {
        switch (m_condition.field) {
        case CustomerField::orders: return markTotals(false);
        case CustomerField::revenue: return markTotals(true);
        case CustomerField::yearRevenue: return markYearRevenue();
        case CustomerField::firstOrder: return markFirstOrder();
        case CustomerField::lastOrder: return markLastOrder();
        case CustomerField::contact: return markContact();
        default: return failure(ErrorCode::internal, {customerFieldText(m_condition.field)});
        }
    }

    /// As of today: what is dated later hasn't happened.
    Status addOn(const QString &sql, Day day)
    {
        BulkQuery rows(m_database, sql);
        rows.bind(u":day", qint64(day.number()));
        rows.bind(u":today", lastDayOf(m_ask.today));
        return addRows(rows, m_pass.marks);
    }

    /// Who has no row has 0: where that is asked for as well, those outside are read, and all others pass.
    Status markTotals(bool money)
    {
        SOMO_TRY_ASSIGN(const NumberSpan wanted, spanOf(m_condition, m_condition.values.constFirst(), money ? m_ask.currency.decimals : 0));
        m_pass.others = wanted.has(0);
        SOMO_TRY_ASSIGN(const std::vector<CustomerTotal> totals, totalsUpTo(m_database, m_ask.event, m_ask.today));
        for (const CustomerTotal &total : totals) {
            if (wanted.has(money ? total.net.minorUnits() : total.orders) != m_pass.others)
                m_pass.marks.add(total.customer.value);
        }
        return success();
    }

    Status markYearRevenue()
    {
        SOMO_TRY_ASSIGN(const NumberSpan wanted, spanOf(m_condition, m_condition.values.constFirst(), m_ask.currency.decimals));
        m_pass.others = wanted.has(0);
        SOMO_TRY_ASSIGN(const auto revenues, yearRevenues(m_database, m_ask.event, m_ask.today));
        for (const auto &[customer, revenue] : revenues) {
            if (wanted.has(revenue.minorUnits()) != m_pass.others)
                m_pass.marks.add(customer);
        }
        return success();
    }

    Status addOrderedFrom(Day day)
    {
        return addOn(QStringLiteral("SELECT c.id FROM customer c WHERE EXISTS (SELECT 1 FROM sales_order o WHERE o.customer_id = c.id AND o.ordered_on >= :day AND o.ordered_on <= :today"
                                    " AND o.kind = 0 AND o.status NOT IN (0, 4)) ORDER BY c.id"),
                     day);
    }
    Status addOrderedBefore(Day day)
    {
        return addOn(QStringLiteral("SELECT c.id FROM customer c WHERE EXISTS (SELECT 1 FROM sales_order o WHERE o.customer_id = c.id AND o.ordered_on < :day AND o.ordered_on <= :today"
                                    " AND o.kind = 0 AND o.status NOT IN (0, 4)) ORDER BY c.id"),
                     day);
    }
    /// Takes the marks of those who also ordered then away again.
    Status dropMarked(const QString &sql, Day day)
    {
        BulkQuery rows(m_database, sql);
        rows.bind(u":day", qint64(day.number()));
        rows.bind(u":today", lastDayOf(m_ask.today));
        SOMO_TRY(rows.run());
        while (rows.next())
            m_pass.marks.remove(rows.int64(0));
        return rows.status();
    }

    Status markLastOrder()
    {
        if (asksIfAny(m_condition))
            return addOrderedFrom(Day::fromNumber(0));
        if (m_condition.test == CustomerTest::before) {
            SOMO_TRY(addOrderedBefore(dayOf(m_condition, m_ask.today)));
            return dropMarked(QStringLiteral("SELECT c.id FROM customer c WHERE EXISTS (SELECT 1 FROM sales_order o WHERE o.customer_id = c.id AND o.ordered_on >= :day AND o.ordered_on <= :today"
                                             " AND o.kind = 0 AND o.status NOT IN (0, 4)) ORDER BY c.id"),
                              dayOf(m_condition, m_ask.today));
        }
        m_pass.others = m_condition.test == CustomerTest::notSince;
        return addOrderedFrom(dayOf(m_condition, m_ask.today));
    }

    Status markFirstOrder()
    {
        if (asksIfAny(m_condition))
            return addOrderedFrom(Day::fromNumber(0));
        if (m_condition.test == CustomerTest::before)
            return addOrderedBefore(dayOf(m_condition, m_ask.today));
        SOMO_TRY(addOrderedFrom(dayOf(m_condition, m_ask.today)));
        SOMO_TRY(dropMarked(QStringLiteral("SELECT c.id FROM customer c WHERE EXISTS (SELECT 1 FROM sales_order o WHERE o.customer_id = c.id AND o.ordered_on < :day AND o.ordered_on <= :today"
                                           " AND o.kind = 0 AND o.status NOT IN (0, 4)) ORDER BY c.id"),
                            dayOf(m_condition, m_ask.today)));
        m_pass.others = m_condition.test == CustomerTest::notSince;
        return success();
    }

    /// A note is written about somebody, not with them.
    Status addSpokenFrom(Day day)
    {
        return addOn(QStringLiteral("SELECT c.id FROM customer c WHERE EXISTS (SELECT 1 FROM activity a WHERE a.customer_id = c.id AND a.on_day >= :day AND a.on_day <= :today"
                                    " AND a.kind <> 'note') ORDER BY c.id"),
                     day);
    }

    Status markContact()
    {
        if (asksIfAny(m_condition))
            return addSpokenFrom(Day::fromNumber(0));
        if (m_condition.test == CustomerTest::before) {
            SOMO_TRY(addSpokenFrom(Day::fromNumber(0)));
            return dropMarked(QStringLiteral("SELECT c.id FROM customer c WHERE EXISTS (SELECT 1 FROM activity a WHERE a.customer_id = c.id AND a.on_day >= :day AND a.on_day <= :today"
                                             " AND a.kind <> 'note') ORDER BY c.id"),
                              dayOf(m_condition, m_ask.today));
        }
        m_pass.others = m_condition.test == CustomerTest::notSince;
        return addSpokenFrom(dayOf(m_condition, m_ask.today));
    }

    Database &m_database;
    const CustomerFilterAsk &m_ask;
    const CustomerCondition &m_condition;
    CustomerPass m_pass;
};

} // namespace

bool isBehaviour(CustomerField field)
{
    switch (field) {
    case CustomerField::orders:
    case CustomerField::revenue:
    case CustomerField::yearRevenue:
    case CustomerField::firstOrder:
    case CustomerField::lastOrder:
    case CustomerField::contact: return true;
    default: return false;
    }
}

Result<NumberSpan> spanOf(const CustomerCondition &condition, const QString &value, int decimals)
{
    // Beyond the currency's decimals there is nothing to compare with.
    const auto number = decimalFromText(value.toStdString(), decimals);
    if (!number)
        return failure(ErrorCode::badCustomerFilter, {customerConditionText(condition), QString::fromUtf8(QT_TRANSLATE_NOOP("expected", "a whole number"))});
    NumberSpan span;
    if (condition.test != CustomerTest::atMost)
        span.from = *number;
    if (condition.test != CustomerTest::atLeast)
        span.to = *number;
    return span;
}

Day dayOf(const CustomerCondition &condition, Day today)
{
    return customerFilterDay(condition.values.constFirst(), today).value_or(today);
}

Status addRows(BulkQuery &rows, CustomerMarks &marks)
{
    SOMO_TRY(rows.run());
    while (rows.next())
        marks.add(rows.int64(0));
    return rows.status();
}

Result<CustomerPass> behaviourPass(Database &database, const CustomerFilterAsk &ask, const CustomerCondition &condition)
{
    return BehaviourReader(database, ask, condition).read();
}

} // namespace somo::customers
