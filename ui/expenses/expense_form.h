// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/expense_query.h"
#include "ui/shell/row_form.h"
#include "ui/shell/workspace.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace somo {

class CompletionField;
class FieldBox;
class ValueField;

/// One expense: when, how much, what for, of which kind, for which customer. Without a kind the words of the note propose the
/// one they were put under before; another kind chosen for them is remembered.
class ExpenseForm : public RowForm {
    Q_OBJECT
public:
    explicit ExpenseForm(PageHost &host, QWidget *parent = nullptr);
    void setKinds(const std::vector<ExpenseCategory> &kinds);
    /// Empty fields; an expense is of `day` unless another is typed.
    void begin(Day day);
    /// One of the book.
    void show(const ExpenseListRow &row);
    /// The same one as the book has it by now; what is being typed stays.
    void renew(const ExpenseListRow &row);
    ExpenseId expense() const { return m_opened.expense.id; }
    /// The buttons, to stand below the form where it scrolls.
    QWidget *foot() const { return m_foot; }
    QWidget *firstField() const override;
    void retranslate();

signals:
    /// What was typed is in the book; 0 for a new one.
    void written(somo::ExpenseId id);
    void removeAsked();

protected:
    bool isNew() const override { return !m_opened.expense.id; }
    QString fingerprint() const override;
    bool check() override;
    void write() override;
    void refuse(const Error &error) override;
    void restore() override;
    void takeNewer(Arrived arrived) override;

private:
    void make();
    void connectFields();
    void fill();
    void clearErrors();
    void askCustomers(const QString &typed);
    void proposeKind();
    Expense typed() const;
    FieldBox *boxOf(ErrorCode code) const;

    ExpenseListRow m_opened; // as the book has it; with an id of 0 while a new one is typed
    Day m_day; // of a new one
    Latest m_askedCustomers, m_askedKind, m_askedNewer;
    QLabel *m_title = nullptr;
    ValueField *m_on = nullptr;
    ValueField *m_amount = nullptr;
    QLineEdit *m_note = nullptr;
    CompletionField *m_kind = nullptr;
    CompletionField *m_customer = nullptr;
    FieldBox *m_onBox = nullptr;
    FieldBox *m_amountBox = nullptr;
    FieldBox *m_noteBox = nullptr;
    FieldBox *m_kindBox = nullptr;
    FieldBox *m_customerBox = nullptr;
    QWidget *m_foot = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_leave = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace somo
