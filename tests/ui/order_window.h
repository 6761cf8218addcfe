// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/product_store.h"
#include "core/customers/customer_store.h"
#include "core/ledger/open_book.h"
#include "core/marketing/named_store.h"
#include "core/orders/order_entry_store.h"
#include "core/orders/order_store.h"
#include "core/people/people_store.h"
#include "tests/support/test_book.h"
#include "ui/orders/order_form.h"
#include "ui/orders/order_list.h"
#include "ui/orders/orders_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/prompts.h"

#include <QFile>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace somo::test {

class ScriptedPrompts : public Prompts {
public:
    std::optional<QString> fileToOpen(const QString &, const QString &) override { return toOpen; }
    std::optional<QString> fileToSave(const QString &, const QString &, const QString &) override { return file; }
    std::optional<QString> folder(const QString &) override { return toOpen; }
    std::optional<QString> line(const QString &, const QString &, const QString &) override { return answer; }
    void problem(const QString &, const QString &text) override { problems << text; }
    void openAddress(const QString &url) override { opened << url; }
    std::function<QStringList()> printerFinder() override { return findPrinters; }
    bool printer(QPrinter &printer, const QString &) override
    {
        ++printersAsked;
        return setUpPrinter && setUpPrinter(printer);
    }
    std::function<QStringList()> findPrinters = [] { return QStringList(); };
    std::function<bool(QPrinter &)> setUpPrinter;
    int printersAsked = 0;
    std::optional<QString> user(const QStringList &people) override
    {
        usersAsked << people;
        return whoIsHere;
    }
    std::optional<QString> answer;
    std::optional<QString> whoIsHere;
    QList<QStringList> usersAsked;
    std::optional<QString> file;
    std::optional<QString> toOpen;
    QStringList problems;
    QStringList opened; // addresses
};

