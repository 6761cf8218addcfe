// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/care_list.h"
#include "core/care/care_query.h"
#include "core/service/activity.h"

namespace somo::care {

// All of these run inside Book::write; each is undone with its command.

struct SavedScript {
    ScriptId id;
    bool isNew = false;
    bool turnedOff = false; // it was on, and what it says is another thing now: it wants to be tried again
};

/// Keeps a script. One that says something else than before, in more than its name or code, is off until it is tried again. `id` 0: the
/// script of that code, else a new one. `opened`: the version of the row that was changed; 0: not asked. Refused: as checkScript,
/// careScriptMissing (no row of that id), codeTaken, rowChangedSince.
Result<SavedScript> saveScript(Database &database, const Currency &currency, const Script &script, ScriptId id, PersonId author, qint64 opened = 0);

/// Notes that a preview of the script as it stands was looked at; the first look is kept. `opened`: the version whose preview it was; a
/// later one wants a look of its own. 0: not asked. Refused: careScriptMissing, rowChangedSince.
Status noteTried(Database &database, const Currency &currency, ScriptId script, Day day, qint64 opened = 0);
/// `opened`: the version that somebody saw; 0: not asked. Refused: careScriptMissing, rowChangedSince, careNotTried where it is turned
/// on and no preview was looked at.
Status setActive(Database &database, const Currency &currency, ScriptId script, bool active, qint64 opened = 0);
/// Takes away a script that nothing was done by. Refused: careScriptMissing, rowChangedSince, careScriptUsed.
Status removeScript(Database &database, const Currency &currency, ScriptId script, qint64 opened = 0);

struct Done {
    ItemKey key;
    Channel channel = Channel::zalo;
    Moment at;
    PersonId person; // who did it; 0: nobody named
    QString text; // what was said; logged as the activity's note
    OrderId order; // that it is about; 0: none
};
/// Each of these three is refused with careStepClosed where somebody did or declined the step meanwhile.
///
/// The step is done: an activity is logged (a call, a message or a visit, by the channel), the next step waits its days. Refused:
/// textTooLong, dateOutOfRange.
Result<ActivityId> done(Database &database, const Done &done);

/// Puts a step off to a later day. Refused: careDayNotLater, dateOutOfRange.
Status putOff(Database &database, const ItemKey &key, const Moment &at, Day until, PersonId person);

/// How much a customer doesn't want.
enum class Refusal {
    thisOne, // the script, or the kind of suggestion, for good
    everything, // no suggestion at all, for good
};
/// "No, thank you": a good outcome. It is kept for good; all later steps end.
Status decline(Database &database, const ItemKey &key, const Moment &at, PersonId person, Refusal refusal = Refusal::thisOne);
/// "Never remind me", also where nothing comes up with the customer: no suggestion at all, for good. Refused: customerGone.
Status declineEverything(Database &database, CustomerId customer, const Moment &at, PersonId person);
/// The customer thought otherwise: takes refusals of the script or suggestion back; of everything where both are empty.
Status forgetRefusal(Database &database, CustomerId customer, ScriptId script, const QString &suggestion);

} // namespace somo::care
