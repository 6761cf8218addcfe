// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/profile_check.h"

#include "core/base/text.h"
#include "core/exchange/value_convert.h"
#include "core/exchange/value_parse.h"

#include <algorithm>

namespace somo {

namespace {

bool isNumeric(Field field)
{
    switch (fieldType(field)) {
    case FieldType::amount:
    case FieldType::price:
    case FieldType::quantity:
    case FieldType::number: return true;
    default: return false;
    }
}

bool isDateSetting(const QString &format)
{
    if (format == u"auto" || format == dayFirstDates || format == monthFirstDates)
        return true;
    const QStringList forms = format.split(dateFormsBetween);
    return std::all_of(forms.begin(), forms.end(), [&](const QString &form) { return DatePattern::fromText(form).has_value() || (form == u"auto" && forms.size() > 1); });
}

Status checkTreatment(const QString &where, Field field, const ColumnSpec &spec, const Profile &profile)
{
    if (spec.absolute && !isNumeric(field))
        return badProfileValue(where + QStringLiteral(".absolute"), QT_TRANSLATE_NOOP("expected", "an amount or a quantity"));
    if (spec.perLine && field != Field::orderStatus)
        return badProfileValue(where + QStringLiteral(".per"), QT_TRANSLATE_NOOP("expected", "order.status only"));
    if (!spec.revision.isEmpty() && field != Field::orderCode)
        return badProfileValue(where + QStringLiteral(".revision"), QT_TRANSLATE_NOOP("expected", "order.code only"));
    if (!spec.split.isEmpty() && field != Field::lineName && fieldType(field) != FieldType::shares)
        return badProfileValue(where + QStringLiteral(".split"), QT_TRANSLATE_NOOP("expected", "line.name or order.person only"));
    // What an order, its money and its goods hang on is never left out silently.
    const bool matters = isNumeric(field) || fieldType(field) == FieldType::date || fieldType(field) == FieldType::status
        || fieldType(field) == FieldType::shares || fieldType(field) == FieldType::code;
    if (spec.unreadableIsEmpty && matters)
        return badProfileValue(where + QStringLiteral(".unreadable"), QT_TRANSLATE_NOOP("expected", "a field that nothing is counted by"));
    for (const auto &[other, values] : spec.when) {
        if (other == field || !profile.columns.contains(other))
            return badProfileValue(where + QStringLiteral(".when"), QT_TRANSLATE_NOOP("expected", "another mapped field"));
    }
    return success();
}

Status checkReading(const QString &where, Field field, const ColumnSpec &spec, const Profile &profile)
{
    if (!spec.dateFormat.isEmpty() && !isDateSetting(spec.dateFormat))
        return badProfileValue(where + QStringLiteral(".date"), QT_TRANSLATE_NOOP("expected", "a format such as dd/MM/yyyy HH:mm"));
    if (!spec.numberFormat.isEmpty() && spec.numberFormat != u"auto" && !numberReadingFromFormat(spec.numberFormat))
        return badProfileValue(where + QStringLiteral(".number"), QT_TRANSLATE_NOOP("expected", "an example such as 1.234,5"));
    if (!spec.scale.isEmpty() && (!isNumeric(field) || !decimalProduct("1", spec.scale.toStdString())))
        return badProfileValue(where + QStringLiteral(".scale"), QT_TRANSLATE_NOOP("expected", "a number such as 1000 or 0.01, on an amount or a quantity"));
    SOMO_TRY(checkTreatment(where, field, spec, profile));
    if (spec.sum && (!isNumeric(field) || !spec.lookups.empty() || !spec.map.empty()))
        return badProfileValue(where + QStringLiteral(".sum"), QT_TRANSLATE_NOOP("expected", "an amount or a quantity, without map and lookup"));
    if (spec.percentOf.isEmpty())
        return success();
    const char *const expected = QT_TRANSLATE_NOOP("expected", "gross (with line.quantity and line.unit_price mapped) or an amount that is mapped");
    if (fieldType(field) != FieldType::amount)
        return badProfileValue(where + QStringLiteral(".percent_of"), expected);
    if (spec.percentOf == u"gross") {
        if (!profile.columns.contains(Field::lineQuantity) || !profile.columns.contains(Field::lineUnitPrice))
            return badProfileValue(where + QStringLiteral(".percent_of"), expected);
        return success();
    }
    const auto base = fieldFromName(spec.percentOf.toStdString());
    if (!base || *base == field || fieldType(*base) != FieldType::amount || !profile.columns.contains(*base)
        || !profile.columns.at(*base).percentOf.isEmpty())
        return badProfileValue(where + QStringLiteral(".percent_of"), expected);
    return success();
}

Status checkNumbered(const QString &where, const std::vector<ColumnRef> &columns)
{
    for (const ColumnRef &ref : columns) {
        if (!std::holds_alternative<int>(ref))
            return badProfileValue(where, QT_TRANSLATE_NOOP("expected", "a column's number, because the file has no header row"));
    }
    return success();
}

/// What a profile writes itself must be something that the field can hold: told here, once, not row by row.
Status checkWritten(const QString &where, Field field, const ColumnSpec &spec)
{
    ColumnPlan plan;
    plan.field = field;
    plan.type = fieldType(field);
    std::string canonical;
    const auto check = [&](const QString &key, const QString &text) -> Status {
        if (text.isEmpty() || !convertProfileValue(plan, text.toStdString(), canonical))
            return success();
        return badProfileValue(key, QT_TRANSLATE_NOOP("expected", "a value that the field can hold"));
    };
    for (const auto &[word, target] : spec.map) {
        if (!target.field)
            SOMO_TRY(check(where + QStringLiteral(".map.") + word, target.text));
    }
    return check(where + QStringLiteral(".default"), cleanText(spec.defaultValue.value_or(QString())));
}

Status checkMap(const QString &where, Field field, const ColumnSpec &spec, const Profile &profile)
{
    for (const auto &[word, target] : spec.map) {
        if (!target.field)
            continue;
        // One step only: a field that itself borrows from another could go in a circle.
        const auto other = profile.columns.find(*target.field);
        const bool borrows = other == profile.columns.end() || std::ranges::any_of(other->second.map, [](const auto &entry) {
                                 return entry.second.field.has_value();
                             });
        if (*target.field == field || borrows || isNumeric(*target.field) != isNumeric(field))
            return badProfileValue(where + QStringLiteral(".map.") + word, QT_TRANSLATE_NOOP("expected", "another mapped field of the same kind of value"));
    }
    return success();
}

} // namespace

Error badProfileValue(const QString &key, const char *expected) { return failure(ErrorCode::badProfileValue, {key, QString::fromUtf8(expected)}); }

Status checkProfile(const Profile &profile)
{
    const QString kind = importKindName(profile.kind);
    if (fieldsOf(profile.kind).empty())
        return failure(ErrorCode::importKindNotYet, {kind});
    if (profile.columns.empty() && !profile.unpivot)
        return badProfileValue(QStringLiteral("columns"), QT_TRANSLATE_NOOP("expected", "at least one field"));
    if (profile.decimal != u"auto" && profile.decimal != u"." && profile.decimal != u",")
        return badProfileValue(QStringLiteral("file.decimal"), QT_TRANSLATE_NOOP("expected", "auto, \".\" or \",\""));
    if (!isDateSetting(profile.date))
        return badProfileValue(QStringLiteral("file.date"), QT_TRANSLATE_NOOP("expected", "auto, day_first, month_first or a format such as dd/MM/yyyy"));
    for (const auto &[field, spec] : profile.columns) {
        if (!isFieldOf(profile.kind, field))
            return failure(ErrorCode::fieldNotOfKind, {fieldNameText(field), kind});
        SOMO_TRY(checkReading(fieldNameText(field), field, spec, profile));
        SOMO_TRY(checkMap(fieldNameText(field), field, spec, profile));
        SOMO_TRY(checkWritten(fieldNameText(field), field, spec));
        if (profile.headerRow == 0)
            SOMO_TRY(checkNumbered(fieldNameText(field), spec.columns));
    }
    if (profile.unpivot) {
        if (!isFieldOf(profile.kind, profile.unpivot->into))
            return failure(ErrorCode::fieldNotOfKind, {fieldNameText(profile.unpivot->into), kind});
        if (!profile.unpivot->period.isEmpty() && profile.kind != ImportKind::targets)
            return failure(ErrorCode::fieldNotOfKind, {fieldNameText(Field::targetPeriod), kind});
        SOMO_TRY(checkReading(QStringLiteral("unpivot"), profile.unpivot->into, profile.unpivot->reading, profile));
    }
    return success();
}

} // namespace somo
