// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer_list_query.h"
#include "ui/shell/row_form.h"
#include "ui/shell/workspace.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace somo {

class CompletionField;
class CustomerFacts;
class CustomerTwins;
class FieldBox;
class PageHost;

/// A customer with what the form shows beside the fields.
struct CustomerSheet {
    Customer customer;
    CustomerListRow facts;
    CustomerChoices choices;
};

/// One customer: name, how to reach them, segment and region; below, who else might be the same person, and what they bought.
class CustomerForm : public RowForm {
    Q_OBJECT
public:
    explicit CustomerForm(PageHost &host, QWidget *parent = nullptr);

    /// The fields of this customer; one with an id of 0 waits for a new customer.
    void show(const CustomerSheet &sheet);
    /// The same customer as the book has them now; what is being typed stays.
    void renew(const CustomerSheet &sheet);
    CustomerId customer() const { return m_sheet.customer.id; }
    const CustomerChoices &choices() const { return m_sheet.choices; }
    QWidget *firstField() const override;
    void retranslate();

signals:
    void added(somo::CustomerId customer);
    void ordersAsked(somo::CustomerId customer, const QString &name);
    /// Another customer who may be the same person.
    void customerAsked(somo::CustomerId customer);

protected:
    bool isNew() const override { return !customer(); }
    QString fingerprint() const override;
    bool check() override;
    void write() override;
    void refuse(const Error &error) override;
    void restore() override;
    void takeNewer(Arrived arrived) override;

private:
    enum Field { NameField, CodeField, PhoneField, EmailField, SegmentField, ProvinceField, AddressField, NoteField, FieldCount };
    void make();
    void connectFields();
    void goOn(int from);
    void fill();
    void fillChoices();
    void edited();
    QLineEdit *field(int which) const { return m_fields[which]; }
    Customer typed() const;
    bool checkList(int which, const QString &undecided);
    void askTwins();

    CustomerSheet m_sheet; // as the book has it
    int m_shown = 0; // counts the customers shown, so that twins of the one before are told apart
    Latest m_askedTwins, m_askedNewer;
    QLabel *m_title = nullptr;
    QLineEdit *m_fields[FieldCount] = {};
    FieldBox *m_boxes[FieldCount] = {};
    CompletionField *m_segment = nullptr;
    CompletionField *m_province = nullptr;
    QCheckBox *m_internal = nullptr;
    QLabel *m_hint = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_throwAway = nullptr;
    CustomerTwins *m_twins = nullptr;
    CustomerFacts *m_facts = nullptr;
};

} // namespace somo
