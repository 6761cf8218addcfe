// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/images_back.h"

#include "core/storage/bulk_writer.h"

#include <algorithm>

namespace somo {

namespace {

/// What an order or an expense brings along, and others then use as well.
bool comesAlong(const QString &table)
{
    static const QStringList tables{QStringLiteral("source"), QStringLiteral("channel"), QStringLiteral("campaign"), QStringLiteral("payer"), QStringLiteral("segment"),
                                    QStringLiteral("product_group"), QStringLiteral("product"), QStringLiteral("customer"), QStringLiteral("expense_category")};
    return tables.contains(table);
}

} // namespace

ImagesBack::ImagesBack(Database &database, const std::vector<StoredChange> &changes)
    : m_database(database)
    , m_changes(changes)
    , m_images(database)
    , m_references(database)
{
    for (const StoredChange &change : changes) {
        if (change.op == 'i')
            m_brought.insert({change.table, change.row});
    }
}

Result<std::optional<ReferringRow>> ImagesBack::run()
{
    SOMO_TRY(deferForeignKeys(m_database));
    for (auto at = m_changes.rbegin(); at != m_changes.rend(); ++at) {
        if (const auto owner = ownerBroughtAlong(*at)) {
            m_parts[*owner].push_back(&*at);
            continue;
        }
        SOMO_TRY_ASSIGN(const std::optional<ReferringRow> inTheWay, takeBack(*at));
        if (inTheWay)
            return inTheWay;
    }
    return m_done ? std::nullopt : m_kept;
}

/// The row that this change's row belongs to, where the command brought both.
std::optional<ImagesBack::Row> ImagesBack::ownerBroughtAlong(const StoredChange &change) const
{
    const auto table = std::ranges::find(sourceTables(), change.table, &SourceTable::name);
    if (change.op != 'i' || table == sourceTables().end() || table->owner.isEmpty() || !change.after)
        return std::nullopt;
    const qint64 owner = change.after->value(table->owner).toInteger();
    for (const QString &brought : {QStringLiteral("product"), QStringLiteral("customer")}) {
        const bool isPart = change.table.startsWith(brought + u'_');
        if (isPart && m_brought.contains({brought, owner}))
            return Row{brought, owner};
    }
    return std::nullopt;
}

Result<std::optional<ReferringRow>> ImagesBack::takeBack(const StoredChange &change)
{
    if (change.op == 'i' && comesAlong(change.table))
        return takeBackBrought(change);
    if (change.op == 'i') {
        SOMO_TRY_ASSIGN(const std::optional<ReferringRow> other, m_references.firstTo(change.table, change.row, {}));
        if (other)
            return other;
    }
    SOMO_TRY(m_images.takeBack(change));
    m_done = true;
    return std::optional<ReferringRow>();
}

Result<std::optional<ReferringRow>> ImagesBack::takeBackBrought(const StoredChange &change)
{
    const std::vector<const StoredChange *> parts = m_parts.value({change.table, change.row});
    QSet<std::pair<QString, qint64>> own;
    for (const StoredChange *part : parts)
        own.insert({part->table, part->row});
    SOMO_TRY_ASSIGN(m_kept, m_references.firstTo(change.table, change.row, own));
    if (m_kept)
        return std::optional<ReferringRow>();
    for (const StoredChange *part : parts)
        SOMO_TRY(m_images.takeBack(*part));
    SOMO_TRY(m_images.takeBack(change));
    m_done = true;
    return std::optional<ReferringRow>();
}

} // namespace somo
