// SPDX-License-Identifier: GPL-3.0-or-later
// From page to page: the way back, and taking back what was done on another page.
#include "tests/support/catch.h"

#include "tests/ui/answers.h"
#include "tests/ui/order_window.h"
#include "ui/customers/customers_page.h"
#include "ui/orders/order_filter_bar.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace somo;
using namespace somo::test;

namespace {

/// One more customer, who bought TAY-1.
struct Pages : OrderWindow {
    Pages()
    {
        writeElsewhere([this](Database &database) -> Status {
            Customer minh;
            minh.code = QStringLiteral("K2");
            minh.name = QStringLiteral("Vũ Minh");
            SOMO_TRY_ASSIGN(customer, customers::add(database, minh));
            Order bought = order(QStringLiteral("TAY-1"));
            bought.customer = customer;
            const auto written = orders::update(database, bought);
            return written ? success() : Status(written.error());
        });
    }
    CustomersPage *customersPage() { return static_cast<CustomersPage *>(window().page(PageId::customers)); }
    /// Those of the customer that is chosen in the list.
    void openOrders()
    {
        auto *list = field<QTableView>("customerList");
        REQUIRE(QTest::qWaitFor([&] { return list->currentIndex().isValid(); }, 5'000));
        auto *orders = field<QPushButton>("customerShowOrders");
        REQUIRE(QTest::qWaitFor([&] { return orders->isVisible(); }, 5'000));
        orders->setFocus();
        QTest::keyClick(orders, Qt::Key_Space);
    }
    void back()
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window(), Qt::Key_Left, Qt::AltModifier);
        waitForAnswers(workspace());
    }
    QString trail()
    {
        QStringList parts;
        for (const auto *part : window().findChildren<QPushButton *>(QStringLiteral("breadcrumb"))) {
            if (part->isVisible())
                parts << part->text();
        }
        return (parts << field<QLabel>("pageTitle")->text()).join(QStringLiteral(" › "));
    }
    CustomerId customer;
};

} // namespace

TEST_CASE("back from a customer's orders leads to that customer", "[back]")
{
    Pages way;
    way.window().showPage(PageId::customers, way.customer.value);
    way.openOrders();
    REQUIRE(QTest::qWaitFor([&] { return way.list()->isVisible() && way.list()->model().rowCount() == 1; }, 5'000));
    CHECK(way.trail() == QStringLiteral("Khách hàng › Đơn hàng"));
    QTest::keyClick(way.field<QTableView>("orderTable"), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return way.trail() == QStringLiteral("Đơn hàng › Đơn TAY-1"); }, 5'000));
    way.back();
    CHECK(way.list()->model().rowCount() == 1);
    CHECK(way.trail() == QStringLiteral("Khách hàng › Đơn hàng"));
    way.back();
    CHECK(way.customersPage()->isVisible());
    CHECK(way.customersPage()->thing() == way.customer.value);
}

TEST_CASE("back leads to the page before with its period, record and filter", "[back]")
{
    Pages way;
    way.showOrders();
    OrderFilter drafts;
    drafts.status = OrderStatus::draft;
    way.list()->bar()->setFilter(drafts);
    way.openOrder(way.order(QStringLiteral("TAY-2")).id);
    const Period october = way.window().period();
    way.window().showPage(PageId::targets);
    QTest::keyClick(&way.window(), Qt::Key_PageUp, Qt::ControlModifier);
    way.window().showPage(PageId::customers, way.customer.value);
    way.openOrders();
    REQUIRE(QTest::qWaitFor([&] { return way.list()->isVisible(); }, 5'000));
    way.back(); // the customer
    way.back(); // the targets
    CHECK(way.window().page(PageId::targets)->isVisible());
    CHECK(way.window().period() == october.previous());
    way.back();
    CHECK(way.window().period() == october);
    CHECK(QTest::qWaitFor([&] { return way.trail() == QStringLiteral("Đơn hàng › Đơn TAY-2"); }, 5'000));
    way.back();
    CHECK(way.list()->isVisible());
    CHECK(way.list()->bar()->filter() == drafts);
    way.back();
    CHECK(way.field<QWidget>("board")->isVisible());
}

TEST_CASE("the page that one stands on already is no step of the way", "[back]")
{
    Pages way;
    way.window().showPage(PageId::customers, way.customer.value);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&way.window(), Qt::Key_3, Qt::ControlModifier);
    way.back();
    CHECK(way.field<QWidget>("board")->isVisible());
}

TEST_CASE("what was changed on one page is taken back on another, and both follow", "[back][undo]")
{
    Pages at;
    at.window().showPage(PageId::customers, at.customer.value);
    auto *name = at.field<QLineEdit>("customerName");
    REQUIRE(QTest::qWaitFor([&] { return name->text() == QStringLiteral("Vũ Minh"); }, 5'000));
    name->setFocus();
    name->insert(QStringLiteral(" Anh")); // keyClicks() knows ASCII only
    QTest::mouseClick(at.field<QPushButton>("saveCustomer"), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return must(customers::byId(at.database(), at.customer)).name == QStringLiteral("Vũ Minh Anh"); }, 5'000));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_4, Qt::ControlModifier);
    const auto inList = [&](const QString &customer) {
        const OrderListRow *row = at.list()->isVisible() ? at.list()->model().row(at.order(QStringLiteral("TAY-1")).id) : nullptr;
        return row && row->customer == customer;
    };
    REQUIRE(QTest::qWaitFor([&] { return inList(QStringLiteral("Vũ Minh Anh")); }, 5'000));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(QTest::qWaitFor([&] { return inList(QStringLiteral("Vũ Minh")); }, 5'000));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_3, Qt::ControlModifier);
    CHECK(QTest::qWaitFor([&] { return name->isVisible() && name->text() == QStringLiteral("Vũ Minh"); }, 5'000));
    CHECK(must(customers::byId(at.database(), at.customer)).name == QStringLiteral("Vũ Minh"));
}
