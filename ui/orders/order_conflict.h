// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/order_choices_query.h"
#include "core/storage/row_changes.h"
#include "core/words/formats.h"
#include "ui/shell/conflict_sheet.h"

namespace somo {

/// An order as somebody else left it, and what they did since it was opened here.
struct NewerOrder {
    OrderSheet sheet;
    std::vector<RowEdit> edits;
};
/// On the reader's thread; `version` is the one that was opened.
Result<NewerOrder> newerOrder(Database &database, OrderId order, qint64 version);

/// Who changed it, and when; `offset` seconds from UTC.
QString orderChangedBy(const std::vector<RowEdit> &edits, const Formats &formats, int offset);

/// The parts that differ between what was opened, what the book has now and what stands in the form.
std::vector<ConflictField> orderConflict(const OrderSheet &opened, const OrderSheet &theirs, const Order &mine, const Formats &formats);

} // namespace somo
