// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/target_edits.h"

namespace somo {

TargetChange cellChange(const TargetGrid &grid, int row, int month, std::optional<qint64> value)
{
    TargetChange change;
    change.target.metric = grid.ask.metric;
    change.target.subject = grid.rows[size_t(row)].subject;
    change.target.period = grid.months[size_t(month)];
    change.target.direction = usualDirection(grid.ask.metric);
    if (grid.ask.filter)
        change.target.filters = {*grid.ask.filter};
    change.value = value;
    change.remove = !value;
    return change;
}

std::vector<TargetChange> copiedFromBefore(const TargetGrid &grid, const std::vector<int> &rows, int month)
{
    std::vector<TargetChange> changes;
    for (const int row : rows) {
        const TargetGridRow &line = grid.rows[size_t(row)];
        const auto &before = month == 0 ? line.before : line.cells[size_t(month - 1)].target;
        if (!before || line.cells[size_t(month)].target)
            continue;
        TargetChange change = cellChange(grid, row, month, before->value);
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
    for (size_t month = 0; month < parts.size(); ++month)
        changes.push_back(cellChange(grid, row, int(month), parts[month]));
    return changes;
}

std::vector<TargetChange> weighRow(const TargetGrid &grid, int row, qint64 weight)
{
    std::vector<TargetChange> changes;
    for (size_t month = 0; month < grid.months.size(); ++month) {
        if (!grid.rows[size_t(row)].cells[month].target)
            continue;
        TargetChange change = cellChange(grid, row, int(month), std::nullopt);
        change.remove = false;
        change.weight = weight;
        changes.push_back(std::move(change));
    }
    return changes;
}

} // namespace somo
