// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/recovery_reader.h"

#include <algorithm>
#include <limits>

namespace somo {

namespace {

const QString sequenceTable = QStringLiteral("sqlite_sequence");

/// sqlite_master itself: type, name, table, root, text.
constexpr size_t schemaColumns = 5;

bool isSchemaRow(const StoredRecord &record)
{
    using Kind = StoredValue::Kind;
    if (record.size() != schemaColumns || record[0].kind != Kind::text || record[1].kind != Kind::text || record[2].kind != Kind::text
        || record[3].kind != Kind::integer)
        return false;
    static const std::set<QByteArray> types{"table", "index", "trigger", "view"};
    return types.contains(record[0].bytes);
}

QString shownStored(const StoredValue &value)
{
    switch (value.kind) {
    case StoredValue::Kind::integer: return QString::number(value.number);
    case StoredValue::Kind::text: return QString::fromUtf8(value.bytes);
    default: return {};
    }
}

PageHole wholeTableHole()
{
    return {0, std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max()};
}

} // namespace

bool fitsShape(const TableShape &shape, const StoredRecord &record)
{
    if (record.size() > size_t(shape.columns.size()) || record.size() < size_t(shape.fewest))
        return false;
    for (size_t i = 0; i < record.size(); ++i) {
        const StoredValue::Kind kind = record[i].kind;
        const bool isEmpty = kind == StoredValue::Kind::null;
        if (int(i) == shape.rowColumn) {
            if (!isEmpty)
                return false;
        } else if (isEmpty ? !shape.mayBeNull[i] : kind != (shape.isText[i] ? StoredValue::Kind::text : StoredValue::Kind::integer)) {
            return false;
        }
    }
    return true;
}

Result<std::unique_ptr<RecoveryReader>> RecoveryReader::open(std::unique_ptr<PageFile> file, Database &like)
{
    auto reader = std::make_unique<RecoveryReader>();
    reader->m_file = std::move(file);
    SOMO_TRY(reader->learnShapes(like));
    reader->readSchema();
    return reader;
}

Status RecoveryReader::learnShapes(Database &like)
{
    Statement tables(like, QStringLiteral("SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'shadow') "
                                          "AND substr(name, 1, 7) <> 'sqlite_' ORDER BY name"));
    SOMO_TRY(tables.run());
    std::vector<std::pair<QString, bool>> found;
    while (tables.next())
        found.emplace_back(tables.text(0), tables.int64(1) != 0);
    SOMO_TRY(tables.status());
    Statement columns(like, QStringLiteral("SELECT name, type, \"notnull\", dflt_value IS NOT NULL, pk, "
                                           "(SELECT COUNT(*) FROM pragma_table_info(:table) WHERE pk > 0) FROM pragma_table_info(:name) ORDER BY cid"));
    for (const auto &[name, withoutRows] : found) {
        SOMO_TRY(learnIndexes(like, name));
        if (withoutRows) {
            m_withoutRows += name;
            continue;
        }
        TableShape shape;
        shape.name = name;
        columns.bind(u":table", name);
        columns.bind(u":name", name);
        SOMO_TRY(columns.run());
        while (columns.next()) {
            const int at = int(shape.columns.size());
            const bool isRow = columns.text(1) == u"INTEGER" && columns.int64(4) == 1 && columns.int64(5) == 1;
            const bool mayBeNull = columns.int64(2) == 0;
            shape.columns += columns.text(0);
            shape.isText.push_back(columns.text(1) == u"TEXT");
            shape.mayBeNull.push_back(mayBeNull);
            if (isRow)
                shape.rowColumn = at;
            if (isRow || (!mayBeNull && columns.int64(3) == 0))
                shape.fewest = at + 1;
        }
        SOMO_TRY(columns.status());
        m_shapes.emplace(name, std::move(shape));
    }
    return success();
}

Status RecoveryReader::learnIndexes(Database &like, const QString &table)
{
    Statement columns(like, QStringLiteral("SELECT l.name, i.name, l.partial FROM pragma_index_list(:table) AS l, pragma_index_info(l.name) AS i "
                                           "ORDER BY l.name, i.seqno"));
    columns.bind(u":table", table);
    SOMO_TRY(columns.run());
    while (columns.next()) {
        // A partial index has some rows only; it is followed all the same, but names nobody.
        const QString name = columns.text(0);
        if (m_indexes.empty() || m_indexes.back().name != name)
            m_indexes.push_back({name, columns.int64(2) != 0 ? QString() : table, {}});
        m_indexes.back().columns += columns.text(1);
    }
    return columns.status();
}

void RecoveryReader::takeSchemaRow(const StoredRecord &record)
{
    if (!isSchemaRow(record) || record[3].number < 2 || record[3].number > m_file->pages())
        return;
    m_roots.insert(QString::fromUtf8(record[1].bytes), quint32(record[3].number));
}

/// Where the schema's own tree is broken, its leaves are known by what stands in them.
void RecoveryReader::readSchema()
{
    const std::vector<PageHole> holes = m_file->walkTable(1, [this](qint64, const StoredRecord &record) { takeSchemaRow(record); });
    for (const PageHole &hole : holes)
        m_broken.insert(hole.page);
    if (holes.empty())
        return;
    for (const quint32 page : m_file->looseLeaves()) {
        const PageFile::Leaf leaf = m_file->readLeaf(page);
        const bool isSchema = !leaf.rows.empty() && std::ranges::all_of(leaf.rows, [](const auto &row) { return isSchemaRow(row.second); });
        if (!isSchema)
            continue;
        m_file->take(page);
        for (const auto &row : leaf.rows)
            takeSchemaRow(row.second);
    }
}

const TableShape *RecoveryReader::shape(const QString &table) const
{
    const auto found = m_shapes.find(table);
    return found == m_shapes.end() ? nullptr : &found->second;
}

void RecoveryReader::addHoles(const QString &table, const std::vector<PageHole> &holes)
{
    for (const PageHole &hole : holes) {
        m_holes[table].push_back(hole);
        if (hole.page != 0)
            m_broken.insert(hole.page);
    }
}

void RecoveryReader::walkTableOf(const TableShape &shape, const OnRow *onRow)
{
    const quint32 root = m_roots.value(shape.name);
    if (root == 0) {
        addHoles(shape.name, {wholeTableHole()});
        return;
    }
    std::vector<PageHole> holes = m_file->walkTable(root, [&](qint64 row, const StoredRecord &record) {
        if (!onRow)
            return;
        if (fitsShape(shape, record))
            (*onRow)(shape, row, record);
        else
            m_holes[shape.name].push_back({0, row == std::numeric_limits<qint64>::min() ? row : row - 1, row});
    });
    addHoles(shape.name, holes);
}

void RecoveryReader::walkIndexOf(const IndexShape &index)
{
    const bool isNaming = m_holes.contains(index.table) && m_shapes.contains(index.table);
    const bool whole = m_file->walkIndex(m_roots.value(index.name), [&](const StoredRecord &record) {
        if (!isNaming || record.size() != size_t(index.columns.size()) + 1 || record.back().kind != StoredValue::Kind::integer)
            return;
        const qint64 row = record.back().number;
        if (!misses(index.table, row))
            return;
        KnownColumns &known = m_named[index.table][row];
        for (qsizetype i = 0; i < index.columns.size(); ++i)
            known.insert(index.columns[i], shownStored(record[size_t(i)]));
    });
    if (whole && isNaming)
        m_indexedWhole.insert(index.table);
}

void RecoveryReader::readTrees(const QStringList &tables, const OnRow &onRow)
{
    (void)m_file->walkFreePages();
    for (const QString &table : tables) {
        if (const TableShape *known = shape(table))
            walkTableOf(*known, &onRow);
    }
    for (const auto &[name, shape] : m_shapes) {
        if (!tables.contains(name))
            walkTableOf(shape, nullptr);
    }
    if (const quint32 root = m_roots.value(sequenceTable)) {
        for (const PageHole &hole : m_file->walkTable(root, [this](qint64, const StoredRecord &record) {
                 if (record.size() == 2 && record[0].kind == StoredValue::Kind::text && record[1].kind == StoredValue::Kind::integer)
                     m_lastNumbers.insert(QString::fromUtf8(record[0].bytes), record[1].number);
             }))
            m_broken.insert(hole.page);
    }
    for (const QString &name : std::as_const(m_withoutRows))
        (void)m_file->walkIndex(m_roots.value(name), [](const StoredRecord &) {});
    for (const IndexShape &index : m_indexes)
        walkIndexOf(index);
}

std::vector<const TableShape *> RecoveryReader::tablesOfLeaf(const PageFile::Leaf &leaf) const
{
    std::vector<const TableShape *> fitting;
    for (auto each = m_holes.cbegin(); each != m_holes.cend(); ++each) {
        const TableShape *candidate = shape(each.key());
        const bool fits = candidate && std::ranges::all_of(leaf.rows, [&](const auto &row) {
            return misses(each.key(), row.first) && fitsShape(*candidate, row.second);
        });
        if (fits)
            fitting.push_back(candidate);
    }
    return fitting;
}

void RecoveryReader::readLoose(const OnRow &onRow)
{
    for (const quint32 page : m_file->looseLeaves()) {
        const PageFile::Leaf leaf = m_file->readLeaf(page);
        if (leaf.rows.empty())
            continue;
        const std::vector<const TableShape *> fitting = tablesOfLeaf(leaf);
        if (fitting.size() == 1) {
            for (const auto &[row, record] : leaf.rows)
                onRow(*fitting.front(), row, record);
        } else if (fitting.size() > 1) {
            m_unassigned += qint64(leaf.rows.size());
        }
        if (!leaf.whole)
            m_broken.insert(page);
    }
}

bool RecoveryReader::misses(const QString &table, qint64 row) const
{
    const auto found = m_holes.constFind(table);
    return found != m_holes.cend() && std::ranges::any_of(*found, [row](const PageHole &hole) { return row > hole.above && row <= hole.last; });
}

const std::map<qint64, KnownColumns> &RecoveryReader::named(const QString &table) const
{
    static const std::map<qint64, KnownColumns> none;
    const auto found = m_named.constFind(table);
    return found == m_named.cend() ? none : *found;
}

} // namespace somo
