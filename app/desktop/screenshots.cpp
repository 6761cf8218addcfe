// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/screenshots.h"

#include "app/desktop/full_book.h"
#include "core/commission/policy_json.h"
#include "core/commission/policy_store.h"
#include "core/ledger/open_book.h"
#include "core/orders/order_list_query.h"
#include "ui/common/theme/apply_theme.h"
#include "ui/common/theme/theme.h"
#include "ui/help/help_window.h"
#include "ui/ownstatements/own_statements_page.h"
#include "ui/shell/first_run.h"
#include "ui/shell/main_window.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QRadioButton>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>
#include <QTreeWidget>

#include <functional>

namespace somo {

namespace {

constexpr QSize sizes[] = {{1366, 768}, {1024, 600}, {1920, 1080}};
constexpr int gap = 16;

// Until what was asked for stands on the page, and was painted.
void settle(MainWindow &window, int most = 10'000)
{
    QEventLoop loop;
    QObject::connect(&window, &MainWindow::settled, &loop, &QEventLoop::quit);
    QTimer::singleShot(most, &loop, &QEventLoop::quit);
    loop.exec();
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
}

void wait(int ms = 20)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

void click(const MainWindow &window, const char *button)
{
    if (auto *found = window.findChild<QAbstractButton *>(QString::fromLatin1(button)))
        found->click();
}

struct Look {
    Language language;
    ThemeChoice theme;
};
constexpr Look looks[] = {{Language::vietnamese, ThemeChoice::light},
                          {Language::vietnamese, ThemeChoice::dark},
                          {Language::english, ThemeChoice::light},
                          {Language::english, ThemeChoice::dark}};

/// A sheet with a row for each look and a column for each size.
class Sheet {
public:
    void add(const QPixmap &picture, int column, int row)
    {
        m_pictures.push_back({picture, column, row});
    }
    bool save(const QString &path) const
    {
        int lefts[4] = {gap};
        for (int column = 0; column < 3; ++column)
            lefts[column + 1] = lefts[column] + sizes[column].width() + gap;
        const int height = sizes[2].height() + gap;
        int rows = 0;
        for (const Picture &picture : m_pictures)
            rows = qMax(rows, picture.row + 1);
        QImage image(lefts[3], rows * height + gap, QImage::Format_RGB32);
        image.fill(Theme::light().colour(Token::control));
        QPainter painter(&image);
        for (const Picture &picture : m_pictures)
            painter.drawPixmap(lefts[picture.column], gap + picture.row * height, picture.pixmap);
        painter.end();
        return image.save(path);
    }

private:
    struct Picture {
        QPixmap pixmap;
        int column;
        int row;
    };
    std::vector<Picture> m_pictures;
};

// `shown`: what is drawn where it isn't the window itself.
Sheet sheetOf(MainWindow &window, Workspace &workspace, const QString &folder, const QString &name, QWidget *shown = nullptr)
{
    QWidget &drawn = shown ? *shown : window;
    Sheet sheet;
    int row = 0;
    for (const Look &look : looks) {
        window.setTheme(look.theme);
        window.setLanguage(look.language);
        if (workspace.isOpen())
            settle(window);
        for (int column = 0; column < 3; ++column) {
            drawn.resize(sizes[column]);
            for (int i = 0; i < 5; ++i)
                QCoreApplication::processEvents();
            const QPixmap picture = drawn.grab();
            picture.save(QStringLiteral("%1/%2-%3-%4-%5.png")
                             .arg(folder, name, languageCode(look.language), look.theme == ThemeChoice::dark ? QStringLiteral("dark") : QStringLiteral("light"))
                             .arg(sizes[column].width()));
            sheet.add(picture, column, row);
        }
        ++row;
    }
    return sheet;
}

// Something of a size of its own, in every look beside each other.
bool saveInEachLook(MainWindow &window, const QString &folder, const QString &name, const std::function<QPixmap()> &draw)
{
    std::vector<QPixmap> pictures;
    QSize all(gap, 0);
    for (const Look &look : looks) {
        window.setTheme(look.theme);
        window.setLanguage(look.language);
        wait();
        pictures.push_back(draw());
        all = {all.width() + pictures.back().width() + gap, qMax(all.height(), pictures.back().height() + 2 * gap)};
    }
    QImage image(all, QImage::Format_RGB32);
    image.fill(Theme::light().colour(Token::control));
    QPainter painter(&image);
    int left = gap;
    for (const QPixmap &picture : pictures) {
        painter.drawPixmap(left, gap, picture);
        left += picture.width() + gap;
    }
    painter.end();
    return image.save(QStringLiteral("%1/sheet-%2.png").arg(folder, name));
}

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
void showAssistant(MainWindow &window, const QString &folder, const std::function<void(const QString &)> &write)
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
    write(QStringLiteral("import-2-columns"));
    press();
    write(QStringLiteral("import-3-preview"));
    if (auto *refused = window.findChild<QAbstractButton *>(QStringLiteral("tabRefused")))
        refused->click();
    write(QStringLiteral("import-3-refused"));
    press();
    write(QStringLiteral("import-4-done"));
}

void press(const MainWindow &window, const QString &keys)
{
    for (QAction *action : window.actions()) {
        if (action->shortcut() == QKeySequence(keys))
            action->trigger();
    }
}

void press(QAction *action)
{
    if (action)
        action->trigger();
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
void showReport(MainWindow &window, const std::function<void(const QString &)> &write)
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
void showTargets(MainWindow &window, const std::function<void(const QString &)> &write)
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

// A policy of everybody's from the month before on, put in force as the window would.
void putPolicyInForce(Workspace &workspace, const Period &from)
{
    const QByteArray document = QStringLiteral(R"({"code": "STD", "name": "Chính sách chuẩn", "from": "%1", "covers": {"everyone": true}, "base": "revenue",
        "rules": [{"id": "Còn lại", "bands": [{"from": "0", "rate": "5"}, {"from": "30000000", "rate": "7"}, {"from": "50000000", "rate": "8.5"}]}],
        "bonuses": [{"kind": "first_order", "amount": "200000"}]})").arg(from.first().toIso()).toUtf8();
    workspace.write({QStringLiteral("policy_applied"), {QStringLiteral("STD"), QStringLiteral("1"), from.first().toIso()}},
                    [document](Database &database) -> Status {
                        SOMO_TRY_ASSIGN(const BookSettings settings, loadSettings(database));
                        SOMO_TRY_ASSIGN(const Policy policy, policyFromJson(document, settings));
                        SOMO_TRY(applyPolicy(database, settings, policy));
                        return success();
                    },
                    &workspace, [](const Result<CommandOutcome> &) {});
}

// The month before from open to closed with its question, this month with what stands in its way and a bonus being given.
void showCommission(MainWindow &window, Workspace &workspace, const std::function<void(const QString &)> &write)
{
    const Period present = window.period();
    window.showPage(PageId::commission);
    write(QStringLiteral("commission-without-policy"));
    putPolicyInForce(workspace, present.previous());
    settle(window);
    window.showPeriod(present.previous());
    settle(window);
    write(QStringLiteral("commission-open"));
    for (const char *name : {"commission-calculated", "commission-approved", "commission-closing"}) {
        click(window, "nextStep");
        wait(1000);
        write(QString::fromLatin1(name));
    }
    click(window, "closeNow");
    wait(1000);
    write(QStringLiteral("commission-closed"));
    click(window, "asToday");
    settle(window);
    write(QStringLiteral("commission-as-today"));
    window.showPeriod(present);
    settle(window);
    write(QStringLiteral("commission-this-month"));
    press(window.findChild<QAction *>(QStringLiteral("bonusByHand")));
    wait(300);
    write(QStringLiteral("commission-bonus"));
    click(window, "leaveBonus");
}

// What a payer might send for the newest orders: most are right, some are not, one is nobody's.
QString writeReceived(const QString &place, const QString &folder)
{
    constexpr size_t most = 400;
    const auto database = Database::open(place, Database::Access::readOnly);
    const auto keys = database ? orderKeys(**database, {}, most) : Result<OrderKeys>(database.error());
    QFile file(folder + QStringLiteral("/Bang ke hoa hong.csv"));
    if (!keys || !file.open(QIODevice::WriteOnly))
        return {};
    std::vector<OrderId> ids;
    for (const OrderKey &key : keys->rows)
        ids.push_back(key.id);
    const auto rows = orderListRows(**database, ids);
    QByteArray text = "BẢNG KÊ HOA HỒNG\nMã đơn;Ngày;Khách hàng;Doanh thu;Tỷ lệ (%);Hoa hồng\n";
    int line = 0;
    for (const OrderListRow &row : rows ? *rows : std::vector<OrderListRow>()) {
        if (row.people != QStringLiteral("Nguyễn Hoài An") || ++line % 7 == 0)
            continue;
        const qint64 rate = line % 5 == 0 ? 2 : 3;
        text += row.code.toUtf8() + ';' + row.orderedOn.toIso().toUtf8() + ';' + row.customer.toUtf8() + ';' + QByteArray::number(row.net.minorUnits()) + ';' + QByteArray::number(rate) + ';'
            + QByteArray::number(row.net.minorUnits() * rate / 100) + '\n';
    }
    text += "LA-0099;2026-10-09;Đặng Ngọc Bích;1250000;3;37500\nThưởng doanh số;;;;;200000\n";
    file.write(text);
    return file.fileName();
}

// A statement received for the sample's month, matched; and one whose columns nobody can tell.
void showOwnStatements(MainWindow &window, const QString &place, const QString &folder, const std::function<void(const QString &)> &write)
{
    const auto agree = [](Database &database) -> Status {
        SOMO_TRY_ASSIGN(const BookSettings settings, loadSettings(database));
        SOMO_TRY_ASSIGN(const Policy policy, policyFromJson(R"({"code": "CTV-2026", "name": "Cộng tác viên 2026", "from": "2026-01-01", "covers": {"everyone": true}, "base": "revenue",
            "rules": [{"id": "all", "bands": [{"from": "0", "rate": "3"}]}]})", settings, {}));
        const auto applied = applyPolicy(database, settings, policy);
        return applied ? success() : Status(applied.error());
    };
    // A sample that brings policies of its own keeps them.
    if (auto book = openBook(place))
        (void)(*book)->write({QStringLiteral("policy_applied"), {QStringLiteral("CTV-2026"), QStringLiteral("1"), QStringLiteral("2026-01-01")}}, QStringLiteral("Nguyễn Hoài An"), agree);
    window.showPage(PageId::ownStatements);
    settle(window);
    auto *page = static_cast<OwnStatementsPage *>(window.page(PageId::ownStatements));
    page->takeFile(writeReceived(place, folder));
    settle(window);
    wait(1'000);
    write(QStringLiteral("own-statements"));
    click(window, "matchMissingThere");
    write(QStringLiteral("own-statements-there"));
    QFile unknown(folder + QStringLiteral("/statement.csv"));
    if (unknown.open(QIODevice::WriteOnly)) {
        unknown.write("Ref;Client;Turnover in euro;Value\nA-1;Lan;1200;60\nA-2;Nam;800;40\n");
        unknown.close();
        page->takeFile(unknown.fileName());
        settle(window);
        wait(500);
        write(QStringLiteral("own-statements-columns"));
    }
    page->goBack();
}

// The list with its templates, a draft that is doubted, one that the team was asked about, and the comparison.
void showPolicies(MainWindow &window, const std::function<void(const QString &)> &write)
{
    const auto begin = [&](const char *name) {
        window.showPage(PageId::policies);
        settle(window);
        click(window, name);
        settle(window);
        settle(window, 1'000); // the trial
    };
    begin("template_small_shop");
    write(QStringLiteral("policy-shop"));
    begin("template_slab");
    write(QStringLiteral("policy-doubts"));
    begin("template_marginal");
    write(QStringLiteral("policy"));
    press(window.findChild<QAction *>(QStringLiteral("policyMain")));
    settle(window);
    press(window.findChild<QAction *>(QStringLiteral("comparePolicy")));
    write(QStringLiteral("policy-proposed"));
    window.showPage(PageId::policies);
    settle(window);
    write(QStringLiteral("policies"));
}

// A team that fills every page to its edges, brought in by the assistant, whose preview is full as well.
void showFullBook(MainWindow &window, Workspace &workspace, const QString &folder, const std::function<void(const QString &)> &write)
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
                                                     {PageId::history, "history"},   {PageId::policies, "policies"}};
    for (const auto &[page, name] : pages) {
        window.showPage(page);
        settle(window);
        write(QStringLiteral("full-") + QString::fromLatin1(name));
    }
}

// A new order, and what its form says when it is written too early.
void showOrderWithErrors(MainWindow &window, const std::function<void(const QString &)> &write)
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

} // namespace

int makeScreenshots(MainWindow &window, Workspace &workspace, const QString &folder)
{
    QDir().mkpath(folder);
    QTemporaryDir books;
    bool good = true;
    const auto write = [&](const QString &name) {
        good = sheetOf(window, workspace, folder, name).save(folder + QStringLiteral("/sheet-") + name + QStringLiteral(".png")) && good;
    };
    window.show();
    workspace.close();
    write(QStringLiteral("start"));
    good = saveFirstRun(window, folder) && good;
    NewBook empty;
    empty.name = QStringLiteral("Sổ bán hàng – chị Hằng");
    good = workspace.create(books.filePath(QStringLiteral("empty.somo")), empty).ok() && good;
    write(QStringLiteral("board-empty"));
    window.showPage(PageId::orders);
    write(QStringLiteral("order-list-empty"));
    window.showPage(PageId::customers);
    write(QStringLiteral("customers-empty"));
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
    showAssistant(window, books.path(), write);
    // The sample is filled beside the window: figures of the book before may settle in the meantime.
    workspace.createSample(books.filePath(QStringLiteral("sample.somo")));
    for (int tries = 0; tries < 20 && !(workspace.isOpen() && workspace.settings().sample); ++tries)
        settle(window);
    good = workspace.isOpen() && workspace.settings().sample && good;
    write(QStringLiteral("board"));
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
    window.showPage(PageId::products);
    write(QStringLiteral("products"));
    showReport(window, write);
    showTargets(window, write);
    showCommission(window, workspace, write);
    showOwnStatements(window, books.filePath(QStringLiteral("sample.somo")), books.path(), write);
    showPolicies(window, write);
    window.showPage(PageId::people);
    write(QStringLiteral("people"));
    if (auto *salary = window.findChild<QPushButton *>(QStringLiteral("showSalary")))
        salary->click();
    settle(window, 400);
    write(QStringLiteral("people-salary"));
    press(window.findChild<QAction *>(QStringLiteral("newTeam")));
    write(QStringLiteral("people-new-team"));
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
            good = sheetOf(window, workspace, folder, name, help).save(folder + QStringLiteral("/sheet-%1.png").arg(name)) && good;
        }
        help->close();
    }
    showSearch(window);
    write(QStringLiteral("search"));
    if (auto *search = window.findChild<QWidget *>(QStringLiteral("searchPopup")))
        search->hide();
    NewBook full;
    full.name = QStringLiteral("Sổ bán hàng hợp nhất của các nhóm miền Bắc và miền Nam");
    good = workspace.create(books.filePath(QStringLiteral("full.somo")), full).ok() && good;
    showFullBook(window, workspace, books.path(), write);
    workspace.close();
    QTextStream(stdout) << "screenshots: " << QDir::toNativeSeparators(folder) << Qt::endl;
    return good ? 0 : 1;
}

} // namespace somo
