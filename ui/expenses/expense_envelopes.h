// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/expense_query.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace somo {

class FieldBox;
class PageHost;
class ValueField;

/// The kinds of expenses with what is set for a month, what is spent in the period and what that leaves; kinds are added,
/// renamed, given an envelope, and taken away while no expense is under them. Each is one command.
class ExpenseEnvelopes : public QWidget {
    Q_OBJECT
public:
    explicit ExpenseEnvelopes(PageHost &host, QWidget *parent = nullptr);
    /// Of the period that is shown; what is being typed stays.
    void setSums(std::vector<ExpenseSum> sums);
    bool isDirty() const;
    QWidget *foot() const { return m_foot; }
    void retranslate();

signals:
    void written();

private:
    void make();
    void fillList();
    void choose();
    void fillFields();
    const ExpenseSum *chosen() const;
    /// What is typed; false where it can't be written, which then stands under its field.
    bool readTyped(ExpenseCategory &category);
    void add();
    void change();
    void remove();
    void write(const CommandWords &words, Book::Work work, const QString &done);
    void refuse(const Error &error);
    void say();

    PageHost &m_host;
    std::vector<ExpenseSum> m_sums;
    ExpenseCategory m_opened; // the chosen one, as it was when it was chosen
    QLabel *m_title = nullptr;
    QTreeWidget *m_list = nullptr;
    QLabel *m_sentence = nullptr; // of the chosen one
    QLineEdit *m_name = nullptr;
    ValueField *m_envelope = nullptr;
    FieldBox *m_nameBox = nullptr;
    FieldBox *m_envelopeBox = nullptr;
    QWidget *m_foot = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_change = nullptr;
    QPushButton *m_remove = nullptr;
    bool m_filling = false;
};

} // namespace somo
