// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/expense_query.h"

#include <map>

namespace somo {

namespace {

ExpenseCategory categoryFrom(const Statement &row)
{
    return {row.id<ExpenseCategoryId>(0), row.text(1), row.text(2), row.optionalMoney(3), row.int64(4)};
}

Expense expenseFrom(const Statement &row)
{
    return {row.id<ExpenseId>(0), row.day(1), row.id<ExpenseCategoryId>(2), row.money(3), row.id<PersonId>(4), row.id<CustomerId>(5), row.text(6), row.int64(7)};
}

Error noExpenseRow(const char *table, qint64 id)
{
    return failure(ErrorCode::rowNotFound, {QString::fromLatin1(table), QString::number(id)});
}

DayRange monthOf(Day day) { return Period::of(PeriodKind::month, day, 1).days(); }

} // namespace

std::optional<Money> ExpenseSum::left() const
{
    qint64 rest = 0;
    if (!envelope || __builtin_sub_overflow(envelope->minorUnits(), spent.minorUnits(), &rest))
        return std::nullopt;
    return Money::fromMinorUnits(rest);
}

Result<std::vector<ExpenseCategory>> expenseCategories(Database &database)
{
    Statement rows(database, QStringLiteral("SELECT id, code, name, envelope, version FROM expense_category ORDER BY sort_key, id"));
    SOMO_TRY(rows.run());
    std::vector<ExpenseCategory> found;
    while (rows.next())
        found.push_back(categoryFrom(rows));
    SOMO_TRY(rows.status());
    return found;
}

Result<std::optional<ExpenseCategory>> expenseCategory(Database &database, const QString &text)
{
    Statement row(database, QStringLiteral("SELECT id, code, name, envelope, version FROM expense_category WHERE code = :code OR name = :name "
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

namespace {

Result<std::vector<ExpenseSum>> sumsOver(Database &database, DayRange days, qint64 months)
{
    Statement rows(database, QStringLiteral("SELECT c.id, c.code, c.name, c.envelope, c.version, CAST(COALESCE(SUM(e.amount), 0) AS BIGINT), COUNT(e.id) "
                                            "FROM expense_category AS c LEFT JOIN expense AS e ON e.category_id = c.id AND e.on_day BETWEEN :first AND :last "
                                            "GROUP BY c.id, c.code, c.name, c.envelope, c.version, c.sort_key ORDER BY c.sort_key, c.id"));
    rows.bind(u":first", days.first);
    rows.bind(u":last", days.last);
    SOMO_TRY(rows.run());
    std::vector<ExpenseSum> found;
    while (rows.next()) {
        ExpenseSum sum{categoryFrom(rows), rows.money(5), rows.int64(6), std::nullopt};
        if (sum.category.envelope) {
            qint64 all = 0;
            if (__builtin_mul_overflow(sum.category.envelope->minorUnits(), months, &all))
                return failure(ErrorCode::overflow, {sum.category.name});
            sum.envelope = Money::fromMinorUnits(all);
        }
        found.push_back(std::move(sum));
    }
    SOMO_TRY(rows.status());
    return found;
}

} // namespace

Result<std::vector<ExpenseSum>> expenseSums(Database &database, Day month)
{
    return sumsOver(database, monthOf(month), 1);
}

Result<std::vector<ExpenseSum>> expenseSums(Database &database, const Period &period)
{
    const Day first = period.first(), last = period.last();
    const qint64 months = (last.year() - first.year()) * 12 + last.month() - first.month() + 1;
    return sumsOver(database, period.days(), months);
}

Result<std::vector<Expense>> expensesOfMonth(Database &database, Day month)
{
    const DayRange days = monthOf(month);
    Statement rows(database, QStringLiteral("SELECT id, on_day, category_id, amount, person_id, customer_id, note, version FROM expense "
                                            "WHERE on_day BETWEEN :first AND :last ORDER BY on_day DESC, id DESC"));
    rows.bind(u":first", days.first);
    rows.bind(u":last", days.last);
    SOMO_TRY(rows.run());
    std::vector<Expense> found;
    while (rows.next())
        found.push_back(expenseFrom(rows));
    SOMO_TRY(rows.status());
    return found;
}

Result<std::vector<ExpenseListRow>> expenseList(Database &database, DayRange days)
{
    Statement rows(database, QStringLiteral("SELECT e.id, e.on_day, e.category_id, e.amount, e.person_id, e.customer_id, e.note, e.version, c.name, k.name, p.name "
                                            "FROM expense AS e JOIN expense_category AS c ON c.id = e.category_id LEFT JOIN customer AS k ON k.id = e.customer_id "
                                            "LEFT JOIN person AS p ON p.id = e.person_id "
                                            "WHERE e.on_day BETWEEN :first AND :last ORDER BY e.on_day DESC, e.id DESC"));
    rows.bind(u":first", days.first);
    rows.bind(u":last", days.last);
    SOMO_TRY(rows.run());
    std::vector<ExpenseListRow> found;
    while (rows.next())
        found.push_back({expenseFrom(rows), rows.text(8), rows.text(9), rows.text(10)});
    SOMO_TRY(rows.status());
    return found;
}

Result<Expense> expenseById(Database &database, ExpenseId id)
{
    Statement row(database, QStringLiteral("SELECT id, on_day, category_id, amount, person_id, customer_id, note, version FROM expense WHERE id = :id"));
    row.bind(u":id", id);
    SOMO_TRY(row.run());
    if (row.next())
        return expenseFrom(row);
    SOMO_TRY(row.status());
    return noExpenseRow("expense", id.value);
}

Result<ExpenseCategory> expenseCategoryById(Database &database, ExpenseCategoryId id)
{
    Statement row(database, QStringLiteral("SELECT id, code, name, envelope, version FROM expense_category WHERE id = :id"));
    row.bind(u":id", id);
    SOMO_TRY(row.run());
    if (row.next())
        return categoryFrom(row);
    SOMO_TRY(row.status());
    return noExpenseRow("expense_category", id.value);
}

} // namespace somo
