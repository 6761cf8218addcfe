// SPDX-License-Identifier: GPL-3.0-or-later
// Orders of several sources in the window: whose shop a file is, pairs of orders, who is credited, what sources call a product.
#include "core/orders/credit_rule_query.h"
#include "core/orders/order_twin_store.h"
#include "tests/support/catch.h"
#include "tests/ui/import_window.h"
#include "tests/ui/order_window.h"
#include "ui/common/delegates/cell_delegate.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>
#include <QTextBrowser>
#include <QUrl>

using namespace somo;
using namespace somo::test;

namespace {

const QByteArray header = "order.code,order.ordered_on,order.person,line.product,line.quantity,line.unit_price\n";

/// Goes back from the preview to the columns, and says there whose shop the file is.
void tellShop(Importing &shell, const QString &shop)
{
    shell.click("importBack");
    shell.waitForStep(1);
    auto *field = shell.part<QLineEdit>("mappedShop");
    REQUIRE(field->isVisible());
    field->setFocus();
    QTest::keyClicks(field, shop);
    shell.click("doImport");
    shell.waitForStep(2);
}

/// A file of shop "a" that is in the book, and one of no shop with an order of the same code and nearly the same amount, as far
/// as its preview.
void twoShops(Importing &shell)
{
    shell.window.importFiles({});
    shell.window.importFiles({shell.raw(QStringLiteral("a.csv"), header + "D1,2026-10-01,An,TRA,2,50000\n")});
    shell.waitForStep(2);
    tellShop(shell, QStringLiteral("a"));
    shell.click("doImport");
    shell.waitForStep(3);
    CHECK(shell.orders() == 1);
    shell.window.importFiles({shell.raw(QStringLiteral("b.csv"), header + "D1,2026-10-02,An,TRA,1,90000\n")});
    shell.waitForStep(2);
}

/// Two orders of the window's book, and a pair of them that may be one sale.
void makePair(OrderWindow &window)
{
    window.writeElsewhere([](Database &database) -> Status {
        Statement first(database, QStringLiteral("SELECT id FROM sales_order WHERE code = 'TAY-1'")), second(database, QStringLiteral("SELECT id FROM sales_order WHERE code = 'TAY-2'"));
        SOMO_TRY_ASSIGN(const qint64 one, runForId(first));
        SOMO_TRY_ASSIGN(const qint64 other, runForId(second));
        return twins::add(database, OrderId{one}, OrderId{other}, QStringLiteral("260401KW474ETA"), TwinState::possible, {}, {});
    });
}

qint64 number(OrderWindow &window, const QString &sql)
{
    Statement row(window.database(), sql);
    return must(runForId(row));
}

bool comes(OrderWindow &window, const QString &sql, qint64 wanted)
{
    return QTest::qWaitFor([&] { return number(window, sql) == wanted; }, 10'000);
}

/// What the list says beside an order's state.
QString noteOf(OrderWindow &window, const QString &code)
{
    const OrderListModel &model = window.list()->model();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, OrderListModel::CodeColumn).data() == code)
            return model.index(row, OrderListModel::StatusColumn).data(NoteRole).toString();
    }
    return QStringLiteral("?");
}

/// Whether the order stands in the list, and something (or nothing) beside its state.
bool isNoted(OrderWindow &window, const char *code, bool something)
{
    return QTest::qWaitFor([&] {
        const QString note = noteOf(window, QString::fromLatin1(code));
        return note != QStringLiteral("?") && note.isEmpty() != something;
    }, 10'000);
}

} // namespace

