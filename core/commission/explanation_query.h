// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/commission_query.h"
#include "core/commission/policy_wording.h"

namespace somo {

/// Why an order of the period paid what it paid, or nothing (rules §5, Explain).
enum class PayReason {
    paid, // `amount`, shared out by base where a period's pay is shown by order
    draft,
    cancelled,
    linked, // another order stands for the same sale and counts in its place
    notYet, // the policy's event has not happened
    held, // until `on`
    otherPeriod, // it counts in `period`
    noPolicy, // nothing in force covers the person on that day, or not for this payer
    noRule,
    noTarget, // the rule's bands are percents of a target that is missing
    unknownCost,
    returned, // nothing of it is left in the base
    underBand, // the band that it lies in pays nothing
    gate, // the score is under the mark
    noBase, // it adds nothing to the base: its net, profit or quantity is 0, or below
    smallerShare, // orders count for whoever has the largest share
    rounded, // its part of the pay is less than half of the smallest amount
    afterClosing, // it counts in a closed period since that was closed: an adjustment of `period`
};
/// paid | draft | cancelled | not_yet | held | other_period | no_policy | no_rule | no_target | unknown_cost | returned |
/// under_band | gate | no_base | smaller_share | rounded | after_closing.
QString payReasonText(PayReason reason);

/// What an order that brings nothing yet would bring once that has happened which it waits for.
struct ExpectedPay {
    /// What else the amount rests on.
    enum class RestsOn {
        orderAlone, // each order or line is paid by itself
        onlyBand, // one rate for all: nothing but a rounding
        restOfPeriod, // on what else comes in the period, or on its gate and cap
    };
    Money amount; // of band, gate and cap lines; the guarantee stands apart
    Period period; // that would pay it
    RestsOn restsOn = RestsOn::restOfPeriod;
};

struct ExplainedOrder {
    OrderId order;
    QString code;
    Day orderedOn;
    OrderStatus status = OrderStatus::confirmed;
    QString customer; // their name
    Money value; // of the whole order, without tax and shipping
    Rate share{Rate::whole}; // credited to the person …
    Money credited; // … and as much of the value: what every list of orders without pay shows
    PayReason reason = PayReason::paid;
    QString policy; // that looked at it; empty: none
    std::vector<std::pair<QString, Money>> parts; // of `amount`, by policy, where several count it
    QStringList rules; // that take its lines: their ids
    std::vector<RuleName> ruleNames; // the same for people
    Money amount;
    std::optional<qint64> base; // Σ base in the period of what rules take, in the unit of the policy's base
    Day on; // of recognition, or until which it is held; null: not known yet
    std::optional<Period> period; // where it counts instead
    std::optional<RecognitionEvent> event; // that is awaited
    std::optional<ExpectedPay> expected; // once it has; of those that wait for more, ExpectedPayReader works it out
};

/// The entries that the sheet's period counts: as they were frozen where it is closed.
const std::vector<PolicyEntry> &countedEntries(const CommissionSheet &sheet, const PolicyHistory &policy);

/// Every order of a person that was placed in the period or counts in it, exactly once, by date and code. The sheet is of
/// the period. Inside the caller's read transaction.
Result<std::vector<ExplainedOrder>> explainOrders(Database &database, const CommissionSheet &sheet, PersonId person);

} // namespace somo
