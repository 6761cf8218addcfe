// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customer/customer_data.h"

#include <QFrame>

#include <array>

class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace somo {

class ChartPanel;
class FigureLabel;
class PageHost;

/// What a customer bought in twelve months, month by month, and of what goods.
class BoughtCard : public QWidget {
    Q_OBJECT
public:
    BoughtCard(PageHost &host, QWidget *parent);
    void show(const CustomerData &data);

signals:
    void whyAsked(QWidget *at, const QString &title, const QString &reason);
    void ordersAsked();

private:
    void showGoods(const CustomerData &data);

    PageHost &m_host;
    ChartPanel *m_chart;
    QLabel *m_title;
    QLabel *m_count;
    FigureLabel *m_sum;
    QFrame *m_goodsCard;
    QLabel *m_goodsTitle;
    QWidget *m_goods = nullptr;
    QString m_reason;
};

/// The few figures that tell how things stand; each answers "why?".
class FiguresCard : public QFrame {
    Q_OBJECT
public:
    FiguresCard(PageHost &host, QWidget *parent);
    void show(const CustomerData &data);
    void showKnowing(const CustomerKnowing &knowing);

signals:
    void whyAsked(QWidget *at, const QString &title, const QString &reason);

private:
    enum Line { Average, Last, Owed, Segment, Open, LineCount };
    void set(Line line, const QString &name, const QString &value, const QString &reason);

    PageHost &m_host;
    CustomerId m_customer;
    QLabel *m_title;
    std::array<QLabel *, LineCount> m_names{};
    std::array<FigureLabel *, LineCount> m_values{};
    std::array<QString, LineCount> m_reasons;
};

} // namespace somo
