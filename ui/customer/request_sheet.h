// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customer/action_sheet.h"
#include "ui/customer/customer_data.h"

class QLineEdit;

namespace somo {

class CompletionField;
class FieldBox;
class ValueField;

/// What a customer asks for of what the book holds about them, with the day it is to be answered by; open ones stand above.
class RequestSheet : public ActionSheet {
    Q_OBJECT
public:
    RequestSheet(PageHost &host, QWidget *parent);
    void begin(const CustomerData &data);
    /// The requests as the book has them by now.
    void renew(const CustomerData &data);
    QWidget *firstField() override;
    void retranslate() override;

protected:
    void act() override;

private:
    void fillOpen();
    void answer(const PrivacyRequest &request, const QString &outcome);

    CustomerId m_customer;
    QString m_name;
    PersonId m_me;
    std::vector<privacy::RequestRow> m_requests;
    QVBoxLayout *m_openLayout;
    QWidget *m_open = nullptr;
    CompletionField *m_kind;
    ValueField *m_day;
    QLineEdit *m_note;
    FieldBox *m_kindBox;
    FieldBox *m_dayBox;
    FieldBox *m_noteBox;
};

} // namespace somo
