// SPDX-License-Identifier: GPL-3.0-or-later
// Two people change one thing: the second is told who changed what, and chooses.
#include "tests/support/catch.h"

#include "tests/ui/order_window.h"
#include "ui/customers/customer_form.h"
#include "ui/shell/conflict_sheet.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace somo;
using namespace somo::test;

namespace {

/// The customers' page with Lan (K1), whose note is being typed while Bình writes her phone number, and perhaps her note.
struct LanTwice : OrderWindow {
    explicit LanTwice(const QString &theirNote = {})
    {
        window().showPage(PageId::customers);
        REQUIRE(QTest::qWaitFor([&] { return line("customerName")->text() == QStringLiteral("Phạm Thị Lan"); }, 10'000));
        type(QStringLiteral("mine"));
        writeElsewhere([&](Database &database) -> Status {
            SOMO_TRY_ASSIGN(Customer lan, customers::byId(database, must(customers::findByCode(database, QStringLiteral("K1")))));
            lan.phoneTyped = QStringLiteral("0912 345 678");
            lan.note = theirNote;
            return customers::update(database, lan);
        });
        field<QPushButton>("saveCustomer")->click();
        REQUIRE(QTest::qWaitFor([&] { return sheet() && sheet()->isVisible(); }, 10'000));
    }
    QLineEdit *line(const char *name) { return field<QLineEdit>(name); }
    void type(const QString &note)
    {
        line("customerNote")->setFocus();
        line("customerNote")->selectAll();
        line("customerNote")->insert(note);
    }
    ConflictSheet *sheet() { return field<ConflictSheet>("conflict"); }
    /// The window knows that the form was written: the book shows it a moment earlier, and until then nothing is written anew.
    bool isWritten()
    {
        auto *form = window().findChild<CustomerForm *>();
        return QTest::qWaitFor([&] { return !form->isDirty(); }, 10'000);
    }
    QString told() { return field<QLabel>("conflictText")->text(); }
    Customer lan() { return must(customers::byId(database(), must(customers::findByCode(database(), QStringLiteral("K1"))))); }
    bool has(const QString &note, const QString &phone)
    {
        return QTest::qWaitFor([&] { return lan().note == note && lan().phoneTyped == phone; }, 10'000);
    }
};

const QString theirPhone = QStringLiteral("0912 345 678");

} // namespace

TEST_CASE("a customer whom somebody else wrote meanwhile is not overwritten: it says who and what, and both may stand", "[conflict]")
{
    LanTwice at;
    CHECK(at.told().contains(QStringLiteral("Bình")));
    CHECK(at.told().contains(theirPhone));
    CHECK_FALSE(at.told().contains(QStringLiteral("mine"))); // nobody else wrote the note
    CHECK(at.lan().note.isEmpty());
    CHECK(at.line("customerNote")->text() == QStringLiteral("mine"));
    CHECK(at.prompts->problems.isEmpty());
    REQUIRE(at.field<QPushButton>("conflictBoth")->isVisible());
    at.field<QPushButton>("conflictBoth")->click();
    CHECK(at.has(QStringLiteral("mine"), theirPhone));
    CHECK(QTest::qWaitFor([&] { return at.line("customerPhone")->text() == theirPhone && !at.sheet()->isVisible(); }, 10'000));
    REQUIRE(at.isWritten());
    // What was written once is the ground for the next change.
    at.type(QStringLiteral("mine again"));
    at.field<QPushButton>("saveCustomer")->click();
    CHECK(at.has(QStringLiteral("mine again"), theirPhone));
}

TEST_CASE("where both wrote the same field it shows mine beside theirs, and theirs may be taken", "[conflict]")
{
    LanTwice at(QStringLiteral("theirs"));
    CHECK(at.told().contains(QStringLiteral("theirs")));
    CHECK(at.told().contains(QStringLiteral("mine")));
    at.field<QPushButton>("conflictTheirs")->click();
    CHECK(at.line("customerNote")->text() == QStringLiteral("theirs"));
    CHECK(at.line("customerPhone")->text() == theirPhone);
    CHECK_FALSE(at.sheet()->isVisible());
    CHECK(at.has(QStringLiteral("theirs"), theirPhone));
}

TEST_CASE("mine may be kept whole, and the choice comes before the next row", "[conflict]")
{
    LanTwice at(QStringLiteral("theirs"));
    at.field<QPushButton>("saveCustomer")->click(); // not without the choice
    QTest::qWait(50);
    CHECK(at.lan().note == QStringLiteral("theirs"));
    at.field<QPushButton>("conflictMine")->click();
    CHECK(at.has(QStringLiteral("mine"), {}));
}

TEST_CASE("an order that two changed keeps what each of them changed alone", "[conflict]")
{
    OrderWindow window;
    window.showOrders();
    const Order order = window.order(QStringLiteral("TAY-1"));
    window.openOrder(order.id);
    window.field<QPlainTextEdit>("orderNote")->setFocus();
    window.field<QPlainTextEdit>("orderNote")->insertPlainText(QStringLiteral("mine"));
    Order other = order;
    other.shipping = Money::fromMinorUnits(30'000);
    window.writeElsewhere([&](Database &database) -> Status {
        const auto written = orders::update(database, other);
        return written ? success() : Status(written.error());
    });
    auto *strip = window.field<ConflictSheet>("orderStrip");
    REQUIRE(QTest::qWaitFor([&] { return strip->isVisible(); }, 10'000));
    const QString told = window.field<QLabel>("orderStripText")->text();
    CHECK(told.contains(QStringLiteral("Bình")));
    CHECK(told.contains(QStringLiteral("30.000")));
    CHECK(window.field<QPlainTextEdit>("orderNote")->toPlainText() == QStringLiteral("mine"));
    REQUIRE(window.field<QPushButton>("stripBoth")->isVisible());
    window.field<QPushButton>("stripBoth")->click();
    REQUIRE(QTest::qWaitFor([&] { return window.order(QStringLiteral("TAY-1")).note == QStringLiteral("mine"); }, 10'000));
    CHECK(window.order(QStringLiteral("TAY-1")).shipping == other.shipping);
}
