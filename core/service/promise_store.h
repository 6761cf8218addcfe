// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/service/promise.h"
#include "core/storage/database.h"

namespace somo::promises {

/// Runs inside Book::write. Refused: dateOutOfRange, dateMissing, textTooLong, badServiceWord.
Result<PromiseId> add(Database &database, const Promise &promise);

/// All run inside Book::write; undo is the book's. `opened` is the version that was read, 0: not asked. Refused: rowNotFound,
/// rowChangedSince, and as named.

/// Kept on that day; a null day opens it again, without its outcome. Refused: dateOutOfRange, textTooLong.
Status setDone(Database &database, PromiseId promise, Day doneOn, const QString &outcome = {}, qint64 opened = 0);
/// Due on another day, at the hour that was said. Refused: dateMissing, dateOutOfRange, promiseDone.
Status putOff(Database &database, PromiseId promise, Day dueOn, qint64 opened = 0);
/// Words, day, hour, kind, who promised and whom; when it was made and whether it was kept stay. Refused as add().
Status update(Database &database, const Promise &promise);
Status remove(Database &database, PromiseId promise, qint64 opened = 0);

} // namespace somo::promises
