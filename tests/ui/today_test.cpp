// SPDX-License-Identifier: GPL-3.0-or-later
// The first page by keyboard: promises kept, put off and let go, care said and declined, and what its lines open.
#include "core/customers/consent_store.h"
#include "core/service/promise_query.h"
#include "core/service/promise_store.h"
#include "tests/support/catch.h"
#include "tests/ui/answers.h"
#include "tests/ui/order_window.h"
#include "tests/ui/page_fit.h"
#include "ui/common/theme/theme.h"
#include "ui/today/today_page.h"
#include "ui/today/today_row.h"
#include "ui/today/today_section.h"
#include "ui/why/why_popover.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>

using namespace somo;
using namespace somo::test;

namespace {

const QString an = QStringLiteral("Nguyễn Hoài An");

/// Saturday, 24 October 2026, in English with An at it: two promises of An's, for Sunday and Monday; Lan's birthday is today,
/// and she agreed to Zalo; N-1 of An's was completed yesterday.
struct TodayWindow : OrderWindow {
    explicit TodayWindow(bool filled = true, int promised = 2)
    {
        {
            auto book = must(openBook(place()));
            must(book->set(QStringLiteral("quiet_hours"), QStringLiteral("none"), an)); // the test runs at any hour
        }
        if (filled)
            writeElsewhere([this, promised](Database &database) { return fill(database, promised); });
        window().setLanguage(Language::english);
        workspace().setAuthor(an);
        window().showPage(PageId::today);
        settle();
    }
    Status fill(Database &database, int promised)
    {
        SOMO_TRY_ASSIGN(const PersonId person, people::find(database, QStringLiteral("AN")));
        SOMO_TRY_ASSIGN(lan, customers::findByCode(database, QStringLiteral("K1")));
        SOMO_TRY_ASSIGN(Customer customer, customers::byId(database, lan));
        customer.phoneTyped = QStringLiteral("0912 345 678");
        customer.birthDay = 1024;
        customer.keeper = person;
        SOMO_TRY(customers::update(database, customer));
        Consent yes;
        yes.customer = lan;
        yes.from = Day::fromNumber(20260303);
        SOMO_TRY(consent::add(database, yes));
        for (int i = 0; i < promised; ++i) {
            Promise promise;
            promise.madeOn = Day::fromNumber(20261021);
            promise.dueOn = Day::fromNumber(i == 0 ? 20261025 : 20261026);
            promise.person = person;
            if (i == 0)
                promise.customer = lan;
            promise.words = i == 0 ? QStringLiteral("Gửi mẫu") : i == 1 ? QStringLiteral("Báo giá") : QStringLiteral("Việc %1").arg(i + 1);
            SOMO_TRY(promises::add(database, promise));
        }
        Order order;
        SOMO_TRY_ASSIGN(const qint64 source, named::findOrAdd(database, NamedKind::source, handSource()));
        order.source = SourceId{source};
        order.code = QStringLiteral("N-1");
        order.orderedOn = Day::fromNumber(20261022);
        order.status = OrderStatus::completed;
        order.completedOn = Day::fromNumber(20261023);
        OrderLine line;
        line.name = QStringLiteral("Trà sen");
        line.quantity = Quantity{Quantity::one};
        line.unitPrice = UnitPrice{100'000 * UnitPrice::perMinorUnit};
        order.lines = {line};
        order.credits = {{person, Rate{Rate::whole}}};
        const auto added = orders::add(database, order);
        return added ? success() : Status(added.error());
    }
    bool waits(const std::function<bool()> &is) { return QTest::qWaitFor(is, 10'000); }
    void settle() { waitForAnswers(workspace()); }
    TodayPage *today() { return static_cast<TodayPage *>(window().page(PageId::today)); }
    TodayRow *row(const char *name) { return field<TodayRow>(name); }
    QString said(const char *name) { return row(name) && row(name)->isVisible() ? row(name)->line().text.plain() : QString(); }
    /// To where the keyboard is: a list that is open, else the window, which nobody brings forward again without a window manager.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *open = QApplication::activePopupWidget();
        QWidget *focus = open ? open : QApplication::focusWidget();
        QTest::keyClick(focus ? focus : window().focusWidget(), key, modifiers);
    }
    bool isOn(const char *rail) { return field<QToolButton>(rail)->isChecked(); }
    /// "Gửi mẫu 20261025 open", by id.
    QStringList promised()
    {
        QStringList rows;
        for (qint64 id = 1; id <= 2; ++id) {
            const Promise promise = must(promises::byId(database(), PromiseId{id})).promise;
            rows << QStringLiteral("%1 %2 %3").arg(promise.words).arg(promise.dueOn.number()).arg(promise.doneOn.isNull() ? QStringLiteral("open") : QString::number(promise.doneOn.number()));
        }
        return rows;
    }
    void chooseDay(int downs)
    {
        auto *menu = field<QMenu>("todayPutOffMenu");
        REQUIRE(menu);
        for (int i = 0; i < downs; ++i)
            QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        // Without a window manager the window has to be brought forward again.
        window().activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window()));
    }
    CustomerId lan;
};

} // namespace

