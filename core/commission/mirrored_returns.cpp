// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/mirrored_returns.h"

#include "core/base/repeats.h"

#include <algorithm>
#include <utility>

namespace somo {

namespace {

/// Shares an amount over orders by base; ties to the order that was known first.
Status shareOver(const std::map<OrderId, Int128> &bases, qint64 amount, const std::function<void(OrderId, qint64 pay, Int128 base)> &each)
{
    std::vector<qint64> weights;
    for (const auto &[order, base] : bases) {
        SOMO_TRY_ASSIGN(const qint64 weight, narrowed(base, "commission base"));
        weights.push_back(weight);
    }
    const auto shares = shareOut(amount, weights);
    size_t at = 0;
    for (const auto &[order, base] : bases)
        each(order, shares[at++], base);
    return success();
}

/// Without what is credited to the person; an order that is all their own goes.
void takeOwnOut(const TeamSum &team, PersonId person, std::map<OrderId, Int128> &bases)
{
    for (auto own = team.byPersonAndOrder.lower_bound({person, OrderId()}); own != team.byPersonAndOrder.end() && own->first.first == person; ++own)
        bases[own->first.second] -= own->second;
    std::erase_if(bases, [](const auto &order) { return order.second == 0; });
}

} // namespace

Result<MirroredReturns::Book *> MirroredReturns::bookOf(size_t period)
{
    const auto [place, isNew] = m_books.try_emplace(period);
    if (isNew) {
        for (const auto &[person, entries] : m_pay.periods()[period].people())
            SOMO_TRY(addCommission(period, person, place->second));
        SOMO_TRY(addExtras(period, place->second));
    }
    return &place->second;
}

Status MirroredReturns::addCommission(size_t period, PersonId person, Book &book) const
{
    const PolicyVersion &version = m_pay.version(period);
    SOMO_TRY_ASSIGN(const auto lines, m_pay.commission(period, person));
    SOMO_TRY_ASSIGN(const qint64 whole, totalOf(lines));
    std::vector<qint64> payByRule(version.policy.rules.size());
    for (size_t rule = 0; rule < payByRule.size(); ++rule) {
        for (const StatementLine &line : lines) {
            if (line.kind == StatementLineKind::band && line.rule == version.policy.rules[rule].id)
                payByRule[rule] += line.amount.minorUnits();
        }
    }
    std::vector<std::map<OrderId, Int128>> bases(payByRule.size());
    for (const auto &[entry, late] : m_pay.periods()[period].of(person)) {
        if (late)
            continue;
        if (const auto rule = version.matcher.ruleOf(*entry))
            bases[*rule][entry->order] += baseOf(*entry, version.policy.base);
    }
    const auto shares = shareOut(whole, payByRule);
    for (size_t rule = 0; rule < shares.size(); ++rule) {
        SOMO_TRY(shareOver(bases[rule], shares[rule], [&](OrderId order, qint64 pay, Int128 base) {
            book[{order, person, Source::rule, rule}] = {pay, base, 0, 0};
        }));
    }
    return success();
}

Status MirroredReturns::addExtras(size_t period, Book &book) const
{
    const PolicyVersion &version = m_pay.version(period);
    const PeriodLedger &ledger = m_pay.periods()[period];
    for (size_t pool = 0; pool < version.policy.pools.size(); ++pool) {
        PersonLines lines;
        SOMO_TRY(m_pay.addPool(period, pool, lines));
        SOMO_TRY(addTeamPay(lines, {Source::pool, pool}, [&](PersonId) { return ledger.team(version.poolTeams[pool]).byOrder; }, book));
    }
    for (size_t clause = 0; clause < version.policy.overrides.size(); ++clause) {
        PersonLines lines;
        SOMO_TRY(m_pay.addOverride(period, clause, lines));
        const TeamSum &team = ledger.team(version.overrideTeams[clause]);
        const auto basesOf = [&](PersonId person) {
            std::map<OrderId, Int128> bases = team.byOrder;
            if (!version.policy.overrides[clause].ownSales)
                takeOwnOut(team, person, bases);
            return bases;
        };
        SOMO_TRY(addTeamPay(lines, {Source::overridePay, clause}, basesOf, book));
    }
    PersonLines referred;
    if (version.policy.referral)
        SOMO_TRY(m_pay.addReferrals(period, referred));
    for (const auto &[person, lines] : referred) {
        for (const StatementLine &line : lines) {
            // An amount goes with the order as a whole.
            const Int128 base = version.policy.referral->amount ? Int128(1) : Int128(line.base.value_or(0));
            book[{line.order, person, Source::referral, 0}] = {line.amount.minorUnits(), base, 0, 0};
        }
    }
    return success();
}

/// Shares the lines of one pool or override over the team's orders.
Status MirroredReturns::addTeamPay(const PersonLines &lines, std::pair<Source, size_t> clause,
                                   const std::function<std::map<OrderId, Int128>(PersonId)> &basesOf, Book &book)
{
    for (const auto &[person, paid] : lines) {
        for (const StatementLine &line : paid) {
            SOMO_TRY(shareOver(basesOf(person), line.amount.minorUnits(), [&, person = person](OrderId order, qint64 pay, Int128 base) {
                book[{order, person, clause.first, clause.second}] = {pay, base, 0, 0};
            }));
        }
    }
    return success();
}

void MirroredReturns::count(size_t period, const PolicyEntry &entry, Book &book, std::vector<Key> &touched) const
{
    const PolicyVersion &version = m_pay.version(period);
    const qint64 returned = -baseOf(entry, version.policy.base);
    const auto rule = version.matcher.ruleOf(entry);
    for (auto at = book.lower_bound({entry.order, PersonId(), Source::rule, 0}); at != book.end() && std::get<0>(at->first) == entry.order; ++at) {
        const auto &[order, person, source, clause] = at->first;
        const bool isHit = source == Source::rule ? person == entry.person && rule == clause
            : source == Source::pool              ? version.poolTeams[clause] == entry.team
            : source == Source::overridePay
            ? version.overrideTeams[clause] == entry.team && (version.policy.overrides[clause].ownSales || person != entry.person)
            : true;
        if (!isHit)
            continue;
        if (source != Source::referral)
            at->second.returned += returned;
        else if (version.policy.referral->amount)
            at->second.returned += entry.orders < 0 ? 1 : 0;
        else
            at->second.returned -= entry.net.minorUnits(); // paid on net, whatever the base (gross profit isn't mirrored)
        touched.push_back(at->first);
    }
}

Result<qint64> MirroredReturns::settle(Part &part)
{
    if (part.base == 0)
        return std::exchange(part.taken, 0); // none of it is theirs any more
    const Int128 sign = part.base < 0 ? -1 : 1;
    SOMO_TRY_ASSIGN(const qint64 soFar, narrowed(roundedQuotient(sign * part.pay * part.returned, sign * part.base), "commission"));
    return std::exchange(part.taken, soFar) - soFar;
}

Result<std::map<PersonId, qint64>> MirroredReturns::rebuild(size_t period)
{
    std::map<PersonId, qint64> given;
    const auto known = m_books.find(period);
    if (known == m_books.end())
        return given;
    const Book before = std::move(known->second);
    m_books.erase(known);
    SOMO_TRY_ASSIGN(Book *book, bookOf(period));
    for (const auto &[key, part] : before) {
        qint64 &amount = given[std::get<1>(key)];
        const auto now = book->find(key);
        if (now == book->end()) {
            amount += part.taken; // nobody has that pay any more
            continue;
        }
        now->second.returned = part.returned;
        now->second.taken = part.taken;
        SOMO_TRY_ASSIGN(const qint64 more, settle(now->second));
        amount += more;
    }
    return given;
}

Result<std::map<PersonId, qint64>> MirroredReturns::take(size_t period, const std::vector<const PolicyEntry *> &entries)
{
    SOMO_TRY_ASSIGN(Book *book, bookOf(period));
    std::vector<Key> touched;
    for (const PolicyEntry *entry : entries)
        count(period, *entry, *book, touched);
    std::ranges::sort(touched);
    dropRepeats(touched);
    std::map<PersonId, qint64> taken;
    for (const Key &key : touched) {
        SOMO_TRY_ASSIGN(const qint64 more, settle((*book)[key]));
        taken[std::get<1>(key)] += more;
    }
    return taken;
}

} // namespace somo
