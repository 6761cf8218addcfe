// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/ids.h"
#include "core/base/money.h"

#include <QString>

#include <vector>

namespace somo {

/// The last day of what has no end.
constexpr Day openEnd = Day::fromNumber(99999999);

/// Somebody who sells, leads or refers. A person without dates is active always (cli.md).
struct Person {
    PersonId id;
    QString code;
    QString name;
    Day activeFrom, activeTo; // null where open
    bool confirmed = true; // false: made by an import that named them, not looked at yet
    qint64 version = 0; // of the row that was read: an update is refused where it bears another by then; 0: not asked
};

/// A stay in a team. Both days belong to it; a null `from` is the beginning of time, openEnd no end.
struct Membership {
    MembershipId id;
    PersonId person;
    TeamId team;
    bool lead = false;
    Day from;
    Day to = openEnd;
    qint64 version = 0; // of the row that was read; 0: not read
    bool overlaps(const Membership &other) const { return from <= other.to && other.from <= to; }
};

/// The monthly base salary from a day on; kept apart from the person (architecture, privacy).
struct Salary {
    PersonId person;
    Day from; // null: from the beginning
    Money monthly;
    qint64 id = 0; // of the row that was read, and its version; 0: not read
    qint64 version = 0;
};

} // namespace somo
