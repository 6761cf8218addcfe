// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/trail_reader.h"

#include "core/words/trail_words.h"

#include <QJsonDocument>

#include <algorithm>

namespace somo {

namespace {

/// What belongs to a thing, and by which column.
struct ThingPart {
    const char16_t *table;
    const char16_t *whole;
    const char16_t *column;
};

constexpr ThingPart thingParts[] = {
    {u"order_line", u"sales_order", u"order_id"},     {u"order_credit", u"sales_order", u"order_id"},   {u"payment", u"sales_order", u"order_id"},
    {u"sales_return", u"sales_order", u"order_id"},   {u"order_reference", u"sales_order", u"order_id"}, {u"customer_contact", u"customer", u"id"},
    {u"customer_tag", u"customer", u"customer_id"},   {u"customer_alias", u"customer", u"customer_id"}, {u"consent", u"customer", u"customer_id"},
    {u"own_value", u"customer", u"customer_id"},      {u"attachment", u"customer", u"customer_id"},     {u"person_pay", u"person", u"person_id"},
    {u"person_region", u"person", u"person_id"},      {u"membership", u"person", u"person_id"},         {u"product_price", u"product", u"product_id"},
    {u"product_cost", u"product", u"product_id"},     {u"product_alias", u"product", u"product_id"},    {u"policy_version", u"policy", u"policy_id"},
    {u"deal_step", u"deal", u"deal_id"},              {u"statement_line", u"statement", u"statement_id"},
};

bool isPayTable(const QString &table)
{
    return table == u"person_pay" || table == u"commission_bonus" || table == u"statement" || table == u"statement_line";
}

std::optional<QJsonObject> keptImage(const Statement &rows, int column)
{
    if (rows.isNull(column))
        return std::nullopt;
    return QJsonDocument::fromJson(rows.text(column).toUtf8()).object();
}

Status addSeqsOf(Statement &rows, std::set<qint64> &found)
{
    SOMO_TRY(rows.run());
    while (rows.next())
        found.insert(rows.int64(0));
    return rows.status();
}

bool isTrailed(const QString &table)
{
    return std::ranges::find(sourceTables(), table, &SourceTable::name) != sourceTables().end();
}

} // namespace

Result<QStringList> TrailReader::columns(const QString &table)
{
    if (!m_columns.contains(table)) {
        SOMO_TRY_ASSIGN(const QStringList found, tableColumns(m_database, table));
        m_columns.insert(table, found);
    }
    return m_columns.value(table);
}

Result<QHash<QString, QString>> TrailReader::references(const QString &table)
{
    if (!m_references.contains(table)) {
        SOMO_TRY_ASSIGN(const std::vector<TableReference> found, tableReferences(m_database, table));
        QHash<QString, QString> targets;
        for (const TableReference &each : found)
            targets.insert(each.column, each.target);
        m_references.insert(table, targets);
    }
    return m_references.value(table);
}

Result<std::set<qint64>> TrailReader::seqsOf(const TrailThing &thing)
{
    if (!isTrailed(thing.table))
        return failure(ErrorCode::internal, {thing.table});
    std::set<qint64> seqs;
    Statement own(m_database, QStringLiteral("SELECT DISTINCT seq FROM trail_change WHERE table_name = :name AND row_id = :row AND seq IS NOT NULL ORDER BY seq"));
    own.bind(u":name", thing.table);
    own.bind(u":row", thing.row);
    SOMO_TRY(addSeqsOf(own, seqs));
    for (const ThingPart &part : thingParts) {
        if (thing.table != QStringView(part.whole))
            continue;
        const QString table = QString::fromUtf16(part.table);
        Statement parts(m_database, QStringLiteral("SELECT DISTINCT c.seq FROM %1 AS p JOIN trail_change AS c ON c.table_name = '%1' AND c.row_id = p.id "
                                                   "WHERE p.%2 = :row AND c.seq IS NOT NULL ORDER BY c.seq")
                                        .arg(table, QString::fromUtf16(part.column)));
        parts.bind(u":row", thing.row);
        SOMO_TRY(addSeqsOf(parts, seqs));
    }
    SOMO_TRY_ASSIGN(const QStringList known, columns(thing.table));
    if (!known.contains(QStringLiteral("import_id")))
        return seqs;
    Statement import(m_database, QStringLiteral("SELECT t.seq FROM %1 AS r JOIN trail_command AS t ON t.import_id = r.import_id WHERE r.id = :row AND t.undoes IS NULL ORDER BY t.seq").arg(thing.table));
    import.bind(u":row", thing.row);
    SOMO_TRY(addSeqsOf(import, seqs));
    return seqs;
}

Result<TrailRows> TrailReader::rowsOf(qint64 seq, int most)
{
    TrailRows answer;
    Statement count(m_database, QStringLiteral("SELECT COUNT(*) FROM trail_change WHERE seq = :seq"));
    count.bind(u":seq", seq);
    SOMO_TRY_ASSIGN(answer.all, runForId(count));
    Statement rows(m_database, QStringLiteral("SELECT c.table_name, c.row_id, c.op, i.before_image, i.after_image FROM trail_change AS c "
                                              "LEFT JOIN trail_image AS i ON i.change_id = c.id WHERE c.seq = :seq ORDER BY c.id LIMIT :most"));
    rows.bind(u":seq", seq);
    rows.bind(u":most", most);
    std::vector<Found> found;
    SOMO_TRY(readChanges(rows, found));
    for (Found &each : found) {
        if (!each.row.isErased) {
            SOMO_TRY_ASSIGN(const std::optional<QJsonObject> now, m_images.current(each.row.table, each.row.row));
            each.row.isChangedSince = !sameImage(each.after, now);
        }
        answer.rows.push_back(std::move(each.row));
    }
    return answer;
}

Result<std::vector<TrailRow>> TrailReader::rowsOfThing(qint64 seq, const TrailThing &thing)
{
    std::vector<TrailRow> answer;
    std::vector<Found> found;
    Statement own(m_database, QStringLiteral("SELECT c.table_name, c.row_id, c.op, i.before_image, i.after_image FROM trail_change AS c "
                                             "LEFT JOIN trail_image AS i ON i.change_id = c.id WHERE c.table_name = :name AND c.row_id = :row AND c.seq = :seq ORDER BY c.id"));
    own.bind(u":name", thing.table);
    own.bind(u":row", thing.row);
    own.bind(u":seq", seq);
    SOMO_TRY(readChanges(own, found));
    for (Found &each : found)
        answer.push_back(std::move(each.row));
    // One command may change thousands of orders: of those that do, the first parts say enough.
    Statement parts(m_database, QStringLiteral("SELECT c.table_name, c.row_id, c.op, i.before_image, i.after_image FROM trail_change AS c "
                                               "JOIN trail_image AS i ON i.change_id = c.id WHERE c.seq = :seq AND c.table_name = :name ORDER BY c.id LIMIT 500"));
    for (const ThingPart &part : thingParts) {
        if (thing.table != QStringView(part.whole))
            continue;
        parts.bind(u":seq", seq);
        parts.bind(u":name", QString::fromUtf16(part.table));
        found.clear();
        SOMO_TRY(readChanges(parts, found));
        for (Found &each : found) {
            if (!each.row.isErased && each.image().value(QString::fromUtf16(part.column)).toInteger() == thing.row)
                answer.push_back(std::move(each.row));
        }
    }
    return answer;
}

Status TrailReader::readChanges(Statement &rows, std::vector<Found> &found)
{
    SOMO_TRY(rows.run());
    while (rows.next()) {
        Found each;
        each.row.table = rows.text(0);
        each.row.row = rows.int64(1);
        each.row.op = rows.text(2).at(0).toLatin1();
        each.before = keptImage(rows, 3);
        each.after = keptImage(rows, 4);
        each.row.isErased = !each.before && !each.after;
        found.push_back(std::move(each));
    }
    SOMO_TRY(rows.status());
    for (Found &each : found) {
        if (!each.row.isErased)
            SOMO_TRY(fill(each));
    }
    return success();
}

Status TrailReader::fill(Found &found)
{
    found.row.metric = found.image().value(QStringLiteral("metric")).toString();
    SOMO_TRY_ASSIGN(found.row.label, labelOf(found));
    SOMO_TRY_ASSIGN(found.row.payOf, payOf(found));
    return addFields(found);
}

Status TrailReader::addFields(Found &found)
{
    SOMO_TRY_ASSIGN(const QStringList known, columns(found.row.table));
    for (const QString &column : known) {
        const QJsonValue was = found.before ? found.before->value(column) : QJsonValue();
        const QJsonValue is = found.after ? found.after->value(column) : QJsonValue();
        if (words::isSilentField(column) || was == is || (was.isUndefined() && is.isNull()) || (was.isNull() && is.isUndefined()))
            continue;
        TrailField field{column, {}, {}};
        if (found.before) {
            SOMO_TRY_ASSIGN(field.before, shown(found.row.table, column, *found.before));
        }
        if (found.after) {
            SOMO_TRY_ASSIGN(field.after, shown(found.row.table, column, *found.after));
        }
        if (field.before != field.after)
            found.row.fields.push_back(std::move(field));
    }
    return success();
}

Result<QString> TrailReader::shown(const QString &table, const QString &column, const QJsonObject &image)
{
    const QJsonValue value = image.value(column);
    if (!value.isDouble())
        return value.toString();
    const qint64 number = value.toInteger();
    // Whose target it is, another column says.
    const QString kind = image.value(QStringLiteral("subject_kind")).toString();
    if (column == u"subject_id")
        return isTrailed(kind) ? nameOf(kind, number) : Result<QString>(QString());
    SOMO_TRY_ASSIGN(const auto targets, references(table));
    const QString target = column == u"id" ? QString() : targets.value(column);
    return target.isEmpty() ? Result<QString>(QString::number(number)) : nameOf(target, number);
}

Result<QString> TrailReader::nameOf(const QString &table, qint64 row)
{
    const std::pair<QString, qint64> key(table, row);
    if (m_names.contains(key))
        return m_names.value(key);
    SOMO_TRY_ASSIGN(const QStringList known, columns(table));
    QString name;
    // Documents go by their code, all else by its name.
    const bool byCode = known.contains(QStringLiteral("code")) && (table == u"sales_order" || !known.contains(QStringLiteral("name")));
    if (byCode || known.contains(QStringLiteral("name"))) {
        Statement named(m_database, QStringLiteral("SELECT %1 FROM %2 WHERE id = :id").arg(byCode ? QStringLiteral("code") : QStringLiteral("name"), table));
        named.bind(u":id", row);
        SOMO_TRY(named.run());
        name = named.next() ? named.text(0) : QString();
        SOMO_TRY(named.status());
    }
    m_names.insert(key, name.isEmpty() ? QString(u'#' + QString::number(row)) : name);
    return m_names.value(key);
}

Result<QString> TrailReader::labelOf(const Found &found)
{
    const QJsonObject &image = found.image();
    for (const QString &column : {QStringLiteral("name"), QStringLiteral("code"), QStringLiteral("key"), QStringLiteral("file_name")}) {
        const QString text = found.row.table == u"sales_order" && column == u"name" ? QString() : image.value(column).toString();
        if (!text.isEmpty())
            return text;
    }
    for (const QString &column : {QStringLiteral("subject_id"), QStringLiteral("order_id"), QStringLiteral("customer_id"), QStringLiteral("product_id"), QStringLiteral("person_id"), QStringLiteral("policy_id")}) {
        if (image.value(column).isDouble()) {
            SOMO_TRY_ASSIGN(const QString name, shown(found.row.table, column, image));
            if (!name.isEmpty())
                return name;
        }
    }
    return QString::number(found.row.row);
}

Result<PersonId> TrailReader::payOf(const Found &found)
{
    if (!isPayTable(found.row.table))
        return PersonId();
    if (found.row.table != u"statement_line")
        return PersonId{found.image().value(QStringLiteral("person_id")).toInteger()};
    Statement person(m_database, QStringLiteral("SELECT COALESCE((SELECT s.person_id FROM statement AS s WHERE s.id = :id), -1)"));
    person.bind(u":id", found.image().value(QStringLiteral("statement_id")).toInteger());
    // Of a statement that was made anew since nobody can say whose it was: it is shown to whoever reads everybody's.
    SOMO_TRY_ASSIGN(const qint64 id, runForId(person));
    return PersonId{id};
}

} // namespace somo
