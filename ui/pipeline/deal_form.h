// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deals/deal_query.h"
#include "core/deals/stage_store.h"
#include "core/marketing/named_store.h"
#include "ui/shell/row_form.h"
#include "ui/shell/workspace.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace somo {

class CompletionField;
class FieldBox;
class ValueField;

/// One deal by keyboard alone. A lost one asks why, a won one offers to become an order.
class DealForm : public RowForm {
    Q_OBJECT
public:
    DealForm(PageHost &host, QWidget *parent);

    /// What the lists hold: the reasons for losing and who may work on a deal (none: it isn't asked).
    void setLists(const std::vector<LostReason> &reasons, const std::vector<NamedRow> &people);
    /// A new deal, opened on that day, in the first stage.
    void begin(Day day);
    void show(const DealRow &row);
    /// The same deal as the book has it now; what is being typed stays.
    void renew(const DealRow &row);
    DealId deal() const { return m_opened.deal.id; }
    QWidget *firstField() const override;
    /// Where the keyboard goes for a deal that was just closed: why it was lost, or the way to its order.
    QWidget *closingField() const;
    /// Stands under the form and doesn't scroll with it.
    QWidget *foot() const { return m_foot; }
    void retranslate();

signals:
    /// It is in the book; the id of the deal, of a new one too.
    void written(somo::DealId deal);
    void removeAsked();
    /// To make the order of a won deal, or to see it.
    void orderAsked();
    /// To take the order off the deal again; the order stays.
    void unlinkAsked();
    /// Esc where nothing is typed.
    void leaveAsked();

protected:
    bool isNew() const override { return !m_opened.deal.id; }
    QString fingerprint() const override;
    bool check() override;
    void write() override;
    void refuse(const Error &error) override;
    void restore() override;
    void takeNewer(Arrived arrived) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void make();
    void makeFoot();
    void connectFields();
    void fill();
    void fillButtons();
    void clearErrors();
    void askCustomers(const QString &typed);
    void askProducts(const QString &typed);
    Deal typed() const;
    bool isLost() const { return m_opened.kind == DealStageKind::lost; }
    std::vector<FieldBox *> boxes() const;
    FieldBox *boxOf(ErrorCode code) const;
    QString title() const;

    DealRow m_opened;
    Day m_day; // on which a new one is opened
    bool m_asksPeople = false;
    Latest m_askedCustomers, m_askedProducts, m_askedNewer;
    QLabel *m_title = nullptr;
    QLineEdit *m_name = nullptr;
    CompletionField *m_customer = nullptr;
    ValueField *m_amount = nullptr;
    ValueField *m_expected = nullptr;
    QLineEdit *m_next = nullptr;
    ValueField *m_nextOn = nullptr;
    CompletionField *m_product = nullptr;
    CompletionField *m_person = nullptr;
    CompletionField *m_reason = nullptr;
    QLineEdit *m_lostNote = nullptr;
    QLineEdit *m_note = nullptr;
    FieldBox *m_nameBox = nullptr;
    FieldBox *m_customerBox = nullptr;
    FieldBox *m_amountBox = nullptr;
    FieldBox *m_expectedBox = nullptr;
    FieldBox *m_nextBox = nullptr;
    FieldBox *m_nextOnBox = nullptr;
    FieldBox *m_productBox = nullptr;
    FieldBox *m_personBox = nullptr;
    FieldBox *m_reasonBox = nullptr;
    FieldBox *m_lostNoteBox = nullptr;
    FieldBox *m_noteBox = nullptr;
    QWidget *m_foot = nullptr;
    QPushButton *m_order = nullptr;
    QPushButton *m_unlink = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_leave = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace somo
