// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/bonus_store.h"
#include "core/commission/closing_store.h"
#include "core/commission/line_key.h"
#include "core/commission/policy_json.h"
#include "core/commission/policy_store.h"
#include "core/commission/question_store.h"
#include "tests/support/catch.h"
#include "tests/ui/order_window.h"
#include "tests/ui/sample_window.h"
#include "ui/commission/month_model.h"
#include "ui/common/delegates/cell_delegate.h"
#include "ui/common/theme/fonts.h"
#include "ui/shell/conflict_sheet.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeWidget>

using namespace somo;
using namespace somo::test;

namespace {

const QByteArray tenPercent = R"({"code": "STD", "name": "Chuẩn", "from": "2026-10-01", "covers": {"everyone": true}, "base": "revenue",
    "rules": [{"id": "all", "bands": [{"from": "0", "rate": "10"}]}]})";

/// The commission of October 2026 over the book of the orders' tests: An sold 1.260.000 at 10 %, Bình's order waits, a
/// draft names nobody. Nobody leads, so everybody sees everything.
struct MonthWindow : OrderWindow {
    explicit MonthWindow(bool withPolicy = true)
    {
        if (withPolicy)
            writeElsewhere([](Database &database) -> Status {
                SOMO_TRY_ASSIGN(const BookSettings settings, loadSettings(database));
                SOMO_TRY_ASSIGN(const Policy policy, policyFromJson(tenPercent, settings));
                const auto applied = applyPolicy(database, settings, policy);
                return applied ? success() : Status(applied.error());
            });
        workspace().setAuthor(QStringLiteral("Trần Thu Hà"));
        show();
        // The figures come first, what deserves a look after them.
        if (withPolicy)
            REQUIRE(QTest::qWaitFor([&] { return table->model()->rowCount() > 0 && !findings().isEmpty(); }, 10'000));
    }
    void show()
    {
        QSignalSpy settled(&window(), &MainWindow::settled);
        window().showPage(PageId::commission);
        REQUIRE(settled.wait(10'000));
        table = field<QTableView>("monthPay");
    }
    /// Waits until the named button, or the table, says so.
    bool says(const char *name, const QString &text)
    {
        return QTest::qWaitFor([&] {
            const auto *button = field<QPushButton>(name);
            return button && button->isVisible() && button->isEnabled() && button->text() == text;
        }, 10'000);
    }
    PeriodState state() { return must(periodState(database(), must(Period::fromText(u"2026-10", 1)))); }
    bool waitFor(PeriodState wanted)
    {
        return QTest::qWaitFor([&] { return state() == wanted; }, 10'000);
    }
    QString cell(int row, int column) { return table->model()->index(row, column).data().toString(); }
    QStringList findings()
    {
        QStringList said;
        auto *list = field<QTreeWidget>("findings");
        for (int i = 0; i < list->topLevelItemCount(); ++i)
            said << list->topLevelItem(i)->text(0);
        return said;
    }
    void completeTay2()
    {
        writeElsewhere([](Database &database) -> Status {
            Statement change(database, QStringLiteral("UPDATE sales_order SET status = 3, completed_on = 20261022, version = version + 1 WHERE code = 'TAY-2'"));
            return change.run();
        });
    }
    QTableView *table = nullptr;
};

} // namespace

TEST_CASE("the month shows who is paid what, with a total that stays in sight", "[commission][window]")
{
    MonthWindow at;
    REQUIRE(at.table);
    REQUIRE(at.table->model()->rowCount() == 2);
    CHECK(at.cell(0, MonthModel::PersonColumn) == QStringLiteral("Nguyễn Hoài An"));
    CHECK(at.cell(0, MonthModel::BaseColumn) == QStringLiteral("1.260.000"));
    CHECK(at.cell(0, MonthModel::CommissionColumn) == QStringLiteral("126.000"));
    CHECK(at.cell(0, MonthModel::TotalColumn) == QStringLiteral("126.000"));
    CHECK(at.cell(1, MonthModel::PersonColumn) == QStringLiteral("Phạm Đức Bình"));
    CHECK(at.cell(1, MonthModel::TotalColumn) == QStringLiteral("0"));
    CHECK(at.table->isColumnHidden(MonthModel::TeamColumn));
    auto *totals = at.field<QWidget>("commissionPage")->findChild<QTableView *>(QStringLiteral("totals"));
    CHECK(totals->isVisible());
    CHECK(totals->model()->index(0, MonthModel::TotalColumn).data().toString() == QStringLiteral("126.000"));
    CHECK(at.table->model()->index(0, MonthModel::TotalColumn).data(OpensRole).toBool());
}

TEST_CASE("Enter on a row and a click on a figure open the person's statement, Backspace leads back", "[commission][window]")
{
    MonthWindow at;
    const Page *page = at.window().page(PageId::commission);
    at.table->setFocus();
    at.table->setCurrentIndex(at.table->model()->index(1, MonthModel::PersonColumn));
    QTest::keyClick(at.table, Qt::Key_Return);
    const qint64 binh = at.table->model()->index(1, 0).data(IdRole).toLongLong();
    CHECK(page->thing() == binh);
    QTest::keyClick(&at.window(), Qt::Key_Left, Qt::AltModifier);
    CHECK(page->thing() == 0);
    REQUIRE(QTest::qWaitFor([&] { return at.table->isVisible(); }, 5'000));
    const QModelIndex figure = at.table->model()->index(0, MonthModel::CommissionColumn);
    QTest::mouseClick(at.table->viewport(), Qt::LeftButton, {}, at.table->visualRect(figure).center());
    CHECK(page->thing() == figure.data(IdRole).toLongLong());
}

TEST_CASE("a month goes from open to closed by the page's one button, closing asked about once", "[commission][window]")
{
    MonthWindow at;
    REQUIRE(at.says("nextStep", QStringLiteral("Tính hoa hồng")));
    CHECK(at.field<QPushButton>("reopenPeriod")->isHidden());
    at.field<QPushButton>("nextStep")->click();
    REQUIRE(at.waitFor(PeriodState::calculated));
    REQUIRE(at.says("nextStep", QStringLiteral("Duyệt")));
    at.field<QPushButton>("nextStep")->click();
    REQUIRE(at.waitFor(PeriodState::approved));
    REQUIRE(at.says("nextStep", QStringLiteral("Khóa tháng")));
    CHECK(QTest::qWaitFor([&] { return at.field<QLabel>("lastStep")->text().startsWith(QStringLiteral("Duyệt ngày ")); }, 10'000));
    at.field<QPushButton>("nextStep")->click();
    CHECK(at.field<QWidget>("confirmClosing")->isVisible());
    CHECK(at.window().focusWidget() == at.field<QPushButton>("closeLater"));
    // The one main button is now the answer, where the step was asked for.
    for (const char *hidden : {"nextStep", "calculateAgain", "reopenPeriod"})
        CHECK(at.field<QPushButton>(hidden)->isHidden());
    CHECK(at.field<QPushButton>("closeNow")->property("primary").toBool());
    CHECK(QTest::qWaitFor([&] { return at.field<QPushButton>("closeNow")->x() > at.field<QPushButton>("closeLater")->x(); }, 5'000));
    at.field<QPushButton>("closeLater")->click();
    CHECK(at.field<QPushButton>("nextStep")->isVisible());
    CHECK(at.field<QWidget>("confirmClosing")->isHidden());
    CHECK(at.state() == PeriodState::approved);
    at.field<QPushButton>("nextStep")->click();
    at.field<QPushButton>("closeNow")->click();
    REQUIRE(at.waitFor(PeriodState::closed));
    REQUIRE(QTest::qWaitFor([&] { return at.field<QPushButton>("nextStep")->isHidden(); }, 10'000));
    CHECK(at.field<QToolButton>("asClosed")->isVisible());
    CHECK(at.field<QToolButton>("asClosed")->isChecked());
}

TEST_CASE("what changed since is shown old beside new, and is calculated again before it is approved", "[commission][window]")
{
    MonthWindow at;
    at.field<QPushButton>("nextStep")->click();
    REQUIRE(at.says("nextStep", QStringLiteral("Duyệt")));
    at.completeTay2();
    REQUIRE(at.says("nextStep", QStringLiteral("Tính lại")));
    auto *changes = at.field<QTreeWidget>("changes");
    CHECK(changes->isVisible());
    REQUIRE(changes->topLevelItemCount() == 1);
    CHECK(changes->topLevelItem(0)->text(0) == QStringLiteral("Phạm Đức Bình, STD"));
    CHECK(changes->topLevelItem(0)->text(1) == QStringLiteral("0"));
    CHECK(changes->topLevelItem(0)->text(2) == QStringLiteral("126.000"));
    CHECK(changes->topLevelItem(0)->text(3) == QStringLiteral("+126.000"));
    CHECK(at.cell(1, MonthModel::StateColumn) == QStringLiteral("lúc tính 0"));
    at.field<QPushButton>("nextStep")->click();
    REQUIRE(at.says("nextStep", QStringLiteral("Duyệt")));
    CHECK(changes->isVisible()); // what the new calculation brought stays to be read
    CHECK(at.field<QLabel>("changesTitle")->text().contains(QStringLiteral("lần trước")));
    CHECK(at.cell(1, MonthModel::StateColumn).isEmpty()); // as the line of states says for all
    CHECK(at.table->isColumnHidden(MonthModel::StateColumn));
}

TEST_CASE("opened again, a month is open as it was", "[commission][window]")
{
    MonthWindow at;
    at.field<QPushButton>("nextStep")->click();
    REQUIRE(at.says("reopenPeriod", QStringLiteral("Mở lại")));
    at.field<QPushButton>("reopenPeriod")->click();
    REQUIRE(at.waitFor(PeriodState::open));
    CHECK(at.says("nextStep", QStringLiteral("Tính hoa hồng")));
}

TEST_CASE("what stands in the way opens what it speaks of", "[commission][window]")
{
    MonthWindow at;
    const QStringList found = at.findings();
    REQUIRE(found.size() == 3);
    CHECK(found[0].startsWith(QStringLiteral("Kỳ chưa hết")));
    CHECK(found[1].startsWith(QStringLiteral("1 đơn")));
    auto *list = at.field<QTreeWidget>("findings");
    list->setFocus();
    list->setCurrentItem(list->topLevelItem(1)); // the one order that waits
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(at.order(QStringLiteral("TAY-2")).id.value == at.window().page(PageId::orders)->thing());
    // An earlier period that is open leads there.
    at.window().showPage(PageId::commission);
    at.window().showPeriod(must(Period::fromText(u"2026-11", 1)));
    REQUIRE(QTest::qWaitFor([&] { return at.findings().value(1).startsWith(QStringLiteral("Tháng 10/2026")); }, 10'000));
    list->setCurrentItem(list->topLevelItem(1));
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(at.window().period().toText() == QStringLiteral("2026-10"));
}

TEST_CASE("a step that is refused says why and shows what stands in the way", "[commission][window]")
{
    MonthWindow at;
    at.window().showPeriod(must(Period::fromText(u"2026-11", 1)));
    REQUIRE(QTest::qWaitFor([&] { return at.findings().value(0).startsWith(QStringLiteral("Kỳ chưa bắt đầu")); }, 10'000));
    at.field<QPushButton>("nextStep")->click();
    auto *said = at.field<QLabel>("stepSaid");
    REQUIRE(QTest::qWaitFor([&] { return said->isVisible() && said->property("role") == QStringLiteral("error"); }, 10'000));
    CHECK(said->text().contains(QStringLiteral("chưa bắt đầu")));
    // Why it was refused follows the window's language, as what a step brought does.
    at.window().setLanguage(Language::english);
    CHECK(QTest::qWaitFor([&] { return said->text().startsWith(QStringLiteral("Nothing was done")); }, 10'000));
    CHECK(said->property("role") == QStringLiteral("error"));
}

TEST_CASE("a bonus by hand is typed, stands on the statement, and undo takes it back", "[commission][window]")
{
    MonthWindow at;
    at.field<QAction>("bonusByHand")->trigger();
    auto *person = at.field<QLineEdit>("bonusPerson");
    REQUIRE(QTest::qWaitFor([&] { return at.window().focusWidget() == person; }, 10'000));
    // Nothing typed: the first field says so.
    at.field<QPushButton>("giveBonus")->click();
    CHECK(at.field<QLabel>("bonusPersonError")->isVisible());
    QTest::keyClicks(person, QStringLiteral("binh"));
    QTest::keyClick(person, Qt::Key_Return);
    QTest::keyClicks(at.field<QLineEdit>("bonusAmount"), QStringLiteral("500k"));
    QTest::keyClicks(at.field<QLineEdit>("bonusReason"), QStringLiteral("Khach khen"));
    QTest::keyClick(at.field<QLineEdit>("bonusReason"), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return at.cell(1, MonthModel::BonusColumn) == QStringLiteral("500.000"); }, 10'000));
    const auto bonuses = must(bonusesOf(at.database(), {firstKnownDay, lastKnownDay}));
    REQUIRE(bonuses.size() == 1);
    CHECK(bonuses[0].bonus.day == Day::fromNumber(20261024));
    CHECK(bonuses[0].bonus.reason == QStringLiteral("Khach khen"));
    REQUIRE(QTest::qWaitFor([&] { return at.field<QListWidget>("bonusList")->count() == 1; }, 10'000));
    QTest::keyClick(&at.window(), Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return at.cell(1, MonthModel::BonusColumn).isEmpty(); }, 10'000));
}

TEST_CASE("a bonus that somebody else put right meanwhile is not written over", "[commission][window][conflict]")
{
    MonthWindow at;
    StoredBonus given;
    at.writeElsewhere([&](Database &database) -> Status {
        SOMO_TRY_ASSIGN(const BookSettings settings, loadSettings(database));
        SOMO_TRY_ASSIGN(const PersonId binh, people::find(database, QStringLiteral("BINH")));
        SOMO_TRY_ASSIGN(given.id, addBonus(database, settings, {binh, {}, Day::fromNumber(20261010), Money::fromMinorUnits(70'000), QStringLiteral("Khách khen")}));
        return success();
    });
    at.field<QAction>("bonusByHand")->trigger();
    REQUIRE(QTest::qWaitFor([&] { return at.field<QListWidget>("bonusList")->count() == 1; }, 10'000));
    REQUIRE(QTest::qWaitFor([&] { return at.window().focusWidget() == at.field<QLineEdit>("bonusPerson"); }, 10'000));
    at.field<QPushButton>("changeBonus")->click();
    CHECK(at.field<QLineEdit>("bonusReason")->text() == QStringLiteral("Khách khen"));
    CHECK(at.field<QLineEdit>("bonusPerson")->isReadOnly());
    auto *amount = at.field<QLineEdit>("bonusAmount");
    amount->setFocus();
    amount->selectAll();
    QTest::keyClicks(amount, QStringLiteral("90k"));
    at.writeElsewhere([&](Database &database) -> Status {
        SOMO_TRY_ASSIGN(const BookSettings settings, loadSettings(database));
        SOMO_TRY_ASSIGN(StoredBonus theirs, bonusById(database, given.id));
        theirs.bonus.amount = Money::fromMinorUnits(80'000);
        return changeBonus(database, settings, theirs);
    });
    at.field<QPushButton>("giveBonus")->click();
    const auto sheet = [&] { return at.field<ConflictSheet>("conflict"); };
    REQUIRE(QTest::qWaitFor([&] { return sheet() && sheet()->isVisible(); }, 10'000));
    const QString told = at.field<QLabel>("conflictText")->text();
    CHECK(told.contains(QStringLiteral("Bình")));
    CHECK(told.contains(QStringLiteral("80.000")));
    CHECK(must(bonusById(at.database(), given.id)).bonus.amount == Money::fromMinorUnits(80'000));
    at.field<QPushButton>("conflictMine")->click();
    CHECK(QTest::qWaitFor([&] { return must(bonusById(at.database(), given.id)).bonus.amount == Money::fromMinorUnits(90'000); }, 10'000));
    // The next one typed is a new one again.
    CHECK(QTest::qWaitFor([&] { return !at.field<QLineEdit>("bonusPerson")->isReadOnly(); }, 10'000));
}

TEST_CASE("a step asks for the name of whoever takes it where nobody is chosen", "[commission][window]")
{
    MonthWindow at;
    at.workspace().setAuthor({}); // just looking
    REQUIRE(at.says("nextStep", QStringLiteral("Tính hoa hồng")));
    REQUIRE(QTest::qWaitFor([&] { return at.table->model()->rowCount() == 2; }, 10'000));
    at.field<QPushButton>("nextStep")->click(); // and thinks better of it
    CHECK(at.field<QPushButton>("nextStep")->isEnabled());
    CHECK(at.workspace().author().isEmpty());
    CHECK(at.state() == PeriodState::open);
    at.prompts->answer = QStringLiteral("  Trần Thu  Hà ");
    at.field<QPushButton>("nextStep")->click();
    REQUIRE(at.waitFor(PeriodState::calculated));
    const PeriodStanding standing = must(periodStanding(at.database(), must(Period::fromText(u"2026-10", 1))));
    CHECK(standing.calculated.author == QStringLiteral("Trần Thu Hà"));
    CHECK(at.workspace().author() == QStringLiteral("Trần Thu Hà"));
    CHECK(QTest::qWaitFor([&] { return at.field<QLabel>("lastStep")->text().endsWith(QStringLiteral("Trần Thu Hà")); }, 10'000));
    at.prompts->answer = QStringLiteral("Ai khác"); // nobody asks again
    REQUIRE(at.says("nextStep", QStringLiteral("Duyệt")));
    at.field<QPushButton>("nextStep")->click();
    REQUIRE(at.waitFor(PeriodState::approved));
    CHECK(must(periodStanding(at.database(), must(Period::fromText(u"2026-10", 1)))).approved.author == QStringLiteral("Trần Thu Hà"));
}

TEST_CASE("whoever is no lead sees the own statement alone, and that it is so", "[commission][window][privacy]")
{
    MonthWindow at;
    at.writeElsewhere([](Database &database) -> Status {
        SOMO_TRY_ASSIGN(const qint64 team, named::add(database, NamedKind::team, QStringLiteral("HN"), QStringLiteral("Hà Nội")));
        SOMO_TRY_ASSIGN(const PersonId an, people::find(database, QStringLiteral("AN")));
        Membership lead;
        lead.person = an;
        lead.team = TeamId{team};
        lead.lead = true;
        SOMO_TRY(people::addMembership(database, lead));
        return success();
    });
    at.workspace().setAuthor(QStringLiteral("Phạm Đức Bình"));
    at.window().showPage(PageId::orders);
    at.show();
    REQUIRE(QTest::qWaitFor([&] { return at.table->model()->rowCount() == 1; }, 10'000));
    CHECK(at.cell(0, MonthModel::PersonColumn) == QStringLiteral("Phạm Đức Bình"));
    auto *note = at.field<QLabel>("monthNote");
    CHECK(note->isVisible());
    CHECK(note->text().contains(QStringLiteral("không phải khóa")));
    CHECK_FALSE(at.field<QPushButton>("nextStep")->isEnabled());
    CHECK_FALSE(at.field<QAction>("printPay")->isEnabled());
    at.workspace().setAuthor(QStringLiteral("Nguyễn Hoài An"));
    at.window().showPage(PageId::orders);
    at.show();
    REQUIRE(QTest::qWaitFor([&] { return at.table->model()->rowCount() == 2; }, 10'000));
    CHECK(note->isHidden());
    CHECK(at.field<QPushButton>("nextStep")->isEnabled());
}

TEST_CASE("without a policy the page says what to do first", "[commission][window]")
{
    MonthWindow at(false);
    auto *text = at.field<QLabel>("commissionEmpty");
    REQUIRE(text);
    REQUIRE(QTest::qWaitFor([&] { return text->isVisible(); }, 10'000));
    CHECK(text->text() == QStringLiteral("Chưa có chính sách hiệu lực trong tháng này. Chọn một mẫu và sửa cho hợp."));
    CHECK_FALSE(at.table->isVisible());
    at.field<QPushButton>("commissionEmptyMain")->click();
    CHECK(at.window().page(PageId::policies)->isVisible());
}

TEST_CASE("before the first policy the page leads to the period in which it begins", "[commission][window]")
{
    MonthWindow at;
    at.window().showPeriod(must(Period::fromText(u"2025-06", 1)));
    auto *text = at.field<QLabel>("commissionEmpty");
    REQUIRE(QTest::qWaitFor([&] { return text->isVisible() && text->text().contains(QStringLiteral("tháng 10/2026")); }, 10'000));
    auto *go = at.field<QPushButton>("commissionEmptyMain");
    CHECK(go->text().contains(QStringLiteral("tháng 10/2026")));
    go->click();
    CHECK(at.window().period() == must(Period::fromText(u"2026-10", 1)));
    CHECK(QTest::qWaitFor([&] { return !text->isVisible() && at.table->isVisible(); }, 10'000));
}

TEST_CASE("a column of the month has its unit in the header, and the policy its name", "[commission][window]")
{
    MonthWindow at;
    for (const int column : {int(MonthModel::BaseColumn), int(MonthModel::CommissionColumn), int(MonthModel::BonusColumn), int(MonthModel::AdjustmentColumn), int(MonthModel::CarriedColumn), int(MonthModel::TotalColumn)}) {
        INFO(column);
        CHECK(at.table->model()->headerData(column, Qt::Horizontal).toString().endsWith(QStringLiteral("(₫)")));
    }
    CHECK(at.table->isColumnHidden(MonthModel::StateColumn)); // all stand as the period does
    // Wide windows spread what is left over: no column takes it all.
    at.window().resize(1900, 700);
    REQUIRE(QTest::qWaitFor([&] { return at.table->viewport()->width() > 1'500; }, 5'000));
    CHECK(QTest::qWaitFor([&] { return at.table->columnWidth(MonthModel::PersonColumn) < at.table->viewport()->width() / 3; }, 5'000));
}

TEST_CASE("a closed month stands as closed or as it would be today", "[commission][window]")
{
    MonthWindow at;
    at.writeElsewhere([](Database &database) -> Status {
        SOMO_TRY_ASSIGN(const BookSettings settings, loadSettings(database));
        SOMO_TRY_ASSIGN(const Period october, Period::fromText(u"2026-10", 1));
        return closePeriod(database, settings, october, Day::fromNumber(20261024), {QStringLiteral("Cúc"), 1'793'000'000'000});
    });
    at.completeTay2();
    REQUIRE(QTest::qWaitFor([&] { return at.field<QToolButton>("asToday")->isVisible(); }, 10'000));
    CHECK(at.cell(1, MonthModel::TotalColumn) == QStringLiteral("0"));
    at.field<QToolButton>("asToday")->click();
    REQUIRE(QTest::qWaitFor([&] { return at.cell(1, MonthModel::TotalColumn) == QStringLiteral("126.000"); }, 10'000));
    CHECK(at.field<QTreeWidget>("changes")->isVisible());
    CHECK(at.field<QLabel>("monthNote")->text().contains(QStringLiteral("Những gì đã khóa")));
    at.field<QToolButton>("asClosed")->click();
    CHECK(QTest::qWaitFor([&] { return at.cell(1, MonthModel::TotalColumn) == QStringLiteral("0"); }, 10'000));
}

TEST_CASE("a question that waits is found in a closed month too, and opens the statement that it is about", "[commission][window]")
{
    MonthWindow at;
    at.writeElsewhere([](Database &database) -> Status {
        SOMO_TRY_ASSIGN(const BookSettings settings, loadSettings(database));
        SOMO_TRY_ASSIGN(const Period october, Period::fromText(u"2026-10", 1));
        SOMO_TRY(closePeriod(database, settings, october, Day::fromNumber(20261024), {QStringLiteral("Cúc"), 1'793'000'000'000}));
        Statement person(database, QStringLiteral("SELECT id FROM person WHERE code = 'AN'"));
        CommissionQuestion question;
        SOMO_TRY_ASSIGN(const qint64 an, runForId(person));
        question.person = PersonId{an};
        question.period = october;
        question.lineKey = wholeStatementKey;
        question.question = QStringLiteral("Thiếu một đơn?");
        question.author = QStringLiteral("An");
        SOMO_TRY(askQuestion(database, settings, question));
        return success();
    });
    REQUIRE(QTest::qWaitFor([&] { return at.state() == PeriodState::closed && at.findings().size() == 1; }, 10'000));
    CHECK(at.findings().front().contains(QStringLiteral("câu hỏi")));
    CHECK(at.field<QLabel>("findingsTitle")->text() == QStringLiteral("Chờ trả lời"));
    auto *list = at.field<QTreeWidget>("findings");
    list->setCurrentItem(list->topLevelItem(0));
    QTest::keyClick(list, Qt::Key_Return);
    const Page *page = at.window().page(PageId::commission);
    CHECK(QTest::qWaitFor([&] { return page->title() == QStringLiteral("Nguyễn Hoài An"); }, 10'000));
}

TEST_CASE("a total's tooltip says what it is made of", "[commission][window]")
{
    MonthWindow at;
    const QStringList parts = at.table->model()->index(0, MonthModel::TotalColumn).data(Qt::ToolTipRole).toString().split(u'\n');
    REQUIRE(parts.size() == 2); // the commission, and that it opens
    CHECK(parts[0].contains(QStringLiteral("126.000")));
    CHECK(parts[1].contains(QStringLiteral("Nguyễn Hoài An")));
}

TEST_CASE("in a low window the buttons of the bonus form are seen whole", "[commission][window][fit]")
{
    MonthWindow at;
    at.window().resize(1024, 600);
    at.field<QAction>("bonusByHand")->trigger();
    for (const char *name : {"giveBonus", "leaveBonus"}) {
        INFO(name);
        const auto *button = at.field<QPushButton>(name);
        CHECK(QTest::qWaitFor([&] { return button->isVisible() && button->visibleRegion().boundingRect() == button->rect(); }, 5'000));
    }
}

TEST_CASE("the state that the period is in keeps the room around its word", "[commission][window]")
{
    MonthWindow at;
    // The page of statements, which isn't shown, has one as well.
    const QLabel *now = nullptr;
    REQUIRE(QTest::qWaitFor(
        [&] {
            for (const QLabel *label : at.window().findChildren<QLabel *>()) {
                const bool isOfLine = label->parentWidget() && label->parentWidget()->objectName() == QStringLiteral("periodState");
                if (isOfLine && label->isVisible() && label->property("role").toString() == QStringLiteral("now"))
                    now = label;
            }
            return now != nullptr;
        },
        5'000));
    CHECK(QTest::qWaitFor([&] { return now->width() >= now->fontMetrics().horizontalAdvance(now->text()) + 2 * currentMetrics().scaled(8); }, 5'000));
}
