// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/order_window.h"

#include "core/commission/policy_json.h"
#include "core/commission/policy_store.h"
#include "core/orders/order_entry_store.h"
#include "core/orders/order_list_query.h"
#include "core/orders/order_store.h"
#include "ui/common/fields/completion_field.h"
#include "ui/common/fields/value_field.h"
#include "ui/orders/order_form.h"
#include "ui/orders/order_list.h"
#include "ui/orders/orders_page.h"
#include "ui/shell/undo_bar.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace somo;
using namespace somo::test;

namespace {

/// Types into whatever has the focus, as a keyboard does.
void type(const QString &text)
{
    for (const QChar letter : text) {
        QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, letter);
        QApplication::sendEvent(QApplication::focusWidget(), &down);
    }
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

QString focused()
{
    return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
}

bool focusComes(const QString &name)
{
    return QTest::qWaitFor([&] { return focused() == name; }, 5'000);
}

} // namespace

TEST_CASE("a whole order is typed by keyboard alone: a new customer, two lines, discount, shares", "[orders]")
{
    OrderWindow window;
    window.showOrders();
    press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(focusComes(QStringLiteral("orderCustomer")));
    type(QStringLiteral("Lê Thu"));
    press(Qt::Key_Return, Qt::AltModifier);
    REQUIRE(focusComes(QStringLiteral("orderPhone")));
    type(QStringLiteral("0987654321"));
    press(Qt::Key_Return);
    REQUIRE(focusComes(QStringLiteral("orderProvince")));
    type(QStringLiteral("ha noi"));
    press(Qt::Key_Return);
    REQUIRE(focusComes(QStringLiteral("orderDay")));
    type(QStringLiteral("23/10"));
    press(Qt::Key_Return);
    REQUIRE(focusComes(QStringLiteral("orderChannel")));
    type(QStringLiteral("zal"));
    press(Qt::Key_Return);
    REQUIRE(focusComes(QStringLiteral("orderCampaign")));
    press(Qt::Key_Return);
    REQUIRE(focusComes(QStringLiteral("line1product")));
    type(QStringLiteral("sen tra")); // folded parts in any order
    press(Qt::Key_Return); // before the answer is there
    REQUIRE(focusComes(QStringLiteral("line1quantity")));
    type(QStringLiteral("3"));
    press(Qt::Key_Return);
    REQUIRE(focusComes(QStringLiteral("line1price")));
    CHECK(window.field<ValueField>("line1price")->text() == QStringLiteral("420.000"));
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    REQUIRE(focusComes(QStringLiteral("line2product")));
    type(QStringLiteral("Ấm mới"));
    press(Qt::Key_Return, Qt::AltModifier); // a product nobody knows yet
    REQUIRE(focusComes(QStringLiteral("line2quantity")));
    press(Qt::Key_Return);
    type(QStringLiteral("340k"));
    press(Qt::Key_Return);
    type(QStringLiteral("40k"));
    press(Qt::Key_Return);
    REQUIRE(focusComes(QStringLiteral("line3product")));
    press(Qt::Key_Return); // nothing more to add
    REQUIRE(focusComes(QStringLiteral("orderDiscount")));
    type(QStringLiteral("=30000*2"));
    press(Qt::Key_Return);
    type(QStringLiteral("30k"));
    press(Qt::Key_Return);
    // 3 × 420.000 + 340.000 − 40.000 − 60.000 + 30.000
    CHECK(window.field<QLabel>("orderTotal")->text() == QStringLiteral("1.530.000\u00a0₫"));
    window.field<QPushButton>("addPerson")->setFocus();
    press(Qt::Key_Space);
    REQUIRE(focusComes(QStringLiteral("credit1person")));
    type(QStringLiteral("an"));
    press(Qt::Key_Return);
    REQUIRE(focusComes(QStringLiteral("credit1share")));
    window.field<QPushButton>("addPerson")->setFocus();
    press(Qt::Key_Space);
    REQUIRE(focusComes(QStringLiteral("credit2person")));
    type(QStringLiteral("binh"));
    press(Qt::Key_Return);
    REQUIRE(focusComes(QStringLiteral("credit2share")));
    type(QStringLiteral("40"));
    press(Qt::Key_Return);
    CHECK(window.field<ValueField>("credit1share")->value() == 600'000);
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(window.hasOrders(window.ordersBefore + 1));

    const Order order = window.order(QStringLiteral("DH-0001"));
    CHECK(order.orderedOn == Day::fromNumber(20261023));
    CHECK(order.discount == Money::fromMinorUnits(60'000));
    CHECK(order.shipping == Money::fromMinorUnits(30'000));
    REQUIRE(order.lines.size() == 2);
    CHECK(order.lines[0].net == Money::fromMinorUnits(1'260'000));
    CHECK(order.lines[1].net == Money::fromMinorUnits(300'000));
    CHECK(order.lines[1].product);
    CHECK(order.customer);
    REQUIRE(order.credits.size() == 2);
    CHECK(order.credits[1].share == Rate{400'000});
    CHECK(order.status == OrderStatus::confirmed);
    // It stands in the list, chosen, and one undo takes customer, product and order away.
    REQUIRE(QTest::qWaitFor([&] { return window.list()->currentOrder() == order.id; }, 5'000));
    QTest::keyClick(&window.window(), Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(window.hasOrders(window.ordersBefore));
    CHECK(window.count("customer") == window.customersBefore);
}

TEST_CASE("what will follow from an order tells on which event commission counts, and by which policy", "[orders][commission]")
{
    OrderWindow window;
    const auto apply = [&window](const QByteArray &document) {
        window.writeElsewhere([&document](Database &database) -> Status {
            SOMO_TRY_ASSIGN(const BookSettings settings, loadSettings(database));
            SOMO_TRY_ASSIGN(const Policy policy, policyFromJson(document, settings));
            const auto applied = applyPolicy(database, settings, policy);
            return applied ? success() : Status(applied.error());
        });
    };
    const auto says = [&window](const QString &words) {
        return QTest::qWaitFor([&] { return window.field<QLabel>("orderConsequence")->text().contains(words); }, 5'000);
    };
    window.showOrders();
    const Order confirmed = window.order(QStringLiteral("TAY-2")); // Bình's
    window.openOrder(confirmed.id);
    REQUIRE(says(QStringLiteral("doanh thu")));
    // A book without a policy doesn't speak of commission.
    CHECK_FALSE(window.field<QLabel>("orderConsequence")->text().contains(QStringLiteral("oa hồng")));
    // What is put in force meanwhile is told without leaving the order.
    apply(R"({"code": "AN-1", "name": "Riêng An", "from": "2026-01-01", "covers": {"people": ["AN"]}, "base": "revenue", "rules": [{"id": "all", "bands": [{"from": "0", "rate": "5"}]}]})");
    CHECK(says(QStringLiteral("Chưa có chính sách hiệu lực nào trả hoa hồng cho đơn này.")));
    apply(R"({"code": "BINH-1", "name": "Riêng Bình", "from": "2026-01-01", "covers": {"people": ["BINH"]}, "base": "revenue", "event": "paid", "hold_days": 7,
        "rules": [{"id": "all", "bands": [{"from": "0", "rate": "5"}]}]})");
    CHECK(says(QStringLiteral("Hoa hồng tính khi đơn được thanh toán đủ (“Riêng Bình”). Sau đó giữ 7 ngày, phòng khi khách trả hàng.")));
    window.openOrder(window.order(QStringLiteral("TAY-1")).id); // An's
    CHECK(says(QStringLiteral("Hoa hồng tính khi đơn hoàn tất (“Riêng An”).")));
    // Shared by both: each with what pays them.
    window.writeElsewhere([&confirmed](Database &database) -> Status {
        Order shared = confirmed;
        Statement person(database, QStringLiteral("SELECT id FROM person WHERE code = 'AN'"));
        SOMO_TRY_ASSIGN(const qint64 an, runForId(person));
        shared.credits = {{confirmed.credits.front().person, Rate{600'000}}, {PersonId{an}, Rate{400'000}}};
        const auto written = orders::update(database, shared);
        return written ? success() : Status(written.error());
    });
    window.openOrder(confirmed.id);
    CHECK(says(QStringLiteral("Phạm Đức Bình: Hoa hồng tính khi đơn được thanh toán đủ (“Riêng Bình”).")));
    CHECK(says(QStringLiteral("Nguyễn Hoài An: Hoa hồng tính khi đơn hoàn tất (“Riêng An”).")));
}

TEST_CASE("what is wrong is said at its field, and nothing typed is lost", "[orders]")
{
    OrderWindow window;
    window.showOrders();
    window.page()->newOrder();
    REQUIRE(focusComes(QStringLiteral("orderCustomer")));
    type(QStringLiteral("không ai"));
    window.field<ValueField>("orderDay")->setFocus(Qt::TabFocusReason);
    CHECK_FALSE(window.field<CompletionField>("orderCustomer")->error().isEmpty());
    type(QStringLiteral("32/13"));
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(window.field<ValueField>("orderDay")->error().contains(QStringLiteral("32/13")));
    CHECK(window.field<ValueField>("orderDay")->text() == QStringLiteral("32/13"));
    CHECK(window.field<QPushButton>("orderErrors")->isVisible());
    CHECK(window.count("sales_order") == window.ordersBefore);
    // To the list and back: it is all there.
    press(Qt::Key_Escape);
    REQUIRE(QTest::qWaitFor([&] { return focused() == QStringLiteral("orderTable"); }, 5'000));
    CHECK_FALSE(window.page()->mayClose());
    CHECK(window.field<ValueField>("orderDay")->text() == QStringLiteral("32/13"));
    window.page()->form()->refresh();
    QTest::qWait(100);
    CHECK(window.field<CompletionField>("orderCustomer")->text() == QStringLiteral("không ai"));
}

TEST_CASE("input methods compose in every field of a line without being rewritten", "[orders]")
{
    OrderWindow window;
    window.showOrders();
    window.page()->newOrder();
    for (const char *name : {"orderCustomer", "line1product", "line1quantity", "line1price", "orderDiscount", "orderCode"}) {
        CAPTURE(name);
        auto *field = window.field<QLineEdit>(name);
        REQUIRE(field);
        field->setFocus();
        type(QStringLiteral("da"));
        press(Qt::Key_Backspace);
        type(QStringLiteral("â")); // as Unikey types â: Backspace, then the letter
        QTest::qWait(30);
        CHECK(field->text() == QStringLiteral("dâ"));
        QInputMethodEvent preedit(QStringLiteral("u"), {});
        QApplication::sendEvent(field, &preedit);
        CHECK(field->text() == QStringLiteral("dâ"));
        QInputMethodEvent commit;
        commit.setCommitString(QStringLiteral("ư"));
        QApplication::sendEvent(field, &commit);
        CHECK(field->text() == QStringLiteral("dâư"));
    }
}

TEST_CASE("an order is edited, paid, returned in part and whole, and each can be undone", "[orders]")
{
    OrderWindow window;
    window.showOrders();
    const Order before = window.order(QStringLiteral("TAY-1"));
    window.openOrder(before.id);
    window.field<QPlainTextEdit>("orderNote")->setFocus();
    type(QStringLiteral("goi giay do"));
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return window.order(QStringLiteral("TAY-1")).note == QStringLiteral("goi giay do"); }, 5'000));

    window.openOrder(before.id);
    window.field<QPushButton>("addPayment")->click();
    REQUIRE(focusComes(QStringLiteral("payment1amount")));
    CHECK(window.field<ValueField>("payment1amount")->value() == 1'260'000);
    type(QStringLiteral("1tr"));
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return window.order(QStringLiteral("TAY-1")).payments.size() == 1; }, 5'000));
    CHECK(window.order(QStringLiteral("TAY-1")).payments[0].amount == Money::fromMinorUnits(1'000'000));

    window.openOrder(before.id);
    window.field<QPushButton>("returnSome")->click();
    REQUIRE(focusComes(QStringLiteral("return1quantity")));
    type(QStringLiteral("5"));
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(window.field<ValueField>("return1quantity")->error().contains(QStringLiteral("3")));
    window.field<ValueField>("return1quantity")->selectAll();
    type(QStringLiteral("1"));
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return window.order(QStringLiteral("TAY-1")).returns.size() == 1; }, 5'000));

    window.openOrder(before.id);
    window.field<QPushButton>("returnAll")->click();
    REQUIRE(focusComes(QStringLiteral("return1quantity")));
    CHECK(window.field<ValueField>("return1quantity")->value() == 2 * Quantity::one);
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return window.order(QStringLiteral("TAY-1")).returns.size() == 2; }, 5'000));
    const auto keys = must(orderKeys(window.database(), {}));
    const auto key = std::ranges::find(keys.rows, before.id, &OrderKey::id);
    REQUIRE(key != keys.rows.end());
    CHECK(key->returned == key->net);

    for (const size_t left : {1u, 0u}) {
        QTest::keyClick(&window.window(), Qt::Key_Z, Qt::ControlModifier);
        REQUIRE(QTest::qWaitFor([&] { return window.order(QStringLiteral("TAY-1")).returns.size() == left; }, 5'000));
    }
    window.openOrder(before.id);
    REQUIRE(QTest::qWaitFor([&] { return window.field<QLabel>("orderHistory")->text().count(u'\n') >= 7; }, 5'000));
}

TEST_CASE("orders of a selection go a step further together; a completed one is not cancelled", "[orders]")
{
    OrderWindow window;
    window.showOrders();
    const Order open = window.order(QStringLiteral("TAY-2"));
    window.list()->showOrder(open.id);
    window.list()->view()->setFocus();
    press(Qt::Key_Delete);
    REQUIRE(QTest::qWaitFor([&] { return window.order(QStringLiteral("TAY-2")).status == OrderStatus::cancelled; }, 5'000));
    CHECK(window.order(QStringLiteral("TAY-2")).cancelledOn == Day::fromNumber(20261024));
    window.list()->showOrder(window.order(QStringLiteral("TAY-1")).id);
    press(Qt::Key_Delete);
    REQUIRE(QTest::qWaitFor([&] { return !window.prompts->problems.isEmpty(); }, 5'000));
    CHECK(window.order(QStringLiteral("TAY-1")).status == OrderStatus::completed);
}

TEST_CASE("orders are credited to a person from the list, as one command", "[orders]")
{
    OrderWindow window;
    window.showOrders();
    const Order nobody = window.order(QStringLiteral("TAY-3")), bound = window.order(QStringLiteral("TAY-2"));
    REQUIRE(nobody.credits.empty());
    const NamedRow an{must(people::find(window.database(), QStringLiteral("AN"))).value, QStringLiteral("AN"), QStringLiteral("Nguyễn Hoài An")};
    emit window.list()->creditAsked({nobody.id, bound.id}, an);
    REQUIRE(QTest::qWaitFor([&] { return !window.order(QStringLiteral("TAY-3")).credits.empty(); }, 5'000));
    for (const char *code : {"TAY-2", "TAY-3"}) {
        const Order order = window.order(QString::fromLatin1(code));
        REQUIRE(order.credits.size() == 1);
        CHECK(order.credits[0].person.value == an.id);
        CHECK(order.credits[0].share == Rate{Rate::whole});
    }
    window.workspace().undo();
    REQUIRE(QTest::qWaitFor([&] { return window.order(QStringLiteral("TAY-3")).credits.empty(); }, 5'000));
    CHECK(window.order(QStringLiteral("TAY-2")).credits[0].person.value != an.id);
}

TEST_CASE("a duplicate opens as a new order with the same lines", "[orders]")
{
    OrderWindow window;
    window.showOrders();
    window.list()->showOrder(window.order(QStringLiteral("TAY-1")).id);
    window.list()->view()->setFocus();
    press(Qt::Key_D, Qt::ControlModifier);
    REQUIRE(focusComes(QStringLiteral("orderCustomer")));
    CHECK(window.field<ValueField>("line1price")->value() == 420'000 * UnitPrice::perMinorUnit);
    REQUIRE(QTest::qWaitFor([&] { return window.page()->title().contains(QStringLiteral("DH-0001")); }, 5'000));
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(window.hasOrders(window.ordersBefore + 1));
    CHECK(window.order(QStringLiteral("DH-0001")).status == OrderStatus::draft);
    CHECK(window.order(QStringLiteral("DH-0001")).orderedOn == Day::fromNumber(20261024));
}

TEST_CASE("an order that somebody else changed while it was typed asks whose words stand", "[orders]")
{
    OrderWindow window;
    window.showOrders();
    const Order order = window.order(QStringLiteral("TAY-1"));
    window.openOrder(order.id);
    window.field<QPlainTextEdit>("orderNote")->setFocus();
    type(QStringLiteral("mine"));
    Order other = order;
    other.note = QStringLiteral("theirs");
    window.writeElsewhere([&](Database &database) -> Status {
        const auto written = orders::update(database, other);
        return written ? success() : Status(written.error());
    });
    REQUIRE(QTest::qWaitFor([&] { return window.field<QPushButton>("stripMine")->isVisible(); }, 5'000));
    CHECK(window.field<QPlainTextEdit>("orderNote")->toPlainText() == QStringLiteral("mine"));
    press(Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(100);
    CHECK(window.order(QStringLiteral("TAY-1")).note == QStringLiteral("theirs"));
    window.field<QPushButton>("stripMine")->click();
    REQUIRE(QTest::qWaitFor([&] { return window.order(QStringLiteral("TAY-1")).note == QStringLiteral("mine"); }, 5'000));
}

TEST_CASE("what is typed holds its book open, and nothing of a page outlives its book", "[orders]")
{
    OrderWindow window;
    window.showOrders();
    window.openOrder(window.order(QStringLiteral("TAY-1")).id);
    window.field<QPlainTextEdit>("orderNote")->setFocus();
    type(QStringLiteral("half"));
    const QString place = window.workspace().place();
    press(Qt::Key_W, Qt::ControlModifier);
    CHECK(window.workspace().isOpen());
    window.window().openBook(window.otherBook());
    CHECK(window.workspace().place() == place);
    CHECK_FALSE(window.window().close());
    CHECK(window.field<QPlainTextEdit>("orderNote")->toPlainText() == QStringLiteral("half"));
    // The strip only says why: no button that would take another change back.
    auto *strip = window.window().findChild<UndoBar *>();
    CHECK(strip->isVisible());
    CHECK_FALSE(strip->take());

    window.page()->form()->abandon();
    REQUIRE(QTest::qWaitFor([&] { return !window.page()->form()->isDirty(); }, 5'000));
    window.window().openBook(window.otherBook());
    REQUIRE(window.workspace().place() != place);
    window.window().showPage(PageId::orders);
    // The same id is another order there, or none.
    CHECK_FALSE(window.page()->form()->order());
    CHECK(QTest::qWaitFor([&] { return window.field<QLabel>("ordersEmpty")->isVisible(); }, 5'000));
}

TEST_CASE("an order being typed is not covered by a duplicate of another one", "[orders]")
{
    OrderWindow window;
    window.showOrders();
    window.openOrder(window.order(QStringLiteral("TAY-1")).id);
    window.field<QPlainTextEdit>("orderNote")->setFocus();
    type(QStringLiteral("half"));
    press(Qt::Key_Escape);
    window.list()->showOrder(window.order(QStringLiteral("TAY-2")).id);
    window.list()->view()->setFocus();
    press(Qt::Key_D, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return window.field<QPlainTextEdit>("orderNote")->isVisible(); }, 5'000));
    CHECK(window.field<QPlainTextEdit>("orderNote")->toPlainText() == QStringLiteral("half"));
    CHECK(window.window().findChild<UndoBar *>()->isVisible());
}

TEST_CASE("the list is filtered by words, chips and saved views, and adds up what is selected", "[orders]")
{
    OrderWindow window;
    window.showOrders();
    auto *words = window.field<QLineEdit>("orderWords");
    press(Qt::Key_F, Qt::ControlModifier);
    REQUIRE(focusComes(QStringLiteral("orderWords")));
    type(QStringLiteral("tay-1"));
    const auto rows = [&] { return window.list()->model().rowCount(); };
    REQUIRE(QTest::qWaitFor([&] { return rows() == 1; }, 5'000));
    CHECK(window.field<QLabel>("orderCount")->text().contains(QString::number(window.ordersBefore)));
    press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(QTest::qWaitFor([&] { return rows() == window.ordersBefore; }, 5'000));
    CHECK(words->text().isEmpty());

    window.field<QToolButton>("orderFilters")->click();
    auto *person = window.field<QComboBox>("filterPerson");
    REQUIRE(QTest::qWaitFor([&] { return person->count() > 2; }, 5'000));
    person->setCurrentIndex(1); // nobody yet
    REQUIRE(QTest::qWaitFor([&] { return rows() == 1; }, 5'000));
    window.prompts->answer = QStringLiteral("Chưa ai nhận");
    window.list()->bar()->findChild<QMenu *>()->findChild<QAction *>(QStringLiteral("saveView"))->trigger();
    window.list()->bar()->setFilter({});
    REQUIRE(QTest::qWaitFor([&] { return rows() == window.ordersBefore; }, 5'000));
    for (QAction *action : window.list()->bar()->findChild<QMenu *>()->actions()) {
        if (action->text() == QStringLiteral("Chưa ai nhận")) {
            action->trigger(); // which makes the menu anew
            break;
        }
    }
    REQUIRE(QTest::qWaitFor([&] { return rows() == 1; }, 5'000));
    CHECK(window.field<QToolButton>("orderViews")->text() == QStringLiteral("Chưa ai nhận"));

    window.list()->bar()->setFilter({});
    REQUIRE(QTest::qWaitFor([&] { return rows() == window.ordersBefore; }, 5'000));
    window.list()->view()->selectAll();
    const auto all = must(totalsOf(window.list()->model().keys()));
    CHECK(window.field<QLabel>("orderSums")->text().contains(Formats(Language::vietnamese).money(all.net)));
    CHECK(window.list()->selectedOrders().size() == size_t(window.ordersBefore));
}

TEST_CASE("the list keeps selection and scroll bar while somebody else writes into the book", "[orders]")
{
    OrderWindow window(400);
    window.showOrders();
    REQUIRE(QTest::qWaitFor([&] { return window.list()->model().rowCount() == window.ordersBefore; }, 5'000));
    QTableView *view = window.list()->view();
    const int row = 250;
    const OrderId chosen = window.list()->model().orderAt(row);
    window.list()->showOrder(chosen);
    const int top = view->verticalScrollBar()->value();
    REQUIRE(top > 0);
    REQUIRE(QTest::qWaitFor([&] { return !view->model()->index(row, 0).data().toString().isEmpty(); }, 5'000));
    window.writeElsewhere([&](Database &database) -> Status {
        OrderEntry entry;
        entry.order.orderedOn = Day::fromNumber(20261024);
        entry.order.status = OrderStatus::confirmed;
        OrderLine line;
        line.name = QStringLiteral("Trà");
        line.quantity = Quantity{Quantity::one};
        line.unitPrice = UnitPrice{1000 * UnitPrice::perMinorUnit};
        entry.order.lines = {line};
        const auto saved = orders::saveEntry(database, entry);
        return saved ? success() : Status(saved.error());
    });
    REQUIRE(QTest::qWaitFor([&] { return window.list()->model().rowCount() == window.ordersBefore + 1; }, 5'000));
    CHECK(window.list()->currentOrder() == chosen);
    CHECK(window.list()->selectedOrders() == std::vector<OrderId>{chosen});
    CHECK(view->currentIndex().row() == row + 1);
    CHECK(view->verticalScrollBar()->value() == top + 1);
}

TEST_CASE("an empty book says what to do next", "[orders]")
{
    OrderWindow window(-1);
    window.showOrders();
    REQUIRE(QTest::qWaitFor([&] { return window.field<QPushButton>("emptyNewOrder")->isVisible(); }, 5'000));
    window.field<QPushButton>("emptyNewOrder")->click();
    CHECK(focusComes(QStringLiteral("orderCustomer")));
}

TEST_CASE("every control of the orders has a name and is reached by Tab, and no text is wider than its place", "[orders]")
{
    const Language language = GENERATE(Language::vietnamese, Language::english);
    OrderWindow window;
    window.window().setLanguage(language);
    window.window().resize(1024, 600);
    window.showOrders();
    window.field<QToolButton>("orderFilters")->click();
    const auto check = [&](QWidget *page) {
        QTest::qWait(50);
        // What scrolls only up and down must not be wider than the room it has.
        for (const QScrollArea *area : page->findChildren<QScrollArea *>()) {
            if (area->isVisible() && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff)
                CHECK(area->widget()->width() <= area->viewport()->width());
        }
        for (QWidget *control : page->findChildren<QWidget *>()) {
            const auto *button = qobject_cast<QAbstractButton *>(control);
            const auto *label = qobject_cast<QLabel *>(control);
            const bool field = qobject_cast<QLineEdit *>(control) || qobject_cast<QComboBox *>(control) || qobject_cast<QPlainTextEdit *>(control)
                || qobject_cast<QTableView *>(control);
            if (!control->isVisible() || (!button && !field && !label) || control->objectName().startsWith(QStringLiteral("qt_")))
                continue;
            // Parts of Qt's own inside a field.
            if (qobject_cast<QLineEdit *>(control->parentWidget()) || qobject_cast<QComboBox *>(control->parentWidget()))
                continue;
            INFO(control->metaObject()->className() << " " << control->objectName().toStdString() << " " << (button ? button->text() : label ? label->text() : QString()).toStdString());
            if (label) {
                if (!label->wordWrap() && label->pixmap().isNull())
                    CHECK(label->width() >= label->sizeHint().width() - 1);
                continue;
            }
            CHECK_FALSE((control->accessibleName().isEmpty() && (!button || button->text().isEmpty())));
            const auto *edit = qobject_cast<QLineEdit *>(control);
            // Of tabs that exclude each other the arrow keys lead from one to the next.
            const bool tab = button && button->group() && button->group()->exclusive();
            if (control->isEnabled() && !tab && !(edit && edit->isReadOnly()))
                CHECK((control->focusPolicy() & Qt::TabFocus));
            if (button && !button->text().isEmpty())
                CHECK(button->width() >= button->minimumSizeHint().width() - 1);
        }
    };
    check(window.list());
    window.page()->newOrder();
    window.field<QPushButton>("addPerson")->click();
    window.field<QPushButton>("addPayment")->click();
    check(window.page()->form());
    window.page()->form()->abandon();
    window.openOrder(window.order(QStringLiteral("TAY-1")).id);
    window.field<QPushButton>("returnAll")->click();
    check(window.page()->form());
}

// Slow: a quarter of a million orders. somo_ui_tests "[.large]"
TEST_CASE("a list of 250,000 orders shows its first page at once and never holds the window up", "[.large]")
{
    OrderWindow window;
    window.writeBehind(QStringLiteral("INSERT INTO sales_order (uid, source_id, code, ordered_on, status, customer_id) WITH RECURSIVE n(i) AS"
                                      " (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 250000)"
                                      " SELECT 'u' || i, (SELECT MIN(id) FROM source), 'C' || i, 20250101 + i % 28 + 100 * (i % 12), 3, (SELECT MIN(id) FROM customer) FROM n"));
    window.writeBehind(QStringLiteral("INSERT INTO order_total (order_id, lines, net, due, paid, returned) SELECT id, 1, 1000, 1000, 0, 0 FROM sales_order"
                                      " WHERE code LIKE 'C%'"));
    QElapsedTimer clock;
    qint64 longest = 0;
    QTimer beat;
    QElapsedTimer since;
    since.start();
    QObject::connect(&beat, &QTimer::timeout, &beat, [&] { longest = std::max(longest, since.restart()); });
    beat.start(1);
    window.window().showPage(PageId::orders);
    const auto rows = [&] { return window.list()->model().rowCount(); };
    REQUIRE(QTest::qWaitFor([&] { return rows() == 250'023; }, 30'000));
    QTest::qWait(500);
    clock.start();
    since.restart();
    longest = 0;
    window.list()->bar()->setFilter(OrderFilter::fromText(QStringLiteral("{\"text\":\"c2499\"}")));
    REQUIRE(QTest::qWaitFor([&] { return rows() == 111; }, 20'000));
    const qint64 filtered = clock.restart();
    window.list()->bar()->setFilter({});
    REQUIRE(QTest::qWaitFor([&] { return rows() == 200; }, 5'000));
    const qint64 first = clock.elapsed();
    REQUIRE(QTest::qWaitFor([&] { return rows() == 250'023; }, 20'000));
    const qint64 whole = clock.elapsed();
    window.list()->view()->scrollToBottom();
    QTest::qWait(200);
    window.list()->view()->selectAll();
    QTest::qWait(200);
    CHECK(window.field<QLabel>("orderCount")->text().contains(QStringLiteral("250.023")));
    CHECK(longest < 200); // of a build without optimisation
    WARN("first page " << first << " ms, whole list " << whole << " ms, filtered in " << filtered << " ms, longest gap " << longest << " ms");
}

// Not a check: pictures to look at. somo_ui_tests "[.pictures]" writes them into $SOMO_PICTURES.
TEST_CASE("pictures of an order being typed", "[.pictures]")
{
    const QString folder = qEnvironmentVariable("SOMO_PICTURES", QStringLiteral("pictures"));
    QDir().mkpath(folder);
    for (const ThemeChoice theme : {ThemeChoice::light, ThemeChoice::dark}) {
        OrderWindow window;
        window.window().setTheme(theme);
        window.showOrders();
        window.field<QToolButton>("orderFilters")->click();
        window.field<QComboBox>("filterPerson")->setCurrentIndex(2);
        QTest::qWait(300);
        press(Qt::Key_Space);
        QTest::qWait(300);
        const auto grab = [&](const QString &name) {
            for (const QSize size : {QSize(1366, 768), QSize(1024, 600)}) {
                window.window().resize(size);
                QTest::qWait(100);
                CHECK(window.window().grab().save(QStringLiteral("%1/%2-%3-%4.png").arg(folder, name).arg(int(theme)).arg(size.width())));
            }
        };
        grab(QStringLiteral("order-filter"));
        window.page()->newOrder();
        QTest::qWait(100);
        type(QStringLiteral("phạm lan"));
        QTest::qWait(200);
        press(Qt::Key_Return);
        window.field<QLineEdit>("line1product")->setFocus();
        type(QStringLiteral("sen tra"));
        press(Qt::Key_Return);
        QTest::qWait(300);
        type(QStringLiteral("3"));
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        type(QStringLiteral("20k"));
        press(Qt::Key_Return);
        window.field<QLineEdit>("orderDiscount")->setFocus();
        type(QStringLiteral("120k"));
        press(Qt::Key_Return);
        window.field<QPushButton>("addPerson")->click();
        type(QStringLiteral("an"));
        press(Qt::Key_Return);
        window.field<QPushButton>("addPerson")->click();
        type(QStringLiteral("binh"));
        press(Qt::Key_Return);
        window.field<QPushButton>("addPayment")->click();
        window.field<QLineEdit>("orderDay")->setFocus(Qt::TabFocusReason);
        type(QStringLiteral("24/13"));
        window.field<QLineEdit>("line2product")->setFocus();
        type(QStringLiteral("tra"));
        QTest::qWait(300);
        const QPixmap open = window.window().grab();
        CHECK(open.save(QStringLiteral("%1/order-typing-%2.png").arg(folder).arg(int(theme))));
        grab(QStringLiteral("order-typed"));
    }
}
