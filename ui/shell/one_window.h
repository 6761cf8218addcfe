// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QLocalServer;
class QWidget;

namespace somo {

class Workspace;

/// A second start with a book that a window of this person has open brings that window to the front (day-one §11).
class OneWindow : public QObject {
    Q_OBJECT
public:
    /// Answers for the workspace's book while it is open.
    OneWindow(Workspace &workspace, QWidget &window);
    /// Whether another program has that book in a window, which is now in front. Waits at most half a second for it.
    static bool raiseOther(const QString &place);

private:
    void listen();
    void answer();
    Workspace &m_workspace;
    QWidget &m_window;
    QLocalServer *m_server;
};

} // namespace somo
