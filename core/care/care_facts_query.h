// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/care_facts.h"
#include "core/insight/insight_cache_query.h"
#include "core/storage/database.h"

#include <span>
#include <vector>

namespace somo::care {

/// What occasions are asked for.
struct OccasionAsk {
    DayRange first; // the days on which the first step comes up
    Day known; // facts up to this day; birthdays, dates and expected purchases are known ahead
    CustomerId customer; // 0: everybody's
    insight::InsightCache *cache = nullptr;
};

/// The occasions of a script's trigger, whatever its conditions; by the day of their first step, the day itself, key and customer.
/// An occasion that isn't one of orders names the last order before it only where its key does (last_order_query.h).
Result<std::vector<Occasion>> occasionsOf(Database &database, const Script &script, const OccasionAsk &ask);

/// What the list asks of these customers; a few statements, however many they are.
Result<std::unordered_map<qint64, CustomerFacts>> customerFacts(Database &database, const std::vector<CustomerId> &customers);

/// What people did by a script or with a suggestion, as far as it can still matter: rows with a day from `from` on.
Result<std::vector<ItemRow>> itemRows(Database &database, ScriptId script, const QString &suggestion, Day from, CustomerId customer);

/// Customers with whom something of the list was done that day.
Result<std::unordered_set<qint64>> caredForOn(Database &database, Day day);

/// Who doesn't want a script or suggestion, or anything.
Result<Refusals> refusals(Database &database);

} // namespace somo::care
