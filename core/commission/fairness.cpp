// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/fairness.h"

#include "core/commission/fairness_repair.h"
#include "core/commission/policy_words.h"

#include <algorithm>
#include <functional>

namespace somo {

namespace {

using repairs::BandPlace;
using repairs::paceOf;

bool isKind(const Fairness &fairness, FairnessKind kind)
{
    return std::ranges::any_of(fairness.findings, [kind](const FairnessFinding &each) { return each.kind == kind; });
}

/// Looks at the bands of one rule or pool.
class BandsCheck {
public:
    BandsCheck(const Policy &policy, BandPlace place, Fairness &found)
        : m_policy(policy)
        , m_place(place)
        , m_scale(place.scale(policy))
        , m_found(found)
    {
    }

    /// Bands that don't rise mean nothing yet; whoever checks the policy says so.
    Status check()
    {
        if (std::ranges::adjacent_find(bands(), std::greater_equal(), &PayBand::from) != bands().end())
            return success();
        const size_t before = m_found.findings.size();
        for (size_t band = 0; band < bands().size(); ++band) {
            if (m_scale.meter.method == BandMethod::slab)
                SOMO_TRY(checkCliff(band));
            checkFalling(band);
            checkWidth(band);
            checkJump(band);
        }
        for (size_t i = before; i < m_found.findings.size(); ++i)
            m_found.findings[i].unit = m_scale.edges;
        return success();
    }

private:
    const std::vector<PayBand> &bands() const { return m_scale.bands; }

    Result<Money> payOf(qint64 base) const
    {
        SOMO_TRY_ASSIGN(const WorkedPay worked, workedPay(m_scale, base));
        return worked.total;
    }

    FairnessFinding &add(FairnessKind kind, size_t band, std::optional<qint64> to)
    {
        FairnessFinding &made = m_found.findings.emplace_back();
        made.kind = kind;
        made.clause = clause::numbered(clause::inside(m_place.clause(m_policy), u"bands"), qsizetype(band));
        made.from = bands()[band].from;
        made.to = to;
        made.band = bands()[band];
        if (band > 0)
            made.previous = bands()[band - 1];
        return made;
    }

    std::optional<qint64> endOf(size_t band) const { return band + 1 < bands().size() ? std::optional(bands()[band + 1].from) : std::nullopt; }

    /// Where the base reaches a band the whole of it is paid anew.
    Status checkCliff(size_t band)
    {
        const bool counts = m_scale.base != EdgeUnit::money;
        const qint64 one = m_scale.meter.perOne;
        SOMO_TRY_ASSIGN(const qint64 start, baseAtStart(m_scale, band));
        if (band == 0 && !bands()[band].amount)
            return success();
        // A flat amount at 0 is paid by the first bit that is sold.
        const qint64 at = band == 0 ? one : start;
        SOMO_TRY_ASSIGN(const Money before, payOf(std::max<qint64>(0, at - one)));
        SOMO_TRY_ASSIGN(const Money after, payOf(at));
        SOMO_TRY_ASSIGN(const Money change, subtract(after, before, "commission"));
        const qint64 own = counts ? std::max(paceOf(bands()[band]), band == 0 ? 0 : paceOf(bands()[band - 1])) : one;
        if (std::abs(change.minorUnits()) <= own)
            return success();
        FairnessFinding &found = add(FairnessKind::cliff, band, bands()[band].from);
        found.before = before;
        found.after = after;
        if (after < before)
            found.to = recoveredAt(band, before);
        found.repair = repairs::slices(m_policy, m_place);
        return success();
    }

    /// Where a band that pays less at its start pays as much as just before it again.
    std::optional<qint64> recoveredAt(size_t band, Money pay) const
    {
        const qint64 pace = paceOf(bands()[band]);
        const std::optional<qint64> end = endOf(band);
        if (pace == 0 || m_scale.edges == EdgeUnit::percent)
            return end;
        const Int128 whole = m_scale.base == EdgeUnit::money ? Rate::whole : m_scale.meter.perOne;
        const Int128 base = (Int128(pay.minorUnits()) * whole + pace - 1) / pace;
        return end && base >= *end ? *end : qint64(base);
    }

