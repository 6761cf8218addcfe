// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/entry.h"
#include "core/ledger/returned.h"

namespace somo {

/// The ledger of an order that is recognised as it is paid (rules §5, event part_paid). Of each line (net − returned so far)
/// × min(1, paid ÷ total) is recognised, gross profit and quantity likewise; every payment or return enters with the
/// difference. What a payment adds is a sale on its day (a refund takes away on its own); what a return takes back names
/// the days of the payments that had brought it, in proportion to what of them is left. A return that leaves payments
/// with more of the rest than before adds on its own day. On one day payments come before returns.
/// Without payments: all of it on order.paid_on, or as `paid` says.
Result<std::vector<LedgerEntry>> partPaidLedgerOf(const Order &order, std::span<const LineFigures> figures, std::span<const ReturnStep> returns);

} // namespace somo
