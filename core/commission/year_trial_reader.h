// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/pay_reader.h"
#include "core/commission/year_trial_query.h"

namespace somo {

/// A trial as far as somebody may read it (rules §10): the rows of those whose pay they may see, the others in the total alone.
struct TrialReading {
    TrialResult result; // what may not be told is not in it
    std::vector<TriedIncome> incomes; // the others' without a name
    PayReader::Sees sees = PayReader::Sees::everything;
    int hidden = 0; // people with pay before or after who are not in the result
    bool hasTotal = true; // false: it would tell what one person is paid, or what others are paid was not read whole
};

/// Leaves out what the reader may not see. The total goes as well where, less the rows that are read, it would be one
/// person's pay before or after, or the difference of one person. Months of the total, and what was really paid in all, are for
/// those who see everything. Of a server's reader (isPartial) there is no total, and no income of others.
TrialReading readableTrial(TrialResult result, std::vector<TriedIncome> incomes, const PayReader &reader);

} // namespace somo
