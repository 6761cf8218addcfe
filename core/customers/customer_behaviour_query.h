// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer_figures_query.h"
#include "core/customers/customer_marks.h"
#include "core/storage/bulk_writer.h"

#include <limits>

namespace somo::customers {

/// Both ends included.
struct NumberSpan {
    qint64 from = std::numeric_limits<qint64>::min();
    qint64 to = std::numeric_limits<qint64>::max();
    bool has(qint64 value) const { return from <= value && value <= to; }
};

inline bool asksIfAny(const CustomerCondition &condition)
{
    return condition.test == CustomerTest::filled || condition.test == CustomerTest::empty;
}
/// The numbers that a value lets pass, with so many decimals. Refused: badCustomerFilter.
Result<NumberSpan> spanOf(const CustomerCondition &condition, const QString &value, int decimals);
/// The day that the first value means; checked before.
Day dayOf(const CustomerCondition &condition, Day today);
/// The last day that a list as of that one counts, as the book keeps days; a null one: every day.
inline qint64 lastDayOf(Day today)
{
    constexpr qint64 always = 99999999;
    return today.isNull() ? always : today.number();
}
/// Runs a statement whose first column is a customer.
Status addRows(BulkQuery &rows, CustomerMarks &marks);

/// Whether a field follows from what customers did: orders, revenue, being spoken to.
bool isBehaviour(CustomerField field);
/// Who passes a condition on such a field; `empty` is answered as `filled` is.
Result<CustomerPass> behaviourPass(Database &database, const CustomerFilterAsk &ask, CustomerFigures &figures, const CustomerCondition &condition);

} // namespace somo::customers
