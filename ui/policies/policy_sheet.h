// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/policy_draft_query.h"
#include "core/commission/policy_question_store.h"
#include "ui/policies/policy_choices.h"

namespace somo {

/// What stands open on the page of policies: a draft or a version. Zero: neither.
struct PolicyThing {
    PolicyDraftId draft;
    PolicyVersionId version;
    /// As pages name their things: versions above 0, drafts below.
    static PolicyThing of(qint64 thing);
    qint64 thing() const { return draft ? -draft.value : version.value; }
    friend bool operator==(const PolicyThing &, const PolicyThing &) = default;
};

/// Everything that the editor shows of one of them.
struct PolicySheet {
    PolicyThing thing;
    Policy policy;
    std::optional<PolicyDraft> draft;
    std::optional<StoredPolicy> stored; // a version
    PolicyOpinions opinions;
    std::vector<PolicyQuestion> questions; // beside the clauses of its code
    std::vector<StoredPolicy> versions; // all in force ever, by code, then number
    PolicyChoices choices;
    qint64 newestOther = 0; // the newest command that was about something else than drafts and opinions
    bool isDraft() const { return draft.has_value(); }
};

/// Refused: rowNotFound where there is no such draft, policyNotFound where there is no such version.
Result<PolicySheet> loadPolicySheet(Database &database, const BookSettings &settings, PolicyThing thing);

/// A line of the list of policies.
struct PolicyListRow {
    PolicyThing thing;
    Policy policy;
    bool isProposed = false;
    PolicyOpinions opinions; // empty where nobody was asked
    QString covers; // names for people
    QString payer;
    friend bool operator==(const PolicyListRow &a, const PolicyListRow &b) { return a.thing == b.thing && a.policy == b.policy; }
};
/// Where a policy stands on a day.
enum class PolicyState {
    draft,
    proposed, // somebody has not answered yet, or objects
    agreed, // proposed, and everybody whom it covers agrees
    toCome, // applied, and begins later
    inForce,
    ended,
    replaced, // by a later version, before it began
};
PolicyState policyStateOf(const PolicyListRow &row, Day today);

struct PolicyListing {
    std::vector<PolicyListRow> rows; // drafts first, then versions by code, the newest first
    PolicyChoices choices;
};
Result<PolicyListing> loadPolicyListing(Database &database, const BookSettings &settings);

} // namespace somo
