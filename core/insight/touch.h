// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/insight/sale_fact.h"

#include <QByteArray>
#include <QString>

#include <span>
#include <unordered_map>
#include <vector>

namespace somo::insight {

/// Where customers came from, or came by last: one channel, or one campaign.
struct TouchRow {
    qint64 id = 0; // 0: the order names none
    QString code;
    QString name;
    qint64 customers = 0; // with an order that counts in the period
    Money revenue; // theirs in the period, returns off
};

/// Of every customer who has an order in the period: their first order ever that counts says the first touch, the last one
/// up to the period's end the last.
struct Touches {
    std::vector<TouchRow> firstChannel, lastChannel, firstCampaign, lastCampaign; // the most revenue first; "none" last
    Money others; // revenue of the period from customers without an order in it (returns), and of orders that name nobody
};

/// Which of two orders of one day is earlier (rules §3): by time, none last, then by code.
struct OrderMoment {
    int minute = 1440;
    QByteArray code;
    friend auto operator<=>(const OrderMoment &a, const OrderMoment &b)
    {
        return a.minute != b.minute ? a.minute <=> b.minute : a.code.compare(b.code) <=> 0;
    }
};
using OrderMoments = std::unordered_map<qint64, OrderMoment>;

/// Orders of one customer and day of which it must be known which came first or last: those on a customer's first and last day.
std::vector<OrderId> ordersToTell(std::span<const SaleFact> facts, const DayRange &period);
/// `facts`: the whole history up to the period's end. Rows without code and name. Refused: overflow.
Result<Touches> touches(std::span<const SaleFact> facts, const DayRange &period, const OrderMoments &moments);

} // namespace somo::insight
