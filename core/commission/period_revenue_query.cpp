// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/period_revenue_query.h"

#include "core/ledger/ledger_derivation.h"

#include <QCoreApplication>

namespace somo {

Result<PeriodRevenue> periodRevenue(Database &database, const BookSettings &settings, const Period &period, PersonId person)
{
    Statement row(database, QStringLiteral("SELECT CAST(COALESCE(SUM(net), 0) AS BIGINT), CAST(COALESCE(SUM(CASE WHEN sale_day < :begin THEN net ELSE 0 END), 0) AS BIGINT)"
                                           " FROM entry WHERE event = :event AND day BETWEEN :first AND :last AND person_id = :person"));
    row.bind(u":begin", period.first());
    row.bind(u":event", int(recognitionEventOf(settings)));
    row.bind(u":first", period.first());
    row.bind(u":last", period.last());
    row.bind(u":person", person);
    SOMO_TRY(row.run());
    const PeriodRevenue found = row.next() ? PeriodRevenue{row.money(0), row.money(1)} : PeriodRevenue();
    SOMO_TRY(row.status());
    return found;
}

QString revenueBelowBase(const PeriodRevenue &revenue, const Policy &policy, const PayStatement &statement, const Period &period, const words::ReportWords &words)
{
    const qint64 returned = revenue.earlierReturns.minorUnits();
    if (policy.base != CommissionBase::revenue || returned >= 0 || statement.base + returned != revenue.whole.minorUnits())
        return {};
    const Formats &formats = words.formats();
    return words.text(QT_TRANSLATE_NOOP("report", "Revenue in %1 is %2, which is %3 below this base: that came back of earlier periods’ sales, and doesn’t lessen the base."),
                      {formats.periodInText(period), formats.money(revenue.whole), formats.money(Money::fromMinorUnits(-returned))});
}

} // namespace somo
