// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/book.h"

#include <optional>
#include <vector>

namespace somo {

/// Who did what, for a command that is about to be recorded.
struct CommandHead {
    qint64 moment = 0; // ms UTC
    QString author;
    CommandWords words;
    std::optional<qint64> undoes;
    ImportId import;
};

/// The words of a command as they stand in the trail: a JSON list of code and arguments.
QString wordsToText(const CommandWords &words);
CommandWords wordsFromText(const QString &text);

/// The rows that the running transaction changed, each once: inserted and deleted again is nothing, updated back to
/// what it was is nothing.
Result<std::vector<RowChange>> pendingChanges(Database &database);
/// Forgets changes that add up to nothing.
Status dropPendingChanges(Database &database);

/// Gives the pending changes the next seq, salts and digests, and chains the command's hash. At the end of a write
/// transaction, which nobody else writes beside.
Result<qint64> sealCommand(Database &database, const CommandHead &head);

/// Recomputes digests and chain; what doesn't agree is named, also an image that is gone though nobody was erased since.
Result<std::vector<Discrepancy>> verifyTrail(Database &database);

/// What a command said of itself; empty words where there is no such command.
Result<CommandWords> wordsOfCommand(Database &database, qint64 seq);

/// The hash of a command, which no other has; empty where there is no such command.
Result<QString> hashOfCommand(Database &database, qint64 seq);

/// The newest seq, 0 for none.
Result<qint64> newestSeq(Database &database);
/// A number that this connection sees differ after every commit, whoever's; it says nothing else, and to no other connection.
Result<qint64> changeStamp(Database &database);

} // namespace somo
