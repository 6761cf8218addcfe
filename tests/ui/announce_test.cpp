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

using namespace somo;
using namespace somo::test;

namespace {

QStringList heard;

void listen(QAccessibleEvent *event)
{
    if (event->type() != QAccessible::Alert)
        return;
    if (QAccessibleInterface *face = event->accessibleInterface())
        heard << face->text(QAccessible::Name);
}

/// Hears what a screen reader would be told.
class Listener {
public:
    Listener()
        : m_before(QAccessible::installUpdateHandler(listen))
    {
        QAccessible::setActive(true);
        heard.clear();
    }
    ~Listener()
    {
        QAccessible::installUpdateHandler(m_before);
        QAccessible::setActive(false);
    }
    bool hears(const QString &part)
    {
        return QTest::qWaitFor([&] { return heard.join(u'\n').contains(part); }, 5'000);
    }

private:
    QAccessible::UpdateHandler m_before;
};

} // namespace

TEST_CASE("written, taken back, saved and refused are told without moving the focus", "[announce]")
{
    OrderWindow at;
    Listener listener;
    at.window().showPage(PageId::settings);
    auto *box = at.field<QComboBox>("setting_gap_measure");
    REQUIRE(QTest::qWaitFor([&] { return box->count() == 3; }, 5'000));
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    CHECK(listener.hears(box->currentText()));
    CHECK(at.window().focusWidget() == box);
    QTest::keyClick(&at.window(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(listener.hears(QStringLiteral("Đã hoàn tác")));
    CHECK(at.window().focusWidget() == box);
    QTest::keyClick(&at.window(), Qt::Key_S, Qt::ControlModifier);
    CHECK(listener.hears(QStringLiteral("Mọi thứ đã lưu")));
    CHECK(at.window().focusWidget() == box);
    at.window().showPage(PageId::customers);
    at.field<QAction>("newCustomer")->trigger();
    at.field<QPushButton>("saveCustomer")->click();
    CHECK(listener.hears(at.field<QLabel>("customerNameError")->text()));
}
