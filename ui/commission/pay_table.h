// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commission/month_model.h"

#include <QFrame>

class QLabel;
class QSortFilterProxyModel;
class QTableView;

namespace somo {

/// Everybody's statements with their total below, which stays in sight. Enter, F1, a click on a figure or a double click
/// opens the person's statement, which says why.
class PayTable : public QFrame {
    Q_OBJECT
public:
    explicit PayTable(QWidget *parent = nullptr);
    void setData(const CommissionMonthData &data, const Formats &formats);
    /// A sentence below the total; empty: none.
    void setNote(const QString &note);
    QTableView *view() const { return m_view; }
    void retranslate();

signals:
    void personOpened(somo::PersonId person);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QTableView *makeView(QAbstractItemModel *model);
    void open(const QModelIndex &index);
    void fit();

    MonthModel *m_model;
    MonthModel *m_totalModel;
    QSortFilterProxyModel *m_sorted;
    QTableView *m_view = nullptr;
    QTableView *m_totals = nullptr;
    QLabel *m_note;
    CommissionMonthData m_data;
};

} // namespace somo
