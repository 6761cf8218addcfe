// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/pay_outlook_query.h"
#include "core/words/report_words.h"

#include <vector>

namespace somo {

/// A part of what policies pay, as people read it.
struct PayPart {
    QString name;
    Money amount;
};

/// Commission and whatever else there is of pools, overrides, referrals and adjustments, each bonus by itself; none where
/// no policy has a statement.
std::vector<PayPart> payParts(const PersonIncome &income, const std::vector<StatementLine> &bonuses, const words::ReportWords &words);

/// A sentence for each day until which orders are held, and for each event that orders wait for.
QStringList awaitedSentences(const PayOutlook &outlook, const words::ReportWords &words);

} // namespace somo
