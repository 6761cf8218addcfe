// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/expense_store.h"

#include "core/base/text.h"
#include "core/marketing/named_store.h"
#include "core/service/activity_store.h"
#include "core/service/expense_query.h"
#include "core/storage/row_changes.h"

#include <algorithm>
#include <array>

namespace somo::expenses {

namespace {

/// Folded words that stand beside anything money is spent on.
constexpr std::array<QStringView, 24> emptyWords{u"voi", u"khach", u"anh", u"chi", u"em", u"co", u"chu", u"bac", u"cho", u"cua", u"va", u"tien", u"mua", u"tra",
                                                 u"di", u"hom", u"nay", u"qua", u"mai", u"ngay", u"lan", u"nguoi", u"cai", u"o"};

Status checkEnvelope(const std::optional<Money> &envelope)
{
    return envelope && *envelope < Money() ? Status(failure(ErrorCode::amountBelowZero)) : success();
}

Error noSuchRow(const char *table, qint64 id)
{
    return failure(ErrorCode::rowNotFound, {QString::fromLatin1(table), QString::number(id)});
}

Status checkAmount(Money amount)
{
    return amount == Money() ? Status(failure(ErrorCode::amountMissing)) : success();
}

Status writeWord(Database &database, const QString &word, ExpenseCategoryId category, const std::optional<ExpenseWord> &known)
{
    // One vote for the same category strengthens it, one against weakens; at none the word changes sides.
    const bool isSame = known && known->category == category;
    const bool turns = known && !isSame && known->hits <= 1;
    const QString sql = !known ? QStringLiteral("INSERT INTO expense_word (word, category_id, hits) VALUES (:word, :category, :hits)")
                               : QStringLiteral("UPDATE expense_word SET category_id = :category, hits = :hits, version = version + 1 WHERE word = :word");
    constexpr int mostHits = 3; // so that three corrections always turn a word
    Statement row(database, sql);
    row.bind(u":word", word);
    row.bind(u":category", !known || isSame || turns ? category : known->category);
    row.bind(u":hits", !known || turns ? 1 : isSame ? std::min(known->hits + 1, mostHits) : known->hits - 1);
    return row.run();
}

} // namespace

QStringList tellingWords(const QString &note)
{
    QStringList words;
    QString word;
    const QString text = folded(note) + u' ';
    for (const QChar c : text) {
        if (c.isLetter()) {
            word += c;
            continue;
        }
        if (word.size() >= 2 && !words.contains(word) && std::ranges::find(emptyWords, QStringView(word)) == emptyWords.end())
            words += word;
        word.clear();
    }
    return words;
}

Result<ExpenseCategoryId> addCategory(Database &database, const ExpenseCategory &category, ImportId import)
{
    SOMO_TRY_ASSIGN(const QString code, checkedCode(category.code));
    SOMO_TRY_ASSIGN(const QString name, checkedName(category.name, code));
    SOMO_TRY(checkEnvelope(category.envelope));
    SOMO_TRY_ASSIGN(const std::optional<ExpenseCategory> taken, expenseCategory(database, code));
    if (taken && taken->code == code)
        return failure(ErrorCode::codeTaken, {code});
    Statement row(database, QStringLiteral("INSERT INTO expense_category (code, name, sort_key, envelope, import_id) VALUES (:code, :name, :key, :envelope, :import) RETURNING id"));
    row.bind(u":code", code);
    row.bind(u":name", name);
    row.bind(u":key", sortKeyText(name));
    row.bind(u":envelope", category.envelope);
    row.bind(u":import", import);
    SOMO_TRY_ASSIGN(const qint64 id, runForId(row));
    return ExpenseCategoryId{id};
}

Result<ExpenseCategoryId> addCategoryByName(Database &database, const QString &name)
{
    const QString base = folded(name).simplified().replace(u' ', u'-');
    for (int number = 1;; ++number) {
        const QString code = number == 1 ? base : base + u'-' + QString::number(number);
        SOMO_TRY_ASSIGN(const std::optional<ExpenseCategory> taken, expenseCategory(database, code));
        if (!taken)
            return addCategory(database, {{}, code, name, std::nullopt});
    }
}

Status removeCategory(Database &database, ExpenseCategoryId category)
{
    SOMO_TRY_ASSIGN(const ExpenseCategory known, expenseCategoryById(database, category));
    Statement used(database, QStringLiteral("SELECT COUNT(*) FROM expense WHERE category_id = :id"));
    used.bind(u":id", category);
    SOMO_TRY_ASSIGN(const qint64 count, runForId(used));
    if (count > 0)
        return failure(ErrorCode::expenseCategoryUsed, {known.name, QString::number(count)});
    Statement words(database, QStringLiteral("DELETE FROM expense_word WHERE category_id = :id"));
    words.bind(u":id", category);
    SOMO_TRY(words.run());
    Statement row(database, QStringLiteral("DELETE FROM expense_category WHERE id = :id"));
    row.bind(u":id", category);
    return row.run();
}

Status updateCategory(Database &database, const ExpenseCategory &category)
{
    SOMO_TRY_ASSIGN(const QString name, checkedName(category.name, category.code));
    SOMO_TRY(checkEnvelope(category.envelope));
    if (category.version != 0)
        SOMO_TRY(unchangedSince(database, {QStringLiteral("expense_category"), category.id.value, category.version}));
    Statement row(database, QStringLiteral("UPDATE expense_category SET name = :name, sort_key = :key, envelope = :envelope, version = version + 1 WHERE id = :id RETURNING id"));
    row.bind(u":name", name);
    row.bind(u":key", sortKeyText(name));
    row.bind(u":envelope", category.envelope);
    row.bind(u":id", category.id);
    SOMO_TRY(row.run());
    return row.next() ? success() : Status(noSuchRow("expense_category", category.id.value));
}

Result<ExpenseId> add(Database &database, const Expense &expense, ImportId import)
{
    SOMO_TRY(checkServiceDay(expense.day));
    SOMO_TRY_ASSIGN(const QString note, checkedServiceNote(expense.note));
    SOMO_TRY(checkAmount(expense.amount));
    Statement row(database, QStringLiteral("INSERT INTO expense (uid, on_day, category_id, amount, person_id, customer_id, note, import_id) "
                                           "VALUES (:uid, :day, :category, :amount, :person, :customer, :note, :import) RETURNING id"));
    row.bind(u":uid", newUid());
    row.bind(u":day", expense.day);
    row.bind(u":category", expense.category);
    row.bind(u":amount", expense.amount);
    row.bind(u":person", expense.person);
    row.bind(u":customer", expense.customer);
    row.bind(u":note", note);
    row.bind(u":import", import);
    SOMO_TRY_ASSIGN(const qint64 id, runForId(row));
    return ExpenseId{id};
}

Status update(Database &database, const Expense &expense)
{
    SOMO_TRY(checkServiceDay(expense.day));
    SOMO_TRY_ASSIGN(const QString note, checkedServiceNote(expense.note));
    SOMO_TRY(checkAmount(expense.amount));
    if (expense.version != 0)
        SOMO_TRY(unchangedSince(database, {QStringLiteral("expense"), expense.id.value, expense.version}));
    Statement row(database, QStringLiteral("UPDATE expense SET on_day = :day, category_id = :category, amount = :amount, person_id = :person, customer_id = :customer, "
                                           "note = :note, version = version + 1 WHERE id = :id RETURNING id"));
    row.bind(u":day", expense.day);
    row.bind(u":category", expense.category);
    row.bind(u":amount", expense.amount);
    row.bind(u":person", expense.person);
    row.bind(u":customer", expense.customer);
    row.bind(u":note", note);
    row.bind(u":id", expense.id);
    SOMO_TRY(row.run());
    return row.next() ? success() : Status(noSuchRow("expense", expense.id.value));
}

Status correct(Database &database, const Expense &expense)
{
    SOMO_TRY_ASSIGN(const Expense before, expenseById(database, expense.id));
    SOMO_TRY(update(database, expense));
    return before.category == expense.category ? success() : learn(database, expense.note, expense.category);
}

Status remove(Database &database, ExpenseId expense)
{
    Statement row(database, QStringLiteral("DELETE FROM expense WHERE id = :id RETURNING id"));
    row.bind(u":id", expense);
    SOMO_TRY(row.run());
    return row.next() ? success() : Status(noSuchRow("expense", expense.value));
}

Status setCategory(Database &database, ExpenseId expense, ExpenseCategoryId category)
{
    Statement row(database, QStringLiteral("UPDATE expense SET category_id = :category, version = version + 1 WHERE id = :id RETURNING note"));
    row.bind(u":category", category);
    row.bind(u":id", expense);
    SOMO_TRY(row.run());
    if (!row.next())
        return noSuchRow("expense", expense.value);
    const QString note = row.text(0);
    SOMO_TRY(row.status());
    return learn(database, note, category);
}

Status learn(Database &database, const QString &note, ExpenseCategoryId category)
{
    for (const QString &word : tellingWords(note)) {
        SOMO_TRY_ASSIGN(const std::optional<ExpenseWord> known, expenseWord(database, word));
        SOMO_TRY(writeWord(database, word, category, known));
    }
    return success();
}

} // namespace somo::expenses
