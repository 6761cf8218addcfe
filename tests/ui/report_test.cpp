// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/report/render.h"
#include "core/words/formats.h"
#include "tests/support/statement_book.h"
#include "tests/ui/answers.h"
#include "tests/ui/order_window.h"
#include "tests/ui/page_fit.h"
#include "ui/report/page_preview.h"
#include "ui/report/report_output.h"
#include "ui/report/report_page.h"
#include "ui/shell/figure_pages.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QPrinter>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QToolButton>

#include <atomic>

using namespace somo;
using namespace somo::test;

namespace {

// Shows the report of a month and waits until its pages are there.
bool showReport(OrderWindow &window, int monthsBack)
{
    window.window().showPage(PageId::report);
    auto *report = window.field<ReportPage>("report");
    for (int month = 0; month < monthsBack; ++month)
        QTest::keyClick(&window.window(), Qt::Key_PageUp, Qt::ControlModifier);
    const Formats formats(Language::vietnamese);
    const QString name = formats.period(window.window().period());
    return QTest::qWaitFor([&] { return report->report() && report->report()->title.contains(name.mid(1)); }, 10'000);
}

void choose(OrderWindow &window, const QString &name)
{
    auto *scope = window.field<QComboBox>("reportScope");
    REQUIRE(QTest::qWaitFor([&] { return scope->findText(name) > 0; }, 5'000));
    scope->setCurrentIndex(scope->findText(name));
}

QByteArray beginning(const QString &file)
{
    QFile written(file);
    return written.open(QIODevice::ReadOnly) ? written.read(5) : QByteArray();
}

} // namespace

TEST_CASE("a report is saved as PDF, workbook, web page and CSV", "[report]")
{
    OrderWindow window;
    REQUIRE(showReport(window, 0));
    const QTemporaryDir folder;
    const std::pair<const char *, QByteArray> kinds[] = {{"Pdf", "%PDF-"}, {"Xlsx", "PK\x03\x04"}, {"Html", "<!doc"}, {"Csv", "\xEF\xBB\xBF"}};
    for (const auto &[kind, start] : kinds) {
        // A name without an ending gets the right one.
        const QString name = QString::fromLatin1(kind).toLower();
        window.prompts->file = folder.filePath(QStringLiteral("báo cáo"));
        QTest::mouseClick(window.field<QPushButton>(QByteArray(QByteArray("save") + kind).constData()), Qt::LeftButton);
        INFO(kind);
        const QString file = folder.filePath(QStringLiteral("báo cáo.") + name);
        REQUIRE(QTest::qWaitFor([&] { return QFile::exists(file); }, 10'000));
        CHECK(beginning(file).toLower().startsWith(start.toLower()));
    }
    CHECK(window.prompts->problems.isEmpty());
    // The month is not over yet.
    CHECK(window.count("printed_report") == 0);
    window.prompts->file = QStringLiteral("/no-such-folder/r.csv");
    QTest::mouseClick(window.field<QPushButton>("saveCsv"), Qt::LeftButton);
    CHECK(QTest::qWaitFor([&] { return window.prompts->problems.size() == 1; }, 10'000));
}

TEST_CASE("the report of a month that is over is remembered once, and a later one says where it differs", "[report]")
{
    OrderWindow window;
    REQUIRE(showReport(window, 1));
    const QTemporaryDir folder;
    window.prompts->file = folder.filePath(QStringLiteral("tháng 9.html"));
    const QSignalSpy saved(window.window().findChild<FigurePages *>()->findChild<ReportOutput *>(), &ReportOutput::written);
    for (int time = 0; time < 2; ++time) {
        QFile::remove(*window.prompts->file);
        QTest::mouseClick(window.field<QPushButton>("saveHtml"), Qt::LeftButton);
        // Where new figures are just coming, those are waited for and saved.
        REQUIRE(QTest::qWaitFor([&] { return saved.count() == time + 1; }, 10'000));
        CHECK(QFile::exists(*window.prompts->file));
        // What is written comes after it: then it is known that the second time added nothing.
        bool written = false;
        window.workspace().write({QStringLiteral("test"), {}}, [](Database &) { return success(); }, &window.window(), [&](const auto &) { written = true; });
        REQUIRE(QTest::qWaitFor([&] { return written; }, 5'000));
        CHECK(window.count("printed_report") == 1);
    }
    // 20 orders of 1.260.000 each; one of them is taken out afterwards.
    window.writeElsewhere([](Database &database) -> Status {
        SOMO_TRY_ASSIGN(const qint64 source, named::find(database, NamedKind::source, handSource()));
        SOMO_TRY_ASSIGN(const OrderId id, orders::find(database, SourceId{source}, QStringLiteral("T3x")));
        SOMO_TRY_ASSIGN(Order order, orders::byId(database, id));
        order.lines.front().quantity = Quantity{2 * Quantity::one};
        const auto updated = orders::update(database, order);
        return updated ? success() : Status(updated.error());
    });
    const auto says = [&](const QString &words) {
        return QTest::qWaitFor([&] { return reportAsText(*window.field<ReportPage>("report")->report()).contains(words); }, 10'000);
    };
    CHECK(says(QStringLiteral("T3x")));
    CHECK(says(QStringLiteral("24.780.000")));
}

TEST_CASE("a report can be of everyone, a team or a person", "[report]")
{
    OrderWindow window;
    window.writeElsewhere([](Database &database) -> Status {
        SOMO_TRY_ASSIGN(const qint64 team, named::add(database, NamedKind::team, QStringLiteral("BAC"), QStringLiteral("Nhóm Bắc")));
        SOMO_TRY_ASSIGN(const PersonId an, people::find(database, QStringLiteral("AN")));
        Membership stay;
        stay.person = an;
        stay.team = TeamId{team};
        const auto added = people::addMembership(database, stay);
        return added ? success() : Status(added.error());
    });
    REQUIRE(showReport(window, 0));
    auto *report = window.field<ReportPage>("report");
    const int whole = report->pageCount();
    choose(window, QStringLiteral("Nhóm Bắc"));
    CHECK(report->scope().kind == SubjectKind::team);
    CHECK(QTest::qWaitFor([&] { return report->pageCount() < whole; }, 10'000));
    choose(window, QStringLiteral("Phạm Đức Bình"));
    CHECK(report->scope().kind == SubjectKind::person);
    CHECK(QTest::qWaitFor([&] { return reportAsText(*report->report()).contains(QStringLiteral("Phạm Đức Bình")); }, 10'000));
    // Somebody new before him in the list: he stays chosen; when he is there no longer, the report is of everyone.
    window.writeElsewhere([](Database &database) -> Status {
        const auto added = people::add(database, {{}, QStringLiteral("ANH"), QStringLiteral("Lê Anh"), {}, {}, true});
        return added ? success() : Status(added.error());
    });
    auto *scope = window.field<QComboBox>("reportScope");
    REQUIRE(QTest::qWaitFor([&] { return scope->findText(QStringLiteral("Lê Anh")) > 0; }, 5'000));
    CHECK(scope->currentText() == QStringLiteral("Phạm Đức Bình"));
    CHECK(report->scope().kind == SubjectKind::person);
    window.writeElsewhere([](Database &database) -> Status {
        SOMO_TRY_ASSIGN(const PersonId binh, people::find(database, QStringLiteral("BINH")));
        SOMO_TRY_ASSIGN(Person person, people::byId(database, binh));
        person.activeTo = Day::fromNumber(20260831);
        return people::update(database, person);
    });
    CHECK(QTest::qWaitFor([&] { return report->scope().kind == SubjectKind::everyone && report->pageCount() > 2; }, 10'000));
}

TEST_CASE("the parts of a report are chosen by keyboard, and without any of them the page says what to do", "[report]")
{
    OrderWindow window;
    REQUIRE(showReport(window, 0));
    auto *report = window.field<ReportPage>("report");
    const auto says = [&](const QString &words) { return reportAsText(*report->report()).contains(words); };
    const QString an = QStringLiteral("Nguyễn Hoài An");
    CHECK(report->parts() == ReportParts());
    CHECK(window.field<QLabel>("reportPeriod")->text() == QStringLiteral("Tháng 10/2026"));
    const int whole = report->pageCount();
    const auto toggle = [&](const char *part) { QTest::keyClick(window.field<QCheckBox>(part), Qt::Key_Space); };
    toggle("reportPeople");
    CHECK(QTest::qWaitFor([&] { return report->pageCount() < whole; }, 10'000));
    CHECK_FALSE(report->parts().people);
    toggle("reportDictionary");
    toggle("reportTeams");
    CHECK(QTest::qWaitFor([&] { return report->pageCount() == 1; }, 10'000));
    CHECK(says(QStringLiteral("Tháng 10/2026")));
    toggle("reportCover");
    auto *empty = window.field<QLabel>("reportEmpty");
    REQUIRE(QTest::qWaitFor([&] { return empty->isVisible(); }, 10'000));
    CHECK(report->pageCount() == 0);
    CHECK_FALSE(window.field<QWidget>("reportPreview")->isVisible());
    // Nothing is asked for a name or a printer.
    window.prompts->file = QStringLiteral("/no-such-folder/r.pdf");
    QTest::mouseClick(window.field<QPushButton>("savePdf"), Qt::LeftButton);
    QTest::mouseClick(window.field<QPushButton>("print"), Qt::LeftButton);
    CHECK(window.prompts->problems.isEmpty());
    QTest::keyClick(window.field<QPushButton>("reportAllParts"), Qt::Key_Space);
    CHECK(QTest::qWaitFor([&] { return report->pageCount() == whole; }, 10'000));
    CHECK(report->parts() == ReportParts());
    // A person's report has neither teams nor further people to choose.
    choose(window, an);
    CHECK_FALSE(window.field<QCheckBox>("reportTeams")->isVisible());
    CHECK_FALSE(window.field<QCheckBox>("reportPeople")->isVisible());
    CHECK(window.field<QCheckBox>("reportCover")->text() == QStringLiteral("Trang của người này"));
}

TEST_CASE("statements are an edition of the report, of those only whose pay the reader may see", "[report][statement]")
{
    OrderWindow window;
    const TestPlace at(Engine::sqlite);
    statementBook(at.place()).reset();
    window.workspace().setAuthor(QStringLiteral("Nguyễn Hoài An"));
    must(window.workspace().open(at.place()));
    window.workspace().setAuthor(QStringLiteral("Nguyễn Hoài An"));
    REQUIRE(showReport(window, 1));
    auto *report = window.field<ReportPage>("report");
    auto *edition = window.field<QComboBox>("reportEdition");
    const auto says = [&](const char *words) { return reportAsText(*report->report()).contains(QString::fromUtf8(words)); };
    const auto waitFor = [&](const char *words) { return QTest::qWaitFor([&] { return says(words); }, 10'000); };
    CHECK(report->edition() == ReportEdition::kpi);
    edition->setCurrentIndex(1);
    REQUIRE(waitFor("3.790.750"));
    CHECK(report->edition() == ReportEdition::statements);
    CHECK_FALSE(says("Phạm Đức Bình"));
    CHECK(says("DH-0987"));
    auto *scope = window.field<QComboBox>("reportScope");
    REQUIRE(QTest::qWaitFor([&] { return scope->findText(QStringLiteral("Nguyễn Hoài An")) > 0; }, 5'000));
    CHECK(QTest::qWaitFor([&] { return scope->findText(QStringLiteral("Phạm Đức Bình")) < 0; }, 5'000));
    for (const char *part : {"reportTeamEdition", "reportCover", "reportTeams", "reportPeople", "reportDictionary"}) {
        INFO(part);
        CHECK_FALSE(window.field<QCheckBox>(part)->isVisible());
    }
    // Without the appendix the orders are gone, the pay stays.
    QTest::keyClick(window.field<QCheckBox>("reportAppendix"), Qt::Key_Space);
    CHECK(QTest::qWaitFor([&] { return !says("DH-0987"); }, 10'000));
    CHECK(says("3.790.750"));
    const QTemporaryDir folder;
    window.prompts->file = folder.filePath(QStringLiteral("sao kê"));
    QTest::mouseClick(window.field<QPushButton>("savePdf"), Qt::LeftButton);
    CHECK(QTest::qWaitFor([&] { return beginning(folder.filePath(QStringLiteral("sao kê.pdf"))) == "%PDF-"; }, 10'000));
    // Whoever leads the team sees all of it; whoever only looks, nobody's.
    window.workspace().setAuthor(QStringLiteral("Lê Thị Cúc"));
    CHECK(waitFor("Phạm Đức Bình"));
    CHECK(says("268.550"));
    window.workspace().setAuthor({});
    CHECK(QTest::qWaitFor([&] { return report->report()->blocks.empty(); }, 10'000));
    CHECK(window.field<QLabel>("reportEmpty")->isVisible());
    CHECK(report->pageCount() == 0);
    edition->setCurrentIndex(0);
    CHECK(waitFor("Báo cáo KPI"));
}

TEST_CASE("PgUp and PgDn walk through a report's pages from wherever the keyboard is", "[report]")
{
    OrderWindow window;
    REQUIRE(showReport(window, 1));
    auto *report = window.field<ReportPage>("report");
    auto *preview = window.field<PagePreview>("reportPreview");
    REQUIRE(report->pageCount() > 2);
    window.field<QCheckBox>("reportCover")->setFocus();
    QTest::keyClick(window.field<QCheckBox>("reportCover"), Qt::Key_PageDown);
    CHECK(preview->currentPage() == 2);
    CHECK(window.field<QLabel>("reportPage")->text().contains(QStringLiteral("2 / %1").arg(report->pageCount())));
    QTest::keyClick(window.field<QComboBox>("reportScope"), Qt::Key_PageDown);
    CHECK(preview->currentPage() == 3);
    CHECK(report->scope() == ReportScope());
    QTest::keyClick(window.field<QComboBox>("reportScope"), Qt::Key_PageUp);
    QTest::mouseClick(window.field<QToolButton>("reportPageBack"), Qt::LeftButton);
    CHECK(preview->currentPage() == 1);
    QTest::keyClick(window.field<QCheckBox>("reportCover"), Qt::Key_PageUp);
    CHECK(preview->currentPage() == 1);
    // The period at the left is the one of all pages.
    QTest::mouseClick(window.field<QToolButton>("reportPeriodBack"), Qt::LeftButton);
    CHECK(window.window().period().toText() == QStringLiteral("2026-08"));
    CHECK(QTest::qWaitFor([&] { return window.field<QLabel>("reportPeriod")->text() == QStringLiteral("Tháng 8/2026"); }, 10'000));
}

TEST_CASE("what is chosen for a report fits its place at 1024 by 600 in both languages", "[report][fit]")
{
    OrderWindow window;
    REQUIRE(showReport(window, 0));
    window.window().resize(1024, 600);
    for (const Language language : {Language::vietnamese, Language::english}) {
        window.window().setLanguage(language);
        QTest::qWait(300);
        waitForAnswers(window.workspace());
        checkPageFits(*window.field<QWidget>("report"), 6);
    }
}

TEST_CASE("printers are looked for beside the window, once", "[report]")
{
    OrderWindow window;
    REQUIRE(showReport(window, 0));
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("giấy.pdf"));
    QSemaphore answered;
    std::atomic_int looked = 0;
    window.prompts->findPrinters = [&] {
        ++looked;
        answered.acquire(); // a printer of the network
        return QStringList{QStringLiteral("Canon")};
    };
    window.prompts->setUpPrinter = [&](QPrinter &printer) {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(file);
        return true;
    };
    auto *strip = window.field<QWidget>("progressStrip");
    QTest::mouseClick(window.field<QPushButton>("print"), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return strip->isVisible(); }, 5'000));
    CHECK(window.field<QLabel>("progressWords")->text() == QStringLiteral("Đang tìm máy in…"));
    CHECK(window.prompts->printersAsked == 0);
    QTest::mouseClick(window.field<QPushButton>("print"), Qt::LeftButton); // once more changes nothing
    answered.release();
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(file); }, 20'000));
    CHECK(beginning(file) == "%PDF-");
    CHECK(strip->isHidden());
    CHECK(window.prompts->printersAsked == 1);
    // The next time the dialog comes at once.
    QTest::mouseClick(window.field<QPushButton>("print"), Qt::LeftButton);
    CHECK(window.prompts->printersAsked == 2);
    CHECK(looked == 1);
}
