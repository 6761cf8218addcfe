// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/policy_query.h"

namespace somo {

using PolicyDraftId = Id<struct PolicyDraftTag>;

/// A policy that somebody writes on. It is in force nowhere.
struct PolicyDraft {
    PolicyDraftId id;
    Policy policy;
    QString author; // who wrote the newest text
    qint64 moment = 0; // and when, ms UTC
    QString proposedBy; // may be empty: nobody said who uses Somo
    qint64 proposedAt = 0;
    qint64 version = 0; // of the row that was read
    bool isProposed() const { return proposedAt != 0; } // whoever did, named or not
};

/// What somebody said to a proposed draft or to a version in force.
struct PolicyOpinion {
    PersonId person;
    QString code;
    QString name;
    bool agrees = false;
    QString words; // never empty for an objection
    qint64 moment = 0; // ms UTC
};

struct PolicyOpinions {
    std::vector<PolicyOpinion> given; // by given name
    std::vector<PolicyOpinion> waiting; // who is covered on one of the policy's days and hasn't answered; only person, code and name
};

/// All drafts, by code, version, then the newest text first.
Result<std::vector<PolicyDraft>> policyDrafts(Database &database, const BookSettings &settings);
/// One of them. Refused: rowNotFound.
Result<PolicyDraft> policyDraft(Database &database, const BookSettings &settings, PolicyDraftId id);
/// By what a person calls it: its number (the id), or its code. Refused: cliNotFound, policyRefused where there are several.
Result<PolicyDraft> policyDraftNamed(Database &database, const BookSettings &settings, const QString &text);

Result<PolicyOpinions> opinionsOnDraft(Database &database, const PolicyDraft &draft);
Result<PolicyOpinions> opinionsOnVersion(Database &database, const StoredPolicy &version);

} // namespace somo
