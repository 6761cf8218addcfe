// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer_list_query.h"
#include "core/words/formats.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace somo {

/// What a customer bought, and the way to those orders.
class CustomerFacts : public QWidget {
    Q_OBJECT
public:
    explicit CustomerFacts(QWidget *parent);
    void show(const CustomerListRow &facts, const Formats &formats);

signals:
    void ordersAsked();

private:
    enum Line { FirstLine, LastLine, OrdersLine, RevenueLine, LineCount };
    QLabel *m_title;
    QLabel *m_names[LineCount] = {};
    QLabel *m_values[LineCount] = {};
    QLabel *m_none;
    QPushButton *m_orders;
};

/// Who else may be the person that is being typed, each with a way there.
class CustomerTwins : public QWidget {
    Q_OBJECT
public:
    explicit CustomerTwins(QWidget *parent);
    /// `typing`: nobody is written yet, so that going there gives up what was typed.
    void show(const std::vector<CustomerTwin> &twins, bool typing);
    const std::vector<QPushButton *> &buttons() const { return m_buttons; }

signals:
    void asked(somo::CustomerId customer);
    /// The fields rest: who is it now?
    void due();

public slots:
    void fieldsChanged() { m_rest.start(); }

private:
    QWidget *m_lines = nullptr;
    std::vector<QPushButton *> m_buttons;
    QTimer m_rest;
};

} // namespace somo
