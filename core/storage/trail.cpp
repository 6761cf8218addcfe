// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/trail.h"

#include "core/storage/bulk_writer.h"
#include "core/storage/forgetting.h"
#include "core/storage/team_security.h"
#include "core/storage/trail_tables.h"

#include <QCryptographicHash>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace somo {

namespace {

/// Several texts hashed one after the other, each with its length before it, so that no two lists look alike.
class Digest {
public:
    void add(const QByteArray &bytes)
    {
        m_hash.addData(QByteArray::number(bytes.size()).append(':'));
        m_hash.addData(bytes);
    }
    void add(const QString &text) { add(text.toUtf8()); }
    void add(qint64 number) { add(QByteArray::number(number)); }
    QString text() const { return QString::fromLatin1(m_hash.result().toHex()); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

QString newSalt()
{
    std::array<quint32, 4> random{};
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(random.data()), sizeof(random)).toHex());
}

struct Change {
    qint64 id = 0;
    QString table;
    qint64 row = 0;
    QString op;
    std::optional<QString> before;
    std::optional<QString> after;
};

QString digestOf(const Change &change, const QString &salt)
{
    Digest digest;
    digest.add(salt);
    digest.add(change.table);
    digest.add(change.row);
    digest.add(change.op);
    digest.add(change.before.value_or(QString()));
    digest.add(change.after.value_or(QString()));
    return digest.text();
}

/// `person`: whose login wrote it, 0 where none did; then it has no part in the chain, as before version 4.
void addHead(Digest &chain, qint64 seq, qint64 moment, const QString &author, const QString &words, qint64 undoes, qint64 import,
             const QString &previous, qint64 person = 0)
{
    chain.add(previous);
    chain.add(seq);
    chain.add(moment);
    chain.add(author);
    chain.add(words);
    chain.add(undoes);
    chain.add(import);
    if (person != 0)
        chain.add(QStringLiteral("person %1").arg(person));
}

void addChange(Digest &chain, const Change &change, const QString &digest)
{
    chain.add(change.table);
    chain.add(change.row);
    chain.add(change.op);
    chain.add(digest);
}

std::optional<QString> optionalText(const Statement &statement, int column)
{
    return statement.isNull(column) ? std::nullopt : std::optional(statement.text(column));
}

/// What the same row went through in one transaction, first to last.
struct Path {
    QString table;
    qint64 row = 0;
    bool wasThere = false;
    bool isThere = false;
    qint64 firstChange = 0;
    qint64 lastChange = 0;
};

Result<std::vector<Path>> pendingPaths(Database &database)
{
    BulkQuery rows(database, QStringLiteral("SELECT id, table_name, row_id, op FROM trail_change WHERE seq IS NULL ORDER BY id"));
    SOMO_TRY(rows.run());
    std::vector<Path> paths;
    QHash<std::pair<QString, qint64>, size_t> places;
    while (rows.next()) {
        const std::string_view name = rows.text(1);
        const QString table = QString::fromUtf8(name.data(), qsizetype(name.size()));
        const qint64 id = rows.int64(0);
        const char op = rows.text(3).front();
        const std::pair<QString, qint64> key(table, rows.int64(2));
        if (!places.contains(key)) {
            places.insert(key, paths.size());
            paths.push_back({table, key.second, op != 'i', false, id, id});
        }
        Path &path = paths[places.value(key)];
        path.isThere = op != 'd';
        path.lastChange = id;
    }
    SOMO_TRY(rows.status());
    return paths;
}

/// Whether a row that was changed several times ended as it began.
Result<bool> cameBack(Database &database, const Path &path)
{
    if (path.firstChange == path.lastChange)
        return false;
    Statement images(database, QStringLiteral("SELECT a.before_image, b.after_image FROM trail_image AS a "
                                              "JOIN trail_image AS b ON b.change_id = :last WHERE a.change_id = :first"));
    images.bind(u":first", path.firstChange);
    images.bind(u":last", path.lastChange);
    SOMO_TRY(images.run());
    // Images that were forgotten (an erasure) tell nothing: the row counts as changed.
    const bool same = images.next() && !images.isNull(0) && images.text(0) == images.text(1);
    SOMO_TRY(images.status());
    return same;
}

struct Last {
    qint64 seq = 0;
    QString hash;
};

Result<Last> lastCommand(Database &database)
{
    Statement newest(database, QStringLiteral("SELECT seq, hash FROM trail_command ORDER BY seq DESC LIMIT 1"));
    SOMO_TRY(newest.run());
    Last last;
    if (newest.next())
        last = {newest.int64(0), newest.text(1)};
    SOMO_TRY(newest.status());
    return last;
}

/// The next pending changes in order. Read in portions, for the same rows are written in between.
Result<std::vector<Change>> nextPending(Database &database, qint64 after)
{
    Statement rows(database, QStringLiteral("SELECT c.id, c.table_name, c.row_id, c.op, i.before_image, i.after_image FROM trail_change AS c "
                                            "LEFT JOIN trail_image AS i ON i.change_id = c.id WHERE c.seq IS NULL AND c.id > :after ORDER BY c.id LIMIT 1000"));
    rows.bind(u":after", after);
    SOMO_TRY(rows.run());
    std::vector<Change> changes;
    while (rows.next())
        changes.push_back({rows.int64(0), rows.text(1), rows.int64(2), rows.text(3), optionalText(rows, 4), optionalText(rows, 5)});
    SOMO_TRY(rows.status());
    return changes;
}

Status sealChanges(Database &database, qint64 seq, Digest &chain)
{
    Statement keepDigest(database, QStringLiteral("UPDATE trail_change SET seq = :seq, digest = :digest WHERE id = :id"));
    Statement keepSalt(database, QStringLiteral("UPDATE trail_image SET salt = :salt WHERE change_id = :id"));
    qint64 after = 0;
    while (true) {
        SOMO_TRY_ASSIGN(const std::vector<Change> changes, nextPending(database, after));
        if (changes.empty())
            return success();
        for (const Change &change : changes) {
            const QString salt = newSalt();
            const QString digest = digestOf(change, salt);
            addChange(chain, change, digest);
            keepDigest.bind(u":seq", seq);
            keepDigest.bind(u":digest", digest);
            keepDigest.bind(u":id", change.id);
            SOMO_TRY(keepDigest.run());
            keepSalt.bind(u":salt", salt);
            keepSalt.bind(u":id", change.id);
            SOMO_TRY(keepSalt.run());
        }
        after = changes.back().id;
    }
}

/// The same by the server itself (resources/team/postgresql/functions.sql), for whoever may write a row need not be allowed to
/// write the trail: a login's author and moment are the server's word.
Result<qint64> sealOnServer(Database &database, const CommandHead &head)
{
    Statement seal(database, QStringLiteral("SELECT trail_seal(:moment, :author, :words, :undoes, :import)"));
    seal.bind(u":moment", head.moment);
    seal.bind(u":author", head.author);
    seal.bind(u":words", wordsToText(head.words));
    seal.bind(u":undoes", head.undoes);
    seal.bind(u":import", head.import);
    return runForId(seal);
}

Discrepancy brokenTrail(qint64 seq)
{
    return {QStringLiteral("trail"), QString::number(seq)};
}

/// Adds the changes of one command to its chain; false where an image is not what was digested. An image or a salt that
/// was erased leaves its digest in force, and is missed unless `mayLackImages`.
Result<bool> addStoredChanges(Statement &rows, qint64 seq, bool mayLackImages, Digest &chain)
{
    rows.bind(u":seq", seq);
    SOMO_TRY(rows.run());
    bool sound = true;
    while (rows.next()) {
        const Change change{rows.int64(0), rows.text(1), rows.int64(2), rows.text(3), optionalText(rows, 4), optionalText(rows, 5)};
        const QString digest = rows.text(7);
        sound = sound && (rows.isNull(6) ? mayLackImages : digestOf(change, rows.text(6)) == digest);
        addChange(chain, change, digest);
    }
    SOMO_TRY(rows.status());
    return sound;
}

} // namespace

