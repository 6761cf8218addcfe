// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/board_charts.h"

#include <map>

namespace somo {

Result<LedgerTable> byArea(Database &database, const LedgerTable &byRegion)
{
    Statement statement(database, QStringLiteral(
        "SELECT p.id, a.id, a.code, a.name, a.sort_key FROM province p JOIN area a ON a.id = p.area_id ORDER BY a.position, a.id, p.id"));
    SOMO_TRY(statement.run());
    std::map<qint64, qint64> areaOf; // by province
    std::vector<CutValue> areas; // in their own order
    while (statement.next()) {
        const CutValue area{statement.int64(1), statement.text(2), statement.text(3), statement.text(4)};
        if (areas.empty() || areas.back().id != area.id)
            areas.push_back(area);
        areaOf.emplace(statement.int64(0), area.id);
    }
    SOMO_TRY(statement.status());
    areas.push_back({});

    std::map<qint64, qint64> sums;
    for (const LedgerRow &row : byRegion.rows) {
        const auto area = areaOf.find(row.key.front().id);
        sums[area == areaOf.end() ? 0 : area->second] += row.values.front().value.value_or(0);
    }
    LedgerTable table;
    table.total = byRegion.total;
    for (const CutValue &area : areas) {
        const auto sum = sums.find(area.id);
        if (sum == sums.end())
            continue;
        MetricValue value;
        value.value = sum->second;
        table.rows.push_back({{area}, {value}});
    }
    return table;
}

} // namespace somo
