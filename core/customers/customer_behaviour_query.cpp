// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/customer_behaviour_query.h"

namespace somo::customers {

namespace {

class BehaviourReader {
public:
    BehaviourReader(Database &database, const CustomerFilterAsk &ask, CustomerFigures &figures, const CustomerCondition &condition)
        : m_database(database)
        , m_ask(ask)
        , m_figures(figures)
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
        case CustomerField::firstOrder: return markOrderDay(m_figures.firstOrders());
        case CustomerField::lastOrder: return markOrderDay(m_figures.lastOrders());
        case CustomerField::contact: return markContact();
        default: return failure(ErrorCode::internal, {customerFieldText(m_condition.field)});
        }
    }

    /// Who has no row has 0: where that is asked for as well, those outside are read, and all others pass.
    Status markTotals(bool money)
    {
        SOMO_TRY_ASSIGN(const NumberSpan wanted, spanOf(m_condition, m_condition.values.constFirst(), money ? m_ask.currency.decimals : 0));
        m_pass.others = wanted.has(0);
        SOMO_TRY_ASSIGN(const std::vector<CustomerTotal> *const totals, m_figures.totals());
        for (const CustomerTotal &total : *totals) {
            if (wanted.has(money ? total.net.minorUnits() : total.orders) != m_pass.others)
                m_pass.marks.add(total.customer.value);
        }
        return success();
    }

    Status markYearRevenue()
    {
        SOMO_TRY_ASSIGN(const NumberSpan wanted, spanOf(m_condition, m_condition.values.constFirst(), m_ask.currency.decimals));
        m_pass.others = wanted.has(0);
        SOMO_TRY_ASSIGN(const CustomerValues *const revenues, m_figures.revenuesOfYear());
        revenues->each([&](qint64 customer, qint64 revenue) {
            if (wanted.has(revenue) != m_pass.others)
                m_pass.marks.add(customer);
        });
        return success();
    }

    /// Who has a first or last order on such a day.
    Status markOrderDay(Result<const CustomerValues *> read)
    {
        SOMO_TRY_ASSIGN(const CustomerValues *const days, std::move(read));
        const bool whetherAny = asksIfAny(m_condition), before = m_condition.test == CustomerTest::before;
        const qint64 day = whetherAny ? 0 : dayOf(m_condition, m_ask.today).number();
        days->each([&](qint64 customer, qint64 ordered) {
            if (whetherAny || (before ? ordered < day : ordered >= day))
                m_pass.marks.add(customer);
        });
        m_pass.others = m_condition.test == CustomerTest::notSince;
        return success();
    }

    /// Everybody with whom somebody spoke from that day on: a note is written about somebody, not with them.
    template <typename Take>
    Status eachSpokenFrom(Day day, const Take &take)
    {
        // As of today: what is dated later hasn't happened.
        BulkQuery rows(m_database, QStringLiteral("SELECT c.id FROM customer c WHERE EXISTS (SELECT 1 FROM activity a WHERE a.customer_id = c.id AND a.on_day >= :day AND a.on_day <= :today"
                                                  " AND a.kind <> 'note') ORDER BY c.id"));
        rows.bind(u":day", qint64(day.number()));
        rows.bind(u":today", lastDayOf(m_ask.today));
        SOMO_TRY(rows.run());
        while (rows.next())
            take(rows.int64(0));
        return rows.status();
    }
    Status addSpokenFrom(Day day)
    {
        return eachSpokenFrom(day, [&](qint64 customer) { m_pass.marks.add(customer); });
    }
    Status dropSpokenFrom(Day day)
    {
        return eachSpokenFrom(day, [&](qint64 customer) { m_pass.marks.remove(customer); });
    }

    Status markContact()
    {
        if (asksIfAny(m_condition))
            return addSpokenFrom(Day::fromNumber(0));
        if (m_condition.test == CustomerTest::before) {
            SOMO_TRY(addSpokenFrom(Day::fromNumber(0)));
            return dropSpokenFrom(dayOf(m_condition, m_ask.today));
        }
        m_pass.others = m_condition.test == CustomerTest::notSince;
        return addSpokenFrom(dayOf(m_condition, m_ask.today));
    }

    Database &m_database;
    const CustomerFilterAsk &m_ask;
    CustomerFigures &m_figures;
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

Result<CustomerPass> behaviourPass(Database &database, const CustomerFilterAsk &ask, CustomerFigures &figures, const CustomerCondition &condition)
{
    return BehaviourReader(database, ask, figures, condition).read();
}

} // namespace somo::customers
