// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace.h"
#include "ui/targets/health_model.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace somo {

class EmptyPart;
class PageHost;
class StripCard;
class TargetTrialBox;

/// Whether a period's KPI is right itself, in three cards with threshold and evidence: the targets, how far apart people
/// stand in their teams, and revenue beside income. Income is asked for only when somebody wants to see it.
class TargetHealth : public QWidget {
    Q_OBJECT
public:
    TargetHealth(PageHost &host, QWidget *parent);
    void refresh();
    void retranslate();
    QWidget *firstFocus();

signals:
    void settled();
    /// The first target is to be typed.
    void gridAsked();

private:
    QWidget *makeTargets();
    QWidget *makeSide();
    void take(const HealthData &data);
    void showTarget();
    void showIncome(bool shown);
    void showStrips();
    void fitColumns();
    void resizeEvent(QResizeEvent *event) override;

    PageHost &m_host;
    HealthModel *m_model = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_threshold = nullptr;
    QTableView *m_table = nullptr;
    TargetTrialBox *m_trial = nullptr;
    EmptyPart *m_empty = nullptr;
    StripCard *m_gap = nullptr;
    StripCard *m_income = nullptr;
    QPushButton *m_pay = nullptr;
    std::optional<HealthData> m_data; // nothing before the first answer
    bool m_showsIncome = false;
    Latest m_asked;
};

} // namespace somo
