// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deals/deal_flow.h"

#include <algorithm>
#include <map>

namespace somo {

namespace {

std::optional<Rate> rateOfCounts(qint64 part, qint64 whole)
{
    if (whole == 0)
        return std::nullopt;
    return Rate{qint64(roundedQuotient(Int128(part) * Rate::whole, whole))};
}

/// Days → their median in tenths: of an even number the mean of the middle two.
std::optional<qint64> medianTenthsOf(std::vector<int> days)
{
    if (days.empty())
        return std::nullopt;
    std::ranges::sort(days);
    const size_t middle = days.size() / 2;
    return days.size() % 2 == 1 ? days[middle] * 10 : (days[middle - 1] + days[middle]) * 5;
}

/// Days → their mean in tenths, half away from zero.
std::optional<qint64> meanTenthsOf(const std::vector<int> &days)
{
    if (days.empty())
        return std::nullopt;
    qint64 sum = 0;
    for (const int each : days)
        sum += each;
    return qint64(roundedQuotient(Int128(sum) * 10, Int128(days.size())));
}

/// Walks through the steps of one deal after the other.
class FlowCount {
public:
    FlowCount(std::span<const DealStage> stages, const DayRange &period)
        : m_period(period)
    {
        for (const DealStage &stage : stages) {
            m_kinds[stage.id] = stage.kind;
            if (stage.kind != DealStageKind::open)
                continue;
            m_places[stage.id] = m_flow.stages.size();
            m_flow.stages.emplace_back().stage = stage.id;
        }
        m_days.resize(m_flow.stages.size());
        m_entered.resize(m_flow.stages.size());
    }

    /// Before any deal: which stages deals stand in at all.
    void enter(const DealStep &step)
    {
        if (const auto place = m_places.find(step.stage); place != m_places.end())
            m_entered[place->second] = true;
    }

    void addDeal(std::span<const DealStep> steps)
    {
        addStays(steps);
        addArrivals(steps);
        const DealStep &last = steps.back();
        const DealStageKind kind = m_kinds[last.stage];
        if (kind == DealStageKind::open || !m_period.contains(last.on))
            return;
        ++(kind == DealStageKind::won ? m_flow.won : m_flow.lost);
        if (kind == DealStageKind::won)
            m_toWin.push_back(steps.front().on.daysTo(last.on));
    }

    PipelineFlow flow()
    {
        for (size_t at = 0; at < m_days.size(); ++at) {
            StageFlow &stage = m_flow.stages[at];
            stage.stays = qint64(m_days[at].size());
            stage.medianTenths = medianTenthsOf(m_days[at]);
            stage.meanTenths = meanTenthsOf(m_days[at]);
        }
        m_flow.medianTenthsToWin = medianTenthsOf(m_toWin);
        m_flow.meanTenthsToWin = meanTenthsOf(m_toWin);
        return m_flow;
    }

private:
    void addStays(std::span<const DealStep> steps)
    {
        for (size_t at = 0; at + 1 < steps.size(); ++at) {
            const auto place = m_places.find(steps[at].stage);
            if (place != m_places.end() && m_period.contains(steps[at + 1].on))
                m_days[place->second].push_back(steps[at].on.daysTo(steps[at + 1].on));
        }
    }

    /// How far a step brings a deal: the place behind its stage, won behind all; 0 for lost.
    size_t reachOf(const DealStep &step) const
    {
        const auto place = m_places.find(step.stage);
        if (place != m_places.end())
            return place->second + 1;
        const auto kind = m_kinds.find(step.stage);
        return kind != m_kinds.end() && kind->second == DealStageKind::won ? m_flow.stages.size() + 1 : 0;
    }

    void addArrivals(std::span<const DealStep> steps)
    {
        size_t furthest = 0;
        std::vector<size_t> arrived; // stages at which it arrived in the period
        for (const DealStep &step : steps) {
            const size_t reach = reachOf(step);
            for (size_t at = furthest; at < std::min(reach, m_flow.stages.size()); ++at) {
                if (m_entered[at] && m_period.contains(step.on))
                    arrived.push_back(at);
            }
            furthest = std::max(furthest, reach);
        }
        const DealStageKind now = m_kinds[steps.back().stage];
        for (const size_t at : arrived) {
            StageFlow &stage = m_flow.stages[at];
            ++stage.arrived;
            if (now == DealStageKind::won)
                ++stage.won;
            if (furthest > at + 1)
                ++stage.movedOn;
            else
                ++(now == DealStageKind::lost ? stage.lostHere : stage.waiting);
        }
    }

    DayRange m_period;
    PipelineFlow m_flow;
    std::map<DealStageId, DealStageKind> m_kinds;
    std::map<DealStageId, size_t> m_places; // of the open ones
    std::vector<std::vector<int>> m_days; // of stays, by stage
    std::vector<bool> m_entered; // by stage
    std::vector<int> m_toWin;
};

} // namespace

std::optional<Rate> StageFlow::conversion() const { return rateOfCounts(movedOn, arrived); }

std::optional<Rate> StageFlow::winRate() const { return rateOfCounts(won, arrived); }

std::optional<Rate> PipelineFlow::conversion() const { return rateOfCounts(won, won + lost); }

PipelineFlow pipelineFlow(std::span<const DealStage> stages, std::span<const DealStep> steps, const DayRange &period)
{
    FlowCount count(stages, period);
    for (const DealStep &step : steps)
        count.enter(step);
    for (size_t first = 0; first < steps.size();) {
        size_t end = first + 1;
        while (end < steps.size() && steps[end].deal == steps[first].deal)
            ++end;
        count.addDeal(steps.subspan(first, end - first));
        first = end;
    }
    return count.flow();
}

} // namespace somo
