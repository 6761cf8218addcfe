// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/ledger/open_book.h"
#include "tests/ui/page_fit.h"
#include "ui/common/icon_label.h"
#include "ui/common/theme/apply_theme.h"
#include "ui/common/theme/icons.h"
#include "ui/common/theme/theme.h"
#include "ui/shell/main_window.h"
#include "ui/shell/one_window.h"
#include "ui/shell/page_header.h"
#include "ui/shell/period_picker.h"
#include "ui/shell/prompts.h"
#include "ui/shell/undo_bar.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <future>

using namespace somo;
using namespace somo::test;

namespace {

/// Answers what the test says, and remembers what was told.
class ScriptedPrompts : public Prompts {
public:
    std::optional<QString> fileToOpen(const QString &, const QString &) override { return answer; }
    std::optional<QString> fileToSave(const QString &, const QString &, const QString &) override { return answer; }
    std::optional<QString> line(const QString &, const QString &, const QString &) override { return answer; }
    void problem(const QString &, const QString &text) override { problems << text; }
    std::optional<FirstRun> firstRun(const QString &) override { return first; }
    std::optional<QString> answer;
    std::optional<FirstRun> first = FirstRun();
    QStringList problems;
};

struct Shell {
    Shell()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("SomoTest"));
        QSettings().clear();
        auto scripted = std::make_unique<ScriptedPrompts>();
        prompts = scripted.get();
        window.setPrompts(std::move(scripted));
        window.show();
        window.activateWindow();
        ready = QTest::qWaitForWindowActive(&window); // keys reach the active window only
    }
    bool makeBook()
    {
        prompts->answer = folder.filePath(QStringLiteral("Sổ bán hàng.somo"));
        QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        return workspace.isOpen();
    }
    QWidget *lostStrip() { return window.findChild<QWidget *>(QStringLiteral("lostBook")); }
    bool lostStripShows(bool shown)
    {
        return QTest::qWaitFor([&] { return lostStrip()->isVisible() == shown; });
    }
    QLabel *label(const char *name) { return window.findChild<QLabel *>(QLatin1StringView(name)); }
    bool ready = false;
    QTemporaryDir folder;
    Workspace workspace{Day::fromNumber(20261024), [](Book &, Day) { return success(); }};
    MainWindow window{workspace, WindowSettings(), Language::vietnamese};
    ScriptedPrompts *prompts = nullptr;
};

} // namespace

TEST_CASE("the strip at the foot speaks the language of the window, and keeps what it offers", "[shell]")
{
    QWidget window;
    UndoBar bar(&window);
    window.show();
    bool taken = false;
    bar.offer(QStringLiteral("Wrote the order DH-1"), [&] { taken = true; });
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&bar, &change);
    CHECK_FALSE(bar.findChild<QLabel *>()->text().contains(QStringLiteral("Wrote")));
    CHECK(bar.isVisible());
    CHECK(bar.take());
    CHECK(taken);
    bar.offer(QStringLiteral("Wrote the order DH-1"), [] {}, [] { return QStringLiteral("Đã ghi đơn DH-1"); });
    for (int times = 0; times < 2; ++times) {
        QCoreApplication::sendEvent(&bar, &change);
        CHECK(bar.findChild<QLabel *>()->text() == QStringLiteral("Đã ghi đơn DH-1"));
    }
    bar.tell(QStringLiteral("Nothing to copy"));
    QCoreApplication::sendEvent(&bar, &change);
    CHECK(bar.isHidden());
}

