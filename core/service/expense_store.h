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
Result<ExpenseCategoryId> addCategory(Database &database, const ExpenseCategory &category, ImportId import = {});
/// A category for which somebody typed a name only: the code is the name's letters, with a number where another one has it.
/// Refused: codeMissing where the name is empty, textTooLong.
Result<ExpenseCategoryId> addCategoryByName(Database &database, const QString &name);
/// One that no expense is under; what was learnt of its words goes with it. Refused: rowNotFound, expenseCategoryUsed.
Status removeCategory(Database &database, ExpenseCategoryId category);
/// Name and envelope; the code stays. Refused: rowNotFound, textTooLong, amountBelowZero, rowChangedSince.
Status updateCategory(Database &database, const ExpenseCategory &category);

/// Refused: dateOutOfRange, dateMissing, textTooLong, amountMissing (0), rowNotFound (the category).
Result<ExpenseId> add(Database &database, const Expense &expense, ImportId import = {});

/// Writes everything of an expense that was there. Refused like add, and rowNotFound, rowChangedSince.
Status update(Database &database, const Expense &expense);
/// A correction by hand: the same, and where the category is another one the words of the note lead there from now on.
Status correct(Database &database, const Expense &expense);
/// Refused: rowNotFound.
Status remove(Database &database, ExpenseId expense);

/// Puts an expense under another category, and learns from it: the words of its note lead there from now on.
/// Refused: rowNotFound.
Status setCategory(Database &database, ExpenseId expense, ExpenseCategoryId category);

/// Counts that these words were put under a category; a word that leads elsewhere by now turns once it was outvoted.
Status learn(Database &database, const QString &note, ExpenseCategoryId category);

/// The words of a note that can say what it was spent on: folded, letters only, two at least, none that says nothing.
QStringList tellingWords(const QString &note);

} // namespace somo::expenses
