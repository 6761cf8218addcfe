// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import.h"

#include "core/base/text.h"
#include "core/exchange/import_context.h"
#include "core/marketing/named_store.h"
#include "core/storage/kept_copies.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace somo {

Result<qint64> newestCommand(Database &database)
{
    Statement newest(database, QStringLiteral("SELECT COALESCE(MAX(seq), 0) FROM trail_command"));
    SOMO_TRY(newest.run());
    const qint64 seq = newest.next() ? newest.int64(0) : 0;
    SOMO_TRY(newest.status());
    return seq;
}

namespace {

Result<ImportId> nextImport(Database &database)
{
    Statement last(database, QStringLiteral("SELECT COALESCE(MAX(id), 0) FROM import_batch"));
    SOMO_TRY(last.run());
    const qint64 id = last.next() ? last.int64(0) : 0;
    SOMO_TRY(last.status());
    return ImportId{id + 1};
}

QJsonObject jsonOf(const QMap<QString, qint64> &counts)
{
    QJsonObject object;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

/// What a person put right for this import: the file itself stays as it is.
QJsonArray correctionsJson(const std::vector<CellCorrection> &corrections)
{
    QJsonArray all;
    for (const CellCorrection &each : corrections)
        all.append(QJsonObject{{QStringLiteral("row"), each.row}, {QStringLiteral("column"), each.column}, {QStringLiteral("was"), each.was}, {QStringLiteral("value"), each.value}});
    return all;
}

QString countsText(const ImportContext &context)
{
    const ImportResult &result = context.result;
    QJsonObject object;
    object.insert(QStringLiteral("read"), result.read);
    object.insert(QStringLiteral("added"), jsonOf(result.added));
    object.insert(QStringLiteral("changed"), jsonOf(result.changed));
    object.insert(QStringLiteral("unchanged"), jsonOf(result.unchanged));
    object.insert(QStringLiteral("skipped"), result.skipped);
    object.insert(QStringLiteral("kept"), result.kept);
    if (const std::vector<CellCorrection> corrections = context.mapper.corrected(); !corrections.empty())
        object.insert(QStringLiteral("corrected"), correctionsJson(corrections));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Status writeLog(Database &database, const ImportContext &context, ImportId import, Day newestDay, const QByteArray &digest)
{
    Statement insert(database, QStringLiteral("INSERT INTO import_batch (id, uid, kind, file_name, profile, content_digest, newest_day, at_moment, counts)"
                                              " VALUES (:id, :uid, :kind, :file, :profile, :digest, :newest, :moment, :counts)"));
    insert.bind(u":id", import);
    insert.bind(u":uid", newUid());
    insert.bind(u":kind", importKindName(context.result.kind));
    insert.bind(u":file", context.options.fileName);
    insert.bind(u":profile", context.result.profile);
    insert.bind(u":digest", QString::fromLatin1(digest));
    insert.bind(u":newest", newestDay);
    insert.bind(u":moment", context.options.moment);
    insert.bind(u":counts", countsText(context));
    return insert.run();
}

Status writeSource(Database &database, const QString &code, Day newestDay, ImportId import, SourceId &source)
{
    SOMO_TRY_ASSIGN(const qint64 known, named::find(database, NamedKind::source, code));
    source = SourceId{known};
    if (!known) {
        SOMO_TRY_ASSIGN(const qint64 made, named::add(database, NamedKind::source, code, {}, import));
        source = SourceId{made};
    }
    Statement update(database, QStringLiteral("UPDATE source SET newest_day = :day, version = version + 1 WHERE id = :id AND newest_day < :day2"));
    update.bind(u":day", newestDay);
    update.bind(u":day2", newestDay);
    update.bind(u":id", source);
    return update.run();
}

/// With SQLite's usual 2 MB of cache a long transaction writes the same pages to the log again and again.
class LargeCache {
public:
    explicit LargeCache(Database &database)
        : m_database(database)
    {
        resize(QStringLiteral("PRAGMA cache_size = -65536"));
    }
    ~LargeCache() { resize(QStringLiteral("PRAGMA cache_size = -2000")); }
    LargeCache(const LargeCache &) = delete;
    LargeCache &operator=(const LargeCache &) = delete;

private:
    void resize(const QString &pragma)
    {
        if (m_database.engine() == Engine::sqlite)
            (void)m_database.execute(pragma);
    }
    Database &m_database;
};

} // namespace

namespace {

/// Whether there is anything to write, and it may be.
bool isToBeWritten(const ImportContext &context, const StagedImport &file)
{
    return !context.mustRefuse() && !context.options.dryRun && (!file.hasNews || file.hasNews());
}

Status planInView(ImportContext &context, const StagedImport &file)
{
    SOMO_TRY_ASSIGN(context.result.plannedOn, newestCommand(context.database()));
    Transaction view(context.database(), Transaction::Kind::read);
    SOMO_TRY(view.begun());
    SOMO_TRY(file.plan());
    return noteOlderFile(context, file.newestDay);
}

/// With the turn to write: nobody moves the book any more. False: it turned out that there is nothing to write.
Result<bool> planInTurn(ImportContext &context, const StagedImport &file)
{
    SOMO_TRY_ASSIGN(context.result.plannedOn, newestCommand(context.database()));
    if (!file.plan)
        return true;
    SOMO_TRY(file.plan());
    SOMO_TRY(noteOlderFile(context, file.newestDay));
    return isToBeWritten(context, file);
}

/// As one command. Refused: bookChanging where the book is no longer as it was planned on, unless it is planned `inTurn`.
Status writeAsImport(ImportContext &context, const StagedImport &file, bool inTurn)
{
    const LargeCache cache(context.database());
    const CommandWords words{QStringLiteral("imported"),
                             {importKindName(context.result.kind), context.options.fileName, QString::number(context.result.read)}};
    bool nothing = false;
    ImportId import;
    const auto outcome = context.book.writeImport(words, context.options.author, [&](Database &database) -> Result<ImportId> {
        if (inTurn) {
            SOMO_TRY_ASSIGN(const bool goesOn, planInTurn(context, file));
            nothing = !goesOn;
            if (nothing)
                return failure(ErrorCode::importStopped); // takes the turn back
        } else {
            SOMO_TRY_ASSIGN(const qint64 now, newestCommand(database));
            if (now != context.result.plannedOn)
                return failure(ErrorCode::bookChanging);
        }
        SOMO_TRY_ASSIGN(import, nextImport(database));
        SOMO_TRY(writeLog(database, context, import, file.newestDay, file.digest));
        SourceId source;
        SOMO_TRY(writeSource(database, context.sourceCode(), file.newestDay, import, source));
        SOMO_TRY(file.write(database, import, source));
        return import;
    });
    if (nothing)
        return success();
    if (!outcome)
        return outcome.error();
    context.result.written = true;
    context.result.import = import;
    context.result.seq = outcome->seq;
    Database &database = context.database();
    SOMO_TRY(learnRows(database));
    context.progress({ImportStage::Kind::writing, 1, 0, 0});
    return success();
}

/// A large import is preceded by a copy of the book. Where none can be kept the import goes on and says why.
void keepCopyBefore(ImportContext &context, ImportResult &staged)
{
    if (staged.read < largeImport || context.options.intoSample || context.database().engine() != Engine::sqlite)
        return;
    CopyWatch watch;
    watch.stop = context.options.stop;
    const auto kept = keepCopy(context.book.place(), CopyReason::import, context.options.moment, watch);
    if (kept || kept.error().code == ErrorCode::copyStopped)
        return;
    const ImportNote note{ImportNote::Kind::noCopy, 0, {}, {}, {}, kept.error()};
    staged.notes.push_back(note);
    context.result.notes.push_back(note);
}

} // namespace

Status planAndWrite(ImportContext &context, const StagedImport &file)
{
    ImportResult staged = context.result;
    bool isPreceded = context.options.dryRun || context.mustRefuse();
    // Without a plan beforehand there is nothing that could move.
    constexpr int freely = 2;
    for (int i = 0; file.plan && i < freely; ++i) {
        context.result = staged;
        SOMO_TRY(planInView(context, file));
        if (!isToBeWritten(context, file))
            return success();
        if (!std::exchange(isPreceded, true))
            keepCopyBefore(context, staged);
        SOMO_TRY(context.stillWanted());
        const Status written = writeAsImport(context, file, false);
        if (written || written.error().code != ErrorCode::bookChanging)
            return written;
        SOMO_TRY(context.stillWanted());
        constexpr double halfway = 0.5;
        context.progress({ImportStage::Kind::comparingAgain, halfway, 0, 0});
    }
    if (!isPreceded)
        keepCopyBefore(context, staged);
    context.result = staged;
    return writeAsImport(context, file, true);
}

Status updateLog(Database &database, const ImportContext &context, ImportId import)
{
    Statement update(database, QStringLiteral("UPDATE import_batch SET counts = :counts WHERE id = :id"));
    update.bind(u":counts", countsText(context));
    update.bind(u":id", import);
    return update.run();
}

Status noteOlderFile(ImportContext &context, Day newestDay)
{
    // Payments reach further than the returns beside them, so each kind is compared with its own files; and one slip
    // of the pen in a date (31/12/2062) mustn't make every file after it an older one.
    Statement row(context.database(), QStringLiteral("SELECT COALESCE(MAX(newest_day), 0) FROM import_batch WHERE kind = :kind"
                                                     " AND profile = :profile AND undone = 0 AND newest_day <= :tomorrow"));
    row.bind(u":kind", importKindName(context.result.kind));
    row.bind(u":profile", context.result.profile);
    row.bind(u":tomorrow", context.options.today.addDays(1));
    SOMO_TRY(row.run());
    if (row.next() && !newestDay.isNull() && row.day(0) > newestDay)
        context.result.notes.push_back({ImportNote::Kind::olderFile, 0, row.day(0).toIso(), {}, {}});
    return row.status();
}

Result<std::vector<LoggedImport>> loggedImports(Database &database)
{
    Statement rows(database, QStringLiteral("SELECT id, kind, file_name, profile, at_moment, newest_day, counts, undone FROM import_batch ORDER BY id DESC"));
    SOMO_TRY(rows.run());
    std::vector<LoggedImport> found;
    while (rows.next()) {
        found.push_back({rows.id<ImportId>(0), rows.text(1), rows.text(2), rows.text(3), rows.int64(4), rows.day(5), rows.text(6),
                         rows.integer(7) != 0});
    }
    SOMO_TRY(rows.status());
    return found;
}

} // namespace somo
