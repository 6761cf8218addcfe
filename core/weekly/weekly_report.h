// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/ids.h"
#include "core/base/money.h"
#include "core/ledger/metric.h"

#include <optional>
#include <string_view>
#include <vector>

namespace somo {

using WeeklyReportId = Id<struct WeeklyReportTag>;

/// How far a person is with the report of a week. A plain fact, never a reproach: none is as good as begun.
enum class WeeklyState {
    none,
    begun, // written, for the person alone until it is sent
    sent, // open to the team; its figures count (rules §3)
};
QString weeklyStateText(WeeklyState state); // none | begun | sent

/// What was entered for a metric in one part of a week, in the metric's unit.
struct WeeklyValue {
    Metric metric;
    Day from; // the part's first day
    qint64 value = 0;
    qint64 id = 0; // of the row that was read, and its version; 0: not read
    qint64 version = 0;
};

/// What a person says of a week: figures that no order holds, and two sentences.
struct WeeklyReport {
    WeeklyReportId id;
    PersonId person;
    Day week; // its Monday
    QString helped;
    QString inTheWay;
    std::optional<qint64> sentAt; // ms UTC
    std::vector<WeeklyValue> values; // activities first, own metrics by name; of one metric by day
    qint64 version = 0; // of the row that was read; 0: not read
    WeeklyState state() const { return sentAt ? WeeklyState::sent : WeeklyState::begun; }
    std::optional<qint64> value(const Metric &metric, Day from) const;
    /// Of the whole week; nothing where nothing was entered.
    std::optional<qint64> sum(const Metric &metric) const;
};

/// The parts of a week that are entered apart: the whole week, or what lies in each of two months, so that each month
/// holds its own days' figures.
std::vector<DayRange> weekParts(Day monday);

/// What is entered for a reported metric, as people write it ("12", "3.5"), in its unit. Refused: weeklyValueBelowZero,
/// weeklyValueNotWhole where a count has a fraction, weeklyValueUnreadable.
Result<qint64> weeklyValueFromText(std::string_view canonical, const Metric &metric, const Currency &currency);

} // namespace somo
