// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/report.h"

#include <QIODevice>

#include <optional>

namespace somo {

/// What a report can be beside paper and PDF.
enum class ReportForm {
    text,
    csv,
    html,
    workbook,
};
/// By the ending of a file's name: txt, csv, html (htm), xlsx.
std::optional<ReportForm> reportFormFromEnding(QStringView ending);
/// The whole file.
Result<QByteArray> reportAs(ReportForm form, const Report &report);

/// The report as plain text for a terminal: aligned tables, attainment as figures, charts as bars of characters.
QString reportAsText(const Report &report);
/// One self-contained page: no scripts, nothing from elsewhere, inline SVG, page breaks for printing.
QString reportAsHtml(const Report &report);
/// Tables, figures and chart points one under the other, with typed canonical values (cli.md).
Status writeReportCsv(const Report &report, QIODevice &device);
/// The same as a workbook: one sheet a table or chart, numbers as numbers.
Status writeReportXlsx(const Report &report, QIODevice &device);

} // namespace somo
