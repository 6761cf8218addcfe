// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/orders/behind_model.h"

#include <QWidget>

class QLabel;
class QSortFilterProxyModel;
class QTableView;

namespace somo {

/// The orders behind a figure, with a total that equals it.
class BehindPage : public QWidget {
    Q_OBJECT
public:
    explicit BehindPage(QWidget *parent = nullptr);
    /// `whole`: false where there are more rows than the list holds; the total is of all of them.
    void setOrders(std::vector<OrderBehind> rows, Money total, bool whole, const Formats &formats);
    QTableView *view() const { return m_view; }

signals:
    void backAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    void fitColumns();
    BehindModel *m_model = nullptr;
    QSortFilterProxyModel *m_sorted = nullptr;
    QTableView *m_view = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_total = nullptr;
    QLabel *m_empty = nullptr;
    Money m_sum;
    bool m_whole = true;
    Formats m_formats{Language::vietnamese};
};

} // namespace somo
