// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/book.h"
#include "core/storage/book_place.h"
#include "core/storage/trail.h"
#include "core/storage/writer_lock.h"

namespace somo {

/// What an open book consists of; shared by book.cpp and book_undo.cpp only.
struct Book::Private {
    std::unique_ptr<Database> database;
    std::unique_ptr<Derivation> derivation;
    BookSettings settings;
    Clock clock;
    std::vector<PlaceNote> notes;
    QString place;
    std::unique_ptr<WriterLock> lock;

    ~Private();
    /// Opens a file that was inspected: lock, journal mode, damage.
    Status openFile(const PlaceReport &report, Mode mode);
    Status makeFirstCommand(const NewBook &asked);

    /// Which command it will be, beside words and author.
    struct Asked {
        CommandWords words;
        QString author;
        std::optional<qint64> undoes;
        ImportId import;
        bool always = false; // recorded also where no row changed
    };
    /// The one loop of writing: transaction, work, derived rows, trail, commit.
    Result<CommandOutcome> run(const Asked &asked, const Work &work);
    /// What another program changed past the book becomes a command of its own, so that it is nobody else's.
    Status recordOutsideChanges();
    Result<CommandOutcome> runInside(const Asked &asked, const Work &work);
    /// Brings settings, calendar and derived rows after what was changed.
    Status follow(const std::vector<RowChange> &changes);
    Status loadAll();

    /// What the running work touched without leaving images, for the derived rows; both set by undoImport only.
    std::vector<RowChange> alsoTouched;
    bool deriveEverything = false;
};

} // namespace somo
