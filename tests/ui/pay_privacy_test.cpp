// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/bonus_store.h"
#include "core/commission/closing_store.h"
#include "core/commission/policy_json.h"
#include "core/commission/policy_store.h"
#include "core/report/render.h"
#include "tests/support/catch.h"
#include "tests/support/statement_book.h"
#include "tests/ui/order_window.h"
#include "ui/commission/month_model.h"
#include "ui/commission/statement_view.h"
#include "ui/common/charts/dot_strip.h"
#include "ui/report/report_page.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>

using namespace somo;
using namespace somo::test;

namespace {

const QString an = QStringLiteral("Nguyễn Hoài An");
const QString binh = QStringLiteral("Phạm Đức Bình");

const QByteArray tenPercent = R"({"code": "STD", "name": "Chuẩn", "from": "2026-09-01", "covers": {"everyone": true}, "base": "revenue",
    "rules": [{"id": "all", "bands": [{"from": "0", "rate": "10"}]}]})";

/// The orders' book with a policy, in which An leads from October 2026 on: 25,200,000 of September and 1,260,000 of
/// October are hers, and a salary of 6,300,000.
struct PrivateWindow : OrderWindow {
    PrivateWindow()
    {
        writeElsewhere([](Database &database) -> Status {
            SOMO_TRY_ASSIGN(const BookSettings settings, loadSettings(database));
            SOMO_TRY_ASSIGN(const Policy policy, policyFromJson(tenPercent, settings));
            SOMO_TRY(applyPolicy(database, settings, policy));
            SOMO_TRY_ASSIGN(const qint64 team, named::add(database, NamedKind::team, QStringLiteral("HN"), QStringLiteral("Hà Nội")));
            SOMO_TRY_ASSIGN(const PersonId leads, people::find(database, QStringLiteral("AN")));
            SOMO_TRY_ASSIGN(const PersonId sells, people::find(database, QStringLiteral("BINH")));
            Membership lead;
            lead.person = leads;
            lead.team = TeamId{team};
            lead.lead = true;
            lead.from = Day::fromNumber(20261001);
            SOMO_TRY(people::addMembership(database, lead));
            Membership member;
            member.person = sells;
            member.team = TeamId{team};
            SOMO_TRY(people::addMembership(database, member));
            return people::setSalary(database, {leads, {}, Money::fromMinorUnits(6'300'000)});
        });
    }
    void use(const QString &name) { workspace().setAuthor(name); }
    void show(PageId page, qint64 thing = 0) { window().showPage(page, thing); }
    bool has(const std::function<bool()> &test) { return QTest::qWaitFor(test, 10'000); }
    bool isShown(const char *name)
    {
        auto *widget = field<QWidget>(name);
        return widget && widget->isVisible();
    }
    PersonId id(const char16_t *code) { return must(people::find(database(), QString::fromUtf16(code))); }
    /// How many statements the month lists.
    bool lists(int rows)
    {
        return has([&] { return field<QTableView>("monthPay")->model()->rowCount() == rows; });
    }
};

} // namespace

TEST_CASE("another person's statement is hidden in the window, and nothing of it can be printed or asked about", "[privacy][statement]")
{
    PrivateWindow at;
    at.use(an);
    at.show(PageId::commission, at.id(u"AN").value);
    auto *view = at.window().findChild<StatementView *>(QStringLiteral("statementView"));
    REQUIRE(view);
    auto *lines = at.field<QTableView>("statementLines");
    REQUIRE(at.has([&] { return view->statement() && lines->model()->rowCount() > 0; }));
    CHECK_FALSE(view->statement()->isHidden);
    CHECK_FALSE(at.isShown("statementEmpty"));
    CHECK(at.field<QAction>("printStatement")->isEnabled());
    at.use(binh);
    REQUIRE(at.has([&] { return view->statement()->isHidden; }));
    CHECK(lines->model()->rowCount() == 0);
    CHECK_FALSE(lines->isVisible());
    CHECK(at.isShown("statementEmpty"));
    CHECK(at.field<QLabel>("statementEmpty")->text().contains(QStringLiteral("trưởng nhóm")));
    CHECK_FALSE(at.field<QAction>("printStatement")->isEnabled());
    CHECK_FALSE(at.isShown("unpaidTitle"));
    // An's base salary, or her commission, stands in no label of the page.
    for (const auto *label : at.field<QWidget>("commissionPage")->findChildren<QLabel *>()) {
        if (label->isVisible())
            CHECK_FALSE(label->text().contains(QStringLiteral("126.000")));
    }
    at.show(PageId::commission, at.id(u"BINH").value);
    CHECK(at.has([&] { return view->statement() && !view->statement()->isHidden && view->statement()->name == binh; }));
}

TEST_CASE("whoever leads today takes the steps of the month before", "[privacy][commission]")
{
    PrivateWindow at;
    at.use(an); // leads since 1 October
    at.show(PageId::commission);
    at.window().showPeriod(must(Period::fromText(u"2026-09", 1)));
    REQUIRE(at.lists(2));
    auto *next = at.field<QPushButton>("nextStep");
    REQUIRE(at.has([&] { return next->isVisible() && next->isEnabled(); }));
    next->click();
    CHECK(at.has([&] { return must(periodState(at.database(), must(Period::fromText(u"2026-09", 1)))) == PeriodState::calculated; }));
    at.use(binh);
    REQUIRE(at.lists(1));
    CHECK(at.has([&] { return !next->isEnabled(); }));
}

TEST_CASE("what a lead left open goes away with the name", "[privacy][commission]")
{
    PrivateWindow at;
    at.writeElsewhere([](Database &database) -> Status {
        SOMO_TRY_ASSIGN(const BookSettings settings, loadSettings(database));
        SOMO_TRY_ASSIGN(const PersonId leads, people::find(database, QStringLiteral("AN")));
        SOMO_TRY(addBonus(database, settings, {leads, {}, Day::fromNumber(20261010), Money::fromMinorUnits(70'000), QStringLiteral("Khách khen")}));
        SOMO_TRY(calculatePeriod(database, settings, *Period::fromText(u"2026-10", 1), Day::fromNumber(20261024), {QStringLiteral("Cúc"), 1'000}));
        return success();
    });
    at.writeElsewhere([](Database &database) -> Status {
        SOMO_TRY_ASSIGN(const BookSettings settings, loadSettings(database));
        SOMO_TRY_ASSIGN(const PersonId sells, people::find(database, QStringLiteral("BINH")));
        SOMO_TRY(addBonus(database, settings, {sells, {}, Day::fromNumber(20261011), Money::fromMinorUnits(80'000), QStringLiteral("Giúp đội")}));
        return success();
    });
    at.use(an);
    at.show(PageId::commission);
    REQUIRE(at.lists(2));
    auto *next = at.field<QPushButton>("nextStep");
    REQUIRE(at.has([&] { return next->text() == QStringLiteral("Tính lại") && next->isEnabled(); }));
    next->click();
    REQUIRE(at.has([&] { return next->text() == QStringLiteral("Duyệt"); }));
    REQUIRE(at.has([&] { return at.isShown("changesCard"); })); // what the new calculation brought, Bình's
    at.field<QAction>("bonusByHand")->trigger();
    auto *bonuses = at.field<QListWidget>("bonusList");
    REQUIRE(at.has([&] { return at.isShown("bonusPanel") && bonuses->count() == 2; }));

    at.use(binh);
    CHECK_FALSE(at.isShown("bonusPanel"));
    CHECK_FALSE(at.isShown("changesCard"));
    CHECK_FALSE(at.field<QAction>("bonusByHand")->isEnabled());
    CHECK_FALSE(at.field<QAction>("printPay")->isEnabled());
    REQUIRE(at.lists(1));
    CHECK_FALSE(at.isShown("changesCard"));
    CHECK_FALSE(at.isShown("bonusPanel"));
    // And back: the list is asked for again.
    at.use(an);
    REQUIRE(at.lists(2));
    REQUIRE(at.has([&] { return at.field<QAction>("bonusByHand")->isEnabled(); }));
    CHECK_FALSE(at.isShown("changesCard"));
    at.field<QAction>("bonusByHand")->trigger();
    CHECK(at.has([&] { return bonuses->count() == 2; }));
}

TEST_CASE("a KPI report holds the reader's own pay, a lead's everybody's", "[privacy][report]")
{
    OrderWindow window;
    const TestPlace place(Engine::sqlite);
    statementBook(place.place()).reset(); // Cúc leads
    must(window.workspace().open(place.place()));
    window.workspace().setAuthor(an);
    window.window().showPage(PageId::report);
    QTest::keyClick(&window.window(), Qt::Key_PageUp, Qt::ControlModifier); // September
    auto *report = window.field<ReportPage>("report");
    const auto says = [&](const char *words) { return report->report() && reportAsText(*report->report()).contains(QString::fromUtf8(words)); };
    const auto waitFor = [&](const char *words) { return QTest::qWaitFor([&] { return says(words); }, 10'000); };
    REQUIRE(QTest::qWaitFor([&] { return report->report() && report->report()->title.contains(QStringLiteral("háng 9/2026")); }, 10'000));
    CHECK_FALSE(says("13.290.750")); // the team edition
    window.field<QCheckBox>("reportTeamEdition")->click();
    REQUIRE(waitFor("13.290.750")); // An's income
    CHECK_FALSE(says("268.550")); // Cúc's
    window.workspace().setAuthor(QStringLiteral("Lê Thị Cúc"));
    REQUIRE(waitFor("268.550"));
    CHECK(says("13.290.750"));
    window.workspace().setAuthor(binh);
    CHECK(QTest::qWaitFor([&] { return !says("268.550") && !says("13.290.750"); }, 10'000));
    CHECK(says("Phạm Đức Bình"));
    window.workspace().setAuthor({});
    CHECK(QTest::qWaitFor([&] { return !says("Thu nhập ("); }, 10'000));
    CHECK(says("Phạm Đức Bình"));
}

TEST_CASE("a base salary shows to the person and the leads, and is set by leads", "[privacy][people]")
{
    PrivateWindow at;
    at.use(binh);
    at.show(PageId::people, at.id(u"AN").value);
    REQUIRE(at.has([&] { return at.field<QLineEdit>("personName")->text() == an; }));
    at.field<QPushButton>("showSalary")->click();
    REQUIRE(at.has([&] { return at.isShown("salaryNote"); }));
    CHECK(at.field<QLabel>("salaryNote")->text().contains(QStringLiteral("không phải khóa")));
    CHECK_FALSE(at.isShown("personSalaries"));
    CHECK_FALSE(at.field<QLabel>("personSalaries")->text().contains(QStringLiteral("6.300.000")));
    CHECK_FALSE(at.isShown("setSalary"));
    // One's own is read, and not set.
    at.show(PageId::people, at.id(u"BINH").value);
    REQUIRE(at.has([&] { return at.field<QLineEdit>("personName")->text() == binh; }));
    at.field<QPushButton>("showSalary")->click();
    REQUIRE(at.has([&] { return at.isShown("personSalaries"); }));
    CHECK_FALSE(at.isShown("setSalary"));
    CHECK_FALSE(at.isShown("salaryAmount"));
    // A lead reads and sets; with another name it is closed again.
    at.use(an);
    CHECK_FALSE(at.isShown("personSalaries"));
    at.show(PageId::people, at.id(u"AN").value);
    REQUIRE(at.has([&] { return at.field<QLineEdit>("personName")->text() == an; }));
    at.field<QPushButton>("showSalary")->click();
    REQUIRE(at.has([&] { return at.isShown("personSalaries"); }));
    CHECK(at.field<QLabel>("personSalaries")->text().contains(QStringLiteral("6.300.000")));
    CHECK(at.isShown("setSalary"));
    CHECK_FALSE(at.isShown("salaryNote"));
    at.use(binh);
    CHECK_FALSE(at.isShown("personSalaries"));
    CHECK_FALSE(at.field<QLabel>("personSalaries")->text().contains(QStringLiteral("6.300.000")));
}

TEST_CASE("income ratios show to the person and the leads", "[privacy][targets]")
{
    PrivateWindow at;
    at.use(an);
    at.show(PageId::targets);
    QTest::keyClick(at.field<QToolButton>("targetHealthTab"), Qt::Key_Space);
    QTest::keyClick(&at.window(), Qt::Key_PageUp, Qt::ControlModifier); // September
    const auto dots = [&] {
        auto *strip = at.field<DotStrip>("incomeStrip0");
        return strip && strip->isVisible() ? int(strip->data().dots.size()) : 0;
    };
    at.field<QPushButton>("showIncome")->click();
    // 25,200,000 ÷ (6,300,000 + 2,520,000) = 2.857…; Bình sold nothing and is paid nothing.
    REQUIRE(at.has([&] { return dots() == 1; }));
    CHECK(at.field<DotStrip>("incomeStrip0")->data().dots[0].at == 286);
    at.use(binh);
    CHECK(dots() == 0); // at once
    CHECK(at.has([&] { return !at.field<QLabel>("incomeNothing")->text().contains(QStringLiteral("không phải khóa")); }));
    CHECK(dots() == 0);
    at.use({});
    REQUIRE(at.has([&] { return at.field<QLabel>("incomeNothing")->text().contains(QStringLiteral("không phải khóa")); }));
    CHECK(dots() == 0);
    at.use(an);
    CHECK(at.has([&] { return dots() == 1; }));
}

TEST_CASE("gross profit of people shows to each of them and to the leads, all else to everybody", "[privacy][targets]")
{
    PrivateWindow at;
    at.use(binh);
    at.show(PageId::targets);
    auto *grid = at.field<QTableView>("targetGrid");
    const auto rows = [&](int wanted) { return at.has([&] { return grid->model()->rowCount() == wanted; }); };
    REQUIRE(rows(2));
    auto *metric = at.field<QComboBox>("targetMetric");
    metric->setCurrentIndex(metric->findData(int(Metric::grossProfit)));
    REQUIRE(rows(1));
    CHECK(grid->model()->headerData(0, Qt::Vertical).toString() == binh);
    CHECK(at.field<QLabel>("targetsFoot")->text().contains(QStringLiteral("lãi gộp"), Qt::CaseInsensitive));
    at.use({});
    REQUIRE(rows(0));
    CHECK(at.field<QLabel>("targetsEmpty")->text().contains(QStringLiteral("không phải khóa")));
    at.use(an);
    REQUIRE(rows(2));
    metric->setCurrentIndex(metric->findData(int(Metric::revenue)));
    at.use({});
    CHECK(rows(2));
}
