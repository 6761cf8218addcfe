// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/policy_search_query.h"

#include "core/commission/policy_name_query.h"
#include "core/storage/search_index.h"

#include <QStringList>

#include <algorithm>
#include <span>

namespace somo {

namespace {

bool holdsAll(const QString &text, const QStringList &typed)
{
    const QStringList words = searchWords(text).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(typed, [&](const QString &part) { return std::ranges::any_of(words, [&](const QString &word) { return word.startsWith(part); }); });
}

struct Searched {
    PolicyHit hit;
    Policy policy;
};

Searched searched(PolicyDraftId draft, PolicyVersionId version, const Policy &policy)
{
    return {{draft, version, policy.name, policy.code, policy.version, {}}, policy};
}

/// In force that day, else the newest of the code; `versions` are of one code, by number.
const StoredPolicy &presentOf(std::span<const StoredPolicy> versions, Day today)
{
    const auto now = std::ranges::find_if(versions, [today](const StoredPolicy &each) { return each.policy.days.first <= today && today <= each.policy.days.last; });
    return now == versions.end() ? versions.back() : *now;
}

Result<std::vector<Searched>> allSearched(Database &database, const BookSettings &settings, Day today)
{
    std::vector<Searched> all;
    SOMO_TRY_ASSIGN(const auto versions, loadPolicies(database, settings));
    for (auto first = versions.begin(); first != versions.end();) {
        const auto next = std::find_if(first, versions.end(), [first](const StoredPolicy &each) { return each.policy.code != first->policy.code; });
        const StoredPolicy &present = presentOf({first, next}, today);
        all.push_back(searched({}, present.versionId, present.policy));
        first = next;
    }
    SOMO_TRY_ASSIGN(const auto drafts, policyDrafts(database, settings));
    for (const PolicyDraft &each : drafts)
        all.push_back(searched(each.id, {}, each.policy));
    return all;
}

} // namespace

Result<std::vector<PolicyHit>> searchPolicies(Database &database, const BookSettings &settings, const QString &text, Language language, Day today, int limit)
{
    const QStringList typed = searchWords(text).split(u' ', Qt::SkipEmptyParts);
    std::vector<PolicyHit> hits;
    if (typed.isEmpty())
        return hits;
    SOMO_TRY_ASSIGN(const auto all, allSearched(database, settings, today));
    std::vector<const Searched *> others;
    for (const Searched &each : all) {
        if (!holdsAll(each.policy.name + u' ' + each.policy.code, typed))
            others.push_back(&each);
        else if (hits.size() < size_t(limit))
            hits.push_back(each.hit);
    }
    for (const Searched *each : others) {
        if (hits.size() >= size_t(limit))
            break;
        SOMO_TRY_ASSIGN(const PolicyNames names, policy_names::namesOf(database, each->policy));
        const auto sentences = policySentences(each->policy, settings.currency, language, names, isPersonal(settings));
        const auto found = std::ranges::find_if(sentences, [&](const ClauseSentence &sentence) { return holdsAll(sentence.text(), typed); });
        if (found == sentences.end())
            continue;
        hits.push_back(each->hit);
        hits.back().clause = found->text();
    }
    return hits;
}

} // namespace somo
