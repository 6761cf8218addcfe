// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/returned.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace somo {

namespace {

/// By day, then code, so that the order in which returns were entered never matters.
std::vector<const OrderReturn *> inOrder(const Order &order)
{
    std::vector<const OrderReturn *> returns;
    returns.reserve(order.returns.size());
    for (const OrderReturn &one : order.returns)
        returns.push_back(&one);
    std::stable_sort(returns.begin(), returns.end(), [](const OrderReturn *a, const OrderReturn *b) {
        return std::tie(a->day, a->code, a->id) < std::tie(b->day, b->code, b->id);
    });
    return returns;
}

Result<Money> partOf(Money whole, Quantity returned, Quantity sold, const char *figure)
{
    // A line that sold nothing can only come back as a whole.
    if (sold.thousandths == 0 || returned == sold)
        return whole;
    const Int128 product = Int128(whole.minorUnits()) * returned.thousandths;
    SOMO_TRY_ASSIGN(const qint64 units, narrowed(roundedQuotient(product, sold.thousandths), figure));
    return Money::fromMinorUnits(units);
}

Result<ReturnedSoFar> afterReturn(const OrderLine &line, const LineFigures &figures, const ReturnedSoFar &before,
                                  const ReturnedLine &returned)
{
    ReturnedSoFar after;
    SOMO_TRY_ASSIGN(const qint64 quantity,
                    narrowed(Int128(before.quantity.thousandths) + returned.quantity.thousandths, "returned quantity"));
    after.quantity = std::min(Quantity{quantity}, std::max(line.quantity, Quantity{}));
    if (returned.netStated) {
        SOMO_TRY_ASSIGN(const Money left, subtract(figures.net, before.net, "net left of a line"));
        const Money taken = std::min(*returned.netStated, std::max(left, Money()));
        SOMO_TRY_ASSIGN(after.net, add(before.net, taken, "returned net"));
    } else {
        SOMO_TRY_ASSIGN(after.net, partOf(figures.net, after.quantity, line.quantity, "returned net"));
    }
    if (figures.grossProfit) {
        SOMO_TRY_ASSIGN(after.grossProfit,
                        partOf(*figures.grossProfit, after.quantity, line.quantity, "returned gross profit"));
    }
    return after;
}

} // namespace

Result<std::vector<ReturnStep>> returnSteps(const Order &order, std::span<const LineFigures> figures)
{
    std::vector<ReturnStep> steps;
    if (order.returns.empty() || order.kind == OrderKind::freeReturn)
        return steps;
    std::vector<ReturnedSoFar> soFar(order.lines.size());
    for (size_t i = 0; i < soFar.size(); ++i) {
        if (figures[i].grossProfit)
            soFar[i].grossProfit = Money();
    }
    for (const OrderReturn *one : inOrder(order)) {
        for (const ReturnedLine &returned : one->lines) {
            const auto line = std::find_if(order.lines.begin(), order.lines.end(),
                                           [&](const OrderLine &candidate) { return candidate.id == returned.line; });
            if (line == order.lines.end())
                return failure(ErrorCode::returnOfOtherOrder);
            const size_t i = size_t(line - order.lines.begin());
            SOMO_TRY_ASSIGN(ReturnedSoFar after, afterReturn(*line, figures[i], soFar[i], returned));
            steps.push_back({i, one->id, one->day, soFar[i], after});
            soFar[i] = after;
        }
    }
    return steps;
}

} // namespace somo
