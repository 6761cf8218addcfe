// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/book.h"

#include <QJsonObject>

namespace somo {

enum class LossReason {
    unreadable, // it stood on a page that is broken
    brokeRule, // it was read, and a rule of the book refuses it; `detail` says which
    parentLost, // it was read, and what it hangs on is lost
    referenceLost, // it is in the new book, but what it named is not: `detail` is the column
};

/// One row that isn't in the new book as it was in the damaged one.
struct LostRow {
    QString table;
    qint64 row = 0;
    QString label; // its code or name; empty where neither is known
    QString ownerTable; // of a part: whose
    QString owner; // that one's code or name, else its number
    LossReason reason = LossReason::unreadable;
    QString detail;
};

struct RecoveredTable {
    QString table;
    qint64 recovered = 0;
    qint64 lost = 0; // known by their numbers
    qint64 setAside = 0; // brokeRule and parentLost
    qint64 changed = 0; // referenceLost
    bool mayLackMore = false; // rows may be lost of which nothing is known
    bool isWhole() const { return lost == 0 && setAside == 0 && changed == 0 && !mayLackMore; }
};

/// What was brought from a damaged book into a new one, and what wasn't.
struct Recovery {
    QString from;
    QString to;
    int version = 0; // of the damaged book
    qint64 brokenPages = 0;
    qint64 unassignedRows = 0; // read, but nobody can say of which table they are
    bool trailKept = false; // else the new book's history begins with the recovery
    bool journalLeft = false; // what stood in a file beside the damaged one couldn't be brought in
    std::vector<RecoveredTable> tables;
    std::vector<LostRow> rows;
    std::vector<Discrepancy> differences; // what check says of the new book
    qint64 recovered() const;
    qint64 lost() const; // and set aside
    bool isWhole() const;
};

struct RecoveryAsked {
    QString author;
    qint64 moment = 0; // ms UTC, of the command "book_recovered"
};

/// Reads what can be read of a damaged book into a new one of this program's version: along its trees and from pages that hang
/// loose, whatever the engine says of the file, which isn't touched. Rows that break a rule and rows whose owner is lost are set
/// aside, references to what is lost are emptied, derived rows are derived anew, and everything goes under the one command
/// "book_recovered". The history is kept where it is whole. Refused: fileNotFound, placeIsFolder, bookOpenElsewhere, bookNewer,
/// nothingToRecover; placeTaken and what else a new place is refused for.
Result<Recovery> recoverBook(const QString &from, const QString &to, const RecoveryAsked &asked, std::unique_ptr<Derivation> derivation);

} // namespace somo
