// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/policy.h"

namespace somo {

/// Whether a policy makes sense by itself, whatever the book holds (policy.md). Refused: policyRefused, with the first
/// clause that doesn't and the reason.
Status checkPolicy(const Policy &policy);

/// The refusal of a clause; the reason is a source text of the context "policy", with %1 … for the arguments.
Error policyRefusal(const QString &clause, const char *reason, const QStringList &args = {});

} // namespace somo
