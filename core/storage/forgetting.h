// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/book.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace somo {

/// Taking a person out of the book's history (architecture, The trail): the images of their rows go and the words of commands
/// lose them, while the chain of hashes stays sound, for it runs over digests, and which words were taken says a later command.

/// A command of the trail, and what it says of itself.
struct SaidCommand {
    qint64 seq = 0;
    CommandWords words;
    bool touched = false; // it left an image of the customer
};

/// Rows that were made one with a customer known by these codes since, as the history says: they are the same person.
Result<std::vector<qint64>> mergedCustomers(Database &database, const QStringList &formerCodes);
/// What the history's images of these rows of a table ever said in a column of text, each once.
Result<QStringList> textsInImages(Database &database, const QString &table, const std::vector<qint64> &rows, const QString &column);

/// Images that name a person, who is known by one or more rows: of the customers' own rows, of rows that hang on them or on their
/// orders and deals.
Result<qint64> countImagesOf(Database &database, const std::vector<qint64> &customers);
/// The commands that `names` picks, oldest first.
Result<std::vector<SaidCommand>> commandsNaming(Database &database, const std::vector<qint64> &customers, const std::function<bool(const SaidCommand &)> &names);

/// Takes the images away, those of the running transaction too. On a server only who keeps the book may. Run as the last thing
/// of a write that goes under the command "customer_erased": what it changes before leaves no images either.
Status forgetImages(Database &database, const std::vector<qint64> &customers, const QStringList &rowKeys);
/// Likewise every image of a table whose text `says` picks.
Status forgetImagesSaying(Database &database, const QString &table, const std::function<bool(const QString &)> &says);
/// Puts other words in the place of a command's; verified as `erasedSeqs` of a later "customer_erased" says.
Status forgetWords(Database &database, qint64 seq, const CommandWords &words);

/// "12,15,88-91": the commands whose words were taken, short enough for the words of a command; neighbours are taken together
/// where there are very many.
QString erasedSeqs(std::vector<qint64> seqs);
/// Whether a list made by erasedSeqs() has that command.
bool hasErasedSeq(const QString &list, qint64 seq);

/// Sweeps what is left of deleted text out of a file: the search index, free pages, the log beside it. Outside a transaction.
/// Refused (bookBusy) where somebody reads it just now; nothing to do on a server.
Status sweepDeleted(Database &database);

} // namespace somo
