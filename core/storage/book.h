// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/result.h"
#include "core/storage/database.h"
#include "core/storage/settings.h"

#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace somo {

/// One changed row of a source table, as the trail's triggers saw it.
struct RowChange {
    QString table;
    qint64 row = 0;
    char op = 'u'; // i, u, d
};

/// What `check` found: which derived thing (a stable code such as "entry", "first_order", "order_total", "line_net",
/// "sort_key", "search_index", "calendar", "statement", "trail") and which rows disagree with their source; "unlogged" for a
/// row that was changed behind the trail's back.
struct Discrepancy {
    QString thing;
    QString where;
};

/// Keeps the derived rows (entries, first orders, header totals, search index …). Implemented above storage, in
/// core/ledger; storage calls it inside the transaction of every command, undo included, so each figure has one source.
class Derivation {
public:
    virtual ~Derivation() = default;
    /// What a new book brings (day-one §8: channels, holidays, provinces), written in its first command.
    virtual Status seed(Database &, const BookSettings &) { return success(); }
    /// Rewrites the derived rows of what these changes touched.
    virtual Status derive(Database &database, const BookSettings &settings, std::span<const RowChange> changes) = 0;
    /// Rewrites all derived rows from their sources.
    virtual Status deriveAll(Database &database, const BookSettings &settings) = 0;
    /// Rebuilds everything derived in memory or temporary tables and compares; changes nothing.
    virtual Result<std::vector<Discrepancy>> check(Database &database, const BookSettings &settings) = 0;
};

/// Words of a command as a code with arguments, put into the reader's language by core/words ("Nhập 205 đơn từ x.csv").
struct CommandWords {
    QString code;
    QStringList args;
};

struct CommandOutcome {
    qint64 seq = 0; // 0 where nothing changed: no command is recorded then
    std::vector<QString> tables; // what the change feed tells
};

struct NewBook {
    QString name;
    Currency currency;
    QString recogniseOn = QStringLiteral("completed");
    QString language = QStringLiteral("vi");
    bool sample = false;
    QString kind = QStringLiteral("team"); // team | personal
    QString author; // of the first command, "book_created"
};

/// A command as the history lists it.
struct LoggedCommand {
    qint64 seq = 0;
    qint64 moment = 0; // ms UTC
    QString author;
    CommandWords words;
    qint64 undoes = 0; // the command it took back, 0 for none
    ImportId import;
    qint64 changes = 0; // images kept; rows an import brought are not among them
};

/// Something about a book's place that a person should know, though it opens.
enum class PlaceNote {
    network, // on a network drive: one writer at a time
    removable, // on a stick
    synced, // in a folder that OneDrive, Dropbox … keep in step
    conflictedCopy, // the name says that a sync client found two versions
    conflictedCopyBeside, // such a copy lies beside this book
    readOnlyPlace, // nothing can be written here
};

/// An open book: its database, its settings and its trail. The only way in for writing is write(): one transaction,
/// one command in the trail, derived rows included.
class Book {
public:
    enum class Mode {
        readWrite,
        readOnly,
    };
    /// Makes a book with what derivation->seed() brings and a calendar over it. Nothing half-made is left behind.
    static Result<std::unique_ptr<Book>> create(const QString &place, const NewBook &asked, std::unique_ptr<Derivation> derivation);
    /// Opens and, after a backup beside it, migrates an older one. Refuses: not a book, damaged, newer, foreign -wal …
    static Result<std::unique_ptr<Book>> open(const QString &place, Mode mode, std::unique_ptr<Derivation> derivation);
    /// Closes: what was written is in the one file afterwards, and nothing lies beside it.
    ~Book();
    Book(const Book &) = delete;
    Book &operator=(const Book &) = delete;

    /// Whose name stands in the lock of a shared place; the system's user unless told.
    static void setLockPerson(const QString &person);

    Database &database();
    const BookSettings &settings() const;
    bool isReadOnly() const;
    QString place() const;
    std::vector<PlaceNote> notes() const;

