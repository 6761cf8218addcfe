// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_context.h"

namespace somo {

/// The kinds that are short lists (people, products, targets): staged, then written row by row through the stores in one
/// transaction, which is taken back where a row is refused or only the plan is wanted.
class ListImport {
public:
    explicit ListImport(ImportContext &context);
    virtual ~ListImport() = default;
    Status run();

protected:
    /// Rows are handled in the order of this key, so that the order of the file doesn't matter.
    virtual std::string keyOf(const MappedRow &row) const = 0;
    /// Writes one row. An error refuses the row; setProblem() said where.
    virtual Status writeRow(Database &database, ImportId import, const Cells &cells) = 0;
    /// After the last row.
    virtual Status finish(Database &database, ImportId import);

    void setProblem(Field field) { m_field = field; }
    const Cell &cell(const Cells &cells, Field field) const { return cells[size_t(field)]; }
    QString text(const Cells &cells, Field field) const;
    Day day(const Cells &cells, Field field) const;
    bool isMapped(Field field) const { return m_context.mapper.isMapped(field); }
    void count(QMap<QString, qint64> &counts, const QString &entity) { ++counts[entity]; }
    ImportContext &m_context;

private:
    Status stage();
    Status writeRows(Database &database, ImportId import);
    StagedCodec m_codec;
    ImportSpool m_spool;
    Field m_field = Field::orderCode;
    QByteArray m_digest;
};

} // namespace somo
