// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_list.h"

#include "core/exchange/import_dictionary.h"

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
        if (++m_context.result.read % 1024 == 0) {
            SOMO_TRY(m_context.stillWanted());
            m_context.progress(mapper.progress() / 2);
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

Status ListImport::writeRows(Database &database, ImportId import)
{
    const auto reader = m_spool.read();
    SpoolRecord record;
    Cells cells;
    while (reader->next(record)) {
        SOMO_TRY(m_context.stillWanted());
        decodeStaged(record.payload, cells);
        SOMO_TRY(database.execute(QStringLiteral("SAVEPOINT import_row")));
        const auto added = m_context.result.added, changed = m_context.result.changed, unchanged = m_context.result.unchanged;
        const Status wrote = writeRow(database, import, cells);
        if (!wrote) {
            m_context.result.added = added;
            m_context.result.changed = changed;
            m_context.result.unchanged = unchanged;
            SOMO_TRY(database.execute(QStringLiteral("ROLLBACK TO SAVEPOINT import_row")));
            const QString value = cellText(m_field, cells[size_t(m_field)], m_context.currency().decimals);
            m_context.addErrorAt(wrote.error(), record.row, m_field, value);
            ++m_context.result.skipped;
        }
        SOMO_TRY(database.execute(QStringLiteral("RELEASE SAVEPOINT import_row")));
    }
    SOMO_TRY(reader->status());
    return finish(database, import);
}

Status ListImport::run()
{
    SOMO_TRY(stage());
    SOMO_TRY_ASSIGN(const qint64 plannedOn, newestCommand(m_context.database()));
    bool takenBack = false;
    const Status wrote = writeAsImport(m_context, plannedOn, {}, m_digest, [&](Database &database, ImportId import, SourceId) -> Status {
        SOMO_TRY(writeRows(database, import));
        takenBack = m_context.mustRefuse() || m_context.options.dryRun || (m_context.result.added.isEmpty() && m_context.result.changed.isEmpty());
        if (takenBack)
            return failure(ErrorCode::importStopped);
        // The log was written first, for the rows to point at; now the counts are known.
        return updateLog(database, m_context, import);
    });
    return takenBack ? success() : wrote;
}

} // namespace somo
