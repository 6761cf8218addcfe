// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/ids.h"
#include "core/commission/policy.h"

#include <optional>
#include <vector>

namespace somo {

/// What a statement's line is, in the order in which they stand.
enum class StatementLineKind {
    band,
    gate,
    cap,
    guarantee,
    pool,
    overridePay,
    referral,
    bonus,
    adjustment,
    carry,
    draw,
};
/// band | gate | cap | guarantee | pool | override | referral | bonus | adjustment | carry | draw.
QString statementLineText(StatementLineKind kind);

/// What a band start or a line's base is measured in.
enum class StatementUnit {
    money, // minor units
    units, // thousandths
    orders,
    percent, // a rate: of the target
};

StatementUnit unitOf(CommissionBase base);

/// Why an amount is what it is, where a rule alone doesn't say it.
enum class StatementCause {
    none,
    returned, // `order` came back in part or whole on `on`; its sale belongs to `period`
    bonusTakenBack, // the first order was cancelled or came back whole
    changed, // `order` says something else than when `period` was closed; without an order: what it stands on does
    noTarget, // the rule's bands are percents of a target that is missing
    firstOrder,
    topRevenue,
    byHand, // a bonus with its reason in `words`
};

/// none is empty; returned | bonus_taken_back | changed | no_target | first_order | top_revenue | by_hand.
QString statementCauseText(StatementCause cause);

struct StatementLine {
    StatementLineKind kind = StatementLineKind::band;
    QString rule; // its id; the team's code for pools and overrides
    std::optional<qint64> from; // the band's start
    StatementUnit fromUnit = StatementUnit::money;
    std::optional<Rate> rate;
    std::optional<Money> each; // what one unit or order pays
    std::optional<qint64> base;
    StatementUnit baseUnit = StatementUnit::money;
    Money amount;
    OrderId order; // of scope order and line, of referrals, first orders and adjustments
    LineId line;
    StatementCause cause = StatementCause::none;
    Day on; // the cause's day
    std::optional<Period> period; // that an adjustment belongs to
    std::optional<Money> paidBefore; // what that period paid without the cause; nothing where a mirror takes back
    QString words; // a reason written by hand
    friend bool operator==(const StatementLine &, const StatementLine &) = default;
};

/// A person's statement under one policy for one period (rules §5, order of work in policy.md).
struct PayStatement {
    PersonId person;
    size_t policy = 0; // index into CommissionRun::policies
    size_t version = 0; // index into its versions: the one in force in the period, else the last before it
    int coveredDays = 0; // active and covered, of the period's days
    qint64 base = 0; // Σ base of the person's entries, paid by a rule or not
    std::vector<StatementLine> lines;
    Money carriedIn; // at most 0
    Money carriedOut; // at most 0
    Money total; // max(0, Σ lines)
    bool withoutScore = false; // there is a gate, but no score to hold against it

    Money sumOf(StatementLineKind kind) const;
    /// Band, gate, cap and guarantee lines.
    Money commission() const;
    friend bool operator==(const PayStatement &, const PayStatement &) = default;
};

/// The statements of one period, by the people's given names, then the policies' codes.
struct CommissionPeriod {
    Period period;
    std::vector<PayStatement> statements;
};

} // namespace somo
