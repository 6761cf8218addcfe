// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/script.h"
#include "core/insight/next_purchase.h"

#include <QString>

#include <optional>

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
    OrderId order; // that started it; else the last one before; 0: none, or not asked for
    QString orderCode;
    Day orderDay; // on which that order was placed
    ChannelId orderChannel;
    std::optional<Money> amount; // that order's net; of a deal what it is worth
    PersonId orderPerson; // who has the largest share of the order; of a deal who works on it
    QString deal; // its name, of dealStageReached
    QString stage; // the name of the stage that was reached
    std::optional<insight::NextPurchase> next; // what nextPurchase was reckoned from
    std::optional<insight::StageFinding> finding; // what dormant follows from
};

} // namespace somo::care
