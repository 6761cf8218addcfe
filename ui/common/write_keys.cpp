// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/write_keys.h"

#include <QShortcut>
#include <QWidget>

namespace somo {

// Shortcuts and no key events: a field would take its Enter first and go on to the next one.
void addWriteKeys(QWidget *form, std::function<void()> write, std::function<void()> next)
{
    const auto add = [form](const char *keys, const std::function<void()> &run) {
        auto *shortcut = new QShortcut(QKeySequence(QLatin1StringView(keys)), form, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(false);
        QObject::connect(shortcut, &QShortcut::activated, form, run);
    };
    for (const char *keys : {"Ctrl+Return", "Ctrl+Enter"})
        add(keys, write);
    if (!next)
        return;
    for (const char *keys : {"Ctrl+Shift+Return", "Ctrl+Shift+Enter"})
        add(keys, next);
}

} // namespace somo
