// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/screenshots.h"

#include "app/desktop/commission_scenes.h"
#include "app/desktop/customer_scenes.h"
#include "app/desktop/full_book.h"
#include "app/desktop/screenshot_sheets.h"
#include "app/desktop/team_scenes.h"
#include "core/ledger/open_book.h"
#include "core/orders/order_list_query.h"
#include "ui/help/help_window.h"
#include "ui/shell/first_run.h"
#include "ui/shell/main_window.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTreeWidget>

namespace somo {

namespace {

// The sheet of a new book, of a team: it has the size that its words need.
bool saveFirstRun(MainWindow &window, const QString &folder)
{
    return saveInEachLook(window, folder, QStringLiteral("first-run"), [&window] {
        FirstRunSheet asked(QStringLiteral("Sổ bán hàng – chị Hằng"), &window);
        if (auto *team = asked.findChild<QRadioButton *>(QStringLiteral("firstRunTeam")))
            team->setChecked(true);
        asked.show();
        wait();
        return asked.grab();
    });
}

// What opens under that button of the window.
bool saveMenu(MainWindow &window, const QString &folder, const char *button)
{
    return saveInEachLook(window, folder, QStringLiteral("menu-") + QString::fromLatin1(button), [&window, button] {
        click(window, button);
        for (int tries = 0; tries < 20 && !QApplication::activePopupWidget(); ++tries)
            wait(100);
        QWidget *menu = QApplication::activePopupWidget();
        const QPixmap picture = menu ? menu->grab() : QPixmap();
        if (menu)
            menu->close();
        return picture;
    });
}

// Why a figure of the board's first person is as it is, in the window, as F1 shows it.
bool saveWhy(MainWindow &window, const QString &folder)
{
    return saveInEachLook(window, folder, QStringLiteral("why"), [&window] {
        window.showPage(PageId::board);
        settle(window);
        auto *people = window.findChild<QTableView *>(QStringLiteral("people"));
        if (!people)
            return QPixmap();
        people->setFocus();
        people->setCurrentIndex(people->model()->index(0, 2));
        for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent key(type, Qt::Key_F1, Qt::NoModifier);
            QCoreApplication::sendEvent(people, &key);
        }
        wait(200);
        auto *why = window.findChild<QDialog *>(QStringLiteral("why"));
        const QPixmap picture = why ? why->grab() : QPixmap();
        if (why)
            why->close();
        return picture;
    });
}

OrderId newestOrder(const QString &place)
{
    const auto database = Database::open(place, Database::Access::readOnly);
    const auto keys = database ? orderKeys(**database, {}, 1) : Result<OrderKeys>(database.error());
    return keys && !keys->rows.empty() ? keys->rows.front().id : OrderId{};
}

// A shop's own list: headings that nobody laid down, states in words, an O in a price.
QString writeOrders(const QString &folder)
{
    QFile file(folder + QStringLiteral("/So ban hang thang 10.csv"));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    QByteArray rows = "Số hóa đơn;Ngày bán;Khách hàng;SĐT;Mã hàng;Tên hàng;SL;Đơn giá;Nhân viên bán;Tình trạng;Ghi chú giao\n";
    const char *const people[] = {"Nguyễn Hoài An", "Phạm Đức Bình", "Lê Thu Cúc"};
    const char *const states[] = {"Đã giao", "Đã giao", "Đang giao", "Khách hủy"};
    for (int i = 0; i < 60; ++i) {
        rows += QByteArray("HD-10") + QByteArray::number(100 + i) + ';' + QByteArray::number(1 + i % 23) + "/10/2026 10:12;Khách " + QByteArray::number(i % 17) + ";09120045"
            + QByteArray::number(10 + i % 17) + ";TOL-200;Trà ô long 200 g;" + QByteArray::number(1 + i % 3) + ';'
            + (i == 12 ? "12O.000" : i == 31 ? "185.000 x" : "185.000") + ';' + people[i % 3] + ';' + (i == 40 ? "Xử lý lạ" : states[i % 4]) + ";\n";
    }
    file.write(rows);
    return file.fileName();
}

// The assistant's steps one after the other, each as a sheet.
void showAssistant(MainWindow &window, const QString &folder, const WriteSheet &write)
{
    const auto press = [&] {
        if (auto *next = window.findChild<QPushButton *>(QStringLiteral("doImport")))
            next->click();
        for (int tries = 0; tries < 5; ++tries)
            settle(window, 400);
    };
    window.importFiles({});
    settle(window);
    write(QStringLiteral("import-1-choose"));
    window.importFiles({writeOrders(folder)});
    for (int tries = 0; tries < 5; ++tries)
        settle(window, 400);
    click(window, "importBack"); // the list is recognised, so its columns are passed over
    write(QStringLiteral("import-2-columns"));
    press();
    write(QStringLiteral("import-3-preview"));
    if (auto *refused = window.findChild<QAbstractButton *>(QStringLiteral("tabRefused")))
        refused->click();
    write(QStringLiteral("import-3-refused"));
    press();
    write(QStringLiteral("import-4-done"));
}

// A province with those it came from.
void chooseProvince(const MainWindow &window)
{
    auto *tree = window.findChild<QTreeWidget *>(QStringLiteral("regionTree"));
    const QList<QTreeWidgetItem *> found = tree ? tree->findItems(QStringLiteral("Lâm Đồng"), Qt::MatchExactly | Qt::MatchRecursive) : QList<QTreeWidgetItem *>();
    if (found.isEmpty())
        return;
    tree->expandItem(found.front());
    tree->setCurrentItem(found.front());
}

// As it is made at first, in black and white of the people only, and without any part.
void showReport(MainWindow &window, const WriteSheet &write)
{
    window.showPage(PageId::report);
    write(QStringLiteral("report"));
    for (const char *part : {"reportCover", "reportTeams", "reportDictionary", "reportGreys"})
        click(window, part);
    settle(window);
    write(QStringLiteral("report-greys"));
    click(window, "reportPeople");
    settle(window);
    write(QStringLiteral("report-nothing"));
    click(window, "reportAllParts");
    settle(window);
}

// The grid of the people by month, of the teams by quarter and by year; the verdicts of the month before, with incomes.
void showTargets(MainWindow &window, const WriteSheet &write)
{
    window.showPage(PageId::targets);
    write(QStringLiteral("targets"));
    if (auto *kind = window.findChild<QComboBox *>(QStringLiteral("targetKind")))
        kind->setCurrentIndex(1);
    settle(window);
    write(QStringLiteral("targets-teams"));
    click(window, "byQuarter");
    settle(window);
    write(QStringLiteral("targets-quarters"));
    click(window, "byYear");
    settle(window);
    write(QStringLiteral("targets-years"));
    click(window, "targetHealthTab");
    press(window, QStringLiteral("Ctrl+PgUp"));
    settle(window);
    write(QStringLiteral("targets-right"));
    click(window, "showIncome");
    settle(window);
    click(window, "gapToggle");
    write(QStringLiteral("targets-income"));
    click(window, "showIncome");
    press(window, QStringLiteral("Ctrl+PgDn"));
}

// A team that fills every page to its edges, brought in by the assistant, whose preview is full as well.
void showFullBook(MainWindow &window, Workspace &workspace, const QString &folder, const WriteSheet &write)
{
    constexpr int most = 120; // half seconds
    const auto finished = [&](const char *button) {
        for (int tries = 0; tries < most; ++tries) {
            wait(500);
            const auto *found = window.findChild<QAbstractButton *>(QString::fromLatin1(button));
            if (found && found->isVisible())
                return;
        }
    };
    window.importFiles(writeFullBook(folder, workspace.today()));
    finished("importBack");
    write(QStringLiteral("full-import"));
    click(window, "tabAdded");
    write(QStringLiteral("full-import-added"));
    click(window, "doImport");
    finished("importMore");
    write(QStringLiteral("full-import-done"));
    const std::pair<PageId, const char *> pages[] = {{PageId::board, "board"},       {PageId::orders, "order-list"}, {PageId::customers, "customers"}, {PageId::products, "products"},
                                                     {PageId::targets, "targets"},   {PageId::report, "report"},     {PageId::people, "people"},       {PageId::places, "places"},
                                                     {PageId::history, "history"},   {PageId::policies, "policies"}, {PageId::weekly, "weekly"},
                                                     {PageId::expenses, "expenses"}, {PageId::insight, "insight"}, {PageId::today, "today"}};
    for (const auto &[page, name] : pages) {
        window.showPage(page);
        settle(window);
        write(QStringLiteral("full-") + QString::fromLatin1(name));
    }
}

// A new order, and what its form says when it is written too early.
void showOrderWithErrors(MainWindow &window, const WriteSheet &write)
{
    window.showPage(PageId::orders);
    settle(window);
    press(window.findChild<QAction *>(QStringLiteral("newOrder")));
    settle(window, 400);
    click(window, "orderWrite");
    settle(window, 400);
    write(QStringLiteral("order-errors"));
    press(window.findChild<QAction *>(QStringLiteral("discardOrder")));
}

// What the search finds for a name; it stays open for the sheet.
void showSearch(MainWindow &window)
{
    window.showPage(PageId::orders);
    press(window, QStringLiteral("Ctrl+K"));
    if (auto *words = window.findChild<QLineEdit *>(QStringLiteral("searchWords")))
        words->setText(QStringLiteral("tra"));
    settle(window);
}

// A sentence with something open: what was understood, from which words, and the question.
void showQuickEntry(MainWindow &window, const WriteSheet &write)
{
    window.showPage(PageId::board);
    press(window, QStringLiteral("Ctrl+N"));
    settle(window, 400);
    if (auto *line = window.findChild<QLineEdit *>(QStringLiteral("quickText")))
        line->setText(QStringLiteral("chị Lan lấy 3 trà ô long 450k hôm qua qua shopee, còn nợ 200k"));
    for (int tries = 0; tries < 3; ++tries)
        settle(window, 400);
    write(QStringLiteral("quick-entry"));
    if (auto *line = window.findChild<QLineEdit *>(QStringLiteral("quickText")))
        line->setText(QStringLiteral("thứ 6 gọi lại anh Minh"));
    for (int tries = 0; tries < 3; ++tries)
        settle(window, 400);
    write(QStringLiteral("quick-promise"));
    press(window, QStringLiteral("Esc"));
}

} // namespace

