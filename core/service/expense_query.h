// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/result.h"
#include "core/service/expense.h"
#include "core/storage/database.h"

#include <QStringList>

#include <vector>

namespace somo {

/// All categories, in the order of the alphabet.
Result<std::vector<ExpenseCategory>> expenseCategories(Database &database);
/// By code, then by exact name; nothing where there is none.
Result<std::optional<ExpenseCategory>> expenseCategory(Database &database, const QString &text);

/// Where a word led so far.
struct ExpenseWord {
    ExpenseCategoryId category;
    int hits = 0;
};
Result<std::optional<ExpenseWord>> expenseWord(Database &database, const QString &word);
/// The category that most of these folded words lead to, by their hits; ties to the word that comes first. 0: none.
Result<ExpenseCategoryId> learnedCategory(Database &database, const QStringList &words);

/// What was spent of a category, and what its envelope leaves (below 0: more was spent than it held).
struct ExpenseSum {
    ExpenseCategory category;
    Money spent;
    qint64 count = 0;
    std::optional<Money> envelope; // for all months asked for
    std::optional<Money> left() const;
};
/// Every category, in the order of the alphabet, those without an expense too. `month`: any day of it.
Result<std::vector<ExpenseSum>> expenseSums(Database &database, Day month);
/// The same over whole months: a month's envelope counts once for each of them. Refused: overflow.
Result<std::vector<ExpenseSum>> expenseSums(Database &database, const Period &period);
/// The expenses of a month, the newest first.
Result<std::vector<Expense>> expensesOfMonth(Database &database, Day month);

/// An expense as a list shows it.
struct ExpenseListRow {
    Expense expense;
    QString category, customer, person; // names
};
/// The expenses of these days that this login may see, the newest first.
Result<std::vector<ExpenseListRow>> expenseList(Database &database, DayRange days);
/// Refused: rowNotFound.
Result<Expense> expenseById(Database &database, ExpenseId id);
/// Refused: rowNotFound.
Result<ExpenseCategory> expenseCategoryById(Database &database, ExpenseCategoryId id);

} // namespace somo
