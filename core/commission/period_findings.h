// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/commission_query.h"
#include "core/commission/pay_reader.h"
#include "core/orders/order.h"

namespace somo {

/// What a period's commission still waits for, or what deserves a look before it is approved.
enum class FindingKind {
    // These stand in the way.
    notBegun,
    earlierOpen, // `period`: closing waits for it
    changedSince, // `people` come out otherwise now than they were calculated
    // These only deserve a look.
    notOver,
    orderDrafts,
    ordersWaiting, // for `event`
    ordersHeld, // until `on` at the latest
    ordersWithoutPerson,
    ordersWithoutPolicy,
    ordersWithoutRule, // of `policy`
    unknownCost, // under `policy`, whose base is gross profit
    missingTarget, // bands of `policy` are percents of a revenue target
    missingScore, // a gate of `policy` asks for one
    openQuestions, // never block (rules §5)
};
/// not_begun | earlier_open | changed_since | not_over | order_drafts | orders_waiting | orders_held | orders_without_person
/// | orders_without_policy | orders_without_rule | unknown_cost | missing_target | missing_score | open_questions.
QString findingKindText(FindingKind kind);

struct PeriodFinding {
    FindingKind kind = FindingKind::notOver;
    std::vector<OrderId> orders; // that it opens, each once, by date and code
    std::vector<PersonId> people; // by given name
    QString policy; // its code
    std::optional<Period> period;
    std::optional<RecognitionEvent> event;
    Day on;
    int count = 0; // of what it is about
    /// Whether the next step waits for it: only what lies before this one, and what was not calculated anew.
    bool blocks() const { return kind == FindingKind::notBegun || kind == FindingKind::earlierOpen || kind == FindingKind::changedSince; }
};

/// What stands in the way of the sheet's period, what blocks first; once it is closed, only the questions that wait for an
/// answer. Whose statement comes out otherwise, and who asked about it, is told only of people whose pay the reader may see.
/// Inside the caller's read transaction.
Result<std::vector<PeriodFinding>> periodFindings(Database &database, const BookSettings &settings, const CommissionSheet &sheet, Day today,
                                                  const PayReader &reader = {PayReader::Sees::everything, {}});

} // namespace somo
