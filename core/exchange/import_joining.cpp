// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_joining.h"

#include "core/base/phone.h"
#include "core/exchange/import_dictionary.h"
#include "core/ledger/recognition.h"
#include "core/orders/order_twin_store.h"
#include "core/orders/platform_codes.h"

#include <algorithm>

namespace somo {

namespace {

/// Whether a file says anything in which codes of other systems could stand, beside the order's own code.
QStringList namedBy(const SaidOrder &said)
{
    const std::array texts{toText(said[Field::orderReference].text), toText(said[Field::orderNote].text), toText(said[Field::customerNote].text)};
    return namedCodes(toText(said.code), texts);
}

} // namespace

OrderJoiner::OrderJoiner(ImportContext &context, SourceId source)
    : m_context(context)
    , m_finder(context.database(), source)
{
}

Status OrderJoiner::begin()
{
    SOMO_TRY_ASSIGN(m_rules, CreditRuleBook::load(m_context.database()));
    return m_finder.begin();
}

Status OrderJoiner::planNew(size_t number, const SaidOrder &said, Order &order)
{
    if (order.credits.empty() && order.kind == OrderKind::sale) {
        SOMO_TRY_ASSIGN(const CreditRuleBook::Decision decision, m_rules.decide(m_context.database(), m_context.sourceCode(), order));
        if (decision.person) {
            order.credits = {{decision.person, Rate{Rate::whole}}};
            m_credits.emplace(number, decision.person);
        } else if (order.status != OrderStatus::cancelled) {
            ++m_withoutPerson;
        }
    }
    return find(number, said, order);
}

Status OrderJoiner::planKnown(size_t number, const SaidOrder &said, const Order &order)
{
    return find(number, said, order);
}

Status OrderJoiner::find(size_t number, const SaidOrder &said, const Order &order)
{
    if (m_finder.isIdle() || order.status == OrderStatus::cancelled || order.kind != OrderKind::sale)
        return success();
    SOMO_TRY_ASSIGN(const OrderTotals totals, orderTotals(order));
    TwinFacts facts{order.orderedOn, totals.net, order.customer.value > 0 ? order.customer : CustomerId(), {}};
    facts.phone = normalisedPhone(toText(said[Field::customerPhone].text)).value_or(QString());
    const QString code = toText(said.code);
    SOMO_TRY_ASSIGN(const std::vector<TwinFinder::Found> found, m_finder.find(code, namedBy(said), facts));
    for (const TwinFinder::Found &each : found) {
        if (order.id) {
            // What was found may be linked to this very order by now.
            if (order.copyOf || each.order == order.id)
                continue;
            SOMO_TRY_ASSIGN(const bool known, m_finder.isPair(order.id, each.order));
            if (known)
                continue;
        }
        Planned planned{number, each.order, each.code, TwinState::possible, false, code, order.orderedOn, totals.net, toText(said[Field::customerName].text)};
        const auto &answers = m_context.options.answers.twins;
        const auto answer = std::ranges::find_if(answers, [&](const TwinAnswer &one) { return one.code == code && one.other == each.order; });
        if (answer != answers.end()) {
            planned.state = answer->state;
            planned.newCounts = answer->newCounts;
        }
        m_twins.push_back(std::move(planned));
    }
    return success();
}

void OrderJoiner::addNotes(ImportResult &result) const
{
    const auto open = [](const Planned &each) { return each.state == TwinState::possible; };
    if (const auto first = std::ranges::find_if(m_twins, open); first != m_twins.end())
        result.notes.push_back({ImportNote::Kind::possibleTwins, std::ranges::count_if(m_twins, open), first->code, {}, {}});
    if (!m_credits.empty())
        result.notes.push_back({ImportNote::Kind::creditedByRule, qint64(m_credits.size()), {}, {}, {}});
    if (m_withoutPerson > 0)
        result.notes.push_back({ImportNote::Kind::withoutPerson, m_withoutPerson, {}, {}, {}});
}

Status OrderJoiner::addTo(ImportPreview &preview)
{
    preview.twinOrders = qint64(m_twins.size());
    for (size_t i = 0; i < std::min(m_twins.size(), mostPreviewed); ++i) {
        const Planned &one = m_twins[i];
        PreviewedTwin twin{one.code, one.orderedOn, one.customer, one.net, {}, one.via};
        SOMO_TRY_ASSIGN(twin.other, twinSide(m_context.database(), one.other));
        preview.twins.push_back(std::move(twin));
    }
    return success();
}

void OrderJoiner::credit(size_t number, Order &order) const
{
    const auto by = m_credits.find(number);
    if (by != m_credits.end())
        order.credits = {{by->second, Rate{Rate::whole}}};
}

void OrderJoiner::written(size_t number, const SaidOrder &said, OrderId order)
{
    QStringList named = namedBy(said);
    const bool paired = std::ranges::binary_search(m_twins, number, {}, &Planned::number);
    // What the file doesn't say stays as it was said before.
    const bool says = said.isMapped(Field::orderReference) || said.isMapped(Field::orderNote) || said.isMapped(Field::customerNote) || !named.isEmpty();
    if (says || paired)
        m_written.push_back({number, order, std::move(named)});
}

Status OrderJoiner::write(Database &database, ImportId import)
{
    std::vector<OrderId> others;
    for (const Written &one : m_written) {
        SOMO_TRY(twins::setNamedCodes(database, one.order, one.named, import));
        auto at = std::ranges::lower_bound(m_twins, one.number, {}, &Planned::number);
        for (; at != m_twins.end() && at->number == one.number; ++at) {
            const Planned &pair = *at;
            const OrderId copy = pair.newCounts ? pair.other : one.order;
            SOMO_TRY(twins::add(database, one.order, pair.other, pair.via, pair.state, copy, import));
            if (pair.state == TwinState::same)
                others.push_back(copy);
        }
    }
    // Rows that an import brings leave no image for the book to follow.
    return others.empty() ? success() : deriveTouched(database, m_context.book.settings(), std::move(others));
}

} // namespace somo
