// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/kpi.h"

namespace somo {

/// The canonical text of a target's filter, as stored and compared: "channel:3;product_group:7", sorted, each once.
QString filterText(const std::vector<CutFilter> &filters);
/// Reads what filterText wrote.
std::vector<CutFilter> filtersFromText(const QString &text);

/// A target's value as files and people write it ("60000000", "12.5", "3" for 3 %) into the target's unit: minor
/// units, thousandths of a count or quantity, millionths of a rate. Nothing where it is no number or has too many places.
std::optional<qint64> targetValueFromText(std::string_view canonical, Metric metric, const Currency &currency);
/// The same back, without trailing zeros but with the currency's decimals.
QString targetValueText(qint64 value, Metric metric, const Currency &currency);

/// The target that says the same thing (metric, subject, period, filter), if there is one.
Result<std::optional<Target>> targetSayingTheSame(Database &database, const Target &target);

/// Writes a target inside the caller's transaction. Refused: targetTwice where one says the same thing already,
/// targetPeriodKind where the period is no month, quarter or year, targetWeight where the weight is below 0,
/// metricNotCutBy where what weekly reports hold is filtered by something that they don't know.
Result<TargetId> addTarget(Database &database, const Target &target, ImportId import = {});
/// Changes the target of that id; refused like addTarget, and rowNotFound where there is none.
Status updateTarget(Database &database, const Target &target);
Status removeTarget(Database &database, TargetId target);

} // namespace somo
