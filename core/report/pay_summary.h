// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/closing_store.h"
#include "core/commission/pay_parts.h"
#include "core/report/report.h"

#include <QDateTime>

namespace somo {

/// What one person is to be paid for a period.
struct PaySummaryRow {
    PersonId person;
    QString code;
    QString name;
    std::optional<Money> salary; // the base pay by calendar days; nothing: none is known, or somebody else pays it
    PayParts parts;
    Money toPay; // salary and commission
};

/// Everybody whom one payer pays: the house, or a principal of freelancers.
struct PaySummaryPart {
    QString payer; // its code; empty: the house
    std::vector<PaySummaryRow> rows; // by given name
    PaySummaryRow total; // without a person; no salary where none is known
};

/// The pay summary for payroll: who gets how much, and from what.
struct PaySummary {
    Period period;
    PeriodStanding standing;
    std::vector<PaySummaryPart> parts; // the house first, then principals by code
};

/// People with a statement, and those with a salary; each once a payer. Errors: overflow. Inside the caller's read
/// transaction.
Result<PaySummary> loadPaySummary(Database &database, const BookSettings &settings, const Period &period);

/// As a report of one table for each payer, to print or to hand to payroll as a workbook.
Report paySummaryReport(const PaySummary &summary, const BookSettings &settings, Language language, const QDateTime &moment);

} // namespace somo
