// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_file.h"

#include "core/report/render.h"

#ifdef SOMO_CLI_WITH_PRINT
#include "ui/print/pdf_file.h"
#endif

#include <QFileInfo>

namespace somo::cli {

QString reportEnding(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    return ending == u"pdf" || reportFormFromEnding(ending) ? ending : QString();
}

QString reportEndings()
{
    return QStringLiteral(".pdf, .html, .xlsx, .csv, .txt");
}

Result<QByteArray> renderedReport(const Report &report, const QString &ending)
{
    if (const auto form = reportFormFromEnding(ending))
        return reportAs(*form, report);
#ifdef SOMO_CLI_WITH_PRINT
    return reportAsPdf(report);
#else
    return failure(ErrorCode::cliNotYet, {QStringLiteral(".pdf")});
#endif
}

} // namespace somo::cli
