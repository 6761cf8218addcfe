// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_result.h"
#include "core/words/formats.h"
#include "ui/importing/import_job.h"

namespace somo {

/// What the assistant counts ("orders" → "Orders"), in the present language.
QString importEntityName(const QString &key);
/// The order in which counts are listed.
const QStringList &importEntities();
/// A kind of file as a choice ("Orders").
QString importKindLabel(ImportKind kind);
/// What a field is called ("Order date").
QString importFieldLabel(Field field, Language language);
/// A canonical value of a field as people write it: dates and figures by the formats, states in words.
QString shownValue(Field field, const QString &canonical, const Formats &formats);
/// So many of what a kind of file is about ("110 orders").
QString importCountWords(ImportKind kind, qint64 count, const Formats &formats);
/// Why something of a file can't be taken, and what can be done about it in this window; the command line has no steps.
QString importReason(const Error &error, Language language);
/// How far an import is: "orders.csv: reading row 41.200 of about 98.000…".
QString importProgressWords(const ImportProgress &progress, const Formats &formats);
/// That a file was compared again after its preview, since others wrote in the book, and what came out otherwise than shown.
QString comparedAgainText(const ImportedFile &written, const ImportResult &previewed, const Formats &formats);
/// What a person should know about an import and that is no error.
QString importNoteText(const ImportNote &note, const Formats &formats);

} // namespace somo
