// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_line.h"

#include "ui/common/announce.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/theme/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace somo {

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
{
    const Metrics metrics = currentMetrics();
    setObjectName(QStringLiteral("statusLine"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(metrics.statusLine);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics.inside, 0, metrics.inside, 0);
    layout->setSpacing(metrics.edge);
    m_facts = new QLabel(this);
    m_facts->setObjectName(QStringLiteral("status"));
    m_said = new QLabel(this);
    m_said->setObjectName(QStringLiteral("statusSaid"));
    for (QLabel *label : {m_facts, m_said})
        label->setTextFormat(Qt::PlainText);
    m_user = new QToolButton(this);
    m_user->setObjectName(QStringLiteral("whoWrites"));
    m_user->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_user->hide();
    connect(m_user, &QToolButton::clicked, this, &StatusLine::userAsked);
    layout->addWidget(m_facts);
    layout->addStretch(1);
    layout->addWidget(m_said);
    layout->addWidget(m_user);
}

void StatusLine::setFacts(const QString &text)
{
    m_facts->setText(text);
    m_said->clear();
}

void StatusLine::say(const QString &text)
{
    m_said->setText(text);
    announce(m_said);
}

void StatusLine::setUser(const std::optional<QString> &name)
{
    m_name = name.value_or(QString());
    m_user->setVisible(name.has_value());
    nameUser();
}

QWidget *StatusLine::user() const
{
    return m_user;
}

void StatusLine::nameUser()
{
    constexpr qsizetype most = 28; // letters; the tooltip has all of them
    const QString name = m_name.isEmpty() ? tr("just looking") : m_name;
    QString shown = name.size() > most ? QString(name.left(most - 1) + QChar(0x2026)) : name;
    m_user->setText(shown.replace(QLatin1Char('&'), QStringLiteral("&&")));
    const QString words = tr("Who is using Somo here: %1").arg(name);
    m_user->setToolTip(words);
    m_user->setAccessibleName(words);
}

void StatusLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_user)
        nameUser();
}

} // namespace somo
