// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_said.h"

namespace somo {

/// Marketplaces say the refund per order, and not always which goods came back, while a return names lines and quantities
/// (rules §2). A refund of all that the goods cost is a return of all of them: the lines say so from here on. Whether money
/// went back, or a return was agreed, and the order doesn't tell for what: a person has to say it.
bool takeRefund(SaidOrder &order);

} // namespace somo
