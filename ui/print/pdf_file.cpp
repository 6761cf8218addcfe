// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_file.h"

#include "core/exchange/output_file.h"
#include "ui/print/pdf_outline.h"
#include "ui/print/report_painter.h"

#include <QBuffer>
#include <QPdfWriter>

namespace somo {

Result<QByteArray> reportAsPdf(const Report &report, PrintTone tone)
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
        ReportPainter painter(report, tone);
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
    return writeWhole(path, bytes);
}

} // namespace somo
