// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/policy_draft_query.h"
#include "core/commission/policy_store.h"

namespace somo {

// All of these run inside Book::write; each is undone with its command.

struct SavedDraft {
    PolicyDraftId id;
    bool changed = false; // another text than before, or a new draft
    int opinionsDropped = 0; // they agreed or objected to another text
};

/// Keeps a text under `id`, or as a new draft where that is 0; a draft need not be sound. Another text of a proposed draft
/// drops what was said to the one before; it stays proposed. `opened`: the version of the row whose text was changed; 0: not
/// asked. Refused: rowNotFound, codeMissing, textTooLong, rowChangedSince where the draft bears another version by now.
Result<SavedDraft> savePolicyDraft(Database &database, const BookSettings &settings, PolicyDraftId id, const Policy &policy, const QString &author, qint64 nowUtc,
                                   qint64 opened = 0);

/// Refused: rowNotFound.
Status deletePolicyDraft(Database &database, PolicyDraftId id);

/// Asks those whom it covers for their opinion. Only what could be applied may be proposed; proposed again changes nothing.
/// Refused: rowNotFound, and as checkPolicyInBook.
Status proposePolicyDraft(Database &database, const BookSettings &settings, PolicyDraftId id, const QString &author, qint64 nowUtc);

/// Agrees or objects by name; a later word of the same person takes the earlier one's place. Refused: rowNotFound,
/// policyRefused (it is not proposed yet, or an objection doesn’t say why), textTooLong.
Status giveOpinionOnDraft(Database &database, PolicyDraftId id, PersonId person, bool agrees, const QString &words, qint64 nowUtc);
Status giveOpinionOnVersion(Database &database, PolicyVersionId version, PersonId person, bool agrees, const QString &words, qint64 nowUtc);

/// Puts the draft in force as applyPolicy does; what was said to it stands with the version from then on, and the draft is
/// gone. Refused: rowNotFound, and as applyPolicy.
Result<AppliedPolicy> applyPolicyDraft(Database &database, const BookSettings &settings, PolicyDraftId id);

} // namespace somo
