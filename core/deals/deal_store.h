// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/deals/deal.h"
#include "core/orders/order.h"
#include "core/storage/database.h"

namespace somo::deals {

/// All run inside Book::write; undo is the book's. A deal's step is written with every change of its stage, the first one
/// when it is opened.

/// A new deal, in its stage or the first open one, where it stands since `openedOn`; in a closed stage since `closedOn`.
/// Refused: dateMissing, dateOutOfRange, datesReversed, codeTaken, dealNameMissing, textTooLong, amountBelowZero, rowNotFound
/// (customer, person, product, stage), dealStageRetired.
Result<DealId> add(Database &database, const Deal &deal, ImportId import = {});

/// Name, code, customer, person, amount, product, days, next step and note; the stage and what follows from it stay.
/// Refused as add(), and rowChangedSince.
Status update(Database &database, const Deal &deal);

/// Puts a deal into a stage on that day. Into a closed one it is closed on it; out of one it is open again, and reason, note of
/// losing and its link to an order go. Nothing changes where it stands there already. Refused: rowNotFound, dealStageRetired,
/// dateOutOfRange, dealStepBefore (a step of a later day), dealHasOrder (a won one whose order stands).
Status moveTo(Database &database, DealId deal, DealStageId stage, Day day);

/// moveTo() the first stage that means won.
Status win(Database &database, DealId deal, Day day);
/// moveTo() the first stage that means lost, with why: a reason of the list, a free line, or neither.
Status lose(Database &database, DealId deal, Day day, LostReasonId reason, const QString &note);
/// The reason of a deal that is lost. Refused: rowNotFound, dealNotLost, textTooLong.
Status setLostReason(Database &database, DealId deal, LostReasonId reason, const QString &note);

/// The order that a won deal becomes: a draft of that day with its customer and person, one line of its product at its amount
/// (without a product: a line named after the deal). Nothing is written. Refused: rowNotFound, amountMissing.
Result<Order> orderOf(Database &database, DealId deal, Day day);
/// Notes which order a deal became; 0 takes the note back. Refused: rowNotFound, dealNotWon.
Status linkOrder(Database &database, DealId deal, OrderId order);

/// A deal with its steps, and the values of own fields and files that hang on it. Refused: rowNotFound.
Status remove(Database &database, DealId deal);

} // namespace somo::deals
