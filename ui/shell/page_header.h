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
    /// Each part of the trail leads back; empty where the page stands at the top.
    void setTitle(const QStringList &trail, const QString &title);
    void setComparison(const QString &words);
    /// Something of the page's own at the right end; null: nothing.
    void setPart(QWidget *part);
    QPushButton *addAction(const QString &icon, const QString &objectName);
    /// A button for the action of a page: its text, icon, state and trigger. One of low priority shows its icon alone where
    /// there is no room.
    QPushButton *addAction(QAction *action);

signals:
    /// A part of the trail was pressed, counted from its beginning.
    void trailAsked(int part);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Action {
        QPointer<QPushButton> button;
        QPointer<QAction> action; // null for a button of the header's own
    };
    void fit();
    int gaps() const;
    int squeezed() const;
    void fitAction(const Action &action, bool isRoomy, bool isTight);
    QPushButton *add(QPushButton *button, QAction *action);
    QPushButton *trailPart(int part);
    QStringList cut(int part, int title) const;
    int widthOf(const QStringList &words) const;
    void showWords(const QStringList &words);
    QStringList m_words; // the trail, then the title
    QStringList m_shown; // as far as there is room
    QString m_comparisonWords;
    QWidget *m_trail = nullptr;
    QList<std::pair<QPushButton *, QLabel *>> m_parts; // with the chevron after it
    QLabel *m_title = nullptr;
    PeriodPicker *m_picker = nullptr;
    QLabel *m_comparison = nullptr;
    QHBoxLayout *m_layout = nullptr;
    QPointer<QWidget> m_part;
    QList<Action> m_actions;
};

} // namespace somo
