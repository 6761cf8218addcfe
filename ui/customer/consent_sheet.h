// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customer/customer_data.h"
#include "ui/customer/action_sheet.h"

#include <array>

class QLineEdit;

namespace somo {

class CompletionField;
class FieldBox;
class ValueField;

/// What a customer said of one channel, with when, where and in what words. Nothing is overwritten: the newest counts.
class ConsentSheet : public ActionSheet {
    Q_OBJECT
public:
    ConsentSheet(PageHost &host, QWidget *parent);
    void begin(const CustomerData &data);
    QWidget *firstField() override;
    void retranslate() override;

protected:
    void act() override;

private:
    enum Field { Channel, State, Purpose, From, NotBefore, After, Source, Proof, FieldCount };
    void goOn(int from);
    void withdraw();
    bool commit();
    std::optional<int> minute(bool &ok) const;

    CustomerId m_customer;
    QString m_name;
    PersonId m_me;
    std::array<QLineEdit *, FieldCount> m_fields{};
    std::array<FieldBox *, FieldCount> m_boxes{};
    CompletionField *m_channel = nullptr;
    CompletionField *m_state = nullptr;
    CompletionField *m_purpose = nullptr;
    ValueField *m_from = nullptr;
    ValueField *m_notBefore = nullptr;
    QPushButton *m_withdraw = nullptr;
};

} // namespace somo
