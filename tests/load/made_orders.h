// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/open_book.h"
#include "core/orders/order.h"

#include <QSet>
#include <QStringList>

namespace somo::load {

/// Who sells what to whom while a book is written to by many at once.
struct Cast {
    std::vector<PersonId> people;
    std::vector<CustomerId> customers;
};

/// Adds the people and customers of a load and the one order that everybody edits. Refused where they are there already.
Result<Cast> addCast(Book &book);
/// Those that addCast() made.
Result<Cast> findCast(Database &database);

QString orderCode(int writer, int number);
/// The order that a writer writes as its n-th: the same for the same numbers, of three lines, shared 70 to 30 by two
/// people, paid at once, of a customer whom other writers sell to as well.
Order madeOrder(const Cast &cast, int writer, int number);
/// What its lines add up to.
Money netOf(const Order &order);
/// What that credit gets of it; exact, for nets are whole thousands.
Money netOf(const Order &order, size_t credit);

/// Writes the order as one command.
Result<CommandOutcome> writeOrder(Book &book, const Cast &cast, int writer, int number);
/// Adds one piece to the order that everybody edits, as a person does who opened it, changes it and writes it; begins again
/// where somebody changed it meanwhile. `token` stands in the command's words.
Result<CommandOutcome> editShared(Book &book, const QString &token);

/// Whether that order stands in the book.
Result<bool> holdsOrder(Database &database, const QString &code);
/// Whether an edit with that token does.
Result<bool> holdsEdit(Database &database, const QString &token);

/// What is wrong with a book that many wrote to: check() finds something, an order that was confirmed is not there, one is
/// half there, one was written twice, an edit was lost. Empty where all is well.
Result<QStringList> wrongIn(Book &book, const QSet<QString> &confirmedOrders, const QSet<QString> &confirmedEdits);

} // namespace somo::load
