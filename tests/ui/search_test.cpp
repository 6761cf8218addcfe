// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/commission/policy_store.h"
#include "core/commission/policy_templates.h"
#include "tests/ui/order_window.h"
#include "ui/common/theme/fonts.h"
#include "ui/help/help_window.h"
#include "ui/orders/order_filter_bar.h"
#include "ui/policies/policy_editor.h"
#include "ui/shell/search_line.h"
#include "ui/shell/search_popup.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>

#include <utility>

using namespace somo;
using namespace somo::test;

namespace {

QWidget *popup(OrderWindow &window)
{
    return window.field<QWidget>("searchPopup");
}

QStringList lines(OrderWindow &window)
{
    QStringList all;
    const auto *list = window.field<QListWidget>("searchList");
    for (int row = 0; row < list->count(); ++row)
        all << list->item(row)->text();
    return all;
}

// Types into the search over the window and waits until a line begins so.
bool finds(OrderWindow &window, const QString &typed, const QString &begin)
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_K, Qt::ControlModifier);
    if (!popup(window) || !popup(window)->isVisible() || QApplication::focusWidget() != window.field<QLineEdit>("searchWords"))
        return false;
    QTest::keyClicks(QApplication::focusWidget(), typed);
    return QTest::qWaitFor([&] { return !lines(window).filter(QRegularExpression(QStringLiteral("^") + QRegularExpression::escape(begin))).isEmpty(); }, 5'000);
}

QString current(OrderWindow &window)
{
    const QListWidgetItem *item = window.field<QListWidget>("searchList")->currentItem();
    return item ? item->text() : QString();
}

} // namespace

