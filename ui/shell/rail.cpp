// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "ui/common/theme/fonts.h"
#include "ui/common/theme/icons.h"
#include "ui/shell/page_catalogue.h"

#include <QButtonGroup>
#include <QEvent>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace somo {

Rail::Rail(QWidget *parent)
    : QFrame(parent)
    , m_group(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("rail"));
    const Metrics metrics = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, metrics.gap, 6, metrics.gap);
    layout->setSpacing(1);
    int group = 0;
    for (const PageEntry &entry : pageCatalogue()) {
        if (entry.has(OffRail))
            continue;
        if (entry.group != group)
            layout->addSpacing(metrics.gap);
        group = entry.group;
        QToolButton *button = makeButton(QString::fromLatin1(entry.icon), QString::fromLatin1(entry.objectName));
        button->setCheckable(true);
        m_group->addButton(button, int(entry.id));
        layout->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, page = entry.id] { emit chosen(page); });
    }
    layout->addStretch(1);
    m_more = makeButton(QStringLiteral("plus"), QStringLiteral("railMore"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));
    layout->addWidget(m_more);
    setFolded(false);
    setUsed({}, true);
    retranslate();
}

QToolButton *Rail::makeButton(const QString &icon, const QString &objectName)
{
    auto *button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setIcon(somoIcon(icon));
    button->setIconSize(QSize(currentMetrics().railIcon, currentMetrics().railIcon));
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return button;
}

void Rail::setUsed(const QList<Page> &pages, bool teams)
{
    m_used = pages;
    m_teams = teams;
    for (const PageEntry &entry : pageCatalogue()) {
        if (entry.has(OffRail))
            continue;
        QAbstractButton *button = m_group->button(int(entry.id));
        button->setVisible(entry.has(OnDayOne) || pages.contains(entry.id) || button->isChecked());
    }
    fillMore();
}

void Rail::fillMore()
{
    m_more->menu()->clear();
    for (const PageEntry &entry : pageCatalogue()) {
        if (entry.has(OffRail) || entry.has(OnDayOne) || m_used.contains(entry.id) || (entry.has(OfTeams) && !m_teams))
            continue;
        QAction *action = m_more->menu()->addAction(somoIcon(QString::fromLatin1(entry.icon)), pageName(entry.id));
        connect(action, &QAction::triggered, this, [this, page = entry.id] { emit chosen(page); });
    }
    m_more->setVisible(!m_more->menu()->isEmpty());
}

void Rail::setCurrent(Page page)
{
    QAbstractButton *button = buttonFor(page);
    button->setVisible(true); // opened by another way than the rail, it stands there as long as it is open
    button->setChecked(true);
}

/// Its own, or that of the page that leads to it.
QAbstractButton *Rail::buttonFor(Page page) const
{
    QAbstractButton *button = nullptr;
    for (const PageEntry &entry : pageCatalogue()) {
        if (!entry.has(OffRail))
            button = m_group->button(int(entry.id));
        if (entry.id == page)
            break;
    }
    return button;
}

void Rail::setFolded(bool folded)
{
    m_folded = folded;
    const Metrics metrics = currentMetrics();
    setFixedWidth(folded ? metrics.railNarrow : metrics.railWidth);
    for (QToolButton *button : findChildren<QToolButton *>())
        button->setToolButtonStyle(folded ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

void Rail::retranslate()
{
    for (const PageEntry &entry : pageCatalogue()) {
        if (entry.has(OffRail))
            continue;
        const QString name = pageName(entry.id);
        QAbstractButton *button = m_group->button(int(entry.id));
        button->setText(QStringLiteral(" ") + name);
        button->setAccessibleName(name);
        button->setToolTip(*entry.keys ? QStringLiteral("%1 (%2)").arg(name, QString::fromLatin1(entry.keys)) : name);
    }
    m_more->setText(QStringLiteral(" ") + tr("More pages"));
    m_more->setAccessibleName(tr("More pages"));
    m_more->setToolTip(tr("Pages that you have not used yet"));
    fillMore();
}

void Rail::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        setFolded(m_folded);
}

} // namespace somo
