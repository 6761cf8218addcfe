// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QWidget>

namespace somo {

/// Takes a row of fields off its list. It is freed later: the click that takes it away comes from one of its buttons.
inline void takeAway(QLayout *list, QWidget *row)
{
    list->removeWidget(row);
    row->hide();
    row->deleteLater();
}

} // namespace somo
