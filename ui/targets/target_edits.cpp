// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/target_edits.h"

namespace somo {

TargetChange cellChange(const TargetGrid &grid, int row, int period, std::optional<qint64> value)
{
    TargetChange change;
    change.target.metric = grid.ask.metric;
    change.target.subject = grid.rows[size_t(row)].subject;
    change.target.period = grid.periods[size_t(period)];
    change.target.direction = usualDirection(grid.ask.metric);
    if (grid.ask.filter)
        change.target.filters = {*grid.ask.filter};
    change.value = value;
    change.remove = !value;
    change.opened = OpenedTarget{grid.rows[size_t(row)].cells[size_t(period)].target};
    return change;
}

std::vector<TargetChange> copiedFromBefore(const TargetGrid &grid, const std::vector<int> &rows, int period)
{
    std::vector<TargetChange> changes;
    for (const int row : rows) {
        const TargetGridRow &line = grid.rows[size_t(row)];
        const auto &before = period == 0 ? line.before : line.cells[size_t(period - 1)].target;
        if (!before || line.cells[size_t(period)].target)
            continue;
        TargetChange change = cellChange(grid, row, period, before->value);
        change.weight = before->weight;
        change.target.direction = before->direction;
        changes.push_back(std::move(change));
    }
    return changes;
}

std::vector<TargetChange> spreadYear(const TargetGrid &grid, int row, qint64 total)
{
    std::vector<qint64> season;
    for (const TargetCell &cell : grid.rows[size_t(row)].cells)
        season.push_back(cell.lastYear.value_or(0));
    const std::vector<qint64> parts = spreadBySeason(total, season);
    std::vector<TargetChange> changes;
    for (size_t period = 0; period < parts.size(); ++period)
        changes.push_back(cellChange(grid, row, int(period), parts[period]));
    return changes;
}

std::vector<TargetChange> weighRow(const TargetGrid &grid, int row, qint64 weight)
{
    std::vector<TargetChange> changes;
    for (size_t period = 0; period < grid.periods.size(); ++period) {
        if (!grid.rows[size_t(row)].cells[period].target)
            continue;
        TargetChange change = cellChange(grid, row, int(period), std::nullopt);
        change.remove = false;
        change.weight = weight;
        changes.push_back(std::move(change));
    }
    return changes;
}

} // namespace somo
