// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/income_query.h"

#include <optional>
#include <vector>

namespace somo {

/// Orders of a person that may still bring commission, or lose it.
struct AwaitedOrders {
    std::optional<RecognitionEvent> event; // that they wait for; nothing: they are held
    Day until; // of held ones: the day on which they join the base
    bool counted = false; // held, but they join within the period, so the amounts have them in already
    int orders = 0;
    Money net; // the person's share of them
};

/// Revenue ÷ income of the whole period, beside the marks that it is judged by once the period is over.
struct OutlookRatio {
    IncomeVerdict verdict;
    IncomeMarks marks;
    bool over = false;
};

/// What a person has earned in a period so far, and what is not decided yet (rules §5, states).
struct PayOutlook {
    PersonIncome income;
    std::optional<OutlookRatio> ratio; // of loadPayOutlook only; nothing: no income is known
    bool open = false; // some of it is calculated, not closed
    std::vector<StatementLine> bonuses;
    std::vector<AwaitedOrders> awaited; // held ones by day, then those that wait, by event
};
/// Those of several people, one each, over the runs of all that lies within the period.
Result<std::vector<PayOutlook>> payOutlooksOf(Database &database, std::vector<CommissionRun> runs, const std::vector<PersonId> &people,
                                              const Period &period, Day today);
/// Over the months, quarters and years that lie wholly within the period. Inside the caller's read transaction.
Result<PayOutlook> loadPayOutlook(Database &database, const BookSettings &settings, PersonId person, const Period &period, Day today);

} // namespace somo
