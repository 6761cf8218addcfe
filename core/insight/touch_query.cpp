// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/touch_query.h"

#include "core/insight/sale_fact_query.h"
#include "core/ledger/dimension_query.h"
#include "core/storage/bulk_writer.h"

namespace somo::insight {

namespace {

Result<OrderMoments> momentsOf(Database &database, const std::vector<OrderId> &orders)
{
    OrderMoments moments;
    if (orders.empty())
        return moments;
    std::unordered_set<qint64> wanted;
    for (const OrderId order : orders)
        wanted.insert(order.value);
    // All in one go: asked for one by one, a server would be asked thousands of times.
    BulkQuery rows(database, QStringLiteral("SELECT id, COALESCE(at_minute, 1440), code FROM sales_order ORDER BY id"));
    SOMO_TRY(rows.run());
    while (rows.next()) {
        if (wanted.contains(rows.int64(0)))
            moments.emplace(rows.int64(0), OrderMoment{int(rows.int64(1)), QByteArray(rows.text(2).data(), qsizetype(rows.text(2).size()))});
    }
    SOMO_TRY(rows.status());
    return moments;
}

Status nameTouches(Database &database, Cut cut, std::vector<TouchRow> &rows)
{
    std::unordered_set<qint64> ids;
    for (const TouchRow &row : rows)
        ids.insert(row.id);
    SOMO_TRY_ASSIGN(const auto values, cutValues(database, cut, ids));
    for (TouchRow &row : rows) {
        const CutValue value = values.value(row.id);
        row.code = value.code;
        row.name = value.name;
    }
    return success();
}

} // namespace

Result<Touches> loadTouches(Database &database, RecognitionEvent event, const DayRange &period)
{
    SOMO_TRY_ASSIGN(const std::vector<SaleFact> facts, saleFacts(database, event, {firstKnownDay, period.last}));
    SOMO_TRY_ASSIGN(const OrderMoments moments, momentsOf(database, ordersToTell(facts, period)));
    SOMO_TRY_ASSIGN(Touches made, touches(facts, period, moments));
    for (std::vector<TouchRow> *rows : {&made.firstChannel, &made.lastChannel})
        SOMO_TRY(nameTouches(database, Cut::channel, *rows));
    for (std::vector<TouchRow> *rows : {&made.firstCampaign, &made.lastCampaign})
        SOMO_TRY(nameTouches(database, Cut::campaign, *rows));
    return made;
}

} // namespace somo::insight
