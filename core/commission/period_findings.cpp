// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/period_findings.h"

namespace somo {

QString findingKindText(FindingKind kind)
{
    switch (kind) {
    case FindingKind::notBegun: return QStringLiteral("not_begun");
    case FindingKind::earlierOpen: return QStringLiteral("earlier_open");
    case FindingKind::changedSince: return QStringLiteral("changed_since");
    case FindingKind::notOver: return QStringLiteral("not_over");
    case FindingKind::orderDrafts: return QStringLiteral("order_drafts");
    case FindingKind::ordersWaiting: return QStringLiteral("orders_waiting");
    case FindingKind::ordersHeld: return QStringLiteral("orders_held");
    case FindingKind::ordersWithoutPerson: return QStringLiteral("orders_without_person");
    case FindingKind::ordersWithoutPolicy: return QStringLiteral("orders_without_policy");
    case FindingKind::ordersWithoutRule: return QStringLiteral("orders_without_rule");
    case FindingKind::unknownCost: return QStringLiteral("unknown_cost");
    case FindingKind::missingTarget: return QStringLiteral("missing_target");
    case FindingKind::missingScore: return QStringLiteral("missing_score");
    case FindingKind::openQuestions: return QStringLiteral("open_questions");
    }
    return {};
}

} // namespace somo
