// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "ui/common/theme/fonts.h"
#include "ui/common/theme/icons.h"

#include <QButtonGroup>
#include <QEvent>
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
    layout->addWidget(add(Page::board, "board", "railBoard"));
    layout->addWidget(add(Page::report, "print", "railReport"));
    layout->addStretch(1);
    setFolded(false);
    retranslate();
}

QToolButton *Rail::add(Page page, const char *icon, const char *objectName)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QString::fromLatin1(objectName));
    button->setIcon(somoIcon(QString::fromLatin1(icon)));
    button->setIconSize(QSize(currentMetrics().railIcon, currentMetrics().railIcon));
    button->setCheckable(true);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_group->addButton(button, int(page));
    connect(button, &QToolButton::clicked, this, [this, page] { emit chosen(page); });
    return button;
}

void Rail::setCurrent(Page page)
{
    m_group->button(int(page))->setChecked(true);
}

void Rail::setFolded(bool folded)
{
    m_folded = folded;
    const Metrics metrics = currentMetrics();
    setFixedWidth(folded ? metrics.railNarrow : metrics.railWidth);
    for (QAbstractButton *button : m_group->buttons())
        static_cast<QToolButton *>(button)->setToolButtonStyle(folded ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

void Rail::retranslate()
{
    const auto name = [this](Page page, const QString &words, const char *keys) {
        QAbstractButton *button = m_group->button(int(page));
        button->setText(QStringLiteral(" ") + words);
        button->setAccessibleName(words);
        button->setToolTip(QStringLiteral("%1 (%2)").arg(words, QString::fromLatin1(keys)));
    };
    name(Page::board, tr("KPI board"), "Ctrl+1");
    name(Page::report, tr("Reports"), "Ctrl+2");
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
