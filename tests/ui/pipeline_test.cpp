// SPDX-License-Identifier: GPL-3.0-or-later
// Deals in the window: the board by keys and by dragging, the table, the form, how they flow, and the stages.
#include "core/customers/attachment_query.h"
#include "core/customers/own_field_query.h"
#include "core/customers/own_field_store.h"
#include "core/deals/deal_query.h"
#include "core/deals/deal_store.h"
#include "core/deals/stage_store.h"
#include "tests/support/catch.h"
#include "tests/ui/answers.h"
#include "tests/ui/order_window.h"
#include "tests/ui/page_fit.h"
#include "ui/common/fields/completion_field.h"
#include "ui/common/table_save.h"
#include "ui/pipeline/deal_board.h"
#include "ui/pipeline/deal_card.h"
#include "ui/pipeline/deal_column.h"
#include "ui/pipeline/deal_model.h"
#include "ui/pipeline/flow_view.h"
#include "ui/pipeline/pipeline_page.h"
#include "ui/pipeline/stages_part.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QTemporaryDir>
#include <QToolButton>

using namespace somo;
using namespace somo::test;

namespace {

/// Today is 24 October 2026. "Quà Tết" of Lan (48 million, opened on 1 October) and "Trà phòng họp" of nobody (3 million) are new,
/// "Hội nghị" was won on 12 October for 10 million.
struct PipelineWindow : OrderWindow {
    explicit PipelineWindow(bool filled = true)
        : OrderWindow(filled ? 0 : -1)
    {
        if (filled)
            writeElsewhere([this](Database &database) { return fill(database); });
        window().setLanguage(Language::english);
        workspace().setAuthor(QStringLiteral("Nguyễn Hoài An"));
        window().showPage(PageId::pipeline);
        pipeline = static_cast<PipelinePage *>(window().page(PageId::pipeline));
        if (filled && !waits([&] { return column("new") && column("new")->deals().rowCount() == 2; }))
            qFatal("no deals");
    }
    Status fill(Database &database)
    {
        SOMO_TRY_ASSIGN(const CustomerId lan, customers::findByCode(database, QStringLiteral("K1")));
        Deal deal;
        deal.name = QStringLiteral("Quà Tết");
        deal.customer = lan;
        deal.amount = Money::fromMinorUnits(48'000'000);
        deal.openedOn = Day::fromNumber(20261001);
        deal.expectedOn = Day::fromNumber(20261030);
        deal.nextStep = QStringLiteral("gửi hợp đồng");
        SOMO_TRY_ASSIGN(gifts, deals::add(database, deal));
        Deal second;
        second.name = QStringLiteral("Trà phòng họp");
        second.amount = Money::fromMinorUnits(3'000'000);
        second.openedOn = Day::fromNumber(20261005);
        SOMO_TRY_ASSIGN(tea, deals::add(database, second));
        Deal third;
        third.name = QStringLiteral("Hội nghị");
        third.amount = Money::fromMinorUnits(10'000'000);
        third.openedOn = Day::fromNumber(20261002);
        SOMO_TRY_ASSIGN(meeting, deals::add(database, third));
        return deals::win(database, meeting, Day::fromNumber(20261012));
    }
    bool waits(const std::function<bool()> &is) { return QTest::qWaitFor(is, 10'000); }
    DealColumn *column(const char *stage) { return pipeline->findChild<DealColumn *>(QStringLiteral("dealColumn-") + QString::fromLatin1(stage)); }
    bool holds(const char *stage, DealId deal)
    {
        DealColumn *cards = column(stage);
        return cards && cards->deals().rowOf(deal) >= 0;
    }
    /// The keyboard on a card.
    void stand(const char *stage, DealId deal)
    {
        DealColumn *cards = column(stage);
        cards->setFocus();
        cards->setCurrentIndex(cards->deals().index(cards->deals().rowOf(deal), 0));
    }
    Deal stored(DealId deal) { return must(deals::byId(database(), deal)); }
    QString stageOf(DealId deal)
    {
        const auto all = must(dealStages(database()));
        return std::ranges::find(all, stored(deal).stage, &DealStage::id)->code;
    }
    void put(const char *name, const QString &text)
    {
        auto *line = field<QLineEdit>(name);
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        line->insert(text); // as typed; keyClicks() knows ASCII only
    }

    DealId gifts, tea, meeting;
    PipelinePage *pipeline = nullptr;
};

} // namespace

TEST_CASE("the board holds each deal in its stage, with the stage's sum, and those closed in the period", "[pipeline]")
{
    PipelineWindow at;
    const DealColumn *cards = at.column("new");
    const QModelIndex first = cards->deals().index(0, 0); // expected first
    CHECK(first.data(DealTitleRole).toString() == QStringLiteral("Phạm Thị Lan"));
    CHECK(first.data(DealAboutRole).toString() == QStringLiteral("Quà Tết"));
    CHECK(first.data(DealFootRole).toString() == QStringLiteral("30 Oct · gửi hợp đồng"));
    CHECK(first.data(Qt::AccessibleTextRole).toString() == QStringLiteral("Phạm Thị Lan, Quà Tết, 48,000,000\u00A0₫, expected on 30 Oct 2026, next: gửi hợp đồng"));
    CHECK(cards->deals().sum() == Money::fromMinorUnits(51'000'000));
    CHECK(at.column("new")->accessibleName() == QStringLiteral("Mới: 2 deals, 51,000,000\u00A0₫"));
    CHECK(at.holds("won", at.meeting));
    // In September nothing was closed; what is open stands there still.
    QTest::keyClick(&at.window(), Qt::Key_PageUp, Qt::ControlModifier);
    CHECK(at.waits([&] { return !at.holds("won", at.meeting) && at.holds("new", at.gifts); }));
    // The filter, without accents.
    at.field<QLineEdit>("dealFilter")->setText(QStringLiteral("phong hop"));
    CHECK(at.column("new")->deals().rowCount() == 1);
    CHECK(at.field<QLabel>("dealSum")->text().startsWith(QStringLiteral("Deals: 1 of 2")));
    // Opened from elsewhere, a closed deal is shown in the period in which it was closed.
    at.window().showPage(PageId::pipeline, at.meeting.value);
    CHECK(at.waits([&] { return at.holds("won", at.meeting); }));
    CHECK(at.window().period().toText() == QStringLiteral("2026-10"));
}

TEST_CASE("Ctrl and arrows take a card on, arrows alone go to the next column, and the keyboard stays with the card", "[pipeline]")
{
    PipelineWindow at;
    at.stand("new", at.gifts);
    QTest::keyClick(at.column("new"), Qt::Key_Right, Qt::ControlModifier);
    REQUIRE(at.waits([&] { return at.holds("contacted", at.gifts); }));
    CHECK(at.window().focusWidget() == at.column("contacted"));
    QTest::keyClick(at.column("contacted"), Qt::Key_Right, Qt::ControlModifier);
    REQUIRE(at.waits([&] { return at.holds("quote", at.gifts); }));
    CHECK(must(deals::stepsOf(at.database(), at.gifts)).size() == 2); // one for the first day, one for today
    QTest::keyClick(at.column("quote"), Qt::Key_Left, Qt::ControlModifier);
    REQUIRE(at.waits([&] { return at.holds("contacted", at.gifts); }));
    QTest::keyClick(at.column("contacted"), Qt::Key_Left);
    CHECK(at.window().focusWidget() == at.column("new"));
    at.workspace().undo();
    CHECK(at.waits([&] { return at.stageOf(at.gifts) == QStringLiteral("quote") && at.holds("quote", at.gifts); }));
}

TEST_CASE("a card dropped on another column moves there", "[pipeline]")
{
    PipelineWindow at;
    DealColumn *from = at.column("new"), *to = at.column("negotiation");
    const std::unique_ptr<QMimeData> data(from->deals().mimeData({from->deals().index(from->deals().rowOf(at.tea), 0)}));
    // Qt drops only where the pointer entered.
    QDragEnterEvent enter(QPoint(5, 5), Qt::MoveAction | Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(to->viewport(), &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::MoveAction | Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(to->viewport(), &drop);
    REQUIRE(at.waits([&] { return at.holds("negotiation", at.tea); }));
    CHECK(at.stageOf(at.tea) == QStringLiteral("negotiation"));
    CHECK(from->deals().rowCount() == 1);
}

TEST_CASE("a lost deal asks why: a reason of the list, a line of one's own", "[pipeline]")
{
    PipelineWindow at;
    const DealStageId lost = must(dealStage(at.database(), QStringLiteral("lost")))->id;
    at.stand("new", at.tea);
    emit at.pipeline->findChild<DealBoard *>(QStringLiteral("dealBoard"))->moveAsked(at.tea, lost);
    auto *reason = at.field<CompletionField>("dealReason");
    REQUIRE(at.waits([&] { return at.holds("lost", at.tea) && at.window().focusWidget() == reason; }));
    reason->insert(QStringLiteral("gia"));
    QTest::keyClick(reason, Qt::Key_Return);
    REQUIRE(at.waits([&] { return reason->choice() && reason->choice()->text == QStringLiteral("Giá chưa hợp"); }));
    at.put("dealLostNote", QStringLiteral("rẻ hơn ở chợ"));
    QTest::keyClick(at.field<QLineEdit>("dealLostNote"), Qt::Key_Return);
    REQUIRE(at.waits([&] { return at.stored(at.tea).lostNote == QStringLiteral("rẻ hơn ở chợ"); }));
    CHECK(at.stored(at.tea).lostReason == must(lostReason(at.database(), QStringLiteral("price")))->id);
    CHECK(at.stored(at.tea).closedOn == Day::fromNumber(20261024));
}

TEST_CASE("a won deal becomes a draft order that opens; one undo takes it back", "[pipeline]")
{
    PipelineWindow at;
    at.stand("won", at.meeting);
    QTest::keyClick(at.column("won"), Qt::Key_Return);
    auto *make = at.field<QAbstractButton>("dealOrder");
    REQUIRE(at.waits([&] { return make->isVisible(); }));
    QTest::keyClick(make, Qt::Key_Space);
    REQUIRE(at.waits([&] { return bool(at.stored(at.meeting).order); }));
    const Order order = must(orders::byId(at.database(), at.stored(at.meeting).order));
    CHECK(order.status == OrderStatus::draft);
    REQUIRE(order.lines.size() == 1);
    CHECK(order.lines.front().net == Money::fromMinorUnits(10'000'000));
    CHECK(at.waits([&] { return at.page()->form()->order() == order.id; }));
    at.workspace().undo();
    CHECK(at.waits([&] { return !at.stored(at.meeting).order && at.count("sales_order") == at.ordersBefore; }));
}

TEST_CASE("a new deal is typed with the keyboard alone, with a customer made on the spot", "[pipeline]")
{
    PipelineWindow at(false);
    REQUIRE(at.waits([&] { return at.field<QLabel>("dealsEmpty") && at.field<QLabel>("dealsEmpty")->isVisible(); }));
    QTest::keyClick(at.field<QAbstractButton>("dealsEmptyMain"), Qt::Key_Space);
    CHECK(at.window().focusWidget() == at.field<QLineEdit>("dealName"));
    at.field<QLineEdit>("dealName")->insert(QStringLiteral("Trà cho quán mới"));
    QTest::keyClick(at.field<QLineEdit>("dealName"), Qt::Key_Return);
    auto *customer = at.field<CompletionField>("dealCustomer");
    CHECK(at.window().focusWidget() == customer);
    customer->insert(QStringLiteral("Quán Lặng"));
    QTest::keyClick(customer, Qt::Key_Return, Qt::AltModifier);
    REQUIRE(customer->choice());
    at.put("dealAmount", QStringLiteral("3tr6"));
    QTest::keyClick(at.field<QLineEdit>("dealAmount"), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(at.waits([&] { return at.count("deal") == 1 && at.column("new") && at.column("new")->deals().rowCount() == 1; }));
    const Deal deal = must(deals::all(at.database())).front().deal;
    CHECK(deal.amount == Money::fromMinorUnits(3'600'000));
    CHECK(deal.openedOn == Day::fromNumber(20261024));
    CHECK(must(customers::byId(at.database(), deal.customer)).name == QStringLiteral("Quán Lặng"));
    at.workspace().undo();
    CHECK(at.waits([&] { return at.count("deal") == 0 && at.count("customer") == 0 && at.count("deal_stage") == 0; }));
}

TEST_CASE("fields of one's own and files of a deal stand beside it and are edited by keys", "[pipeline]")
{
    PipelineWindow at;
    at.writeElsewhere([](Database &database) -> Status {
        OwnField field;
        field.subject = QStringLiteral("deal");
        field.code = QStringLiteral("ngan_sach");
        field.name = QStringLiteral("Ngân sách");
        field.kind = QStringLiteral("money");
        const auto added = own_fields::add(database, field);
        return added ? success() : Status(added.error());
    });
    waitForAnswers(at.workspace());
    at.stand("new", at.gifts);
    QTest::keyClick(at.column("new"), Qt::Key_Return);
    const auto line = [&] { return at.field<QLabel>("own_ngan_sach"); };
    REQUIRE(at.waits([&] { return line() && line()->isVisible(); }));
    CHECK(line()->text() == QStringLiteral("add"));
    line()->setFocus();
    QTest::keyClick(line(), Qt::Key_F2);
    auto *editor = at.field<QLineEdit>("own_ngan_sachEdit");
    REQUIRE(editor->hasFocus());
    editor->insert(QStringLiteral("50000000"));
    QTest::keyClick(editor, Qt::Key_Return);
    REQUIRE(at.waits([&] { return !must(own_fields::of(at.database(), at.gifts)).empty(); }));
    CHECK(must(own_fields::of(at.database(), at.gifts)).front().number == std::optional<qint64>(50'000'000));
    CHECK(at.waits([&] { return line()->text().contains(QStringLiteral("50")); }));

    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("bao-gia.txt"));
    {
        QFile written(file);
        REQUIRE(written.open(QIODevice::WriteOnly));
        written.write("40 hộp");
    }
    at.prompts->toOpen = file;
    QTest::keyClick(at.field<QAbstractButton>("attachDealFile"), Qt::Key_Space);
    REQUIRE(at.waits([&] { return at.count("attachment") == 1; }));
    CHECK(must(attachments::of(at.database(), at.gifts)).size() == 1);
    CHECK(must(attachments::of(at.database(), at.stored(at.gifts).customer)).size() == 1); // on the customer's page as well
    const auto attached = [&]() -> QAbstractButton * {
        for (auto *button : at.pipeline->findChildren<QAbstractButton *>(QStringLiteral("attachedDealFile"))) {
            if (button->isVisible())
                return button;
        }
        return nullptr;
    };
    REQUIRE(at.waits([&] { return attached() != nullptr; }));

    // Another deal has nothing of it, and one that is being typed asks for none of it.
    at.stand("new", at.tea);
    CHECK(at.waits([&] { return line()->isVisible() && line()->text() == QStringLiteral("add") && !attached(); }));
    at.field<QAction>("newDeal")->trigger();
    CHECK_FALSE(line()->isVisible());
    QTest::keyClick(at.field<QLineEdit>("dealName"), Qt::Key_Escape);

    at.stand("new", at.gifts);
    QTest::keyClick(at.column("new"), Qt::Key_Return);
    REQUIRE(at.waits([&] { return attached() != nullptr; }));
    attached()->setFocus();
    QTest::keyClick(attached(), Qt::Key_Delete);
    CHECK(at.waits([&] { return at.count("attachment") == 0 && !attached(); }));
    line()->setFocus();
    QTest::keyClick(line(), Qt::Key_Escape);
    CHECK_FALSE(at.field<QLineEdit>("dealName")->isVisible());
}

TEST_CASE("the table: Ctrl+T, its sum, sorting and moving by keys, and what is saved of it", "[pipeline]")
{
    PipelineWindow at;
    at.stand("new", at.gifts);
    QTest::keyClick(at.column("new"), Qt::Key_T, Qt::ControlModifier);
    auto *view = at.field<QTableView>("dealList");
    REQUIRE(at.waits([&] { return view->isVisible() && view->model()->rowCount() == 3; }));
    CHECK(at.window().focusWidget() == view);
    const auto cell = [&](int row, int column) { return view->model()->index(row, column).data().toString(); };
    CHECK(cell(0, DealModel::StageColumn) == QStringLiteral("Mới"));
    CHECK(cell(2, DealModel::StageColumn) == QStringLiteral("Thắng"));
    CHECK(at.pipeline->findChild<QTableView *>(QStringLiteral("totals"))->model()->index(0, DealModel::AmountColumn).data().toString() == QStringLiteral("61,000,000"));
    view->setCurrentIndex(view->model()->index(0, DealModel::AmountColumn));
    QTest::keyClick(view, Qt::Key_Up, Qt::AltModifier);
    CHECK(cell(0, DealModel::AmountColumn) == QStringLiteral("3,000,000"));
    const SavedTable saved = savedTable(*view, QStringLiteral("Deals"));
    REQUIRE(saved.rows.size() == 3);
    CHECK(saved.totals.size() == 1);
    QTest::keyClick(view, Qt::Key_Right, Qt::ControlModifier);
    REQUIRE(at.waits([&] { return at.stageOf(at.gifts) == QStringLiteral("contacted"); }));
    QTest::keyClick(view, Qt::Key_T, Qt::ControlModifier);
    CHECK(at.waits([&] { return at.column("contacted")->isVisible() && at.holds("contacted", at.gifts); }));
}

TEST_CASE("conversion and time by stage stand as a table with a sentence", "[pipeline]")
{
    PipelineWindow at;
    at.pipeline->showView(PipelinePage::View::flow);
    auto *view = at.field<QTableView>("dealFlow");
    REQUIRE(at.waits([&] { return view->model()->rowCount() == 4; }));
    const auto cell = [&](int row, int column) { return view->model()->index(row, column).data().toString(); };
    CHECK(cell(0, FlowModel::ArrivedColumn) == QStringLiteral("3"));
    CHECK(cell(0, FlowModel::MovedColumn) == QStringLiteral("1"));
    CHECK(cell(0, FlowModel::ConversionColumn) == QStringLiteral("33.3%"));
    CHECK(cell(0, FlowModel::WaitingColumn) == QStringLiteral("2"));
    CHECK(cell(0, FlowModel::MedianColumn) == QStringLiteral("10")); // 2 to 12 October
    CHECK(cell(3, FlowModel::ArrivedColumn) == QStringLiteral("0")); // no deal of the book ever stood there
    CHECK(at.field<QLabel>("dealFlowSentence")->text().contains(QStringLiteral("1 won, 0 lost")));
}

TEST_CASE("stages are added, put in order and taken out of use by keys", "[pipeline]")
{
    PipelineWindow at;
    at.pipeline->showView(PipelinePage::View::stages);
    auto *view = at.field<QTableView>("dealStages");
    REQUIRE(at.waits([&] { return view->isVisible() && view->model()->rowCount() == 12; })); // six stages, six reasons
    at.put("stageName", QStringLiteral("Dùng thử"));
    QTest::keyClick(at.field<QLineEdit>("stageName"), Qt::Key_Return);
    REQUIRE(at.waits([&] { return view->model()->rowCount() == 13; }));
    CHECK(view->model()->index(4, 0).data().toString() == QStringLiteral("Dùng thử")); // behind the open ones
    view->setFocus();
    view->setCurrentIndex(view->model()->index(4, 0));
    QTest::keyClick(view, Qt::Key_Up, Qt::ControlModifier);
    REQUIRE(at.waits([&] { return view->model()->index(3, 0).data().toString() == QStringLiteral("Dùng thử"); }));
    CHECK(view->currentIndex().row() == 3);
    QTest::keyClick(view, Qt::Key_Delete);
    REQUIRE(at.waits([&] { return must(dealStage(at.database(), QStringLiteral("dung-thu")))->retired; }));
    // One that holds deals stays, and says so.
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_Delete);
    REQUIRE(at.waits([&] { return at.prompts->problems.size() == 1; }));
    CHECK(at.prompts->problems.front().contains(QStringLiteral("Deals in the stage “Mới”: 2")));
    CHECK_FALSE(must(dealStage(at.database(), QStringLiteral("new")))->retired);
}

TEST_CASE("nothing of the deals is cut on a small screen in either language", "[pipeline][fit]")
{
    PipelineWindow at;
    const auto language = GENERATE(Language::vietnamese, Language::english);
    at.window().setLanguage(language);
    at.window().resize(1024, 600);
    waitForAnswers(at.workspace());
    at.stand("new", at.gifts);
    QTest::keyClick(at.column("new"), Qt::Key_Return); // the form beside the board
    for (const char *view : {"dealsAsBoard", "dealsAsTable", "dealsFlow", "dealsStages"}) {
        INFO(view);
        at.field<QToolButton>(view)->click();
        waitForAnswers(at.workspace());
        checkPageFits(*at.pipeline, 4);
    }
}
