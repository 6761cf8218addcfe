// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/expense_query.h"

#include <map>

namespace somo {

namespace {

ExpenseCategory categoryFrom(const Statement &row)
{
    ExpenseCategory category{row.id<ExpenseCategoryId>(0), row.text(1), row.text(2), std::nullopt};
    if (const auto envelope = row.optionalInt64(3))
        category.envelope = Money::fromMinorUnits(*envelope);
    return category;
}

DayRange monthOf(Day day) { return Period::of(PeriodKind::month, day, 1).days(); }

} // namespace

std::optional<Money> ExpenseSum::left() const
{
    qint64 rest = 0;
    if (!category.envelope || __builtin_sub_overflow(category.envelope->minorUnits(), spent.minorUnits(), &rest))
        return std::nullopt;
    return Money::fromMinorUnits(rest);
}

Result<std::vector<ExpenseCategory>> expenseCategories(Database &database)
{
    Statement rows(database, QStringLiteral("SELECT id, code, name, envelope FROM expense_category ORDER BY sort_key, id"));
    SOMO_TRY(rows.run());
    std::vector<ExpenseCategory> found;
    while (rows.next())
        found.push_back(categoryFrom(rows));
    SOMO_TRY(rows.status());
    return found;
}

Result<std::optional<ExpenseCategory>> expenseCategory(Database &database, const QString &text)
{
    Statement row(database, QStringLiteral("SELECT id, code, name, envelope FROM expense_category WHERE code = :code OR name = :name "
                                           "ORDER BY CASE WHEN code = :same THEN 0 ELSE 1 END, id LIMIT 1"));
    row.bind(u":code", text);
    row.bind(u":name", text);
    row.bind(u":same", text);
    SOMO_TRY(row.run());
    std::optional<ExpenseCategory> found;
    if (row.next())
        found = categoryFrom(row);
    SOMO_TRY(row.status());
    return found;
}

Result<std::optional<ExpenseWord>> expenseWord(Database &database, const QString &word)
{
    Statement row(database, QStringLiteral("SELECT category_id, hits FROM expense_word WHERE word = :word"));
    row.bind(u":word", word);
    SOMO_TRY(row.run());
    std::optional<ExpenseWord> found;
    if (row.next())
        found = ExpenseWord{row.id<ExpenseCategoryId>(0), row.integer(1)};
    SOMO_TRY(row.status());
    return found;
}

Result<ExpenseCategoryId> learnedCategory(Database &database, const QStringList &words)
{
    std::map<ExpenseCategoryId, int> votes;
    ExpenseCategoryId best;
    for (const QString &word : words) {
        SOMO_TRY_ASSIGN(const std::optional<ExpenseWord> known, expenseWord(database, word));
        if (!known)
            continue;
        const int votesNow = votes[known->category] += known->hits;
        if (!best || votesNow > votes[best])
            best = known->category;
    }
    return best;
}

Result<std::vector<ExpenseSum>> expenseSums(Database &database, Day month)
{
    const DayRange days = monthOf(month);
    Statement rows(database, QStringLiteral("SELECT c.id, c.code, c.name, c.envelope, CAST(COALESCE(SUM(e.amount), 0) AS BIGINT), COUNT(e.id) "
                                            "FROM expense_category AS c LEFT JOIN expense AS e ON e.category_id = c.id AND e.on_day BETWEEN :first AND :last "
                                            "GROUP BY c.id, c.code, c.name, c.envelope, c.sort_key ORDER BY c.sort_key, c.id"));
    rows.bind(u":first", days.first);
    rows.bind(u":last", days.last);
    SOMO_TRY(rows.run());
    std::vector<ExpenseSum> found;
    while (rows.next())
        found.push_back({categoryFrom(rows), rows.money(4), rows.int64(5)});
    SOMO_TRY(rows.status());
    return found;
}

Result<std::vector<Expense>> expensesOfMonth(Database &database, Day month)
{
    const DayRange days = monthOf(month);
    Statement rows(database, QStringLiteral("SELECT id, on_day, category_id, amount, person_id, note FROM expense "
                                            "WHERE on_day BETWEEN :first AND :last ORDER BY on_day DESC, id DESC"));
    rows.bind(u":first", days.first);
    rows.bind(u":last", days.last);
    SOMO_TRY(rows.run());
    std::vector<Expense> found;
    while (rows.next())
        found.push_back({rows.id<ExpenseId>(0), rows.day(1), rows.id<ExpenseCategoryId>(2), rows.money(3), rows.id<PersonId>(4), rows.text(5)});
    SOMO_TRY(rows.status());
    return found;
}

} // namespace somo
