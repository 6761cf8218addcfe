// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_header.h"

#include "ui/common/theme/fonts.h"
#include "ui/common/theme/icons.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace somo {

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent)
{
    const Metrics metrics = currentMetrics();
    setObjectName(QStringLiteral("pageHeader"));
    setFixedHeight(metrics.pageHeader);
    m_layout = new QHBoxLayout(this);
    m_layout->setContentsMargins(metrics.edge, 0, metrics.edge, 0);
    m_layout->setSpacing(metrics.gap);
    m_trail = new QPushButton(this);
    m_trail->setObjectName(QStringLiteral("breadcrumb"));
    m_trail->setProperty("link", true);
    m_trail->setCursor(Qt::PointingHandCursor);
    m_chevron = new QLabel(this);
    m_chevron->setPixmap(iconPixmap(QStringLiteral("right"), currentTheme().colour(Token::control), 12, devicePixelRatioF()));
    m_title = new QLabel(this);
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_title->setProperty("role", QStringLiteral("title"));
    m_title->setTextFormat(Qt::PlainText);
    m_picker = new PeriodPicker(this);
    m_comparison = new QLabel(this);
    m_comparison->setProperty("role", QStringLiteral("label"));
    m_comparison->setTextFormat(Qt::PlainText);
    m_comparison->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_layout->addWidget(m_trail);
    m_layout->addWidget(m_chevron);
    m_layout->addWidget(m_title);
    m_layout->addSpacing(metrics.gap);
    m_layout->addWidget(m_picker);
    m_layout->addSpacing(metrics.gap);
    m_layout->addWidget(m_comparison, 1);
    connect(m_trail, &QPushButton::clicked, this, &PageHeader::backAsked);
    setTitle({}, {});
}

void PageHeader::setTitle(const QString &trail, const QString &title)
{
    m_trail->setText(trail);
    m_trail->setAccessibleName(tr("Back to %1").arg(trail));
    m_trail->setVisible(!trail.isEmpty());
    m_chevron->setVisible(!trail.isEmpty());
    m_title->setText(QFontMetrics(roleFont(TextRole::pageTitle)).elidedText(title, Qt::ElideRight, currentMetrics().scaled(320)));
    m_title->setToolTip(m_title->text() == title ? QString() : title);
}

void PageHeader::setComparison(const QString &words)
{
    m_comparisonWords = words;
    m_comparison->setToolTip(words);
    fit();
}

// Where there is no room the actions go without their icons and everything stands closer; the comparison is cut with an
// ellipsis, never in the middle of a letter.
void PageHeader::fit()
{
    const Metrics metrics = currentMetrics();
    m_layout->activate();
    int needed = m_layout->minimumSize().width();
    for (const QPointer<QPushButton> &button : std::as_const(m_actions)) {
        if (button && !button->isHidden())
            needed += metrics.icon - button->iconSize().width();
    }
    for (int i = 1; i < m_layout->count(); ++i)
        needed += m_layout->itemAt(i)->widget() && m_layout->itemAt(i)->isEmpty() ? 0 : metrics.gap - m_layout->spacing();
    const bool roomy = needed <= width();
    for (const QPointer<QPushButton> &button : std::as_const(m_actions)) {
        if (button)
            button->setIconSize(roomy ? QSize(metrics.icon, metrics.icon) : QSize(0, 0));
    }
    m_layout->setSpacing(roomy ? metrics.gap : metrics.small);
    m_layout->activate();
    const int width = m_comparison->width();
    m_comparison->setText(width > 0 ? QFontMetrics(roleFont(TextRole::label)).elidedText(m_comparisonWords, Qt::ElideRight, width) : m_comparisonWords);
}

void PageHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

bool PageHeader::event(QEvent *event)
{
    const bool taken = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        fit(); // actions came, went or changed their words
    return taken;
}

QPushButton *PageHeader::add(QPushButton *button)
{
    m_actions.removeAll(nullptr);
    m_actions << button;
    m_layout->addWidget(button);
    return button;
}

QPushButton *PageHeader::addAction(const QString &icon, const QString &objectName)
{
    auto *button = new QPushButton(this);
    button->setIcon(somoIcon(icon, Token::text));
    button->setObjectName(objectName);
    return add(button);
}

QPushButton *PageHeader::addAction(QAction *action)
{
    auto *button = new QPushButton(action->icon(), action->text(), this);
    button->setObjectName(action->objectName());
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    button->setToolTip(keys.isEmpty() ? action->toolTip() : QStringLiteral("%1 (%2)").arg(action->toolTip(), keys));
    button->setEnabled(action->isEnabled());
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [button, action] {
        button->setText(action->text());
        button->setEnabled(action->isEnabled());
    });
    return add(button);
}

} // namespace somo
