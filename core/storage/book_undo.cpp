// SPDX-License-Identifier: GPL-3.0-or-later
// Taking back and doing again: Book's undo, redo, and the history they read.
#include "core/storage/book_private.h"
#include "core/storage/bulk_writer.h"
#include "core/storage/images_back.h"
#include "core/storage/import_undo.h"
#include "core/storage/next_steps.h"
#include "core/storage/row_image.h"
#include "core/storage/team.h"
#include "core/storage/team_security.h"

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
    QString author;
    PersonId person; // whose login wrote it; none: known by the name alone
    bool undoesAnUndo = false;
    bool settles = false; // a commission period or a role: somebody goes by it; known of one that stands
};

/// Who writes, by their login where they have one: two people may be called the same.
struct Author {
    QString name;
    PersonId person;
    bool wrote(PersonId by, const QString &byName) const { return by || person ? by == person : byName == name; }
};

/// Whose commands undo and redo go by: of one author in a book that a team shares, where others write meanwhile; nothing
/// where everybody's count, as in a file with its one writer at a time.
using Whose = std::optional<Author>;

/// The commands, newest first, down to the first that stands, with what is undone by now. An undo that was undone itself
/// counts no more. Of one author: theirs alone, but undone by whomever.
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

/// A login's own name is the server's word; the owner of the book has none there, and goes by the name that is said.
Result<Whose> whoseSteps(Database &database, const QString &author)
{
    SOMO_TRY_ASSIGN(const bool shared, isShared(database));
    if (!shared)
        return Whose();
    SOMO_TRY_ASSIGN(const std::optional<LoginPerson> login, loginPerson(database));
    return Whose(login ? Author{login->name, login->id} : Author{author, {}});
}

