// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/cells_keep_backspace.h"

#include <QAbstractItemView>
#include <QKeyEvent>

namespace somo {

bool CellsKeepBackspace::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Backspace)
        return false;
    const auto *cells = qobject_cast<QAbstractItemView *>(watched);
    if (!cells || !cells->editTriggers().testFlag(QAbstractItemView::AnyKeyPressed))
        return false;
    event->accept();
    return true;
}

} // namespace somo
