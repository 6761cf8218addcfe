// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/dimension_query.h"

#include <functional>

namespace somo {

/// A value of a sent weekly report: who, on which day (the first of its part of the week), and in the metric's unit; or one
/// activity of the log.
struct ReportedFact {
    LedgerEntry of; // day, sale day and person alone
    QString metric; // its code
    qint64 value = 0;
};
using EachReported = std::function<void(const ReportedFact &)>;

/// Whether a reported metric can be cut or filtered by it.
bool canCutReported(const Cut &cut);
/// Refused: metricNotCutBy, where a reported metric is cut or filtered by what no report knows.
Status checkReportedCuts(const LedgerAsk &ask, std::span<const LedgerCut> cuts);

/// What the weekly reports hold of the asked days and metrics, sent ones only (rules §3, `activities` and own metrics). Of
/// `activities` the log counts where somebody sent no figure for that part of the week: calls, messages, visits and meetings, each
/// on its day, and no notes. One of the two, never both.
Status eachReported(Database &database, const LedgerAsk &ask, const Dimensions &dimensions, const EachReported &each);

} // namespace somo
