// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/explanation_query.h"
#include "core/commission/line_words.h"
#include "core/commission/period_revenue_query.h"
#include "core/ledger/why_tree.h"

#include <map>
#include <vector>

namespace somo {

/// An order as an explanation names it.
struct OrderNames {
    QString code;
    QString customer;
    Day orderedOn;
    Rate share{Rate::whole}; // credited to the person
    std::map<LineId, QString> lines; // what was sold
};

/// What somebody said of a version of a policy.
struct VersionOpinion {
    QString person;
    bool agrees = true;
    Day on;
};

/// One target's part in the person's score.
struct ScorePart {
    Metric metric = Metric::revenue;
    qint64 weight = 0; // thousandths
    std::optional<Fraction> attainment;
};

/// What the explanations of one person's statements rest on; nothing in it asks a book.
struct ExplainedStatement {
    CommissionSheet sheet;
    PersonId person;
    std::vector<size_t> statements; // of the person, in the sheet
    std::map<OrderId, OrderNames> orders;
    OrderCodes codes; // of the same orders
    std::map<std::pair<QString, int>, std::vector<VersionOpinion>> opinions; // by policy and version
    std::vector<ScorePart> score; // as it stands now; only where a policy has a gate
    PeriodRevenue revenue;

    const PayStatement &statement(size_t index) const { return sheet.statements[statements[index]]; }
};

/// Amounts of a statement other than its lines.
enum class StatementFigure {
    base, // of one policy
    commission, // bands, gate, cap and guarantee
    total, // over all policies, with all else
    carriedIn,
    carriedOut,
};

/// Why a line of the person's `index`-th statement is what it is: sentences, at most 7 at a level, down to orders and
/// entries; the last one is rule and version.
WhyTree explainLine(const ExplainedStatement &of, size_t index, size_t line, const words::ReportWords &words);
/// The same for sums. Those that run over all of the person's statements don't look at `index`.
WhyTree explainFigure(const ExplainedStatement &of, size_t index, StatementFigure figure, const words::ReportWords &words);
/// Why an order of the period paid what it paid, or nothing, and what would have to happen.
WhyTree explainOrder(const ExplainedStatement &of, const ExplainedOrder &order, const words::ReportWords &words);

} // namespace somo
