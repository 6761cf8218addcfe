// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/book_menu.h"

#include "core/storage/writer_lock.h"
#include "ui/shell/workspace.h"
#include "ui/team/server_address.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace somo {

BookMenu::BookMenu(PageHost &host, QWidget *parent)
    : QMenu(parent)
    , m_host(host)
{
    setObjectName(QStringLiteral("bookMenu"));
}

void BookMenu::openUnder(QWidget *widget)
{
    fill();
    popup(widget->mapToGlobal(QPoint(0, widget->height())));
}

void BookMenu::fill()
{
    clear();
    const QString place = m_host.workspace().place();
    const bool server = isServerPlace(place);
    addFact(server ? nameOfPlace(place) : QDir::toNativeSeparators(place));
    addFact(writerWords());
    addSeparator();
    if (server) {
        connect(addAction(tr("Who may do what…")), &QAction::triggered, this, &BookMenu::shareAsked);
        connect(addAction(tr("Back into a file…")), &QAction::triggered, this, &BookMenu::fileAsked);
        return;
    }
    connect(addAction(tr("Keep a copy…")), &QAction::triggered, this, &BookMenu::copyAsked);
    connect(addAction(tr("Show its folder")), &QAction::triggered, this, [folder = QFileInfo(place).absolutePath()] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    connect(addAction(tr("Share with my team…")), &QAction::triggered, this, &BookMenu::shareAsked);
}

// A disabled entry: a section has no words in this style.
void BookMenu::addFact(const QString &text)
{
    QString shown = text;
    addAction(shown.replace(QLatin1Char('&'), QStringLiteral("&&")))->setEnabled(false);
}

QString BookMenu::writerWords() const
{
    const Workspace &workspace = m_host.workspace();
    if (!workspace.isReadOnly())
        return tr("Open for writing; every change is saved at once");
    if (const auto holder = WriterLock::holder(workspace.place()))
        return tr("Only to read: %1 writes in it on %2 since %3").arg(holder->person, holder->pc, holder->since);
    return tr("Only to read: this computer may not write there");
}

} // namespace somo
