// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// What was spent of a category in a month, and what its envelope leaves (below 0: more was spent than it held).
struct ExpenseSum {
    ExpenseCategory category;
    Money spent;
    qint64 count = 0;
    std::optional<Money> left() const;
};
/// Every category, in the order of the alphabet, those without an expense too. `month`: any day of it.
Result<std::vector<ExpenseSum>> expenseSums(Database &database, Day month);
/// The expenses of a month, the newest first.
Result<std::vector<Expense>> expensesOfMonth(Database &database, Day month);

} // namespace somo
