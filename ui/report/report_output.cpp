// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_output.h"

#include "core/exchange/output_file.h"
#include "core/report/render.h"
#include "ui/print/pdf_file.h"
#include "ui/print/report_painter.h"
#include "ui/shell/page.h"
#include "ui/shell/progress_strip.h"
#include "ui/shell/prompts.h"
#include "ui/shell/work_beside.h"
#include "ui/shell/workspace.h"

#include <QFileInfo>
#include <QPrinter>

#include <algorithm>
#include <atomic>
#include <memory>

namespace somo {

namespace {

constexpr ReportFileKind kinds[] = {
    {u"pdf", u"savePdf", QT_TRANSLATE_NOOP("somo::ReportOutput", "PDF files")},
    {u"xlsx", u"saveXlsx", QT_TRANSLATE_NOOP("somo::ReportOutput", "Excel workbooks")},
    {u"html", u"saveHtml", QT_TRANSLATE_NOOP("somo::ReportOutput", "Web pages")},
    {u"csv", u"saveCsv", QT_TRANSLATE_NOOP("somo::ReportOutput", "CSV files")},
};

Result<QByteArray> bytesOf(const Report &report, const QString &ending, PrintTone tone)
{
    const auto form = reportFormFromEnding(ending);
    return form ? reportAs(*form, report) : reportAsPdf(report, tone);
}

} // namespace

bool printReport(const Report &report, PrintTone tone, const std::function<bool(QPrinter &)> &choose)
{
    if (report.blocks.empty())
        return false;
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageLayout(reportPage());
    printer.setDocName(report.title);
    printer.setColorMode(tone == PrintTone::greys ? QPrinter::GrayScale : QPrinter::Color);
    if (!choose(printer))
        return false;
    ReportPainter painter(report, tone);
    painter.layOut(printer);
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int last = printer.toPage() > 0 ? printer.toPage() - 1 : -1;
    return painter.paint(printer, first, last);
}

std::span<const ReportFileKind> ReportOutput::fileKinds()
{
    return kinds;
}

QString ReportOutput::filesName(const ReportFileKind &kind)
{
    return tr(kind.files);
}

void ReportOutput::print(const ReportToWrite &what)
{
    print([what] { return std::optional(what); });
}

// A printer of the network may take long to answer. The system knows the names afterwards, so once is enough.
void ReportOutput::print(std::function<std::optional<ReportToWrite>()> wanted)
{
    if (m_findsPrinters)
        return;
    const auto choose = [this, wanted = std::move(wanted)] {
        if (const auto what = wanted())
            choosePrinter(*what);
    };
    if (m_printersKnown)
        return choose();
    m_findsPrinters = true;
    const auto stopped = std::make_shared<bool>(false);
    const int running = m_host.progress().begin(tr("Looking for printers…"), [stopped] { *stopped = true; });
    workBeside<QStringList>(this, m_host.prompts().printerFinder(), [this, running, stopped, choose](const QStringList &) {
        m_host.progress().end(running);
        m_findsPrinters = false;
        m_printersKnown = true;
        if (!*stopped)
            choose();
    });
}

void ReportOutput::choosePrinter(const ReportToWrite &what)
{
    const auto choose = [this, &what](QPrinter &printer) {
        printer.setDocName(what.name); // it is proposed for a PDF, where the “/” of a title's date would be a folder
        return m_host.prompts().printer(printer, tr("Print the report"));
    };
    if (printReport(what.report, what.tone, choose) && what.written)
        what.written();
}

void ReportOutput::save(const ReportToWrite &what, const QString &ending)
{
    const ReportFileKind &kind = *std::ranges::find(kinds, ending, &ReportFileKind::ending);
    auto path = m_host.prompts().fileToSave(tr("Save the report"), QStringLiteral("%1.%2").arg(what.name, ending),
                                            QStringLiteral("%1 (*.%2)").arg(filesName(kind), ending));
    if (!path)
        return;
    if (!path->endsWith(QLatin1Char('.') + ending, Qt::CaseInsensitive))
        *path += QLatin1Char('.') + ending;
    saveBeside(what, ending, *path);
}

// A year of forty people takes seconds as a PDF: beside the window, which goes on.
void ReportOutput::saveBeside(const ReportToWrite &what, const QString &ending, const QString &path)
{
    const auto stopped = std::make_shared<std::atomic_bool>(false);
    const int running = m_host.progress().begin(tr("Writing %1…").arg(QFileInfo(path).fileName()), [stopped] { *stopped = true; });
    workBeside<Result<bool>>(
        this,
        [report = what.report, tone = what.tone, ending, path, place = m_host.workspace().place(), stopped]() -> Result<bool> {
            SOMO_TRY_ASSIGN(const QByteArray bytes, bytesOf(report, ending, tone));
            if (*stopped)
                return false;
            SOMO_TRY(mayBeWritten(path, {place})); // any name but the book's
            SOMO_TRY(writeWhole(path, bytes));
            return true;
        },
        [this, running, path, done = what.written](const Result<bool> &saved) {
            m_host.progress().end(running);
            if (!saved)
                return m_host.showProblem(saved.error());
            if (!*saved)
                return m_host.tell(tr("Stopped. Nothing was written."));
            if (done)
                done();
            m_host.sayWritten(path);
            emit written(path);
        });
}

} // namespace somo
