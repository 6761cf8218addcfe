// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme/apply_theme.h"

#include "ui/common/theme/fonts.h"
#include "ui/common/theme/style_sheet.h"
#include "ui/common/theme/theme.h"

#include <QApplication>

namespace somo {

namespace {

ThemeChoice chosen = ThemeChoice::light;

// Qt 6.4 tells no colour scheme: the palette the system gave before ours is what there is to ask.
bool systemIsDark()
{
    static const bool dark = [] {
        const QPalette given = QApplication::palette();
        return given.color(QPalette::Window).lightness() < given.color(QPalette::WindowText).lightness();
    }();
    return dark;
}

} // namespace

ThemeChoice currentThemeChoice()
{
    return chosen;
}

void applyTheme(ThemeChoice choice, int basePixels)
{
    const bool dark = choice == ThemeChoice::dark || (choice == ThemeChoice::system && systemIsDark());
    chosen = choice;
    const Theme &theme = dark ? Theme::dark() : Theme::light();
    setCurrentTheme(theme);
    QApplication::setFont(baseFont(basePixels));
    QApplication::setPalette(theme.palette());
    qApp->setStyleSheet(styleSheet(theme, metricsFor(basePixels)));
}

} // namespace somo
