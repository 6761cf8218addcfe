// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/care_list.h"

#include "core/base/text.h"
#include "core/care/care_facts.h"

#include <algorithm>
#include <map>

namespace somo::care {

namespace {

/// What people did by a script, by customer and occasion, each in the order in which it was done.
using RowsByOccasion = std::map<std::pair<qint64, QString>, std::vector<const ItemRow *>>;

RowsByOccasion rowsByOccasion(const ScriptRun &run)
{
    RowsByOccasion sorted;
    for (const ItemRow &row : run.rows)
        sorted[{row.customer.value, row.occasion}].push_back(&row);
    return sorted;
}

std::optional<Standing> standingIn(const RowsByOccasion &rows, const Script &script, const Occasion &occasion)
{
    const auto found = rows.find({occasion.customer.value, occasion.key});
    return found == rows.end() ? standingOf(script, occasion, {}) : standingOf(script, occasion, found->second);
}

/// The first day after the script's rest with a customer; null where nothing was done on another occasion.
Day restEnd(const RowsByOccasion &rows, const Script &script, const Occasion &occasion)
{
    Day last;
    for (auto each = rows.lower_bound({occasion.customer.value, QString()}); each != rows.end() && each->first.first == occasion.customer.value; ++each) {
        for (const ItemRow *row : each->second) {
            if (row->occasion != occasion.key && row->state == ItemRow::State::done)
                last = std::max(last, row->closedOn);
        }
    }
    return last.isNull() || script.rest == 0 ? Day() : last.addDays(script.rest);
}

/// Of every customer the newest occasion whose first step has come up by that day: an earlier one ends when it begins.
std::map<qint64, const Occasion *> newestBegun(const ScriptRun &run, Day day)
{
    std::map<qint64, const Occasion *> newest;
    for (const Occasion &occasion : run.occasions) {
        if (occasion.first <= day)
            newest[occasion.customer.value] = &occasion; // they are in order
    }
    return newest;
}

ContactAddress addressOf(Channel channel, const CustomerFacts &customer)
{
    return contactAddress(channel, customer.phone, customer.email, customer.address, {}, {});
}

/// What keeps one channel back; nothing where it is open.
std::optional<HeldBy> heldOn(Channel channel, Purpose purpose, const CustomerFacts &customer, const Moment &at, const QuietHours &quiet, Day &until)
{
    const QString word = channelText(channel);
    const auto said = std::ranges::find_if(customer.consents, [&](const Consent &each) { return each.channel == word && each.purpose == purposeText(purpose); });
    if (said == customer.consents.end())
        return HeldBy::noConsent;
    if (said->state == u"no")
        return HeldBy::refused;
    if (at.day < said->from)
        return HeldBy::noConsent; // said for a later day, it is none yet
    if (!consent::allowsOnDay(customer.consents, purposeText(purpose), word, at.day)) {
        until = said->notBefore;
        return HeldBy::notBefore;
    }
    if (channel != Channel::visit && addressOf(channel, customer).url.isEmpty())
        return HeldBy::noAddress;
    if (quiet.contain(at.minute) || !consent::allows(customer.consents, purposeText(purpose), word, at.day, at.minute))
        return HeldBy::hours;
    return std::nullopt;
}

/// Which reason is nearest to passing, where several channels are held back.
int nearness(HeldBy by)
{
    switch (by) {
    case HeldBy::hours: return 0;
    case HeldBy::notBefore: return 1;
    case HeldBy::noAddress: return 2;
    case HeldBy::refused: return 3;
    default: return 4;
    }
}

bool isAmongFolded(const QStringList &wanted, const QString &foldedValue)
{
    return std::ranges::any_of(wanted, [&](const QString &each) { return folded(each) == foldedValue; });
}

} // namespace

qint64 TodayList::heldBy(HeldBy reason) const
{
    return std::ranges::count(held, reason, &Held::by);
}

bool Refusals::covers(CustomerId customer, ScriptId script, const QString &suggestion) const
{
    return rows.contains({customer.value, script.value, suggestion}) || rows.contains({customer.value, 0, QString()});
}

std::optional<Standing> standingOf(const Script &script, const Occasion &occasion, std::span<const ItemRow *const> rows)
{
    Standing standing{0, occasion.first, occasion.first, false};
    const ItemRow *later = nullptr;
    int lastClosed = -1;
    for (const ItemRow *row : rows) {
        if (row->state == ItemRow::State::declined)
            return std::nullopt;
        if (row->state == ItemRow::State::later && (!later || row->step >= later->step))
            later = row;
        if (row->state == ItemRow::State::done && row->step > lastClosed) {
            lastClosed = row->step;
            standing.step = row->step + 1;
            if (size_t(standing.step) < script.steps.size())
                standing.due = row->closedOn.addDays(script.steps[size_t(standing.step)].wait);
            standing.dueFirst = standing.due;
        }
    }
    // Only rows that can still matter are read: that a step was put off tells of those before it, too.
    if (later && later->step >= standing.step) {
        standing.due = later->step == standing.step ? std::max(standing.due, later->until) : later->until;
        standing.dueFirst = later->dueOn;
        standing.step = later->step;
        standing.wasPutOff = true;
    }
    if (size_t(standing.step) >= script.steps.size())
        return std::nullopt;
    return standing;
}

bool QuietHours::contain(int minute) const
{
    return from < to ? from <= minute && minute < to : from != to && (from <= minute || minute < to);
}

Reach reachOf(const Step &step, Purpose purpose, const CustomerFacts &customer, const Moment &at, const QuietHours &quiet)
{
    if (step.channel) {
        Reach reach;
        reach.channel = step.channel;
        reach.held = heldOn(*step.channel, purpose, customer, at, quiet, reach.until);
        return reach;
    }
    Reach nearest;
    for (const Channel channel : everyChannel) {
        Day until;
        const std::optional<HeldBy> held = heldOn(channel, purpose, customer, at, quiet, until);
        if (!held)
            return {channel, std::nullopt, {}};
        if (!nearest.held || nearness(*held) < nearness(*nearest.held))
            nearest = {std::nullopt, held, until};
    }
    return nearest;
}

bool meets(const Conditions &conditions, const CustomerFacts &customer)
{
    const auto bears = [&](const QStringList &tags) { return std::ranges::any_of(tags, [&](const QString &tag) { return customer.tags.contains(folded(tag)); }); };
    return (conditions.groups.isEmpty() || isAmongFolded(conditions.groups, customer.group))
        && (conditions.segments.isEmpty() || conditions.segments.contains(customer.segment)) && (conditions.tags.isEmpty() || bears(conditions.tags))
        && !bears(conditions.withoutTags);
}

bool meets(const Conditions &conditions, const Occasion &occasion, const std::unordered_set<qint64> &channels)
{
    return (conditions.channels.isEmpty() || channels.contains(occasion.orderChannel.value))
        && (!conditions.amountFrom || (occasion.amount && *occasion.amount >= *conditions.amountFrom));
}

Day lastDayOf(const Script &script, Day due)
{
    return due.addDays(script.keep);
}

std::vector<Due> dueOn(const ScriptRun &run, Day day)
{
    const RowsByOccasion rows = rowsByOccasion(run);
    std::vector<Due> found;
    for (const auto &[customer, occasion] : newestBegun(run, day)) {
        const std::optional<Standing> standing = standingIn(rows, run.script, *occasion);
        if (!standing || day < standing->due || lastDayOf(run.script, standing->due) < day)
            continue;
        Due due{&run, occasion, *standing, {}};
        if (standing->step == 0) {
            if (const Day rested = restEnd(rows, run.script, *occasion); day < rested)
                due.restUntil = rested;
        }
        found.push_back(due);
    }
    return found;
}

std::vector<Due> dueBetween(const ScriptRun &run, Day after, Day last)
{
    const RowsByOccasion rows = rowsByOccasion(run);
    std::map<qint64, Due> next;
    const auto consider = [&](const Occasion &occasion) {
        const std::optional<Standing> standing = standingIn(rows, run.script, occasion);
        if (!standing)
            return;
        Due due{&run, &occasion, *standing, {}};
        if (standing->step == 0) {
            if (const Day rested = restEnd(rows, run.script, occasion); standing->due < rested)
                due.restUntil = rested;
        }
        const Day comes = due.comes();
        if (comes <= after || last < comes || lastDayOf(run.script, standing->due) < comes)
            return;
        const auto [place, isNew] = next.try_emplace(occasion.customer.value, due);
        // Of two that come on one day the later began last, and ended the other.
        if (!isNew && comes <= place->second.comes())
            place->second = due;
    };
    for (const auto &[customer, occasion] : newestBegun(run, after))
        consider(*occasion);
    for (const Occasion &occasion : run.occasions) {
        if (after < occasion.first)
            consider(occasion);
    }
    std::vector<Due> found;
    for (const auto &[customer, due] : next)
        found.push_back(due);
    return found;
}

int rankOf(Trigger trigger, bool wasPutOff)
{
    if (wasPutOff)
        return 0;
    switch (trigger) {
    case Trigger::birthday:
    case Trigger::onDate: return 1;
    case Trigger::orderCompleted: return 2;
    case Trigger::stageReached:
    case Trigger::dealStageReached: return 3;
    case Trigger::nextPurchase: return 4;
    case Trigger::dormant: return 5;
    }
    return 5;
}

} // namespace somo::care
