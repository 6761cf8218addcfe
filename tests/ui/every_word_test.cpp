// SPDX-License-Identifier: GPL-3.0-or-later
// Whether words can be read where they stand: on every page in the light and the dark theme, in tables, in dialogs and
// menus, and with large text.
#include "tests/support/catch.h"

#include "tests/ui/contrast.h"
#include "tests/ui/sample_window.h"
#include "ui/common/theme/apply_theme.h"
#include "ui/help/help_window.h"
#include "ui/shell/first_run.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QScreen>
#include <QTest>

#include <utility>

using namespace somo;
using namespace somo::test;

namespace {

constexpr int enlarged = 2; // drawn larger, so that the strokes of small letters reach their colour

/// The contrast of what was drawn in a place: its commonest colour is the ground, the one farthest from it the text.
double drawnContrast(const QImage &image, const QRect &place)
{
    const QRect inside = QRect(place.topLeft() * enlarged, place.size() * enlarged).intersected(image.rect());
    QHash<QRgb, int> colours;
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x)
            ++colours[image.pixel(x, y)];
    }
    if (colours.isEmpty())
        return 21;
    QRgb ground = colours.cbegin().key();
    for (auto colour = colours.cbegin(); colour != colours.cend(); ++colour)
        ground = colour.value() > colours.value(ground) ? colour.key() : ground;
    double best = 1;
    for (auto colour = colours.cbegin(); colour != colours.cend(); ++colour)
        best = std::max(best, contrast(QColor(colour.key()), QColor(ground)));
    return best;
}

QString wordsOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->pixmap().isNull() ? label->text() : QString();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    return {};
}

/// Words that stand out too little from their ground, as they are drawn.
QStringList tooPale(QWidget &window)
{
    QImage image(window.size() * enlarged, QImage::Format_RGB32);
    image.setDevicePixelRatio(enlarged);
    window.render(&image);
    QStringList pale;
    for (const auto *widget : window.findChildren<QWidget *>()) {
        const QString words = wordsOf(*widget);
        if (!widget->isVisible() || !widget->isEnabled() || words.trimmed().isEmpty() || widget->visibleRegion().boundingRect() != widget->rect())
            continue; // not there, or scrolled away in part
        // Within the frame: it may have a colour of its own.
        const QRect place = widget->visibleRegion().boundingRect().adjusted(3, 3, -3, -3).translated(widget->mapTo(&window, QPoint()));
        const QFontInfo font(widget->font());
        const bool large = font.pixelSize() >= 24 || (font.bold() && font.pixelSize() >= 19);
        const double found = drawnContrast(image, place);
        if (found < (large ? 3.0 : 4.5))
            pale << QStringLiteral("%1: %2 (%3)").arg(described(*widget), words).arg(found, 0, 'f', 2);
    }
    return pale;
}

/// What is wrong with a dialog or a menu that is open.
QStringList faultsOf(const QString &name, QWidget &dialog)
{
    QStringList faults;
    for (const QString &fault : cutWords(dialog) + cutCells(dialog) + withoutName(dialog) + tooPale(dialog))
        faults << name + QStringLiteral(" – ") + fault;
    return faults;
}

class InTheme {
public:
    InTheme(ThemeChoice theme, int textSize) { applyTheme(theme, textSize); }
    ~InTheme() { applyTheme(ThemeChoice::light, 13); }
    Q_DISABLE_COPY_MOVE(InTheme)
};

} // namespace

TEST_CASE("what is cut in a table shows itself whole in its tooltip, on every page", "[every]")
{
    const auto [textSize, room] = GENERATE(std::pair(13, QSize(1024, 600)), std::pair(13, QSize(1366, 768)), std::pair(17, QSize(1366, 768)));
    const InTheme looks(ThemeChoice::light, textSize);
    SampleWindow sample(room);
    for (const Language language : {Language::vietnamese, Language::english}) {
        sample.window.setLanguage(language);
        INFO(languageCode(language).toStdString() << ' ' << textSize);
        checkNone(onEveryPage(sample, cutCells));
    }
}

TEST_CASE("words stand out from their ground as they are drawn, on every page, light and dark", "[every]")
{
    const ThemeChoice theme = GENERATE(ThemeChoice::light, ThemeChoice::dark);
    const InTheme looks(theme, 13);
    SampleWindow sample(QSize(1366, 768));
    INFO((theme == ThemeChoice::dark ? "dark" : "light"));
    checkNone(onEveryPage(sample, tooPale));
    sample.show(PageId::orders, 1);
    checkNone(tooPale(sample.window));
}

TEST_CASE("dialogs and menus cut no words, name their controls and stand out from their ground", "[every]")
{
    const auto [textSize, theme] = GENERATE(std::pair(13, ThemeChoice::light), std::pair(13, ThemeChoice::dark), std::pair(17, ThemeChoice::light));
    const InTheme looks(theme, textSize);
    SampleWindow sample(QSize(1366, 768));
    for (const Language language : {Language::vietnamese, Language::english}) {
        sample.window.setLanguage(language);
        INFO(languageCode(language).toStdString() << ' ' << textSize);
        FirstRunSheet first(QStringLiteral("Sổ bán hàng – chị Hằng"), &sample.window);
        first.findChild<QRadioButton *>(QStringLiteral("firstRunTeam"))->setChecked(true);
        first.show();
        sample.settle();
        checkNone(faultsOf(QStringLiteral("first run"), first));
        first.close();
        sample.window.activateWindow();
        sample.settle();
        QTest::keyClick(&sample.window, Qt::Key_K, Qt::ControlModifier);
        auto *words = sample.window.findChild<QLineEdit *>(QStringLiteral("searchWords"));
        REQUIRE(words);
        QTest::keyClicks(words, QStringLiteral("tra"));
        sample.settle();
        auto *search = sample.window.findChild<QWidget *>(QStringLiteral("searchPopup"));
        REQUIRE(search);
        checkNone(faultsOf(QStringLiteral("search"), *search));
        QTest::keyClick(words, Qt::Key_Escape);
        for (const char *button : {"whoWrites", "bookName"}) {
            auto *opens = sample.window.findChild<QAbstractButton *>(QString::fromLatin1(button));
            REQUIRE(opens);
            QTest::mouseClick(opens, Qt::LeftButton);
            REQUIRE(QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }, 5'000));
            QWidget *menu = QApplication::activePopupWidget();
            CHECK(menu->width() >= std::min(menu->sizeHint().width(), menu->screen()->availableGeometry().width()));
            checkNone(faultsOf(QString::fromLatin1(button), *menu));
            menu->close();
        }
        QTest::keyClick(&sample.window, Qt::Key_F1);
        sample.settle();
        auto *help = sample.window.findChild<HelpWindow *>();
        if (help && help->isVisible()) {
            checkNone(faultsOf(QStringLiteral("help"), *help));
            help->close();
        }
        if (auto *why = sample.window.findChild<QWidget *>(QStringLiteral("why")); why && why->isVisible()) {
            checkNone(faultsOf(QStringLiteral("why"), *why));
            why->close();
        }
    }
}

TEST_CASE("with the largest text no words are cut on a screen of 1366 by 768", "[every]")
{
    const InTheme looks(ThemeChoice::light, 17);
    SampleWindow sample(QSize(1366, 768));
    for (const Language language : {Language::vietnamese, Language::english}) {
        sample.window.setLanguage(language);
        INFO(languageCode(language).toStdString());
        checkNone(onEveryPage(sample, cutWords));
    }
}
