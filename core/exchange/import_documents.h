// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_context.h"
#include "core/storage/bulk_writer.h"

#include <QCryptographicHash>

namespace somo {

/// Finds the order that a payment or return names: in the file's source, else the only one of that code anywhere.
class OrderFinder {
public:
    OrderFinder(Database &database, SourceId source);
    /// Refused: orderUnknown, orderAmbiguous.
    Result<OrderId> find(const QString &code);

private:
    Statement m_inSource, m_anywhere;
    SourceId m_source;
    QString m_lastCode;
    OrderId m_last;
};

/// Stages the rows of payments and returns under a key. A row without its day is refused (dateMissing), unless the day is optional.
class DocumentStage {
public:
    using KeyOf = std::function<std::string(const MappedRow &)>;
    DocumentStage(ImportContext &context, Field dateField, bool isDayOptional = false);
    Status run(const KeyOf &keyOf);
    ImportSpool &spool() { return m_spool; }
    Day newestDay() const { return m_newestDay; }
    QByteArray digest() const { return m_digest.result().toHex(); }

private:
    ImportContext &m_context;
    Field m_dateField;
    bool m_isDayOptional;
    StagedCodec m_codec;
    ImportSpool m_spool;
    Day m_newestDay;
    QCryptographicHash m_digest{QCryptographicHash::Sha256};
};

/// How an import of payments or returns goes: stage the rows, plan all of them against the book in one view, then write
/// them as one command (planAndWrite). `plan` may run several times.
Status runDocuments(ImportContext &context, DocumentStage &stage, const DocumentStage::KeyOf &keyOf, const std::function<Status()> &plan,
                    const std::function<Status(Database &, ImportId, SourceId)> &write);

} // namespace somo
