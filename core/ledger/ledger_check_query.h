// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/entry.h"
#include "core/storage/book.h"

#include <span>
#include <vector>

namespace somo {

struct WrongLineNet {
    LineId line;
    OrderId order;
    Money expected;
};
/// The lines whose stored net isn't what lineNet() says, by id.
Result<std::vector<WrongLineNet>> wrongLineNets(Database &database);

/// Makes entries, first orders, order totals, line nets and sort keys anew in memory, from what people and files said,
/// and names those stored that differ: "entry", "first_order", "customer_total", "order_total", "line_net", "sort_key" with the code of the
/// row. A thing that differs a hundred times is named a hundred times. Changes nothing.
Result<std::vector<Discrepancy>> checkLedger(Database &database, std::span<const RecognitionEvent> events);

} // namespace somo
