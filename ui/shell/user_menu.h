// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/workspace.h"

#include <QMenu>

namespace somo {

/// Who belongs to the book on that day, by name.
Result<QStringList> peopleOn(Database &database, Day day);

/// "Who is using Somo here?": the people of the book, or another name. It stands in the history beside what this computer
/// writes; it is a name, not a lock.
class UserMenu : public QMenu {
    Q_OBJECT
public:
    UserMenu(PageHost &host, QWidget *parent);
    /// Reads who is there today and opens under that widget.
    void openUnder(QWidget *widget);

private:
    void fill(const QStringList &people);
    void choose(const QString &name);
    void askName();

    PageHost &m_host;
    Latest m_asked;
};

} // namespace somo
