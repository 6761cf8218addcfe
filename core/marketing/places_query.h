// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/marketing/named_store.h"
#include "core/marketing/region.h"

#include <vector>

namespace somo {

/// A channel with the documents that name it, whatever their status.
struct ChannelPlace {
    ChannelId id;
    QString code;
    QString name;
    qint64 orders = 0;
    Day lastOrder; // the newest one's own day; null: none
    qint64 version = 0; // of the row that was read
};

/// A region with what names exactly it: what was sold before a reform stays with the province of then.
struct RegionPlace {
    Province region;
    qint64 orders = 0; // documents, whatever their status
    qint64 customers = 0;
};

struct Places {
    std::vector<ChannelPlace> channels; // as people put them, then by name
    std::vector<NamedRow> areas; // as they stand in charts
    std::vector<RegionPlace> regions; // by name
};

/// Where is sold: every channel, area and region of the book.
Result<Places> loadPlaces(Database &database);

} // namespace somo
