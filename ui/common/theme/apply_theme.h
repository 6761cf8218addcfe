// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace somo {

/// What the person asked for.
enum class ThemeChoice {
    system,
    light,
    dark,
};

/// Sets palette, style sheet and icons' colours for the whole program, at once. `basePixels`: 12, 13, 15 or 17.
void applyTheme(ThemeChoice choice, int basePixels);
ThemeChoice currentThemeChoice();

} // namespace somo
