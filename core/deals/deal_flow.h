// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deals/deal.h"

#include <span>
#include <vector>

namespace somo {

/// How deals come through the stages (the help page pipeline.md gives these definitions to people):
///
/// A deal *arrives* at an open stage on the first day on which it stands in it or in a later one; won is later than all open
/// stages, lost is none. So whoever skips a stage arrives at it on the day of passing it. At a stage that no deal ever stood
/// in nobody arrives: a book whose deals go other ways says nothing of it.
/// A *stay* is from the step into a stage to the deal's next step, in days; two steps on one day are a stay of 0 days.
struct StageFlow {
    DealStageId stage;
    qint64 arrived = 0; // deals that arrived in the period
    qint64 movedOn = 0; // of them, that arrived at a later stage by now
    qint64 lostHere = 0; // of them, lost now without having come further
    qint64 waiting = 0; // the others: arrived = movedOn + lostHere + waiting
    qint64 won = 0; // of the arrived, won now
    /// movedOn ÷ arrived; none where nothing arrived.
    std::optional<Rate> conversion() const;
    /// won ÷ arrived; none where nothing arrived.
    std::optional<Rate> winRate() const;

    qint64 stays = 0; // that ended in the period
    std::optional<qint64> medianTenths; // of their days, in tenths; of an even number the mean of the middle two
    std::optional<qint64> meanTenths; // of their days, in tenths, half away from zero
};

/// What was closed in the period.
struct PipelineFlow {
    std::vector<StageFlow> stages; // the open ones, in order
    qint64 won = 0, lost = 0; // deals whose last step is one, on a day of the period
    /// won ÷ (won + lost), the metric `conversion`; none where nothing was closed.
    std::optional<Rate> conversion() const;
    /// From a deal's first step to its last, of the won ones; in tenths of days.
    std::optional<qint64> medianTenthsToWin, meanTenthsToWin;
};

/// `stages` as dealStages() gives them, `steps` by deal, then day, then id (as deals::allSteps).
PipelineFlow pipelineFlow(std::span<const DealStage> stages, std::span<const DealStep> steps, const DayRange &period);

} // namespace somo
