// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/return_presses.h"

#include <QDialog>
#include <QKeyEvent>
#include <QPushButton>

namespace somo {

bool ReturnPresses::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    auto *button = qobject_cast<QPushButton *>(watched);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool isPlain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!button || !isReturn || !isPlain || key->isAutoRepeat() || qobject_cast<QDialog *>(button->window()))
        return false;
    if (button->menu())
        button->showMenu();
    else
        button->click();
    return true;
}

} // namespace somo
