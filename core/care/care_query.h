// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/care_list.h"
#include "core/insight/insight_cache_query.h"
#include "core/storage/settings.h"

namespace somo::care {

/// A script as the book keeps it.
struct StoredScript {
    ScriptId id;
    Script script;
    bool active = false;
    Day triedOn; // null: its author hasn't seen a preview of it as it stands
    PersonId person; // its author; 0: nobody named
    qint64 version = 0;
};

// Each of the lists below is of one moment of the book: read in the caller's transaction if there is one, else in one of its own.

struct TodayAsk {
    Moment at;
    /// Whose list: customers whom this person keeps, those without a keeper whose order is this person's, and those who are
    /// nobody's. 0: everybody's.
    PersonId person;
    CustomerId customer; // 0: all; else this one's alone (for the customer's own page)
    insight::InsightCache *cache = nullptr; // what was read of the whole book before; nothing: it is read anew
};

/// All scripts, by name.
Result<std::vector<StoredScript>> scripts(Database &database, const Currency &currency);
/// By its code. Refused: careScriptMissing.
Result<StoredScript> scriptOf(Database &database, const Currency &currency, const QString &code);

/// What comes up with customers on that day: the steps of scripts that are on, and Somo's own suggestions (birthday, next
/// purchase) where no script that is on has their trigger. Depends on the book's facts and on nothing else; consent, quiet hours
/// and refusals are looked at here, when a step comes up. Texts are in the book's language.
Result<TodayList> today(Database &database, const BookSettings &settings, const TodayAsk &ask);

/// Who comes up from the day after `at` on, within so many days, by day. `script`: that one alone, on or not; nothing: all that are on.
Result<std::vector<AheadRow>> ahead(Database &database, const BookSettings &settings, const TodayAsk &ask, int days, const std::optional<Script> &script = {},
                                    ScriptId id = {});

/// What one script has on a day, on or not: the script page's "held back, and why".
Result<TodayList> todayOf(Database &database, const BookSettings &settings, const TodayAsk &ask, const Script &script, ScriptId id);

/// A step as it would read for a customer, whether or not it would come up.
struct Preview {
    struct Part {
        int step = 0;
        std::optional<Channel> channel; // nothing: none that they agreed to
        std::optional<HeldBy> held;
        QString title;
        QString subject;
        QString text;
        QStringList missing;
        ContactAddress address;
    };
    QString customerCode;
    QString customerName;
    bool fits = false; // the script's conditions hold for the customer
    bool refused = false; // they said that they don't want it
    std::optional<Occasion> occasion; // the newest one there was, or the next one to come
    std::vector<Part> parts;
};
/// Refused: rowNotFound.
Result<Preview> preview(Database &database, const BookSettings &settings, const Moment &at, const Script &script, ScriptId id, CustomerId customer);

} // namespace somo::care
