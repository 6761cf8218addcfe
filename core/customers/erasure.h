// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/storage/book.h"

#include <QStringList>

namespace somo {

/// What erasing a customer takes with it, shown before.
struct ErasurePreview {
    QString code;
    QString name;
    qint64 orders = 0; // which stay with their amounts, of a customer without a name
    qint64 notes = 0; // of orders, activities, promises, deals and expenses that lose their words
    qint64 attachments = 0;
    qint64 images = 0; // in the history of changes, which can't be taken back any more
};

struct Erasure {
    QString placeholder; // the code under which the orders stand from now on
    bool swept = true; // false: somebody reads the file just now, so that deleted text may stay in it until sweepDeleted() gets through
    QStringList backups; // files beside the book, among its kept copies and where copies were written that still hold what was erased; the reader's to delete
};

namespace privacy {

/// Refused: customerGone.
Result<ErasurePreview> erasurePreview(Database &database, CustomerId customer);

/// Forgets a person for good: name, phone, e-mail, address, birthday, notes, files, tags, own values, consent, what files said of
/// them and every image of those rows in the history, also of rows that were made one with theirs. Where others' notes, questions,
/// reports or views have the whole name, the phone or the e-mail, "…" stands in its place; orders keep their amounts, their day, province and segment. Can't be taken
/// back. An open request to be erased is answered with it. On a server only a keeper can. Refused: customerGone, and as Book::write.
Result<Erasure> eraseCustomer(Book &book, CustomerId customer, Day today, const QString &author);

/// Copies of a book that lie beside it ("NAME.v1.somo", "NAME.before-restore.somo") or in `folders`, and hold that customer by
/// a uid, or in a copy of this book by a code that was theirs before a merge, and those of `copies` (written_copies.h) that do. Files that can't be read, sealed ones among them,
/// are listed as well, for nobody knows what they hold.
QStringList backupsHolding(const QString &place, const QStringList &customerUids, const QStringList &formerCodes, const QStringList &folders = {}, const QStringList &copies = {});

} // namespace privacy

} // namespace somo
