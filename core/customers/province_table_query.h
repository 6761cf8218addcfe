// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/customers/customer_list_query.h"

namespace somo {

/// One province of today: how many live there and what they bought.
struct ProvinceFigure {
    NamedRow province; // an id of 0: customers without one
    qint64 customers = 0;
    qint64 buyers = 0; // with an order that counts in the days asked for
    Money revenue; // of those days, by the customer's province, returns off
    int customerStep = 0; // 0 (none) to 5: how dark the cell is, by fifths of the greatest
    int revenueStep = 0;
};

namespace customers {

/// Those with customers, the most revenue first, ties by name; those without a province last. A province of before the reform
/// counts under the one it became part of.
Result<std::vector<ProvinceFigure>> provinceFigures(Database &database, RecognitionEvent event, const DayRange &days, Day today);
/// Which of five steps a value has beside the greatest: 0 for nothing, 5 for the last fifth of the scale.
int shadeStep(qint64 value, qint64 greatest);

} // namespace customers

} // namespace somo
