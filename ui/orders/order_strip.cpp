// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_strip.h"

#include "ui/common/theme/fonts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace somo {

OrderStrip::OrderStrip(QWidget *parent)
    : QFrame(parent)
{
    const Metrics metrics = currentMetrics();
    setObjectName(QStringLiteral("orderStrip"));
    setProperty("card", true);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(metrics.inside, metrics.small, metrics.inside, metrics.small);
    m_text = new QLabel(this);
    m_text->setWordWrap(true);
    m_theirs = new QPushButton(this);
    m_theirs->setObjectName(QStringLiteral("stripNewer"));
    m_mine = new QPushButton(this);
    m_mine->setObjectName(QStringLiteral("stripMine"));
    line->addWidget(m_text, 1);
    line->addWidget(m_theirs);
    line->addWidget(m_mine);
    connect(m_theirs, &QPushButton::clicked, this, &OrderStrip::theirsAsked);
    connect(m_mine, &QPushButton::clicked, this, &OrderStrip::mineAsked);
    retranslate();
}

void OrderStrip::retranslate()
{
    m_text->setText(tr("Somebody changed this order meanwhile. What you typed is kept."));
    m_theirs->setText(tr("Show theirs"));
    m_mine->setText(tr("Write mine"));
}

} // namespace somo
