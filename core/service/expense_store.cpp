// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/expense_store.h"

#include "core/base/text.h"
#include "core/marketing/named_store.h"
#include "core/service/activity_store.h"
#include "core/service/expense_query.h"

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

Result<ExpenseCategoryId> addCategory(Database &database, const ExpenseCategory &category)
{
    SOMO_TRY_ASSIGN(const QString code, checkedCode(category.code));
    SOMO_TRY_ASSIGN(const QString name, checkedName(category.name, code));
    SOMO_TRY(checkEnvelope(category.envelope));
    SOMO_TRY_ASSIGN(const std::optional<ExpenseCategory> taken, expenseCategory(database, code));
    if (taken && taken->code == code)
        return failure(ErrorCode::codeTaken, {code});
    Statement row(database, QStringLiteral("INSERT INTO expense_category (code, name, sort_key, envelope) VALUES (:code, :name, :key, :envelope) RETURNING id"));
    row.bind(u":code", code);
    row.bind(u":name", name);
    row.bind(u":key", sortKeyText(name));
    row.bind(u":envelope", category.envelope);
    SOMO_TRY_ASSIGN(const qint64 id, runForId(row));
    return ExpenseCategoryId{id};
}

Status updateCategory(Database &database, const ExpenseCategory &category)
{
    SOMO_TRY_ASSIGN(const QString name, checkedName(category.name, category.code));
    SOMO_TRY(checkEnvelope(category.envelope));
    Statement row(database, QStringLiteral("UPDATE expense_category SET name = :name, sort_key = :key, envelope = :envelope, version = version + 1 WHERE id = :id RETURNING id"));
    row.bind(u":name", name);
    row.bind(u":key", sortKeyText(name));
    row.bind(u":envelope", category.envelope);
    row.bind(u":id", category.id);
    SOMO_TRY(row.run());
    return row.next() ? success() : Status(failure(ErrorCode::rowNotFound, {QStringLiteral("expense_category"), QString::number(category.id.value)}));
}

Result<ExpenseId> add(Database &database, const Expense &expense, ImportId import)
{
    SOMO_TRY(checkServiceDay(expense.day));
    SOMO_TRY_ASSIGN(const QString note, checkedServiceNote(expense.note));
    if (expense.amount == Money())
        return failure(ErrorCode::amountMissing);
    Statement row(database, QStringLiteral("INSERT INTO expense (uid, on_day, category_id, amount, person_id, note, import_id) "
                                           "VALUES (:uid, :day, :category, :amount, :person, :note, :import) RETURNING id"));
    row.bind(u":uid", newUid());
    row.bind(u":day", expense.day);
    row.bind(u":category", expense.category);
    row.bind(u":amount", expense.amount);
    row.bind(u":person", expense.person);
    row.bind(u":note", note);
    row.bind(u":import", import);
    SOMO_TRY_ASSIGN(const qint64 id, runForId(row));
    return ExpenseId{id};
}

Status setCategory(Database &database, ExpenseId expense, ExpenseCategoryId category)
{
    Statement row(database, QStringLiteral("UPDATE expense SET category_id = :category, version = version + 1 WHERE id = :id RETURNING note"));
    row.bind(u":category", category);
    row.bind(u":id", expense);
    SOMO_TRY(row.run());
    if (!row.next())
        return failure(ErrorCode::rowNotFound, {QStringLiteral("expense"), QString::number(expense.value)});
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
