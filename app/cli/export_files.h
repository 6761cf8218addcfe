// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/call.h"
#include "app/cli/context.h"

namespace somo::cli {

/// What `export` wrote.
struct ExportedFile {
    qint64 rows = 0; // rows, contacts or dates
    qint64 leftOut = 0; // contacts that aren't known or not open to whoever asks
    QStringList files; // of a whole book
};

/// The customers as .vcf: --customer CODE …, --vcard 3.0|4.0. Refused: cliBadValue, cliNotFound.
Result<ExportedFile> writeContacts(Context &context, const Call &call, Book &book, const QString &path);
/// Dates as .ics: `promises`, or `calendar` with the ends of periods and policies as well. --person CODE, --period P, --all.
/// Refused: cliNotFound, badPeriod.
Result<ExportedFile> writeCalendar(Context &context, const Call &call, Book &book, const QString &path, bool withPeriods);
/// The whole book as a folder of CSV.
Result<ExportedFile> writeFolder(Context &context, Book &book, const QString &path);

} // namespace somo::cli
