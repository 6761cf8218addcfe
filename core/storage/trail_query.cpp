// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/trail_query.h"

#include "core/base/text.h"
#include "core/storage/bulk_writer.h"
#include "core/storage/trail.h"
#include "core/storage/trail_reader.h"
#include "core/storage/trail_tables.h"
#include "core/words/command_words.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <set>

namespace somo {

namespace {

struct TrailKind {
    const char16_t *code;
    std::vector<const char16_t *> tables;
};

const std::vector<TrailKind> &kindTables()
{
    static const std::vector<TrailKind> kinds{
        {u"orders", {u"sales_order", u"order_line", u"order_credit", u"order_reference", u"order_twin"}},
        {u"payments", {u"payment"}},
        {u"returns", {u"sales_return", u"return_line"}},
        {u"customers", {u"customer", u"customer_contact", u"customer_alias", u"customer_apart", u"customer_tag", u"tag", u"own_field", u"own_value", u"consent", u"privacy_request", u"attachment", u"saved_view"}},
        {u"products", {u"product", u"product_group", u"product_price", u"product_cost", u"product_alias"}},
        {u"people", {u"person", u"person_pay", u"person_region", u"team", u"membership", u"team_account"}},
        {u"targets", {u"target"}},
        {u"policies", {u"policy", u"policy_version", u"policy_draft", u"policy_opinion"}},
        {u"statements", {u"commission_period", u"statement", u"statement_line", u"commission_bonus", u"commission_question"}},
        {u"deals", {u"deal", u"deal_step", u"deal_stage", u"lost_reason"}},
        {u"activities", {u"activity", u"promise"}},
        {u"care", {u"care_script", u"care_item", u"care_refusal"}},
        {u"expenses", {u"expense", u"expense_category", u"expense_word"}},
        {u"weekly_report", {u"weekly_report", u"weekly_value", u"own_metric", u"printed_report"}},
        {u"book_setting", {u"book_setting", u"holiday", u"source", u"area", u"province", u"province_alias", u"channel", u"campaign", u"payer", u"segment", u"credit_rule", u"saved_profile"}},
        {u"import_batch", {u"import_batch"}},
    };
    return kinds;
}

using Seqs = std::set<qint64>;

Status addSeqs(Statement &rows, Seqs &found)
{
    SOMO_TRY(rows.run());
    while (rows.next())
        found.insert(rows.int64(0));
    return rows.status();
}

Result<Seqs> seqsOfKind(Database &database, const QString &code)
{
    const auto kind = std::ranges::find_if(kindTables(), [&](const TrailKind &each) { return code == QStringView(each.code); });
    if (kind == kindTables().end())
        return failure(ErrorCode::internal, {code});
    Seqs found;
    Statement changes(database, QStringLiteral("SELECT DISTINCT seq FROM trail_change WHERE table_name = :name AND seq IS NOT NULL ORDER BY seq"));
    for (const char16_t *table : kind->tables) {
        changes.bind(u":name", QString::fromUtf16(table));
        SOMO_TRY(addSeqs(changes, found));
    }
    // What an import brings leaves no changes.
    Statement imports(database, QStringLiteral("SELECT t.seq FROM trail_command AS t JOIN import_batch AS b ON b.id = t.import_id WHERE b.kind = :kind ORDER BY t.seq"));
    imports.bind(u":kind", code);
    SOMO_TRY(addSeqs(imports, found));
    return found;
}

Result<qint64> seqAround(Database &database, const QString &sql, qint64 moment)
{
    Statement around(database, sql);
    around.bind(u":moment", moment);
    return runForId(around);
}

bool holdsAllSaid(const QString &text, const QStringList &words)
{
    return std::ranges::all_of(words, [&](const QString &word) { return text.contains(word); });
}

LoggedCommand foundCommandAt(const Statement &row)
{
    LoggedCommand command;
    command.seq = row.int64(0);
    command.moment = row.int64(1);
    command.author = row.text(2);
    command.words = wordsFromText(row.text(3));
    command.undoes = row.int64(4);
    command.import = row.id<ImportId>(5);
    command.changes = row.int64(6);
    return command;
}

} // namespace

const QStringList &trailKinds()
{
    static const QStringList kinds = [] {
        QStringList codes;
        for (const TrailKind &kind : kindTables())
            codes += QString::fromUtf16(kind.code);
        return codes;
    }();
    return kinds;
}

Result<TrailFound> findCommands(Database &database, const TrailAsk &ask)
{
    std::optional<Seqs> kind;
    if (!ask.kind.isEmpty()) {
        SOMO_TRY_ASSIGN(kind, seqsOfKind(database, ask.kind));
    }
    std::optional<Seqs> thing;
    if (ask.of) {
        SOMO_TRY_ASSIGN(thing, TrailReader(database).seqsOf(*ask.of));
    }
    // By their order, not by their moments alone: where the clock was set back meanwhile, what came later counts as well.
    SOMO_TRY_ASSIGN(const qint64 first, seqAround(database, QStringLiteral("SELECT COALESCE(MIN(seq), 0) FROM trail_command WHERE moment >= :moment"), ask.since));
    SOMO_TRY_ASSIGN(const qint64 last, seqAround(database, QStringLiteral("SELECT COALESCE(MAX(seq), 0) FROM trail_command WHERE moment < :moment"), ask.until));
    const QStringList words = folded(ask.text).split(u' ', Qt::SkipEmptyParts);
    // The words of a command are the long part of it, so they are left where nobody asks for them.
    BulkQuery rows(database, words.isEmpty() ? QStringLiteral("SELECT seq, COALESCE(undoes, 0), author, '' FROM trail_command ORDER BY seq DESC")
                                             : QStringLiteral("SELECT seq, COALESCE(undoes, 0), author, words FROM trail_command ORDER BY seq DESC"));
    SOMO_TRY(rows.run());
    const auto textAt = [&rows](int column) {
        const std::string_view text = rows.text(column);
        return QString::fromUtf8(text.data(), qsizetype(text.size()));
    };
    TrailFound found;
    while (rows.next()) {
        const qint64 seq = rows.int64(0);
        ++found.all;
        // Newest first: an undo that was itself taken back has no effect on what it undid.
        if (const qint64 undoes = rows.int64(1); undoes != 0 && !found.takenBack.contains(seq))
            found.takenBack.insert(undoes);
        if ((ask.since != 0 && (first == 0 || seq < first)) || (ask.until != 0 && seq > last) || (kind && !kind->contains(seq)) || (thing && !thing->contains(seq)))
            continue;
        if (!ask.author.isEmpty() && textAt(2) != ask.author)
            continue;
        if (!words.isEmpty()) {
            const CommandWords said = wordsFromText(textAt(3));
            if (!holdsAllSaid(folded(QString(words::commandText(said.code, said.args, ask.language) + u' ' + textAt(2))), words))
                continue;
        }
        found.seqs.push_back(seq);
    }
    SOMO_TRY(rows.status());
    return found;
}

Result<std::vector<LoggedCommand>> commandsOf(Database &database, std::span<const qint64> seqs)
{
    Statement row(database, QStringLiteral("SELECT t.seq, t.moment, t.author, t.words, t.undoes, t.import_id, "
                                           "(SELECT COUNT(*) FROM trail_change AS c WHERE c.seq = t.seq) FROM trail_command AS t WHERE t.seq = :seq"));
    std::vector<LoggedCommand> commands;
    for (const qint64 seq : seqs) {
        row.bind(u":seq", seq);
        SOMO_TRY(row.run());
        if (row.next())
            commands.push_back(foundCommandAt(row));
        SOMO_TRY(row.status());
    }
    return commands;
}

Result<QStringList> trailAuthors(Database &database)
{
    Statement rows(database, QStringLiteral("SELECT DISTINCT author FROM trail_command ORDER BY author"));
    SOMO_TRY(rows.run());
    QStringList authors;
    while (rows.next())
        authors += rows.text(0);
    SOMO_TRY(rows.status());
    return authors;
}

Result<std::optional<TrailThing>> thingNamed(Database &database, const QString &kind, const QString &code)
{
    static const QHash<QString, QString> tables{
        {QStringLiteral("order"), QStringLiteral("sales_order")},   {QStringLiteral("customer"), QStringLiteral("customer")}, {QStringLiteral("person"), QStringLiteral("person")},
        {QStringLiteral("product"), QStringLiteral("product")},     {QStringLiteral("policy"), QStringLiteral("policy")},     {QStringLiteral("deal"), QStringLiteral("deal")},
        {QStringLiteral("target"), QStringLiteral("target")},       {QStringLiteral("bonus"), QStringLiteral("commission_bonus")}, {QStringLiteral("statement"), QStringLiteral("statement")},
    };
    const QString table = tables.value(kind);
    if (table.isEmpty())
        return failure(ErrorCode::internal, {kind});
    SOMO_TRY_ASSIGN(const QStringList columns, tableColumns(database, table));
    if (!columns.contains(QStringLiteral("code"))) {
        bool isNumber = false;
        const qint64 row = code.toLongLong(&isNumber);
        return isNumber && row > 0 ? std::optional(TrailThing{table, row}) : std::nullopt;
    }
    Statement present(database, QStringLiteral("SELECT id FROM %1 WHERE code = :code ORDER BY id DESC LIMIT 1").arg(table));
    present.bind(u":code", code);
    SOMO_TRY(present.run());
    if (present.next())
        return std::optional(TrailThing{table, present.int64(0)});
    SOMO_TRY(present.status());
    // What was taken away is known by its last image.
    Statement gone(database, QStringLiteral("SELECT c.row_id, i.before_image FROM trail_change AS c JOIN trail_image AS i ON i.change_id = c.id "
                                            "WHERE c.table_name = :name AND c.op = 'd' AND c.seq IS NOT NULL ORDER BY c.id DESC"));
    gone.bind(u":name", table);
    SOMO_TRY(gone.run());
    while (gone.next()) {
        if (QJsonDocument::fromJson(gone.text(1).toUtf8()).object().value(QStringLiteral("code")).toString() == code)
            return std::optional(TrailThing{table, gone.int64(0)});
    }
    SOMO_TRY(gone.status());
    return std::optional<TrailThing>();
}

const QStringList &trailThingKinds()
{
    static const QStringList kinds{QStringLiteral("order"),  QStringLiteral("customer"), QStringLiteral("person"), QStringLiteral("product"), QStringLiteral("target"),
                                   QStringLiteral("policy"), QStringLiteral("statement"), QStringLiteral("bonus"), QStringLiteral("deal")};
    return kinds;
}

Result<TrailRows> rowsOfCommand(Database &database, qint64 seq, int most)
{
    return TrailReader(database).rowsOf(seq, most);
}

Result<std::vector<TrailStep>> historyOf(Database &database, const TrailThing &thing, int most)
{
    TrailReader reader(database);
    SOMO_TRY_ASSIGN(const std::set<qint64> seqs, reader.seqsOf(thing));
    std::vector<qint64> newest(seqs.rbegin(), seqs.rend());
    if (newest.size() > size_t(most))
        newest.resize(size_t(most));
    SOMO_TRY_ASSIGN(const std::vector<LoggedCommand> commands, commandsOf(database, newest));
    std::vector<TrailStep> steps;
    for (const LoggedCommand &command : commands) {
        SOMO_TRY_ASSIGN(std::vector<TrailRow> rows, reader.rowsOfThing(command.seq, thing));
        steps.push_back({command, std::move(rows)});
    }
    return steps;
}

} // namespace somo
