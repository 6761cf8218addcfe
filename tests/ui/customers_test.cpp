// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/customer_list_query.h"
#include "tests/support/catch.h"
#include "tests/ui/answers.h"
#include "tests/ui/order_window.h"
#include "tests/ui/page_fit.h"
#include "ui/common/delegates/cell_delegate.h"
#include "ui/customers/customer_list_model.h"
#include "ui/customers/customers_page.h"
#include "ui/history/history_page.h"
#include "ui/orders/order_filter_bar.h"

#include <QAction>
#include <QCheckBox>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>

using namespace somo;
using namespace somo::test;

namespace {

/// The page over the book of the orders' tests, with Lan (K1), who has TAY-1, and Hoa (K2).
struct CustomersWindow : OrderWindow {
    explicit CustomersWindow(bool filled = true)
        : OrderWindow(filled ? 0 : -1)
    {
        if (filled) {
            const OrderId first = order(QStringLiteral("TAY-1")).id;
            writeElsewhere([first](Database &database) -> Status {
                SOMO_TRY_ASSIGN(Customer lan, customers::byId(database, must(customers::findByCode(database, QStringLiteral("K1")))));
                lan.phoneTyped = QStringLiteral("0912 345 678");
                SOMO_TRY(customers::update(database, lan));
                Customer hoa;
                hoa.code = QStringLiteral("K2");
                hoa.name = QStringLiteral("Đặng Thị Hoa");
                hoa.email = QStringLiteral("hoa@vidu.vn");
                SOMO_TRY(customers::add(database, hoa));
                SOMO_TRY_ASSIGN(Order order, orders::byId(database, first));
                order.customer = lan.id;
                SOMO_TRY(orders::update(database, order));
                return success();
            });
        }
        window().showPage(PageId::customers);
        view = field<QTableView>("customerList");
        if (filled && !QTest::qWaitFor([&] { return view->model()->rowCount() == 2 && name() == QStringLiteral("Đặng Thị Hoa"); }, 10'000))
            qFatal("no customers");
    }
    QString name() { return text("customerName"); }
    QString text(const char *line) { return field<QLineEdit>(line)->text(); }
    void put(const char *name, const QString &text)
    {
        auto *line = field<QLineEdit>(name);
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        line->insert(text); // as typed; keyClicks() knows ASCII only
    }
    void enter(const char *name, const QString &text)
    {
        put(name, text);
        QTest::keyClick(field<QLineEdit>(name), Qt::Key_Return);
    }
    bool shows(const char *label, const QString &text)
    {
        return QTest::qWaitFor([&] { return field<QLabel>(label)->isVisible() && field<QLabel>(label)->text().contains(text); }, 10'000);
    }
    bool chooses(const QString &whom)
    {
        return QTest::qWaitFor([&] { return name() == whom; }, 10'000);
    }
    bool has(const QString &code)
    {
        return QTest::qWaitFor([&] { return bool(must(customers::findByCode(database(), code))); }, 10'000);
    }
    Customer customer(const QString &code) { return must(customers::byId(database(), must(customers::findByCode(database(), code)))); }
    QString cell(int row, int column) { return view->model()->index(row, column).data().toString(); }
    QTableView *view = nullptr;
};

const QString k1 = QStringLiteral("K1");
const QString k2 = QStringLiteral("K2");

} // namespace

TEST_CASE("a customer is added by keyboard alone, each fault under its field, said in the history and taken back", "[customers]")
{
    CustomersWindow at;
    at.field<QAction>("newCustomer")->trigger();
    REQUIRE(at.window().focusWidget() == at.field<QLineEdit>("customerName"));
    at.field<QPushButton>("saveCustomer")->click();
    CHECK(at.shows("customerNameError", {}));
    at.enter("customerName", QStringLiteral("Lê Thu Cúc"));
    CHECK(at.window().focusWidget() == at.field<QLineEdit>("customerPhone"));
    CHECK_FALSE(at.field<QLabel>("customerNameError")->isVisible());
    at.enter("customerPhone", QStringLiteral("09123"));
    at.enter("customerEmail", QStringLiteral("cuc"));
    CHECK(at.window().focusWidget() == at.field<QLineEdit>("customerSegment"));
    at.put("customerSegment", QStringLiteral("Khách quen"));
    at.enter("customerNote", {});
    CHECK(at.shows("customerPhoneError", {}));
    CHECK(at.window().focusWidget() == at.field<QLineEdit>("customerPhone"));
    at.put("customerPhone", QStringLiteral("0987 111 222"));
    at.enter("customerNote", {});
    CHECK(at.shows("customerEmailError", {}));
    at.put("customerEmail", QStringLiteral("Cuc@Vidu.vn"));
    at.enter("customerNote", {});
    CHECK(at.shows("customerSegmentError", {})); // neither picked nor called new
    CHECK(at.count("customer") == 2);
    at.field<QLineEdit>("customerSegment")->setFocus();
    QTest::keyClick(at.field<QLineEdit>("customerSegment"), Qt::Key_Return, Qt::AltModifier);
    at.enter("customerNote", QStringLiteral("gọi sau 17 giờ"));
    REQUIRE(at.has(QStringLiteral("KH-0003"))); // a code of its own
    const Customer made = at.customer(QStringLiteral("KH-0003"));
    CHECK(made.name == QStringLiteral("Lê Thu Cúc"));
    CHECK(made.phoneTyped == QStringLiteral("0987 111 222"));
    CHECK(made.email == QStringLiteral("cuc@vidu.vn"));
    CHECK(made.note == QStringLiteral("gọi sau 17 giờ"));
    CHECK(made.segment);
    REQUIRE(QTest::qWaitFor([&] { return at.view->model()->rowCount() == 3 && at.view->currentIndex().data(IdRole).toLongLong() == made.id.value; }, 10'000));
    CHECK(QTest::qWaitFor([&] { return at.text("customerCode") == QStringLiteral("KH-0003"); }, 10'000));
    at.window().showPage(PageId::history);
    auto *history = at.window().page(PageId::history)->findChild<QTableView *>();
    CHECK(QTest::qWaitFor([&] {
        for (int column = 0; column < history->model()->columnCount(); ++column) {
            if (history->model()->index(0, column).data().toString().contains(QStringLiteral("Thêm khách Lê Thu Cúc")))
                return true;
        }
        return false;
    }, 10'000));
    at.window().showPage(PageId::customers);
    at.view->setFocus();
    QTest::keyClick(&at.window(), Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return at.count("customer") == 2 && at.view->model()->rowCount() == 2; }, 10'000));
    CHECK(at.count("segment") == 0); // one step: the segment goes with its customer
    CHECK(QTest::qWaitFor([&] { return at.name() == QStringLiteral("Đặng Thị Hoa"); }, 10'000));
}

TEST_CASE("who has the same phone is told while typing, and opened instead of being added twice", "[customers]")
{
    CustomersWindow at;
    at.field<QAction>("newCustomer")->trigger();
    at.put("customerName", QStringLiteral("Chị Lan"));
    CHECK_FALSE(at.field<QWidget>("customerTwins")->isVisible());
    at.put("customerPhone", QStringLiteral("+84 912345678"));
    const auto twin = [&] {
        QStringList texts;
        for (const auto *label : at.field<QWidget>("customerTwins")->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts << label->text();
        }
        return texts.join(u'\n');
    };
    REQUIRE(QTest::qWaitFor([&] { return twin().contains(QStringLiteral("Phạm Thị Lan (K1)")); }, 10'000));
    QPushButton *open = nullptr;
    for (auto *button : at.field<QWidget>("customerTwins")->findChildren<QPushButton *>()) {
        if (button->isVisible())
            open = button;
    }
    REQUIRE(open);
    CHECK(open->accessibleName().contains(QStringLiteral("Phạm Thị Lan")));
    at.field<QLineEdit>("customerEmail")->setFocus();
    QTest::keyClick(at.field<QLineEdit>("customerEmail"), Qt::Key_Tab);
    REQUIRE(at.window().focusWidget() == open);
    QTest::keyClick(open, Qt::Key_Space);
    REQUIRE(at.chooses(QStringLiteral("Phạm Thị Lan")));
    CHECK(QTest::qWaitFor([&] { return !at.field<QWidget>("customerTwins")->isVisible(); }, 10'000));
    CHECK(at.count("customer") == 2);
}

TEST_CASE("what is typed is kept when another customer is chosen, and can be thrown away", "[customers]")
{
    CustomersWindow at;
    CHECK_FALSE(at.field<QPushButton>("throwCustomerAway")->isVisible());
    at.put("customerName", QStringLiteral("Đặng Hoa"));
    REQUIRE(at.field<QPushButton>("throwCustomerAway")->isVisible());
    at.field<QPushButton>("throwCustomerAway")->click();
    CHECK(at.name() == QStringLiteral("Đặng Thị Hoa"));
    CHECK_FALSE(at.field<QPushButton>("throwCustomerAway")->isVisible());
    at.put("customerName", QStringLiteral("Đặng Hoa"));
    at.view->setFocus();
    QTest::keyClick(at.view, Qt::Key_Down);
    REQUIRE(at.chooses(QStringLiteral("Phạm Thị Lan")));
    CHECK(QTest::qWaitFor([&] { return at.customer(k2).name == QStringLiteral("Đặng Hoa"); }, 10'000));
    // A fault holds the form.
    at.put("customerPhone", QStringLiteral("123"));
    at.view->setFocus();
    QTest::keyClick(at.view, Qt::Key_Up);
    CHECK(at.shows("customerPhoneError", {}));
    CHECK(at.name() == QStringLiteral("Phạm Thị Lan"));
    CHECK(at.cell(at.view->currentIndex().row(), CustomerListModel::CodeColumn) == k1);
    at.field<QPushButton>("throwCustomerAway")->click();
    CHECK(at.text("customerPhone") == QStringLiteral("0912 345 678"));
    // A new customer thrown away gives the place back.
    at.field<QAction>("newCustomer")->trigger();
    at.put("customerName", QStringLiteral("X"));
    at.field<QPushButton>("throwCustomerAway")->click();
    REQUIRE(at.chooses(QStringLiteral("Đặng Hoa")));
    CHECK(at.count("customer") == 2);
}

TEST_CASE("a customer's orders are shown with a chip that takes the filter away", "[customers][orders]")
{
    CustomersWindow at;
    at.view->setFocus();
    QTest::keyClick(at.view, Qt::Key_Down);
    REQUIRE(at.chooses(QStringLiteral("Phạm Thị Lan")));
    at.field<QPushButton>("customerShowOrders")->setFocus();
    QTest::keyClick(at.field<QPushButton>("customerShowOrders"), Qt::Key_Space);
    REQUIRE(QTest::qWaitFor([&] { return at.list()->isVisible() && at.list()->model().rowCount() == 1; }, 10'000));
    const OrderFilter filter = at.list()->bar()->filter();
    CHECK(filter.customer == at.customer(k1).id);
    CHECK(OrderFilter::fromText(filter.toText()) == filter); // a saved view keeps it
    QToolButton *chip = nullptr;
    (void)QTest::qWaitFor([&] {
        for (auto *button : at.list()->findChildren<QToolButton *>()) {
            if (button->isVisible() && button->text().contains(QStringLiteral("Phạm Thị Lan")))
                chip = button;
        }
        return chip != nullptr;
    }, 10'000);
    REQUIRE(chip);
    chip->click();
    CHECK(QTest::qWaitFor([&] { return at.list()->model().rowCount() == at.ordersBefore; }, 10'000));
    CHECK(at.list()->bar()->filter().isEmpty());
}

TEST_CASE("what another program writes comes in at once, and what is typed, chosen and scrolled to stays", "[customers]")
{
    CustomersWindow at;
    at.writeBehind(QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 400)"
                                  " INSERT INTO customer (uid, code, name, sort_key, folded) SELECT 'u' || i, 'M' || i, 'M ' || i, printf('m%05d', i), 'm ' || i FROM n"));
    at.workspace().changed();
    REQUIRE(QTest::qWaitFor([&] { return at.view->model()->rowCount() == 402; }, 10'000));
    at.field<QAction>("newCustomer")->trigger();
    at.put("customerName", QStringLiteral("Đang gõ"));
    at.view->verticalScrollBar()->setValue(200);
    REQUIRE(QTest::qWaitFor([&] { return !at.cell(200, 0).isEmpty(); }, 10'000));
    const QString top = at.cell(at.view->rowAt(0), 0);
    at.writeElsewhere([](Database &database) -> Status {
        Customer first;
        first.code = QStringLiteral("A1");
        first.name = QStringLiteral("A");
        const auto added = customers::add(database, first);
        return added ? success() : Status(added.error());
    });
    REQUIRE(QTest::qWaitFor([&] { return at.view->model()->rowCount() == 403; }, 10'000));
    CHECK(at.cell(at.view->rowAt(0), 0) == top);
    CHECK(at.name() == QStringLiteral("Đang gõ"));
}

TEST_CASE("the filter and the header find and sort, and the foot counts what is shown", "[customers]")
{
    CustomersWindow at;
    CHECK(at.shows("customerCount", QStringLiteral("2 khách")));
    auto *filter = at.field<QLineEdit>("customerFilter");
    QTest::keyClick(&at.window(), Qt::Key_F, Qt::ControlModifier);
    REQUIRE(at.window().focusWidget() == filter);
    QTest::keyClicks(filter, QStringLiteral("0912345"));
    REQUIRE(QTest::qWaitFor([&] { return at.view->model()->rowCount() == 1; }, 10'000));
    CHECK(at.shows("customerCount", QStringLiteral("1 trong 2")));
    QTest::keyClick(filter, Qt::Key_Down);
    CHECK(at.window().focusWidget() == at.view);
    filter->setText(QStringLiteral("xyz"));
    REQUIRE(QTest::qWaitFor([&] { return at.field<QPushButton>("customersEmptyMain")->isVisible(); }, 10'000));
    at.field<QPushButton>("customersEmptyMain")->click();
    REQUIRE(QTest::qWaitFor([&] { return at.view->model()->rowCount() == 2; }, 10'000));
    CHECK(at.cell(0, CustomerListModel::CodeColumn) == k2); // Hoa before Lan
    at.view->horizontalHeader()->setSortIndicator(CustomerListModel::RevenueColumn, Qt::DescendingOrder);
    REQUIRE(QTest::qWaitFor([&] { return at.cell(0, CustomerListModel::CodeColumn) == k1; }, 10'000));
    CHECK(at.cell(0, CustomerListModel::RevenueColumn) == QStringLiteral("1.260.000"));
    CHECK(at.cell(0, CustomerListModel::OrdersColumn) == QStringLiteral("1"));
    CHECK(at.cell(0, CustomerListModel::LastColumn) == QStringLiteral("20/10"));
}

TEST_CASE("an empty book says what to do, and the first customer is typed there", "[customers]")
{
    CustomersWindow at(false);
    REQUIRE(QTest::qWaitFor([&] { return at.field<QLabel>("customersEmpty")->isVisible(); }, 10'000));
    CHECK(at.field<QPushButton>("customersEmptyImport")->isVisible());
    at.field<QPushButton>("customersEmptyMain")->click();
    CHECK(at.window().focusWidget() == at.field<QLineEdit>("customerName"));
    at.put("customerName", QStringLiteral("Lan"));
    at.field<QPushButton>("saveCustomer")->click();
    REQUIRE(at.has(QStringLiteral("KH-0001")));
    CHECK(QTest::qWaitFor([&] { return at.view->isVisible() && at.view->model()->rowCount() == 1; }, 10'000));
}

TEST_CASE("the search opens the customer it found", "[customers][search]")
{
    CustomersWindow at;
    at.window().showPage(PageId::orders);
    QTest::keyClick(&at.window(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("pham thi lan"));
    const auto current = [&] {
        const auto *item = at.field<QListWidget>("searchList")->currentItem();
        return item ? item->text() : QString();
    };
    REQUIRE(QTest::qWaitFor([&] { return current().startsWith(QStringLiteral("Phạm Thị Lan")); }, 10'000)); // before her order
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(at.window().page(PageId::customer)->isVisible());
    CHECK(QTest::qWaitFor([&] { return at.window().page(PageId::customer)->title() == QStringLiteral("Phạm Thị Lan"); }, 10'000));
}

TEST_CASE("every field of the customers page has a name, and nothing is cut on a small screen", "[customers][fit]")
{
    CustomersWindow at;
    at.put("customerName", QStringLiteral("Đặng Hoa")); // both buttons
    const auto language = GENERATE(Language::vietnamese, Language::english);
    at.window().setLanguage(language);
    at.window().resize(1024, 600);
    waitForAnswers(at.workspace());
    const auto *page = at.window().page(PageId::customers);
    checkPageFits(*page, 4);
    CHECK_FALSE(at.view->accessibleName().isEmpty());
    CHECK(at.view->horizontalScrollBar()->maximum() == 0);
    CHECK_FALSE(at.view->isColumnHidden(CustomerListModel::YearColumn));
}

TEST_CASE("sixty thousand customers scroll, sort and are found while the window answers", "[customers]")
{
    CustomersWindow at;
    at.writeBehind(QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60000)"
                                  " INSERT INTO customer (uid, code, name, sort_key, folded) SELECT 'u' || i, 'M' || i, 'M ' || i, printf('m%05d', i), 'm ' || i FROM n"));
    // The longest time in which the window could not answer.
    QElapsedTimer since;
    qint64 longest = 0;
    QTimer beat;
    QObject::connect(&beat, &QTimer::timeout, [&] { longest = std::max(longest, since.restart()); });
    beat.start(0);
    since.start();
    at.workspace().changed();
    const auto shows = [&](int row, const QString &name) {
        return QTest::qWaitFor([&] { return at.cell(row, CustomerListModel::NameColumn) == name; }, 20'000);
    };
    REQUIRE(QTest::qWaitFor([&] { return at.view->model()->rowCount() == 60'002; }, 20'000));
    at.view->verticalScrollBar()->setValue(40'000);
    const int row = at.view->rowAt(10);
    REQUIRE(QTest::qWaitFor([&] { return !at.cell(row, CustomerListModel::NameColumn).isEmpty(); }, 20'000));
    at.view->horizontalHeader()->setSortIndicator(CustomerListModel::NameColumn, Qt::DescendingOrder);
    CHECK(shows(0, QStringLiteral("M 60000")));
    CHECK(at.view->verticalScrollBar()->value() == 0); // another order begins at its top
    at.field<QLineEdit>("customerFilter")->setText(QStringLiteral("m59999"));
    REQUIRE(QTest::qWaitFor([&] { return at.view->model()->rowCount() == 1; }, 20'000));
    CHECK(shows(0, QStringLiteral("M 59999")));
    INFO(longest);
    CHECK(longest < 500); // it is some 36 ms; a busy test machine takes longer
}