    void checkFalling(size_t band)
    {
        if (band == 0 || paceOf(bands()[band]) >= paceOf(bands()[band - 1]))
            return;
        add(FairnessKind::fallingRate, band, endOf(band)).repair = repairs::risingRates(m_policy, m_place);
    }

    void checkWidth(size_t band)
    {
        if (band == 0 || band + 1 >= bands().size())
            return;
        const qint64 previous = bands()[band].from - bands()[band - 1].from;
        if (bands()[band + 1].from - bands()[band].from <= previous)
            return;
        FairnessFinding &found = add(FairnessKind::wideningBand, band, endOf(band));
        found.previousWidth = previous;
        found.repair = repairs::finerBands(m_policy, m_place, band);
    }

    void checkJump(size_t band)
    {
        if (repairs::hasFlatAmount(bands()) || band == 0)
            return;
        const qint64 jump = paceOf(bands()[band]) - paceOf(bands()[band - 1]);
        if (jump <= 0)
            return;
        if (m_jump && jump > *m_jump) {
            FairnessFinding &found = add(FairnessKind::growingJump, band, endOf(band));
            found.jump = jump;
            found.previousJump = *m_jump;
            found.repair = repairs::evenRates(m_policy, m_place);
        }
        m_jump = jump;
    }

    const Policy &m_policy;
    BandPlace m_place;
    PayScale m_scale;
    Fairness &m_found;
    std::optional<qint64> m_jump; // the last rise of the rate
};

/// The first base whose pay reaches an amount; nothing where none does. Errors: overflow.
Result<std::optional<qint64>> baseThatPays(const PayScale &scale, Money amount)
{
    const bool slab = scale.meter.method == BandMethod::slab;
    const Int128 whole = scale.base == EdgeUnit::money ? Rate::whole : scale.meter.perOne;
    for (size_t band = 0; band < scale.bands.size(); ++band) {
        SOMO_TRY_ASSIGN(const qint64 start, baseAtStart(scale, band));
        SOMO_TRY_ASSIGN(const WorkedPay there, workedPay(scale, start));
        if (there.total >= amount && start > 0)
            return std::optional(start);
        const qint64 pace = paceOf(scale.bands[band]);
        if (pace == 0)
            continue;
        const Int128 missing = Int128(amount.minorUnits()) - (slab ? 0 : there.total.minorUnits());
        const Int128 base = (slab ? 0 : start) + (missing * whole + pace - 1) / pace;
        std::optional<qint64> end;
        if (band + 1 < scale.bands.size()) {
            SOMO_TRY_ASSIGN(end, baseAtStart(scale, band + 1));
        }
        if (base <= std::numeric_limits<qint64>::max() && (!end || base < *end))
            return std::optional(qint64(base));
    }
    return std::optional<qint64>();
}

/// Above the cap nothing more is paid.
Status checkCap(const Policy &policy, Fairness &found)
{
    const CommissionRule *rule = mainRule(policy);
    if (!policy.cap || !rule || rule->scope != RuleScope::period)
        return success();
    const PayScale scale = payScaleOf(policy, *rule);
    SOMO_TRY_ASSIGN(const std::optional<qint64> reached, baseThatPays(scale, *policy.cap));
    if (!reached)
        return success();
    FairnessFinding &made = found.findings.emplace_back();
    made.kind = FairnessKind::fallingRate;
    made.clause = QStringLiteral("cap");
    made.unit = scale.base;
    made.from = *reached;
    made.after = policy.cap;
    made.repair.emplace();
    made.repair->way = FairnessRepair::Way::noCap;
    made.repair->policy = policy;
    made.repair->policy.cap.reset();
    return success();
}

/// One order may lift the score over the gate's mark, and with it the whole period's commission.
void checkGate(const Policy &policy, Fairness &found)
{
    if (!policy.gate || policy.gate->pays.millionths >= Rate::whole || policy.gate->minScore.millionths <= 0)
        return;
    FairnessFinding &made = found.findings.emplace_back();
    made.kind = FairnessKind::cliff;
    made.clause = QStringLiteral("gate");
    made.unit = EdgeUnit::percent;
    made.from = policy.gate->minScore.millionths;
    made.to = made.from;
    made.band = PayBand{made.from, policy.gate->pays, {}, {}};
    made.repair.emplace();
    made.repair->way = FairnessRepair::Way::noGate;
    made.repair->policy = policy;
    made.repair->policy.gate.reset();
}

void checkYear(const Policy &policy, int fiscalStart, Fairness &found)
{
    const bool begins = Period::of(PeriodKind::year, policy.days.first, fiscalStart).first() == policy.days.first;
    const bool ends = Period::of(PeriodKind::year, policy.days.last, fiscalStart).last() == policy.days.last;
    if (begins && ends)
        return;
    FairnessFinding &made = found.findings.emplace_back();
    made.kind = FairnessKind::changeInsideYear;
    made.clause = begins ? QStringLiteral("to") : QStringLiteral("from");
    made.repair = repairs::wholeYear(policy, fiscalStart);
    made.from = policy.days.first.number();
    made.to = policy.days.last.number();
}

/// The rises of the main rule's rate.
std::vector<qint64> jumpsOf(const Policy &policy)
{
    std::vector<qint64> jumps;
    const CommissionRule *rule = mainRule(policy);
    for (size_t i = 1; rule && !repairs::hasFlatAmount(rule->bands) && i < rule->bands.size(); ++i)
        jumps.push_back(paceOf(rule->bands[i]) - paceOf(rule->bands[i - 1]));
    return jumps;
}

} // namespace

QString fairnessKindText(FairnessKind kind)
{
    switch (kind) {
    case FairnessKind::cliff: return QStringLiteral("cliff");
    case FairnessKind::fallingRate: return QStringLiteral("falling_rate");
    case FairnessKind::wideningBand: return QStringLiteral("widening_band");
    case FairnessKind::growingJump: return QStringLiteral("growing_jump");
    case FairnessKind::incomeRatio: return QStringLiteral("income_ratio");
    case FairnessKind::changeInsideYear: return QStringLiteral("change_inside_year");
    }
    return {};
}

Result<Fairness> checkFairness(const Policy &policy, int fiscalStart)
{
    Fairness found;
    size_t most = 0; // bands in one place
    checkYear(policy, fiscalStart, found);
    for (size_t i = 0; i < policy.rules.size(); ++i) {
        most = std::max(most, policy.rules[i].bands.size());
        SOMO_TRY(BandsCheck(policy, {false, i}, found).check());
    }
    checkGate(policy, found);
    SOMO_TRY(checkCap(policy, found));
    for (size_t i = 0; i < policy.pools.size(); ++i) {
        most = std::max(most, policy.pools[i].bands.size());
        SOMO_TRY(BandsCheck(policy, {true, i}, found).check());
    }
    constexpr size_t forWidths = 3; // the last band is open
    const std::pair<FairnessKind, bool> asked[] = {{FairnessKind::cliff, most > 0},
                                                   {FairnessKind::fallingRate, most > 0},
                                                   {FairnessKind::wideningBand, most >= forWidths},
                                                   {FairnessKind::growingJump, most >= forWidths},
                                                   {FairnessKind::changeInsideYear, true}};
    for (const auto &[kind, applies] : asked) {
        if (!applies || isKind(found, kind))
            continue;
        found.fine.push_back({kind, kind == FairnessKind::growingJump ? jumpsOf(policy) : std::vector<qint64>(), 0});
    }
    return found;
}

void addIncomeRatios(Fairness &fairness, const std::vector<TriedIncome> &incomes, const BookSettings &settings)
{
    int looked = 0;
    int unnamed = 0;
    for (const TriedIncome &each : incomes) {
        const IncomeVerdict verdict = incomeVerdict(each.revenue, each.income, settings);
        if (!verdict.ratio)
            continue;
        ++looked;
        if (verdict.flag == IncomeFlag::none)
            continue;
        if (each.person.id == 0) {
            ++unnamed;
            continue;
        }
        FairnessFinding &made = fairness.findings.emplace_back();
        made.kind = FairnessKind::incomeRatio;
        made.person = each.person;
        made.ratio = verdict.ratio;
        made.flag = verdict.flag;
    }
    if (unnamed > 0) {
        FairnessFinding &made = fairness.findings.emplace_back();
        made.kind = FairnessKind::incomeRatio;
        made.people = unnamed;
    }
    if (looked > 0 && !isKind(fairness, FairnessKind::incomeRatio))
        fairness.fine.push_back({FairnessKind::incomeRatio, {}, looked});
}

} // namespace somo