TEST_CASE("a period is stepped, changed in kind and brought back to today", "[shell]")
{
    PeriodPicker picker;
    picker.setToday(Day::fromNumber(20261024));
    picker.setPeriod(Period::of(PeriodKind::month, Day::fromNumber(20261024), 1));
    QStringList chosen;
    QObject::connect(&picker, &PeriodPicker::periodChosen, &picker, [&](const Period &period) { chosen << period.toText(); });
    QTest::mouseClick(picker.findChild<QToolButton *>(QStringLiteral("periodBack")), Qt::LeftButton);
    QTest::mouseClick(picker.findChild<QToolButton *>(QStringLiteral("kindQuarter")), Qt::LeftButton);
    QTest::mouseClick(picker.findChild<QToolButton *>(QStringLiteral("periodOn")), Qt::LeftButton);
    QTest::mouseClick(picker.findChild<QToolButton *>(QStringLiteral("kindYear")), Qt::LeftButton);
    picker.goToToday();
    CHECK(chosen == QStringList{QStringLiteral("2026-09"), QStringLiteral("2026-Q3"), QStringLiteral("2026-Q4"), QStringLiteral("2026"), QStringLiteral("2026")});
    CHECK(picker.findChild<QToolButton *>(QStringLiteral("periodName"))->text() == QStringLiteral("Năm 2026"));
}

TEST_CASE("the header of a page comes to rest, however wide the window is", "[shell]")
{
    // It once asked for its layout anew from within, and the window never slept again.
    struct Counter : QObject {
        bool eventFilter(QObject *, QEvent *event) override
        {
            count += event->type() == QEvent::LayoutRequest;
            return false;
        }
        int count = 0;
    };
    Shell shell;
    REQUIRE(shell.ready);
    REQUIRE(shell.makeBook());
    auto *header = shell.window.findChild<QWidget *>(QStringLiteral("pageHeader"));
    for (const PageId page : {PageId::board, PageId::orders, PageId::commission, PageId::report}) {
        for (const int width : {1000, 1366, 1920}) {
            shell.window.showPage(page);
            shell.window.resize(width, 700);
            QTest::qWait(150);
            Counter counter;
            header->installEventFilter(&counter);
            QTest::qWait(150);
            INFO(int(page) << " at " << width);
            CHECK(counter.count < 5);
        }
    }
}

TEST_CASE("where a page's header has no room, an action of low priority shows its icon alone", "[shell]")
{
    QWidget room;
    room.resize(1600, 100);
    PageHeader header(&room);
    QAction usual(somoIcon(QStringLiteral("print"), Token::text), QStringLiteral("Policies"));
    QAction low(somoIcon(QStringLiteral("export"), Token::text), QStringLiteral("Save the whole summary of the month"));
    low.setPriority(QAction::LowPriority);
    header.setTitle({}, QStringLiteral("Commission"));
    const QPushButton *one = header.addAction(&usual);
    const QPushButton *two = header.addAction(&low);
    room.show();
    const auto at = [&](int width) {
        header.setGeometry(0, 0, width, 60);
        QTest::qWait(60);
        return QStringList{one->text(), two->text()};
    };
    const QStringList both{usual.text(), low.text()};
    CHECK(at(1500) == both);
    CHECK(one->iconSize().width() > 0);
    CHECK(at(500) == QStringList{usual.text(), QString()});
    CHECK(one->iconSize().isEmpty());
    CHECK(two->iconSize().width() > 0);
    CHECK(two->accessibleName() == low.text());
    low.setText(QStringLiteral("Save it"));
    QTest::qWait(60);
    CHECK(two->text().isEmpty());
    CHECK(two->accessibleName() == QStringLiteral("Save it"));
    CHECK(at(1500) == QStringList{usual.text(), QStringLiteral("Save it")});
}

