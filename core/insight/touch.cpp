// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/touch.h"

#include <algorithm>
#include <tuple>
#include <vector>

namespace somo::insight {

namespace {

/// What is known of a customer's orders while the facts are looked through.
struct TouchEnds {
    const SaleFact *first = nullptr;
    const SaleFact *last = nullptr;
    bool inPeriod = false;
    Int128 revenue = 0; // of the period
};

struct TouchSums {
    qint64 customers = 0;
    Int128 revenue = 0;
};
using TouchTable = std::unordered_map<qint64, TouchSums>;

bool isBefore(const SaleFact &a, const SaleFact &b, const OrderMoments &moments)
{
    if (a.day != b.day)
        return a.day < b.day;
    const auto momentOf = [&](const SaleFact &fact) {
        const auto found = moments.find(fact.order.value);
        return found == moments.end() ? OrderMoment() : found->second;
    };
    const auto order = momentOf(a) <=> momentOf(b);
    return order != 0 ? order < 0 : a.order < b.order;
}

Result<std::vector<TouchRow>> touchRows(const TouchTable &table)
{
    std::vector<TouchRow> rows;
    for (const auto &[id, sums] : table) {
        SOMO_TRY_ASSIGN(const qint64 revenue, narrowed(sums.revenue, "revenue"));
        rows.push_back({id, {}, {}, sums.customers, Money::fromMinorUnits(revenue)});
    }
    std::ranges::sort(rows, {}, [](const TouchRow &row) { return std::tuple(row.id == 0, -Int128(row.revenue.minorUnits()), row.id); });
    return rows;
}

void addTouch(TouchTable &table, qint64 id, const TouchEnds &ends)
{
    TouchSums &sums = table[id];
    ++sums.customers;
    sums.revenue += ends.revenue;
}

} // namespace

std::vector<OrderId> ordersToTell(std::span<const SaleFact> facts, const DayRange &period)
{
    struct EndDays {
        Day first, last;
    };
    std::unordered_map<qint64, EndDays> ends;
    const auto isAsked = [&](const SaleFact &fact) { return fact.customer && fact.counts && fact.day <= period.last; };
    for (const SaleFact &fact : facts) {
        if (!isAsked(fact))
            continue;
        const auto [place, isNew] = ends.try_emplace(fact.customer.value, EndDays{fact.day, fact.day});
        place->second = {std::min(place->second.first, fact.day), std::max(place->second.last, fact.day)};
    }
    struct AtEnd {
        qint64 customer = 0;
        Day day;
        OrderId order;
        auto place() const { return std::tuple(customer, day); }
    };
    std::vector<AtEnd> atEnds;
    for (const SaleFact &fact : facts) {
        if (!isAsked(fact))
            continue;
        const EndDays &days = ends.at(fact.customer.value);
        if (fact.day == days.first || fact.day == days.last)
            atEnds.push_back({fact.customer.value, fact.day, fact.order});
    }
    std::ranges::sort(atEnds, {}, [](const AtEnd &each) { return std::tuple(each.customer, each.day, each.order); });
    std::vector<OrderId> orders;
    for (size_t i = 0; i < atEnds.size(); ++i) {
        const bool likeBefore = i > 0 && atEnds[i].place() == atEnds[i - 1].place();
        const bool likeAfter = i + 1 < atEnds.size() && atEnds[i].place() == atEnds[i + 1].place();
        if (likeBefore || likeAfter)
            orders.push_back(atEnds[i].order);
    }
    return orders;
}

Result<Touches> touches(std::span<const SaleFact> facts, const DayRange &period, const OrderMoments &moments)
{
    std::unordered_map<qint64, TouchEnds> ends;
    Int128 others = 0;
    for (const SaleFact &fact : facts) {
        if (period.last < fact.day)
            continue;
        if (!fact.customer) {
            others += period.contains(fact.day) ? fact.net.minorUnits() : 0;
            continue;
        }
        TouchEnds &of = ends[fact.customer.value];
        if (period.contains(fact.day))
            of.revenue += fact.net.minorUnits();
        if (!fact.counts)
            continue;
        of.inPeriod = of.inPeriod || period.contains(fact.day);
        if (!of.first || isBefore(fact, *of.first, moments))
            of.first = &fact;
        if (!of.last || isBefore(*of.last, fact, moments))
            of.last = &fact;
    }
    TouchTable firstChannel, lastChannel, firstCampaign, lastCampaign;
    for (const auto &[customer, of] : ends) {
        if (!of.inPeriod) {
            others += of.revenue;
            continue;
        }
        addTouch(firstChannel, of.first->channel.value, of);
        addTouch(lastChannel, of.last->channel.value, of);
        addTouch(firstCampaign, of.first->campaign.value, of);
        addTouch(lastCampaign, of.last->campaign.value, of);
    }
    Touches made;
    SOMO_TRY_ASSIGN(made.firstChannel, touchRows(firstChannel));
    SOMO_TRY_ASSIGN(made.lastChannel, touchRows(lastChannel));
    SOMO_TRY_ASSIGN(made.firstCampaign, touchRows(firstCampaign));
    SOMO_TRY_ASSIGN(made.lastCampaign, touchRows(lastCampaign));
    SOMO_TRY_ASSIGN(const qint64 rest, narrowed(others, "revenue"));
    made.others = Money::fromMinorUnits(rest);
    return made;
}

} // namespace somo::insight