/// A window on a book of today, 24 October 2026: people An and Bình, a product (420.000), a customer, TAY-1 completed,
/// TAY-2 confirmed, TAY-3 credited to nobody, and as many more as asked for; below 0: an empty book.
class OrderWindow {
public:
    explicit OrderWindow(int more = 0)
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("SomoTest"));
        QSettings().clear();
        m_workspace = std::make_unique<Workspace>(Day::fromNumber(20261024), [](Book &, Day) { return success(); });
        m_window = std::make_unique<MainWindow>(*m_workspace, WindowSettings(), Language::vietnamese);
        auto owned = std::make_unique<ScriptedPrompts>();
        prompts = owned.get();
        m_window->setPrompts(std::move(owned));
        NewBook asked;
        asked.name = QStringLiteral("Sổ");
        m_place = m_folder.filePath(QStringLiteral("a.somo"));
        {
            auto book = must(createBook(m_place, asked));
            if (more >= 0)
                must(book->write({QStringLiteral("test"), {}}, QStringLiteral("An"), [&](Database &database) { return fill(database, more); }));
        }
        m_read = must(Database::open(m_place, Database::Access::readOnly));
        m_window->resize(1366, 768);
        m_window->show();
        m_window->activateWindow();
        if (!QTest::qWaitForWindowActive(m_window.get()))
            qFatal("no window");
        must(m_workspace->open(m_place));
        ordersBefore = count("sales_order");
        customersBefore = count("customer");
    }

    MainWindow &window() { return *m_window; }
    Workspace &workspace() { return *m_workspace; }
    QString place() const { return m_place; }
    /// The place of a second, empty book.
    QString otherBook()
    {
        const QString place = m_folder.filePath(QStringLiteral("b.somo"));
        if (!QFile::exists(place)) {
            NewBook asked;
            asked.name = QStringLiteral("Sổ khác");
            (void)must(createBook(place, asked));
        }
        return place;
    }
    Database &database() { return *m_read; }
    OrdersPage *page() { return static_cast<OrdersPage *>(m_window->page(PageId::orders)); }
    OrderList *list() { return page()->list(); }

    void showOrders()
    {
        m_window->showPage(PageId::orders);
        (void)QTest::qWaitFor([&] { return list()->model().rowCount() == ordersBefore && (ordersBefore == 0 || list()->currentOrder()); }, 5'000);
    }
    /// Opens an order and waits for its lines.
    void openOrder(OrderId order)
    {
        (void)QTest::qWaitFor([&] { return !page()->form()->isWriting(); }, 5'000);
        m_window->showPage(PageId::orders, order.value);
        (void)QTest::qWaitFor([&] { return page()->form()->order() == order && !page()->form()->isDirty(); }, 5'000);
    }
    template <typename T>
    T *field(const char *name)
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }
    int count(const char *table)
    {
        Statement rows(*m_read, QStringLiteral("SELECT COUNT(*) FROM ") + QString::fromLatin1(table));
        return int(must(runForId(rows)));
    }
    bool hasOrders(int number)
    {
        return QTest::qWaitFor([&] { return count("sales_order") == number; }, 5'000);
    }
    Order order(const QString &code)
    {
        const qint64 source = must(named::find(*m_read, NamedKind::source, handSource()));
        const OrderId id = must(orders::find(*m_read, SourceId{source}, code));
        return id ? must(orders::byId(*m_read, id)) : Order();
    }
    /// As another program does.
    void writeElsewhere(const Book::Work &work)
    {
        auto book = must(openBook(m_place));
        must(book->write({QStringLiteral("test"), {}}, QStringLiteral("Bình"), work));
    }

    /// A statement without trail and derivation, for what only has to be many.
    void writeBehind(const QString &sql)
    {
        auto database = must(Database::open(m_place, Database::Access::readWrite));
        Transaction transaction(*database);
        must(transaction.begun());
        must(database->execute(sql));
        must(transaction.commit());
    }

    ScriptedPrompts *prompts = nullptr;
    int ordersBefore = 0;
    int customersBefore = 0;

private:
    static Status addOrder(Database &database, const QString &code, Day day, OrderStatus status, ProductId product, std::vector<OrderCredit> credits)
    {
        SOMO_TRY_ASSIGN(const qint64 source, named::findOrAdd(database, NamedKind::source, handSource()));
        Order order;
        order.source = SourceId{source};
        order.code = code;
        order.orderedOn = day;
        order.status = status;
        OrderLine line;
        line.product = product;
        line.quantity = Quantity{3 * Quantity::one};
        line.unitPrice = UnitPrice{420'000 * UnitPrice::perMinorUnit};
        order.lines = {line};
        order.credits = std::move(credits);
        const auto added = orders::add(database, order);
        return added ? success() : Status(added.error());
    }

    static Status fill(Database &database, int more)
    {
        SOMO_TRY_ASSIGN(const PersonId an, people::add(database, {{}, QStringLiteral("AN"), QStringLiteral("Nguyễn Hoài An"), {}, {}, true}));
        SOMO_TRY_ASSIGN(const PersonId binh, people::add(database, {{}, QStringLiteral("BINH"), QStringLiteral("Phạm Đức Bình"), {}, {}, true}));
        Product tea;
        tea.code = QStringLiteral("TSN-100");
        tea.name = QStringLiteral("Trà sen Tây Hồ 100 g");
        SOMO_TRY_ASSIGN(const ProductId product, products::add(database, tea));
        SOMO_TRY_ASSIGN(const bool priced, products::setPrice(database, products::PriceKind::price, product, UnitPrice{420'000 * UnitPrice::perMinorUnit}, {}));
        (void)priced;
        Customer lan;
        lan.code = QStringLiteral("K1");
        lan.name = QStringLiteral("Phạm Thị Lan");
        SOMO_TRY_ASSIGN(const CustomerId customer, customers::add(database, lan));
        (void)customer;
        const Day day = Day::fromNumber(20261020);
        // The last order typed has a code without a number, so that the next one begins at DH-0001.
        for (int i = 0; i < more; ++i)
            SOMO_TRY(addOrder(database, QStringLiteral("M%1x").arg(i), Day::fromNumber(20260901), OrderStatus::completed, product, {{an, Rate{Rate::whole}}}));
        SOMO_TRY(addOrder(database, QStringLiteral("TAY-1"), day, OrderStatus::completed, product, {{an, Rate{Rate::whole}}}));
        SOMO_TRY(addOrder(database, QStringLiteral("TAY-2"), day, OrderStatus::confirmed, product, {{binh, Rate{Rate::whole}}}));
        SOMO_TRY(addOrder(database, QStringLiteral("TAY-3"), day, OrderStatus::draft, product, {}));
        for (int i = 0; i < 20; ++i)
            SOMO_TRY(addOrder(database, QStringLiteral("T%1x").arg(i), Day::fromNumber(20260902), OrderStatus::completed, product, {{an, Rate{Rate::whole}}}));
        return success();
    }

    QTemporaryDir m_folder;
    QString m_place;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Database> m_read;
};

} // namespace somo::test
