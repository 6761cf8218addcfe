// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/bonus_store.h"
#include "core/people/people_list_query.h"
#include "ui/shell/row_form.h"
#include "ui/shell/workspace.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace somo {

class CompletionField;
class FieldBox;
class ValueField;

/// A bonus by hand: for whom, how much, on which day, and why; a new one, or one that was given. Written as one command.
class BonusForm : public RowForm {
    Q_OBJECT
public:
    explicit BonusForm(PageHost &host, QWidget *parent = nullptr);
    /// Empty fields; a bonus is of `day` unless another is typed.
    void begin(const std::vector<RosterPerson> &people, const QStringList &policies, Day day);
    /// One that was given, to be put right: its amount, its day and its reason.
    void change(const StoredBonus &bonus);
    QWidget *firstField() const override;
    /// The buttons: to stand below the form, where they are seen however low the window is.
    QWidget *foot() const { return m_foot; }
    void retranslate();

signals:
    void given();

protected:
    bool isNew() const override { return !m_changed.id; }
    QString fingerprint() const override;
    bool check() override;
    void write() override;
    void refuse(const Error &error) override;
    void restore() override;
    void takeNewer(Arrived arrived) override;

private:
    void make();
    void clear();
    void fill();
    void end();
    void writeChange();
    FieldBox *boxOf(ErrorCode code) const;

    Day m_day;
    StoredBonus m_changed; // as the book has it; with an id of 0 while a new one is typed
    Latest m_askedNewer;
    QLabel *m_title = nullptr;
    CompletionField *m_person = nullptr;
    ValueField *m_amount = nullptr;
    ValueField *m_on = nullptr;
    QLineEdit *m_reason = nullptr;
    CompletionField *m_policy = nullptr;
    FieldBox *m_personBox = nullptr;
    FieldBox *m_amountBox = nullptr;
    FieldBox *m_onBox = nullptr;
    FieldBox *m_reasonBox = nullptr;
    FieldBox *m_policyBox = nullptr;
    QWidget *m_foot = nullptr;
    QPushButton *m_leave = nullptr;
    QPushButton *m_give = nullptr;
    QStringList m_policies;
};

} // namespace somo
