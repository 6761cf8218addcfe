// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/expense_query.h"
#include "ui/shell/page.h"
#include "ui/shell/workspace.h"

namespace somo {

class ExpenseEnvelopes;
class ExpenseForm;
class ExpenseTable;

/// Expenses: the list of the period, the form of the chosen or the next one, and the kinds with their envelopes.
class ExpensesPage : public Page {
    Q_OBJECT
public:
    explicit ExpensesPage(PageHost &host, QWidget *parent = nullptr);
    QString title() const override;
    /// An expense's id.
    void open(qint64 id) override;
    qint64 thing() const override { return m_chosen.value; }
    void refresh() override;
    bool followsPeriod() const override { return true; }
    QList<QAction *> headerActions() const override { return {m_new}; }
    QWidget *firstFocus() override;
    bool mayClose() override;
    void openFilter() override;
    void clearFilter() override;

protected:
    void retranslate() override;

private:
    struct Answer {
        Period period;
        std::vector<ExpenseListRow> rows;
        std::vector<ExpenseSum> sums;
    };
    void take(const Answer &answer);
    void choose(ExpenseId id);
    void addExpense();
    void remove();
    Day newDay() const;

    ExpenseTable *m_table = nullptr;
    ExpenseForm *m_form = nullptr;
    ExpenseEnvelopes *m_envelopes = nullptr;
    QAction *m_new = nullptr;
    ExpenseId m_chosen; // 0 while a new one is typed
    Latest m_asked;
};

} // namespace somo
