// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of customers in the window, by the keyboard alone; the figures are worked out in insight_book.h.
#include "core/customers/consent_store.h"
#include "core/customers/customer_store.h"
#include "tests/support/insight_book.h"
#include "tests/ui/order_window.h"
#include "ui/common/charts/chart_panel.h"
#include "ui/common/delegates/cell_delegate.h"
#include "ui/common/table_save.h"
#include "ui/insight/insight_answers.h"
#include "ui/insight/insight_model.h"
#include "ui/why/why_popover.h"

#include <QLabel>
#include <QSignalSpy>
#include <QToolButton>

using namespace somo;
using namespace somo::test;

namespace {

/// The page in English, on 24 October 2026.
struct InsightWindow : OrderWindow {
    explicit InsightWindow(bool filled = true)
        : OrderWindow(-1)
    {
        window().setLanguage(Language::english);
        if (filled) {
            auto book = must(openBook(place()));
            fillInsightBook(*book);
        }
        window().showPage(PageId::insight);
        page = window().page(PageId::insight);
        list = page->findChild<QTableView *>(QStringLiteral("insightList"));
        people = page->findChild<QTableView *>(QStringLiteral("insightPeople"));
        if (!QTest::qWaitFor([&] { return list->isVisible() == filled && !text("insightRule").isEmpty(); }, 10'000))
            qFatal("no figures");
    }
    QString text(const char *name) { return page->findChild<QLabel *>(QString::fromLatin1(name))->text(); }
    /// Goes to a tab by the keyboard and waits for a table of so many rows.
    bool showTab(const char *name, int rows)
    {
        auto *tab = page->findChild<QToolButton *>(QString::fromLatin1(name));
        QSignalSpy settled(page, &Page::settled);
        tab->setFocus();
        QTest::keyClick(tab, Qt::Key_Space);
        return QTest::qWaitFor([&] { return settled.count() > 0; }, 10'000) && tab->isChecked() && list->model()->rowCount() == rows;
    }
    QString cell(int row, int column) { return list->model()->index(row, column).data().toString(); }
    QStringList names()
    {
        QStringList all;
        for (int row = 0; row < people->model()->rowCount(); ++row)
            all += people->model()->index(row, 0).data().toString();
        return all;
    }
    void choose(int row)
    {
        list->setFocus();
        list->setCurrentIndex(list->model()->index(row, 0));
    }
    WhyPopover *why() { return page->findChild<WhyPopover *>(); }

    Page *page = nullptr;
    QTableView *list = nullptr;
    QTableView *people = nullptr;
};

} // namespace

TEST_CASE("segments, who is in them, and why", "[insight]")
{
    InsightWindow at;
    REQUIRE(at.list->model()->rowCount() == 11); // ten, and those without one
    CHECK(at.cell(0, 0) == QStringLiteral("Champions"));
    CHECK(at.cell(10, 0) == QStringLiteral("in no segment"));
    CHECK(at.cell(10, 1) == QStringLiteral("3"));
    CHECK(at.cell(10, 2) == QStringLiteral("1,500"));
    // What a segment means goes on in a second line where it has no room in one.
    REQUIRE_FALSE(at.list->isColumnHidden(3));
    for (int row = 0; row < 11; ++row)
        CHECK(at.list->rowHeight(row) >= CellDelegate::heightOf(at.cell(row, 3), at.list->font(), at.list->columnWidth(3)));
    at.choose(10);
    CHECK(at.names() == QStringList{QStringLiteral("Phạm Thị Lan"), QStringLiteral("Trần Minh"), QStringLiteral("Lê Thu")});
    CHECK(at.people->model()->index(0, 1).data().toString().endsWith(QStringLiteral(", last on 2 Sep 2026")));
    CHECK(at.people->model()->index(0, 1).data(Qt::ToolTipRole).toString().contains(QStringLiteral("In the twelve months 25 Oct 2025 to 24 Oct 2026: last order on 2 Sep 2026")));
    at.choose(0);
    CHECK(at.names().isEmpty());
    QTest::keyClick(at.list, Qt::Key_F1);
    REQUIRE(at.why()->isVisible());
    CHECK(at.why()->tree().title == QStringLiteral("Why “Champions”?"));
    CHECK(at.why()->tree().lines.front().text == QStringLiteral("“Champions”: fifth 5 by the last order, and 4 to 5 by the mean of orders and revenue."));
    CHECK(at.why()->tree().lines.back().text == at.text("insightRule"));
    CHECK(at.list->model()->index(0, 1).data(Qt::AccessibleTextRole) == QStringLiteral("Customers: 0"));
}

TEST_CASE("the other tabs by keyboard", "[insight]")
{
    InsightWindow at;
    REQUIRE(at.showTab("insightStages", 6));
    CHECK(at.cell(4, 0) == QStringLiteral("repeat customer"));
    CHECK(at.cell(4, 1) == QStringLiteral("2"));
    at.choose(4);
    CHECK(at.names() == QStringList{QStringLiteral("Phạm Thị Lan"), QStringLiteral("Lê Thu")});
    REQUIRE(at.showTab("insightNext", 1));
    CHECK(at.cell(0, 0) == QStringLiteral("Trần Minh"));
    CHECK(at.cell(0, 1) == QStringLiteral("1 Oct 2026"));
    CHECK_FALSE(at.people->isVisible());
    REQUIRE(at.showTab("insightCohorts", 3));
    CHECK(at.cell(0, 0) == QStringLiteral("September 2026"));
    CHECK(at.cell(2, 3).startsWith(QStringLiteral("100"))); // K3 came again in August
    REQUIRE(at.showTab("insightMovement", 1));
    CHECK(at.cell(0, 2) == QStringLiteral("3"));
    // October has no order that counts, so nobody came by anything.
    REQUIRE(at.showTab("insightTouches", 0));
    CHECK(at.text("insightEmpty") == QStringLiteral("Nobody has an order that counts in this period."));
    REQUIRE(at.showTab("insightGoesWith", 0));
    CHECK(at.text("insightEmpty") == QStringLiteral("No two products stand together in five orders or more."));
}

TEST_CASE("who buys follows the period, has its chart, and can be saved as a table", "[insight]")
{
    InsightWindow at;
    // Age: 25 to 34, 35 to 44, 65 and older, not known; gender: female, male, not known; province: Đà Nẵng, Hà Nội, not known.
    REQUIRE(at.showTab("insightTraits", 10));
    at.window().showPeriod(Period::fromText(u"2026", 1).value());
    REQUIRE(QTest::qWaitFor([&] { return at.cell(0, 4) == QStringLiteral("900"); }, 10'000));
    CHECK(at.cell(0, 1) == QStringLiteral("25 to 34"));
    CHECK(at.cell(4, 1) == QStringLiteral("female"));
    CHECK(at.cell(4, 4) == QStringLiteral("1,100"));
    CHECK(at.page->findChild<ChartPanel *>(QStringLiteral("insightChart"))->isVisible());
    at.list->setFocus();
    REQUIRE(tableToSave(*at.page) == at.list);
    const SavedTable saved = savedTable(*at.list, QStringLiteral("Who buys"));
    CHECK(saved.rows.size() == 10);
}

TEST_CASE("an empty book says what will stand here", "[insight]")
{
    InsightWindow at(false);
    CHECK(at.text("insightEmpty") == QStringLiteral("No order counts in these twelve months."));
    CHECK_FALSE(at.list->isVisible());
    REQUIRE(at.showTab("insightStages", 0));
    CHECK(at.text("insightEmpty") == QStringLiteral("The book has no customers yet."));
}

TEST_CASE("tables of customers are read when somebody looks, and kept until something concerns customers", "[insight]")
{
    InsightWindow at;
    InsightAnswers answers;
    const auto asked = [&](InsightTab tab = InsightTab::segments) {
        const InsightAsk ask{tab, Period::fromText(u"2026-10", 1).value(), Day::fromNumber(20261024), Language::english};
        return must(answers.ask(at.database(), at.workspace().settings(), ask));
    };
    const auto segments = asked();
    const auto stages = asked(InsightTab::stages);
    CHECK(asked() == segments);
    at.writeElsewhere([](Database &base) -> Status {
        SOMO_TRY_ASSIGN(const CustomerId lan, customers::findByCode(base, QStringLiteral("K1")));
        Consent said;
        said.customer = lan;
        said.from = Day::fromNumber(20261001);
        SOMO_TRY(consent::add(base, said));
        return success();
    });
    CHECK(asked() == segments);
    CHECK(asked(InsightTab::stages) == stages);
    // Behind another page nothing is read; coming back shows what counts now.
    at.window().showPage(PageId::board);
    QSignalSpy settled(at.page, &Page::settled);
    QSignalSpy changed(&at.workspace(), &Workspace::changed);
    at.writeElsewhere([](Database &base) -> Status {
        Statement order(base, QStringLiteral("UPDATE sales_order SET status = 3, completed_on = 20261004, version = version + 1 WHERE code = 'O3'"));
        return order.run();
    });
    REQUIRE(QTest::qWaitFor([&] { return changed.count() > 0; }, 10'000));
    CHECK(asked() != segments);
    CHECK(settled.count() == 0);
    at.window().showPage(PageId::insight);
    CHECK(QTest::qWaitFor([&] { return at.cell(10, 2) == QStringLiteral("1,600"); }, 10'000));
}
