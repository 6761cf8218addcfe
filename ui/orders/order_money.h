// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/order.h"
#include "core/words/formats.h"

#include <QFrame>

#include <array>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace somo {

class ValueField;

/// What the customer pays, part by part, what was paid on which day, and what is still open.
class OrderMoney : public QFrame {
    Q_OBJECT
public:
    explicit OrderMoney(QWidget *parent);

    void setOrder(const Order &order, Day today);
    void setFormats(const Formats &formats);
    /// Σ nets of the lines, and what came back so far; nothing where it can't be worked out.
    void setSums(std::optional<Money> lines, Money returned);
    void retranslate();
    void writeInto(Order &order) const;
    Money discount() const;
    Money shipping() const;
    bool commit();
    QWidget *firstError() const;
    QString error() const;
    QWidget *firstField() const;
    QString fingerprint() const;

signals:
    void changed();
    /// Enter in the last of the amounts.
    void finished();

private:
    enum Part {
        Discount,
        Shipping,
        Tax,
        Fee,
        PartCount,
    };
    struct PaymentRow {
        Payment payment;
        QWidget *widget = nullptr;
        ValueField *day = nullptr;
        ValueField *amount = nullptr;
        QLineEdit *method = nullptr;
        QToolButton *remove = nullptr;
    };
    PaymentRow &addPayment(const Payment &payment);
    void removePayment(QWidget *widget);
    void fill();
    void name();
    Money paid() const;
    std::optional<Money> total() const;

    Formats m_formats{Language::vietnamese};
    Day m_today;
    std::optional<Money> m_lines;
    Money m_returned;
    std::vector<PaymentRow> m_payments;
    QLabel *m_title = nullptr;
    QLabel *m_sumLabel = nullptr;
    QLabel *m_sum = nullptr;
    std::array<QLabel *, PartCount> m_labels{};
    std::array<ValueField *, PartCount> m_parts{};
    QLabel *m_totalLabel = nullptr;
    QLabel *m_total = nullptr;
    QLabel *m_returnedLabel = nullptr;
    QLabel *m_returnedSum = nullptr;
    QVBoxLayout *m_list = nullptr;
    QLabel *m_openLabel = nullptr;
    QLabel *m_open = nullptr;
    QLabel *m_error = nullptr;
    QPushButton *m_add = nullptr;
};

} // namespace somo
