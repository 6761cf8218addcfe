// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/board.h"

namespace somo {

/// October 2026 of the tea team, as in the design's pictures: 20 of 27 working days gone.
BoardData sampleBoard();
BoardTrend sampleTrend();

} // namespace somo
