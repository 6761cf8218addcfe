// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_commission.h"

#include <QCoreApplication>

#include <algorithm>

namespace somo {

namespace {

struct CommissionText {
    Q_DECLARE_TR_FUNCTIONS(somo::OrderCommission)
};

/// A policy with the names of those whom it pays for the order.
struct PaidBy {
    SaleWay way;
    QStringList names;
};

QString whenText(const SaleWay &way)
{
    const QString policy = way.name.isEmpty() ? way.policy : way.name;
    switch (way.event) {
    case RecognitionEvent::ordered: return CommissionText::tr("Commission counts on the day of the order (“%1”).").arg(policy);
    case RecognitionEvent::confirmed: return CommissionText::tr("Commission counts when the order is confirmed (“%1”).").arg(policy);
    case RecognitionEvent::completed: return CommissionText::tr("Commission counts when the order is completed (“%1”).").arg(policy);
    case RecognitionEvent::paid: return CommissionText::tr("Commission counts when the order is paid in full (“%1”).").arg(policy);
    case RecognitionEvent::partPaid: break;
    }
    return CommissionText::tr("Commission counts part by part, as the order is paid (“%1”).").arg(policy);
}

} // namespace

QStringList commissionSentences(const std::vector<OrderWays> &people)
{
    std::vector<PaidBy> policies;
    QStringList unpaid;
    for (const OrderWays &person : people) {
        if (person.ways.empty())
            unpaid << person.name;
        for (const SaleWay &way : person.ways) {
            const auto known = std::ranges::find(policies, way, &PaidBy::way);
            if (known == policies.end())
                policies.push_back({way, {person.name}});
            else
                known->names << person.name;
        }
    }
    QStringList sentences;
    for (const PaidBy &each : policies) {
        QString sentence = whenText(each.way);
        if (each.way.holdDays > 0)
            sentence += QLatin1Char(' ') + CommissionText::tr("It is held for %n day(s) after that, in case goods come back.", nullptr, each.way.holdDays);
        sentences << (size_t(each.names.size()) == people.size() ? sentence : QStringLiteral("%1: %2").arg(each.names.join(QStringLiteral(", ")), sentence));
    }
    if (!unpaid.isEmpty())
        sentences << (policies.empty() ? CommissionText::tr("No policy in force pays commission for it.")
                                       : CommissionText::tr("No policy in force pays %1 commission for it.").arg(unpaid.join(QStringLiteral(", "))));
    return sentences;
}

} // namespace somo
