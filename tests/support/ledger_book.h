// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledger_derivation.h"
#include "tests/support/orders.h"
#include "tests/support/test_book.h"

#include <vector>

namespace somo::test {

/// A book with the ledger's derivation and a small world of its own: people 1–4 in teams 1–2 (person 1 changes from team
/// 1 to 2 on 16 March 2026, person 4 is in none), channels 101–103, provinces 201–203 (202 takes its area from its
/// successor 201, 203 has none), groups 1 ⊃ 2 ⊃ 3 and 4, products 1–4 of those groups, customers 1–9, campaign 1, segments 1–2.
class LedgerBook {
public:
    explicit LedgerBook(Engine engine, const QString &event = QStringLiteral("completed"));

    TestBook &book() { return m_book; }
    Database &database() { return m_book.database(); }
    /// Writes these orders as one command. Ids must be given: of orders, lines, payments and returns.
    void add(const std::vector<Order> &orders);
    /// Takes all that hangs on an order away and writes it anew, as one command.
    void replace(const Order &order);
    void remove(OrderId order);
    /// Runs statements behind the back of the book: no trail, no derivation.
    void tamper(const QString &sql);

private:
    TestBook m_book;
};

/// Statements that an order consists of, without derived rows.
Status insertOrder(Database &database, const Order &order);
Status deleteOrder(Database &database, OrderId order);

} // namespace somo::test
