// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_found.h"

#include "core/catalog/product_store.h"
#include "core/customers/customer_store.h"
#include "core/ledger/search_query.h"
#include "core/orders/order_store.h"
#include "core/people/people_store.h"

namespace somo {

namespace {

Result<Found> describe(Database &database, const SearchHit &hit)
{
    Found found{hit.kind, hit.row, {}, {}, {}};
    switch (hit.kind) {
    case SearchKind::order: {
        SOMO_TRY_ASSIGN(const Order order, orders::byId(database, OrderId{hit.row}));
        found.code = order.code;
        found.day = order.orderedOn;
        if (order.customer) {
            SOMO_TRY_ASSIGN(const Customer customer, customers::byId(database, order.customer));
            found.name = customer.name;
        }
        break;
    }
    case SearchKind::customer: {
        SOMO_TRY_ASSIGN(const Customer customer, customers::byId(database, CustomerId{hit.row}));
        found.code = customer.code;
        found.name = customer.name;
        break;
    }
    case SearchKind::product: {
        SOMO_TRY_ASSIGN(const Product product, products::byId(database, ProductId{hit.row}));
        found.code = product.code;
        found.name = product.name;
        break;
    }
    case SearchKind::person: {
        SOMO_TRY_ASSIGN(const Person person, people::byId(database, PersonId{hit.row}));
        found.code = person.code;
        found.name = person.name;
        break;
    }
    case SearchKind::salekit: break;
    }
    return found;
}

} // namespace

Result<BookFound> findInBook(Database &database, const BookSettings &settings, const BookSearch &search)
{
    BookFound all;
    for (const SearchKind kind : {SearchKind::order, SearchKind::customer, SearchKind::product, SearchKind::person}) {
        SOMO_TRY_ASSIGN(const std::vector<SearchHit> hits, searchBook(database, search.typed, kind, search.mostOfAKind));
        for (const SearchHit &hit : hits) {
            SOMO_TRY_ASSIGN(Found found, describe(database, hit));
            all.rows.push_back(std::move(found));
        }
    }
    SOMO_TRY_ASSIGN(all.policies, searchPolicies(database, settings, search.typed, search.language, search.today, search.mostOfAKind));
    return all;
}

} // namespace somo
