// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/ids.h"

#include <QString>

#include <optional>

namespace somo {

using ActivityId = Id<struct ActivityTag>;

/// What somebody did with a customer: one entry of the customer's history.
struct Activity {
    ActivityId id;
    Day day;
    std::optional<int> atMinute; // of the day
    PersonId person;
    CustomerId customer;
    OrderId order;
    QString kind = QStringLiteral("note"); // call | message | visit | meeting | note
    QString note;
};

} // namespace somo
