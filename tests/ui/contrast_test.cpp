// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "tests/ui/contrast.h"
#include "ui/common/delegates/cell_delegate.h"
#include "ui/common/theme/icons.h"
#include "ui/common/theme/style_sheet.h"
#include "ui/common/theme/theme.h"

#include <QFile>

#include <cmath>
#include <set>

using namespace somo;
using namespace somo::test;

TEST_CASE("every token keeps the contrast of the colour table", "[theme]")
{
    const auto [front, back, light, dark] = GENERATE(table<Token, Token, double, double>({
        {Token::control, Token::surface, 3.64, 3.91},
        {Token::control, Token::window, 3.28, 4.41},
        {Token::text, Token::surface, 15.80, 12.14},
        {Token::text, Token::select, 12.48, 7.88},
        {Token::text2, Token::surface, 7.41, 8.12},
        {Token::text2, Token::rail, 6.05, 9.72},
        {Token::text3, Token::surface, 5.21, 5.82},
        {Token::text3, Token::window, 4.70, 6.56},
        {Token::accent, Token::surface, 6.87, 7.43},
        {Token::onAccent, Token::accent, 6.87, 8.23},
        {Token::accent, Token::accentSoft, 5.77, 5.75},
        {Token::good, Token::surface, 4.18, 5.95},
        {Token::goodText, Token::goodSoft, 5.53, 6.92},
        {Token::over, Token::surface, 8.33, 10.35},
        {Token::overText, Token::overSoft, 6.50, 7.28},
        {Token::notYet, Token::surface, 3.36, 6.67},
        {Token::notYetText, Token::notYetSoft, 6.36, 7.38},
        {Token::error, Token::surface, 6.23, 6.57},
        {Token::error, Token::errorSoft, 5.23, 5.75},
        {Token::ghost, Token::surface, 3.64, 5.06},
    }));
    CAPTURE(int(front), int(back));
    CHECK(std::abs(contrast(Theme::light().colour(front), Theme::light().colour(back)) - light) < 0.006);
    CHECK(std::abs(contrast(Theme::dark().colour(front), Theme::dark().colour(back)) - dark) < 0.006);
}

TEST_CASE("every chip is readable in light and dark, and no two states look alike", "[theme]")
{
    const ChipTone tones[] = {ChipTone::question, ChipTone::plain, ChipTone::agreed, ChipTone::current, ChipTone::past};
    for (const Theme *theme : {&Theme::light(), &Theme::dark()}) {
        std::set<QRgb> grounds;
        for (const ChipTone tone : tones) {
            CAPTURE(int(tone), theme->isDark());
            const ChipColours colours = chipColours(tone);
            CHECK(contrast(theme->colour(colours.text), theme->colour(colours.ground)) >= 4.5);
            grounds.insert(theme->colour(colours.ground).rgb());
        }
        CHECK(grounds.size() == std::size(tones));
    }
}

TEST_CASE("chart colours stand out from the surface", "[theme]")
{
    for (int index = 0; index < Theme::seriesCount; ++index) {
        CHECK(contrast(Theme::light().series(index), Theme::light().colour(Token::surface)) >= 3.195);
        CHECK(contrast(Theme::dark().series(index), Theme::dark().colour(Token::surface)) >= 3.795);
    }
}

TEST_CASE("the style sheet is short and leaves no token unfilled", "[theme]")
{
    QFile file(QStringLiteral(":/somo/style/somo.qss"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().count('\n') < 120);
    for (const Theme *theme : {&Theme::light(), &Theme::dark()}) {
        const QString sheet = styleSheet(*theme, metricsFor(13));
        CHECK_FALSE(sheet.contains(QLatin1Char('@')));
        CHECK(sheet.contains(theme->colour(Token::accent).name()));
    }
    CHECK(styleSheet(Theme::light(), metricsFor(17)).contains(QStringLiteral("font-size: 26px")));
}

TEST_CASE("icons are drawn in the colour asked for, never in black", "[theme]")
{
    const QImage image = iconPixmap(QStringLiteral("plus"), QColor(255, 0, 0), 16, 2).toImage();
    REQUIRE(image.width() == 32);
    const QColor centre = image.pixelColor(16, 16);
    CHECK(centre.red() > 200);
    CHECK(centre.blue() < 40);
    CHECK(iconPixmap(QStringLiteral("no-such-icon"), Qt::red, 16, 1).isNull());
}
