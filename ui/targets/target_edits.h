// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/target_grid.h"

#include <vector>

namespace somo {

// What the grid's commands change, as one list each.

/// One cell to that value; nothing: its target goes. What the grid shows there is what was opened.
TargetChange cellChange(const TargetGrid &grid, int row, int period, std::optional<qint64> value);
/// The period before, for the rows that have nothing in this one yet.
std::vector<TargetChange> copiedFromBefore(const TargetGrid &grid, const std::vector<int> &rows, int period);
/// A year's total over its months or quarters, by last year's actuals.
std::vector<TargetChange> spreadYear(const TargetGrid &grid, int row, qint64 total);
/// One weight for all targets of the row.
std::vector<TargetChange> weighRow(const TargetGrid &grid, int row, qint64 weight);

} // namespace somo
