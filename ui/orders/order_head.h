// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/completion_query.h"
#include "core/orders/order_choices_query.h"
#include "core/orders/order_entry_store.h"
#include "ui/shell/page.h"
#include "ui/shell/workspace.h"

#include <QFrame>

#include <array>

class QLabel;
class QLineEdit;

namespace somo {

class CompletionField;
class ValueField;

/// Who ordered, when, where: the upper part of an order's form.
class OrderHead : public QFrame {
    Q_OBJECT
public:
    explicit OrderHead(PageHost &host, QWidget *parent);

    void setChoices(const OrderChoices &choices);
    void setSheet(const OrderSheet &sheet);
    void setFormats(const Formats &formats);
    void retranslate();

    Day day() const;
    /// Writes what stands here into the order.
    void writeInto(Order &order) const;
    std::optional<Customer> newCustomer() const;
    QString code() const;
    bool commit();
    QWidget *firstError() const;
    QString error() const;
    /// "DH-0001" is taken: another one is needed.
    void setCodeError(const QString &error);
    void setDayError(const QString &error);
    QWidget *firstField() const;
    QString fingerprint() const;
    QString customerName() const;

signals:
    void changed();
    void dayChanged();
    /// Enter in the last field.
    void finished();

private:
    enum Field {
        CustomerField,
        DayField,
        ChannelField,
        CampaignField,
        ProvinceField,
        PhoneField,
        CodeField,
        FieldCount,
    };
    QLineEdit *field(Field which) const;
    void connectFields();
    void customerPicked();
    void fill();
    void goOn(Field from);
    void askCustomers(const QString &typed);

    PageHost &m_host;
    Latest m_asked;
    std::vector<CustomerHit> m_hits;
    std::array<QLabel *, FieldCount> m_labels{};
    CompletionField *m_customer = nullptr;
    ValueField *m_day = nullptr;
    CompletionField *m_channel = nullptr;
    CompletionField *m_campaign = nullptr;
    CompletionField *m_province = nullptr;
    QLineEdit *m_phone = nullptr;
    QLineEdit *m_code = nullptr;
    QLabel *m_error = nullptr;
    QString m_codeError;
    ProvinceId m_keptProvince; // of the order as it was opened, perhaps one that is no more
    bool m_codeFixed = false; // the code of a written order stays
};

} // namespace somo
