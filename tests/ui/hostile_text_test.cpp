// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in a book is shown as it is written: no label and no tooltip takes it for markup.
#include "tests/support/catch.h"
#include "ui/common/theme/apply_theme.h"

#include <QApplication>
#include <QLabel>
#include <QToolTip>
#include <QWidget>

using namespace somo;

namespace {

const QString hostileName = QStringLiteral("<img src=\"//server/share/x.png\"><b>Hoa</b>");

} // namespace

TEST_CASE("a label that doesn't say otherwise shows what it is given as text", "[hostile]")
{
    applyTheme(ThemeChoice::light, 13);
    QWidget window;
    QLabel plain(hostileName, &window);
    QLabel later(&window);
    QLabel meant(QStringLiteral("<b>bold</b>"), &window);
    meant.setTextFormat(Qt::RichText);
    for (QLabel *label : {&plain, &later, &meant})
        label->ensurePolished();
    later.setText(hostileName);
    CHECK(plain.textFormat() == Qt::PlainText);
    CHECK(later.textFormat() == Qt::PlainText);
    CHECK(meant.textFormat() == Qt::RichText);
}

TEST_CASE("a tooltip is text", "[hostile]")
{
    applyTheme(ThemeChoice::light, 13);
    QWidget window;
    window.resize(200, 100);
    window.show();
    QToolTip::showText(window.mapToGlobal(QPoint(10, 10)), hostileName, &window);
    const QLabel *tip = nullptr;
    for (const QWidget *top : QApplication::topLevelWidgets()) {
        if (top->inherits("QTipLabel"))
            tip = qobject_cast<const QLabel *>(top);
    }
    REQUIRE(tip);
    CHECK(tip->text() == hostileName);
    CHECK(tip->textFormat() == Qt::PlainText);
    QToolTip::hideText();
}
