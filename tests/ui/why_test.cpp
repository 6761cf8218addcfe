// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "tests/ui/sample_board.h"
#include "ui/board/board_page.h"
#include "ui/board/board_table_model.h"
#include "ui/common/figure_label.h"
#include "ui/why/board_why.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTableView>
#include <QTest>

using namespace somo;

namespace {

// Figures keep their unit beside them; expectations write a plain space.
QString plain(const WhyTree &tree)
{
    return plainText(tree).replace(QChar(0x00A0), QLatin1Char(' '));
}

QString whyOf(BoardFigure figure, const BoardData &board, const BoardRow &row, bool wholeTeam, Language language = Language::english)
{
    return plain(whyTree(figure, {board, row, wholeTeam, Formats(language), Rate{700'000}, Rate{1'000'000}}));
}

} // namespace

TEST_CASE("why: the share of the target shows both amounts it is made of", "[why]")
{
    const BoardData board = sampleBoard();
    const QString text = whyOf(BoardFigure::attainment, board, board.rows[0], false, Language::vietnamese);
    CAPTURE(text.toStdString());
    CHECK(text.section(QLatin1Char('\n'), 0, 0) == QStringLiteral("Vì sao tỷ lệ đạt mục tiêu của Nguyễn Hoài An là 81,5 %?"));
    CHECK(text.contains(QStringLiteral("\n48.920.000 ₫ ÷ 60.000.000 ₫ = 81,5 %.")));
    CHECK(text.contains(QStringLiteral("\n  Doanh thu của kỳ: 48.920.000 ₫.\n  Mục tiêu của kỳ: 60.000.000 ₫.\n")));
    CHECK(text.contains(QStringLiteral("70,0 %")));
    CHECK(text.contains(QStringLiteral("100,0 %")));
}

TEST_CASE("why: the share of the target asks in plain words, and its target opens to the rule", "[why]")
{
    const BoardData board = sampleBoard();
    const BoardWhy of{board, board.rows[0], false, Formats(Language::english), Rate{700'000}, Rate{1'000'000}};
    const WhyTree tree = whyTree(BoardFigure::attainment, of);
    CHECK(plain(tree).section(QLatin1Char('\n'), 0, 0) == QStringLiteral("Why has Nguyễn Hoài An reached 81.5% of the target?"));
    REQUIRE(tree.lines.front().under.size() == 2);
    const WhyLine &target = tree.lines.front().under.back();
    CHECK(target.text.contains(target.figure));
    CHECK(target.folded);
    REQUIRE(target.under.size() == 1);
    CHECK(target.under.front().text == QStringLiteral("The rule: a person's target counts for the days they are active in the period."));
    const WhyTree team = whyTree(BoardFigure::target, {board, board.team, true, Formats(Language::english), Rate{700'000}, Rate{1'000'000}});
    CHECK(team.lines.back().text == QStringLiteral("The rule: the target set for the whole; without one, what the people's targets add up to."));
    // Without an attainment there is nothing that was reached.
    BoardRow none = board.rows[0];
    none.attainment.reset();
    CHECK(whyOf(BoardFigure::attainment, board, none, false).startsWith(QStringLiteral("Why is the share of the target reached of Nguyễn Hoài An –?")));
}

TEST_CASE("why: the projection names the working days it rests on", "[why]")
{
    const BoardData board = sampleBoard();
    const QString text = whyOf(BoardFigure::projected, board, board.rows[0], false, Language::vietnamese);
    CAPTURE(text.toStdString());
    CHECK(text.contains(QStringLiteral("Đã qua 20 trên 27 ngày làm việc, tức 74,1 %.")));
    CHECK(text.contains(QStringLiteral("66.060.000 ₫ ÷ 60.000.000 ₫ = 110,1 %.")));
}

TEST_CASE("why: a counted figure gives its period and the book's own event", "[why]")
{
    const BoardData board = sampleBoard();
    const QString orders = whyOf(BoardFigure::orders, board, board.team, true, Language::vietnamese);
    CAPTURE(orders.toStdString());
    CHECK(orders.contains(QStringLiteral("từ 01/10 đến 31/10/2026: 205.")));
    CHECK(orders.contains(QStringLiteral("So với đầu tháng 9 (từ 01/09 đến 23/09/2026): 172.")));
    BoardData paid = board;
    paid.recogniseOn = QStringLiteral("paid");
    CHECK(whyOf(BoardFigure::revenue, paid, paid.rows[0], false).contains(QStringLiteral("Revenue counts when an order is paid.")));
    CHECK(whyOf(BoardFigure::revenue, board, board.rows[0], false).contains(QStringLiteral("Revenue counts when an order is completed.")));
}

TEST_CASE("why: the check of a target shows the periods judged, or says that there are too few", "[why]")
{
    const BoardData board = sampleBoard();
    BoardRow row = board.rows[4];
    CHECK(whyOf(BoardFigure::health, board, row, false).contains(QStringLiteral("Too few closed periods")));
    row.health = Health::tooHigh;
    row.healthEvidence = {Rate{660'000}, Rate{640'000}, Rate{690'000}};
    const QString text = whyOf(BoardFigure::health, board, row, false, Language::vietnamese);
    CAPTURE(text.toStdString());
    CHECK(text.contains(QStringLiteral("66,0 % · 64,0 % · 69,0 %")));
}

TEST_CASE("why: no target is said, never shown as 0", "[why]")
{
    const BoardData board = sampleBoard();
    BoardRow row = board.rows[0];
    row.target.reset();
    row.attainment.reset();
    row.projected.reset();
    row.projectedAttainment.reset();
    for (const auto figure : {BoardFigure::target, BoardFigure::attainment, BoardFigure::projected}) {
        const QString text = whyOf(figure, board, row, false);
        CAPTURE(text.toStdString());
        CHECK(text.contains(QStringLiteral("target")));
        CHECK_FALSE(text.contains(QStringLiteral("₫")));
    }
}

TEST_CASE("why: every figure of a row answers by Enter, Ctrl+C copies the answer and Esc closes it", "[why]")
{
    BoardPage page;
    page.resize(1218, 656);
    page.setBoard(sampleBoard(), BoardContext());
    page.setTrend(sampleTrend());
    page.show();
    auto *people = page.findChild<QTableView *>(QStringLiteral("people"));
    auto *why = page.findChild<WhyPopover *>();
    REQUIRE(why);
    int answered = 0;
    for (int column = 0; column < BoardTableModel::ColumnCount; ++column) {
        if (!BoardTableModel::figureOf(column))
            continue;
        people->setCurrentIndex(people->model()->index(4, column));
        QTest::keyClick(people, ++answered % 2 == 0 ? Qt::Key_F1 : Qt::Key_Return);
        CAPTURE(column);
        REQUIRE(why->isVisible());
        CHECK(why->tree().title.contains(QStringLiteral("Vũ Ngọc Linh")));
        CHECK(why->width() <= 560);
        CHECK(why->height() <= 440);
        QTest::keyClick(why, Qt::Key_C, Qt::ControlModifier);
        CHECK(QGuiApplication::clipboard()->text() == plainText(why->tree(), true));
        QTest::keyClick(why, Qt::Key_Escape);
        CHECK_FALSE(why->isVisible());
    }
    CHECK(answered == 7);
    // The trends come after the figures; the answer has them.
    people->setCurrentIndex(people->model()->index(4, BoardTableModel::HealthColumn));
    QTest::keyClick(people, Qt::Key_Return);
    CHECK(why->tree().lines.front().text.contains(QStringLiteral("66,0")));
}
