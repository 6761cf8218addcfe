// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/own_field_query.h"

#include "core/base/text.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace somo::own_fields {

namespace {

OwnField ownFieldOf(const Statement &row)
{
    OwnField field;
    field.id = row.id<OwnFieldId>(0);
    field.subject = row.text(1);
    field.code = row.text(2);
    field.name = row.text(3);
    field.kind = row.text(4);
    const QJsonArray choices = QJsonDocument::fromJson(row.text(5).toUtf8()).array();
    for (const QJsonValue &choice : choices)
        field.choices += choice.toString();
    field.position = row.integer(6);
    field.trait = row.int64(7) == 1;
    field.retired = row.int64(8) == 1;
    field.version = row.int64(9);
    return field;
}

OwnValue ownValueOf(const Statement &row)
{
    OwnValue value;
    value.field = row.id<OwnFieldId>(0);
    if (!row.isNull(1))
        value.text = row.text(1);
    value.number = row.optionalInt64(2);
    return value;
}

Result<std::vector<OwnValue>> ownValues(Statement &rows)
{
    SOMO_TRY(rows.run());
    std::vector<OwnValue> found;
    while (rows.next())
        found.push_back(ownValueOf(rows));
    SOMO_TRY(rows.status());
    return found;
}

} // namespace

Result<std::vector<OwnField>> all(Database &database, const QString &subject)
{
    Statement rows(database, QStringLiteral("SELECT id, subject, code, name, kind, choices, position, trait, retired, version FROM own_field"
                                            " WHERE subject = :subject ORDER BY position, id"));
    rows.bind(u":subject", subject);
    SOMO_TRY(rows.run());
    std::vector<OwnField> found;
    while (rows.next())
        found.push_back(ownFieldOf(rows));
    SOMO_TRY(rows.status());
    return found;
}

Result<std::optional<OwnField>> find(Database &database, const QString &subject, const QString &text)
{
    const QString clean = cleanText(text);
    SOMO_TRY_ASSIGN(const std::vector<OwnField> known, all(database, subject));
    for (const OwnField &field : known) {
        if (field.code == clean)
            return std::optional(field);
    }
    for (const OwnField &field : known) {
        if (field.name == clean)
            return std::optional(field);
    }
    return std::optional<OwnField>();
}

Result<OwnField> byId(Database &database, OwnFieldId id)
{
    Statement row(database, QStringLiteral("SELECT id, subject, code, name, kind, choices, position, trait, retired, version FROM own_field WHERE id = :id"));
    row.bind(u":id", id);
    SOMO_TRY(row.run());
    if (row.next())
        return ownFieldOf(row);
    SOMO_TRY(row.status());
    return failure(ErrorCode::rowNotFound, {QStringLiteral("own_field"), QString::number(id.value)});
}

Result<std::vector<OwnValue>> of(Database &database, CustomerId customer)
{
    Statement rows(database, QStringLiteral("SELECT v.field_id, v.value_text, v.value_number FROM own_value v JOIN own_field f ON f.id = v.field_id"
                                            " WHERE v.customer_id = :customer ORDER BY f.position, f.id, v.id"));
    rows.bind(u":customer", customer);
    return ownValues(rows);
}

Result<std::vector<OwnValue>> of(Database &database, DealId deal)
{
    Statement rows(database, QStringLiteral("SELECT v.field_id, v.value_text, v.value_number FROM own_value v JOIN own_field f ON f.id = v.field_id"
                                            " WHERE v.deal_id = :deal ORDER BY f.position, f.id, v.id"));
    rows.bind(u":deal", deal);
    return ownValues(rows);
}

Result<std::unordered_map<qint64, OwnValue>> ofAllCustomers(Database &database, OwnFieldId field)
{
    Statement rows(database, QStringLiteral("SELECT field_id, value_text, value_number, customer_id FROM own_value WHERE field_id = :field AND customer_id IS NOT NULL"
                                            " ORDER BY customer_id, id"));
    rows.bind(u":field", field);
    SOMO_TRY(rows.run());
    std::unordered_map<qint64, OwnValue> found;
    while (rows.next())
        found.emplace(rows.int64(3), ownValueOf(rows));
    SOMO_TRY(rows.status());
    return found;
}

} // namespace somo::own_fields
