// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/pay_parts.h"

namespace somo {

PayParts payPartsOf(const PayStatement &statement)
{
    const auto sum = [&](StatementLineKind kind) { return statement.sumOf(kind).minorUnits(); };
    PayParts parts;
    parts.commission = statement.commission();
    parts.team = Money::fromMinorUnits(sum(StatementLineKind::pool) + sum(StatementLineKind::overridePay) + sum(StatementLineKind::referral));
    parts.bonuses = statement.sumOf(StatementLineKind::bonus);
    parts.adjustments = statement.sumOf(StatementLineKind::adjustment);
    parts.advance = statement.sumOf(StatementLineKind::draw);
    parts.total = statement.total;
    parts.carried = Money::fromMinorUnits(statement.total.minorUnits() - parts.commission.minorUnits() - parts.team.minorUnits() - parts.bonuses.minorUnits()
                                          - parts.adjustments.minorUnits() - parts.advance.minorUnits());
    return parts;
}

Result<PayParts> sumOf(const PayParts &a, const PayParts &b)
{
    PayParts sum;
    for (Money PayParts::*part : {&PayParts::commission, &PayParts::team, &PayParts::bonuses, &PayParts::adjustments, &PayParts::advance, &PayParts::carried, &PayParts::total}) {
        SOMO_TRY_ASSIGN(sum.*part, add(a.*part, b.*part, "commission"));
    }
    return sum;
}

} // namespace somo
