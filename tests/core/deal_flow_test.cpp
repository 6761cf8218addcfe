// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deals/deal_flow.h"
#include "tests/support/catch.h"

using namespace somo;

namespace {

const DealStageId a{1}, b{2}, c{3}, won{4}, lost{5};

std::vector<DealStage> threeStages()
{
    std::vector<DealStage> stages;
    for (const auto &[id, kind] : {std::pair(a, DealStageKind::open), std::pair(b, DealStageKind::open), std::pair(c, DealStageKind::open),
                                   std::pair(won, DealStageKind::won), std::pair(lost, DealStageKind::lost)}) {
        DealStage stage;
        stage.id = id;
        stage.kind = kind;
        stage.position = int(stages.size()) + 1;
        stages.push_back(stage);
    }
    return stages;
}

DealStep step(qint64 deal, DealStageId stage, int day)
{
    return {{}, DealId{deal}, stage, Day::fromNumber(day), {}};
}

/// Seven deals around October 2026.
std::vector<DealStep> sevenDeals()
{
    return {step(1, a, 20261001), step(1, b, 20261004), step(1, c, 20261010), step(1, won, 20261020),
            step(2, a, 20261002), step(2, c, 20261012), step(2, lost, 20261025), // skips a stage
            step(3, a, 20261003), step(3, b, 20261013), // still there
            step(4, a, 20260920), step(4, b, 20261005), step(4, lost, 20261006), // began before
            step(5, a, 20261030), step(5, b, 20261102), // moves on after
            step(6, a, 20261005), step(6, won, 20261005), // within a day
            step(7, a, 20261010), step(7, b, 20261012), step(7, a, 20261015), step(7, lost, 20261020)}; // goes back
}

const DayRange october{Day::fromNumber(20261001), Day::fromNumber(20261031)};

} // namespace

TEST_CASE("conversion by stage: who arrived in the period moved on, was lost there or waits", "[deals]")
{
    const PipelineFlow flow = pipelineFlow(threeStages(), sevenDeals(), october);
    REQUIRE(flow.stages.size() == 3);
    const StageFlow &first = flow.stages[0], &second = flow.stages[1], &third = flow.stages[2];
    CHECK(first.stage == a);
    CHECK(first.arrived == 6); // all but the fourth, which came in September
    CHECK(first.movedOn == 6);
    CHECK(first.lostHere == 0);
    CHECK(first.waiting == 0);
    CHECK(first.won == 2);
    CHECK(first.conversion() == Rate{1'000'000});
    CHECK(first.winRate() == Rate{333'333});
    CHECK(second.arrived == 6); // all but the fifth, which came in November; the second and the sixth by passing
    CHECK(second.movedOn == 3); // 1, 2, 6
    CHECK(second.lostHere == 2); // 4, 7
    CHECK(second.waiting == 1); // 3
    CHECK(second.conversion() == Rate{500'000});
    CHECK(third.arrived == 3); // 1, 2, 6
    CHECK(third.movedOn == 2);
    CHECK(third.lostHere == 1); // 2
    CHECK(third.conversion() == Rate{666'667});
    CHECK(third.winRate() == Rate{666'667});
    CHECK(flow.won == 2);
    CHECK(flow.lost == 3); // 2, 4, 7
    CHECK(flow.conversion() == Rate{400'000});
}

TEST_CASE("nobody arrives at a stage that no deal ever stood in", "[deals]")
{
    // The third stage is skipped by all; the second is skipped by one, which the other stood in after October.
    const std::vector<DealStep> steps{step(1, a, 20261001), step(1, won, 20261009), step(2, a, 20261002), step(2, b, 20261105), step(2, lost, 20261106)};
    const PipelineFlow flow = pipelineFlow(threeStages(), steps, october);
    CHECK(flow.stages[0].arrived == 2);
    CHECK(flow.stages[0].movedOn == 2);
    CHECK(flow.stages[0].winRate() == Rate{500'000});
    CHECK(flow.stages[1].arrived == 1); // the first, by passing it
    CHECK(flow.stages[1].movedOn == 1);
    CHECK(flow.stages[2].arrived == 0);
    CHECK(flow.stages[2].movedOn == 0);
    CHECK(flow.stages[2].won == 0);
    CHECK_FALSE(flow.stages[2].conversion());
    CHECK(flow.won == 1);
}

TEST_CASE("time by stage: the days of stays that ended in the period", "[deals]")
{
    const PipelineFlow flow = pipelineFlow(threeStages(), sevenDeals(), october);
    CHECK(flow.stages[0].stays == 7); // 3, 10, 10, 15, 0, and 2 and 5 of the one that went back
    CHECK(flow.stages[0].medianTenths == 50);
    CHECK(flow.stages[0].meanTenths == 64); // 45 ÷ 7 = 6.43
    CHECK(flow.stages[1].stays == 3); // 6, 1, 3
    CHECK(flow.stages[1].medianTenths == 30);
    CHECK(flow.stages[1].meanTenths == 33);
    CHECK(flow.stages[2].stays == 2); // 10, 13
    CHECK(flow.stages[2].medianTenths == 115);
    CHECK(flow.stages[2].meanTenths == 115);
    CHECK(flow.medianTenthsToWin == 95); // 19 and 0
    CHECK(flow.meanTenthsToWin == 95);
}

TEST_CASE("where nothing arrived or was closed there is no rate and no time", "[deals]")
{
    const DayRange december{Day::fromNumber(20261201), Day::fromNumber(20261231)};
    const PipelineFlow flow = pipelineFlow(threeStages(), sevenDeals(), december);
    CHECK(flow.stages[0].arrived == 0);
    CHECK_FALSE(flow.stages[0].conversion());
    CHECK_FALSE(flow.stages[0].medianTenths);
    CHECK_FALSE(flow.conversion());
    CHECK_FALSE(flow.medianTenthsToWin);
    const PipelineFlow november = pipelineFlow(threeStages(), sevenDeals(), {Day::fromNumber(20261101), Day::fromNumber(20261130)});
    CHECK(november.stages[1].arrived == 1);
    CHECK(november.stages[1].waiting == 1);
    CHECK(november.stages[0].stays == 1); // 30 October to 2 November
    CHECK(november.stages[0].meanTenths == 30);
}
