// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/expenses/expense_model.h"

#include <QFrame>

class QLineEdit;
class QStackedWidget;
class QTableView;

namespace somo {

class EmptyPart;

/// The list of a period's expenses with its filter above and what is shown added up below.
class ExpenseTable : public QFrame {
    Q_OBJECT
public:
    explicit ExpenseTable(QWidget *parent = nullptr);
    /// `period` in words, for the sentence of an empty one; `withPeople`: who spent it is shown.
    void setRows(std::vector<ExpenseListRow> rows, const Formats &formats, const Period &period, bool withPeople);
    const ExpenseModel &model() const { return *m_model; }
    QTableView *view() const { return m_view; }
    /// Marks the row of that expense, or none; chosen() isn't said for it.
    void select(ExpenseId id);
    void openFilter();
    void clearFilter();
    void retranslate();

signals:
    void chosen(somo::ExpenseId id);
    /// Enter or F2: into the form.
    void editAsked();
    void removeAsked();
    void newAsked();
    void importAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeViews();
    QTableView *makeView(QAbstractItemModel *model);
    void sifted();
    void fit();
    bool takesKey(int key, Qt::KeyboardModifiers modifiers);

    ExpenseModel *m_model;
    ExpenseTotalModel *m_totalModel;
    QLineEdit *m_words = nullptr;
    QStackedWidget *m_parts = nullptr;
    QWidget *m_list = nullptr;
    QTableView *m_view = nullptr;
    QTableView *m_totals = nullptr;
    EmptyPart *m_empty = nullptr;
    Formats m_formats{Language::vietnamese};
    Period m_period;
    ExpenseId m_marked;
    int m_column = 0; // that the keyboard stands in
    bool m_withPeople = false;
    bool m_isKnown = false; // rows came
    bool m_selecting = false; // not by the person
};

} // namespace somo
