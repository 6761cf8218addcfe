// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/orders/behind_model.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QLabel;
class QSortFilterProxyModel;
class QTableView;

namespace somo {

/// The orders behind a figure, with that figure under them. Enter opens an order.
class BehindPage : public QWidget {
    Q_OBJECT
public:
    explicit BehindPage(QWidget *parent = nullptr);
    /// The same orders again keep the chosen row and the place in the list.
    void setOrders(const OrdersBehind &orders, const Formats &formats);
    QTableView *view() const { return m_view; }

signals:
    void backAsked();
    void orderAsked(somo::OrderId order);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    QString figureText() const;
    void open(const QModelIndex &index);
    void fitColumns();
    BehindModel *m_model = nullptr;
    QSortFilterProxyModel *m_sorted = nullptr;
    QTableView *m_view = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_total = nullptr;
    QLabel *m_empty = nullptr;
    Metric m_metric = Metric::revenue;
    MetricValue m_figure;
    bool m_whole = true;
    Formats m_formats{Language::vietnamese};
};

} // namespace somo
