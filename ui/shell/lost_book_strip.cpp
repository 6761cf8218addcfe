// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lost_book_strip.h"

#include "ui/shell/workspace.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>

namespace somo {

LostBookStrip::LostBookStrip(const Workspace &workspace, QWidget *parent)
    : NoticeStrip(QStringLiteral("lostBook"), QStringLiteral("lostBookCopy"), QStringLiteral("lostBookClose"), parent)
    , m_workspace(workspace)
{
    hide();
    retranslate();
    connect(&workspace, &Workspace::vanished, this, [this] {
        retranslate();
        show();
        emit said(tr("The book’s file is gone"));
    });
    connect(&workspace, &Workspace::foundAgain, this, [this] {
        hide();
        emit said(tr("The book’s file is back"));
    });
    connect(&workspace, &Workspace::closed, this, &QWidget::hide);
}

void LostBookStrip::retranslate()
{
    const QString place = m_workspace.place();
    setToolTip(QDir::toNativeSeparators(place));
    setWords(tr("“%1” is no longer the book that is open: it was deleted, renamed or replaced, or its drive was taken out. The book stays open with all that is in it; "
                "what no copy holds may be lost when it is closed.")
                 .arg(QFileInfo(place).fileName()),
             tr("Go on in a copy…"), tr("Close the book"));
}

void LostBookStrip::changeEvent(QEvent *event)
{
    NoticeStrip::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace somo
