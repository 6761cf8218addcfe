// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/tag_query.h"

#include "core/base/text.h"

namespace somo::tags {

Result<std::vector<Counted>> all(Database &database)
{
    Statement rows(database, QStringLiteral("SELECT t.id, t.name, t.version, (SELECT COUNT(*) FROM customer_tag AS c WHERE c.tag_id = t.id) FROM tag AS t ORDER BY t.sort_key, t.id"));
    SOMO_TRY(rows.run());
    std::vector<Counted> found;
    while (rows.next())
        found.push_back({{rows.id<TagId>(0), rows.text(1), rows.int64(2)}, rows.int64(3)});
    SOMO_TRY(rows.status());
    return found;
}

Result<std::vector<Tag>> of(Database &database, CustomerId customer)
{
    Statement rows(database, QStringLiteral("SELECT t.id, t.name, t.version FROM customer_tag AS c JOIN tag AS t ON t.id = c.tag_id WHERE c.customer_id = :customer"
                                            " ORDER BY t.sort_key, t.id"));
    rows.bind(u":customer", customer);
    SOMO_TRY(rows.run());
    std::vector<Tag> found;
    while (rows.next())
        found.push_back({rows.id<TagId>(0), rows.text(1), rows.int64(2)});
    SOMO_TRY(rows.status());
    return found;
}

Result<std::vector<CustomerId>> customersWith(Database &database, TagId tag)
{
    Statement rows(database, QStringLiteral("SELECT customer_id FROM customer_tag WHERE tag_id = :tag ORDER BY customer_id"));
    rows.bind(u":tag", tag);
    SOMO_TRY(rows.run());
    std::vector<CustomerId> found;
    while (rows.next())
        found.push_back(rows.id<CustomerId>(0));
    SOMO_TRY(rows.status());
    return found;
}

Result<std::unordered_map<qint64, std::vector<TagId>>> ofAll(Database &database)
{
    Statement rows(database, QStringLiteral("SELECT c.customer_id, c.tag_id FROM customer_tag AS c JOIN tag AS t ON t.id = c.tag_id ORDER BY c.customer_id, t.sort_key, t.id"));
    SOMO_TRY(rows.run());
    std::unordered_map<qint64, std::vector<TagId>> found;
    while (rows.next())
        found[rows.int64(0)].push_back(rows.id<TagId>(1));
    SOMO_TRY(rows.status());
    return found;
}

Result<std::optional<Tag>> find(Database &database, const QString &name)
{
    Statement row(database, QStringLiteral("SELECT id, name, version FROM tag WHERE folded = :folded"));
    row.bind(u":folded", folded(name));
    SOMO_TRY(row.run());
    std::optional<Tag> found;
    if (row.next())
        found = Tag{row.id<TagId>(0), row.text(1), row.int64(2)};
    SOMO_TRY(row.status());
    return found;
}

} // namespace somo::tags
