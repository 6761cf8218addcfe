// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme/theme.h"

#include <algorithm>
#include <array>

namespace somo {

namespace {

struct Row {
    Token token;
    const char *name;
    QRgb light;
    QRgb dark;
};

// The one table of colours; tests/ui/contrast_test.cpp holds it to WCAG 2.1.
constexpr std::array table{
    Row{Token::window, "window", 0xF5F3EE, 0x1B1D20},
    Row{Token::rail, "rail", 0xEBE8E0, 0x151719},
    Row{Token::surface, "surface", 0xFFFFFF, 0x24272B},
    Row{Token::raised, "raised", 0xFAF9F6, 0x2C3035},
    Row{Token::line, "line", 0xDEDAD0, 0x3A3F45},
    Row{Token::grid, "grid", 0xE9E6DE, 0x33383D},
    Row{Token::track, "track", 0xE7E3DA, 0x383D43},
    Row{Token::control, "control", 0x8A867B, 0x7C838B},
    Row{Token::text, "text", 0x1F2328, 0xE9E7E2},
    Row{Token::text2, "text2", 0x50565E, 0xBBBFC4},
    Row{Token::text3, "text3", 0x686D75, 0x9CA2A9},
    Row{Token::accent, "accent", 0x1D5F8A, 0x85BDE4},
    Row{Token::onAccent, "onaccent", 0xFFFFFF, 0x10202B},
    Row{Token::accentSoft, "accentsoft", 0xE1EDF5, 0x263B4A},
    Row{Token::select, "select", 0xD6E7F3, 0x2D4759},
    Row{Token::good, "good", 0x2A8A7C, 0x4FB3A5},
    Row{Token::goodText, "goodtext", 0x14695D, 0x7FD3C5},
    Row{Token::goodSoft, "goodsoft", 0xDDF0EB, 0x1F3B37},
    Row{Token::over, "over", 0x0F5660, 0x9FE3DC},
    Row{Token::overText, "overtext", 0x0F5660, 0x9FE3DC},
    Row{Token::overSoft, "oversoft", 0xD3E7E9, 0x234448},
    Row{Token::notYet, "notyet", 0xB8821A, 0xD9A441},
    Row{Token::notYetText, "notyettext", 0x765000, 0xEBC273},
    Row{Token::notYetSoft, "notyetsoft", 0xFBF0D8, 0x3D3320},
    Row{Token::error, "error", 0xB0342A, 0xF2918A},
    Row{Token::errorSoft, "errorsoft", 0xFBE7E3, 0x472825},
    Row{Token::ghost, "ghost", 0x7D8794, 0x8D97A3},
};

constexpr std::array<QRgb, Theme::seriesCount> lightSeries{0x1D5F8A, 0xD17A2E, 0x28A091, 0x7F3246,
                                                           0x6F87AB, 0x786919, 0x2F3857, 0xA0746A};
constexpr std::array<QRgb, Theme::seriesCount> darkSeries{0x6FB0DE, 0xEBA246, 0xA3B19C, 0x95798D,
                                                          0xBDDCF3, 0xF1E29F, 0x7F77D6, 0xBA7761};

const auto tokenNames = [] {
    std::array<Theme::NamedToken, table.size()> names{};
    std::ranges::transform(table, names.begin(), [](const Row &row) {
        return Theme::NamedToken{row.token, row.name};
    });
    return names;
}();

const Theme *current = nullptr;

} // namespace

Theme::Theme(bool dark)
    : m_dark(dark)
    , m_colours(table.size())
{
    for (const Row &row : table)
        m_colours[size_t(row.token)] = QColor::fromRgb(dark ? row.dark : row.light);
    for (const QRgb value : dark ? darkSeries : lightSeries)
        m_series.push_back(QColor::fromRgb(value));
}

const Theme &Theme::light()
{
    static const Theme theme(false);
    return theme;
}

const Theme &Theme::dark()
{
    static const Theme theme(true);
    return theme;
}

QColor Theme::series(int index) const
{
    return m_series[size_t(std::clamp(index, 0, seriesCount - 1))];
}

std::span<const Theme::NamedToken> Theme::names()
{
    return tokenNames;
}

QPalette Theme::palette() const
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Token token) { palette.setColor(role, colour(token)); };
    set(QPalette::Window, Token::window);
    set(QPalette::Base, Token::surface);
    set(QPalette::AlternateBase, Token::raised);
    set(QPalette::Button, Token::surface);
    set(QPalette::Text, Token::text);
    set(QPalette::WindowText, Token::text);
    set(QPalette::ButtonText, Token::text);
    set(QPalette::BrightText, Token::onAccent);
    set(QPalette::Highlight, Token::select);
    set(QPalette::HighlightedText, Token::text);
    set(QPalette::PlaceholderText, Token::text3);
    set(QPalette::Link, Token::accent);
    set(QPalette::LinkVisited, Token::accent);
    set(QPalette::ToolTipBase, Token::raised);
    set(QPalette::ToolTipText, Token::text);
    set(QPalette::Light, Token::raised);
    set(QPalette::Midlight, Token::grid);
    set(QPalette::Mid, Token::line);
    set(QPalette::Dark, Token::control);
    set(QPalette::Shadow, Token::control);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colour(Token::text3));
    return palette;
}

const Theme &currentTheme()
{
    return current ? *current : Theme::light();
}

void setCurrentTheme(const Theme &theme)
{
    current = &theme;
}

} // namespace somo
