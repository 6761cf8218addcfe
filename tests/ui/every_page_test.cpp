// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold on every page, with the sample team's book, in both languages: no words wider than their place, a name
// on every control for those who can't see it, and a way to each of them with the Tab key alone.
#include "tests/support/catch.h"

#include "tests/ui/sample_window.h"
#include "ui/common/theme/apply_theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTest>

#include <utility>

using namespace somo;
using namespace somo::test;

namespace {

/// Those that Tab doesn't come to, however often it is pressed.
QStringList unreached(QWidget &window)
{
    QSet<const QWidget *> reached;
    int standing = 0; // presses that came to nothing new
    for (int presses = 0; presses < 600 && standing < 60; ++presses) {
        QWidget *at = QApplication::focusWidget();
        if (!at)
            break;
        standing = reached.contains(at) ? standing + 1 : 0;
        reached.insert(at);
        QTest::keyClick(at, Qt::Key_Tab);
    }
    QStringList missed;
    for (const auto *widget : window.findChildren<QWidget *>()) {
        if (!takesTab(*widget) || reached.contains(widget) || widget->window() != &window)
            continue;
        // One of a row of choices is enough: arrows go to the others.
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (button && button->autoExclusive() && button->isCheckable())
            continue;
        missed << described(*widget);
    }
    return missed;
}

} // namespace

TEST_CASE("no words are wider than their place, on any page, in both languages", "[every]")
{
    const auto [textSize, room] = GENERATE(std::pair(13, QSize(1024, 600)), std::pair(15, QSize(1366, 768)));
    applyTheme(ThemeChoice::light, textSize);
    {
        SampleWindow sample(room);
        for (const Language language : {Language::vietnamese, Language::english}) {
            sample.window.setLanguage(language);
            INFO(languageCode(language).toStdString() << ' ' << textSize);
            checkNone(onEveryPage(sample, cutWords));
        }
    }
    applyTheme(ThemeChoice::light, 13);
}

TEST_CASE("every control has a name and is reached by Tab, on every page", "[every]")
{
    SampleWindow sample(QSize(1366, 768));
    checkNone(onEveryPage(sample, withoutName));
    checkNone(onEveryPage(sample, unreached));
    sample.show(PageId::orders, 1); // the form of an order
    checkNone(withoutName(sample.window));
    checkNone(unreached(sample.window));
}
