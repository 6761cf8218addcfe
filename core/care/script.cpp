// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/script.h"

#include <algorithm>
#include <array>

namespace somo::care {

namespace {

template <typename Value>
struct CareWord {
    Value value;
    QStringView word;
};
constexpr std::array triggerNames{
    CareWord<Trigger>{Trigger::orderCompleted, u"order_completed"}, CareWord<Trigger>{Trigger::birthday, u"birthday"},
    CareWord<Trigger>{Trigger::nextPurchase, u"next_purchase"},     CareWord<Trigger>{Trigger::dormant, u"dormant"},
    CareWord<Trigger>{Trigger::stageReached, u"stage_reached"},     CareWord<Trigger>{Trigger::dealStageReached, u"deal_stage_reached"},
    CareWord<Trigger>{Trigger::onDate, u"date"},
};
constexpr std::array channelNames{
    CareWord<Channel>{Channel::zalo, u"zalo"},   CareWord<Channel>{Channel::call, u"call"},   CareWord<Channel>{Channel::sms, u"sms"},
    CareWord<Channel>{Channel::email, u"email"}, CareWord<Channel>{Channel::visit, u"visit"},
};

template <typename Names, typename Value>
QString careWordOf(const Names &names, Value value)
{
    return std::ranges::find(names, value, [](const auto &each) { return each.value; })->word.toString();
}

template <typename Value, typename Names>
std::optional<Value> careValueOf(const Names &names, QStringView word)
{
    const auto found = std::ranges::find_if(names, [&](const auto &each) { return each.word == word; });
    return found == names.end() ? std::nullopt : std::optional<Value>(found->value);
}

constexpr int leapYear = 2000; // in which 29 February is a day

} // namespace

QString triggerText(Trigger trigger) { return careWordOf(triggerNames, trigger); }
std::optional<Trigger> triggerFromText(QStringView text) { return careValueOf<Trigger>(triggerNames, text); }
QString channelText(Channel channel) { return careWordOf(channelNames, channel); }
std::optional<Channel> channelFromText(QStringView text) { return careValueOf<Channel>(channelNames, text); }
QString purposeText(Purpose purpose) { return purpose == Purpose::care ? QStringLiteral("care") : QStringLiteral("marketing"); }

QString dateText(Day date)
{
    if (date.year() != 0)
        return date.toIso();
    return QStringLiteral("%1-%2").arg(date.month(), 2, 10, QLatin1Char('0')).arg(date.dayOfMonth(), 2, 10, QLatin1Char('0'));
}

std::optional<Day> dateFromText(QStringView text)
{
    constexpr qsizetype yearlyLength = 5;
    if (text.size() != yearlyLength)
        return Day::fromIso(text);
    const auto day = Day::fromIso(QString(QString::number(leapYear) + QLatin1Char('-') + text));
    return day ? std::optional(Day::fromNumber(day->number() - leapYear * 10000)) : std::nullopt;
}

} // namespace somo::care
