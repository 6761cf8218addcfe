// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/marketing/channel_order.h"

#include <algorithm>
#include <vector>

namespace somo {

Status moveChannel(Database &database, ChannelId channel, ChannelId before)
{
    struct Place {
        ChannelId id;
        qint64 position;
    };
    std::vector<Place> places;
    Statement rows(database, QStringLiteral("SELECT id, position FROM channel ORDER BY position, sort_key, id"));
    SOMO_TRY(rows.run());
    while (rows.next())
        places.push_back({rows.id<ChannelId>(0), rows.int64(1)});
    SOMO_TRY(rows.status());
    const auto find = [&places](ChannelId id) { return std::find_if(places.begin(), places.end(), [id](const Place &place) { return place.id == id; }); };
    const auto moving = find(channel);
    if (moving == places.end() || channel == before)
        return success();
    const Place moved = *moving;
    places.erase(moving);
    places.insert(find(before), moved);
    Statement update(database, QStringLiteral("UPDATE channel SET position = :position, version = version + 1 WHERE id = :id"));
    qint64 position = 0;
    for (const Place &place : places) {
        if (place.position == ++position)
            continue;
        update.bind(u":position", position);
        update.bind(u":id", place.id);
        SOMO_TRY(update.run());
    }
    return success();
}

} // namespace somo
