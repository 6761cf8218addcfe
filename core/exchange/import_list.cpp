// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_list.h"

#include "core/exchange/import_dictionary.h"
#include "core/exchange/import_plan_tables.h"
#include "core/marketing/named_store.h"

#include <QCryptographicHash>

namespace somo {

ListImport::ListImport(ImportContext &context)
    : m_context(context)
    , m_codec(context.currency().decimals)
{
}

QString ListImport::text(const Cells &cells, Field field) const
{
    return toText(cells[size_t(field)].text);
}

Day ListImport::day(const Cells &cells, Field field) const
{
    const Cell &value = cells[size_t(field)];
    return value.present ? Day::fromNumber(int(value.number)) : Day();
}

Status ListImport::finish(Database &, ImportId)
{
    return success();
}

Status ListImport::stage()
{
    Mapper &mapper = m_context.mapper;
    const std::span<const Field> fields = fieldsOf(m_context.result.kind);
    QCryptographicHash digest(QCryptographicHash::Sha256);
    std::string payload;
    while (true) {
        SOMO_TRY_ASSIGN(const MapStep step, mapper.next());
        if (step == MapStep::end)
            break;
        if (++m_context.result.read % lookEveryRow == 0) {
            SOMO_TRY(m_context.stillWanted());
            m_context.readOn(0.5);
        }
        if (step == MapStep::refused) {
            for (const Error &problem : mapper.problems())
                m_context.addError(problem);
            ++m_context.result.skipped;
            continue;
        }
        payload.clear();
        if (const Status encoded = m_codec.encode(mapper, fields, payload); !encoded) {
            m_context.addError(encoded.error());
            ++m_context.result.skipped;
            continue;
        }
        digest.addData(QByteArrayView(payload.data(), qsizetype(payload.size())));
        SOMO_TRY(m_spool.add(keyOf(mapper.row()), mapper.row().row, payload));
    }
    m_digest = digest.result().toHex();
    return m_spool.finishAdding();
}

Status ListImport::keepSaid(Database &database, ImportId import)
{
    if (!said().isNews())
        return success();
    m_saidNews = true;
    if (!import)
        return success(); // a plan
    return RowSaidWriter(database, m_source, import).write(said().kind(), said().key(), said().text());
}

Status ListImport::writeOne(Database &database, ImportId import, qint64 row, const Cells &cells)
{
    ImportResult &result = m_context.result;
    SOMO_TRY(database.execute(QStringLiteral("SAVEPOINT import_row")));
    const auto added = result.added, changed = result.changed, unchanged = result.unchanged;
    const qint64 kept = result.kept;
    const Status wrote = writeRow(database, import, cells);
    if (!wrote) {
        result.added = added;
        result.changed = changed;
        result.unchanged = unchanged;
        result.kept = kept;
        SOMO_TRY(database.execute(QStringLiteral("ROLLBACK TO SAVEPOINT import_row")));
        const QString value = cellText(m_field, cells[size_t(m_field)], m_context.currency().decimals);
        m_context.addErrorAt(wrote.error(), row, m_field, value);
        ++result.skipped;
    }
    return database.execute(QStringLiteral("RELEASE SAVEPOINT import_row"));
}

Status ListImport::writeGroup(Database &database, ImportId import, const std::vector<Row> &rows)
{
    std::vector<Cells> cells(rows.size());
    for (size_t i = 0; i < rows.size(); ++i)
        decodeStaged(rows[i].payload, cells[i]);
    for (const Field field : sharedFields()) {
        Cell last;
        for (const Cells &row : cells)
            last = row[size_t(field)].present ? row[size_t(field)] : last;
        for (Cells &row : cells)
            row[size_t(field)] = last;
    }
    for (size_t i = 0; i < rows.size(); ++i) {
        SOMO_TRY(m_context.stillWanted());
        SOMO_TRY(writeOne(database, import, rows[i].number, cells[i]));
    }
    return success();
}

Status ListImport::writeRows(Database &database, ImportId import, SourceId source)
{
    m_source = source;
    m_said.emplace(database, source);
    const auto reader = m_spool.read();
    const bool grouped = !sharedFields().empty();
    SpoolRecord record;
    std::vector<Row> group;
    std::string key;
    while (reader->next(record)) {
        const std::string_view own = record.key.substr(0, record.key.find('\0'));
        if (!group.empty() && (!grouped || own != key)) {
            SOMO_TRY(writeGroup(database, import, group));
            group.clear();
        }
        key = own;
        group.push_back({record.row, std::string(record.payload)});
    }
    SOMO_TRY(reader->status());
    SOMO_TRY(writeGroup(database, import, group));
    SOMO_TRY(finish(database, import));
    // Its statement must not outlive the transaction.
    m_said.reset();
    return success();
}

Status ListImport::plan()
{
    Database &database = m_context.database();
    PlanTables tables(database);
    SOMO_TRY(tables.begun());
    SOMO_TRY_ASSIGN(const qint64 source, named::find(database, NamedKind::source, m_context.sourceCode()));
    SOMO_TRY_ASSIGN(m_context.result.plannedOn, newestCommand(database));
    Status planned = writeRows(database, {}, SourceId{source});
    m_said.reset();
    return planned;
}

Status ListImport::run()
{
    SOMO_TRY(stage());
    if (m_context.options.dryRun || m_context.mustRefuse())
        return plan();
    bool takenBack = false;
    // It compares as it writes, so whatever others wrote before its turn is seen.
    const Status wrote = planAndWrite(m_context, {{}, m_digest, {}, {}, [&](Database &database, ImportId import, SourceId source) -> Status {
        SOMO_TRY(writeRows(database, import, source));
        const bool nothingNew = m_context.result.added.isEmpty() && m_context.result.changed.isEmpty() && !m_saidNews;
        takenBack = m_context.mustRefuse() || nothingNew;
        if (takenBack)
            return failure(ErrorCode::importStopped);
        // The log was written first, for the rows to point at; now the counts are known.
        return updateLog(database, m_context, import);
    }});
    m_said.reset();
    return takenBack ? success() : wrote;
}

} // namespace somo
