// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/book.h"
#include "core/storage/book_copy.h"
#include "core/storage/copy_retention.h"

#include <optional>

namespace somo {

/// A copy of a book that Somo keeps by itself or was asked to keep.
struct KeptCopy {
    QString file; // whole path
    CopyReason reason = CopyReason::daily;
    qint64 moment = 0; // ms UTC
    qint64 bytes = 0;
    friend bool operator==(const KeptCopy &, const KeptCopy &) = default;
};

/// What keeping a copy came to.
struct KeepOutcome {
    std::optional<KeptCopy> made; // nothing: the newest copy holds all that the book does
    QStringList letGo; // files that the rule of keeping needs no more
    std::vector<Discrepancy> found; // what the check finds in the copy; then no older one was let go
};

/// The folder in which a book's copies are kept: the one of the settings, else "NAME.copies" beside the book.
QString copiesFolder(const QString &place, const BookSettings &settings);

/// The copies of that open book, newest first: those in its folder, and those beside it from before a migration ("NAME.v1.somo")
/// or a restore ("NAME.before-restore.somo"). Refused: copiesOnServer.
Result<std::vector<KeptCopy>> keptCopies(Database &book, const BookSettings &settings);
/// The same of a place that is read for that.
Result<std::vector<KeptCopy>> keptCopies(const QString &place);

/// Keeps a copy in the book's folder, by a connection of its own, while whoever else reads and writes; then lets go of what the
/// rule needs no more. Nothing is made where nothing changed since the newest copy, for CopyReason::daily where the day has one,
/// and for none but CopyReason::asked of a sample book or one in which nothing was written yet. `now`: ms UTC.
/// Refused: copiesOnServer, copiesFolderMissing, folderNotWritable, and as Book::backup. The book goes on in any case.
Result<KeepOutcome> keepCopy(const QString &place, CopyReason reason, qint64 now, const CopyWatch &watch = {});

/// Opens a copy for reading and looks through it as `check` does: structure, parents of rows, and the trail where the copy is of
/// the present schema. Empty: it is sound. Refused: notABook, bookNewer, bookTruncated, bookDamaged …
Result<std::vector<Discrepancy>> lookThroughCopy(const QString &file);

/// The last reader out of a book's file takes away what reading in WAL mode leaves beside it; where others have it open nothing
/// happens.
void leaveOneFile(const QString &place);

/// From so many rows on an import is preceded by a copy.
constexpr qint64 largeImport = 1000;

} // namespace somo
