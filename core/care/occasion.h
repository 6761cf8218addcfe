// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/script.h"

#include <QString>

#include <compare>
#include <optional>
#include <vector>

namespace somo::care {

/// Something in the facts that starts a script for a customer. Occasions are never stored: they are read from orders, birthdays and
/// deals each time, so that nothing depends on the program having run on a day, and looking twice changes nothing.
struct Occasion {
    CustomerId customer;
    /// The same fact has the same key for ever: "order:UID", "birthday:2026", "next:UID", "dormant:UID" (the last order's uid),
    /// "stage:customer", "deal:UID:STAGE", "date:2026-11-20".
    QString key;
    Day day; // of the fact itself
    Day first; // on which the first step comes up: day + the script's days
    OrderId order; // that started it; else the last one before; 0: none
    QString orderCode;
    Day orderDay; // on which that order was placed
    ChannelId orderChannel;
    Money orderNet;
    PersonId orderPerson; // who has the largest share of it
    int fromDays = 0; // of nextPurchase: the shortest and longest of the intervals that it was reckoned from; 0: a group's median
    int toDays = 0;
    int intervals = 0;
    friend bool operator==(const Occasion &, const Occasion &) = default;
};

} // namespace somo::care
