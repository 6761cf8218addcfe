// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/money.h"
#include "core/orders/order.h"

#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace somo {

/// What a policy pays on (rules §5). `collected` means revenue as it is paid in parts.
enum class CommissionBase {
    revenue,
    grossProfit,
    collected,
    orders,
    units,
};
/// Orders and units count; all others are money.
constexpr bool isCounted(CommissionBase base)
{
    return base == CommissionBase::orders || base == CommissionBase::units;
}

enum class BandMethod {
    marginal, // lũy kế: each slice at its own band's rate
    slab, // theo mức: the whole base at the reached band's rate
};
/// What runs through the bands by itself.
enum class RuleScope {
    period,
    order,
    line,
};
/// What band starts are measured in.
enum class BandEdges {
    amount,
    units,
    targetPercent, // of the person's revenue target of exactly that period
};

/// A band begins at `from` and ends where the next one begins. Exactly one of rate, amount and each pays.
struct PayBand {
    /// Minor units for edges in amounts of money, thousandths for units, whole numbers for orders, a rate in millionths for
    /// percent of the target.
    qint64 from = 0;
    std::optional<Rate> rate; // of the slice, or of the whole base
    std::optional<Money> amount; // once the base reaches `from`; slab only
    std::optional<Money> each; // per unit or order
    friend bool operator==(const PayBand &, const PayBand &) = default;
};

/// Which entries a rule pays; codes, as the document names them. All that are given must match.
struct RuleWhen {
    QString product;
    QString productGroup; // with its subgroups
    QString segment;
    QString channel;
    QString region;
    QString area;
    bool isDefault() const { return *this == RuleWhen(); }
    friend bool operator==(const RuleWhen &, const RuleWhen &) = default;
};

struct CommissionRule {
    QString id;
    RuleWhen when;
    RuleScope scope = RuleScope::period;
    BandMethod method = BandMethod::marginal;
    BandEdges edges = BandEdges::amount;
    std::vector<PayBand> bands;
    friend bool operator==(const CommissionRule &, const CommissionRule &) = default;
};

/// Positive pay is multiplied by `pays` where the score is under `minScore`.
struct ScoreGate {
    Rate minScore;
    Rate pays;
    friend bool operator==(const ScoreGate &, const ScoreGate &) = default;
};

enum class PoolShare {
    equal, // by days in the team
    contribution, // by each one's part of the base
    weights, // as listed × days
};
struct TeamPool {
    QString team;
    BandMethod method = BandMethod::marginal;
    std::vector<PayBand> bands;
    PoolShare share = PoolShare::equal;
    std::map<QString, Quantity> weights; // by the person's code
    friend bool operator==(const TeamPool &, const TeamPool &) = default;
};

struct Override {
    QString person;
    QString team;
    Rate rate;
    bool ownSales = false; // whether what is credited to that person counts too
    friend bool operator==(const Override &, const Override &) = default;
};

/// One of the two pays.
struct Referral {
    std::optional<Rate> rate; // of the order's net, or gross profit where that is the base
    std::optional<Money> amount; // once an order
    friend bool operator==(const Referral &, const Referral &) = default;
};

enum class BonusKind {
    firstOrder,
    topRevenue,
};
struct PolicyBonus {
    BonusKind kind = BonusKind::firstOrder;
    Money amount;
    friend bool operator==(const PolicyBonus &, const PolicyBonus &) = default;
};

/// Whom a policy covers: codes of people, codes of teams (their members on the day, leads included), or everyone.
struct PolicyCover {
    bool everyone = false;
    QStringList people;
    QStringList teams;
    friend bool operator==(const PolicyCover &, const PolicyCover &) = default;
};

/// One version of a commission policy: the document of policy.md as a value. Codes are kept as written.
struct Policy {
    QString code;
    QString name;
    int version = 1;
    QString reason; // why there is a new version
    DayRange days; // both ends known: the end of the fiscal year where the document gives none
    QString payer; // a principal's code; empty: the house
    PolicyCover covers;
    RecognitionEvent event = RecognitionEvent::completed; // the book's where the document gives none
    int holdDays = 0;
    CommissionBase base = CommissionBase::revenue;
    PeriodKind period = PeriodKind::month; // month, quarter or year
    bool accumulatesOverYear = false;
    bool mirrorsReturns = false; // else re_run
    std::vector<CommissionRule> rules;
    std::optional<ScoreGate> gate;
    std::optional<Money> cap;
    std::optional<Money> guarantee;
    std::optional<Money> draw;
    std::vector<TeamPool> pools;
    std::vector<Override> overrides;
    std::optional<Referral> referral;
    std::vector<PolicyBonus> bonuses;
    friend bool operator==(const Policy &, const Policy &) = default;
};

/// The event by which the policy's entries are recognised: a base of what is collected is revenue as it is paid in parts.
constexpr RecognitionEvent entryEvent(const Policy &policy)
{
    return policy.base == CommissionBase::collected ? RecognitionEvent::partPaid : policy.event;
}

} // namespace somo
