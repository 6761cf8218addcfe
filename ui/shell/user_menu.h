// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/workspace.h"

#include <QMenu>

#include <optional>

namespace somo {

/// Who belongs to the book on that day, by name.
Result<QStringList> peopleOn(Database &database, Day day);

/// Whether whoever looks is known by a login of the server, and not by the name that was chosen.
bool isKnownByLogin(PageHost &host);
/// That it is so, after a sentence which says what isn't shown.
QString knownByLogin();

/// "Who is using Somo here?": the people of the book, or another name. It stands in the history beside what this computer
/// writes; it is a name, not a lock.
class UserMenu : public QMenu {
    Q_OBJECT
public:
    UserMenu(PageHost &host, QWidget *parent);
    /// Reads who is there today and opens under that widget.
    void openUnder(QWidget *widget);
    /// Whose name stands beside a step or a question, which nobody's can: the one chosen, else the one that is asked for and
    /// kept; nothing: thought better of it.
    static std::optional<QString> nameToWrite(PageHost &host);

private:
    static void keep(PageHost &host, const QString &name);
    void fill(const QStringList &people);
    void fillWithLogin(const QString &name);
    void choose(const QString &name) { keep(m_host, name); }
    void askName();

    PageHost &m_host;
    Latest m_asked;
};

} // namespace somo
