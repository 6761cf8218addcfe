// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_documents.h"

#include "core/exchange/import_dictionary.h"

#include <algorithm>

namespace somo {

OrderFinder::OrderFinder(Database &database, SourceId source)
    : m_inSource(database, QStringLiteral("SELECT id FROM sales_order WHERE source_id = :source AND code = :code"))
    // Source by source, in that order: codes are indexed within a source only.
    , m_anywhere(database, QStringLiteral("SELECT o.id FROM source s CROSS JOIN sales_order o WHERE o.source_id = s.id AND o.code = :code ORDER BY o.id LIMIT 2"))
    , m_source(source)
{
}

Result<OrderId> OrderFinder::find(const QString &code)
{
    if (m_last && code == m_lastCode)
        return m_last;
    m_last = {};
    if (m_source) {
        m_inSource.bind(u":source", m_source);
        m_inSource.bind(u":code", code);
        SOMO_TRY(m_inSource.run());
        if (m_inSource.next())
            m_last = m_inSource.id<OrderId>(0);
    }
    if (!m_last) {
        m_anywhere.bind(u":code", code);
        SOMO_TRY(m_anywhere.run());
        if (!m_anywhere.next())
            return failure(ErrorCode::orderUnknown, {code});
        m_last = m_anywhere.id<OrderId>(0);
        if (m_anywhere.next()) {
            m_last = {};
            return failure(ErrorCode::orderAmbiguous, {code});
        }
    }
    m_lastCode = code;
    return m_last;
}

DocumentStage::DocumentStage(ImportContext &context, Field dateField, bool isDayOptional)
    : m_context(context)
    , m_dateField(dateField)
    , m_isDayOptional(isDayOptional)
    , m_codec(context.currency().decimals)
{
}

Status DocumentStage::run(const KeyOf &keyOf)
{
    Mapper &mapper = m_context.mapper;
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
            m_context.addProblems(toText(mapper.row()[m_dateField == Field::returnOn ? Field::returnOrder : Field::paymentOrder]));
            ++m_context.result.skipped;
            continue;
        }
        payload.clear();
        const MappedRow &row = mapper.row();
        Status good = m_codec.encode(mapper, fieldsOf(m_context.result.kind), payload);
        if (good && !m_isDayOptional && !row.has(m_dateField)) {
            Error missing = failure(ErrorCode::dateMissing);
            missing.place = {{}, row.row, mapper.columnName(m_dateField), {}};
            good = missing;
        }
        if (!good) {
            m_context.addError(good.error());
            ++m_context.result.skipped;
            continue;
        }
        if (row.has(m_dateField))
            m_newestDay = std::max(m_newestDay, Day::fromNumber(int(m_codec.numberOf(m_dateField, row[m_dateField]).value())));
        m_digest.addData(QByteArrayView(payload.data(), qsizetype(payload.size())));
        SOMO_TRY(m_spool.add(keyOf(row), row.row, payload));
    }
    return m_spool.finishAdding();
}

Status runDocuments(ImportContext &context, DocumentStage &stage, const DocumentStage::KeyOf &keyOf, const std::function<Status()> &plan,
                    const std::function<Status(Database &, ImportId, SourceId)> &write)
{
    SOMO_TRY(stage.run(keyOf));
    // Planned also where a row is refused already: whatever else is wrong is found now, not when that one is mended.
    const auto hasNews = [&context] { return !context.result.added.isEmpty() || !context.result.changed.isEmpty(); };
    return planAndWrite(context, {stage.newestDay(), stage.digest(), plan, hasNews, write});
}

} // namespace somo
