// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/statement.h"

namespace somo {

QString statementLineText(StatementLineKind kind)
{
    switch (kind) {
    case StatementLineKind::band: return QStringLiteral("band");
    case StatementLineKind::gate: return QStringLiteral("gate");
    case StatementLineKind::cap: return QStringLiteral("cap");
    case StatementLineKind::guarantee: return QStringLiteral("guarantee");
    case StatementLineKind::pool: return QStringLiteral("pool");
    case StatementLineKind::overridePay: return QStringLiteral("override");
    case StatementLineKind::referral: return QStringLiteral("referral");
    case StatementLineKind::bonus: return QStringLiteral("bonus");
    case StatementLineKind::adjustment: return QStringLiteral("adjustment");
    case StatementLineKind::carry: return QStringLiteral("carry");
    case StatementLineKind::draw: return QStringLiteral("draw");
    }
    return {};
}

StatementUnit unitOf(CommissionBase base)
{
    return base == CommissionBase::orders ? StatementUnit::orders : base == CommissionBase::units ? StatementUnit::units : StatementUnit::money;
}

QString statementCauseText(StatementCause cause)
{
    switch (cause) {
    case StatementCause::none: return {};
    case StatementCause::returned: return QStringLiteral("returned");
    case StatementCause::bonusTakenBack: return QStringLiteral("bonus_taken_back");
    case StatementCause::changed: return QStringLiteral("changed");
    case StatementCause::noTarget: return QStringLiteral("no_target");
    case StatementCause::firstOrder: return QStringLiteral("first_order");
    case StatementCause::topRevenue: return QStringLiteral("top_revenue");
    case StatementCause::byHand: return QStringLiteral("by_hand");
    }
    return {};
}

Money PayStatement::sumOf(StatementLineKind kind) const
{
    qint64 sum = 0;
    for (const StatementLine &line : lines)
        sum += line.kind == kind ? line.amount.minorUnits() : 0;
    return Money::fromMinorUnits(sum);
}

Money PayStatement::commission() const
{
    return Money::fromMinorUnits(sumOf(StatementLineKind::band).minorUnits() + sumOf(StatementLineKind::gate).minorUnits()
                                 + sumOf(StatementLineKind::cap).minorUnits() + sumOf(StatementLineKind::guarantee).minorUnits());
}

} // namespace somo
