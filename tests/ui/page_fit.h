// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QWidget>

namespace somo::test {

/// On a page as it stands: no words of a button or a label are cut, and every field has a name for screen readers.
inline void checkPageFits(const QWidget &page, int leastButtons)
{
    int buttons = 0;
    for (const auto *button : page.findChildren<QAbstractButton *>()) {
        INFO(button->objectName().toStdString());
        const bool shown = button->isVisible() && !button->text().isEmpty();
        buttons += shown;
        CHECK((!shown || button->width() >= button->minimumSizeHint().width()));
    }
    CHECK(buttons >= leastButtons);
    for (const auto *edit : page.findChildren<QLineEdit *>()) {
        INFO(edit->objectName().toStdString());
        CHECK_FALSE(edit->accessibleName().isEmpty());
    }
    for (const auto *label : page.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->wordWrap() || label->text().isEmpty())
            continue;
        INFO(label->text().toStdString());
        CHECK(label->width() >= label->sizeHint().width());
    }
}

} // namespace somo::test
