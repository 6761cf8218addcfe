// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/insight_cache_query.h"

#include "core/storage/trail.h"

namespace somo::insight {

template <typename T, typename Load>
Result<std::shared_ptr<const T>> InsightCache::ask(Kept<T> &kept, Database &database, int event, Day today, const Load &load)
{
    // Held while it is read, so that two who ask at once don't both read the book.
    const std::lock_guard lock(m_mutex);
    SOMO_TRY_ASSIGN(const qint64 seq, newestSeq(database));
    if (kept.value && kept.place == database.place() && kept.seq == seq && kept.today == today && kept.event == event)
        return kept.value;
    SOMO_TRY_ASSIGN(T read, load());
    kept = {std::make_shared<const T>(std::move(read)), database.place(), seq, today, event};
    return kept.value;
}

Result<std::shared_ptr<const RfmTable>> InsightCache::rfm(Database &database, RecognitionEvent event, Day today)
{
    return ask(m_rfm, database, int(event), today, [&] { return loadRfm(database, event, today); });
}

Result<std::shared_ptr<const GoesWith>> InsightCache::goesWith(Database &database, RecognitionEvent event, Day today)
{
    return ask(m_goesWith, database, int(event), today, [&] { return loadGoesWith(database, event, {firstKnownDay, today}); });
}

Result<std::shared_ptr<const GroupIntervals>> InsightCache::groups(Database &database, Day today)
{
    return ask(m_groups, database, 0, today, [&] { return groupIntervals(database, today); });
}

Result<std::shared_ptr<const BuyingHistory>> InsightCache::history(Database &database, Day today)
{
    return ask(m_history, database, 0, today, [&] { return BuyingHistory::load(database, today); });
}

} // namespace somo::insight
