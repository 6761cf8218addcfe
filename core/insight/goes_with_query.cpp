// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/goes_with_query.h"

#include "core/ledger/fact_query.h"

#include <algorithm>

namespace somo::insight {

Result<GoesWith> loadGoesWith(Database &database, RecognitionEvent event, const DayRange &days)
{
    LedgerAsk ask;
    ask.days = days;
    ask.event = event;
    ask.metrics = {Metric::revenue};
    const std::vector<Cut> cuts{Cut::product};
    SOMO_TRY_ASSIGN(const Dimensions dimensions, Dimensions::load(database, ask, cuts));
    SOMO_TRY_ASSIGN(const bool stored, storesEntries(database, event));
    std::vector<OrderProduct> rows;
    SOMO_TRY(eachEntry(database, ask, cuts, dimensions, stored, [&](const LedgerEntry &entry) {
        if (entry.kind == EntryKind::sale && entry.product)
            rows.push_back({entry.order, entry.product});
    }));
    return goesWith(std::move(rows));
}

Result<std::vector<ProductId>> productsBought(Database &database, CustomerId customer, Day upTo)
{
    Statement rows(database, QStringLiteral("SELECT l.product_id FROM sales_order o JOIN order_line l ON l.order_id = o.id WHERE o.customer_id = :customer AND o.ordered_on <= :up_to"
                                            " AND o.kind = 0 AND o.status NOT IN (0, 4) AND NOT EXISTS (SELECT 1 FROM order_twin w WHERE w.copy_id = o.id)"
                                            " AND l.product_id IS NOT NULL ORDER BY o.ordered_on DESC, o.id DESC, l.position, l.id"));
    rows.bind(u":customer", customer);
    rows.bind(u":up_to", upTo);
    SOMO_TRY(rows.run());
    std::vector<ProductId> products;
    while (rows.next()) {
        const auto product = rows.id<ProductId>(0);
        if (std::ranges::find(products, product) == products.end())
            products.push_back(product);
    }
    SOMO_TRY(rows.status());
    return products;
}

} // namespace somo::insight
