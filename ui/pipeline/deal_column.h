// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deals/deal_query.h"
#include "core/words/formats.h"

#include <QAbstractListModel>
#include <QListView>

namespace somo {

/// The deals of one stage, as they came.
class DealColumnModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    /// `year`: days of it are shown without their year.
    void setRows(std::vector<DealRow> rows, const Formats &formats, int year);
    const DealRow *at(int row) const { return row >= 0 && row < int(m_rows.size()) ? &m_rows[size_t(row)] : nullptr; }
    int rowOf(DealId deal) const;
    /// What their amounts come to; nothing where that leaves 64 bits.
    std::optional<Money> sum() const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

private:
    QString foot(const DealRow &row) const;
    QString spoken(const DealRow &row) const;
    std::vector<DealRow> m_rows;
    Formats m_formats{Language::vietnamese};
    int m_year = 0;
};

/// The cards of one stage. A card of any column can be dropped on it.
class DealColumn : public QListView {
    Q_OBJECT
public:
    explicit DealColumn(QWidget *parent);
    DealColumnModel &deals() const { return *m_model; }

signals:
    void dropped(somo::DealId deal);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    DealColumnModel *m_model;
};

} // namespace somo
