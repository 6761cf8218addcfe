// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/people_list_query.h"
#include "tests/support/catch.h"
#include "tests/ui/answers.h"
#include "tests/ui/order_window.h"
#include "tests/ui/page_fit.h"
#include "ui/people/people_model.h"
#include "ui/people/person_form.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

using namespace somo;
using namespace somo::test;

namespace {

/// The page over the book of the orders' tests, with An chosen.
struct PeopleWindow : OrderWindow {
    PeopleWindow()
    {
        window().showPage(PageId::people);
        view = field<QTableView>("peopleList");
        tree = field<QTreeWidget>("teamTree");
        if (!QTest::qWaitFor([&] { return view->model()->rowCount() == 2 && name() == QStringLiteral("Nguyễn Hoài An"); }, 10'000))
            qFatal("no people");
    }
    QString name() { return field<QLineEdit>("personName")->text(); }
    void type(const char *name, const QString &text)
    {
        auto *line = field<QLineEdit>(name);
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        line->insert(text); // as typed; keyClicks() knows ASCII only
        QTest::keyClick(line, Qt::Key_Return);
    }
    /// Types team and day by keyboard alone; a team that isn't there yet is made.
    void move(const QString &team, const QString &day)
    {
        type("personTeam", team);
        REQUIRE(QTest::qWaitFor([&] { return window().focusWidget() == field<QLineEdit>("personDay"); }, 5'000));
        type("personDay", day);
    }
    void undo()
    {
        view->setFocus();
        QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
    }
    bool shows(const char *label, const QString &text)
    {
        return QTest::qWaitFor([&] { return field<QLabel>(label)->isVisible() && field<QLabel>(label)->text().contains(text); }, 10'000);
    }
    PersonId id(const QString &code) { return must(people::find(database(), code)); }
    Person person(const QString &code) { return must(people::byId(database(), id(code))); }
    std::vector<Membership> stays(const QString &code) { return must(people::memberships(database(), id(code))); }
    bool hasStays(size_t number)
    {
        return QTest::qWaitFor([&] { return stays(QStringLiteral("AN")).size() == number; }, 10'000);
    }
    QTreeWidgetItem *team(const QString &text)
    {
        for (QTreeWidgetItemIterator at(tree); *at; ++at) {
            if ((*at)->text(0) == text)
                return *at;
        }
        return nullptr;
    }
    bool hasTeam(const QString &text)
    {
        return QTest::qWaitFor([&] { return team(text) != nullptr; }, 10'000);
    }
    QTableView *view = nullptr;
    QTreeWidget *tree = nullptr;
};

const QString an = QStringLiteral("AN");

} // namespace

TEST_CASE("a person is added by keyboard alone, each fault under its field, and taken back", "[people]")
{
    PeopleWindow at;
    at.field<QAction>("newPerson")->trigger();
    CHECK(at.window().focusWidget() == at.field<QLineEdit>("personName"));
    CHECK_FALSE(at.field<QWidget>("personTeams")->isVisible());
    at.type("personName", QStringLiteral("Lê Thu Cúc"));
    at.type("personCode", {});
    at.type("personTo", {});
    CHECK(at.count("person") == 2);
    CHECK(at.shows("personCodeError", {}));
    CHECK_FALSE(at.field<QLabel>("personNameError")->isVisible());
    CHECK(at.window().focusWidget() == at.field<QLineEdit>("personCode"));
    at.type("personCode", an);
    CHECK_FALSE(at.field<QLabel>("personCodeError")->isVisible()); // it goes away while it is put right
    at.type("personTo", {});
    CHECK(at.shows("personCodeError", an)); // taken
    CHECK(at.count("person") == 2);
    at.type("personCode", QStringLiteral("CUC"));
    at.type("personTo", {});
    REQUIRE(QTest::qWaitFor([&] { return at.view->model()->rowCount() == 3; }, 10'000));
    CHECK(at.person(QStringLiteral("CUC")).name == QStringLiteral("Lê Thu Cúc"));
    CHECK(at.field<QWidget>("personTeams")->isVisible());
    CHECK(at.view->selectionModel()->selectedRows().value(0).data() == QStringLiteral("Lê Thu Cúc"));
    at.undo();
    REQUIRE(QTest::qWaitFor([&] { return at.count("person") == 2 && at.view->model()->rowCount() == 2; }, 10'000));
}

TEST_CASE("a move from a day ends the stay before, makes a new team on the spot, and undo takes it back whole", "[people]")
{
    PeopleWindow at;
    at.move(QStringLiteral("Alpha"), QStringLiteral("01/01/2026"));
    REQUIRE(at.hasStays(1));
    CHECK(at.count("team") == 1);
    REQUIRE(at.shows("personStays", QStringLiteral("Alpha")));
    at.move(QStringLiteral("Beta"), QStringLiteral("01/10/2026"));
    REQUIRE(at.hasStays(2));
    const auto stays = at.stays(an);
    CHECK(stays[0].to == Day::fromNumber(20260930));
    CHECK(stays[1].from == Day::fromNumber(20261001));
    CHECK(stays[1].to == openEnd);
    REQUIRE(at.shows("personStays", QStringLiteral("Beta")));
    CHECK(at.field<QWidget>("teamLine")->accessibleDescription().contains(QStringLiteral("Beta")));
    at.undo();
    REQUIRE(at.hasStays(1));
    CHECK(at.stays(an)[0].to == openEnd);
    CHECK(at.count("team") == 1);
}

TEST_CASE("an earlier first day in the same team makes one longer stay, not two", "[people]")
{
    PeopleWindow at;
    at.move(QStringLiteral("Alpha"), QStringLiteral("01/06/2026"));
    REQUIRE(at.hasStays(1));
    REQUIRE(at.shows("personStays", QStringLiteral("01/06/2026")));
    at.move(QStringLiteral("Alpha"), QStringLiteral("01/03/2026"));
    REQUIRE(QTest::qWaitFor([&] { return at.stays(an)[0].from == Day::fromNumber(20260301); }, 10'000));
    CHECK(at.stays(an).size() == 1);
    REQUIRE(at.shows("personStays", QStringLiteral("01/03/2026")));
    at.move(QStringLiteral("Alpha"), QStringLiteral("01/07/2026"));
    CHECK(at.shows("personDayError", QStringLiteral("Alpha"))); // there already
    CHECK(at.stays(an).size() == 1);
}

TEST_CASE("a stay ends with the day typed, and a day outside every stay is refused", "[people]")
{
    PeopleWindow at;
    at.move(QStringLiteral("Alpha"), QStringLiteral("01/06/2026"));
    REQUIRE(at.hasStays(1));
    REQUIRE(at.shows("personStays", QStringLiteral("01/06/2026")));
    auto *day = at.field<QLineEdit>("personDay");
    day->setFocus();
    day->setText(QStringLiteral("01/05/2026"));
    at.field<QPushButton>("leaveTeam")->click();
    CHECK(at.shows("personDayError", QStringLiteral("01/05/2026")));
    day->setText(QStringLiteral("30/09/2026"));
    at.field<QPushButton>("leaveTeam")->click();
    REQUIRE(QTest::qWaitFor([&] { return at.stays(an)[0].to == Day::fromNumber(20260930); }, 10'000));
    REQUIRE(at.shows("personStays", QStringLiteral("30/09/2026")));
}

TEST_CASE("a base salary is read only when asked for, written from a day, and closed for the next person", "[people]")
{
    PeopleWindow at;
    CHECK_FALSE(at.field<QLabel>("personSalaries")->isVisible());
    at.field<QPushButton>("showSalary")->click();
    REQUIRE(QTest::qWaitFor([&] { return at.field<QLabel>("personSalaries")->isVisible(); }, 10'000));
    at.type("salaryAmount", {});
    at.type("salaryDay", QStringLiteral("01/03/2026"));
    CHECK(at.shows("salaryAmountError", {}));
    at.type("salaryAmount", QStringLiteral("12tr"));
    at.type("salaryDay", QStringLiteral("01/03/2026"));
    REQUIRE(at.shows("personSalaries", QStringLiteral("12.000.000")));
    const auto salaries = must(people::salaries(at.database(), at.id(an)));
    REQUIRE(salaries.size() == 1);
    CHECK(salaries[0].from == Day::fromNumber(20260301));
    CHECK(salaries[0].monthly == Money::fromMinorUnits(12'000'000));
    at.view->setFocus();
    QTest::keyClick(at.view, Qt::Key_Down);
    REQUIRE(at.name() == QStringLiteral("Phạm Đức Bình"));
    CHECK_FALSE(at.field<QLabel>("personSalaries")->isVisible());
    CHECK(at.field<QLabel>("personSalaries")->text().indexOf(QStringLiteral("12.000.000")) < 0);
}

TEST_CASE("teams stand with their leads, and choosing one shows its people only", "[people]")
{
    PeopleWindow at;
    at.field<QCheckBox>("personLeads")->setChecked(true);
    at.move(QStringLiteral("Alpha"), QStringLiteral("01/06/2026"));
    REQUIRE(at.hasTeam(QStringLiteral("Alpha  1")));
    QTreeWidgetItem *alpha = at.team(QStringLiteral("Alpha  1"));
    REQUIRE(alpha->childCount() == 1);
    CHECK(alpha->child(0)->text(0) == QStringLiteral("Nguyễn Hoài An (trưởng nhóm)"));
    CHECK(at.team(QStringLiteral("Chưa ở nhóm nào  1")));
    at.tree->setCurrentItem(at.team(QStringLiteral("Chưa ở nhóm nào  1")));
    CHECK(at.view->model()->rowCount() == 1);
    CHECK(at.view->model()->index(0, 0).data() == QStringLiteral("Phạm Đức Bình"));
    CHECK(at.name() == QStringLiteral("Nguyễn Hoài An")); // the form stays
    at.tree->setCurrentItem(alpha->child(0));
    CHECK(at.view->model()->rowCount() == 1);
    CHECK(at.view->currentIndex().data() == QStringLiteral("Nguyễn Hoài An"));
    QTest::keyClick(&at.window(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(at.view->model()->rowCount() == 2);
}

TEST_CASE("a team is added, renamed and taken out beside its tree, and a name there already is refused with words", "[people]")
{
    PeopleWindow at;
    at.field<QAction>("newTeam")->trigger();
    auto *name = at.field<QLineEdit>("teamName");
    REQUIRE(at.window().focusWidget() == name);
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(at.shows("teamNameError", {}));
    at.type("teamName", QStringLiteral("Nhóm Huế"));
    REQUIRE(at.hasTeam(QStringLiteral("Nhóm Huế  0")));
    CHECK_FALSE(name->isVisible());
    REQUIRE(QTest::qWaitFor([&] { return at.tree->currentItem() == at.team(QStringLiteral("Nhóm Huế  0")); }, 10'000));
    CHECK(at.view->model()->rowCount() == 0);
    CHECK(at.shows("peopleEmpty", {}));
    at.field<QAction>("addTeam")->trigger();
    at.type("teamName", QStringLiteral("nhom hue"));
    CHECK(at.shows("teamNameError", QStringLiteral("Nhóm Huế"))); // whatever its marks
    CHECK(at.count("team") == 1);
    QTest::keyClick(name, Qt::Key_Escape);
    CHECK_FALSE(name->isVisible());
    CHECK(at.tree->hasFocus());
    // The same beside the field where a person is moved.
    at.field<QPushButton>("peopleEmptyMain")->click();
    at.field<QLineEdit>("personTeam")->setFocus();
    at.field<QLineEdit>("personTeam")->setText(QStringLiteral("nhom HUE"));
    QTest::keyClick(at.field<QLineEdit>("personTeam"), Qt::Key_Return, Qt::AltModifier);
    at.field<QPushButton>("movePerson")->click();
    CHECK(at.shows("personTeamError", QStringLiteral("Nhóm Huế")));
    CHECK(at.count("team") == 1);

    at.tree->setCurrentItem(at.team(QStringLiteral("Nhóm Huế  0")));
    at.tree->setFocus();
    QTest::keyClick(at.tree, Qt::Key_F2);
    CHECK(name->text() == QStringLiteral("Nhóm Huế"));
    at.type("teamName", QStringLiteral("Nhóm Đà Nẵng"));
    REQUIRE(at.hasTeam(QStringLiteral("Nhóm Đà Nẵng  0")));
    at.tree->setFocus();
    QTest::keyClick(at.tree, Qt::Key_Delete);
    REQUIRE(QTest::qWaitFor([&] { return at.count("team") == 0 && at.team(QStringLiteral("Nhóm Đà Nẵng  0")) == nullptr; }, 10'000));
    CHECK(at.view->model()->rowCount() == 2); // everybody again
    at.undo();
    REQUIRE(at.hasTeam(QStringLiteral("Nhóm Đà Nẵng  0")));
}

TEST_CASE("a team gets another name for everybody in it, and stays while somebody was ever in it", "[people]")
{
    PeopleWindow at;
    at.move(QStringLiteral("Alpha"), QStringLiteral("01/06/2026"));
    REQUIRE(at.hasTeam(QStringLiteral("Alpha  1")));
    at.tree->setCurrentItem(at.team(QStringLiteral("Alpha  1")));
    at.field<QAction>("renameTeam")->trigger();
    at.type("teamName", QStringLiteral("Nhóm Hà Nội"));
    REQUIRE(at.shows("personStays", QStringLiteral("Nhóm Hà Nội")));
    CHECK(at.count("team") == 1);
    REQUIRE(at.hasTeam(QStringLiteral("Nhóm Hà Nội  1")));
    at.field<QAction>("removeTeam")->trigger();
    CHECK(QTest::qWaitFor([&] {
        for (const auto *label : at.window().findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(QStringLiteral("“Nhóm Hà Nội” đang được dùng nên chưa xóa: 1 người.")))
                return true;
        }
        return false;
    }, 10'000));
    CHECK(at.count("team") == 1);
    // The old name is free again, though the old code stays with the team.
    at.move(QStringLiteral("Alpha"), QStringLiteral("01/09/2026"));
    REQUIRE(at.hasStays(2));
    CHECK(at.count("team") == 2);
}

TEST_CASE("days in the wrong order are refused under the field, and the filter is folded", "[people]")
{
    PeopleWindow at;
    at.type("personFrom", QStringLiteral("01/10/2026"));
    at.type("personTo", QStringLiteral("01/09/2026"));
    CHECK(at.shows("personToError", {}));
    CHECK(at.person(an).activeFrom.isNull());
    at.type("personTo", QStringLiteral("20/10/2026"));
    REQUIRE(QTest::qWaitFor([&] { return at.person(an).activeTo == Day::fromNumber(20261020); }, 10'000));
    // Who has left stands last.
    REQUIRE(QTest::qWaitFor([&] { return at.view->model()->index(1, 0).data() == QStringLiteral("Nguyễn Hoài An"); }, 10'000));
    auto *filter = at.field<QLineEdit>("peopleFilter");
    filter->setFocus();
    QTest::keyClicks(filter, QStringLiteral("duc"));
    CHECK(at.view->model()->rowCount() == 1);
}

TEST_CASE("what is typed is kept when another person is chosen", "[people]")
{
    PeopleWindow at;
    auto *name = at.field<QLineEdit>("personName");
    name->setFocus();
    name->selectAll();
    name->insert(QStringLiteral("Nguyễn An"));
    at.view->setFocus();
    QTest::keyClick(at.view, Qt::Key_Down);
    REQUIRE(QTest::qWaitFor([&] { return at.person(an).name == QStringLiteral("Nguyễn An"); }, 10'000));
    CHECK(at.name() == QStringLiteral("Phạm Đức Bình"));
}

TEST_CASE("every field of the people page has a name, and no button is narrower than its text", "[people][fit]")
{
    PeopleWindow at;
    at.move(QStringLiteral("Alpha"), QStringLiteral("01/06/2026"));
    REQUIRE(at.shows("personStays", QStringLiteral("Alpha")));
    at.field<QPushButton>("showSalary")->click();
    REQUIRE(QTest::qWaitFor([&] { return at.field<QLabel>("personSalaries")->isVisible(); }, 10'000));
    at.field<QAction>("newTeam")->trigger();
    const auto language = GENERATE(Language::vietnamese, Language::english);
    at.window().setLanguage(language);
    at.window().resize(1024, 600);
    waitForAnswers(at.workspace());
    const auto *page = at.window().page(PageId::people);
    checkPageFits(*page, 6);
    for (const auto *scroll : page->findChildren<QScrollArea *>())
        CHECK(scroll->widget()->width() <= scroll->viewport()->width()); // nothing of the form is cut
    CHECK_FALSE(at.view->isColumnHidden(PeopleModel::TeamColumn));
    for (const char *name : {"personName", "personCode", "personFrom", "personTo", "personDay", "personTeam", "salaryAmount", "salaryDay", "peopleFilter", "peopleList", "teamTree", "teamName"}) {
        INFO(name);
        CHECK_FALSE(at.field<QWidget>(name)->accessibleName().isEmpty());
    }
}

TEST_CASE("the list of people shows who may do what on the server, where its reader may see it", "[people]")
{
    PeopleList list;
    for (const qint64 id : {1, 2}) {
        PersonWithTeams row;
        row.person.id = PersonId{id};
        row.person.name = id == 1 ? QStringLiteral("An") : QStringLiteral("Bình");
        list.people.push_back(row);
    }
    PeopleModel model;
    RolesSeen roles;
    roles.accounts = {{PersonId{2}, QStringLiteral("Bình"), QStringLiteral("BINH"), QStringLiteral("tea_binh"), TeamRole::lead}};
    roles.shown = true;
    model.setRoles(roles);
    model.setList(list, Formats(Language::english), Day::fromNumber(20261024));
    CHECK(model.index(0, PeopleModel::RoleColumn).data().toString().isEmpty());
    CHECK(model.index(1, PeopleModel::RoleColumn).data().toString() == QStringLiteral("Lead · tea_binh"));
    // A file has no logins.
    OrderWindow window;
    const RolesSeen none = must(loadRoles(window.database()));
    CHECK_FALSE(none.shown);
    CHECK(none.accounts.empty());
}
