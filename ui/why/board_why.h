// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/board.h"
#include "core/words/formats.h"
#include "ui/why/why_popover.h"

namespace somo {

/// The figures of the board that answer "why?".
enum class BoardFigure {
    revenue,
    target,
    attainment,
    projected,
    orders,
    newCustomers,
    averageOrder, // of the whole team only
    returnRate, // of the whole team only
    health,
};

/// What an explanation rests on: a row of the board, its period, and the book's marks.
struct BoardWhy {
    const BoardData &board;
    const BoardRow &row;
    bool wholeTeam = false;
    Formats formats;
    Rate successFrom, exceededFrom;
    QString narrowedTo = {}; // what the board is narrowed to, in words
};

/// What the orders behind the figure make up; nothing where no orders stand behind it.
std::optional<Metric> metricBehind(BoardFigure figure);
/// Why the figure stands where it does; built from what the board shows, without asking the book again.
WhyTree whyTree(BoardFigure figure, const BoardWhy &of);

} // namespace somo
