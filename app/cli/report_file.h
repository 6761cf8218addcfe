// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

namespace somo::cli {

/// The ending of a file that a report can be written into: pdf, html, xlsx, csv, txt; empty for all others.
QString reportEnding(const QString &path);
/// Those that there are, for refusals.
QString reportEndings();
/// The whole file. Refused: cliNotYet for .pdf in a program without the printing part.
Result<QByteArray> renderedReport(const Report &report, const QString &ending);

} // namespace somo::cli
