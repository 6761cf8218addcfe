// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/policy_run.h"

#include <algorithm>

namespace somo {

namespace {

/// The version that counts in a period: the first one in force in it, else the last before it.
size_t versionIn(const PolicyHistory &policy, const Period &period)
{
    size_t before = 0;
    for (size_t i = 0; i < policy.versions.size(); ++i) {
        const DayRange days = policy.versions[i].policy.days;
        if (days.first <= period.last() && period.first() <= days.last)
            return i;
        if (days.last < period.first())
            before = i;
    }
    return before;
}

StatementLine adjustmentLine(StatementCause cause, qint64 amount, OrderId order, const Period &period)
{
    StatementLine line;
    line.kind = StatementLineKind::adjustment;
    line.amount = Money::fromMinorUnits(amount);
    line.order = order;
    line.cause = cause;
    line.period = period;
    return line;
}

Status addTo(qint64 &amount, const std::vector<StatementLine> &lines)
{
    SOMO_TRY_ASSIGN(const qint64 sum, totalOf(lines));
    SOMO_TRY_ASSIGN(amount, narrowed(Int128(amount) + sum, "commission"));
    return success();
}

/// The same entry taken out again.
PolicyEntry turned(PolicyEntry entry)
{
    entry.net = -entry.net;
    entry.quantity.thousandths = -entry.quantity.thousandths;
    if (entry.grossProfit)
        entry.grossProfit = -*entry.grossProfit;
    entry.orders = -entry.orders;
    return entry;
}

} // namespace

PolicyRun::PolicyRun(const CommissionFacts &facts, size_t index, const std::vector<Period> &periods)
    : m_facts(facts)
    , m_index(index)
    , m_policy(facts.policies[index])
    , m_pay(facts, m_policy)
    , m_mirrored(m_pay)
{
    for (const Period &period : periods) {
        m_pay.periods().emplace_back(period, versionIn(m_policy, period));
        const DayRange days = m_pay.version(m_pay.periods().size() - 1).policy.days;
        m_inForce.push_back(days.first <= period.last() && period.first() <= days.last);
    }
    m_closed = std::min(facts.closed.size(), periods.size());
    findChanges();
}

std::optional<size_t> PolicyRun::periodOf(Day day) const
{
    const auto &periods = m_pay.periods();
    const auto found = std::ranges::find_if(periods, [day](const PeriodLedger &each) { return each.period().days().contains(day); });
    return found == periods.end() ? std::nullopt : std::optional(size_t(found - periods.begin()));
}

bool PolicyRun::covers(PersonId person, Day day) const
{
    const auto version = m_policy.versionOn(day);
    return version && isCovered(m_policy.versions[*version], m_facts.roster, person, day);
}

Result<qint64> PolicyRun::drawOf(size_t period, PersonId person) const
{
    const auto &draw = m_pay.version(period).policy.draw;
    if (!draw || !isInForce(period))
        return qint64(0);
    return m_pay.byDays(period, person, -*draw);
}

Result<std::optional<qint64>> PolicyRun::guaranteeOf(size_t period, PersonId person) const
{
    const auto &guarantee = m_pay.version(period).policy.guarantee;
    if (!guarantee || !isInForce(period))
        return std::optional<qint64>();
    SOMO_TRY_ASSIGN(const qint64 floor, m_pay.byDays(period, person, *guarantee));
    return std::optional(floor);
}

/// The entries as they were when their periods were closed, then as they are now; what differs is a cause of its own.
void PolicyRun::findChanges()
{
    m_current = m_policy.entries;
    if (m_closed == 0)
        return;
    const Day end = m_facts.closed.back().period.last();
    const std::set<OrderId> changed = changedOrders(m_policy, end);
    m_frozen = m_policy.frozen;
    const auto open = std::ranges::upper_bound(m_policy.entries, end, {}, &PolicyEntry::day);
    m_current = m_current.subspan(size_t(open - m_policy.entries.begin()));
    if (changed.empty())
        return;
    for (const PolicyEntry &entry : m_policy.frozen) {
        if (changed.contains(entry.order))
            m_changes[entry.order].push_back(turned(entry));
    }
    for (auto entry = m_policy.entries.begin(); entry != open; ++entry) {
        if (changed.contains(entry->order))
            m_changes[entry->order].push_back(*entry);
    }
}

void PolicyRun::readEntries(size_t period, std::vector<const PolicyEntry *> &late)
{
    const Day end = m_pay.periods()[period].period().last();
    for (; m_nextEntry < m_frozen.size() + m_current.size(); ++m_nextEntry) {
        const PolicyEntry &entry = m_nextEntry < m_frozen.size() ? m_frozen[m_nextEntry] : m_current[m_nextEntry - m_frozen.size()];
        if (end < entry.day)
            break;
        const auto soldIn = periodOf(entry.soldOn);
        if (soldIn == period)
            m_pay.add(period, entry, false);
        else if (soldIn)
            late.push_back(&entry);
    }
}

Result<std::vector<PayStatement>> PolicyRun::next()
{
    const size_t period = m_nextPeriod++;
    std::vector<const PolicyEntry *> late;
    readEntries(period, late);
    if (period < m_closed) {
        // What a mirror took back then is remembered for the next return.
        SOMO_TRY_ASSIGN(const Lines adjusted, adjustments(period, late));
        for (const auto &[person, lines] : adjusted)
            countLines(person, lines, 1);
        SOMO_TRY(countNow(period));
        return frozenStatements(period);
    }
    Lines adjusted;
    if (period == m_closed) {
        SOMO_TRY(addOtherChanges(adjusted));
        SOMO_TRY(addChanges(period, adjusted));
    }
    SOMO_TRY_ASSIGN(const Lines returned, adjustments(period, late));
    for (const auto &[person, lines] : returned)
        std::ranges::copy(lines, std::back_inserter(adjusted[person]));
    SOMO_TRY(takeBonusesBack(period, adjusted));
    return openStatements(period, std::move(adjusted));
}

/// What a closed period pays by what is known now, with the entries, targets and scores that were frozen.
Status PolicyRun::countNow(size_t period)
{
    if (!isInForce(period))
        return success();
    std::set<PersonId> people;
    for (const RosterPerson &person : m_facts.roster.people) {
        if (coveredDays(m_pay.version(period), m_facts.roster, person.id, m_pay.periods()[period].period().days()) > 0)
            people.insert(person.id);
    }
    for (const auto &[person, entries] : m_pay.periods()[period].people())
        people.insert(person);
    SOMO_TRY_ASSIGN(const Amounts amounts, payOf(period, period, people));
    for (const auto &[person, amount] : amounts)
        m_gaps[person][period] += amount;
    return success();
}

/// Lines of what is paid for sales, in the periods that they are paid for.
void PolicyRun::countLines(PersonId person, const std::vector<StatementLine> &lines, int sign, size_t period)
{
    for (const StatementLine &line : lines) {
        const bool isAdjustment = line.cause == StatementCause::returned || line.cause == StatementCause::changed;
        if (isAdjustment ? !line.period : line.kind >= StatementLineKind::bonus)
            continue;
        if (const auto of = isAdjustment ? periodOf(line.period->first()) : std::optional(period))
            m_gaps[person][*of] += sign * Int128(line.amount.minorUnits());
    }
}

/// What closed periods pay otherwise although their orders say the same: somebody else referred one, a product stands in
/// another group, somebody was there on other days (rules §5: closed and adjustments make what is computed anew).
Status PolicyRun::addOtherChanges(Lines &lines) const
{
    for (const auto &[person, periods] : m_gaps) {
        Int128 gap = 0;
        std::optional<size_t> first;
        for (const auto &[period, amount] : periods) {
            gap += amount;
            if (amount != 0 && !first)
                first = period;
        }
        if (gap == 0)
            continue;
        SOMO_TRY_ASSIGN(const qint64 amount, narrowed(gap, "commission"));
        lines[person].push_back(adjustmentLine(StatementCause::changed, amount, {}, m_pay.periods()[*first].period()));
    }
    return success();
}

std::vector<PayStatement> PolicyRun::frozenStatements(size_t period)
{
    std::vector<PayStatement> statements;
    for (const PayStatement &each : m_facts.closed[period].statements) {
        if (each.policy != m_index)
            continue;
        statements.push_back(each);
        countLines(each.person, each.lines, -1, period);
        for (const StatementLine &line : each.lines) {
            if (line.cause == StatementCause::firstOrder)
                m_winners.push_back({period, each.person, line.order, line.amount});
            if (line.cause == StatementCause::bonusTakenBack)
                std::erase_if(m_winners, [&](const Winner &winner) { return winner.order == line.order && winner.person == each.person; });
        }
    }
    return statements;
}

Result<std::vector<PayStatement>> PolicyRun::openStatements(size_t period, Lines adjusted)
{
    const Period &shown = m_pay.periods()[period].period();
    Lines bonuses;
    Lines extras;
    if (isInForce(period)) {
        SOMO_TRY_ASSIGN(extras, m_pay.extras(period));
        SOMO_TRY(addBonuses(period, bonuses));
    }
    addHandBonuses(period, bonuses);

    std::vector<PayStatement> statements;
    for (const RosterPerson &person : m_facts.roster.people) {
        PayStatement made;
        made.person = person.id;
        made.policy = m_index;
        made.version = m_pay.periods()[period].version();
        if (isInForce(period)) {
            made.coveredDays = coveredDays(m_pay.version(period), m_facts.roster, person.id, shown.days());
            const bool sold = !m_pay.periods()[period].of(person.id).empty();
            if (made.coveredDays > 0 || sold) {
                SOMO_TRY_ASSIGN(made.base, m_pay.baseOfPerson(period, person.id));
                SOMO_TRY_ASSIGN(made.lines, m_pay.commission(period, person.id));
                made.withoutScore = m_pay.version(period).policy.gate && !m_facts.scores.contains({person.id, shown.first()});
            }
        }
        for (Lines *more : {&extras, &bonuses, &adjusted}) {
            if (const auto found = more->find(person.id); found != more->end())
                made.lines.insert(made.lines.end(), found->second.begin(), found->second.end());
        }
        if (made.coveredDays > 0 || !made.lines.empty())
            statements.push_back(std::move(made));
    }
    return statements;
}

/// What changed behind closed periods since, one line for each order and person (rules §5).
Status PolicyRun::addChanges(size_t period, Lines &lines)
{
    for (const auto &[order, changed] : m_changes) {
        std::map<size_t, std::vector<const PolicyEntry *>> byPeriod;
        for (const PolicyEntry &entry : changed) {
            if (const auto soldIn = periodOf(entry.soldOn); soldIn && *soldIn < m_closed)
                byPeriod[*soldIn].push_back(&entry);
        }
        for (const auto &[soldIn, entries] : byPeriod) {
            SOMO_TRY_ASSIGN(const Changes changes, m_pay.mirrors(soldIn) ? mirroredChanges(soldIn, period - 1, entries) : rerun(soldIn, period - 1, entries, false));
            for (const auto &[person, change] : changes) {
                if (change.amount == 0)
                    continue;
                StatementLine line = adjustmentLine(StatementCause::changed, change.amount, order, m_pay.periods()[soldIn].period());
                line.paidBefore = change.before;
                lines[person].push_back(line);
            }
        }
    }
    return success();
}

/// Under a mirror the period pays for what was sold by its end; what came back of it, known only now, takes its part.
Result<PolicyRun::Changes> PolicyRun::mirroredChanges(size_t soldIn, size_t to, const std::vector<const PolicyEntry *> &entries)
{
    const Day end = m_pay.periods()[soldIn].period().last();
    std::vector<const PolicyEntry *> sold;
    std::vector<const PolicyEntry *> returned;
    for (const PolicyEntry *entry : entries)
        (end < entry->day ? returned : sold).push_back(entry);
    SOMO_TRY_ASSIGN(Changes changes, rerun(soldIn, to, sold, false));
    // Where a mirror takes part there is no one amount before.
    const auto addAll = [&changes](const Amounts &amounts) -> Status {
        for (const auto &[person, amount] : amounts) {
            if (amount == 0)
                continue;
            Change &change = changes[person];
            SOMO_TRY_ASSIGN(change.amount, narrowed(Int128(change.amount) + amount, "commission"));
            change.before.reset();
        }
        return success();
    };
    for (size_t each = soldIn; each <= to; ++each) {
        SOMO_TRY_ASSIGN(const Amounts others, m_mirrored.rebuild(each));
        SOMO_TRY(addAll(others));
    }
    SOMO_TRY_ASSIGN(const Amounts taken, m_mirrored.take(soldIn, returned));
    SOMO_TRY(addAll(taken));
    for (const PolicyEntry *entry : returned)
        m_pay.addMirrored(soldIn, *entry);
    return changes;
}

Result<PolicyRun::Lines> PolicyRun::adjustments(size_t period, const std::vector<const PolicyEntry *> &late)
{
    // What came back of one order on one day, of sales of one period, is a cause.
    std::map<std::tuple<Day, OrderId, size_t>, std::vector<const PolicyEntry *>> causes;
    for (const PolicyEntry *entry : late)
        causes[{entry->day, entry->order, *periodOf(entry->soldOn)}].push_back(entry);
    Lines lines;
    for (const auto &[cause, entries] : causes) {
        const auto &[day, order, soldIn] = cause;
        Changes changes;
        if (m_pay.mirrors(soldIn)) {
            SOMO_TRY_ASSIGN(const Amounts amounts, m_mirrored.take(soldIn, entries));
            for (const auto &[person, amount] : amounts)
                changes[person].amount = amount;
            for (const PolicyEntry *entry : entries)
                m_pay.addMirrored(soldIn, *entry);
        } else {
            SOMO_TRY_ASSIGN(changes, rerun(soldIn, period - 1, entries, true));
        }
        for (const auto &[person, change] : changes) {
            if (change.amount == 0)
                continue;
            StatementLine line = adjustmentLine(StatementCause::returned, change.amount, order, m_pay.periods()[soldIn].period());
            line.paidBefore = change.before;
            line.on = day;
            lines[person].push_back(line);
        }
    }
    return lines;
}

Result<PolicyRun::Changes> PolicyRun::rerun(size_t from, size_t to, const std::vector<const PolicyEntry *> &entries, bool late)
{
    // Where the base is accumulated, the periods after the sale's lose the return as well, up to the year's end.
    size_t last = from;
    while (last < to && m_pay.accumulatedFrom(last + 1) <= from)
        ++last;
    std::set<PersonId> people;
    for (const PolicyEntry *entry : entries)
        people.insert(entry->person);
    SOMO_TRY_ASSIGN(const Amounts before, payOf(from, last, people));
    for (const PolicyEntry *entry : entries)
        m_pay.add(from, *entry, late);
    SOMO_TRY_ASSIGN(const Amounts after, payOf(from, last, people));
    Changes changes;
    for (const auto *amounts : {&before, &after}) {
        for (const auto &[person, amount] : *amounts)
            changes[person].before = Money::fromMinorUnits(before.contains(person) ? before.at(person) : 0);
    }
    for (auto &[person, change] : changes) {
        const qint64 now = after.contains(person) ? after.at(person) : 0;
        SOMO_TRY_ASSIGN(change.amount, narrowed(Int128(now) - change.before->minorUnits(), "commission"));
    }
    return changes;
}

Result<PolicyRun::Amounts> PolicyRun::payOf(size_t from, size_t to, const std::set<PersonId> &people) const
{
    Amounts amounts;
    for (size_t period = from; period <= to; ++period) {
        if (!isInForce(period))
            continue;
        for (const PersonId person : people) {
            SOMO_TRY_ASSIGN(const auto lines, m_pay.commission(period, person));
            SOMO_TRY(addTo(amounts[person], lines));
        }
        if (period != from || !m_pay.hasExtras(period))
            continue; // pools, overrides and referrals don't accumulate
        SOMO_TRY_ASSIGN(const Lines extras, m_pay.extras(period));
        for (const auto &[person, lines] : extras)
            SOMO_TRY(addTo(amounts[person], lines));
    }
    return amounts;
}

Status PolicyRun::addBonuses(size_t period, Lines &lines)
{
    for (const PolicyBonus &bonus : m_pay.version(period).policy.bonuses)
        SOMO_TRY(bonus.kind == BonusKind::firstOrder ? addFirstOrder(period, bonus.amount, lines) : addTopRevenue(period, bonus.amount, lines));
    return success();
}

/// The earliest order, by date, then time (none last), then code, of those that are not wholly returned by the period's end.
Status PolicyRun::addFirstOrder(size_t period, Money amount, Lines &lines)
{
    const PeriodLedger &ledger = m_pay.periods()[period];
    std::map<Day, std::map<OrderId, PersonId>> heads;
    for (const auto &[person, entries] : ledger.people()) {
        for (const auto &[entry, late] : entries) {
            if (entry->head)
                heads[entry->soldOn].emplace(entry->order, person);
        }
    }
    for (const auto &[day, orders] : heads) {
        std::vector<OrderId> ids;
        for (const auto &[order, person] : orders)
            ids.push_back(order);
        SOMO_TRY_ASSIGN(std::vector<OrderFact> facts, m_facts.orderFacts(ids));
        std::erase_if(facts, [&](const OrderFact &fact) { return !fact.wholeReturnOn.isNull() && fact.wholeReturnOn <= ledger.period().last(); });
        const auto first = std::ranges::min_element(
            facts, {}, [](const OrderFact &fact) { return std::make_tuple(fact.atMinute.value_or(24 * 60), fact.code.toUtf8(), fact.order); });
        if (first == facts.end())
            continue;
        const PersonId person = orders.at(first->order);
        StatementLine line;
        line.kind = StatementLineKind::bonus;
        line.amount = amount;
        line.order = first->order;
        line.on = day;
        line.cause = StatementCause::firstOrder;
        lines[person].push_back(line);
        m_winners.push_back({period, person, first->order, amount});
        break;
    }
    return success();
}

Status PolicyRun::addTopRevenue(size_t period, Money amount, Lines &lines) const
{
    const PeriodLedger &ledger = m_pay.periods()[period];
    std::map<PersonId, Int128> revenue;
    Int128 most = 0;
    for (const auto &[person, entries] : ledger.people()) {
        Int128 &sum = revenue[person];
        for (const auto &[entry, late] : entries)
            sum += entry->net.minorUnits();
        most = std::max(most, sum);
    }
    if (most <= 0)
        return success();
    std::vector<const RosterPerson *> best;
    for (const auto &[person, sum] : revenue) {
        if (sum == most)
            best.push_back(m_facts.roster.person(person));
    }
    std::ranges::sort(best, {}, [](const RosterPerson *person) { return person->code.toUtf8(); });
    const std::vector<qint64> equal(best.size(), 1);
    const auto shares = shareOut(amount.minorUnits(), equal);
    for (size_t i = 0; i < best.size(); ++i) {
        StatementLine line;
        line.kind = StatementLineKind::bonus;
        line.amount = Money::fromMinorUnits(shares[i]);
        SOMO_TRY_ASSIGN(const qint64 base, narrowed(most, "revenue"));
        line.base = base;
        line.cause = StatementCause::topRevenue;
        lines[best[i]->id].push_back(line);
    }
    return success();
}

void PolicyRun::addHandBonuses(size_t period, Lines &lines) const
{
    for (const HandBonus &bonus : m_facts.bonuses) {
        if (!m_pay.periods()[period].period().days().contains(bonus.day))
            continue;
        if (bonus.policy.isEmpty() ? !covers(bonus.person, bonus.day) : bonus.policy != m_policy.code)
            continue;
        StatementLine line;
        line.kind = StatementLineKind::bonus;
        line.amount = bonus.amount;
        line.on = bonus.day;
        line.cause = StatementCause::byHand;
        line.words = bonus.reason;
        lines[bonus.person].push_back(line);
    }
}

/// A first order of an earlier period that came back whole or was cancelled; nobody inherits its bonus.
Status PolicyRun::takeBonusesBack(size_t period, Lines &lines)
{
    const Day end = m_pay.periods()[period].period().last();
    for (auto winner = m_winners.begin(); winner != m_winners.end();) {
        const OrderId order[] = {winner->order};
        SOMO_TRY_ASSIGN(const std::vector<OrderFact> facts, m_facts.orderFacts(order));
        const bool isGone = facts.empty() || !facts.front().counts;
        const Day back = isGone ? Day() : facts.front().wholeReturnOn;
        if (!isGone && (back.isNull() || end < back)) {
            ++winner;
            continue;
        }
        StatementLine line = adjustmentLine(StatementCause::bonusTakenBack, -winner->amount.minorUnits(), winner->order, m_pay.periods()[winner->period].period());
        line.on = back;
        lines[winner->person].push_back(line);
        winner = m_winners.erase(winner);
    }
    return success();
}

} // namespace somo
