// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/target_query.h"
#include "core/kpi/target_store.h"
#include "tests/support/catch.h"
#include "tests/ui/order_window.h"
#include "ui/shell/conflict_sheet.h"
#include "ui/targets/target_grid_model.h"
#include "ui/targets/target_verdict.h"

#include <algorithm>

#include <QAction>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QComboBox>
#include <QPushButton>
#include <QToolButton>

using namespace somo;
using namespace somo::test;

namespace {

/// The page of targets over the book of the orders' tests: An and Bình, 24 October 2026.
struct TargetsWindow : OrderWindow {
    TargetsWindow()
    {
        window().showPage(PageId::targets);
        view = window().findChild<QTableView *>(QStringLiteral("targetGrid"));
        (void)QTest::qWaitFor([&] { return view && view->model()->rowCount() == 2; }, 10'000);
        view->setFocus();
    }
    /// The value of the row's month, 0 where none is.
    qint64 value(int row, int month)
    {
        for (const Target &target : must(allTargets(database(), 1))) {
            if (target.period.kind() == PeriodKind::month && target.subject.name == view->model()->headerData(row, Qt::Vertical).toString() && target.period.first().month() == month)
                return target.value;
        }
        return 0;
    }
    bool waitFor(int row, int month, qint64 expected)
    {
        return QTest::qWaitFor([&] { return value(row, month) == expected; }, 10'000);
    }
    void go(int row, int column) { view->setCurrentIndex(view->model()->index(row, column)); }
    void type(const QString &text, Qt::Key end)
    {
        QTest::keyClicks(view, text.left(1));
        auto *editor = view->findChild<QLineEdit *>(QStringLiteral("targetEditor"));
        REQUIRE(editor);
        QTest::keyClicks(editor, text.mid(1));
        QTest::keyClick(editor, end);
        // The next one typed must not find the editor that is just going.
        REQUIRE(QTest::qWaitFor([&] { return !view->findChild<QLineEdit *>(QStringLiteral("targetEditor")); }, 5'000));
    }
    /// The value of the row's period, 0 where none is.
    qint64 valueOf(int row, QStringView period)
    {
        for (const Target &target : must(allTargets(database(), 1))) {
            if (target.subject.name == view->model()->headerData(row, Qt::Vertical).toString() && target.period.toText() == period)
                return target.value;
        }
        return 0;
    }
    /// Shows months, quarters or years by the keyboard, and waits for that many periods.
    void showBy(const char *button, int periods)
    {
        QTest::keyClick(field<QToolButton>(button), Qt::Key_Space);
        REQUIRE(QTest::qWaitFor([&] { return view->model()->columnCount() == periods + 2; }, 10'000));
        view->setFocus();
    }
    QString said(int row, int column) { return view->model()->index(row, column).data(Qt::AccessibleTextRole).toString(); }
    QTableView *view = nullptr;
};

} // namespace

TEST_CASE("targets are typed by keyboard alone, and Ctrl+Z takes one back", "[targets]")
{
    TargetsWindow at;
    at.go(0, 9);
    at.type(QStringLiteral("60tr"), Qt::Key_Return);
    REQUIRE(at.waitFor(0, 10, 60'000'000));
    CHECK(at.view->currentIndex() == at.view->model()->index(1, 9));
    at.type(QStringLiteral("=120000*3"), Qt::Key_Tab);
    REQUIRE(at.waitFor(1, 10, 360'000));
    CHECK(at.view->currentIndex() == at.view->model()->index(1, 10));
    // What can't be taken stays in its cell with the reason, and keeps the cursor.
    at.type(QStringLiteral("abc"), Qt::Key_Return);
    CHECK(at.view->currentIndex() == at.view->model()->index(1, 10));
    CHECK(at.view->currentIndex().data().toString() == QStringLiteral("abc"));
    CHECK(at.window().findChild<QLabel *>(QStringLiteral("targetsFoot"))->text().contains(QStringLiteral("abc")));
    QTest::keyClick(&at.window(), Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(at.waitFor(1, 10, 0));
    CHECK(at.value(0, 10) == 60'000'000);
}

TEST_CASE("a target that somebody else wrote while it was typed is not written over: the choice stands over the grid", "[targets][conflict]")
{
    TargetsWindow at;
    at.go(0, 9);
    at.type(QStringLiteral("60tr"), Qt::Key_Return);
    REQUIRE(at.waitFor(0, 10, 60'000'000));
    REQUIRE(QTest::qWaitFor([&] { return at.said(0, 9).contains(QStringLiteral("60.000.000")); }, 10'000));
    at.go(0, 9);
    at.view->setFocus();
    QTest::keyClicks(at.view, QStringLiteral("8"));
    auto *editor = at.view->findChild<QLineEdit *>(QStringLiteral("targetEditor"));
    REQUIRE(editor);
    QTest::keyClicks(editor, QStringLiteral("0tr"));
    at.writeElsewhere([&](Database &database) -> Status {
        SOMO_TRY_ASSIGN(const std::vector<Target> targets, allTargets(database, 1));
        Target theirs = targets.front();
        theirs.value = 70'000'000;
        return updateTarget(database, theirs);
    });
    // The grid follows; what is being typed stays.
    REQUIRE(QTest::qWaitFor([&] { return at.said(0, 9).contains(QStringLiteral("70.000.000")); }, 10'000));
    CHECK(editor->text() == QStringLiteral("80tr"));
    QTest::keyClick(editor, Qt::Key_Return);
    auto *strip = at.field<ConflictSheet>("targetConflict");
    REQUIRE(QTest::qWaitFor([&] { return strip->isVisible(); }, 10'000));
    const QString told = at.field<QLabel>("targetConflictText")->text();
    CHECK(told.contains(QStringLiteral("Bình")));
    for (const char *amount : {"60.000.000", "70.000.000", "80.000.000"})
        CHECK(told.contains(QString::fromLatin1(amount)));
    CHECK_FALSE(at.field<QPushButton>("targetBoth")->isVisible()); // a cell holds one of them
    CHECK(at.value(0, 10) == 70'000'000);
    SECTION("theirs")
    {
        at.field<QPushButton>("targetTheirs")->click();
        CHECK_FALSE(strip->isVisible());
        QTest::qWait(50);
        CHECK(at.value(0, 10) == 70'000'000);
    }
    SECTION("mine, and one undo gives theirs back")
    {
        at.field<QPushButton>("targetMine")->click();
        REQUIRE(at.waitFor(0, 10, 80'000'000));
        CHECK_FALSE(strip->isVisible());
        QTest::keyClick(&at.window(), Qt::Key_Z, Qt::ControlModifier);
        CHECK(at.waitFor(0, 10, 70'000'000));
    }
}

TEST_CASE("last month is copied, a year spread and cells cleared, each by one command", "[targets]")
{
    TargetsWindow at;
    at.go(0, 8);
    at.type(QStringLiteral("30tr"), Qt::Key_Return);
    REQUIRE(at.waitFor(0, 9, 30'000'000));
    at.go(0, 9);
    REQUIRE(QTest::qWaitFor([&] { return at.view->model()->index(0, 8).data().toString() != QStringLiteral("·"); }, 10'000));
    at.window().findChild<QAction *>(QStringLiteral("copyLastMonth"))->trigger();
    REQUIRE(at.waitFor(0, 10, 30'000'000));
    at.go(1, 0);
    at.window().findChild<QAction *>(QStringLiteral("spreadYear"))->trigger();
    auto *editor = at.view->findChild<QLineEdit *>(QStringLiteral("targetEditor"));
    REQUIRE(editor);
    QTest::keyClicks(editor, QStringLiteral("120tr"));
    QTest::keyClick(editor, Qt::Key_Return);
    // Nothing was sold last year: even parts.
    REQUIRE(at.waitFor(1, 1, 10'000'000));
    CHECK(at.value(1, 12) == 10'000'000);
    QTest::keyClick(&at.window(), Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(at.waitFor(1, 12, 0));
    CHECK(at.value(1, 1) == 0);
    // Cleared is what stands in the grid, so it must stand there.
    REQUIRE(QTest::qWaitFor([&] { return at.view->model()->index(0, 9).data().toString() != QStringLiteral("·"); }, 10'000));
    at.go(0, 9);
    at.view->setFocus();
    QTest::keyClick(at.view, Qt::Key_Delete);
    REQUIRE(at.waitFor(0, 10, 0));
    CHECK(at.value(0, 9) == 30'000'000);
}

TEST_CASE("a block from Excel is pasted by one command, and the cell that can't be taken is named", "[targets]")
{
    TargetsWindow at;
    at.go(0, 0);
    QApplication::clipboard()->setText(QStringLiteral("50.000.000\t52tr\r\nxấu\t41.500.000\r\n"));
    QTest::keyClick(at.view, Qt::Key_V, Qt::ControlModifier);
    REQUIRE(at.waitFor(1, 2, 41'500'000));
    CHECK(at.value(0, 1) == 50'000'000);
    CHECK(at.value(0, 2) == 52'000'000);
    CHECK(at.value(1, 1) == 0);
    const QString foot = at.window().findChild<QLabel *>(QStringLiteral("targetsFoot"))->text();
    CHECK(foot.contains(at.view->model()->headerData(1, Qt::Vertical).toString()));
    CHECK(foot.contains(QStringLiteral("xấu")));
    CHECK(at.view->model()->index(1, 0).data().toString() == QStringLiteral("xấu"));
    QTest::keyClick(&at.window(), Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(at.waitFor(1, 2, 0));
    CHECK(at.value(0, 1) == 0);
    CHECK(at.value(0, 2) == 0);
}

TEST_CASE("a proposal is taken or left, and what it rests on is said", "[targets]")
{
    TargetCell cell;
    cell.period = Period::fromText(u"2026-10", 1).value();
    cell.activeDays = 31;
    cell.target = Target();
    cell.target->value = 900'000;
    for (const QStringView month : {u"2026-07", u"2026-08", u"2026-09"})
        cell.evidence.push_back({Period::fromText(month, 1).value(), Fraction(1, 2), std::nullopt, 30});
    cell.health = Health::tooHigh;
    cell.fair = FairRange{170'001, 728'571};
    cell.proposal = 450'000;
    TargetVerdict verdict;
    verdict.show(&cell, {SubjectKind::person, 1, QStringLiteral("AN"), QStringLiteral("An")}, Metric::revenue, BookSettings(),
                 Formats(Language::english));
    auto *take = verdict.findChild<QPushButton *>(QStringLiteral("takeProposal"));
    auto *leave = verdict.findChild<QPushButton *>(QStringLiteral("leaveProposal"));
    CHECK(verdict.findChild<QLabel *>(QStringLiteral("verdictWords"))->text().contains(QStringLiteral("50.0")));
    CHECK(verdict.findChild<QLabel *>(QStringLiteral("verdictProposal"))->text().contains(QStringLiteral("450,000")));
    qint64 taken = 0;
    QObject::connect(&verdict, &TargetVerdict::taken, &verdict, [&](qint64 value) { taken = value; });
    QTest::keyClick(take, Qt::Key_Space);
    CHECK(taken == 450'000);
    QTest::keyClick(leave, Qt::Key_Space);
    CHECK(take->isHidden());
    // It stays left when the page asks anew.
    verdict.show(&cell, {SubjectKind::person, 1, QStringLiteral("AN"), QStringLiteral("An")}, Metric::revenue, BookSettings(),
                 Formats(Language::english));
    CHECK(take->isHidden());
}

TEST_CASE("the year's column adds up live, and says why it doesn't for averages and rates", "[targets]")
{
    TargetsWindow at;
    constexpr int year = 12;
    at.go(0, 8);
    at.type(QStringLiteral("30tr"), Qt::Key_Tab);
    at.type(QStringLiteral("20tr"), Qt::Key_Return);
    REQUIRE(at.waitFor(0, 10, 20'000'000));
    CHECK(QTest::qWaitFor([&] { return at.view->model()->index(0, year).data().toString() == QStringLiteral("50"); }, 10'000));
    CHECK(at.said(0, year).contains(QStringLiteral("50.000.000")));
    // An average has no sum over the year: a dash with its reason, which can't be typed over.
    auto *metric = at.field<QComboBox>("targetMetric");
    metric->setCurrentIndex(metric->findData(int(Metric::averageOrder)));
    REQUIRE(QTest::qWaitFor([&] { return at.view->model()->index(0, year).data().toString() == QStringLiteral("–"); }, 10'000));
    CHECK_FALSE(at.view->isColumnHidden(year));
    CHECK(at.said(0, year).contains(QStringLiteral("không cộng được")));
    CHECK_FALSE(at.view->model()->flags(at.view->model()->index(0, year)).testFlag(Qt::ItemIsEditable));
    // Customers who come back may be the same in several months.
    metric->setCurrentIndex(metric->findData(int(Metric::repeatCustomers)));
    CHECK(QTest::qWaitFor([&] { return at.said(0, year).contains(QStringLiteral("quay lại")); }, 10'000));
}

TEST_CASE("targets of quarters and of years have their own grids, each typed and spread like the months", "[targets]")
{
    TargetsWindow at;
    at.showBy("byQuarter", 4);
    CHECK(at.view->model()->headerData(3, Qt::Horizontal).toString() == QStringLiteral("Quý 4/2026"));
    at.go(0, 3);
    at.type(QStringLiteral("90tr"), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return at.valueOf(0, u"2026-Q4") == 90'000'000; }, 10'000));
    CHECK(at.value(0, 10) == 0); // the months are as they were
    // 100 over four quarters without a season: 25 each.
    at.go(1, 0);
    at.window().findChild<QAction *>(QStringLiteral("spreadYear"))->trigger();
    auto *editor = at.view->findChild<QLineEdit *>(QStringLiteral("targetEditor"));
    REQUIRE(editor);
    QTest::keyClicks(editor, QStringLiteral("100tr"));
    QTest::keyClick(editor, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return at.valueOf(1, u"2026-Q2") == 25'000'000; }, 10'000));

    // A target of a month is no target of its quarter, and stands beside it.
    at.writeElsewhere([](Database &database) -> Status {
        SOMO_TRY_ASSIGN(const std::vector<Target> targets, allTargets(database, 1));
        Target september = *std::ranges::find(targets, 90'000'000, &Target::value); // An's of the fourth quarter
        september.period = must(Period::fromText(u"2026-09", 1));
        september.value = 30'000'000;
        SOMO_TRY_ASSIGN([[maybe_unused]] const TargetId id, addTarget(database, september));
        return success();
    });
    CHECK(QTest::qWaitFor([&] { return at.view->model()->index(0, 2).data(BesideRole).toString() == QStringLiteral("Σ tháng 30"); }, 10'000));
    CHECK(at.view->model()->index(0, 2).data().toString() == QStringLiteral("·"));
    CHECK(at.view->model()->headerData(4, Qt::Horizontal).toString() == QStringLiteral("Năm (tr ₫)"));

    at.showBy("byYear", 5);
    CHECK(at.view->model()->headerData(3, Qt::Horizontal).toString() == QStringLiteral("2026"));
    CHECK(at.view->isColumnHidden(5)); // years don't add up to a year
    CHECK_FALSE(at.window().findChild<QAction *>(QStringLiteral("spreadYear"))->isEnabled());
    at.go(0, 3);
    at.type(QStringLiteral("400tr"), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return at.valueOf(0, u"2026") == 400'000'000; }, 10'000));
    // This year so far stands under the next one: An's 21 completed orders of 1,260,000.
    CHECK(QTest::qWaitFor([&] { return at.said(0, 4).contains(QStringLiteral("26.460.000")); }, 10'000));
    CHECK(at.said(0, 4).contains(QStringLiteral("đến nay")));
    // Beside what the quarters add up to stands the year's own target.
    at.showBy("byQuarter", 4);
    CHECK(QTest::qWaitFor([&] { return at.said(0, 4).contains(QStringLiteral("400.000.000")); }, 10'000));
    CHECK(at.said(0, 4).contains(QStringLiteral("90.000.000")));
    CHECK(at.view->model()->index(0, 4).data(FairRole).toString().contains(QStringLiteral("400")));
}

TEST_CASE("in a team's row stands beside its own target what its people's add up to, where it differs", "[targets]")
{
    TargetsWindow at;
    at.writeElsewhere([](Database &database) -> Status {
        SOMO_TRY_ASSIGN(const qint64 team, named::add(database, NamedKind::team, QStringLiteral("BAC"), QStringLiteral("Nhóm Bắc")));
        for (const char16_t *code : {u"AN", u"BINH"}) {
            SOMO_TRY_ASSIGN(const PersonId person, people::find(database, QString::fromUtf16(code)));
            Membership stay;
            stay.person = person;
            stay.team = TeamId{team};
            SOMO_TRY(people::addMembership(database, stay));
        }
        return success();
    });
    at.go(0, 9);
    at.type(QStringLiteral("60tr"), Qt::Key_Return);
    REQUIRE(at.waitFor(0, 10, 60'000'000));
    at.type(QStringLiteral("45tr"), Qt::Key_Return);
    REQUIRE(at.waitFor(1, 10, 45'000'000));
    auto *kind = at.field<QComboBox>("targetKind");
    kind->setCurrentIndex(kind->findData(int(SubjectKind::team)));
    REQUIRE(QTest::qWaitFor([&] { return at.view->model()->rowCount() == 1; }, 10'000));
    const auto beside = [&] { return at.view->model()->index(0, 9).data(BesideRole).toString(); };
    CHECK(QTest::qWaitFor([&] { return beside().contains(QStringLiteral("105")); }, 10'000));
    CHECK(at.said(0, 9).contains(QStringLiteral("2 trên 2 người cộng lại 105.000.000")));
    at.go(0, 9);
    at.view->setFocus();
    at.type(QStringLiteral("100tr"), Qt::Key_Return);
    REQUIRE(at.waitFor(0, 10, 100'000'000));
    CHECK(beside().contains(QStringLiteral("105")));
    // Where both say the same, one is enough.
    at.go(0, 9);
    at.type(QStringLiteral("105tr"), Qt::Key_Return);
    REQUIRE(at.waitFor(0, 10, 105'000'000));
    CHECK(QTest::qWaitFor([&] { return beside().isEmpty(); }, 10'000));
}
