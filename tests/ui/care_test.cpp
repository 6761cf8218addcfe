// SPDX-License-Identifier: GPL-3.0-or-later
// Scripts of care in the window: begun from one of several, read, turned on and put into one's own words by the keyboard.
#include "core/care/care_query.h"
#include "core/customers/consent_store.h"
#include "tests/support/catch.h"
#include "tests/ui/order_window.h"
#include "ui/care/ahead_model.h"
#include "ui/care/care_page.h"
#include "ui/care/scripts_model.h"
#include "ui/common/fields/completion_field.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace somo;
using namespace somo::test;

namespace {

/// Saturday, 24 October 2026, in English; Lan (K1, of TAY-1) agreed to Zalo.
struct CareWindow : OrderWindow {
    CareWindow()
    {
        {
            auto book = must(openBook(place()));
            must(book->set(QStringLiteral("quiet_hours"), QStringLiteral("none"), QStringLiteral("An"))); // the test runs at any hour
            must(book->set(QStringLiteral("language"), QStringLiteral("en"), QStringLiteral("An")));
        }
        writeElsewhere([](Database &database) -> Status {
            SOMO_TRY_ASSIGN(const CustomerId lan, customers::findByCode(database, QStringLiteral("K1")));
            SOMO_TRY_ASSIGN(Customer customer, customers::byId(database, lan));
            customer.phoneTyped = QStringLiteral("0912 345 678");
            SOMO_TRY(customers::update(database, customer));
            Consent yes;
            yes.customer = lan;
            yes.from = Day::fromNumber(20260303);
            SOMO_TRY(consent::add(database, yes));
            return success();
        });
        window().setLanguage(Language::english);
        window().showPage(PageId::care);
        list = field<QTableView>("scriptList");
    }
    bool waits(const std::function<bool()> &is) { return QTest::qWaitFor(is, 10'000); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(window().focusWidget(), key, modifiers); }
    care::StoredScript script() { return must(care::scriptOf(database(), Currency(), QStringLiteral("after_delivery"))); }
    int rows() { return list->model()->rowCount(); }
    /// Begins with the first of what is offered.
    void begin()
    {
        field<QAction>("newScript")->trigger();
        auto *menu = window().findChild<QMenu *>(QStringLiteral("templateMenu"));
        REQUIRE(menu);
        menu->actions().front()->trigger();
        menu->close();
        // Without a window manager the window has to be brought forward again.
        window().activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window()));
        REQUIRE(waits([this] { return rows() == 1; }));
    }
    QWidget *word(const char *name) { return window().findChild<QWidget *>(QStringLiteral("word_") + QString::fromLatin1(name)); }
    QTableView *list = nullptr;
};

} // namespace

TEST_CASE("a script is begun, read for a customer and turned on by the keyboard", "[care]")
{
    CareWindow at;
    REQUIRE(at.waits([&] { return at.field<QPushButton>("careFirst")->isVisible(); }));
    at.begin();
    CHECK_FALSE(at.script().active);
    CHECK(at.list->model()->index(0, ScriptsModel::StateColumn).data(Qt::AccessibleTextRole).toString() == QStringLiteral("not tried yet"));
    at.list->setFocus();
    at.key(Qt::Key_Space); // nobody has read it: it stays off, and the keyboard goes to the preview
    auto *customer = at.field<CompletionField>("previewCustomer");
    REQUIRE(at.waits([&] { return at.window().focusWidget() == customer; }));
    CHECK_FALSE(at.script().active);

    customer->clear();
    QTest::keyClicks(customer, QStringLiteral("lan"));
    REQUIRE(at.waits([&] { return customer->isOpen(); }));
    at.key(Qt::Key_Return);
    REQUIRE(at.waits([&] { return at.field<QPushButton>("previewTried")->isVisible(); }));
    CHECK(at.field<QLabel>("previewText")->text().contains(QStringLiteral("zalo.me/84912345678")));
    at.field<QPushButton>("previewTried")->setFocus();
    at.key(Qt::Key_Space);
    REQUIRE(at.waits([&] { return !at.script().triedOn.isNull(); }));
    at.list->setFocus();
    REQUIRE(at.waits([&] { return at.list->model()->index(0, ScriptsModel::StateColumn).data(Qt::AccessibleTextRole).toString() == QStringLiteral("off"); }));
    at.key(Qt::Key_Space);
    REQUIRE(at.waits([&] { return at.script().active; }));
    at.workspace().undo();
    REQUIRE(at.waits([&] { return !at.script().active; }));
}

TEST_CASE("words of a script are changed where they stand, and what makes no sense is refused there", "[care]")
{
    CareWindow at;
    REQUIRE(at.waits([&] { return at.field<QPushButton>("careFirst")->isVisible(); }));
    at.begin();
    at.list->setFocus();
    at.key(Qt::Key_Return); // to the sentences
    REQUIRE(at.waits([&] { return at.word("when.days") && at.word("when.days")->isVisible(); }));
    at.word("when.days")->setFocus();
    at.key(Qt::Key_F2);
    auto *days = at.field<QSpinBox>("scriptDays");
    REQUIRE(days->isVisible());
    days->setValue(-5); // an order that will be completed isn't known ahead
    at.key(Qt::Key_Return);
    REQUIRE(at.waits([&] { return !at.field<QLabel>("scriptWordError")->text().isEmpty(); }));
    CHECK(at.script().script.days == 7);
    days->setValue(9);
    at.key(Qt::Key_Return);
    REQUIRE(at.waits([&] { return at.script().script.days == 9; }));
    REQUIRE(at.waits([&] { return !days->isVisible(); }));

    at.word("steps[1].text")->setFocus();
    at.key(Qt::Key_Return);
    auto *text = at.field<QPlainTextEdit>("scriptText");
    REQUIRE(text->isVisible());
    text->setPlainText(QStringLiteral("Hello {nobody}"));
    at.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(at.waits([&] { return at.field<QLabel>("scriptWordError")->text().contains(QStringLiteral("{nobody}")); }));
    at.key(Qt::Key_Escape);
    CHECK_FALSE(text->isVisible());
    CHECK(at.script().script.steps.front().text != QStringLiteral("Hello {nobody}"));

    // A condition is added, and taken away with its clause.
    at.field<QPushButton>("addToScript")->click();
    auto *menu = at.window().findChild<QMenu *>(QStringLiteral("scriptMenu"));
    REQUIRE(menu);
    menu->findChild<QAction *>(QStringLiteral("offer_if.tags"))->trigger();
    menu->close();
    auto *line = at.field<QLineEdit>("scriptLine");
    REQUIRE(line->isVisible());
    line->setText(QStringLiteral("vip, Trà sen"));
    QTest::keyClick(line, Qt::Key_Return);
    REQUIRE(at.waits([&] { return at.script().script.conditions.tags == QStringList{QStringLiteral("vip"), QStringLiteral("Trà sen")}; }));
    REQUIRE(at.waits([&] { return !line->isVisible() && at.word("if.tags") && at.word("if.tags")->isVisible(); }));
    at.word("if.tags")->setFocus();
    at.key(Qt::Key_Delete, Qt::ControlModifier);
    REQUIRE(at.waits([&] { return at.script().script.conditions.tags.isEmpty(); }));
}
