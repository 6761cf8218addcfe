// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/policy_draft_query.h"
#include "core/words/language.h"

namespace somo {

/// A policy that a search found.
struct PolicyHit {
    PolicyDraftId draft; // either this
    PolicyVersionId version; // or this
    QString name;
    QString code;
    int number = 1;
    QString clause; // the sentence that has the words; empty where name and code have them
};

/// Drafts, and of each code the version in force on `today`, else the newest: those whose name and code hold every word typed
/// as the beginning of a word, then those of which one clause does, as it reads in that language. No index: a book has few
/// policies. Nothing for a text without letters or digits. Inside the caller's read transaction.
Result<std::vector<PolicyHit>> searchPolicies(Database &database, const BookSettings &settings, const QString &text, Language language, Day today, int limit);

} // namespace somo
