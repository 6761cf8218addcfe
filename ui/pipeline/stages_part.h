// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deals/stage_store.h"
#include "core/storage/book.h"

#include <QAbstractTableModel>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTableView;

namespace somo {

/// The stages in their order, then the reasons for losing.
class StageListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        KindColumn,
        UseColumn,
        ColumnCount,
    };
    /// A line of the list: a stage, or a reason.
    struct Line {
        DealStageId stage; // 0: only shown, not in the book yet
        LostReasonId reason;
        QString code;
        QString name;
        DealStageKind kind = DealStageKind::open; // of a stage
        bool retired = false;
        qint64 version = 0;
    };
    using QAbstractTableModel::QAbstractTableModel;
    void setLines(const std::vector<DealStage> &stages, const std::vector<LostReason> &reasons);
    const Line *at(int row) const { return row >= 0 && row < int(m_lines.size()) ? &m_lines[size_t(row)] : nullptr; }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_lines.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    static QString kindText(const Line &line);

private:
    std::vector<Line> m_lines;
};

/// Where stages and reasons are added, renamed, put in order (Ctrl+↑/↓) and taken out of use.
class StagesPart : public QWidget {
    Q_OBJECT
public:
    explicit StagesPart(QWidget *parent = nullptr);
    void setLists(const std::vector<DealStage> &stages, const std::vector<LostReason> &reasons);
    QWidget *firstFocus() const;
    void retranslate();

signals:
    /// One command that is to be written.
    void stepAsked(const somo::CommandWords &words, const somo::Book::Work &work);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    const StageListModel::Line *current() const;
    void add();
    void rename();
    void move(int steps);
    void setUse();
    void fillButtons();
    void fit();

    StageListModel *m_model;
    QTableView *m_view = nullptr;
    QLineEdit *m_name = nullptr;
    QComboBox *m_kind = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_rename = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QPushButton *m_use = nullptr;
};

} // namespace somo