Result<History> history(Database &database, const Whose &whose)
{
    Statement rows(database, QStringLiteral("SELECT t.seq, t.undoes, t.import_id, t.words, t.author, t.person_id, u.undoes FROM trail_command AS t "
                                            "LEFT JOIN trail_command AS u ON u.seq = t.undoes "
                                            "WHERE :everybody = 1 OR t.author = :author OR t.person_id = :person OR t.undoes IS NOT NULL ORDER BY t.seq DESC"));
    rows.bind(u":everybody", whose ? 0 : 1);
    const Author own = whose.value_or(Author());
    rows.bind(u":author", own.name);
    rows.bind(u":person", own.person);
    SOMO_TRY(rows.run());
    History found;
    while (rows.next()) {
        const CommandRow row{rows.int64(0), rows.int64(1), rows.id<ImportId>(2), wordsFromText(rows.text(3)), rows.text(4), rows.id<PersonId>(5), rows.int64(6) != 0, false};
        if (row.undoes && !found.undone.contains(row.seq))
            found.undone.insert(row.undoes);
        if (whose && !whose->wrote(row.person, row.author))
            continue;
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

/// Whether a command is one of those that are never taken back.
bool stays(const CommandRow &row)
{
    return row.settles || row.words.code == u"book_created" || row.words.code == u"book_recovered";
}

std::optional<CommandRow> nextToUndo(const History &found)
{
    if (found.newestFirst.empty())
        return std::nullopt;
    const CommandRow &oldest = found.newestFirst.back();
    return found.stands(oldest) && !stays(oldest) ? std::optional(oldest) : std::nullopt;
}

/// Why nothing can be taken back: a closing stands in the way, or there is nothing more.
Error noUndo(const History &found, const Whose &whose)
{
    if (!found.newestFirst.empty() && found.stands(found.newestFirst.back()) && found.newestFirst.back().settles)
        return failure(ErrorCode::undoNotPossible, {QString::number(found.newestFirst.back().seq)});
    return failure(whose ? ErrorCode::nothingOwnToUndo : ErrorCode::nothingToUndo);
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

struct Changer {
    QString author;
    QString moment;
    PersonId person;
};

/// Who ran the first of the commands that the statement gives.
std::optional<Changer> changerOf(Statement &commands, const BookSettings &settings)
{
    if (!commands.run() || !commands.next())
        return std::nullopt;
    return Changer{commands.text(0), momentText(commands.int64(1), settings), commands.id<PersonId>(2)};
}

/// Who changed the row last, after that command; or whose import it came with, which leaves no image of it.
std::optional<Changer> lastChanger(Database &database, const BookSettings &settings, const StoredChange &change, qint64 seq, const std::optional<QJsonObject> &current)
{
    Statement changes(database, QStringLiteral("SELECT t.author, t.moment, t.person_id FROM trail_change AS c JOIN trail_command AS t ON t.seq = c.seq "
                                               "WHERE c.table_name = :name AND c.row_id = :row AND c.seq > :seq ORDER BY c.id DESC LIMIT 1"));
    changes.bind(u":name", change.table);
    changes.bind(u":row", change.row);
    changes.bind(u":seq", seq);
    if (const auto changer = changerOf(changes, settings))
        return changer;
    Statement imports(database, QStringLiteral("SELECT author, moment, person_id FROM trail_command WHERE import_id = :import AND undoes IS NULL AND seq > :seq ORDER BY seq LIMIT 1"));
    imports.bind(u":import", current ? current->value(QStringLiteral("import_id")).toInteger() : 0);
    imports.bind(u":seq", seq);
    return changerOf(imports, settings);
}

/// Says who changed the row last, after that command.
Error changedSince(Database &database, const BookSettings &settings, const StoredChange &change, qint64 seq, const std::optional<QJsonObject> &current, const Whose &whose)
{
    const Changer changer = lastChanger(database, settings, change, seq, current).value_or(Changer{QStringLiteral("?"), QStringLiteral("?"), {}});
    const std::optional<QJsonObject> &known = current ? current : change.before ? change.before : change.after;
    // What somebody else changed is theirs to take back, not the reader's.
    return failure(whose && !whose->wrote(changer.person, changer.author) ? ErrorCode::undoChangedByOther : ErrorCode::undoChangedSince,
                   {change.table, rowLabel(known, change.row), changer.author, changer.moment});
}

/// Whether each row is as the command left it.
Status unchangedSince(Database &database, const BookSettings &settings, const std::vector<StoredChange> &changes, qint64 seq, const Whose &whose)
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
            return changedSince(database, settings, *at, seq, current, whose);
    }
    return success();
}

Status putBack(Database &database, const BookSettings &settings, qint64 seq, const Whose &whose)
{
    SOMO_TRY_ASSIGN(const std::vector<StoredChange> changes, changesOf(database, seq));
    SOMO_TRY(unchangedSince(database, settings, changes, seq, whose));
    SOMO_TRY_ASSIGN(const std::optional<ReferringRow> inTheWay, ImagesBack(database, changes).run());
    if (!inTheWay)
        return success();
    StoredChange other;
    other.table = inTheWay->table;
    other.row = inTheWay->row;
    SOMO_TRY_ASSIGN(const std::optional<QJsonObject> current, RowImages(database).current(other.table, other.row));
    return changedSince(database, settings, other, seq, current, whose);
}

LoggedCommand commandFrom(const Statement &row)
{
    return {row.int64(0), row.int64(1), row.text(2), wordsFromText(row.text(3)), row.int64(4), row.id<ImportId>(5), row.int64(6)};
}

Result<std::vector<LoggedCommand>> commandsFrom(Statement &rows)
{
    SOMO_TRY(rows.run());
    std::vector<LoggedCommand> commands;
    while (rows.next())
        commands.push_back(commandFrom(rows));
    SOMO_TRY(rows.status());
    return commands;
}

/// A command whose number is given, and whether it stands: somebody may have taken it back, and that again.
struct NamedCommand {
    CommandRow row;
    bool stands = false;
};

Result<NamedCommand> commandNamed(Database &database, qint64 seq)
{
    Statement command(database, QStringLiteral("SELECT undoes, import_id, words, author, person_id FROM trail_command WHERE seq = :seq"));
    command.bind(u":seq", seq);
    SOMO_TRY(command.run());
    if (!command.next()) {
        SOMO_TRY(command.status());
        return failure(ErrorCode::noSuchCommand, {QString::number(seq)});
    }
    NamedCommand named{{seq, command.int64(0), command.id<ImportId>(1), wordsFromText(command.text(2)), command.text(3), command.id<PersonId>(4), false, false}, true};
    SOMO_TRY_ASSIGN(named.row.settles, settlesPeriod(database, seq));
    Statement undos(database, QStringLiteral("SELECT seq, undoes FROM trail_command WHERE seq > :seq AND undoes IS NOT NULL ORDER BY seq DESC"));
    undos.bind(u":seq", seq);
    SOMO_TRY(undos.run());
    QSet<qint64> undone;
    while (undos.next()) {
        if (!undone.contains(undos.int64(0)))
            undone.insert(undos.int64(1));
    }
    SOMO_TRY(undos.status());
    named.stands = !undone.contains(seq);
    return named;
}

/// The trail's guard refuses a seller what is somebody else's as well, but only behind the rows, in their words.
Status mayTakeBack(Database &database, const CommandRow &command, const Whose &whose)
{
    if (!whose || whose->wrote(command.person, command.author))
        return success();
    Statement role(database, QStringLiteral("SELECT CASE WHEN somo_leads() THEN 1 ELSE 0 END"));
    SOMO_TRY_ASSIGN(const qint64 leads, runForId(role));
    return leads == 1 ? success() : Status(failure(ErrorCode::commandOfOther));
}

} // namespace

