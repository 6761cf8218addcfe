// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/service/expense.h"
#include "core/storage/database.h"

#include <QStringList>

#include <vector>

namespace somo::expenses {

/// Run inside Book::write.

/// Refused: codeMissing, codeTaken, textTooLong, amountBelowZero (the envelope).
Result<ExpenseCategoryId> addCategory(Database &database, const ExpenseCategory &category);
/// Name and envelope; the code stays. Refused: rowNotFound, textTooLong, amountBelowZero.
Status updateCategory(Database &database, const ExpenseCategory &category);

/// Refused: dateOutOfRange, dateMissing, textTooLong, amountMissing (0), rowNotFound (the category).
Result<ExpenseId> add(Database &database, const Expense &expense, ImportId import = {});

/// Puts an expense under another category, and learns from it: the words of its note lead there from now on.
/// Refused: rowNotFound.
Status setCategory(Database &database, ExpenseId expense, ExpenseCategoryId category);

/// Counts that these words were put under a category; a word that leads elsewhere by now turns once it was outvoted.
Status learn(Database &database, const QString &note, ExpenseCategoryId category);

/// The words of a note that can say what it was spent on: folded, letters only, two at least, none that says nothing.
QStringList tellingWords(const QString &note);

} // namespace somo::expenses