TEST_CASE("the first page is a finite list with the month beside it", "[today]")
{
    TodayWindow at;
    CHECK(at.today()->title() == QStringLiteral("Today"));
    CHECK(at.today()->note() == QStringLiteral("Saturday, 24 Oct 2026"));
    CHECK(at.said("todayPromisedRow1") == QStringLiteral("Gửi mẫu for Phạm Thị Lan"));
    CHECK(at.said("todayPromisedRow2") == QStringLiteral("Báo giá"));
    CHECK(at.row("todayPromisedRow1")->line().text.when == QStringLiteral("due by Sunday 25 Oct"));
    CHECK(at.field<QLabel>("todayPromisedCount")->text() == QStringLiteral("2 promises"));
    CHECK(at.said("todayUsefulRow1").contains(QStringLiteral("Phạm Thị Lan")));
    CHECK(at.said("todayNewsRow1") == QStringLiteral("Your order N-1 is completed"));
    CHECK(at.row("todayNewsRow1")->line().text.second == QStringLiteral("Your revenue gained 100,000\u00A0₫."));
    CHECK(at.said("todayComingRow1") == QStringLiteral("Gửi mẫu: Phạm Thị Lan"));
    CHECK(at.said("todayComingRow2") == QStringLiteral("Báo giá"));
    CHECK(at.field<QLabel>("todayEnd")->isVisible());
    CHECK(at.field<QLabel>("todayEnd")->text() == QStringLiteral("That is all. Nothing is hidden elsewhere."));
    CHECK_FALSE(at.field<QLabel>("todayEmpty")->isVisible());
    // TAY-1 (1,260,000) and N-1 are An's; nobody else sold anything in October.
    CHECK(at.field<QAbstractButton>("todayMineRevenue")->text() == QStringLiteral("1,360,000\u00A0₫"));
    CHECK(at.field<QAbstractButton>("todayTeamRevenue")->text() == QStringLiteral("1,360,000\u00A0₫"));
    CHECK(at.field<QLabel>("todayMineSentence")->text() == QStringLiteral("no target"));
    CHECK_FALSE(at.today()->findChild<QWidget *>(QStringLiteral("payCard"))->isVisibleTo(at.today())); // no policy pays
}

TEST_CASE("Enter keeps a promise, the next one comes under the keyboard, and undo brings it back", "[today]")
{
    TodayWindow at;
    REQUIRE(at.waits([&] { return at.row("todayPromisedRow1")->hasFocus(); }));
    CHECK(at.row("todayPromisedRow1")->isCurrent());
    at.press(Qt::Key_Return);
    REQUIRE(at.waits([&] { return at.said("todayPromisedRow1") == QStringLiteral("Báo giá"); }));
    CHECK(at.promised() == QStringList{QStringLiteral("Gửi mẫu 20261025 20261024"), QStringLiteral("Báo giá 20261026 open")});
    at.settle();
    CHECK(at.row("todayPromisedRow1")->hasFocus());
    at.press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(at.waits([&] { return at.said("todayPromisedRow1") == QStringLiteral("Gửi mẫu for Phạm Thị Lan"); }));
    CHECK(at.promised() == QStringList{QStringLiteral("Gửi mẫu 20261025 open"), QStringLiteral("Báo giá 20261026 open")});
}

TEST_CASE("Ctrl+H puts off to a day of a short list, Del lets go, and the last line leaves the keyboard to the next part", "[today]")
{
    TodayWindow at;
    REQUIRE(at.waits([&] { return at.row("todayPromisedRow1")->hasFocus(); }));
    at.press(Qt::Key_Down);
    CHECK(at.row("todayPromisedRow2")->hasFocus());
    CHECK_FALSE(at.row("todayPromisedRow1")->isCurrent());
    at.press(Qt::Key_H, Qt::ControlModifier);
    at.chooseDay(2); // tomorrow, in 2 days, in 3 days
    REQUIRE(at.waits([&] { return at.promised()[1] == QStringLiteral("Báo giá 20261027 open"); }));
    at.settle();
    at.row("todayPromisedRow2")->setFocus();
    at.press(Qt::Key_Delete);
    REQUIRE(at.waits([&] { return at.promised()[1] == QStringLiteral("Báo giá 20261027 20261024"); }));
    REQUIRE(at.waits([&] { return !at.row("todayPromisedRow2")->isVisible(); }));
    CHECK(must(promises::byId(at.database(), PromiseId{2})).promise.outcome == QStringLiteral("no longer needed"));
    at.settle();
    REQUIRE(at.waits([&] { return qobject_cast<TodayRow *>(QApplication::focusWidget()) != nullptr; }));
    CHECK(QApplication::focusWidget()->isVisible());
}

