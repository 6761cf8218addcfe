// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QButtonGroup;
class QToolButton;

namespace somo {

/// Tabs beside each other, on a second line where there is no room for all; those without words are left out.
class TabRow : public QWidget {
    Q_OBJECT
public:
    explicit TabRow(QWidget *parent);
    QToolButton *addTab(const QString &objectName);
    void setWords(int tab, const QString &words);
    void choose(int tab);
    QToolButton *chosenTab() const;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void chosen(int tab);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    static QSize sizeOfTab(const QToolButton &tab);
    /// Puts the tabs where they belong, or only finds out how high they are.
    int arrange(int width, bool move) const;
    void beAsHigh(int height);
    QButtonGroup *m_group;
    std::vector<QToolButton *> m_tabs;
};

} // namespace somo
