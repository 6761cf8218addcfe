// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/charts/pay_chart.h"

#include <QFrame>

class QLabel;
class QStackedWidget;
class QStandardItemModel;
class QTableView;
class QToolButton;

namespace somo {

class PayLegend;

/// The chart of pay with its title, what its lines mean, and the same figures as a table.
class PayPanel : public QWidget {
    Q_OBJECT
public:
    explicit PayPanel(QWidget *parent = nullptr);
    /// `base` says what the axis counts: "revenue of the month, million đồng"; `columns` head the table.
    void show(const PayChartData &data, const QString &base, const QList<QStringList> &rows, const QStringList &columns);
    void retranslate();
    PayChart *chart() const { return m_chart; }

private:
    void showTable(bool table);
    QLabel *m_title = nullptr;
    PayLegend *m_legend = nullptr;
    QToolButton *m_toggle = nullptr;
    QStackedWidget *m_parts = nullptr;
    PayChart *m_chart = nullptr;
    QStandardItemModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    QString m_base;
};

} // namespace somo
