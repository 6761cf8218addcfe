// SPDX-License-Identifier: GPL-3.0-or-later
// Another program writes into the book that the window shows.
#include "tests/support/catch.h"

#include "core/demo/demo_book.h"
#include "core/ledger/open_book.h"
#include "core/customers/customer_store.h"
#include "tests/core/team_place.h"
#include "tests/support/test_book.h"
#include "tests/ui/sample_window.h"
#include "ui/board/board_table_model.h"
#include "ui/common/figure_label.h"
#include "ui/shell/lost_server_strip.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

using namespace somo;
using namespace somo::test;

namespace {

/// The sample team's orders in a book of one's own: a sample takes no files in.
bool fillBook(const QString &place)
{
    NewBook asked;
    asked.name = QStringLiteral("Trà Mộc An");
    auto book = createBook(place, asked);
    return book && fillDemo(**book, Day::fromNumber(20261024));
}

/// A database of one's own in the cluster, whose server can be lost for it alone.
class OwnDatabase {
public:
    OwnDatabase()
        : m_name(QStringLiteral("somo_live_%1").arg(QCoreApplication::applicationPid()))
        , m_server(must(Database::open(cluster(), Database::Access::readWrite)))
    {
        must(m_server->execute(QStringLiteral("CREATE DATABASE %1").arg(m_name)));
    }
    ~OwnDatabase()
    {
        find();
        (void)m_server->execute(QStringLiteral("DROP DATABASE IF EXISTS %1 WITH (FORCE)").arg(m_name));
    }
    OwnDatabase(const OwnDatabase &) = delete;
    OwnDatabase &operator=(const OwnDatabase &) = delete;
    /// The cluster's place with the name of its database replaced.
    QString place() const
    {
        const QString of = cluster();
        const qsizetype name = of.indexOf(u'/', QStringLiteral("postgresql://").size()) + 1;
        const qsizetype end = of.indexOf(u'?', name);
        return of.left(name) + m_name + (end < 0 ? QString() : of.mid(end));
    }
    /// Ends all connections and lets none in.
    void lose()
    {
        must(m_server->execute(QStringLiteral("ALTER DATABASE %1 ALLOW_CONNECTIONS false").arg(m_name)));
        must(m_server->execute(QStringLiteral("SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE datname = '%1'").arg(m_name)));
    }
    void find() { (void)m_server->execute(QStringLiteral("ALTER DATABASE %1 ALLOW_CONNECTIONS true").arg(m_name)); }

private:
    static QString cluster() { return qEnvironmentVariable("SOMO_TEST_PG"); }
    QString m_name;
    std::unique_ptr<Database> m_server;
};

/// An order of 24 October of 7,000,000 for the person.
QString writeOrder(const QTemporaryDir &folder, const QString &person)
{
    QFile file(folder.filePath(QStringLiteral("orders.csv")));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("order.code,order.ordered_on,order.status,order.person,line.product,line.quantity,line.unit_price\n");
    file.write("LIVE-1,2026-10-24,completed," + person.toUtf8() + ",LIVE-TEA,1,7000000\n");
    return file.fileName();
}

} // namespace

