// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/tag_store.h"

#include "core/base/text.h"
#include "core/customers/known_customer.h"
#include "core/customers/tag_query.h"
#include "core/marketing/named_store.h"

namespace somo::tags {

Result<TagId> findOrAdd(Database &database, const QString &name)
{
    SOMO_TRY_ASSIGN(const QString clean, checkedCode(name));
    SOMO_TRY_ASSIGN(const std::optional<Tag> known, find(database, clean));
    if (known)
        return known->id;
    Statement row(database, QStringLiteral("INSERT INTO tag (name, folded, sort_key) VALUES (:name, :folded, :key) RETURNING id"));
    row.bind(u":name", clean);
    row.bind(u":folded", folded(clean));
    row.bind(u":key", sortKeyText(clean));
    SOMO_TRY_ASSIGN(const qint64 id, runForId(row));
    return TagId{id};
}

Status rename(Database &database, TagId tag, const QString &name)
{
    SOMO_TRY_ASSIGN(const QString clean, checkedCode(name));
    SOMO_TRY_ASSIGN(const std::optional<Tag> known, find(database, clean));
    if (known && known->id != tag)
        return failure(ErrorCode::codeTaken, {clean});
    Statement row(database, QStringLiteral("UPDATE tag SET name = :name, folded = :folded, sort_key = :key, version = version + 1 WHERE id = :id RETURNING id"));
    row.bind(u":name", clean);
    row.bind(u":folded", folded(clean));
    row.bind(u":key", sortKeyText(clean));
    row.bind(u":id", tag);
    SOMO_TRY(row.run());
    return row.next() ? success() : Status(failure(ErrorCode::rowNotFound, {QStringLiteral("tag"), QString::number(tag.value)}));
}

Status remove(Database &database, TagId tag)
{
    Statement borne(database, QStringLiteral("DELETE FROM customer_tag WHERE tag_id = :tag"));
    borne.bind(u":tag", tag);
    SOMO_TRY(borne.run());
    Statement row(database, QStringLiteral("DELETE FROM tag WHERE id = :tag"));
    row.bind(u":tag", tag);
    return row.run();
}

Status put(Database &database, CustomerId customer, TagId tag, ImportId import)
{
    SOMO_TRY(checkCustomerIsThere(database, customer));
    Statement known(database, QStringLiteral("SELECT COUNT(*) FROM customer_tag WHERE customer_id = :customer AND tag_id = :tag"));
    known.bind(u":customer", customer);
    known.bind(u":tag", tag);
    SOMO_TRY_ASSIGN(const qint64 borne, runForId(known));
    if (borne > 0)
        return success();
    Statement row(database, QStringLiteral("INSERT INTO customer_tag (customer_id, tag_id, import_id) VALUES (:customer, :tag, :import)"));
    row.bind(u":customer", customer);
    row.bind(u":tag", tag);
    row.bind(u":import", import);
    return row.run();
}

Status take(Database &database, CustomerId customer, TagId tag)
{
    Statement row(database, QStringLiteral("DELETE FROM customer_tag WHERE customer_id = :customer AND tag_id = :tag"));
    row.bind(u":customer", customer);
    row.bind(u":tag", tag);
    return row.run();
}

} // namespace somo::tags
