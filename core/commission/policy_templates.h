// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/policy.h"
#include "core/storage/database.h"
#include "core/storage/settings.h"
#include "core/words/language.h"

#include <span>

namespace somo {

/// A policy to begin with. Teams, people and groups stand in it as TEAM-A, LEAD-A, GROUP-A …, to be replaced by one's own.
struct PolicyTemplate {
    QStringView name; // as it is asked for
    const char *title; // source texts of the context "policy"
    const char *purpose;
    bool ofTeams = false; // means nothing in a book of one person
};
std::span<const PolicyTemplate> policyTemplates();

/// The policy of that name over the fiscal year that holds `today`, its amounts round ones of the book's currency; nothing
/// where there is no such template. `open`: the first day that isn't closed for its kind of period; the policy begins with it
/// rather than reach back, in the year that holds it.
std::optional<Policy> policyFromTemplate(QStringView name, const BookSettings &settings, Language language, Day today, Day open = {});
/// The same for a book, which says what is closed.
Result<std::optional<Policy>> policyFromTemplateIn(Database &database, QStringView name, const BookSettings &settings, Language language, Day today);

} // namespace somo
