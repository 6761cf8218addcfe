// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"

#include <optional>
#include <span>
#include <vector>

namespace somo::insight {

/// How far somebody has come with us (rules §6). The first three are said by people, the others follow from orders.
enum class Stage {
    lead, // known by name
    contacted, // there was a call, a message, a visit
    qualified, // somebody said that it fits
    customer, // ordered on one day
    repeat, // ordered on two days or more
    dormant, // no order for longer than usual
};
/// lead | contacted | qualified | customer | repeat | dormant
QString stageText(Stage stage);
std::optional<Stage> stageFromText(QStringView text);

/// At least so many days without an order before anybody is called dormant (rules §6).
constexpr int dormantAtLeast = 90;
/// How many of the last intervals say what is usual (rules §6).
constexpr int usualIntervals = 6;

/// The middle one; of an even number the mean of the two in the middle, rounded half away from zero. Nothing of nothing.
std::optional<int> median(std::vector<int> values);

/// The days between orders, newest last. `days` ascending, each once: orders of one day are one purchase.
std::vector<int> intervals(std::span<const Day> days);
/// Median of the last six intervals; nothing below two days.
std::optional<int> usualInterval(std::span<const Day> days);

/// A stage and what it follows from, so that it can be explained.
struct StageFinding {
    Stage stage = Stage::lead;
    int purchases = 0; // days with an order
    Day last; // null: never ordered
    int since = 0; // days since then
    std::optional<int> usual; // days between orders
    /// The number of days without an order from which on it is dormant.
    int dormantFrom() const;
};

/// `days`: on which they ordered, ascending, each once, none after today. `said`: stage_said, may be empty. `wasSpokenTo`: there was
/// a call, a message, a visit or a meeting; a note is none. Orders go before what was said. Dormant: since >= 90 and since > 2 × usual; one order alone has no interval, so 90 days count.
StageFinding stage(std::span<const Day> days, QStringView said, bool wasSpokenTo, Day today);

} // namespace somo::insight
