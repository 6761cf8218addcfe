// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/part_paid.h"

#include "core/ledger/credit_shares.h"
#include "core/ledger/recognition.h"

#include <algorithm>
#include <array>

namespace somo {

namespace {

/// What is counted of a line for a person.
enum Figure {
    netFigure,
    profitFigure,
    quantityFigure,
    figureCount,
};
using Figures = std::array<qint64, figureCount>;

bool isNothing(const Figures &figures)
{
    return std::all_of(figures.begin(), figures.end(), [](qint64 figure) { return figure == 0; });
}

/// What one day's payment brought of a line for a person, less what returns took back of it.
struct Brought {
    Day day;
    Figures left{};
};

/// Takes `amount` (of the sign of what is left) from the parts, in proportion to what is left of each.
std::vector<qint64> takenFrom(const std::vector<Brought> &parts, size_t figure, qint64 amount)
{
    std::vector<qint64> weights;
    for (const Brought &part : parts)
        weights.push_back(amount < 0 ? -part.left[figure] : part.left[figure]);
    return shareOut(amount, weights);
}

class PartPaidLedger {
public:
    PartPaidLedger(const Order &order, std::span<const LineFigures> figures, const CreditShares &credits, Int128 total)
        : m_order(order)
        , m_figures(figures)
        , m_credits(credits)
        , m_total(total)
        , m_common(commonEntry(order, RecognitionEvent::partPaid, credits))
        , m_returned(order.lines.size())
        , m_recognised(order.lines.size() * credits.people.size())
        , m_brought(m_recognised.size())
    {
    }

    Status pay(Day day, qint64 amount)
    {
        m_paid += amount;
        return recognise(day, {});
    }

    Status payWhole(Day day)
    {
        m_whole = true;
        return recognise(day, {});
    }

    /// All lines of one return: what is left to pay is less by all of them at once.
    Status giveBack(std::span<const ReturnStep> steps)
    {
        for (const ReturnStep &step : steps) {
            m_total -= Int128(step.after.net.minorUnits()) - step.before.net.minorUnits();
            m_returned[step.line] = step.after;
        }
        return recognise(steps.front().day, steps.front().orderReturn);
    }

    std::vector<LedgerEntry> take() { return std::move(m_entries); }

private:
    Result<qint64> partOf(qint64 whole) const
    {
        if (m_whole || m_total <= 0 || m_paid >= m_total)
            return whole;
        if (m_paid <= 0)
            return qint64(0);
        // Both are 64 bits, so their product fits; the quotient can't leave them.
        return narrowed(roundedQuotient(Int128(whole) * m_paid, m_total), "paid");
    }

    /// What is recognised of a line by now, before it is shared out.
    Result<Figures> stateOf(size_t line) const
    {
        const LineFigures &figures = m_figures[line];
        const ReturnedSoFar &returned = m_returned[line];
        Figures state{};
        SOMO_TRY_ASSIGN(state[netFigure], partOf(figures.net.minorUnits() - returned.net.minorUnits()));
        if (figures.grossProfit) {
            SOMO_TRY_ASSIGN(state[profitFigure], partOf(figures.grossProfit->minorUnits() - returned.grossProfit.value_or(Money()).minorUnits()));
        }
        SOMO_TRY_ASSIGN(state[quantityFigure], partOf(m_order.lines[line].quantity.thousandths - returned.quantity.thousandths));
        return state;
    }

    Status recognise(Day day, ReturnId orderReturn)
    {
        const size_t people = m_credits.people.size();
        for (size_t line = 0; line < m_order.lines.size(); ++line) {
            SOMO_TRY_ASSIGN(const Figures state, stateOf(line));
            std::array<std::vector<qint64>, figureCount> parts;
            for (size_t figure = 0; figure < figureCount; ++figure)
                shareOutTo(parts[figure], state[figure], m_credits.shares);
            for (size_t person = 0; person < people; ++person) {
                Figures &before = m_recognised[line * people + person];
                Figures change{};
                for (size_t figure = 0; figure < figureCount; ++figure) {
                    change[figure] = parts[figure][person] - before[figure];
                    before[figure] = parts[figure][person];
                }
                if (!isNothing(change))
                    enter(line, person, day, orderReturn, change);
            }
        }
        return success();
    }

