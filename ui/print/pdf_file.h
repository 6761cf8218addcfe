// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/report.h"
#include "ui/print/paper.h"

#include <QByteArray>

namespace somo {

/// A report as a PDF: A4, text selectable, fonts embedded, title and bookmarks set. Needs a QGuiApplication (the
/// offscreen platform does), no display.
Result<QByteArray> reportAsPdf(const Report &report, PrintTone tone = PrintTone::colour);
/// The same into a file, whole or not at all. Refused: outputNotWritten.
Status writeReportPdf(const Report &report, const QString &path);

} // namespace somo
