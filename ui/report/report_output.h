// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "ui/print/paper.h"

#include <QObject>

#include <functional>
#include <optional>
#include <span>

class QPrinter;

namespace somo {

class PageHost;

/// A report as it goes to paper or into a file.
struct ReportToWrite {
    Report report;
    QString name; // suggested for the file, without its ending: "kpi-2026-10"
    PrintTone tone = PrintTone::colour;
    std::function<void()> written = {}; // it was printed, or saved
};

/// What a report can be saved as; a button for it is called "savePdf", "saveXlsx" ….
struct ReportFileKind {
    QStringView ending;
    QStringView button;
    const char *files; // the name of such files, see ReportOutput::filesName()
};

/// Paints the report on the printer that `choose` sets up. False: thought better of it, nothing to print, or the printer
/// took nothing.
bool printReport(const Report &report, PrintTone tone, const std::function<bool(QPrinter &)> &choose);

/// Prints reports and saves them as files, for any page: asks for printer and place through the host's prompts, works
/// beside the window with the progress strip, and says in the status line where a file was written.
class ReportOutput : public QObject {
    Q_OBJECT
public:
    ReportOutput(PageHost &host, QObject *parent)
        : QObject(parent)
        , m_host(host)
    {
    }

    static std::span<const ReportFileKind> fileKinds();
    /// "PDF files", in the window's language.
    static QString filesName(const ReportFileKind &kind);

    /// The printers are looked for first, which may take long; what is to be printed is asked for once they are known, and
    /// is nothing where it is no longer wanted then.
    void print(std::function<std::optional<ReportToWrite>()> wanted);
    void print(const ReportToWrite &what);
    /// As a file of that ending: one of fileKinds().
    void save(const ReportToWrite &what, const QString &ending);

signals:
    /// The status line has said so already.
    void written(const QString &path);

private:
    void choosePrinter(const ReportToWrite &what);
    void saveBeside(const ReportToWrite &what, const QString &ending, const QString &path);

    PageHost &m_host;
    bool m_findsPrinters = false;
    bool m_printersKnown = false;
};

} // namespace somo
