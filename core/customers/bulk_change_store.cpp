// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/bulk_change_store.h"

#include "core/customers/own_field_query.h"
#include "core/customers/own_field_store.h"
#include "core/customers/tag_query.h"
#include "core/customers/tag_store.h"

#include <algorithm>
#include <unordered_map>

namespace somo::customers {

namespace {

Result<bool> isThere(Statement &there, CustomerId customer)
{
    there.bind(u":customer", customer);
    SOMO_TRY(there.run());
    const bool found = there.next();
    SOMO_TRY(there.status());
    return found;
}

Result<qint64> changeTags(Database &database, const std::vector<CustomerId> &customers, const BulkChange &change)
{
    const bool adds = change.action == BulkAction::addTag;
    SOMO_TRY_ASSIGN(const std::optional<Tag> known, tags::find(database, change.text));
    TagId tag = known ? known->id : TagId();
    std::vector<CustomerId> marked;
    if (tag) {
        SOMO_TRY_ASSIGN(marked, tags::customersWith(database, tag));
        std::ranges::sort(marked);
    } else if (!adds) {
        return 0;
    }
    qint64 changed = 0;
    for (const CustomerId customer : customers) {
        if (std::ranges::binary_search(marked, customer) == adds)
            continue;
        if (!tag) {
            SOMO_TRY_ASSIGN(tag, tags::findOrAdd(database, change.text));
        }
        SOMO_TRY(adds ? tags::put(database, customer, tag) : tags::take(database, customer, tag));
        ++changed;
    }
    return changed;
}

Result<qint64> changeOwn(Database &database, const std::vector<CustomerId> &customers, const BulkChange &change)
{
    SOMO_TRY_ASSIGN(const auto present, own_fields::ofAllCustomers(database, change.own.field));
    qint64 changed = 0;
    for (const CustomerId customer : customers) {
        const auto before = present.find(customer.value);
        const bool same = before == present.end() ? change.own.isEmpty() : before->second.text == change.own.text && before->second.number == change.own.number;
        if (same)
            continue;
        SOMO_TRY(own_fields::set(database, customer, change.own));
        ++changed;
    }
    return changed;
}

Result<qint64> changeRows(Database &database, const std::vector<CustomerId> &customers, const BulkChange &change)
{
    qint64 changed = 0;
    for (const CustomerId id : customers) {
        SOMO_TRY_ASSIGN(Customer customer, byId(database, id));
        if (!applyTo(customer, change))
            continue;
        SOMO_TRY(update(database, customer));
        ++changed;
    }
    return changed;
}

} // namespace

Result<qint64> applyBulk(Database &database, std::span<const CustomerId> customers, const BulkChange &change)
{
    if (change.action == BulkAction::setStage && !isSaidStage(change.text))
        return failure(ErrorCode::badServiceWord, {change.text});
    // Somebody may have merged or erased one meanwhile.
    Statement there(database, QStringLiteral("SELECT id FROM customer WHERE id = :customer AND erased_on IS NULL"));
    std::vector<CustomerId> left;
    for (const CustomerId customer : customers) {
        SOMO_TRY_ASSIGN(const bool found, isThere(there, customer));
        if (found)
            left.push_back(customer);
    }
    switch (change.action) {
    case BulkAction::addTag:
    case BulkAction::removeTag: return changeTags(database, left, change);
    case BulkAction::setOwnField: return changeOwn(database, left, change);
    default: return changeRows(database, left, change);
    }
}

} // namespace somo::customers
