// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/insight/insight_tables.h"

#include <memory>
#include <mutex>
#include <utility>
#include <vector>

namespace somo {

/// The page's tables that were asked for lately. Each is made of the whole book, so it is kept until a command touches what is known
/// of customers: coming back to a tab, or a command about something else, reads nothing again. May be asked from any thread; one for each book.
class InsightAnswers {
public:
    using Table = std::shared_ptr<const InsightTable>;
    Result<Table> ask(Database &database, const BookSettings &settings, const InsightAsk &ask);

private:
    std::mutex m_mutex;
    qint64 m_seq = 0; // the last command that they know
    std::vector<std::pair<InsightAsk, Table>> m_kept; // the newest last
};

} // namespace somo
