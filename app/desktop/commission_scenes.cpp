// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/commission_scenes.h"

#include "core/commission/policy_json.h"
#include "core/commission/policy_store.h"
#include "core/kpi/roster_query.h"
#include "core/ledger/open_book.h"
#include "core/orders/order_list_query.h"
#include "ui/ownstatements/own_statements_page.h"
#include "ui/shell/main_window.h"

#include <QAction>
#include <QFile>
#include <QTableView>

namespace somo {

namespace {

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

/// The first of the team by given name; 0 where the book can't be read.
qint64 firstPerson(const QString &place)
{
    const auto database = Database::open(place, Database::Access::readOnly);
    const auto roster = database ? loadRoster(**database) : Result<Roster>(database.error());
    return roster && !roster->people.empty() ? roster->people.front().id.value : 0;
}

} // namespace

void showCommission(MainWindow &window, Workspace &workspace, const QString &place, const WriteSheet &write)
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
    const qint64 person = firstPerson(place);
    window.showPage(PageId::commission, person);
    settle(window);
    write(QStringLiteral("statement-closed"));
    window.showPeriod(present);
    settle(window);
    write(QStringLiteral("statement"));
    if (auto *unpaid = window.findChild<QTableView *>(QStringLiteral("unpaidOrders"))) {
        unpaid->setFocus();
        unpaid->setCurrentIndex(unpaid->model()->index(0, 0));
        settle(window, 500);
        write(QStringLiteral("statement-unpaid"));
    }
    window.showPage(PageId::commission);
    settle(window);
    write(QStringLiteral("commission-this-month"));
    press(window.findChild<QAction *>(QStringLiteral("bonusByHand")));
    wait(300);
    write(QStringLiteral("commission-bonus"));
    click(window, "leaveBonus");
}

void showOwnStatements(MainWindow &window, const QString &place, const QString &folder, const WriteSheet &write)
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

void showPolicies(MainWindow &window, const WriteSheet &write)
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

} // namespace somo