TEST_CASE("what the command line writes stands on the board within a second, where one stood", "[live]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    QTemporaryDir folder;
    TestPlace at(engine);
    const QString place = at.place();
    REQUIRE(fillBook(place));
    SampleWindow sample({1024, 600}, place);
    sample.show(PageId::board);
    auto *people = sample.window.findChild<QTableView *>(QStringLiteral("people"));
    auto *page = sample.window.findChild<QScrollArea *>(QStringLiteral("board"));
    REQUIRE(QTest::qWaitFor([&] { return people->model()->rowCount() > 3; }, 10'000));
    people->setFocus();
    people->setCurrentIndex(people->model()->index(3, BoardTableModel::OrdersColumn));
    page->verticalScrollBar()->setValue(120);
    REQUIRE(page->verticalScrollBar()->value() == 120);
    const QString person = people->model()->index(3, BoardTableModel::PersonColumn).data().toString();
    const auto revenue = [&] { return sample.window.findChild<FigureLabel *>(QStringLiteral("teamRevenue"))->text(); };
    const auto orders = [&] { return people->model()->index(3, BoardTableModel::OrdersColumn).data().toString().toInt(); };
    const QString before = revenue();
    const int ordersBefore = orders();

    QProcess program;
    program.start(QStringLiteral(SOMO_CLI), {QStringLiteral("--book"), place, QStringLiteral("--today"), QStringLiteral("2026-10-24"), QStringLiteral("import"),
                                             QStringLiteral("orders"), writeOrder(folder, person)});
    REQUIRE(program.waitForFinished());
    INFO(program.readAllStandardError().toStdString());
    REQUIRE(program.exitCode() == 0);
    CHECK(QTest::qWaitFor([&] { return revenue() != before; }, 1'000));
    CHECK(orders() == ordersBefore + 1);
    CHECK(people->currentIndex().row() == 3);
    CHECK(people->currentIndex().column() == BoardTableModel::OrdersColumn);
    CHECK(page->verticalScrollBar()->value() == 120);
    CHECK(people->hasFocus());
}

TEST_CASE("a lost server is said, what is typed stays, and after it the window goes on where it stopped", "[live]")
{
    if (engines().size() < 2)
        return;
    OwnDatabase server;
    {
        NewBook asked;
        asked.name = QStringLiteral("Sổ");
        auto book = must(createBook(server.place(), asked));
        must(book->write({QStringLiteral("test"), {}}, QStringLiteral("An"), [](Database &database) -> Status {
            Customer lan;
            lan.code = QStringLiteral("K1");
            lan.name = QStringLiteral("Phạm Thị Lan");
            const auto added = customers::add(database, lan);
            return added ? success() : Status(added.error());
        }));
    }
    SampleWindow sample({1366, 768}, server.place());
    sample.window.showPage(PageId::customers);
    auto *name = sample.window.findChild<QLineEdit *>(QStringLiteral("customerName"));
    auto *note = sample.window.findChild<QLineEdit *>(QStringLiteral("customerNote"));
    auto *strip = sample.window.findChild<LostServerStrip *>();
    REQUIRE(QTest::qWaitFor([&] { return name->text() == QStringLiteral("Phạm Thị Lan"); }, 10'000));
    CHECK_FALSE(strip->isVisible());
    note->setFocus();
    note->insert(QStringLiteral("typed"));

    server.lose();
    REQUIRE(QTest::qWaitFor([&] { return strip->isVisible(); }, 10'000));
    CHECK(sample.workspace.server() == Workspace::Server::lost);
    CHECK(note->text() == QStringLiteral("typed"));
    CHECK(note->hasFocus());
    // Since when, and when it is tried again.
    const QString since = sample.workspace.serverSince().toString(QStringLiteral("HH:mm"));
    CHECK(strip->findChild<QLabel *>()->text().contains(since));
    CHECK(sample.window.findChild<QLabel *>(QStringLiteral("status"))->text().contains(since));
    CHECK(QTest::qWaitFor([&] { return sample.workspace.nextTryIn() > 0; }, 5'000));
    CHECK(sample.workspace.nextTryIn() <= 30);
    // Written while it is lost: refused under the field, and the form stands as it did.
    sample.window.findChild<QPushButton *>(QStringLiteral("saveCustomer"))->click();
    auto *wrong = sample.window.findChild<QLabel *>(QStringLiteral("customerNameError"));
    REQUIRE(QTest::qWaitFor([&] { return wrong->isVisible(); }, 10'000));
    CHECK(note->text() == QStringLiteral("typed"));

    server.find();
    {
        // Somebody else is quicker.
        auto book = must(openBook(server.place()));
        must(book->write({QStringLiteral("test"), {}}, QStringLiteral("Bình"), [](Database &database) -> Status {
            Customer hoa;
            hoa.code = QStringLiteral("K2");
            hoa.name = QStringLiteral("Đặng Thị Hoa");
            const auto added = customers::add(database, hoa);
            return added ? success() : Status(added.error());
        }));
    }
    sample.window.findChild<QPushButton *>(QStringLiteral("lostServerTry"))->click();
    REQUIRE(QTest::qWaitFor([&] { return !strip->isVisible(); }, 10'000));
    auto *list = sample.window.findChild<QTableView *>(QStringLiteral("customerList"));
    CHECK(QTest::qWaitFor([&] { return list->model()->rowCount() == 2; }, 10'000));
    CHECK(note->text() == QStringLiteral("typed"));
    sample.window.findChild<QPushButton *>(QStringLiteral("saveCustomer"))->click();
    CHECK(QTest::qWaitFor(
        [&] {
            auto database = must(Database::open(server.place(), Database::Access::readOnly));
            return must(customers::byId(*database, must(customers::findByCode(*database, QStringLiteral("K1"))))).note == QStringLiteral("typed");
        },
        10'000));
    sample.workspace.close();
}

TEST_CASE("a server that has no connection left is said to be full, not silent, until there is one", "[live]")
{
    if (!TeamPlace::isThere())
        return;
    TeamPlace server;
    const auto administrator = must(Database::open(TeamPlace::cluster(), Database::Access::readWrite));
    must(createBook(server.place(), teamBook()));
    SampleWindow sample({1366, 768}, server.place());
    auto *strip = sample.window.findChild<LostServerStrip *>();
    must(administrator->execute(QStringLiteral("ALTER ROLE %1 CONNECTION LIMIT 0").arg(server.owner())));
    must(administrator->execute(QStringLiteral("SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE usename = '%1'").arg(server.owner())));
    REQUIRE(QTest::qWaitFor([&] { return strip->isVisible() && sample.workspace.fullness() == ErrorCode::loginFull; }, 20'000));
    const QString since = sample.workspace.serverSince().toString(QStringLiteral("HH:mm"));
    CHECK(strip->accessibleName().contains(LostServerStrip::tr("Offline since %1: this login has as many connections to the server as it may have. What you typed is kept, and what was confirmed is safe there. Close Somo where it is open with the same login.").arg(since)));
    CHECK(sample.window.findChild<QLabel *>(QStringLiteral("status"))->text().contains(LostServerStrip::tr("Offline since %1: the server of this book is full").arg(since)));
    CHECK_FALSE(sample.workspace.isShutOut());
    must(administrator->execute(QStringLiteral("ALTER ROLE %1 CONNECTION LIMIT -1").arg(server.owner())));
    sample.window.findChild<QPushButton *>(QStringLiteral("lostServerTry"))->click();
    CHECK(QTest::qWaitFor([&] { return !strip->isVisible(); }, 20'000));
    CHECK(sample.workspace.fullness() == ErrorCode::serverLost);
    sample.workspace.close();
}
