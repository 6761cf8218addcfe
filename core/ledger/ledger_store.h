// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/entry.h"
#include "core/ledger/recognition.h"
#include "core/storage/bulk_writer.h"

#include <span>
#include <vector>

namespace somo {

/// Writes entries and order totals. Entries are held back and written in portions sorted as the table is clustered, so
/// that orders may come in any order of dates; about 40 MB at most. Needs finish().
class LedgerWriter {
public:
    explicit LedgerWriter(Database &database);
    Status add(std::span<const LedgerEntry> entries);
    Status add(OrderId order, const OrderTotals &totals);
    Status finish();

private:
    Status writePortion();

    Database &m_database;
    BulkInsert m_totals;
    std::vector<LedgerEntry> m_entries;
};

/// Takes away the entries and totals of all orders (with every customer's first order and sums), or of those with ids from
/// `first` to `last`.
Status clearLedger(Database &database);
Status clearLedger(Database &database, OrderId first, OrderId last);

/// Takes away the entries, first orders and customers' sums of one event.
Status clearLedger(Database &database, RecognitionEvent event);

/// Finds every customer's first recognised order: by date, then time (none last), then code (rules §3). Reads entries.
Status rewriteAllFirstOrders(Database &database, RecognitionEvent event);
/// The same for these customers.
Status rewriteFirstOrders(Database &database, RecognitionEvent event, std::span<const CustomerId> customers);

/// How many orders of every customer count, and what they come to with all that came back. Reads entries.
Status rewriteAllCustomerTotals(Database &database, RecognitionEvent event);
/// The same for these customers.
Status rewriteCustomerTotals(Database &database, RecognitionEvent event, std::span<const CustomerId> customers);

/// Puts a line's derived net right.
Status writeLineNet(Database &database, LineId line, Money net);

} // namespace somo
