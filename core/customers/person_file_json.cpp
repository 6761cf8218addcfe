// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/person_file.h"

#include <QJsonArray>

namespace somo {

namespace {

QJsonValue textOrNone(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue dayOrNone(Day day)
{
    return day.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(day.toIso());
}

QJsonObject whoJson(const PersonFile &file)
{
    const Customer &customer = file.customer;
    QJsonValue birthDay(QJsonValue::Null);
    if (customer.birthDay)
        birthDay = QStringLiteral("%1-%2").arg(*customer.birthDay / 100, 2, 10, QLatin1Char('0')).arg(*customer.birthDay % 100, 2, 10, QLatin1Char('0'));
    return {{QStringLiteral("code"), customer.code},
            {QStringLiteral("name"), customer.name},
            {QStringLiteral("kind"), customer.kind},
            {QStringLiteral("group"), textOrNone(customer.group)},
            {QStringLiteral("stage_said"), textOrNone(customer.stageSaid)},
            {QStringLiteral("gender"), textOrNone(customer.gender)},
            {QStringLiteral("birth_year"), customer.birthYear ? QJsonValue(*customer.birthYear) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("birth_day"), birthDay},
            {QStringLiteral("phone"), textOrNone(customer.phoneTyped)},
            {QStringLiteral("email"), textOrNone(customer.email)},
            {QStringLiteral("address"), textOrNone(customer.address)},
            {QStringLiteral("province"), textOrNone(file.province)},
            {QStringLiteral("segment"), textOrNone(file.segment)},
            {QStringLiteral("keeper"), textOrNone(file.keeper)},
            {QStringLiteral("keeper_from"), dayOrNone(customer.keeperFrom)},
            {QStringLiteral("came_from"), textOrNone(file.cameFrom)},
            {QStringLiteral("note"), textOrNone(customer.note)},
            {QStringLiteral("former_codes"), QJsonArray::fromStringList(file.aliases)},
            {QStringLiteral("tags"), QJsonArray::fromStringList(file.tags)}};
}

QJsonObject consentJson(const Consent &consent)
{
    return {{QStringLiteral("purpose"), consent.purpose},
            {QStringLiteral("channel"), consent.channel},
            {QStringLiteral("state"), consent.state},
            {QStringLiteral("from"), dayOrNone(consent.from)},
            {QStringLiteral("not_before"), dayOrNone(consent.notBefore)},
            {QStringLiteral("after_minute"), consent.afterMinute ? QJsonValue(*consent.afterMinute) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("source"), textOrNone(consent.source)},
            {QStringLiteral("proof"), textOrNone(consent.proof)}};
}

QJsonObject orderJson(const PersonFile::Order &order, const Currency &currency)
{
    QJsonArray lines;
    for (const PersonFile::Line &line : order.lines)
        lines.append(QJsonObject{{QStringLiteral("product"), line.product}, {QStringLiteral("quantity"), quantityText(line.quantity)}, {QStringLiteral("net"), moneyText(line.net, currency)}});
    return {{QStringLiteral("code"), order.code},
            {QStringLiteral("day"), dayOrNone(order.day)},
            {QStringLiteral("status"), order.status},
            {QStringLiteral("total"), moneyText(order.total, currency)},
            {QStringLiteral("paid"), moneyText(order.paid, currency)},
            {QStringLiteral("returned"), moneyText(order.returned, currency)},
            {QStringLiteral("note"), textOrNone(order.note)},
            {QStringLiteral("lines"), lines}};
}

} // namespace

QJsonObject personFileJson(const PersonFile &file, const Currency &currency, Day madeOn)
{
    QJsonArray own, consents, orders, events, files;
    for (const PersonFile::Field &field : file.own)
        own.append(QJsonObject{{QStringLiteral("name"), field.name}, {QStringLiteral("value"), field.value}});
    for (const Consent &consent : file.consents)
        consents.append(consentJson(consent));
    for (const PersonFile::Order &order : file.orders)
        orders.append(orderJson(order, currency));
    for (const PersonFile::Event &event : file.events)
        events.append(QJsonObject{{QStringLiteral("day"), dayOrNone(event.day)}, {QStringLiteral("what"), event.what}, {QStringLiteral("words"), textOrNone(event.words)}, {QStringLiteral("person"), textOrNone(event.person)}});
    for (const PersonFile::File &each : file.files)
        files.append(QJsonObject{{QStringLiteral("name"), each.name}, {QStringLiteral("bytes"), each.bytes}, {QStringLiteral("added_on"), dayOrNone(each.addedOn)}});
    return {{QStringLiteral("made_on"), dayOrNone(madeOn)},
            {QStringLiteral("currency"), currency.code},
            {QStringLiteral("person"), whoJson(file)},
            {QStringLiteral("own_fields"), own},
            {QStringLiteral("consents"), consents},
            {QStringLiteral("orders"), orders},
            {QStringLiteral("events"), events},
            {QStringLiteral("files"), files}};
}

} // namespace somo
