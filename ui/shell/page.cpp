// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page.h"

#include <QEvent>

namespace somo {

Page::Page(PageHost &host, QWidget *parent)
    : QWidget(parent)
    , m_host(host)
{
}

void Page::open(qint64) {}

void Page::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        emit headerChanged();
    }
}

} // namespace somo
