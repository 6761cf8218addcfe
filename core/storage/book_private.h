// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/book.h"
#include "core/storage/trail.h"

namespace somo {

/// What an open book consists of; shared by book.cpp and book_undo.cpp only.
struct Book::Private {
    std::unique_ptr<Database> database;
    std::unique_ptr<Derivation> derivation;
    BookSettings settings;
    Clock clock;
    std::vector<PlaceNote> notes;
    QString place;

    /// Which command it will be, beside words and author.
    struct Asked {
        CommandWords words;
        QString author;
        std::optional<qint64> undoes;
        ImportId import;
        bool deriveAll = false; // more was touched than is worth following row by row
    };
    /// The one loop of writing: transaction, work, derived rows, trail, commit.
    Result<CommandOutcome> run(const Asked &asked, const Work &work);
    Result<CommandOutcome> runInside(const Asked &asked, const Work &work);
    /// Brings settings, calendar and derived rows after what was changed.
    Status follow(const std::vector<RowChange> &changes, bool deriveAll);
    Status loadAll();
};

} // namespace somo
