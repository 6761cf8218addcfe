// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/book.h"
#include "core/words/language.h"

#include <QSet>

#include <optional>
#include <span>
#include <vector>

namespace somo {

/// One row that a history is asked of, with all that belongs to it (an order's lines, a customer's tags).
struct TrailThing {
    QString table;
    qint64 row = 0;
    friend bool operator==(const TrailThing &, const TrailThing &) = default;
};

/// Which commands of the trail are asked for; all conditions together.
struct TrailAsk {
    QString text; // words of the command's sentence or its author, folded, in any order
    Language language = Language::vietnamese; // of the sentence
    QString author; // exactly so; empty: anybody
    qint64 since = 0; // ms UTC
    qint64 until = 0; // ms UTC, not with it; 0: no end
    QString kind; // one of trailKinds(); empty: any
    std::optional<TrailThing> of;
};

/// The kinds of things that a history is narrowed to, as codes of core/words/thing_words.
const QStringList &trailKinds();

/// What a history may be asked of by name: "order", "customer", "person", "product", "target", "policy", "statement", "bonus",
/// "deal".
const QStringList &trailThingKinds();
/// The newest thing of that code, also one that was taken away; targets, statements and bonuses go by their number. Nothing
/// where there is none.
Result<std::optional<TrailThing>> thingNamed(Database &database, const QString &kind, const QString &code);

struct TrailFound {
    std::vector<qint64> seqs; // newest first
    qint64 all = 0; // of the whole trail
    QSet<qint64> takenBack; // of the whole trail: those that an undo that stands took back
};

/// The commands for which every condition holds, by their numbers alone: a list of any length reads the rest of them as they
/// are looked at. Reads the words of every command where words are asked for.
Result<TrailFound> findCommands(Database &database, const TrailAsk &ask);
/// The commands of these numbers, in any order.
Result<std::vector<LoggedCommand>> commandsOf(Database &database, std::span<const qint64> seqs);
/// Whoever stands in the trail as author, in their byte order.
Result<QStringList> trailAuthors(Database &database);

/// One field that a command changed, as words::trailField and words::trailValue show it: names stand in the place of ids.
struct TrailField {
    QString column;
    QString before;
    QString after;
};

/// What one command made of one row.
struct TrailRow {
    QString table;
    qint64 row = 0;
    char op = 'u'; // i, u, d
    QString label; // how people know it; empty where the image is gone
    QString metric; // of a row that has one
    std::vector<TrailField> fields;
    bool isErased = false; // its image was taken with somebody who is forgotten, or a server keeps it back
    bool isChangedSince = false; // it stands otherwise now, so the command can't be taken back alone
    bool isPrivate = false; // its fields were taken out: they tell of somebody else's pay
    PersonId payOf; // whose pay it tells of (rules §10); whoever may not read that is shown no fields
};

struct TrailRows {
    std::vector<TrailRow> rows;
    qint64 all = 0; // there may be more
};

/// The rows that a command changed, at most `most` of them. What an import brought is not among them.
Result<TrailRows> rowsOfCommand(Database &database, qint64 seq, int most);

/// One step in the history of a thing.
struct TrailStep {
    LoggedCommand command;
    std::vector<TrailRow> rows; // of the thing and what belongs to it; none where an import brought it
};

/// Who changed a thing, newest first, at most `most` commands.
Result<std::vector<TrailStep>> historyOf(Database &database, const TrailThing &thing, int most);

} // namespace somo
