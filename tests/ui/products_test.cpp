// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/product_list_query.h"
#include "tests/support/catch.h"
#include "tests/ui/answers.h"
#include "tests/ui/order_window.h"
#include "tests/ui/page_fit.h"
#include "ui/products/product_list_model.h"

#include <QAction>
#include <QDropEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

using namespace somo;
using namespace somo::test;

namespace {

using products::PriceKind;

/// The page over the book of the orders' tests: the tea TSN-100 (420.000, no cost), and a cup in the group “Gốm”.
struct ProductsWindow : OrderWindow {
    explicit ProductsWindow(bool filled = true)
        : OrderWindow(filled ? 0 : -1)
    {
        if (filled) {
            writeElsewhere([](Database &database) -> Status {
                SOMO_TRY_ASSIGN(const qint64 clay, named::add(database, NamedKind::productGroup, QStringLiteral("GOM"), QStringLiteral("Gốm")));
                SOMO_TRY(products::add(database, {{}, QStringLiteral("CC-1"), QStringLiteral("Chén gốm"), ProductGroupId{clay}, QStringLiteral("cái")}));
                return success();
            });
        }
        window().showPage(PageId::products);
        view = field<QTableView>("productList");
        tree = field<QTreeWidget>("productGroups");
        if (filled && !QTest::qWaitFor([&] { return view->model()->rowCount() == 2 && name() == QStringLiteral("Chén gốm"); }, 10'000))
            qFatal("no products");
    }
    QString name() { return field<QLineEdit>("productName")->text(); }
    void put(const char *name, const QString &text)
    {
        auto *line = field<QLineEdit>(name);
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        line->insert(text); // as typed; keyClicks() knows ASCII only
    }
    void enter(const char *name, const QString &text)
    {
        put(name, text);
        QTest::keyClick(field<QLineEdit>(name), Qt::Key_Return);
    }
    bool shows(const char *label, const QString &text)
    {
        return QTest::qWaitFor([&] { return field<QLabel>(label)->isVisible() && field<QLabel>(label)->text().contains(text); }, 10'000);
    }
    bool chooses(const QString &what)
    {
        return QTest::qWaitFor([&] { return name() == what; }, 10'000);
    }
    void chooseTea()
    {
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Down);
        REQUIRE(chooses(QStringLiteral("Trà sen Tây Hồ 100 g")));
    }
    /// A row's cell as it is shown.
    QString cell(const QString &code, int column)
    {
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            if (view->model()->index(row, ProductListModel::CodeColumn).data() == code)
                return view->model()->index(row, column).data().toString();
        }
        return QStringLiteral("?");
    }
    bool showsCell(const QString &code, int column, const QString &text)
    {
        return QTest::qWaitFor([&] { return cell(code, column) == text; }, 10'000);
    }
    /// F2 on a cell of the current row; the field that opens there.
    QLineEdit *editCell(int column)
    {
        view->setFocus();
        view->setCurrentIndex(view->currentIndex().siblingAtColumn(column));
        QTest::keyClick(view, Qt::Key_F2);
        return qobject_cast<QLineEdit *>(window().focusWidget());
    }
    bool cellIsOpen() { return field<QWidget>("productCell")->isVisible(); }
    void typeInCell(QLineEdit *edit, const QString &text)
    {
        edit->selectAll();
        edit->insert(text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    ProductId id(const QString &code) { return must(products::find(database(), code)); }
    Product product(const QString &code) { return must(products::byId(database(), id(code))); }
    std::vector<DatedPrice> amounts(PriceKind kind, const QString &code) { return must(products::prices(database(), kind, id(code))); }
    QTreeWidgetItem *group(const QString &name)
    {
        for (QTreeWidgetItemIterator at(tree); *at; ++at) {
            if ((*at)->text(0).startsWith(name + QStringLiteral("  ")))
                return *at;
        }
        return nullptr;
    }
    bool hasGroup(const QString &name)
    {
        return QTest::qWaitFor([&] { return group(name) != nullptr; }, 10'000);
    }
    void undo()
    {
        view->setFocus();
        QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
    }
    QTableView *view = nullptr;
    QTreeWidget *tree = nullptr;
};

const QString tea = QStringLiteral("TSN-100");
const QString cup = QStringLiteral("CC-1");

UnitPrice whole(qint64 amount)
{
    return UnitPrice{amount * UnitPrice::perMinorUnit};
}

} // namespace

TEST_CASE("a product is added by keyboard alone with group, price and cost, and taken back as one step", "[products]")
{
    ProductsWindow at;
    at.field<QAction>("newProduct")->trigger();
    REQUIRE(at.window().focusWidget() == at.field<QLineEdit>("productName"));
    at.field<QPushButton>("saveProduct")->click();
    CHECK(at.shows("productNameError", {}));
    at.enter("productName", QStringLiteral("Hộp quà 20/11"));
    CHECK(at.window().focusWidget() == at.field<QLineEdit>("productCode"));
    at.enter("productCode", cup);
    at.enter("productUnit", QStringLiteral("hộp"));
    at.put("productGroup", QStringLiteral("Quà biếu"));
    at.enter("productPrice", QStringLiteral("1tr2"));
    at.enter("productCost", QStringLiteral("700k"));
    CHECK(at.shows("productGroupError", {})); // neither picked nor called new
    at.field<QLineEdit>("productGroup")->setFocus();
    QTest::keyClick(at.field<QLineEdit>("productGroup"), Qt::Key_Return, Qt::AltModifier);
    at.field<QPushButton>("saveProduct")->click();
    CHECK(at.shows("productCodeError", cup)); // taken
    at.put("productCode", {});
    at.field<QPushButton>("saveProduct")->click();
    REQUIRE(QTest::qWaitFor([&] { return at.count("product") == 3; }, 10'000));
    const QString code = QStringLiteral("SP-0003");
    CHECK(at.product(code).unit == QStringLiteral("hộp"));
    CHECK(at.product(code).group);
    CHECK(at.amounts(PriceKind::price, code) == std::vector<DatedPrice>{{Day(), whole(1'200'000)}});
    CHECK(at.amounts(PriceKind::cost, code) == std::vector<DatedPrice>{{Day(), whole(700'000)}});
    REQUIRE(at.hasGroup(QStringLiteral("Quà biếu")));
    CHECK(QTest::qWaitFor([&] { return at.view->currentIndex().siblingAtColumn(0).data() == QStringLiteral("Hộp quà 20/11"); }, 10'000));
    CHECK(at.shows("priceLines", QStringLiteral("1.200.000")));
    at.undo();
    REQUIRE(QTest::qWaitFor([&] { return at.count("product") == 2 && at.view->model()->rowCount() == 2; }, 10'000));
    CHECK(at.count("product_price") == 1);
    CHECK(at.count("product_group") == 1);
}

TEST_CASE("a price changes from a day on, what counts already is refused, and history says it in words", "[products]")
{
    ProductsWindow at;
    at.chooseTea();
    REQUIRE(at.shows("priceLines", QStringLiteral("420.000")));
    at.enter("priceAmount", QStringLiteral("450k"));
    CHECK(at.window().focusWidget() == at.field<QLineEdit>("priceDay"));
    at.enter("priceDay", QStringLiteral("01/11/2026"));
    CHECK(at.shows("priceDayError", {})); // a day ahead is asked about once
    QTest::keyClick(at.field<QLineEdit>("priceDay"), Qt::Key_Return);
    REQUIRE(at.shows("priceLines", QStringLiteral("từ 01/11/2026")));
    const std::vector<DatedPrice> expected{{Day(), whole(420'000)}, {Day::fromNumber(20261101), whole(450'000)}};
    CHECK(at.amounts(PriceKind::price, tea) == expected);
    CHECK(QTest::qWaitFor([&] { return at.field<QLineEdit>("priceAmount")->text().isEmpty(); }, 10'000));
    // Today the old one is still in force.
    CHECK(at.view->currentIndex().siblingAtColumn(ProductListModel::PriceColumn).data() == QStringLiteral("420.000"));
    at.enter("priceAmount", QStringLiteral("450k"));
    at.enter("priceDay", QStringLiteral("05/11/2026"));
    QTest::keyClick(at.field<QLineEdit>("priceDay"), Qt::Key_Return);
    CHECK(at.shows("priceAmountError", QStringLiteral("05/11/2026")));
    CHECK(at.amounts(PriceKind::price, tea).size() == 2);
    at.window().showPage(PageId::history);
    auto *history = at.window().page(PageId::history)->findChild<QTableView *>();
    CHECK(QTest::qWaitFor([&] {
        for (int column = 0; column < history->model()->columnCount(); ++column) {
            if (history->model()->index(0, column).data().toString().contains(QStringLiteral("Đặt giá bán của Trà sen Tây Hồ 100 g từ 01/11/2026")))
                return true;
        }
        return false;
    }, 10'000));
}

TEST_CASE("a missing cost says what it means for gross profit, and the first one counts from the beginning", "[products]")
{
    ProductsWindow at;
    CHECK(at.view->selectionModel()->isRowSelected(0)); // what the form shows is marked in the list
    CHECK(at.shows("costMeaning", QStringLiteral("lãi gộp"))); // never sold: no number
    at.chooseTea();
    REQUIRE(at.shows("costMeaning", QStringLiteral("23")));
    CHECK_FALSE(at.field<QLineEdit>("costDay")->isVisible());
    at.enter("costAmount", QStringLiteral("250k"));
    REQUIRE(at.shows("costLines", QStringLiteral("250.000")));
    CHECK_FALSE(at.field<QLabel>("costMeaning")->isVisible());
    CHECK(at.amounts(PriceKind::cost, tea) == std::vector<DatedPrice>{{Day(), whole(250'000)}});
    CHECK(must(products::sheet(at.database(), at.id(tea))).linesWithoutCost == 0);
    at.undo();
    REQUIRE(at.shows("costMeaning", QStringLiteral("23")));
    CHECK(at.amounts(PriceKind::cost, tea).empty());
}

TEST_CASE("a fault below the edge of a low window comes into view", "[products]")
{
    ProductsWindow at;
    at.window().resize(1024, 600);
    QTest::qWait(50);
    auto *amount = at.field<QLineEdit>("costAmount");
    REQUIRE(amount->visibleRegion().isEmpty());
    at.field<QPushButton>("set_cost")->click();
    REQUIRE(QTest::qWaitFor([&] { return amount->hasFocus() && amount->visibleRegion().boundingRect() == amount->rect(); }, 10'000));
    CHECK(QTest::qWaitFor([&] { return !at.field<QLabel>("costAmountError")->visibleRegion().isEmpty(); }, 10'000));
}

TEST_CASE("groups are made, renamed, moved by keys and by drag, never under themselves, and narrow the list", "[products]")
{
    ProductsWindow at;
    REQUIRE(at.group(QStringLiteral("Gốm")));
    at.tree->setCurrentItem(at.group(QStringLiteral("Gốm")));
    CHECK(at.view->model()->rowCount() == 1);
    at.prompts->answer = QStringLiteral("Chén");
    at.field<QAction>("addGroup")->trigger();
    REQUIRE(at.hasGroup(QStringLiteral("Chén")));
    CHECK(at.group(QStringLiteral("Chén"))->parent() == at.group(QStringLiteral("Gốm")));
    at.prompts->answer = QStringLiteral("Đồ gốm");
    at.tree->setFocus();
    QTest::keyClick(at.tree, Qt::Key_F2);
    REQUIRE(at.hasGroup(QStringLiteral("Đồ gốm")));
    CHECK(at.view->model()->rowCount() == 1); // still chosen
    at.tree->setCurrentItem(at.group(QStringLiteral("Chén")));
    QTest::keyClick(at.tree, Qt::Key_X, Qt::ControlModifier);
    QTest::keyClick(at.tree, Qt::Key_Home);
    QTest::keyClick(at.tree, Qt::Key_V, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return at.group(QStringLiteral("Chén")) && at.group(QStringLiteral("Chén"))->parent() != at.group(QStringLiteral("Đồ gốm")); }, 10'000));
    CHECK(at.view->model()->rowCount() == 2); // all products
    // A drag puts it back.
    const auto drop = [&](const QString &what, const QString &on) {
        at.tree->setCurrentItem(at.group(what));
        QMimeData data;
        const QPointF where = at.tree->visualItemRect(at.group(on)).center();
        QDropEvent event(where, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        // Only a real drag brings a drop through the application; this is where it arrives.
        QObject *receiver = at.tree->parentWidget();
        CHECK(receiver->eventFilter(at.tree->viewport(), &event));
        CHECK(event.dropAction() == Qt::IgnoreAction); // the tree takes nothing out by itself
    };
    drop(QStringLiteral("Chén"), QStringLiteral("Đồ gốm"));
    REQUIRE(QTest::qWaitFor([&] { return at.group(QStringLiteral("Chén")) && at.group(QStringLiteral("Chén"))->parent() == at.group(QStringLiteral("Đồ gốm")); }, 10'000));
    drop(QStringLiteral("Đồ gốm"), QStringLiteral("Chén"));
    REQUIRE(QTest::qWaitFor([&] { return !at.prompts->problems.isEmpty(); }, 10'000));
    CHECK(at.group(QStringLiteral("Chén"))->parent() == at.group(QStringLiteral("Đồ gốm")));
    // A new product begins in the group that is looked at.
    at.tree->setCurrentItem(at.group(QStringLiteral("Chén")));
    at.field<QAction>("newProduct")->trigger();
    CHECK(at.field<QLineEdit>("productGroup")->text() == QStringLiteral("Chén"));
}

TEST_CASE("the words narrow the list folded, the header sorts it, and an empty answer offers the way back", "[products]")
{
    ProductsWindow at;
    CHECK(at.shows("productCount", QStringLiteral("2 sản phẩm")));
    auto *filter = at.field<QLineEdit>("productFilter");
    QTest::keyClick(&at.window(), Qt::Key_F, Qt::ControlModifier);
    REQUIRE(at.window().focusWidget() == filter);
    const auto [typed, rows] = GENERATE(table<const char *, int>({{"tra sen", 1}, {"gom", 1}, {"cc-1", 1}, {"sen gom", 0}, {"CAI", 1}, {"t", 1}}));
    INFO(typed);
    QTest::keyClicks(filter, QString::fromLatin1(typed));
    CHECK(at.view->model()->rowCount() == rows);
    if (rows == 0) {
        REQUIRE(at.field<QPushButton>("productsEmptyMain")->isVisible());
        at.field<QPushButton>("productsEmptyMain")->click();
    } else {
        filter->clear();
    }
    REQUIRE(at.view->model()->rowCount() == 2);
    at.view->horizontalHeader()->setSortIndicator(ProductListModel::PriceColumn, Qt::DescendingOrder);
    CHECK(at.view->model()->index(0, ProductListModel::CodeColumn).data() == tea);
    at.view->horizontalHeader()->setSortIndicator(ProductListModel::CodeColumn, Qt::AscendingOrder);
    CHECK(at.view->model()->index(0, ProductListModel::CodeColumn).data() == cup);
}

TEST_CASE("what another program writes comes in at once, and what is typed stays", "[products]")
{
    ProductsWindow at;
    at.put("productName", QStringLiteral("Chén men"));
    at.writeElsewhere([](Database &database) -> Status {
        const auto added = products::add(database, {{}, QStringLiteral("A1"), QStringLiteral("Ấm"), {}, {}});
        return added ? success() : Status(added.error());
    });
    REQUIRE(QTest::qWaitFor([&] { return at.view->model()->rowCount() == 3; }, 10'000));
    CHECK(at.name() == QStringLiteral("Chén men"));
    CHECK(at.view->currentIndex().siblingAtColumn(ProductListModel::CodeColumn).data() == cup);
    at.view->setFocus();
    QTest::keyClick(at.view, Qt::Key_Down);
    REQUIRE(at.chooses(QStringLiteral("Trà sen Tây Hồ 100 g")));
    CHECK(QTest::qWaitFor([&] { return at.product(cup).name == QStringLiteral("Chén men"); }, 10'000));
}

TEST_CASE("an empty catalogue says what to do, and the first product is typed there", "[products]")
{
    ProductsWindow at(false);
    REQUIRE(QTest::qWaitFor([&] { return at.field<QLabel>("productsEmpty")->isVisible(); }, 10'000));
    CHECK(at.field<QPushButton>("productsEmptyImport")->isVisible());
    at.field<QPushButton>("productsEmptyMain")->click();
    CHECK(at.window().focusWidget() == at.field<QLineEdit>("productName"));
    at.put("productName", QStringLiteral("Trà"));
    at.field<QPushButton>("saveProduct")->click();
    REQUIRE(QTest::qWaitFor([&] { return at.count("product") == 1 && at.view->isVisible() && at.view->model()->rowCount() == 1; }, 10'000));
}

TEST_CASE("the search opens the product it found", "[products][search]")
{
    ProductsWindow at;
    at.window().showPage(PageId::orders);
    QTest::keyClick(&at.window(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("tra sen"));
    REQUIRE(QTest::qWaitFor([&] {
        const auto *item = at.field<QListWidget>("searchList")->currentItem();
        return item && item->text().startsWith(QStringLiteral("Trà sen"));
    }, 10'000));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    REQUIRE(at.chooses(QStringLiteral("Trà sen Tây Hồ 100 g")));
    CHECK(at.window().page(PageId::products)->isVisible());
    CHECK(at.view->currentIndex().siblingAtColumn(ProductListModel::CodeColumn).data() == tea);
}

TEST_CASE("an amount that was typed is set before another product comes, and holds the form where it can't be", "[products]")
{
    ProductsWindow at;
    at.put("costAmount", QStringLiteral("12k"));
    at.view->setFocus();
    QTest::keyClick(at.view, Qt::Key_Down);
    REQUIRE(at.chooses(QStringLiteral("Trà sen Tây Hồ 100 g")));
    CHECK(QTest::qWaitFor([&] { return at.amounts(PriceKind::cost, cup) == std::vector<DatedPrice>{{Day(), whole(12'000)}}; }, 10'000));
    CHECK(at.count("product_cost") == 1);
    at.put("costAmount", QStringLiteral("nhiều"));
    at.view->setFocus();
    QTest::keyClick(at.view, Qt::Key_Up);
    CHECK(QTest::qWaitFor([&] { return at.field<QLabel>("costAmountError")->isVisible(); }, 10'000));
    CHECK(at.name() == QStringLiteral("Trà sen Tây Hồ 100 g"));
    CHECK(at.amounts(PriceKind::cost, tea).empty());
    CHECK(at.prompts->problems.isEmpty());
}

TEST_CASE("the list says what was sold in the period that all pages share, less what came back in it", "[products]")
{
    ProductsWindow at;
    // TAY-1 alone is completed in October: 3; in September twenty orders of 3.
    REQUIRE(at.showsCell(tea, ProductListModel::SoldColumn, QStringLiteral("3")));
    CHECK(at.cell(cup, ProductListModel::SoldColumn).isEmpty());
    Order order = at.order(QStringLiteral("TAY-1"));
    OrderReturn back;
    back.day = Day::fromNumber(20261023);
    back.lines = {{order.lines.front().id, Quantity{1'500}, {}}};
    order.returns = {back};
    at.writeElsewhere([&](Database &database) -> Status {
        const auto changed = orders::update(database, order);
        return changed ? success() : Status(changed.error());
    });
    REQUIRE(at.showsCell(tea, ProductListModel::SoldColumn, QStringLiteral("1,5")));
    QTest::keyClick(&at.window(), Qt::Key_PageUp, Qt::ControlModifier);
    REQUIRE(at.showsCell(tea, ProductListModel::SoldColumn, QStringLiteral("60")));
    const QString meaning = at.view->model()->headerData(ProductListModel::SoldColumn, Qt::Horizontal, Qt::ToolTipRole).toString();
    CHECK(meaning.contains(QStringLiteral("Tháng 9/2026")));
    CHECK(meaning.contains(QStringLiteral("hoàn tất")));
    at.view->horizontalHeader()->setSortIndicator(ProductListModel::SoldColumn, Qt::DescendingOrder);
    CHECK(at.view->model()->index(0, ProductListModel::CodeColumn).data() == tea);
    CHECK_FALSE(at.view->isColumnHidden(ProductListModel::SoldColumn));
}

TEST_CASE("a price is changed in its cell from today on, and taken back as one step", "[products]")
{
    ProductsWindow at;
    at.chooseTea();
    QLineEdit *cell = at.editCell(ProductListModel::PriceColumn);
    REQUIRE(at.cellIsOpen());
    REQUIRE(cell->text() == QStringLiteral("420.000"));
    CHECK(cell->accessibleName().contains(QStringLiteral("Trà sen")));
    CHECK(at.field<QWidget>("productCell")->geometry().intersects(at.view->visualRect(at.view->currentIndex())));
    at.typeInCell(cell, QStringLiteral("450k"));
    CHECK_FALSE(at.cellIsOpen());
    CHECK(at.window().focusWidget() == at.view);
    REQUIRE(at.showsCell(tea, ProductListModel::PriceColumn, QStringLiteral("450.000")));
    const std::vector<DatedPrice> expected{{Day(), whole(420'000)}, {Day::fromNumber(20261024), whole(450'000)}};
    CHECK(at.amounts(PriceKind::price, tea) == expected);
    // A cost, the first: from the beginning.
    at.typeInCell(at.editCell(ProductListModel::CostColumn), QStringLiteral("250k"));
    REQUIRE(at.showsCell(tea, ProductListModel::CostColumn, QStringLiteral("250.000")));
    CHECK(at.amounts(PriceKind::cost, tea) == std::vector<DatedPrice>{{Day(), whole(250'000)}});
    at.undo();
    REQUIRE(at.showsCell(tea, ProductListModel::CostColumn, {}));
    at.undo();
    REQUIRE(at.showsCell(tea, ProductListModel::PriceColumn, QStringLiteral("420.000")));
    CHECK(at.amounts(PriceKind::price, tea).size() == 1);
}

TEST_CASE("name and unit are changed in their cells; as it was, nothing is written", "[products]")
{
    ProductsWindow at;
    const QString group = at.cell(cup, ProductListModel::GroupColumn);
    const int commands = at.count("trail_command");
    QTest::keyClick(at.editCell(ProductListModel::UnitColumn), Qt::Key_Return);
    CHECK_FALSE(at.cellIsOpen());
    at.typeInCell(at.editCell(ProductListModel::UnitColumn), QStringLiteral("bộ"));
    REQUIRE(at.showsCell(cup, ProductListModel::UnitColumn, QStringLiteral("bộ")));
    at.typeInCell(at.editCell(ProductListModel::NameColumn), QStringLiteral("  Ấm gốm "));
    REQUIRE(at.showsCell(cup, ProductListModel::NameColumn, QStringLiteral("Ấm gốm")));
    CHECK(at.chooses(QStringLiteral("Ấm gốm"))); // the form follows
    CHECK(at.count("trail_command") == commands + 2);
    CHECK(at.product(cup).unit == QStringLiteral("bộ"));
    CHECK(at.cell(cup, ProductListModel::GroupColumn) == group);
    at.undo();
    REQUIRE(at.showsCell(cup, ProductListModel::NameColumn, QStringLiteral("Chén gốm")));
}

TEST_CASE("Esc takes back what is typed in a cell, and what can't be taken stays there with a sentence", "[products]")
{
    ProductsWindow at;
    QLineEdit *cell = at.editCell(ProductListModel::NameColumn);
    cell->insert(QStringLiteral("Khác"));
    QTest::keyClick(cell, Qt::Key_Escape);
    CHECK_FALSE(at.cellIsOpen());
    CHECK(at.window().focusWidget() == at.view);
    at.chooseTea();
    const auto [column, typed, error] = GENERATE(table<int, const char *, const char *>({
        {ProductListModel::PriceColumn, "nhiều", "productCellAmountError"},
        {ProductListModel::PriceColumn, "", "productCellAmountError"},
        {ProductListModel::CostColumn, "-5k", "productCellAmountError"},
        {ProductListModel::NameColumn, " ", "productCellTextError"},
    }));
    cell = at.editCell(column);
    cell->clear();
    at.typeInCell(cell, QString::fromUtf8(typed));
    REQUIRE(at.shows(error, {}));
    auto *sentence = at.field<QLabel>(error);
    CHECK(QTest::qWaitFor([&] { return sentence->height() >= sentence->heightForWidth(sentence->width()); }));
    CHECK(at.view->viewport()->rect().contains(at.field<QWidget>("productCell")->geometry()));
    // Neither another row nor another cell takes it away.
    QTest::mouseClick(at.view->viewport(), Qt::LeftButton, Qt::NoModifier, at.view->visualRect(at.view->model()->index(0, 0)).center());
    CHECK(at.cellIsOpen());
    CHECK(at.window().focusWidget() == cell);
    const auto isTea = [&](const QModelIndex &index) { return index.siblingAtColumn(ProductListModel::CodeColumn).data() == tea; };
    CHECK(QTest::qWaitFor([&] { return isTea(at.view->currentIndex()) && isTea(at.view->selectionModel()->selectedRows().value(0)); }));
    CHECK(at.name() == QStringLiteral("Trà sen Tây Hồ 100 g"));
    QTest::keyClick(cell, Qt::Key_Down);
    CHECK(isTea(at.view->currentIndex()));
    QTest::keyClick(cell, Qt::Key_Escape);
    CHECK_FALSE(at.cellIsOpen());
    CHECK(at.amounts(PriceKind::price, tea).size() == 1);
    CHECK(at.amounts(PriceKind::cost, tea).empty());
    CHECK(at.product(tea).name == QStringLiteral("Trà sen Tây Hồ 100 g"));
    CHECK(at.prompts->problems.isEmpty());
}

TEST_CASE("a cell is edited by double click, written when it is left, and F2 elsewhere goes to the form", "[products]")
{
    ProductsWindow at;
    const QPoint unit = at.view->visualRect(at.view->model()->index(0, ProductListModel::UnitColumn)).center();
    QTest::mouseClick(at.view->viewport(), Qt::LeftButton, Qt::NoModifier, unit);
    QTest::mouseDClick(at.view->viewport(), Qt::LeftButton, Qt::NoModifier, unit);
    REQUIRE(at.cellIsOpen());
    auto *cell = at.field<QLineEdit>("productCellText");
    cell->selectAll();
    cell->insert(QStringLiteral("chiếc"));
    at.field<QLineEdit>("productFilter")->setFocus();
    CHECK_FALSE(at.cellIsOpen());
    REQUIRE(at.showsCell(cup, ProductListModel::UnitColumn, QStringLiteral("chiếc")));
    CHECK(at.editCell(ProductListModel::CodeColumn) == at.field<QLineEdit>("productName"));
}

TEST_CASE("every field of the products page has a name, and nothing is cut on a small screen", "[products][fit]")
{
    ProductsWindow at;
    at.put("productName", QStringLiteral("Chén men")); // both buttons
    const auto language = GENERATE(Language::vietnamese, Language::english);
    at.window().setLanguage(language);
    at.window().resize(1024, 600);
    waitForAnswers(at.workspace());
    const auto *page = at.window().page(PageId::products);
    checkPageFits(*page, 5);
    CHECK_FALSE(at.view->accessibleName().isEmpty());
    CHECK_FALSE(at.tree->accessibleName().isEmpty());
    CHECK(at.view->horizontalScrollBar()->maximum() == 0);
    CHECK_FALSE(at.view->isColumnHidden(ProductListModel::CostColumn));
}
