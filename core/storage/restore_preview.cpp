// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/restore_preview.h"

#include "core/storage/book_backup.h"
#include "core/storage/book_place.h"
#include "core/storage/kept_copies.h"
#include "core/storage/scratch_folder.h"
#include "core/storage/trail.h"

#include <QFileInfo>

#include <algorithm>

namespace somo {

namespace {

Result<CopyContents> contentsOf(Database &book)
{
    SOMO_TRY_ASSIGN(const BookSettings settings, loadSettings(book));
    CopyContents contents;
    contents.name = settings.name;
    contents.offsetMinutes = settings.offsetMinutes;
    Statement counts(book, QStringLiteral("SELECT (SELECT COUNT(*) FROM sales_order), (SELECT COUNT(*) FROM customer)"));
    SOMO_TRY(counts.run());
    if (counts.next()) {
        contents.orders = counts.int64(0);
        contents.customers = counts.int64(1);
    }
    SOMO_TRY(counts.status());
    SOMO_TRY_ASSIGN(const qint64 newest, newestSeq(book));
    SOMO_TRY_ASSIGN(contents.newest, loggedCommand(book, newest));
    return contents;
}

/// The newest command that both have. The chain makes commands of one hash the same back to the first, so halving finds it;
/// 0: not even the first is, which makes them two books.
Result<qint64> newestCommon(Database &copy, Database &book)
{
    SOMO_TRY_ASSIGN(const qint64 theirs, newestSeq(copy));
    SOMO_TRY_ASSIGN(const qint64 ours, newestSeq(book));
    qint64 same = 0, differs = std::min(theirs, ours) + 1;
    while (same + 1 < differs) {
        const qint64 middle = same + (differs - same) / 2;
        SOMO_TRY_ASSIGN(const QString theirHash, hashOfCommand(copy, middle));
        SOMO_TRY_ASSIGN(const QString ourHash, hashOfCommand(book, middle));
        (theirHash == ourHash && !ourHash.isEmpty() ? same : differs) = middle;
    }
    return same;
}

/// What the present book holds beyond the copy.
Status compareWithBook(Database &copy, const QString &place, RestorePreview &preview)
{
    const auto report = inspectBookFile(place);
    if (!report)
        return success(); // nothing that could be read stands there
    const auto book = Database::open(place, report->immutable ? Database::Access::immutable : Database::Access::readOnly);
    const auto present = book ? contentsOf(**book) : Result<CopyContents>(book.error());
    if (!present)
        return success();
    preview.present = *present;
    SOMO_TRY_ASSIGN(const qint64 common, newestCommon(copy, **book));
    preview.isSameBook = common > 0;
    const qint64 newest = present->newest.seq;
    preview.lost = newest - common; // numbers are dense
    for (qint64 seq = newest; seq > common && newest - seq < mostLostNamed; --seq) {
        SOMO_TRY_ASSIGN(const LoggedCommand command, loggedCommand(**book, seq));
        preview.newestLost.push_back(command);
    }
    return success();
}

Result<RestorePreview> previewPlain(const QString &file, const QString &place)
{
    RestorePreview preview;
    SOMO_TRY_ASSIGN(preview.found, lookThroughCopy(file));
    SOMO_TRY_ASSIGN(const auto copy, openCopy(file));
    SOMO_TRY_ASSIGN(preview.copy, contentsOf(*copy));
    SOMO_TRY(compareWithBook(*copy, place, preview));
    leaveOneFile(place);
    return preview;
}

} // namespace

Result<RestorePreview> previewRestore(const QString &file, const QString &place, const QString &passphrase)
{
    if (isServerPlace(place))
        return failure(ErrorCode::copiesOnServer);
    const QFileInfo info(file);
    if (!info.exists())
        return failure(ErrorCode::fileNotFound, {file});
    if (info.isDir())
        return failure(ErrorCode::placeIsFolder, {file});
    const bool sealed = isSealed(file);
    if (sealed && passphrase.isEmpty())
        return failure(ErrorCode::passphraseNeeded, {info.fileName()});
    std::optional<ScratchFolder> scratch;
    if (sealed)
        scratch.emplace(place);
    const QString plain = sealed ? scratch->filePath(info.completeBaseName()) : file;
    if (sealed)
        SOMO_TRY(unsealFile(file, plain, passphrase));
    auto preview = previewPlain(plain, place);
    if (!preview)
        return located(preview.error(), info.fileName());
    preview->sealed = sealed;
    preview->bytes = info.size();
    return preview;
}

} // namespace somo