TEST_CASE("a file of another shop brings orders of its own, and one code in two shops is asked about", "[importing][joining]")
{
    Importing shell;
    twoShops(shell);
    auto *questions = shell.part<QTableWidget>("importQuestions");
    REQUIRE(questions->rowCount() == 1);
    CHECK(cell(questions, 0, 0).contains(QStringLiteral("D1")));
    CHECK(cell(questions, 0, 0).contains(QStringLiteral("90.000")));
    CHECK(cell(questions, 0, 1).contains(QStringLiteral("100.000")));
    auto *choice = qobject_cast<QComboBox *>(questions->cellWidget(0, 2));
    REQUIRE(choice);
    CHECK(choice->count() == 4);
    CHECK(choice->currentIndex() == 0); // both count until somebody says
    SECTION("left open, both count")
    {
        shell.click("doImport");
        shell.waitForStep(3);
        CHECK(shell.orders() == 2);
        auto *link = shell.part<QPushButton>("lookAtTwins");
        CHECK(QTest::qWaitFor([&] { return link->isVisible(); }, 10'000));
        QTest::mouseClick(link, Qt::LeftButton);
        auto *list = static_cast<OrdersPage *>(shell.window.page(PageId::orders))->list();
        CHECK(QTest::qWaitFor([&] { return list->isVisible() && list->model().rowCount() == 2; }, 10'000));
    }
    SECTION("said to be one sale, the book's order counts")
    {
        choice->setCurrentIndex(1);
        shell.click("doImport");
        shell.waitForStep(3);
        CHECK(shell.orders() == 1);
        CHECK_FALSE(shell.part<QPushButton>("lookAtTwins")->isVisible());
    }
}

TEST_CASE("the shop told for a file stays when another file is dropped, and a list of customers has none", "[importing][joining]")
{
    Importing shell;
    shell.window.importFiles({});
    shell.window.importFiles({shell.raw(QStringLiteral("a.csv"), header + "D1,2026-10-01,An,TRA,2,50000\n")});
    shell.waitForStep(2);
    shell.click("importBack");
    shell.waitForStep(1);
    auto *field = shell.part<QLineEdit>("mappedShop");
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("a"));
    shell.window.importFiles({shell.raw(QStringLiteral("b.csv"), "customer.code,customer.name\nK1,Lan\n")});
    shell.waitForStep(2);
    shell.click("importBack");
    shell.waitForStep(1);
    auto *files = shell.part<QComboBox>("mappedFile");
    REQUIRE(files->count() == 2);
    const auto show = [&](int file) {
        files->setCurrentIndex(file);
        emit files->activated(file);
    };
    show(0);
    CHECK(field->isVisible());
    CHECK(field->text() == QStringLiteral("a"));
    show(1);
    CHECK_FALSE(field->isVisible());
}

TEST_CASE("a pair is answered beside the list, which then says what the order is linked to, and undo opens it again", "[orders][joining]")
{
    OrderWindow window;
    makePair(window);
    window.showOrders();
    CHECK(isNoted(window, "TAY-1", true));
    CHECK(isNoted(window, "TAY-2", true));
    CHECK(isNoted(window, "TAY-3", false));
    const qint64 one = number(window, QStringLiteral("SELECT id FROM sales_order WHERE code = 'TAY-1'"));
    window.list()->showOrder(OrderId{one});
    window.list()->refresh();
    REQUIRE(QTest::qWaitFor([&] { return window.list()->currentOrder() == OrderId{one}; }, 10'000));
    QTest::keyClick(window.list()->view(), Qt::Key_Space);
    auto *preview = window.field<QTextBrowser>("orderPreview");
    REQUIRE(preview);
    REQUIRE(QTest::qWaitFor([&] { return preview->isVisible() && preview->toPlainText().contains(QStringLiteral("TAY-2")); }, 10'000));

    // The other order counts: this one leaves the ledger.
    CHECK(number(window, QStringLiteral("SELECT COUNT(*) FROM entry AS e WHERE e.order_id = %1").arg(one)) == 1);
    emit preview->anchorClicked(QUrl(QStringLiteral("other:0")));
    REQUIRE(comes(window, QStringLiteral("SELECT COUNT(*) FROM order_twin WHERE state = 'same' AND copy_id = %1").arg(one), 1));
    CHECK(number(window, QStringLiteral("SELECT COUNT(*) FROM entry AS e WHERE e.order_id = %1").arg(one)) == 0);
    CHECK(QTest::qWaitFor([&] { return noteOf(window, QStringLiteral("TAY-1")).contains(QStringLiteral("TAY-2")); }, 10'000));
    CHECK(isNoted(window, "TAY-2", false));

    QTest::keyClick(&window.window(), Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(comes(window, QStringLiteral("SELECT COUNT(*) FROM order_twin WHERE state = 'possible' AND copy_id IS NULL"), 1));
    CHECK(comes(window, QStringLiteral("SELECT COUNT(*) FROM entry AS e WHERE e.order_id = %1").arg(one), 1));
    // Two sales: nobody is asked again.
    REQUIRE(isNoted(window, "TAY-2", true));
    QTest::qWait(300); // the preview with the open pair
    emit preview->anchorClicked(QUrl(QStringLiteral("different:0")));
    CHECK(comes(window, QStringLiteral("SELECT COUNT(*) FROM order_twin WHERE state = 'different'"), 1));
    CHECK(isNoted(window, "TAY-1", false));
}

TEST_CASE("the board counts openly what nobody is credited with and what may be one sale, and leads there", "[board][joining]")
{
    OrderWindow window;
    makePair(window);
    window.window().showPage(PageId::board);
    auto *open = window.field<QLabel>("boardOpen");
    REQUIRE(QTest::qWaitFor([&] { return (open = window.field<QLabel>("boardOpen")) && open->isVisible() && open->text().contains(QStringLiteral("'twins'")); }, 10'000));
    // TAY-3 names nobody.
    REQUIRE(open->text().contains(QStringLiteral("'uncredited'")));
    emit open->linkActivated(QStringLiteral("uncredited"));
    REQUIRE(QTest::qWaitFor([&] { return window.list()->isVisible() && window.list()->model().rowCount() == 1 && window.list()->currentOrder(); }, 10'000));
    CHECK(isNoted(window, "TAY-3", false));
    window.window().showPage(PageId::board);
    REQUIRE(QTest::qWaitFor([&] { return open->isVisible(); }, 10'000));
    emit open->linkActivated(QStringLiteral("twins"));
    REQUIRE(QTest::qWaitFor([&] { return window.list()->isVisible() && window.list()->model().rowCount() == 2; }, 10'000));
    CHECK(isNoted(window, "TAY-1", true));
    CHECK(isNoted(window, "TAY-2", true));
}

TEST_CASE("rules of credit are added, put in order, carried out on what is open, and taken away", "[places][joining]")
{
    OrderWindow window;
    window.window().showPage(PageId::places);
    REQUIRE(QTest::qWaitFor([&] { return window.field<QComboBox>("creditRulePerson") && window.field<QComboBox>("creditRulePerson")->count() == 3; }, 10'000));
    auto *person = window.field<QComboBox>("creditRulePerson");
    auto *source = window.field<QLineEdit>("creditRuleSource");
    auto *table = window.field<QTableWidget>("creditRules");
    auto *apply = window.field<QPushButton>("applyCreditRules");
    CHECK_FALSE(apply->isVisible());
    person->setCurrentIndex(person->findText(QStringLiteral("Phạm Đức Bình")));
    window.field<QPushButton>("addCreditRule")->click();
    REQUIRE(QTest::qWaitFor([&] { return table->rowCount() == 1; }, 10'000));
    CHECK(table->item(0, 2)->text() == QStringLiteral("Phạm Đức Bình"));

    source->setText(QStringLiteral("shopee/a"));
    person->setCurrentIndex(person->findText(QStringLiteral("Nguyễn Hoài An")));
    QTest::keyClick(source, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return table->rowCount() == 2; }, 10'000));
    CHECK(QTest::qWaitFor([&] { return source->text().isEmpty(); }, 5'000));
    CHECK(table->item(1, 0)->text() == QStringLiteral("shopee/a"));
    table->setCurrentCell(1, 0);
    window.field<QPushButton>("creditRuleUp")->click();
    CHECK(QTest::qWaitFor([&] { return table->item(0, 0)->text() == QStringLiteral("shopee/a"); }, 10'000));
    const std::vector<CreditRule> rules = must(creditRules(window.database()));
    REQUIRE(rules.size() == 2);
    CHECK((rules[0].platform == u"shopee" && rules[0].shop == u"a" && rules[1].platform.isEmpty()));

    // TAY-3 was typed by hand: the second rule fits it.
    REQUIRE(QTest::qWaitFor([&] { return apply->isVisible(); }, 10'000));
    apply->click();
    REQUIRE(QTest::qWaitFor([&] { return !window.order(QStringLiteral("TAY-3")).credits.empty(); }, 10'000));
    CHECK(number(window, QStringLiteral("SELECT COUNT(*) FROM order_credit AS c JOIN person AS p ON p.id = c.person_id JOIN sales_order AS o ON o.id = c.order_id "
                                        "WHERE o.code = 'TAY-3' AND p.code = 'BINH'"))
          == 1);
    CHECK(QTest::qWaitFor([&] { return !apply->isVisible(); }, 10'000));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier);
    CHECK(QTest::qWaitFor([&] { return window.order(QStringLiteral("TAY-3")).credits.empty(); }, 10'000));

    table->setCurrentCell(0, 0);
    window.field<QPushButton>("removeCreditRule")->click();
    CHECK(QTest::qWaitFor([&] { return window.count("credit_rule") == 1; }, 10'000));
    CHECK(must(creditRules(window.database())).at(0).platform.isEmpty());
}

TEST_CASE("what a source calls a product is kept beside the product and taken away there", "[products][joining]")
{
    OrderWindow window;
    window.window().showPage(PageId::products);
    auto *view = window.field<QTableView>("productList");
    REQUIRE(view);
    REQUIRE(QTest::qWaitFor([&] { return view->model()->rowCount() == 1; }, 10'000));
    view->setFocus();
    view->setCurrentIndex(view->model()->index(0, 0));
    auto *source = window.field<QComboBox>("aliasSource");
    auto *said = window.field<QLineEdit>("aliasSaid");
    auto *lines = window.field<QLabel>("productAliases");
    REQUIRE((source && said && lines));
    REQUIRE(QTest::qWaitFor([&] { return window.field<QLineEdit>("productName")->text() == QStringLiteral("Trà sen Tây Hồ 100 g") && said->isVisible() && source->count() == 1; }, 10'000));
    CHECK_FALSE(lines->isVisible());
    said->setText(QStringLiteral("SP-9"));
    window.field<QPushButton>("addAliasCode")->click();
    REQUIRE(comes(window, QStringLiteral("SELECT COUNT(*) FROM product_alias AS a JOIN product AS p ON p.id = a.product_id WHERE a.sku = 'SP-9' AND a.name = '' AND p.code = 'TSN-100'"), 1));
    CHECK(QTest::qWaitFor([&] { return lines->isVisible() && lines->text().contains(QStringLiteral("SP-9")) && said->text().isEmpty(); }, 10'000));
    said->setText(QStringLiteral("Trà sen loại 1"));
    window.field<QPushButton>("addAliasName")->click();
    REQUIRE(comes(window, QStringLiteral("SELECT COUNT(*) FROM product_alias WHERE sku = '' AND name = 'Trà sen loại 1'"), 1));
    emit lines->linkActivated(QString::number(number(window, QStringLiteral("SELECT id FROM product_alias WHERE sku = 'SP-9'"))));
    CHECK(comes(window, QStringLiteral("SELECT COUNT(*) FROM product_alias"), 1));
    CHECK(QTest::qWaitFor([&] { return !lines->text().contains(QStringLiteral("SP-9")); }, 10'000));
}
