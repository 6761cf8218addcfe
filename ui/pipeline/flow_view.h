// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deals/deal_flow.h"
#include "core/words/formats.h"

#include <QAbstractTableModel>
#include <QWidget>

class QLabel;
class QTableView;

namespace somo {

/// Conversion and time by stage, a row for each.
class FlowModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        StageColumn,
        ArrivedColumn,
        MovedColumn,
        ConversionColumn,
        LostColumn,
        WaitingColumn,
        WonColumn,
        MedianColumn,
        MeanColumn,
        ColumnCount,
    };
    struct Row {
        QString stage;
        StageFlow flow;
    };
    using QAbstractTableModel::QAbstractTableModel;
    void setRows(std::vector<Row> rows, const Formats &formats);
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Row &row, int column) const;
    QString exact(const Row &row, int column) const;
    QString meaning(int column) const;
    std::vector<Row> m_rows;
    Formats m_formats{Language::vietnamese};
};

/// How deals came through the stages in a period: the table, and what was closed in a sentence below.
class FlowView : public QWidget {
    Q_OBJECT
public:
    explicit FlowView(QWidget *parent = nullptr);
    void setFlow(const std::vector<DealStage> &stages, const PipelineFlow &flow, const Period &period, const Formats &formats);
    QTableView *view() const { return m_view; }
    void retranslate();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fit();
    void fillSentence();
    FlowModel *m_model;
    QTableView *m_view = nullptr;
    QLabel *m_sentence = nullptr;
    PipelineFlow m_flow;
    Period m_period;
    Formats m_formats{Language::vietnamese};
};

} // namespace somo
