// SPDX-License-Identifier: GPL-3.0-or-later
// Keys that hold in the whole window: back, write, pages, what is saved.
#include "core/kpi/target_query.h"
#include "core/kpi/target_store.h"
#include "tests/support/catch.h"
#include "tests/ui/order_window.h"
#include "ui/shell/page_catalogue.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace somo;
using namespace somo::test;

namespace {

struct KeyWindow : OrderWindow {
    void show(PageId page, const char *table = nullptr)
    {
        window().showPage(page);
        REQUIRE(QTest::qWaitFor([&] { return !table || (field<QTableView>(table) && field<QTableView>(table)->model()->rowCount() > 0); }, 10'000));
    }
    void type(const char *name, const QString &text)
    {
        auto *line = field<QLineEdit>(name);
        REQUIRE(line);
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        line->insert(text); // as typed; keyClicks() knows ASCII only
    }
    void press(const char *name, Qt::KeyboardModifiers held) { QTest::keyClick(field<QLineEdit>(name), Qt::Key_Return, held); }
    bool counts(const char *table, int number)
    {
        return QTest::qWaitFor([&] { return count(table) == number; }, 10'000);
    }
    /// The form is empty and waits in its first field.
    bool waitsForNext(const char *name)
    {
        return QTest::qWaitFor([&] { return window().focusWidget() == field<QLineEdit>(name) && field<QLineEdit>(name)->text().isEmpty(); }, 10'000);
    }
    /// Keys of the window hold only while it is active, and pages give the focus to their first field once they are filled.
    bool isFocused(QWidget *widget)
    {
        return QTest::qWaitFor(
            [&] {
                if (!window().isActiveWindow())
                    window().activateWindow();
                if (!widget->hasFocus())
                    widget->setFocus();
                return window().isActiveWindow() && widget->hasFocus();
            },
            10'000);
    }
    bool isOn(PageId id) { return window().page(id) && window().page(id)->isVisible(); }
};

constexpr auto writeKeys = Qt::ControlModifier;
constexpr auto nextKeys = Qt::ControlModifier | Qt::ShiftModifier;

} // namespace

TEST_CASE("Backspace clears a cell and a letter, and goes back only where neither is", "[keys]")
{
    KeyWindow at;
    at.writeElsewhere([](Database &database) -> Status {
        Target target;
        target.subject.kind = SubjectKind::person;
        SOMO_TRY_ASSIGN(const PersonId an, people::find(database, QStringLiteral("AN")));
        target.subject.id = an.value;
        target.period = Period::fromText(u"2026-10", 1).value();
        target.value = 5'000'000;
        const auto added = addTarget(database, target);
        return added ? success() : Status(added.error());
    });
    at.show(PageId::targets, nullptr);
    auto *grid = at.field<QTableView>("targetGrid");
    REQUIRE(QTest::qWaitFor([&] { return grid->model()->rowCount() == 2 && grid->model()->index(0, 9).data().toString() == QStringLiteral("5"); }, 10'000));
    REQUIRE(at.isFocused(grid));
    // QTableView::setCurrentIndex() selects by the keys that were held last, which may be the Ctrl of another test.
    grid->selectionModel()->setCurrentIndex(grid->model()->index(0, 9), QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(grid, Qt::Key_Backspace);
    CHECK(at.isOn(PageId::targets));
    CHECK(QTest::qWaitFor([&] { return must(allTargets(at.database(), 1)).empty(); }, 10'000));
    CHECK(QTest::qWaitFor([&] { return grid->model()->index(0, 9).data().toString() != QStringLiteral("5"); }, 10'000));

    at.show(PageId::people, "peopleList");
    auto *filter = at.field<QLineEdit>("peopleFilter");
    REQUIRE(at.isFocused(filter));
    QTest::keyClicks(filter, QStringLiteral("an"));
    QTest::keyClick(filter, Qt::Key_Backspace);
    CHECK(filter->text() == QStringLiteral("a"));
    CHECK(at.isOn(PageId::people));
    filter->clear();
    QTest::keyClick(filter, Qt::Key_Backspace); // nothing is left to take away
    CHECK(at.isOn(PageId::people));

    REQUIRE(at.isFocused(at.field<QTableView>("peopleList")));
    QTest::keyClick(at.field<QTableView>("peopleList"), Qt::Key_Backspace);
    CHECK(QTest::qWaitFor([&] { return !at.isOn(PageId::people); }, 10'000));
}

TEST_CASE("Ctrl+Enter writes every form, Ctrl+Shift+Enter also begins the next one", "[keys]")
{
    KeyWindow at;
    struct Form {
        PageId page;
        const char *list;
        const char *begin;
        const char *name;
        const char *also; // another field that must not be empty
        const char *table;
    };
    const Form form = GENERATE(Form{PageId::customers, "customerList", "newCustomer", "customerName", nullptr, "customer"},
                               Form{PageId::products, "productList", "newProduct", "productName", "productCode", "product"},
                               Form{PageId::people, "peopleList", "newPerson", "personName", "personCode", "person"},
                               Form{PageId::people, "peopleList", "newTeam", "teamName", nullptr, "team"},
                               Form{PageId::places, "channelList", "newChannel", "channelName", nullptr, "channel"},
                               Form{PageId::places, "channelList", "newRegion", "regionName", nullptr, "province"},
                               Form{PageId::places, "channelList", "newArea", "regionName", nullptr, "area"});
    CAPTURE(form.begin);
    at.show(form.page, form.list);
    const int before = at.count(form.table);
    const auto fill = [&](int number) {
        if (form.also)
            at.type(form.also, QStringLiteral("MOI-%1").arg(number));
        at.type(form.name, QStringLiteral("Tên mới %1").arg(number));
    };
    at.field<QAction>(form.begin)->trigger();
    REQUIRE(at.waitsForNext(form.name));
    fill(1);
    at.press(form.name, writeKeys);
    REQUIRE(at.counts(form.table, before + 1));
    at.field<QAction>(form.begin)->trigger();
    REQUIRE(at.waitsForNext(form.name));
    fill(2);
    at.press(form.name, nextKeys);
    REQUIRE(at.counts(form.table, before + 2));
    CHECK(at.waitsForNext(form.name));
    // Nothing is typed yet, so nothing can be written; the form says what it needs.
    at.press(form.name, writeKeys);
    CHECK(at.window().findChild<QLabel *>(QString::fromLatin1(form.name).append(QStringLiteral("Error")))->isVisible());
    CHECK(at.count(form.table) == before + 2);
}

TEST_CASE("Ctrl+Enter in a part that is written for itself writes that part", "[keys]")
{
    KeyWindow at;
    at.show(PageId::people, "peopleList");
    REQUIRE(QTest::qWaitFor([&] { return at.field<QLineEdit>("personName")->text() == QStringLiteral("Nguyễn Hoài An"); }, 10'000));
    at.field<QPushButton>("showSalary")->click();
    REQUIRE(QTest::qWaitFor([&] { return at.field<QLineEdit>("salaryAmount")->isVisible(); }, 10'000));
    at.type("salaryAmount", QStringLiteral("8tr"));
    at.press("salaryAmount", writeKeys);
    CHECK(at.counts("person_pay", 1));
    CHECK(at.count("person") == 2);
    at.window().showPage(PageId::settings);
    REQUIRE(QTest::qWaitFor([&] { return at.field<QTreeWidget>("holidays")->topLevelItemCount() > 0; }, 10'000));
    const int days = at.count("holiday");
    at.type("holidayFirst", QStringLiteral("24/12/2026"));
    at.press("holidayFirst", writeKeys);
    at.press("holidayFirst", writeKeys); // a day so far ahead is asked about once
    CHECK(at.counts("holiday", days + 1));
}

TEST_CASE("Ctrl+1 to Ctrl+9 are the pages of the rail from top to bottom", "[keys]")
{
    KeyWindow at;
    int number = 0;
    for (const PageEntry &entry : pageCatalogue()) {
        if (entry.has(OffRail))
            continue;
        if (++number > 9)
            break;
        CAPTURE(entry.name);
        CHECK(QString::fromLatin1(entry.keys) == QStringLiteral("Ctrl+%1").arg(number));
        QTest::keyClick(&at.window(), Qt::Key(Qt::Key_0 + number), Qt::ControlModifier);
        CHECK(at.field<QAbstractButton>(entry.objectName)->isChecked());
    }
    CHECK(number > 9);
    QTest::keyClick(&at.window(), Qt::Key_J, Qt::ControlModifier);
    CHECK(at.isOn(PageId::history));
}

TEST_CASE("the filter's command says what it filters, and is there where something can be filtered", "[keys]")
{
    KeyWindow at;
    const QAction *filter = at.window().findChild<QAction *>(QStringLiteral("command%1").arg(int(WindowMenus::Command::filter)));
    REQUIRE(filter);
    CHECK(filter->text() == QStringLiteral("&Lọc: Bảng KPI"));
    at.show(PageId::people, "peopleList");
    CHECK(filter->text().endsWith(QStringLiteral(": Nhân viên")));
    QTest::keyClick(&at.window(), Qt::Key_F, Qt::ControlModifier);
    CHECK(at.window().focusWidget() == at.field<QLineEdit>("peopleFilter"));
    at.show(PageId::history);
    CHECK(filter->isEnabled());
    at.show(PageId::settings);
    QTest::keyClick(&at.window(), Qt::Key_F, Qt::ControlModifier);
    CHECK(at.window().focusWidget() == at.field<QLineEdit>("settingsSearch"));
    at.workspace().close();
    CHECK_FALSE(filter->isEnabled());
}

TEST_CASE("Ctrl+S says since when everything is saved, by the newest command", "[keys]")
{
    KeyWindow at;
    const auto *said = at.field<QLabel>("statusSaid");
    QTest::keyClick(&at.window(), Qt::Key_S, Qt::ControlModifier);
    CHECK(QTest::qWaitFor([&] { return said->text().contains(QStringLiteral("từ lúc mở sổ")); }, 5'000));
    bool written = false;
    at.workspace().writeSetting(QStringLiteral("name"), QStringLiteral("Trà Mộc"), &at.window(), [&](const Result<CommandOutcome> &done) { written = done.ok(); });
    REQUIRE(QTest::qWaitFor([&] { return written; }, 5'000));
    QTest::keyClick(&at.window(), Qt::Key_S, Qt::ControlModifier);
    CHECK(QTest::qWaitFor([&] { return said->text().contains(QStringLiteral("Trà Mộc")); }, 5'000));
    CHECK(said->text().startsWith(QStringLiteral("Mọi thứ đã lưu từ ")));
}
