// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/book.h"

#include <optional>

namespace somo {

/// What a book's file holds, at a glance.
struct CopyContents {
    QString name; // of the book
    qint64 orders = 0;
    qint64 customers = 0;
    int offsetMinutes = 0; // for its moments
    LoggedCommand newest; // its newest change
};

/// What restoring a copy would do, before it is done.
struct RestorePreview {
    CopyContents copy;
    qint64 bytes = 0;
    bool sealed = false;
    std::optional<CopyContents> present; // nothing: no book stands in the place, or it can't be read
    bool isSameBook = false; // the copy is one of the book that stands there
    qint64 lost = 0; // commands of the present book that the copy doesn't hold
    std::vector<LoggedCommand> newestLost; // the newest of them, newest first
    std::vector<Discrepancy> found; // what the check finds in the copy
};

/// How many of the commands that would be lost are named.
constexpr int mostLostNamed = 10;

/// Looks at a copy and at the book that it would replace, which may be open; writes nothing but, of a sealed copy, a file of the
/// moment in the place's folder. Refused: copiesOnServer, passphraseNeeded, as unsealFile(), and as lookThroughCopy().
Result<RestorePreview> previewRestore(const QString &file, const QString &place, const QString &passphrase = {});

} // namespace somo
