// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/customer_filter_json.h"
#include "core/customers/saved_view_query.h"
#include "core/marketing/region.h"
#include "tests/support/catch.h"
#include "tests/ui/answers.h"
#include "tests/ui/order_window.h"
#include "tests/ui/page_fit.h"
#include "ui/common/delegates/list_table.h"
#include "ui/common/delegates/table_columns.h"
#include "ui/customers/condition_panel.h"
#include "ui/customers/customer_list.h"
#include "ui/customers/customers_page.h"
#include "ui/customers/merge_part.h"
#include "ui/customers/province_part.h"

#include <QAction>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTextBrowser>
#include <QToolButton>

using namespace somo;
using namespace somo::test;

namespace {

/// The page over the book of the orders' tests: Phạm Thị Lan (K1) of Hà Nội, who has TAY-1; Đặng Thị Hoa (K2); Trương Mỹ Hạnh
/// (K3) with Lan's phone. By given name: Hạnh, Hoa, Lan.
struct ListsWindow : OrderWindow {
    ListsWindow()
    {
        const OrderId first = order(QStringLiteral("TAY-1")).id;
        writeElsewhere([first](Database &database) -> Status {
            SOMO_TRY_ASSIGN(const ProvinceBook provinces, ProvinceBook::load(database));
            SOMO_TRY_ASSIGN(const auto hanoi, provinces.find(QStringLiteral("Hà Nội"), Day::fromNumber(20261024)));
            SOMO_TRY_ASSIGN(Customer lan, customers::byId(database, must(customers::findByCode(database, QStringLiteral("K1")))));
            lan.phoneTyped = QStringLiteral("0912 345 678");
            lan.province = hanoi.value_or(ProvinceId());
            SOMO_TRY(customers::update(database, lan));
            Customer hoa;
            hoa.code = QStringLiteral("K2");
            hoa.name = QStringLiteral("Đặng Thị Hoa");
            SOMO_TRY(customers::add(database, hoa));
            Customer hanh;
            hanh.code = QStringLiteral("K3");
            hanh.name = QStringLiteral("Trương Mỹ Hạnh");
            hanh.phoneTyped = QStringLiteral("+84 912 345 678");
            hanh.address = QStringLiteral("Số 18 ngõ 52");
            SOMO_TRY(customers::add(database, hanh));
            SOMO_TRY_ASSIGN(Order order, orders::byId(database, first));
            order.customer = lan.id;
            SOMO_TRY(orders::update(database, order));
            return success();
        });
        window().showPage(PageId::customers);
        view = field<QTableView>("customerList");
        if (!shows(3))
            qFatal("no customers");
        waitForAnswers(workspace());
    }
    bool shows(int rows)
    {
        return QTest::qWaitFor([&] { return view->model()->rowCount() == rows; }, 10'000);
    }
    QString name(int row) { return view->model()->index(row, CustomerListModel::NameColumn).data().toString(); }
    bool named(int row, const char16_t *wanted)
    {
        return QTest::qWaitFor([&] { return name(row) == QString::fromUtf16(wanted); }, 10'000);
    }
    /// By the keyboard: down from the first until it stands there.
    bool pick(const char *box, const QString &text)
    {
        auto *combo = field<QComboBox>(box);
        combo->setFocus();
        QTest::keyClick(combo, Qt::Key_Home);
        for (int i = 0; i < combo->count() && combo->currentText() != text; ++i)
            QTest::keyClick(combo, Qt::Key_Down);
        return combo->currentText() == text;
    }
    void press(const char *button)
    {
        auto *it = field<QAbstractButton>(button);
        it->setFocus();
        QTest::keyClick(it, Qt::Key_Space);
    }
    void typeLine(const char *line, const QString &text)
    {
        auto *it = field<QLineEdit>(line);
        it->setFocus();
        it->selectAll();
        it->insert(text); // as typed; keyClicks() knows ASCII only
        QTest::keyClick(it, Qt::Key_Return);
    }
    QStringList chips()
    {
        QStringList texts;
        for (const auto *button : window().page(PageId::customers)->findChildren<QToolButton *>()) {
            if (button->isVisible() && button->property("chip").toBool())
                texts << button->text();
        }
        return texts;
    }
    bool counts(const char *table, int rows)
    {
        return QTest::qWaitFor([&] { return count(table) == rows; }, 10'000);
    }
    QAction *viewAction(const QString &text)
    {
        for (QAction *action : field<QToolButton>("customerViews")->menu()->actions()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }
    QTableView *view = nullptr;
};

} // namespace

TEST_CASE("conditions are put together by keyboard, kept as a view, shown again and taken away", "[customers][filter]")
{
    ListsWindow at;
    CHECK(at.named(0, u"Trương Mỹ Hạnh"));
    at.press("customerConditions");
    REQUIRE(at.window().focusWidget() == at.field<QComboBox>("conditionField"));
    REQUIRE(at.pick("conditionField", filter_words::fieldName(CustomerField::orders)));
    at.typeLine("conditionTyped", QStringLiteral("x"));
    CHECK(at.field<QLabel>("conditionError")->isVisible());
    CHECK(at.chips().isEmpty());
    at.typeLine("conditionTyped", QStringLiteral("1"));
    CHECK_FALSE(at.field<QLabel>("conditionError")->isVisible());
    REQUIRE(at.shows(1));
    CHECK(at.named(0, u"Phạm Thị Lan"));
    CHECK(at.chips().size() == 1);
    at.prompts->answer = QStringLiteral("Đã mua");
    at.field<QAction>("saveCustomerView")->trigger();
    REQUIRE(at.counts("saved_view", 1));
    CHECK(QTest::qWaitFor([&] { return at.field<QToolButton>("customerViews")->text() == QStringLiteral("Đã mua"); }, 10'000));
    QTest::keyClick(&at.window(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(at.shows(3));
    CHECK(at.chips().isEmpty());
    REQUIRE(at.viewAction(QStringLiteral("Đã mua")));
    at.viewAction(QStringLiteral("Đã mua"))->trigger();
    REQUIRE(at.shows(1));
    // A chip takes its condition away.
    for (auto *button : at.window().page(PageId::customers)->findChildren<QToolButton *>()) {
        if (button->isVisible() && button->property("chip").toBool()) {
            button->setFocus();
            QTest::keyClick(button, Qt::Key_Space);
            break;
        }
    }
    REQUIRE(at.shows(3));
    at.viewAction(QStringLiteral("Đã mua"))->trigger();
    REQUIRE(at.shows(1));
    at.field<QAction>("removeCustomerView")->trigger();
    CHECK(at.counts("saved_view", 0));
    at.workspace().undo();
    CHECK(at.counts("saved_view", 1));
}

TEST_CASE("a second value of a field is an alternative, another field one condition more", "[customers][filter]")
{
    ListsWindow at;
    at.press("customerConditions");
    REQUIRE(at.pick("conditionField", filter_words::fieldName(CustomerField::birthday)));
    at.press("addCondition"); // January
    REQUIRE(at.shows(0));
    CHECK(at.pick("conditionChosen", at.field<QComboBox>("conditionChosen")->itemText(1)));
    at.press("addCondition");
    const auto &filter = at.window().page(PageId::customers)->findChild<CustomerFilterBar *>()->filter();
    REQUIRE(filter.conditions.size() == 1);
    CHECK(filter.conditions[0].values == QStringList{QStringLiteral("1"), QStringLiteral("2")});
    REQUIRE(at.pick("conditionField", filter_words::fieldName(CustomerField::contact)));
    at.typeLine("conditionTyped", QStringLiteral("90"));
    REQUIRE(filter.conditions.size() == 2);
    CHECK(filter.conditions[1] == CustomerCondition{CustomerField::contact, CustomerTest::notSince, {}, {QStringLiteral("90d")}});
    at.typeLine("conditionTyped", QStringLiteral("1/9"));
    REQUIRE(filter.conditions.size() == 2); // the day was put right
    CHECK(filter.conditions[1].values == QStringList{QStringLiteral("2026-09-01")});
    REQUIRE(at.pick("conditionField", filter_words::fieldName(CustomerField::yearRevenue)));
    at.typeLine("conditionTyped", QStringLiteral("1tr2"));
    REQUIRE(filter.conditions.size() == 3);
    CHECK(filter.conditions[2].values == QStringList{QStringLiteral("1200000")});
    CHECK(must(customers::filterFromJson(customers::filterToJson(filter))) == filter);
}

TEST_CASE("what the index finds stands there while the whole answer is looked for", "[customers][filter][search]")
{
    ListsWindow at;
    QTest::keyClick(&at.window(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("hoa"));
    REQUIRE(at.shows(1));
    CHECK(at.named(0, u"Đặng Thị Hoa"));
    // Inside words and in phones the whole answer finds as well.
    at.field<QLineEdit>("customerFilter")->setText(QStringLiteral("2345678"));
    REQUIRE(at.shows(2));
    CHECK(at.named(1, u"Phạm Thị Lan"));
}

TEST_CASE("Space shows a customer at a glance with the last events, Enter opens the page", "[customers][preview]")
{
    ListsWindow at;
    at.view->setFocus();
    at.view->setCurrentIndex(at.view->model()->index(2, 0));
    QTest::keyClick(at.view, Qt::Key_Space);
    auto *text = at.field<QTextBrowser>("customerPreview");
    REQUIRE(QTest::qWaitFor([&] { return text->isVisible() && text->toPlainText().contains(QStringLiteral("TAY-1")); }, 10'000));
    CHECK(text->toPlainText().contains(QStringLiteral("1.260.000")));
    CHECK(text->accessibleName().contains(QStringLiteral("Phạm Thị Lan")));
    QTest::keyClick(at.view, Qt::Key_Up);
    CHECK(QTest::qWaitFor([&] { return text->accessibleName().contains(QStringLiteral("Đặng Thị Hoa")) && !text->toPlainText().contains(QStringLiteral("TAY-1")); }, 10'000));
    QTest::keyClick(at.view, Qt::Key_Space);
    CHECK_FALSE(text->isVisible());
    QTest::keyClick(at.view, Qt::Key_Space);
    CHECK(text->isVisible());
    QTest::keyClick(at.view, Qt::Key_Escape);
    CHECK_FALSE(text->isVisible());
    QTest::keyClick(at.view, Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return at.window().page(PageId::customer) && at.window().page(PageId::customer)->isVisible(); }, 10'000));
}

TEST_CASE("many are changed by keyboard: what would happen, then the doing, then all of it taken back", "[customers][bulk]")
{
    ListsWindow at;
    at.view->setFocus();
    QTest::keyClick(at.view, Qt::Key_A, Qt::ControlModifier);
    at.press("customerBulk");
    REQUIRE(at.window().focusWidget() == at.field<QComboBox>("bulkWhat"));
    auto *counts = at.field<QLabel>("bulkCounts");
    CHECK_FALSE(counts->isVisible()); // no tag is named yet
    at.typeLine("bulkTyped", {});
    CHECK(at.field<QLabel>("bulkError")->isVisible());
    auto *typed = at.field<QLineEdit>("bulkTyped");
    typed->insert(QStringLiteral("VIP"));
    REQUIRE(QTest::qWaitFor([&] { return counts->isVisible() && counts->text().contains(u'3'); }, 10'000));
    CHECK(at.field<QLabel>("bulkRows")->text().contains(QStringLiteral("Trương Mỹ Hạnh")));
    CHECK(at.count("customer_tag") == 0);
    QTest::keyClick(typed, Qt::Key_Return);
    REQUIRE(at.counts("customer_tag", 3));
    CHECK(QTest::qWaitFor([&] { return !typed->isVisible() && at.view->hasFocus(); }, 10'000));
    at.workspace().undo();
    CHECK(at.counts("customer_tag", 0));
    // A few of them: only the chosen rows.
    at.view->setCurrentIndex(at.view->model()->index(0, 0));
    QTest::keyClick(at.view, Qt::Key_Down, Qt::ShiftModifier);
    at.press("customerBulk");
    auto *what = at.field<QComboBox>("bulkWhat");
    REQUIRE(at.pick("bulkWhat", what->itemText(what->findData(int(BulkAction::setKeeper)))));
    REQUIRE(at.pick("bulkChosen", QStringLiteral("Nguyễn Hoài An")));
    REQUIRE(QTest::qWaitFor([&] { return counts->isVisible() && counts->text().contains(u'2'); }, 10'000));
    QTest::keyClick(at.field<QComboBox>("bulkChosen"), Qt::Key_Return, Qt::ControlModifier);
    const auto kept = [&] {
        Statement rows(at.database(), QStringLiteral("SELECT COUNT(*) FROM customer WHERE keeper_id IS NOT NULL"));
        return must(runForId(rows));
    };
    CHECK(QTest::qWaitFor([&] { return kept() == 2; }, 10'000));
}

TEST_CASE("two are made one by keyboard, a value taken from the other side, and are two again by undo", "[customers][merge]")
{
    ListsWindow at;
    at.field<QAction>("customerTwinPairs")->trigger();
    auto *pairs = at.field<QTableView>("mergePairs");
    auto *sides = at.field<QTableView>("mergeSides");
    REQUIRE(QTest::qWaitFor([&] { return pairs->isVisible() && pairs->model()->rowCount() == 1; }, 10'000));
    REQUIRE(QTest::qWaitFor([&] { return sides->isVisible() && sides->model()->rowCount() > 1; }, 10'000));
    auto *model = static_cast<MergeModel *>(sides->model());
    CHECK(model->preview().keep.code == QStringLiteral("K1")); // she has an order
    CHECK(model->result().name == QStringLiteral("Phạm Thị Lan"));
    CHECK(model->result().address == QStringLiteral("Số 18 ngõ 52")); // what one side alone says
    QTest::keyClick(pairs, Qt::Key_Return);
    REQUIRE(sides->hasFocus());
    QTest::keyClick(sides, Qt::Key_Right);
    REQUIRE(sides->currentIndex().column() == MergeModel::GoneColumn);
    QTest::keyClick(sides, Qt::Key_Space);
    CHECK(model->result().name == QStringLiteral("Trương Mỹ Hạnh"));
    CHECK(model->isTaken(0, MergeModel::GoneColumn));
    CHECK_FALSE(model->isTaken(0, MergeModel::KeepColumn));
    QTest::keyClick(sides, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(at.counts("customer", 2));
    const Customer one = must(customers::byId(at.database(), must(customers::findByCode(at.database(), QStringLiteral("K1")))));
    CHECK(one.name == QStringLiteral("Trương Mỹ Hạnh"));
    CHECK(one.address == QStringLiteral("Số 18 ngõ 52"));
    CHECK(QTest::qWaitFor([&] { return !pairs->isVisible(); }, 10'000)); // nobody is there twice any more
    at.workspace().undo();
    REQUIRE(at.counts("customer", 3));
    CHECK(must(customers::byId(at.database(), one.id)).name == QStringLiteral("Phạm Thị Lan"));
    CHECK(QTest::qWaitFor([&] { return pairs->isVisible() && pairs->model()->rowCount() == 1; }, 10'000));
    QTest::keyClick(pairs, Qt::Key_Escape);
    CHECK(at.view->isVisible());
}

TEST_CASE("only the two that stand there are made one, and the book's changes leave the keyboard alone", "[customers][merge]")
{
    ListsWindow at;
    at.field<QAction>("customerTwinPairs")->trigger();
    auto *sides = at.field<QTableView>("mergeSides");
    auto *model = static_cast<MergeModel *>(sides->model());
    REQUIRE(QTest::qWaitFor([&] { return model->preview().keep.code == QStringLiteral("K1"); }, 10'000));
    at.press("mergeSwap");
    REQUIRE(model->preview().keep.code == QStringLiteral("K1")); // the others are still to come
    at.press("mergeNow");
    REQUIRE(QTest::qWaitFor([&] { return model->preview().keep.code == QStringLiteral("K3"); }, 10'000));
    waitForAnswers(at.workspace());
    CHECK(at.count("customer") == 3);

    sides->setFocus();
    at.writeElsewhere([](Database &database) -> Status {
        SOMO_TRY_ASSIGN(Customer hoa, customers::byId(database, must(customers::findByCode(database, QStringLiteral("K2")))));
        hoa.name = QStringLiteral("Đặng Hoa");
        return customers::update(database, hoa);
    });
    REQUIRE(at.named(1, u"Đặng Hoa"));
    waitForAnswers(at.workspace());
    CHECK(sides->hasFocus());
}

TEST_CASE("two who are two people come up no more, are shown below, and come up again when that is taken back", "[customers][merge][apart]")
{
    ListsWindow at;
    at.field<QAction>("customerTwinPairs")->trigger();
    auto *pairs = at.field<QTableView>("mergePairs");
    auto *apart = at.field<QTableView>("mergeApartPairs");
    const auto shows = [](QTableView *list, int rows) {
        return QTest::qWaitFor([&] { return list->isVisible() == (rows > 0) && list->model()->rowCount() == rows; }, 10'000);
    };
    REQUIRE(shows(pairs, 1));
    CHECK_FALSE(apart->isVisible());
    waitForAnswers(at.workspace());
    REQUIRE(pairs->hasFocus());
    QTest::keyClick(pairs, Qt::Key_Delete);
    REQUIRE(at.counts("customer_apart", 1));
    REQUIRE(shows(pairs, 0));
    REQUIRE(shows(apart, 1));
    CHECK(apart->model()->index(0, ApartModel::FirstColumn).data().toString() == QStringLiteral("Phạm Thị Lan · K1"));
    CHECK(apart->model()->index(0, ApartModel::SecondColumn).data().toString() == QStringLiteral("Trương Mỹ Hạnh · K3"));
    CHECK(apart->model()->index(0, ApartModel::DayColumn).data().toString() == QStringLiteral("24/10/2026"));
    CHECK_FALSE(at.field<QPushButton>("mergeApart")->isVisible());
    at.workspace().undo();
    REQUIRE(shows(pairs, 1));
    REQUIRE(shows(apart, 0));
    waitForAnswers(at.workspace());
    REQUIRE(QTest::qWaitFor([&] { return at.field<QPushButton>("mergeApart")->isVisible(); }, 10'000));
    at.press("mergeApart");
    REQUIRE(shows(apart, 1));
    waitForAnswers(at.workspace());
    apart->setFocus();
    QTest::keyClick(apart, Qt::Key_Delete);
    REQUIRE(shows(pairs, 1));
    REQUIRE(shows(apart, 0));
    CHECK(at.counts("customer_apart", 0));
    waitForAnswers(at.workspace());
    CHECK(pairs->hasFocus());
}

TEST_CASE("whoever is chosen after a filter stays chosen when the filter goes", "[customers][filter]")
{
    ListsWindow at;
    at.view->setCurrentIndex(at.view->model()->index(2, 0));
    REQUIRE(at.named(2, u"Phạm Thị Lan"));
    auto *words = at.field<QLineEdit>("customerFilter");
    words->setFocus();
    words->insert(QStringLiteral("Hoa"));
    REQUIRE(at.shows(1));
    waitForAnswers(at.workspace());
    QTest::keyClick(words, Qt::Key_Down);
    at.view->setCurrentIndex(at.view->model()->index(0, 0));
    words->clear();
    REQUIRE(at.shows(3));
    waitForAnswers(at.workspace());
    CHECK(at.name(at.view->currentIndex().row()) == QStringLiteral("Đặng Thị Hoa"));
}

TEST_CASE("the other of two can be the one that stays", "[customers][merge]")
{
    ListsWindow at;
    at.field<QAction>("customerTwinPairs")->trigger();
    auto *sides = at.field<QTableView>("mergeSides");
    auto *model = static_cast<MergeModel *>(sides->model());
    REQUIRE(QTest::qWaitFor([&] { return model->preview().keep.code == QStringLiteral("K1"); }, 10'000));
    at.press("mergeSwap");
    REQUIRE(QTest::qWaitFor([&] { return model->preview().keep.code == QStringLiteral("K3"); }, 10'000));
    at.press("mergeNow");
    REQUIRE(at.counts("customer", 2));
    // The code of the one that went leads to the one that stayed.
    CHECK(must(customers::findByCode(at.database(), QStringLiteral("K1"))) == must(customers::findByCode(at.database(), QStringLiteral("K3"))));
}

TEST_CASE("provinces tell number and revenue in shades, and Enter shows who lives there", "[customers][provinces]")
{
    ListsWindow at;
    at.field<QAction>("customerProvinces")->trigger();
    auto *table = at.field<QTableView>("provinceTable");
    REQUIRE(QTest::qWaitFor([&] { return table->isVisible() && table->model()->rowCount() == 2; }, 10'000));
    const auto cell = [&](int row, int column, int role = Qt::DisplayRole) { return table->model()->index(row, column).data(role); };
    CHECK(cell(0, ProvinceModel::NameColumn).toString() == QStringLiteral("Hà Nội"));
    CHECK(cell(0, ProvinceModel::CustomersColumn).toString() == QStringLiteral("1"));
    CHECK(cell(0, ProvinceModel::RevenueColumn).toString() == QStringLiteral("1.260.000"));
    CHECK(cell(0, ProvinceModel::RevenueColumn, ProvinceModel::StepRole).toInt() == 5);
    CHECK(cell(0, ProvinceModel::CustomersColumn, ProvinceModel::StepRole).toInt() == 3); // one of at most two
    CHECK(cell(1, ProvinceModel::CustomersColumn).toString() == QStringLiteral("2"));
    CHECK(cell(1, ProvinceModel::RevenueColumn, ProvinceModel::StepRole).toInt() == 0);
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(at.shows(1));
    CHECK(at.view->isVisible());
    CHECK(at.named(0, u"Phạm Thị Lan"));
    CHECK(at.chips().size() == 1);
}

TEST_CASE("nothing of the lists is cut on a small screen in either language", "[customers][fit]")
{
    ListsWindow at;
    const auto language = GENERATE(Language::vietnamese, Language::english);
    at.window().setLanguage(language);
    at.window().resize(1024, 600);
    const auto *page = at.window().page(PageId::customers);
    at.press("customerConditions");
    waitForAnswers(at.workspace());
    checkPageFits(*page, 4);
    at.view->setFocus();
    QTest::keyClick(at.view, Qt::Key_Space);
    waitForAnswers(at.workspace());
    checkPageFits(*page, 4);
    at.press("customerBulk");
    waitForAnswers(at.workspace());
    checkPageFits(*page, 4);
    at.field<QAction>("customerTwinPairs")->trigger();
    waitForAnswers(at.workspace());
    checkPageFits(*page, 3);
    at.field<QAction>("customerProvinces")->trigger();
    waitForAnswers(at.workspace());
    checkPageFits(*page, 1);
}

TEST_CASE("which columns the list shows is chosen at its button or on the header, remembered, and put back", "[customers][columns]")
{
    ListsWindow at;
    QMenu *menu = at.field<QToolButton>("customerColumns")->menu();
    const auto choice = [menu](int column) { return menu->actions().at(column - 1); }; // the name always stays
    // There is no room for all: the least telling one is left to the preview.
    CHECK(at.view->isColumnHidden(CustomerListModel::EmailColumn));
    CHECK_FALSE(at.view->isColumnHidden(CustomerListModel::PhoneColumn));
    auto *header = at.view->horizontalHeader();
    QContextMenuEvent asked(QContextMenuEvent::Mouse, QPoint(5, 5), header->viewport()->mapToGlobal(QPoint(5, 5)));
    QCoreApplication::sendEvent(header->viewport(), &asked);
    REQUIRE(menu->isVisible());
    CHECK_FALSE(choice(CustomerListModel::EmailColumn)->isChecked());
    menu->setActiveAction(choice(CustomerListModel::EmailColumn));
    QTest::keyClick(menu, Qt::Key_Return);
    CHECK_FALSE(at.view->isColumnHidden(CustomerListModel::EmailColumn));
    CHECK(at.view->columnWidth(CustomerListModel::EmailColumn) > 0);
    choice(CustomerListModel::PhoneColumn)->trigger();
    CHECK(at.view->isColumnHidden(CustomerListModel::PhoneColumn));
    // What was chosen stays, whatever room there is.
    at.window().resize(1200, 700);
    waitForAnswers(at.workspace());
    CHECK_FALSE(at.view->isColumnHidden(CustomerListModel::EmailColumn));
    at.window().resize(1366, 768);
    waitForAnswers(at.workspace());
    CHECK(at.view->isColumnHidden(CustomerListModel::PhoneColumn));

    QWidget elsewhere;
    CustomerListModel model;
    QTableView *again = makeListTable(&model, &elsewhere);
    QMenu itsMenu;
    bool chosen = false;
    auto *columns = new TableColumns(again, &itsMenu, QStringLiteral("customerList"), [&chosen](bool byHand) { chosen = byHand; });
    CHECK(again->isColumnHidden(CustomerListModel::PhoneColumn));
    CHECK_FALSE(again->isColumnHidden(CustomerListModel::EmailColumn));
    columns->fit(); // nobody set widths: they still fit what is shown
    CHECK(chosen);

    menu->actions().constLast()->trigger();
    CHECK_FALSE(at.view->isColumnHidden(CustomerListModel::PhoneColumn));
    CHECK(at.view->isColumnHidden(CustomerListModel::EmailColumn));
    CHECK_FALSE(QSettings().contains(QStringLiteral("customerList/columns")));
}
