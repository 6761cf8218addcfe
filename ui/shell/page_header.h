// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/period_picker.h"

#include <QList>
#include <QPointer>

class QAction;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace somo {

/// Breadcrumb and title, the shared period, the comparison in words, and the page's actions at the right.
class PageHeader : public QWidget {
    Q_OBJECT
public:
    explicit PageHeader(QWidget *parent = nullptr);
    PeriodPicker *picker() const { return m_picker; }
    /// `trail` leads back; empty where the page stands at the top.
    void setTitle(const QString &trail, const QString &title);
    void setComparison(const QString &words);
    QPushButton *addAction(const QString &icon, const QString &objectName);
    /// A button for the action of a page: its text, icon, state and trigger.
    QPushButton *addAction(QAction *action);

signals:
    void backAsked();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    QPushButton *add(QPushButton *button);
    QString m_comparisonWords;
    QPushButton *m_trail = nullptr;
    QLabel *m_chevron = nullptr;
    QLabel *m_title = nullptr;
    PeriodPicker *m_picker = nullptr;
    QLabel *m_comparison = nullptr;
    QHBoxLayout *m_layout = nullptr;
    QList<QPointer<QPushButton>> m_actions;
};

} // namespace somo
