// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lost_server_strip.h"

#include "ui/shell/workspace.h"

#include <QDateTime>
#include <QEvent>

#include <utility>

namespace somo {

namespace {

/// The time alone where it was today.
QString sinceText(const Workspace &workspace, const Formats &formats)
{
    const QDateTime since = workspace.serverSince();
    return since.date() == workspace.now().date() ? since.toString(QStringLiteral("HH:mm")) : formats.moment(since);
}

/// Why the book can't be worked with, and what to do about it.
QString reasonWords(const Workspace &workspace, const QString &since)
{
    if (workspace.isShutOut())
        return shutOutWords() + QLatin1Char(' ') + LostServerStrip::tr("What you typed is kept here, and what was confirmed is safe there.");
    switch (workspace.fullness()) {
    case ErrorCode::serverFull:
        return LostServerStrip::tr("Offline since %1: the server of this book is full, it takes no further connection. What you typed is kept, and what was confirmed is safe there. If it stays so, whoever runs the server can see who is connected.").arg(since);
    case ErrorCode::loginFull:
        return LostServerStrip::tr("Offline since %1: this login has as many connections to the server as it may have. What you typed is kept, and what was confirmed is safe there. Close Somo where it is open with the same login.").arg(since);
    default:
        return LostServerStrip::tr("Offline since %1: the server of this book doesn’t answer. What you typed is kept, and what was confirmed is safe there.").arg(since);
    }
}

} // namespace

QString serverSentence(const Workspace &workspace, const Formats &formats)
{
    const QString name = serverName(workspace.place());
    const QString since = sinceText(workspace, formats);
    switch (workspace.server()) {
    case Workspace::Server::none: return {};
    case Workspace::Server::connected:
        return name.isEmpty() ? LostServerStrip::tr("Connected to the server on this computer since %1").arg(since) : LostServerStrip::tr("Connected to the server %1 since %2").arg(name, since);
    case Workspace::Server::lost: break;
    }
    if (workspace.isShutOut())
        return LostServerStrip::tr("No access since %1: the server no longer lets this login in").arg(since);
    if (workspace.fullness() != ErrorCode::serverLost)
        return LostServerStrip::tr("Offline since %1: the server of this book is full").arg(since);
    return name.isEmpty() ? LostServerStrip::tr("Offline since %1: the server on this computer doesn’t answer").arg(since)
                          : LostServerStrip::tr("Offline since %1: the server %2 doesn’t answer").arg(since, name);
}

QString shutOutWords()
{
    return LostServerStrip::tr("The server no longer lets this login in: the access may have been taken away, or its password is another one now. Ask whoever keeps the book.");
}

LostServerStrip::LostServerStrip(Workspace &workspace, std::function<Formats()> formats, QWidget *parent)
    : NoticeStrip(QStringLiteral("lostServer"), QStringLiteral("lostServerTry"), QStringLiteral("lostServerClose"), parent)
    , m_workspace(workspace)
    , m_formats(std::move(formats))
{
    hide();
    constexpr int second = 1'000;
    m_second.setInterval(second);
    connect(&m_second, &QTimer::timeout, this, &LostServerStrip::retranslate);
    retranslate();
    connect(&workspace, &Workspace::serverChanged, this, &LostServerStrip::follow);
    connect(&workspace, &Workspace::closed, this, [this] {
        m_second.stop();
        hide();
    });
    connect(this, &NoticeStrip::mainAsked, &workspace, &Workspace::lookForServer);
}

void LostServerStrip::follow()
{
    const bool lost = m_workspace.server() == Workspace::Server::lost;
    const bool was = !isHidden();
    retranslate();
    setVisible(lost);
    if (lost)
        m_second.start();
    else
        m_second.stop();
    if (lost != was)
        emit said(!lost                                               ? tr("The book’s server answers again")
                  : m_workspace.isShutOut()                          ? tr("The book’s server no longer lets this login in")
                  : m_workspace.fullness() != ErrorCode::serverLost ? tr("The book’s server is full")
                                                                     : tr("The book’s server doesn’t answer"));
}

void LostServerStrip::retranslate()
{
    QString text = reasonWords(m_workspace, sinceText(m_workspace, m_formats()));
    const QString still = text; // seconds are seen, not heard
    const int wait = m_workspace.nextTryIn();
    text += QLatin1Char(' ') + (wait > 0 ? tr("It is tried again in %n second(s).", nullptr, wait) : tr("It is being tried again."));
    if (m_workspace.isInDoubt())
        text += QLatin1Char(' ') + tr("Whether your last change arrived is found out then: don’t write it again.");
    setWords(text, tr("Try now"), tr("Close the book"), still);
}

void LostServerStrip::changeEvent(QEvent *event)
{
    NoticeStrip::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace somo
