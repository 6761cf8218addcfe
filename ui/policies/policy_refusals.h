// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/policy.h"
#include "core/words/language.h"
#include "ui/policies/policy_edits.h"

#include <map>

namespace somo {

/// A refusal of the policy where it belongs: at the sentence of its clause, and at the band it speaks of.
struct PlacedRefusal {
    QString clause; // as sentences are named; "name" for the head; empty: the whole document
    QString reason; // in words
    BandsOwner owner; // whose bands it speaks of
    int band = -1; // counted from 0
    bool ofStart = true; // the band's start, not its pay
};

/// Where a refusal of checkPolicy, checkPolicyInBook or of a write belongs.
PlacedRefusal placedRefusal(const Error &error, const Policy &policy, Language language);

} // namespace somo
