// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_file.h"

#include "ui/print/pdf_outline.h"
#include "ui/print/report_painter.h"

#include <QBuffer>
#include <QDir>
#include <QPdfWriter>
#include <QSaveFile>

namespace somo {

Result<QByteArray> reportAsPdf(const Report &report)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    std::vector<Bookmark> bookmarks;
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
        writer.setTitle(report.title);
        writer.setCreator(QStringLiteral("Somo"));
        writer.setResolution(600);
        writer.setPageLayout(reportPage());
        ReportPainter painter(report);
        painter.layOut(writer);
        if (!painter.paint(writer))
            return failure(ErrorCode::internal, {QStringLiteral("PDF painting")});
        bookmarks = painter.bookmarks();
    }
    return withOutline(bytes, bookmarks);
}

Status writeReportPdf(const Report &report, const QString &path)
{
    SOMO_TRY_ASSIGN(const QByteArray bytes, reportAsPdf(report));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorCode::fileNotWritten, {file.errorString()});
    return success();
}

} // namespace somo
