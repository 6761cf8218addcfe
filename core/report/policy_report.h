// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/fairness.h"
#include "core/commission/policy_draft_query.h"
#include "core/report/report.h"

#include <QDateTime>

namespace somo {

/// A policy with all that stands on its page.
struct PolicyPage {
    Policy policy;
    std::optional<Policy> before; // the version that it is held against (comparedVersion)
    bool isDraft = false;
    Fairness fairness;
    PolicyOpinions opinions;
    PolicyNames names = codeItself;
    QDateTime moment; // of the page, in the book's offset
};

/// The policy as a page to print, agree to and sign (ui.md §11): its clauses as sentences, the bands with a worked example and
/// the chart of pay and marginal rate, whether it is fair, what it changes, who agreed or objected, lines to sign on.
/// Errors: overflow.
Result<Report> policyReport(const BookSettings &settings, const PolicyPage &page, Language language);

/// The page of a version in force (without a number the newest), or of a draft. Inside the caller's read transaction.
/// Refused: policyNotFound, rowNotFound.
Result<PolicyPage> loadPolicyPage(Database &database, const BookSettings &settings, const QString &code, std::optional<int> version, Day today);
Result<PolicyPage> loadDraftPage(Database &database, const BookSettings &settings, PolicyDraftId draft, Day today);

/// The chart of a scale's pay and marginal rate up to `end`, with the stretches of the findings about `clause` shaded.
Result<ChartSpec> payCurveChart(const PayScale &scale, const QString &clause, const Fairness &fairness, qint64 end, const BookSettings &settings, Language language);

} // namespace somo
