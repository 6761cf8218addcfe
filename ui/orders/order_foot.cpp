// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_foot.h"

#include "ui/common/theme/fonts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace somo {

OrderFoot::OrderFoot(QWidget *parent)
    : QWidget(parent)
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(currentMetrics().gap);
    m_hints = new QLabel(this);
    m_hints->setProperty("role", QStringLiteral("fine"));
    m_hints->setTextFormat(Qt::PlainText);
    m_error = new QPushButton(this);
    m_error->setObjectName(QStringLiteral("orderErrors"));
    m_error->setProperty("role", QStringLiteral("error"));
    m_error->hide();
    m_leave = new QPushButton(this);
    m_leave->setObjectName(QStringLiteral("orderLeave"));
    m_next = new QPushButton(this);
    m_next->setObjectName(QStringLiteral("orderWriteNext"));
    m_write = new QPushButton(this);
    m_write->setObjectName(QStringLiteral("orderWrite"));
    m_write->setProperty("primary", true);
    line->addWidget(m_hints);
    line->addStretch(1);
    line->addWidget(m_error);
    line->addWidget(m_leave);
    line->addWidget(m_next);
    line->addWidget(m_write);
    connect(m_error, &QPushButton::clicked, this, &OrderFoot::errorAsked);
    connect(m_leave, &QPushButton::clicked, this, &OrderFoot::leaveAsked);
    connect(m_next, &QPushButton::clicked, this, [this] { emit writeAsked(true); });
    connect(m_write, &QPushButton::clicked, this, [this] { emit writeAsked(false); });
    retranslate();
}

void OrderFoot::setWrong(const QString &sentence)
{
    m_wrong = sentence;
    m_error->setToolTip(sentence);
    m_error->setAccessibleName(sentence);
    m_error->setVisible(!sentence.isEmpty());
    fitError();
}

void OrderFoot::setNew(bool isNew)
{
    m_new = isNew;
    m_next->setVisible(isNew);
    retranslate();
}

void OrderFoot::setWide(bool wide)
{
    m_hints->setVisible(wide);
    fitError();
}

void OrderFoot::focusWrite()
{
    m_write->setFocus(Qt::TabFocusReason);
}

void OrderFoot::fitError()
{
    const Metrics metrics = currentMetrics();
    int room = width() - metrics.scaled(90); // the gaps, and the button's own edges
    for (const QWidget *other : std::initializer_list<const QWidget *>{m_hints, m_leave, m_next, m_write})
        room -= other->isHidden() ? 0 : other->sizeHint().width();
    m_error->setText(m_error->fontMetrics().elidedText(m_wrong, Qt::ElideRight, std::max(metrics.scaled(160), room)));
}

void OrderFoot::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitError();
}

void OrderFoot::retranslate()
{
    m_hints->setText(tr("Enter: next field   Ctrl+Del: remove the line   F4: open the list"));
    m_leave->setText(m_new ? tr("Leave  Esc") : tr("Close  Esc"));
    m_next->setText(tr("Write and open the next"));
    m_next->setToolTip(tr("Ctrl+Shift+Enter"));
    m_write->setText(tr("Write the order  Ctrl+Enter"));
    m_write->setAccessibleName(tr("Write the order"));
    fitError();
}

} // namespace somo
