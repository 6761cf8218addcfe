// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/recovery_writer.h"

#include "core/storage/bulk_writer.h"
#include "core/storage/row_image.h"
#include "core/storage/trail.h"
#include "core/storage/trail_tables.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <set>

namespace somo {

namespace {

constexpr std::array trailTables{u"trail_command", u"trail_change", u"trail_image"};

/// Whose a part is, by the column that says it; the first that a row has.
constexpr std::array<std::pair<QStringView, QStringView>, 11> ownersOfRows{{{u"order_id", u"sales_order"},
                                                                           {u"return_id", u"sales_return"},
                                                                           {u"line_id", u"order_line"},
                                                                           {u"deal_id", u"deal"},
                                                                           {u"customer_id", u"customer"},
                                                                           {u"product_id", u"product"},
                                                                           {u"report_id", u"weekly_report"},
                                                                           {u"statement_id", u"statement"},
                                                                           {u"policy_version_id", u"policy_version"},
                                                                           {u"policy_id", u"policy"},
                                                                           {u"person_id", u"person"}}};

/// A rule of the schema said no (SQLITE_CONSTRAINT), not the disk.
bool isOfRule(const Error &error)
{
    constexpr int constraint = 19;
    return (error.detail.section(u':', 0, 0).toInt() & 0xff) == constraint;
}

/// What the engine said, without its code.
QString saidOf(const Error &error)
{
    return error.detail.mid(error.detail.indexOf(u':') + 1).trimmed();
}

KnownColumns columnsOf(const TableShape &shape, const StoredRecord &record)
{
    KnownColumns known;
    for (size_t i = 0; i < record.size(); ++i) {
        if (record[i].kind == StoredValue::Kind::integer)
            known.insert(shape.columns[qsizetype(i)], QString::number(record[i].number));
        else if (record[i].kind == StoredValue::Kind::text)
            known.insert(shape.columns[qsizetype(i)], QString::fromUtf8(record[i].bytes));
    }
    return known;
}

KnownColumns columnsOfImage(const QJsonObject &image)
{
    KnownColumns known;
    for (auto each = image.begin(); each != image.end(); ++each) {
        if (!each.value().isNull())
            known.insert(each.key(), each.value().isDouble() ? QString::number(each.value().toInteger()) : each.value().toString());
    }
    return known;
}

QString labelFrom(const KnownColumns &known)
{
    for (const char *column : {"code", "name", "key"}) {
        if (const QString text = known.value(QLatin1StringView(column)); !text.isEmpty())
            return text;
    }
    return {};
}

Result<bool> rowIsRecovered(Database &database, const QString &table, qint64 row)
{
    Statement found(database, QStringLiteral("SELECT 1 FROM %1 WHERE id = :id").arg(table));
    found.bind(u":id", row);
    SOMO_TRY(found.run());
    const bool there = found.next();
    SOMO_TRY(found.status());
    return there;
}

Result<KnownColumns> storedColumns(Database &database, const QString &table, qint64 row)
{
    SOMO_TRY_ASSIGN(const std::optional<QJsonObject> image, RowImages(database).current(table, row));
    return image ? columnsOfImage(*image) : KnownColumns();
}

} // namespace

QStringList recoveredTables()
{
    QStringList tables;
    for (const SourceTable &table : sourceTables())
        tables += table.name;
    tables += {QStringLiteral("statement_entry"), QStringLiteral("contact_look")};
    for (const QStringView table : trailTables)
        tables += table.toString();
    return tables;
}

struct RecoveryWriter::Private {
    std::map<std::pair<QString, size_t>, std::unique_ptr<Statement>> inserts; // by table and number of columns
    QHash<QString, size_t> accounts;
    QHash<QString, KnownColumns> named; // "table row" of lost rows, for whoever hangs on them
    QStringList tables = recoveredTables();
};

RecoveryWriter::RecoveryWriter(Database &database, Recovery &recovery)
    : m_database(database)
    , m_recovery(recovery)
    , d(std::make_unique<Private>())
{
}

RecoveryWriter::~RecoveryWriter() = default;

RecoveredTable &RecoveryWriter::account(const QString &table)
{
    const auto known = d->accounts.constFind(table);
    if (known != d->accounts.cend())
        return m_recovery.tables[*known];
    d->accounts.insert(table, m_recovery.tables.size());
    m_recovery.tables.push_back({table});
    return m_recovery.tables.back();
}

void RecoveryWriter::add(const QString &table, qint64 row, const KnownColumns &known, LossReason reason, const QString &detail)
{
    LostRow lost{table, row, labelFrom(known), {}, {}, reason, detail};
    for (const auto &[column, owner] : ownersOfRows) {
        const qint64 number = known.value(column.toString()).toLongLong();
        if (number == 0 || owner == table)
            continue;
        lost.ownerTable = owner.toString();
        const auto stored = storedColumns(m_database, lost.ownerTable, number);
        lost.owner = labelFrom(stored && !stored->isEmpty() ? *stored : d->named.value(lost.ownerTable + u' ' + QString::number(number)));
        if (lost.owner.isEmpty())
            lost.owner = QString::number(number);
        break;
    }
    RecoveredTable &counted = account(table);
    switch (reason) {
    case LossReason::unreadable: ++counted.lost; break;
    case LossReason::brokeRule:
    case LossReason::parentLost: ++counted.setAside; break;
    case LossReason::referenceLost: ++counted.changed; break;
    }
    m_recovery.rows.push_back(std::move(lost));
}

void RecoveryWriter::writeRow(const TableShape &shape, qint64 row, const StoredRecord &record)
{
    if (!m_state || !d->tables.contains(shape.name))
        return;
    std::unique_ptr<Statement> &insert = d->inserts[{shape.name, record.size()}];
    if (!insert) {
        const QStringList columns = shape.columns.mid(0, qsizetype(record.size()));
        insert = std::make_unique<Statement>(m_database, QStringLiteral("INSERT INTO %1 (%2) VALUES (:%3)")
                                                             .arg(shape.name, columns.join(u','), columns.join(QStringLiteral(",:"))));
    }
    for (size_t i = 0; i < record.size(); ++i) {
        const QString name = u':' + shape.columns[qsizetype(i)];
        if (int(i) == shape.rowColumn)
            insert->bind(name, row);
        else if (record[i].kind == StoredValue::Kind::null)
            insert->bindNull(name);
        else if (record[i].kind == StoredValue::Kind::text)
            insert->bind(name, QString::fromUtf8(record[i].bytes));
        else
            insert->bind(name, record[i].number);
    }
    const Status written = insert->run();
    if (written)
        ++account(shape.name).recovered;
    else if (isOfRule(written.error()))
        add(shape.name, row, columnsOf(shape, record), LossReason::brokeRule, saidOf(written.error()));
    else
        m_state = written;
}

Status RecoveryWriter::writeRows(RecoveryReader &reader)
{
    SOMO_TRY(dropTrailTriggers(m_database));
    for (const QString &table : std::as_const(d->tables)) {
        if (reader.shape(table))
            account(table); // named also where nothing of it was there
    }
    const auto write = [this](const TableShape &shape, qint64 row, const StoredRecord &record) { writeRow(shape, row, record); };
    reader.readTrees(d->tables, write);
    reader.readLoose(write);
    d->inserts.clear();
    return m_state;
}

/// Rows that the trail saw last as being there; what an import brought that was taken back went without a trace.
Status RecoveryWriter::addTrailsMissing(const RecoveryReader &reader, const QString &table, std::map<qint64, KnownColumns> &missing)
{
    Statement rows(m_database, QStringLiteral("SELECT n.row_id, i.after_image FROM (SELECT row_id, MAX(id) AS last_id FROM trail_change "
                                              "WHERE table_name = :name AND seq IS NOT NULL GROUP BY row_id) AS n JOIN trail_change AS c ON c.id = n.last_id "
                                              "LEFT JOIN trail_image AS i ON i.change_id = c.id WHERE c.op <> 'd' "
                                              "AND NOT EXISTS (SELECT 1 FROM %1 AS t WHERE t.id = n.row_id) ORDER BY n.row_id")
                                   .arg(table));
    rows.bind(u":name", table);
    SOMO_TRY(rows.run());
    while (rows.next()) {
        const qint64 row = rows.int64(0);
        if (!reader.misses(table, row))
            continue;
        const KnownColumns known = rows.isNull(1) ? KnownColumns() : columnsOfImage(QJsonDocument::fromJson(rows.text(1).toUtf8()).object());
        const qint64 import = known.value(QStringLiteral("import_id")).toLongLong();
        if (import != 0 && !missing.contains(row)) {
            Statement undone(m_database, QStringLiteral("SELECT 1 FROM import_batch WHERE id = :id AND undone = 1"));
            undone.bind(u":id", import);
            SOMO_TRY(undone.run());
            if (undone.next())
                continue;
        }
        missing[row].insert(known);
    }
    return rows.status();
}

Status RecoveryWriter::listMissing(const RecoveryReader &reader, const QString &table)
{
    if (!reader.misses(table) || !reader.shape(table))
        return success();
    const bool isSource = std::ranges::any_of(sourceTables(), [&](const SourceTable &each) { return each.name == table; });
    const TableShape &shape = *reader.shape(table);
    const QString number = shape.rowColumn < 0 ? QStringLiteral("rowid") : shape.columns[shape.rowColumn];
    std::map<qint64, KnownColumns> missing;
    Statement present(m_database, QStringLiteral("SELECT 1 FROM %1 WHERE %2 = :row").arg(table, number));
    for (const auto &[row, known] : reader.named(table)) {
        present.bind(u":row", row);
        SOMO_TRY(present.run());
        if (!present.next())
            missing[row] = known;
    }
    if (isSource)
        SOMO_TRY(addTrailsMissing(reader, table, missing));
    account(table).mayLackMore = !reader.namesAll(table);
    for (const auto &[row, known] : missing)
        d->named.insert(table + u' ' + QString::number(row), known);
    // Those that a rule refused are listed as such.
    std::set<qint64> refused;
    for (const LostRow &lost : m_recovery.rows) {
        if (lost.table == table)
            refused.insert(lost.row);
    }
    for (const auto &[row, known] : missing) {
        if (!refused.contains(row))
            add(table, row, known, LossReason::unreadable, {});
    }
    return success();
}

/// The trail is kept where its chain holds from the first command to the newest change; else every row is logged as the
/// recovery's. The chain runs over every command and change, so a gap shows, but for one at the end.
Status RecoveryWriter::decideTrail(const RecoveryReader &reader)
{
    bool whole = true;
    for (const QStringView table : trailTables)
        whole = whole && account(table.toString()).setAside == 0;
    const QString changes = QStringLiteral("trail_change");
    if (whole && reader.misses(changes)) {
        Statement newest(m_database, QStringLiteral("SELECT COALESCE(MAX(id), 0) FROM trail_change"));
        SOMO_TRY_ASSIGN(const qint64 last, runForId(newest));
        whole = last == reader.lastNumber(changes);
    }
    if (whole) {
        SOMO_TRY_ASSIGN(const std::vector<Discrepancy> broken, verifyTrail(m_database));
        SOMO_TRY_ASSIGN(const qint64 newest, newestSeq(m_database));
        whole = broken.empty() && newest > 0;
    }
    m_recovery.trailKept = whole;
    return success();
}

Status RecoveryWriter::beginTrail()
{
    SOMO_TRY(m_database.execute(QStringLiteral("DELETE FROM trail_image")));
    SOMO_TRY(m_database.execute(QStringLiteral("DELETE FROM trail_change")));
    SOMO_TRY(m_database.execute(QStringLiteral("DELETE FROM trail_command")));
    for (const SourceTable &table : sourceTables()) {
        SOMO_TRY_ASSIGN(const QStringList columns, tableColumns(m_database, table.name));
        if (columns.isEmpty())
            continue;
        const QString own = columns.contains(QStringLiteral("import_id")) ? QStringLiteral("WHERE import_id IS NULL ") : QString();
        Statement changes(m_database, QStringLiteral("INSERT INTO trail_change (table_name, row_id, op) SELECT '%1', id, 'i' FROM %1 %2ORDER BY id").arg(table.name, own));
        SOMO_TRY(changes.run());
        Statement images(m_database, QStringLiteral("INSERT INTO trail_image (change_id, after_image) SELECT c.id, %1 FROM trail_change AS c "
                                                    "JOIN %2 AS t ON t.id = c.row_id WHERE c.table_name = :name ORDER BY c.id")
                                         .arg(imageExpression(Engine::sqlite, QStringLiteral("t"), columns), table.name));
        images.bind(u":name", table.name);
        SOMO_TRY(images.run());
    }
    return success();
}

/// The kept trail learns that the missing rows are gone, as if they had been deleted by the recovery.
Status RecoveryWriter::noteMissing()
{
    Statement last(m_database, QStringLiteral("SELECT i.after_image FROM trail_change AS c JOIN trail_image AS i ON i.change_id = c.id "
                                              "WHERE c.table_name = :name AND c.row_id = :row ORDER BY c.id DESC LIMIT 1"));
    Statement change(m_database, QStringLiteral("INSERT INTO trail_change (table_name, row_id, op) VALUES (:name, :row, 'd') RETURNING id"));
    Statement image(m_database, QStringLiteral("INSERT INTO trail_image (change_id, before_image) VALUES (:id, :image)"));
    for (const LostRow &lost : m_recovery.rows) {
        const bool isGone = lost.reason == LossReason::unreadable || lost.reason == LossReason::brokeRule;
        const bool isSource = std::ranges::any_of(sourceTables(), [&](const SourceTable &each) { return each.name == lost.table; });
        if (!isGone || !isSource)
            continue;
        SOMO_TRY_ASSIGN(const bool there, rowIsRecovered(m_database, lost.table, lost.row));
        if (there)
            continue; // twice in the file, and one of them was taken
        last.bind(u":name", lost.table);
        last.bind(u":row", lost.row);
        SOMO_TRY(last.run());
        const bool isKnown = last.next() && !last.isNull(0);
        const QString known = isKnown ? last.text(0) : QStringLiteral("{\"id\":%1}").arg(lost.row);
        change.bind(u":name", lost.table);
        change.bind(u":row", lost.row);
        SOMO_TRY_ASSIGN(const qint64 id, runForId(change));
        (void)change.next(); // the statement is over
        image.bind(u":id", id);
        image.bind(u":image", known);
        SOMO_TRY(image.run());
    }
    return success();
}

Status RecoveryWriter::cut(const QString &table, qint64 row, const QString &column, bool mayBeNull)
{
    SOMO_TRY_ASSIGN(const KnownColumns known, storedColumns(m_database, table, row));
    if (mayBeNull) {
        Statement empty(m_database, QStringLiteral("UPDATE %1 SET %2 = NULL WHERE id = :id").arg(table, column));
        empty.bind(u":id", row);
        const Status emptied = empty.run();
        if (emptied) {
            add(table, row, known, LossReason::referenceLost, column);
            return success();
        }
        if (!isOfRule(emptied.error()))
            return emptied;
    }
    Statement remove(m_database, QStringLiteral("DELETE FROM %1 WHERE id = :id").arg(table));
    remove.bind(u":id", row);
    SOMO_TRY(remove.run());
    --account(table).recovered;
    add(table, row, known, LossReason::parentLost, column);
    return success();
}

Status RecoveryWriter::cutReferences(bool &any)
{
    struct Broken {
        QString table;
        qint64 row;
        QString column;
        bool mayBeNull;
    };
    Statement check(m_database, QStringLiteral("SELECT f.\"table\", f.rowid, k.\"from\", (SELECT c.\"notnull\" + c.pk FROM pragma_table_info(f.\"table\") AS c "
                                               "WHERE c.name = k.\"from\") FROM pragma_foreign_key_check AS f, pragma_foreign_key_list(f.\"table\") AS k "
                                               "WHERE k.id = f.fkid ORDER BY 1, 2, 3"));
    SOMO_TRY(check.run());
    std::vector<Broken> broken;
    while (check.next())
        broken.push_back({check.text(0), check.int64(1), check.text(2), check.int64(3) == 0});
    SOMO_TRY(check.status());
    any = !broken.empty();
    for (const Broken &each : broken) {
        SOMO_TRY_ASSIGN(const bool there, rowIsRecovered(m_database, each.table, each.row));
        if (there)
            SOMO_TRY(cut(each.table, each.row, each.column, each.mayBeNull));
    }
    return success();
}

/// No number is given twice, not even that of a row that is lost.
Status RecoveryWriter::raiseNumbers(const RecoveryReader &reader)
{
    QHash<QString, qint64> highest;
    for (const LostRow &lost : m_recovery.rows)
        highest[lost.table] = std::max(highest.value(lost.table), lost.row);
    for (const QString &table : std::as_const(d->tables)) {
        Statement gives(m_database, QStringLiteral("SELECT COALESCE((SELECT seq FROM sqlite_sequence WHERE name = :name), 0) FROM sqlite_master "
                                                   "WHERE type = 'table' AND name = :table AND instr(sql, 'AUTOINCREMENT') > 0"));
        gives.bind(u":name", table);
        gives.bind(u":table", table);
        SOMO_TRY(gives.run());
        if (!gives.next())
            continue;
        const qint64 given = std::max(reader.lastNumber(table), highest.value(table));
        const qint64 known = gives.int64(0);
        if (given > known)
            SOMO_TRY(reserveIds(m_database, table, given - known));
    }
    return success();
}

Status RecoveryWriter::settle(const RecoveryReader &reader)
{
    SOMO_TRY(decideTrail(reader));
    for (const QString &table : std::as_const(d->tables))
        SOMO_TRY(listMissing(reader, table));
    // What is set aside from here on leaves images in a trail that is kept; a new one begins with what stands in the end.
    if (m_recovery.trailKept) {
        SOMO_TRY(createTrailTriggers(m_database));
        SOMO_TRY(noteMissing());
    } else {
        SOMO_TRY(m_database.execute(QStringLiteral("DELETE FROM trail_image")));
    }
    // A row that goes takes the next with it.
    constexpr int deepest = 100;
    bool any = true;
    for (int round = 0; any && round < deepest; ++round)
        SOMO_TRY(cutReferences(any));
    if (!m_recovery.trailKept) {
        SOMO_TRY(beginTrail());
        SOMO_TRY(createTrailTriggers(m_database));
    }
    SOMO_TRY(raiseNumbers(reader));
    m_recovery.brokenPages = reader.brokenPages();
    m_recovery.unassignedRows = reader.unassignedRows();
    return success();
}

} // namespace somo
