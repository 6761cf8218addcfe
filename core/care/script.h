// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/ids.h"
#include "core/base/money.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace somo::care {

using ScriptId = Id<struct CareScriptTag>;

/// What in the book's facts starts a script for a customer.
enum class Trigger {
    orderCompleted, // an order is completed; not one that anything came back of
    birthday, // each year; 29 February is kept on the 28th where the year has none
    nextPurchase, // the day of the next purchase that is expected (rules §6)
    dormant, // the first day on which a customer is dormant (rules §6)
    stageReached, // the customer's stage becomes contacted, customer or repeat (rules §6)
    dealStageReached, // a deal comes to that stage for the first time
    onDate, // a day of the calendar, once or each year
};

/// How a customer is reached.
enum class Channel {
    zalo,
    call,
    sms,
    email,
    visit,
};
inline constexpr Channel everyChannel[] = {Channel::zalo, Channel::call, Channel::sms, Channel::email, Channel::visit};

/// What consent a step asks for: "care" is about what was bought, "marketing" offers something new.
enum class Purpose {
    care,
    marketing,
};

/// Whom a script is for; an empty list asks for nothing. All that is asked must hold; of a list one value is enough.
struct Conditions {
    QStringList groups; // the customer's group, by its folded name
    QStringList segments; // the segment's code
    QStringList tags; // names, folded
    QStringList withoutTags; // none of these
    QStringList channels; // codes: the channel of the order that started it, else of the last order
    std::optional<Money> amountFrom; // that order's net is at least this much
    friend bool operator==(const Conditions &, const Conditions &) = default;
};

/// One thing to do. The first step comes up on the trigger's day and its `days`, each later one `wait` days after the one
/// before it was done.
struct Step {
    int wait = 0; // days from 1 up; 0 for the first step
    std::optional<Channel> channel; // nothing: the first of everyChannel that the customer agreed to and can be reached by
    QString title; // what it is about, for whoever does it; fields are filled in. Empty: the script's name
    QString subject; // of an e-mail
    QString text; // what may be said, with fields (message_text.h)
    friend bool operator==(const Step &, const Step &) = default;
};

/// A script of care (kịch bản).
struct Script {
    QString code;
    QString name;
    Trigger trigger = Trigger::orderCompleted;
    int days = 0; // from the trigger's day to the first step; below 0: before it (birthday, nextPurchase, onDate)
    QString stage; // of stageReached: contacted | customer | repeat; of dealStageReached: the stage's code
    Day date; // of onDate; with the year 0 it is each year's day
    Conditions conditions;
    Purpose purpose = Purpose::care;
    int keep = 14; // a step stands on the list for so many days after the one on which it came up, then the occasion ends quietly
    int rest = 0; // a new occasion waits until so many days after the script was last done with the customer
    std::vector<Step> steps;
    friend bool operator==(const Script &, const Script &) = default;
};

/// The words of documents, books and the command line: "order_completed", "next_purchase", "zalo", "care" …
QString triggerText(Trigger trigger);
std::optional<Trigger> triggerFromText(QStringView text);
QString channelText(Channel channel);
std::optional<Channel> channelFromText(QStringView text);
QString purposeText(Purpose purpose);
/// "2026-11-20", or "11-20" for each year's.
QString dateText(Day date);
std::optional<Day> dateFromText(QStringView text);

/// Suggestions that Somo makes without a script, as care_item and care_refusal name them.
inline const QString birthdaySuggestion = QStringLiteral("birthday");
inline const QString nextPurchaseSuggestion = QStringLiteral("next_purchase");
inline const QString goesWithSuggestion = QStringLiteral("goes_with"); // on a customer's page only: nothing in time starts it

} // namespace somo::care
