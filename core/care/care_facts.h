// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/care_list.h"

#include <algorithm>
#include <set>
#include <span>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace somo::care {

/// What a person did with a step; a row of care_item.
struct ItemRow {
    enum class State {
        done,
        later, // put off
        declined,
    };
    qint64 id = 0;
    CustomerId customer;
    QString occasion;
    Day occasionDay;
    int step = 0;
    Day dueOn;
    State state = State::done;
    Day until; // of later
    Day closedOn; // the day on which it was done, put off or declined
    qint64 version = 0;
};

/// What the list asks of a customer.
struct CustomerFacts {
    QString code;
    QString name;
    QString sortKey;
    QString gender;
    QString group; // folded
    QString segment; // its code
    PersonId keeper;
    bool isErased = false; // the person was forgotten: the row holds orders together, and nobody is to be reached
    QString phone;
    QString email;
    QString address;
    QStringList tags; // folded
    std::vector<Consent> consents;
};

/// Who doesn't want what.
struct Refusals {
    std::set<std::tuple<qint64, qint64, QString>> rows; // customer, script, suggestion; both empty: everything
    bool covers(CustomerId customer, ScriptId script, const QString &suggestion) const;
};

/// A script or one of Somo's suggestions, with what starts it and what was done by it.
struct ScriptRun {
    ScriptId id; // 0: a suggestion
    QString suggestion;
    Script script;
    std::vector<Occasion> occasions; // by first, day, key, customer; only such as meet the conditions
    std::vector<ItemRow> rows;
};

/// Where an occasion stands: the step that comes next, and when.
struct Standing {
    int step = 0;
    Day due;
    Day dueFirst; // before it was put off
    bool wasPutOff = false;
};
/// Nothing where all steps are done or one was declined. `rows`: of this occasion.
std::optional<Standing> standingOf(const Script &script, const Occasion &occasion, std::span<const ItemRow *const> rows);

/// How a step can reach a customer now.
struct Reach {
    std::optional<Channel> channel; // of the step, or the one chosen
    std::optional<HeldBy> held;
    Day until; // of notBefore
};
/// Hours in which nobody is written to: from and to in minutes of the day, over midnight where `to` is smaller; equal: none.
struct QuietHours {
    int from = 21 * 60;
    int to = 8 * 60;
    bool contain(int minute) const;
};
Reach reachOf(const Step &step, Purpose purpose, const CustomerFacts &customer, const Moment &at, const QuietHours &quiet);

/// Whether the script's conditions hold for the customer; what they ask of the order is in the occasion. `channels`: the ids of the
/// channels that are asked for.
bool meets(const Conditions &conditions, const CustomerFacts &customer);
bool meets(const Conditions &conditions, const Occasion &occasion, const std::unordered_set<qint64> &channels);

/// An occasion that is due for its next step, before consent and hours are looked at.
struct Due {
    const ScriptRun *run = nullptr;
    const Occasion *occasion = nullptr;
    Standing standing;
    Day restUntil; // of a first step: the script rests with the customer until the day before; null: it doesn't
    Day comes() const { return std::max(standing.due, restUntil); } // the day on which it can first stand on the list
};
/// What is due on that day by one script: of each customer the newest occasion that has begun, where its next step is due and hasn't ended.
std::vector<Due> dueOn(const ScriptRun &run, Day day);
/// What comes up after that day and up to the other, the next step of each customer's occasions: when it is due, or when the
/// script has rested.
std::vector<Due> dueBetween(const ScriptRun &run, Day after, Day last);

/// The last day on which a step that came up then stands on the list.
Day lastDayOf(const Script &script, Day due);

/// 0 for what was put off, then by trigger as TodayList says.
int rankOf(Trigger trigger, bool wasPutOff);

} // namespace somo::care
