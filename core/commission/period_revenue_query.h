// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/policy.h"
#include "core/commission/statement.h"
#include "core/storage/database.h"
#include "core/storage/settings.h"
#include "core/words/report_words.h"

namespace somo {

/// What a person sold in a period by the book's event, as boards show it.
struct PeriodRevenue {
    Money whole;
    Money earlierReturns; // what of it came back of earlier periods' sales: at most 0, and in no base (rules §5)
};
Result<PeriodRevenue> periodRevenue(Database &database, const BookSettings &settings, const Period &period, PersonId person);

/// Why the revenue is below the statement's base, as a sentence; empty where such returns alone don't make the difference.
QString revenueBelowBase(const PeriodRevenue &revenue, const Policy &policy, const PayStatement &statement, const Period &period, const words::ReportWords &words);

} // namespace somo
