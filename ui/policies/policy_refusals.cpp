// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policies/policy_refusals.h"

#include "core/base/result.h"
#include "core/words/error_words.h"
#include "ui/policies/clause_path.h"

namespace somo {

namespace {

/// The sentence in which a field of the document's head stands.
QString headClause(const QString &field)
{
    if (field == u"code" || field == u"name" || field == u"version" || field == u"reason")
        return QStringLiteral("name");
    if (field == u"from" || field == u"to" || field == u"payer" || field == u"covers")
        return QStringLiteral("covers");
    if (field == u"event" || field == u"hold_days" || field == u"returns")
        return QStringLiteral("event");
    if (field == u"gate" || field == u"cap" || field == u"guarantee" || field == u"draw" || field == u"referral" || field == u"bonuses")
        return field;
    return {};
}

} // namespace

PlacedRefusal placedRefusal(const Error &error, const Policy &policy, Language language)
{
    PlacedRefusal placed;
    if (error.code != ErrorCode::policyRefused || error.args.size() < 2) {
        placed.reason = words::errorText(error, language);
        if (error.code == ErrorCode::codeMissing || error.code == ErrorCode::textTooLong)
            placed.clause = QStringLiteral("name");
        return placed;
    }
    placed.reason = words::policyReason(error, language);
    const ClausePath path = ClausePath::of(error.args[0]);
    placed.owner = path.owner(policy);
    if (const auto band = path.band())
        placed.band = int(*band);
    placed.ofStart = path.key() == u"from";
    if (placed.owner.kind != BandsOwner::Kind::none)
        placed.clause = clauseOf(policy, placed.owner);
    else if (path.overriding(policy))
        placed.clause = QStringLiteral("overrides[%1]").arg(path.item);
    else
        placed.clause = headClause(path.list);
    return placed;
}

} // namespace somo
