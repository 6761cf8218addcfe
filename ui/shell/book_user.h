// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace.h"

#include <QObject>

class QWidget;

namespace somo {

class PageHost;
class UserMenu;

/// Whose name stands beside what this window writes: kept for each book on this computer, asked for where a team's book is
/// opened here for the first time.
class BookUser : public QObject {
    Q_OBJECT
public:
    BookUser(PageHost &host, QWidget *parent);
    /// A book was opened: takes the name that is kept for it, or asks.
    void begin();
    /// What the status line says; empty: just looking; nothing: no book is open, or it is of one person.
    std::optional<QString> shown() const;
    void openMenu(QWidget *under);

signals:
    void changed();

private:
    void ask(const QString &place, const QStringList &people);

    PageHost &m_host;
    QWidget *m_window;
    QString m_systemUser; // where nothing is kept
    UserMenu *m_menu = nullptr; // made when first asked for
    Latest m_asked;
};

} // namespace somo