TEST_CASE("a typed period that isn't one is said under its field until it is mended", "[shell]")
{
    PeriodPicker picker;
    picker.setToday(Day::fromNumber(20261024));
    picker.setPeriod(Period::of(PeriodKind::month, Day::fromNumber(20261024), 1));
    picker.show();
    QString chosen, said, afterwards;
    QObject::connect(&picker, &PeriodPicker::periodChosen, &picker, [&](const Period &period) { chosen = period.toText(); });
    QTimer::singleShot(0, &picker, [&] {
        QWidget *sheet = QApplication::activePopupWidget();
        REQUIRE(sheet);
        auto *typed = sheet->findChild<QLineEdit *>(QStringLiteral("periodTyped"));
        auto *error = sheet->findChild<QLabel *>(QStringLiteral("periodError"));
        CHECK(error->text().isEmpty());
        QTest::keyClicks(typed, QStringLiteral("13/26"));
        QTest::keyClick(typed, Qt::Key_Return);
        said = error->text();
        CHECK(sheet->isVisible());
        CHECK(error->height() >= error->heightForWidth(error->width()));
        QTest::keyClick(typed, Qt::Key_Backspace);
        afterwards = error->text();
        typed->selectAll();
        QTest::keyClicks(typed, QStringLiteral("9/26"));
        QTest::keyClick(typed, Qt::Key_Return);
        sheet->close();
    });
    QTest::mouseClick(picker.findChild<QToolButton *>(QStringLiteral("periodName")), Qt::LeftButton);
    CHECK(said.contains(QStringLiteral("“13/26”")));
    CHECK(said.contains(QStringLiteral("10/26")));
    CHECK(afterwards.isEmpty());
    CHECK(chosen == QStringLiteral("2026-09"));
}

TEST_CASE("a new book opens on the board of this month, and keys move the period", "[shell]")
{
    Shell shell;
    REQUIRE(shell.makeBook());
    CHECK(shell.prompts->problems.isEmpty());
    CHECK(shell.window.period().toText() == QStringLiteral("2026-10"));
    QTest::keyClick(&shell.window, Qt::Key_PageUp, Qt::ControlModifier);
    CHECK(shell.window.period().toText() == QStringLiteral("2026-09"));
    QTest::keyClick(&shell.window, Qt::Key_Home, Qt::AltModifier);
    CHECK(shell.window.period().toText() == QStringLiteral("2026-10"));
    CHECK(shell.window.findChild<QToolButton *>(QStringLiteral("bookName"))->text() == QStringLiteral("Sổ bán hàng"));
}

