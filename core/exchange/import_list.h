// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_context.h"
#include "core/exchange/import_row_said.h"

namespace somo {

/// The kinds that are short lists (people, products, targets): staged, then written row by row through the stores in one
/// transaction, which is taken back where a row is refused. A plan runs the same steps on copies of the tables, so that
/// nobody waits for it.
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
    /// Fields that say something of all rows whose keys are equal up to their first \0: the last row's word counts.
    virtual std::span<const Field> sharedFields() const { return {}; }

    void setProblem(Field field) { m_field = field; }
    const Cell &cell(const Cells &cells, Field field) const { return cells[size_t(field)]; }
    QString text(const Cells &cells, Field field) const;
    Day day(const Cells &cells, Field field) const;
    bool isMapped(Field field) const { return m_context.mapper.isMapped(field); }
    void count(QMap<QString, qint64> &counts, const QString &entity) { ++counts[entity]; }
    /// What the source said last time of the row that said().begin() named.
    RowSaid &said() { return *m_said; }
    Status keepSaid(Database &database, ImportId import);
    /// Gives `place` the row's value where the file's word counts (rules §2), and counts a correction that stays.
    template <typename Value>
    void follow(const Cells &cells, Field field, Value &place, const Value &value)
    {
        if (!cell(cells, field).present)
            return;
        if (said().says(field, cell(cells, field)))
            place = value;
        else if (!(place == value))
            keptOne();
    }
    void keptOne() { ++m_context.result.kept; }
    ImportContext &m_context;

private:
    struct Row {
        qint64 number = 0;
        std::string payload;
    };
    Status stage();
    Status plan();
    Status writeRows(Database &database, ImportId import, SourceId source);
    Status writeGroup(Database &database, ImportId import, const std::vector<Row> &rows);
    Status writeOne(Database &database, ImportId import, qint64 row, const Cells &cells);
    StagedCodec m_codec;
    ImportSpool m_spool;
    std::optional<RowSaid> m_said;
    SourceId m_source;
    bool m_saidNews = false;
    Field m_field = Field::orderCode;
    QByteArray m_digest;
};

} // namespace somo
