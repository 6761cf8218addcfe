// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/entry.h"

#include "core/ledger/credit_shares.h"
#include "core/ledger/part_paid.h"
#include "core/ledger/recognition.h"
#include "core/ledger/returned.h"

#include <algorithm>

namespace somo {

namespace {

Result<Money> lineCost(const OrderLine &line)
{
    const Int128 product = Int128(line.quantity.thousandths) * line.unitCost->value;
    SOMO_TRY_ASSIGN(const qint64 units,
                    narrowed(roundedQuotient(product, Int128(Quantity::one) * UnitPrice::perMinorUnit), "line cost"));
    return Money::fromMinorUnits(units);
}

/// Makes an order's entries: what all of them carry is filled in once.
class EntryMaker {
public:
    EntryMaker(const Order &order, RecognitionEvent event)
        : m_order(order)
        , m_credits(creditShares(order))
        , m_common(commonEntry(order, event, m_credits))
    {
    }

    void reserve(size_t lines) { m_entries.reserve(lines * m_credits.people.size()); }

    void addSale(const std::vector<LineFigures> &figures, Day day)
    {
        const bool isSale = m_order.kind == OrderKind::sale;
        for (size_t i = 0; i < m_order.lines.size(); ++i) {
            begin(m_order.lines[i], isSale ? EntryKind::sale : EntryKind::freeReturn, day, day);
            addParts({m_order.lines[i].quantity, figures[i].net, figures[i].grossProfit}, {}, false);
        }
        if (isSale && !m_entries.empty())
            m_entries[m_credits.lead].head = true;
    }

    void addReturn(const ReturnStep &step, Day saleDay)
    {
        // Never in a period before its sale: what came back before the sale counted enters on the sale's day.
        begin(m_order.lines[step.line], EntryKind::orderReturn, std::max(step.day, saleDay), saleDay);
        m_common.orderReturn = step.orderReturn;
        addParts(step.after, step.before, true);
    }

    std::vector<LedgerEntry> take() { return std::move(m_entries); }

private:
    void begin(const OrderLine &line, EntryKind kind, Day day, Day saleDay)
    {
        m_common.line = line.id;
        m_common.product = line.product;
        m_common.productGroup = line.productGroup;
        m_common.kind = kind;
        m_common.day = day;
        m_common.saleDay = saleDay;
        m_common.orderReturn = {};
    }

    /// One entry per person with the part of `after` less the part of `before`, negative for a return. Sharing out the
    /// states, not their difference, is what makes the last return leave exactly nothing with anybody.
    void addParts(const ReturnedSoFar &after, const ReturnedSoFar &before, bool takenBack)
    {
        const qint64 sign = takenBack ? -1 : 1;
        const auto share = [&](std::vector<qint64> &parts, qint64 to, qint64 from) {
            shareOutTo(parts, to, m_credits.shares);
            if (from != 0) {
                shareOutTo(m_from, from, m_credits.shares);
                for (size_t i = 0; i < parts.size(); ++i)
                    parts[i] -= m_from[i];
            }
        };
        share(m_quantities, after.quantity.thousandths, before.quantity.thousandths);
        share(m_nets, after.net.minorUnits(), before.net.minorUnits());
        if (after.grossProfit)
            share(m_profits, after.grossProfit->minorUnits(), before.grossProfit.value_or(Money()).minorUnits());
        for (size_t i = 0; i < m_credits.people.size(); ++i) {
            LedgerEntry &entry = m_entries.emplace_back(m_common);
            entry.ordinal = int(m_entries.size()) - 1;
            entry.person = m_credits.people[i];
            entry.quantity = Quantity{sign * m_quantities[i]};
            entry.net = Money::fromMinorUnits(sign * m_nets[i]);
            if (after.grossProfit)
                entry.grossProfit = Money::fromMinorUnits(sign * m_profits[i]);
        }
    }

    const Order &m_order;
    CreditShares m_credits;
    LedgerEntry m_common;
    std::vector<qint64> m_quantities, m_nets, m_profits, m_from;
    std::vector<LedgerEntry> m_entries;
};

} // namespace

Result<std::vector<LineFigures>> lineFigures(const Order &order)
{
    std::vector<qint64> weights;
    weights.reserve(order.lines.size());
    // The lines of a free return are all negative: their proportion is that of what they take back.
    const qint64 sign = order.kind == OrderKind::freeReturn ? -1 : 1;
    for (const OrderLine &line : order.lines)
        weights.push_back(sign * line.net.minorUnits());
    std::vector<qint64> discounts, fees;
    shareOutTo(discounts, order.discount.minorUnits(), weights);
    shareOutTo(fees, order.fee.minorUnits(), weights);
    std::vector<LineFigures> figures(order.lines.size());
    for (size_t i = 0; i < figures.size(); ++i) {
        const OrderLine &line = order.lines[i];
        SOMO_TRY_ASSIGN(figures[i].net, subtract(line.net, Money::fromMinorUnits(discounts[i]), "net"));
        figures[i].fee = Money::fromMinorUnits(fees[i]);
        if (!line.unitCost)
            continue;
        SOMO_TRY_ASSIGN(const Money cost, lineCost(line));
        SOMO_TRY_ASSIGN(const Money margin, subtract(figures[i].net, cost, "gross profit"));
        SOMO_TRY_ASSIGN(figures[i].grossProfit, subtract(margin, figures[i].fee, "gross profit"));
    }
    return figures;
}

Result<std::vector<LedgerEntry>> ledgerOf(const Order &order, RecognitionEvent event)
{
    SOMO_TRY_ASSIGN(const auto figures, lineFigures(order));
    SOMO_TRY_ASSIGN(const auto returns, returnSteps(order, figures));
    const std::optional<Day> day = recognitionDay(order, event, returns);
    if (!day)
        return std::vector<LedgerEntry>();
    if (event == RecognitionEvent::partPaid && order.kind == OrderKind::sale)
        return partPaidLedgerOf(order, figures, returns);
    EntryMaker maker(order, event);
    maker.reserve(order.lines.size() + returns.size());
    maker.addSale(figures, *day);
    for (const ReturnStep &step : returns)
        maker.addReturn(step, *day);
    return maker.take();
}

} // namespace somo
