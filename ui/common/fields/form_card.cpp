// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/fields/form_card.h"

#include "ui/common/theme/fonts.h"

#include <QApplication>
#include <QFrame>
#include <QPointer>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace somo {

QFrame *makeFormCard(QWidget *form, QWidget *parent)
{
    auto *card = new QFrame(parent);
    card->setProperty("card", true);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    auto *scroll = new QScrollArea(card);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(form);
    scroll->viewport()->setAutoFillBackground(false);
    form->setAutoFillBackground(false);
    inside->addWidget(scroll);
    QObject::connect(qApp, &QApplication::focusChanged, scroll, [scroll](const QWidget *, QWidget *now) {
        if (!now || !scroll->isAncestorOf(now))
            return;
        // A sentence that says what is wrong may come with the keyboard, and makes the form longer first.
        QTimer::singleShot(0, scroll, [scroll, field = QPointer<QWidget>(now)] {
            if (field && field->isVisible())
                scroll->ensureWidgetVisible(field, 0, 2 * currentMetrics().row);
        });
    });
    return card;
}

} // namespace somo
