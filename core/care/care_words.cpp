// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/care_words.h"

#include "core/insight/insight_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace somo::care {

namespace {

/// "today", "7 days ago".
QString agoWords(Day day, Day today, const words::ReportWords &words)
{
    const int days = day.daysTo(today);
    return days == 0 ? words.text(QT_TRANSLATE_NOOP("report", "today")) : words.text(QT_TRANSLATE_N_NOOP("report", "%n days ago"), days);
}

QString stageReachedWords(const Occasion &occasion, const QString &date, const words::ReportWords &words)
{
    if (occasion.stage == u"contacted")
        return words.text(QT_TRANSLATE_NOOP("report", "First talk on %1."), {date});
    if (occasion.stage == u"repeat")
        return words.text(QT_TRANSLATE_NOOP("report", "Ordered for the second time on %1."), {date});
    return words.text(QT_TRANSLATE_NOOP("report", "First order on %1."), {date});
}

} // namespace

QString itemTitle(const Item &item, const words::ReportWords &words)
{
    if (item.key.suggestion == birthdaySuggestion)
        return words.text(QT_TRANSLATE_NOOP("report", "Birthday of %1"), {item.customerName});
    if (item.key.suggestion == nextPurchaseSuggestion)
        return words.text(QT_TRANSLATE_NOOP("report", "%1 may soon need more"), {item.customerName});
    if (item.title == item.scriptName)
        return words.text(QT_TRANSLATE_NOOP("report", "%1: %2"), {item.scriptName, item.customerName});
    return item.title;
}

QString occasionWords(Trigger trigger, const Occasion &occasion, Day today, const words::ReportWords &words)
{
    const QString date = words.formats().date(occasion.day, today.year());
    switch (trigger) {
    case Trigger::orderCompleted:
        return words.text(QT_TRANSLATE_NOOP("report", "Order %1 was completed on %2, %3."), {occasion.orderCode, date, agoWords(occasion.day, today, words)});
    case Trigger::birthday:
        return occasion.day == today ? words.text(QT_TRANSLATE_NOOP("report", "The birthday is today, %1."), {date}) : words.text(QT_TRANSLATE_NOOP("report", "The birthday is on %1."), {date});
    case Trigger::nextPurchase: return occasion.next ? insight::nextPurchaseReason(*occasion.next, words) : QString();
    case Trigger::dormant: return occasion.finding ? insight::stageReason(*occasion.finding, words) : QString();
    case Trigger::stageReached: return stageReachedWords(occasion, date, words);
    case Trigger::dealStageReached: return words.text(QT_TRANSLATE_NOOP("report", "The deal “%1” came to “%2” on %3."), {occasion.deal, occasion.stage, date});
    case Trigger::onDate: return words.text(QT_TRANSLATE_NOOP("report", "The day is %1."), {date});
    }
    return {};
}

QString reason(const Item &item, Day today, const words::ReportWords &words)
{
    QStringList sentences{occasionWords(item.trigger, item.occasion, today, words)};
    if (item.steps > 1)
        sentences += words.text(QT_TRANSLATE_NOOP("report", "Step %1 of %2."), {QString::number(item.key.step + 1), QString::number(item.steps)});
    if (item.wasPutOff)
        sentences += words.text(QT_TRANSLATE_NOOP("report", "It was put off to %1."), {words.formats().date(item.dueOn, today.year())});
    if (!item.scriptName.isEmpty())
        sentences += words.text(QT_TRANSLATE_NOOP("report", "Script “%1”."), {item.scriptName});
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

QString channelWord(Channel channel, const words::ReportWords &words)
{
    switch (channel) {
    case Channel::zalo: return QStringLiteral("Zalo");
    case Channel::call: return words.text(QT_TRANSLATE_NOOP("report", "call"));
    case Channel::sms: return QStringLiteral("SMS");
    case Channel::email: return words.text(QT_TRANSLATE_NOOP("report", "e-mail"));
    case Channel::visit: return words.text(QT_TRANSLATE_NOOP("report", "visit"));
    }
    return {};
}

QString channelAction(Channel channel, const words::ReportWords &words)
{
    switch (channel) {
    case Channel::zalo: return words.text(QT_TRANSLATE_NOOP("report", "Write on Zalo"));
    case Channel::call: return words.text(QT_TRANSLATE_NOOP("report", "Call"));
    case Channel::sms: return words.text(QT_TRANSLATE_NOOP("report", "Write an SMS"));
    case Channel::email: return words.text(QT_TRANSLATE_NOOP("report", "Write an e-mail"));
    case Channel::visit: return words.text(QT_TRANSLATE_NOOP("report", "Visit"));
    }
    return {};
}

QString triggerWord(Trigger trigger, const words::ReportWords &words)
{
    switch (trigger) {
    case Trigger::orderCompleted: return words.text(QT_TRANSLATE_NOOP("report", "an order is completed"));
    case Trigger::birthday: return words.text(QT_TRANSLATE_NOOP("report", "the birthday"));
    case Trigger::nextPurchase: return words.text(QT_TRANSLATE_NOOP("report", "the next purchase is expected"));
    case Trigger::dormant: return words.text(QT_TRANSLATE_NOOP("report", "the customer hasn’t come for long"));
    case Trigger::stageReached: return words.text(QT_TRANSLATE_NOOP("report", "a stage is reached"));
    case Trigger::dealStageReached: return words.text(QT_TRANSLATE_NOOP("report", "a deal comes to a stage"));
    case Trigger::onDate: return words.text(QT_TRANSLATE_NOOP("report", "a day of the year"));
    }
    return {};
}

QString purposeWord(Purpose purpose, const words::ReportWords &words)
{
    return purpose == Purpose::care ? words.text(QT_TRANSLATE_NOOP("report", "care")) : words.text(QT_TRANSLATE_NOOP("report", "offers"));
}

QString heldWord(HeldBy by, const words::ReportWords &words)
{
    switch (by) {
    case HeldBy::noConsent: return words.text(QT_TRANSLATE_NOOP("report", "no consent yet"));
    case HeldBy::refused: return words.text(QT_TRANSLATE_NOOP("report", "the customer said no to this channel"));
    case HeldBy::notBefore: return words.text(QT_TRANSLATE_NOOP("report", "not before the day that the customer named"));
    case HeldBy::hours: return words.text(QT_TRANSLATE_NOOP("report", "outside the hours for it"));
    case HeldBy::noAddress: return words.text(QT_TRANSLATE_NOOP("report", "no number or address"));
    case HeldBy::resting: return words.text(QT_TRANSLATE_NOOP("report", "too soon after the last time"));
    case HeldBy::oneADay: return words.text(QT_TRANSLATE_NOOP("report", "one thing a day for each customer"));
    }
    return {};
}

QString heldSentence(const std::vector<Held> &held, const words::ReportWords &words)
{
    QStringList parts;
    for (const HeldBy by : everyHeldBy) {
        if (const qint64 count = std::ranges::count(held, by, &Held::by); count > 0)
            parts += words.text(QT_TRANSLATE_NOOP("report", "%1 (%2)"), {heldWord(by, words), words.formats().count(count)});
    }
    if (parts.isEmpty())
        return {};
    return words.text(QT_TRANSLATE_N_NOOP("report", "%n held back"), int(held.size())) + QStringLiteral(": ") + parts.join(QStringLiteral(", ")) + QLatin1Char('.');
}

} // namespace somo::care
