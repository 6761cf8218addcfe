// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/marketing/places_query.h"

#include <unordered_map>

namespace somo {

namespace {

struct Count {
    qint64 rows = 0;
    Day newest;
};
using Counts = std::unordered_map<qint64, Count>;

/// A statement of id, count and newest day.
Result<Counts> countsBy(Database &database, const QString &sql)
{
    Statement rows(database, sql);
    SOMO_TRY(rows.run());
    Counts counts;
    while (rows.next())
        counts[rows.int64(0)] = {rows.int64(1), rows.day(2)};
    SOMO_TRY(rows.status());
    return counts;
}

Count of(const Counts &counts, qint64 id)
{
    const auto found = counts.find(id);
    return found == counts.end() ? Count() : found->second;
}

Status loadChannels(Database &database, Places &places)
{
    SOMO_TRY_ASSIGN(const Counts orders,
                    countsBy(database, QStringLiteral("SELECT channel_id, COUNT(*), MAX(ordered_on) FROM sales_order WHERE channel_id IS NOT NULL"
                                                      " GROUP BY channel_id ORDER BY channel_id")));
    Statement rows(database, QStringLiteral("SELECT id, code, name, version FROM channel ORDER BY position, sort_key, id"));
    SOMO_TRY(rows.run());
    while (rows.next()) {
        const Count count = of(orders, rows.int64(0));
        places.channels.push_back({rows.id<ChannelId>(0), rows.text(1), rows.text(2), count.rows, count.newest, rows.int64(3)});
    }
    return rows.status();
}

Status loadAreas(Database &database, Places &places)
{
    Statement rows(database, QStringLiteral("SELECT id, code, name, version FROM area ORDER BY position, id"));
    SOMO_TRY(rows.run());
    while (rows.next())
        places.areas.push_back({rows.int64(0), rows.text(1), rows.text(2), rows.int64(3)});
    return rows.status();
}

Status loadRegions(Database &database, Places &places)
{
    SOMO_TRY_ASSIGN(const Counts orders,
                    countsBy(database, QStringLiteral("SELECT province_id, COUNT(*), MAX(ordered_on) FROM sales_order WHERE province_id IS NOT NULL"
                                                      " GROUP BY province_id ORDER BY province_id")));
    SOMO_TRY_ASSIGN(const Counts customers,
                    countsBy(database, QStringLiteral("SELECT province_id, COUNT(*), 0 FROM customer WHERE province_id IS NOT NULL"
                                                      " GROUP BY province_id ORDER BY province_id")));
    Statement rows(database, QStringLiteral("SELECT id, code, name, valid_from, valid_to, area_id, successor_id, shipped, version FROM province ORDER BY sort_key, id"));
    SOMO_TRY(rows.run());
    while (rows.next()) {
        RegionPlace place;
        place.region = {rows.id<ProvinceId>(0), rows.text(1), rows.text(2), rows.day(3), rows.day(4), rows.id<AreaId>(5), rows.id<ProvinceId>(6), rows.integer(7) != 0, rows.int64(8)};
        place.orders = of(orders, rows.int64(0)).rows;
        place.customers = of(customers, rows.int64(0)).rows;
        places.regions.push_back(std::move(place));
    }
    return rows.status();
}

} // namespace

Result<Places> loadPlaces(Database &database)
{
    Places places;
    SOMO_TRY(loadChannels(database, places));
    SOMO_TRY(loadAreas(database, places));
    SOMO_TRY(loadRegions(database, places));
    return places;
}

} // namespace somo