    /// Gives the moment of a command, ms UTC; the system's clock unless a test says otherwise.
    using Clock = std::function<qint64()>;
    void setClock(Clock clock);

    using Work = std::function<Status(Database &)>;
    /// Runs `work` in one transaction as one command by `author`; derives; takes the next seq; chains the hash.
    /// A failure anywhere leaves the book as it was. Where others' work or a broken connection stopped it, `work` runs once
    /// more, so it must do the same each time. Refused beside what `work` refuses: bookBusy, and on a server serverLost and
    /// serverUnreachable (nothing was written) and commitInDoubt (settle() tells).
    Result<CommandOutcome> write(const CommandWords &words, const QString &author, const Work &work);
    /// What became of the command that write() refused with commitInDoubt: its outcome, with a seq of 0 where it isn't in the
    /// book. Refused (serverUnreachable, bookBusy) as long as that can't be known. Each doubt is told once.
    Result<CommandOutcome> settle();
    /// Like write(), for imports: rows inserted with an import_id carry no images; `work` gives the import that it wrote, derives
    /// what it inserted itself, and runs once.
    using ImportWork = std::function<Result<ImportId>(Database &)>;
    Result<CommandOutcome> writeImport(const CommandWords &words, const QString &author, const ImportWork &work);
    /// Sets one setting (validated) as a command; calendar and ledger follow where they depend on it.
    Result<CommandOutcome> set(const QString &key, const QString &value, const QString &author);

    /// Takes the newest not yet undone commands back, newest first, in one command each; in a book that a team shares those of
    /// the login alone (of `author` for the owner of the book), whatever others did meanwhile. Refused: undoChangedSince and
    /// undoChangedByOther (a row was changed since), undoNotPossible, undoImageMissing, nothingToUndo, nothingOwnToUndo.
    Result<std::vector<qint64>> undo(int count, const QString &author);
    /// Takes one command back that is named by its number, anybody's where the role may. Refused as undo(), and noSuchCommand,
    /// undoneAlready, undoOfUndo, commandOfOther.
    Result<CommandOutcome> undoCommand(qint64 seq, const QString &author);
    /// Undoes the newest undo, by the same rule whose.
    Result<qint64> redo(const QString &author);
    /// Takes an import back whole: its rows go, what it changed is put back. People, customers, products … that other
    /// rows refer to by now stay. Refused (importTouchedSince) where rows of it were changed or added to since, unless
    /// `force`: those changes are lost then.
    Result<CommandOutcome> undoImport(ImportId import, const QString &author, bool force = false);

    /// The commands since that day (of the book's offset), newest first; a null day: all. From the first one of that day or a
    /// later one on, whatever a clock that was set back says of those after it.
    Result<std::vector<LoggedCommand>> log(Day since = {});

    /// Writes a copy, whole and checked, in one step: the file is there complete or not at all. An existing one is replaced.
    Status backup(const QString &file);
    Result<std::vector<Discrepancy>> check();
    /// A number that changes with every commit by anyone (PRAGMA data_version; PostgreSQL: newest seq).
    Result<qint64> changeStamp();

private:
    struct Private;
    explicit Book(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// The newest `most` commands of a book since that moment (ms UTC), newest first; Book::log() for whoever only reads.
Result<std::vector<LoggedCommand>> loggedCommands(Database &database, qint64 since, int most);

/// One command by its number. Refused: noSuchCommand.
Result<LoggedCommand> loggedCommand(Database &database, qint64 seq);

/// Puts a backup in the place of a book; of a sealed one what its passphrase opens. What stood there is kept beside it
/// ("NAME.before-restore.somo"), its name is given back (empty where nothing stood): restoring that one takes it back. Refused
/// where `file` is no sound book, or the place is open; passphraseNeeded, passphraseWrong.
Result<QString> restoreBook(const QString &file, const QString &place, const QString &passphrase = {});

} // namespace somo
