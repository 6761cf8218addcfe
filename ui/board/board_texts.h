// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/board.h"
#include "core/words/formats.h"
#include "ui/common/delegates/attainment_bar.h"

namespace somo {

/// What the board's parts need beside the figures to put them into words.
struct BoardContext {
    Formats formats{Language::vietnamese};
    Rate successFrom{700'000};
    Rate exceededFrom{1'000'000};
    bool personal = false; // a book of one person, without teams
    std::vector<Rate> marks() const { return {successFrom, exceededFrom}; }
};

/// The bar of a row: amber only where the closed result or the open period's projection lies under the first mark.
AttainmentBar barOf(const BoardRow &row, bool open, const BoardContext &context);
/// What the board is compared with: comparisonName of its days.
QString comparedWith(const BoardData &board, const Formats &formats);
/// "20", "20,5": working days from thousandths.
QString workingDays(qint64 thousandths, const Formats &formats);

} // namespace somo
