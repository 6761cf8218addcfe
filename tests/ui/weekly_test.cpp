// SPDX-License-Identifier: GPL-3.0-or-later
// The weekly report in the window: one's own as a form, the team's as a list.
#include "core/weekly/weekly_query.h"
#include "core/weekly/weekly_store.h"
#include "tests/support/catch.h"
#include "tests/ui/order_window.h"
#include "ui/weekly/weekly_model.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using namespace somo;
using namespace somo::test;

namespace {

const Period thisWeek = Period::fromText(u"2026-W43", 1).value();

/// The page of week 43 (19 to 25 October 2026) in English, over the book of the orders' tests, with An at it.
struct WeeklyWindow : OrderWindow {
    explicit WeeklyWindow(const QString &author = QStringLiteral("Nguyễn Hoài An"))
    {
        window().setLanguage(Language::english);
        workspace().setAuthor(author);
        window().showPage(PageId::weekly);
        list = field<QTableView>("weeklyList");
        if (!QTest::qWaitFor([&] { return list->model()->rowCount() == 2; }, 10'000))
            qFatal("no reports");
    }
    bool waits(const std::function<bool()> &is) { return QTest::qWaitFor(is, 10'000); }
    QLineEdit *figure(const char *name = "weekly_activities_0") { return field<QLineEdit>(name); }
    void type(const char *name, const QString &text)
    {
        QLineEdit *line = figure(name);
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        line->insert(text);
        line->setModified(true);
    }
    void keep() { QTest::keyClick(figure(), Qt::Key_Return, Qt::ControlModifier); }
    std::optional<WeeklyReport> report(const QString &code = QStringLiteral("AN"), const Period &week = thisWeek)
    {
        return must(weeklyReportOf(database(), must(people::find(database(), code)), week.first()));
    }
    std::optional<qint64> activities(const Period &week = thisWeek)
    {
        const auto found = report(QStringLiteral("AN"), week);
        return found ? found->sum(Metric::activities) : std::nullopt;
    }
    QString state(int row) { return list->model()->index(row, WeeklyModel::StateColumn).data().toString(); }
    QTableView *list = nullptr;
};

} // namespace

TEST_CASE("one's own report is half filled, kept by Ctrl+Enter, sent, taken back and undone", "[weekly]")
{
    WeeklyWindow at;
    REQUIRE(at.figure());
    CHECK(at.field<QLabel>("weeklyOrders")->text().contains(QStringLiteral("orders 1, revenue 1,260,000")));
    CHECK(at.field<QLabel>("weeklyHint")->text() == QStringLiteral("The report of week 43 is filled in from the orders. Look at it and send it when it suits you."));
    CHECK(at.state(0) == QStringLiteral("not there yet"));
    CHECK_FALSE(at.field<QLabel>("weeklyNobody")->isVisible());
    at.type("weekly_activities_0", QStringLiteral("12"));
    at.keep();
    REQUIRE(at.waits([&] { return at.activities() == std::optional<qint64>(12); }));
    CHECK(at.report()->state() == WeeklyState::begun);
    REQUIRE(at.waits([&] { return at.state(0) == QStringLiteral("being written"); }));

    at.field<QPlainTextEdit>("weeklyHelped")->setPlainText(QStringLiteral("Bảng giá mới"));
    at.field<QPushButton>("sendWeekly")->click();
    REQUIRE(at.waits([&] { return at.report()->state() == WeeklyState::sent && at.field<QPushButton>("takeBackWeekly")->isVisible(); }));
    CHECK(at.report()->helped == QStringLiteral("Bảng giá mới"));
    CHECK(at.figure()->isReadOnly());
    CHECK(at.field<QPlainTextEdit>("weeklyHelped")->isReadOnly());
    CHECK_FALSE(at.field<QPushButton>("sendWeekly")->isVisible());
    CHECK(at.waits([&] { return at.state(0) == QStringLiteral("sent"); }));
    CHECK(at.waits([&] { return at.field<QLabel>("weeklySentences")->text() == QStringLiteral("What helped: Bảng giá mới"); }));
    CHECK(at.list->model()->index(0, WeeklyModel::FirstMetricColumn).data() == QStringLiteral("12"));

    at.field<QPushButton>("takeBackWeekly")->click();
    REQUIRE(at.waits([&] { return at.report()->state() == WeeklyState::begun && at.field<QPushButton>("sendWeekly")->isVisible(); }));
    CHECK_FALSE(at.figure()->isReadOnly());
    CHECK(at.figure()->text() == QStringLiteral("12"));
    at.workspace().undo();
    REQUIRE(at.waits([&] { return at.report()->state() == WeeklyState::sent; }));
}

TEST_CASE("a report that nothing was typed into can be sent", "[weekly]")
{
    WeeklyWindow at;
    at.field<QPushButton>("sendWeekly")->click();
    REQUIRE(at.waits([&] { return at.report() && at.report()->state() == WeeklyState::sent; }));
    CHECK(at.report()->values.empty());
    CHECK(at.waits([&] { return at.field<QLabel>("weeklySentences")->text() == QStringLiteral("Nguyễn Hoài An added no sentence."); }));
}

TEST_CASE("what can't be counted is said under its field, and nothing is written", "[weekly]")
{
    WeeklyWindow at;
    at.type("weekly_activities_0", QStringLiteral("1.5"));
    at.keep();
    REQUIRE(at.waits([&] { return at.field<QLabel>("weekly_activities_0Error")->isVisible(); }));
    CHECK(at.field<QLabel>("weekly_activities_0Error")->text() == QStringLiteral("“Activities” is counted in whole numbers, which 1.5 is not. Write it without decimals."));
    at.type("weekly_activities_0", QStringLiteral("nhiều"));
    at.keep();
    CHECK(at.field<QLabel>("weekly_activities_0Error")->isVisible());
    CHECK_FALSE(at.report());
    // What can't be kept holds the form.
    at.field<QToolButton>("weekBefore")->click();
    CHECK(at.field<QLabel>("weekName")->text().contains(QStringLiteral("43")));
    at.type("weekly_activities_0", QStringLiteral("2"));
    at.keep();
    REQUIRE(at.waits([&] { return at.activities() == std::optional<qint64>(2); }));
}

TEST_CASE("another week keeps what was typed; one in two months asks for each part", "[weekly]")
{
    WeeklyWindow at;
    at.type("weekly_activities_0", QStringLiteral("4"));
    at.field<QToolButton>("weekAfter")->click();
    REQUIRE(at.waits([&] { return at.activities() == std::optional<qint64>(4); }));
    REQUIRE(at.waits([&] { return at.figure() && at.figure()->text().isEmpty() && at.figure()->placeholderText() == QStringLiteral("week before: 4"); }));
    at.field<QToolButton>("thisWeek")->click();
    REQUIRE(at.waits([&] { return at.figure()->text() == QStringLiteral("4"); }));
    // Week 40 is 28 September to 4 October.
    for (int weeks = 0; weeks < 3; ++weeks)
        at.field<QToolButton>("weekBefore")->click();
    REQUIRE(at.waits([&] { return at.figure("weekly_activities_1") != nullptr; }));
    CHECK(at.figure()->accessibleName() == QStringLiteral("Activities, 28–30 Sep"));
    CHECK(at.figure("weekly_activities_1")->accessibleName() == QStringLiteral("Activities, 1–4 Oct"));
    at.type("weekly_activities_0", QStringLiteral("12"));
    at.type("weekly_activities_1", QStringLiteral("5"));
    at.keep();
    const Period split = Period::fromText(u"2026-W40", 1).value();
    REQUIRE(at.waits([&] { return at.activities(split) == std::optional<qint64>(17); }));
    CHECK(at.report(QStringLiteral("AN"), split)->value(Metric::activities, Day::fromNumber(20261001)) == std::optional<qint64>(5));
}

TEST_CASE("the team's list shows who has sent and what; a draft and an own metric follow from elsewhere", "[weekly]")
{
    WeeklyWindow at;
    at.writeElsewhere([](Database &database) -> Status {
        SOMO_TRY(weekly::addMetric(database, QStringLiteral("samples"), QStringLiteral("Samples"), MetricUnit::decimal));
        SOMO_TRY_ASSIGN(const PersonId binh, people::find(database, QStringLiteral("BINH")));
        SOMO_TRY(weekly::save(database, {binh, thisWeek.first(), QStringLiteral("Zalo"), QStringLiteral("Kho"), {{QStringLiteral("samples"), thisWeek.first(), 2'500}}}));
        return success();
    });
    REQUIRE(at.waits([&] { return at.state(1) == QStringLiteral("being written"); }));
    REQUIRE(at.waits([&] { return at.figure("weekly_samples_0") != nullptr; }));
    at.list->setCurrentIndex(at.list->model()->index(1, 0));
    CHECK(at.field<QLabel>("weeklySentences")->text() == QStringLiteral("Phạm Đức Bình: what is written stands here once it is sent."));
    CHECK(at.list->model()->index(1, WeeklyModel::FirstMetricColumn + 1).data().toString().isEmpty());
    at.writeElsewhere([](Database &database) -> Status {
        SOMO_TRY_ASSIGN(const PersonId binh, people::find(database, QStringLiteral("BINH")));
        return weekly::send(database, binh, thisWeek.first(), 1'000);
    });
    REQUIRE(at.waits([&] { return at.state(1) == QStringLiteral("sent"); }));
    CHECK(at.list->model()->index(1, WeeklyModel::FirstMetricColumn + 1).data() == QStringLiteral("2.5"));
    CHECK(at.waits([&] { return at.field<QLabel>("weeklySentences")->text() == QStringLiteral("What helped: Zalo\nWhat is in the way: Kho"); }));
}

TEST_CASE("whoever just looks reads the list and has no form", "[weekly]")
{
    WeeklyWindow at(QStringLiteral("Khách"));
    CHECK(at.waits([&] { return at.field<QLabel>("weeklyNobody")->isVisible(); }));
    CHECK_FALSE(at.field<QPushButton>("sendWeekly")->isVisible());
    CHECK(at.list->isVisible());
    at.workspace().setAuthor(QStringLiteral("Phạm Đức Bình"));
    at.window().showPage(PageId::weekly);
    CHECK(at.waits([&] { return at.field<QPushButton>("sendWeekly")->isVisible() && at.field<QLabel>("weeklyTitle")->text() == QStringLiteral("Phạm Đức Bình"); }));
}

TEST_CASE("in a low window the report's buttons stand below the form, and are seen whole", "[weekly][fit]")
{
    WeeklyWindow at;
    at.window().resize(1024, 600);
    REQUIRE(at.waits([&] { return at.window().height() == 600; }));
    const auto *send = at.field<QPushButton>("sendWeekly");
    CHECK(at.waits([&] { return send->visibleRegion().boundingRect() == send->rect(); }));
    // Ctrl+Enter writes from there as well.
    at.type("weekly_activities_0", QStringLiteral("7"));
    at.field<QPushButton>("keepWeekly")->setFocus();
    QTest::keyClick(at.field<QPushButton>("keepWeekly"), Qt::Key_Return, Qt::ControlModifier);
    CHECK(at.waits([&] { return at.activities() == std::optional<qint64>(7); }));
}
