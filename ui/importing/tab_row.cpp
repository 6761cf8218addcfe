// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/tab_row.h"

#include "ui/common/theme/fonts.h"

#include <QButtonGroup>
#include <QEvent>
#include <QToolButton>

#include <algorithm>

namespace somo {

TabRow::TabRow(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_group, &QButtonGroup::idClicked, this, &TabRow::chosen);
}

QToolButton *TabRow::addTab(const QString &objectName)
{
    auto *tab = new QToolButton(this);
    tab->setObjectName(objectName);
    tab->setProperty("tab", true);
    tab->setCheckable(true);
    tab->setFocusPolicy(Qt::StrongFocus);
    tab->hide();
    m_group->addButton(tab, int(m_tabs.size()));
    m_tabs.push_back(tab);
    return tab;
}

void TabRow::setWords(int tab, const QString &words)
{
    QToolButton *button = m_tabs[size_t(tab)];
    button->setText(words);
    button->setVisible(!words.isEmpty());
    updateGeometry();
    beAsHigh(arrange(width(), true));
}

void TabRow::choose(int tab)
{
    m_tabs[size_t(tab)]->setChecked(true);
}

QToolButton *TabRow::chosenTab() const
{
    return qobject_cast<QToolButton *>(m_group->checkedButton());
}

QSize TabRow::sizeOfTab(const QToolButton &tab)
{
    // The chosen one is bold: it must not move the others when another one is.
    QFont bold = tab.font();
    bold.setBold(true);
    const int extra = QFontMetrics(bold).horizontalAdvance(tab.text()) - tab.fontMetrics().horizontalAdvance(tab.text());
    return tab.sizeHint() + QSize(std::max(0, extra), 0);
}

int TabRow::arrange(int width, bool move) const
{
    const int gap = currentMetrics().inside;
    int left = 0, top = 0, line = currentMetrics().button;
    for (QToolButton *tab : m_tabs) {
        if (tab->isHidden())
            continue;
        const QSize size = sizeOfTab(*tab);
        if (left > 0 && left + size.width() > width) {
            left = 0;
            top += line + currentMetrics().small;
        }
        line = std::max(line, size.height());
        if (move)
            tab->setGeometry(left, top, size.width(), line);
        left += size.width() + gap;
    }
    return top + line;
}

int TabRow::heightForWidth(int width) const
{
    return arrange(width, false);
}

QSize TabRow::sizeHint() const
{
    constexpr int unlimited = 1 << 16;
    int width = 0;
    for (const QToolButton *tab : m_tabs)
        width += tab->isHidden() ? 0 : sizeOfTab(*tab).width() + currentMetrics().inside;
    return {width, arrange(unlimited, false)};
}

QSize TabRow::minimumSizeHint() const
{
    return {currentMetrics().scaled(200), arrange(std::max(width(), currentMetrics().scaled(200)), false)};
}

void TabRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    beAsHigh(arrange(width(), true));
}

// A page in a stack isn't asked for its height by its width.
void TabRow::beAsHigh(int height)
{
    if (minimumHeight() != height)
        setMinimumHeight(height);
}

// Another text size or style sheet makes the tabs as wide as they are then.
bool TabRow::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        beAsHigh(arrange(width(), true));
    return done;
}

} // namespace somo
