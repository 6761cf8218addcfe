// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/one_window.h"

#include "core/storage/database.h"
#include "ui/shell/workspace.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>

namespace somo {

namespace {

constexpr int patience = 500; // ms

// The same for every way of writing the file's path; empty where there is no such file.
QString socketName(const QString &place)
{
    const QString file = isServerPlace(place) ? QString() : QFileInfo(place).canonicalFilePath();
    if (file.isEmpty())
        return {};
    const QByteArray person = qgetenv("USER") + qgetenv("USERNAME");
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &part : {person, QByteArray(1, '\0'), file.toUtf8()})
        hash.addData(part);
    return QStringLiteral("somo-") + QString::fromLatin1(hash.result().toHex().left(32));
}

} // namespace

OneWindow::OneWindow(Workspace &workspace, QWidget &window)
    : QObject(&window)
    , m_workspace(workspace)
    , m_window(window)
    , m_server(new QLocalServer(this))
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &OneWindow::answer);
    // After the book's first figures stand there.
    connect(&workspace, &Workspace::opened, this, &OneWindow::listen, Qt::QueuedConnection);
    connect(&workspace, &Workspace::closed, m_server, &QLocalServer::close);
    if (workspace.isOpen())
        QMetaObject::invokeMethod(this, &OneWindow::listen, Qt::QueuedConnection);
}

void OneWindow::listen()
{
    m_server->close();
    const QString name = socketName(m_workspace.place());
    if (name.isEmpty() || m_server->listen(name) || m_server->serverError() != QAbstractSocket::AddressInUseError)
        return;
    // Either another window answers for this book, or the name was left by a program that ended hard.
    QLocalSocket other;
    other.connectToServer(name);
    if (other.waitForConnected(patience))
        return;
    QLocalServer::removeServer(name);
    m_server->listen(name);
}

void OneWindow::answer()
{
    while (QLocalSocket *asking = m_server->nextPendingConnection()) {
        connect(asking, &QLocalSocket::disconnected, asking, &QObject::deleteLater);
        m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
        m_window.show();
        m_window.raise();
        m_window.activateWindow();
        asking->write("raised");
        asking->flush();
        asking->disconnectFromServer();
    }
}

bool OneWindow::raiseOther(const QString &place)
{
    const QString name = socketName(place);
    if (name.isEmpty())
        return false;
    QLocalSocket other;
    other.connectToServer(name);
    return other.waitForConnected(patience) && other.waitForReadyRead(patience);
}

} // namespace somo
