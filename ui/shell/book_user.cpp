// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/book_user.h"

#include "ui/shell/prompts.h"
#include "ui/shell/user_menu.h"
#include "ui/shell/window_settings.h"

namespace somo {

BookUser::BookUser(PageHost &host, QWidget *parent)
    : QObject(parent)
    , m_host(host)
    , m_window(parent)
    , m_systemUser(host.workspace().author())
{
    // Another name, or another kind of book: one of a single person asks for none.
    for (const auto signal : {&Workspace::authorChanged, &Workspace::changed})
        connect(&host.workspace(), signal, this, &BookUser::changed);
}

void BookUser::begin()
{
    Workspace &workspace = m_host.workspace();
    if (!workspace.loginName().isEmpty()) {
        workspace.setAuthor(workspace.loginName());
        emit changed();
        return;
    }
    const auto kept = m_host.windowSettings().author(workspace.place());
    workspace.setAuthor(kept.value_or(m_systemUser));
    emit changed();
    if (kept || workspace.settings().sample || isPersonal(workspace.settings()))
        return;
    workspace.read<QStringList>(
        this, m_asked, [today = workspace.today()](Database &database, const BookSettings &) { return peopleOn(database, today); },
        [this, place = workspace.place()](const Result<QStringList> &people) {
            // Where nobody stands in the book there is nobody to choose; it is asked the next time.
            if (!people || people->isEmpty())
                return;
            // The answer may come before the window is shown, the sheet only after it.
            QMetaObject::invokeMethod(this, [this, place, people = *people] { ask(place, people); }, Qt::QueuedConnection);
        });
}

void BookUser::ask(const QString &place, const QStringList &people)
{
    Workspace &workspace = m_host.workspace();
    const auto isOpen = [&] { return workspace.isOpen() && workspace.place() == place; };
    const auto answer = isOpen() ? m_host.prompts().user(people) : std::nullopt;
    if (!answer || !isOpen())
        return;
    m_host.windowSettings().setAuthor(place, *answer);
    workspace.setAuthor(*answer);
}

std::optional<QString> BookUser::shown() const
{
    const Workspace &workspace = m_host.workspace();
    if (!workspace.isOpen() || isPersonal(workspace.settings()))
        return std::nullopt;
    return workspace.author();
}

void BookUser::openMenu(QWidget *under)
{
    if (!m_menu)
        m_menu = new UserMenu(m_host, m_window);
    m_menu->openUnder(under);
}

} // namespace somo
