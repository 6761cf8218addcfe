// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lost_server_strip.h"

#include "ui/shell/workspace.h"

#include <QEvent>

namespace somo {

QString serverSentence(const Workspace &workspace)
{
    const QString name = serverName(workspace.place());
    switch (workspace.server()) {
    case Workspace::Server::none: return {};
    case Workspace::Server::connected: return name.isEmpty() ? LostServerStrip::tr("Connected to the server on this computer") : LostServerStrip::tr("Connected to the server %1").arg(name);
    case Workspace::Server::lost: break;
    }
    return name.isEmpty() ? LostServerStrip::tr("The server on this computer doesn’t answer") : LostServerStrip::tr("The server %1 doesn’t answer").arg(name);
}

LostServerStrip::LostServerStrip(Workspace &workspace, QWidget *parent)
    : NoticeStrip(QStringLiteral("lostServer"), QStringLiteral("lostServerTry"), QStringLiteral("lostServerClose"), parent)
    , m_workspace(workspace)
{
    hide();
    retranslate();
    connect(&workspace, &Workspace::serverChanged, this, &LostServerStrip::follow);
    connect(&workspace, &Workspace::closed, this, &QWidget::hide);
    connect(this, &NoticeStrip::mainAsked, &workspace, &Workspace::lookForServer);
}

void LostServerStrip::follow()
{
    const bool lost = m_workspace.server() == Workspace::Server::lost;
    const bool was = !isHidden();
    retranslate();
    setVisible(lost);
    if (lost != was)
        emit said(lost ? tr("The book’s server doesn’t answer") : tr("The book’s server answers again"));
}

void LostServerStrip::retranslate()
{
    QString text = tr("The server of this book doesn’t answer. What you typed is kept, and what was confirmed is safe there; the connection is tried again by itself.");
    if (m_workspace.isInDoubt())
        text += QLatin1Char(' ') + tr("Whether your last change arrived is found out then: don’t write it again.");
    setWords(text, tr("Try now"), tr("Close the book"));
}

void LostServerStrip::changeEvent(QEvent *event)
{
    NoticeStrip::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace somo
