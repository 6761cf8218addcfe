// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deals/stage_store.h"
#include "ui/pipeline/deal_model.h"

#include <QWidget>

class QTableView;

namespace somo {

/// The deals as a table with their sum below. Ctrl+←/→ takes the chosen one to the stage before or after.
class DealTable : public QWidget {
    Q_OBJECT
public:
    explicit DealTable(QWidget *parent = nullptr);
    /// `inAll`: how many there are without the filter; `withPeople`: whose they are is shown.
    void setDeals(const std::vector<DealStage> &stages, std::vector<DealRow> rows, int inAll, const Formats &formats, int year, bool withPeople);
    QTableView *view() const { return m_view; }
    const DealModel &model() const { return *m_model; }
    /// Marks the row of that deal, or none; chosen() isn't said for it.
    void select(DealId deal);
    void retranslate();

signals:
    void chosen(somo::DealId deal);
    void moveAsked(somo::DealId deal, somo::DealStageId stage);
    void editAsked();
    void removeAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
    bool takesKey(int key, Qt::KeyboardModifiers modifiers);
    void moveBy(int steps);

    DealModel *m_model;
    DealTotalModel *m_totalModel;
    QTableView *m_view = nullptr;
    QTableView *m_totals = nullptr;
    std::vector<DealStage> m_stages;
    DealId m_marked;
    int m_column = 0; // that the keyboard stands in
    int m_all = 0;
    bool m_withPeople = false;
    bool m_selecting = false; // not by the person
};

} // namespace somo
