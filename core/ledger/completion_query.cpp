// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/completion_query.h"

#include "core/catalog/product_store.h"
#include "core/ledger/search_query.h"

namespace somo {

namespace {

Result<std::vector<qint64>> idsOf(Statement &rows, int most)
{
    rows.bind(u":most", most);
    SOMO_TRY(rows.run());
    std::vector<qint64> ids;
    while (rows.next())
        ids.push_back(rows.int64(0));
    SOMO_TRY(rows.status());
    return ids;
}

Result<std::vector<qint64>> foundIds(Database &database, const QString &text, SearchKind kind, int most)
{
    SOMO_TRY_ASSIGN(const std::vector<SearchHit> hits, searchBook(database, text, kind, most));
    std::vector<qint64> ids;
    for (const SearchHit &hit : hits)
        ids.push_back(hit.row);
    return ids;
}

Result<std::vector<qint64>> newestCustomers(Database &database, int most)
{
    Statement newest(database, QStringLiteral("SELECT customer_id FROM (SELECT id, customer_id FROM sales_order WHERE customer_id IS NOT NULL"
                                              " ORDER BY id DESC LIMIT 200) AS newest GROUP BY customer_id ORDER BY MAX(id) DESC LIMIT :most"));
    return idsOf(newest, most);
}

} // namespace

Result<std::vector<CustomerHit>> completeCustomers(Database &database, const QString &text, int most)
{
    SOMO_TRY_ASSIGN(const std::vector<qint64> ids, text.trimmed().isEmpty() ? newestCustomers(database, most)
                                                                            : foundIds(database, text, SearchKind::customer, most));
    Statement row(database, QStringLiteral("SELECT c.code, c.name, COALESCE(k.phone_typed, ''), c.province_id, COALESCE(p.name, '') FROM customer c"
                                           " LEFT JOIN customer_contact k ON k.id = c.id LEFT JOIN province p ON p.id = c.province_id WHERE c.id = :id"));
    std::vector<CustomerHit> hits;
    for (const qint64 id : ids) {
        row.bind(u":id", id);
        SOMO_TRY(row.run());
        if (row.next())
            hits.push_back({CustomerId{id}, row.text(0), row.text(1), row.text(2), row.id<ProvinceId>(3), row.text(4)});
        SOMO_TRY(row.status());
    }
    return hits;
}

Result<std::vector<ProductHit>> completeProducts(Database &database, const QString &text, Day day, int most)
{
    Statement first(database, QStringLiteral("SELECT id FROM product ORDER BY sort_key, id LIMIT :most"));
    SOMO_TRY_ASSIGN(const std::vector<qint64> ids, text.trimmed().isEmpty() ? idsOf(first, most) : foundIds(database, text, SearchKind::product, most));
    Statement row(database, QStringLiteral("SELECT code, name, COALESCE(unit, '') FROM product WHERE id = :id"));
    std::vector<ProductHit> hits;
    for (const qint64 id : ids) {
        row.bind(u":id", id);
        SOMO_TRY(row.run());
        if (!row.next())
            continue;
        ProductHit hit{ProductId{id}, row.text(0), row.text(1), row.text(2), std::nullopt};
        SOMO_TRY_ASSIGN(const std::vector<DatedPrice> prices, products::prices(database, products::PriceKind::price, hit.id));
        hit.price = priceOn(prices, day);
        hits.push_back(std::move(hit));
    }
    return hits;
}

} // namespace somo
