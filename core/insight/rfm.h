// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/insight/sale_fact.h"

#include <QString>

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace somo::insight {

/// Who belongs together by how lately, how often and for how much they bought. Each stands in segmentRules().
enum class RfmSegment {
    champions,
    loyal,
    potentialLoyalists,
    newCustomers,
    promising,
    needAttention,
    aboutToSleep,
    atRisk,
    cannotLose,
    hibernating,
};
constexpr size_t rfmSegments = 10;
/// champions | loyal | potential_loyalists | new_customers | promising | need_attention | about_to_sleep | at_risk |
/// cannot_lose | hibernating
QString segmentText(RfmSegment segment);
std::optional<RfmSegment> segmentFromText(QStringView text);

/// Scores from 1 (the lowest fifth) to 5.
struct RfmScores {
    int recency = 0;
    int frequency = 0;
    int revenue = 0;
    /// Mean of frequency and revenue, a half upwards.
    int value() const { return (frequency + revenue + 1) / 2; }
    friend bool operator==(const RfmScores &, const RfmScores &) = default;
};

/// One row of the table that the help shows: the segment of those scores, both ends included. Every pair of scores lies in
/// exactly one row.
struct SegmentRule {
    RfmSegment segment;
    int recencyFrom, recencyTo;
    int valueFrom, valueTo;
};
std::span<const SegmentRule> segmentRules();
RfmSegment segmentOf(const RfmScores &scores);

/// Twelve months up to and with that day: 31 October 2026 → from 1 November 2025.
DayRange rfmDays(Day asOf);

/// Fewer customers than this have no fifths: their figures stand without scores and segment.
constexpr size_t rfmLeast = 5;

/// The fifth of each value, 1 the lowest, as NTILE(5) deals them out in ascending order (where the number can't be divided by
/// five the lower fifths get one more); equal values stay together in the lowest fifth that any of them falls into.
/// Empty for fewer than five values.
std::vector<int> quintiles(std::span<const qint64> values);

struct RfmRow {
    CustomerId customer;
    Day last; // the last order that counts, within the twelve months
    int since = 0; // days from then to the day asked for
    qint64 orders = 0;
    Money revenue; // returns of the twelve months off, of earlier sales too
    std::optional<RfmScores> scores;
    std::optional<RfmSegment> segment;
};

struct RfmTable {
    Day asOf;
    DayRange days;
    std::vector<RfmRow> rows; // by the customer's id
    const RfmRow *of(CustomerId customer) const;
};

/// Who has an order that counts within the twelve months. Facts outside of them and of nobody are left aside.
/// Refused: overflow.
Result<RfmTable> rfm(std::span<const SaleFact> facts, Day asOf);

/// How many went from one segment into another between two days. The last place stands for "in none": no order in those
/// twelve months, or too few customers.
struct RfmMovement {
    static constexpr size_t none = rfmSegments;
    Day from, to;
    std::array<std::array<qint64, rfmSegments + 1>, rfmSegments + 1> counts{}; // [from][to]
    struct Move {
        CustomerId customer;
        std::optional<RfmSegment> before, after;
    };
    std::vector<Move> moves; // whose segment isn't the same, by id
};
RfmMovement movement(const RfmTable &before, const RfmTable &after);

} // namespace somo::insight