Result<NextSteps> nextSteps(Database &database, const QString &author)
{
    SOMO_TRY_ASSIGN(const Whose whose, whoseSteps(database, author));
    SOMO_TRY_ASSIGN(const History found, history(database, whose));
    NextSteps steps;
    if (const std::optional<CommandRow> undo = nextToUndo(found)) {
        steps.undo = undo->words;
        steps.undoOf = undo->author;
    }
    // An import that was taken back can't be done again (see Book::redo).
    if (const std::optional<CommandRow> redo = nextToRedo(found); redo && !redo->import) {
        SOMO_TRY_ASSIGN(steps.redo, wordsOfCommand(database, redo->undoes));
    }
    return steps;
}

Result<std::vector<qint64>> Book::undo(int count, const QString &author)
{
    SOMO_TRY(d->settle());
    SOMO_TRY_ASSIGN(const Whose whose, whoseSteps(*d->database, author));
    std::vector<qint64> done;
    for (int i = 0; i < count; ++i) {
        SOMO_TRY_ASSIGN(const History found, history(*d->database, whose));
        const std::optional<CommandRow> next = nextToUndo(found);
        auto outcome = !next ? Result<CommandOutcome>(noUndo(found, whose))
            : next->import ? undoImport(next->import, author)
                           : d->run({{QStringLiteral("undo"), {QString::number(next->seq)}}, author, next->seq, {}, false},
                                    [&](Database &database) { return putBack(database, d->settings, next->seq, whose); });
        // What was taken back before stays so; the one that can't be is asked for alone to hear why.
        if (!outcome && done.empty())
            return outcome.error();
        if (!outcome)
            break;
        done.push_back(next->seq);
    }
    return done;
}

Result<CommandOutcome> Book::undoCommand(qint64 seq, const QString &author)
{
    SOMO_TRY(d->settle());
    SOMO_TRY_ASSIGN(const Whose whose, whoseSteps(*d->database, author));
    SOMO_TRY_ASSIGN(const NamedCommand named, commandNamed(*d->database, seq));
    const QString number = QString::number(seq);
    if (named.row.undoes)
        return failure(ErrorCode::undoOfUndo, {number});
    if (stays(named.row))
        return failure(ErrorCode::undoNotPossible, {number});
    if (!named.stands)
        return failure(ErrorCode::undoneAlready, {number});
    SOMO_TRY(mayTakeBack(*d->database, named.row, whose));
    if (named.row.import)
        return undoImport(named.row.import, author);
    return d->run({{QStringLiteral("undo"), {number}}, author, seq, {}, false},
                  [&](Database &database) { return putBack(database, d->settings, seq, whose); });
}

