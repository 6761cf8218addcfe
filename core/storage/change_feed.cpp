// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/change_feed.h"

#include "core/storage/trail.h"
#include "core/storage/trail_tables.h"

namespace somo {

namespace {

QStringList allSourceTables()
{
    QStringList names;
    for (const SourceTable &table : sourceTables())
        names += table.name;
    return names;
}

/// Rows that an import brings or takes along leave no change behind.
Result<bool> importedSince(Database &database, qint64 since)
{
    Statement imports(database, QStringLiteral("SELECT COUNT(*) FROM trail_command WHERE seq > :since AND import_id IS NOT NULL"));
    imports.bind(u":since", since);
    SOMO_TRY_ASSIGN(const qint64 count, runForId(imports));
    return count > 0;
}

} // namespace

Result<BookNews> newsSince(Database &database, qint64 since)
{
    BookNews news;
    SOMO_TRY_ASSIGN(news.last, newestSeq(database));
    if (news.last == since)
        return news;
    if (news.last < since) {
        news.first = 1;
        news.tables = allSourceTables();
        return news;
    }
    news.first = since + 1;
    SOMO_TRY_ASSIGN(const bool imported, importedSince(database, since));
    if (imported) {
        news.tables = allSourceTables();
        return news;
    }
    Statement touched(database, QStringLiteral("SELECT DISTINCT table_name FROM trail_change WHERE seq > :since ORDER BY table_name"));
    touched.bind(u":since", since);
    SOMO_TRY(touched.run());
    while (touched.next())
        news.tables += touched.text(0);
    SOMO_TRY(touched.status());
    return news;
}

Result<std::unique_ptr<ChangeFeed>> ChangeFeed::open(const QString &place, qint64 since, std::function<void()> woken)
{
    SOMO_TRY_ASSIGN(auto database, Database::open(place, Database::Access::readOnly));
    std::unique_ptr<ChangeFeed> feed(new ChangeFeed(std::move(database)));
    feed->m_seq = since;
    // What is told carries the newest seq, but of any book in that database: the trail of this one is asked all the same.
    feed->m_told = feed->m_database->listen(QStringLiteral("somo_book"), std::move(woken)).ok();
    return feed;
}

Result<BookNews> ChangeFeed::look()
{
    SOMO_TRY_ASSIGN(const BookNews news, newsSince(*m_database, m_seq));
    m_seq = news.last;
    return news;
}

} // namespace somo
