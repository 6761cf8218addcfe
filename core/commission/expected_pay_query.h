// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/explanation_query.h"

#include <memory>

namespace somo {

/// Works out what orders that bring nothing yet would bring (rules §5, Explain): of drafts and of those whose event hasn't
/// happened as if it happened today, of those that are held or count in a later period on the day on which they join. As
/// simulateCommission, but for one person's bands, gate and cap. Inside the caller's read transaction; the database must
/// outlive it.
class ExpectedPayReader {
public:
    /// Without a day nothing is worked out.
    ExpectedPayReader(Database &database, const BookSettings &settings, Day today)
        : m_database(database)
        , m_settings(settings)
        , m_today(today)
    {
    }
    /// Fills in ExplainedOrder::expected where an open period would pay. The orders are the person's, of the sheet. Errors:
    /// overflow.
    Status addTo(std::vector<ExplainedOrder> &orders, const CommissionSheet &sheet, PersonId person);

private:
    struct Trial;
    Result<std::optional<ExpectedPay>> onceItHappens(const Order &order, const QString &policy, const CommissionSheet &sheet, PersonId person);
    Result<std::optional<ExpectedPay>> onceItJoins(const ExplainedOrder &order, PersonId person);
    Result<std::optional<ExpectedPay>> tried(const Trial &trial) const;
    Result<const CommissionSheet *> sheetOf(const Period &period, const CommissionSheet *known = nullptr);
    Result<std::optional<PeriodKind>> kindOf(const QString &policy);

    Database &m_database;
    const BookSettings &m_settings;
    Day m_today;
    std::map<QString, std::unique_ptr<CommissionSheet>> m_sheets; // by period
    std::map<QString, PeriodKind> m_kinds; // of the book's policies, by code
};

} // namespace somo
