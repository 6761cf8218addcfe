// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/explanation_query.h"
#include "core/commission/line_words.h"
#include "core/commission/period_revenue_query.h"
#include "core/kpi/income.h"
#include "core/report/statement_report.h"

#include <map>
#include <unordered_map>

namespace somo {

/// Who agreed to a version of a policy, or objected.
struct PolicyVoice {
    QString person;
    bool agrees = true;
    qint64 moment = 0; // ms UTC
};

/// What an appendix says of an order besides what it paid.
struct OrderLabel {
    QString customer;
    Money value; // Σ line net, whoever is credited
};

/// All that statements on paper say, loaded in one go; the pages only lay it out.
struct StatementReportData {
    BookSettings settings;
    Day today;
    CommissionSheet sheet;
    std::vector<size_t> statements; // asked for: indices into the sheet's
    std::vector<PersonId> uncovered; // asked for by name, with orders, but under no policy
    QString trailHash; // of the closing where the period is closed, else the newest; empty: nothing was ever written
    qint64 closedAt = 0; // ms UTC; 0: not closed
    QString closedBy;
    std::map<PersonId, std::vector<ExplainedOrder>> orders; // with an appendix only
    std::unordered_map<OrderId, OrderLabel> labels;
    OrderCodes codes; // of the orders that lines name
    std::map<std::pair<QString, int>, std::vector<PolicyVoice>> voices; // by policy and version
    std::map<std::pair<QString, QString>, QString> names; // what rules take, by key of the document and code
    std::map<PersonId, PersonIncome> incomes; // of those whose salary is known
    std::map<PersonId, Money> revenues; // credited in the period by the book's event; only where a salary is known
    std::map<PersonId, PeriodRevenue> soldBy; // of those whose statements are asked for
};
Result<StatementReportData> loadStatementReport(Database &database, const BookSettings &settings, const StatementReportAsk &ask);

} // namespace somo
