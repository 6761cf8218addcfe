// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/insight_sheet.h"
#include "core/insight/rfm.h"
#include "core/orders/order.h"

namespace somo::cli {

/// What a call of `insight` asks, read from its options.
struct InsightCall {
    Book *book = nullptr;
    Day today;
    std::optional<Period> period;
    Day asOf; // the period's last day, at the latest today
    CustomerId customer; // 0: everybody
    RecognitionEvent event() const;
    /// The period, or the last twelve months.
    DayRange days() const { return period ? period->days() : insight::rfmDays(today); }
};

Result<int> showGoesWith(Context &context, const InsightCall &call);
Result<int> showCohorts(Context &context, const InsightCall &call);
Result<int> showDemographics(Context &context, const InsightCall &call);
Result<int> showTouches(Context &context, const InsightCall &call);
Result<int> showStages(Context &context, const InsightCall &call);

} // namespace somo::cli
