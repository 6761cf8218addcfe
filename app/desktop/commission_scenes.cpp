// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/commission_scenes.h"

#include "core/commission/own_pay_query.h"
#include "core/kpi/roster_query.h"
#include "ui/ownstatements/own_statements_page.h"
#include "ui/shell/main_window.h"

#include <QAction>
#include <QFile>
#include <QTableView>

namespace somo {

namespace {

/// The first of the team by given name; 0 where the book can't be read.
qint64 firstPerson(const QString &place)
{
    const auto database = Database::open(place, Database::Access::readOnly);
    const auto roster = database ? loadRoster(**database) : Result<Roster>(database.error());
    return roster && !roster->people.empty() ? roster->people.front().id.value : 0;
}

// What a payer might send for the month: most of it is right, some is not, one order is nobody's.
QString writeReceived(const QString &place, const QString &folder, const Period &period)
{
    const auto database = Database::open(place, Database::Access::readOnly);
    QFile file(folder + QStringLiteral("/Bang ke hoa hong.csv"));
    if (!database || !file.open(QIODevice::WriteOnly))
        return {};
    const auto settings = loadSettings(**database);
    const auto own = settings ? loadOwnPay(**database, *settings, {period, PersonId{firstPerson(place)}, {}, {}}, {}) : Result<OwnPay>(settings.error());
    QByteArray text = "BẢNG KÊ HOA HỒNG\nMã đơn;Ngày;Doanh thu;Hoa hồng\n";
    int line = 0;
    for (const OwnOrder &order : own ? own->orders : std::vector<OwnOrder>()) {
        if (++line % 7 == 0)
            continue;
        const qint64 less = line % 5 == 0 ? 20'000 : 0;
        text += order.code.toUtf8() + ';' + order.date.toIso().toUtf8() + ';' + QByteArray::number(order.base.value_or(Money()).minorUnits()) + ';'
            + QByteArray::number(order.amount.minorUnits() - less) + '\n';
    }
    text += "LA-0099;" + period.first().toIso().toUtf8() + ";1250000;37500\nThưởng doanh số;;;200000\n";
    file.write(text);
    return file.fileName();
}

} // namespace

void showCommission(MainWindow &window, const QString &place, const WriteSheet &write)
{
    const Period present = window.period();
    window.showPage(PageId::commission);
    window.showPeriod(present.shifted(-36));
    settle(window);
    write(QStringLiteral("commission-without-policy"));
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
    window.showPage(PageId::ownStatements);
    settle(window);
    auto *page = static_cast<OwnStatementsPage *>(window.page(PageId::ownStatements));
    page->takeFile(writeReceived(place, folder, window.period()));
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
