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
        const ImportId *import = nullptr; // of an import: its number, once the work is done
        bool always = false; // recorded also where no row changed
    };
    /// The one loop of writing: transaction, work, derived rows, trail, commit. Done once more where it met others' work
    /// (isWorthRepeating), or where the connection broke and the server answers again: `work` may run several times, but
    /// for an import, whose file is read once.
    Result<CommandOutcome> run(const Asked &asked, const Work &work);
    Result<CommandOutcome> runOnce(const Asked &asked, const Work &work);
    /// Connects anew where the connection is lost, and finds out what a lost commit came to.
    Status settle();
    /// The same, several times within a few seconds: a server that starts again answers soon.
    Status settleSoon();
    /// What another program changed past the book becomes a command of its own, so that it is nobody else's.
    Status recordOutsideChanges();
    Result<CommandOutcome> runInside(const Asked &asked, const Work &work);
    /// Brings settings, calendar and derived rows after what was changed.
    Status follow(const std::vector<RowChange> &changes);
    Status loadAll();

    /// A command that was being confirmed when the connection broke.
    struct Doubt {
        CommandOutcome outcome;
        QString hash; // drawn from random salts, so this very command and no other has it
    };
    std::optional<Doubt> sent; // of the running write, known before it is confirmed
    std::optional<Doubt> doubt;
    std::optional<CommandOutcome> settled; // what the newest doubt came to; a seq of 0: it isn't in the book

    /// What the running work touched without leaving images, for the derived rows; all three set by undoImport only.
    std::vector<RowChange> alsoTouched;
    bool deriveEverything = false;
    bool imagesTell = false; // an import is taken back, and its images say all that the derived rows need to follow
};

} // namespace somo
