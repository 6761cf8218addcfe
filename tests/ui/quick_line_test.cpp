// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/order_window.h"
#include "ui/quick/quick_line.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

using namespace somo;
using namespace somo::test;

namespace {

/// The window of the orders' tests with the line of quick entry open; Saturday, 24 October 2026.
struct QuickWindow : OrderWindow {
    QuickWindow()
    {
        showOrders();
        workspace().setAuthor(QStringLiteral("Nguyễn Hoài An"));
        quick = field<QuickLine>("quickLine");
        line = field<QLineEdit>("quickText");
        openLine();
    }
    void openLine()
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_N, Qt::ControlModifier);
        if (!QTest::qWaitFor([&] { return line->isVisible() && line->hasFocus(); }, 5'000))
            qFatal("no quick line");
    }
    /// Types the line anew and waits until it is understood.
    bool reads(const QString &text)
    {
        QSignalSpy settled(quick, &QuickLine::settled);
        line->setFocus();
        line->selectAll();
        line->insert(text); // as typed; keyClicks() knows ASCII only
        return settled.wait(10'000);
    }
    QString shown(const char *name)
    {
        const auto *label = quick->findChild<QLabel *>(QStringLiteral("quick.") + QString::fromLatin1(name));
        return label ? label->text() : QStringLiteral("-");
    }
    QStringList texts()
    {
        QStringList all;
        for (const QLabel *label : quick->findChildren<QLabel *>())
            all += label->text();
        return all;
    }
    QComboBox *asks(const char *name) { return quick->findChild<QComboBox *>(QStringLiteral("quickAsk.") + QString::fromLatin1(name)); }
    int questions() { return int(quick->findChildren<QComboBox *>().size()); }
    /// Takes the choice of that value.
    bool answers(const char *name, const QString &value)
    {
        QComboBox *choice = asks(name);
        const int index = choice ? choice->findData(value) : -1;
        if (index < 0)
            return false;
        QSignalSpy settled(quick, &QuickLine::settled);
        choice->setCurrentIndex(index);
        emit choice->activated(index);
        return settled.wait(10'000);
    }
    void enter() { QTest::keyClick(line, Qt::Key_Return); }
    qint64 number(const QString &sql)
    {
        Statement row(database(), sql);
        return must(runForId(row));
    }
    bool comes(const QString &sql, qint64 wanted)
    {
        return QTest::qWaitFor([&] { return number(sql) == wanted; }, 10'000);
    }
    QuickLine *quick = nullptr;
    QLineEdit *line = nullptr;
};

} // namespace

TEST_CASE("the quick line shows what it understood and from which words, asks the price, writes, and Ctrl+Z takes it back", "[quick]")
{
    QuickWindow window;
    REQUIRE(window.reads(QStringLiteral("chị Lan lấy 3 áo thun 450k hôm qua, còn nợ 200k")));
    CHECK(window.shown("date") == QStringLiteral("23/10/2026"));
    CHECK(window.shown("customer").startsWith(QStringLiteral("Phạm Thị Lan")));
    const QStringList texts = window.texts();
    CHECK(texts.contains(QStringLiteral("“hôm qua”")));
    CHECK(texts.contains(QStringLiteral("“450k”"))); // beside the question
    QComboBox *price = window.asks("item1.price");
    REQUIRE(price);
    CHECK(window.questions() == 1);

    // Enter goes to what is open; nothing is written while anything is.
    window.enter();
    CHECK(QTest::qWaitFor([&] { return price->hasFocus(); }, 5'000));
    CHECK(window.count("sales_order") == window.ordersBefore);

    REQUIRE(window.answers("item1.price", QStringLiteral("total")));
    CHECK(window.questions() == 0);
    CHECK(QTest::qWaitFor([&] { return window.line->hasFocus(); }, 5'000));
    window.enter();
    REQUIRE(window.hasOrders(window.ordersBefore + 1));
    CHECK(window.number(QStringLiteral("SELECT due * 1000000 + paid FROM order_total ORDER BY order_id DESC LIMIT 1")) == 450'000'250'000);
    CHECK(window.number(QStringLiteral("SELECT COUNT(*) FROM order_credit AS c JOIN person AS p ON p.id = c.person_id WHERE p.code = 'AN' "
                                       "AND c.order_id = (SELECT MAX(id) FROM sales_order)"))
          == 1);
    CHECK(window.count("customer") == window.customersBefore);

    // The line is empty for the next one, and Ctrl+Z in it is the book's.
    REQUIRE(QTest::qWaitFor([&] { return window.line->text().isEmpty() && window.line->hasFocus(); }, 5'000));
    QTest::keyClick(window.line, Qt::Key_Z, Qt::ControlModifier);
    CHECK(window.hasOrders(window.ordersBefore));
    CHECK(window.line->text().isEmpty());
}

TEST_CASE("the quick line asks which of two customers is meant", "[quick]")
{
    QuickWindow window;
    window.writeElsewhere([](Database &database) -> Status {
        Customer other;
        other.code = QStringLiteral("K2");
        other.name = QStringLiteral("Lê Ngọc Lan");
        SOMO_TRY_ASSIGN(const CustomerId id, customers::add(database, other));
        return id ? success() : Status(failure(ErrorCode::internal));
    });
    REQUIRE(window.reads(QStringLiteral("30/10 gọi lại chị Lan")));
    QComboBox *customer = window.asks("customer");
    REQUIRE(customer);
    CHECK(customer->findData(QStringLiteral("K1")) > 0);
    CHECK(customer->currentIndex() == 0); // nobody is guessed
    CHECK(customer->currentText().isEmpty());
    REQUIRE(window.answers("customer", QStringLiteral("K2")));
    CHECK(window.shown("customer") == QStringLiteral("Lê Ngọc Lan"));
    CHECK(window.questions() == 0);
    window.enter();
    CHECK(window.comes(QStringLiteral("SELECT COUNT(*) FROM promise AS m JOIN customer AS c ON c.id = m.customer_id JOIN person AS p ON p.id = m.person_id "
                                      "WHERE c.code = 'K2' AND p.code = 'AN' AND m.kind = 'call' AND m.due_on = 20261030"),
                       1));
    CHECK(window.count("promise") == 1);
}

TEST_CASE("a kind of expense that no list holds is typed as the answer, learned, and the history doesn't tell what it was for", "[quick]")
{
    QuickWindow window;
    REQUIRE(window.reads(QStringLiteral("ăn trưa với khách 180k")));
    QComboBox *category = window.asks("category");
    REQUIRE(category);
    REQUIRE(category->lineEdit());
    QSignalSpy settled(window.quick, &QuickLine::settled);
    category->setFocus();
    category->lineEdit()->setText(QStringLiteral("Ăn uống"));
    QTest::keyClick(category->lineEdit(), Qt::Key_Return);
    REQUIRE(settled.wait(10'000));
    CHECK(window.questions() == 0);
    window.enter();
    REQUIRE(window.comes(QStringLiteral("SELECT COUNT(*) FROM expense WHERE amount = 180000"), 1));
    Statement newest(window.database(), QStringLiteral("SELECT words FROM trail_command ORDER BY seq DESC LIMIT 1"));
    must(newest.run());
    REQUIRE(newest.next());
    CHECK(newest.text(0).contains(QStringLiteral("expense_added")));
    CHECK(newest.text(0).contains(QStringLiteral("Ăn uống")));
    CHECK_FALSE(newest.text(0).contains(QStringLiteral("trưa")));
    CHECK_FALSE(newest.text(0).contains(QStringLiteral("180")));

    REQUIRE(QTest::qWaitFor([&] { return window.line->text().isEmpty(); }, 5'000));
    REQUIRE(window.reads(QStringLiteral("ăn trưa 50k")));
    CHECK(window.questions() == 0);
    CHECK(window.shown("category").startsWith(QStringLiteral("Ăn uống")));
}

TEST_CASE("Esc closes the quick line and keeps what was typed; another book finds it empty", "[quick]")
{
    QuickWindow window;
    const QString text = QStringLiteral("chị Lan lấy 2 trà sen");
    REQUIRE(window.reads(text));
    QTest::keyClick(window.line, Qt::Key_Escape);
    CHECK_FALSE(window.quick->isVisible());
    CHECK(window.count("sales_order") == window.ordersBefore);
    REQUIRE(QApplication::focusWidget());
    CHECK_FALSE(window.quick->isAncestorOf(QApplication::focusWidget()));
    window.openLine();
    CHECK(window.line->text() == text);
    CHECK(window.line->selectedText() == text);

    // What was understood names rows of the book it was read in.
    must(window.workspace().open(window.otherBook()));
    CHECK(QTest::qWaitFor([&] { return window.line->text().isEmpty() && !window.quick->isVisible(); }, 5'000));
    CHECK(window.questions() == 0);
}

TEST_CASE("in a low window nothing that the quick line understood is out of sight: fields in two columns, the sums below them", "[quick]")
{
    QuickWindow window;
    window.window().resize(1024, 600);
    REQUIRE(window.reads(QStringLiteral("chị Lan lấy 3 áo thun 450k hôm qua, còn nợ 200k")));
    auto *scroll = window.quick->findChild<QScrollArea *>();
    REQUIRE(scroll);
    const auto *kind = window.quick->findChild<QLabel *>(QStringLiteral("quick.kind"));
    const auto *quantity = window.quick->findChild<QLabel *>(QStringLiteral("quick.item1.quantity"));
    const auto *owed = window.quick->findChild<QLabel *>(QStringLiteral("quick.owed"));
    REQUIRE(kind);
    REQUIRE(quantity);
    REQUIRE(owed);
    REQUIRE(QTest::qWaitFor([&] { return owed->isVisible() && window.quick->rect().contains(owed->mapTo(window.quick, owed->rect().bottomLeft())); }, 5'000));
    CHECK(QTest::qWaitFor([&] { return scroll->verticalScrollBar()->maximum() == 0; }, 5'000));
    CHECK(quantity->mapTo(window.quick, QPoint()).x() > kind->mapTo(window.quick, kind->rect().topRight()).x());
    // What it comes to never scrolls away, and something is left below it.
    CHECK_FALSE(scroll->isAncestorOf(owed));
    CHECK(owed->mapTo(window.quick, owed->rect().bottomLeft()).y() < window.quick->height() - 4);
    REQUIRE(window.answers("item1.price", QStringLiteral("total")));
    CHECK(window.shown("total").startsWith(QStringLiteral("450.000")));
    const auto *total = window.quick->findChild<QLabel *>(QStringLiteral("quick.total"));
    REQUIRE(total);
    CHECK(QTest::qWaitFor([&] { return total->isVisible(); }, 5'000));
    CHECK_FALSE(scroll->isAncestorOf(total));
    CHECK(QTest::qWaitFor([&] { return scroll->verticalScrollBar()->maximum() == 0; }, 5'000));
}

TEST_CASE("the quick line is a click away, and says its keys and what they do now", "[quick]")
{
    QuickWindow window;
    const auto says = [&](const char *name) { return window.quick->findChild<QLabel *>(QString::fromLatin1(name))->text(); };
    REQUIRE(window.reads(QStringLiteral("chị Lan lấy 3 áo thun 450k")));
    const QStringList texts = window.texts();
    CHECK(texts.contains(QStringLiteral("Enter")));
    CHECK(texts.contains(QStringLiteral("Esc")));
    const QString open = says("quickEnter");
    CHECK(says("quickHint").contains(u'1'));
    REQUIRE(window.answers("item1.price", QStringLiteral("each")));
    CHECK_FALSE(says("quickEnter").isEmpty());
    CHECK(says("quickEnter") != open);
    QTest::keyClick(window.line, Qt::Key_Escape);
    REQUIRE_FALSE(window.quick->isVisible());

    auto *button = window.window().findChild<QToolButton *>(QStringLiteral("topQuick"));
    REQUIRE(button);
    for (const int width : {1024, 1366}) {
        window.window().resize(width, 600);
        REQUIRE(QTest::qWaitFor([&] { return window.window().width() == width && button->isVisible(); }, 5'000));
        CHECK(button->geometry().right() <= button->parentWidget()->width());
        for (const QLabel *label : button->findChildren<QLabel *>()) {
            INFO(label->text().toStdString());
            CHECK(QTest::qWaitFor([&] { return label->isHidden() || label->width() >= label->sizeHint().width(); }, 5'000));
        }
    }
    const auto *keys = button->findChild<QLabel *>(QStringLiteral("topQuickKeys"));
    REQUIRE(keys);
    CHECK(keys->isVisible());
    CHECK(keys->text() == QKeySequence(QStringLiteral("Ctrl+N")).toString(QKeySequence::NativeText));
    CHECK_FALSE(button->accessibleName().isEmpty());
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK(QTest::qWaitFor([&] { return window.line->isVisible() && window.line->hasFocus(); }, 5'000));
}
