// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/demographics.h"

#include <unordered_set>

namespace somo::insight {

namespace {

constexpr std::array bandTable{AgeBand{0, 17}, AgeBand{18, 24}, AgeBand{25, 34}, AgeBand{35, 44}, AgeBand{45, 54}, AgeBand{55, 64}, AgeBand{65, 0}};

struct ValueSums {
    qint64 customers = 0;
    qint64 buyers = 0;
    Int128 revenue = 0;
};

} // namespace

std::span<const AgeBand> ageBands()
{
    return bandTable;
}

std::optional<size_t> ageBandOf(std::optional<int> birthYear, int year)
{
    if (!birthYear || year < *birthYear)
        return std::nullopt;
    const int age = year - *birthYear;
    for (size_t band = 0; band < bandTable.size(); ++band) {
        if (bandTable[band].from <= age && (bandTable[band].to == 0 || age <= bandTable[band].to))
            return band;
    }
    return std::nullopt;
}

QString ageBandText(size_t band)
{
    const AgeBand &ages = bandTable[band];
    if (ages.from == 0)
        return QStringLiteral("under_%1").arg(ages.to + 1);
    return ages.to == 0 ? QStringLiteral("%1+").arg(ages.from) : QStringLiteral("%1-%2").arg(ages.from).arg(ages.to);
}

Result<Demographic> demographic(const Trait &trait, std::span<const CustomerId> customers, std::span<const SaleFact> facts)
{
    const size_t unknown = trait.values.size();
    const auto placeOf = [&](CustomerId customer) {
        const auto found = trait.of.find(customer.value);
        return found == trait.of.end() ? unknown : found->second;
    };
    std::vector<ValueSums> sums(unknown + 1);
    for (const CustomerId customer : customers)
        ++sums[placeOf(customer)].customers;
    Int128 nobody = 0;
    std::unordered_set<qint64> buyers;
    for (const SaleFact &fact : facts) {
        if (!fact.customer) {
            nobody += fact.net.minorUnits();
            continue;
        }
        ValueSums &of = sums[placeOf(fact.customer)];
        of.revenue += fact.net.minorUnits();
        if (fact.counts && buyers.insert(fact.customer.value).second)
            ++of.buyers;
    }
    Demographic made{trait.code, trait.name, {}, {}};
    SOMO_TRY_ASSIGN(const qint64 withoutCustomer, narrowed(nobody, "revenue"));
    made.nobody = Money::fromMinorUnits(withoutCustomer);
    for (size_t place = 0; place < sums.size(); ++place) {
        const ValueSums &of = sums[place];
        if (of.customers == 0 && of.buyers == 0 && of.revenue == 0)
            continue;
        SOMO_TRY_ASSIGN(const qint64 revenue, narrowed(of.revenue, "revenue"));
        made.rows.push_back({place == unknown ? TraitValue() : trait.values[place], of.customers, of.buyers, Money::fromMinorUnits(revenue)});
    }
    return made;
}

} // namespace somo::insight
