// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/stored_event_query.h"

#include "core/ledger/ledger_derivation.h"

#include <algorithm>

namespace somo {

Result<std::vector<RecognitionEvent>> storedEvents(Database &database, const BookSettings &settings)
{
    std::vector<RecognitionEvent> events{recognitionEventOf(settings)};
    Statement named(database, QStringLiteral("SELECT DISTINCT event FROM policy_version ORDER BY event"));
    SOMO_TRY(named.run());
    while (named.next()) {
        const RecognitionEvent event = RecognitionEvent(named.int64(0));
        if (event != events.front())
            events.push_back(event);
    }
    SOMO_TRY(named.status());
    return events;
}

Result<std::vector<RecognitionEvent>> writtenEvents(Database &database)
{
    // One look into the index for each event there is; DISTINCT would read the whole ledger.
    Statement any(database, QStringLiteral("SELECT 1 FROM entry WHERE event = :event LIMIT 1"));
    std::vector<RecognitionEvent> events;
    for (const RecognitionEvent event : {RecognitionEvent::ordered, RecognitionEvent::confirmed, RecognitionEvent::completed, RecognitionEvent::paid,
                                         RecognitionEvent::partPaid}) {
        any.bind(u":event", int(event));
        SOMO_TRY(any.run());
        if (any.next())
            events.push_back(event);
        SOMO_TRY(any.status());
    }
    return events;
}

} // namespace somo
