// SPDX-License-Identifier: GPL-3.0-or-later
// Taking back and doing again: Book's undo, redo, and the history they read.
#include "core/storage/book_private.h"
#include "core/storage/bulk_writer.h"
#include "core/storage/import_undo.h"
#include "core/storage/next_steps.h"
#include "core/storage/row_image.h"

#include <QDateTime>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <limits>

namespace somo {

namespace {

struct CommandRow {
    qint64 seq = 0;
    qint64 undoes = 0;
    ImportId import;
    CommandWords words;
    bool undoesAnUndo = false;
    bool settles = false; // a commission period or a role: somebody goes by it; known of one that stands
};

/// The commands, newest first, down to the first that stands, with what is undone by now. An undo that was undone itself
/// counts no more.
struct History {
    std::vector<CommandRow> newestFirst;
    QSet<qint64> undone;
    bool stands(const CommandRow &row) const { return !row.undoes && !undone.contains(row.seq); }
};

/// Whether the command approved or closed a commission period, or touched one that was, or gave or took a role: somebody gave
/// their word, so it is not taken back (architecture). A calculation only keeps figures that come anew at any time, and is undone like all else.
Result<bool> settlesPeriod(Database &database, qint64 seq)
{
    const auto isSettled = [](const QString &image) {
        const QString state = QJsonDocument::fromJson(image.toUtf8()).object().value(QStringLiteral("state")).toString();
        return state == u"approved" || state == u"closed";
    };
    Statement roles(database, QStringLiteral("SELECT COUNT(*) FROM trail_change WHERE seq = :seq AND table_name = 'team_account'"));
    roles.bind(u":seq", seq);
    SOMO_TRY_ASSIGN(const qint64 accounts, runForId(roles));
    Statement rows(database, QStringLiteral("SELECT i.before_image, i.after_image FROM trail_change AS c JOIN trail_image AS i ON i.change_id = c.id "
                                            "WHERE c.seq = :seq AND c.table_name = 'commission_period' ORDER BY c.id"));
    rows.bind(u":seq", seq);
    SOMO_TRY(rows.run());
    bool settles = accounts > 0;
    while (rows.next())
        settles = settles || isSettled(rows.text(0)) || isSettled(rows.text(1));
    SOMO_TRY(rows.status());
    return settles;
}

Result<History> history(Database &database)
{
    Statement rows(database, QStringLiteral("SELECT t.seq, t.undoes, t.import_id, t.words, u.undoes FROM trail_command AS t "
                                            "LEFT JOIN trail_command AS u ON u.seq = t.undoes ORDER BY t.seq DESC"));
    SOMO_TRY(rows.run());
    History found;
    while (rows.next()) {
        const CommandRow row{rows.int64(0), rows.int64(1), rows.id<ImportId>(2), wordsFromText(rows.text(3)), rows.int64(4) != 0, false};
        if (row.undoes && !found.undone.contains(row.seq))
            found.undone.insert(row.undoes);
        found.newestFirst.push_back(row);
        if (found.stands(row))
            break; // nothing older is next to be taken back or done again
    }
    SOMO_TRY(rows.status());
    if (!found.newestFirst.empty() && found.stands(found.newestFirst.back())) {
        CommandRow &oldest = found.newestFirst.back();
        SOMO_TRY_ASSIGN(oldest.settles, settlesPeriod(database, oldest.seq));
    }
    return found;
}

std::optional<CommandRow> nextToUndo(const History &found)
{
    if (found.newestFirst.empty())
        return std::nullopt;
    const CommandRow &oldest = found.newestFirst.back();
    return found.stands(oldest) && !oldest.settles && oldest.words.code != u"book_created" ? std::optional(oldest) : std::nullopt;
}

/// Why nothing can be taken back: a closing stands in the way, or there is nothing more.
Error noUndo(const History &found)
{
    if (!found.newestFirst.empty() && found.stands(found.newestFirst.back()) && found.newestFirst.back().settles)
        return failure(ErrorCode::undoNotPossible, {QString::number(found.newestFirst.back().seq)});
    return failure(ErrorCode::nothingToUndo);
}

/// The newest undo in force, as long as nothing new was done after it.
std::optional<CommandRow> nextToRedo(const History &found)
{
    for (const CommandRow &row : found.newestFirst) {
        if (!row.undoes)
            return std::nullopt;
        if (!row.undoesAnUndo && !found.undone.contains(row.seq))
            return row;
    }
    return std::nullopt;
}

QString momentText(qint64 moment, const BookSettings &settings)
{
    return QDateTime::fromMSecsSinceEpoch(moment, Qt::OffsetFromUTC, settings.offsetMinutes * 60).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

/// Says who changed the row last, after that command.
Error changedSince(Database &database, const BookSettings &settings, const StoredChange &change, qint64 seq, const std::optional<QJsonObject> &current)
{
    Statement newest(database, QStringLiteral("SELECT t.author, t.moment FROM trail_change AS c JOIN trail_command AS t ON t.seq = c.seq "
                                              "WHERE c.table_name = :name AND c.row_id = :row AND c.seq > :seq ORDER BY c.id DESC LIMIT 1"));
    newest.bind(u":name", change.table);
    newest.bind(u":row", change.row);
    newest.bind(u":seq", seq);
    QString author = QStringLiteral("?");
    QString moment = author;
    if (newest.run() && newest.next()) {
        author = newest.text(0);
        moment = momentText(newest.int64(1), settings);
    }
    const std::optional<QJsonObject> &known = current ? current : change.before ? change.before : change.after;
    return failure(ErrorCode::undoChangedSince, {change.table, rowLabel(known, change.row), author, moment});
}

/// Whether each row is as the command left it.
Status unchangedSince(Database &database, const BookSettings &settings, const std::vector<StoredChange> &changes, qint64 seq)
{
    RowImages images(database);
    QSet<std::pair<QString, qint64>> seen;
    for (auto at = changes.rbegin(); at != changes.rend(); ++at) {
        const std::pair<QString, qint64> key(at->table, at->row);
        if (seen.contains(key))
            continue;
        seen.insert(key);
        SOMO_TRY_ASSIGN(const std::optional<QJsonObject> current, images.current(at->table, at->row));
        if (!sameImage(current, at->after))
            return changedSince(database, settings, *at, seq, current);
    }
    return success();
}

Status putBack(Database &database, const BookSettings &settings, qint64 seq)
{
    SOMO_TRY_ASSIGN(const std::vector<StoredChange> changes, changesOf(database, seq));
    SOMO_TRY(unchangedSince(database, settings, changes, seq));
    SOMO_TRY(deferForeignKeys(database));
    RowImages images(database);
    for (auto at = changes.rbegin(); at != changes.rend(); ++at)
        SOMO_TRY(images.takeBack(*at));
    return success();
}

} // namespace

Result<NextSteps> nextSteps(Database &database)
{
    SOMO_TRY_ASSIGN(const History found, history(database));
    NextSteps steps;
    if (const std::optional<CommandRow> undo = nextToUndo(found))
        steps.undo = undo->words;
    // An import that was taken back can't be done again (see Book::redo).
    if (const std::optional<CommandRow> redo = nextToRedo(found); redo && !redo->import) {
        SOMO_TRY_ASSIGN(steps.redo, wordsOfCommand(database, redo->undoes));
    }
    return steps;
}

Result<std::vector<qint64>> Book::undo(int count, const QString &author)
{
    SOMO_TRY(d->settle());
    std::vector<qint64> done;
    for (int i = 0; i < count; ++i) {
        SOMO_TRY_ASSIGN(const History found, history(*d->database));
        const std::optional<CommandRow> next = nextToUndo(found);
        auto outcome = !next ? Result<CommandOutcome>(noUndo(found))
            : next->import ? undoImport(next->import, author)
                           : d->run({{QStringLiteral("undo"), {QString::number(next->seq)}}, author, next->seq, {}, false},
                                    [&](Database &database) { return putBack(database, d->settings, next->seq); });
        // What was taken back before stays so; the one that can't be is asked for alone to hear why.
        if (!outcome && done.empty())
            return outcome.error();
        if (!outcome)
            break;
        done.push_back(next->seq);
    }
    return done;
}

Result<qint64> Book::redo(const QString &author)
{
    SOMO_TRY(d->settle());
    SOMO_TRY_ASSIGN(const History found, history(*d->database));
    const std::optional<CommandRow> next = nextToRedo(found);
    if (!next)
        return failure(ErrorCode::nothingToRedo);
    // An import that was taken back left no images: its file is the way to have it again.
    if (next->import)
        return failure(ErrorCode::redoOfImport);
    SOMO_TRY(d->run({{QStringLiteral("redo"), {QString::number(next->undoes)}}, author, next->seq, {}, false},
                    [&](Database &database) { return putBack(database, d->settings, next->seq); }));
    return next->undoes;
}

Result<CommandOutcome> Book::undoImport(ImportId import, const QString &author, bool force)
{
    SOMO_TRY(d->settle());
    SOMO_TRY_ASSIGN(const qint64 seq, importCommand(*d->database, import));
    Private::Asked asked{{QStringLiteral("undo_import"), {QString::number(import.value)}}, author, seq, import, false};
    return d->run(asked, [&](Database &database) -> Status {
        SOMO_TRY_ASSIGN(ImportUndone undone, takeImportBack(database, import, seq, force));
        d->alsoTouched = std::move(undone.touched);
        d->deriveEverything = undone.large;
        return success();
    });
}

Result<std::vector<LoggedCommand>> Book::log(Day since)
{
    const qint64 from = since.isNull() ? 0 : QDateTime(since.toDate(), QTime(0, 0), Qt::OffsetFromUTC, d->settings.offsetMinutes * 60).toMSecsSinceEpoch();
    return loggedCommands(*d->database, from, std::numeric_limits<int>::max());
}

Result<std::vector<LoggedCommand>> loggedCommands(Database &database, qint64 since, int most)
{
    Statement rows(database, QStringLiteral("SELECT t.seq, t.moment, t.author, t.words, t.undoes, t.import_id, "
                                            "(SELECT COUNT(*) FROM trail_change AS c WHERE c.seq = t.seq) FROM trail_command AS t "
                                            "WHERE t.moment >= :since ORDER BY t.seq DESC LIMIT :most"));
    rows.bind(u":since", since);
    rows.bind(u":most", most);
    SOMO_TRY(rows.run());
    std::vector<LoggedCommand> commands;
    while (rows.next())
        commands.push_back({rows.int64(0), rows.int64(1), rows.text(2), wordsFromText(rows.text(3)), rows.int64(4), rows.id<ImportId>(5), rows.int64(6)});
    SOMO_TRY(rows.status());
    return commands;
}

} // namespace somo