TEST_CASE("the search finds a person without marks, and opens that person", "[search]")
{
    OrderWindow window;
    REQUIRE(finds(window, QStringLiteral("nguyen hoai an"), QStringLiteral("Nguyễn Hoài An")));
    CHECK(lines(window) == QStringList{QStringLiteral("Nhân viên"), QStringLiteral("Nguyễn Hoài An  ·  AN")});
    CHECK(current(window) == QStringLiteral("Nguyễn Hoài An  ·  AN"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(!popup(window)->isVisible());
    auto *name = window.field<QLineEdit>("personName");
    REQUIRE(name);
    CHECK(QTest::qWaitFor([&] { return name->isVisible() && name->text() == QStringLiteral("Nguyễn Hoài An"); }, 5'000));
}

TEST_CASE("an order's code opens that order", "[search]")
{
    OrderWindow window;
    REQUIRE(finds(window, QStringLiteral("tay-2"), QStringLiteral("TAY-2")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return window.page()->form()->order().value != 0; }, 5'000));
    CHECK(window.order(QStringLiteral("TAY-2")).id == window.page()->form()->order());
}

TEST_CASE("arrows pass over the groups' titles, and a page is opened by its name", "[search]")
{
    OrderWindow window;
    REQUIRE(finds(window, QStringLiteral("nhat ky"), QStringLiteral("Nhật ký")));
    CHECK(lines(window).first() == QStringLiteral("Trang và lệnh"));
    CHECK(current(window).startsWith(QStringLiteral("Nhật ký")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    CHECK(current(window).startsWith(QStringLiteral("Nhật ký")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(window.window().page(PageId::history)->isVisible());
}

TEST_CASE("a policy is found by its name or by a clause, and opens", "[search][policies]")
{
    OrderWindow window;
    window.writeElsewhere([&](Database &database) -> Status {
        auto policy = policyFromTemplate(u"flat", window.workspace().settings(), Language::vietnamese, Day::fromNumber(20261024));
        policy->code = QStringLiteral("XUAN-26");
        policy->name = QStringLiteral("Hoa hồng mùa xuân");
        const auto applied = applyPolicy(database, window.workspace().settings(), *policy);
        return applied ? success() : Status(applied.error());
    });
    REQUIRE(finds(window, QStringLiteral("mua xuan"), QStringLiteral("Hoa hồng mùa xuân  ·  XUAN-26, bản 1")));
    CHECK(lines(window).first() == QStringLiteral("Chính sách"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    REQUIRE(finds(window, QStringLiteral("chinh sach nay danh cho"), QStringLiteral("Hoa hồng mùa xuân  ·  Chính sách này dành cho cả đội")));
    window.field<QLineEdit>("searchWords")->selectAll();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("xuan-26"));
    REQUIRE(QTest::qWaitFor([&] { return current(window).startsWith(QStringLiteral("Hoa hồng mùa xuân")); }, 5'000));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    auto *editor = window.field<PolicyEditor>("policyEditor");
    REQUIRE(editor);
    CHECK(QTest::qWaitFor([&] { return editor->isVisible() && editor->isLoaded() && editor->policy().code == QStringLiteral("XUAN-26"); }, 5'000));
}

TEST_CASE("what the help says is found by its words and opens there", "[search]")
{
    OrderWindow window;
    REQUIRE(finds(window, QStringLiteral("khach moi"), QStringLiteral("Khách mới")));
    CHECK(lines(window).first() == QStringLiteral("Quy định và trợ giúp"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    auto *help = window.field<HelpWindow>("helpWindow");
    REQUIRE(help);
    CHECK(help->isVisible());
    CHECK(help->page() == QStringLiteral("metrics"));
    help->close();
}

TEST_CASE("groups stand in their order with five lines at most, and a question mark lists all commands", "[search]")
{
    OrderWindow window(8);
    REQUIRE(finds(window, QStringLiteral("t"), QStringLiteral("Trà sen")));
    const QStringList found = lines(window);
    const QStringList groups{QStringLiteral("Khách hàng"), QStringLiteral("Đơn hàng"), QStringLiteral("Sản phẩm"), QStringLiteral("Nhân viên"), QStringLiteral("Trang và lệnh"),
                             QStringLiteral("Quy định và trợ giúp")};
    qsizetype last = -1;
    int in = 0;
    for (qsizetype i = 0; i < found.size(); ++i) {
        const qsizetype group = groups.indexOf(found[i]);
        in = group < 0 ? in + 1 : 0;
        CHECK(in <= 5);
        CHECK((group < 0 || group > std::exchange(last, group)));
    }
    CHECK(last == groups.size() - 1);
    CHECK(popup(window)->width() == currentMetrics().scaled(640));
    auto *words = window.field<QLineEdit>("searchWords");
    words->selectAll();
    QTest::keyClicks(words, QStringLiteral("?"));
    CHECK(lines(window).first() == QStringLiteral("Trang và lệnh"));
    CHECK(lines(window).size() > 20);
}

TEST_CASE("found letters are told whatever their marks", "[search]")
{
    using Letters = QList<std::pair<int, int>>;
    CHECK(foundLetters(QStringLiteral("Trà sen Tây Hồ 100 g"), {QStringLiteral("tay"), QStringLiteral("tr")}) == Letters{{0, 2}, {8, 3}});
    CHECK(foundLetters(QStringLiteral("Đặng Thị Hoa"), {QStringLiteral("dan")}) == Letters{{0, 3}});
    CHECK(foundLetters(QStringLiteral("Đặng").normalized(QString::NormalizationForm_D), {QStringLiteral("dan")}).size() == 1);
    CHECK(foundLetters(QStringLiteral("Đặng"), {}).isEmpty());
}

TEST_CASE("Esc closes the search and gives the keyboard back", "[search]")
{
    OrderWindow window;
    window.showOrders();
    QWidget *before = QApplication::focusWidget();
    REQUIRE(before);
    REQUIRE(finds(window, QStringLiteral("tra"), QStringLiteral("Trà sen")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK(!popup(window)->isVisible());
    CHECK(QApplication::focusWidget() == before);
}

TEST_CASE("the search stays inside a small window, follows the language and has names for all", "[search]")
{
    OrderWindow window;
    window.window().resize(1024, 600);
    REQUIRE(finds(window, QStringLiteral("tra"), QStringLiteral("Trà sen")));
    CHECK(window.window().rect().contains(popup(window)->geometry()));
    CHECK(lines(window).contains(QStringLiteral("Sản phẩm")));
    window.window().setLanguage(Language::english);
    CHECK(QTest::qWaitFor([&] { return lines(window).contains(QStringLiteral("Products")); }, 2'000));
    CHECK(window.field<QLineEdit>("searchWords")->accessibleName() == QStringLiteral("Find anything"));
    CHECK(!window.field<QListWidget>("searchList")->accessibleName().isEmpty());
}
