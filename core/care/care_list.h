// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/contact_address.h"
#include "core/care/occasion.h"
#include "core/care/script.h"
#include "core/customers/consent.h"

#include <map>
#include <set>

namespace somo::care {

/// The day and the minute of it, both the book's.
struct Moment {
    Day day;
    int minute = 12 * 60;
};

/// A step of a script that is for a customer: what a person did with it is a row of care_item under this name.
struct ItemKey {
    ScriptId script; // 0: a suggestion of Somo's own
    QString suggestion; // "birthday", "next_purchase", "goes_with"; empty for a script's
    CustomerId customer;
    QString occasion; // Occasion::key; for goes_with the code of the product
    Day occasionDay;
    int step = 0; // from 0
    Day dueOn; // on which it came up first
    friend bool operator==(const ItemKey &, const ItemKey &) = default;
};

/// Why something that came up isn't shown.
enum class HeldBy {
    noConsent, // nobody said yes to this channel and purpose
    refused, // they said no to it
    notBefore, // they said: not before a day
    hours, // quiet hours of the book, or the hour from which the customer may be reached
    noAddress, // no number or address for the channel
    resting, // the script's rest since it was last done with them
    oneADay, // something else is on the list for the customer today, or was done today
};
inline constexpr HeldBy everyHeldBy[] = {HeldBy::noConsent, HeldBy::refused, HeldBy::notBefore, HeldBy::hours, HeldBy::noAddress, HeldBy::resting, HeldBy::oneADay};

/// One line of the list.
struct Item {
    ItemKey key;
    QString scriptCode;
    QString scriptName; // empty for a suggestion
    Trigger trigger = Trigger::orderCompleted;
    int steps = 1; // of the script
    Occasion occasion;
    QString customerCode;
    QString customerName;
    PersonId responsible; // the customer's keeper, else who has the largest share of the order; 0: nobody
    Channel channel = Channel::zalo;
    Day dueOn; // today or before: put off, the day it was put off to
    Day lastDay; // after it the occasion ends quietly
    bool wasPutOff = false;
    QString title; // what it is about, filled in; empty for a suggestion (care_words.h has its words)
    QString subject; // of an e-mail
    QString text; // what may be said, filled in
    QStringList missing; // fields of the text that nothing is known for
    ContactAddress address;
};

/// Something that came up and waits.
struct Held {
    ItemKey key;
    HeldBy by = HeldBy::noConsent;
    QString scriptCode;
    QString customerCode;
    QString customerName;
    std::optional<Channel> channel; // nothing where none of them is open
    Day until; // of notBefore and resting: from that day on it may come
    PersonId responsible;
};

/// The list of a day: finite, one line per customer at most, in order of use to the customer:
/// 1. what somebody put off to this day, for that was agreed;
/// 2. what is bound to a day and passes with it (birthdays, dates);
/// 3. what helps with something they have just got (orders completed);
/// 4. the next step of a talk (stages reached);
/// 5. what may be running out (next purchase);
/// 6. those who haven't come for long (dormant).
/// Within these what ends soonest, then the customer's name, the script's code, the customer's id. What somebody might earn by it
/// plays no part.
struct TodayList {
    std::vector<Item> items;
    std::vector<Held> held; // what came up, isn't shown and may still come; by script, then customer
    qint64 heldBy(HeldBy reason) const;
};

/// One line of "who comes up in the next days": the next step of an occasion, as the facts stand now.
struct AheadRow {
    ItemKey key;
    QString scriptCode;
    QString scriptName;
    QString customerCode;
    QString customerName;
    Day on;
    std::optional<Channel> channel;
    std::optional<HeldBy> held; // what would keep it back, were it today
    PersonId responsible;
    Trigger trigger = Trigger::orderCompleted;
    Occasion occasion;
};

} // namespace somo::care
