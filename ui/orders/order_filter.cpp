// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_filter.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

#include <algorithm>

namespace somo {

namespace {

DayRange rangeOf(const OrderFilter &filter, Day today)
{
    const Period month = Period::of(PeriodKind::month, today, 1);
    switch (filter.days) {
    case DaysShown::all: break;
    case DaysShown::today: return {today, today};
    case DaysShown::week: return {today.addDays(-6), today};
    case DaysShown::month: return month.days();
    case DaysShown::monthBefore: return month.previous().days();
    case DaysShown::year: return Period::of(PeriodKind::year, today, 1).days();
    case DaysShown::between: return {filter.from.isNull() ? firstKnownDay : filter.from, filter.to.isNull() ? lastKnownDay : filter.to};
    }
    return {firstKnownDay, lastKnownDay};
}

std::optional<qint64> number(const QJsonObject &kept, const char *key)
{
    const QJsonValue value = kept.value(QLatin1String(key));
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

} // namespace

OrderListAsk OrderFilter::ask(Day today) const
{
    OrderListAsk ask;
    ask.text = text;
    ask.status = status;
    ask.days = rangeOf(*this, today);
    ask.channel = channel;
    ask.person = person;
    ask.customer = customer;
    ask.owing = owing;
    ask.returnedOnly = returnedOnly;
    ask.pairedOnly = pairedOnly;
    return ask;
}

QString OrderFilter::toText() const
{
    QJsonObject kept;
    const auto add = [&kept](const char *key, qint64 value) { kept.insert(QLatin1String(key), value); };
    if (!text.isEmpty())
        kept.insert(QStringLiteral("text"), text);
    if (status)
        add("status", int(*status));
    if (days != DaysShown::all)
        add("days", int(days));
    if (!from.isNull())
        add("from", from.number());
    if (!to.isNull())
        add("to", to.number());
    if (channel)
        add("channel", channel->value);
    if (person)
        add("person", person->value);
    if (customer) {
        add("customer", customer.value);
        kept.insert(QStringLiteral("customerName"), customerName);
    }
    if (owing != OrderOwing::any)
        add("owing", int(owing));
    if (returnedOnly)
        add("returned", 1);
    if (pairedOnly)
        add("paired", 1);
    return QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

OrderFilter OrderFilter::fromText(const QString &text)
{
    const QJsonObject kept = QJsonDocument::fromJson(text.toUtf8()).object();
    OrderFilter filter;
    filter.text = kept.value(QStringLiteral("text")).toString();
    if (const auto value = number(kept, "status"); value && *value >= 0 && *value <= int(OrderStatus::cancelled))
        filter.status = OrderStatus(*value);
    if (const auto value = number(kept, "days"); value && *value >= 0 && *value <= int(DaysShown::between))
        filter.days = DaysShown(*value);
    filter.from = Day::fromNumber(int(number(kept, "from").value_or(0)));
    filter.to = Day::fromNumber(int(number(kept, "to").value_or(0)));
    if (const auto value = number(kept, "channel"))
        filter.channel = ChannelId{*value};
    if (const auto value = number(kept, "person"))
        filter.person = PersonId{*value};
    if (const auto value = number(kept, "customer")) {
        filter.customer = CustomerId{*value};
        filter.customerName = kept.value(QStringLiteral("customerName")).toString();
    }
    if (const auto value = number(kept, "owing"); value && *value >= 0 && *value <= int(OrderOwing::paid))
        filter.owing = OrderOwing(*value);
    filter.returnedOnly = number(kept, "returned").has_value();
    filter.pairedOnly = number(kept, "paired").has_value();
    return filter;
}

SavedOrderViews::SavedOrderViews(const QString &bookPlace)
    : m_group(QStringLiteral("orderViews/")
              + QString::fromLatin1(QCryptographicHash::hash(bookPlace.toUtf8(), QCryptographicHash::Sha256).toHex().left(16)))
{
}

std::vector<SavedOrderView> SavedOrderViews::all() const
{
    QSettings settings;
    std::vector<SavedOrderView> views;
    const int size = settings.beginReadArray(m_group);
    for (int i = 0; i < size; ++i) {
        settings.setArrayIndex(i);
        views.push_back({settings.value(QStringLiteral("name")).toString(), OrderFilter::fromText(settings.value(QStringLiteral("filter")).toString())});
    }
    settings.endArray();
    return views;
}

void SavedOrderViews::save(const SavedOrderView &view)
{
    std::vector<SavedOrderView> views = all();
    std::erase_if(views, [&](const SavedOrderView &one) { return one.name == view.name; });
    views.push_back(view);
    write(views);
}

void SavedOrderViews::remove(const QString &name)
{
    std::vector<SavedOrderView> views = all();
    std::erase_if(views, [&](const SavedOrderView &one) { return one.name == name; });
    write(views);
}

void SavedOrderViews::write(const std::vector<SavedOrderView> &views)
{
    QSettings settings;
    settings.remove(m_group);
    settings.beginWriteArray(m_group, int(views.size()));
    for (size_t i = 0; i < views.size(); ++i) {
        settings.setArrayIndex(int(i));
        settings.setValue(QStringLiteral("name"), views[i].name);
        settings.setValue(QStringLiteral("filter"), views[i].filter.toText());
    }
    settings.endArray();
}

} // namespace somo
