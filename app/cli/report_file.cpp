// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_file.h"

#include "core/exchange/output_file.h"
#include "core/report/render.h"

#ifdef SOMO_CLI_WITH_PRINT
#include "ui/print/pdf_file.h"
#endif

#include <QCoreApplication>
#include <QFileInfo>

namespace somo::cli {

namespace {

QString endingOf(const QString &path)
{
    return path.isEmpty() ? QStringLiteral("txt") : QFileInfo(path).suffix().toLower();
}

Result<QByteArray> rendered(const Report &report, const QString &ending)
{
    if (const auto form = reportFormFromEnding(ending))
        return reportAs(*form, report);
#ifdef SOMO_CLI_WITH_PRINT
    return reportAsPdf(report);
#else
    return failure(ErrorCode::cliNotYet, {QStringLiteral(".pdf")});
#endif
}

} // namespace

Status reportPlace(Context &context, const QString &path, const QStringList &sources)
{
    const QString ending = endingOf(path);
    if (ending != u"pdf" && !reportFormFromEnding(ending))
        return context.usage(failure(ErrorCode::cliBadValue, {QStringLiteral("-o"), path, QStringLiteral(".pdf, .html, .xlsx, .csv, .txt")}));
    return path.isEmpty() ? success() : mayBeWritten(path, QStringList{context.place()} + sources);
}

Status saveReport(const Report &report, const QString &path)
{
    SOMO_TRY_ASSIGN(const QByteArray content, rendered(report, endingOf(path)));
    return writeWhole(path, content);
}

Result<int> writeReport(Context &context, const Report &report, const QString &path, const QJsonObject &what)
{
    if (path.isEmpty()) {
        SOMO_TRY_ASSIGN(const QByteArray content, rendered(report, endingOf(path)));
        context.write(QString::fromUtf8(content));
        return exitDone;
    }
    SOMO_TRY(saveReport(report, path));
    if (context.format() == Format::json) {
        Answer answer;
        QJsonObject json = what;
        json[QStringLiteral("file")] = path;
        answer.json = json;
        SOMO_TRY(context.writeAnswer(answer));
    } else {
        context.write(QString(context.text(QT_TRANSLATE_NOOP("cli", "Wrote %1."), {path}) + QLatin1Char('\n')));
    }
    return exitDone;
}

} // namespace somo::cli