int makeScreenshots(MainWindow &window, Workspace &workspace, const QString &folder, const QString &only)
{
    QDir().mkpath(folder);
    QTemporaryDir books;
    bool good = true;
    const auto write = [&](const QString &name) {
        if (name.startsWith(only))
            good = saveSheet(window, workspace, folder, name) && good;
    };
    // A group of pages whose names begin so, or that the wanted name belongs to.
    const auto wants = [&](const char *group) {
        const QString name = QString::fromLatin1(group);
        return name.startsWith(only) || only.startsWith(name);
    };
    window.show();
    workspace.close();
    write(QStringLiteral("start"));
    good = saveFirstRun(window, folder) && good;
    NewBook empty;
    empty.name = QStringLiteral("Sổ bán hàng – chị Hằng");
    good = workspace.create(books.filePath(QStringLiteral("empty.somo")), empty).ok() && good;
    write(QStringLiteral("board-empty"));
    window.showPage(PageId::today);
    settle(window);
    write(QStringLiteral("today-empty"));
    window.showPage(PageId::orders);
    write(QStringLiteral("order-list-empty"));
    window.showPage(PageId::customers);
    write(QStringLiteral("customers-empty"));
    showNoCustomers(window, write);
    window.showPage(PageId::products);
    write(QStringLiteral("products-empty"));
    window.showPage(PageId::commission);
    write(QStringLiteral("commission-empty"));
    window.showPage(PageId::targets);
    write(QStringLiteral("targets-empty"));
    click(window, "targetHealthTab");
    settle(window);
    write(QStringLiteral("targets-right-empty"));
    click(window, "targetGridTab");
    window.showPage(PageId::ownStatements);
    write(QStringLiteral("own-statements-empty"));
    window.showPage(PageId::policies);
    settle(window);
    write(QStringLiteral("policies-empty"));
    window.showPage(PageId::people);
    write(QStringLiteral("people-empty"));
    window.showPage(PageId::history);
    write(QStringLiteral("history-empty"));
    window.showDrillDown({{}, QStringLiteral("Sổ bán hàng – chị Hằng")});
    write(QStringLiteral("orders-empty"));
    window.showPage(PageId::report);
    write(QStringLiteral("report-empty"));
    NewBook abroad;
    abroad.name = QStringLiteral("Hanoi Tea House");
    abroad.currency = Currency{QStringLiteral("USD"), 2};
    good = workspace.create(books.filePath(QStringLiteral("abroad.somo")), abroad).ok() && good;
    window.showPage(PageId::places);
    settle(window);
    write(QStringLiteral("places-empty"));
    good = workspace.open(books.filePath(QStringLiteral("empty.somo"))).ok() && good;
    if (wants("import"))
        showAssistant(window, books.path(), write);
    // The sample is filled beside the window: figures of the book before may settle in the meantime.
    workspace.createSample(books.filePath(QStringLiteral("sample.somo")));
    for (int tries = 0; tries < 20 && !(workspace.isOpen() && workspace.settings().sample); ++tries)
        settle(window);
    good = workspace.isOpen() && workspace.settings().sample && good;
    workspace.setAuthor(QStringLiteral("Trần Thu Hà")); // so that no step asks who takes it; a lead sees all
    window.showPage(PageId::today);
    settle(window);
    write(QStringLiteral("today"));
    window.showPage(PageId::board);
    settle(window);
    write(QStringLiteral("board"));
    const Period present = window.period();
    if (wants("quick"))
        showQuickEntry(window, write);
    good = saveWhy(window, folder) && good;
    good = saveMenu(window, folder, "whoWrites") && good;
    good = saveMenu(window, folder, "bookName") && good;
    window.showDrillDown({{}, QStringLiteral("Trà Mộc An")});
    write(QStringLiteral("orders"));
    window.showPage(PageId::orders);
    write(QStringLiteral("order-list"));
    window.showPage(PageId::orders, newestOrder(books.filePath(QStringLiteral("sample.somo"))).value);
    write(QStringLiteral("order-form"));
    showOrderWithErrors(window, write);
    window.showPage(PageId::customers);
    write(QStringLiteral("customers"));
    if (wants("customer")) {
        good = showCustomer(window, workspace, write) && good;
        showCustomerList(window, workspace, write);
    }
    if (wants("pipeline"))
        good = showPipeline(window, workspace, write) && good;
    if (wants("care"))
        showCare(window, workspace, write);
    window.showPage(PageId::insight);
    settle(window);
    write(QStringLiteral("insight"));
    window.showPage(PageId::products);
    write(QStringLiteral("products"));
    if (wants("report"))
        showReport(window, write);
    if (wants("targets"))
        showTargets(window, write);
    // Reports are those of the month before; what comes after them begins with this month again.
    window.showPeriod(present);
    if (wants("commission") || wants("statement"))
        showCommission(window, books.filePath(QStringLiteral("sample.somo")), write);
    if (wants("own-statements"))
        showOwnStatements(window, books.filePath(QStringLiteral("sample.somo")), books.path(), write);
    if (wants("polic"))
        showPolicies(window, write);
    window.showPage(PageId::people);
    write(QStringLiteral("people"));
    if (auto *salary = window.findChild<QPushButton *>(QStringLiteral("showSalary")))
        salary->click();
    settle(window, 400);
    write(QStringLiteral("people-salary"));
    press(window.findChild<QAction *>(QStringLiteral("newTeam")));
    write(QStringLiteral("people-new-team"));
    window.showPage(PageId::weekly);
    settle(window);
    write(QStringLiteral("weekly"));
    if (wants("team"))
        good = saveTeamSheets(window, books.filePath(QStringLiteral("sample.somo")), folder) && good;
    window.showPage(PageId::places);
    settle(window);
    write(QStringLiteral("places"));
    chooseProvince(window);
    press(window.findChild<QAction *>(QStringLiteral("newChannel")));
    write(QStringLiteral("places-new-channel"));
    press(window.findChild<QAction *>(QStringLiteral("newRegion")));
    write(QStringLiteral("places-new-region"));
    window.showPage(PageId::history);
    write(QStringLiteral("history"));
    window.showPage(PageId::settings);
    write(QStringLiteral("settings"));
    press(window, QStringLiteral("F1"));
    if (auto *help = window.findChild<HelpWindow *>()) {
        for (const char *page : {"first-steps", "metrics", "keys"}) {
            const QString name = QStringLiteral("help-") + QString::fromLatin1(page);
            help->showPage(QString::fromLatin1(page));
            if (name.startsWith(only))
                good = saveSheet(window, workspace, folder, name, help) && good;
        }
        help->close();
    }
    showSearch(window);
    write(QStringLiteral("search"));
    if (auto *search = window.findChild<QWidget *>(QStringLiteral("searchPopup")))
        search->hide();
    if (!wants("full"))
        return good ? 0 : 1;
    NewBook full;
    full.name = QStringLiteral("Sổ bán hàng hợp nhất của các nhóm miền Bắc và miền Nam");
    good = workspace.create(books.filePath(QStringLiteral("full.somo")), full).ok() && good;
    showFullBook(window, workspace, books.path(), write);
    workspace.close();
    QTextStream(stdout) << "screenshots: " << QDir::toNativeSeparators(folder) << Qt::endl;
    return good ? 0 : 1;
}

} // namespace somo
