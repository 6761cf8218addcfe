// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/insight/stage.h"

namespace somo::insight {

/// How long people usually take until they buy of a product group again.
struct GroupInterval {
    ProductGroupId group;
    QString name;
    int days = 0; // the median
    qint64 intervals = 0; // of how many
    friend bool operator==(const GroupInterval &, const GroupInterval &) = default;
};

/// When a customer may need something again, and why that day (rules §6).
struct NextPurchase {
    Day expected; // last + interval
    Day last; // the last order
    int interval = 0; // days
    int intervals = 0; // how many the median is of: the customer's own last one to six, or the group's
    std::optional<GroupInterval> group; // set: the customer ordered on one day only, so the product group says it
    friend bool operator==(const NextPurchase &, const NextPurchase &) = default;
};

/// `days` ascending, each once. With two days or more the customer's own median of the last six intervals; with one the
/// group's, where there is one; else nothing.
std::optional<NextPurchase> nextPurchase(std::span<const Day> days, const std::optional<GroupInterval> &group);

} // namespace somo::insight
