// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/cohort.h"

#include "core/base/repeats.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>

namespace somo::insight {

namespace {

/// Months counted from the year 0, so that they can be subtracted.
int monthNumber(Day day)
{
    return day.year() * 12 + day.month() - 1;
}

struct CohortSums {
    qint64 customers = 0;
    std::vector<qint64> active;
    std::vector<Int128> revenue;
};

} // namespace

Rate Cohort::retention(size_t n) const
{
    return Rate{qint64(roundedQuotient(Int128(months[n].customers) * Rate::whole, customers))};
}

Result<std::vector<Cohort>> cohorts(std::span<const SaleFact> facts, Day upTo)
{
    std::unordered_map<qint64, int> firsts; // by customer
    for (const SaleFact &fact : facts) {
        if (!fact.customer || !fact.counts || upTo < fact.day)
            continue;
        const auto [place, isNew] = firsts.try_emplace(fact.customer.value, monthNumber(fact.day));
        if (!isNew)
            place->second = std::min(place->second, monthNumber(fact.day));
    }
    const int last = monthNumber(upTo);
    std::map<int, CohortSums> sums;
    for (const auto &[customer, month] : firsts) {
        CohortSums &cohort = sums[month];
        ++cohort.customers;
        cohort.active.resize(size_t(last - month) + 1);
        cohort.revenue.resize(size_t(last - month) + 1);
    }
    std::vector<std::pair<qint64, int>> active; // a customer and a month with an order
    for (const SaleFact &fact : facts) {
        const auto first = fact.customer ? firsts.find(fact.customer.value) : firsts.end();
        const int month = monthNumber(fact.day);
        // A return of something sold before the first order that counts has no month to stand in.
        if (first == firsts.end() || upTo < fact.day || month < first->second)
            continue;
        sums.at(first->second).revenue[size_t(month - first->second)] += fact.net.minorUnits();
        if (fact.counts)
            active.emplace_back(fact.customer.value, month);
    }
    std::ranges::sort(active);
    dropRepeats(active);
    for (const auto &[customer, month] : active) {
        const int first = firsts.at(customer);
        ++sums.at(first).active[size_t(month - first)];
    }
    std::vector<Cohort> made;
    for (const auto &[month, of] : sums) {
        Cohort cohort{month / 12 * 100 + month % 12 + 1, of.customers, {}};
        for (size_t n = 0; n < of.active.size(); ++n) {
            SOMO_TRY_ASSIGN(const qint64 revenue, narrowed(of.revenue[n], "revenue"));
            cohort.months.push_back({of.active[n], Money::fromMinorUnits(revenue)});
        }
        made.push_back(std::move(cohort));
    }
    return made;
}

} // namespace somo::insight
