// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/customer_merge_query.h"

#include "core/customers/customer_store.h"
#include "core/customers/known_customer.h"

namespace somo::customers {

namespace {

Result<CustomerReferences> referencesOf(Database &database, CustomerId customer)
{
    Statement row(database, QStringLiteral("SELECT (SELECT COUNT(*) FROM sales_order AS t WHERE t.customer_id = :id), (SELECT COUNT(*) FROM activity AS t WHERE t.customer_id = :id),"
                                           " (SELECT COUNT(*) FROM promise AS t WHERE t.customer_id = :id), (SELECT COUNT(*) FROM deal AS t WHERE t.customer_id = :id),"
                                           " (SELECT COUNT(*) FROM attachment AS t WHERE t.customer_id = :id), (SELECT COUNT(*) FROM consent AS t WHERE t.customer_id = :id),"
                                           " (SELECT COUNT(*) FROM expense AS t WHERE t.customer_id = :id)"));
    row.bind(u":id", customer.value);
    SOMO_TRY(row.run());
    CustomerReferences found;
    if (row.next())
        found = {row.int64(0), row.int64(1), row.int64(2), row.int64(3), row.int64(4), row.int64(5), row.int64(6)};
    SOMO_TRY(row.status());
    return found;
}

} // namespace

Result<MergePreview> mergePreview(Database &database, CustomerId keep, CustomerId gone)
{
    SOMO_TRY(checkCustomerIsThere(database, keep));
    SOMO_TRY(checkCustomerIsThere(database, gone));
    MergePreview preview;
    SOMO_TRY_ASSIGN(preview.keep, byId(database, keep));
    if (keep == gone)
        return failure(ErrorCode::mergeWithSelf, {preview.keep.name});
    SOMO_TRY_ASSIGN(preview.gone, byId(database, gone));
    SOMO_TRY_ASSIGN(preview.ofKeep, referencesOf(database, keep));
    SOMO_TRY_ASSIGN(preview.ofGone, referencesOf(database, gone));
    preview.proposed = merged(preview.keep, preview.gone);
    return preview;
}

Result<QStringList> aliases(Database &database, CustomerId customer)
{
    Statement rows(database, QStringLiteral("SELECT code FROM customer_alias WHERE customer_id = :customer ORDER BY code, id"));
    rows.bind(u":customer", customer);
    SOMO_TRY(rows.run());
    QStringList found;
    while (rows.next())
        found += rows.text(0);
    SOMO_TRY(rows.status());
    return found;
}

} // namespace somo::customers
