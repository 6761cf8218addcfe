// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/own_field_store.h"

#include "core/base/day.h"
#include "core/customers/known_customer.h"
#include "core/customers/own_field_query.h"
#include "core/marketing/named_store.h"
#include "core/service/activity_store.h"
#include "core/storage/row_changes.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace somo::own_fields {

namespace {

Error noSuchField(OwnFieldId id)
{
    return failure(ErrorCode::rowNotFound, {QStringLiteral("own_field"), QString::number(id.value)});
}

QString choicesText(const QStringList &choices)
{
    return choices.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(choices)).toJson(QJsonDocument::Compact));
}

/// Cleaned, each once, without empty ones; only of a choice.
Result<QStringList> checkedChoices(const OwnField &field)
{
    QStringList choices;
    if (field.kind != u"choice")
        return choices;
    for (const QString &each : field.choices) {
        const auto choice = checkedServiceNote(each);
        if (!choice)
            return choice.error();
        if (!choice->isEmpty() && !choices.contains(*choice))
            choices += *choice;
    }
    constexpr qsizetype fewest = 2;
    if (choices.size() < fewest)
        return failure(ErrorCode::ownChoicesMissing, {field.name});
    return choices;
}

/// A choice that somebody has stays one.
Status checkChoicesKept(Database &database, OwnFieldId field, const QStringList &choices)
{
    Statement used(database, QStringLiteral("SELECT value_text, COUNT(*) FROM own_value WHERE field_id = :field AND value_text IS NOT NULL GROUP BY value_text ORDER BY value_text"));
    used.bind(u":field", field);
    SOMO_TRY(used.run());
    while (used.next()) {
        if (!choices.contains(used.text(0)))
            return failure(ErrorCode::ownChoiceUsed, {used.text(0), used.text(1)});
    }
    return used.status();
}

bool isOfOwnKind(const OwnField &field, const OwnValue &value)
{
    if (field.kind == u"text" || field.kind == u"choice")
        return value.text && !value.number && (field.kind == u"text" || field.choices.contains(*value.text));
    if (!value.number || value.text)
        return false;
    if (field.kind == u"yesno")
        return *value.number == 0 || *value.number == 1;
    if (field.kind != u"date")
        return true;
    const qint64 day = *value.number;
    return day > 0 && day <= lastKnownDay.number() && Day::fromParts(int(day / 10000), int(day / 100 % 100), int(day % 100)).has_value();
}

/// The value as it is kept; refused where it isn't one of its field's.
Result<OwnValue> checkedOwnValue(Database &database, const OwnValue &value)
{
    OwnValue checked = value;
    SOMO_TRY_ASSIGN(const OwnField field, byId(database, value.field));
    if (checked.text) {
        SOMO_TRY_ASSIGN(checked.text, checkedServiceNote(*checked.text));
        if (checked.text->isEmpty())
            checked.text.reset();
    }
    if (!checked.isEmpty() && !isOfOwnKind(field, checked))
        return failure(ErrorCode::ownValueBad, {field.name, checked.text.value_or(QString::number(checked.number.value_or(0))), field.choices.join(QStringLiteral(", "))});
    return checked;
}

/// `known` and `come` are statements about one customer or deal, which stands in :subject.
Status writeOwnValue(Database &database, const OwnValue &value, qint64 subject, ImportId import, Statement &known, const QString &come)
{
    known.bind(u":field", value.field);
    known.bind(u":subject", subject);
    SOMO_TRY(known.run());
    const qint64 row = known.next() ? known.int64(0) : 0;
    const bool isSame = row != 0 && (known.isNull(1) ? std::nullopt : std::optional(known.text(1))) == value.text && known.optionalInt64(2) == value.number;
    SOMO_TRY(known.status());
    if (isSame || (row == 0 && value.isEmpty()))
        return success();
    if (value.isEmpty()) {
        Statement go(database, QStringLiteral("DELETE FROM own_value WHERE id = :id"));
        go.bind(u":id", row);
        return go.run();
    }
    Statement write(database, row != 0 ? QStringLiteral("UPDATE own_value SET value_text = :text, value_number = :number, version = version + 1 WHERE id = :id") : come);
    write.bind(u":text", value.text);
    write.bind(u":number", value.number);
    if (row != 0) {
        write.bind(u":id", row);
        return write.run();
    }
    write.bind(u":field", value.field);
    write.bind(u":subject", subject);
    write.bind(u":import", import);
    return write.run();
}

Status checkOwnField(const OwnField &field)
{
    if (field.subject != u"customer" && field.subject != u"deal")
        return failure(ErrorCode::badServiceWord, {field.subject});
    if (!isKind(field.kind))
        return failure(ErrorCode::badServiceWord, {field.kind});
    return success();
}

} // namespace

