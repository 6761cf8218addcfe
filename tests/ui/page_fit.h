// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"
#include "ui/common/theme/apply_theme.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QWidget>

#include <algorithm>

namespace somo::test {

/// The program's text in another size as long as this stands; windows made meanwhile are of that size.
class TextSize {
public:
    explicit TextSize(int pixels) { applyTheme(ThemeChoice::light, pixels); }
    ~TextSize() { applyTheme(ThemeChoice::light, 13); }
    Q_DISABLE_COPY_MOVE(TextSize)
};

/// Whether a button that is shown has room for its words.
inline bool fits(const QAbstractButton &button)
{
    return !button.isVisible() || button.text().isEmpty() || button.width() >= button.minimumSizeHint().width();
}

/// On a page as it stands: no words of a button or a label are cut, and every field has a name for screen readers.
inline void checkPageFits(const QWidget &page, int leastButtons)
{
    // On a busy machine a page is laid out a while after its words changed.
    (void)QTest::qWaitFor([&page] {
        const auto all = page.findChildren<QAbstractButton *>();
        return std::all_of(all.begin(), all.end(), [](const QAbstractButton *button) { return fits(*button); });
    }, 2'000);
    int buttons = 0;
    for (const auto *button : page.findChildren<QAbstractButton *>()) {
        INFO(button->objectName().toStdString());
        buttons += button->isVisible() && !button->text().isEmpty();
        CHECK(fits(*button));
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
