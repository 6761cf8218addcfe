// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/entry.h"
#include "core/storage/database.h"

#include <vector>

namespace somo {

/// An order of the period that didn't count in it for a person, and why.
struct UncountedOrder {
    enum class Reason {
        draft,
        open, // not at the book's event yet
        cancelled,
        linked, // another order stands for the same sale and counts in its place
        otherPeriod, // counts on `day`
    };
    PersonId person;
    OrderId order;
    QString code;
    Day orderedOn;
    OrderStatus status = OrderStatus::draft;
    Reason reason = Reason::draft;
    Day day; // of Reason::otherPeriod
    Money amount; // the person's share of the order's net
};
/// Orders placed in these days that have no sale entry in them, by day, order and place of the person in the credit.
/// `event` is one whose entries the book stores.
Result<std::vector<UncountedOrder>> uncountedOrders(Database &database, RecognitionEvent event, DayRange days);

/// What counted for a person: sales and returns apart.
struct CountedFigures {
    Money sales;
    Money returned; // below 0
    qint64 returns = 0; // documents
};

} // namespace somo
