// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/announce.h"

#include <QAccessible>
#include <QWidget>

namespace somo {

// Windows speaks an alert, the other systems the change of a name.
void announce(QWidget *where)
{
    for (const QAccessible::Event kind : {QAccessible::NameChanged, QAccessible::Alert}) {
        QAccessibleEvent event(where, kind);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace somo