    void enter(size_t line, size_t person, Day day, ReturnId orderReturn, const Figures &change)
    {
        std::vector<Brought> &brought = m_brought[line * m_credits.people.size() + person];
        if (orderReturn && change[netFigure] <= 0 && change[quantityFigure] <= 0 && !brought.empty())
            return takeBack(line, person, day, orderReturn, change);
        if (brought.empty() || brought.back().day != day)
            brought.push_back({day, {}});
        for (size_t figure = 0; figure < figureCount; ++figure)
            brought.back().left[figure] += change[figure];
        add(line, person, EntryKind::sale, day, day, {}, change);
        if (!m_hasHead && person == m_credits.lead) {
            m_entries.back().head = true;
            m_hasHead = true;
        }
    }

    void takeBack(size_t line, size_t person, Day day, ReturnId orderReturn, const Figures &change)
    {
        std::vector<Brought> &brought = m_brought[line * m_credits.people.size() + person];
        std::vector<Figures> taken(brought.size());
        for (size_t figure = 0; figure < figureCount; ++figure) {
            const auto parts = takenFrom(brought, figure, -change[figure]);
            for (size_t i = 0; i < brought.size(); ++i) {
                brought[i].left[figure] -= parts[i];
                taken[i][figure] = -parts[i];
            }
        }
        for (size_t i = 0; i < brought.size(); ++i) {
            if (!isNothing(taken[i]))
                add(line, person, EntryKind::orderReturn, std::max(day, brought[i].day), brought[i].day, orderReturn, taken[i]);
        }
    }

    void add(size_t line, size_t person, EntryKind kind, Day day, Day saleDay, ReturnId orderReturn, const Figures &figures)
    {
        LedgerEntry &entry = m_entries.emplace_back(m_common);
        entry.ordinal = int(m_entries.size()) - 1;
        entry.line = m_order.lines[line].id;
        entry.product = m_order.lines[line].product;
        entry.productGroup = m_order.lines[line].productGroup;
        entry.kind = kind;
        entry.day = day;
        entry.saleDay = saleDay;
        entry.orderReturn = orderReturn;
        entry.person = m_credits.people[person];
        entry.net = Money::fromMinorUnits(figures[netFigure]);
        entry.quantity = Quantity{figures[quantityFigure]};
        if (m_figures[line].grossProfit)
            entry.grossProfit = Money::fromMinorUnits(figures[profitFigure]);
    }

    const Order &m_order;
    std::span<const LineFigures> m_figures;
    const CreditShares &m_credits;
    Int128 m_total; // less what came back so far
    Int128 m_paid = 0;
    bool m_whole = false; // what is not paid by payments is paid at once
    LedgerEntry m_common;
    std::vector<ReturnedSoFar> m_returned; // by line
    std::vector<Figures> m_recognised; // by line and person
    std::vector<std::vector<Brought>> m_brought; // by line and person
    bool m_hasHead = false;
    std::vector<LedgerEntry> m_entries;
};

struct Step {
    Day day;
    std::span<const ReturnStep> orderReturn; // empty: a payment
    std::optional<qint64> amount; // nothing: all of it
};

/// The steps of each return by itself; those of one stand together.
void addReturns(std::span<const ReturnStep> returns, std::vector<Step> &steps)
{
    for (size_t first = 0; first < returns.size();) {
        size_t end = first + 1;
        while (end < returns.size() && returns[end].orderReturn == returns[first].orderReturn)
            ++end;
        steps.push_back({returns[first].day, returns.subspan(first, end - first), std::nullopt});
        first = end;
    }
}

} // namespace

Result<std::vector<LedgerEntry>> partPaidLedgerOf(const Order &order, std::span<const LineFigures> figures, std::span<const ReturnStep> returns)
{
    const CreditShares credits = creditShares(order);
    const Int128 total = totalBeforeReturns(order);
    PartPaidLedger ledger(order, figures, credits, total);
    std::vector<Step> steps;
    if (total <= 0 || order.payments.empty()) {
        const auto paid = recognitionDay(order, RecognitionEvent::paid, returns);
        if (!paid)
            return std::vector<LedgerEntry>();
        steps.push_back({*paid, {}, std::nullopt});
    } else {
        for (const Payment &payment : order.payments)
            steps.push_back({payment.day, {}, payment.amount.minorUnits()});
    }
    addReturns(returns, steps);
    std::stable_sort(steps.begin(), steps.end(), [](const Step &a, const Step &b) { return a.day < b.day; });
    // What came back before anything was paid lessens the total and has nothing to take back from.
    for (const Step &step : steps)
        SOMO_TRY(!step.orderReturn.empty() ? ledger.giveBack(step.orderReturn) : step.amount ? ledger.pay(step.day, *step.amount) : ledger.payWhole(step.day));
    return ledger.take();
}

} // namespace somo
