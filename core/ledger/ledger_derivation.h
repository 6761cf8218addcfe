// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/entry.h"
#include "core/storage/book.h"

namespace somo {

/// ordered | confirmed | completed | paid: the events that a book may recognise on.
std::optional<RecognitionEvent> recognitionEventFromText(QStringView text);
/// The event that a book recognises on.
RecognitionEvent recognitionEventOf(const BookSettings &settings);
QString recognitionEventText(RecognitionEvent event);

/// Keeps entries, first orders, order totals, line nets and the search index (and looks after sort keys in check).
class LedgerDerivation : public Derivation {
public:
    Status seed(Database &database, const BookSettings &settings) override;
    Status derive(Database &database, const BookSettings &settings, std::span<const RowChange> changes) override;
    Status deriveAll(Database &database, const BookSettings &settings) override;
    Result<std::vector<Discrepancy>> check(Database &database, const BookSettings &settings) override;
};

/// Derives the orders with ids from `first` to `last` in bulk, for imports, which derive what they inserted themselves.
/// Safe to repeat. Memory stays under about 60 MB however many there are.
Status deriveOrders(Database &database, const BookSettings &settings, OrderId first, OrderId last);
/// The same for single orders, which an import added payments or returns to.
Status deriveOrders(Database &database, const BookSettings &settings, std::span<const OrderId> orders);

} // namespace somo
