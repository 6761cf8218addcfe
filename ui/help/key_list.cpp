// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/key_list.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QStringList>

namespace somo {

namespace {

QString plain(QString text)
{
    return text.remove(QLatin1Char('&')).remove(QStringLiteral("…"));
}

void addLine(KeyArea &area, const QAction &action)
{
    QStringList shown;
    for (const QKeySequence &keys : action.shortcuts())
        shown << keys.toString(QKeySequence::NativeText);
    if (!shown.isEmpty() && !action.text().isEmpty())
        area.lines << KeyLine{plain(action.iconText()), shown.join(QStringLiteral(" · "))};
}

void addMenu(KeyArea &area, const QMenu &menu)
{
    for (const QAction *action : menu.actions()) {
        if (const QMenu *inner = action->menu())
            addMenu(area, *inner);
        else
            addLine(area, *action);
    }
}

} // namespace

QList<KeyArea> menuKeys(const QMenuBar &bar)
{
    QList<KeyArea> areas;
    for (const QAction *action : bar.actions()) {
        if (!action->menu())
            continue;
        KeyArea area{plain(action->text()), {}};
        addMenu(area, *action->menu());
        if (!area.lines.isEmpty())
            areas << area;
    }
    return areas;
}

KeyArea pageKeys(const QString &name, const QWidget &page)
{
    KeyArea area{name, {}};
    for (const QAction *action : page.findChildren<QAction *>())
        addLine(area, *action);
    return area;
}

} // namespace somo
