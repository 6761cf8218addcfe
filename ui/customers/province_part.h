// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/province_table_query.h"
#include "core/words/formats.h"

#include <QAbstractTableModel>
#include <QFrame>

class QLabel;
class QPushButton;
class QTableView;

namespace somo {

/// Provinces with the number of customers and their revenue, each cell shaded by fifths of the greatest.
class ProvinceModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { NameColumn, CustomersColumn, BuyersColumn, RevenueColumn, ColumnCount };
    enum Role { StepRole = Qt::UserRole + 40 }; // 0 to 5
    using QAbstractTableModel::QAbstractTableModel;
    void setFigures(std::vector<ProvinceFigure> figures, const Formats &formats);
    const ProvinceFigure *figure(int row) const;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<ProvinceFigure> m_figures;
    Formats m_formats{Language::vietnamese};
};

/// The shaded table of provinces; Enter shows who lives in one.
class ProvincePart : public QFrame {
    Q_OBJECT
public:
    explicit ProvincePart(QWidget *parent);
    void setFigures(std::vector<ProvinceFigure> figures, const DayRange &days, const Formats &formats);
    QWidget *firstFocus() const;
    void retranslate();

signals:
    /// A province's code; empty: customers without one.
    void provinceAsked(const QString &code);
    void closeAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open();

    ProvinceModel *m_model;
    DayRange m_days;
    Formats m_formats{Language::vietnamese};
    QLabel *m_lead = nullptr;
    QTableView *m_view = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace somo
