// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/notice_strip.h"

#include "ui/common/theme/fonts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace somo {

NoticeStrip::NoticeStrip(const QString &name, const QString &mainName, const QString &otherName, QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_main(new QPushButton(this))
    , m_other(new QPushButton(this))
{
    const Metrics metrics = currentMetrics();
    setObjectName(name);
    setProperty("card", true);
    setProperty("notice", true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(1); // a long name in it must not widen the window
    m_main->setObjectName(mainName);
    m_other->setObjectName(otherName);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(metrics.inside, metrics.small, metrics.inside, metrics.small);
    line->addWidget(m_text, 1);
    line->addWidget(m_main);
    line->addWidget(m_other);
    connect(m_main, &QPushButton::clicked, this, &NoticeStrip::mainAsked);
    connect(m_other, &QPushButton::clicked, this, &NoticeStrip::otherAsked);
}

void NoticeStrip::setWords(const QString &text, const QString &main, const QString &other, const QString &spoken)
{
    const QString heard = spoken.isEmpty() ? text : spoken;
    m_text->setText(text);
    m_text->setAccessibleName(heard);
    m_main->setText(main);
    m_other->setText(other);
    setAccessibleName(heard);
    // Whoever comes to a button without seeing the strip hears what it is about.
    for (QPushButton *button : {m_main, m_other})
        button->setAccessibleDescription(heard);
}

} // namespace somo
