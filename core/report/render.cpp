// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/render.h"

#include <QBuffer>

namespace somo {

std::optional<ReportForm> reportFormFromEnding(QStringView ending)
{
    if (ending == u"txt")
        return ReportForm::text;
    if (ending == u"csv")
        return ReportForm::csv;
    if (ending == u"html" || ending == u"htm")
        return ReportForm::html;
    if (ending == u"xlsx")
        return ReportForm::workbook;
    return std::nullopt;
}

Result<QByteArray> reportAs(ReportForm form, const Report &report)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    switch (form) {
    case ReportForm::text: return reportAsText(report).toUtf8();
    case ReportForm::html: return reportAsHtml(report).toUtf8();
    case ReportForm::csv: SOMO_TRY(writeReportCsv(report, buffer)); break;
    case ReportForm::workbook: SOMO_TRY(writeReportXlsx(report, buffer)); break;
    }
    return buffer.data();
}

} // namespace somo
