// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/policy.h"
#include "core/storage/settings.h"

#include <QByteArray>

namespace somo {

/// Reads a policy's document (policy.md); what it leaves out is the book's: currency, event, end of the fiscal year.
/// Whether the policy makes sense is checkPolicy's matter. `fileName` is for errors.
/// Refused: badJson, unknownPolicyKey, badPolicyValue.
Result<Policy> policyFromJson(const QByteArray &json, const BookSettings &settings, const QString &fileName = {});
/// The canonical document, clauses in policy.md's order and nothing left to the book's settings: policyFromJson reads it
/// back as the same policy whatever they become.
QByteArray policyToJson(const Policy &policy, const Currency &currency);

/// What a band's `from` counts, which follows from the policy's base and the rule's edges.
enum class EdgeUnit {
    money, // minor units
    quantity, // thousandths
    count, // whole orders
    percent, // millionths
};
EdgeUnit edgeUnit(CommissionBase base, BandEdges edges);
/// Decimals of a band's `from` in the document.
int edgeDecimals(EdgeUnit unit, const Currency &currency);

} // namespace somo
