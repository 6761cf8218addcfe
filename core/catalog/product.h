// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/ids.h"
#include "core/base/money.h"

#include <QString>

#include <optional>
#include <vector>

namespace somo {

struct Product {
    ProductId id;
    QString code;
    QString name;
    ProductGroupId group;
    QString unit;
    qint64 version = 0; // of the row that was read: an update is refused where it bears another by then; 0: not asked
};

/// A price or cost from a day on; a null day is the beginning of time.
struct DatedPrice {
    Day from;
    UnitPrice price;
    qint64 id = 0; // of the row that was read, and its version; 0: not read
    qint64 version = 0;
    /// Whether both say the same, whatever rows they are.
    friend bool operator==(const DatedPrice &a, const DatedPrice &b) { return a.from == b.from && a.price == b.price; }
};

/// The one in force on a day, of a list sorted by day; nothing before the first.
std::optional<UnitPrice> priceOn(const std::vector<DatedPrice> &prices, Day day);

} // namespace somo