TEST_CASE("what helps a customer is read with its address, said by one key and noted; declined, it stays away", "[today][care]")
{
    TodayWindow at;
    REQUIRE(at.row("todayUsefulRow1"));
    at.row("todayUsefulRow1")->setFocus();
    CHECK(at.waits([&] { return at.field<QLabel>("todayUsefulFoot")->text().contains(QStringLiteral("zalo.me/84912345678")); }));
    QGuiApplication::clipboard()->clear();
    at.press(Qt::Key_Return);
    REQUIRE(at.waits([&] { return at.count("activity") == 1; }));
    CHECK(at.prompts->opened == QStringList{QStringLiteral("https://zalo.me/84912345678")});
    {
        Statement note(at.database(), QStringLiteral("SELECT note FROM activity ORDER BY id"));
        must(note.run());
        REQUIRE(note.next());
        CHECK_FALSE(note.text(0).isEmpty());
        CHECK(QGuiApplication::clipboard()->text() == note.text(0));
    }
    REQUIRE(at.waits([&] { return !at.row("todayUsefulRow1")->isVisible(); }));
    at.workspace().undo();
    REQUIRE(at.waits([&] { return at.row("todayUsefulRow1")->isVisible() && at.count("activity") == 0; }));

    at.row("todayUsefulRow1")->setFocus();
    at.press(Qt::Key_Delete);
    REQUIRE(at.waits([&] { return at.count("care_refusal") == 1; }));
    REQUIRE(at.waits([&] { return !at.row("todayUsefulRow1")->isVisible(); }));
    CHECK(at.prompts->problems.isEmpty());
}

TEST_CASE("Tab goes down the first page as it is read, and a key pressed twice does one thing", "[today]")
{
    TodayWindow at;
    REQUIRE(at.waits([&] { return at.row("todayPromisedRow1")->hasFocus(); }));
    QStringList sections;
    for (int i = 0; i < 40 && !sections.contains(QStringLiteral("todayComing")); ++i) {
        const auto *focused = qobject_cast<TodayRow *>(QApplication::focusWidget());
        const QString section = focused ? focused->parentWidget()->objectName() : QString();
        if (!section.isEmpty() && (sections.isEmpty() || sections.back() != section))
            sections << section;
        at.press(Qt::Key_Tab);
    }
    CHECK(sections == QStringList{QStringLiteral("todayPromised"), QStringLiteral("todayUseful"), QStringLiteral("todayNews"), QStringLiteral("todayComing")});

    TodayRow *useful = at.row("todayUsefulRow1");
    useful->setFocus();
    QTest::keyClick(useful, Qt::Key_Return);
    QTest::keyClick(useful, Qt::Key_Return); // the line still stands there
    CHECK(at.prompts->opened.size() == 1);
    REQUIRE(at.waits([&] { return !useful->isVisible(); }));
    at.settle();
    CHECK(at.count("activity") == 1);
    // Held down, it doesn't go on with the lines that come under it.
    TodayRow *promised = at.row("todayPromisedRow1");
    promised->setFocus();
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QString(), true);
    QApplication::sendEvent(promised, &held);
    at.settle();
    CHECK(at.promised()[0] == QStringLiteral("Gửi mẫu 20261025 open"));
}

TEST_CASE("every line opens what it is about, and back leads to the first page", "[today][back]")
{
    TodayWindow at;
    at.row("todayNewsRow1")->setFocus();
    at.press(Qt::Key_Return);
    REQUIRE(at.waits([&] { return at.page()->form()->order() == at.order(QStringLiteral("N-1")).id; }));
    QTest::keyClick(&at.window(), Qt::Key_Left, Qt::AltModifier);
    REQUIRE(at.waits([&] { return at.today()->isVisible(); }));
    at.settle();
    at.row("todayPromisedRow1")->setFocus();
    at.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(at.waits([&] { return !at.today()->isVisible(); }));
    CHECK_FALSE(at.isOn("railToday"));
    QTest::keyClick(&at.window(), Qt::Key_1, Qt::ControlModifier);
    REQUIRE(at.waits([&] { return at.today()->isVisible(); }));
    CHECK(at.promised()[0] == QStringLiteral("Gửi mẫu 20261025 open")); // opening is no keeping
}

