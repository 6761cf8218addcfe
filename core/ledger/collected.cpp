// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/collected.h"

#include "core/ledger/credit_shares.h"

namespace somo {

namespace {

/// How a payment is shared over the lines: by net; an order without lines has one weight.
Result<std::vector<qint64>> lineWeights(const Order &order)
{
    SOMO_TRY_ASSIGN(const auto figures, lineFigures(order));
    std::vector<qint64> weights;
    const qint64 sign = order.kind == OrderKind::freeReturn ? -1 : 1;
    for (const LineFigures &line : figures)
        weights.push_back(sign * line.net.minorUnits());
    if (weights.empty())
        weights.push_back(1);
    return weights;
}

} // namespace

Result<std::vector<LedgerEntry>> collectedOf(const Order &order, const DayRange &days)
{
    std::vector<LedgerEntry> rows;
    if (order.status == OrderStatus::draft || order.status == OrderStatus::cancelled || order.copyOf)
        return rows;
    SOMO_TRY_ASSIGN(const std::vector<qint64> weights, lineWeights(order));
    const CreditShares credits = creditShares(order);
    LedgerEntry row = commonEntry(order, RecognitionEvent::completed, credits);
    for (const Payment &payment : order.payments) {
        if (!days.contains(payment.day))
            continue;
        row.day = payment.day;
        row.saleDay = payment.day;
        const auto overLines = shareOut(payment.amount.minorUnits(), weights);
        for (size_t i = 0; i < overLines.size(); ++i) {
            if (i < order.lines.size()) {
                row.line = order.lines[i].id;
                row.product = order.lines[i].product;
                row.productGroup = order.lines[i].productGroup;
            }
            const auto overPeople = shareOut(overLines[i], credits.shares);
            for (size_t p = 0; p < overPeople.size(); ++p) {
                row.person = credits.people[p];
                row.net = Money::fromMinorUnits(overPeople[p]);
                rows.push_back(row);
            }
        }
    }
    return rows;
}

} // namespace somo
