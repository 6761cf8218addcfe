// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/open_book.h"
#include "tests/support/catch.h"
#include "tests/ui/answers.h"
#include "tests/ui/order_window.h"
#include "ui/shell/name_sheet.h"
#include "ui/shell/user_sheet.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>

using namespace somo;
using namespace somo::test;

namespace {

const QString an = QStringLiteral("Nguyễn Hoài An");

bool wasAsked(OrderWindow &at, int times)
{
    return QTest::qWaitFor([&] { return at.prompts->usersAsked.size() == times; }, 5'000);
}

} // namespace

TEST_CASE("who is using Somo here is asked once for each team's book on this computer", "[user]")
{
    OrderWindow at; // thinks better of it: nothing is kept
    REQUIRE(wasAsked(at, 1));
    CHECK(at.prompts->usersAsked[0] == QStringList{an, QStringLiteral("Phạm Đức Bình")});
    const QString place = at.workspace().place();
    const auto open = [&](const QString &book) {
        at.workspace().close();
        at.window().openBook(book);
        REQUIRE(QTest::qWaitFor([&] { return at.workspace().place() == book; }, 10'000));
        waitForAnswers(at.workspace());
    };
    at.prompts->whoIsHere = an;
    open(place);
    REQUIRE(wasAsked(at, 2));
    CHECK(at.workspace().author() == an);
    CHECK(at.field<QToolButton>("whoWrites")->text() == an);
    open(place);
    CHECK(at.prompts->usersAsked.size() == 2);
    CHECK(at.workspace().author() == an);
    // Another book knows nothing of it, and one without people has nobody to choose.
    open(at.otherBook());
    CHECK(at.prompts->usersAsked.size() == 2);
    CHECK(at.workspace().author() != an);
    {
        auto other = must(openBook(at.otherBook()));
        must(other->write({QStringLiteral("test"), {}}, an, [](Database &database) -> Status {
            const auto added = people::add(database, {{}, QStringLiteral("HANG"), QStringLiteral("Trần Thu Hằng"), {}, {}, true});
            return added ? success() : Status(added.error());
        }));
    }
    at.prompts->whoIsHere = QString(); // just looking
    open(at.otherBook());
    REQUIRE(wasAsked(at, 3));
    CHECK(at.prompts->usersAsked[2] == QStringList{QStringLiteral("Trần Thu Hằng")});
    CHECK(at.workspace().author().isEmpty());
    CHECK(at.field<QToolButton>("whoWrites")->text() == QStringLiteral("chỉ xem"));
    open(at.otherBook());
    CHECK(at.prompts->usersAsked.size() == 3); // looking on is kept as well
    open(place);
    CHECK(at.workspace().author() == an);
}

TEST_CASE("the sheet takes a name by the keyboard, and just looking by Esc or its button", "[user]")
{
    QWidget owner;
    UserSheet sheet({an, QStringLiteral("Phạm Đức Bình")}, &owner);
    sheet.show();
    auto *people = sheet.findChild<QListWidget *>(QStringLiteral("userList"));
    REQUIRE(people);
    QTest::keyClick(people, Qt::Key_Down);
    QTest::keyClick(people, Qt::Key_Return);
    CHECK_FALSE(sheet.isVisible());
    CHECK(sheet.person() == QStringLiteral("Phạm Đức Bình"));
    sheet.show();
    QTest::keyClick(people, Qt::Key_Escape);
    CHECK_FALSE(sheet.isVisible());
    CHECK(sheet.person().isEmpty());
    sheet.show();
    sheet.findChild<QPushButton *>(QStringLiteral("userLooking"))->click();
    CHECK(sheet.person().isEmpty());
}

TEST_CASE("the sheet that asks for a name says why, finds by a part of it, and takes another name", "[user]")
{
    OrderWindow at;
    NameSheet sheet(at.window().host(), QStringLiteral("Vì sao."), {}, nullptr);
    auto *list = sheet.findChild<QListWidget *>(QStringLiteral("nameList"));
    auto *typed = sheet.findChild<QLineEdit *>(QStringLiteral("nameTyped"));
    sheet.show();
    REQUIRE(QTest::qWaitFor([&] { return list->count() == 2; }, 5'000)); // An and Bình
    CHECK(sheet.findChild<QLabel *>(QStringLiteral("nameWhy"))->text().startsWith(QStringLiteral("Vì sao. ")));
    // Nobody is marked before somebody chooses, so Enter takes nobody.
    CHECK_FALSE(list->currentItem());
    QTest::keyClick(typed, Qt::Key_Return);
    CHECK(sheet.isVisible());
    QTest::keyClicks(typed, QStringLiteral("bin"));
    REQUIRE(list->count() == 2); // Bình, and what is typed
    CHECK(list->item(0)->text() == QStringLiteral("Phạm Đức Bình"));
    QTest::keyClick(typed, Qt::Key_Return);
    CHECK_FALSE(sheet.isVisible());
    CHECK(sheet.name() == QStringLiteral("Phạm Đức Bình"));

    sheet.show();
    typed->setText(QStringLiteral(" Kế toán  thuế "));
    REQUIRE(list->count() == 1);
    QTest::keyClick(typed, Qt::Key_Return);
    CHECK(sheet.name() == QStringLiteral("Kế toán thuế"));
    sheet.show();
    typed->clear();
    QTest::keyClick(typed, Qt::Key_Down);
    CHECK(list->currentRow() == 0);
    sheet.findChild<QPushButton *>(QStringLiteral("nameLater"))->click();
    CHECK(sheet.name().isEmpty());

    NameSheet again(at.window().host(), QStringLiteral("Vì sao."), QStringLiteral("Phạm Đức Bình"), nullptr);
    auto *marked = again.findChild<QListWidget *>(QStringLiteral("nameList"));
    REQUIRE(QTest::qWaitFor([&] { return marked->count() == 2; }, 5'000));
    REQUIRE(marked->currentItem());
    CHECK(marked->currentItem()->text() == QStringLiteral("Phạm Đức Bình"));
}

TEST_CASE("a new book's rail shows five entries, whatever was used in another one", "[user]")
{
    OrderWindow at;
    at.window().showPage(PageId::products);
    at.window().showPage(PageId::targets);
    CHECK(at.field<QToolButton>("railProducts")->isVisible());
    const QString place = at.workspace().place();
    at.workspace().close();
    at.window().openBook(at.otherBook());
    CHECK_FALSE(at.field<QToolButton>("railProducts")->isVisible());
    QStringList shown;
    for (const char *name : {"railBoard", "railCustomers", "railOrders", "railProducts", "railTargets", "railCommission", "railReport", "railImport", "railPeople", "railPlaces", "railHistory"}) {
        if (at.field<QToolButton>(name)->isVisible())
            shown << QString::fromLatin1(name);
    }
    CHECK(shown.size() == 5);
    at.workspace().close();
    at.window().openBook(place);
    CHECK(at.field<QToolButton>("railProducts")->isVisible());
    CHECK(at.field<QToolButton>("railTargets")->isVisible());
}