Result<qint64> Book::redo(const QString &author)
{
    SOMO_TRY(d->settle());
    SOMO_TRY_ASSIGN(const Whose whose, whoseSteps(*d->database, author));
    SOMO_TRY_ASSIGN(const History found, history(*d->database, whose));
    const std::optional<CommandRow> next = nextToRedo(found);
    if (!next)
        return failure(ErrorCode::nothingToRedo);
    // An import that was taken back left no images: its file is the way to have it again.
    if (next->import)
        return failure(ErrorCode::redoOfImport);
    SOMO_TRY(d->run({{QStringLiteral("redo"), {QString::number(next->undoes)}}, author, next->seq, {}, false},
                    [&](Database &database) { return putBack(database, d->settings, next->seq, whose); }));
    return next->undoes;
}

Result<CommandOutcome> Book::undoImport(ImportId import, const QString &author, bool force)
{
    SOMO_TRY(d->settle());
    SOMO_TRY_ASSIGN(const qint64 seq, importCommand(*d->database, import));
    SOMO_TRY_ASSIGN(const Whose whose, whoseSteps(*d->database, author));
    SOMO_TRY_ASSIGN(const NamedCommand imported, commandNamed(*d->database, seq));
    SOMO_TRY(mayTakeBack(*d->database, imported.row, whose));
    Private::Asked asked{{QStringLiteral("undo_import"), {QString::number(import.value)}}, author, seq, &import, false};
    return d->run(asked, [&](Database &database) -> Status {
        SOMO_TRY_ASSIGN(ImportUndone undone, takeImportBack(database, import, seq, force));
        d->alsoTouched = std::move(undone.touched);
        d->deriveEverything = undone.large;
        d->imagesTell = undone.imagesTell;
        return success();
    });
}

Result<LoggedCommand> loggedCommand(Database &database, qint64 seq)
{
    Statement row(database, QStringLiteral("SELECT t.seq, t.moment, t.author, t.words, t.undoes, t.import_id, "
                                           "(SELECT COUNT(*) FROM trail_change AS c WHERE c.seq = t.seq) FROM trail_command AS t WHERE t.seq = :seq"));
    row.bind(u":seq", seq);
    SOMO_TRY(row.run());
    if (row.next())
        return commandFrom(row);
    SOMO_TRY(row.status());
    return failure(ErrorCode::noSuchCommand, {QString::number(seq)});
}

Result<std::vector<LoggedCommand>> Book::log(Day since)
{
    if (since.isNull())
        return loggedCommands(*d->database, 0, std::numeric_limits<int>::max());
    // By their order, not by their moments alone: where the clock was set back meanwhile, what came later counts as well.
    Statement first(*d->database, QStringLiteral("SELECT COALESCE(MIN(seq), 0) FROM trail_command WHERE moment >= :since"));
    first.bind(u":since", QDateTime(since.toDate(), QTime(0, 0), Qt::OffsetFromUTC, d->settings.offsetMinutes * 60).toMSecsSinceEpoch());
    SOMO_TRY_ASSIGN(const qint64 seq, runForId(first));
    if (seq == 0)
        return std::vector<LoggedCommand>();
    Statement rows(*d->database, QStringLiteral("SELECT t.seq, t.moment, t.author, t.words, t.undoes, t.import_id, "
                                                "(SELECT COUNT(*) FROM trail_change AS c WHERE c.seq = t.seq) FROM trail_command AS t "
                                                "WHERE t.seq >= :seq ORDER BY t.seq DESC"));
    rows.bind(u":seq", seq);
    return commandsFrom(rows);
}

Result<std::vector<LoggedCommand>> loggedCommands(Database &database, qint64 since, int most)
{
    Statement rows(database, QStringLiteral("SELECT t.seq, t.moment, t.author, t.words, t.undoes, t.import_id, "
                                            "(SELECT COUNT(*) FROM trail_change AS c WHERE c.seq = t.seq) FROM trail_command AS t "
                                            "WHERE t.moment >= :since ORDER BY t.seq DESC LIMIT :most"));
    rows.bind(u":since", since);
    rows.bind(u":most", most);
    return commandsFrom(rows);
}

} // namespace somo
