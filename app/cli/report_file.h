// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "core/report/report.h"

#include <QJsonObject>

namespace somo::cli {

/// Where a report may be written: a file with a report's ending that is neither the book nor one of `sources`. Empty: it is
/// written out as text. Refused: cliBadValue, as mayBeWritten.
Status reportPlace(Context &context, const QString &path, const QStringList &sources = {});
/// Puts the whole report into the file by its ending. Refused: cliNotYet for .pdf in a program without the printing part.
Status saveReport(const Report &report, const QString &path);

/// Saves the report, or writes it out as text where there is no path, and says so: in JSON as {"file"} and `what` it is.
Result<int> writeReport(Context &context, const Report &report, const QString &path, const QJsonObject &what);

} // namespace somo::cli
