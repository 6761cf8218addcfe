// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

#include <span>
#include <vector>

namespace somo {

/// The colours of the program by name (design: "Colour"). No other file holds a colour.
enum class Token {
    window,
    rail,
    surface,
    raised,
    line,
    grid,
    track,
    control,
    text,
    text2,
    text3,
    accent,
    onAccent,
    accentSoft,
    select,
    good,
    goodText,
    goodSoft,
    over,
    overText,
    overSoft,
    notYet,
    notYetText,
    notYetSoft,
    error,
    errorSoft,
    ghost,
};

/// One theme's colours. A value: painting code takes one, or asks currentTheme().
class Theme {
public:
    static const Theme &light();
    static const Theme &dark();

    bool isDark() const { return m_dark; }
    QColor colour(Token token) const { return m_colours[size_t(token)]; }
    /// Colour of the n-th series; more than eight share the last one.
    QColor series(int index) const;
    static constexpr int seriesCount = 8;
    QPalette palette() const;

    struct NamedToken {
        Token token;
        const char *name;
    };
    /// Every token under the name used in resources/style/somo.qss.
    static std::span<const NamedToken> names();

private:
    explicit Theme(bool dark);
    bool m_dark;
    std::vector<QColor> m_colours;
    std::vector<QColor> m_series;
};

/// The theme the window shows now; paper always takes Theme::light(). Widgets learn of a change by QEvent::PaletteChange.
const Theme &currentTheme();
void setCurrentTheme(const Theme &theme);

} // namespace somo