Result<OwnFieldId> add(Database &database, const OwnField &field)
{
    SOMO_TRY_ASSIGN(const QString code, checkedCode(field.code));
    SOMO_TRY_ASSIGN(const QString name, checkedName(field.name, code));
    SOMO_TRY(checkOwnField(field));
    SOMO_TRY_ASSIGN(const QStringList choices, checkedChoices(field));
    Statement taken(database, QStringLiteral("SELECT COUNT(*) FROM own_field WHERE code = :code"));
    taken.bind(u":code", code);
    SOMO_TRY_ASSIGN(const qint64 others, runForId(taken));
    if (others > 0)
        return failure(ErrorCode::codeTaken, {code});
    Statement last(database, QStringLiteral("SELECT COALESCE(MAX(position), 0) FROM own_field WHERE subject = :subject"));
    last.bind(u":subject", field.subject);
    SOMO_TRY_ASSIGN(const qint64 before, runForId(last));
    Statement row(database, QStringLiteral("INSERT INTO own_field (subject, code, name, sort_key, kind, choices, position, trait, retired)"
                                           " VALUES (:subject, :code, :name, :key, :kind, :choices, :position, :trait, :retired) RETURNING id"));
    row.bind(u":subject", field.subject);
    row.bind(u":code", code);
    row.bind(u":name", name);
    row.bind(u":key", sortKeyText(name));
    row.bind(u":kind", field.kind);
    row.bind(u":choices", choicesText(choices));
    row.bind(u":position", before + 1);
    row.bind(u":trait", field.trait ? 1 : 0);
    row.bind(u":retired", field.retired ? 1 : 0);
    SOMO_TRY_ASSIGN(const qint64 id, runForId(row));
    return OwnFieldId{id};
}

Status update(Database &database, const OwnField &field)
{
    SOMO_TRY_ASSIGN(const OwnField known, byId(database, field.id));
    if (field.version != 0)
        SOMO_TRY(unchangedSince(database, {QStringLiteral("own_field"), field.id.value, field.version}));
    SOMO_TRY_ASSIGN(const QString name, checkedName(field.name, known.code));
    OwnField checked = field;
    checked.kind = known.kind;
    SOMO_TRY_ASSIGN(const QStringList choices, checkedChoices(checked));
    if (known.kind == u"choice")
        SOMO_TRY(checkChoicesKept(database, field.id, choices));
    Statement row(database, QStringLiteral("UPDATE own_field SET name = :name, sort_key = :key, choices = :choices, position = :position, trait = :trait, retired = :retired,"
                                           " version = version + 1 WHERE id = :id"));
    row.bind(u":name", name);
    row.bind(u":key", sortKeyText(name));
    row.bind(u":choices", choicesText(choices));
    row.bind(u":position", field.position);
    row.bind(u":trait", field.trait ? 1 : 0);
    row.bind(u":retired", field.retired ? 1 : 0);
    row.bind(u":id", field.id);
    return row.run();
}

Status remove(Database &database, OwnFieldId field)
{
    SOMO_TRY_ASSIGN(const OwnField known, byId(database, field));
    Statement used(database, QStringLiteral("SELECT COUNT(*) FROM own_value WHERE field_id = :field"));
    used.bind(u":field", field);
    SOMO_TRY_ASSIGN(const qint64 count, runForId(used));
    if (count > 0)
        return failure(ErrorCode::ownFieldUsed, {known.name, QString::number(count)});
    Statement row(database, QStringLiteral("DELETE FROM own_field WHERE id = :id RETURNING id"));
    row.bind(u":id", field);
    SOMO_TRY(row.run());
    return row.next() ? success() : Status(noSuchField(field));
}

Status set(Database &database, CustomerId customer, const OwnValue &value, ImportId import)
{
    SOMO_TRY(checkCustomerIsThere(database, customer));
    SOMO_TRY_ASSIGN(const OwnValue checked, checkedOwnValue(database, value));
    Statement known(database, QStringLiteral("SELECT id, value_text, value_number FROM own_value WHERE field_id = :field AND customer_id = :subject ORDER BY id"));
    return writeOwnValue(database, checked, customer.value, import, known,
                         QStringLiteral("INSERT INTO own_value (field_id, customer_id, value_text, value_number, import_id) VALUES (:field, :subject, :text, :number, :import)"));
}

Status set(Database &database, DealId deal, const OwnValue &value, ImportId import)
{
    SOMO_TRY_ASSIGN(const OwnValue checked, checkedOwnValue(database, value));
    Statement known(database, QStringLiteral("SELECT id, value_text, value_number FROM own_value WHERE field_id = :field AND deal_id = :subject ORDER BY id"));
    return writeOwnValue(database, checked, deal.value, import, known,
                         QStringLiteral("INSERT INTO own_value (field_id, deal_id, value_text, value_number, import_id) VALUES (:field, :subject, :text, :number, :import)"));
}

} // namespace somo::own_fields
