// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/collected.h"

#include <algorithm>

namespace somo {

namespace {

struct Weights {
    std::vector<qint64> lines;
    std::vector<PersonId> people;
    std::vector<qint64> shares;
};

Result<Weights> weightsOf(const Order &order)
{
    SOMO_TRY_ASSIGN(const auto figures, lineFigures(order));
    Weights weights;
    const qint64 sign = order.kind == OrderKind::freeReturn ? -1 : 1;
    for (const LineFigures &line : figures)
        weights.lines.push_back(sign * line.net.minorUnits());
    if (weights.lines.empty())
        weights.lines.push_back(1);
    for (const OrderCredit &credit : order.credits) {
        weights.people.push_back(credit.person);
        weights.shares.push_back(credit.share.millionths);
    }
    if (weights.people.empty()) {
        weights.people.push_back({});
        weights.shares.push_back(Rate::whole);
    }
    return weights;
}

LedgerEntry commonOf(const Order &order, const Weights &weights)
{
    LedgerEntry common;
    common.order = order.id;
    common.channel = order.channel;
    common.province = order.province;
    common.campaign = order.campaign;
    common.customer = order.customer;
    common.segment = order.segment;
    const auto lead = std::max_element(weights.shares.begin(), weights.shares.end()) - weights.shares.begin();
    common.lead = weights.people[size_t(lead)];
    return common;
}

} // namespace

Result<std::vector<LedgerEntry>> collectedOf(const Order &order, const DayRange &days)
{
    std::vector<LedgerEntry> rows;
    if (order.status == OrderStatus::draft || order.status == OrderStatus::cancelled)
        return rows;
    SOMO_TRY_ASSIGN(const Weights weights, weightsOf(order));
    LedgerEntry row = commonOf(order, weights);
    for (const Payment &payment : order.payments) {
        if (!days.contains(payment.day))
            continue;
        row.day = payment.day;
        row.saleDay = payment.day;
        const auto overLines = shareOut(payment.amount.minorUnits(), weights.lines);
        for (size_t i = 0; i < overLines.size(); ++i) {
            if (i < order.lines.size()) {
                row.line = order.lines[i].id;
                row.product = order.lines[i].product;
                row.productGroup = order.lines[i].productGroup;
            }
            const auto overPeople = shareOut(overLines[i], weights.shares);
            for (size_t p = 0; p < overPeople.size(); ++p) {
                row.person = weights.people[p];
                row.net = Money::fromMinorUnits(overPeople[p]);
                rows.push_back(row);
            }
        }
    }
    return rows;
}

} // namespace somo
