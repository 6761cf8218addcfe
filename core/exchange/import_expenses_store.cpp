// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_service.h"

#include "core/base/text.h"
#include "core/service/activity_store.h"
#include "core/service/expense_query.h"
#include "core/service/expense_store.h"

#include <QHash>
#include <QSet>

#include <array>

namespace somo {

namespace {

constexpr std::array saidOfExpense{Field::expenseOn, Field::expenseCategory, Field::expenseAmount, Field::expensePerson, Field::expenseCustomer, Field::expenseNote};

class ExpenseImport : public ServiceImport {
public:
    explicit ExpenseImport(ImportContext &context)
        : ServiceImport(context, {QStringLiteral("expense"), QStringLiteral("expense"), QStringLiteral("expenses"), Field::expenseCode, Field::expenseOn,
                                  Field::expensePerson, Field::expenseCustomer, saidOfExpense, true})
        , m_categories(context.options.makeUnknown)
    {
    }

protected:
    Status loadMore(Database &database) override
    {
        SOMO_TRY_ASSIGN(const std::vector<ExpenseCategory> known, expenseCategories(database));
        m_categories = UsedNames(context().options.makeUnknown);
        m_exact.clear();
        m_folded.clear();
        std::vector<NamedRow> rows;
        for (const ExpenseCategory &category : known) {
            rows.push_back({category.id.value, category.code, category.name});
            m_exact << category.code << category.name;
        }
        for (const ExpenseCategory &category : known) {
            if (!m_folded.contains(folded(category.name)))
                m_folded.insert(folded(category.name), category.code);
        }
        m_categories.load(rows);
        return success();
    }
    Status read(const Cells &cells, ServiceRow &row) override
    {
        setProblem(Field::expenseAmount);
        const Cell &amount = cell(cells, Field::expenseAmount);
        row.amount = Money::fromMinorUnits(amount.number);
        if (!amount.present || row.amount == Money())
            return failure(ErrorCode::amountMissing);
        setProblem(Field::expenseNote);
        SOMO_TRY_ASSIGN(row.note, checkedServiceNote(text(cells, Field::expenseNote)));
        setProblem(Field::expenseCategory);
        SOMO_TRY_ASSIGN(row.category, categoryOf(text(cells, Field::expenseCategory), row.note));
        return success();
    }
    void useMore(const ServiceRow &row) override { m_categories.use(row.category); }
    void countMore() override
    {
        if (m_categories.used() > 0)
            context().result.added[QStringLiteral("expense_categories")] += m_categories.used();
    }
    Status makeMore(Database &database, ImportId import) override
    {
        return m_categories.make([&](const QString &text) -> Result<qint64> {
            SOMO_TRY_ASSIGN(const ExpenseCategoryId id, expenses::addCategory(database, {{}, text, text, std::nullopt}, import));
            return id.value;
        });
    }
    ServiceRow rowOf(const Statement &row) const override
    {
        ServiceRow found;
        found.id = row.int64(0);
        found.day = row.day(1);
        found.category = row.int64(2);
        found.amount = row.money(3);
        found.person = row.id<PersonId>(4).value;
        found.customer = row.id<CustomerId>(5).value;
        found.note = row.text(6);
        return found;
    }
    QString storedByCode() const override
    {
        return QStringLiteral("SELECT id, on_day, category_id, amount, person_id, customer_id, note FROM expense WHERE source_id = :source AND code = :code ORDER BY id LIMIT 1");
    }
    QString storedByUid() const override
    {
        return QStringLiteral("SELECT id, on_day, category_id, amount, person_id, customer_id, note FROM expense WHERE uid = :uid");
    }
    QStringList columns() const override
    {
        return {QStringLiteral("on_day"), QStringLiteral("category_id"), QStringLiteral("amount"), QStringLiteral("person_id"), QStringLiteral("customer_id"), QStringLiteral("note")};
    }
    void addValues(BulkInsert &rows, const ServiceRow &row) const override
    {
        rows.add(row.day);
        rows.add(row.category);
        rows.add(row.amount);
        rows.add(PersonId{row.person});
        rows.add(CustomerId{row.customer});
        rows.add(row.note);
    }
    Status update(Database &database, const ServiceRow &row) override
    {
        return expenses::update(database, {ExpenseId{row.id}, row.day, ExpenseCategoryId{row.category}, row.amount, PersonId{row.person}, CustomerId{row.customer}, row.note});
    }

private:
    /// By code, by exact name, by the name however it is spelt; else a new one. An empty one is what earlier corrections say of the
    /// note's words.
    Result<qint64> categoryOf(const QString &text, const QString &note)
    {
        if (text.isEmpty()) {
            SOMO_TRY_ASSIGN(const ExpenseCategoryId learned, learnedCategory(context().database(), expenses::tellingWords(note)));
            if (!learned)
                return failure(ErrorCode::expenseCategoryMissing);
            return learned.value;
        }
        SOMO_TRY_ASSIGN(const QString code, checkedCode(text));
        if (m_exact.contains(code))
            return m_categories.idOf(code.toStdString());
        const QString spelt = m_folded.value(folded(code));
        if (!spelt.isEmpty())
            return m_categories.idOf(spelt.toStdString());
        m_exact.insert(code);
        m_folded.insert(folded(code), code);
        return m_categories.idOf(code.toStdString());
    }

    UsedNames m_categories;
    QSet<QString> m_exact; // codes and names
    QHash<QString, QString> m_folded; // by folded name, how it is asked for
};

} // namespace

Status importExpenses(ImportContext &context)
{
    return ExpenseImport(context).run();
}

} // namespace somo
