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
/// "sort_key", "search_index", "calendar", "trail") and which rows disagree with their source.
struct Discrepancy {
    QString thing;
    QString where;
};

/// Keeps the derived rows (entries, first orders, header totals, search index …). Implemented above storage, in
/// core/ledger; storage calls it inside the transaction of every command, undo included, so each figure has one source.
class Derivation {
public:
    virtual ~Derivation() = default;
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
};

/// An open book: its database, its settings and its trail. The only way in for writing is write(): one transaction,
/// one command in the trail, derived rows included.
class Book {
public:
    enum class Mode {
        readWrite,
        readOnly,
    };
    /// Makes a book with the defaults of day-one §8 (channels, calendar with public holidays, provinces for VND).
    static Result<std::unique_ptr<Book>> create(const QString &place, const NewBook &asked, std::unique_ptr<Derivation> derivation);
    /// Opens and, after a backup beside it, migrates an older one. Refuses: not a book, damaged, newer, foreign -wal …
    static Result<std::unique_ptr<Book>> open(const QString &place, Mode mode, std::unique_ptr<Derivation> derivation);
    ~Book();

    Database &database();
    const BookSettings &settings() const;
    bool isReadOnly() const;
    QString place() const;

    using Work = std::function<Status(Database &)>;
    /// Runs `work` in one transaction as one command by `author`; derives; takes the next seq; chains the hash.
    /// A failure anywhere leaves the book as it was.
    Result<CommandOutcome> write(const CommandWords &words, const QString &author, const Work &work);
    /// Like write(), for imports: rows inserted with an import_id carry no images; `work` derives what it inserted itself.
    Result<CommandOutcome> writeImport(const CommandWords &words, const QString &author, ImportId import, const Work &work);
    /// Sets one setting (validated) as a command; calendar and ledger follow where they depend on it.
    Result<CommandOutcome> set(const QString &key, const QString &value, const QString &author);

    /// Takes the newest not yet undone commands back, newest first, in one command each. Refused where a row has
    /// been changed since (says by whom and when) or the command can't be undone.
    Result<std::vector<qint64>> undo(int count, const QString &author);
    /// Undoes the newest undo.
    Result<qint64> redo(const QString &author);

    Status backup(const QString &file);
    Result<std::vector<Discrepancy>> check();
    /// A number that changes with every commit by anyone (PRAGMA data_version; PostgreSQL: newest seq).
    Result<qint64> changeStamp();

private:
    struct Private;
    explicit Book(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace somo
