// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/target_grid.h"
#include "core/words/report_words.h"

#include <QFrame>
#include <QSet>

class QLabel;
class QPushButton;

namespace somo {

/// Is the target right? The cell in words, the verdict with the months it rests on, and another value that can be taken
/// or left; nothing changes by itself.
class TargetVerdict : public QFrame {
    Q_OBJECT
public:
    explicit TargetVerdict(QWidget *parent = nullptr);
    /// A null cell: nothing is chosen.
    void show(const TargetCell *cell, const Subject &subject, Metric metric, const BookSettings &settings, const Formats &formats);

signals:
    void taken(qint64 value);

private:
    QString cellWords(const TargetCell &cell, const Subject &subject, const words::ReportWords &words, Metric metric) const;
    QLabel *m_title = nullptr;
    QLabel *m_cell = nullptr;
    QLabel *m_verdict = nullptr;
    QLabel *m_proposal = nullptr;
    QPushButton *m_take = nullptr;
    QPushButton *m_leave = nullptr;
    QString m_key; // of what is shown
    QSet<QString> m_left; // proposals that were left
    qint64 m_value = 0;
};

} // namespace somo
