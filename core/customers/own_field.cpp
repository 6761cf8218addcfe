// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/own_field.h"

#include "core/base/day.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace somo::own_fields {

namespace {

constexpr std::array<QStringView, 6> ownKinds{u"text", u"number", u"money", u"date", u"yesno", u"choice"};
constexpr int quantityDecimals = 3;

Error badOwnValue(const OwnField &field, const QString &text, const char *expected)
{
    return failure(ErrorCode::ownValueBad, {field.name, text, QString::fromUtf8(expected)});
}

std::optional<qint64> ownNumber(const QString &text, int decimals)
{
    QString plain = text;
    plain.replace(u',', u'.');
    return exactDecimalFromText(plain.toStdString(), decimals);
}

std::optional<Day> ownDay(const QString &text)
{
    if (const auto iso = Day::fromIso(text))
        return iso;
    const QStringList parts = text.split(u'/');
    if (parts.size() != 3)
        return std::nullopt;
    return Day::fromParts(parts[2].toInt(), parts[1].toInt(), parts[0].toInt());
}

std::optional<qint64> ownYesNo(const QString &text)
{
    const QString word = folded(text);
    for (const QStringView yes : {u"yes", u"co", u"dung", u"y", u"1", u"x", u"true"}) {
        if (word == yes)
            return 1;
    }
    for (const QStringView no : {u"no", u"khong", u"sai", u"n", u"0", u"false"}) {
        if (word == no)
            return 0;
    }
    return std::nullopt;
}

} // namespace

bool isKind(QStringView kind) { return std::ranges::find(ownKinds, kind) != ownKinds.end(); }

Result<OwnValue> fromText(const OwnField &field, const QString &text, const Currency &currency)
{
    OwnValue value{field.id, std::nullopt, std::nullopt};
    const QString clean = cleanText(text);
    if (clean.isEmpty())
        return value;
    if (field.kind == u"text") {
        value.text = clean;
        return value;
    }
    if (field.kind == u"choice") {
        for (const QString &choice : field.choices) {
            if (folded(choice) == folded(clean))
                value.text = choice;
        }
        if (!value.text)
            return failure(ErrorCode::ownValueBad, {field.name, clean, field.choices.join(QStringLiteral(", "))});
        return value;
    }
    if (field.kind == u"date") {
        const auto day = ownDay(clean);
        if (!day || *day < Day::fromNumber(19000101) || lastKnownDay < *day)
            return badOwnValue(field, clean, QT_TRANSLATE_NOOP("expected", "a day such as 2026-10-24"));
        value.number = day->number();
        return value;
    }
    if (field.kind == u"yesno") {
        value.number = ownYesNo(clean);
        if (!value.number)
            return badOwnValue(field, clean, QT_TRANSLATE_NOOP("expected", "yes or no"));
        return value;
    }
    value.number = ownNumber(clean, field.kind == u"money" ? currency.decimals : quantityDecimals);
    if (!value.number)
        return badOwnValue(field, clean, QT_TRANSLATE_NOOP("expected", "a number without separators between thousands, such as 1250000"));
    return value;
}

QString toText(const OwnField &field, const OwnValue &value, const Currency &currency)
{
    if (value.text)
        return *value.text;
    if (!value.number)
        return {};
    if (field.kind == u"money")
        return fixedText(*value.number, currency.decimals);
    if (field.kind == u"date")
        return Day::fromNumber(int(*value.number)).toIso();
    if (field.kind == u"yesno")
        return *value.number == 1 ? QStringLiteral("yes") : QStringLiteral("no");
    return shortText(*value.number, quantityDecimals);
}

} // namespace somo::own_fields
