// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/ids.h"

#include <QString>

#include <optional>

namespace somo {

using PromiseId = Id<struct PromiseTag>;

/// What somebody said they would do by a day.
struct Promise {
    PromiseId id;
    Day madeOn;
    Day dueOn;
    std::optional<int> dueMinute; // of the day
    QString byWhom = QStringLiteral("us"); // us | customer
    QString kind = QStringLiteral("other"); // call | message | visit | delivery | payment | other
    PersonId person;
    CustomerId customer;
    OrderId order;
    QString words; // as it was said
    Day doneOn; // null: not yet
    QString outcome; // what became of it, in words; may be empty
    qint64 version = 0; // of the row that was read: a change is refused where it bears another by then; 0: not asked
};

} // namespace somo
