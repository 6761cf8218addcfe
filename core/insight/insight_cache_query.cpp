// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/insight_cache_query.h"

#include "core/storage/trail.h"

#include <algorithm>
#include <array>

namespace somo::insight {

namespace {

/// No order, line, credit, return or payment stands in these, nor what a ledger is made by.
constexpr std::array quietTables{u"promise",      u"consent",      u"attachment",      u"tag",           u"customer_tag",   u"customer_apart", u"care_script",  u"care_item",
                                 u"care_refusal", u"deal",         u"deal_step",       u"deal_stage",    u"lost_reason",    u"saved_view",     u"saved_profile", u"privacy_request",
                                 u"expense",      u"expense_word", u"expense_category", u"weekly_report", u"weekly_value",   u"own_metric",     u"target",       u"printed_report",
                                 u"policy_draft", u"policy_opinion", u"commission_question"};
/// These say something of customers, and nothing of orders.
constexpr std::array customerTables{u"activity", u"customer", u"customer_contact", u"own_field", u"own_value"};

bool isAmongTables(std::span<const char16_t *const> tables, const QString &name)
{
    return std::ranges::any_of(tables, [&](const char16_t *table) { return name == QStringView(table); });
}

} // namespace

bool touchesKnowing(const BookNews &news)
{
    return std::ranges::any_of(news.tables, [](const QString &table) { return !isAmongTables(quietTables, table); });
}

bool touchesOrders(const BookNews &news)
{
    return std::ranges::any_of(news.tables, [](const QString &table) { return !isAmongTables(quietTables, table) && !isAmongTables(customerTables, table); });
}

template <typename T, typename Load>
Result<std::shared_ptr<const T>> InsightCache::ask(Kept<T> &kept, Database &database, int event, Day today, const Load &load)
{
    // Held while it is read, so that two who ask at once don't both read the book.
    const std::lock_guard lock(m_mutex);
    SOMO_TRY_ASSIGN(const qint64 seq, newestSeq(database));
    if (kept.value && kept.place == database.place() && kept.today == today && kept.event == event) {
        if (kept.seq == seq)
            return kept.value;
        SOMO_TRY_ASSIGN(const BookNews news, newsSince(database, kept.seq));
        if (!touchesOrders(news)) {
            kept.seq = news.last;
            return kept.value;
        }
    }
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

Result<std::vector<CustomerNext>> InsightCache::nextPurchases(Database &database, Day today)
{
    SOMO_TRY_ASSIGN(const auto history, this->history(database, today));
    SOMO_TRY_ASSIGN(const auto groups, this->groups(database, today));
    SOMO_TRY_ASSIGN(const auto all, ask(m_nextPurchases, database, 0, today, [&] { return nextPurchasesOfAll(database, today, *history, *groups); }));
    return withoutForgotten(database, *all);
}

} // namespace somo::insight
