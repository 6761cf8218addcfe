// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/pay_curve.h"
#include "core/commission/policy_sentences.h"
#include "core/kpi/kpi.h"

namespace somo {

/// What makes a policy doubtful (rules §5, "Is the policy fair?").
enum class FairnessKind {
    cliff, // one more đồng, or one more order or unit, changes pay by more than itself
    fallingRate, // what is sold next pays less than what was sold before
    wideningBand, // a band is wider than the one before it
    growingJump, // the rate rises by more than it did before
    incomeRatio, // somebody's revenue ÷ income lies outside the book's thresholds
    changeInsideYear, // it doesn't run with the fiscal year
};
/// cliff | falling_rate | widening_band | growing_jump | income_ratio | change_inside_year.
QString fairnessKindText(FairnessKind kind);

/// The same policy, mended in one place.
struct FairnessRepair {
    Policy policy;
    enum class Way {
        slices, // each slice at its own rate
        evenSlices, // rates that pay the flat amounts at their starts
        starts, // other starts
        rates, // other rates (or amounts for each)
        noCap,
        noGate,
        wholeYear,
    };
    Way way = Way::slices;
    std::vector<qint64> starts; // Way::starts: those that are new, in the finding's unit
    std::vector<PayBand> bands; // Way::rates and evenSlices: the rule's bands that are new
};

struct FairnessFinding {
    FairnessKind kind = FairnessKind::cliff;
    QString clause; // "rules[tea].bands[3]", "team_pools[NORTH].bands[2]", "cap", "gate", "from"; empty for incomeRatio
    EdgeUnit unit = EdgeUnit::money; // of the stretch: the edges' unit; the gate's is the score
    /// The doubtful stretch; both ends equal: that one point. Not for incomeRatio and changeInsideYear.
    qint64 from = 0;
    std::optional<qint64> to; // nothing: open above
    std::optional<Money> before; // cliff: what is paid just before `from`, and at it
    std::optional<Money> after;
    std::optional<PayBand> band; // the band in doubt
    std::optional<PayBand> previous; // the one that it is compared with
    qint64 previousWidth = 0; // wideningBand: in the unit
    qint64 jump = 0; // growingJump: millionths of a rate, or minor units for each
    qint64 previousJump = 0;
    Subject person; // incomeRatio; without an id where it is a number of people
    int people = 0; // incomeRatio of people without a name: how many
    std::optional<Fraction> ratio;
    IncomeFlag flag = IncomeFlag::none;
    std::optional<FairnessRepair> repair; // nothing: no one change of the document would mend it
};

/// Something that was checked and is fine.
struct FairnessPass {
    FairnessKind kind = FairnessKind::cliff;
    std::vector<qint64> jumps; // growingJump: those of the main rule, millionths
    int people = 0; // incomeRatio: how many were looked at
};

struct Fairness {
    std::vector<FairnessFinding> findings; // in the order of the document
    std::vector<FairnessPass> fine;
    bool isFair() const { return findings.empty(); }
};

/// Looks at the document alone: bands of rules and pools, cap, gate, dates. `fiscalStart` is the book's. A policy that is not
/// sound (checkPolicy) gives what can be said of it. Errors: overflow.
Result<Fairness> checkFairness(const Policy &policy, int fiscalStart);

/// Revenue and what a person would earn under the policy, base salary included.
struct TriedIncome {
    Subject person;
    Money revenue;
    std::optional<Fraction> income; // minor units; nothing: not known
};
/// Adds the income ratios: a finding for each outside the thresholds, else what is fine. People without an id (whose income the
/// reader may not see, readableTrial) are one finding with their number. Nothing where nobody has income.
void addIncomeRatios(Fairness &fairness, const std::vector<TriedIncome> &incomes, const BookSettings &settings);

/// A finding in words, in parts that are shown apart.
struct FairnessWords {
    QString what; // "Band 65m–90m is 25m wide, wider than the one before it (15m)."
    QString why; // "The more is sold, the finer bands should be."
    QString repair; // "Try a start at 75m"; empty: none
};
FairnessWords fairnessWords(const FairnessFinding &finding, const BookSettings &settings, Language language);
/// "No cliff: one more đồng never changes commission by more than a đồng."
QString fairnessWords(const FairnessPass &pass, const BookSettings &settings, Language language);

} // namespace somo
