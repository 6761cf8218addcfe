// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/order.h"
#include "core/words/formats.h"

#include <QWidget>

#include <array>

class QLabel;
class QToolButton;

namespace somo {

class ValueField;

/// How far an order has come: its steps in a row, each with its day; the next ones are a click or a key away.
class OrderSteps : public QWidget {
    Q_OBJECT
public:
    explicit OrderSteps(QWidget *parent);

    void setOrder(const Order &order, Day today);
    void setFormats(const Formats &formats);
    void retranslate();
    OrderStatus status() const { return m_status; }
    void writeInto(Order &order) const;
    bool commit();
    QWidget *firstError() const;
    QString error() const;
    void setError(const QString &error);
    QString fingerprint() const;

signals:
    void changed();

private:
    void choose(OrderStatus status);
    void fill();
    Day &dayOf(OrderStatus status);
    Day dayOf(OrderStatus status) const;

    Formats m_formats{Language::vietnamese};
    Day m_today;
    OrderStatus m_written = OrderStatus::draft; // as the book has it: steps go forward from here
    OrderStatus m_status = OrderStatus::confirmed;
    bool m_new = true;
    std::array<Day, 5> m_days; // of each step; null where not given
    std::array<QToolButton *, 5> m_buttons{};
    QLabel *m_dayLabel = nullptr;
    ValueField *m_day = nullptr;
};

} // namespace somo