TEST_CASE("a new book asks whether it is of one person or a team, and begins with them", "[shell]")
{
    Shell shell;
    shell.prompts->first = FirstRun{true, QStringLiteral("Trần Thu Hằng"), QStringLiteral("Nhóm Bắc"), QStringLiteral("USD"), 4, QStringLiteral("paid")};
    REQUIRE(shell.makeBook());
    CHECK(shell.workspace.author() == QStringLiteral("Trần Thu Hằng"));
    const auto ready = [&] {
        const auto database = Database::open(shell.workspace.place(), Database::Access::readOnly);
        if (!database)
            return false;
        Statement lead(**database, QStringLiteral("SELECT p.name, t.name FROM membership m JOIN person p ON p.id = m.person_id JOIN team t ON t.id = m.team_id WHERE m.is_lead = 1"));
        return lead.run() && lead.next() && lead.text(0) == QStringLiteral("Trần Thu Hằng") && lead.text(1) == QStringLiteral("Nhóm Bắc");
    };
    CHECK(QTest::qWaitFor(ready, 5'000));
    CHECK(QTest::qWaitFor([&] { return shell.workspace.settings().fiscalStart == 4; }, 5'000));
    CHECK(shell.workspace.settings().kind == QStringLiteral("team"));
    CHECK(shell.workspace.settings().currency.code == QStringLiteral("USD"));
    CHECK(shell.workspace.settings().recogniseOn == QStringLiteral("paid"));
    CHECK(shell.prompts->problems.isEmpty());
}

TEST_CASE("who uses Somo here is chosen among the book's people, or written", "[shell]")
{
    Shell shell;
    shell.prompts->first = FirstRun{true, QStringLiteral("Trần Thu Hằng"), QStringLiteral("Nhóm Bắc"), QStringLiteral("VND"), 1, QStringLiteral("completed")};
    REQUIRE(shell.makeBook());
    auto *user = shell.window.findChild<QToolButton *>(QStringLiteral("whoWrites"));
    REQUIRE(user);
    CHECK(user->text() == QStringLiteral("Trần Thu Hằng"));
    shell.prompts->answer = QStringLiteral("Lan  & Minh");
    const auto open = [&]() -> QList<QAction *> {
        QTest::mouseClick(user, Qt::LeftButton);
        auto *menu = shell.window.findChild<QMenu *>(QStringLiteral("userMenu"));
        return menu && QTest::qWaitFor([&] { return menu->isVisible(); }, 5'000) ? menu->actions() : QList<QAction *>();
    };
    QList<QAction *> actions = open();
    REQUIRE(actions.size() >= 3);
    actions.last()->trigger();
    CHECK(shell.workspace.author() == QStringLiteral("Lan & Minh"));
    CHECK(user->text() == QStringLiteral("Lan && Minh")); // no key of its own
    shell.window.findChild<QMenu *>(QStringLiteral("userMenu"))->close();
    actions = open();
    const auto hang = std::find_if(actions.begin(), actions.end(), [](const QAction *action) { return action->text() == QStringLiteral("Trần Thu Hằng"); });
    REQUIRE(hang != actions.end());
    (*hang)->trigger();
    CHECK(shell.workspace.author() == QStringLiteral("Trần Thu Hằng"));
    shell.window.findChild<QMenu *>(QStringLiteral("userMenu"))->close();
}

TEST_CASE("undo and redo say in the top row and the menu what they would take", "[shell]")
{
    Shell shell;
    shell.prompts->first = FirstRun{true, QStringLiteral("Trần Thu Hằng"), {}, QStringLiteral("VND"), 1, QStringLiteral("completed")};
    REQUIRE(shell.makeBook());
    auto *undo = shell.window.findChild<QToolButton *>(QStringLiteral("topUndo"));
    auto *redo = shell.window.findChild<QToolButton *>(QStringLiteral("topRedo"));
    const auto says = [](const QToolButton *button, const QString &words) { return QTest::qWaitFor([&] { return button->toolTip().contains(words); }, 5'000); };
    CHECK(says(undo, QStringLiteral("Trần Thu Hằng")));
    CHECK(undo->defaultAction()->text().startsWith(QStringLiteral("&Hoàn tác: ")));
    CHECK(says(redo, QStringLiteral("Không có gì để làm lại")));
    QTest::mouseClick(undo, Qt::LeftButton);
    CHECK(says(redo, QStringLiteral("Trần Thu Hằng")));
    CHECK(says(undo, QStringLiteral("Không có gì để hoàn tác")));
    shell.window.setLanguage(Language::english);
    QCoreApplication::sendPostedEvents();
    CHECK(undo->toolTip().startsWith(QStringLiteral("There is nothing to take back")));
    CHECK(redo->toolTip().startsWith(QStringLiteral("Redo: ")));
    QTest::mouseClick(redo, Qt::LeftButton);
    CHECK(says(undo, QStringLiteral("Trần Thu Hằng")));
    shell.workspace.close();
    CHECK(undo->toolTip().startsWith(QStringLiteral("There is nothing to take back")));
}

TEST_CASE("the book's name in the top row says where it lies and keeps a copy", "[shell]")
{
    Shell shell;
    REQUIRE(shell.makeBook());
    auto *name = shell.window.findChild<QToolButton *>(QStringLiteral("bookName"));
    CHECK(name->toolTip().contains(QStringLiteral("Sổ bán hàng.somo")));
    QTest::mouseClick(name, Qt::LeftButton);
    auto *menu = shell.window.findChild<QMenu *>(QStringLiteral("bookMenu"));
    REQUIRE(menu);
    CHECK(menu->actions()[0]->text().endsWith(QStringLiteral("Sổ bán hàng.somo")));
    CHECK(menu->actions()[1]->text() == QStringLiteral("Đang mở để ghi; mọi thay đổi được lưu ngay"));
    const QString copy = shell.folder.filePath(QStringLiteral("bản sao.somo"));
    shell.prompts->answer = copy;
    menu->actions()[3]->trigger();
    menu->close();
    const auto *said = shell.window.findChild<QLabel *>(QStringLiteral("statusSaid"));
    CHECK(QTest::qWaitFor([&] { return said->text().endsWith(QStringLiteral("bản sao.somo")); }, 5'000));
    CHECK(openBook(copy).ok());
    CHECK(shell.prompts->problems.isEmpty());
}

TEST_CASE("a screen reader's person goes to a page by pressing its choice", "[shell]")
{
    Shell shell;
    REQUIRE(shell.makeBook());
    auto *orders = shell.window.findChild<QToolButton *>(QStringLiteral("railOrders"));
    REQUIRE(orders);
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(orders);
    REQUIRE(face);
    CHECK(face->role() == QAccessible::RadioButton);
    CHECK(face->text(QAccessible::Name) == QStringLiteral("Đơn hàng"));
    CHECK_FALSE(face->state().checked);
    REQUIRE(face->actionInterface());
    face->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    CHECK(face->state().checked);
    CHECK(QTest::qWaitFor([&] { return shell.window.findChild<QWidget *>(QStringLiteral("ordersEmpty"))->isVisible(); }, 5'000));
}

TEST_CASE("a second start with a book that is open brings its window to the front", "[shell]")
{
    Shell shell;
    REQUIRE(shell.makeBook());
    auto *front = new OneWindow(shell.workspace, shell.window);
    QCoreApplication::processEvents();
    shell.window.showMinimized();
    const QString place = shell.workspace.place();
    auto asking = std::async(std::launch::async, [place] { return OneWindow::raiseOther(place); });
    CHECK(QTest::qWaitFor([&] { return asking.wait_for(std::chrono::seconds(0)) == std::future_status::ready; }, 5'000));
    CHECK(asking.get());
    CHECK_FALSE(shell.window.isMinimized());
    CHECK_FALSE(OneWindow::raiseOther(shell.folder.filePath(QStringLiteral("another.somo"))));
    shell.workspace.close();
    CHECK_FALSE(OneWindow::raiseOther(place));
    delete front;
}

TEST_CASE("whoever thinks better of a new book has none", "[shell]")
{
    Shell shell;
    shell.prompts->first.reset();
    CHECK_FALSE(shell.makeBook());
    CHECK_FALSE(QFile::exists(shell.folder.filePath(QStringLiteral("Sổ bán hàng.somo"))));
}

TEST_CASE("on the first sheet each choice has its label above it, as the names have", "[shell]")
{
    FirstRunSheet sheet(QStringLiteral("Sổ"), nullptr);
    sheet.show();
    const auto labels = sheet.findChildren<QLabel *>();
    const auto boxes = sheet.findChildren<QComboBox *>();
    CHECK(boxes.size() == 3);
    for (const QComboBox *box : boxes) {
        const auto own = std::find_if(labels.begin(), labels.end(), [box](const QLabel *label) { return label->buddy() == box; });
        REQUIRE(own != labels.end());
        CHECK((*own)->geometry().bottom() < box->geometry().top());
    }
}

TEST_CASE("the sheet of a new book asks for a name where a team has one", "[shell]")
{
    QWidget owner;
    FirstRunSheet sheet(QStringLiteral("Sổ"), &owner);
    sheet.show();
    auto *make = sheet.findChild<QPushButton *>(QStringLiteral("firstRunMake"));
    auto *teamName = sheet.findChild<QLineEdit *>(QStringLiteral("firstRunTeamName"));
    CHECK_FALSE(teamName->isVisible());
    sheet.findChild<QRadioButton *>(QStringLiteral("firstRunTeam"))->setChecked(true);
    CHECK(teamName->isVisible());
    teamName->setText(QStringLiteral("Nhóm Bắc"));
    make->click();
    CHECK(sheet.isVisible());
    sheet.findChild<QLineEdit *>(QStringLiteral("firstRunName"))->setText(QStringLiteral(" Hằng  Trần "));
    make->click();
    CHECK_FALSE(sheet.isVisible());
    CHECK(sheet.answers().person == QStringLiteral("Hằng Trần"));
    CHECK(sheet.answers().teamName == QStringLiteral("Nhóm Bắc"));
    sheet.findChild<QRadioButton *>(QStringLiteral("firstRunAlone"))->setChecked(true);
    CHECK(sheet.answers().teamName.isEmpty());
}

TEST_CASE("Enter presses the button that has the focus", "[shell]")
{
    Shell shell;
    REQUIRE(shell.makeBook());
    auto *back = shell.window.findChild<QPushButton *>(QStringLiteral("printReport"));
    REQUIRE(back);
    back->setFocus();
    QTest::keyClick(back, Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { auto *save = shell.window.findChild<QPushButton *>(QStringLiteral("savePdf")); return save && save->isVisible(); }, 5'000));
}

TEST_CASE("an error is told in words and leaves the start page", "[shell]")
{
    Shell shell;
    shell.window.openBook(shell.folder.filePath(QStringLiteral("none.somo")));
    REQUIRE(shell.prompts->problems.size() == 1);
    CHECK(shell.prompts->problems[0].size() > 10);
    CHECK_FALSE(shell.workspace.isOpen());
}

TEST_CASE("the language changes at once, everywhere", "[shell]")
{
    Shell shell;
    const auto *status = shell.window.findChild<QLabel *>(QStringLiteral("status"));
    shell.window.setLanguage(Language::english);
    CHECK(status->text() == QStringLiteral("No book is open"));
    const QString bar = shell.window.findChild<QMenuBar *>()->actions().constFirst()->text();
    CHECK(bar == QStringLiteral("&Book"));
    shell.window.setLanguage(Language::vietnamese);
    QCoreApplication::sendPostedEvents();
    CHECK(status->text() == QStringLiteral("Chưa có sổ nào đang mở"));
    CHECK(shell.window.findChild<QMenuBar *>()->actions().constFirst()->text() == QStringLiteral("&Sổ"));
    CHECK(shell.window.findChild<QToolButton *>(QStringLiteral("kindMonth"))->text() == QStringLiteral("Tháng"));
}

TEST_CASE("the theme changes at once", "[shell]")
{
    Shell shell;
    shell.window.setTheme(ThemeChoice::dark);
    CHECK(currentTheme().isDark());
    CHECK(shell.window.palette().color(QPalette::Window) == Theme::dark().colour(Token::window));
    // A picture in a label would keep the colour that it was made in.
    for (const QLabel *label : shell.window.findChildren<QLabel *>()) {
        INFO(label->parent()->objectName().toStdString());
        CHECK(label->pixmap().isNull());
    }
    shell.window.setTheme(ThemeChoice::light);
    CHECK_FALSE(currentTheme().isDark());
}

TEST_CASE("an icon beside words is drawn in the theme that shows now", "[shell]")
{
    struct Light {
        ~Light() { applyTheme(ThemeChoice::light, 13); }
    } afterwards;
    IconLabel icon(QStringLiteral("check"), Token::accent, 48, nullptr);
    icon.resize(icon.sizeHint());
    const auto shows = [&icon](const Theme &theme) {
        const QImage image = icon.grab().toImage();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).rgb() == theme.colour(Token::accent).rgb())
                    return true;
            }
        }
        return false;
    };
    CHECK(icon.sizeHint() == QSize(48, 48));
    CHECK(shows(Theme::light()));
    applyTheme(ThemeChoice::dark, 13);
    CHECK(shows(Theme::dark()));
    CHECK_FALSE(shows(Theme::light()));
}

TEST_CASE("a button's icon keeps its distance from the words", "[shell]")
{
    QPushButton both(somoIcon(QStringLiteral("print")), QStringLiteral("Print"));
    QPushButton alone(somoIcon(QStringLiteral("print")), QString());
    QToolButton hidden;
    QToolButton beside;
    for (QToolButton *button : {&hidden, &beside}) {
        button->setIcon(somoIcon(QStringLiteral("book")));
        button->setText(QStringLiteral("Book"));
    }
    beside.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (QWidget *button : std::initializer_list<QWidget *>{&both, &alone, &hidden, &beside})
        button->ensurePolished();
    // Qt's own 4 and 2 pixels come to these.
    CHECK(both.iconSize() == QSize(20, 16));
    CHECK(beside.iconSize() == QSize(22, 16));
    CHECK(alone.iconSize() == QSize(16, 16));
    CHECK(hidden.iconSize() == QSize(16, 16)); // it shows its icon alone
    const QImage wide = both.icon().pixmap(both.iconSize(), 1.0).toImage();
    CHECK(wide.size() == QSize(20, 16));
    CHECK(wide.copy(0, 0, 16, 16) == both.icon().pixmap(QSize(16, 16), 1.0).toImage());
    CHECK(wide.pixelColor(18, 8).alpha() == 0);
}

TEST_CASE("a closed book is left and named among those opened lately", "[shell]")
{
    Shell shell;
    REQUIRE(shell.makeBook());
    const QString place = shell.workspace.place();
    QTest::keyClick(&shell.window, Qt::Key_W, Qt::ControlModifier);
    CHECK_FALSE(shell.workspace.isOpen());
    CHECK(WindowSettings().recentBooks().contains(place));
    // The same file by a way from the present folder is the same book.
    WindowSettings settings;
    settings.addRecentBook(QDir::current().relativeFilePath(place));
    CHECK(settings.recentBooks().count(place) == 1);
    CHECK(settings.recentBooks().size() == 1);
}

TEST_CASE("a book whose file is gone says so over the page, without a box, and goes on in a copy", "[shell]")
{
    Shell shell;
    REQUIRE(shell.makeBook());
    const QString place = shell.workspace.place();
    const bool written = [&] {
        bool done = false;
        shell.workspace.writeSetting(QStringLiteral("exceeded_from"), QStringLiteral("110"), &shell.window, [&](const Result<CommandOutcome> &outcome) { done = outcome.ok(); });
        return QTest::qWaitFor([&] { return done; });
    }();
    REQUIRE(written);
    CHECK_FALSE(shell.lostStrip()->isVisible());
    const QWidget *focused = QApplication::focusWidget();
    for (const char *ending : {"", "-wal", "-shm"})
        QFile::remove(place + QLatin1StringView(ending));
    REQUIRE(shell.lostStripShows(true));
    CHECK(QApplication::focusWidget() == focused);
    CHECK(shell.lostStrip()->accessibleName().contains(QStringLiteral("Sổ bán hàng.somo")));
    CHECK(shell.label("statusSaid")->text() == QStringLiteral("Không còn tệp của sổ"));
    auto *copying = shell.window.findChild<QPushButton *>(QStringLiteral("lostBookCopy"));
    shell.prompts->answer.reset();
    copying->click(); // thought better of it
    CHECK(shell.lostStrip()->isVisible());
    CHECK(shell.workspace.place() == place);
    shell.prompts->answer = shell.folder.filePath(QStringLiteral("Bản sao.somo"));
    QTest::keyClick(&shell.window, Qt::Key_F6, Qt::ShiftModifier); // the board has the keyboard
    QTest::keyClick(&shell.window, Qt::Key_F6, Qt::ShiftModifier);
    REQUIRE(QApplication::focusWidget() == copying);
    QTest::keyClick(copying, Qt::Key_Space);
    REQUIRE(QTest::qWaitFor([&] { return QFileInfo(shell.workspace.place()).fileName() == QStringLiteral("Bản sao.somo"); }));
    CHECK_FALSE(shell.lostStrip()->isVisible());
    CHECK(shell.prompts->problems.isEmpty());
    CHECK(shell.workspace.settings().exceededFrom.millionths == 1'100'000);
    CHECK_FALSE(QFileInfo::exists(place));
    QTest::qWait(600);
    CHECK_FALSE(shell.lostStrip()->isVisible()); // the copy is there
}

TEST_CASE("a book whose file is replaced while it is open goes on in a copy", "[shell]")
{
    Shell shell;
    REQUIRE(shell.makeBook());
    const QString place = shell.workspace.place();
    const QString other = shell.folder.filePath(QStringLiteral("Khác.somo"));
    NewBook asked;
    asked.name = QStringLiteral("Khác");
    REQUIRE(createBook(other, asked).ok());
    shell.prompts->answer = shell.folder.filePath(QStringLiteral("Bản sao.somo"));
    REQUIRE(std::rename(QFile::encodeName(other).constData(), QFile::encodeName(place).constData()) == 0);
    REQUIRE(shell.lostStripShows(true));
    shell.window.findChild<QPushButton *>(QStringLiteral("lostBookCopy"))->click();
    REQUIRE(QTest::qWaitFor([&] { return QFileInfo(shell.workspace.place()).fileName() == QStringLiteral("Bản sao.somo"); }));
    CHECK(shell.prompts->problems.isEmpty());
    CHECK(shell.workspace.settings().name != QStringLiteral("Khác"));
    const auto kept = openBook(place);
    REQUIRE(kept.ok());
    CHECK((*kept)->settings().name == QStringLiteral("Khác"));
}

TEST_CASE("the strip of a lost book goes away when the file is back, and when the book is closed from it", "[shell]")
{
    Shell shell;
    REQUIRE(shell.makeBook());
    const QString place = shell.workspace.place();
    const QString away = place + QStringLiteral(".away");
    REQUIRE(QFile::rename(place, away));
    REQUIRE(shell.lostStripShows(true));
    REQUIRE(QFile::rename(away, place));
    REQUIRE(shell.lostStripShows(false));
    CHECK(shell.label("statusSaid")->text() == QStringLiteral("Tệp của sổ đã có lại"));
    REQUIRE(QFile::rename(place, away));
    REQUIRE(shell.lostStripShows(true));
    shell.window.setLanguage(Language::english);
    CHECK(QTest::qWaitFor([&] { return shell.lostStrip()->accessibleName().contains(QStringLiteral("no longer the book that is open")); }));
    shell.window.findChild<QPushButton *>(QStringLiteral("lostBookClose"))->click();
    CHECK_FALSE(shell.workspace.isOpen());
    CHECK(shell.lostStrip()->isHidden());
    CHECK(shell.prompts->problems.isEmpty());
}

TEST_CASE("no words of the strip of a lost book are cut in the smallest window", "[shell][fit]")
{
    const int text = GENERATE(13, 17);
    const Language language = GENERATE(Language::vietnamese, Language::english);
    const TextSize size(text);
    Shell shell;
    REQUIRE(shell.makeBook());
    shell.window.setLanguage(language);
    shell.window.resize(1000, 580);
    QFile::remove(shell.workspace.place());
    REQUIRE(shell.lostStripShows(true));
    QTest::qWait(50);
    checkPageFits(*shell.lostStrip(), 2);
    const auto *words = shell.lostStrip()->findChild<QLabel *>();
    CHECK(words->height() >= words->heightForWidth(words->width()));
}

TEST_CASE("no words of the start page are cut on a small screen", "[shell]")
{
    const Language language = GENERATE(Language::vietnamese, Language::english);
    Shell shell;
    shell.window.setLanguage(language);
    shell.window.resize(1024, 600);
    shell.window.show();
    REQUIRE(QTest::qWaitFor([&] { return shell.window.findChild<QPushButton *>() != nullptr; }, 5'000));
    QTest::qWait(50);
    int seen = 0;
    for (const auto *label : shell.window.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        ++seen;
        INFO(label->text().toStdString());
        CHECK((label->wordWrap() ? label->height() >= label->heightForWidth(label->width()) : label->width() >= label->sizeHint().width()));
    }
    CHECK(seen > 8);
}

TEST_CASE("every control of the window has a name for screen readers", "[shell]")
{
    Shell shell;
    REQUIRE(shell.makeBook());
    for (const QAbstractButton *button : shell.window.findChildren<QAbstractButton *>()) {
        // Qt's own corner and extension buttons are not ours.
        if (button->objectName().startsWith(QLatin1String("qt_")) || QByteArray(button->metaObject()->className()).startsWith("QTableCorner"))
            continue;
        CAPTURE(button->objectName().toStdString());
        CHECK((!button->accessibleName().isEmpty() || !button->text().isEmpty()));
    }
}