TEST_CASE("the figures of the month say why", "[today][why]")
{
    TodayWindow at;
    auto *figure = at.field<QAbstractButton>("todayMineRevenue");
    figure->setFocus();
    QTest::keyClick(figure, Qt::Key_Return);
    auto *why = at.today()->findChild<WhyPopover *>();
    REQUIRE(why);
    REQUIRE(at.waits([&] { return why->isVisible(); }));
    CHECK_FALSE(why->tree().lines.empty());
    emit why->ordersAsked();
    REQUIRE(at.waits([&] { return !at.today()->isVisible(); }));
    CHECK(at.window().period().toText() == QStringLiteral("2026-10"));
}

TEST_CASE("a section shows twelve lines until all are asked for", "[today]")
{
    TodayWindow at(true, 14);
    auto *all = at.field<QPushButton>("todayPromisedAll");
    REQUIRE(all->isVisible());
    CHECK(all->text() == QStringLiteral("See all (14)"));
    auto *section = at.field<TodaySection>("todayPromised");
    CHECK(section->rows().size() == 12);
    all->click();
    CHECK(section->rows().size() == 14);
    CHECK(all->text() == QStringLiteral("Only the first 12"));
}

TEST_CASE("a book begins with the first page once something is promised, and an empty one is fine", "[today]")
{
    TodayWindow none(false);
    CHECK(none.field<QLabel>("todayEmpty")->isVisible());
    CHECK(none.field<QLabel>("todayEmpty")->text() == QStringLiteral("Nothing is due today."));
    CHECK_FALSE(none.field<QLabel>("todayEnd")->isVisible());
    must(none.workspace().open(none.place()));
    CHECK(none.isOn("railBoard"));
    none.writeElsewhere([&](Database &database) { return none.fill(database, 2); });
    must(none.workspace().open(none.place()));
    CHECK(none.isOn("railToday"));
    CHECK(none.waits([&] { return none.said("todayPromisedRow1") == QStringLiteral("Gửi mẫu for Phạm Thị Lan"); }));
    QTest::keyClick(&none.window(), Qt::Key_Backspace);
    CHECK(none.isOn("railToday")); // there is nothing behind it
}

TEST_CASE("a book of one person shows no team on the first page", "[today][personal]")
{
    TodayWindow at;
    CHECK(at.field<QWidget>("todayTeamRevenue")->isVisible());
    {
        auto book = must(openBook(at.place()));
        must(book->set(QStringLiteral("kind"), QStringLiteral("personal"), an));
    }
    REQUIRE(at.waits([&] { return !at.field<QWidget>("todayTeamRevenue")->isVisible(); }));
    CHECK(at.field<QWidget>("todayMineRevenue")->isVisible());
}

TEST_CASE("what a line opens is drawn in the theme that is shown", "[today]")
{
    TodayRow row(false, nullptr);
    TodayLine line;
    line.text.first = {{QStringLiteral("Phạm Thị Lan"), TodayPart::Style::link}};
    row.setLine(line);
    row.show();
    const auto shows = [&row](const QString &colour) {
        return QTest::qWaitFor([&] {
            const auto labels = row.findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text().contains(QStringLiteral("color:") + colour); });
        }, 5'000);
    };
    const QString light = currentTheme().colour(Token::accent).name();
    CHECK(shows(light));
    applyTheme(ThemeChoice::dark, 13);
    const QString dark = currentTheme().colour(Token::accent).name();
    CHECK(dark != light);
    CHECK(shows(dark));
    applyTheme(ThemeChoice::light, 13);
}

TEST_CASE("nothing of the first page is cut on a small screen in either language", "[today][fit]")
{
    const int size = GENERATE(13, 17);
    const TextSize text(size);
    TodayWindow at;
    const auto language = GENERATE(Language::vietnamese, Language::english);
    at.window().setLanguage(language);
    at.window().resize(1024, 600);
    waitForAnswers(at.workspace());
    REQUIRE(at.row("todayUsefulRow1"));
    at.row("todayUsefulRow1")->setFocus(); // its buttons name their keys
    checkPageFits(*at.today(), 6);
    const auto *area = at.today()->findChild<QScrollArea *>();
    REQUIRE(area);
    CHECK(area->widget()->width() <= area->viewport()->width());
}
