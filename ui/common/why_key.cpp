// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/why_key.h"

#include <QKeyEvent>
#include <QWidget>

namespace somo {

namespace {

class WhyKeyFilter : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::ShortcutOverride || static_cast<QKeyEvent *>(event)->key() != Qt::Key_F1)
            return QObject::eventFilter(watched, event);
        event->accept();
        return true;
    }
};

} // namespace

void keepWhyKey(QWidget *widget)
{
    widget->installEventFilter(new WhyKeyFilter(widget));
}

} // namespace somo
