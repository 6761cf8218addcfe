// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/insight_answers.h"

#include "core/insight/insight_cache_query.h"
#include "core/storage/trail.h"

#include <algorithm>

namespace somo {

Result<InsightAnswers::Table> InsightAnswers::ask(Database &database, const BookSettings &settings, const InsightAsk &ask)
{
    constexpr size_t mostKept = 2 * insightTabs; // each tab in two periods
    const std::lock_guard lock(m_mutex);
    const ReadView view(database); // what is kept, names and figures of one moment
    SOMO_TRY(view.begun());
    if (m_kept.empty()) {
        SOMO_TRY_ASSIGN(m_seq, newestSeq(database));
    } else {
        SOMO_TRY_ASSIGN(const BookNews news, newsSince(database, m_seq));
        if (insight::touchesKnowing(news))
            m_kept.clear();
        m_seq = news.last;
    }
    const auto known = std::ranges::find(m_kept, ask, &std::pair<InsightAsk, Table>::first);
    if (known != m_kept.end())
        return known->second;
    SOMO_TRY_ASSIGN(InsightTable made, loadInsightTable(database, settings, ask));
    const auto table = std::make_shared<const InsightTable>(std::move(made));
    if (m_kept.size() == mostKept)
        m_kept.erase(m_kept.begin());
    m_kept.emplace_back(ask, table);
    return table;
}

} // namespace somo
