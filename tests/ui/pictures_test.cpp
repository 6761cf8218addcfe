// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "tests/ui/sample_board.h"
#include "tests/ui/sample_report.h"
#include "ui/board/board_page.h"
#include "ui/common/theme/apply_theme.h"
#include "ui/print/pdf_file.h"
#include "ui/why/board_why.h"

#include <QDir>
#include <QEventLoop>

using namespace somo;

// Not a check: pictures to look at. somo_ui_tests "[.pictures]" writes them into $SOMO_PICTURES.
TEST_CASE("pictures of the board and the report", "[.pictures]")
{
    const QString folder = qEnvironmentVariable("SOMO_PICTURES", QStringLiteral("pictures"));
    QDir().mkpath(folder);
    for (const ThemeChoice theme : {ThemeChoice::light, ThemeChoice::dark}) {
        applyTheme(theme, 13);
        BoardPage page;
        page.setBoard(sampleBoard(), BoardContext());
        page.setTrend(sampleTrend());
        page.show();
        for (const QSize size : {QSize(1218, 656), QSize(976, 488), QSize(1772, 968)}) {
            page.resize(size);
            for (int i = 0; i < 5; ++i)
                QCoreApplication::processEvents();
            CHECK(page.grab().save(QStringLiteral("%1/board-%2-%3.png").arg(folder).arg(int(theme)).arg(size.width())));
        }
    }
    for (const ThemeChoice theme : {ThemeChoice::light, ThemeChoice::dark}) {
        applyTheme(theme, 13);
        const BoardData board = sampleBoard();
        WhyPopover why(nullptr);
        why.setTree(whyTree(BoardFigure::attainment, {board, board.rows[0], false, Formats(Language::vietnamese), Rate{700'000}, Rate{1'000'000}}));
        why.showAt({40, 40});
        CHECK(why.grab().save(QStringLiteral("%1/why-%2.png").arg(folder).arg(int(theme))));
    }
    applyTheme(ThemeChoice::light, 13);
    CHECK(writeReportPdf(sampleReport(), folder + QStringLiteral("/report.pdf")).ok());
}
