// SPDX-License-Identifier: GPL-3.0-or-later
// What changed is told to screen readers, and the keyboard stays where it is.
#include "tests/support/catch.h"
#include "tests/ui/order_window.h"

#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace somo;
using namespace somo::test;

namespace {

/// Whether something that is shown has these words for a screen reader. (The alert itself needs a platform that is listened
/// to, which the offscreen one never is.)
bool isTold(const QWidget &window, const QString &part)
{
    return QTest::qWaitFor([&] {
        const auto all = window.findChildren<QWidget *>();
        return std::ranges::any_of(all, [&](QWidget *widget) {
            QAccessibleInterface *face = widget->isVisible() ? QAccessible::queryAccessibleInterface(widget) : nullptr;
            return face && face->text(QAccessible::Name).contains(part);
        });
    }, 5'000);
}

} // namespace

TEST_CASE("written, taken back, saved and refused are told without moving the focus", "[announce]")
{
    OrderWindow at;
    at.window().showPage(PageId::settings);
    auto *box = at.field<QComboBox>("setting_gap_measure");
    REQUIRE(QTest::qWaitFor([&] { return box->count() == 3; }, 5'000));
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    const auto *bar = at.field<QWidget>("undoBar");
    CHECK(QTest::qWaitFor([bar] { return bar->isVisible() && !bar->accessibleName().isEmpty(); }, 5'000));
    CHECK(at.window().focusWidget() == box);
    // At the page's foot, not across the rail.
    const auto *rail = at.field<QWidget>("rail");
    CHECK(QTest::qWaitFor([&] { return bar->mapTo(&at.window(), QPoint()).x() >= rail->mapTo(&at.window(), QPoint(rail->width(), 0)).x(); }, 5'000));
    QTest::keyClick(&at.window(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(isTold(at.window(), QStringLiteral("Đã hoàn tác")));
    CHECK(at.window().focusWidget() == box);
    QTest::keyClick(&at.window(), Qt::Key_S, Qt::ControlModifier);
    CHECK(isTold(at.window(), QStringLiteral("Mọi thứ đã lưu")));
    CHECK(at.window().focusWidget() == box);
    at.window().showPage(PageId::customers);
    at.field<QAction>("newCustomer")->trigger();
    at.field<QPushButton>("saveCustomer")->click();
    CHECK(isTold(at.window(), at.field<QLabel>("customerNameError")->text()));
}
