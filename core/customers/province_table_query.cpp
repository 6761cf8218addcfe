// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/province_table_query.h"

#include "core/marketing/region.h"
#include "core/storage/bulk_writer.h"

#include <algorithm>
#include <unordered_map>

namespace somo::customers {

namespace {

struct ProvinceSums {
    qint64 customers = 0;
    qint64 buyers = 0;
    Money revenue;
};

struct CustomerSum {
    bool buys = false;
    Money revenue;
};

Result<std::unordered_map<qint64, CustomerSum>> customerSums(Database &database, RecognitionEvent event, const DayRange &days)
{
    BulkQuery rows(database, QStringLiteral("SELECT customer_id, head, net FROM entry WHERE event = :event AND day BETWEEN :first AND :last AND customer_id IS NOT NULL"
                                            " ORDER BY event, day, order_id, ordinal"));
    rows.bind(u":event", qint64(event));
    rows.bind(u":first", qint64(days.first.number()));
    rows.bind(u":last", qint64(days.last.number()));
    SOMO_TRY(rows.run());
    std::unordered_map<qint64, CustomerSum> sums;
    while (rows.next()) {
        CustomerSum &sum = sums[rows.int64(0)];
        sum.buys = sum.buys || rows.int64(1) != 0;
        SOMO_TRY_ASSIGN(sum.revenue, add(sum.revenue, Money::fromMinorUnits(rows.int64(2)), "revenue"));
    }
    SOMO_TRY(rows.status());
    return sums;
}

/// By the province as it is called today; 0: none.
Result<std::unordered_map<qint64, ProvinceSums>> provinceSums(Database &database, const ProvinceBook &provinces, const std::unordered_map<qint64, CustomerSum> &sums, Day today)
{
    BulkQuery rows(database, QStringLiteral("SELECT id, COALESCE(province_id, 0) FROM customer ORDER BY id"));
    SOMO_TRY(rows.run());
    std::unordered_map<qint64, ProvinceSums> found;
    std::unordered_map<qint64, qint64> now;
    while (rows.next()) {
        const qint64 then = rows.int64(1);
        const auto [at, isNew] = now.try_emplace(then, 0);
        if (isNew && then != 0)
            at->second = provinces.onDay(ProvinceId{then}, today).value;
        ProvinceSums &province = found[at->second];
        ++province.customers;
        const auto sum = sums.find(rows.int64(0));
        if (sum == sums.end())
            continue;
        province.buyers += sum->second.buys ? 1 : 0;
        SOMO_TRY_ASSIGN(province.revenue, add(province.revenue, sum->second.revenue, "revenue"));
    }
    SOMO_TRY(rows.status());
    return found;
}

void shade(std::vector<ProvinceFigure> &figures)
{
    qint64 mostCustomers = 0, mostRevenue = 0;
    for (const ProvinceFigure &figure : figures) {
        mostCustomers = std::max(mostCustomers, figure.customers);
        mostRevenue = std::max(mostRevenue, figure.revenue.minorUnits());
    }
    for (ProvinceFigure &figure : figures) {
        figure.customerStep = shadeStep(figure.customers, mostCustomers);
        figure.revenueStep = shadeStep(figure.revenue.minorUnits(), mostRevenue);
    }
}

} // namespace

int shadeStep(qint64 value, qint64 greatest)
{
    constexpr int steps = 5;
    if (value <= 0 || greatest <= 0)
        return 0;
    return int(std::min<Int128>(steps, (Int128(value) * steps + greatest - 1) / greatest));
}

Result<std::vector<ProvinceFigure>> provinceFigures(Database &database, RecognitionEvent event, const DayRange &days, Day today)
{
    SOMO_TRY_ASSIGN(const ProvinceBook provinces, ProvinceBook::load(database));
    SOMO_TRY_ASSIGN(const auto bought, customerSums(database, event, days));
    SOMO_TRY_ASSIGN(const auto sums, provinceSums(database, provinces, bought, today));
    std::vector<ProvinceFigure> figures;
    // By name first, so that equal revenues stand by it.
    Statement names(database, QStringLiteral("SELECT id, code, name FROM province ORDER BY sort_key, id"));
    SOMO_TRY(names.run());
    while (names.next()) {
        if (const auto sum = sums.find(names.int64(0)); sum != sums.end())
            figures.push_back({{names.int64(0), names.text(1), names.text(2)}, sum->second.customers, sum->second.buyers, sum->second.revenue});
    }
    SOMO_TRY(names.status());
    std::stable_sort(figures.begin(), figures.end(), [](const ProvinceFigure &a, const ProvinceFigure &b) { return a.revenue > b.revenue; });
    if (const auto without = sums.find(0); without != sums.end())
        figures.push_back({{}, without->second.customers, without->second.buyers, without->second.revenue});
    shade(figures);
    return figures;
}

} // namespace somo::customers
