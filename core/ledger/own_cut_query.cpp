// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/own_cut_query.h"

#include "core/base/text.h"
#include "core/customers/own_field_query.h"
#include "core/storage/settings.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>

namespace somo {

namespace {

/// Never 0, which is "none". A number stands for itself, moved on by one from 0 upwards; a text for 63 bits of its hash:
/// two of one field's texts with the same bits are not to be met with.
qint64 ownCutId(const OwnValue &value)
{
    if (value.number)
        return *value.number < 0 ? *value.number : qint64(quint64(*value.number) + 1);
    const QByteArray hash = QCryptographicHash::hash(value.text->toUtf8(), QCryptographicHash::Sha256);
    return std::max<qint64>(1, qint64(qFromBigEndian<quint64>(hash.constData()) >> 1));
}

/// Choices in the order of their field, numbers and days by size, texts by the alphabet.
QString ownCutSortKey(const OwnField &field, const OwnValue &value)
{
    const auto padded = [](quint64 number) { return QStringLiteral("%1").arg(number, 20, 10, QLatin1Char('0')); };
    if (value.number)
        return padded(quint64(*value.number) + (quint64(1) << 63)); // below 0 stands before
    return field.kind == u"choice" ? padded(quint64(field.choices.indexOf(*value.text))) : QString::fromUtf8(sortKey(*value.text));
}

CutValue ownCutValue(const OwnField &field, const OwnValue &value, const Currency &currency)
{
    const QString text = own_fields::toText(field, value, currency);
    return {ownCutId(value), text, field.kind == u"yesno" ? QString() : text, ownCutSortKey(field, value)};
}

Result<std::vector<OwnField>> traitFields(Database &database)
{
    return own_fields::all(database, QStringLiteral("customer"));
}

Result<std::optional<OwnField>> fieldOfCut(Database &database, const QString &code)
{
    SOMO_TRY_ASSIGN(const std::vector<OwnField> fields, traitFields(database));
    const auto found = std::ranges::find(fields, code, &OwnField::code);
    return found == fields.end() ? std::optional<OwnField>() : std::optional(*found);
}

} // namespace

Result<std::vector<Cut>> ownCuts(Database &database)
{
    SOMO_TRY_ASSIGN(const std::vector<OwnField> fields, traitFields(database));
    std::vector<Cut> cuts;
    for (const OwnField &field : fields) {
        if (field.trait && !field.retired)
            cuts.push_back(Cut::ownCut(field.code, field.name));
    }
    return cuts;
}

Result<std::optional<Cut>> ownCutNamed(Database &database, const QString &code)
{
    SOMO_TRY_ASSIGN(const std::vector<Cut> cuts, ownCuts(database));
    const auto found = std::ranges::find(cuts, code, &Cut::code);
    return found == cuts.end() ? std::optional<Cut>() : std::optional(*found);
}

Result<std::unordered_map<qint64, qint64>> ownCutOfCustomers(Database &database, const Cut &cut)
{
    std::unordered_map<qint64, qint64> of;
    SOMO_TRY_ASSIGN(const auto field, fieldOfCut(database, cut.code()));
    if (!field)
        return of;
    SOMO_TRY_ASSIGN(const auto values, own_fields::ofAllCustomers(database, field->id));
    for (const auto &[customer, value] : values) {
        if (!value.isEmpty())
            of.emplace(customer, ownCutId(value));
    }
    return of;
}

Result<qint64> ownCutValueFromText(Database &database, const Cut &cut, const QString &text)
{
    SOMO_TRY_ASSIGN(const auto field, fieldOfCut(database, cut.code()));
    if (!field)
        return qint64(0);
    SOMO_TRY_ASSIGN(const BookSettings settings, loadSettings(database));
    SOMO_TRY_ASSIGN(const OwnValue asked, own_fields::fromText(*field, text, settings.currency));
    if (asked.isEmpty())
        return qint64(0);
    if (field->kind == u"choice" || field->kind == u"yesno")
        return ownCutId(asked);
    SOMO_TRY_ASSIGN(const auto values, own_fields::ofAllCustomers(database, field->id));
    const bool isKnown = std::ranges::any_of(values, [&](const auto &each) { return each.second.text == asked.text && each.second.number == asked.number; });
    return isKnown ? ownCutId(asked) : 0;
}

Result<QHash<qint64, CutValue>> ownCutValues(Database &database, const Cut &cut, const std::unordered_set<qint64> &ids)
{
    QHash<qint64, CutValue> found;
    SOMO_TRY_ASSIGN(const auto field, fieldOfCut(database, cut.code()));
    if (!field)
        return found;
    SOMO_TRY_ASSIGN(const BookSettings settings, loadSettings(database));
    const auto add = [&](const OwnValue &value) {
        const qint64 id = value.isEmpty() ? 0 : ownCutId(value);
        if (id != 0 && ids.contains(id) && !found.contains(id))
            found.insert(id, ownCutValue(*field, value, settings.currency));
    };
    for (const QString &choice : field->choices)
        add({field->id, choice, std::nullopt});
    if (field->kind == u"yesno") {
        for (const qint64 answer : {0, 1})
            add({field->id, std::nullopt, answer});
    }
    SOMO_TRY_ASSIGN(const auto values, own_fields::ofAllCustomers(database, field->id));
    for (const auto &[customer, value] : values)
        add(value);
    return found;
}

} // namespace somo
