// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledger_query.h"
#include "core/words/formats.h"
#include "ui/why/why_popover.h"

namespace somo {

/// How many orders stand under a figure of an explanation; the others are in the list.
constexpr int mostOrdersInWhy = 7;

/// Those orders as lines; where there are more of them than that, the last line says so.
std::vector<WhyLine> orderLines(const std::vector<OrderBehind> &orders, const Formats &formats);

} // namespace somo
