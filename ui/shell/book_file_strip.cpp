// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/book_file_strip.h"

#include "ui/shell/workspace.h"
#include "ui/team/server_address.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>

namespace somo {

BookFileStrip::BookFileStrip(const Workspace &workspace, QWidget *parent)
    : NoticeStrip(QStringLiteral("bookFile"), QStringLiteral("bookFileOpen"), QStringLiteral("bookFileStay"), parent)
    , m_workspace(workspace)
{
    hide();
    connect(&workspace, &Workspace::closed, this, &QWidget::hide);
    connect(this, &NoticeStrip::otherAsked, this, &QWidget::hide);
    connect(this, &NoticeStrip::mainAsked, this, [this] { emit openAsked(m_file); });
}

void BookFileStrip::offer(const QString &file)
{
    m_file = file;
    retranslate();
    show();
    emit said(tr("The server’s book stands in a file as well"));
}

void BookFileStrip::retranslate()
{
    setToolTip(QDir::toNativeSeparators(m_file));
    setWords(tr("The book “%1” now stands in the file “%2” as well. This window is still in the one on the server: what is written goes there, and not into the file.")
                 .arg(nameOfPlace(m_workspace.place()), QFileInfo(m_file).fileName()),
             tr("Open the file now"), tr("Stay on the server"));
}

void BookFileStrip::changeEvent(QEvent *event)
{
    NoticeStrip::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace somo
