// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/goes_with_query.h"
#include "core/insight/next_purchase_query.h"
#include "core/insight/rfm_query.h"
#include "core/storage/change_feed.h"

#include <memory>
#include <mutex>

namespace somo::insight {

/// Whether commands may have changed what orders say of customers. A call, a consent, a deal, something done for a customer doesn't:
/// what is known of the whole book needn't be read again for it. A table that isn't known to be quiet counts.
bool touchesOrders(const BookNews &news);
/// The same of all that is known of customers: talks make stages, and a customer's own data and fields are traits.
bool touchesKnowing(const BookNews &news);

/// What only the whole book can say, read once and kept until a command touches orders or the day changes, so that one
/// customer's page asks it without reading the book anew. Give one to all readers of a book; it may be asked from any thread.
class InsightCache {
public:
    /// As of `today`, by the book's event.
    Result<std::shared_ptr<const RfmTable>> rfm(Database &database, RecognitionEvent event, Day today);
    /// Over everything up to `today`.
    Result<std::shared_ptr<const GoesWith>> goesWith(Database &database, RecognitionEvent event, Day today);
    Result<std::shared_ptr<const GroupIntervals>> groups(Database &database, Day today);
    Result<std::shared_ptr<const BuyingHistory>> history(Database &database, Day today);
    /// Everybody's next purchase, the forgotten left out.
    Result<std::vector<CustomerNext>> nextPurchases(Database &database, Day today);

private:
    template <typename T>
    struct Kept {
        std::shared_ptr<const T> value;
        QString place; // of the book
        qint64 seq = -1; // the last command that it knows
        Day today;
        int event = -1;
    };
    template <typename T, typename Load>
    Result<std::shared_ptr<const T>> ask(Kept<T> &kept, Database &database, int event, Day today, const Load &load);

    std::mutex m_mutex;
    Kept<RfmTable> m_rfm;
    Kept<GoesWith> m_goesWith;
    Kept<GroupIntervals> m_groups;
    Kept<BuyingHistory> m_history;
    Kept<std::vector<CustomerNext>> m_nextPurchases; // the forgotten too: to forget somebody touches no order
};

} // namespace somo::insight
