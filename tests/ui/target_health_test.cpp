// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/target_query.h"
#include "core/kpi/target_store.h"
#include "tests/support/catch.h"
#include "tests/ui/answers.h"
#include "tests/ui/order_window.h"
#include "tests/ui/page_fit.h"
#include "ui/common/charts/dot_strip.h"
#include "ui/common/delegates/attainment_bar.h"
#include "ui/common/delegates/cell_delegate.h"
#include "ui/targets/health_lines.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace somo;
using namespace somo::test;

namespace {

KpiSheet sheetOf(const std::vector<std::pair<const char16_t *, std::optional<qint64>>> &people, const BookSettings &settings, bool over = true)
{
    KpiSheet sheet;
    sheet.days.over = over;
    Fraction highest;
    for (const auto &[name, figure] : people)
        highest = std::max(highest, Fraction(Int128(figure.value_or(0)), 1));
    for (const auto &[name, figure] : people) {
        KpiGap gap;
        gap.team = {SubjectKind::team, 1, QStringLiteral("BAC"), QStringLiteral("Nhóm Bắc")};
        gap.person = {SubjectKind::person, qint64(sheet.gaps.size()) + 1, {}, QString::fromUtf16(name)};
        if (figure)
            gap.figure = Fraction(Int128(*figure), 1);
        gap.verdict = gapOf(highest, gap.figure, settings.gapLimit);
        sheet.gaps.push_back(gap);
    }
    return sheet;
}

/// The second tab over the orders' book: An had 20 × 1,260,000 in September 2026, and 1,260,000 in October.
struct HealthWindow : OrderWindow {
    HealthWindow()
    {
        writeElsewhere([](Database &database) -> Status {
            SOMO_TRY_ASSIGN(const PersonId an, people::find(database, QStringLiteral("AN")));
            SOMO_TRY_ASSIGN(const PersonId binh, people::find(database, QStringLiteral("BINH")));
            SOMO_TRY_ASSIGN(const qint64 team, named::add(database, NamedKind::team, QStringLiteral("BAC"), QStringLiteral("Nhóm Bắc")));
            for (const PersonId person : {an, binh}) {
                Membership stay;
                stay.person = person;
                stay.team = TeamId{team};
                SOMO_TRY(people::addMembership(database, stay));
            }
            SOMO_TRY(people::setSalary(database, {an, {}, Money::fromMinorUnits(6'300'000)}));
            for (const QStringView month : {u"2026-07", u"2026-08", u"2026-09"}) {
                Target target;
                target.subject = {SubjectKind::person, an.value, {}, {}};
                target.period = Period::fromText(month, 1).value();
                target.value = 50'400'000;
                SOMO_TRY_ASSIGN([[maybe_unused]] const TargetId id, addTarget(database, target));
            }
            return success();
        });
        window().showPage(PageId::targets);
        view = field<QTableView>("targetGrid");
        (void)QTest::qWaitFor([&] { return view && view->model()->rowCount() == 2; }, 10'000);
        QTest::keyClick(field<QToolButton>("targetHealthTab"), Qt::Key_Space);
        QTest::keyClick(&window(), Qt::Key_PageUp, Qt::ControlModifier); // September
        table = field<QTableView>("healthTable");
        (void)QTest::qWaitFor([&] { return table->model()->rowCount() == 1; }, 10'000);
    }
    QString text(const char *label) { return field<QLabel>(label)->text(); }
    QTableView *view = nullptr;
    QTableView *table = nullptr;
};

} // namespace

TEST_CASE("a verdict stands with the bars it rests on, and another value is tried out without changing anything", "[targets][health]")
{
    HealthWindow at;
    const QAbstractItemModel &model = *at.table->model();
    REQUIRE(model.rowCount() == 1);
    REQUIRE(model.columnCount() == 6); // whose, what, three months, verdict
    CHECK(model.headerData(4, Qt::Horizontal).toString() == QStringLiteral("Tháng 9"));
    // 25,200,000 of 50,400,000, and nothing in July and August: every month under 70 %.
    const auto bar = model.index(0, 4).data(BarRole).value<AttainmentBar>();
    CHECK(bar.attained == Rate{500'000});
    CHECK(bar.notYet);
    CHECK(model.index(0, 3).data(BarRole).value<AttainmentBar>().attained == Rate{0});
    CHECK(at.text("healthVerdict").contains(QStringLiteral("50,0")));
    CHECK(at.text("healthThreshold").contains(QStringLiteral("3 kỳ")));
    // Under 36,000,000 September would be 70 %: no longer every month below it.
    auto *value = at.field<QLineEdit>("trialValue");
    value->setFocus();
    QTest::keyClicks(value, QStringLiteral("36tr"));
    CHECK(at.text("trialResult").contains(QStringLiteral("70,0")));
    CHECK(at.text("trialResult").contains(QStringLiteral("hợp lý")));
    value->clear();
    QTest::keyClicks(value, QStringLiteral("abc"));
    CHECK(at.text("trialValueError").contains(QStringLiteral("abc")));
    for (const Target &target : must(allTargets(at.database(), 1)))
        CHECK(target.value == 50'400'000);
}

TEST_CASE("the gap is a line of dots with its band, walked by keys and read as a table", "[targets][health]")
{
    HealthWindow at;
    auto *strip = at.field<DotStrip>("gapStrip0");
    REQUIRE(strip);
    REQUIRE(strip->data().dots.size() == 2);
    // Bình has nothing, so there is no ratio: outside the band, without a word of blame.
    CHECK(strip->data().dots[0].label == QStringLiteral("Bình"));
    CHECK_FALSE(strip->data().dots[0].inBand);
    CHECK(strip->data().dots[1].at == 25'200'000);
    CHECK(strip->data().bandFrom == 8'400'000); // 25,200,000 ÷ 300 %
    CHECK(strip->data().bandLabel.contains(QStringLiteral("300")));
    CHECK_FALSE(strip->accessibleName().isEmpty());
    CHECK(strip->accessibleDescription().contains(QStringLiteral("25.200.000")));
    strip->setFocus();
    QTest::keyClick(strip, Qt::Key_Right);
    CHECK(strip->current() == 0);
    QTest::keyClick(strip, Qt::Key_End);
    CHECK(strip->current() == 1);
    CHECK(at.text("gapSentence0").contains(QStringLiteral("1 người")));
    QTest::keyClick(at.field<QToolButton>("gapToggle"), Qt::Key_Space);
    auto *table = at.field<QTableView>("gapTable");
    CHECK(table->isVisible());
    CHECK_FALSE(strip->isVisible());
    CHECK(table->model()->index(0, 2).data().toString() == QStringLiteral("25.200.000"));
    CHECK(table->model()->index(1, 3).data().toString() == QStringLiteral("–"));
}

TEST_CASE("what people are paid shows only on request, and goes away again", "[targets][health]")
{
    HealthWindow at;
    CHECK_FALSE(at.field<DotStrip>("incomeStrip0"));
    CHECK(at.text("incomeThreshold").contains(QStringLiteral("3")));
    QTest::keyClick(at.field<QPushButton>("showIncome"), Qt::Key_Space);
    REQUIRE(QTest::qWaitFor([&] { return at.field<DotStrip>("incomeStrip0") && at.field<DotStrip>("incomeStrip0")->isVisible(); }, 10'000));
    auto *strip = at.field<DotStrip>("incomeStrip0");
    // 25,200,000 ÷ 6,300,000 = 4, inside 3 to 5; of Bình no salary is known.
    REQUIRE(strip->data().dots.size() == 1);
    CHECK(strip->data().dots[0].at == 400);
    CHECK(strip->data().dots[0].inBand);
    CHECK(strip->data().bandFrom == 300);
    CHECK(strip->data().bandTo == 500);
    CHECK(at.text("incomeSentence0").contains(QStringLiteral("1 người")));
    QTest::keyClick(at.field<QPushButton>("showIncome"), Qt::Key_Space);
    CHECK_FALSE(strip->isVisible());
    CHECK(strip->data().dots.empty());
    CHECK(strip->accessibleDescription().isEmpty());
}

TEST_CASE("a period without targets says so and leads to the grid; the header's period belongs to the verdicts only", "[targets][health]")
{
    HealthWindow at;
    CHECK(at.field<QWidget>("periodPicker")->isVisible());
    for (int month = 0; month < 4; ++month)
        QTest::keyClick(&at.window(), Qt::Key_PageUp, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return at.table->model()->rowCount() == 0; }, 10'000));
    CHECK(at.field<QLabel>("healthEmpty")->isVisible());
    CHECK_FALSE(at.table->isVisible());
    CHECK(at.text("gapSentence0").contains(QStringLiteral("chưa có khoảng cách")));
    CHECK_FALSE(at.field<DotStrip>("gapStrip0")->isVisible());
    QTest::keyClick(at.field<QPushButton>("healthToGrid"), Qt::Key_Space);
    CHECK(at.view->isVisible());
    CHECK_FALSE(at.field<QWidget>("periodPicker")->isVisible());
}

TEST_CASE("both tabs of the targets fit their words at 1024 by 600 and name their fields, in both languages", "[targets][health][fit]")
{
    HealthWindow at;
    QTest::keyClick(at.field<QPushButton>("showIncome"), Qt::Key_Space);
    (void)QTest::qWaitFor([&] { return at.field<DotStrip>("incomeStrip0"); }, 10'000);
    at.window().resize(1024, 600);
    for (const Language language : {Language::vietnamese, Language::english}) {
        at.window().setLanguage(language);
        for (const char *tab : {"targetGridTab", "targetHealthTab"}) {
            QTest::mouseClick(at.field<QToolButton>(tab), Qt::LeftButton);
            waitForAnswers(at.workspace());
            checkPageFits(*at.field<QWidget>("targetsPage"), 4);
        }
    }
}

TEST_CASE("a gap is told in words that look at the team, within and beyond the limit", "[targets][health]")
{
    const BookSettings settings;
    const Formats formats(Language::english);
    // 300 ÷ 100 = 300 %: at the limit is within it.
    StripContent content = gapContent(sheetOf({{u"An", 300}, {u"Bình", 100}}, settings), settings, formats);
    REQUIRE(content.lines.size() == 1);
    CHECK(content.lines[0].strip.dots[1].inBand);
    CHECK(content.lines[0].sentence.contains(QStringLiteral("within 300")));
    // 301 ÷ 100 = 301 %.
    content = gapContent(sheetOf({{u"An", 301}, {u"Bình", 100}}, settings), settings, formats);
    CHECK_FALSE(content.lines[0].strip.dots[1].inBand);
    CHECK(content.lines[0].sentence.contains(QStringLiteral("301.0")));
    CHECK(content.lines[0].sentence.contains(QStringLiteral("how the team is set up")));
    CHECK_FALSE(content.lines[0].sentence.contains(QStringLiteral("Bình")));
    content = gapContent(sheetOf({{u"An", 0}, {u"Bình", std::nullopt}}, settings), settings, formats);
    CHECK(content.lines[0].strip.dots.empty());
    CHECK(content.lines[0].sentence.contains(QStringLiteral("Nobody")));
    content = gapContent(sheetOf({{u"An", 300}}, settings), settings, formats);
    CHECK(content.lines[0].sentence.contains(QStringLiteral("Only one person")));
    CHECK_FALSE(gapContent({}, settings, formats).nothing.isEmpty());
}

TEST_CASE("an income ratio is judged only once the period is over", "[targets][health]")
{
    const BookSettings settings;
    const Formats formats(Language::english);
    KpiSheet sheet;
    for (const auto &[name, revenue] : {std::pair(u"An", 299), std::pair(u"Bình", 500), std::pair(u"Cúc", 501)}) {
        KpiIncome income;
        income.person = {SubjectKind::person, 1, {}, QString::fromUtf16(name)};
        income.revenue = Money::fromMinorUnits(revenue);
        income.income = Fraction(100, 1);
        income.verdict = incomeVerdict(income.revenue, income.income, settings);
        sheet.incomes.push_back(income);
    }
    sheet.days.over = true;
    StripContent content = incomeContent(sheet, settings, formats);
    REQUIRE(content.lines.size() == 1);
    const auto &dots = content.lines[0].strip.dots;
    REQUIRE(dots.size() == 3);
    CHECK_FALSE(dots[0].inBand);
    CHECK(dots[1].inBand);
    CHECK_FALSE(dots[2].inBand);
    CHECK(content.lines[0].sentence.contains(QStringLiteral("below 3")));
    CHECK(content.lines[0].sentence.contains(QStringLiteral("above 5")));
    CHECK(content.rows[0].back() == QStringLiteral("2.9"));
    sheet.days.over = false;
    content = incomeContent(sheet, settings, formats);
    for (const auto &dot : content.lines[0].strip.dots)
        CHECK(dot.inBand);
    CHECK_FALSE(content.lines[0].sentence.contains(QStringLiteral("below 3")));
    sheet.incomes.clear();
    CHECK_FALSE(incomeContent(sheet, settings, formats).nothing.isEmpty());
}