QString wordsToText(const CommandWords &words)
{
    QJsonArray list{words.code};
    for (const QString &arg : words.args)
        list.append(arg);
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

CommandWords wordsFromText(const QString &text)
{
    const QJsonArray list = QJsonDocument::fromJson(text.toUtf8()).array();
    CommandWords words;
    words.code = list.at(0).toString();
    for (qsizetype i = 1; i < list.size(); ++i)
        words.args += list.at(i).toString();
    return words;
}

Result<std::vector<RowChange>> pendingChanges(Database &database)
{
    SOMO_TRY_ASSIGN(const std::vector<Path> paths, pendingPaths(database));
    std::vector<RowChange> changes;
    for (const Path &path : paths) {
        if (!path.wasThere && !path.isThere)
            continue;
        if (path.wasThere && path.isThere) {
            SOMO_TRY_ASSIGN(const bool unchanged, cameBack(database, path));
            if (unchanged)
                continue;
        }
        changes.push_back({path.table, path.row, !path.wasThere ? 'i' : path.isThere ? 'u' : 'd'});
    }
    return changes;
}

Status dropPendingChanges(Database &database)
{
    if (database.engine() == Engine::postgresql)
        return database.execute(QStringLiteral("SELECT trail_drop_pending()"));
    SOMO_TRY(database.execute(QStringLiteral("DELETE FROM trail_image WHERE change_id IN (SELECT id FROM trail_change WHERE seq IS NULL)")));
    return database.execute(QStringLiteral("DELETE FROM trail_change WHERE seq IS NULL"));
}

Result<qint64> sealCommand(Database &database, const CommandHead &head)
{
    if (database.engine() == Engine::postgresql)
        return sealOnServer(database, head);
    // One writer at a time (Transaction::Kind::write), so seq has no gaps and each hash its one predecessor.
    SOMO_TRY_ASSIGN(const Last last, lastCommand(database));
    const qint64 seq = last.seq + 1;
    const QString words = wordsToText(head.words);
    Digest chain;
    addHead(chain, seq, head.moment, head.author, words, head.undoes.value_or(0), head.import.value, last.hash);
    SOMO_TRY(sealChanges(database, seq, chain));
    Statement insert(database, QStringLiteral("INSERT INTO trail_command (seq, moment, author, words, undoes, import_id, prev_hash, hash) "
                                              "VALUES (:seq, :moment, :author, :words, :undoes, :import, :previous, :hash)"));
    insert.bind(u":seq", seq);
    insert.bind(u":moment", head.moment);
    insert.bind(u":author", head.author);
    insert.bind(u":words", words);
    insert.bind(u":undoes", head.undoes);
    insert.bind(u":import", head.import);
    insert.bind(u":previous", last.hash);
    insert.bind(u":hash", chain.text());
    SOMO_TRY(insert.run());
    return seq;
}

namespace {

/// What "customer_erased" commands say of the words that they took from earlier ones.
struct ErasedWords {
    qint64 by = 0;
    QString seqs;
};

Result<std::vector<ErasedWords>> erasedWords(Database &database)
{
    Statement rows(database, QStringLiteral("SELECT seq, words FROM trail_command WHERE substr(words, 1, 18) = '[\"customer_erased\"' ORDER BY seq"));
    SOMO_TRY(rows.run());
    std::vector<ErasedWords> found;
    while (rows.next())
        found.push_back({rows.int64(0), wordsFromText(rows.text(1)).args.value(1)});
    SOMO_TRY(rows.status());
    return found;
}

} // namespace

Result<std::vector<Discrepancy>> verifyTrail(Database &database)
{
    std::vector<Discrepancy> found;
    // Also of a book that is not brought up to this version yet: there nobody's login stands beside a command.
    SOMO_TRY_ASSIGN(const QStringList columns, tableColumns(database, QStringLiteral("trail_command")));
    Statement commands(database, columns.contains(QStringLiteral("person_id"))
                                     ? QStringLiteral("SELECT seq, moment, author, words, undoes, import_id, prev_hash, hash, person_id FROM trail_command ORDER BY seq")
                                     : QStringLiteral("SELECT seq, moment, author, words, undoes, import_id, prev_hash, hash, 0 FROM trail_command ORDER BY seq"));
    Statement changes(database, QStringLiteral("SELECT c.id, c.table_name, c.row_id, c.op, i.before_image, i.after_image, i.salt, c.digest FROM trail_change AS c "
                                               "LEFT JOIN trail_image AS i ON i.change_id = c.id WHERE c.seq = :seq ORDER BY c.id"));
    SOMO_TRY_ASSIGN(const std::vector<ErasedWords> erased, erasedWords(database));
    const auto lostWords = [&erased](qint64 seq) {
        return std::ranges::any_of(erased, [seq](const ErasedWords &each) { return each.by > seq && hasErasedSeq(each.seqs, seq); });
    };
    // A login sees a part of the images only; else they go with an erasure, which says so later in the trail.
    SOMO_TRY_ASSIGN(const bool seesAll, ownsBook(database));
    const qint64 lastErasure = erased.empty() ? 0 : erased.back().by;
    SOMO_TRY(commands.run());
    Last last;
    while (commands.next()) {
        const qint64 seq = commands.int64(0);
        Digest chain;
        addHead(chain, seq, commands.int64(1), commands.text(2), commands.text(3), commands.int64(4), commands.int64(5), commands.text(6), commands.int64(8));
        SOMO_TRY_ASSIGN(const bool sound, addStoredChanges(changes, seq, !seesAll || seq < lastErasure, chain));
        if (!sound || seq != last.seq + 1 || commands.text(6) != last.hash || (commands.text(7) != chain.text() && !lostWords(seq)))
            found.push_back(brokenTrail(seq));
        last = {seq, commands.text(7)};
    }
    SOMO_TRY(commands.status());
    Statement strays(database, QStringLiteral("SELECT COUNT(*) FROM trail_change AS c LEFT JOIN trail_command AS t ON t.seq = c.seq WHERE t.seq IS NULL"));
    SOMO_TRY(strays.run());
    if (strays.next() && strays.int64(0) > 0)
        found.push_back({QStringLiteral("trail"), QStringLiteral("?")});
    SOMO_TRY(strays.status());
    return found;
}

Result<CommandWords> wordsOfCommand(Database &database, qint64 seq)
{
    Statement row(database, QStringLiteral("SELECT words FROM trail_command WHERE seq = :seq"));
    row.bind(u":seq", seq);
    SOMO_TRY(row.run());
    CommandWords words;
    if (row.next())
        words = wordsFromText(row.text(0));
    SOMO_TRY(row.status());
    return words;
}

Result<QString> hashOfCommand(Database &database, qint64 seq)
{
    Statement row(database, QStringLiteral("SELECT hash FROM trail_command WHERE seq = :seq"));
    row.bind(u":seq", seq);
    SOMO_TRY(row.run());
    const QString hash = row.next() ? row.text(0) : QString();
    SOMO_TRY(row.status());
    return hash;
}

Result<qint64> newestSeq(Database &database)
{
    SOMO_TRY_ASSIGN(const Last last, lastCommand(database));
    return last.seq;
}

Result<qint64> changeStamp(Database &database)
{
    if (database.engine() == Engine::postgresql)
        return newestSeq(database);
    // data_version tells of other connections' commits only; this one's are in seq.
    Statement version(database, QStringLiteral("PRAGMA data_version"));
    SOMO_TRY_ASSIGN(const qint64 others, runForId(version));
    SOMO_TRY_ASSIGN(const qint64 seq, newestSeq(database));
    return others << 40 | (seq & ((qint64(1) << 40) - 1));
}

} // namespace somo
