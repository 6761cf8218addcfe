// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/user_menu.h"

#include "core/kpi/roster_query.h"
#include "ui/shell/prompts.h"
#include "ui/shell/window_settings.h"

#include <QPointer>

namespace somo {

Result<QStringList> peopleOn(Database &database, Day day)
{
    SOMO_TRY_ASSIGN(const Roster roster, loadRoster(database));
    QStringList names;
    for (const RosterPerson &person : roster.people) {
        if (person.isActiveOn(day))
            names += person.name;
    }
    return names;
}

bool isKnownByLogin(PageHost &host)
{
    return !host.workspace().loginName().isEmpty();
}

QString knownByLogin()
{
    return UserMenu::tr("The server knows you by your login.");
}

UserMenu::UserMenu(PageHost &host, QWidget *parent)
    : QMenu(parent)
    , m_host(host)
{
    setObjectName(QStringLiteral("userMenu"));
}

void UserMenu::openUnder(QWidget *widget)
{
    if (const QString login = m_host.workspace().loginName(); !login.isEmpty()) {
        fillWithLogin(login);
        return popup(widget->mapToGlobal(QPoint(0, widget->height())));
    }
    const Day today = m_host.workspace().today();
    m_host.workspace().read<QStringList>(
        this, m_asked,
        [today](Database &database, const BookSettings &) { return peopleOn(database, today); },
        [this, below = QPointer<QWidget>(widget)](const Result<QStringList> &names) {
            fill(names ? *names : QStringList());
            if (below)
                popup(below->mapToGlobal(QPoint(0, below->height())));
        });
}

// A server knows who it is, so there is nobody to choose.
void UserMenu::fillWithLogin(const QString &name)
{
    clear();
    addAction(tr("Who is using Somo here?"))->setEnabled(false);
    QString shown = name;
    QAction *action = addAction(shown.replace(QLatin1Char('&'), QStringLiteral("&&")));
    action->setCheckable(true);
    action->setChecked(true);
    addSeparator();
    addAction(tr("The server knows you by your login"))->setEnabled(false);
}

void UserMenu::fill(const QStringList &people)
{
    constexpr qsizetype most = 30; // a menu; more people than that write their name
    clear();
    addAction(tr("Who is using Somo here?"))->setEnabled(false); // a section would have no words in this style
    const QString present = m_host.workspace().author();
    QStringList names = people.mid(0, most);
    if (!present.isEmpty() && !names.contains(present))
        names.prepend(present);
    for (const QString &name : std::as_const(names)) {
        QString shown = name;
        QAction *action = addAction(shown.replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(name == present);
        connect(action, &QAction::triggered, this, [this, name] { choose(name); });
    }
    QAction *looking = addAction(tr("Just looking"));
    looking->setCheckable(true);
    looking->setChecked(present.isEmpty());
    connect(looking, &QAction::triggered, this, [this] { choose({}); });
    addSeparator();
    connect(addAction(tr("Another name…")), &QAction::triggered, this, &UserMenu::askName);
}

void UserMenu::askName()
{
    const auto name = m_host.prompts().name(m_host, tr("The name stands in the history beside what this computer writes."), m_host.workspace().author());
    if (name && !name->simplified().isEmpty())
        choose(name->simplified());
}

std::optional<QString> UserMenu::nameToWrite(PageHost &host)
{
    if (const QString present = host.workspace().author(); !present.isEmpty())
        return present;
    const auto name = host.prompts().name(host, tr("A step stands with the name of whoever takes it, a question with that of whoever asks."), {});
    if (!name || name->simplified().isEmpty())
        return std::nullopt;
    keep(host, name->simplified());
    return name->simplified();
}

void UserMenu::keep(PageHost &host, const QString &name)
{
    host.windowSettings().setAuthor(host.workspace().place(), name);
    host.workspace().setAuthor(name);
}

} // namespace somo
